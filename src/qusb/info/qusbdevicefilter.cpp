// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "qusbdevicefilter.h"

#include "qusbstrings.h"

#include <QtCore/qcoreapplication.h>
#include <QtCore/qdebug.h>

#include <optional>

using namespace Qt::StringLiterals;

class QUsbDeviceFilterPrivate : public QSharedData
{
    Q_DECLARE_TR_FUNCTIONS(QUsbDeviceFilter)

public:
    std::optional<quint16> vendorId;
    std::optional<quint16> productId;
    std::optional<QString> serialNumber;
    std::optional<QString> portPath;
    std::optional<int> bus;
    std::optional<quint8> address;
    std::optional<quint8> deviceClass;
    std::optional<quint8> interfaceClass;
    std::function<bool(const QUsbDeviceInfo &)> predicate;
};

QT_DEFINE_QSDP_SPECIALIZATION_DTOR(QUsbDeviceFilterPrivate)

QUsbDeviceFilter::QUsbDeviceFilter()
    : d(new QUsbDeviceFilterPrivate)
{
}

QUsbDeviceFilter::QUsbDeviceFilter(quint16 vendorId)
    : QUsbDeviceFilter()
{
    d->vendorId = vendorId;
}

QUsbDeviceFilter::QUsbDeviceFilter(quint16 vendorId, quint16 productId)
    : QUsbDeviceFilter(vendorId)
{
    d->productId = productId;
}

QUsbDeviceFilter::QUsbDeviceFilter(const QUsbDeviceFilter &other) noexcept = default;
QUsbDeviceFilter &QUsbDeviceFilter::operator=(const QUsbDeviceFilter &other) noexcept = default;
QUsbDeviceFilter::~QUsbDeviceFilter() = default;

QUsbDeviceFilter QUsbDeviceFilter::withVendorId(quint16 vendorId) const
{
    QUsbDeviceFilter copy(*this);
    copy.d->vendorId = vendorId;
    return copy;
}

QUsbDeviceFilter QUsbDeviceFilter::withProductId(quint16 productId) const
{
    QUsbDeviceFilter copy(*this);
    copy.d->productId = productId;
    return copy;
}

QUsbDeviceFilter QUsbDeviceFilter::withSerialNumber(const QString &serialNumber) const
{
    QUsbDeviceFilter copy(*this);
    copy.d->serialNumber = serialNumber;
    return copy;
}

QUsbDeviceFilter QUsbDeviceFilter::withPortPath(const QString &portPath) const
{
    QUsbDeviceFilter copy(*this);
    copy.d->portPath = portPath;
    return copy;
}

QUsbDeviceFilter QUsbDeviceFilter::withBus(int bus) const
{
    QUsbDeviceFilter copy(*this);
    copy.d->bus = bus;
    return copy;
}

QUsbDeviceFilter QUsbDeviceFilter::withAddress(quint8 address) const
{
    QUsbDeviceFilter copy(*this);
    copy.d->address = address;
    return copy;
}

QUsbDeviceFilter QUsbDeviceFilter::withDeviceClass(quint8 deviceClass) const
{
    QUsbDeviceFilter copy(*this);
    copy.d->deviceClass = deviceClass;
    return copy;
}

QUsbDeviceFilter QUsbDeviceFilter::withInterfaceClass(quint8 interfaceClass) const
{
    QUsbDeviceFilter copy(*this);
    copy.d->interfaceClass = interfaceClass;
    return copy;
}

QUsbDeviceFilter QUsbDeviceFilter::withPredicate(const std::function<bool(const QUsbDeviceInfo &)> &predicate) const
{
    QUsbDeviceFilter copy(*this);
    copy.d->predicate = predicate;
    return copy;
}

static bool hasInterfaceOfClass(const QUsbDeviceInfo &device, quint8 interfaceClass)
{
    const auto configurations = device.configurations();
    for (const QUsbConfigurationInfo &configuration : configurations) {
        const auto interfaces = configuration.interfaces();
        for (const QUsbInterfaceInfo &interface : interfaces) {
            const auto settings = interface.alternateSettings();
            for (const QUsbAlternateSettingInfo &setting : settings) {
                if (setting.interfaceClass() == interfaceClass)
                    return true;
            }
        }
    }
    return false;
}

bool QUsbDeviceFilter::matches(const QUsbDeviceInfo &device) const
{
    if (device.isNull())
        return false;
    const auto agrees = [](const auto &wanted, const auto &actual) { return !wanted || *wanted == actual; };
    return agrees(d->vendorId, device.vendorId()) && agrees(d->productId, device.productId())
        && agrees(d->serialNumber, device.serialNumber()) && agrees(d->portPath, device.portPath())
        && agrees(d->bus, device.bus()) && agrees(d->address, device.address())
        && agrees(d->deviceClass, device.deviceClass())
        && (!d->interfaceClass || hasInterfaceOfClass(device, *d->interfaceClass))
        && (!d->predicate || d->predicate(device));
}

QString QUsbDeviceFilter::description() const
{
    const auto hex = [](quint16 id) { return u"%1"_s.arg(id, 4, 16, QLatin1Char('0')); };
    const auto classHex = [](quint8 code) { return u"%1"_s.arg(code, 2, 16, QLatin1Char('0')); };
    QStringList words;
    if (d->vendorId || d->productId)
        words += (d->vendorId ? hex(*d->vendorId) : u"*"_s) + u':' + (d->productId ? hex(*d->productId) : u"*"_s);
    if (d->serialNumber)
        words += QUsbDeviceFilterPrivate::tr("with serial number %1").arg(QUsbStrings::printable(*d->serialNumber));
    if (d->portPath)
        words += QUsbDeviceFilterPrivate::tr("at port %1").arg(*d->portPath);
    if (d->bus)
        words += QUsbDeviceFilterPrivate::tr("on bus %1").arg(*d->bus);
    if (d->address)
        words += QUsbDeviceFilterPrivate::tr("with address %1").arg(*d->address);
    if (d->deviceClass)
        words += QUsbDeviceFilterPrivate::tr("of class %1").arg(classHex(*d->deviceClass));
    if (d->interfaceClass)
        words += QUsbDeviceFilterPrivate::tr("with an interface of class %1").arg(classHex(*d->interfaceClass));
    if (d->predicate)
        words += QUsbDeviceFilterPrivate::tr("selected by the program");
    return words.join(u' ');
}

QDebug operator<<(QDebug debug, const QUsbDeviceFilter &filter)
{
    const QDebugStateSaver saver(debug);
    debug.resetFormat().nospace().noquote();
    return debug << "QUsbDeviceFilter(" << filter.description() << ')';
}
