// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "devicetext.h"

#include "qusbdeviceinfo.h"
#include "qusbiddatabase.h"
#include "qusbprotocol.h"
#include "qusbstrings.h"

using namespace Qt::StringLiterals;

namespace Cli {
namespace {

// The string of the device, or the name in usb.ids. A string of blanks does not count.
QString cleaned(const QString &fromDevice, const QString &fromDatabase)
{
    const QString own = QUsbStrings::printable(fromDevice).trimmed();
    return own.isEmpty() ? QUsbStrings::printable(fromDatabase).trimmed() : own;
}

QString heading(const QUsbDeviceInfo &device)
{
    return QString::asprintf("Bus %03d Device %03d: ID %04x:%04x", device.bus(), device.address(), device.vendorId(),
                             device.productId());
}

QLatin1StringView typeName(QUsbProtocol::TransferType type)
{
    switch (type) {
    case QUsbProtocol::TransferType::Control:
        return "Control"_L1;
    case QUsbProtocol::TransferType::Isochronous:
        return "Isochronous"_L1;
    case QUsbProtocol::TransferType::Bulk:
        return "Bulk"_L1;
    case QUsbProtocol::TransferType::Interrupt:
        return "Interrupt"_L1;
    }
    return {};
}

QString endpointLine(const QUsbEndpointInfo &endpoint)
{
    const bool in = endpoint.direction() == QUsbProtocol::Direction::In;
    return typeName(endpoint.transferType()) + (in ? " In"_L1 : " Out"_L1)
        + QString::asprintf(" Endpoint %02x, MPS=%d, interval=%d", endpoint.number(), endpoint.maxPacketSize(),
                            endpoint.intervalField());
}

} // namespace

QString DeviceText::vendor(const QUsbDeviceInfo &device, const QUsbIdDatabase &names)
{
    return cleaned(device.manufacturer(), names.vendorName(device.vendorId()));
}

QString DeviceText::product(const QUsbDeviceInfo &device, const QUsbIdDatabase &names)
{
    return cleaned(device.product(), names.productName(device.vendorId(), device.productId()));
}

QString DeviceText::name(const QUsbDeviceInfo &device, const QUsbIdDatabase &names)
{
    return QString(vendor(device, names) + u' ' + product(device, names)).trimmed();
}

QString DeviceText::listLine(const QUsbDeviceInfo &device, const QUsbIdDatabase &names, Detail detail)
{
    const QString line = QString(heading(device) + u' ' + name(device, names)).trimmed();
    if (detail == Detail::Short)
        return line;
    QStringList words;
    if (!device.portPath().isEmpty())
        words += "port "_L1 + device.portPath();
    if (!device.serialNumber().isEmpty())
        words += "serial "_L1 + QUsbStrings::printable(device.serialNumber());
    return words.isEmpty() ? line : line + " ("_L1 + words.join(", "_L1) + u')';
}

QString DeviceText::infoText(const QUsbDeviceInfo &device)
{
    QString text;
    const auto addLine = [&text](int level, const QString &line) { text += QString(level, u' ') + line + u'\n'; };

    addLine(0,
            heading(device)
                + QString::asprintf(" v.%x usb v.%x speed %d", device.deviceVersion(), device.usbVersion(),
                                    int(device.speed())));
    addLine(1, QString::asprintf("Device classes: %02x %02x", device.deviceClass(), device.deviceSubclass()));
    addLine(1, QString::asprintf("Control Endpoint 00, MPS=%d", device.maxPacketSize0()));
    const auto configurations = device.configurations();
    for (const QUsbConfigurationInfo &configuration : configurations) {
        addLine(1, QString::asprintf("Configuration #%d", configuration.configurationValue()));
        const auto interfaces = configuration.interfaces();
        for (const QUsbInterfaceInfo &interface : interfaces) {
            addLine(2, QString::asprintf("Interface #%d", interface.number()));
            const auto settings = interface.alternateSettings();
            for (const QUsbAlternateSettingInfo &setting : settings) {
                addLine(3, QString::asprintf("Alternate Setting %d", setting.number()));
                const auto endpoints = setting.endpoints();
                for (const QUsbEndpointInfo &endpoint : endpoints)
                    addLine(4, endpointLine(endpoint));
            }
        }
    }
    return text;
}

} // namespace Cli
