// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "qusbconfigurationinfo_p.h"
#include "qusbdescriptortables_p.h"

#include <algorithm>
#include <iterator>

using QUsbProtocol::Speed;
using QUsbProtocol::TransferType;
using Format = QUsbDescriptorField::Format;
using Severity = QUsbDescriptorField::Severity;

/* Endpoint descriptors and their SuperSpeed companions. */

namespace QUsbDescriptorTables {
namespace {

TransferType transferType(const Scope &scope)
{
    return TransferType(scope.byte(3) & 0x03);
}

bool isPeriodic(const Scope &scope)
{
    return transferType(scope) == TransferType::Isochronous || transferType(scope) == TransferType::Interrupt;
}

Remark checkEndpointNumber(const Scope &, quint64 value)
{
    return value & 0x0f
        ? Remark {}
        : Remark {"EP-ZERO", Severity::Error, translated(QT_TR_NOOP("Number 0 is the default control endpoint."))};
}

QString transferTypeText(const Scope &, quint64 value)
{
    return QUsbProtocol::transferTypeName(TransferType(value & 0x03));
}

QString synchronizationText(const Scope &scope, quint64 value)
{
    static constexpr const char *names[] = {QT_TR_NOOP("None"), QT_TR_NOOP("Asynchronous"), QT_TR_NOOP("Adaptive"),
                                            QT_TR_NOOP("Synchronous")};
    return transferType(scope) == TransferType::Isochronous ? translated(names[value & 0x03]) : QString();
}

QString usageText(const Scope &scope, quint64 value)
{
    static constexpr const char *isochronous[] = {QT_TR_NOOP("Data"), QT_TR_NOOP("Feedback"),
                                                  QT_TR_NOOP("Implicit feedback data"), QT_TR_NOOP("Reserved")};
    static constexpr const char *interrupt[] = {QT_TR_NOOP("Periodic"), QT_TR_NOOP("Notification"),
                                                QT_TR_NOOP("Reserved"), QT_TR_NOOP("Reserved")};
    if (transferType(scope) == TransferType::Isochronous)
        return translated(isochronous[value & 0x03]);
    return transferType(scope) == TransferType::Interrupt && isSuperSpeed(scope) ? translated(interrupt[value & 0x03])
                                                                                 : QString();
}

QString packetSizeText(const Scope &scope, quint64 value)
{
    const quint64 transactions = 1 + (value >> 11 & 0x03);
    if (transactions > 1 && isPeriodic(scope))
        return translated(QT_TR_NOOP("%1 × %2 bytes")).arg(transactions).arg(value & 0x7ff);
    return translated(QT_TR_NOOP("%1 bytes")).arg(value & 0x7ff);
}

// Whether something holds at one of the speeds that there are. What holds at none is wrong although the speed is unknown.
template <typename Condition>
bool isAtAnySpeed(Condition condition)
{
    constexpr Speed speeds[] = {Speed::Low, Speed::Full, Speed::High, Speed::Super}; // higher ones are like the last
    return std::any_of(std::begin(speeds), std::end(speeds), condition);
}

// USB 2.0, 5.5.3 to 5.8.3; USB 3.2, 8.12.
bool isPacketSizeAllowed(TransferType type, Speed speed, quint64 size)
{
    const bool isSmallPower = size == 8 || size == 16 || size == 32 || size == 64;
    const bool isControl = type == TransferType::Control;
    const bool isIsochronous = type == TransferType::Isochronous;
    switch (speed) {
    case Speed::Unknown:
        return isAtAnySpeed([=](Speed one) { return isPacketSizeAllowed(type, one, size); });
    case Speed::Low:
        return isControl ? size == 8 : type == TransferType::Interrupt && size <= 8;
    case Speed::Full:
        if (isIsochronous)
            return size <= 1023;
        return type == TransferType::Interrupt ? size <= 64 : isSmallPower;
    case Speed::High:
        if (isControl)
            return size == 64;
        return type == TransferType::Bulk ? size == 512 : size <= 1024;
    case Speed::Super:
    case Speed::SuperPlus:
    case Speed::SuperPlusX2:
        break;
    }
    if (isControl)
        return size == 512;
    return type == TransferType::Bulk ? size == 1024 : size <= 1024;
}

Remark checkPacketSize(const Scope &scope, quint64 value)
{
    if (!isPacketSizeAllowed(transferType(scope), scope.context.speed, value & 0x7ff))
        return {"EP-MPS", Severity::Warning,
                scope.context.speed == Speed::Unknown
                    ? translated(QT_TR_NOOP("Not allowed for this transfer type at any speed."))
                    : translated(QT_TR_NOOP("Not allowed for this transfer type at this speed."))};
    if ((value >> 11 & 0x03) == 3)
        return {"EP-MPS", Severity::Warning, translated(QT_TR_NOOP("Bits 12..11 must not both be 1."))};
    return {};
}

QString intervalText(const Scope &scope, quint64 value)
{
    const auto interval = QUsbEndpointInfoPrivate::interval(transferType(scope), scope.context.speed, quint8(value));
    return interval ? durationText(*interval) : QString();
}

Remark checkInterval(const Scope &scope, quint64 value)
{
    const auto isAllowed = [&](Speed speed) {
        return QUsbEndpointInfoPrivate::interval(transferType(scope), speed, quint8(value)).has_value();
    };
    if (!isPeriodic(scope))
        return {};
    const bool isUnknown = scope.context.speed == Speed::Unknown;
    if (isUnknown ? isAtAnySpeed(isAllowed) : isAllowed(scope.context.speed))
        return {};
    return {"EP-INT", Severity::Warning,
            isUnknown ? translated(QT_TR_NOOP("Out of range for this transfer type at any speed."))
                      : translated(QT_TR_NOOP("Out of range for this transfer type at this speed."))};
}

constexpr ValueName directions[] = {{0, QT_TR_NOOP("OUT")}, {1, QT_TR_NOOP("IN")}};
constexpr BitSpec addressBits[] = {
    {.name = "Endpoint number", .width = 4},
    {.name = "Direction", .offset = 7, .names = directions},
};
constexpr BitSpec endpointBits[] = {
    {.name = "Transfer type", .width = 2, .text = transferTypeText},
    {.name = "Synchronization type", .offset = 2, .width = 2, .text = synchronizationText},
    {.name = "Usage type", .offset = 4, .width = 2, .text = usageText},
};
constexpr BitSpec packetSizeBits[] = {
    {.name = "Maximum packet size", .width = 11},
    {.name = "Additional transactions per microframe", .offset = 11, .width = 2},
};

constexpr FieldSpec endpointFields[] = {
    {.name = "bEndpointAddress",
     .format = Format::Hexadecimal,
     .bits = addressBits,
     .text = endpointText,
     .check = checkEndpointNumber,
     .reservedRule = "EP-RSV"},
    {.name = "bmAttributes",
     .format = Format::Hexadecimal,
     .bits = endpointBits,
     .text = transferTypeText,
     .reservedRule = "EP-RSV"},
    {.name = "wMaxPacketSize",
     .size = 2,
     .format = Format::Hexadecimal,
     .bits = packetSizeBits,
     .text = packetSizeText,
     .check = checkPacketSize,
     .reservedRule = "EP-RSV"},
    {.name = "bInterval", .text = intervalText, .check = checkInterval},
    {.name = "bRefresh"},
    {.name = "bSynchAddress", .format = Format::Hexadecimal, .link = Link::Endpoint},
};

// SuperSpeed companions. What their attributes mean depends on the endpoint they are below.

TransferType enclosingType(const Scope &scope)
{
    return TransferType(scope.enclosing.size() < 4 ? 0 : scope.enclosing[3] & 0x03);
}

bool isBelowBulk(const Scope &scope)
{
    return enclosingType(scope) == TransferType::Bulk;
}

bool isBelowIsochronous(const Scope &scope)
{
    return enclosingType(scope) == TransferType::Isochronous;
}

QString burstText(const Scope &, quint64 value)
{
    return translated(QT_TR_NOOP("%1 packets per burst")).arg(value + 1);
}

Remark checkBurst(const Scope &, quint64 value)
{
    return value <= 15 ? Remark {}
                       : Remark {"SS-BURST", Severity::Warning, translated(QT_TR_NOOP("Must be at most 15."))};
}

QString streamsText(const Scope &, quint64 value)
{
    if (value == 0)
        return translated(QT_TR_NOOP("No streams"));
    return value > 16 ? QString() : translated(QT_TR_NOOP("%1 streams")).arg(quint64(1) << value);
}

QString multText(const Scope &, quint64 value)
{
    return translated(QT_TR_NOOP("%1 bursts per service interval")).arg(value + 1);
}

constexpr BitSpec bulkCompanionBits[] = {
    {.name = "MaxStreams", .width = 5, .text = streamsText},
};
constexpr BitSpec isochronousCompanionBits[] = {
    {.name = "Mult", .width = 2, .text = multText},
    {.name = "SSP ISO companion", .offset = 7, .names = noYes},
};
constexpr FieldSpec burstField {.name = "bMaxBurst", .text = burstText, .check = checkBurst};
constexpr FieldSpec bulkCompanionFields[] = {
    burstField,
    {.name = "bmAttributes", .format = Format::Hexadecimal, .bits = bulkCompanionBits},
    {.name = "wBytesPerInterval", .size = 2},
};
constexpr FieldSpec isochronousCompanionFields[] = {
    burstField,
    {.name = "bmAttributes", .format = Format::Hexadecimal, .bits = isochronousCompanionBits},
    {.name = "wBytesPerInterval", .size = 2},
};
constexpr FieldSpec companionFields[] = {
    burstField,
    {.name = "bmAttributes", .format = Format::Hexadecimal},
    {.name = "wBytesPerInterval", .size = 2},
};
constexpr FieldSpec isochCompanionFields[] = {
    {.name = "wReserved", .size = 2},
    {.name = "dwBytesPerInterval", .size = 4},
};

constexpr DescriptorSpec descriptors[] = {
    {.name = "Endpoint Descriptor",
     .section = "USB 2.0, table 9-13",
     .type = 0x05,
     .minimumSize = 7,
     .place = Place::Interface,
     .fields = endpointFields},
    {.name = "SuperSpeed Endpoint Companion Descriptor",
     .section = "USB 3.2, 9.6.7",
     .type = 0x30,
     .matches = isBelowBulk,
     .minimumSize = 6,
     .place = Place::Endpoint,
     .fields = bulkCompanionFields},
    {.name = "SuperSpeed Endpoint Companion Descriptor",
     .section = "USB 3.2, 9.6.7",
     .type = 0x30,
     .matches = isBelowIsochronous,
     .minimumSize = 6,
     .place = Place::Endpoint,
     .fields = isochronousCompanionFields},
    {.name = "SuperSpeed Endpoint Companion Descriptor",
     .section = "USB 3.2, 9.6.7",
     .type = 0x30,
     .minimumSize = 6,
     .place = Place::Endpoint,
     .fields = companionFields},
    {.name = "SuperSpeedPlus Isochronous Endpoint Companion Descriptor",
     .section = "USB 3.2, 9.6.8",
     .type = 0x31,
     .minimumSize = 8,
     .place = Place::Endpoint,
     .fields = isochCompanionFields},
};

} // namespace

Table<DescriptorSpec> endpointDescriptors()
{
    return descriptors;
}

} // namespace QUsbDescriptorTables
