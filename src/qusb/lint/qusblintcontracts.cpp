// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "qusblint_p.h"

#include <QtCore/qhash.h>

#include <algorithm>
#include <iterator>

using QUsbProtocol::ClassCode;
using QUsbProtocol::TransferType;

/* What an interface of a class must have: which endpoints, and which descriptors. To add a class, write a row. */

namespace QUsbLintChecks {
namespace {

constexpr int Any = -1;

/* A class-specific descriptor that must be there. */
struct DescriptorNeed
{
    const char *rule;
    const char *missing;
    quint8 type;
    int subtype = Any;
};

/* Endpoints of which there must be one. */
enum EndpointKind : quint8 { BulkIn = 1, BulkOut = 2, InterruptIn = 4 };

constexpr struct
{
    EndpointKind kind;
    TransferType type;
    bool isIn;
    const char *missing;
} endpointKinds[] = {
    {BulkIn, TransferType::Bulk, true, QT_TR_NOOP("The interface has no bulk IN endpoint.")},
    {BulkOut, TransferType::Bulk, false, QT_TR_NOOP("The interface has no bulk OUT endpoint.")},
    {InterruptIn, TransferType::Interrupt, true, QT_TR_NOOP("The interface has no interrupt IN endpoint.")},
};

constexpr DescriptorNeed hidNeeds[] = {
    {"HID-DESC", QT_TR_NOOP("The interface has no HID descriptor."), 0x21},
};
constexpr DescriptorNeed smartCardNeeds[] = {
    {"CCID-DESC", QT_TR_NOOP("The interface has no smart card descriptor."), 0x21},
};
constexpr DescriptorNeed firmwareNeeds[] = {
    {"DFU-DESC", QT_TR_NOOP("The interface has no DFU functional descriptor."), 0x21},
};

constexpr DescriptorNeed header {"CDC-FUNC", QT_TR_NOOP("The header functional descriptor is missing."), 0x24, 0x00};
constexpr DescriptorNeed unionOf {"CDC-FUNC", QT_TR_NOOP("The union functional descriptor is missing."), 0x24, 0x06};
constexpr DescriptorNeed ethernet {"CDC-FUNC", QT_TR_NOOP("The Ethernet networking functional descriptor is missing."),
                                   0x24, 0x0f};
constexpr DescriptorNeed network {"CDC-FUNC", QT_TR_NOOP("The NCM functional descriptor is missing."), 0x24, 0x1a};
constexpr DescriptorNeed broadband {"CDC-FUNC", QT_TR_NOOP("The MBIM functional descriptor is missing."), 0x24, 0x1b};
constexpr DescriptorNeed modemNeeds[] = {header, unionOf};
constexpr DescriptorNeed ethernetNeeds[] = {header, unionOf, ethernet};
constexpr DescriptorNeed networkNeeds[] = {header, unionOf, ethernet, network};
constexpr DescriptorNeed broadbandNeeds[] = {header, unionOf, broadband};

/* Which of the settings of an interface must have the endpoints. */
enum class Where : quint8 {
    Each, // But for one without endpoints, which the interface is switched off with.
    One, // Any of them.
};

struct Contract
{
    ClassCode interfaceClass = ClassCode::PerInterface;
    int subclass = Any;
    int protocol = Any;
    const char *endpointRule = nullptr;
    quint8 endpoints = 0; // EndpointKind, or-ed
    int exactly = Any; // How many endpoints there are in all.
    Where where = Where::Each;
    std::span<const DescriptorNeed> descriptors = {};
};

constexpr Contract contracts[] = {
    {.interfaceClass = ClassCode::Hid, .endpointRule = "HID-EP", .endpoints = InterruptIn, .descriptors = hidNeeds},

    // Bulk-only, control/bulk/interrupt with and without interrupt, USB Attached SCSI
    {.interfaceClass = ClassCode::MassStorage,
     .protocol = 0x50,
     .endpointRule = "MSC-EP",
     .endpoints = BulkIn | BulkOut},
    {.interfaceClass = ClassCode::MassStorage,
     .protocol = 0x00,
     .endpointRule = "MSC-EP",
     .endpoints = BulkIn | BulkOut | InterruptIn},
    {.interfaceClass = ClassCode::MassStorage,
     .protocol = 0x01,
     .endpointRule = "MSC-EP",
     .endpoints = BulkIn | BulkOut},
    {.interfaceClass = ClassCode::MassStorage,
     .protocol = 0x62,
     .endpointRule = "MSC-EP",
     .endpoints = BulkIn | BulkOut},

    {.interfaceClass = ClassCode::Hub, .endpointRule = "HUB-EP", .endpoints = InterruptIn, .exactly = 1},

    // Unidirectional, bidirectional, IEEE 1284.4, IPP over USB
    {.interfaceClass = ClassCode::Printer,
     .subclass = 0x01,
     .protocol = 0x01,
     .endpointRule = "PRN-EP",
     .endpoints = BulkOut},
    {.interfaceClass = ClassCode::Printer,
     .subclass = 0x01,
     .protocol = 0x02,
     .endpointRule = "PRN-EP",
     .endpoints = BulkIn | BulkOut},
    {.interfaceClass = ClassCode::Printer,
     .subclass = 0x01,
     .protocol = 0x03,
     .endpointRule = "PRN-EP",
     .endpoints = BulkIn | BulkOut},
    {.interfaceClass = ClassCode::Printer,
     .subclass = 0x01,
     .protocol = 0x04,
     .endpointRule = "PRN-EP",
     .endpoints = BulkIn | BulkOut},

    // Modems, Ethernet (ECM), network control (NCM), mobile broadband (MBIM), and the data of all of them
    {.interfaceClass = ClassCode::Communications,
     .subclass = 0x02,
     .endpointRule = "CDC-EP",
     .endpoints = InterruptIn,
     .descriptors = modemNeeds},
    {.interfaceClass = ClassCode::Communications, .subclass = 0x06, .descriptors = ethernetNeeds},
    {.interfaceClass = ClassCode::Communications,
     .subclass = 0x0d,
     .endpointRule = "CDC-EP",
     .endpoints = InterruptIn,
     .descriptors = networkNeeds},
    {.interfaceClass = ClassCode::Communications,
     .subclass = 0x0e,
     .endpointRule = "CDC-EP",
     .endpoints = InterruptIn,
     .descriptors = broadbandNeeds},
    {.interfaceClass = ClassCode::CdcData,
     .endpointRule = "CDC-EP",
     .endpoints = BulkIn | BulkOut,
     .where = Where::One},

    // Readers; cards that are devices themselves have version A or B of the protocol
    {.interfaceClass = ClassCode::SmartCard,
     .subclass = 0x00,
     .protocol = 0x00,
     .endpointRule = "CCID-EP",
     .endpoints = BulkIn | BulkOut,
     .descriptors = smartCardNeeds},
    {.interfaceClass = ClassCode::SmartCard, .subclass = 0x00, .protocol = 0x01, .descriptors = smartCardNeeds},
    {.interfaceClass = ClassCode::SmartCard, .subclass = 0x00, .protocol = 0x02, .descriptors = smartCardNeeds},

    {.interfaceClass = ClassCode::ApplicationSpecific,
     .subclass = 0x01,
     .endpointRule = "DFU-EP",
     .exactly = 0,
     .descriptors = firmwareNeeds},

    // Cameras (PTP and MTP), and instruments
    {.interfaceClass = ClassCode::Image,
     .subclass = 0x01,
     .protocol = 0x01,
     .endpointRule = "PTP-EP",
     .endpoints = BulkIn | BulkOut | InterruptIn},
    {.interfaceClass = ClassCode::ApplicationSpecific,
     .subclass = 0x03,
     .endpointRule = "TMC-EP",
     .endpoints = BulkIn | BulkOut},
};

bool isMet(int wanted, quint8 found)
{
    return wanted == Any || wanted == found;
}

bool applies(const Contract &contract, const Setting &setting)
{
    // In the communications class, protocol FFh leaves to the maker what the subclass says.
    const bool isMakers =
        contract.interfaceClass == ClassCode::Communications && setting.protocol() == 0xff && contract.protocol == Any;
    return quint8(contract.interfaceClass) == setting.interfaceClass() && !isMakers
        && isMet(contract.subclass, setting.subclass()) && isMet(contract.protocol, setting.protocol());
}

bool hasEndpoint(const Setting &setting, TransferType type, bool isIn)
{
    return std::any_of(setting.endpoints.cbegin(), setting.endpoints.cend(), [=](const Endpoint &endpoint) {
        return endpoint.transferType() == type && endpoint.isIn() == isIn;
    });
}

bool hasAllEndpoints(const Setting &setting, quint8 kinds)
{
    return std::all_of(std::begin(endpointKinds), std::end(endpointKinds), [&](const auto &kind) {
        return (kinds & kind.kind) == 0 || hasEndpoint(setting, kind.type, kind.isIn);
    });
}

using Settings = QList<const Setting *>; // of one interface

void checkEndpoints(const Contract &contract, const Setting &setting, Report &report)
{
    const bool isOff = setting.endpoints.isEmpty() && setting.alternate() != 0;
    for (const auto &kind : endpointKinds) {
        if ((contract.endpoints & kind.kind) != 0 && !isOff && !hasEndpoint(setting, kind.type, kind.isIn))
            report.add(contract.endpointRule, setting.descriptor, translated(kind.missing));
    }
    if (contract.exactly != Any && setting.endpoints.size() > contract.exactly)
        report.add(contract.endpointRule, setting.descriptor, 4, 1,
                   translated(QT_TR_NOOP("The class allows %1 endpoints here.")).arg(contract.exactly));
}

// In one setting or another; data may be isochronous instead.
void checkEndpointsSomewhere(const Contract &contract, const Settings &settings, Report &report)
{
    const auto isEnough = [&](const Setting *setting) {
        return hasAllEndpoints(*setting, contract.endpoints)
            || (hasEndpoint(*setting, TransferType::Isochronous, true)
                && hasEndpoint(*setting, TransferType::Isochronous, false));
    };
    if (std::none_of(settings.cbegin(), settings.cend(), isEnough))
        report.add(contract.endpointRule, settings.constFirst()->descriptor,
                   translated(QT_TR_NOOP("No alternate setting has a bulk IN and a bulk OUT endpoint.")));
}

// Firmware has some descriptors behind the endpoint, or with another setting of the interface.
bool hasDescriptor(const Settings &settings, const DescriptorNeed &need)
{
    return std::any_of(settings.cbegin(), settings.cend(), [&](const Setting *setting) {
        const QList<Descriptor> all = setting->everythingBelow();
        return std::any_of(all.cbegin(), all.cend(), [&](const Descriptor &descriptor) {
            return descriptor.type() == need.type
                && (need.subtype == Any || (descriptor.size() > 2 && descriptor.subtype() == need.subtype));
        });
    });
}

void checkDescriptors(const Contract &contract, const Settings &settings, Report &report)
{
    // An interface that transfers the data itself has none to unite with.
    const bool isAlone = hasAllEndpoints(*settings.constFirst(), BulkIn | BulkOut);
    for (const DescriptorNeed &need : contract.descriptors) {
        const bool isUnion = need.type == unionOf.type && need.subtype == unionOf.subtype;
        if (!(isUnion && isAlone) && !hasDescriptor(settings, need))
            report.add(need.rule, settings.constFirst()->descriptor, translated(need.missing));
    }
}

void checkContracts(const Device &device, Report &report)
{
    for (const Configuration &configuration : device.configurations()) {
        if (configuration.isDamaged)
            continue; // What seems to be missing may be in the bytes that nobody can read.
        QHash<quint8, Settings> interfaces;
        for (const Setting &setting : configuration.settings)
            interfaces[setting.number()].append(&setting);
        for (const Setting &setting : configuration.settings) {
            const Settings settings = interfaces.value(setting.number());
            for (const Contract &contract : contracts) {
                if (!applies(contract, setting))
                    continue;
                if (contract.where == Where::Each)
                    checkEndpoints(contract, setting, report);
                if (settings.constFirst() != &setting)
                    continue; // The rest is about the interface as a whole.
                if (contract.where == Where::One)
                    checkEndpointsSomewhere(contract, settings, report);
                checkDescriptors(contract, settings, report);
            }
        }
    }
}

// USB Attached SCSI: which endpoint is for what.
void checkPipeUsage(const Device &device, Report &report)
{
    static constexpr struct
    {
        quint8 id;
        const char *missing;
    } pipes[] = {
        {1, QT_TR_NOOP("No endpoint is the command pipe.")},
        {2, QT_TR_NOOP("No endpoint is the status pipe.")},
        {3, QT_TR_NOOP("No endpoint is the data-in pipe.")},
        {4, QT_TR_NOOP("No endpoint is the data-out pipe.")},
    };
    forEachSetting(device, ClassCode::MassStorage, [&](const Configuration &, const Setting &setting) {
        if (setting.protocol() != 0x62)
            return;
        QSet<quint8> found;
        bool isComplete = true;
        for (const Endpoint &endpoint : setting.endpoints) {
            const Descriptor usage = endpoint.firstExtra(0x24);
            if (!usage.isNull()) {
                found.insert(usage.byte(2));
                continue;
            }
            isComplete = false;
            report.add("MSC-UAS", endpoint.descriptor,
                       translated(QT_TR_NOOP("The endpoint has no pipe usage descriptor.")));
        }
        for (const auto &pipe : pipes) {
            if (isComplete && !found.contains(pipe.id))
                report.add("MSC-UAS", setting.descriptor, translated(pipe.missing));
        }
    });
}

constexpr CheckFunction checks[] = {checkContracts, checkPipeUsage};

} // namespace

std::span<const CheckFunction> contractChecks()
{
    return checks;
}

} // namespace QUsbLintChecks
