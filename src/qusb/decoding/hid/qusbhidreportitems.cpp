// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "qusbhidreportwalk_p.h"

#include "qusbhidunits_p.h"
#include "qusbhidusages.h"

#include <array>

using namespace Qt::StringLiterals;
using Format = QUsbDescriptorField::Format;
using Analysis = QUsbHidReportAnalysis;
using Tag = QUsbHidReportAnalysis::Tag;

/* The items of report descriptors: HID 1.11, 6.2.2. */

namespace QUsbDescriptorTables {
namespace {

// Scope::state: the usage page or the unit's exponent, and what was found.
constexpr int FindingShift = 16;

Analysis::Item itemOf(const Scope &scope)
{
    return Analysis::itemAt(scope.bytes, 0);
}

quint32 usageOf(QByteArrayView bytes, quint32 state)
{
    const Analysis::Item item = Analysis::itemAt(bytes, 0);
    return item.dataSize == 4 ? item.data : (state & 0xffff) << 16 | item.data;
}

Remark check(const Scope &scope, quint64)
{
    return Analysis::remark(Analysis::Finding(scope.state >> FindingShift & 0xff));
}

// Texts are those of the item and of its data at the same time, so they take the data from the scope.

QString numberText(const Scope &scope, quint64)
{
    return QString::number(itemOf(scope).data);
}

QString signedText(const Scope &scope, quint64)
{
    return QString::number(Analysis::signedData(itemOf(scope)));
}

QString pageText(const Scope &scope, quint64)
{
    return QUsbHidUsages::pageName(quint16(itemOf(scope).data));
}

QString usageText(const Scope &scope, quint64)
{
    return QUsbHidUsages::text(usageOf(scope.bytes, scope.state));
}

QString exponentText(const Scope &scope, quint64)
{
    const Analysis::Item item = itemOf(scope);
    return u"10^%1"_s.arg(QUsbHidUnits::exponent(item.data, item.dataSize));
}

QString unitText(const Scope &scope, quint64)
{
    const quint32 unit = itemOf(scope).data;
    const QString text = QUsbHidUnits::text(unit, qint8(scope.state & 0xff));
    return unit == 0 || text.isEmpty() ? QUsbHidUnits::systemName(unit) : text;
}

QString bitsText(const Scope &scope, quint64)
{
    return translated(QT_TR_NOOP("%1 bits")).arg(itemOf(scope).data);
}

QString delimiterText(const Scope &scope, quint64)
{
    switch (itemOf(scope).data) {
    case 0:
        return translated(QT_TR_NOOP("Close set"));
    case 1:
        return translated(QT_TR_NOOP("Open set"));
    default:
        return {};
    }
}

constexpr const char *collections[] = {
    QT_TR_NOOP("Physical"),    QT_TR_NOOP("Application"),  QT_TR_NOOP("Logical"),        QT_TR_NOOP("Report"),
    QT_TR_NOOP("Named Array"), QT_TR_NOOP("Usage Switch"), QT_TR_NOOP("Usage Modifier"),
};

QString collectionText(const Scope &scope, quint64)
{
    const quint32 data = itemOf(scope).data;
    if (data < std::size(collections))
        return translated(collections[data]);
    return data >= 0x80 && data <= 0xff ? translated(QT_TR_NOOP("Vendor-defined")) : translated(QT_TR_NOOP("Reserved"));
}

// With the usage that names the collection.
QString collectionSummary(const Scope &scope, quint64 value)
{
    const QString kind = collectionText(scope, value);
    return scope.enclosing.isEmpty()
        ? kind
        : u"%1: %2"_s.arg(kind, QUsbHidUsages::text(usageOf(scope.enclosing, scope.state)));
}

QString prefixTagText(const Scope &scope, quint64)
{
    return QString::fromLatin1(QUsbHidReportItems::specFor(itemOf(scope)).name);
}

constexpr ValueName constantNames[] = {{0, QT_TR_NOOP("Data")}, {1, QT_TR_NOOP("Constant")}};
constexpr ValueName variableNames[] = {{0, QT_TR_NOOP("Array")}, {1, QT_TR_NOOP("Variable")}};
constexpr ValueName relativeNames[] = {{0, QT_TR_NOOP("Absolute")}, {1, QT_TR_NOOP("Relative")}};
constexpr ValueName wrapNames[] = {{0, QT_TR_NOOP("No Wrap")}, {1, QT_TR_NOOP("Wrap")}};
constexpr ValueName linearNames[] = {{0, QT_TR_NOOP("Linear")}, {1, QT_TR_NOOP("Nonlinear")}};
constexpr ValueName preferredNames[] = {{0, QT_TR_NOOP("Preferred State")}, {1, QT_TR_NOOP("No Preferred")}};
constexpr ValueName nullNames[] = {{0, QT_TR_NOOP("No Null Position")}, {1, QT_TR_NOOP("Null State")}};
constexpr ValueName volatileNames[] = {{0, QT_TR_NOOP("Non Volatile")}, {1, QT_TR_NOOP("Volatile")}};
constexpr ValueName bufferedNames[] = {{0, QT_TR_NOOP("Bit Field")}, {1, QT_TR_NOOP("Buffered Bytes")}};

constexpr BitSpec inputBits[] = {
    {.name = "Data/Constant", .offset = 0, .names = constantNames},
    {.name = "Array/Variable", .offset = 1, .names = variableNames},
    {.name = "Absolute/Relative", .offset = 2, .names = relativeNames},
    {.name = "No Wrap/Wrap", .offset = 3, .names = wrapNames},
    {.name = "Linear/Nonlinear", .offset = 4, .names = linearNames},
    {.name = "Preferred State/No Preferred", .offset = 5, .names = preferredNames},
    {.name = "No Null Position/Null State", .offset = 6, .names = nullNames},
    {.name = "Bit Field/Buffered Bytes", .offset = 8, .names = bufferedNames},
};
constexpr BitSpec outputBits[] = {
    {.name = "Data/Constant", .offset = 0, .names = constantNames},
    {.name = "Array/Variable", .offset = 1, .names = variableNames},
    {.name = "Absolute/Relative", .offset = 2, .names = relativeNames},
    {.name = "No Wrap/Wrap", .offset = 3, .names = wrapNames},
    {.name = "Linear/Nonlinear", .offset = 4, .names = linearNames},
    {.name = "Preferred State/No Preferred", .offset = 5, .names = preferredNames},
    {.name = "No Null Position/Null State", .offset = 6, .names = nullNames},
    {.name = "Non Volatile/Volatile", .offset = 7, .names = volatileNames},
    {.name = "Bit Field/Buffered Bytes", .offset = 8, .names = bufferedNames},
};

// The first three always, the others where they are not as usual.
QString dataText(const Scope &scope, quint64)
{
    const Analysis::Item item = itemOf(scope);
    QStringList words;
    for (const BitSpec &bit : outputBits) {
        const quint32 value = item.data >> bit.offset & 1;
        const bool isMissing = item.tag == Tag::Input && bit.offset == 7;
        if (!isMissing && (value == 1 || bit.offset < 3))
            words += translated(bit.names.begin()[value].text);
    }
    return words.join(", "_L1);
}

constexpr ValueName typeNames[] = {
    {0, QT_TR_NOOP("Main")},
    {1, QT_TR_NOOP("Global")},
    {2, QT_TR_NOOP("Local")},
    {3, QT_TR_NOOP("Reserved")},
};
constexpr ValueName sizeNames[] = {
    {0, QT_TR_NOOP("No data")},
    {1, QT_TR_NOOP("1 byte")},
    {2, QT_TR_NOOP("2 bytes")},
    {3, QT_TR_NOOP("4 bytes")},
};
constexpr BitSpec prefixBits[] = {
    {.name = "bSize", .offset = 0, .width = 2, .names = sizeNames},
    {.name = "bType", .offset = 2, .width = 2, .names = typeNames},
    {.name = "bTag", .offset = 4, .width = 4, .text = prefixTagText, .format = Format::Hexadecimal},
};
constexpr FieldSpec prefixFields[] = {
    {.name = "prefix", .format = Format::Hexadecimal, .bits = prefixBits},
};

template <TextFunction text, Format format>
constexpr FieldSpec data[] = {{.name = "data", .size = Rest, .format = format, .text = text}};
constexpr FieldSpec numberData[] = {{.name = "data", .size = Rest}};
constexpr FieldSpec signedData[] = {{.name = "data", .size = Rest, .format = Format::Signed}};
constexpr FieldSpec stringData[] = {{.name = "data", .size = Rest, .format = Format::StringIndex}};
constexpr FieldSpec rawData[] = {{.name = "data", .size = Rest, .format = Format::None}};
constexpr FieldSpec inputData[] = {
    {.name = "data", .size = Rest, .format = Format::Hexadecimal, .bits = inputBits, .text = dataText},
};
constexpr FieldSpec outputData[] = {
    {.name = "data", .size = Rest, .format = Format::Hexadecimal, .bits = outputBits, .text = dataText},
};
constexpr FieldSpec longFields[] = {
    {.name = "bDataSize"},
    {.name = "bLongItemTag", .format = Format::Hexadecimal},
    {.name = "data", .size = Rest, .format = Format::None},
};

constexpr DescriptorSpec item(const char *name, const char *section, Tag tag, Table<FieldSpec> fields,
                              TextFunction text = nullptr)
{
    return {.name = name,
            .section = section,
            .type = quint8(tag),
            .minimumSize = 1,
            .fields = fields,
            .text = text,
            .check = check};
}

constexpr const char *mainSection = "HID 1.11, 6.2.2.4";
constexpr const char *dataSection = "HID 1.11, 6.2.2.5";
constexpr const char *collectionSection = "HID 1.11, 6.2.2.6";
constexpr const char *globalSection = "HID 1.11, 6.2.2.7";
constexpr const char *localSection = "HID 1.11, 6.2.2.8";
constexpr Format Hex = Format::Hexadecimal;

constexpr DescriptorSpec items[] = {
    item("Input", dataSection, Tag::Input, inputData, dataText),
    item("Output", dataSection, Tag::Output, outputData, dataText),
    item("Feature", dataSection, Tag::Feature, outputData, dataText),
    item("Collection", collectionSection, Tag::Collection, data<collectionText, Hex>, collectionSummary),
    item("End Collection", mainSection, Tag::EndCollection, rawData),
    item("Usage Page", globalSection, Tag::UsagePage, data<pageText, Hex>, pageText),
    item("Logical Minimum", globalSection, Tag::LogicalMinimum, signedData, signedText),
    item("Logical Maximum", globalSection, Tag::LogicalMaximum, numberData, numberText),
    item("Physical Minimum", globalSection, Tag::PhysicalMinimum, signedData, signedText),
    item("Physical Maximum", globalSection, Tag::PhysicalMaximum, numberData, numberText),
    item("Unit Exponent", globalSection, Tag::UnitExponent, data<exponentText, Hex>, exponentText),
    item("Unit", globalSection, Tag::Unit, data<unitText, Hex>, unitText),
    item("Report Size", globalSection, Tag::ReportSize, data<bitsText, Format::Decimal>, bitsText),
    item("Report ID", globalSection, Tag::ReportId, numberData, numberText),
    item("Report Count", globalSection, Tag::ReportCount, numberData, numberText),
    item("Push", globalSection, Tag::Push, rawData),
    item("Pop", globalSection, Tag::Pop, rawData),
    item("Usage", localSection, Tag::Usage, data<usageText, Hex>, usageText),
    item("Usage Minimum", localSection, Tag::UsageMinimum, data<usageText, Hex>, usageText),
    item("Usage Maximum", localSection, Tag::UsageMaximum, data<usageText, Hex>, usageText),
    item("Designator Index", localSection, Tag::DesignatorIndex, numberData, numberText),
    item("Designator Minimum", localSection, Tag::DesignatorMinimum, numberData, numberText),
    item("Designator Maximum", localSection, Tag::DesignatorMaximum, numberData, numberText),
    item("String Index", localSection, Tag::StringIndex, stringData, numberText),
    item("String Minimum", localSection, Tag::StringMinimum, stringData, numberText),
    item("String Maximum", localSection, Tag::StringMaximum, stringData, numberText),
    item("Delimiter", localSection, Tag::Delimiter, data<delimiterText, Format::Decimal>, delimiterText),
    item("Long Item", "HID 1.11, 6.2.2.3", Tag::Long, longFields),
};
// Maxima that belong to a negative minimum.
constexpr DescriptorSpec signedLogicalMaximum =
    item("Logical Maximum", globalSection, Tag::LogicalMaximum, signedData, signedText);
constexpr DescriptorSpec signedPhysicalMaximum =
    item("Physical Maximum", globalSection, Tag::PhysicalMaximum, signedData, signedText);
constexpr DescriptorSpec reservedItem = item("Reserved Item", "HID 1.11, 6.2.2.2", Tag(0), rawData);
constexpr DescriptorSpec truncatedItem = item("Truncated Item", "HID 1.11, 6.2.2.2", Tag(0), rawData);

const DescriptorSpec &specByTag(Tag tag)
{
    static const auto index = [] {
        std::array<const DescriptorSpec *, 64> result;
        result.fill(&reservedItem);
        for (const DescriptorSpec &spec : items)
            result[spec.type >> 2] = &spec;
        return result;
    }();
    return *index[quint8(tag) >> 2];
}

} // namespace
} // namespace QUsbDescriptorTables

const QUsbDescriptorTables::DescriptorSpec &QUsbHidReportItems::specFor(const QUsbHidReportAnalysis::Item &item)
{
    using namespace QUsbDescriptorTables;
    if (item.finding == Analysis::Finding::Truncated)
        return truncatedItem;
    if (item.tag == Tag::Long && item.finding != Analysis::Finding::LongItem)
        return reservedItem;
    if (item.isSigned && item.tag == Tag::LogicalMaximum)
        return signedLogicalMaximum;
    if (item.isSigned && item.tag == Tag::PhysicalMaximum)
        return signedPhysicalMaximum;
    return specByTag(item.tag);
}

QUsbDescriptorTables::Table<QUsbDescriptorTables::FieldSpec> QUsbHidReportItems::header()
{
    return QUsbDescriptorTables::prefixFields;
}

quint32 QUsbHidReportItems::state(const QUsbHidReportAnalysis::Item &item)
{
    using namespace QUsbDescriptorTables;
    const quint32 low = item.tag == Tag::Unit ? quint32(quint8(item.unitExponent)) : quint32(item.page);
    return low | quint32(item.finding) << FindingShift;
}
