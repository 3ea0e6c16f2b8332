// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "qusblsusbtables_p.h"

#include <QtCore/qstring.h>

#include <algorithm>
#include <iterator>

namespace QUsbLsusbTables {
namespace {

constexpr int CsInterface = 0x24;
constexpr int CsEndpoint = 0x25;
constexpr int Audio = 1;
constexpr int Hid = 3;
constexpr int Printer = 7;
constexpr int MassStorage = 8;
constexpr int SmartCard = 0x0b;
constexpr int Video = 0x0e;

constexpr Descriptor descriptors[] = {
    {.where = {.type = 0x01}, .heading = "Device Descriptor:"},
    {.where = {.type = 0x02}, .heading = "Configuration Descriptor:"},
    {.where = {.type = 0x04}, .heading = "Interface Descriptor:"},
    {.where = {.type = 0x05}, .heading = "Endpoint Descriptor:"},
    {.where = {.type = 0x06}, .heading = "Device Qualifier (for other device speed):"},
    {.where = {.type = 0x07}, .heading = "Other Speed Configuration Descriptor:"},
    {.where = {.type = 0x09}, .heading = "OTG Descriptor:"},
    {.where = {.type = 0x0a}, .heading = "Debug descriptor:"},
    {.where = {.type = 0x0b}, .heading = "Interface Association:"},
    {.where = {.type = 0x0f}, .heading = "Binary Object Store Descriptor:"},
    {.where = {.type = 0x10, .subtype = 0x02}, .heading = "USB 2.0 Extension Device Capability:"},
    {.where = {.type = 0x10, .subtype = 0x03}, .heading = "SuperSpeed USB Device Capability:"},
    {.where = {.type = 0x10, .subtype = 0x04}, .heading = "Container ID Device Capability:"},
    {.where = {.type = 0x10, .subtype = 0x05}, .heading = "Platform Device Capability:"},
    {.where = {.type = 0x10, .subtype = 0x0a}, .heading = "SuperSpeedPlus USB Device Capability:"},
    {.where = {.type = 0x10, .subtype = 0x0d}, .heading = "Billboard Capability:"},
    {.where = {.type = 0x10, .subtype = 0x0f}, .heading = "Billboard Alternate Mode Capability:"},
    {.where = {.type = 0x10, .subtype = 0x10}, .heading = "Configuration Summary Device Capability:"},
    {.where = {.type = 0x10, .subtype = 0x11}, .heading = "FWStatus Capability:"},
    {.where = {.type = 0x29}, .heading = "Hub Descriptor:", .column = 23},
    {.where = {.type = 0x2a}, .heading = "Hub Descriptor:", .column = 23},
    {.where = {.type = 0x30}, .hasHeader = false},
    {.where = {.type = 0x21, .interfaceClass = Hid}, .heading = "HID Device Descriptor:", .indentation = 8},
    {.where = {.type = 0x21, .interfaceClass = Printer}, .heading = "IPP Printer Descriptor:", .indentation = 8},
    {.where = {.type = 0x21, .interfaceClass = SmartCard}, .heading = "ChipCard Interface Descriptor:"},
    {.where = {.type = 0x21, .interfaceClass = 0xfe}, .heading = "Device Firmware Upgrade Interface Descriptor:"},
    {.where = {CsInterface, Any, Audio, 1}, .heading = "AudioControl Interface Descriptor:"},
    {.where = {CsInterface, Any, Audio, 2}, .heading = "AudioStreaming Interface Descriptor:"},
    {.where = {CsEndpoint, Any, Audio, 2}, .heading = "AudioStreaming Endpoint Descriptor:", .indentation = 8},
    {.where = {CsInterface, Any, Audio, 3}, .heading = "MIDIStreaming Interface Descriptor:"},
    {.where = {CsEndpoint, Any, Audio, 3}, .heading = "MIDIStreaming Endpoint Descriptor:", .indentation = 8},
    {.where = {CsInterface, Any, Video, 1}, .heading = "VideoControl Interface Descriptor:"},
    {.where = {CsEndpoint, Any, Video, 1}, .heading = "VideoControl Endpoint Descriptor:", .indentation = 8},
    {.where = {CsInterface, Any, Video, 2}, .heading = "VideoStreaming Interface Descriptor:", .column = 37},
    {.where = {CsInterface, Any, MassStorage}, .hasHeader = false},
    {.where = {CsInterface, 0x00, Any}, .heading = "CDC Header:", .hasHeader = false},
    {.where = {CsInterface, 0x01, Any}, .heading = "CDC Call Management:", .hasHeader = false},
    {.where = {CsInterface, 0x02, Any}, .heading = "CDC ACM:", .hasHeader = false},
    {.where = {CsInterface, 0x06, Any}, .heading = "CDC Union:", .hasHeader = false},
    {.where = {CsInterface, 0x07, Any}, .heading = "Country Selection:", .hasHeader = false},
    {.where = {CsInterface, 0x08, Any}, .heading = "CDC Telephone operations:", .hasHeader = false},
    {.where = {CsInterface, 0x0a, Any}, .heading = "Network Channel Terminal:", .hasHeader = false},
    {.where = {CsInterface, 0x0f, Any}, .heading = "CDC Ethernet:", .column = 34, .hasHeader = false},
    {.where = {CsInterface, 0x11, Any}, .heading = "CDC WHCM:", .hasHeader = false},
    {.where = {CsInterface, 0x12, Any}, .heading = "CDC MDLM:", .hasHeader = false},
    {.where = {CsInterface, 0x13, Any}, .heading = "CDC MDLM detail:", .hasHeader = false},
    {.where = {CsInterface, 0x14, Any}, .heading = "CDC Device Management:", .hasHeader = false},
    {.where = {CsInterface, 0x15, Any}, .heading = "CDC OBEX:", .hasHeader = false},
    {.where = {CsInterface, 0x16, Any}, .heading = "CDC Command Set:", .hasHeader = false},
    {.where = {CsInterface, 0x1a, Any}, .heading = "CDC NCM:", .hasHeader = false},
    {.where = {CsInterface, 0x1b, Any}, .heading = "CDC MBIM:", .hasHeader = false},
    {.where = {CsInterface, 0x1c, Any}, .heading = "CDC MBIM Extended:", .hasHeader = false},
};

constexpr Field fields[] = {
    // Device, device qualifier, interface association, interface
    {{.type = 0x01}, "idVendor", nullptr, Style::VendorId},
    {{.type = 0x01}, "idProduct", nullptr, Style::ProductId},
    {{.type = 0x01}, "iSerialNumber", "iSerial"},
    {{.type = 0x01}, "bDeviceClass", nullptr, Style::ClassCode},
    {{.type = 0x01}, "bDeviceSubClass", nullptr, Style::SubclassCode},
    {{.type = 0x01}, "bDeviceProtocol", nullptr, Style::ProtocolCode},
    {{.type = 0x06}, "bDeviceClass", nullptr, Style::ClassCode},
    {{.type = 0x06}, "bDeviceSubClass", nullptr, Style::SubclassCode},
    {{.type = 0x06}, "bDeviceProtocol", nullptr, Style::ProtocolCode},
    {{.type = 0x06}, "bReserved", nullptr, Style::Hidden},
    {{.type = 0x0b}, "bFunctionClass", nullptr, Style::ClassCode},
    {{.type = 0x0b}, "bFunctionSubClass", nullptr, Style::SubclassCode},
    {{.type = 0x0b}, "bFunctionProtocol", nullptr, Style::ProtocolCode},
    {{.type = 0x04}, "bInterfaceClass", nullptr, Style::ClassCode},
    {{.type = 0x04}, "bInterfaceSubClass", nullptr, Style::SubclassCode},
    {{.type = 0x04}, "bInterfaceProtocol", nullptr, Style::ProtocolCode},
    // Configuration, BOS
    {{}, "wTotalLength", nullptr, Style::Hexadecimal},
    {{.type = 0x02}, "bmAttributes", nullptr, Style::ConfigurationAttributes},
    {{.type = 0x02}, "bMaxPower", "MaxPower", Style::Current},
    {{.type = 0x07}, "bmAttributes", nullptr, Style::ConfigurationAttributes},
    {{.type = 0x07}, "bMaxPower", "MaxPower", Style::Current},
    {{.type = 0x10}, "bDevCapabilityType", nullptr, Style::Decimal, Words::None},
    {{.type = 0x10}, "wU2DevExitLat", "bU2DevExitLat", Style::Default, Words::Text},
    {{.type = 0x10}, "bVendorCode", nullptr, Style::Decimal},
    // Endpoint and companion
    {{.type = 0x05}, "bEndpointAddress", nullptr, Style::EndpointAddress},
    {{.type = 0x05}, "bmAttributes", nullptr, Style::EndpointAttributes},
    {{.type = 0x05}, "wMaxPacketSize", nullptr, Style::PacketSize},
    {{.type = 0x05}, "bSynchAddress", nullptr, Style::Decimal, Words::None},
    // HID
    {{.type = 0x21, .interfaceClass = Hid}, "bDescriptorType", nullptr, Style::Decimal, Words::Text},
    {{.type = 0x21, .interfaceClass = Hid}, "bCountryCode", nullptr, Style::Decimal, Words::Text},
    // Hub
    {{.type = 0x29}, "bNbrPorts", "nNbrPorts"},
    {{.type = 0x2a}, "bNbrPorts", "nNbrPorts"},
    {{.type = 0x29}, "wHubCharacteristics", "wHubCharacteristic", Style::Hexadecimal},
    {{.type = 0x2a}, "wHubCharacteristics", "wHubCharacteristic", Style::Hexadecimal},
    {{.type = 0x29}, "DeviceRemovable", nullptr, Style::Bytes},
    {{.type = 0x2a}, "DeviceRemovable", nullptr, Style::Bytes},
    {{.type = 0x29}, "PortPwrCtrlMask", nullptr, Style::Bytes},
    {{.type = 0x2a}, "bHubHdrDecLat", "bHubDecLat", Style::Latency},
    // CDC
    {{.type = CsInterface, .subtype = 0x06}, "bControlInterface", "bMasterInterface"},
    {{.type = CsInterface, .subtype = 0x06}, "bSubordinateInterface", "bSlaveInterface", Style::Row},
    {{.type = CsInterface, .subtype = 0x0f}, "iMACAddress", "iMacAddress"},
    {{.type = CsInterface, .subtype = 0x12}, "bcdVersion", "bcdCDC"},
    {{.type = CsInterface, .subtype = 0x13}, "bGuidDescriptorType", nullptr, Style::BareHexadecimal},
    // Printer
    {{0x21, Any, Printer}, "bNumDescriptors", "bcdNumDescriptors"},
    // Mass storage
    {{CsInterface, Any, MassStorage}, "bPipeID", nullptr, Style::Pipe},
    {{CsInterface, Any, MassStorage}, "Reserved", nullptr, Style::Hidden},
    // Smart card
    {{0x21, Any, SmartCard}, "bMaxSlotIndex", "nMaxSlotIndex"},
    {{0x21, Any, SmartCard}, "dwMaximumClock", "dwMaxiumumClock"}, // as usbutils spells it
    {{0x21, Any, SmartCard}, "bVoltageSupport", nullptr, Style::Decimal},
    {{0x21, Any, SmartCard}, "dwProtocols", nullptr, Style::Decimal},
    {{0x21, Any, SmartCard}, "bNumDataRatesSupported", "bNumDataRatesSupp."},
    {{0x21, Any, SmartCard}, "dwSynchProtocols", "dwSyncProtocols", Style::BareHexadecimal},
    {{0x21, Any, SmartCard}, "dwMechanical", nullptr, Style::BareHexadecimal},
    {{0x21, Any, SmartCard}, "dwFeatures", nullptr, Style::BareHexadecimal},
    {{0x21, Any, SmartCard}, "dwMaxCCIDMessageLength", "dwMaxCCIDMsgLen"},
    {{0x21, Any, SmartCard}, "bClassGetResponse", nullptr, Style::Echo},
    {{0x21, Any, SmartCard}, "bClassEnvelope", nullptr, Style::Echo},
    {{0x21, Any, SmartCard}, "wLcdLayout", "wlcdLayout", Style::LcdLayout},
    {{0x21, Any, SmartCard}, "bPINSupport", nullptr, Style::Decimal},
    // DFU
    {{0x21, Any, 0xfe}, "bmAttributes", nullptr, Style::Decimal},
    {{0x21, Any, 0xfe}, "wDetachTimeOut", "wDetachTimeout"},
    // Video
    {{CsInterface, 0x01, Video, 1}, "dwClockFrequency", nullptr, Style::Frequency},
    {{CsInterface, 0x04, Video, 1}, "baSourceID", "baSource"},
    {{CsInterface, 0x06, Video, 1}, "bmControls", nullptr, Style::PerByte},
    {{CsInterface, Any, Video, 1}, "bmControls", nullptr, Style::EightDigits},
    {{CsInterface, Any, Video, 1}, "bmControlsRuntime", nullptr, Style::EightDigits},
    {{CsInterface, Any, Video, 2}, "bmInfo", nullptr, Style::Decimal},
    {{CsInterface, Any, Video, 2}, "bmFlags", "bFlags", Style::Decimal},
    {{CsInterface, Any, Video, 2}, "bmaControls", nullptr, Style::Decimal},
    {{CsInterface, 0x03, Video, 2}, "bNumCompressionPattern", "bNumCompressionPatterns"},
    {{CsInterface, 0x03, Video, 2}, "wWidth", nullptr, Style::Default, Words::Default, "(%1)"},
    {{CsInterface, 0x03, Video, 2}, "wHeight", nullptr, Style::Default, Words::Default, "(%1)"},
    // Audio
    {{CsInterface, Any, Audio, 2}, "tSamFreq", nullptr, Style::Default, Words::Default, "[%1]"},
    {{CsInterface, Any, Audio, 2}, "bFormatType", nullptr, Style::Decimal},
    {{CsInterface, 0x0a, Audio, 1, 0x20}, "bmAttributes", nullptr, Style::Decimal},
    {{CsInterface, Any, Audio, 3}, "baSourceID", nullptr, Style::Decimal, Words::Default, "(%1)"},
    {{CsInterface, Any, Audio, 3}, "BaSourcePin", nullptr, Style::Decimal, Words::Default, "(%1)"},
    {{CsInterface, 0x01, Audio, 3}, "bcdMSC", "bcdADC", Style::Number},
    {{CsInterface, Any, Audio, 1}, nullptr, nullptr, Style::Number},
    {{CsInterface, 0x01, Audio, 2}, nullptr, nullptr, Style::Number},
    {{CsInterface, Any, Audio, 3}, nullptr, nullptr, Style::Number},
    {{CsEndpoint, Any, Audio}, nullptr, nullptr, Style::Number},
};

bool isMet(int wanted, quint8 found)
{
    return wanted == Any || wanted == found;
}

} // namespace

bool Where::has(const Place &place) const
{
    return isMet(type, place.type) && isMet(subtype, place.subtype) && isMet(interfaceClass, place.interfaceClass)
        && isMet(interfaceSubclass, place.interfaceSubclass) && isMet(interfaceProtocol, place.interfaceProtocol);
}

const Descriptor *descriptorFor(const Place &place)
{
    const auto it = std::find_if(std::begin(descriptors), std::end(descriptors),
                                 [&](const Descriptor &entry) { return entry.where.has(place); });
    return it == std::end(descriptors) ? nullptr : &*it;
}

const Field *fieldFor(const Place &place, QStringView name)
{
    const auto it = std::find_if(std::begin(fields), std::end(fields), [&](const Field &entry) {
        return (!entry.name || name == QLatin1StringView(entry.name)) && entry.where.has(place);
    });
    return it == std::end(fields) ? nullptr : &*it;
}

} // namespace QUsbLsusbTables
