// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "qusbdescriptortables_p.h"

using namespace Qt::StringLiterals;
using Format = QUsbDescriptorField::Format;
using Severity = QUsbDescriptorField::Severity;

/* Hub descriptors. They are not among those of a configuration; hubs are asked for them. */

namespace QUsbDescriptorTables {
namespace {

bool isHub(const Scope &scope)
{
    return scope.context.content == QUsbDescriptorBlock::Kind::Hub || scope.context.interfaceClass == 0x09;
}

constexpr qsizetype MaximumSuperSpeedPorts = 15;

qsizetype portCount(const Scope &scope)
{
    return scope.byte(2);
}

// A bit for each port, and bit 0 for none.
qsizetype bitmapSize(const Scope &scope)
{
    return portCount(scope) / 8 + 1;
}

QString portList(const Scope &scope, qsizetype size)
{
    QStringList ports;
    for (qsizetype port = 1; port <= portCount(scope) && port / 8 < size; ++port) {
        if (scope.byte(scope.at + port / 8) >> (port % 8) & 1)
            ports += QString::number(port);
    }
    return ports.join(u", "_s);
}

QString removableText(const Scope &scope, qsizetype size)
{
    const QString ports = portList(scope, size);
    return ports.isEmpty() ? translated(QT_TR_NOOP("All devices are removable"))
                           : translated(QT_TR_NOOP("Not removable at ports: %1")).arg(ports);
}

QString removable20Text(const Scope &scope, quint64)
{
    return removableText(scope, bitmapSize(scope));
}

QString removable30Text(const Scope &scope, quint64)
{
    return removableText(scope, 2);
}

// Bits for no port are reserved.
Remark checkBitmap(const Scope &scope, qsizetype size)
{
    for (qsizetype bit = 0; bit < size * 8; ++bit) {
        const bool isPort = bit >= 1 && bit <= portCount(scope);
        if (!isPort && scope.byte(scope.at + bit / 8) >> (bit % 8) & 1)
            return {"HUB-REMOVABLE", Severity::Information, translated(QT_TR_NOOP("Bits without a port should be 0."))};
    }
    return {};
}

Remark check20Bitmap(const Scope &scope, quint64)
{
    return checkBitmap(scope, bitmapSize(scope));
}

Remark check30Bitmap(const Scope &scope, quint64)
{
    return checkBitmap(scope, 2);
}

Remark checkPowerMask(const Scope &scope, quint64)
{
    for (qsizetype i = 0; i < bitmapSize(scope); ++i) {
        // Bit 0 is of no port, and hubs disagree on it and on those after the last port.
        for (qsizetype bit = 0; bit < 8; ++bit) {
            const qsizetype port = i * 8 + bit;
            if (port >= 1 && port <= portCount(scope) && !(scope.byte(scope.at + i) >> bit & 1))
                return {"HUB-PWRMASK", Severity::Information, translated(QT_TR_NOOP("All bits should be 1."))};
        }
    }
    return {};
}

Remark checkLength(const Scope &scope, quint64 value)
{
    const quint64 expected = scope.type == 0x2a ? 12u : quint64(7 + 2 * bitmapSize(scope));
    if (value == expected || scope.bytes.size() < 3)
        return {};
    return {"HUB-LEN", Severity::Warning,
            translated(QT_TR_NOOP("With this number of ports there should be %1 bytes.")).arg(expected)};
}

Remark checkPortCount(const Scope &scope, quint64 value)
{
    if (value == 0)
        return {"HUB-PORTS", Severity::Warning, translated(QT_TR_NOOP("A hub needs at least one port."))};
    if (scope.type == 0x2a && value > MaximumSuperSpeedPorts)
        return {"HUB-PORTS", Severity::Warning, translated(QT_TR_NOOP("A SuperSpeed hub has at most 15 ports."))};
    return {};
}

QString thinkTimeText(const Scope &, quint64 value)
{
    return translated(QT_TR_NOOP("%1 full-speed bit times")).arg(8 * (value + 1));
}

QString decodeLatencyText(const Scope &, quint64 value)
{
    return translated(QT_TR_NOOP("%1 µs")).arg(u"%1.%2"_s.arg(value / 10).arg(value % 10));
}

Remark checkDecodeLatency(const Scope &, quint64 value)
{
    return value <= 10 ? Remark {}
                       : Remark {"HUB-DECLAT", Severity::Warning, translated(QT_TR_NOOP("It must be at most 1.0 µs."))};
}

constexpr ValueName powerSwitchings[] = {
    {0, QT_TR_NOOP("All ports at once")},
    {1, QT_TR_NOOP("Each port by itself")},
    {2, QT_TR_NOOP("None")},
    {3, QT_TR_NOOP("None")},
};
constexpr ValueName protections[] = {
    {0, QT_TR_NOOP("All ports together")},
    {1, QT_TR_NOOP("Each port by itself")},
    {2, QT_TR_NOOP("None")},
    {3, QT_TR_NOOP("None")},
};
constexpr BitSpec powerSwitchingBits {.name = "Logical power switching mode", .width = 2, .names = powerSwitchings};
constexpr BitSpec compoundBits {.name = "Part of a compound device", .offset = 2, .names = noYes};
constexpr BitSpec protectionBits {
    .name = "Over-current protection mode", .offset = 3, .width = 2, .names = protections};

constexpr BitSpec characteristics20[] = {
    powerSwitchingBits,
    compoundBits,
    protectionBits,
    {.name = "TT think time", .offset = 5, .width = 2, .text = thinkTimeText},
    {.name = "Port indicators supported", .offset = 7, .names = noYes},
};
constexpr BitSpec characteristics30[] = {powerSwitchingBits, compoundBits, protectionBits};

constexpr FieldSpec header[] = {
    {.name = "bDescLength", .check = checkLength},
    {.name = "bDescriptorType", .format = Format::Hexadecimal, .text = descriptorTypeText},
};
constexpr FieldSpec portCountField {.name = "bNbrPorts", .check = checkPortCount};
constexpr FieldSpec powerOnField {.name = "bPwrOn2PwrGood", .unit = QT_TR_NOOP("ms"), .scale = 2};

constexpr FieldSpec hub20Fields[] = {
    portCountField,
    {.name = "wHubCharacteristics", .size = 2, .format = Format::Hexadecimal, .bits = characteristics20},
    powerOnField,
    {.name = "bHubContrCurrent", .unit = QT_TR_NOOP("mA")},
    {.name = "DeviceRemovable",
     .format = Format::Hexadecimal,
     .text = removable20Text,
     .check = check20Bitmap,
     .sizeOf = bitmapSize},
    {.name = "PortPwrCtrlMask", .format = Format::Hexadecimal, .check = checkPowerMask, .sizeOf = bitmapSize},
};
constexpr FieldSpec hub30Fields[] = {
    portCountField,
    {.name = "wHubCharacteristics", .size = 2, .format = Format::Hexadecimal, .bits = characteristics30},
    powerOnField,
    {.name = "bHubContrCurrent", .unit = QT_TR_NOOP("mA"), .scale = 4},
    {.name = "bHubHdrDecLat", .text = decodeLatencyText, .check = checkDecodeLatency},
    {.name = "wHubDelay", .size = 2, .unit = QT_TR_NOOP("ns")},
    {.name = "DeviceRemovable",
     .size = 2,
     .format = Format::Hexadecimal,
     .text = removable30Text,
     .check = check30Bitmap},
};

constexpr DescriptorSpec descriptors[] = {
    {.name = "Hub Descriptor",
     .section = "USB 2.0, 11.23.2.1",
     .type = 0x29,
     .matches = isHub,
     .minimumSize = 9,
     .header = header,
     .fields = hub20Fields},
    {.name = "Enhanced SuperSpeed Hub Descriptor",
     .section = "USB 3.2, 10.15.2.1",
     .type = 0x2a,
     .matches = isHub,
     .minimumSize = 12,
     .header = header,
     .fields = hub30Fields},
};

} // namespace

Table<DescriptorSpec> hubDescriptors()
{
    return descriptors;
}

} // namespace QUsbDescriptorTables
