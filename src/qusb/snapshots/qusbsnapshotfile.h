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
    \brief Writes and reads snapshot files: JSON with one or several snapshots. docs/snapshots.md has the schema.

    Descriptors are saved as bytes, so that later versions can decode more of them. Files of later versions can be read
    if their "version" is Version. New keys are ignored, and blocks of a new kind are kept as
    QUsbDescriptorBlock::Kind::Other. Thread-safe.

    \since 0.1
*/
namespace QUsbSnapshotFile {

/*! The version of the schema that is written, and the latest that can be read. */
inline constexpr int Version = 1;
/*! The longest file that is read, in bytes. */
inline constexpr qsizetype MaximumSize = qsizetype {64} * 1024 * 1024;
/*! The longest block that is read, in bytes. */
inline constexpr qsizetype MaximumBlockSize = qsizetype {1024} * 1024;

/*! Returns the contents of a file with \a snapshots, indented. */
QUSB_EXPORT QByteArray toJson(const QList<QUsbDeviceSnapshot> &snapshots);
/*!
    Returns the snapshots in a file with the contents \a json. Any bytes are accepted. If the contents are invalid, the
    error is QUsbError::Kind::InvalidParameter, and its message names the line or the key: devices[0].blocks[3].hex.
*/
QUSB_EXPORT QUsbResult<QList<QUsbDeviceSnapshot>> fromJson(QByteArrayView json);

} // namespace QUsbSnapshotFile

#endif // QUSBSNAPSHOTFILE_H
