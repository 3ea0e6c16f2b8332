// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "qusbdevicejson_p.h"

#include "qusbdevicesnapshot.h"
#include "qusbiddatabase.h"

#include <QtCore/qmetaobject.h>

using namespace Qt::StringLiterals;
using QUsbProtocol::Speed;

namespace {

void insertText(QJsonObject &object, QLatin1StringView key, const QString &text)
{
    if (!text.isEmpty())
        object.insert(key, text);
}

void insertNumber(QJsonObject &object, QLatin1StringView key, int number)
{
    if (number != 0)
        object.insert(key, number);
}

// "SuperPlus" becomes "superPlus".
template <typename Enum>
QString enumWord(Enum value)
{
    QString word = QString::fromLatin1(QMetaEnum::fromType<Enum>().valueToKey(int(value)));
    if (!word.isEmpty())
        word.front() = word.front().toLower();
    return word;
}

template <typename Enum>
Enum enumOf(const QString &word, Enum otherwise)
{
    const auto values = QMetaEnum::fromType<Enum>();
    for (int i = 0; i < values.keyCount(); ++i) {
        const auto value = Enum(values.value(i));
        if (enumWord(value) == word)
            return value;
    }
    return otherwise;
}

void insertDescriptor(QJsonObject &object, const QUsbDeviceInfo &info)
{
    if (info.descriptor().isNull())
        return;
    object.insert("idVendor"_L1, info.vendorId());
    object.insert("idProduct"_L1, info.productId());
    object.insert("bcdDevice"_L1, info.deviceVersion());
    object.insert("bcdUSB"_L1, info.usbVersion());
    object.insert("bDeviceClass"_L1, info.deviceClass());
    object.insert("bDeviceSubClass"_L1, info.deviceSubclass());
    object.insert("bDeviceProtocol"_L1, info.deviceProtocol());
}

// Of QUsbDeviceInfo and QUsbDeviceSnapshot: the strings and the place have the same names in both.
template <typename Device>
QJsonObject deviceObject(const Device &device, const QUsbDeviceInfo &info)
{
    QJsonObject object;
    insertNumber(object, "bus"_L1, device.bus());
    insertNumber(object, "address"_L1, device.address());
    insertText(object, "portPath"_L1, device.portPath());
    if (device.speed() != Speed::Unknown)
        insertText(object, "speed"_L1, enumWord(device.speed()));
    if (const std::optional<quint8> value = device.activeConfigurationValue())
        object.insert("activeConfigurationValue"_L1, *value);
    insertText(object, "manufacturer"_L1, device.manufacturer());
    insertText(object, "product"_L1, device.product());
    insertText(object, "serialNumber"_L1, device.serialNumber());
    insertDescriptor(object, info);
    return object;
}

} // namespace

QJsonObject QUsbDeviceJson::toObject(const QUsbDeviceInfo &device)
{
    QJsonObject object = deviceObject(device, device);
    insertText(object, "parentPortPath"_L1, device.parent().portPath());
    return object;
}

QJsonObject QUsbDeviceJson::toObject(const QUsbDeviceSnapshot &snapshot)
{
    return deviceObject(snapshot, snapshot.info());
}

void QUsbDeviceJson::insertNames(QJsonObject &object, const QUsbIdDatabase &names)
{
    if (!object.contains("idVendor"_L1))
        return;
    const auto vendorId = quint16(object.value("idVendor"_L1).toInt());
    insertText(object, "vendorName"_L1, names.vendorName(vendorId));
    insertText(object, "productName"_L1, names.productName(vendorId, quint16(object.value("idProduct"_L1).toInt())));
}

QJsonObject QUsbDeviceJson::toObject(const QUsbDescriptorBlock &block)
{
    QJsonObject object {
        {"kind"_L1, block.name()},
        {"index"_L1, block.index()},
        {"origin"_L1, enumWord(block.origin())},
    };
    insertNumber(object, "languageId"_L1, block.languageId());
    return object;
}

Speed QUsbDeviceJson::speedOf(const QString &word)
{
    return enumOf(word, Speed::Unknown);
}

QUsbDescriptorBlock::Origin QUsbDeviceJson::originOf(const QString &word)
{
    return enumOf(word, QUsbDescriptorBlock::Origin::File);
}
