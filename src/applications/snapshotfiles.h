// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#ifndef SNAPSHOTFILES_H
#define SNAPSHOTFILES_H

#include "qusbdevicesnapshot.h"
#include "qusbresult.h"

#include <QtCore/qlist.h>
#include <QtCore/qstring.h>

#include <optional>

/*! \brief Files with descriptors: of snapshots, of raw bytes, of bytes written in hexadecimal. "-" is the standard input. */
namespace SnapshotFiles {

/*! Returns whether \a contents begin as an object of JSON does, and an array of C with a brace does not. */
bool isJson(const QByteArray &contents);

/*!
    Reads the snapshots in file \a name; the bytes of one that has no snapshots, raw or in hexadecimal, are one of a
    device that nothing else is known of. The error names the file.
*/
QUsbResult<QList<QUsbDeviceSnapshot>> read(const QString &name);

/*!
    Reads the bytes in file \a name: its contents or, if they are text, the bytes it stands for as QUsbHexText reads it.
    The error names the file.
*/
QUsbResult<QByteArray> readBytes(const QString &name);

/*!
    Says what kind of block \a bytes are: from how they begin, whatever is wrong with what follows; else a HID report
    descriptor if they are one from beginning to end, else descriptors of a device.
*/
QUsbDescriptorBlock::Kind guessKind(const QByteArray &bytes);

/*! readBytes() as a block of \a kind, or of what it looks like, with \a index. */
QUsbResult<QUsbDescriptorBlock> readBlock(const QString &name, std::optional<QUsbDescriptorBlock::Kind> kind = {},
                                          quint8 index = 0);

} // namespace SnapshotFiles

#endif // SNAPSHOTFILES_H
