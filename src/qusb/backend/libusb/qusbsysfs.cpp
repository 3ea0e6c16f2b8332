// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "qusbsysfs_p.h"

#include "qusbbackenderror_p.h"

#include "qusbdeviceinfo_p.h"

#include <QtCore/qcoreapplication.h>
#include <QtCore/qdir.h>
#include <QtCore/qfile.h>
#include <QtCore/qfileinfo.h>

#include <libusb.h>

#include <array>

using namespace Qt::StringLiterals;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(QUsbSysfs)
};

constexpr auto busDirectory = "/sys/bus/usb"_L1;

QByteArray readFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/*! The configuration in the directory of a device, 0 for none, which is an empty file; nothing if it cannot be read. */
std::optional<quint8> readConfigurationValue(const QString &directory)
{
    QFile file(directory + "/bConfigurationValue"_L1);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    return quint8(file.readAll().trimmed().toUInt());
}

QString readText(const QString &directory, QLatin1StringView attribute)
{
    QString text = QString::fromUtf8(readFile(directory + u'/' + attribute));
    if (text.endsWith(u'\n'))
        text.chop(1);
    return text;
}

QList<quint8> portNumbers(libusb_device *device)
{
    std::array<quint8, 7> ports; // USB 3.2, 10.1: at most seven tiers
    const int count = libusb_get_port_numbers(device, ports.data(), int(ports.size()));
    return count > 0 ? QList<quint8>(ports.begin(), ports.begin() + count) : QList<quint8>();
}

QString systemPath(int bus, const QList<quint8> &ports)
{
    QString name = u"usb%1"_s.arg(bus);
    if (!ports.isEmpty()) {
        name = u"%1-"_s.arg(bus);
        for (qsizetype i = 0; i < ports.size(); ++i)
            name += (i ? u"." : u"") + QString::number(ports.at(i));
    }
    const QString path = busDirectory + "/devices/"_L1 + name;
    return QFileInfo::exists(path) ? path : QString();
}

QString deviceNode(int bus, quint8 address)
{
    return u"/dev/bus/usb/%1/%2"_s.arg(bus, 3, 10, '0'_L1).arg(address, 3, 10, '0'_L1);
}

/*! The device descriptor as it was on the bus, for systems whose files do not have it. */
QByteArray rebuiltDeviceDescriptor(libusb_device *device)
{
    libusb_device_descriptor d;
    if (libusb_get_device_descriptor(device, &d) != LIBUSB_SUCCESS)
        return {};
    const std::array<quint8, 18> bytes {
        d.bLength,           d.bDescriptorType,        quint8(d.bcdUSB),    quint8(d.bcdUSB >> 8),
        d.bDeviceClass,      d.bDeviceSubClass,        d.bDeviceProtocol,   d.bMaxPacketSize0,
        quint8(d.idVendor),  quint8(d.idVendor >> 8),  quint8(d.idProduct), quint8(d.idProduct >> 8),
        quint8(d.bcdDevice), quint8(d.bcdDevice >> 8), d.iManufacturer,     d.iProduct,
        d.iSerialNumber,     d.bNumConfigurations};
    return QByteArray(reinterpret_cast<const char *>(bytes.data()), qsizetype(bytes.size()));
}

QString modeText(const QFileInfo &node)
{
    if (!node.exists())
        return {};
    const QString owner = node.owner().isEmpty() ? QString::number(node.ownerId()) : node.owner();
    const QString group = node.group().isEmpty() ? QString::number(node.groupId()) : node.group();
    const int permissions = node.permissions().toInt(); // rwx of the owner in bits 14 to 12, of the group in 6 to 4
    const int mode = (permissions >> 12 & 7) << 6 | (permissions >> 4 & 7) << 3 | (permissions & 7);
    return Texts::tr("it belongs to %1:%2, mode %3", "owner, group, octal mode")
        .arg(owner, group, QString::number(mode, 8).rightJustified(4, u'0'));
}

} // namespace

std::unique_ptr<QUsbDeviceInfoPrivate> QUsbSysfs::readDevice(libusb_device *device)
{
    auto d = std::make_unique<QUsbDeviceInfoPrivate>();
    d->bus = libusb_get_bus_number(device);
    d->address = libusb_get_device_address(device);
    d->speed = QUsbProtocol::Speed(libusb_get_device_speed(device));
    d->portNumbers = portNumbers(device);
    d->deviceNode = ::deviceNode(d->bus, d->address);
    if (!QFileInfo::exists(d->deviceNode))
        d->deviceNode.clear();
    d->systemPath = ::systemPath(d->bus, d->portNumbers);

    QByteArray descriptors;
    // By the time we look, the place may have been taken by another device.
    if (!d->systemPath.isEmpty() && readText(d->systemPath, "devnum"_L1).toInt() == d->address) {
        descriptors = readFile(d->systemPath + "/descriptors"_L1);
        d->manufacturer = readText(d->systemPath, "manufacturer"_L1);
        d->product = readText(d->systemPath, "product"_L1);
        d->serialNumber = readText(d->systemPath, "serial"_L1);
        d->activeConfigurationValue = readConfigurationValue(d->systemPath);
    }
    d->setDescriptors(descriptors.isEmpty() ? rebuiltDeviceDescriptor(device) : descriptors);
    return d;
}

