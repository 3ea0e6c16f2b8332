// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "qusblint_p.h"

using QUsbProtocol::DescriptorType;
using QUsbProtocol::TransferType;

/* Endpoint companions (USB 3.2, 9.6.7 and 9.6.8). They are checked unless the speed is known to have none. */

namespace QUsbLintChecks {
namespace {

constexpr quint8 companionType = 0x30;
constexpr quint8 isochCompanionType = 0x31;

// Calls a function with each endpoint that may be at SuperSpeed, and its companion, if it has one. A companion at another
// speed is wrong whatever is in it.
template <typename Function>
void forEachCompanion(const Device &device, Function function)
{
    for (const Configuration &configuration : device.configurations()) {
        if (!configuration.mayBeSuperSpeed())
            continue;
        for (const Setting &setting : configuration.settings) {
            for (const Endpoint &endpoint : setting.endpoints) {
                const Descriptor companion = endpoint.firstExtra(companionType);
                if (companion.size() >= 6)
                    function(endpoint, companion);
            }
        }
    }
}

bool hasIsochCompanionBit(const Endpoint &endpoint, const Descriptor &companion)
{
    return endpoint.transferType() == TransferType::Isochronous && (companion.byte(3) & 0x80) != 0;
}

void checkPresence(const Device &device, Report &report)
{
    forEachEndpoint(device, [&](const Configuration &configuration, const Setting &, const Endpoint &endpoint) {
        const Descriptor companion = endpoint.firstExtra(companionType);
        if (companion.isNull()) {
            if (configuration.isSuperSpeed())
                report.add("SS-COMP", endpoint.descriptor,
                           translated(QT_TR_NOOP("The endpoint has no companion descriptor.")));
            return;
        }
        for (const Descriptor &other : endpoint.extra) {
            if (other.type() == companionType && other.node.offset() > companion.node.offset())
                report.add("SS-COMP", other, translated(QT_TR_NOOP("The endpoint has a companion already.")));
        }
        if (!configuration.mayBeSuperSpeed())
            report.add("SS-COMP", companion,
                       translated(QT_TR_NOOP("Endpoints have companions at 5 Gb/s and faster only.")),
                       Severity::Information);
        else if (endpoint.extra.constFirst().type() != companionType)
            report.add("SS-COMP", companion,
                       translated(QT_TR_NOOP("Must be the first descriptor after that of the endpoint.")));
    });
}

void checkBurst(const Device &device, Report &report)
{
    forEachCompanion(device, [&report](const Endpoint &endpoint, const Descriptor &companion) {
        const quint8 burst = companion.byte(2);
        if (endpoint.transferType() == TransferType::Control && burst != 0)
            report.add("SS-BURST", companion, 2, 1, translated(QT_TR_NOOP("Must be 0 for control endpoints.")));
        else if (endpoint.transferType() == TransferType::Interrupt && burst > 2)
            report.add(
                "SS-BURST", companion, 2, 1,
                translated(QT_TR_NOOP("Interrupt endpoints transfer at most 3 packets, so it must be at most 2.")));
        else if (burst > 0 && burst <= 15 && endpoint.packetSize() != 1024)
            report.add("SS-BURST", companion, 2, 1,
                       translated(QT_TR_NOOP("Endpoints with bursts must have packets of 1024 bytes.")));
    });
}

void checkMult(const Device &device, Report &report)
{
    forEachCompanion(device, [&report](const Endpoint &endpoint, const Descriptor &companion) {
        if (endpoint.transferType() != TransferType::Isochronous || hasIsochCompanionBit(endpoint, companion))
            return;
        const int mult = companion.byte(3) & 0x03;
        if (mult > 2)
            report.add("SS-MULT", companion, 3, 1, translated(QT_TR_NOOP("Mult must be at most 2.")));
        else if (mult > 0 && companion.byte(2) == 0)
            report.add("SS-MULT", companion, 3, 1, translated(QT_TR_NOOP("Mult must be 0 if bMaxBurst is.")));
    });
}

void checkStreams(const Device &device, Report &report)
{
    forEachCompanion(device, [&report](const Endpoint &endpoint, const Descriptor &companion) {
        const TransferType type = endpoint.transferType();
        if (type == TransferType::Bulk && (companion.byte(3) & 0x1f) > 16)
            report.add("SS-STREAM", companion, 3, 1, translated(QT_TR_NOOP("MaxStreams must be at most 16.")));
        const bool isReserved = type == TransferType::Interrupt || type == TransferType::Control;
        if (isReserved && companion.byte(3) != 0)
            report.add("SS-STREAM", companion, 3, 1,
                       translated(QT_TR_NOOP("Only bulk endpoints have streams; here all bits must be 0.")));
    });
}

void checkBytesPerInterval(const Device &device, Report &report)
{
    forEachCompanion(device, [&report](const Endpoint &endpoint, const Descriptor &companion) {
        const int bytes = companion.word(4);
        if (!endpoint.isPeriodic()) {
            if (bytes != 0)
                report.add("SS-BPI", companion, 4, 2,
                           translated(QT_TR_NOOP("Must be 0 for bulk and control endpoints.")));
            return;
        }
        if (hasIsochCompanionBit(endpoint, companion)) {
            if (bytes != 1)
                report.add("SSP-COMP", companion, 4, 2,
                           translated(QT_TR_NOOP("Must be 1 if dwBytesPerInterval follows.")));
            return;
        }
        const int mult = endpoint.transferType() == TransferType::Isochronous ? companion.byte(3) & 0x03 : 0;
        const int most = endpoint.packetSize() * (companion.byte(2) + 1) * (mult + 1);
        if (bytes > most)
            report.add("SS-BPI", companion, 4, 2,
                       translated(QT_TR_NOOP("More than packets and bursts can carry: %1 bytes.")).arg(most));
        else if (bytes == 0 && most > 0)
            report.add("SS-BPI", companion, 4, 2,
                       translated(QT_TR_NOOP("The endpoint takes no bandwidth, and so can transfer nothing.")));
    });
}

void checkIsochCompanion(const Device &device, Report &report)
{
    forEachCompanion(device, [&report](const Endpoint &endpoint, const Descriptor &companion) {
        const Descriptor isochCompanion = endpoint.firstExtra(isochCompanionType);
        if (isochCompanion.isNull()) {
            if (hasIsochCompanionBit(endpoint, companion))
                report.add("SSP-COMP", companion, 3, 1,
                           translated(QT_TR_NOOP("Bit 7 announces a SuperSpeedPlus companion, but there is none.")));
            return;
        }
        if (!hasIsochCompanionBit(endpoint, companion))
            report.add("SSP-COMP", isochCompanion,
                       translated(QT_TR_NOOP("Bit 7 of the companion's bmAttributes does not announce it.")));
        if (isochCompanion.word(2) != 0)
            report.add("SSP-COMP", isochCompanion, 2, 2, translated(QT_TR_NOOP("Reserved, and must be 0.")));
    });
}

constexpr CheckFunction checks[] = {
    checkPresence, checkBurst, checkMult, checkStreams, checkBytesPerInterval, checkIsochCompanion,
};

} // namespace

std::span<const CheckFunction> superSpeedChecks()
{
    return checks;
}

} // namespace QUsbLintChecks
