// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "qusbdeviceinfo_p.h"

#include "qusbdescriptorparser_p.h"
#include "qusbstrings.h"

#include <QtCore/qdebug.h>

#include <algorithm>
#include <atomic>

using namespace Qt::StringLiterals;
using namespace QUsbProtocol;

QT_DEFINE_QESDP_SPECIALIZATION_DTOR(QUsbDeviceInfoPrivate)

QUsbDeviceInfo::QUsbDeviceInfo() noexcept = default;
QUsbDeviceInfo::QUsbDeviceInfo(QUsbDeviceInfoPrivate *dd) noexcept
    : d(dd)
{
}
QUsbDeviceInfo::QUsbDeviceInfo(const QUsbDeviceInfo &other) noexcept = default;
QUsbDeviceInfo &QUsbDeviceInfo::operator=(const QUsbDeviceInfo &other) noexcept = default;
QUsbDeviceInfo::~QUsbDeviceInfo() = default;

QUsbDeviceInfo QUsbDeviceInfoPrivate::create(std::unique_ptr<QUsbDeviceInfoPrivate> d)
{
    return QUsbDeviceInfo(d.release());
}

std::unique_ptr<QUsbDeviceInfoPrivate> QUsbDeviceInfoPrivate::copyOf(const QUsbDeviceInfo &info)
{
    return info.d ? std::make_unique<QUsbDeviceInfoPrivate>(*info.d) : std::make_unique<QUsbDeviceInfoPrivate>();
}

quint64 QUsbDeviceInfoPrivate::nextArrival()
{
    static std::atomic<quint64> counter = 0;
    return ++counter;
}

void QUsbDeviceInfoPrivate::setDescriptors(const QByteArray &bytes)
{
    QUsbDescriptorParser::Result result = QUsbDescriptorParser::parse(bytes);
    descriptorBytes = bytes;
    deviceDescriptor = result.device;
    configurations = std::move(result.configurations);
    warnings = std::move(result.warnings);
}

QUsbDeviceInfo QUsbDeviceInfo::fromDescriptors(QByteArrayView descriptors, Speed speed)
{
    auto d = std::make_unique<QUsbDeviceInfoPrivate>();
    d->speed = speed;
    d->setDescriptors(descriptors.toByteArray());
    return QUsbDeviceInfoPrivate::create(std::move(d));
}

int QUsbDeviceInfo::bus() const noexcept
{
    return d ? d->bus : 0;
}

quint8 QUsbDeviceInfo::address() const noexcept
{
    return d ? d->address : quint8(0);
}

QString QUsbDeviceInfo::portPath() const
{
    if (!d)
        return {};
    if (isRootHub())
        return u"usb"_s + QString::number(d->bus);
    QString path;
    QChar separator = u'-';
    for (const quint8 port : std::as_const(d->portNumbers)) {
        path += separator + QString::number(port);
        separator = u'.';
    }
    return path.isEmpty() ? path : QString::number(d->bus) + path;
}

QList<quint8> QUsbDeviceInfo::portNumbers() const
{
    return d ? d->portNumbers : QList<quint8>();
}

quint8 QUsbDeviceInfo::portNumber() const noexcept
{
    return d && !d->portNumbers.isEmpty() ? d->portNumbers.constLast() : quint8(0);
}

QUsbDeviceInfo QUsbDeviceInfo::parent() const
{
    return d ? d->parent : QUsbDeviceInfo();
}

bool QUsbDeviceInfo::isHub() const noexcept
{
    return deviceClass() == quint8(ClassCode::Hub);
}

bool QUsbDeviceInfo::isRootHub() const noexcept
{
    return d && d->bus != 0 && d->portNumbers.isEmpty() && isHub();
}

Speed QUsbDeviceInfo::speed() const noexcept
{
    return d ? d->speed : Speed::Unknown;
}

quint16 QUsbDeviceInfo::vendorId() const noexcept
{
    return d ? d->deviceDescriptor.wordAt(8) : quint16(0);
}

quint16 QUsbDeviceInfo::productId() const noexcept
{
    return d ? d->deviceDescriptor.wordAt(10) : quint16(0);
}

quint16 QUsbDeviceInfo::deviceVersion() const noexcept
{
    return d ? d->deviceDescriptor.wordAt(12) : quint16(0);
}

quint16 QUsbDeviceInfo::usbVersion() const noexcept
{
    return d ? d->deviceDescriptor.wordAt(2) : quint16(0);
}

quint8 QUsbDeviceInfo::deviceClass() const noexcept
{
    return d ? d->deviceDescriptor.byteAt(4) : quint8(0);
}

quint8 QUsbDeviceInfo::deviceSubclass() const noexcept
{
    return d ? d->deviceDescriptor.byteAt(5) : quint8(0);
}

quint8 QUsbDeviceInfo::deviceProtocol() const noexcept
{
    return d ? d->deviceDescriptor.byteAt(6) : quint8(0);
}

