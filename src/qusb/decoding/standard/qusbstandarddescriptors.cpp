// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "qusbclassnames.h"
#include "qusbdescriptortables_p.h"
#include "qusbstrings.h"

using namespace Qt::StringLiterals;
using QUsbProtocol::ClassCode;
using QUsbProtocol::Speed;
using Format = QUsbDescriptorField::Format;
using Severity = QUsbDescriptorField::Severity;

/* The descriptors of chapter 9 of the USB specifications, but for endpoints and device capabilities. */

namespace QUsbDescriptorTables {

QString descriptorTypeText(const Scope &scope, quint64 value)
{
    // Class specifications use 0x21 to 0x23 for different things.
    const quint8 interfaceClass = scope.context.interfaceClass;
    if (value == 0x21 && interfaceClass == quint8(ClassCode::ApplicationSpecific))
        return u"DFU FUNCTIONAL"_s;
    if (value >= 0x21 && value <= 0x23 && interfaceClass != quint8(ClassCode::Hid))
        return {};
    return QUsbProtocol::descriptorTypeName(quint8(value));
}

QString durationText(std::chrono::microseconds time)
{
    const qint64 count = time.count();
    if (count % 1000 == 0)
        return translated(QT_TR_NOOP("%1 ms")).arg(count / 1000);
    return translated(QT_TR_NOOP("%1 µs")).arg(count);
}

QString endpointText(const Scope &, quint64 value)
{
    const bool isIn = QUsbProtocol::endpointDirection(quint8(value)) == QUsbProtocol::Direction::In;
    return QString::number(value & 0x0f) + (isIn ? " IN"_L1 : " OUT"_L1);
}

Remark checkCount(const char *rule, qsizetype claimed, qsizetype found)
{
    if (claimed == found)
        return {};
    return {rule, Severity::Warning, translated(QT_TR_NOOP("Claimed: %1, found: %2.")).arg(claimed).arg(found)};
}

namespace {

// Class, subclass and protocol stand side by side, but not everywhere at the same place.

QString deviceClassText(const Scope &, quint64 value)
{
    return QUsbClassNames::className(quint8(value));
}

QString classText(const Scope &, quint64 value)
{
    return value == 0 ? QString() : QUsbClassNames::className(quint8(value)); // 0 has a meaning for devices only
}

template <qsizetype ClassOffset>
QString subclassText(const Scope &scope, quint64 value)
{
    return QUsbClassNames::subclassName(scope.byte(ClassOffset), quint8(value));
}

template <qsizetype ClassOffset>
QString protocolText(const Scope &scope, quint64 value)
{
    return QUsbClassNames::protocolName(scope.byte(ClassOffset), scope.byte(ClassOffset + 1), quint8(value));
}

// Device and device qualifier

QString maxPacketSize0Text(const Scope &scope, quint64 value)
{
    const bool isExponent =
        isSuperSpeed(scope) || (scope.context.speed == Speed::Unknown && scope.word(2) >= 0x0300 && value == 9);
    if (isExponent && value > 16)
        return {};
    return translated(QT_TR_NOOP("%1 bytes")).arg(isExponent ? quint64(1) << value : value);
}

Remark checkMaxPacketSize0(const Scope &scope, quint64 value)
{
    bool isValid = value == 8 || value == 16 || value == 32 || value == 64;
    switch (scope.context.speed) {
    case Speed::Unknown:
        isValid = isValid || (value == 9 && scope.word(2) >= 0x0300);
        break;
    case Speed::Low:
        isValid = value == 8;
        break;
    case Speed::Full:
        break;
    case Speed::High:
        isValid = value == 64;
        break;
    case Speed::Super:
    case Speed::SuperPlus:
    case Speed::SuperPlusX2:
        isValid = value == 9;
        break;
    }
    if (isValid)
        return {};
    return {"DEV-MPS0", Severity::Warning,
            scope.context.speed == Speed::Unknown ? translated(QT_TR_NOOP("Not allowed at any speed with this bcdUSB."))
                                                  : translated(QT_TR_NOOP("Not allowed at this speed."))};
}

Remark checkConfigurationCount(const Scope &scope, quint64 value)
{
    if (value == 0)
        return {"DEV-NCFG", Severity::Warning, translated(QT_TR_NOOP("A device needs at least one configuration."))};
    const bool isAlone = scope.count == 0; // a device descriptor by itself is no contradiction
    return isAlone ? Remark {} : checkCount("DEV-NCFG", qsizetype(value), scope.count);
}

constexpr FieldSpec deviceFields[] = {
    {.name = "bcdUSB", .size = 2, .format = Format::Bcd},
    {.name = "bDeviceClass", .text = deviceClassText},
    {.name = "bDeviceSubClass", .text = subclassText<4>},
    {.name = "bDeviceProtocol", .text = protocolText<4>},
    {.name = "bMaxPacketSize0", .text = maxPacketSize0Text, .check = checkMaxPacketSize0},
    {.name = "idVendor", .size = 2, .format = Format::Hexadecimal},
    {.name = "idProduct", .size = 2, .format = Format::Hexadecimal},
    {.name = "bcdDevice", .size = 2, .format = Format::Bcd},
    {.name = "iManufacturer", .format = Format::StringIndex},
    {.name = "iProduct", .format = Format::StringIndex},
    {.name = "iSerialNumber", .format = Format::StringIndex},
    {.name = "bNumConfigurations", .check = checkConfigurationCount},
};

constexpr FieldSpec deviceQualifierFields[] = {
    {.name = "bcdUSB", .size = 2, .format = Format::Bcd},
    {.name = "bDeviceClass", .text = deviceClassText},
    {.name = "bDeviceSubClass", .text = subclassText<4>},
    {.name = "bDeviceProtocol", .text = protocolText<4>},
    {.name = "bMaxPacketSize0", .text = maxPacketSize0Text},
    {.name = "bNumConfigurations"},
    {.name = "bReserved"},
};

// Configuration

bool isBos(const Scope &scope)
{
    return scope.type == quint8(QUsbProtocol::DescriptorType::Bos);
}

Remark checkTotalLength(const Scope &scope, quint64 value)
{
    return checkCount(isBos(scope) ? "BOS-TOTAL" : "CFG-TOTAL", qsizetype(value), scope.spanSize);
}

const char *countRule(const Scope &scope)
{
    if (isBos(scope))
        return "BOS-COUNT";
    return scope.type == quint8(QUsbProtocol::DescriptorType::Interface) ? "EP-NUM" : "CFG-NIF";
}

Remark checkContents(const Scope &scope, quint64 value)
{
    return checkCount(countRule(scope), qsizetype(value), scope.count);
}

Remark checkConfigurationValue(const Scope &, quint64 value)
{
    return value != 0
        ? Remark {}
        : Remark {"CFG-VAL0", Severity::Warning,
                  translated(QT_TR_NOOP("0 means that no configuration is selected, so it is not a valid value."))};
}

Remark checkConfigurationAttributes(const Scope &, quint64 value)
{
    return value & 0x80 ? Remark {} : Remark {"CFG-B7", Severity::Warning, translated(QT_TR_NOOP("Bit 7 must be 1."))};
}

QString powerText(const Scope &scope, quint64 value)
{
    // The unit depends on the speed (USB 3.2, table 9-24).
    if (scope.context.speed == Speed::Unknown)
        return translated(QT_TR_NOOP("%1 mA, or %2 mA at SuperSpeed")).arg(value * 2).arg(value * 8);
    return translated(QT_TR_NOOP("%1 mA")).arg(value * (isSuperSpeed(scope) ? 8 : 2));
}

Remark checkPower(const Scope &scope, quint64 value)
{
    const quint64 limit = isSuperSpeed(scope) ? 112 : 250; // 896 mA of 900 mA, 500 mA
    return value <= limit
        ? Remark {}
        : Remark {"CFG-PWR", Severity::Warning, translated(QT_TR_NOOP("More than a port needs to provide."))};
}

constexpr BitSpec configurationBits[] = {
    {.name = "Remote wakeup", .offset = 5, .names = noYes},
    {.name = "Self-powered", .offset = 6, .names = noYes},
    {.name = "Reserved (set to one)", .offset = 7},
};

constexpr FieldSpec configurationFields[] = {
    {.name = "wTotalLength", .size = 2, .check = checkTotalLength},
    {.name = "bNumInterfaces", .check = checkContents},
    {.name = "bConfigurationValue", .check = checkConfigurationValue},
    {.name = "iConfiguration", .format = Format::StringIndex},
    {.name = "bmAttributes",
     .format = Format::Hexadecimal,
     .bits = configurationBits,
     .check = checkConfigurationAttributes,
     .reservedRule = "CFG-RSV"},
    {.name = "bMaxPower", .text = powerText, .check = checkPower},
};

constexpr FieldSpec associationFields[] = {
    {.name = "bFirstInterface", .link = Link::Interface},   {.name = "bInterfaceCount"},
    {.name = "bFunctionClass", .text = classText},          {.name = "bFunctionSubClass", .text = subclassText<4>},
    {.name = "bFunctionProtocol", .text = protocolText<4>}, {.name = "iFunction", .format = Format::StringIndex},
};

constexpr FieldSpec interfaceFields[] = {
    {.name = "bInterfaceNumber"},
    {.name = "bAlternateSetting"},
    {.name = "bNumEndpoints", .check = checkContents},
    {.name = "bInterfaceClass", .text = classText},
    {.name = "bInterfaceSubClass", .text = subclassText<5>},
    {.name = "bInterfaceProtocol", .text = protocolText<5>},
    {.name = "iInterface", .format = Format::StringIndex},
};

// The rest

constexpr BitSpec otgBits[] = {
    {.name = "SRP support", .offset = 0, .names = noYes},
    {.name = "HNP support", .offset = 1, .names = noYes},
    {.name = "ADP support", .offset = 2, .names = noYes},
    {.name = "RSP support", .offset = 3, .names = noYes},
};
constexpr FieldSpec otgFields[] = {
    {.name = "bmAttributes", .format = Format::Hexadecimal, .bits = otgBits},
    {.name = "bcdOTG", .size = 2, .format = Format::Bcd},
};
constexpr FieldSpec debugFields[] = {
    {.name = "bDebugInEndpoint", .format = Format::Hexadecimal, .text = endpointText},
    {.name = "bDebugOutEndpoint", .format = Format::Hexadecimal, .text = endpointText},
};

bool isLanguageTable(const Scope &scope)
{
    return scope.context.stringIndex == quint8(0);
}

qsizetype languageCount(const Scope &scope)
{
    return (scope.bytes.size() - 2) / 2;
}

QString stringText(const Scope &scope, quint64)
{
    return QUsbStrings::printable(QUsbStrings::fromDescriptor(scope.bytes));
}

constexpr FieldSpec languageFields[] = {
    {.name = "wLANGID", .size = 2, .format = Format::Hexadecimal, .count = languageCount},
};
constexpr FieldSpec stringFields[] = {
    {.name = "bString", .size = Rest, .format = Format::None, .text = stringText},
};

constexpr FieldSpec bosFields[] = {
    {.name = "wTotalLength", .size = 2, .check = checkTotalLength},
    {.name = "bNumDeviceCaps", .check = checkContents},
};

constexpr DescriptorSpec descriptors[] = {
    {.name = "Device Descriptor",
     .section = "USB 2.0, table 9-8",
     .type = 0x01,
     .minimumSize = 18,
     .fields = deviceFields},
    {.name = "Configuration Descriptor",
     .section = "USB 2.0, table 9-10",
     .type = 0x02,
     .minimumSize = 9,
     .fields = configurationFields},
    {.name = "String Descriptor",
     .section = "USB 2.0, table 9-15",
     .type = 0x03,
     .matches = isLanguageTable,
     .fields = languageFields},
    {.name = "String Descriptor", .section = "USB 2.0, table 9-16", .type = 0x03, .fields = stringFields},
    {.name = "Interface Descriptor",
     .section = "USB 2.0, table 9-12",
     .type = 0x04,
     .minimumSize = 9,
     .place = Place::Configuration,
     .fields = interfaceFields},
    {.name = "Device Qualifier Descriptor",
     .section = "USB 2.0, table 9-9",
     .type = 0x06,
     .minimumSize = 10,
     .fields = deviceQualifierFields},
    {.name = "Other Speed Configuration Descriptor",
     .section = "USB 2.0, table 9-11",
     .type = 0x07,
     .minimumSize = 9,
     .fields = configurationFields},
    {.name = "OTG Descriptor", .section = "OTG 2.0, 6.4", .type = 0x09, .minimumSize = 3, .fields = otgFields},
    {.name = "Debug Descriptor",
     .section = "USB2 Debug Device, 3.2.1",
     .type = 0x0a,
     .minimumSize = 4,
     .fields = debugFields},
    {.name = "Interface Association Descriptor",
     .section = "USB 3.2, 9.6.4",
     .type = 0x0b,
     .minimumSize = 8,
     .place = Place::Configuration,
     .fields = associationFields},
    {.name = "BOS Descriptor", .section = "USB 3.2, 9.6.2", .type = 0x0f, .minimumSize = 5, .fields = bosFields},
};

} // namespace

Table<DescriptorSpec> standardDescriptors()
{
    return descriptors;
}

} // namespace QUsbDescriptorTables
