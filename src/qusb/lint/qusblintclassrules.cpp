// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "qusblint_p.h"

/* The rules about what devices of some classes have. Many are those of the decoder's tables. */

namespace QUsbLintChecks {
namespace {

constexpr QUsbLintRuleSpec hidRules[] = {
    {"HID-DESC", Severity::Warning, "HID 1.11, 7.1", QT_TR_NOOP("HID descriptor missing"),
     QT_TR_NOOP("Each HID interface must have a HID descriptor after the interface descriptor. Without it, hosts do "
                "not know the length of the report descriptor and ignore the interface."),
     QT_TR_NOOP("Add the HID descriptor.")},
    {"HID-EP", Severity::Warning, "HID 1.11, 4.4", QT_TR_NOOP("Interrupt IN endpoint missing"),
     QT_TR_NOOP("Each HID interface must have an interrupt IN endpoint. Hosts ignore interfaces without one."),
     QT_TR_NOOP("Add an interrupt IN endpoint.")},
    {"HID-BCD", Severity::Warning, "HID 1.11, 6.2.1", QT_TR_NOOP("Invalid bcdHID"),
     QT_TR_NOOP("bcdHID is binary-coded decimal, low byte first: 1.11 is 0111h."), QT_TR_NOOP("Correct bcdHID.")},
    {"HID-COUNTRY", Severity::Warning, "HID 1.11, 6.2.1", QT_TR_NOOP("Unknown bCountryCode"),
     QT_TR_NOOP("Country codes are 0 to 35; 0 means that the hardware is made for no particular country."),
     QT_TR_NOOP("Set bCountryCode to 0, or to the code of the country.")},
    {"HID-BOOT", Severity::Warning, "HID 1.11, 4.2 and 4.3", QT_TR_NOOP("Invalid boot protocol"),
     QT_TR_NOOP("bInterfaceSubClass is 1 for boot interfaces and otherwise 0. bInterfaceProtocol of a boot interface "
                "is 1 for keyboards and 2 for mice. The firmware of computers looks for these values."),
     QT_TR_NOOP("Correct bInterfaceSubClass and bInterfaceProtocol.")},
    {"HID-LEN", Severity::Warning, "HID 1.11, 6.2.1", QT_TR_NOOP("HID descriptor contradicts the report descriptor"),
     QT_TR_NOOP("bNumDescriptors counts the descriptors in the list, one of which must be a report descriptor. Its "
                "wDescriptorLength must be the length that the device returns, and not 0: hosts read that many bytes."),
     QT_TR_NOOP("Correct bNumDescriptors and wDescriptorLength.")},
    {"HID-BAL", Severity::Error, "HID 1.11, 6.2.2", QT_TR_NOOP("Unbalanced report descriptor"),
     QT_TR_NOOP("Each Collection needs an End Collection, and each Push a Pop. Hosts ignore report descriptors that "
                "are not balanced."),
     QT_TR_NOOP("Add the missing items.")},
    {"HID-ALIGN", Severity::Information, "HID 1.11, 8.4", QT_TR_NOOP("Report is not a whole number of bytes"),
     QT_TR_NOOP("Reports are sent in bytes. Hosts pad the last one, and may do so differently."),
     QT_TR_NOOP("Add constant fields to fill the last byte.")},
    {"HID-RANGE", Severity::Warning, "HID 1.11, 6.2.2.7", QT_TR_NOOP("Invalid range of values"),
     QT_TR_NOOP("Logical Minimum must not exceed Logical Maximum, and both must fit into Report Size. A usage minimum "
                "and maximum belong together. Hosts ignore fields whose range is empty."),
     QT_TR_NOOP("Correct the range. Values above 127 need two bytes because they are signed.")},
    {"HID-TRUNC", Severity::Error, "HID 1.11, 6.2.2.2", QT_TR_NOOP("Report descriptor ends within an item"),
     QT_TR_NOOP("Part of the last item is missing. Hosts refuse the report descriptor."),
     QT_TR_NOOP("Return all of it, and set wDescriptorLength to its length.")},
    {"HID-TOP", Severity::Warning, "HID 1.11, 6.2.2.4", QT_TR_NOOP("Field outside a collection"),
     QT_TR_NOOP("Fields must belong to an application collection, which tells hosts what a report is for. Hosts ignore "
                "other fields."),
     QT_TR_NOOP("Put the field into a collection.")},
    {"HID-ID", Severity::Error, "HID 1.11, 6.2.2.7", QT_TR_NOOP("Invalid report ID"),
     QT_TR_NOOP("Report IDs are 1 to 255. A device that uses report IDs must use them for all its reports, because "
                "each report then begins with its ID."),
     QT_TR_NOOP("Give all reports an ID from 1 on, or none.")},
    {"HID-SIZE", Severity::Error, "HID 1.11, 6.2.2.7", QT_TR_NOOP("Report too large"),
     QT_TR_NOOP("Reports are transferred by requests of at most 65535 bytes."),
     QT_TR_NOOP("Correct Report Size and Report Count.")},
    {"HID-DEPTH", Severity::Warning, "HID 1.11, 6.2.2", QT_TR_NOOP("Too many nested collections"),
     QT_TR_NOOP("Hosts limit how deeply collections and Push may be nested."), QT_TR_NOOP("Use fewer levels.")},
    {"HID-LONG", Severity::Information, "HID 1.11, 6.2.2.3", QT_TR_NOOP("Long item"),
     QT_TR_NOOP("The specification defines no long items. Hosts skip them."), QT_TR_NOOP("Remove the item.")},
    {"HID-RESERVED", Severity::Information, "HID 1.11, 6.2.2", QT_TR_NOOP("Reserved item"),
     QT_TR_NOOP("The tag has no meaning. Hosts skip the item or refuse the report descriptor."),
     QT_TR_NOOP("Remove the item.")},
};

constexpr QUsbLintRuleSpec communicationRules[] = {
    {"CDC-ORDER", Severity::Warning, "CDC 1.2, 5.2.3.1", QT_TR_NOOP("Header functional descriptor is not first"),
     QT_TR_NOOP("The functional descriptors of an interface must begin with the header. Some hosts ignore descriptors "
                "before it."),
     QT_TR_NOOP("Move the header functional descriptor to the beginning.")},
    {"CDC-FUNC", Severity::Warning, "CDC 1.2, 5.2.3", QT_TR_NOOP("Functional descriptor missing"),
     QT_TR_NOOP("The control interface of a modem (ACM) has a header and a union. That of a network adapter (ECM, NCM, "
                "MBIM) has the descriptors of its subclass, too. Some hosts refuse the device without them."),
     QT_TR_NOOP("Add the functional descriptor.")},
    {"CDC-EP", Severity::Warning, "CDC 1.2, 3.3.1", QT_TR_NOOP("Communications endpoint missing"),
     QT_TR_NOOP(
         "The control interface of a modem (ACM) or a network adapter (NCM, MBIM) has an interrupt IN endpoint for "
         "notifications. A data interface has a bulk IN and a bulk OUT endpoint in one of its settings."),
     QT_TR_NOOP("Add the endpoint.")},
    {"CDC-UNION", Severity::Warning, "CDC 1.2, 5.2.3.2", QT_TR_NOOP("Functional descriptor names wrong interfaces"),
     QT_TR_NOOP("Union and call management descriptors name interfaces of the configuration, and the union begins with "
                "its own interface. Hosts use them to find the data interface."),
     QT_TR_NOOP("Correct the interface numbers in the functional descriptors.")},
    {"CDC-BCD", Severity::Warning, "CDC 1.2, 5.2.3.1", QT_TR_NOOP("Invalid bcdCDC"),
     QT_TR_NOOP("bcdCDC is binary-coded decimal, low byte first: 1.10 is 0110h."),
     QT_TR_NOOP("Correct the byte order.")},
    {"CDC-MAC", Severity::Warning, "CDC ECM 1.2, 5.4", QT_TR_NOOP("Ethernet address missing"),
     QT_TR_NOOP("iMACAddress must be the index of a string with the address in 12 hexadecimal digits."),
     QT_TR_NOOP("Add the string.")},
    {"CDC-SIZE", Severity::Warning, "CDC MBIM 1.0, 6.4", QT_TR_NOOP("MBIM size below the minimum"),
     QT_TR_NOOP("MBIM defines minimum sizes for control messages and descriptors. Hosts refuse smaller ones."),
     QT_TR_NOOP("Use the minimum size or more.")},
};

constexpr QUsbLintRuleSpec audioVideoRules[] = {
    {"UAC-LINK", Severity::Warning, "Audio 1.0, 4.3.2; Audio 2.0, 4.7.2; Audio 3.0, 4.5.2; MIDI 1.0, 6.1.2",
     QT_TR_NOOP("Inconsistent audio IDs"),
     QT_TR_NOOP("Terminals, units, clocks and jacks must have different IDs, refer only to existing ones, and must not "
                "be connected to their own output. Hosts follow these references, and some never stop."),
     QT_TR_NOOP("Correct the IDs.")},
    {"UAC-PROTOCOL", Severity::Warning, "Audio 1.0, 4.3.1; Audio 2.0, 4.7.1; Audio 3.0, 4.5.1",
     QT_TR_NOOP("Unknown version of an audio interface"),
     QT_TR_NOOP(
         "bInterfaceProtocol is the version of the specification: 00h, 20h or 30h, the same for all interfaces of "
         "a function. Some hosts take other values for 00h, and others ignore the function."),
     QT_TR_NOOP("Correct bInterfaceProtocol.")},
    {"UAC-TOTAL", Severity::Warning, "Audio 1.0, 4.3.2; Audio 2.0, 4.7.2; Audio 3.0, 4.5.2; MIDI 1.0, 6.1.2.1",
     QT_TR_NOOP("Audio header missing or wrong"),
     QT_TR_NOOP("The class-specific descriptors of an interface begin with a header. Its wTotalLength is the sum of "
                "their lengths."),
     QT_TR_NOOP("Correct wTotalLength.")},
    {"UVC-LINK", Severity::Warning, "Video 1.5, 3.7.2 and 3.9.2", QT_TR_NOOP("Inconsistent video IDs"),
     QT_TR_NOOP(
         "Terminals and units must have different IDs, refer only to existing ones, and must not be connected to their "
         "own output. Headers must name existing interfaces, terminals and endpoints. Hosts follow these references."),
     QT_TR_NOOP("Correct the IDs.")},
    {"UVC-IAD", Severity::Warning, "Video 1.5, 3.6", QT_TR_NOOP("Association of a video function missing or wrong"),
     QT_TR_NOOP("An interface association of class 0Eh, subclass 03h and protocol 00h groups the control and streaming "
                "interfaces of a video function. Otherwise some hosts do not find the function."),
     QT_TR_NOOP("Correct the interface association.")},
    {"UVC-TOTAL", Severity::Warning, "Video 1.5, 3.7.2 and 3.9.2", QT_TR_NOOP("Video header missing or wrong"),
     QT_TR_NOOP("The class-specific descriptors of an interface begin with a header. Its wTotalLength is the sum of "
                "their lengths."),
     QT_TR_NOOP("Correct wTotalLength.")},
    {"UVC-FRAME", Severity::Warning, "Video 1.5, 3.9.2", QT_TR_NOOP("Inconsistent formats and frames"),
     QT_TR_NOOP("A header counts its formats, and a format its frames, each with an index of its own. "
                "bDefaultFrameIndex must be one of these. Otherwise hosts use the first frame or refuse the format."),
     QT_TR_NOOP("Correct the counts and indexes.")},
    {"UVC-INT", Severity::Warning, "Video 1.5, 3.9.2.6", QT_TR_NOOP("Invalid frame intervals"),
     QT_TR_NOOP("Intervals must be greater than 0 and in ascending order. The minimum must not exceed the maximum, the "
                "step must lead from one to the other, and dwDefaultFrameInterval must be one of the intervals."),
     QT_TR_NOOP("Correct the intervals, which count in units of 100 ns.")},
    {"UVC-RATE", Severity::Warning, "Video 1.5, 3.9.2.6", QT_TR_NOOP("dwMinBitRate exceeds dwMaxBitRate"),
     QT_TR_NOOP("The minimum bit rate must not exceed the maximum."), QT_TR_NOOP("Correct the bit rates.")},
    {"UAC-ID", Severity::Warning, "Audio 1.0, 4.3.2; Audio 2.0, 4.7.2; Audio 3.0, 4.5.2; MIDI 1.0, 6.1.2",
     QT_TR_NOOP("Audio ID is 0"),
     QT_TR_NOOP("ID 0 stands for no terminal, unit, clock or jack, so nothing can refer to it."),
     QT_TR_NOOP("Number IDs from 1.")},
    {"UAC-FREQ", Severity::Warning, "Audio Formats 1.0, 2.2.5", QT_TR_NOOP("Invalid sampling frequency"),
     QT_TR_NOOP("Frequencies must be greater than 0, and the lowest must not exceed the highest."),
     QT_TR_NOOP("Correct the frequencies.")},
    {"UAC-BITS", Severity::Warning, "Audio Formats 1.0, 2.2.5",
     QT_TR_NOOP("bBitResolution exceeds the size of a sample"),
     QT_TR_NOOP("bBitResolution is at most eight times the number of bytes of a subframe or subslot."),
     QT_TR_NOOP("Correct bBitResolution or the size of a sample.")},
    {"UAC-CONTROL", Severity::Warning, "Audio 2.0, 4.7.2", QT_TR_NOOP("Control can be set but not read"),
     QT_TR_NOOP("The two bits of a control must not be 10b."),
     QT_TR_NOOP("Use 11b for controls that can be set, and 01b for those that can only be read.")},
    {"MIDI-GROUP", Severity::Warning, "USB MIDI 2.0, 5.4.2", QT_TR_NOOP("Group terminal block out of range"),
     QT_TR_NOOP("There are 16 groups, numbered from 0. A block must not extend beyond the last one."),
     QT_TR_NOOP("Correct the first group and the number of groups.")},
    {"UVC-ID", Severity::Warning, "Video 1.5, 3.7.2", QT_TR_NOOP("Video ID is 0"),
     QT_TR_NOOP("ID 0 stands for no terminal or unit, so nothing can refer to it."), QT_TR_NOOP("Number IDs from 1.")},
    {"UVC-INDEX", Severity::Warning, "Video 1.5, 3.9.2", QT_TR_NOOP("Format or frame index out of range"),
     QT_TR_NOOP("Formats and frames are numbered from 1. bDefaultFrameIndex must be one of the frames of its format."),
     QT_TR_NOOP("Correct the index.")},
    {"UVC-SIZE", Severity::Warning, "Video 1.5, 3.9.2.6", QT_TR_NOOP("Empty frame size"),
     QT_TR_NOOP("Width and height must be greater than 0."), QT_TR_NOOP("Correct wWidth and wHeight.")},
};

constexpr QUsbLintRuleSpec hubRules[] = {
    {"HUB-EP", Severity::Warning, "USB 2.0, 11.23.1; USB 3.2, 10.15.1", QT_TR_NOOP("Wrong endpoints of a hub"),
     QT_TR_NOOP("A hub has exactly one endpoint besides endpoint 0: interrupt IN, for status changes. Hosts refuse "
                "others."),
     QT_TR_NOOP("Use one interrupt IN endpoint.")},
    {"HUB-LEN", Severity::Warning, "USB 2.0, 11.23.2.1; USB 3.2, 10.15.2.1",
     QT_TR_NOOP("Invalid length of the hub descriptor"),
     QT_TR_NOOP("The number of ports determines the length of the bit fields at the end."),
     QT_TR_NOOP("Correct bLength or bNbrPorts.")},
    {"HUB-PORTS", Severity::Warning, "USB 2.0, 11.23.2.1; USB 3.2, 10.15.2.1", QT_TR_NOOP("Invalid bNbrPorts"),
     QT_TR_NOOP("A hub has at least one port, and a USB 3 hub at most 15."), QT_TR_NOOP("Correct bNbrPorts.")},
    {"HUB-DECLAT", Severity::Warning, "USB 3.2, 10.15.2.1", QT_TR_NOOP("bHubHdrDecLat too large"),
     QT_TR_NOOP("A hub must decode a packet header within 1.0 µs."), QT_TR_NOOP("Use 0 to 10, in units of 0.1 µs.")},
    {"HUB-REMOVABLE", Severity::Information, "USB 2.0, 11.23.2.1; USB 3.2, 10.15.2.1",
     QT_TR_NOOP("DeviceRemovable has bits without a port"),
     QT_TR_NOOP("Bit 0 and the bits above the number of ports are reserved."), QT_TR_NOOP("Set the bits to 0.")},
    {"HUB-PWRMASK", Severity::Information, "USB 2.0, 11.23.2.1", QT_TR_NOOP("Bits of PortPwrCtrlMask are 0"),
     QT_TR_NOOP("The field remains from USB 1.0. All its bits must be 1."), QT_TR_NOOP("Set all bits to 1.")},
};

constexpr QUsbLintRuleSpec smartCardRules[] = {
    {"CCID-LEN", Severity::Warning, "CCID 1.1, 5.1", QT_TR_NOOP("Invalid length of the smart card descriptor"),
     QT_TR_NOOP("The descriptor must have 54 bytes. Drivers refuse other lengths."), QT_TR_NOOP("Return all fields.")},
    {"CCID-DESC", Severity::Warning, "CCID 1.1, 5.1", QT_TR_NOOP("Smart card descriptor missing"),
     QT_TR_NOOP("Each interface of a smart card reader has a descriptor of what the reader can do. Drivers refuse a "
                "reader without one."),
     QT_TR_NOOP("Add the descriptor.")},
    {"CCID-EP", Severity::Warning, "CCID 1.1, 4.4", QT_TR_NOOP("Bulk endpoint of a smart card reader missing"),
     QT_TR_NOOP("A smart card reader has a bulk IN and a bulk OUT endpoint."), QT_TR_NOOP("Add the endpoint.")},
    {"CCID-VOLTAGE", Severity::Warning, "CCID 1.1, 5.1", QT_TR_NOOP("No card voltage supported"),
     QT_TR_NOOP("bVoltageSupport must name at least one of 5.0 V, 3.0 V and 1.8 V."),
     QT_TR_NOOP("Set the bits of the supported voltages.")},
    {"CCID-CLOCK", Severity::Warning, "CCID 1.1, 5.1", QT_TR_NOOP("dwDefaultClock exceeds dwMaximumClock"),
     QT_TR_NOOP("The default frequency must not exceed the maximum."), QT_TR_NOOP("Correct the frequencies, in kHz.")},
    {"CCID-RATE", Severity::Warning, "CCID 1.1, 5.1", QT_TR_NOOP("dwDataRate exceeds dwMaxDataRate"),
     QT_TR_NOOP("The default data rate must not exceed the maximum."), QT_TR_NOOP("Correct the rates, in b/s.")},
    {"CCID-LEVEL", Severity::Warning, "CCID 1.1, 5.1", QT_TR_NOOP("Invalid exchange level"),
     QT_TR_NOOP("A reader exchanges characters, TPDUs, short APDUs, or short and extended APDUs, and must select one "
                "of these levels."),
     QT_TR_NOOP("Correct bits 16 to 18 of dwFeatures.")},
    {"CCID-PPS", Severity::Warning, "CCID 1.1, 5.1", QT_TR_NOOP("Conflicting parameter negotiation"),
     QT_TR_NOOP("A reader must not have both automatic parameters negotiation and automatic PPS."),
     QT_TR_NOOP("Set only one of bits 6 and 7 of dwFeatures.")},
    {"CCID-MESSAGE", Severity::Warning, "CCID 1.1, 5.1", QT_TR_NOOP("dwMaxCCIDMessageLength out of range"),
     QT_TR_NOOP("Messages for extended APDUs have 271 to 65554 bytes."), QT_TR_NOOP("Correct the length.")},
    {"CCID-SLOTS", Severity::Warning, "CCID 1.1, 5.1", QT_TR_NOOP("bMaxCCIDBusySlots out of range"),
     QT_TR_NOOP("At least one slot can be busy, and at most as many as there are."),
     QT_TR_NOOP("Use a value from 1 to bMaxSlotIndex plus 1.")},
    {"DFU-DESC", Severity::Warning, "DFU 1.1, 4.1.3 and 4.2.4", QT_TR_NOOP("DFU functional descriptor missing"),
     QT_TR_NOOP(
         "An interface for firmware upgrades has a functional descriptor, in one of its settings. Without it, hosts "
         "do not know how many bytes to send at once."),
     QT_TR_NOOP("Add the functional descriptor.")},
    {"DFU-EP", Severity::Warning, "DFU 1.1, 4.1.2 and 4.2.3",
     QT_TR_NOOP("Interface for firmware upgrades has endpoints"),
     QT_TR_NOOP("Firmware is transferred on endpoint 0; the interface has no endpoints of its own."),
     QT_TR_NOOP("Remove the endpoints.")},
    {"DFU-SIZE", Severity::Warning, "DFU 1.1, 4.1.3", QT_TR_NOOP("wTransferSize is 0"),
     QT_TR_NOOP("Firmware is transferred in blocks of up to wTransferSize bytes."),
     QT_TR_NOOP("Set wTransferSize to the size of the largest block.")},
    {"DFU-BCD", Severity::Warning, "DFU 1.1, 4.1.3", QT_TR_NOOP("Invalid bcdDFUVersion"),
     QT_TR_NOOP("bcdDFUVersion is binary-coded decimal, low byte first: 1.10 is 0110h."),
     QT_TR_NOOP("Correct the byte order.")},
};

constexpr QUsbLintRuleSpec microsoftOsRules[] = {
    {"MSOS-TOTAL", Severity::Warning, "Microsoft OS 2.0 Descriptors", QT_TR_NOOP("Wrong length of a set or subset"),
     QT_TR_NOOP(
         "The length covers the header and all that belongs to it. Windows ignores the whole set if it is wrong."),
     QT_TR_NOOP("Correct the length.")},
    {"MSOS-ID", Severity::Warning, "Microsoft OS 2.0 Descriptors", QT_TR_NOOP("Invalid compatible ID"),
     QT_TR_NOOP("A compatible ID has eight bytes: A to Z, 0 to 9 and _, padded with zeros."),
     QT_TR_NOOP("Correct the ID.")},
    {"MSOS-TYPE", Severity::Warning, "Microsoft OS 2.0 Descriptors", QT_TR_NOOP("Invalid type of a registry property"),
     QT_TR_NOOP(
         "wPropertyDataType must be 1 to 7 and match the property: DeviceInterfaceGUIDs is a list of strings (7)."),
     QT_TR_NOOP("Correct wPropertyDataType.")},
    {"MSOS-STRING", Severity::Warning, "Microsoft OS 2.0 Descriptors", QT_TR_NOOP("Registry property is not a string"),
     QT_TR_NOOP("Names and strings are UTF-16 with a zero at the end. Lists end with two."),
     QT_TR_NOOP("Add the missing zeros, and correct the length.")},
    {"MSOS-RESUME", Severity::Warning, "Microsoft OS 2.0 Descriptors", QT_TR_NOOP("Resume times out of range"),
     QT_TR_NOOP("A device may take up to 10 ms to recover, and 1 to 20 ms of signaling to resume."),
     QT_TR_NOOP("Correct the times.")},
    {"WEBUSB-SCHEME", Severity::Warning, "WebUSB, 4.3.1", QT_TR_NOOP("Unknown bScheme"),
     QT_TR_NOOP("bScheme is 0 (http://), 1 (https://) or 255 (the URL contains it)."), QT_TR_NOOP("Correct bScheme.")},
    {"WEBUSB-URL", Severity::Warning, "WebUSB, 4.3.1", QT_TR_NOOP("Invalid URL"),
     QT_TR_NOOP("The URL is UTF-8 without the scheme that bScheme stands for. Browsers show it to people and ignore "
                "invalid URLs."),
     QT_TR_NOOP("Correct the URL.")},
};

constexpr QUsbLintRuleSpec capabilityRules[] = {
    {"SS-FUNCTIONALITY", Severity::Warning, "USB 3.2, 9.6.2.2",
     QT_TR_NOOP("bFunctionalitySupport is not a supported speed"),
     QT_TR_NOOP("bFunctionalitySupport is the lowest speed at which the whole device works. It must be one of "
                "wSpeedsSupported."),
     QT_TR_NOOP("Correct bFunctionalitySupport or wSpeedsSupported.")},
    {"SS-U1", Severity::Warning, "USB 3.2, 9.6.2.2", QT_TR_NOOP("bU1DevExitLat too large"),
     QT_TR_NOOP("A device must leave U1 within 10 µs."), QT_TR_NOOP("Use 0 to 10.")},
    {"SS-U2", Severity::Warning, "USB 3.2, 9.6.2.2", QT_TR_NOOP("wU2DevExitLat too large"),
     QT_TR_NOOP("A device must leave U2 within 2047 µs."), QT_TR_NOOP("Use 0 to 2047.")},
    {"SSP-COUNT", Severity::Warning, "USB 3.2, 9.6.2.5", QT_TR_NOOP("Wrong number of sublink speed attributes"),
     QT_TR_NOOP("bmAttributes holds the number of sublink speed attributes that follow, minus one."),
     QT_TR_NOOP("Correct the number.")},
    {"PD-BATTERY", Severity::Warning, "USB Power Delivery", QT_TR_NOOP("Inconsistent battery thresholds"),
     QT_TR_NOOP(
         "The threshold of a charged battery must be above that of a weak one, and must not exceed the capacity."),
     QT_TR_NOOP("Correct the thresholds, in mWh.")},
    {"PD-VOLTAGE", Severity::Warning, "USB Power Delivery", QT_TR_NOOP("Minimum voltage exceeds the maximum"),
     QT_TR_NOOP("The minimum voltage must not exceed the maximum."),
     QT_TR_NOOP("Correct the voltages, in units of 50 mV.")},
    {"PD-OBJECTS", Severity::Warning, "USB Power Delivery", QT_TR_NOOP("Wrong number of power data objects"),
     QT_TR_NOOP("bNumOfPDOs counts the power data objects that follow."), QT_TR_NOOP("Correct bNumOfPDOs.")},
    {"BILLBOARD-MODES", Severity::Warning, "USB Billboard", QT_TR_NOOP("Wrong number of alternate modes"),
     QT_TR_NOOP("bNumberOfAlternateModes counts the alternate modes that follow: at most 52."),
     QT_TR_NOOP("Correct bNumberOfAlternateModes.")},
    {"BILLBOARD-PREFERRED", Severity::Warning, "USB Billboard", QT_TR_NOOP("Preferred alternate mode does not exist"),
     QT_TR_NOOP("bPreferredAlternateMode must be the index of one of the alternate modes."),
     QT_TR_NOOP("Correct the index.")},
};

constexpr QUsbLintRuleSpec massStorageRules[] = {
    {"MSC-EP", Severity::Warning, "Mass Storage Bulk-Only 1.0, 4.4; Mass Storage CBI 1.1",
     QT_TR_NOOP("Endpoint of mass storage missing"),
     QT_TR_NOOP(
         "Mass storage has a bulk IN and a bulk OUT endpoint. With protocol 00h, it has an interrupt IN endpoint, "
         "too. Hosts refuse the interface otherwise."),
     QT_TR_NOOP("Add the endpoint.")},
    {"MSC-UAS", Severity::Warning, "UAS 1.0, 5.3.3.5", QT_TR_NOOP("Pipe usage missing"),
     QT_TR_NOOP(
         "Each endpoint of USB Attached SCSI has a descriptor that says which pipe it is, and there is one endpoint "
         "for each of commands, status, data in and data out. Hosts use another setting otherwise, or none."),
     QT_TR_NOOP("Add a pipe usage descriptor to each endpoint.")},
    {"MSC-PIPE", Severity::Warning, "UAS 1.0, 5.3.3.5", QT_TR_NOOP("Unknown pipe usage"),
     QT_TR_NOOP("A pipe of USB Attached SCSI carries commands (1), status (2), data in (3) or data out (4), or is "
                "vendor-specific (E0h to EFh)."),
     QT_TR_NOOP("Correct bPipeID.")},
};

constexpr QUsbLintRuleSpec imagingRules[] = {
    {"PRN-EP", Severity::Warning, "Printer 1.1, 5", QT_TR_NOOP("Bulk endpoint of a printer missing"),
     QT_TR_NOOP("A printer has a bulk OUT endpoint. With protocol 02h, 03h or 04h, it has a bulk IN endpoint, too."),
     QT_TR_NOOP("Add the endpoint, or correct bInterfaceProtocol.")},
    {"PTP-EP", Severity::Warning, "Still Image 1.0", QT_TR_NOOP("Endpoint of a camera missing"),
     QT_TR_NOOP(
         "An interface for pictures or media (PTP, MTP) has a bulk IN, a bulk OUT and an interrupt IN endpoint."),
     QT_TR_NOOP("Add the endpoint.")},
    {"TMC-EP", Severity::Warning, "USBTMC 1.0, 5.6", QT_TR_NOOP("Bulk endpoint of an instrument missing"),
     QT_TR_NOOP("A test and measurement interface has a bulk OUT and a bulk IN endpoint."),
     QT_TR_NOOP("Add the endpoint.")},
};

constexpr QUsbLintRuleGroup groups[] = {
    {QT_TR_NOOP("HID"), hidRules},
    {QT_TR_NOOP("Communications"), communicationRules},
    {QT_TR_NOOP("Audio and video"), audioVideoRules},
    {QT_TR_NOOP("Hubs"), hubRules},
    {QT_TR_NOOP("Smart cards and firmware upgrades"), smartCardRules},
    {QT_TR_NOOP("Microsoft OS 2.0 and WebUSB"), microsoftOsRules},
    {QT_TR_NOOP("Capabilities"), capabilityRules},
    {QT_TR_NOOP("Mass storage"), massStorageRules},
    {QT_TR_NOOP("Printers, cameras and instruments"), imagingRules},
};

} // namespace

std::span<const QUsbLintRuleGroup> classRules()
{
    return groups;
}

} // namespace QUsbLintChecks
