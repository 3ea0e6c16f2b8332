// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#ifndef SNAPSHOTSTORE_H
#define SNAPSHOTSTORE_H

#include "qusbdevicesnapshot.h"
#include "qusbresult.h"

#include <QtCore/qlist.h>
#include <QtCore/qstring.h>

/*! \brief Files of snapshots, by name. Errors name the file. */
namespace SnapshotStore {

/*!
    Returns whether \a name, which may be that of something else, such as a device, is a file's: it is "-", the standard
    input, has a directory, ends with ".json", ".bin", ".hex" or ".txt", or has another ending and there is such a file.
*/
bool isFileName(const QString &name);

/*! Returns the bytes of file \a name, "-" for the standard input; an error if there are more than of any snapshots. */
QUsbResult<QByteArray> readBytes(const QString &name);

/*! Returns the snapshots in file \a name. */
QUsbResult<QList<QUsbDeviceSnapshot>> load(const QString &name);

/*! Writes \a snapshots to file \a name, as WholeFile::write() does. */
QUsbError save(const QString &name, const QList<QUsbDeviceSnapshot> &snapshots);

} // namespace SnapshotStore

#endif // SNAPSHOTSTORE_H
