// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "qusblint_p.h"

/* The rules about what all devices have; those about classes are in qusblintclassrules.cpp. docs/lint.md is made of both. */

namespace QUsbLintChecks {
namespace {

constexpr QUsbLintRuleSpec descriptorRules[] = {
    {"DESC-LENGTH", Severity::Error, "USB 2.0, 9.5", QT_TR_NOOP("Invalid bLength"),
     QT_TR_NOOP("bLength is 0 or 1, or goes beyond the end of the data. Hosts cannot find the next descriptor, so they "
                "ignore what follows or refuse the device."),
     QT_TR_NOOP("Set bLength to the number of bytes of the descriptor.")},
    {"DESC-SHORT", Severity::Error, nullptr, QT_TR_NOOP("Descriptor too short"),
     QT_TR_NOOP("The descriptor has fewer bytes than its type requires. Hosts ignore it or refuse the device."),
     QT_TR_NOOP("Return all fields of the descriptor, and include them in bLength.")},
    {"DESC-CUT", Severity::Error, nullptr, QT_TR_NOOP("Descriptor ends within a field"),
     QT_TR_NOOP("Part of the last field is missing: bLength or a count in the descriptor is wrong."),
     QT_TR_NOOP("Correct bLength and the counts in the descriptor.")},
    {"DESC-LONG", Severity::Information, nullptr, QT_TR_NOOP("Descriptor longer than expected"),
     QT_TR_NOOP("There are bytes after the last known field. Later versions of a specification may add fields, so this "
                "can be correct."),
     QT_TR_NOOP("Correct bLength if the descriptor has no such fields.")},
    {"DESC-PLACE", Severity::Warning, nullptr, QT_TR_NOOP("Descriptor in the wrong place"),
     QT_TR_NOOP("Descriptors have an order: an endpoint belongs to the interface before it, and a device or string "
                "descriptor to no configuration. Hosts ignore descriptors in the wrong place."),
     QT_TR_NOOP("Move the descriptor after the one it belongs to.")},
    {"DESC-TYPE", Severity::Warning, "USB 2.0, 9.4", QT_TR_NOOP("bDescriptorType is 0"),
     QT_TR_NOOP("No descriptor has type 0. Often a table in the firmware has too many bytes, or a length is wrong."),
     QT_TR_NOOP("Remove the bytes, or correct bDescriptorType and bLength.")},
    {"DESC-RESERVED", Severity::Information, nullptr, QT_TR_NOOP("Reserved bits set"),
     QT_TR_NOOP("Later versions of the specification may give reserved bits a meaning."),
     QT_TR_NOOP("Set reserved bits to 0.")},
    {"DESC-SIZE", Severity::Error, "USB 2.0, 9.6.3", QT_TR_NOOP("Too many bytes for a device"),
     QT_TR_NOOP("A device has at most 255 configurations of 65535 bytes each."),
     QT_TR_NOOP("Check where the bytes come from.")},
};

constexpr QUsbLintRuleSpec deviceRules[] = {
    {"DEV-NONE", Severity::Error, "USB 2.0, 9.6.1", QT_TR_NOOP("Device descriptor missing"),
     QT_TR_NOOP(
         "The descriptors of a device begin with the device descriptor. Without it, hosts cannot identify the device."),
     QT_TR_NOOP("Check where the bytes come from.")},
    {"DEV-LEN", Severity::Error, "USB 2.0, 9.6.1", QT_TR_NOOP("Invalid header of the device descriptor"),
     QT_TR_NOOP(
         "bLength of the device descriptor must be 18, and bDescriptorType must be 1. Hosts refuse other values."),
     QT_TR_NOOP("Set bLength to 18 and bDescriptorType to 1.")},
    {"DEV-SPEED", Severity::Information, "USB 2.0, 9.6", QT_TR_NOOP("Speed not known"),
     QT_TR_NOOP(
         "Many values depend on the speed of the device, which is not in its descriptors. Without it, some rules "
         "find only what is wrong at every speed. The speed counts as SuperSpeed if two of three are so: "
         "bcdUSB is 3.00 or higher, bMaxPacketSize0 is 9, and endpoints have companions."),
     QT_TR_NOOP("Give the speed, with --speed or in the snapshot.")},
    {"DEV-MPS0", Severity::Warning, "USB 2.0, 9.6.1", QT_TR_NOOP("Invalid bMaxPacketSize0"),
     QT_TR_NOOP("Packets of endpoint 0 have 8 bytes at low speed; 8, 16, 32 or 64 at full speed; 64 at high speed; and "
                "512 at SuperSpeed, where the field holds the exponent 9. With another value, enumeration may fail."),
     QT_TR_NOOP("Use a size that is allowed at this speed.")},
    {"DEV-BOS", Severity::Warning, "USB 3.2, 9.6.2", QT_TR_NOOP("BOS descriptor or SuperSpeed capability missing"),
     QT_TR_NOOP("A device with bcdUSB 2.01 or higher must return a BOS descriptor, and one with 3.00 or higher must "
                "have the SuperSpeed USB capability in it. Hosts request the BOS descriptor, and some reset a device "
                "that does not return it."),
     QT_TR_NOOP("Return a BOS descriptor, or set bcdUSB to 2.00.")},
    {"DEV-BCD", Severity::Warning, "USB 2.0, 9.6.1", QT_TR_NOOP("Release number is not binary-coded decimal"),
     QT_TR_NOOP("bcdUSB and bcdDevice hold four decimal digits of four bits each: 2.10 is 0210h."),
     QT_TR_NOOP("Use only the digits 0 to 9.")},
    {"DEV-VER", Severity::Warning, "USB 2.0, 9.6.1", QT_TR_NOOP("Wrong bcdUSB"),
     QT_TR_NOOP(
         "bcdUSB is the version of the specification that the device complies with. High speed requires 2.00 or "
         "higher, SuperSpeed 3.00 or higher. Hosts may treat the device as one that does not support its speed."),
     QT_TR_NOOP("Set bcdUSB to the version of the specification that the device was designed for.")},
    {"DEV-ID", Severity::Warning, "USB 2.0, 9.6.1", QT_TR_NOOP("Unassigned idVendor"),
     QT_TR_NOOP(
         "Hosts choose drivers by idVendor and idProduct. The vendor IDs 0000h and FFFFh are not assigned to anyone."),
     QT_TR_NOOP("Use a vendor ID that the USB Implementers Forum has assigned.")},
    {"DEV-CLASS", Severity::Warning, "USB 2.0, 9.6.1", QT_TR_NOOP("bDeviceSubClass is set but bDeviceClass is 0"),
     QT_TR_NOOP("If bDeviceClass is 0, each interface specifies its own class, and bDeviceSubClass must be 0."),
     QT_TR_NOOP("Set bDeviceSubClass to 0.")},
    {"DEV-IAD", Severity::Warning, "USB 3.2, 9.6.4", QT_TR_NOOP("Interface associations not announced"),
     QT_TR_NOOP("A device with interface associations must use class EFh, subclass 02h and protocol 01h. Otherwise "
                "some systems treat each interface as a function of its own."),
     QT_TR_NOOP("Set bDeviceClass, bDeviceSubClass and bDeviceProtocol to EFh, 02h and 01h.")},
    {"DEV-NCFG", Severity::Warning, "USB 2.0, 9.6.1", QT_TR_NOOP("Wrong bNumConfigurations"),
     QT_TR_NOOP("A device has at least one configuration. Hosts request as many as bNumConfigurations says."),
     QT_TR_NOOP("Set bNumConfigurations to the number of configurations.")},
    {"QUAL", Severity::Information, "USB 2.0, 9.6.2", QT_TR_NOOP("Device qualifier missing or wrong"),
     QT_TR_NOOP("A high-speed device describes in the device qualifier what it is at its other speed. Hosts use it to "
                "tell users that the device could be faster on another port."),
     QT_TR_NOOP("Return a device qualifier that describes the device at its other speed.")},
};

constexpr QUsbLintRuleSpec configurationRules[] = {
    {"CFG-TOTAL", Severity::Warning, "USB 2.0, 9.6.3", QT_TR_NOOP("Wrong wTotalLength"),
     QT_TR_NOOP("Hosts read wTotalLength bytes. If it is too small, descriptors are missing; if it is too large, hosts "
                "wait or refuse the device."),
     QT_TR_NOOP(
         "Set wTotalLength to the length of the configuration descriptor and of all descriptors that follow it.")},
    {"CFG-NIF", Severity::Warning, "USB 2.0, 9.6.3", QT_TR_NOOP("Wrong bNumInterfaces"),
     QT_TR_NOOP(
         "bNumInterfaces counts interfaces, not alternate settings, and is at least 1. Hosts allocate that many."),
     QT_TR_NOOP("Set bNumInterfaces to the number of different values of bInterfaceNumber.")},
    {"CFG-B7", Severity::Warning, "USB 2.0, 9.6.3", QT_TR_NOOP("Bit 7 of bmAttributes is not set"),
     QT_TR_NOOP("The bit must be 1 for historical reasons: in USB 1.0 it meant that the device is bus-powered."),
     QT_TR_NOOP("Set bit 7.")},
    {"CFG-RSV", Severity::Warning, "USB 2.0, 9.6.3", QT_TR_NOOP("Reserved bits of bmAttributes set"),
     QT_TR_NOOP("Bits 4..0 of bmAttributes are reserved."), QT_TR_NOOP("Set bits 4..0 to 0.")},
    {"CFG-PWR", Severity::Warning, "USB 2.0, 7.2.1", QT_TR_NOOP("bMaxPower exceeds what the port supplies"),
     QT_TR_NOOP("A port supplies 500 mA, or 900 mA at 5 Gb/s and above. A port of a bus-powered hub supplies one unit "
                "load: 100 mA or 150 mA. Hosts do not select a configuration that needs more."),
     QT_TR_NOOP("Correct bMaxPower, which counts in units of 2 mA (8 mA at 5 Gb/s and above), or use a port that "
                "supplies more.")},
    {"CFG-VAL0", Severity::Warning, "USB 2.0, 9.6.3", QT_TR_NOOP("bConfigurationValue is 0"),
     QT_TR_NOOP(
         "SET_CONFIGURATION(0) makes a device unconfigured, so a configuration with this value cannot be selected."),
     QT_TR_NOOP("Number configurations from 1.")},
    {"CFG-DUP", Severity::Warning, "USB 2.0, 9.6.3", QT_TR_NOOP("Duplicate bConfigurationValue"),
     QT_TR_NOOP("SET_CONFIGURATION selects a configuration by this value, so only one of them can be selected."),
     QT_TR_NOOP("Give each configuration a value of its own.")},
};

constexpr QUsbLintRuleSpec interfaceRules[] = {
    {"IF-ORDER", Severity::Warning, "USB 2.0, 9.6.5", QT_TR_NOOP("Interfaces out of order"),
     QT_TR_NOOP(
         "bInterfaceNumber is an index, so interfaces have ascending numbers. All settings of an interface follow "
         "each other. Some systems, such as Windows with composite devices, do not find others."),
     QT_TR_NOOP("Sort the interface descriptors by bInterfaceNumber.")},
    {"IF-NUM", Severity::Warning, "USB 2.0, 9.6.5", QT_TR_NOOP("Gaps in interface numbers"),
     QT_TR_NOOP("bInterfaceNumber counts from 0. Hosts tolerate gaps, but programs may expect interface 0."),
     QT_TR_NOOP("Number the interfaces from 0 without gaps.")},
    {"IF-ALT", Severity::Warning, "USB 2.0, 9.6.5", QT_TR_NOOP("Gaps or duplicates in alternate settings"),
     QT_TR_NOOP("bAlternateSetting counts from 0 for each interface. Setting 0 is active after SET_CONFIGURATION. Of "
                "two settings with the same number, only one can be selected."),
     QT_TR_NOOP("Number the alternate settings of each interface from 0 without gaps.")},
    {"IF-ISO0", Severity::Warning, "USB 2.0, 5.6.3", QT_TR_NOOP("Alternate setting 0 reserves isochronous bandwidth"),
     QT_TR_NOOP("Hosts reserve bandwidth when a setting is selected. A configuration whose default settings need "
                "bandwidth cannot be selected on a busy bus."),
     QT_TR_NOOP(
         "Give setting 0 no isochronous endpoints, or only ones with wMaxPacketSize 0, and add another setting.")},
    {"IF-INT0", Severity::Warning, "USB 2.0, 5.7.3",
     QT_TR_NOOP("Alternate setting 0 reserves too much interrupt bandwidth"),
     QT_TR_NOOP("At high speed, interrupt endpoints of default settings may have packets of at most 64 bytes."),
     QT_TR_NOOP("Use at most 64 bytes in setting 0, and add another setting.")},
    {"IF-CLASS", Severity::Warning, "USB 2.0, 9.6.5", QT_TR_NOOP("bInterfaceClass is 0"),
     QT_TR_NOOP("Class 0 is defined for devices only. Hosts cannot choose a driver by it."),
     QT_TR_NOOP("Use FFh if the interface belongs to no class.")},
    {"IAD-RANGE", Severity::Warning, "USB 3.2, 9.6.4", QT_TR_NOOP("Invalid interface association"),
     QT_TR_NOOP("An association must name existing interfaces that belong to no other association, and its class must "
                "not be 0. Otherwise hosts do not find the function."),
     QT_TR_NOOP("Correct bFirstInterface, bInterfaceCount and bFunctionClass.")},
    {"IAD-ORDER", Severity::Warning, "USB 3.2, 9.6.4", QT_TR_NOOP("Interface association after its interfaces"),
     QT_TR_NOOP("An association must precede the interfaces that it associates."),
     QT_TR_NOOP("Move the association before its first interface.")},
    {"IAD-ONE", Severity::Information, "USB 3.2, 9.6.4", QT_TR_NOOP("Interface association of a single interface"),
     QT_TR_NOOP("Associations group the interfaces of one function. An association of one interface has no effect."),
     QT_TR_NOOP("Leave the association out.")},
};

constexpr QUsbLintRuleSpec endpointRules[] = {
    {"EP-NUM", Severity::Warning, "USB 2.0, 9.6.5", QT_TR_NOOP("Wrong bNumEndpoints"),
     QT_TR_NOOP("bNumEndpoints counts the endpoint descriptors of the alternate setting. Hosts ignore any beyond it."),
     QT_TR_NOOP("Set bNumEndpoints to the number of endpoint descriptors that follow.")},
    {"EP-ZERO", Severity::Error, "USB 2.0, 9.6.6", QT_TR_NOOP("Endpoint number 0"),
     QT_TR_NOOP("Endpoint 0 is the default control endpoint and has no descriptor. Hosts ignore this one."),
     QT_TR_NOOP("Use endpoint numbers 1 to 15.")},
    {"EP-DUP", Severity::Error, "USB 2.0, 9.6.5", QT_TR_NOOP("Duplicate endpoint address"),
     QT_TR_NOOP("Within a configuration, an endpoint belongs to one interface, whose alternate settings may share it. "
                "Hosts ignore the second one."),
     QT_TR_NOOP("Give each endpoint of a configuration an address of its own.")},
    {"EP-CONTROL", Severity::Warning, "USB 2.0, 5.3.2", QT_TR_NOOP("Number of a control endpoint used twice"),
     QT_TR_NOOP("A control endpoint transfers data in both directions, so that no other endpoint can have its number."),
     QT_TR_NOOP("Give the other endpoint another number.")},
    {"EP-LOW", Severity::Warning, "USB 2.0, 5.3.1.2", QT_TR_NOOP("Too many endpoints at low speed"),
     QT_TR_NOOP("A low-speed device has at most two endpoints besides endpoint 0. Some hosts refuse others."),
     QT_TR_NOOP("Use two endpoints, or full speed.")},
    {"EP-SYNC", Severity::Warning, "USB 2.0, 5.12.4", QT_TR_NOOP("Feedback endpoint missing"),
     QT_TR_NOOP("A device that takes isochronous data at a rate of its own must tell hosts the rate: with a feedback "
                "endpoint in the same setting, or by the data that it sends itself, with usage type 2. Otherwise data "
                "are lost. bSynchAddress must be the address of the feedback endpoint."),
     QT_TR_NOOP("Add a feedback endpoint, or use adaptive synchronization.")},
    {"EP-RSV", Severity::Warning, "USB 2.0, 9.6.6", QT_TR_NOOP("Reserved bits of an endpoint set"),
     QT_TR_NOOP(
         "Bits 6..4 of bEndpointAddress, 7..6 of bmAttributes and 15..13 of wMaxPacketSize must be 0. Bits 5..2 of "
         "bmAttributes are defined for isochronous endpoints, and bits 5..4 for interrupt endpoints at SuperSpeed. "
         "Usage "
         "type 3 is reserved, and usage type 2 of interrupt endpoints."),
     QT_TR_NOOP("Set reserved bits to 0.")},
    {"EP-MPS", Severity::Warning, "USB 2.0, 5.5.3 to 5.8.3", QT_TR_NOOP("Invalid wMaxPacketSize"),
     QT_TR_NOOP("Bulk endpoints have packets of 8, 16, 32 or 64 bytes at full speed, 512 at high speed and 1024 at "
                "SuperSpeed. Interrupt endpoints have up to 8 bytes at low, 64 at full and 1024 at higher speeds; "
                "isochronous ones up to 1023 at full and 1024 at higher speeds. Hosts correct or refuse other values."),
     QT_TR_NOOP("Use a size that the transfer type and the speed allow.")},
    {"EP-INT", Severity::Warning, "USB 2.0, 9.6.6", QT_TR_NOOP("bInterval out of range"),
     QT_TR_NOOP(
         "For isochronous endpoints, and for interrupt endpoints at high speed and above, bInterval is an exponent "
         "from 1 to 16. For other interrupt endpoints it is 1 to 255 ms, at low speed 10 to 255 ms. For bulk and "
         "control "
         "endpoints at 5 Gb/s and above it is 0. Hosts replace other values by a guess."),
     QT_TR_NOOP("Use a value in the range.")},
};

constexpr QUsbLintRuleSpec superSpeedRules[] = {
    {"SS-COMP", Severity::Warning, "USB 3.2, 9.6.7", QT_TR_NOOP("SuperSpeed companion missing or misplaced"),
     QT_TR_NOOP("At 5 Gb/s and above, each endpoint descriptor is followed by one companion. Hosts that do not find it "
                "assume minimum values or refuse the interface."),
     QT_TR_NOOP("Put the companion directly after the endpoint, and only at these speeds.")},
    {"SS-BURST", Severity::Warning, "USB 3.2, 9.6.7", QT_TR_NOOP("Invalid bMaxBurst"),
     QT_TR_NOOP("A burst has up to 16 packets, so bMaxBurst is 0 to 15; at most 2 for interrupt endpoints, and 0 for "
                "control endpoints. Endpoints with a larger value than 0 must have packets of 1024 bytes."),
     QT_TR_NOOP("Correct bMaxBurst or wMaxPacketSize.")},
    {"SS-MULT", Severity::Warning, "USB 3.2, 9.6.7", QT_TR_NOOP("Invalid Mult"),
     QT_TR_NOOP("Isochronous endpoints have up to 3 bursts in a service interval, so Mult is 0 to 2. It must be 0 if "
                "bMaxBurst is 0."),
     QT_TR_NOOP("Correct bmAttributes.")},
    {"SS-STREAM", Severity::Warning, "USB 3.2, 9.6.7", QT_TR_NOOP("Invalid number of streams"),
     QT_TR_NOOP("Bulk endpoints have up to 2 to the power of 16 streams, other endpoints have none. For control and "
                "interrupt endpoints, all of bmAttributes must be 0."),
     QT_TR_NOOP("Correct bmAttributes.")},
    {"SS-BPI", Severity::Warning, "USB 3.2, 9.6.7", QT_TR_NOOP("wBytesPerInterval contradicts the endpoint"),
     QT_TR_NOOP("For periodic endpoints it is the number of bytes transferred in a service interval: at most packet "
                "size × packets × bursts. For other endpoints it is 0. Hosts reserve this bandwidth."),
     QT_TR_NOOP("Correct wBytesPerInterval.")},
    {"SSP-COMP", Severity::Warning, "USB 3.2, 9.6.8", QT_TR_NOOP("SuperSpeedPlus companion missing or wrong"),
     QT_TR_NOOP("An isochronous endpoint that transfers more than 48 KiB in a service interval must set bit 7 of "
                "bmAttributes in its companion, set wBytesPerInterval there to 1, and have a second companion."),
     QT_TR_NOOP("Make the two companions agree.")},
};

constexpr QUsbLintRuleSpec bosRules[] = {
    {"BOS-TOTAL", Severity::Warning, "USB 3.2, 9.6.2", QT_TR_NOOP("Wrong wTotalLength of the BOS descriptor"),
     QT_TR_NOOP("Hosts read wTotalLength bytes. If it is too small, capabilities are missing; if it is too large, "
                "hosts wait or ignore all of them."),
     QT_TR_NOOP("Set wTotalLength to the length of the BOS descriptor and of all capabilities.")},
    {"BOS-COUNT", Severity::Warning, "USB 3.2, 9.6.2", QT_TR_NOOP("Wrong bNumDeviceCaps"),
     QT_TR_NOOP("bNumDeviceCaps counts the capability descriptors that follow. Hosts ignore any beyond it."),
     QT_TR_NOOP("Set bNumDeviceCaps to the number of capability descriptors.")},
    {"BOS-RSV", Severity::Warning, "USB 3.2, 9.6.2", QT_TR_NOOP("Reserved bits of a capability set"),
     QT_TR_NOOP("Later versions of the specification may give reserved bits and fields a meaning."),
     QT_TR_NOOP("Set reserved bits to 0.")},
    {"BOS-LPM", Severity::Warning, "USB 3.2, 9.6.2.1", QT_TR_NOOP("Link power management not supported"),
     QT_TR_NOOP("A SuperSpeed device must have the USB 2.0 Extension and support LPM when it operates at high speed."),
     QT_TR_NOOP("Add the USB 2.0 Extension and set its LPM bit.")},
    {"BOS-DUP", Severity::Warning, "USB 3.2, 9.6.2", QT_TR_NOOP("Duplicate capability"),
     QT_TR_NOOP("Hosts use one of the two, and it is not specified which."), QT_TR_NOOP("Remove one of them.")},
    {"BOS-SS", Severity::Warning, "USB 3.2, 9.6.2.2", QT_TR_NOOP("Invalid SuperSpeed capability"),
     QT_TR_NOOP("The capability must name at least one speed. bFunctionalitySupport must be one of these, and the exit "
                "latencies at most 10 µs from U1 and 2047 µs from U2. Otherwise hosts disable link power management."),
     QT_TR_NOOP("Correct the capability.")},
    {"BOS-SSP", Severity::Warning, "USB 3.2, 9.6.2.5", QT_TR_NOOP("SuperSpeedPlus capability missing or wrong"),
     QT_TR_NOOP("A device that operates at 10 Gb/s or more must have the capability, with as many sublink speed "
                "attributes as it declares. Hosts take the speed from it."),
     QT_TR_NOOP("Correct the capability.")},
    {"BOS-CONTAINER", Severity::Warning, "USB 3.2, 9.6.2.3", QT_TR_NOOP("Container ID is zero"),
     QT_TR_NOOP(
         "Systems show devices with the same container ID as one device, so each device must have a different one."),
     QT_TR_NOOP("Use a different UUID for each device, or leave the capability out.")},
    {"BOS-SUMMARY", Severity::Warning, "USB 3.2, 9.6.2.7", QT_TR_NOOP("Wrong bConfigurationCount"),
     QT_TR_NOOP("bConfigurationCount counts the configuration indexes that follow."),
     QT_TR_NOOP("Set bConfigurationCount to the number of indexes.")},
};

constexpr QUsbLintRuleSpec stringRules[] = {
    {"STR-LEN", Severity::Warning, "USB 2.0, 9.6.7", QT_TR_NOOP("Invalid length of a string descriptor"),
     QT_TR_NOOP("bLength must be 2 plus 2 for each UTF-16 character, and the device must return that many bytes. Hosts "
                "truncate the string or ignore it."),
     QT_TR_NOOP("Set bLength to 2 plus twice the number of characters.")},
    {"STR-NUL", Severity::Warning, "USB 2.0, 9.6.7", QT_TR_NOOP("Invalid characters in a string"),
     QT_TR_NOOP("Strings are UTF-16 and shown to people. They must not contain control characters, unpaired surrogates "
                "or NUL, not even at the end."),
     QT_TR_NOOP("Correct the string, and count only its characters in bLength.")},
    {"STR-LANG", Severity::Warning, "USB 2.0, 9.6.7", QT_TR_NOOP("String or language missing"),
     QT_TR_NOOP("The index of a string must be 0 or that of a string that the device returns, and string 0 must be the "
                "table of languages. Some hosts wait for each missing string."),
     QT_TR_NOOP("Return the string, or set the index to 0.")},
    {"STR-SER", Severity::Warning, "Mass Storage Bulk-Only 1.0, 4.1.1; USB 2.0, 9.6.1",
     QT_TR_NOOP("Serial number missing, invalid or not unique"),
     QT_TR_NOOP("Systems identify devices of the same kind by their serial numbers and store settings for them. Mass "
                "storage devices need at least 12 digits 0-9 and A-F; others may use ASCII without commas. No two "
                "devices may have the same serial number."),
     QT_TR_NOOP("Give each device a serial number of its own, or set iSerialNumber to 0.")},
};

constexpr QUsbLintRuleSpec hostRules[] = {
    {"HOST-LIMIT", Severity::Warning, nullptr, QT_TR_NOOP("More than some hosts can use"),
     QT_TR_NOOP("Linux uses up to 8 configurations, 32 interfaces and 128 alternate settings of an interface. libusb, "
                "which QUsb accesses devices with, refuses a device with more than 8 configurations, and a "
                "configuration with more than 32 interfaces."),
     QT_TR_NOOP("Use fewer.")},
};

constexpr QUsbLintRuleGroup groups[] = {
    {QT_TR_NOOP("Descriptors of any kind"), descriptorRules},
    {QT_TR_NOOP("Device"), deviceRules},
    {QT_TR_NOOP("Configuration"), configurationRules},
    {QT_TR_NOOP("Interfaces"), interfaceRules},
    {QT_TR_NOOP("Endpoints"), endpointRules},
    {QT_TR_NOOP("SuperSpeed"), superSpeedRules},
    {QT_TR_NOOP("BOS"), bosRules},
    {QT_TR_NOOP("Strings"), stringRules},
    {QT_TR_NOOP("Hosts"), hostRules},
};

} // namespace

std::span<const QUsbLintRuleGroup> generalRules()
{
    return groups;
}

const QUsbLintRuleSpec *findRule(QStringView id)
{
    const QUsbLintRuleSpec *result = nullptr;
    forEachGroup([&](const QUsbLintRuleGroup &group) {
        for (const QUsbLintRuleSpec &rule : group.rules) {
            if (id == QLatin1StringView(rule.id))
                result = &rule;
        }
    });
    return result;
}

} // namespace QUsbLintChecks
