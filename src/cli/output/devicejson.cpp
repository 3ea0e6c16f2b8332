// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "devicejson.h"

#include "qusbdeviceinfo.h"
#include "qusbiddatabase.h"
#include "qusbstrings.h"

#include <QtCore/qjsondocument.h>
#include <QtCore/qmetaobject.h>

#include <array>
#include <span>

using namespace Qt::StringLiterals;

namespace Cli {
namespace {

struct Field
{
    QLatin1StringView name;
    quint8 offset;
    quint8 size;
};

// USB 2.0, table 9-8
constexpr std::array deviceFields {
    Field {"bLength"_L1, 0, 1},         Field {"bDescriptorType"_L1, 1, 1},
    Field {"bcdUSB"_L1, 2, 2},          Field {"bDeviceClass"_L1, 4, 1},
    Field {"bDeviceSubClass"_L1, 5, 1}, Field {"bDeviceProtocol"_L1, 6, 1},
    Field {"bMaxPacketSize0"_L1, 7, 1}, Field {"idVendor"_L1, 8, 2},
    Field {"idProduct"_L1, 10, 2},      Field {"bcdDevice"_L1, 12, 2},
    Field {"iManufacturer"_L1, 14, 1},  Field {"iProduct"_L1, 15, 1},
    Field {"iSerialNumber"_L1, 16, 1},  Field {"bNumConfigurations"_L1, 17, 1},
};

// USB 2.0, table 9-10
constexpr std::array configurationFields {
    Field {"bLength"_L1, 0, 1},        Field {"bDescriptorType"_L1, 1, 1},     Field {"wTotalLength"_L1, 2, 2},
    Field {"bNumInterfaces"_L1, 4, 1}, Field {"bConfigurationValue"_L1, 5, 1}, Field {"iConfiguration"_L1, 6, 1},
    Field {"bmAttributes"_L1, 7, 1},   Field {"bMaxPower"_L1, 8, 1},
};

// USB 2.0, table 9-12
constexpr std::array interfaceFields {
    Field {"bLength"_L1, 0, 1},
    Field {"bDescriptorType"_L1, 1, 1},
    Field {"bInterfaceNumber"_L1, 2, 1},
    Field {"bAlternateSetting"_L1, 3, 1},
    Field {"bNumEndpoints"_L1, 4, 1},
    Field {"bInterfaceClass"_L1, 5, 1},
    Field {"bInterfaceSubClass"_L1, 6, 1},
    Field {"bInterfaceProtocol"_L1, 7, 1},
    Field {"iInterface"_L1, 8, 1},
};

// USB 2.0, table 9-13
constexpr std::array endpointFields {
    Field {"bLength"_L1, 0, 1},      Field {"bDescriptorType"_L1, 1, 1}, Field {"bEndpointAddress"_L1, 2, 1},
    Field {"bmAttributes"_L1, 3, 1}, Field {"wMaxPacketSize"_L1, 4, 2},  Field {"bInterval"_L1, 6, 1},
};

QString hex(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toHex());
}

QJsonObject decoded(const QUsbDescriptor &descriptor, std::span<const Field> fields)
{
    QJsonObject object {{u"raw"_s, hex(descriptor.bytes())}};
    for (const Field &field : fields) {
        object.insert(field.name,
                      field.size == 2 ? int(descriptor.wordAt(field.offset)) : int(descriptor.byteAt(field.offset)));
    }
    return object;
}

void insertExtra(QJsonObject &object, const QList<QUsbDescriptor> &descriptors)
{
    QJsonArray extra;
    for (const QUsbDescriptor &descriptor : descriptors)
        extra.append(hex(descriptor.bytes()));
    object.insert("extraDescriptors"_L1, extra);
}

QJsonObject endpointObject(const QUsbEndpointInfo &endpoint)
{
    QJsonObject object = decoded(endpoint.descriptor(), endpointFields);
    insertExtra(object, endpoint.extraDescriptors());
    return object;
}

QJsonObject settingObject(const QUsbAlternateSettingInfo &setting)
{
    QJsonObject object = decoded(setting.descriptor(), interfaceFields);
    QJsonArray endpoints;
    const auto infos = setting.endpoints();
    for (const QUsbEndpointInfo &endpoint : infos)
        endpoints.append(endpointObject(endpoint));
    object.insert("endpoints"_L1, endpoints);
    insertExtra(object, setting.extraDescriptors());
    return object;
}

QJsonObject interfaceObject(const QUsbInterfaceInfo &interface)
{
    QJsonArray settings;
    const auto infos = interface.alternateSettings();
    for (const QUsbAlternateSettingInfo &setting : infos)
        settings.append(settingObject(setting));
    return {{u"bInterfaceNumber"_s, interface.number()}, {u"alternateSettings"_s, settings}};
}

QJsonObject configurationObject(const QUsbConfigurationInfo &configuration)
{
    QJsonObject object = decoded(configuration.descriptor(), configurationFields);
    QJsonArray interfaces;
    const auto infos = configuration.interfaces();
    for (const QUsbInterfaceInfo &interface : infos)
        interfaces.append(interfaceObject(interface));
    object.insert("interfaces"_L1, interfaces);
    insertExtra(object, configuration.extraDescriptors());
    return object;
}

// JSON lets a text stand as it is but for quotes and control characters. What else could garble a terminal is escaped,
// which means the same to a program.
QByteArray escaped(const QByteArray &json)
{
    const QString text = QString::fromUtf8(json);
    const QString visible = QUsbStrings::printable(text);
    QString result;
    result.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c == u'\n' || visible.at(i) == c)
            result += c;
        else
            result += QString::asprintf("\\u%04x", c.unicode());
    }
    return result.toUtf8();
}

} // namespace

