// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "qusbusbfs_p.h"

#include "qusbdeviceinfo_p.h"

#include <QtCore/qcoreapplication.h>
#include <QtCore/qendian.h>

#ifdef Q_OS_LINUX
#    include <cerrno>
#    include <cstring>
#    include <fcntl.h>
#    include <linux/usbdevice_fs.h>
#    include <sys/ioctl.h>
#    include <sys/stat.h>
#    include <sys/sysmacros.h>
#    include <unistd.h>
#endif

using Kind = QUsbError::Kind;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(QUsbUsbfs)
};

#ifdef Q_OS_LINUX
QUsbError systemError(Kind kind, const QString &message, const QString &remedy = {})
{
    const int code = errno;
    return QUsbError(kind, message, remedy, QString::fromLocal8Bit(std::strerror(code)));
}

QUsbError noneLeft()
{
    return systemError(Kind::OutOfMemory, Texts::tr("this program has too many open files"),
                       Texts::tr("Close some files, or raise the limit (ulimit -n)."));
}

QByteArray readDescriptors(int descriptor)
{
    QByteArray bytes;
    char buffer[4096];
    ssize_t count = 0;
    // The offset belongs to the caller's descriptor, too, so it is left alone.
    while ((count = ::pread(descriptor, buffer, sizeof buffer, bytes.size())) > 0)
        bytes.append(buffer, count);
    // The device descriptor, and nothing else, has its numbers in the order of the processor.
    for (const int offset : {2, 8, 10, 12}) {
        if (bytes.size() >= 18)
            qToLittleEndian(qFromUnaligned<quint16>(bytes.constData() + offset), bytes.data() + offset);
    }
    return bytes;
}
#endif

} // namespace

#ifdef Q_OS_LINUX

int QUsbUsbfs::duplicate(int descriptor, QUsbError *error)
{
    const int copy = ::fcntl(descriptor, F_DUPFD_CLOEXEC, 0);
    if (copy < 0 && errno == EBADF) {
        *error = systemError(Kind::InvalidParameter, Texts::tr("%1 is not an open file descriptor").arg(descriptor));
    } else if (copy < 0) {
        *error = noneLeft();
    }
    return copy;
}

QUsbError QUsbUsbfs::tooManyFiles()
{
    QUsbError error;
    const int any = ::open("/", O_PATH | O_CLOEXEC);
    if (any < 0 && (errno == EMFILE || errno == ENFILE)) {
        error = noneLeft();
    }
    close(any);
    return error;
}

void QUsbUsbfs::close(int descriptor)
{
    if (descriptor >= 0)
        ::close(descriptor);
}

QUsbError QUsbUsbfs::check(int descriptor)
{
    if ((::fcntl(descriptor, F_GETFL) & O_ACCMODE) != O_RDWR) {
        return QUsbError(Kind::InvalidParameter, Texts::tr("the file descriptor is not open for reading and writing"),
                         Texts::tr("Open the device node with O_RDWR."));
    }
    quint32 capabilities = 0;
    if (::ioctl(descriptor, USBDEVFS_GET_CAPABILITIES, &capabilities) == 0)
        return {};
    if (errno == ENODEV)
        return systemError(Kind::Disconnected, Texts::tr("the device of the file descriptor was unplugged"));
    return systemError(Kind::InvalidParameter, Texts::tr("the file descriptor does not belong to a USB device"),
                       Texts::tr("Open a device node in /dev/bus/usb."));
}

std::unique_ptr<QUsbDeviceInfoPrivate> QUsbUsbfs::readDevice(int descriptor)
{
    auto d = std::make_unique<QUsbDeviceInfoPrivate>();
    struct stat status = {};
    constexpr unsigned int usbDeviceMajor = 189; // kernel: Documentation/admin-guide/devices.txt
    if (::fstat(descriptor, &status) == 0 && major(status.st_rdev) == usbDeviceMajor) {
        d->bus = int(minor(status.st_rdev) / 128 + 1);
        d->address = quint8(minor(status.st_rdev) % 128 + 1);
    }
    d->setDescriptors(readDescriptors(descriptor));
    return d;
}

#else

int QUsbUsbfs::duplicate(int, QUsbError *error)
{
    *error = check(-1);
    return -1;
}

QUsbError QUsbUsbfs::tooManyFiles()
{
    return {};
}

void QUsbUsbfs::close(int) { }

QUsbError QUsbUsbfs::check(int)
{
    return QUsbError(Kind::NotSupported, Texts::tr("this system does not support file descriptors for USB devices"));
}

std::unique_ptr<QUsbDeviceInfoPrivate> QUsbUsbfs::readDevice(int)
{
    return std::make_unique<QUsbDeviceInfoPrivate>();
}

#endif
