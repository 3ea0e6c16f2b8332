// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "qusbmicrosoftos20tables_p.h"

#include "qusbstrings.h"

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;
using Format = QUsbDescriptorField::Format;
using Severity = QUsbDescriptorField::Severity;

/* What is in a Microsoft OS 2.0 descriptor set. */

namespace QUsbDescriptorTables {

QString windowsVersionText(const Scope &, quint64 value)
{
    switch (value) {
    case 0x06030000:
        return u"Windows 8.1"_s;
    case 0x0a000000:
        return u"Windows 10"_s;
    default:
        return {};
    }
}

namespace {

enum PropertyType : quint16 { String = 1, Expandable, Binary, LittleEndian, BigEndian, SymbolicLink, MultiString };

QByteArrayView part(const Scope &scope, qsizetype at, qsizetype size)
{
    const qsizetype begin = qBound<qsizetype>(0, at, scope.bytes.size());
    return scope.bytes.sliced(begin, qBound<qsizetype>(0, size, scope.bytes.size() - begin));
}

// Lengths of subsets

Remark checkTotalLength(const Scope &scope, quint64 value)
{
    if (qsizetype(value) == scope.spanSize)
        return {};
    return {"MSOS-TOTAL", Severity::Warning,
            translated(QT_TR_NOOP("The length is %1, but there are %2 bytes.")).arg(value).arg(scope.spanSize)};
}

// Compatible IDs: eight letters, digits and underscores, filled up with zeros

constexpr qsizetype IdSize = 8;

QString idText(const Scope &scope, quint64)
{
    QByteArrayView id = part(scope, scope.at, IdSize);
    while (id.endsWith('\0'))
        id.chop(1);
    return QUsbStrings::printable(QString::fromLatin1(id));
}

Remark checkId(const Scope &scope, quint64)
{
    const QByteArrayView id = part(scope, scope.at, IdSize);
    const auto end = std::find(id.cbegin(), id.cend(), '\0');
    const auto isAllowed = [](char c) { return (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_'; };
    const auto isZero = [](char c) { return c == '\0'; };
    return std::all_of(id.cbegin(), end, isAllowed) && std::all_of(end, id.cend(), isZero)
        ? Remark {}
        : warning("MSOS-ID", QT_TR_NOOP("Only A to Z, 0 to 9 and _ are allowed, then zeros."));
}

// Registry properties

qsizetype nameSize(const Scope &scope)
{
    return scope.word(6);
}

PropertyType propertyType(const Scope &scope)
{
    return PropertyType(scope.word(4));
}

// Without the zeros at the end.
QString nameOf(const Scope &scope)
{
    QString name = QUsbStrings::fromUtf16(part(scope, 8, nameSize(scope)));
    while (name.endsWith(QChar::Null))
        name.chop(1);
    return name;
}

// Each kind of data has a field of its own, which is there only for that kind.
enum class DataKind { Text, Texts, LittleEndian, BigEndian, Other };

DataKind dataKind(const Scope &scope, qsizetype size)
{
    switch (propertyType(scope)) {
    case String:
    case Expandable:
    case SymbolicLink:
        return DataKind::Text;
    case MultiString:
        return DataKind::Texts;
    case LittleEndian:
        return size == 4 ? DataKind::LittleEndian : DataKind::Other;
    case BigEndian:
        return size == 4 ? DataKind::BigEndian : DataKind::Other;
    case Binary:
        break;
    }
    return DataKind::Other;
}

template <DataKind Kind>
qsizetype dataSize(const Scope &scope)
{
    const qsizetype at = 10 + nameSize(scope);
    if (scope.at != at) // One of the others has taken it.
        return 0;
    const qsizetype size = scope.word(at - 2);
    return dataKind(scope, size) == Kind ? size : 0;
}

QByteArrayView data(const Scope &scope)
{
    return part(scope, scope.at, scope.word(scope.at - 2));
}

QString nameText(const Scope &scope, quint64)
{
    return QUsbStrings::printable(nameOf(scope));
}

QString dataText(const Scope &scope, quint64)
{
    QString text = QUsbStrings::fromUtf16(data(scope));
    while (text.endsWith(QChar::Null))
        text.chop(1);
    return QUsbStrings::printable(text);
}

QString dataTexts(const Scope &scope, quint64)
{
    QStringList texts = QUsbStrings::fromUtf16(data(scope)).split(QChar::Null, Qt::SkipEmptyParts);
    for (QString &text : texts)
        text = QUsbStrings::printable(text);
    return texts.join(u"; "_s);
}

QString bigEndianText(const Scope &scope, quint64)
{
    quint32 value = 0;
    for (qsizetype i = 0; i < 4; ++i)
        value = value << 8 | scope.byte(scope.at + i);
    return u"0x%1"_s.arg(value, 8, 16, '0'_L1);
}

Remark checkPropertyType(const Scope &scope, quint64 value)
{
    if (value < String || value > MultiString)
        return warning("MSOS-TYPE", QT_TR_NOOP("There is no such type."));
    const QString name = nameOf(scope);
    if ((name == "DeviceInterfaceGUIDs"_L1 && value != MultiString)
        || (name == "DeviceInterfaceGUID"_L1 && value != String))
        return warning("MSOS-TYPE", QT_TR_NOOP("This property has another type; Windows ignores it."));
    return {};
}

Remark checkTermination(QByteArrayView bytes, qsizetype zeros)
{
    if (bytes.size() % 2 != 0)
        return warning("MSOS-STRING", QT_TR_NOOP("UTF-16 has an even number of bytes."));
    const QByteArrayView end = bytes.last(qMin(bytes.size(), zeros));
    return end.size() == zeros && std::all_of(end.cbegin(), end.cend(), [](char c) { return c == '\0'; })
        ? Remark {}
        : warning("MSOS-STRING", QT_TR_NOOP("The terminating zero is missing."));
}

Remark checkName(const Scope &scope, quint64)
{
    return checkTermination(part(scope, 8, nameSize(scope)), 2);
}

Remark checkText(const Scope &scope, quint64)
{
    return checkTermination(data(scope), 2);
}

Remark checkTexts(const Scope &scope, quint64)
{
    return checkTermination(data(scope), 4);
}

// A DWORD has four bytes.
Remark checkDataLength(const Scope &scope, quint64 value)
{
    const PropertyType type = propertyType(scope);
    return (type == LittleEndian || type == BigEndian) && value != 4
        ? warning("MSOS-TYPE", QT_TR_NOOP("This type has 4 bytes."))
        : Remark {};
}

// Resume times

Remark checkRecoveryTime(const Scope &, quint64 value)
{
    return value > 10 ? warning("MSOS-RESUME", QT_TR_NOOP("It must be at most 10 ms.")) : Remark {};
}

Remark checkSignalingTime(const Scope &, quint64 value)
{
    return value < 1 || value > 20 ? warning("MSOS-RESUME", QT_TR_NOOP("It must be between 1 ms and 20 ms."))
                                   : Remark {};
}

// The tables

constexpr ValueName types[] = {
    {0, QT_TR_NOOP("Set header")},
    {1, QT_TR_NOOP("Configuration subset header")},
    {2, QT_TR_NOOP("Function subset header")},
    {3, QT_TR_NOOP("Compatible ID")},
    {4, QT_TR_NOOP("Registry property")},
    {5, QT_TR_NOOP("Minimum resume time")},
    {6, QT_TR_NOOP("Model ID")},
    {7, QT_TR_NOOP("CCGP device")},
    {8, QT_TR_NOOP("Vendor revision")},
};
constexpr ValueName propertyTypes[] = {
    {String, QT_TR_NOOP("String")},
    {Expandable, QT_TR_NOOP("String with environment variables")},
    {Binary, QT_TR_NOOP("Binary")},
    {LittleEndian, QT_TR_NOOP("32 bits, little-endian")},
    {BigEndian, QT_TR_NOOP("32 bits, big-endian")},
    {SymbolicLink, QT_TR_NOOP("Symbolic link")},
    {MultiString, QT_TR_NOOP("Several strings")},
};

constexpr FieldSpec headerFields[] = {
    {.name = "wLength", .size = 2},
    {.name = "wDescriptorType", .size = 2, .format = Format::Hexadecimal, .names = types},
};
constexpr FieldSpec setFields[] = {
    {.name = "dwWindowsVersion", .size = 4, .format = Format::Hexadecimal, .text = windowsVersionText},
    {.name = "wTotalLength", .size = 2, .check = checkTotalLength},
};
constexpr FieldSpec configurationFields[] = {
    {.name = "bConfigurationValue"},
    {.name = "bReserved"},
    {.name = "wTotalLength", .size = 2, .check = checkTotalLength},
};
constexpr FieldSpec functionFields[] = {
    {.name = "bFirstInterface"},
    {.name = "bReserved"},
    {.name = "wSubsetLength", .size = 2, .check = checkTotalLength},
};
constexpr FieldSpec compatibleIdFields[] = {
    {.name = "CompatibleID", .size = IdSize, .format = Format::None, .text = idText, .check = checkId},
    {.name = "SubCompatibleID", .size = IdSize, .format = Format::None, .text = idText, .check = checkId},
};
constexpr FieldSpec registryFields[] = {
    {.name = "wPropertyDataType", .size = 2, .names = propertyTypes, .check = checkPropertyType},
    {.name = "wPropertyNameLength", .size = 2},
    {.name = "PropertyName", .format = Format::None, .text = nameText, .check = checkName, .sizeOf = nameSize},
    {.name = "wPropertyDataLength", .size = 2, .check = checkDataLength},
    {.name = "PropertyData",
     .format = Format::None,
     .text = dataText,
     .check = checkText,
     .sizeOf = dataSize<DataKind::Text>},
    {.name = "PropertyData",
     .format = Format::None,
     .text = dataTexts,
     .check = checkTexts,
     .sizeOf = dataSize<DataKind::Texts>},
    {.name = "PropertyData", .format = Format::Hexadecimal, .sizeOf = dataSize<DataKind::LittleEndian>},
    {.name = "PropertyData", .format = Format::None, .text = bigEndianText, .sizeOf = dataSize<DataKind::BigEndian>},
    {.name = "PropertyData", .format = Format::None, .sizeOf = dataSize<DataKind::Other>},
};
constexpr FieldSpec resumeFields[] = {
    {.name = "bResumeRecoveryTime", .unit = QT_TR_NOOP("ms"), .check = checkRecoveryTime},
    {.name = "bResumeSignalingTime", .unit = QT_TR_NOOP("ms"), .check = checkSignalingTime},
};
constexpr FieldSpec modelFields[] = {
    {.name = "ModelID", .size = 16, .format = Format::Uuid},
};
constexpr FieldSpec revisionFields[] = {
    {.name = "VendorRevision", .size = 2},
};
constexpr FieldSpec unknownFields[] = {
    {.name = "data", .size = Rest, .format = Format::None},
};

constexpr const char Section[] = "Microsoft OS 2.0 Descriptors";

// In the order of Type, and what is none of them.
constexpr DescriptorSpec specs[] = {
    {.name = "Descriptor Set Header", .section = Section, .minimumSize = 10, .fields = setFields},
    {.name = "Configuration Subset Header", .section = Section, .minimumSize = 8, .fields = configurationFields},
    {.name = "Function Subset Header", .section = Section, .minimumSize = 8, .fields = functionFields},
    {.name = "Compatible ID Descriptor", .section = Section, .minimumSize = 20, .fields = compatibleIdFields},
    {.name = "Registry Property Descriptor", .section = Section, .minimumSize = 10, .fields = registryFields},
    {.name = "Minimum USB Resume Time Descriptor", .section = Section, .minimumSize = 6, .fields = resumeFields},
    {.name = "Model ID Descriptor", .section = Section, .minimumSize = 20, .fields = modelFields},
    {.name = "CCGP Device Descriptor", .section = Section, .minimumSize = 4},
    {.name = "Vendor Revision Descriptor", .section = Section, .minimumSize = 6, .fields = revisionFields},
    {.name = "Unknown Descriptor", .section = Section, .minimumSize = 4, .fields = unknownFields},
};

} // namespace

Table<FieldSpec> microsoftOs20Header()
{
    return headerFields;
}

const DescriptorSpec &microsoftOs20Spec(MicrosoftOs20Type type)
{
    return specs[qMin(size_t(type), std::size(specs) - 1)];
}

} // namespace QUsbDescriptorTables