QJsonObject DeviceJson::summary(const QUsbDeviceInfo &device, const QUsbIdDatabase &names)
{
    const char *speedKey = QMetaEnum::fromType<QUsbProtocol::Speed>().valueToKey(int(device.speed()));
    return {
        {u"bus"_s, device.bus()},
        {u"address"_s, device.address()},
        {u"portPath"_s, device.portPath()},
        {u"parentPortPath"_s, device.parent().portPath()},
        {u"speed"_s, int(device.speed())},
        {u"speedName"_s, QString::fromLatin1(speedKey)},
        {u"idVendor"_s, device.vendorId()},
        {u"idProduct"_s, device.productId()},
        {u"bcdDevice"_s, device.deviceVersion()},
        {u"bcdUSB"_s, device.usbVersion()},
        {u"bDeviceClass"_s, device.deviceClass()},
        {u"bDeviceSubClass"_s, device.deviceSubclass()},
        {u"bDeviceProtocol"_s, device.deviceProtocol()},
        {u"manufacturer"_s, device.manufacturer()},
        {u"product"_s, device.product()},
        {u"serialNumber"_s, device.serialNumber()},
        {u"vendorName"_s, names.vendorName(device.vendorId())},
        {u"productName"_s, names.productName(device.vendorId(), device.productId())},
    };
}

QJsonObject DeviceJson::details(const QUsbDeviceInfo &device, const QUsbIdDatabase &names)
{
    QJsonObject object = summary(device, names);
    object.insert("deviceNode"_L1, device.deviceNode());
    object.insert("maxPacketSize0"_L1, device.maxPacketSize0());
    const std::optional<quint8> active = device.activeConfigurationValue();
    object.insert("activeConfigurationValue"_L1, active ? QJsonValue(int(*active)) : QJsonValue());
    object.insert("deviceDescriptor"_L1, decoded(device.descriptor(), deviceFields));
    QJsonArray configurations;
    const auto infos = device.configurations();
    for (const QUsbConfigurationInfo &configuration : infos)
        configurations.append(configurationObject(configuration));
    object.insert("configurations"_L1, configurations);
    object.insert("raw"_L1, hex(device.descriptorBytes()));
    return object;
}

QByteArray DeviceJson::indented(const QJsonArray &value)
{
    return escaped(QJsonDocument(value).toJson(QJsonDocument::Indented));
}

QByteArray DeviceJson::indented(const QJsonObject &value)
{
    return escaped(QJsonDocument(value).toJson(QJsonDocument::Indented));
}

QByteArray DeviceJson::line(const QJsonObject &value)
{
    return escaped(QJsonDocument(value).toJson(QJsonDocument::Compact)) + '\n';
}

} // namespace Cli
