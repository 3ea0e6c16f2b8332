// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#ifndef QUSBSNAPSHOTFILE_H
#define QUSBSNAPSHOTFILE_H

#include "qusb_export.h"
#include "qusbdevicesnapshot.h"
#include "qusbresult.h"

#include <QtCore/qbytearray.h>
#include <QtCore/qbytearrayview.h>
#include <QtCore/qlist.h>

/*!
    \brief Snapshots of devices as JSON: one or several of them, a device or a bus. docs/snapshots.md has the schema.

    Descriptors are there as the bytes they are, so that a later version decodes more of them. A file of a later version
    can be read as long as its "version" is Version: whatever is new there is left out, and blocks of a new kind are kept
    as QUsbDescriptorBlock::Kind::Other. Thread-safe.
*/
namespace QUsbSnapshotFile {

/*! The version of the schema that is written, and the latest that can be read. */
inline constexpr int Version = 1;
/*! The longest file that is read, in bytes. */
inline constexpr qsizetype MaximumSize = 64 * 1024 * 1024;
/*! The longest block that is read, in bytes. */
inline constexpr qsizetype MaximumBlockSize = 1024 * 1024;

/*! Returns the file of \a snapshots, indented for people. */
QUSB_EXPORT QByteArray toJson(const QList<QUsbDeviceSnapshot> &snapshots);
/*!
    Returns the snapshots in the file \a json. Any bytes will do; what is no file of snapshots is
    QUsbError::Kind::InvalidParameter, and the message tells the line or the place in it:
    devices[0].blocks[3].hex.
*/
QUSB_EXPORT QUsbResult<QList<QUsbDeviceSnapshot>> fromJson(QByteArrayView json);

} // namespace QUsbSnapshotFile

#endif // QUSBSNAPSHOTFILE_H
