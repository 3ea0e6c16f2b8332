// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "wholefile.h"

#include "fileerror.h"

#include <QtCore/qcoreapplication.h>
#include <QtCore/qfile.h>
#include <QtCore/qfileinfo.h>
#include <QtCore/qsavefile.h>

#include <cerrno>
#include <cstdio>

#ifdef Q_OS_UNIX
#    include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(WholeFile)
};

/*! Whether \a name leads through /proc, like /dev/stdout does: to a file that is open, and may have no name any more. */
bool isOpenFile(const QString &name)
{
    QFileInfo file(name);
    for (int links = 0; links < 40; ++links) {
        if (QFileInfo(file.absolutePath()).canonicalFilePath().startsWith("/proc/"_L1))
            return true;
        if (!file.isSymLink())
            return false;
        file.setFile(file.symLinkTarget());
    }
    return false;
}

bool isReplaceable(const QString &name)
{
    const QFileInfo file(name);
    return (file.isFile() || !file.exists()) && !isOpenFile(name);
}

/*! Returns whether what was written has reached the disk; where it has not, the system often says so only now. */
bool reachesDisk([[maybe_unused]] const QFileDevice &file)
{
#ifdef Q_OS_UNIX
    return ::fsync(file.handle()) == 0 || errno == EINVAL || errno == ENOSYS;
#else
    return true;
#endif
}

QUsbError replace(const QString &name, const QByteArray &contents)
{
    QSaveFile file(name);
    // Unbuffered: flushing a buffer may stop in the middle, and then no reason is known.
    if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered) || !WholeFile::writeAll(file, contents)) {
        const QString reason = file.errorString(); // cancelWriting() and commit() forget it
        file.cancelWriting();
        return FileError::writing(name, reason);
    }
    if (!reachesDisk(file)) {
        const QString reason = qt_error_string(errno);
        file.cancelWriting();
        return FileError::writing(name, reason);
    }
    return file.commit() ? QUsbError() : FileError::writing(name, file.errorString());
}

QUsbError writeInto(const QString &name, const QByteArray &contents)
{
    QFile file(name);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered) || !WholeFile::writeAll(file, contents))
        return FileError::writing(name, file.errorString());
    file.close();
    return file.error() == QFileDevice::NoError ? QUsbError() : FileError::writing(name, file.errorString());
}

} // namespace

QUsbResult<QByteArray> WholeFile::read(const QString &name, qint64 maximum)
{
    QFile file(name);
    const bool isOpen = name == u'-' ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    QByteArray bytes = isOpen ? file.read(maximum + 1) : QByteArray();
    bytes.squeeze(); // read() keeps room for all that it was asked for
    if (!isOpen || file.error() != QFileDevice::NoError)
        return FileError::reading(name, file.errorString());
    if (bytes.size() > maximum) {
        return QUsbError(QUsbError::Kind::InvalidParameter,
                         Text::tr("%1 is longer than %2 MiB.").arg(name).arg(maximum >> 20));
    }
    return bytes;
}

bool WholeFile::writeAll(QFileDevice &file, QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        const qint64 written = file.write(bytes.data(), bytes.size());
        if (written <= 0)
            return false;
        bytes = bytes.sliced(written);
    }
    return true;
}

QUsbError WholeFile::write(const QString &name, const QByteArray &contents)
{
    return isReplaceable(name) ? replace(name, contents) : writeInto(name, contents);
}
