// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#ifndef QUSBDESCRIPTORTEXT_H
#define QUSBDESCRIPTORTEXT_H

#include "qusb_export.h"
#include "qusbdescriptorfield.h"
#include "qusbdevicesnapshot.h"
#include "qusbiddatabase.h"

#include <QtCore/qstring.h>

/*!
    \brief Prints descriptors as indented text, with name, value, meaning and remarks.

    Strings from devices are made printable. The layout may change at any time; programs should use QUsbDescriptorJson.
    Thread-safe.

    \since 0.1
*/
namespace QUsbDescriptorText {

/*! Returns the text of \a snapshot, with the vendors and products in \a names. */
QUSB_EXPORT QString toText(const QUsbDeviceSnapshot &snapshot, const QUsbIdDatabase &names = {});
/*! \overload Returns the text of the children of \a tree, with the strings of \a snapshot. */
QUSB_EXPORT QString toText(const QUsbDescriptorField &tree, const QUsbDeviceSnapshot &snapshot = {});

} // namespace QUsbDescriptorText

#endif // QUSBDESCRIPTORTEXT_H
