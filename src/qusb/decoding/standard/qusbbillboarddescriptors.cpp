// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "qusbdescriptortables_p.h"

#include <iterator>

using namespace Qt::StringLiterals;
using Format = QUsbDescriptorField::Format;
using Severity = QUsbDescriptorField::Severity;
using Capability = QUsbProtocol::DeviceCapabilityType;

/* Which alternate modes a USB Type-C device has, and which of them work: capabilities below a BOS descriptor. */

namespace QUsbDescriptorTables {
namespace {

constexpr qsizetype ModesOffset = 44;
constexpr qsizetype ModeSize = 4;
constexpr quint64 MaximumModeCount = 52; // As many as 255 bytes have room for.

qsizetype modeCount(const Scope &scope)
{
    return scope.byte(4);
}

constexpr qsizetype ConfiguredSize = 32; // for 128 modes, more than there can be
constexpr qsizetype ModesPerByte = 4;

// The bytes that are about a mode.
qsizetype configuredCount(const Scope &scope)
{
    return qMin(ConfiguredSize, (modeCount(scope) + ModesPerByte - 1) / ModesPerByte);
}

qsizetype unusedSize(const Scope &scope)
{
    return ConfiguredSize - configuredCount(scope);
}

constexpr ValueName modeStates[] = {
    {0, QT_TR_NOOP("Unspecified error")},
    {1, QT_TR_NOOP("Not attempted or exited")},
    {2, QT_TR_NOOP("Attempted but unsuccessful")},
    {3, QT_TR_NOOP("Successful")},
};

// Empty if there is no such mode.
template <qsizetype InByte>
QString modeText(const Scope &scope, quint64 value)
{
    return scope.item * ModesPerByte + InByte < modeCount(scope) ? translated(modeStates[value & 0x03].text)
                                                                 : QString();
}

// The states of those modes that there are.
QString configuredText(const Scope &scope, quint64 value)
{
    QStringList states;
    for (qsizetype i = 0; i < 4 && scope.item * 4 + i < modeCount(scope); ++i) {
        const char *state = modeStates[value >> (i * 2) & 0x03].text;
        states += translated(QT_TR_NOOP("mode %1: %2")).arg(scope.item * 4 + i).arg(translated(state));
    }
    return states.join(u"; "_s);
}

QString powerText(const Scope &, quint64 value)
{
    static constexpr const char *watts[] = {"1", "1.5", "2", "3", "4", "5", "6"};
    if (value & 0x8000)
        return translated(QT_TR_NOOP("Not needed"));
    return (value & 0x07) < std::size(watts)
        ? translated(QT_TR_NOOP("%1 W")).arg(QLatin1StringView(watts[value & 0x07]))
        : QString();
}

QString svidText(const Scope &, quint64 value)
{
    switch (value) {
    case 0xff00:
        return u"USB Power Delivery"_s;
    case 0xff01:
        return u"DisplayPort"_s;
    case 0x8087:
        return u"Thunderbolt"_s;
    default:
        return {};
    }
}

Remark checkModeCount(const Scope &scope, quint64 value)
{
    if (value > MaximumModeCount)
        return {"BILLBOARD-MODES", Severity::Warning, translated(QT_TR_NOOP("There can be at most 52 modes."))};
    return checkCount("BILLBOARD-MODES", qsizetype(value),
                      qMax<qsizetype>(0, (scope.bytes.size() - ModesOffset) / ModeSize));
}

Remark checkPreferredMode(const Scope &scope, quint64 value)
{
    return qsizetype(value) < modeCount(scope)
        ? Remark {}
        : Remark {"BILLBOARD-PREFERRED", Severity::Warning, translated(QT_TR_NOOP("There is no such mode."))};
}

constexpr FieldSpec capabilityTypeField {
    .name = "bDevCapabilityType", .format = Format::Hexadecimal, .text = capabilityTypeText};

constexpr BitSpec powerBits[] = {
    {.name = "VCONN power needed by the adapter", .width = 3},
    {.name = "No VCONN power needed", .offset = 15, .names = noYes},
};
// Byte n is about the modes from 4n on.
constexpr BitSpec configuredBits[] = {
    {.name = "Mode 4n", .offset = 0, .width = 2, .text = modeText<0>},
    {.name = "Mode 4n+1", .offset = 2, .width = 2, .text = modeText<1>},
    {.name = "Mode 4n+2", .offset = 4, .width = 2, .text = modeText<2>},
    {.name = "Mode 4n+3", .offset = 6, .width = 2, .text = modeText<3>},
};
constexpr BitSpec failureBits[] = {
    {.name = "Lack of power", .offset = 0, .names = noYes},
    {.name = "No USB Power Delivery communication", .offset = 1, .names = noYes},
};
constexpr FieldSpec modeFields[] = {
    {.name = "wSVID", .size = 2, .format = Format::Hexadecimal, .text = svidText},
    {.name = "bAlternateMode"},
    {.name = "iAlternateModeString", .format = Format::StringIndex},
};
constexpr FieldSpec billboardFields[] = {
    capabilityTypeField,
    {.name = "iAdditionalInfoURL", .format = Format::StringIndex},
    {.name = "bNumberOfAlternateModes", .check = checkModeCount},
    {.name = "bPreferredAlternateMode", .check = checkPreferredMode},
    {.name = "VCONN Power", .size = 2, .format = Format::Hexadecimal, .bits = powerBits, .text = powerText},
    {.name = "bmConfigured",
     .format = Format::Hexadecimal,
     .bits = configuredBits,
     .text = configuredText,
     .count = configuredCount},
    {.name = "bmConfigured of no mode", .format = Format::None, .sizeOf = unusedSize},
    {.name = "bcdVersion", .size = 2, .format = Format::Bcd},
    {.name = "bAdditionalFailureInfo", .format = Format::Hexadecimal, .bits = failureBits},
    {.name = "bReserved"},
    {.name = "Alternate mode", .count = modeCount, .group = modeFields},
};

constexpr FieldSpec alternateModeFields[] = {
    capabilityTypeField,
    {.name = "bIndex"},
    {.name = "dwAlternateModeVdo", .size = 4, .format = Format::Hexadecimal},
};

constexpr DescriptorSpec descriptors[] = {
    {.name = "Billboard Capability Descriptor",
     .section = "Billboard 1.2, 3.1.6.2",
     .type = 0x10,
     .subtype = int(Capability::Billboard),
     .minimumSize = ModesOffset,
     .place = Place::Bos,
     .fields = billboardFields},
    {.name = "Billboard Alternate Mode Capability Descriptor",
     .section = "Billboard 1.2, 3.1.6.3",
     .type = 0x10,
     .subtype = int(Capability::BillboardEx),
     .minimumSize = 8,
     .place = Place::Bos,
     .fields = alternateModeFields},
};

} // namespace

Table<DescriptorSpec> billboardDescriptors()
{
    return descriptors;
}

} // namespace QUsbDescriptorTables
