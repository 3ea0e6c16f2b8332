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
    \brief Descriptors as indented text for people: name, value, meaning, and what is remarkable about it.

    Strings from devices are made printable. The layout may change at any time; programs read QUsbDescriptorJson.
    Thread-safe.
*/
namespace QUsbDescriptorText {

/*! Returns all that is known of the device \a snapshot; \a names knows vendors and products. */
QUSB_EXPORT QString toText(const QUsbDeviceSnapshot &snapshot, const QUsbIdDatabase &names = {});
/*! \overload Returns what is below \a tree; strings that its fields refer to are those of \a snapshot. */
QUSB_EXPORT QString toText(const QUsbDescriptorField &tree, const QUsbDeviceSnapshot &snapshot = {});

} // namespace QUsbDescriptorText

#endif // QUSBDESCRIPTORTEXT_H
