// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "qusbvhci_p.h"

#include <QtCore/qcoreapplication.h>
#include <QtCore/qdeadlinetimer.h>
#include <QtCore/qdir.h>
#include <QtCore/qfile.h>
#include <QtCore/qthread.h>

#include <algorithm>
#include <cerrno>
#include <fcntl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using Kind = QUsbError::Kind;
using QUsbProtocol::Speed;

namespace {

constexpr auto Controller = "/sys/devices/platform/vhci_hcd.0"_L1; // Has the files for all controllers.

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(QUsbKernelPort)
};

/*! How the kernel's file "status" calls a hub. */
QByteArray hubName(Speed speed)
{
    return speed >= Speed::Super ? "ss" : "hs";
}

struct Port
{
    int number; // Over all controllers.
    int controller;
    int place; // At the hub, from 1.
    bool isFree;
};

/*! The ports of the hubs for \a speed, of all controllers; all are listed at the first one. */
QList<Port> readStatus(Speed speed)
{
    QList<Port> ports;
    for (int controller = 0;; ++controller) {
        QFile file(Controller + (controller == 0 ? u"/status"_s : u"/status.%1"_s.arg(controller)));
        if (!file.open(QIODevice::ReadOnly))
            return ports;
        // "hs  0000 004 000 00000000 000000 0-0": hub, port, status (4 is VDEV_ST_NULL), speed, …
        int place = 0;
        const auto lines = file.readAll().split('\n');
        for (const QByteArray &line : lines) {
            const auto fields = line.simplified().split(' ');
            if (fields.value(0) == hubName(speed))
                ports.append({fields.value(1).toInt(), controller, ++place, fields.value(2) == "004"});
        }
    }
}

/*! Writes \a text to the file \a path of sysfs; returns 0 or an errno. */
int writeFile(const QString &path, const QByteArray &text)
{
    const int fd = ::open(QFile::encodeName(path).constData(), O_WRONLY | O_CLOEXEC);
    if (fd < 0)
        return errno;
    const int error = ::write(fd, text.constData(), size_t(text.size())) < 0 ? errno : 0;
    ::close(fd);
    return error;
}

} // namespace

QUsbError QUsbVhci::check()
{
    const QString file = Controller + "/attach"_L1;
    if (!QFile::exists(file)) {
        return QUsbError(
            Kind::NotFound, Texts::tr("the kernel has no virtual host controller: vhci_hcd is not loaded"),
            Texts::tr("Run 'modprobe vhci-hcd' as root. If the module is missing, install linux-image-amd64 on Debian "
                      "(the cloud kernel does not have it), linux-modules-extra on Ubuntu, or kernel-modules-extra on "
                      "Fedora. A container uses the modules of its host."),
            file);
    }
    if (::faccessat(AT_FDCWD, QFile::encodeName(file).constData(), W_OK, AT_EACCESS) != 0) {
        return QUsbError(Kind::AccessDenied, Texts::tr("only root can plug a virtual device into the kernel"),
                         Texts::tr("Run the program with sudo."), file + ": "_L1 + qt_error_string(errno));
    }
    return {};
}

bool QUsbVhci::haveTheSameHub(Speed a, Speed b)
{
    return hubName(a) == hubName(b);
}

QList<int> QUsbVhci::freePorts(Speed speed)
{
    QList<int> ports;
    const auto all = readStatus(speed);
    for (const Port &port : all) {
        if (port.isFree)
            ports.append(port.number);
    }
    return ports;
}

bool QUsbVhci::waitUntilFree(int port, Speed speed, std::chrono::milliseconds timeout)
{
    // The driver has a port back before the kernel's hub has removed the device.
    const QString device = "/sys/bus/usb/devices/"_L1 + path(port, speed);
    const QDeadlineTimer deadline(timeout);
    while (!freePorts(speed).contains(port) || QFile::exists(device)) {
        if (deadline.hasExpired())
            return false;
        QThread::usleep(500);
    }
    return true;
}

int QUsbVhci::attach(int port, int socket, Speed speed)
{
    // enum usb_device_speed of the kernel
    const int kernelSpeed = speed >= Speed::Super ? 5 : speed == Speed::Full ? 2 : speed == Speed::Low ? 1 : 3;
    const int deviceId = 1 << 16 | (port + 1); // any but 0
    const QByteArray line = QByteArray::number(port) + ' ' + QByteArray::number(socket) + ' '
        + QByteArray::number(deviceId) + ' ' + QByteArray::number(kernelSpeed);
    return writeFile(Controller + "/attach"_L1, line);
}

int QUsbVhci::setPower(int port, Speed speed, Power power)
{
    const auto place = path(port, speed).split(u'-');
    const QString file = u"/sys/bus/usb/devices/%1-0:1.0/usb%1-port%2/disable"_s.arg(place.value(0), place.value(1));
    return writeFile(file, power == Power::On ? "0" : "1");
}

QString QUsbVhci::path(int port, Speed speed)
{
    const auto ports = readStatus(speed);
    const auto found =
        std::find_if(ports.cbegin(), ports.cend(), [port](const Port &candidate) { return candidate.number == port; });
    if (found == ports.cend())
        return {};
    // The high-speed bus of a controller is registered first. "usbip_debug" is there, too.
    QList<int> buses;
    const QDir directory(u"/sys/devices/platform/vhci_hcd.%1"_s.arg(found->controller));
    const auto names = directory.entryList({u"usb[0-9]*"_s}, QDir::Dirs);
    for (const QString &name : names)
        buses.append(QStringView(name).sliced(3).toInt());
    std::sort(buses.begin(), buses.end());
    return u"%1-%2"_s.arg(buses.value(speed >= Speed::Super ? 1 : 0)).arg(found->place);
}
