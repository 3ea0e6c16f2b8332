// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "qusblsusbwriter_p.h"
#include "qusbstrings.h"

#include <QtCore/qregularexpression.h>

using namespace Qt::StringLiterals;
using namespace QUsbLsusbTables;
using Kind = QUsbDescriptorField::Kind;
using Block = QUsbDescriptorBlock::Kind;

namespace {

// lsusb's words, which are not translated.
QString speedText(QUsbProtocol::Speed speed)
{
    switch (speed) {
    case QUsbProtocol::Speed::Unknown:
        break;
    case QUsbProtocol::Speed::Low:
        return u"Low Speed (1Mbps)"_s;
    case QUsbProtocol::Speed::Full:
        return u"Full Speed (12Mbps)"_s;
    case QUsbProtocol::Speed::High:
        return u"High Speed (480Mbps)"_s;
    case QUsbProtocol::Speed::Super:
        return u"SuperSpeed (5Gbps)"_s;
    case QUsbProtocol::Speed::SuperPlus:
        return u"SuperSpeed+ (10Gbps)"_s;
    case QUsbProtocol::Speed::SuperPlusX2:
        return u"SuperSpeed++ (20Gbps)"_s;
    }
    return u"Unknown"_s;
}

// Its length, which some specifications call otherwise, is followed by its type.
bool isDescriptor(const QUsbDescriptorField &node)
{
    const QUsbDescriptorField type = node.child(u"bDescriptorType");
    return node.kind() == Kind::Group && !type.isNull() && type.offset() == node.offset() + 1;
}

bool isUnknown(const QUsbDescriptorField &node)
{
    return node.name() == u"Unknown Descriptor" || node.name() == u"Class-Specific Interface Descriptor"
        || node.name() == u"Class-Specific Endpoint Descriptor";
}

// A descriptor without what is below it.
QByteArray ownBytes(const QUsbDescriptorField &descriptor)
{
    const QByteArray bytes = descriptor.bytes();
    return bytes.first(qBound<qsizetype>(0, quint8(bytes.isEmpty() ? '\0' : bytes.front()), bytes.size()));
}

// The fields that all descriptors begin with, or those of a class.
bool isHeader(const QUsbDescriptorField &node, const QUsbDescriptorField &descriptor)
{
    const qsizetype at = node.offset() - descriptor.offset();
    return at < 2 || (at == 2 && node.name() == u"bDescriptorSubtype");
}

} // namespace

// Without a heading of its own, and only what applies to the endpoint.
void QUsbLsusbWriter::addCompanion(const QUsbDescriptorField &node, const Level &level)
{
    const quint64 attributes = node.child(u"bmAttributes").value();
    addValue(level, u"bMaxBurst"_s, node.child(u"bMaxBurst").valueText());
    if (level.transferType == 2 && attributes & 0x1f)
        addValue(level, u"MaxStreams"_s, QString::number(quint64(1) << (attributes & 0x1f)));
    if (level.transferType == 1 && attributes & 0x03)
        addValue(level, u"Mult"_s, QString::number(attributes & 0x03));
    if (level.transferType == 1 || level.transferType == 3)
        addValue(level, u"wBytesPerInterval"_s, node.child(u"wBytesPerInterval").valueText());
}

void QUsbLsusbWriter::addRaw(const QUsbDescriptorField &node, const Level &level)
{
    if (node.name() == u"Unknown bytes")
        addBytes(level.indentation, u"junk at descriptor end: "_s, node.bytes());
    else
        addBytes(level.indentation, node.name() + u' ', node.bytes());
}

void QUsbLsusbWriter::addField(const QUsbDescriptorField &node, const Level &level)
{
    NumberedName name(node.name());
    const Field *rule = fieldFor(level.place, name.name);
    const bool isOfBytes = rule && (rule->style == Style::PerByte || rule->style == Style::Bytes);
    if (node.kind() == Kind::Raw && !isOfBytes)
        return addRaw(node, level);
    if (rule && rule->numbering && name.number < 0)
        name.number = NumberedName(node.parent().name()).number;
    const QString shown = lsusbName(name, level, rule);
    const Style style = rule ? rule->style : Style::Default;
    switch (style) {
    case Style::Hidden:
        return;
    case Style::Default:
    case Style::Decimal:
    case Style::Hexadecimal:
    case Style::BareHexadecimal:
    case Style::EightDigits:
    case Style::Number:
        addValue(level, shown, valueOf(node, style), wordsOf(node, level, rule));
        addBits(node, level);
        return;
    default:
        return addSpecial(node, level, *rule, shown);
    }
}

void QUsbLsusbWriter::addHeader(const QUsbDescriptorField &node, const Level &level)
{
    const qsizetype at = node.offset() - node.parent().offset();
    const QString name = at == 0 ? u"bLength"_s : node.name();
    QString words = at == 2 ? QUsbStrings::printable(node.text()) : QString();
    if (!words.isEmpty())
        words = u'(' + words.remove(QRegularExpression(u"^(VC|VS|AC|CS)_"_s)) + u')';
    addValue(level, name, QString::number(node.value()), words);
}

