// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#ifndef WHOLEFILE_H
#define WHOLEFILE_H

#include "qusbresult.h"

#include <QtCore/qbytearray.h>
#include <QtCore/qbytearrayview.h>
#include <QtCore/qstring.h>

class QFile;
class QFileDevice;

/*! \brief Reads and writes files as a whole. Errors are those of FileError. */
namespace WholeFile {

/*! Returns the contents of file \a name, "-" for the standard input; an error if they have more than \a maximum bytes. */
QUsbResult<QByteArray> read(const QString &name, qint64 maximum);

/*!
    Writes \a contents to file \a name. A regular file is replaced when everything is written; after an error the old one
    is still there. Anything else, such as a FIFO, a device or a file descriptor in `/proc`, is written into.
*/
QUsbError write(const QString &name, const QByteArray &contents);

/*!
    Writes all of \a bytes to \a file, which is open and unbuffered. Returns why not; an empty text if it did.
    QIODevice::write() may stop in the middle without an error, such as where a disk is full.
*/
QString writeAll(QFileDevice &file, QByteArrayView bytes);

/*! Opens \a file, which is none to be replaced, for writing without a buffer. Returns why not; empty if it did. */
QString openInto(QFile &file);

} // namespace WholeFile

#endif // WHOLEFILE_H
