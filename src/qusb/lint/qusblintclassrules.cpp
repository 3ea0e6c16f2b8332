// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "qusblint_p.h"

/* The rules about what devices of some classes have. Many are those of the decoder's tables. */

namespace QUsbLintChecks {
namespace {

constexpr QUsbLintRuleSpec rules[] = {
    // HID
    {"HID-DESC", Severity::Warning, "HID 1.11, 7.1", QT_TR_NOOP("HID descriptor missing"),
     QT_TR_NOOP("Each HID interface has a HID descriptor behind the interface descriptor. Without it hosts do not know "
                "the length of the report descriptor, and ignore the interface."),
     QT_TR_NOOP("Add the HID descriptor.")},
    {"HID-EP", Severity::Warning, "HID 1.11, 4.4", QT_TR_NOOP("Interrupt IN endpoint missing"),
     QT_TR_NOOP("Each HID interface has an interrupt IN endpoint; hosts ignore interfaces without."),
     QT_TR_NOOP("Add an interrupt IN endpoint.")},
    {"HID-BOOT", Severity::Warning, "HID 1.11, 4.2 and 4.3", QT_TR_NOOP("Boot protocol makes no sense"),
     QT_TR_NOOP("The subclass is 0, or 1 for boot interfaces, whose protocol is 1 for keyboards and 2 for mice. "
                "Firmware of computers looks for these."),
     QT_TR_NOOP("Correct bInterfaceSubClass and bInterfaceProtocol.")},
    {"HID-LEN", Severity::Warning, "HID 1.11, 6.2.1", QT_TR_NOOP("HID descriptor does not fit"),
     QT_TR_NOOP("bNumDescriptors counts the descriptors in the list, one of them is a report descriptor, and its "
                "wDescriptorLength is what the device returns. Hosts read as many bytes as that."),
     QT_TR_NOOP("Correct bNumDescriptors and wDescriptorLength.")},
    {"HID-BAL", Severity::Error, "HID 1.11, 6.2.2", QT_TR_NOOP("Report descriptor is not balanced"),
     QT_TR_NOOP(
         "Each Collection has an End Collection and each Push a Pop. Hosts ignore report descriptors that do not."),
     QT_TR_NOOP("Add what is missing.")},
    {"HID-ALIGN", Severity::Information, "HID 1.11, 8.4", QT_TR_NOOP("Report is no whole number of bytes"),
     QT_TR_NOOP("Reports are sent in bytes; hosts fill up the last one, and may do so differently."),
     QT_TR_NOOP("Add constant fields up to the next byte.")},
    {"HID-RANGE", Severity::Warning, "HID 1.11, 6.2.2.7", QT_TR_NOOP("Range of values is upside down"),
     QT_TR_NOOP("Logical Minimum is at most Logical Maximum, and both fit into Report Size. A usage minimum and "
                "maximum belong together. Hosts ignore fields whose range is empty."),
     QT_TR_NOOP("Correct the range; values above 127 need two bytes, as they are signed.")},

    {"HID-TRUNC", Severity::Error, "HID 1.11, 6.2.2.2", QT_TR_NOOP("Report descriptor ends within an item"),
     QT_TR_NOOP("Part of the last item is missing. Hosts refuse the report descriptor."),
     QT_TR_NOOP("Return all of it, and let wDescriptorLength be its length.")},
    {"HID-TOP", Severity::Warning, "HID 1.11, 6.2.2.4", QT_TR_NOOP("Field in no collection"),
     QT_TR_NOOP(
         "Fields belong to an application collection, by which hosts tell what a report is for. Others are ignored."),
     QT_TR_NOOP("Put the field into a collection.")},
    {"HID-ID", Severity::Error, "HID 1.11, 6.2.2.7", QT_TR_NOOP("Report ID not allowed"),
     QT_TR_NOOP("Report IDs are 1 to 255. A device that uses them uses them for all its reports, for each report "
                "begins with one then."),
     QT_TR_NOOP("Give each report an ID from 1 on, or none of them.")},
    {"HID-SIZE", Severity::Error, "HID 1.11, 6.2.2.7", QT_TR_NOOP("Report too large"),
     QT_TR_NOOP("A report is transferred by requests of at most 65535 bytes."),
     QT_TR_NOOP("Correct Report Size and Report Count.")},
    {"HID-DEPTH", Severity::Warning, "HID 1.11, 6.2.2", QT_TR_NOOP("Collections nested too deeply"),
     QT_TR_NOOP("Hosts have limits of their own for collections within collections and for Push."),
     QT_TR_NOOP("Use fewer levels.")},
    {"HID-LONG", Severity::Information, "HID 1.11, 6.2.2.3", QT_TR_NOOP("Long item"),
     QT_TR_NOOP("The specification defines no long items; hosts skip them."), QT_TR_NOOP("Leave the item out.")},
    {"HID-RESERVED", Severity::Information, "HID 1.11, 6.2.2", QT_TR_NOOP("Reserved item"),
     QT_TR_NOOP("The tag has no meaning; hosts skip the item, or refuse the report descriptor."),
     QT_TR_NOOP("Leave the item out.")},

    // Communications
    {"CDC-ORDER", Severity::Warning, "CDC 1.2, 5.2.3.1", QT_TR_NOOP("Header is not first"),
     QT_TR_NOOP("The functional descriptors of an interface begin with the header. Some hosts ignore those before it."),
     QT_TR_NOOP("Move the header functional descriptor to the beginning.")},
    {"CDC-UNION", Severity::Warning, "CDC 1.2, 5.2.3.2", QT_TR_NOOP("Functional descriptor names wrong interfaces"),
     QT_TR_NOOP(
         "Union and call management name interfaces of the configuration; the union begins with the interface it "
         "belongs to. Hosts find the data interface by it."),
     QT_TR_NOOP("Correct the interface numbers in the functional descriptors.")},

    {"CDC-BCD", Severity::Warning, "CDC 1.2, 5.2.3.1", QT_TR_NOOP("bcdCDC is no release"),
     QT_TR_NOOP("bcdCDC is binary-coded decimal, the lower byte first: 1.10 is 0110h."),
     QT_TR_NOOP("Correct the order of the bytes.")},
    {"CDC-MAC", Severity::Warning, "CDC ECM 1.2, 5.4", QT_TR_NOOP("Ethernet address missing"),
     QT_TR_NOOP("iMACAddress is the index of a string with the address in 12 hexadecimal digits. It is required."),
     QT_TR_NOOP("Add the string.")},
    {"CDC-SIZE", Severity::Warning, "CDC MBIM 1.0, 6.4", QT_TR_NOOP("Size too small"),
     QT_TR_NOOP("Control messages and descriptors of MBIM have least sizes; hosts refuse smaller ones."),
     QT_TR_NOOP("Use the least size or more.")},

    // Audio and video
    {"UAC-LINK", Severity::Warning, "Audio 1.0, 4.3.2; Audio 2.0, 4.7.2; Audio 3.0, 4.5.2; MIDI 1.0, 6.1.2",
     QT_TR_NOOP("Audio IDs do not fit together"),
     QT_TR_NOOP("Terminals, units, clocks and jacks have different IDs, refer to such that are there, and do not get "
                "their own output back. Hosts follow these references, some of them without end."),
     QT_TR_NOOP("Correct the IDs.")},
    {"UAC-TOTAL", Severity::Warning, "Audio 1.0, 4.3.2; Audio 2.0, 4.7.2; Audio 3.0, 4.5.2; MIDI 1.0, 6.1.2.1",
     QT_TR_NOOP("Audio header is missing or wrong"),
     QT_TR_NOOP("The class-specific descriptors of an interface begin with a header, whose wTotalLength is the sum of "
                "their lengths."),
     QT_TR_NOOP("Correct wTotalLength.")},
    {"UVC-LINK", Severity::Warning, "Video 1.5, 3.7.2 and 3.9.2", QT_TR_NOOP("Video IDs do not fit together"),
     QT_TR_NOOP(
         "Terminals and units have different IDs, refer to such that are there, and do not get their own output "
         "back; headers name interfaces, terminals and endpoints that are there. Hosts follow these references."),
     QT_TR_NOOP("Correct the IDs.")},
    {"UVC-TOTAL", Severity::Warning, "Video 1.5, 3.7.2 and 3.9.2", QT_TR_NOOP("Video header is missing or wrong"),
     QT_TR_NOOP("The class-specific descriptors of an interface begin with a header, whose wTotalLength is the sum of "
                "their lengths."),
     QT_TR_NOOP("Correct wTotalLength.")},
    {"UVC-FRAME", Severity::Warning, "Video 1.5, 3.9.2", QT_TR_NOOP("Formats and frames do not fit together"),
     QT_TR_NOOP("A header counts its formats and a format its frames, which have different indexes; bDefaultFrameIndex "
                "is one of these. Hosts use the first frame, or refuse the format."),
     QT_TR_NOOP("Correct the counts and indexes.")},
    {"UVC-INT", Severity::Warning, "Video 1.5, 3.9.2.6", QT_TR_NOOP("Frame intervals make no sense"),
     QT_TR_NOOP(
         "Intervals are more than 0 and get longer; the least is not longer than the longest, and the step leads "
         "from one to the other; dwDefaultFrameInterval is one of them."),
     QT_TR_NOOP("Correct the intervals, which count in 100 ns.")},
    {"UVC-RATE", Severity::Warning, "Video 1.5, 3.9.2.6", QT_TR_NOOP("Bit rates are upside down"),
     QT_TR_NOOP("dwMinBitRate is at most dwMaxBitRate."), QT_TR_NOOP("Correct the bit rates.")},
    {"UAC-ID", Severity::Warning, "Audio 1.0, 4.3.2; Audio 2.0, 4.7.2; Audio 3.0, 4.5.2; MIDI 1.0, 6.1.2",
     QT_TR_NOOP("Audio ID is 0"),
     QT_TR_NOOP("0 stands for no terminal, unit, clock or jack, so that nothing can refer to it."),
     QT_TR_NOOP("Count IDs from 1.")},
    {"UAC-FREQ", Severity::Warning, "Audio Formats 1.0, 2.2.5", QT_TR_NOOP("Sampling frequency makes no sense"),
     QT_TR_NOOP("Frequencies are more than 0, and the least is not above the highest."),
     QT_TR_NOOP("Correct the frequencies.")},
    {"UAC-BITS", Severity::Warning, "Audio Formats 1.0, 2.2.5", QT_TR_NOOP("More bits than a sample has"),
     QT_TR_NOOP("bBitResolution is at most eight times the bytes of a subframe or subslot."),
     QT_TR_NOOP("Correct bBitResolution or the size of a sample.")},
    {"UAC-CONTROL", Severity::Warning, "Audio 2.0, 4.7.2", QT_TR_NOOP("Control can be set, but not read"),
     QT_TR_NOOP("Of the two bits of each control, 10b is not allowed."),
     QT_TR_NOOP("Use 11b for controls that can be set, 01b for those that can be read only.")},
    {"MIDI-GROUP", Severity::Warning, "USB MIDI 2.0, 5.4.2", QT_TR_NOOP("Group terminal out of range"),
     QT_TR_NOOP("There are 16 groups, counted from 0, and a block does not go beyond the last."),
     QT_TR_NOOP("Correct the first group and the number of groups.")},
    {"UVC-ID", Severity::Warning, "Video 1.5, 3.7.2", QT_TR_NOOP("Video ID is 0"),
     QT_TR_NOOP("0 stands for no terminal or unit, so that nothing can refer to it."), QT_TR_NOOP("Count IDs from 1.")},
    {"UVC-INDEX", Severity::Warning, "Video 1.5, 3.9.2", QT_TR_NOOP("Index of a format or frame out of range"),
     QT_TR_NOOP("Formats and frames are counted from 1, and bDefaultFrameIndex is one of the frames of its format."),
     QT_TR_NOOP("Correct the index.")},
    {"UVC-SIZE", Severity::Warning, "Video 1.5, 3.9.2.6", QT_TR_NOOP("Picture without pixels"),
     QT_TR_NOOP("Width and height are more than 0."), QT_TR_NOOP("Correct wWidth and wHeight.")},

    // Hubs
    {"HUB-LEN", Severity::Warning, "USB 2.0, 11.23.2.1; USB 3.2, 10.15.2.1",
     QT_TR_NOOP("Hub descriptor with a wrong length"),
     QT_TR_NOOP("The number of ports says how long the bit fields at the end are."),
     QT_TR_NOOP("Correct bLength or bNbrPorts.")},
    {"HUB-PORTS", Severity::Warning, "USB 2.0, 11.23.2.1; USB 3.2, 10.15.2.1", QT_TR_NOOP("bNbrPorts not allowed"),
     QT_TR_NOOP("A hub has at least one port; one of USB 3 has at most 15."), QT_TR_NOOP("Correct bNbrPorts.")},
    {"HUB-DECLAT", Severity::Warning, "USB 3.2, 10.15.2.1", QT_TR_NOOP("bHubHdrDecLat too large"),
     QT_TR_NOOP("A hub decodes a packet header in at most 1.0 µs."), QT_TR_NOOP("Use 0 to 10, in 0.1 µs.")},
    {"HUB-REMOVABLE", Severity::Information, "USB 2.0, 11.23.2.1; USB 3.2, 10.15.2.1",
     QT_TR_NOOP("DeviceRemovable with bits of no port"),
     QT_TR_NOOP("Bit 0 is reserved, and so are those above the number of ports."), QT_TR_NOOP("Set the bits to 0.")},
    {"HUB-PWRMASK", Severity::Information, "USB 2.0, 11.23.2.1", QT_TR_NOOP("PortPwrCtrlMask not all ones"),
     QT_TR_NOOP("The field is left from USB 1.0; all of its bits are 1."), QT_TR_NOOP("Set all bits to 1.")},

    // Smart cards and firmware upgrades
    {"CCID-LEN", Severity::Warning, "CCID 1.1, 5.1", QT_TR_NOOP("Smart card descriptor with a wrong length"),
     QT_TR_NOOP("The descriptor has 54 bytes. Drivers refuse others."), QT_TR_NOOP("Return all fields.")},
    {"CCID-VOLTAGE", Severity::Warning, "CCID 1.1, 5.1", QT_TR_NOOP("No voltage for cards"),
     QT_TR_NOOP("bVoltageSupport has at least one of 5.0 V, 3.0 V and 1.8 V."),
     QT_TR_NOOP("Set the bits of the voltages there are.")},
    {"CCID-CLOCK", Severity::Warning, "CCID 1.1, 5.1", QT_TR_NOOP("Clock frequencies upside down"),
     QT_TR_NOOP("dwMaximumClock is not below dwDefaultClock."), QT_TR_NOOP("Correct the frequencies, in kHz.")},
    {"CCID-RATE", Severity::Warning, "CCID 1.1, 5.1", QT_TR_NOOP("Data rates upside down"),
     QT_TR_NOOP("dwMaxDataRate is not below dwDataRate."), QT_TR_NOOP("Correct the rates, in b/s.")},
    {"CCID-LEVEL", Severity::Warning, "CCID 1.1, 5.1", QT_TR_NOOP("Unknown level of exchange"),
     QT_TR_NOOP(
         "A reader exchanges characters, TPDUs, short APDUs, or short and extended APDUs, and says one of them."),
     QT_TR_NOOP("Correct bits 16 to 18 of dwFeatures.")},
    {"CCID-PPS", Severity::Warning, "CCID 1.1, 5.1", QT_TR_NOOP("Two ways to negotiate parameters"),
     QT_TR_NOOP("Of automatic parameters negotiation and automatic PPS a reader has one."),
     QT_TR_NOOP("Set one of bits 6 and 7 of dwFeatures only.")},
    {"CCID-MESSAGE", Severity::Warning, "CCID 1.1, 5.1", QT_TR_NOOP("dwMaxCCIDMessageLength out of range"),
     QT_TR_NOOP("For extended APDUs messages have 271 to 65554 bytes."), QT_TR_NOOP("Correct the length.")},
    {"CCID-SLOTS", Severity::Warning, "CCID 1.1, 5.1", QT_TR_NOOP("bMaxCCIDBusySlots out of range"),
     QT_TR_NOOP("At least one slot can be busy, and no more than there are."),
     QT_TR_NOOP("Use 1 up to bMaxSlotIndex and 1.")},
    {"DFU-SIZE", Severity::Warning, "DFU 1.1, 4.1.3", QT_TR_NOOP("wTransferSize is 0"),
     QT_TR_NOOP("Firmware is transferred in blocks of up to wTransferSize bytes."),
     QT_TR_NOOP("Set wTransferSize to the largest block.")},
    {"DFU-BCD", Severity::Warning, "DFU 1.1, 4.1.3", QT_TR_NOOP("bcdDFUVersion is no release"),
     QT_TR_NOOP("bcdDFUVersion is binary-coded decimal, the lower byte first: 1.10 is 0110h."),
     QT_TR_NOOP("Correct the order of the bytes.")},

    // Microsoft OS 2.0 and WebUSB
    {"MSOS-TOTAL", Severity::Warning, "Microsoft OS 2.0 Descriptors", QT_TR_NOOP("Length of a set or subset is wrong"),
     QT_TR_NOOP("The length counts the header and all that belongs to it. Windows ignores the whole set otherwise."),
     QT_TR_NOOP("Correct the length.")},
    {"MSOS-ID", Severity::Warning, "Microsoft OS 2.0 Descriptors", QT_TR_NOOP("Compatible ID with other characters"),
     QT_TR_NOOP("Compatible IDs have eight bytes: A to Z, 0 to 9 and _, then zeros."), QT_TR_NOOP("Correct the ID.")},
    {"MSOS-TYPE", Severity::Warning, "Microsoft OS 2.0 Descriptors", QT_TR_NOOP("Registry property of a wrong type"),
     QT_TR_NOOP(
         "wPropertyDataType is 1 to 7, and goes with the property: DeviceInterfaceGUIDs is a list of strings (7)."),
     QT_TR_NOOP("Correct wPropertyDataType.")},
    {"MSOS-STRING", Severity::Warning, "Microsoft OS 2.0 Descriptors", QT_TR_NOOP("Registry property is no string"),
     QT_TR_NOOP("Names and strings are UTF-16 with a zero at the end, lists have two."),
     QT_TR_NOOP("Add what is missing, and correct the length.")},
    {"MSOS-RESUME", Severity::Warning, "Microsoft OS 2.0 Descriptors", QT_TR_NOOP("Resume times out of range"),
     QT_TR_NOOP("A device needs up to 10 ms to recover and 1 to 20 ms of signaling to resume."),
     QT_TR_NOOP("Correct the times.")},
    {"WEBUSB-SCHEME", Severity::Warning, "WebUSB, 4.3.1", QT_TR_NOOP("Unknown bScheme"),
     QT_TR_NOOP("bScheme is 0 (http://), 1 (https://) or 255 (the URL has it)."), QT_TR_NOOP("Correct bScheme.")},
    {"WEBUSB-URL", Severity::Warning, "WebUSB, 4.3.1", QT_TR_NOOP("URL makes no sense"),
     QT_TR_NOOP("The URL is UTF-8 without the scheme that bScheme stands for. Browsers show it to people, and ignore "
                "what is none."),
     QT_TR_NOOP("Correct the URL.")},

    // Capabilities
    {"SS-FUNCTIONALITY", Severity::Warning, "USB 3.2, 9.6.2.2", QT_TR_NOOP("bFunctionalitySupport not supported"),
     QT_TR_NOOP("bFunctionalitySupport is the lowest speed at which all of the device works, one of wSpeedsSupported."),
     QT_TR_NOOP("Correct the speed, or wSpeedsSupported.")},
    {"SS-U1", Severity::Warning, "USB 3.2, 9.6.2.2", QT_TR_NOOP("bU1DevExitLat too large"),
     QT_TR_NOOP("A device leaves U1 in at most 10 µs."), QT_TR_NOOP("Use 0 to 10.")},
    {"SS-U2", Severity::Warning, "USB 3.2, 9.6.2.2", QT_TR_NOOP("wU2DevExitLat too large"),
     QT_TR_NOOP("A device leaves U2 in at most 2047 µs."), QT_TR_NOOP("Use 0 to 2047.")},
    {"SSP-COUNT", Severity::Warning, "USB 3.2, 9.6.2.5", QT_TR_NOOP("Sublink speed attributes miscounted"),
     QT_TR_NOOP("bmAttributes has the number of sublink speed attributes that follow, less one."),
     QT_TR_NOOP("Correct the number.")},
    {"PD-BATTERY", Severity::Warning, "USB Power Delivery", QT_TR_NOOP("Battery thresholds upside down"),
     QT_TR_NOOP(
         "A battery that is charged enough has more than one that is too weak to work, and no more than it holds."),
     QT_TR_NOOP("Correct the thresholds, in mWh.")},
    {"PD-VOLTAGE", Severity::Warning, "USB Power Delivery", QT_TR_NOOP("Voltages upside down"),
     QT_TR_NOOP("The least voltage is not above the highest."), QT_TR_NOOP("Correct the voltages, in 50 mV.")},
    {"PD-OBJECTS", Severity::Warning, "USB Power Delivery", QT_TR_NOOP("Power data objects miscounted"),
     QT_TR_NOOP("bNumOfPDOs counts the power data objects that follow."), QT_TR_NOOP("Correct bNumOfPDOs.")},
    {"BILLBOARD-MODES", Severity::Warning, "USB Billboard", QT_TR_NOOP("Alternate modes miscounted"),
     QT_TR_NOOP("bNumberOfAlternateModes counts the alternate modes that follow, 52 at most."),
     QT_TR_NOOP("Correct bNumberOfAlternateModes.")},
    {"BILLBOARD-PREFERRED", Severity::Warning, "USB Billboard", QT_TR_NOOP("Preferred alternate mode does not exist"),
     QT_TR_NOOP("bPreferredAlternateMode is the index of one of the alternate modes."),
     QT_TR_NOOP("Correct the index.")},

    // Mass storage
    {"MSC-PIPE", Severity::Warning, "UAS 1.0, 5.3.3.5", QT_TR_NOOP("Unknown pipe usage"),
     QT_TR_NOOP("A pipe of USB attached SCSI is for commands (1), status (2), data in (3) or data out (4), or a "
                "vendor's own (E0h to EFh)."),
     QT_TR_NOOP("Correct bPipeID.")},
};

} // namespace

std::span<const QUsbLintRuleSpec> classRules()
{
    return rules;
}

} // namespace QUsbLintChecks