// What is repeated stands with the rest. An array in a row is one line.
void QUsbLsusbWriter::addFields(const QList<QUsbDescriptorField> &nodes, const Level &level, bool hasHeader)
{
    QString row;
    QString rowName;
    const auto endRow = [&] {
        if (!rowName.isEmpty())
            addValue(level, rowName, row);
        rowName.clear();
        row.clear();
    };
    for (const QUsbDescriptorField &node : nodes) {
        const NumberedName name(node.name());
        const Field *rule = fieldFor(level.place, name.name);
        if (rule && rule->style == Style::Row) {
            rowName = lsusbName(NumberedName(name.name), level, rule);
            row += node.valueText() + u' ';
            continue;
        }
        endRow();
        const QUsbDescriptorField parent = node.parent();
        if (node.kind() == Kind::Group) {
            if (!isDescriptor(node))
                addFields(node.children(), level, true);
        } else if (node.kind() == Kind::Raw || !isDescriptor(parent) || !isHeader(node, parent)) {
            addField(node, level);
        } else if (hasHeader) {
            addHeader(node, level);
        }
    }
    endRow();
}

void QUsbLsusbWriter::addDescriptor(const QUsbDescriptorField &node, Level level, int indentation)
{
    const QByteArray bytes = ownBytes(node);
    const auto byte = [&](qsizetype at) { return at < bytes.size() ? quint8(bytes.at(at)) : quint8(0); };
    level.place.type = byte(1);
    level.place.subtype = byte(2);
    if (byte(1) == 0x02 || byte(1) == 0x07)
        level.configurationValue = byte(1) == 0x02 ? byte(5) : 0;
    if (byte(1) == 0x04) {
        level.interfaceNumber = byte(2);
        level.place.interfaceClass = byte(5);
        level.place.interfaceSubclass = byte(6);
        level.place.interfaceProtocol = byte(7);
    }
    const Descriptor *rule = isUnknown(node) ? nullptr : descriptorFor(level.place);
    if (!rule && isUnknown(node)) {
        addBytes(indentation, u"** UNRECOGNIZED:  "_s, bytes);
    } else if (rule && !rule->heading) {
        level.indentation = indentation;
        if (byte(1) == 0x30)
            addCompanion(node, level);
        else
            addFields(node.children(), level, false);
    } else {
        if (rule && rule->indentation != Any)
            indentation = rule->indentation;
        addLine(indentation, rule ? QString::fromLatin1(rule->heading) : node.name() + u':');
        level.indentation = indentation + 2;
        level.column = rule ? rule->column : 25;
        addFields(node.children(), level, !rule || rule->hasHeader);
    }
    if (byte(1) == 0x21 && level.place.interfaceClass == 0x03)
        addReport(level);
    if (byte(1) == 0x05)
        level.transferType = byte(3) & 3;
    addNodes(node.children(), level, indentation + 2);
}

// Adds the descriptors among nodes, and what is not understood.
void QUsbLsusbWriter::addNodes(const QList<QUsbDescriptorField> &nodes, const Level &level, int indentation)
{
    for (const QUsbDescriptorField &node : nodes) {
        if (isDescriptor(node))
            addDescriptor(node, level, indentation);
        else if (node.kind() == Kind::Raw && node.name() == u"Damaged Descriptor")
            addBytes(indentation, u"** UNRECOGNIZED:  "_s, node.bytes());
    }
}

void QUsbLsusbWriter::addTree(const QUsbDescriptorField &tree)
{
    const QList<QUsbDescriptorField> nodes = tree.children();
    for (const QUsbDescriptorField &node : nodes) {
        const QByteArray bytes = node.bytes();
        const auto type = quint8(bytes.size() < 2 ? '\0' : bytes.at(1));
        addNodes({node}, {}, type == 0x02 || type == 0x07 ? 2 : 0);
    }
}

void QUsbLsusbWriter::addDevice()
{
    const QUsbDeviceInfo info = m_snapshot.info();
    const QString vendor = m_names.vendorName(info.vendorId());
    const QString product = m_names.productName(info.vendorId(), info.productId());
    addLine(0, {});
    addLine(0,
            QString::asprintf("Bus %03d Device %03d: ID %04x:%04x ", m_snapshot.bus(), m_snapshot.address(),
                              info.vendorId(), info.productId())
                + QUsbStrings::printable(vendor.isEmpty() ? m_snapshot.manufacturer() : vendor) + u' '
                + QUsbStrings::printable(product.isEmpty() ? m_snapshot.product() : product));
    if (m_snapshot.speed() != QUsbProtocol::Speed::Unknown)
        addLine(0, u"Negotiated speed: "_s + speedText(m_snapshot.speed()));
    // The order is lsusb's: dumpdev().
    for (const Block kind : {Block::Device, Block::Bos, Block::Hub, Block::DeviceQualifier}) {
        const QList<QUsbDescriptorBlock> blocks = m_snapshot.blocks(kind);
        for (const QUsbDescriptorBlock &block : blocks)
            addTree(m_snapshot.decoded(block));
    }
}
