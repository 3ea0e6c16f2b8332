// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "qusbclassnames.h"
#include "qusblsusbwriter_p.h"
#include "qusbstrings.h"

using namespace Qt::StringLiterals;
using namespace QUsbLsusbTables;
using Format = QUsbDescriptorField::Format;

static QString hex(quint64 value, qsizetype digits)
{
    return u"%1"_s.arg(value, int(digits), 16, '0'_L1);
}

void QUsbLsusbWriter::addValue(const Level &level, const QString &name, const QString &value, const QString &words)
{
    const qsizetype width = qMax<qsizetype>(level.column - name.size(), value.size() + 1);
    addLine(level.indentation, name + value.rightJustified(width) + (words.isEmpty() ? words : u' ' + words));
}

QString QUsbLsusbWriter::stringOf(quint64 index) const
{
    return index == 0 ? QString() : QUsbStrings::printable(m_snapshot.string(quint8(index)));
}

// get_class_string(), get_subclass_string(), get_protocol_string(). The three codes stand side by side.
QString QUsbLsusbWriter::className(const QUsbDescriptorField &node, Style style) const
{
    const QUsbDescriptorField parent = node.parent();
    const QByteArray bytes = parent.bytes();
    const qsizetype at = node.offset() - parent.offset();
    const auto code = [&](qsizetype before) { return quint8(bytes.at(qMax<qsizetype>(0, at - before))); };
    const auto first = [](const QString &known, const QString &builtIn) { return known.isEmpty() ? builtIn : known; };
    switch (style) {
    case Style::ClassCode:
        return first(m_names.className(code(0)), QUsbClassNames::className(code(0)));
    case Style::SubclassCode:
        return first(m_names.subclassName(code(1), code(0)), QUsbClassNames::subclassName(code(1), code(0)));
    default:
        return first(m_names.protocolName(code(2), code(1), code(0)),
                     QUsbClassNames::protocolName(code(2), code(1), code(0)));
    }
}

QString QUsbLsusbWriter::lsusbName(const NumberedName &name, const Level &level, const Field *rule)
{
    const QString base = rule && rule->lsusbName ? QString::fromLatin1(rule->lsusbName) : name.name;
    if (name.number < 0)
        return base;
    // The families of class-specific descriptors were written by different people.
    const bool isVideo = level.place.interfaceClass == 0x0e;
    const QString numbering = rule && rule->numbering ? QString::fromLatin1(rule->numbering) : u"(%1)"_s;
    return base + numbering.arg(name.number, isVideo || (rule && rule->numbering) ? 2 : 0);
}

QString QUsbLsusbWriter::valueOf(const QUsbDescriptorField &node, Style style)
{
    const qsizetype digits = qMin<qsizetype>(node.size(), 8) * 2;
    switch (style) {
    case Style::Decimal:
        return QString::number(node.value());
    case Style::Hexadecimal:
        return u"0x"_s + hex(node.value(), digits);
    case Style::BareHexadecimal:
        return hex(node.value(), digits).toUpper();
    case Style::EightDigits:
        return u"0x"_s + hex(node.value(), 8);
    case Style::Number: {
        const bool isNumber = node.format() == Format::Decimal || node.format() == Format::Hexadecimal;
        const bool isShort = node.size() == 1 && !node.name().startsWith(u"bm");
        return isNumber ? valueOf(node, isShort ? Style::Decimal : Style::Hexadecimal) : node.valueText();
    }
    default:
        return node.valueText();
    }
}

QString QUsbLsusbWriter::wordsOf(const QUsbDescriptorField &node, const Level &level, const Field *rule) const
{
    if (node.format() == Format::StringIndex)
        return stringOf(node.value());
    const Words words = rule ? rule->words : Words::Default;
    const bool isClassSpecific = level.place.type >= 0x10 && level.place.type != 0x30;
    if (words == Words::None || (words == Words::Default && !isClassSpecific))
        return {};
    return QUsbStrings::printable(node.text());
}

// desc-dump.c: value_renderer() for DESC_BITMAP_STRINGS and DESC_BMCONTROL.
void QUsbLsusbWriter::addBits(const QUsbDescriptorField &node, const Level &level)
{
    const QList<QUsbDescriptorField> children = node.children();
    for (const QUsbDescriptorField &bits : children) {
        const QString words = bits.text();
        const bool isFlag = bits.bitWidth() == 1;
        if (bits.value() == 0 && (isFlag || words.isEmpty()))
            continue;
        if (isFlag)
            addLine(level.indentation + 2, bits.name());
        else
            addLine(level.indentation + 2, bits.name() + u": "_s + (words.isEmpty() ? bits.valueText() : words));
    }
}

// dump_endpoint()
void QUsbLsusbWriter::addEndpointAttributes(const Level &level, quint64 value)
{
    static constexpr const char *types[] = {"Control", "Isochronous", "Bulk", "Interrupt"};
    static constexpr const char *synchronizations[] = {"None", "Asynchronous", "Adaptive", "Synchronous"};
    static constexpr const char *usages[] = {"Data", "Feedback", "Implicit feedback Data", "(reserved)"};
    addValue(level, u"bmAttributes"_s, QString::number(value));
    addLine(level.indentation + 2, u"Transfer Type            "_s + QLatin1StringView(types[value & 3]));
    addLine(level.indentation + 2,
            u"Synch Type               "_s + QLatin1StringView(synchronizations[value >> 2 & 3]));
    addLine(level.indentation + 2, u"Usage Type               "_s + QLatin1StringView(usages[value >> 4 & 3]));
}

