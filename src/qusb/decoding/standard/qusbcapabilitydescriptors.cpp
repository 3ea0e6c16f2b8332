// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "qusbclassnames.h"
#include "qusbdescriptortables_p.h"
#include "qusbplatformcapabilities_p.h"

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;
using Format = QUsbDescriptorField::Format;
using Severity = QUsbDescriptorField::Severity;
using Capability = QUsbProtocol::DeviceCapabilityType;

/* The device capabilities below a BOS descriptor. */

namespace QUsbDescriptorTables {
namespace {

constexpr ValueName capabilityNames[] = {
    {0x01, QT_TR_NOOP("Wireless USB")},
    {0x02, QT_TR_NOOP("USB 2.0 extension")},
    {0x03, QT_TR_NOOP("SuperSpeed USB")},
    {0x04, QT_TR_NOOP("Container ID")},
    {0x05, QT_TR_NOOP("Platform")},
    {0x06, QT_TR_NOOP("Power delivery")},
    {0x07, QT_TR_NOOP("Battery info")},
    {0x08, QT_TR_NOOP("Power delivery, consumer port")},
    {0x09, QT_TR_NOOP("Power delivery, provider port")},
    {0x0a, QT_TR_NOOP("SuperSpeedPlus")},
    {0x0b, QT_TR_NOOP("Precision time measurement")},
    {0x0c, QT_TR_NOOP("Wireless USB extension")},
    {0x0d, QT_TR_NOOP("Billboard")},
    {0x0e, QT_TR_NOOP("Authentication")},
    {0x0f, QT_TR_NOOP("Billboard, alternate mode")},
    {0x10, QT_TR_NOOP("Configuration summary")},
    {0x11, QT_TR_NOOP("Firmware status")},
};

constexpr FieldSpec capabilityTypeField {
    .name = "bDevCapabilityType", .format = Format::Hexadecimal, .text = capabilityTypeText};

// Wireless USB

constexpr ValueName beaconBehaviors[] = {
    {0, QT_TR_NOOP("Reserved")},
    {1, QT_TR_NOOP("Self beaconing")},
    {2, QT_TR_NOOP("Directed beaconing")},
    {3, QT_TR_NOOP("No beaconing")},
};
constexpr BitSpec wirelessBits[] = {
    {.name = "P2P-DRD capable", .offset = 1, .names = noYes},
    {.name = "Beacon behavior", .offset = 2, .width = 2, .names = beaconBehaviors},
    {.name = "Power sense capable", .offset = 4, .names = noYes},
};
constexpr BitSpec wirelessRateBits[] = {
    {.name = "53.3 Mb/s", .offset = 0, .names = noYes},  {.name = "80 Mb/s", .offset = 1, .names = noYes},
    {.name = "106.7 Mb/s", .offset = 2, .names = noYes}, {.name = "160 Mb/s", .offset = 3, .names = noYes},
    {.name = "200 Mb/s", .offset = 4, .names = noYes},   {.name = "320 Mb/s", .offset = 5, .names = noYes},
    {.name = "400 Mb/s", .offset = 6, .names = noYes},   {.name = "480 Mb/s", .offset = 7, .names = noYes},
};
constexpr BitSpec transmitPowerBits[] = {
    {.name = "Step size", .width = 4},
    {.name = "Steps", .offset = 4, .width = 4},
};
constexpr FieldSpec wirelessFields[] = {
    capabilityTypeField,
    {.name = "bmAttributes", .format = Format::Hexadecimal, .bits = wirelessBits},
    {.name = "wPHYRates", .size = 2, .format = Format::Hexadecimal, .bits = wirelessRateBits},
    {.name = "bmTFITXPowerInfo", .format = Format::Hexadecimal, .bits = transmitPowerBits},
    {.name = "bmFFITXPowerInfo", .format = Format::Hexadecimal, .bits = transmitPowerBits},
    {.name = "bmBandGroup", .size = 2, .format = Format::Hexadecimal},
    {.name = "bReserved"},
};

QString microsecondsText(const Scope &, quint64 value)
{
    return durationText(std::chrono::microseconds(value));
}

Remark checkReserved(const Scope &, quint64 value)
{
    return value == 0 ? Remark {}
                      : Remark {"BOS-RSV", QUsbDescriptorField::Severity::Warning,
                                translated(QT_TR_NOOP("Reserved, and must be 0."))};
}

// USB 2.0 extension

QString beslText(const Scope &, quint64 value)
{
    static constexpr int durations[] = {125,  150,  200,  300,  400,  500,  1000, 2000,
                                        3000, 4000, 5000, 6000, 7000, 8000, 9000, 10000};
    return durationText(std::chrono::microseconds(durations[value & 0x0f]));
}

constexpr BitSpec usb20ExtensionBits[] = {
    {.name = "LPM", .offset = 1, .names = noYes},
    {.name = "BESL and alternate HIRD", .offset = 2, .names = noYes},
    {.name = "Baseline BESL valid", .offset = 3, .names = noYes},
    {.name = "Deep BESL valid", .offset = 4, .names = noYes},
    {.name = "Baseline BESL", .offset = 8, .width = 4, .text = beslText},
    {.name = "Deep BESL", .offset = 12, .width = 4, .text = beslText},
};
constexpr FieldSpec usb20ExtensionFields[] = {
    capabilityTypeField,
    {.name = "bmAttributes",
     .size = 4,
     .format = Format::Hexadecimal,
     .bits = usb20ExtensionBits,
     .reservedRule = "BOS-RSV"},
};

// SuperSpeed

constexpr BitSpec superSpeedBits[] = {
    {.name = "LTM capable", .offset = 1, .names = noYes},
};
constexpr BitSpec speedBits[] = {
    {.name = "Low speed", .offset = 0, .names = noYes},
    {.name = "Full speed", .offset = 1, .names = noYes},
    {.name = "High speed", .offset = 2, .names = noYes},
    {.name = "5 Gb/s", .offset = 3, .names = noYes},
};
constexpr ValueName lowestSpeeds[] = {
    {0, QT_TR_NOOP("Works fully from low speed on")},
    {1, QT_TR_NOOP("Works fully from full speed on")},
    {2, QT_TR_NOOP("Works fully from high speed on")},
    {3, QT_TR_NOOP("Works fully from 5 Gb/s on")},
};
// USB 3.2, table 9-16

Remark checkFunctionality(const Scope &scope, quint64 value)
{
    return value <= 3 && scope.word(4) >> value & 1
        ? Remark {}
        : warning("SS-FUNCTIONALITY", QT_TR_NOOP("The device does not support this speed."));
}

Remark checkU1Latency(const Scope &, quint64 value)
{
    return value <= 0x0a ? Remark {} : warning("SS-U1", QT_TR_NOOP("It must be at most 10 µs."));
}

Remark checkU2Latency(const Scope &, quint64 value)
{
    return value <= 0x07ff ? Remark {} : warning("SS-U2", QT_TR_NOOP("It must be at most 2047 µs."));
}

constexpr FieldSpec superSpeedFields[] = {
    capabilityTypeField,
    {.name = "bmAttributes", .format = Format::Hexadecimal, .bits = superSpeedBits, .reservedRule = "BOS-RSV"},
    {.name = "wSpeedsSupported",
     .size = 2,
     .format = Format::Hexadecimal,
     .bits = speedBits,
     .reservedRule = "BOS-RSV"},
    {.name = "bFunctionalitySupport", .names = lowestSpeeds, .check = checkFunctionality},
    {.name = "bU1DevExitLat", .text = microsecondsText, .check = checkU1Latency},
    {.name = "wU2DevExitLat", .size = 2, .text = microsecondsText, .check = checkU2Latency},
};

// SuperSpeedPlus

QString onePlusText(const Scope &, quint64 value)
{
    return QString::number(value + 1);
}

qsizetype sublinkSpeedCount(const Scope &scope)
{
    return (scope.dword(4) & 0x1f) + 1;
}

Remark checkSublinkSpeedCount(const Scope &scope, quint64)
{
    return scope.bytes.size() == 12 + 4 * sublinkSpeedCount(scope)
        ? Remark {}
        : warning("SSP-COUNT", QT_TR_NOOP("The count does not match the sublink speed attributes."));
}

QString sublinkSpeedText(const Scope &, quint64 value)
{
    static constexpr const char *units[] = {QT_TR_NOOP("%1 b/s"), QT_TR_NOOP("%1 kb/s"), QT_TR_NOOP("%1 Mb/s"),
                                            QT_TR_NOOP("%1 Gb/s")};
    return translated(units[value >> 4 & 0x03]).arg(value >> 16);
}

constexpr BitSpec superSpeedPlusBits[] = {
    {.name = "Sublink speed attribute count (SSAC)", .width = 5, .text = onePlusText},
    {.name = "Sublink speed ID count (SSIC)", .offset = 5, .width = 4, .text = onePlusText},
};
constexpr BitSpec functionalityBits[] = {
    {.name = "Sublink speed attribute ID (SSID)", .width = 4},
    {.name = "Min Rx lane count", .offset = 8, .width = 4},
    {.name = "Min Tx lane count", .offset = 12, .width = 4},
};
constexpr ValueName exponents[] = {
    {0, QT_TR_NOOP("b/s")}, {1, QT_TR_NOOP("kb/s")}, {2, QT_TR_NOOP("Mb/s")}, {3, QT_TR_NOOP("Gb/s")}};
constexpr ValueName symmetries[] = {{0, QT_TR_NOOP("Symmetric")}, {1, QT_TR_NOOP("Asymmetric")}};
constexpr ValueName linkDirections[] = {{0, QT_TR_NOOP("Receive")}, {1, QT_TR_NOOP("Transmit")}};
constexpr ValueName linkProtocols[] = {{0, QT_TR_NOOP("SuperSpeed")}, {1, QT_TR_NOOP("SuperSpeedPlus")}};
constexpr BitSpec sublinkSpeedBits[] = {
    {.name = "Sublink speed attribute ID (SSID)", .width = 4},
    {.name = "Lane speed exponent (LSE)", .offset = 4, .width = 2, .names = exponents},
    {.name = "Sublink type, symmetry", .offset = 6, .names = symmetries},
    {.name = "Sublink type, direction", .offset = 7, .names = linkDirections},
    {.name = "Link protocol (LP)", .offset = 14, .width = 2, .names = linkProtocols},
    {.name = "Lane speed mantissa (LSM)", .offset = 16, .width = 16},
};
constexpr FieldSpec superSpeedPlusFields[] = {
    capabilityTypeField,
    {.name = "bReserved", .check = checkReserved},
    {.name = "bmAttributes",
     .size = 4,
     .format = Format::Hexadecimal,
     .bits = superSpeedPlusBits,
     .check = checkSublinkSpeedCount,
     .reservedRule = "BOS-RSV"},
    {.name = "wFunctionalitySupport",
     .size = 2,
     .format = Format::Hexadecimal,
     .bits = functionalityBits,
     .reservedRule = "BOS-RSV"},
    {.name = "wReserved", .size = 2, .check = checkReserved},
    {.name = "bmSublinkSpeedAttr",
     .size = 4,
     .format = Format::Hexadecimal,
     .bits = sublinkSpeedBits,
     .text = sublinkSpeedText,
     .count = sublinkSpeedCount},
};

// Container ID and platform

Remark checkContainerId(const Scope &scope, quint64)
{
    const QByteArrayView id = scope.bytes.sliced(scope.at, 16);
    return std::all_of(id.cbegin(), id.cend(), [](char byte) { return byte == 0; })
        ? warning("BOS-CONTAINER", QT_TR_NOOP("Systems show all devices with this ID as one device."))
        : Remark {};
}

constexpr FieldSpec containerIdFields[] = {
    capabilityTypeField,
    {.name = "bReserved", .check = checkReserved},
    {.name = "ContainerID", .size = 16, .format = Format::Uuid, .check = checkContainerId},
};

bool hasUuid(const Scope &scope, QByteArrayView uuid)
{
    return scope.bytes.size() >= 20 && scope.bytes.sliced(4, 16) == uuid;
}

bool isWebUsb(const Scope &scope)
{
    return hasUuid(scope, QUsbPlatformCapabilities::webUsbUuid);
}

bool isMsOs20(const Scope &scope)
{
    return hasUuid(scope, QUsbPlatformCapabilities::microsoftOs20Uuid);
}

qsizetype msOs20SetCount(const Scope &scope)
{
    return (scope.bytes.size() - 20) / 8;
}

QString landingPageText(const Scope &, quint64 value)
{
    return value == 0 ? translated(QT_TR_NOOP("None")) : translated(QT_TR_NOOP("URL %1")).arg(value);
}

constexpr FieldSpec uuidField {.name = "PlatformCapabilityUUID", .size = 16, .format = Format::Uuid};
constexpr FieldSpec platformFields[] = {
    capabilityTypeField,
    {.name = "bReserved", .check = checkReserved},
    uuidField,
    {.name = "CapabilityData", .size = Rest, .format = Format::None},
};
constexpr FieldSpec webUsbFields[] = {
    capabilityTypeField,
    {.name = "bReserved", .check = checkReserved},
    uuidField,
    {.name = "bcdVersion", .size = 2, .format = Format::Bcd},
    {.name = "bVendorCode", .format = Format::Hexadecimal},
    {.name = "iLandingPage", .text = landingPageText},
};
QString alternateEnumerationText(const Scope &, quint64 value)
{
    return value == 0 ? translated(QT_TR_NOOP("No alternate enumeration")) : QString();
}

constexpr FieldSpec msOs20SetFields[] = {
    {.name = "dwWindowsVersion", .size = 4, .format = Format::Hexadecimal, .text = windowsVersionText},
    {.name = "wMSOSDescriptorSetTotalLength", .size = 2, .unit = QT_TR_NOOP("bytes")},
    {.name = "bMS_VendorCode", .format = Format::Hexadecimal},
    {.name = "bAltEnumCode", .format = Format::Hexadecimal, .text = alternateEnumerationText},
};
constexpr FieldSpec msOs20Fields[] = {
    capabilityTypeField,
    {.name = "bReserved", .check = checkReserved},
    uuidField,
    {.name = "Descriptor set", .count = msOs20SetCount, .group = msOs20SetFields},
};

// The rest

qsizetype configurationIndexCount(const Scope &scope)
{
    return scope.byte(8);
}

QString classText(const Scope &, quint64 value)
{
    return QUsbClassNames::className(quint8(value));
}

QString subclassText(const Scope &scope, quint64 value)
{
    return QUsbClassNames::subclassName(scope.byte(5), quint8(value));
}

QString protocolText(const Scope &scope, quint64 value)
{
    return QUsbClassNames::protocolName(scope.byte(5), scope.byte(6), quint8(value));
}

Remark checkConfigurationIndexCount(const Scope &scope, quint64 value)
{
    return checkCount("BOS-SUMMARY", qsizetype(value), qMax<qsizetype>(0, scope.bytes.size() - 9));
}

constexpr BitSpec authenticationBits[] = {
    {.name = "Firmware can be updated", .offset = 0, .names = noYes},
    {.name = "Device changes interfaces when updated", .offset = 1, .names = noYes},
};
constexpr FieldSpec authenticationFields[] = {
    capabilityTypeField,
    {.name = "bmAttributes", .format = Format::Hexadecimal, .bits = authenticationBits},
    {.name = "bcdProtocolVersion", .format = Format::Hexadecimal},
    {.name = "bcdCapability", .format = Format::Hexadecimal},
};
constexpr BitSpec firmwareStatusBits[] = {
    {.name = "Get FW Image Hash support", .offset = 0, .names = noYes},
    {.name = "Disallow FW Update support", .offset = 1, .names = noYes},
};
constexpr FieldSpec firmwareStatusFields[] = {
    capabilityTypeField,
    {.name = "bcdDescriptorVersion", .format = Format::Hexadecimal},
    {.name = "bmAttributes", .size = 4, .format = Format::Hexadecimal, .bits = firmwareStatusBits},
};
constexpr FieldSpec precisionTimeFields[] = {
    capabilityTypeField,
};
constexpr FieldSpec configurationSummaryFields[] = {
    capabilityTypeField,
    {.name = "bcdVersion", .size = 2, .format = Format::Bcd},
    {.name = "bClass", .text = classText},
    {.name = "bSubClass", .text = subclassText},
    {.name = "bProtocol", .text = protocolText},
    {.name = "bConfigurationCount", .check = checkConfigurationIndexCount},
    {.name = "bConfigurationIndex", .count = configurationIndexCount},
};
constexpr FieldSpec otherFields[] = {
    capabilityTypeField,
    {.name = "data", .size = Rest, .format = Format::None},
};

constexpr DescriptorSpec descriptors[] = {
    {.name = "Wireless USB Device Capabilities Descriptor",
     .section = "Wireless USB 1.1, 7.4.1.1",
     .type = 0x10,
     .subtype = int(Capability::WirelessUsb),
     .minimumSize = 11,
     .place = Place::Bos,
     .fields = wirelessFields},
    {.name = "USB 2.0 Extension Descriptor",
     .section = "USB 3.2, 9.6.2.1",
     .type = 0x10,
     .subtype = int(Capability::Usb20Extension),
     .minimumSize = 7,
     .place = Place::Bos,
     .fields = usb20ExtensionFields},
    {.name = "SuperSpeed USB Device Capability Descriptor",
     .section = "USB 3.2, 9.6.2.2",
     .type = 0x10,
     .subtype = int(Capability::SuperSpeedUsb),
     .minimumSize = 10,
     .place = Place::Bos,
     .fields = superSpeedFields},
    {.name = "Container ID Descriptor",
     .section = "USB 3.2, 9.6.2.3",
     .type = 0x10,
     .subtype = int(Capability::ContainerId),
     .minimumSize = 20,
     .place = Place::Bos,
     .fields = containerIdFields},
    {.name = "WebUSB Platform Capability Descriptor",
     .section = "WebUSB, 4",
     .type = 0x10,
     .subtype = int(Capability::Platform),
     .matches = isWebUsb,
     .minimumSize = 24,
     .place = Place::Bos,
     .fields = webUsbFields},
    {.name = "Microsoft OS 2.0 Platform Capability Descriptor",
     .section = "Microsoft OS 2.0 Descriptors",
     .type = 0x10,
     .subtype = int(Capability::Platform),
     .matches = isMsOs20,
     .minimumSize = 28,
     .place = Place::Bos,
     .fields = msOs20Fields},
    {.name = "Platform Descriptor",
     .section = "USB 3.2, 9.6.2.4",
     .type = 0x10,
     .subtype = int(Capability::Platform),
     .minimumSize = 20,
     .place = Place::Bos,
     .fields = platformFields},
    {.name = "SuperSpeedPlus USB Device Capability Descriptor",
     .section = "USB 3.2, 9.6.2.5",
     .type = 0x10,
     .subtype = int(Capability::SuperSpeedPlus),
     .minimumSize = 16,
     .place = Place::Bos,
     .fields = superSpeedPlusFields},
    {.name = "Precision Time Measurement Capability Descriptor",
     .section = "USB 3.2, 9.6.2.6",
     .type = 0x10,
     .subtype = int(Capability::PrecisionTimeMeasurement),
     .minimumSize = 3,
     .place = Place::Bos,
     .fields = precisionTimeFields},
    {.name = "Configuration Summary Descriptor",
     .section = "USB 3.2, 9.6.2.7",
     .type = 0x10,
     .subtype = int(Capability::ConfigurationSummary),
     .minimumSize = 9,
     .place = Place::Bos,
     .fields = configurationSummaryFields},
    {.name = "Wireless USB Extension Descriptor",
     .section = "Wireless USB 1.1, 7.4.1",
     .type = 0x10,
     .subtype = int(Capability::WirelessUsbExt),
     .minimumSize = 3,
     .place = Place::Bos,
     .fields = otherFields},
    {.name = "Authentication Capability Descriptor",
     .section = "USB Type-C Authentication 1.0, 5.2",
     .type = 0x10,
     .subtype = int(Capability::Authentication),
     .minimumSize = 6,
     .place = Place::Bos,
     .fields = authenticationFields},
    {.name = "FWStatus Capability Descriptor",
     .section = "USB 3.2, ECN Firmware Update",
     .type = 0x10,
     .subtype = int(Capability::FwStatus),
     .minimumSize = 8,
     .place = Place::Bos,
     .fields = firmwareStatusFields},
    {.name = "Device Capability Descriptor",
     .section = "USB 3.2, 9.6.2",
     .type = 0x10,
     .minimumSize = 3,
     .place = Place::Bos,
     .fields = otherFields},
};

} // namespace

QString capabilityTypeText(const Scope &, quint64 value)
{
    const auto isNamed = [value](const ValueName &name) { return name.value == value; };
    const auto it = std::find_if(std::begin(capabilityNames), std::end(capabilityNames), isNamed);
    return it == std::end(capabilityNames) ? QString() : translated(it->text);
}

Table<DescriptorSpec> capabilityDescriptors()
{
    return descriptors;
}

} // namespace QUsbDescriptorTables
