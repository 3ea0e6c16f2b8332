// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "devicejson.h"

#include "qusbdescriptordecoder.h"
#include "qusbdeviceinfo.h"
#include "qusbdevicejson.h"
#include "qusbiddatabase.h"
#include "qusbstrings.h"

#include <QtCore/qjsondocument.h>

using namespace Qt::StringLiterals;

namespace Cli {
namespace {

QString hex(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toHex());
}

QJsonObject decoded(const QUsbDescriptor &descriptor)
{
    QJsonObject object {{u"raw"_s, hex(descriptor.bytes())}};
    const QList<QUsbDescriptorField> groups = QUsbDescriptorDecoder::decode(descriptor.bytes()).children();
    const QList<QUsbDescriptorField> fields = groups.value(0).children();
    for (const QUsbDescriptorField &field : fields) {
        if (field.format() != QUsbDescriptorField::Format::None)
            object.insert(field.name(), qint64(field.value()));
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
    QJsonObject object = decoded(endpoint.descriptor());
    insertExtra(object, endpoint.extraDescriptors());
    return object;
}

QJsonObject settingObject(const QUsbAlternateSettingInfo &setting)
{
    QJsonObject object = decoded(setting.descriptor());
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
    QJsonObject object = decoded(configuration.descriptor());
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
    QJsonObject object = QUsbDeviceJson::toObject(device);
    QUsbDeviceJson::insertNames(object, names);
    return object;
}

QJsonObject DeviceJson::details(const QUsbDeviceInfo &device, const QUsbIdDatabase &names)
{
    QJsonObject object = summary(device, names);
    object.insert("deviceNode"_L1, device.deviceNode());
    object.insert("maxPacketSize0"_L1, device.maxPacketSize0());
    object.insert("deviceDescriptor"_L1, decoded(device.descriptor()));
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
