// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "qusblint_p.h"

#include <QtCore/qhash.h>

#include <algorithm>
#include <bitset>

using QUsbProtocol::ClassCode;
using QUsbProtocol::TransferType;

/* Endpoints (USB 2.0, 9.6.6); those of SuperSpeed have more, which is in a file of its own. */

namespace QUsbLintChecks {
namespace {

// Settings of one interface may share an endpoint, for only one of them is selected at a time.
void checkEndpointsUsedTwice(const Device &device, Report &report)
{
    for (const Configuration &configuration : device.configurations()) {
        QHash<quint8, quint8> owners; // which interface an address belongs to
        for (const Setting &setting : configuration.settings) {
            std::bitset<256> here;
            for (const Endpoint &endpoint : setting.endpoints) {
                const quint8 address = endpoint.address() & 0x8f;
                if (here.test(address)) {
                    report.add("EP-DUP", endpoint.descriptor, 2, 1,
                               translated(QT_TR_NOOP("This alternate setting has the endpoint already.")));
                } else if (owners.value(address, setting.number()) != setting.number()) {
                    report.add("EP-DUP", endpoint.descriptor, 2, 1,
                               translated(QT_TR_NOOP("Interface %1 has this endpoint, too.")).arg(owners[address]),
                               Severity::Warning);
                }
                here.set(address);
                owners.insert(address, owners.value(address, setting.number()));
            }
        }
    }
}

// A control endpoint has both directions of its number (USB 2.0, 5.3.2).
void checkControlEndpoints(const Device &device, Report &report)
{
    for (const Configuration &configuration : device.configurations()) {
        QMultiHash<quint8, const Setting *> owners; // by the number of the endpoint
        forEachEndpointOf(configuration, [&](const Setting &setting, const Endpoint &endpoint) {
            if (endpoint.isControl() && endpoint.number() != 0)
                owners.insert(endpoint.number(), &setting);
        });
        forEachEndpointOf(configuration, [&](const Setting &setting, const Endpoint &endpoint) {
            if (endpoint.isControl())
                return;
            const QList<const Setting *> control = owners.values(endpoint.number());
            const bool isTaken = std::any_of(control.cbegin(), control.cend(), [&](const Setting *owner) {
                return owner == &setting || owner->number() != setting.number(); // else not at the same time
            });
            if (isTaken)
                report.add("EP-CONTROL", endpoint.descriptor, 2, 1,
                           translated(QT_TR_NOOP("Number %1 is that of a control endpoint.")).arg(endpoint.number()));
        });
    }
}

// Some bits have a meaning for some types and at some speeds only. What is wrong at each speed needs none to be known.
void checkAttributes(const Device &device, Report &report)
{
    forEachEndpoint(device, [&](const Configuration &configuration, const Setting &, const Endpoint &endpoint) {
        const quint8 attributes = endpoint.descriptor.byte(3);
        const int usage = attributes >> 4 & 0x03;
        const auto add = [&](const char *message) {
            report.add("EP-RSV", endpoint.descriptor, 3, 1, translated(message));
        };
        switch (endpoint.transferType()) {
        case TransferType::Isochronous:
            if (usage == 3)
                add(QT_TR_NOOP("Usage type 3 is reserved."));
            break;
        case TransferType::Interrupt:
            // USB 3 has given two of the bits a meaning.
            if ((attributes & 0x0c) != 0 || (usage != 0 && !configuration.mayBeSuperSpeed()))
                add(QT_TR_NOOP("Bits 5..2 must be 0 unless the endpoint is isochronous."));
            else if (usage > 1)
                add(QT_TR_NOOP("Usage types 2 and 3 are reserved."));
            break;
        case TransferType::Bulk:
        case TransferType::Control:
            if ((attributes & 0x3c) != 0)
                add(QT_TR_NOOP("Bits 5..2 must be 0 unless the endpoint is isochronous."));
            break;
        }
    });
}

// Additional transactions (USB 2.0, table 9-14). At other speeds there are none, so that little depends on the speed.
void checkTransactions(const Device &device, Report &report)
{
    forEachEndpoint(device, [&](const Configuration &configuration, const Setting &, const Endpoint &endpoint) {
        const int additional = endpoint.descriptor.word(4) >> 11 & 0x03;
        if (additional == 0 || additional == 3)
            return; // 3 is for the tables to say
        const int least = additional == 1 ? 513 : 683;
        const bool mayBeHighSpeed = configuration.speed == Speed::High || configuration.speed == Speed::Unknown;
        if (!mayBeHighSpeed || !endpoint.isPeriodic())
            report.add("EP-MPS", endpoint.descriptor, 4, 2,
                       translated(QT_TR_NOOP("Bits 12..11 are for isochronous and interrupt endpoints at high speed; "
                                             "here they must be 0.")));
        else if (endpoint.packetSize() < least)
            report.add("EP-MPS", endpoint.descriptor, 4, 2,
                       translated(QT_TR_NOOP("With so many transactions a packet has %1 to 1024 bytes.")).arg(least));
    });
}

void checkIntervals(const Device &device, Report &report)
{
    forEachEndpoint(device, [&](const Configuration &configuration, const Setting &, const Endpoint &endpoint) {
        const quint8 interval = endpoint.descriptor.byte(6);
        if (configuration.isSuperSpeed() && !endpoint.isPeriodic() && interval != 0)
            report.add("EP-INT", endpoint.descriptor, 6, 1,
                       translated(QT_TR_NOOP("Must be 0 for bulk and control endpoints at 5 Gb/s and above.")));
        // USB 2.0, 5.7.4
        const bool isInterrupt = endpoint.transferType() == TransferType::Interrupt;
        if (configuration.speed == Speed::Low && isInterrupt && interval > 0 && interval < 10)
            report.add("EP-INT", endpoint.descriptor, 6, 1,
                       translated(QT_TR_NOOP("At low speed, the shortest interval is 10 ms; hosts may use a longer one "
                                             "than this.")),
                       Severity::Information);
    });
}

// USB 2.0, 5.3.1.2
void checkLowSpeed(const Device &device, Report &report)
{
    for (const Configuration &configuration : device.configurations()) {
        QSet<quint8> addresses;
        forEachEndpointOf(configuration, [&](const Setting &, const Endpoint &endpoint) {
            const bool isNew = !addresses.contains(endpoint.address());
            addresses.insert(endpoint.address());
            if (configuration.speed == Speed::Low && isNew && addresses.size() > 2)
                report.add("EP-LOW", endpoint.descriptor, 2, 1,
                           translated(QT_TR_NOOP("At low speed, a device has two endpoints besides endpoint 0.")));
        });
    }
}

bool isIsochronousIn(const Endpoint &endpoint)
{
    return endpoint.transferType() == TransferType::Isochronous && endpoint.isIn();
}

// Whether an endpoint takes data at a rate of its own.
bool isAsynchronousSink(const Endpoint &endpoint)
{
    return endpoint.transferType() == TransferType::Isochronous && !endpoint.isIn() && endpoint.usage() == 0
        && (endpoint.descriptor.byte(3) >> 2 & 0x03) == 1;
}

void checkFeedback(const Setting &setting, Report &report)
{
    bool hasFeedback = false;
    QSet<quint8> addresses; // which firmware of the time of Audio 1.0, without usage types, names as feedback
    for (const Endpoint &endpoint : setting.endpoints) {
        if (isIsochronousIn(endpoint)) {
            hasFeedback |= endpoint.usage() != 0;
            addresses.insert(endpoint.address());
        }
    }
    const bool isAudio = setting.interfaceClass() == quint8(ClassCode::Audio);
    for (const Endpoint &endpoint : setting.endpoints) {
        // Endpoint descriptors of Audio 1.0 have bSynchAddress there, others end before.
        const quint8 synchAddress = endpoint.descriptor.byte(8);
        if (isAsynchronousSink(endpoint) && !hasFeedback && !addresses.contains(synchAddress))
            report.add("EP-SYNC", endpoint.descriptor, 3, 1,
                       translated(QT_TR_NOOP("The endpoint is asynchronous, but there is no feedback endpoint.")),
                       isAudio ? Severity::Warning : Severity::Information);
    }
}

// Who takes data at a rate of its own must tell the rate (USB 2.0, 5.12.4): on an endpoint of the setting, or by the
// data it sends itself, which may be those of another interface.
void checkFeedbackOfSinks(const Device &device, Report &report)
{
    constexpr int implicitFeedback = 2;
    for (const Configuration &configuration : device.configurations()) {
        bool hasImplicit = false;
        forEachEndpointOf(configuration, [&](const Setting &, const Endpoint &endpoint) {
            hasImplicit |= isIsochronousIn(endpoint) && endpoint.usage() == implicitFeedback;
        });
        if (hasImplicit || configuration.isDamaged)
            continue;
        for (const Setting &setting : configuration.settings)
            checkFeedback(setting, report);
    }
}

void checkSynchAddress(const Device &device, Report &report)
{
    for (const Configuration &configuration : device.configurations()) {
        for (const Setting &setting : configuration.settings) {
            if (setting.interfaceClass() != quint8(ClassCode::Audio) || configuration.isDamaged)
                continue;
            QSet<quint8> addresses {0}; // 0 stands for none
            for (const Endpoint &endpoint : setting.endpoints) {
                if (endpoint.transferType() == TransferType::Isochronous)
                    addresses.insert(endpoint.address());
            }
            for (const Endpoint &endpoint : setting.endpoints) {
                const quint8 address = endpoint.descriptor.byte(8);
                if (!addresses.contains(address))
                    report.add(
                        "EP-SYNC", endpoint.descriptor, 8, 1,
                        translated(QT_TR_NOOP("The setting has no isochronous endpoint %1.")).arg(hex(address, 2)));
            }
        }
    }
}

constexpr CheckFunction checks[] = {
    checkEndpointsUsedTwice, checkControlEndpoints, checkAttributes,      checkTransactions,
    checkIntervals,          checkLowSpeed,         checkFeedbackOfSinks, checkSynchAddress,
};

} // namespace

std::span<const CheckFunction> endpointChecks()
{
    return checks;
}

} // namespace QUsbLintChecks
