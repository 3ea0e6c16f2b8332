// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#ifndef QUSBDESCRIPTORJSON_H
#define QUSBDESCRIPTORJSON_H

#include "qusb_export.h"
#include "qusbdescriptorfield.h"
#include "qusbdevicesnapshot.h"
#include "qusbiddatabase.h"

#include <QtCore/qbytearray.h>
#include <QtCore/qjsonobject.h>
#include <QtCore/qlist.h>

/*!
    \brief Prints decoded descriptors as JSON. docs/descriptors.md lists the members.

    Members may be added. Existing members keep their name and meaning while Version does not change. To save a device
    and decode it later, use QUsbSnapshotFile. Thread-safe.

    \since 0.1
*/
namespace QUsbDescriptorJson {

/*! The version of the schema. */
inline constexpr int Version = 1;

/*! Returns \a node with all its descendants. */
QUSB_EXPORT QJsonObject toObject(const QUsbDescriptorField &node);
/*! Returns the device \a snapshot with its blocks, decoded; \a names knows vendors and products. */
QUSB_EXPORT QJsonObject toObject(const QUsbDeviceSnapshot &snapshot, const QUsbIdDatabase &names = {});
/*! Returns the document of \a snapshots, indented. */
QUSB_EXPORT QByteArray toJson(const QList<QUsbDeviceSnapshot> &snapshots, const QUsbIdDatabase &names = {});
/*! \overload Returns the document of the children of \a tree. */
QUSB_EXPORT QByteArray toJson(const QUsbDescriptorField &tree);

} // namespace QUsbDescriptorJson

#endif // QUSBDESCRIPTORJSON_H
