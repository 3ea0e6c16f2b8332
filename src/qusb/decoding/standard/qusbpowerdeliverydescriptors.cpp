// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "qusbdescriptortables_p.h"

using namespace Qt::StringLiterals;
using Format = QUsbDescriptorField::Format;
using Severity = QUsbDescriptorField::Severity;
using Capability = QUsbProtocol::DeviceCapabilityType;

/* What a device says about its batteries and the power it takes and gives: capabilities below a BOS descriptor. */

namespace QUsbDescriptorTables {
namespace {

constexpr FieldSpec capabilityTypeField {
    .name = "bDevCapabilityType", .format = Format::Hexadecimal, .text = capabilityTypeText};

// Power delivery as a whole

// Bit 0 is the port towards the host, bit n that with the number n.
QString portsText(const Scope &, quint64 value)
{
    QStringList ports;
    for (int port = 0; port < 16; ++port) {
        if (value >> port & 1)
            ports += port == 0 ? translated(QT_TR_NOOP("upstream")) : QString::number(port);
    }
    return ports.isEmpty() ? translated(QT_TR_NOOP("None")) : ports.join(u", "_s);
}

constexpr BitSpec powerDeliveryBits[] = {
    {.name = "Battery charging", .offset = 1, .names = noYes},
    {.name = "USB Power Delivery", .offset = 2, .names = noYes},
    {.name = "Provider", .offset = 3, .names = noYes},
    {.name = "Consumer", .offset = 4, .names = noYes},
    {.name = "CHARGING_POLICY feature", .offset = 5, .names = noYes},
    {.name = "USB Type-C current", .offset = 6, .names = noYes},
    {.name = "Power source: AC supply", .offset = 8, .names = noYes},
    {.name = "Power source: battery", .offset = 9, .names = noYes},
    {.name = "Power source: other", .offset = 10, .names = noYes},
    {.name = "NumBatteries", .offset = 11, .width = 3},
    {.name = "UsesVbus", .offset = 14, .names = noYes},
};
constexpr FieldSpec powerDeliveryFields[] = {
    capabilityTypeField,
    {.name = "bReserved"},
    {.name = "bmAttributes", .size = 4, .format = Format::Hexadecimal, .bits = powerDeliveryBits},
    {.name = "bmProviderPorts", .size = 2, .format = Format::Hexadecimal, .text = portsText},
    {.name = "bmConsumerPorts", .size = 2, .format = Format::Hexadecimal, .text = portsText},
    {.name = "bcdBCVersion", .size = 2, .format = Format::Bcd},
    {.name = "bcdPDVersion", .size = 2, .format = Format::Bcd},
    {.name = "bcdUSBTypeCVersion", .size = 2, .format = Format::Bcd},
};

// Batteries

// Capacities count in mWh; 0xffffffff stands for one that is not known.
Remark checkWeakThreshold(const Scope &scope, quint64 value)
{
    return value > scope.dword(8)
        ? Remark {"PD-BATTERY", Severity::Warning,
                  translated(QT_TR_NOOP("The threshold of a weak battery is higher than that of a charged one."))}
        : Remark {};
}

constexpr FieldSpec batteryFields[] = {
    capabilityTypeField,
    {.name = "iBattery", .format = Format::StringIndex},
    {.name = "iSerial", .format = Format::StringIndex},
    {.name = "iManufacturer", .format = Format::StringIndex},
    {.name = "bBatteryId"},
    {.name = "bReserved"},
    {.name = "dwChargedThreshold", .size = 4, .unit = QT_TR_NOOP("mWh")},
    {.name = "dwWeakThreshold", .size = 4, .unit = QT_TR_NOOP("mWh"), .check = checkWeakThreshold},
    {.name = "dwBatteryDesignCapacity", .size = 4, .unit = QT_TR_NOOP("mWh")},
    {.name = "dwBatteryLastFullchargeCapacity", .size = 4, .unit = QT_TR_NOOP("mWh")},
};

// Ports

// Two bytes; some devices follow a widespread header where it is one, and everything after it is closer by one.
qsizetype portCapabilitiesSize(const Scope &scope)
{
    return scope.bytes.size() % 4 == 3 ? 1 : 2;
}

QString peakTimeText(const Scope &, quint64 value)
{
    return value == 0xffff ? translated(QT_TR_NOOP("Unknown")) : translated(QT_TR_NOOP("%1 ms")).arg(value * 100);
}

Remark checkMaximumVoltage(const Scope &scope, quint64 value)
{
    return value < scope.word(scope.at - 2)
        ? Remark {"PD-VOLTAGE", Severity::Warning, translated(QT_TR_NOOP("It is less than the lowest voltage."))}
        : Remark {};
}

constexpr BitSpec portBits[] = {
    {.name = "Battery charging (BC)", .offset = 0, .names = noYes},
    {.name = "USB Power Delivery", .offset = 1, .names = noYes},
    {.name = "USB Type-C current", .offset = 2, .names = noYes},
};
constexpr FieldSpec portCapabilitiesField {
    .name = "bmCapabilities", .format = Format::Hexadecimal, .bits = portBits, .sizeOf = portCapabilitiesSize};

constexpr FieldSpec consumerFields[] = {
    capabilityTypeField,
    {.name = "bReserved"},
    portCapabilitiesField,
    {.name = "wMinVoltage", .size = 2, .unit = QT_TR_NOOP("mV"), .scale = 50},
    {.name = "wMaxVoltage", .size = 2, .unit = QT_TR_NOOP("mV"), .scale = 50, .check = checkMaximumVoltage},
    {.name = "wReserved", .size = 2},
    {.name = "dwMaxOperatingPower", .size = 4, .unit = QT_TR_NOOP("mW"), .scale = 10},
    {.name = "dwMaxPeakPower", .size = 4, .unit = QT_TR_NOOP("mW"), .scale = 10},
    {.name = "dwMaxPeakPowerTime", .size = 4, .text = peakTimeText},
};

qsizetype powerDataObjectCount(const Scope &scope)
{
    return scope.byte(4 + portCapabilitiesSize(scope));
}

Remark checkObjectCount(const Scope &scope, quint64 value)
{
    const qsizetype left = scope.bytes.size() - scope.at - 2;
    return checkCount("PD-OBJECTS", qsizetype(value), qMax<qsizetype>(0, left / 4));
}

// USB PD 3.1, 6.4.1.2
QString powerDataObjectText(const Scope &, quint64 value)
{
    const auto part = [value](int offset, int width, int scale) {
        return (value >> offset & ((1u << width) - 1)) * quint64(scale);
    };
    switch (value >> 30) {
    case 0:
        return translated(QT_TR_NOOP("Fixed supply: %1 mV, %2 mA")).arg(part(10, 10, 50)).arg(part(0, 10, 10));
    case 1:
        return translated(QT_TR_NOOP("Battery: %1 mV to %2 mV, %3 mW"))
            .arg(part(10, 10, 50))
            .arg(part(20, 10, 50))
            .arg(part(0, 10, 250));
    case 2:
        return translated(QT_TR_NOOP("Variable supply: %1 mV to %2 mV, %3 mA"))
            .arg(part(10, 10, 50))
            .arg(part(20, 10, 50))
            .arg(part(0, 10, 10));
    default:
        break;
    }
    if (part(28, 2, 1) != 0)
        return translated(QT_TR_NOOP("Augmented"));
    return translated(QT_TR_NOOP("Programmable supply: %1 mV to %2 mV, %3 mA"))
        .arg(part(8, 8, 100))
        .arg(part(17, 8, 100))
        .arg(part(0, 7, 50));
}

constexpr FieldSpec providerFields[] = {
    capabilityTypeField,
    {.name = "bReserved"},
    portCapabilitiesField,
    {.name = "bNumOfPDObjects", .check = checkObjectCount},
    {.name = "bReserved"},
    {.name = "wPowerDataObject",
     .size = 4,
     .format = Format::Hexadecimal,
     .text = powerDataObjectText,
     .count = powerDataObjectCount},
};

constexpr DescriptorSpec descriptors[] = {
    {.name = "USB Power Delivery Capability Descriptor",
     .section = "USB PD 3.0, 9.2.1",
     .type = 0x10,
     .subtype = int(Capability::PowerDelivery),
     .minimumSize = 18,
     .place = Place::Bos,
     .fields = powerDeliveryFields},
    {.name = "Battery Info Capability Descriptor",
     .section = "USB PD 3.0, 9.2.2",
     .type = 0x10,
     .subtype = int(Capability::BatteryInfo),
     .minimumSize = 24,
     .place = Place::Bos,
     .fields = batteryFields},
    {.name = "PD Consumer Port Capability Descriptor",
     .section = "USB PD 3.0, 9.2.3",
     .type = 0x10,
     .subtype = int(Capability::PdConsumerPort),
     .minimumSize = 23,
     .place = Place::Bos,
     .fields = consumerFields},
    {.name = "PD Provider Port Capability Descriptor",
     .section = "USB PD 3.0, 9.2.4",
     .type = 0x10,
     .subtype = int(Capability::PdProviderPort),
     .minimumSize = 7,
     .place = Place::Bos,
     .fields = providerFields},
};

} // namespace

Table<DescriptorSpec> powerDeliveryDescriptors()
{
    return descriptors;
}

} // namespace QUsbDescriptorTables
