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
    \brief Descriptors as `lsusb -v` of usbutils prints them, for programs and people who are used to that.

    Headings, indentation, names and values are lsusb's; words behind a value may differ, and so does what lsusb gets
    wrong. docs/descriptors.md has the list. Thread-safe.
*/
namespace QUsbLsusbText {

/*! Returns what is known of the device \a snapshot; \a names knows vendors, products and classes. */
QUSB_EXPORT QString toText(const QUsbDeviceSnapshot &snapshot, const QUsbIdDatabase &names = {});
/*! \overload Returns the decoded descriptors \a tree, with the strings of \a snapshot. */
QUSB_EXPORT QString toText(const QUsbDescriptorField &tree, const QUsbDeviceSnapshot &snapshot = {},
                           const QUsbIdDatabase &names = {});

} // namespace QUsbLsusbText

#endif // QUSBLSUSBTEXT_H
