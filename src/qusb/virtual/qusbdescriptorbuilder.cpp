// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "qusbdescriptorbuilder.h"

#include "qusbdescriptorwriter_p.h"

#include <QtCore/qendian.h>
#include <QtCore/qlist.h>

#include <optional>

using namespace QUsbProtocol;
using Writer = QUsbDescriptorWriter;

class QUsbDescriptorBuilderPrivate : public QSharedData
{
public:
    explicit QUsbDescriptorBuilderPrivate(Speed deviceSpeed)
        : speed(deviceSpeed)
        , maxPacketSize0(isSuperSpeed()            ? 9
                             : speed == Speed::Low ? 8
                                                   : 64)
    {
    }

    /*! A configuration, complete at any time: whoever adds to it corrects its counts. */
    struct Configuration
    {
        QByteArray bytes;
        quint8 interfaceCount = 0;
        qsizetype setting = -1; //!< Where the interface descriptor is that was added last,
        qsizetype endpoint = -1; //!< the endpoint descriptor,
        qsizetype companion = -1; //!< and its companion.

        void append(const QByteArray &descriptor);
        void addSetting(const QByteArray &descriptor);
        void addEndpoint(const QByteArray &descriptor);
        quint8 byteAt(qsizetype offset) const { return quint8(bytes[offset]); }
    };

    bool isSuperSpeed() const { return speed >= Speed::Super; }
    quint16 usbRelease() const;
    quint8 addString(const QString &text);
    void addConfiguration(int maxPower, ConfigurationAttributes attributes, const QString &description);
    Configuration &configuration();
    Configuration &setting();
    void writeCompanion(quint8 maxBurst, quint8 attributes, quint16 bytesPerInterval);

    Speed speed;
    quint16 vendorId = 0;
    quint16 productId = 0;
    quint16 deviceRelease = 0x0100;
    quint8 deviceClass[3] = {};
    quint8 maxPacketSize0;
    quint8 deviceStrings[3] = {};
    QList<Configuration> configurations;
    QList<QByteArray> capabilities;
    QList<QString> strings; //!< From index 1.
    QMap<quint8, QByteArray> reports;
};
QT_DEFINE_QESDP_SPECIALIZATION_DTOR(QUsbDescriptorBuilderPrivate)

void QUsbDescriptorBuilderPrivate::Configuration::append(const QByteArray &descriptor)
{
    bytes.append(descriptor);
    qToLittleEndian(quint16(bytes.size()), bytes.data() + 2); // wTotalLength
}

void QUsbDescriptorBuilderPrivate::Configuration::addSetting(const QByteArray &descriptor)
{
    setting = bytes.size();
    endpoint = companion = -1;
    append(descriptor);
    bytes[4] = char(interfaceCount); // bNumInterfaces
}

void QUsbDescriptorBuilderPrivate::Configuration::addEndpoint(const QByteArray &descriptor)
{
    bytes[setting + 4] = char(byteAt(setting + 4) + 1); // bNumEndpoints
    endpoint = bytes.size();
    companion = -1;
    append(descriptor);
}

quint16 QUsbDescriptorBuilderPrivate::usbRelease() const
{
    if (isSuperSpeed())
        return 0x0320;
    if (!capabilities.isEmpty())
        return 0x0201; // What says that there is a binary object store (USB 2.0 ECN "Link Power Management").
    return speed == Speed::Low || speed == Speed::Full ? 0x0110 : 0x0200;
}

quint8 QUsbDescriptorBuilderPrivate::addString(const QString &text)
{
    if (text.isEmpty())
        return 0;
    qsizetype index = strings.indexOf(text);
    if (index < 0) {
        if (strings.size() == 255)
            return 0;
        index = strings.size();
        strings.append(text);
    }
    return quint8(index + 1);
}

void QUsbDescriptorBuilderPrivate::addConfiguration(int maxPower, ConfigurationAttributes attributes,
                                                    const QString &description)
{
    const int unit = isSuperSpeed() ? 8 : 2; // milliamperes; USB 3.2, table 9-22
    const int power = qBound(0, (maxPower + unit - 1) / unit, 255);
    Configuration added;
    added.append(Writer(DescriptorType::Configuration)
                     .u16(0)
                     .u8({0, int(configurations.size()) + 1, addString(description),
                          int(attributes | ConfigurationAttribute::Reserved), power})
                     .bytes());
    configurations.append(added);
}

QUsbDescriptorBuilderPrivate::Configuration &QUsbDescriptorBuilderPrivate::configuration()
{
    if (configurations.isEmpty())
        addConfiguration(100, {}, {});
    return configurations.last();
}

QUsbDescriptorBuilderPrivate::Configuration &QUsbDescriptorBuilderPrivate::setting()
{
    Configuration &current = configuration();
    if (current.setting < 0) {
        const quint8 number = current.interfaceCount++;
        current.addSetting(
            Writer(DescriptorType::Interface).u8({number, 0, 0, int(ClassCode::VendorSpecific), 0, 0, 0}).bytes());
    }
    return current;
}

