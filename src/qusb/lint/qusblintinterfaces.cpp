// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "qusblint_p.h"

#include <QtCore/qhash.h>

#include <algorithm>
#include <bitset>

using QUsbProtocol::DescriptorType;
using QUsbProtocol::TransferType;

/* Interfaces and their associations. */

namespace QUsbLintChecks {
namespace {

template <typename Function>
void forEachConfiguration(const Device &device, Function function)
{
    for (const Configuration &configuration : device.configurations())
        function(configuration);
}

void checkInterfaceNumbers(const Device &device, Report &report)
{
    forEachConfiguration(device, [&report](const Configuration &configuration) {
        const qsizetype count = configuration.numbers.size();
        QSet<quint8> reported;
        for (const Setting &setting : configuration.settings) {
            if (setting.number() < count || reported.contains(setting.number()))
                continue;
            reported.insert(setting.number());
            report.add(
                "IF-NUM", setting.descriptor, 2, 1,
                translated(QT_TR_NOOP("Interfaces have the numbers from 0 on without gaps; there are %1 of them."))
                    .arg(count));
        }
    });
}

void checkAlternateSettings(const Device &device, Report &report)
{
    forEachConfiguration(device, [&report](const Configuration &configuration) {
        QHash<quint8, std::bitset<256>> alternates;
        for (const Setting &setting : configuration.settings) {
            std::bitset<256> &seen = alternates[setting.number()];
            if (seen.test(setting.alternate()))
                report.add("IF-ALT", setting.descriptor, 3, 1,
                           translated(QT_TR_NOOP("The interface has an alternate setting %1 already."))
                               .arg(setting.alternate()));
            seen.set(setting.alternate());
        }
        for (const Setting &setting : configuration.settings) {
            std::bitset<256> &seen = alternates[setting.number()];
            if (seen.none()) // was said of the first of them
                continue;
            qsizetype missing = 0;
            while (missing < 256 && seen.test(size_t(missing)))
                ++missing;
            if (qsizetype(seen.count()) > missing)
                report.add(
                    "IF-ALT", setting.descriptor, 3, 1,
                    translated(QT_TR_NOOP("The interface has no alternate setting %1, but higher ones.")).arg(missing));
            seen.reset();
        }
    });
}

void checkDefaultSettings(const Device &device, Report &report)
{
    forEachConfiguration(device, [&report](const Configuration &configuration) {
        for (const Setting &setting : configuration.settings) {
            for (const Endpoint &endpoint : setting.endpoints) {
                if (setting.alternate() != 0)
                    continue;
                if (endpoint.transferType() == TransferType::Isochronous && endpoint.packetSize() > 0)
                    report.add("IF-ISO0", endpoint.descriptor, 4, 2,
                               translated(QT_TR_NOOP("Alternate setting 0 must not take any bandwidth for isochronous "
                                                     "transfers.")));
                if (configuration.speed == Speed::High && endpoint.transferType() == TransferType::Interrupt
                    && endpoint.packetSize() > 64)
                    report.add("IF-INT0", endpoint.descriptor, 4, 2,
                               translated(QT_TR_NOOP("Alternate setting 0 must not have more than 64 bytes here.")));
            }
        }
    });
}

void checkInterfaceClass(const Device &device, Report &report)
{
    forEachConfiguration(device, [&report](const Configuration &configuration) {
        for (const Setting &setting : configuration.settings) {
            if (setting.interfaceClass() == 0)
                report.add("IF-CLASS", setting.descriptor, 5, 1,
                           translated(QT_TR_NOOP("0 is reserved; interfaces of no class have FFh.")));
        }
    });
}

void checkAssociation(const Configuration &configuration, const Descriptor &association, std::bitset<256> &taken,
                      Report &report)
{
    const int first = association.byte(2);
    const int count = association.byte(3);
    if (count == 0)
        report.add("IAD-RANGE", association, 3, 1, translated(QT_TR_NOOP("Associates no interface.")));
    if (count == 1)
        report.add("IAD-ONE", association, 3, 1, translated(QT_TR_NOOP("Associates one interface only.")));
    if (association.size() >= 8 && association.byte(4) == 0)
        report.add("IAD-RANGE", association, 4, 1, translated(QT_TR_NOOP("Class 0 is not allowed here.")));
    for (int number = first; number < first + count; ++number) {
        if (number > 0xff || !configuration.mayHaveInterface(quint8(number))) {
            report.add("IAD-RANGE", association, 3, 1, translated(QT_TR_NOOP("There is no interface %1.")).arg(number));
            return;
        }
        if (taken.test(size_t(number))) {
            report.add("IAD-RANGE", association, 2, 2,
                       translated(QT_TR_NOOP("Interface %1 belongs to another association, too.")).arg(number));
            return;
        }
        taken.set(size_t(number));
    }
    for (const Setting &setting : configuration.settings) {
        const bool isMeant = setting.number() >= first && setting.number() < first + count;
        if (isMeant && setting.descriptor.node.offset() < association.node.offset()) {
            report.add("IAD-ORDER", association,
                       translated(QT_TR_NOOP("Comes after interface %1, which it associates.")).arg(setting.number()));
            return;
        }
    }
}

void checkAssociations(const Device &device, Report &report)
{
    forEachConfiguration(device, [&report](const Configuration &configuration) {
        std::bitset<256> taken;
        for (const Descriptor &extra : configuration.extra) {
            if (extra.type() == quint8(DescriptorType::InterfaceAssociation) && extra.size() >= 4)
                checkAssociation(configuration, extra, taken, report);
        }
    });
}

constexpr CheckFunction checks[] = {
    checkInterfaceNumbers, checkAlternateSettings, checkDefaultSettings, checkInterfaceClass, checkAssociations,
};

} // namespace

std::span<const CheckFunction> interfaceChecks()
{
    return checks;
}

} // namespace QUsbLintChecks
