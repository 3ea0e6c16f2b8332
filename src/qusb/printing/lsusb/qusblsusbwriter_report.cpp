// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "qusbhidusages.h"
#include "qusblsusbwriter_p.h"

using namespace Qt::StringLiterals;

/* Report descriptors, as usbutils' dump_report_desc() and dump_unit() show them. */

namespace {

constexpr int itemIndentation = 12;
constexpr int meaningIndentation = 28;

QLatin1StringView itemName(quint8 tag)
{
    // HID 1.11, 6.2.2: the tag in the upper four bits, the type in the next two.
    static constexpr std::pair<quint8, QLatin1StringView> names[] {
        {0x04, "Usage Page"_L1},
        {0x08, "Usage"_L1},
        {0x14, "Logical Minimum"_L1},
        {0x18, "Usage Minimum"_L1},
        {0x24, "Logical Maximum"_L1},
        {0x28, "Usage Maximum"_L1},
        {0x34, "Physical Minimum"_L1},
        {0x38, "Designator Index"_L1},
        {0x44, "Physical Maximum"_L1},
        {0x48, "Designator Minimum"_L1},
        {0x54, "Unit Exponent"_L1},
        {0x58, "Designator Maximum"_L1},
        {0x64, "Unit"_L1},
        {0x74, "Report Size"_L1},
        {0x78, "String Index"_L1},
        {0x80, "Input"_L1},
        {0x84, "Report ID"_L1},
        {0x88, "String Minimum"_L1},
        {0x90, "Output"_L1},
        {0x94, "Report Count"_L1},
        {0x98, "String Maximum"_L1},
        {0xa0, "Collection"_L1},
        {0xa4, "Push"_L1},
        {0xa8, "Delimiter"_L1},
        {0xb0, "Feature"_L1},
        {0xb4, "Pop"_L1},
        {0xc0, "End Collection"_L1},
    };
    for (const auto &[value, name] : names) {
        if (value == tag)
            return name;
    }
    return "Unknown"_L1;
}

QString collectionText(quint32 data)
{
    static constexpr const char *kinds[] = {"Physical",    "Application",  "Logical",       "Report",
                                            "Named Array", "Usage Switch", "Usage Modifier"};
    if (data < std::size(kinds))
        return QString::fromLatin1(kinds[data]);
    return data & 0x80 ? u"Vendor defined"_s : u"Reserved for future use."_s;
}

QString unitText(quint32 data, int size)
{
    static constexpr const char *systems[] = {"None", "SI Linear", "SI Rotation", "English Linear", "English Rotation"};
    static constexpr const char *lengths[] = {"None", "Centimeter", "Radians", "Inch", "Degrees"};
    static constexpr const char *others[] = {"Seconds", "Kelvin", "Ampere", "Candela", "None"};
    const quint32 system = data & 0x0f;
    if (system >= std::size(systems)) {
        return u"System: %1, Unit: (unknown)"_s.arg(system == 0x0f ? "Vendor defined"_L1 : "Reserved"_L1);
    }
    const auto unitOf = [system](int position) {
        if (system == 0)
            return "None";
        const bool isEnglish = system >= 3;
        switch (position) {
        case 1:
            return lengths[system];
        case 2:
            return isEnglish ? "Slug" : "Gram";
        case 4:
            return isEnglish ? "Fahrenheit" : "Kelvin";
        default:
            return others[position - 3];
        }
    };
    QStringList factors;
    for (int position = 1; position < size * 2; ++position) {
        const int nibble = int(data >> (position * 4) & 0x0f);
        const int exponent = nibble < 8 ? nibble : nibble - 16;
        if (exponent != 0) {
            const QString unit = QString::fromLatin1(unitOf(position));
            factors += exponent == 1 ? unit : u"%1^%2"_s.arg(unit).arg(exponent);
        }
    }
    return u"System: %1, Unit: %2"_s.arg(QLatin1StringView(systems[system]),
                                         factors.isEmpty() ? u"(None)"_s : factors.join(u'*'));
}

// Two lines: what each bit of an Input, Output or Feature item says.
QStringList mainItemTexts(quint32 data)
{
    static constexpr const char *words[][2] = {
        {"Data", "Constant"},
        {"Array", "Variable"},
        {"Absolute", "Relative"},
        {"No_Wrap", "Wrap"},
        {"Linear", "Non_Linear"},
        {"Preferred_State", "No_Preferred_State"},
        {"No_Null_Position", "Null_State"},
        {"Non_Volatile", "Volatile"},
        {"Bitfield", "Buffered Bytes"},
    };
    constexpr size_t inFirstLine = 5;
    QStringList first;
    QStringList second;
    for (size_t bit = 0; bit < std::size(words); ++bit)
        (bit < inFirstLine ? first : second) += QString::fromLatin1(words[bit][data >> bit & 1]);
    return {first.join(u' '), second.join(u' ')};
}

} // namespace

void QUsbLsusbWriter::addReport(const Level &level)
{
    // The system and the device only give those of the configuration that is active.
    if (m_snapshot.activeConfigurationValue().value_or(level.configurationValue) != level.configurationValue)
        return;
    const QByteArray bytes = m_snapshot.block(QUsbDescriptorBlock::Kind::HidReport, level.interfaceNumber).bytes();
    if (bytes.isEmpty())
        return;
    static constexpr const char *types[] = {"Main  ", "Global", "Local ", "reserved"};
    addLine(level.indentation, u"Report Descriptor: (length is %1)"_s.arg(bytes.size()));
    quint32 page = 0xffff;
    quint32 data = 0xffff;
    for (qsizetype at = 0; at < bytes.size();) {
        const auto prefix = quint8(bytes.at(at++));
        const int wanted = (prefix & 3) == 3 ? 4 : prefix & 3;
        const int size = int(qMin<qsizetype>(wanted, bytes.size() - at));
        const auto tag = quint8(prefix & ~3);
        QString line = u"Item(%1): %2, data="_s.arg(QLatin1StringView(types[prefix >> 2 & 3]), itemName(tag));
        if (size > 0) {
            data = 0;
            line += u" [ "_s;
            for (int i = 0; i < size; ++i) {
                const auto byte = quint8(bytes.at(at + i));
                data |= quint32(byte) << (8 * i);
                line += u"0x%1 "_s.arg(byte, 2, 16, '0'_L1);
            }
            line += u"] %1"_s.arg(qint32(data));
        } else {
            line += u"none"_s;
        }
        addLine(itemIndentation, line);
        addReportItem(tag, data, size, page);
        at += size;
    }
}

void QUsbLsusbWriter::addReportItem(quint8 tag, quint32 data, int size, quint32 &page)
{
    switch (tag) {
    case 0x04: {
        page = data;
        const QString name = QUsbHidUsages::pageName(quint16(data));
        addLine(meaningIndentation, name.isEmpty() ? u"(null)"_s : name);
        break;
    }
    case 0x08:
    case 0x18:
    case 0x28: {
        const QString name = QUsbHidUsages::usageName((page << 16) + data);
        addLine(meaningIndentation, name.isEmpty() ? u"(null)"_s : name);
        break;
    }
    case 0x54:
        addLine(meaningIndentation, u"Unit Exponent: %1"_s.arg(int(qint8(data))));
        break;
    case 0x64:
        addLine(meaningIndentation, unitText(data, size));
        break;
    case 0xa0:
        addLine(meaningIndentation, collectionText(data));
        break;
    case 0x80:
    case 0x90:
    case 0xb0: {
        const QStringList texts = mainItemTexts(data);
        for (const QString &text : texts)
            addLine(meaningIndentation, text);
        break;
    }
    default:
        break;
    }
}