// dump_config()
void QUsbLsusbWriter::addConfigurationAttributes(const Level &level, quint64 value)
{
    addValue(level, u"bmAttributes"_s, u"0x"_s + hex(value, 2));
    if (!(value & 0x80))
        addLine(level.indentation + 2, u"(Missing must-be-set bit!)"_s);
    addLine(level.indentation + 2, value & 0x40 ? u"Self Powered"_s : u"(Bus Powered)"_s);
    if (value & 0x20)
        addLine(level.indentation + 2, u"Remote Wakeup"_s);
    if (value & 0x10)
        addLine(level.indentation + 2, u"Battery Powered"_s);
}

// Fields of the standard descriptors: dump_device(), dump_config(), dump_altsetting(), dump_endpoint()
void QUsbLsusbWriter::addSpecial(const QUsbDescriptorField &node, const Level &level, const Field &rule,
                                 const QString &name)
{
    const quint64 value = node.value();
    switch (rule.style) {
    case Style::VendorId:
        m_vendorId = quint16(value);
        addValue(level, name, node.valueText(), QUsbStrings::printable(m_names.vendorName(m_vendorId)));
        break;
    case Style::ProductId:
        addValue(level, name, node.valueText(),
                 QUsbStrings::printable(m_names.productName(m_vendorId, quint16(value))));
        break;
    case Style::ClassCode:
    case Style::SubclassCode:
    case Style::ProtocolCode: {
        const QString words = QUsbStrings::printable(className(node, rule.style));
        const bool isNamed = !words.isEmpty() || rule.style == Style::ProtocolCode;
        addValue(level, name, QString::number(value), isNamed ? words : u"[unknown]"_s);
        break;
    }
    case Style::ConfigurationAttributes:
        addConfigurationAttributes(level, value);
        break;
    case Style::Current:
        addValue(level, name, u"%1mA"_s.arg(value * (m_snapshot.speed() >= QUsbProtocol::Speed::Super ? 8 : 2)));
        break;
    case Style::EndpointAddress:
        addValue(level, name, node.valueText(),
                 u" EP %1 %2"_s.arg(value & 0x0f).arg(value & 0x80 ? "IN"_L1 : "OUT"_L1));
        break;
    case Style::EndpointAttributes:
        addEndpointAttributes(level, value);
        break;
    case Style::PacketSize: {
        static constexpr const char *counts[] = {"1x", "2x", "3x", "(?\?)"};
        addValue(level, name, u"0x"_s + hex(value, 4),
                 u" %1 %2 bytes"_s.arg(QLatin1StringView(counts[value >> 11 & 3])).arg(value & 0x7ff));
        break;
    }
    default:
        addClassSpecific(node, level, rule, name);
        break;
    }
}

// Fields of classes; Style names the function for each.
void QUsbLsusbWriter::addClassSpecific(const QUsbDescriptorField &node, const Level &level, const Field &rule,
                                       const QString &name)
{
    const quint64 value = node.value();
    switch (rule.style) {
    case Style::Frequency:
        addValue(level, name, u"%1MHz"_s.arg(double(value) / 1000000, 0, 'f', 6));
        break;
    case Style::Latency:
        addValue(level, name, u"0.%1"_s.arg(value), u"micro seconds"_s);
        break;
    case Style::Bytes:
        addValue(level, name, u"0x"_s + QString::fromLatin1(node.bytes().toHex(' ')).replace(u" "_s, u" 0x"_s));
        break;
    case Style::PerByte:
        addPerByte(node, level, rule);
        break;
    case Style::Pipe: {
        static constexpr const char *pipes[] = {"Unknown", "Command", "Status", "Data-in", "Data-out"};
        addLine(level.indentation,
                u"%1 pipe (0x%2)"_s.arg(QLatin1StringView(pipes[value < 5 ? value : 0]), hex(value, 2)));
        break;
    }
    case Style::Echo:
        addValue(level, name, value == 0xff ? u"echo"_s : hex(value, 2).toUpper());
        break;
    case Style::LcdLayout:
        addValue(level, name, value == 0 ? u"none"_s : u"%1 cols %2 lines"_s.arg(value & 0xff).arg(value >> 8 & 0xff));
        break;
    default:
        break;
    }
}

// dump_videocontrol_interface(): bmControls of extension units
void QUsbLsusbWriter::addPerByte(const QUsbDescriptorField &node, const Level &level, const Field &rule)
{
    const QByteArray bytes = node.bytes();
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const NumberedName name(u"%1[%2]"_s.arg(node.name()).arg(i));
        addValue(level, lsusbName(name, level, &rule), u"0x"_s + hex(quint8(bytes.at(i)), 2));
    }
}
