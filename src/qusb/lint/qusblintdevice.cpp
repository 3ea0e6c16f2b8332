// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "qusblint_p.h"

#include <QtCore/qhash.h>

#include <algorithm>

using QUsbProtocol::ClassCode;
using QUsbProtocol::DescriptorType;
using BlockKind = QUsbDescriptorBlock::Kind;
using CapabilityType = QUsbProtocol::DeviceCapabilityType;

/* The device as a whole, its configurations, and devices together. */

namespace QUsbLintChecks {
namespace {

void checkPresence(const Device &device, Report &report)
{
    const auto isDevice = [](const Block &block) { return block.block.kind() == BlockKind::Device; };
    const auto it = std::find_if(device.blocks().begin(), device.blocks().end(), isDevice);
    if (it == device.blocks().end() || !device.descriptor().isNull())
        return;
    const Descriptor all {it->tree, it->tree.bytes(), it - device.blocks().begin()};
    report.add("DEV-NONE", all, translated(QT_TR_NOOP("There is no device descriptor at the beginning.")));
}

void checkRelease(const Device &device, Report &report)
{
    const Descriptor &descriptor = device.descriptor();
    const quint16 release = descriptor.word(2);
    if (descriptor.isNull())
        return;
    if (!isBcd(release))
        return report.add("DEV-BCD", descriptor, 2, 2, translated(QT_TR_NOOP("Has digits beyond 9.")));
    const int needed = device.isSuperSpeed() ? 0x0300 : device.speed() == Speed::High ? 0x0200 : 0;
    if (release < needed)
        return report.add("DEV-VER", descriptor, 2, 2,
                          translated(QT_TR_NOOP("Too low for the speed the device operates at: %1 is the least."))
                              .arg(needed == 0x0300 ? QStringLiteral("3.00") : QStringLiteral("2.00")));
    static constexpr quint16 released[] = {0x0100, 0x0110, 0x0200, 0x0201, 0x0210, 0x0250, 0x0300, 0x0310, 0x0320};
    if (std::find(std::begin(released), std::end(released), release) == std::end(released))
        report.add("DEV-VER", descriptor, 2, 2, translated(QT_TR_NOOP("No specification has this number.")),
                   Severity::Information);
}

void checkDeviceRelease(const Device &device, Report &report)
{
    if (!isBcd(device.descriptor().word(12)))
        report.add("DEV-BCD", device.descriptor(), 12, 2, translated(QT_TR_NOOP("Has digits beyond 9.")),
                   Severity::Information);
}

void checkVendor(const Device &device, Report &report)
{
    const quint16 vendor = device.descriptor().word(8);
    if (!device.descriptor().isNull() && (vendor == 0 || vendor == 0xffff))
        report.add("DEV-ID", device.descriptor(), 8, 2, translated(QT_TR_NOOP("No maker has this number.")));
}

void checkDeviceClass(const Device &device, Report &report)
{
    const Descriptor &descriptor = device.descriptor();
    if (descriptor.byte(4) == 0 && descriptor.byte(5) != 0)
        report.add("DEV-CLASS", descriptor, 5, 1, translated(QT_TR_NOOP("Must be 0, as bDeviceClass is.")));
}

QList<Descriptor> associationsOf(const Configuration &configuration)
{
    QList<Descriptor> result = configuration.extra;
    result.removeIf([](const Descriptor &d) { return d.type() != quint8(DescriptorType::InterfaceAssociation); });
    return result;
}

void checkAssociationClass(const Device &device, Report &report)
{
    const Descriptor &descriptor = device.descriptor();
    if (descriptor.isNull() || device.configurations().isEmpty())
        return;
    const auto hasAssociations = [](const Configuration &c) { return !associationsOf(c).isEmpty(); };
    const bool isUsed = std::any_of(device.configurations().cbegin(), device.configurations().cend(), hasAssociations);
    const bool isAnnounced =
        descriptor.byte(4) == quint8(ClassCode::Miscellaneous) && descriptor.byte(5) == 2 && descriptor.byte(6) == 1;
    if (isUsed && !isAnnounced)
        report.add("DEV-IAD", descriptor, 4, 3,
                   translated(QT_TR_NOOP("There are interface associations, but class, subclass and protocol are not "
                                         "EFh, 02h and 01h.")));
    if (isAnnounced && !isUsed)
        report.add("DEV-IAD", descriptor, 4, 3,
                   translated(QT_TR_NOOP("Class, subclass and protocol announce interface associations, but there are "
                                         "none.")),
                   Severity::Information);
}

// A device descriptor with some of its configurations is for the tables to check.
void checkConfigurationsPresent(const Device &device, Report &report)
{
    const Descriptor &descriptor = device.descriptor();
    const qsizetype claimed = descriptor.byte(17);
    if (claimed > 0 && device.configurations().isEmpty())
        report.add("DEV-NCFG", descriptor, 17, 1, claimText(claimed, 0));
}

void checkConfigurationValues(const Device &device, Report &report)
{
    QHash<std::pair<quint8, quint8>, int> seen;
    for (const Configuration &configuration : device.configurations()) {
        const Descriptor &descriptor = configuration.descriptor;
        if (seen[{descriptor.type(), descriptor.byte(5)}]++ > 0)
            report.add("CFG-DUP", descriptor, 5, 1,
                       translated(QT_TR_NOOP("Another configuration has value %1 already.")).arg(descriptor.byte(5)));
    }
}

// What has interfaces is understood although the claim is 0; no interface at all is what makes no sense.
void checkInterfaceCount(const Device &device, Report &report)
{
    for (const Configuration &configuration : device.configurations()) {
        if (configuration.settings.isEmpty() && configuration.descriptor.byte(4) == 0)
            report.add("CFG-NIF", configuration.descriptor, 4, 1,
                       translated(QT_TR_NOOP("A configuration needs at least one interface.")));
    }
}

bool hasCapability(const Device &device, CapabilityType type)
{
    const auto isWanted = [type](const Descriptor &capability) { return capability.subtype() == quint8(type); };
    return std::any_of(device.capabilities().cbegin(), device.capabilities().cend(), isWanted);
}

void checkObjectStore(const Device &device, Report &report)
{
    const Descriptor &descriptor = device.descriptor();
    const quint16 release = descriptor.word(2);
    if (device.bos().isNull()) {
        if (device.wasAsked() && release >= 0x0201)
            report.add(
                "DEV-BOS", descriptor, 2, 2,
                translated(QT_TR_NOOP("A device of this version has a BOS descriptor, but this one gave none.")));
    } else if (release >= 0x0300 && !hasCapability(device, CapabilityType::SuperSpeedUsb)) {
        report.add("DEV-BOS", device.bos(),
                   translated(QT_TR_NOOP("The SuperSpeed USB capability is missing, which devices of USB 3 have.")));
    }
}

void checkQualifier(const Device &device, Report &report)
{
    const Descriptor &qualifier = device.qualifier();
    if (qualifier.isNull()) {
        if (device.speed() == Speed::High && device.wasAsked() && !device.descriptor().isNull())
            report.add("QUAL", device.descriptor(),
                       translated(QT_TR_NOOP("The device operates at high speed, but gave no device qualifier.")));
        return;
    }
    if (qualifier.byte(9) != 0)
        report.add("QUAL", qualifier, 9, 1, translated(QT_TR_NOOP("Reserved, and must be 0.")));
    if (qualifier.size() >= 9 && qualifier.byte(8) == 0)
        report.add("QUAL", qualifier, 8, 1, translated(QT_TR_NOOP("A device needs at least one configuration.")));
    if (qualifier.word(2) < 0x0200)
        report.add("QUAL", qualifier, 2, 2, translated(QT_TR_NOOP("Must be 2.00 or more.")));
    if (device.speed() == Speed::Full && qualifier.byte(7) != 64)
        report.add("QUAL", qualifier, 7, 1, translated(QT_TR_NOOP("Must be 64, the only size at high speed.")));
}

// Devices together

bool isBusPoweredHub(const Device &device)
{
    if (device.descriptor().byte(4) != quint8(ClassCode::Hub) || device.configurations().isEmpty())
        return false;
    const quint8 active = device.snapshot().activeConfigurationValue().value_or(0);
    const auto isActive = [active](const Configuration &c) { return c.descriptor.byte(5) == active; };
    const auto it = std::find_if(device.configurations().cbegin(), device.configurations().cend(), isActive);
    return it != device.configurations().cend() && (it->descriptor.byte(7) & 0x40) == 0;
}

// "1-2" of "1-2.3"; what is in a root port has a root hub above, which has power.
QString parentPath(const QString &portPath)
{
    return portPath.contains(u'.') ? portPath.section(u'.', 0, -2) : QString();
}

void checkHubPower(std::span<const Device> devices, std::span<Report> reports)
{
    QHash<QString, const Device *> busPoweredHubs; // by host and place
    const auto key = [](const Device &device, const QString &path) -> QString {
        return device.snapshot().host() + u'\n' + path;
    };
    for (const Device &device : devices) {
        if (isBusPoweredHub(device) && !device.snapshot().portPath().isEmpty())
            busPoweredHubs.insert(key(device, device.snapshot().portPath()), &device);
    }
    for (size_t i = 0; i < devices.size(); ++i) {
        const QString parent = parentPath(devices[i].snapshot().portPath());
        if (parent.isEmpty() || !busPoweredHubs.contains(key(devices[i], parent)))
            continue;
        const int limit = devices[i].isSuperSpeed() ? 150 : 100; // one unit load
        const int step = devices[i].isSuperSpeed() ? 8 : 2;
        for (const Configuration &configuration : devices[i].configurations()) {
            if (configuration.descriptor.byte(8) * step > limit + step - 1)
                reports[i].add(
                    "CFG-PWR", configuration.descriptor, 8, 1,
                    translated(QT_TR_NOOP("More than the %1 mA that the port of a bus-powered hub provides."))
                        .arg(limit));
        }
    }
}

void checkSerialNumbers(std::span<const Device> devices, std::span<Report> reports)
{
    QHash<QString, size_t> seen;
    for (size_t i = 0; i < devices.size(); ++i) {
        const QUsbDeviceSnapshot &snapshot = devices[i].snapshot();
        const Descriptor &descriptor = devices[i].descriptor();
        const QString serial = snapshot.string(descriptor.byte(16));
        if (descriptor.byte(16) == 0 || serial.isEmpty() || snapshot.portPath().isEmpty())
            continue;
        const QString key = snapshot.host() + u'\n' + hex(descriptor.dword(8), 8) + serial;
        const auto it = seen.constFind(key);
        if (it == seen.cend())
            seen.insert(key, i);
        else if (devices[*it].snapshot().portPath() != snapshot.portPath()) // else it was there twice in time
            reports[i].add(
                "STR-SER", descriptor, 16, 1,
                translated(QT_TR_NOOP("The device at %1 is of the same kind and has the same serial number."))
                    .arg(devices[*it].snapshot().portPath()));
    }
}

constexpr CheckFunction checks[] = {
    checkPresence,
    checkRelease,
    checkDeviceRelease,
    checkVendor,
    checkDeviceClass,
    checkAssociationClass,
    checkConfigurationsPresent,
    checkConfigurationValues,
    checkInterfaceCount,
    checkObjectStore,
    checkQualifier,
};

} // namespace

std::span<const CheckFunction> deviceChecks()
{
    return checks;
}

void checkDevicesTogether(std::span<const Device> devices, std::span<Report> reports)
{
    checkHubPower(devices, reports);
    checkSerialNumbers(devices, reports);
}

} // namespace QUsbLintChecks
