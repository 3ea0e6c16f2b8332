// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "qusbdescriptortables_p.h"

using Format = QUsbDescriptorField::Format;

/* The class descriptor of printers that speak IPP over USB. */

namespace QUsbDescriptorTables {
namespace {

constexpr quint8 BasicCapabilities = 0x00;

qsizetype capabilityCount(const Scope &scope)
{
    return scope.byte(3);
}

// Where the capability in question begins.
qsizetype capabilityBegin(const Scope &scope)
{
    qsizetype begin = 4;
    for (qsizetype i = 0; i < scope.item; ++i)
        begin += 2 + scope.byte(begin + 1);
    return begin;
}

// The size of a field of the basic capabilities; 0 if it is another capability, or has no room for them.
template <qsizetype Size>
qsizetype basicSize(const Scope &scope)
{
    const qsizetype begin = capabilityBegin(scope);
    return scope.byte(begin) == BasicCapabilities && scope.byte(begin + 1) >= 4 ? Size : 0;
}

qsizetype restSize(const Scope &scope)
{
    const qsizetype begin = capabilityBegin(scope);
    return begin + 2 + scope.byte(begin + 1) - scope.at;
}

constexpr ValueName capabilityKinds[] = {{BasicCapabilities, QT_TR_NOOP("Basic capabilities")}};
constexpr ValueName authentications[] = {
    {0, QT_TR_NOOP("None")},
    {1, QT_TR_NOOP("User name")},
    {2, QT_TR_NOOP("Reserved")},
    {3, QT_TR_NOOP("Negotiable")},
};
constexpr BitSpec basicBits[] = {
    {.name = "Print", .offset = 0, .names = noYes},
    {.name = "Scan", .offset = 1, .names = noYes},
    {.name = "Fax", .offset = 2, .names = noYes},
    {.name = "Other", .offset = 3, .names = noYes},
    {.name = "HTTP over USB", .offset = 4, .names = noYes},
    {.name = "Authentication", .offset = 5, .width = 2, .names = authentications},
};

constexpr FieldSpec capabilityFields[] = {
    {.name = "bCapabilityType", .format = Format::Hexadecimal, .names = capabilityKinds},
    {.name = "bCapabilityLength"},
    {.name = "wBasicCapabilities", .format = Format::Hexadecimal, .bits = basicBits, .sizeOf = basicSize<2>},
    {.name = "iIPPVersionsSupported", .format = Format::StringIndex, .sizeOf = basicSize<1>},
    {.name = "iIPPPrinterUUID", .format = Format::StringIndex, .sizeOf = basicSize<1>},
    {.name = "data", .format = Format::None, .sizeOf = restSize},
};

constexpr FieldSpec printerFields[] = {
    {.name = "bcdReleaseNumber", .format = Format::Hexadecimal},
    {.name = "bNumDescriptors"},
    {.name = "Capability", .count = capabilityCount, .group = capabilityFields},
};

constexpr DescriptorSpec descriptors[] = {
    {.name = "Class-Specific Device Info Descriptor",
     .section = "IPP over USB 1.0, 4.3",
     .type = 0x21,
     .interfaceClass = 0x07,
     .interfaceProtocol = 0x04,
     .minimumSize = 10,
     .place = Place::Interface,
     .fields = printerFields},
};

} // namespace

Table<DescriptorSpec> printerDescriptors()
{
    return descriptors;
}

} // namespace QUsbDescriptorTables
