// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "qusblint_p.h"

#include <QtCore/qhash.h>

using QUsbProtocol::DescriptorType;

/* What is in a configuration and in which order, and how much of it hosts can deal with. */

namespace QUsbLintChecks {
namespace {

// Some devices fill the reply up to the length that was asked for. Of strings, STR-LEN says so.
void checkReplies(const Device &device, Report &report)
{
    for (size_t i = 0; i < device.blocks().size(); ++i) {
        const QUsbDescriptorBlock &block = device.blocks()[i].block;
        const bool isHub = block.kind() == QUsbDescriptorBlock::Kind::Hub;
        if (!isHub && block.kind() != QUsbDescriptorBlock::Kind::DeviceQualifier)
            continue;
        const Descriptor descriptor = device.first(qsizetype(i));
        const qsizetype more = block.bytes().size() - descriptor.size();
        if (!descriptor.isNull() && more > 0)
            report.add(isHub ? "HUB-LEN" : "QUAL", descriptor, 0, 1,
                       translated(QT_TR_NOOP("The device sent %1 bytes more than that.")).arg(more),
                       Severity::Information);
    }
}

bool standsAlone(quint8 type)
{
    switch (DescriptorType(type)) {
    case DescriptorType::Device:
    case DescriptorType::Configuration:
    case DescriptorType::String:
    case DescriptorType::DeviceQualifier:
    case DescriptorType::OtherSpeedConfiguration:
    case DescriptorType::Bos:
    case DescriptorType::DeviceCapability:
        return true;
    default:
        return false;
    }
}

void checkTypes(const Device &device, Report &report)
{
    for (const Configuration &configuration : device.configurations()) {
        QList<Descriptor> all = configuration.extra;
        for (const Setting &setting : configuration.settings)
            all += setting.everythingBelow();
        for (const Descriptor &descriptor : std::as_const(all)) {
            if (descriptor.type() == 0)
                report.add("DESC-TYPE", descriptor, 1, 1, translated(QT_TR_NOOP("No descriptor has type 0.")));
            else if (standsAlone(descriptor.type()))
                report.add("DESC-PLACE", descriptor,
                           translated(QT_TR_NOOP("Hosts request this descriptor by itself; it is not part of a "
                                                 "configuration.")));
        }
    }
}

void checkOrder(const Device &device, Report &report)
{
    for (const Configuration &configuration : device.configurations()) {
        QSet<quint8> seen;
        int highest = -1;
        int previous = -1;
        for (const Setting &setting : configuration.settings) {
            const int number = setting.number();
            if (number != previous && seen.contains(setting.number()))
                report.add("IF-ORDER", setting.descriptor, 2, 1,
                           translated(QT_TR_NOOP("Settings of interface %1 stand between those of interface %2."))
                               .arg(previous)
                               .arg(number));
            else if (number < highest && number != previous)
                report.add("IF-ORDER", setting.descriptor, 2, 1,
                           translated(QT_TR_NOOP("Interface %1 comes after interface %2.")).arg(number).arg(highest),
                           Severity::Information);
            seen.insert(setting.number());
            highest = qMax(highest, number);
            previous = number;
        }
    }
}

// Limits of the Linux kernel (drivers/usb/core/config.c, include/linux/usb.h) and of libusb (libusbi.h).
constexpr int maximumConfigurations = 8;
constexpr int maximumInterfaces = 32;
constexpr int maximumSettings = 128;

void checkLimits(const Device &device, Report &report)
{
    if (device.descriptor().byte(17) > maximumConfigurations)
        report.add(
            "HOST-LIMIT", device.descriptor(), 17, 1,
            translated(QT_TR_NOOP("Linux uses the first %1 configurations only, and libusb refuses a device with "
                                  "more."))
                .arg(maximumConfigurations));
    for (const Configuration &configuration : device.configurations()) {
        const qsizetype claimed = configuration.descriptor.byte(4);
        if (qMax(configuration.numbers.size(), claimed) > maximumInterfaces)
            report.add("HOST-LIMIT", configuration.descriptor, 4, 1,
                       translated(QT_TR_NOOP("Linux uses the first %1 interfaces only, and libusb refuses a "
                                             "configuration with more."))
                           .arg(maximumInterfaces));
        QHash<quint8, int> counts;
        for (const Setting &setting : configuration.settings) {
            if (++counts[setting.number()] == maximumSettings + 1)
                report.add(
                    "HOST-LIMIT", setting.descriptor, 3, 1,
                    translated(QT_TR_NOOP("Linux uses the first %1 alternate settings only.")).arg(maximumSettings));
        }
    }
}

constexpr CheckFunction checks[] = {checkReplies, checkTypes, checkOrder, checkLimits};

} // namespace

std::span<const CheckFunction> structureChecks()
{
    return checks;
}

} // namespace QUsbLintChecks
