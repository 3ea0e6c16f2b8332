// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#ifndef QUSBLSUSBTEXT_H
#define QUSBLSUSBTEXT_H

#include "qusb_export.h"
#include "qusbdescriptorfield.h"
#include "qusbdevicesnapshot.h"
#include "qusbiddatabase.h"

#include <QtCore/qstring.h>

/*!
    \brief Prints descriptors in the format of `lsusb -v` of usbutils.

    Headings, indentation, names and values are the same. The text after a value may differ, and errors of lsusb are not
    repeated. docs/descriptors.md lists the differences. Thread-safe.

    \since 0.1
*/
namespace QUsbLsusbText {

/*! Returns the text of \a snapshot, with the vendors, products and classes in \a names. */
QUSB_EXPORT QString toText(const QUsbDeviceSnapshot &snapshot, const QUsbIdDatabase &names = {});
/*! \overload Returns the decoded descriptors \a tree, with the strings of \a snapshot. */
QUSB_EXPORT QString toText(const QUsbDescriptorField &tree, const QUsbDeviceSnapshot &snapshot = {},
                           const QUsbIdDatabase &names = {});

} // namespace QUsbLsusbText

#endif // QUSBLSUSBTEXT_H
