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
    \brief The members that say which device, and which part of it, an object of JSON is about.

    Whatever QUsb writes about devices has them: snapshots, decoded descriptors, findings and lists of devices.
    docs/snapshots.md describes them. Fields of descriptors have the specification's names and are numbers. What is not
    known is left out. Texts are as the device has them. Thread-safe.
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
