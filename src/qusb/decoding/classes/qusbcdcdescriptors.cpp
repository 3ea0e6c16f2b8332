// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "qusbdescriptortables_p.h"

#include <algorithm>
#include <iterator>

using Format = QUsbDescriptorField::Format;
using Severity = QUsbDescriptorField::Severity;

/* The functional descriptors of communications devices (CDC): modems, telephones, network adapters. */

namespace QUsbDescriptorTables {
namespace {

// Devices of vendors borrow these descriptors. A subtype alone says little there, its usual size with it says enough.
bool looksLikeCommunications(const Scope &scope)
{
    static constexpr struct
    {
        quint8 subtype;
        quint8 size;
    } usual[] = {{0x00, 5}, {0x01, 5}, {0x02, 4}, {0x06, 5}, {0x0f, 13}, {0x12, 21}, {0x1a, 6}, {0x1b, 12}, {0x1c, 8}};
    const auto fits = [&scope](const auto &one) {
        return one.subtype == scope.byte(2) && one.size == scope.bytes.size();
    };
    if (std::none_of(std::begin(usual), std::end(usual), fits))
        return false;
    switch (scope.byte(2)) {
    case 0x00:
        return scope.byte(4) == 0x01; // bcdCDC 1.xx
    case 0x01:
        return scope.byte(3) <= 0x03;
    case 0x02:
        return scope.byte(3) <= 0x0f;
    default:
        return true;
    }
}

bool isCommunications(const Scope &scope)
{
    switch (scope.context.interfaceClass) {
    case 0x02: // Communications
    case 0x0a: // CDC data
        return true;
    case 0xe0: // RNDIS as a wireless controller has it,
        return scope.context.interfaceSubclass == 0x01 && scope.context.interfaceProtocol == 0x03;
    case 0xef: // and as a miscellaneous device has it
        return scope.context.interfaceSubclass == 0x04;
    case 0xff:
        return looksLikeCommunications(scope);
    default:
        return false;
    }
}

Remark checkRelease(const Scope &, quint64 value)
{
    return value >> 8 == 1 ? Remark {}
                           : warning("CDC-BCD", QT_TR_NOOP("There is no such release. The bytes may be swapped."));
}

// What all have

constexpr ValueName subtypes[] = {
    {0x00, QT_TR_NOOP("Header")},
    {0x01, QT_TR_NOOP("Call management")},
    {0x02, QT_TR_NOOP("Abstract control management")},
    {0x03, QT_TR_NOOP("Direct line management")},
    {0x04, QT_TR_NOOP("Telephone ringer")},
    {0x05, QT_TR_NOOP("Telephone call and line state reporting")},
    {0x06, QT_TR_NOOP("Union")},
    {0x07, QT_TR_NOOP("Country selection")},
    {0x08, QT_TR_NOOP("Telephone operational modes")},
    {0x09, QT_TR_NOOP("USB terminal")},
    {0x0a, QT_TR_NOOP("Network channel terminal")},
    {0x0b, QT_TR_NOOP("Protocol unit")},
    {0x0c, QT_TR_NOOP("Extension unit")},
    {0x0d, QT_TR_NOOP("Multi-channel management")},
    {0x0e, QT_TR_NOOP("CAPI control management")},
    {0x0f, QT_TR_NOOP("Ethernet networking")},
    {0x10, QT_TR_NOOP("ATM networking")},
    {0x11, QT_TR_NOOP("Wireless handset control")},
    {0x12, QT_TR_NOOP("Mobile direct line")},
    {0x13, QT_TR_NOOP("Mobile direct line, detail")},
    {0x14, QT_TR_NOOP("Device management")},
    {0x15, QT_TR_NOOP("OBEX")},
    {0x16, QT_TR_NOOP("Command set")},
    {0x17, QT_TR_NOOP("Command set, detail")},
    {0x18, QT_TR_NOOP("Telephone control")},
    {0x19, QT_TR_NOOP("OBEX service identifier")},
    {0x1a, QT_TR_NOOP("Network control")},
    {0x1b, QT_TR_NOOP("Mobile broadband")},
    {0x1c, QT_TR_NOOP("Mobile broadband, extended")},
};

constexpr FieldSpec header[] = {
    {.name = "bFunctionLength"},
    {.name = "bDescriptorType", .format = Format::Hexadecimal, .text = descriptorTypeText},
};
constexpr FieldSpec subtypeField {.name = "bDescriptorSubtype", .format = Format::Hexadecimal, .names = subtypes};
constexpr FieldSpec versionField {.name = "bcdVersion", .size = 2, .format = Format::Bcd, .check = checkRelease};
constexpr FieldSpec guidField {.name = "bGUID", .size = 16, .format = Format::Uuid};
constexpr FieldSpec entityField {.name = "bEntityId"};
constexpr FieldSpec restField {.name = "bDetailData", .size = Rest, .format = Format::None};

// Header, union, country selection (CDC 1.2)

template <qsizetype Fixed, qsizetype Size>
qsizetype countAfter(const Scope &scope)
{
    return (scope.bytes.size() - Fixed) / Size;
}

Remark checkSubordinate(const Scope &scope, quint64 value)
{
    return value == scope.byte(3) ? warning("CDC-UNION", QT_TR_NOOP("An interface cannot be subordinate to itself."))
                                  : Remark {};
}

constexpr FieldSpec headerFields[] = {
    subtypeField,
    {.name = "bcdCDC", .size = 2, .format = Format::Bcd, .check = checkRelease},
};
constexpr FieldSpec unionFields[] = {
    subtypeField,
    {.name = "bControlInterface", .link = Link::Interface},
    {.name = "bSubordinateInterface", .check = checkSubordinate, .link = Link::Interface, .count = countAfter<4, 1>},
};
constexpr FieldSpec countryFields[] = {
    subtypeField,
    {.name = "iCountryCodeRelDate", .format = Format::StringIndex},
    {.name = "wCountryCode", .size = 2, .format = Format::Hexadecimal, .count = countAfter<4, 2>},
};

// Telephones and modems (PSTN 1.2)

constexpr BitSpec callManagementBits[] = {
    {.name = "Device handles call management itself", .offset = 0, .names = noYes},
    {.name = "Call management over a data class interface", .offset = 1, .names = noYes},
};
constexpr FieldSpec callManagementFields[] = {
    subtypeField,
    {.name = "bmCapabilities", .format = Format::Hexadecimal, .bits = callManagementBits},
    {.name = "bDataInterface", .link = Link::Interface},
};
constexpr BitSpec abstractControlBits[] = {
    {.name = "Set_Comm_Feature, Clear_Comm_Feature, Get_Comm_Feature", .offset = 0, .names = noYes},
    {.name = "Set_Line_Coding, Set_Control_Line_State, Get_Line_Coding, Serial_State", .offset = 1, .names = noYes},
    {.name = "Send_Break", .offset = 2, .names = noYes},
    {.name = "Network_Connection", .offset = 3, .names = noYes},
};
constexpr FieldSpec abstractControlFields[] = {
    subtypeField,
    {.name = "bmCapabilities", .format = Format::Hexadecimal, .bits = abstractControlBits},
};
constexpr BitSpec directLineBits[] = {
    {.name = "Pulse_Setup, Send_Pulse, Set_Pulse_Time", .offset = 0, .names = noYes},
    {.name = "Set_Aux_Line_State, Ring_Aux_Jack, Aux_Jack_Hook_State", .offset = 1, .names = noYes},
    {.name = "Extra Pulse_Setup to disengage the holding circuit", .offset = 2, .names = noYes},
};
constexpr FieldSpec directLineFields[] = {
    subtypeField,
    {.name = "bmCapabilities", .format = Format::Hexadecimal, .bits = directLineBits},
};
constexpr FieldSpec ringerFields[] = {
    subtypeField,
    {.name = "bRingerVolSteps"},
    {.name = "bNumRingerPatterns"},
};
constexpr BitSpec callStateBits[] = {
    {.name = "Reports interrupted dial tone", .offset = 0, .names = noYes},
    {.name = "Reports ringback, busy and fast busy", .offset = 1, .names = noYes},
    {.name = "Reports caller ID", .offset = 2, .names = noYes},
    {.name = "Reports distinctive ringing patterns", .offset = 3, .names = noYes},
    {.name = "Reports DTMF digits", .offset = 4, .names = noYes},
    {.name = "Line state change notification", .offset = 5, .names = noYes},
};
constexpr FieldSpec callStateFields[] = {
    subtypeField,
    {.name = "bmCapabilities", .size = 4, .format = Format::Hexadecimal, .bits = callStateBits},
};
constexpr BitSpec operationalModeBits[] = {
    {.name = "Simple mode", .offset = 0, .names = noYes},
    {.name = "Standalone mode", .offset = 1, .names = noYes},
    {.name = "Computer-centric mode", .offset = 2, .names = noYes},
};
constexpr FieldSpec operationalModeFields[] = {
    subtypeField,
    {.name = "bmCapabilities", .format = Format::Hexadecimal, .bits = operationalModeBits},
};

// ISDN 1.2

constexpr BitSpec terminalBits[] = {
    {.name = "Protocol wrapper used", .offset = 0, .names = noYes},
};
constexpr ValueName physicalInterfaces[] = {{0, QT_TR_NOOP("None")}, {1, QT_TR_NOOP("ISDN")}};

template <qsizetype Fixed>
constexpr FieldSpec childField {.name = "bChildId", .link = Link::Entity, .count = countAfter<Fixed, 1>};

constexpr FieldSpec terminalFields[] = {
    subtypeField,
    entityField,
    {.name = "bInInterfaceNo", .link = Link::Interface},
    {.name = "bOutInterfaceNo", .link = Link::Interface},
    {.name = "bmOptions", .format = Format::Hexadecimal, .bits = terminalBits},
    childField<7>,
};
constexpr FieldSpec channelFields[] = {
    subtypeField,
    entityField,
    {.name = "iName", .format = Format::StringIndex},
    {.name = "bChannelIndex"},
    {.name = "bPhysicalInterface", .names = physicalInterfaces},
};
constexpr FieldSpec protocolUnitFields[] = {
    subtypeField,
    entityField,
    {.name = "bProtocol", .format = Format::Hexadecimal},
    childField<5>,
};
constexpr FieldSpec extensionUnitFields[] = {
    subtypeField,
    entityField,
    {.name = "bExtensionCode", .format = Format::Hexadecimal},
    {.name = "iName", .format = Format::StringIndex},
    childField<6>,
};
constexpr BitSpec multiChannelBits[] = {
    {.name = "Unit parameters in non-volatile memory", .offset = 0, .names = noYes},
    {.name = "Clear_Unit_Parameter", .offset = 1, .names = noYes},
    {.name = "Set_Unit_Parameter", .offset = 2, .names = noYes},
};
constexpr FieldSpec multiChannelFields[] = {
    subtypeField,
    {.name = "bmCapabilities", .format = Format::Hexadecimal, .bits = multiChannelBits},
};
constexpr ValueName capiKinds[] = {{0, QT_TR_NOOP("Simple")}, {1, QT_TR_NOOP("Intelligent")}};
constexpr BitSpec capiBits[] = {
    {.name = "CAPI device", .offset = 0, .names = capiKinds},
};
constexpr FieldSpec capiFields[] = {
    subtypeField,
    {.name = "bmCapabilities", .format = Format::Hexadecimal, .bits = capiBits},
};

// Network adapters (ECM 1.2, ATM 1.2, NCM 1.0, MBIM 1.0)

Remark checkAddress(const Scope &, quint64 value)
{
    return value == 0 ? warning("CDC-MAC", QT_TR_NOOP("The string with the Ethernet address is missing.")) : Remark {};
}

constexpr BitSpec ethernetStatisticsBits[] = {
    {.name = "XMIT_OK", .offset = 0, .names = noYes},
    {.name = "RCV_OK", .offset = 1, .names = noYes},
    {.name = "XMIT_ERROR", .offset = 2, .names = noYes},
    {.name = "RCV_ERROR", .offset = 3, .names = noYes},
    {.name = "RCV_NO_BUFFER", .offset = 4, .names = noYes},
    {.name = "DIRECTED_BYTES_XMIT", .offset = 5, .names = noYes},
    {.name = "DIRECTED_FRAMES_XMIT", .offset = 6, .names = noYes},
    {.name = "MULTICAST_BYTES_XMIT", .offset = 7, .names = noYes},
    {.name = "MULTICAST_FRAMES_XMIT", .offset = 8, .names = noYes},
    {.name = "BROADCAST_BYTES_XMIT", .offset = 9, .names = noYes},
    {.name = "BROADCAST_FRAMES_XMIT", .offset = 10, .names = noYes},
    {.name = "DIRECTED_BYTES_RCV", .offset = 11, .names = noYes},
    {.name = "DIRECTED_FRAMES_RCV", .offset = 12, .names = noYes},
    {.name = "MULTICAST_BYTES_RCV", .offset = 13, .names = noYes},
    {.name = "MULTICAST_FRAMES_RCV", .offset = 14, .names = noYes},
    {.name = "BROADCAST_BYTES_RCV", .offset = 15, .names = noYes},
    {.name = "BROADCAST_FRAMES_RCV", .offset = 16, .names = noYes},
    {.name = "RCV_CRC_ERROR", .offset = 17, .names = noYes},
    {.name = "TRANSMIT_QUEUE_LENGTH", .offset = 18, .names = noYes},
    {.name = "RCV_ERROR_ALIGNMENT", .offset = 19, .names = noYes},
    {.name = "XMIT_ONE_COLLISION", .offset = 20, .names = noYes},
    {.name = "XMIT_MORE_COLLISIONS", .offset = 21, .names = noYes},
    {.name = "XMIT_DEFERRED", .offset = 22, .names = noYes},
    {.name = "XMIT_MAX_COLLISIONS", .offset = 23, .names = noYes},
    {.name = "RCV_OVERRUN", .offset = 24, .names = noYes},
    {.name = "XMIT_UNDERRUN", .offset = 25, .names = noYes},
    {.name = "XMIT_HEARTBEAT_FAILURE", .offset = 26, .names = noYes},
    {.name = "XMIT_TIMES_CRS_LOST", .offset = 27, .names = noYes},
    {.name = "XMIT_LATE_COLLISIONS", .offset = 28, .names = noYes},
};
constexpr ValueName filterings[] = {{0, QT_TR_NOOP("Perfect")}, {1, QT_TR_NOOP("Imperfect (hashing)")}};
constexpr BitSpec multicastBits[] = {
    {.name = "Number of multicast filters", .width = 15},
    {.name = "Filtering", .offset = 15, .names = filterings},
};
constexpr FieldSpec ethernetFields[] = {
    subtypeField,
    {.name = "iMACAddress", .format = Format::StringIndex, .check = checkAddress},
    {.name = "bmEthernetStatistics", .size = 4, .format = Format::Hexadecimal, .bits = ethernetStatisticsBits},
    {.name = "wMaxSegmentSize", .size = 2, .unit = QT_TR_NOOP("bytes")},
    {.name = "wNumberMCFilters", .size = 2, .format = Format::Hexadecimal, .bits = multicastBits},
    {.name = "bNumberPowerFilters"},
};

constexpr BitSpec atmDataBits[] = {
    {.name = "Type 1: concatenated ATM cells", .offset = 1, .names = noYes},
    {.name = "Type 2: ATM header template and concatenated payloads", .offset = 2, .names = noYes},
    {.name = "Type 3: AAL5 SDU", .offset = 3, .names = noYes},
};
constexpr BitSpec atmStatisticsBits[] = {
    {.name = "DS_CELLS_RECEIVED", .offset = 0, .names = noYes},
    {.name = "US_CELLS_SENT", .offset = 1, .names = noYes},
    {.name = "DS_CELLS_HEC_ERROR_CORRECTED", .offset = 2, .names = noYes},
    {.name = "VC_DS_CELLS_RECEIVED", .offset = 3, .names = noYes},
    {.name = "VC_US_CELLS_SENT", .offset = 4, .names = noYes},
};
constexpr FieldSpec atmFields[] = {
    subtypeField,
    {.name = "iEndSystemIdentifier", .format = Format::StringIndex},
    {.name = "bmDataCapabilities", .format = Format::Hexadecimal, .bits = atmDataBits},
    {.name = "bmATMDeviceStatistics", .format = Format::Hexadecimal, .bits = atmStatisticsBits},
    {.name = "wType2MaxSegmentSize", .size = 2, .unit = QT_TR_NOOP("bytes")},
    {.name = "wType3MaxSegmentSize", .size = 2, .unit = QT_TR_NOOP("bytes")},
    {.name = "wMaxVC", .size = 2},
};

constexpr BitSpec networkControlBits[] = {
    {.name = "SetEthernetPacketFilter", .offset = 0, .names = noYes},
    {.name = "GetNetAddress, SetNetAddress", .offset = 1, .names = noYes},
    {.name = "SendEncapsulatedCommand, GetEncapsulatedResponse", .offset = 2, .names = noYes},
    {.name = "GetMaxDatagramSize, SetMaxDatagramSize", .offset = 3, .names = noYes},
    {.name = "GetCrcMode, SetCrcMode", .offset = 4, .names = noYes},
    {.name = "8-byte GetNtbInputSize, SetNtbInputSize", .offset = 5, .names = noYes},
};
constexpr FieldSpec networkControlFields[] = {
    subtypeField,
    {.name = "bcdNcmVersion", .size = 2, .format = Format::Bcd, .check = checkRelease},
    {.name = "bmNetworkCapabilities", .format = Format::Hexadecimal, .bits = networkControlBits},
};

template <quint64 Minimum>
Remark checkAtLeast(const Scope &, quint64 value)
{
    if (value >= Minimum)
        return {};
    return {"CDC-SIZE", Severity::Warning, translated(QT_TR_NOOP("It must be at least %1 bytes.")).arg(Minimum)};
}

constexpr BitSpec broadbandBits[] = {
    {.name = "GetMaxDatagramSize, SetMaxDatagramSize", .offset = 3, .names = noYes},
    {.name = "8-byte GetNtbInputSize, SetNtbInputSize", .offset = 5, .names = noYes},
};
constexpr FieldSpec broadbandFields[] = {
    subtypeField,
    {.name = "bcdMBIMVersion", .size = 2, .format = Format::Bcd, .check = checkRelease},
    {.name = "wMaxControlMessage", .size = 2, .unit = QT_TR_NOOP("bytes"), .check = checkAtLeast<64>},
    {.name = "bNumberFilters"},
    {.name = "bMaxFilterSize", .unit = QT_TR_NOOP("bytes")},
    {.name = "wMaxSegmentSize", .size = 2, .unit = QT_TR_NOOP("bytes"), .check = checkAtLeast<2048>},
    {.name = "bmNetworkCapabilities", .format = Format::Hexadecimal, .bits = broadbandBits},
};
constexpr FieldSpec broadbandExtendedFields[] = {
    subtypeField,
    {.name = "bcdMBIMExtendedVersion", .size = 2, .format = Format::Bcd, .check = checkRelease},
    {.name = "bMaxOutstandingCommandMessages"},
    {.name = "wMTU", .size = 2, .unit = QT_TR_NOOP("bytes")},
};

// Mobile telephones (WMC 1.1)

constexpr FieldSpec versionFields[] = {subtypeField, versionField};
constexpr FieldSpec mobileLineFields[] = {subtypeField, versionField, guidField};
constexpr FieldSpec detailFields[] = {
    subtypeField,
    {.name = "bGuidDescriptorType", .format = Format::Hexadecimal},
    restField,
};
constexpr FieldSpec deviceManagementFields[] = {
    subtypeField,
    versionField,
    {.name = "wMaxCommand", .size = 2, .unit = QT_TR_NOOP("bytes"), .check = checkAtLeast<256>},
};
constexpr FieldSpec commandSetFields[] = {
    subtypeField,
    versionField,
    {.name = "iCommandSet", .format = Format::StringIndex},
    guidField,
};
constexpr ValueName obexRoles[] = {{0, QT_TR_NOOP("Client")}, {1, QT_TR_NOOP("Server")}};
constexpr BitSpec obexBits[] = {
    {.name = "OBEX role", .offset = 0, .names = obexRoles},
};
constexpr FieldSpec obexServiceFields[] = {
    subtypeField,
    {.name = "bmRoles", .format = Format::Hexadecimal, .bits = obexBits},
    {.name = "bServiceId", .size = 16, .format = Format::Uuid},
    {.name = "wServiceVersion", .size = 2, .format = Format::Hexadecimal},
};

constexpr DescriptorSpec functional(quint8 subtype, const char *name, const char *section, qsizetype minimumSize,
                                    Table<FieldSpec> fields, qsizetype entityId = 0)
{
    return {.name = name,
            .section = section,
            .type = 0x24,
            .subtype = subtype,
            .matches = isCommunications,
            .minimumSize = minimumSize,
            .place = Place::Interface,
            .entityId = entityId,
            .header = header,
            .fields = fields};
}

constexpr DescriptorSpec descriptors[] = {
    functional(0x00, "Header Functional Descriptor", "CDC 1.2, 5.2.3.1", 5, headerFields),
    functional(0x01, "Call Management Functional Descriptor", "PSTN 1.2, 5.3.1", 5, callManagementFields),
    functional(0x02, "Abstract Control Management Functional Descriptor", "PSTN 1.2, 5.3.2", 4, abstractControlFields),
    functional(0x03, "Direct Line Management Functional Descriptor", "PSTN 1.2, 5.3.3", 4, directLineFields),
    functional(0x04, "Telephone Ringer Functional Descriptor", "PSTN 1.2, 5.3.4", 5, ringerFields),
    functional(0x05, "Telephone Call and Line State Reporting Capabilities Descriptor", "PSTN 1.2, 5.3.6", 7,
               callStateFields),
    functional(0x06, "Union Functional Descriptor", "CDC 1.2, 5.2.3.2", 5, unionFields),
    functional(0x07, "Country Selection Functional Descriptor", "CDC 1.2, 5.2.3.3", 6, countryFields),
    functional(0x08, "Telephone Operational Modes Functional Descriptor", "PSTN 1.2, 5.3.5", 4, operationalModeFields),
    functional(0x09, "USB Terminal Functional Descriptor", "ISDN 1.2, 5.3", 7, terminalFields, 3),
    functional(0x0a, "Network Channel Terminal Functional Descriptor", "ISDN 1.2, 5.3", 7, channelFields, 3),
    functional(0x0b, "Protocol Unit Functional Descriptor", "ISDN 1.2, 5.3", 5, protocolUnitFields, 3),
    functional(0x0c, "Extension Unit Functional Descriptor", "ISDN 1.2, 5.3", 6, extensionUnitFields, 3),
    functional(0x0d, "Multi-Channel Management Functional Descriptor", "ISDN 1.2, 5.3", 4, multiChannelFields),
    functional(0x0e, "CAPI Control Management Functional Descriptor", "ISDN 1.2, 5.3", 4, capiFields),
    functional(0x0f, "Ethernet Networking Functional Descriptor", "ECM 1.2, 5.4", 13, ethernetFields),
    functional(0x10, "ATM Networking Functional Descriptor", "ATM 1.2, 5.3", 12, atmFields),
    functional(0x11, "Wireless Handset Control Model Functional Descriptor", "WMC 1.1", 5, versionFields),
    functional(0x12, "Mobile Direct Line Model Functional Descriptor", "WMC 1.1", 21, mobileLineFields),
    functional(0x13, "MDLM Detail Functional Descriptor", "WMC 1.1", 4, detailFields),
    functional(0x14, "Device Management Functional Descriptor", "WMC 1.1", 7, deviceManagementFields),
    functional(0x15, "OBEX Functional Descriptor", "WMC 1.1", 5, versionFields),
    functional(0x16, "Command Set Functional Descriptor", "WMC 1.1, 8.1.2.2", 22, commandSetFields),
    functional(0x17, "Command Set Detail Functional Descriptor", "WMC 1.1, 8.1.2.3", 4, detailFields),
    functional(0x18, "Telephone Control Model Functional Descriptor", "WMC 1.1, 6.3.2.3", 5, versionFields),
    functional(0x19, "OBEX Service Identifier Functional Descriptor", "WMC 1.1", 22, obexServiceFields),
    functional(0x1a, "NCM Functional Descriptor", "NCM 1.0, 5.2.1", 6, networkControlFields),
    functional(0x1b, "MBIM Functional Descriptor", "MBIM 1.0, 6.4", 12, broadbandFields),
    functional(0x1c, "MBIM Extended Functional Descriptor", "MBIM 1.0, 6.5", 8, broadbandExtendedFields),
};

} // namespace

Table<DescriptorSpec> communicationDescriptors()
{
    return descriptors;
}

} // namespace QUsbDescriptorTables
