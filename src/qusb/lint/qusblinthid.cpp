// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "qusblint_p.h"

#include <algorithm>

using QUsbProtocol::ClassCode;
using QUsbProtocol::TransferType;
using BlockKind = QUsbDescriptorBlock::Kind;

/* HID interfaces (HID 1.11). What is in their report descriptors is for the decoder to say. */

namespace QUsbLintChecks {
namespace {

constexpr quint8 hidType = 0x21;
constexpr quint8 reportType = 0x22;

// Firmware has it behind the endpoint at times, as HID 1.0 allowed.
Descriptor hidDescriptor(const Setting &setting)
{
    QList<Descriptor> all = setting.extra;
    for (const Endpoint &endpoint : setting.endpoints)
        all += endpoint.extra;
    const auto it = std::find_if(all.cbegin(), all.cend(), [](const Descriptor &d) { return d.type() == hidType; });
    return it == all.cend() ? Descriptor() : *it;
}

void checkPresence(const Device &device, Report &report)
{
    forEachSetting(device, ClassCode::Hid, [&report](const Configuration &, const Setting &setting) {
        if (hidDescriptor(setting).isNull())
            report.add("HID-DESC", setting.descriptor, translated(QT_TR_NOOP("The interface has no HID descriptor.")));
        const auto isInterruptIn = [](const Endpoint &endpoint) {
            return endpoint.transferType() == TransferType::Interrupt && (endpoint.address() & 0x80) != 0;
        };
        // A setting without endpoints is one to be switched off with.
        const bool isOff = setting.endpoints.isEmpty() && setting.alternate() != 0;
        if (!isOff && std::none_of(setting.endpoints.cbegin(), setting.endpoints.cend(), isInterruptIn))
            report.add("HID-EP", setting.descriptor,
                       translated(QT_TR_NOOP("The interface has no interrupt IN endpoint.")));
    });
}

void checkBootProtocol(const Device &device, Report &report)
{
    forEachSetting(device, ClassCode::Hid, [&report](const Configuration &, const Setting &setting) {
        if (setting.subclass() > 1)
            report.add("HID-BOOT", setting.descriptor, 6, 1, translated(QT_TR_NOOP("Must be 0 or 1.")));
        else if (setting.subclass() == 1 && (setting.protocol() == 0 || setting.protocol() > 2))
            report.add("HID-BOOT", setting.descriptor, 7, 1,
                       translated(QT_TR_NOOP("A boot interface is a keyboard (1) or a mouse (2).")));
        else if (setting.subclass() == 0 && setting.protocol() != 0)
            report.add("HID-BOOT", setting.descriptor, 7, 1,
                       translated(QT_TR_NOOP("Means nothing without the boot subclass, and should be 0.")),
                       Severity::Information);
    });
}

void checkLengths(const Device &device, Report &report)
{
    forEachSetting(device, ClassCode::Hid, [&](const Configuration &, const Setting &setting) {
        const Descriptor hid = hidDescriptor(setting);
        if (hid.size() < 6)
            return;
        const qsizetype count = hid.byte(5);
        if (hid.size() != 6 + 3 * count)
            report.add("HID-LEN", hid, 5, 1, claimText(count, (hid.size() - 6) / 3));
        qsizetype pos = 6;
        while (pos + 3 <= hid.size() && hid.byte(pos) != reportType)
            pos += 3;
        if (pos + 3 > hid.size()) {
            report.add("HID-LEN", hid, translated(QT_TR_NOOP("No report descriptor is mentioned, and each has one.")));
            return;
        }
        const QUsbDescriptorBlock block = device.snapshot().block(BlockKind::HidReport, setting.number());
        if (!block.isNull() && block.bytes().size() != hid.word(pos + 1))
            report.add("HID-LEN", hid, pos + 1, 2, claimText(hid.word(pos + 1), block.bytes().size()));
    });
}

constexpr CheckFunction checks[] = {checkPresence, checkBootProtocol, checkLengths};

} // namespace

std::span<const CheckFunction> hidChecks()
{
    return checks;
}

} // namespace QUsbLintChecks