QUsbError QUsbSysfs::accessDenied(const QUsbDeviceInfo &device, const QString &details)
{
    const QFileInfo node(device.deviceNode());
    return QUsbBackendError::accessDenied(device, u"%1: %2"_s.arg(node.filePath(), modeText(node)), details);
}

bool QUsbSysfs::isWithoutNode(const QUsbDeviceInfo &device)
{
    return !device.systemPath().isEmpty() && readText(device.systemPath(), "devnum"_L1).toInt() == device.address()
        && !QFileInfo::exists(::deviceNode(device.bus(), device.address()));
}

QString QUsbSysfs::driver(const QUsbDeviceInfo &device, quint8 interfaceNumber)
{
    if (device.systemPath().isEmpty())
        return {};
    // Only the active configuration has directories for its interfaces, whichever that is by now.
    const QDir directory(device.systemPath());
    const QStringList found = directory.entryList({u"*:*.%1"_s.arg(interfaceNumber)}, QDir::Dirs);
    return found.isEmpty()
        ? QString()
        : QFileInfo(QFile::symLinkTarget(directory.filePath(found.first() + "/driver"_L1))).fileName();
}

/*! The kernel driver that has \a interfaceNumber; empty if it is a program. */
static QString kernelDriver(const QUsbDeviceInfo &device, quint8 interfaceNumber)
{
    const QString driver = QUsbSysfs::driver(device, interfaceNumber);
    return driver == "usbfs"_L1 ? QString() : driver;
}

QUsbError QUsbSysfs::interfaceBusy(const QUsbDeviceInfo &device, quint8 interfaceNumber, const QString &details)
{
    return QUsbBackendError::interfaceBusy(interfaceNumber, kernelDriver(device, interfaceNumber), details);
}

QUsbError QUsbSysfs::interfaceTaken(const QUsbDeviceInfo &device, quint8 interfaceNumber, const QString &details)
{
    return QUsbBackendError::interfaceTaken(interfaceNumber, kernelDriver(device, interfaceNumber), details);
}

QUsbError QUsbSysfs::configurationBusy(const QUsbDeviceInfo &device, const QString &details)
{
    const auto value = activeConfigurationValue(device);
    const auto configuration = value ? device.configuration(*value) : QUsbConfigurationInfo();
    for (const QUsbInterfaceInfo &interface : configuration.interfaces()) {
        const quint8 number = interface.number();
        if (!driver(device, number).isEmpty())
            return QUsbBackendError::configurationBusy(number, kernelDriver(device, number), details);
    }
    return QUsbBackendError::configurationBusy(std::nullopt, {}, details);
}

std::optional<quint8> QUsbSysfs::activeConfigurationValue(const QUsbDeviceInfo &device)
{
    const bool isThere =
        !device.systemPath().isEmpty() && readText(device.systemPath(), "devnum"_L1).toInt() == device.address();
    return isThere ? readConfigurationValue(device.systemPath()) : std::nullopt;
}

std::optional<qint64> QUsbSysfs::transferMemoryLimit()
{
    QFile file(u"/sys/module/usbcore/parameters/usbfs_memory_mb"_s);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const qint64 megabytes = file.readAll().trimmed().toLongLong(); // 0: no limit
    return megabytes > 0 ? std::optional(megabytes * 1024 * 1024) : std::nullopt;
}

QUsbError QUsbSysfs::noBus()
{
#ifdef Q_OS_LINUX
    const bool hasBus = !QDir(busDirectory + "/devices"_L1).isEmpty();
    if (hasBus)
        return {};
    const bool subsystemLinux = QFileInfo::exists(u"/proc/sys/fs/binfmt_misc/WSLInterop"_s);
    const bool container = QFileInfo::exists(u"/.dockerenv"_s) || QFileInfo::exists(u"/run/.containerenv"_s);
    const QString remedy = subsystemLinux ? Texts::tr("In WSL, attach a device with usbipd on the Windows side.")
        : container
        ? Texts::tr("Start the container with access to /dev/bus/usb and /sys.")
        : Texts::tr("Run this on a machine with a USB controller, or pass one through to this virtual machine.");
    return QUsbError(QUsbError::Kind::NotFound,
                     Texts::tr("This system has no USB bus: %1 is empty.").arg(busDirectory + "/devices"_L1), remedy);
#else
    return {};
#endif
}