void QUsbDescriptorBuilderPrivate::writeCompanion(quint8 maxBurst, quint8 attributes, quint16 bytesPerInterval)
{
    Configuration &current = configuration();
    if (!isSuperSpeed() || current.endpoint < 0)
        return;
    const auto type = TransferType(current.byteAt(current.endpoint + 3) & 0x03);
    const bool isPeriodic = type == TransferType::Isochronous || type == TransferType::Interrupt;
    if (isPeriodic && bytesPerInterval == 0) {
        const int maxPacketSize = qFromLittleEndian<quint16>(current.bytes.constData() + current.endpoint + 4);
        const int mult = type == TransferType::Isochronous ? (attributes & 0x03) + 1 : 1;
        bytesPerInterval = quint16(qMin(maxPacketSize * (maxBurst + 1) * mult, 0xffff));
    }
    const QByteArray companion =
        Writer(DescriptorType::SuperspeedUsbEndpointCompanion).u8({maxBurst, attributes}).u16(bytesPerInterval).bytes();
    if (current.companion >= 0) {
        current.bytes.replace(current.companion, companion.size(), companion);
    } else {
        current.companion = current.bytes.size();
        current.append(companion);
    }
}

QUsbDescriptorBuilder::QUsbDescriptorBuilder(Speed speed)
    : d(new QUsbDescriptorBuilderPrivate(speed))
{
}
QUsbDescriptorBuilder::QUsbDescriptorBuilder(const QUsbDescriptorBuilder &other) noexcept = default;
QUsbDescriptorBuilder &QUsbDescriptorBuilder::operator=(const QUsbDescriptorBuilder &other) noexcept = default;
QUsbDescriptorBuilder::~QUsbDescriptorBuilder() = default;

QUsbDescriptorBuilder &QUsbDescriptorBuilder::setIds(quint16 vendorId, quint16 productId, quint16 deviceRelease)
{
    d.detach();
    d->vendorId = vendorId;
    d->productId = productId;
    d->deviceRelease = deviceRelease;
    return *this;
}

QUsbDescriptorBuilder &QUsbDescriptorBuilder::setDeviceClass(ClassCode code, quint8 subclass, quint8 protocol)
{
    d.detach();
    d->deviceClass[0] = quint8(code);
    d->deviceClass[1] = subclass;
    d->deviceClass[2] = protocol;
    return *this;
}

QUsbDescriptorBuilder &QUsbDescriptorBuilder::setStrings(const QString &manufacturer, const QString &product,
                                                         const QString &serialNumber)
{
    d.detach();
    d->deviceStrings[0] = d->addString(manufacturer);
    d->deviceStrings[1] = d->addString(product);
    d->deviceStrings[2] = d->addString(serialNumber);
    return *this;
}

QUsbDescriptorBuilder &QUsbDescriptorBuilder::setMaxPacketSize0(quint8 maxPacketSize0)
{
    d.detach();
    d->maxPacketSize0 = maxPacketSize0;
    return *this;
}

QUsbDescriptorBuilder &QUsbDescriptorBuilder::addConfiguration(int maxPower, ConfigurationAttributes attributes,
                                                               const QString &description)
{
    d.detach();
    d->addConfiguration(maxPower, attributes, description);
    return *this;
}

QUsbDescriptorBuilder &QUsbDescriptorBuilder::addInterfaceAssociation(quint8 interfaceCount, ClassCode code,
                                                                      quint8 subclass, quint8 protocol,
                                                                      const QString &description)
{
    d.detach();
    const quint8 string = d->addString(description);
    auto &configuration = d->configuration();
    configuration.append(Writer(DescriptorType::InterfaceAssociation)
                             .u8({configuration.interfaceCount, interfaceCount, int(code), subclass, protocol, string})
                             .bytes());
    return *this;
}

QUsbDescriptorBuilder &QUsbDescriptorBuilder::addInterface(ClassCode code, quint8 subclass, quint8 protocol,
                                                           const QString &description)
{
    d.detach();
    const quint8 string = d->addString(description);
    auto &configuration = d->configuration();
    const quint8 number = configuration.interfaceCount++;
    configuration.addSetting(
        Writer(DescriptorType::Interface).u8({number, 0, 0, int(code), subclass, protocol, string}).bytes());
    return *this;
}

QUsbDescriptorBuilder &QUsbDescriptorBuilder::addAlternateSetting(const QString &description)
{
    d.detach();
    const quint8 string = d->addString(description);
    auto &configuration = d->setting();
    QByteArray next = configuration.bytes.sliced(configuration.setting, 9);
    next[3] = char(quint8(next[3]) + 1); // bAlternateSetting
    next[4] = 0; // bNumEndpoints
    next[8] = char(string);
    configuration.addSetting(next);
    return *this;
}

