// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "qusblint_p.h"

#include <algorithm>

using QUsbProtocol::ClassCode;
using BlockKind = QUsbDescriptorBlock::Kind;

/* HID descriptors (HID 1.11). What is in report descriptors is for the decoder to say, and what is missing for the contracts. */

namespace QUsbLintChecks {
namespace {

constexpr quint8 hidType = 0x21;
constexpr quint8 reportType = 0x22;

// Firmware has it behind the endpoint at times, as HID 1.0 allowed.
Descriptor hidDescriptor(const Setting &setting)
{
    const QList<Descriptor> all = setting.everythingBelow();
    const auto it = std::find_if(all.cbegin(), all.cend(), [](const Descriptor &d) { return d.type() == hidType; });
    return it == all.cend() ? Descriptor() : *it;
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
        if (hid.word(pos + 1) == 0)
            report.add("HID-LEN", hid, pos + 1, 2, translated(QT_TR_NOOP("A report descriptor cannot be empty.")));
        const QUsbDescriptorBlock block = device.snapshot().block(BlockKind::HidReport, setting.number());
        if (!block.isNull() && block.bytes().size() != hid.word(pos + 1))
            report.add("HID-LEN", hid, pos + 1, 2, claimText(hid.word(pos + 1), block.bytes().size()));
    });
}

// HID 1.0 draft 4, 1.0, 1.1 and 1.11; what else devices of today claim is close enough for hosts.
void checkRelease(const Device &device, Report &report)
{
    forEachSetting(device, ClassCode::Hid, [&](const Configuration &, const Setting &setting) {
        const Descriptor hid = hidDescriptor(setting);
        const quint16 release = hid.word(2);
        static constexpr quint16 released[] = {0x0100, 0x0101, 0x0110, 0x0111};
        if (std::find(std::begin(released), std::end(released), release) != std::end(released))
            return;
        if (!isBcd(release) || release < 0x0100 || release >= 0x0300)
            report.add("HID-BCD", hid, 2, 2,
                       translated(QT_TR_NOOP("There is no such release. The bytes may be swapped.")));
        else
            report.add("HID-BCD", hid, 2, 2, translated(QT_TR_NOOP("No specification has this number.")),
                       Severity::Information);
    });
}

void checkCountry(const Device &device, Report &report)
{
    forEachSetting(device, ClassCode::Hid, [&](const Configuration &, const Setting &setting) {
        const Descriptor hid = hidDescriptor(setting);
        if (hid.byte(4) > 35)
            report.add("HID-COUNTRY", hid, 4, 1, translated(QT_TR_NOOP("No country has this code.")));
    });
}

constexpr CheckFunction checks[] = {checkBootProtocol, checkRelease, checkCountry, checkLengths};

} // namespace

std::span<const CheckFunction> hidChecks()
{
    return checks;
}

} // namespace QUsbLintChecks
