// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "qusblint_p.h"

#include <QtCore/qset.h>

#include <algorithm>

using CapabilityType = QUsbProtocol::DeviceCapabilityType;

/* The BOS descriptor and the device capabilities below it (USB 3.2, 9.6.2). */

namespace QUsbLintChecks {
namespace {

Descriptor capability(const Device &device, CapabilityType type)
{
    const auto isWanted = [type](const Descriptor &d) { return d.subtype() == quint8(type); };
    const auto it = std::find_if(device.capabilities().cbegin(), device.capabilities().cend(), isWanted);
    return it == device.capabilities().cend() ? Descriptor() : *it;
}

void checkLinkPowerManagement(const Device &device, Report &report)
{
    if (device.bos().isNull())
        return;
    // A device that can do 5 Gb/s must have LPM at high speed, too.
    const bool isNeeded = !capability(device, CapabilityType::SuperSpeedUsb).isNull();
    const Descriptor extension = capability(device, CapabilityType::Usb20Extension);
    if (extension.isNull()) {
        if (isNeeded)
            report.add("BOS-LPM", device.bos(),
                       translated(QT_TR_NOOP("The USB 2.0 extension is missing, which a device with SuperSpeed has.")));
        return;
    }
    const quint32 attributes = extension.dword(3);
    if ((attributes & 0x02) == 0 && isNeeded)
        report.add("BOS-LPM", extension, 3, 4,
                   translated(QT_TR_NOOP("The LPM bit must be set, as the device has SuperSpeed.")));
    else if ((attributes & 0x02) == 0 && (attributes & 0x1c) != 0)
        report.add("BOS-LPM", extension, 3, 4,
                   translated(QT_TR_NOOP("BESL means nothing as long as the LPM bit is not set.")));
}

// A platform capability is told from others by its UUID, alternate modes by their index.
void checkDuplicates(const Device &device, Report &report)
{
    QSet<QByteArray> seen;
    for (const Descriptor &descriptor : device.capabilities()) {
        QByteArray key = descriptor.bytes.mid(2, 1);
        if (descriptor.subtype() == quint8(CapabilityType::Platform))
            key = descriptor.bytes.mid(2, 18);
        else if (descriptor.subtype() == quint8(CapabilityType::BillboardEx))
            key = descriptor.bytes.mid(2, 2);
        if (descriptor.size() < 3 || descriptor.type() != 0x10)
            continue;
        if (seen.contains(key))
            report.add("BOS-DUP", descriptor, translated(QT_TR_NOOP("The device has this capability already.")));
        seen.insert(key);
    }
}

void checkSuperSpeed(const Device &device, Report &report)
{
    const Descriptor descriptor = capability(device, CapabilityType::SuperSpeedUsb);
    if (descriptor.size() < 10)
        return;
    const quint16 speeds = descriptor.word(4);
    const quint8 lowest = descriptor.byte(6);
    if ((speeds & 0x0f) == 0)
        report.add("BOS-SS", descriptor, 4, 2, translated(QT_TR_NOOP("The device supports no speed at all.")));
    else if (lowest > 3 || (speeds & 1 << lowest) == 0)
        report.add("BOS-SS", descriptor, 6, 1,
                   translated(QT_TR_NOOP("This speed is none of those in wSpeedsSupported.")));
    if (descriptor.byte(7) > 10)
        report.add("BOS-SS", descriptor, 7, 1, translated(QT_TR_NOOP("Must be at most 10 µs.")));
    if (descriptor.word(8) > 2047)
        report.add("BOS-SS", descriptor, 8, 2, translated(QT_TR_NOOP("Must be at most 2047 µs.")));
}

void checkSuperSpeedPlus(const Device &device, Report &report)
{
    const Descriptor descriptor = capability(device, CapabilityType::SuperSpeedPlus);
    if (descriptor.isNull()) {
        const bool isNeeded = !device.bos().isNull() && device.speed() >= Speed::SuperPlus;
        if (isNeeded)
            report.add("BOS-SSP", device.bos(),
                       translated(QT_TR_NOOP("The SuperSpeedPlus capability is missing, but the device operates at "
                                             "10 Gb/s or more.")));
        return;
    }
    if (descriptor.size() < 12)
        return;
    const qsizetype count = (descriptor.dword(4) & 0x1f) + 1;
    if (descriptor.size() != 12 + 4 * count)
        report.add("BOS-SSP", descriptor, 4, 4,
                   translated(QT_TR_NOOP("Announces %1 sublink speed attributes, but there is room for %2."))
                       .arg(count)
                       .arg((descriptor.size() - 12) / 4));
    bool isThere = false;
    for (qsizetype pos = 12; pos + 4 <= descriptor.size(); pos += 4)
        isThere = isThere || (descriptor.byte(pos) & 0x0f) == (descriptor.byte(8) & 0x0f);
    if (!isThere)
        report.add("BOS-SSP", descriptor, 8, 2,
                   translated(QT_TR_NOOP("Refers to a sublink speed ID that no attribute has.")));
}

void checkContainerId(const Device &device, Report &report)
{
    const Descriptor descriptor = capability(device, CapabilityType::ContainerId);
    const QByteArray id = descriptor.bytes.mid(4, 16);
    if (id.size() == 16 && id.count('\0') == id.size())
        report.add("BOS-CONTAINER", descriptor, 4, 16,
                   translated(QT_TR_NOOP("All zero, so that devices look like parts of one another.")));
}

constexpr CheckFunction checks[] = {
    checkLinkPowerManagement, checkDuplicates, checkSuperSpeed, checkSuperSpeedPlus, checkContainerId,
};

} // namespace

std::span<const CheckFunction> capabilityChecks()
{
    return checks;
}

} // namespace QUsbLintChecks
