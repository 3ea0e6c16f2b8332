// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "qusbdescriptortables_p.h"

using Format = QUsbDescriptorField::Format;
using Severity = QUsbDescriptorField::Severity;

/* The functional descriptor of devices whose firmware can be upgraded (DFU). */

namespace QUsbDescriptorTables {
namespace {

Remark checkTransferSize(const Scope &scope, quint64 value)
{
    const bool transfers = (scope.byte(2) & 0x03) != 0;
    return value == 0 && transfers
        ? Remark {"DFU-SIZE", Severity::Warning, translated(QT_TR_NOOP("A size of 0 bytes transfers no data."))}
        : Remark {};
}

Remark checkRelease(const Scope &, quint64 value)
{
    return value >> 8 == 1 ? Remark {}
                           : Remark {"DFU-BCD", Severity::Warning,
                                     translated(QT_TR_NOOP("There is no such release. The bytes may be swapped."))};
}

constexpr BitSpec attributeBits[] = {
    {.name = "bitCanDnload", .offset = 0, .names = noYes},
    {.name = "bitCanUpload", .offset = 1, .names = noYes},
    {.name = "bitManifestationTolerant", .offset = 2, .names = noYes},
    {.name = "bitWillDetach", .offset = 3, .names = noYes},
};

constexpr FieldSpec firmwareUpgradeFields[] = {
    {.name = "bmAttributes", .format = Format::Hexadecimal, .bits = attributeBits},
    {.name = "wDetachTimeOut", .size = 2, .unit = QT_TR_NOOP("ms")},
    {.name = "wTransferSize", .size = 2, .unit = QT_TR_NOOP("bytes"), .check = checkTransferSize},
    {.name = "bcdDFUVersion", .size = 2, .format = Format::Bcd, .check = checkRelease}, // not in DFU 1.0
};

constexpr DescriptorSpec descriptors[] = {
    {.name = "DFU Functional Descriptor",
     .section = "DFU 1.1, 4.1.3",
     .type = 0x21,
     .interfaceClass = 0xfe,
     .interfaceSubclass = 0x01,
     .minimumSize = 7,
     .place = Place::Interface,
     .fields = firmwareUpgradeFields},
};

} // namespace

Table<DescriptorSpec> firmwareUpgradeDescriptors()
{
    return descriptors;
}

} // namespace QUsbDescriptorTables
