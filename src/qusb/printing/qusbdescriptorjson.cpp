// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "qusbdescriptorjson.h"

#include "qusbdevicejson.h"

#include <QtCore/qjsonarray.h>
#include <QtCore/qjsondocument.h>
#include <QtCore/qmetaobject.h>

using namespace Qt::StringLiterals;
using Kind = QUsbDescriptorField::Kind;
using Format = QUsbDescriptorField::Format;

namespace {

// Texts may come from the device. JSON escapes what it must; nothing else is changed.
void insertText(QJsonObject &object, QLatin1StringView name, const QString &text)
{
    if (!text.isEmpty())
        object.insert(name, text);
}

template <typename T>
QString enumName(T value)
{
    QString name = QString::fromLatin1(QMetaEnum::fromType<T>().valueToKey(int(value)));
    if (!name.isEmpty())
        name.front() = name.front().toLower();
    return name;
}

bool hasNumber(const QUsbDescriptorField &node)
{
    const bool isShort = node.size() <= 8 || node.kind() == Kind::BitField;
    return node.format() != Format::None && node.format() != Format::Uuid && isShort;
}

// Numbers beyond 2^53 are not the same in all programs that read JSON.
QJsonValue numberOf(quint64 value)
{
    constexpr quint64 Exact = quint64(1) << 53;
    return value <= Exact ? QJsonValue(qint64(value)) : QJsonValue(QString::number(value));
}

QJsonArray arrayOf(const QList<QUsbDescriptorField> &nodes)
{
    QJsonArray array;
    for (const QUsbDescriptorField &node : nodes)
        array.append(QUsbDescriptorJson::toObject(node));
    return array;
}

QJsonObject blockObject(const QUsbDescriptorBlock &block, const QUsbDeviceSnapshot &snapshot)
{
    QJsonObject object = QUsbDeviceJson::toObject(block);
    object.insert("description"_L1, block.description());
    object.insert("size"_L1, qint64(block.bytes().size()));
    object.insert("descriptors"_L1, arrayOf(snapshot.decoded(block).children()));
    return object;
}

QByteArray document(QLatin1StringView name, const QJsonArray &contents)
{
    return QJsonDocument(QJsonObject {{"format"_L1, "qusb-descriptors"_L1},
                                      {"version"_L1, QUsbDescriptorJson::Version},
                                      {name, contents}})
        .toJson();
}

} // namespace

QJsonObject QUsbDescriptorJson::toObject(const QUsbDescriptorField &node)
{
    QJsonObject object {
        {"kind"_L1, enumName(node.kind())},
        {"name"_L1, node.name()},
        {"offset"_L1, qint64(node.offset())},
        {"size"_L1, qint64(node.size())},
    };
    if (node.kind() == Kind::BitField)
        object.insert("bits"_L1, QJsonObject {{"offset"_L1, node.bitOffset()}, {"width"_L1, node.bitWidth()}});
    if (hasNumber(node))
        object.insert("value"_L1, numberOf(node.value()));
    insertText(object, "valueText"_L1, node.valueText());
    insertText(object, "text"_L1, node.text());
    insertText(object, "unit"_L1, node.unit());
    insertText(object, "section"_L1, node.section());
    if (node.severity() != QUsbDescriptorField::Severity::None) {
        object.insert("severity"_L1, enumName(node.severity()));
        object.insert("rule"_L1, node.rule());
        object.insert("remark"_L1, node.remark());
    }
    if (node.kind() == Kind::Field || node.kind() == Kind::Raw)
        object.insert("hex"_L1, QString::fromLatin1(node.bytes().toHex()));
    if (const QUsbDescriptorField target = node.link(); !target.isNull())
        object.insert("link"_L1, qint64(target.offset()));
    if (const QList<QUsbDescriptorField> children = node.children(); !children.isEmpty())
        object.insert("children"_L1, arrayOf(children));
    return object;
}

QJsonObject QUsbDescriptorJson::toObject(const QUsbDeviceSnapshot &snapshot, const QUsbIdDatabase &names)
{
    QJsonObject object = QUsbDeviceJson::toObject(snapshot);
    QUsbDeviceJson::insertNames(object, names);
    if (const QStringList notes = snapshot.notes(); !notes.isEmpty())
        object.insert("notes"_L1, QJsonArray::fromStringList(notes));
    QJsonArray blocks;
    const QList<QUsbDescriptorBlock> all = snapshot.blocks();
    for (const QUsbDescriptorBlock &block : all)
        blocks.append(blockObject(block, snapshot));
    object.insert("blocks"_L1, blocks);
    return object;
}

QByteArray QUsbDescriptorJson::toJson(const QList<QUsbDeviceSnapshot> &snapshots, const QUsbIdDatabase &names)
{
    QJsonArray devices;
    for (const QUsbDeviceSnapshot &snapshot : snapshots)
        devices.append(toObject(snapshot, names));
    return document("devices"_L1, devices);
}

QByteArray QUsbDescriptorJson::toJson(const QUsbDescriptorField &tree)
{
    return document("descriptors"_L1, arrayOf(tree.children()));
}