QUsbDescriptorBuilder &QUsbDescriptorBuilder::addEndpoint(quint8 address, TransferType type, quint16 maxPacketSize,
                                                          quint8 interval, int transactions, quint8 attributes)
{
    d.detach();
    const int additional = qBound(1, transactions, 3) - 1;
    const int field = d->isSuperSpeed() ? maxPacketSize : maxPacketSize | additional << 11;
    d->setting().addEndpoint(Writer(DescriptorType::Endpoint)
                                 .u8({address, int(type) | (attributes & 0x3c)})
                                 .u16(field)
                                 .u8(interval)
                                 .bytes());
    d->writeCompanion(quint8(additional), 0, 0);
    return *this;
}

QUsbDescriptorBuilder &QUsbDescriptorBuilder::setCompanion(quint8 maxBurst, quint8 attributes, quint16 bytesPerInterval)
{
    d.detach();
    d->writeCompanion(maxBurst, attributes, bytesPerInterval);
    return *this;
}

QUsbDescriptorBuilder &QUsbDescriptorBuilder::addDescriptor(const QByteArray &descriptor)
{
    d.detach();
    const bool isEndpoint = descriptor.size() >= 7 && DescriptorType(descriptor[1]) == DescriptorType::Endpoint;
    if (isEndpoint)
        d->setting().addEndpoint(descriptor);
    else
        d->configuration().append(descriptor);
    return *this;
}

quint8 QUsbDescriptorBuilder::addString(const QString &text)
{
    d.detach();
    return d->addString(text);
}

QUsbDescriptorBuilder &QUsbDescriptorBuilder::addCapability(const QByteArray &capability)
{
    d.detach();
    d->capabilities.append(capability);
    return *this;
}

QUsbDescriptorBuilder &QUsbDescriptorBuilder::addReportDescriptor(const QByteArray &report, quint8 countryCode)
{
    d.detach();
    auto &configuration = d->setting();
    configuration.append(Writer(DescriptorType::Hid)
                             .u16(0x0111)
                             .u8({countryCode, 1, int(DescriptorType::Report)})
                             .u16(int(report.size()))
                             .bytes());
    d->reports.insert(configuration.byteAt(configuration.setting + 2), report);
    return *this;
}

Speed QUsbDescriptorBuilder::speed() const noexcept
{
    return d->speed;
}

QByteArray QUsbDescriptorBuilder::descriptors() const
{
    QByteArray result = Writer(DescriptorType::Device)
                            .u16(d->usbRelease())
                            .u8({d->deviceClass[0], d->deviceClass[1], d->deviceClass[2], d->maxPacketSize0})
                            .u16(d->vendorId)
                            .u16(d->productId)
                            .u16(d->deviceRelease)
                            .u8({d->deviceStrings[0], d->deviceStrings[1], d->deviceStrings[2]})
                            .u8(int(d->configurations.size()))
                            .bytes();
    for (const auto &configuration : std::as_const(d->configurations))
        result.append(configuration.bytes);
    return result;
}

QByteArray QUsbDescriptorBuilder::binaryObjectStore() const
{
    QList<QByteArray> capabilities = d->capabilities;
    if (d->isSuperSpeed()) {
        constexpr int linkPowerManagement = 0x02; // Mandatory, although there is no other speed here to use it at.
        constexpr int superSpeedOnly = 0x08; // wSpeedsSupported
        capabilities.prepend(Writer(DescriptorType::DeviceCapability)
                                 .u8({int(DeviceCapabilityType::SuperSpeedUsb), 0})
                                 .u16(superSpeedOnly)
                                 .u8({3, 0}) // All of it works at SuperSpeed; no latency, so no power saving.
                                 .u16(0)
                                 .bytes());
        capabilities.prepend(Writer(DescriptorType::DeviceCapability)
                                 .u8(int(DeviceCapabilityType::Usb20Extension))
                                 .u32(linkPowerManagement)
                                 .bytes());
    }
    if (capabilities.isEmpty())
        return {};
    QByteArray result = Writer(DescriptorType::Bos).u16(0).u8(int(capabilities.size())).bytes();
    for (const QByteArray &capability : std::as_const(capabilities))
        result.append(capability);
    qToLittleEndian(quint16(result.size()), result.data() + 2); // wTotalLength
    return result;
}

QMap<quint8, QString> QUsbDescriptorBuilder::strings() const
{
    QMap<quint8, QString> result;
    for (qsizetype i = 0; i < d->strings.size(); ++i)
        result.insert(quint8(i + 1), d->strings[i]);
    return result;
}

QMap<quint8, QByteArray> QUsbDescriptorBuilder::reportDescriptors() const
{
    return d->reports;
}
