// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "wholefile.h"

#include "fileerror.h"
#include "interruption.h"

#include <QtCore/qcoreapplication.h>
#include <QtCore/qfile.h>
#include <QtCore/qfileinfo.h>
#include <QtCore/qsavefile.h>

#include <cerrno>
#include <cstdio>

#ifdef Q_OS_UNIX
#    include <fcntl.h>
#    include <sys/stat.h>
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

#ifdef Q_OS_UNIX
bool isFifo(const QString &name)
{
    struct stat status = {};
    return ::stat(QFile::encodeName(name).constData(), &status) == 0 && S_ISFIFO(status.st_mode);
}

/*! As open() without O_NONBLOCK, but a signal ends the wait for the other end of a FIFO. Returns -1 with errno. */
int openInterruptibly(const QString &name, int flags)
{
    for (;;) {
        const int fileDescriptor = ::open(QFile::encodeName(name).constData(), flags | O_CLOEXEC | O_NONBLOCK, 0666);
        if (fileDescriptor >= 0 || errno != ENXIO || !isFifo(name)) // ENXIO: nobody reads from it yet
            return fileDescriptor;
        if (const int error = Interruption::pause(); error != 0) {
            errno = error;
            return -1;
        }
    }
}
#endif

/*! Opens \a file unbuffered. QFile would go on waiting after a signal. Returns why not; empty if it did. */
QString openFor(QFile &file, QIODevice::OpenMode mode)
{
#ifdef Q_OS_UNIX
    const int flags = mode.testFlag(QIODevice::WriteOnly) ? O_WRONLY | O_TRUNC | O_CREAT : O_RDONLY;
    const int fileDescriptor = openInterruptibly(file.fileName(), flags);
    if (fileDescriptor < 0)
        return qt_error_string(errno);
    if (file.open(fileDescriptor, mode | QIODevice::Unbuffered, QFileDevice::AutoCloseHandle))
        return {};
    const QString reason = file.errorString();
    ::close(fileDescriptor);
    return reason;
#else
    return file.open(mode | QIODevice::Unbuffered) ? QString() : file.errorString();
#endif
}

QString readAll(QFile &file, QByteArray &bytes, qint64 maximum)
{
    for (char buffer[65536]; bytes.size() < maximum;) {
        const qint64 wanted = qMin(qint64(sizeof buffer), maximum - bytes.size());
        if (const int error = Interruption::waitFor(file.handle(), Interruption::Event::Readable); error != 0)
            return qt_error_string(error);
#ifdef Q_OS_UNIX
        const qint64 count = ::read(file.handle(), buffer, size_t(wanted));
        if (count < 0 && (errno == EAGAIN || errno == EINTR))
            continue;
        const QString reason = count < 0 ? qt_error_string(errno) : QString();
#else
        const qint64 count = file.read(buffer, wanted);
        const QString reason = count < 0 ? file.errorString() : QString();
#endif
        if (count <= 0)
            return reason;
        bytes.append(buffer, count);
    }
    return {};
}

QUsbError replace(const QString &name, const QByteArray &contents)
{
    QSaveFile file(name);
    // Unbuffered: flushing a buffer may stop in the middle, and then no reason is known.
    if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        return FileError::writing(name, file.errorString());
    QString reason = WholeFile::writeAll(file, contents);
    if (reason.isEmpty() && !reachesDisk(file))
        reason = qt_error_string(errno);
    if (!reason.isEmpty()) {
        file.cancelWriting();
        return FileError::writing(name, reason);
    }
    return file.commit() ? QUsbError() : FileError::writing(name, file.errorString());
}

QUsbError writeInto(const QString &name, const QByteArray &contents)
{
    QFile file(name);
    QString reason = openFor(file, QIODevice::WriteOnly);
    if (reason.isEmpty())
        reason = WholeFile::writeAll(file, contents);
    return reason.isEmpty() ? QUsbError() : FileError::writing(name, reason);
}

} // namespace

QUsbResult<QByteArray> WholeFile::read(const QString &name, qint64 maximum)
{
    QFile file(name);
    QString reason;
    if (name != u'-')
        reason = openFor(file, QIODevice::ReadOnly);
    else if (!file.open(stdin, QIODevice::ReadOnly | QIODevice::Unbuffered))
        reason = file.errorString();
    QByteArray bytes;
    if (reason.isEmpty())
        reason = readAll(file, bytes, maximum + 1);
    if (!reason.isEmpty())
        return FileError::reading(name, reason);
    if (bytes.size() > maximum) {
        return QUsbError(QUsbError::Kind::InvalidParameter,
                         Text::tr("%1 is longer than %2 MiB.").arg(name).arg(maximum >> 20));
    }
    return bytes;
}

QString WholeFile::writeAll(QFileDevice &file, QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        if (const int error = Interruption::waitFor(file.handle(), Interruption::Event::Writable); error != 0)
            return qt_error_string(error);
#ifdef Q_OS_UNIX
        const qint64 written = ::write(file.handle(), bytes.data(), size_t(bytes.size()));
        if (written < 0 && (errno == EAGAIN || errno == EINTR))
            continue;
        const QString reason = written > 0 ? QString() : qt_error_string(written < 0 ? errno : EIO);
#else
        const qint64 written = file.write(bytes.data(), bytes.size());
        const QString reason = written > 0 ? QString() : file.errorString();
#endif
        if (written <= 0)
            return reason;
        bytes = bytes.sliced(written);
    }
    return {};
}

QUsbError WholeFile::write(const QString &name, const QByteArray &contents)
{
    return isReplaceable(name) ? replace(name, contents) : writeInto(name, contents);
}

QString WholeFile::openInto(QFile &file)
{
    return openFor(file, QIODevice::WriteOnly);
}