int QUsbDeviceInfo::maxPacketSize0() const noexcept
{
    const int field = d ? d->deviceDescriptor.byteAt(7) : 0;
    const bool isExponent =
        speed() >= Speed::Super || (speed() == Speed::Unknown && usbVersion() >= 0x0300 && field == 9);
    return isExponent ? 1 << qMin(field, 16) : field;
}

QString QUsbDeviceInfo::manufacturer() const
{
    return d ? d->manufacturer : QString();
}

QString QUsbDeviceInfo::product() const
{
    return d ? d->product : QString();
}

QString QUsbDeviceInfo::serialNumber() const
{
    return d ? d->serialNumber : QString();
}

quint8 QUsbDeviceInfo::manufacturerIndex() const noexcept
{
    return d ? d->deviceDescriptor.byteAt(14) : quint8(0);
}

quint8 QUsbDeviceInfo::productIndex() const noexcept
{
    return d ? d->deviceDescriptor.byteAt(15) : quint8(0);
}

quint8 QUsbDeviceInfo::serialNumberIndex() const noexcept
{
    return d ? d->deviceDescriptor.byteAt(16) : quint8(0);
}

QList<QUsbConfigurationInfo> QUsbDeviceInfo::configurations() const
{
    return d ? d->configurations : QList<QUsbConfigurationInfo>();
}

QUsbConfigurationInfo QUsbDeviceInfo::configuration(quint8 configurationValue) const
{
    if (!d)
        return {};
    const auto hasValue = [configurationValue](const QUsbConfigurationInfo &configuration) {
        return configuration.configurationValue() == configurationValue;
    };
    const auto it = std::find_if(d->configurations.cbegin(), d->configurations.cend(), hasValue);
    return it == d->configurations.cend() ? QUsbConfigurationInfo() : *it;
}

QUsbConfigurationInfo QUsbDeviceInfoPrivate::activeConfiguration(const QUsbDeviceInfo &info, quint8 value)
{
    // 0 means that there is none. A few devices have given that number to their only configuration, which Linux selects.
    if (value == 0 && info.configurations().size() != 1)
        return {};
    return info.configuration(value);
}

QUsbConfigurationInfo QUsbDeviceInfo::activeConfiguration() const
{
    const auto value = activeConfigurationValue();
    return value ? QUsbDeviceInfoPrivate::activeConfiguration(*this, *value) : QUsbConfigurationInfo();
}

std::optional<quint8> QUsbDeviceInfo::activeConfigurationValue() const noexcept
{
    return d ? d->activeConfigurationValue : std::nullopt;
}

QUsbDescriptor QUsbDeviceInfo::descriptor() const
{
    return d ? d->deviceDescriptor : QUsbDescriptor();
}

QByteArray QUsbDeviceInfo::descriptorBytes() const
{
    return d ? d->descriptorBytes : QByteArray();
}

QStringList QUsbDeviceInfo::warnings() const
{
    if (!d)
        return {};
    QStringList all = d->warnings;
    for (const QUsbConfigurationInfo &configuration : std::as_const(d->configurations))
        all += configuration.warnings();
    return all;
}

QString QUsbDeviceInfo::systemPath() const
{
    return d ? d->systemPath : QString();
}

QString QUsbDeviceInfo::deviceNode() const
{
    return d ? d->deviceNode : QString();
}

bool QUsbDeviceInfo::equals(const QUsbDeviceInfo &a, const QUsbDeviceInfo &b) noexcept
{
    if (a.d == b.d)
        return true;
    if (!a.d || !b.d || a.d->arrival != b.d->arrival)
        return false;
    return a.d->arrival != 0
        || (a.d->bus == b.d->bus && a.d->address == b.d->address && a.d->portNumbers == b.d->portNumbers
            && a.d->speed == b.d->speed && a.d->descriptorBytes == b.d->descriptorBytes);
}

size_t QUsbDeviceInfo::hash(const QUsbDeviceInfo &info, size_t seed) noexcept
{
    if (!info.d)
        return seed;
    if (info.d->arrival != 0)
        return qHash(info.d->arrival, seed);
    return qHashMulti(seed, info.d->bus, info.d->address, info.d->descriptorBytes);
}

QDebug operator<<(QDebug debug, const QUsbDeviceInfo &info)
{
    const QDebugStateSaver saver(debug);
    debug.resetFormat().nospace();
    if (info.isNull())
        return debug << "QUsbDeviceInfo()";
    const QString path = info.portPath();
    debug << "QUsbDeviceInfo(";
    if (!path.isEmpty())
        debug << qUtf8Printable(path) << ", ";
    debug << qUtf8Printable(u"%1:%2"_s.arg(info.vendorId(), 4, 16, '0'_L1).arg(info.productId(), 4, 16, '0'_L1));
    if (!info.product().isEmpty())
        debug << ", " << QUsbStrings::printable(info.product());
    return debug << ')';
}

#include "moc_qusbdeviceinfo.cpp"
