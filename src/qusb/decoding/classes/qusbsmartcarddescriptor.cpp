// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "qusbdescriptortables_p.h"

using Format = QUsbDescriptorField::Format;

/* The class descriptor of smart card readers (CCID and ICCD). */

namespace QUsbDescriptorTables {
namespace {

constexpr qsizetype Size = 54;

// Readers older than the class code have their vendor's, or none. Nothing else of that type is that long.
bool isSmartCard(const Scope &scope)
{
    switch (scope.context.interfaceClass) {
    case 0x0b:
        return true;
    case 0x00:
    case 0xff:
        return scope.bytes.size() == Size;
    default:
        return false;
    }
}

constexpr BitSpec voltageBits[] = {
    {.name = "5.0 V", .offset = 0, .names = noYes},
    {.name = "3.0 V", .offset = 1, .names = noYes},
    {.name = "1.8 V", .offset = 2, .names = noYes},
};
constexpr BitSpec protocolBits[] = {
    {.name = "T=0", .offset = 0, .names = noYes},
    {.name = "T=1", .offset = 1, .names = noYes},
};
constexpr BitSpec synchronousBits[] = {
    {.name = "2-wire protocol", .offset = 0, .names = noYes},
    {.name = "3-wire protocol", .offset = 1, .names = noYes},
    {.name = "I2C protocol", .offset = 2, .names = noYes},
};
constexpr BitSpec mechanicalBits[] = {
    {.name = "Card accept mechanism", .offset = 0, .names = noYes},
    {.name = "Card ejection mechanism", .offset = 1, .names = noYes},
    {.name = "Card capture mechanism", .offset = 2, .names = noYes},
    {.name = "Card lock/unlock mechanism", .offset = 3, .names = noYes},
};
constexpr ValueName exchangeLevels[] = {
    {0, QT_TR_NOOP("Character")},
    {1, QT_TR_NOOP("TPDU")},
    {2, QT_TR_NOOP("Short APDU")},
    {4, QT_TR_NOOP("Short and extended APDU")},
};
constexpr BitSpec featureBits[] = {
    {.name = "Automatic parameter configuration based on ATR data", .offset = 1, .names = noYes},
    {.name = "Automatic activation of ICC on inserting", .offset = 2, .names = noYes},
    {.name = "Automatic ICC voltage selection", .offset = 3, .names = noYes},
    {.name = "Automatic ICC clock frequency change", .offset = 4, .names = noYes},
    {.name = "Automatic baud rate change", .offset = 5, .names = noYes},
    {.name = "Automatic parameters negotiation made by the CCID", .offset = 6, .names = noYes},
    {.name = "Automatic PPS made by the CCID", .offset = 7, .names = noYes},
    {.name = "CCID can set ICC in clock stop mode", .offset = 8, .names = noYes},
    {.name = "NAD value other than 00 accepted (T=1)", .offset = 9, .names = noYes},
    {.name = "Automatic IFSD exchange as first exchange (T=1)", .offset = 10, .names = noYes},
    {.name = "Level of exchange", .offset = 16, .width = 3, .names = exchangeLevels},
    {.name = "USB wake up signaling on card insertion and removal", .offset = 20, .names = noYes},
};
constexpr BitSpec pinBits[] = {
    {.name = "PIN verification", .offset = 0, .names = noYes},
    {.name = "PIN modification", .offset = 1, .names = noYes},
};
constexpr BitSpec layoutBits[] = {
    {.name = "Characters per line", .offset = 0, .width = 8},
    {.name = "Lines", .offset = 8, .width = 8},
};

QString voltageText(const Scope &, quint64 value)
{
    QStringList list;
    for (const BitSpec &bit : voltageBits) {
        if (value >> bit.offset & 1)
            list += QString::fromLatin1(bit.name);
    }
    return list.join(QStringLiteral(", "));
}

QString slotText(const Scope &, quint64 value)
{
    return value == 0 ? translated(QT_TR_NOOP("1 slot")) : translated(QT_TR_NOOP("%1 slots")).arg(value + 1);
}

QString clockCountText(const Scope &, quint64 value)
{
    return value == 0 ? translated(QT_TR_NOOP("The default and the highest one")) : QString();
}

QString rateCountText(const Scope &, quint64 value)
{
    return value == 0 ? translated(QT_TR_NOOP("All from the default to the highest one")) : QString();
}

QString classByteText(const Scope &, quint64 value)
{
    return value == 0xff ? translated(QT_TR_NOOP("As in the command")) : QString();
}

QString layoutText(const Scope &, quint64 value)
{
    return value == 0 ? translated(QT_TR_NOOP("No display"))
                      : translated(QT_TR_NOOP("%1 lines of %2 characters")).arg(value >> 8).arg(value & 0xff);
}

Remark checkLength(const Scope &, quint64 value)
{
    return value == Size ? Remark {} : warning("CCID-LEN", QT_TR_NOOP("The descriptor should have 54 bytes."));
}

Remark checkVoltage(const Scope &, quint64 value)
{
    return value & 0x07 ? Remark {} : warning("CCID-VOLTAGE", QT_TR_NOOP("There is no voltage for cards."));
}

Remark checkMaximumClock(const Scope &scope, quint64 value)
{
    return value < scope.dword(10)
        ? warning("CCID-CLOCK", QT_TR_NOOP("The highest frequency is below the default one."))
        : Remark {};
}

Remark checkMaximumRate(const Scope &scope, quint64 value)
{
    return value < scope.dword(19) ? warning("CCID-RATE", QT_TR_NOOP("The highest rate is below the default one."))
                                   : Remark {};
}

// CCID 1.1, table 5.1-1.
Remark checkFeatures(const Scope &, quint64 value)
{
    const quint64 level = value >> 16 & 0x07;
    if (level == 3 || level > 4)
        return warning("CCID-LEVEL", QT_TR_NOOP("There is no such level of exchange."));
    if ((value & 0xc0) == 0xc0)
        return warning("CCID-PPS", QT_TR_NOOP("Bits 6 and 7 exclude each other."));
    return {};
}

Remark checkMessageLength(const Scope &, quint64 value)
{
    return value < 271 || value > 65544 + 10
        ? warning("CCID-MESSAGE", QT_TR_NOOP("The length should be between 271 and 65554 bytes."))
        : Remark {};
}

Remark checkBusySlots(const Scope &scope, quint64 value)
{
    return value == 0 || value > scope.byte(4) + 1u
        ? warning("CCID-SLOTS", QT_TR_NOOP("It must be between 1 and the number of slots."))
        : Remark {};
}

constexpr FieldSpec header[] = {
    {.name = "bLength", .check = checkLength},
    {.name = "bDescriptorType", .format = Format::Hexadecimal},
};

constexpr FieldSpec smartCardFields[] = {
    {.name = "bcdCCID", .size = 2, .format = Format::Bcd},
    {.name = "bMaxSlotIndex", .text = slotText},
    {.name = "bVoltageSupport",
     .format = Format::Hexadecimal,
     .bits = voltageBits,
     .text = voltageText,
     .check = checkVoltage},
    {.name = "dwProtocols", .size = 4, .format = Format::Hexadecimal, .bits = protocolBits},
    {.name = "dwDefaultClock", .size = 4, .unit = QT_TR_NOOP("kHz")},
    {.name = "dwMaximumClock", .size = 4, .unit = QT_TR_NOOP("kHz"), .check = checkMaximumClock},
    {.name = "bNumClockSupported", .text = clockCountText},
    {.name = "dwDataRate", .size = 4, .unit = QT_TR_NOOP("b/s")},
    {.name = "dwMaxDataRate", .size = 4, .unit = QT_TR_NOOP("b/s"), .check = checkMaximumRate},
    {.name = "bNumDataRatesSupported", .text = rateCountText},
    {.name = "dwMaxIFSD", .size = 4, .unit = QT_TR_NOOP("bytes")},
    {.name = "dwSynchProtocols", .size = 4, .format = Format::Hexadecimal, .bits = synchronousBits},
    {.name = "dwMechanical", .size = 4, .format = Format::Hexadecimal, .bits = mechanicalBits},
    {.name = "dwFeatures", .size = 4, .format = Format::Hexadecimal, .bits = featureBits, .check = checkFeatures},
    {.name = "dwMaxCCIDMessageLength", .size = 4, .unit = QT_TR_NOOP("bytes"), .check = checkMessageLength},
    {.name = "bClassGetResponse", .format = Format::Hexadecimal, .text = classByteText},
    {.name = "bClassEnvelope", .format = Format::Hexadecimal, .text = classByteText},
    {.name = "wLcdLayout", .size = 2, .format = Format::Hexadecimal, .bits = layoutBits, .text = layoutText},
    {.name = "bPINSupport", .format = Format::Hexadecimal, .bits = pinBits},
    {.name = "bMaxCCIDBusySlots", .check = checkBusySlots},
};

constexpr DescriptorSpec descriptors[] = {
    {.name = "Smart Card Device Class Descriptor",
     .section = "CCID 1.1, 5.1",
     .type = 0x21,
     .matches = isSmartCard,
     .minimumSize = Size,
     .place = Place::Interface,
     .header = header,
     .fields = smartCardFields},
};

} // namespace

Table<DescriptorSpec> smartCardDescriptors()
{
    return descriptors;
}

} // namespace QUsbDescriptorTables
