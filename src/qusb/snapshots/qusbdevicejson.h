// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#ifndef QUSBDEVICEJSON_H
#define QUSBDEVICEJSON_H

#include "qusb_export.h"

#include <QtCore/qjsonobject.h>

class QUsbDescriptorBlock;
class QUsbDeviceInfo;
class QUsbDeviceSnapshot;
class QUsbIdDatabase;

/*!
    \brief Writes the JSON members that identify a device or a part of it.

    Snapshots, decoded descriptors, findings and lists of devices all have these members; docs/snapshots.md describes
    them. Fields of descriptors have the names of the specification, and are numbers. Members with unknown values are left
    out. Strings are as the device sent them: see QUsbStrings::printable(). Thread-safe.

    \since 0.1
*/
namespace QUsbDeviceJson {

/*! Returns the members of \a device. */
QUSB_EXPORT QJsonObject toObject(const QUsbDeviceInfo &device);
/*! \overload Returns the members of the device that \a snapshot was taken of. */
QUSB_EXPORT QJsonObject toObject(const QUsbDeviceSnapshot &snapshot);
/*! Adds the members vendorName and productName to \a object, the members of a device, if \a names knows them. */
QUSB_EXPORT void insertNames(QJsonObject &object, const QUsbIdDatabase &names);
/*! \overload Returns the members of \a block: its kind, index, language and origin. */
QUSB_EXPORT QJsonObject toObject(const QUsbDescriptorBlock &block);

} // namespace QUsbDeviceJson

#endif // QUSBDEVICEJSON_H
