// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "qusblint_p.h"

/* The rules about what all devices have; those about classes are in qusblintclassrules.cpp. docs/lint.md has the same texts, and tests/auto/descriptors/tst_lintrules.cpp checks that it does. */

namespace QUsbLintChecks {
namespace {

constexpr QUsbLintRuleSpec rules[] = {
    // Descriptors of any kind
    {"DESC-LENGTH", Severity::Error, "USB 2.0, 9.5", QT_TR_NOOP("bLength leads nowhere"),
     QT_TR_NOOP("bLength is 0 or 1, or reaches beyond the end. What follows cannot be found, so hosts ignore it or "
                "refuse the device."),
     QT_TR_NOOP("Let bLength be the number of bytes of the descriptor.")},
    {"DESC-SHORT", Severity::Error, nullptr, QT_TR_NOOP("Descriptor too short"),
     QT_TR_NOOP("The descriptor has fewer bytes than its kind must have. Hosts ignore it or refuse the device."),
     QT_TR_NOOP("Return all fields of the descriptor, and let bLength count them.")},
    {"DESC-CUT", Severity::Error, nullptr, QT_TR_NOOP("Descriptor ends within a field"),
     QT_TR_NOOP("Part of the field is missing: bLength or a count in the descriptor is wrong."),
     QT_TR_NOOP("Correct bLength and the counts in the descriptor.")},
    {"DESC-LONG", Severity::Information, nullptr, QT_TR_NOOP("Descriptor longer than known"),
     QT_TR_NOOP("There are bytes behind the last field. Later versions of specifications add fields, so this may be "
                "all right."),
     QT_TR_NOOP("If there are no such fields, correct bLength.")},
    {"DESC-PLACE", Severity::Warning, nullptr, QT_TR_NOOP("Descriptor in the wrong place"),
     QT_TR_NOOP("Descriptors have an order: endpoints belong to the interface before them. Hosts ignore what does not "
                "belong where it is."),
     QT_TR_NOOP("Move the descriptor behind the one it belongs to.")},
    {"DESC-RESERVED", Severity::Information, nullptr, QT_TR_NOOP("Reserved bits are set"),
     QT_TR_NOOP("Reserved bits may get a meaning in later versions of the specification."),
     QT_TR_NOOP("Set reserved bits to 0.")},
    {"DESC-SIZE", Severity::Error, "USB 2.0, 9.6.3", QT_TR_NOOP("More bytes than a device can have"),
     QT_TR_NOOP("A device has at most 255 configurations of 65535 bytes each."),
     QT_TR_NOOP("Check where the bytes come from.")},

    // Device
    {"DEV-NONE", Severity::Error, "USB 2.0, 9.6.1", QT_TR_NOOP("No device descriptor"),
     QT_TR_NOOP("Descriptors of a device begin with the device descriptor; without it there is no device."),
     QT_TR_NOOP("Check where the bytes come from.")},
    {"DEV-LEN", Severity::Error, "USB 2.0, 9.6.1", QT_TR_NOOP("Device descriptor with a wrong header"),
     QT_TR_NOOP("bLength of the device descriptor is 18 and bDescriptorType is 1. Hosts refuse others."),
     QT_TR_NOOP("Set bLength to 18 and bDescriptorType to 1.")},
    {"DEV-MPS0", Severity::Warning, "USB 2.0, 9.6.1", QT_TR_NOOP("bMaxPacketSize0 not allowed"),
     QT_TR_NOOP("Packets of endpoint 0 have 8 bytes at low speed, 8, 16, 32 or 64 at full speed, 64 at high speed, and "
                "512 at SuperSpeed, where the field is the exponent 9. Hosts may not get beyond the first request."),
     QT_TR_NOOP("Use a size that the speed allows.")},
    {"DEV-BOS", Severity::Warning, "USB 3.2, 9.6.2", QT_TR_NOOP("BOS descriptor or SuperSpeed capability missing"),
     QT_TR_NOOP("With bcdUSB 2.01 or more a device answers GET_DESCRIPTOR(BOS); with 3.00 or more it has the "
                "SuperSpeed USB capability there. Hosts ask for it, and some reset a device that does not answer."),
     QT_TR_NOOP("Return a BOS descriptor, or set bcdUSB to 2.00.")},
    {"DEV-BCD", Severity::Warning, "USB 2.0, 9.6.1", QT_TR_NOOP("Release is not binary-coded decimal"),
     QT_TR_NOOP("bcdUSB and bcdDevice have four decimal digits of four bits each: 2.10 is 0210h."),
     QT_TR_NOOP("Use the digits 0 to 9 only.")},
    {"DEV-VER", Severity::Warning, "USB 2.0, 9.6.1", QT_TR_NOOP("bcdUSB does not fit"),
     QT_TR_NOOP("bcdUSB is the version of the specification the device keeps to. High speed came with 2.00 and "
                "SuperSpeed with 3.00; a device that claims less may be treated as one that cannot do it."),
     QT_TR_NOOP("Set bcdUSB to the version of the specification that the device was made for.")},
    {"DEV-ID", Severity::Warning, "USB 2.0, 9.6.1", QT_TR_NOOP("idVendor belongs to nobody"),
     QT_TR_NOOP("Drivers are chosen by idVendor and idProduct. The USB Implementers Forum has given 0000h and FFFFh to "
                "nobody."),
     QT_TR_NOOP("Use the vendor ID of the maker.")},
    {"DEV-CLASS", Severity::Warning, "USB 2.0, 9.6.1", QT_TR_NOOP("bDeviceSubClass without bDeviceClass"),
     QT_TR_NOOP("If the interfaces say of which class they are, bDeviceClass and bDeviceSubClass are 0."),
     QT_TR_NOOP("Set bDeviceSubClass to 0.")},
    {"DEV-IAD", Severity::Warning, "USB 3.2, 9.6.4", QT_TR_NOOP("Interface associations not announced"),
     QT_TR_NOOP("A device with interface associations says so by class EFh, subclass 02h and protocol 01h. Without it "
                "some systems take each interface for a function of its own."),
     QT_TR_NOOP("Set bDeviceClass, bDeviceSubClass and bDeviceProtocol to EFh, 02h and 01h.")},
    {"DEV-NCFG", Severity::Warning, "USB 2.0, 9.6.1", QT_TR_NOOP("bNumConfigurations is wrong"),
     QT_TR_NOOP("A device has at least one configuration, and as many as it says. Hosts ask for each of them."),
     QT_TR_NOOP("Let bNumConfigurations be the number of configurations.")},
    {"QUAL", Severity::Information, "USB 2.0, 9.6.2", QT_TR_NOOP("Device qualifier missing or wrong"),
     QT_TR_NOOP("A device that can do high speed, and is another one at full speed, says in the device qualifier what. "
                "Hosts use it to tell that a device would be faster elsewhere."),
     QT_TR_NOOP("Return a device qualifier that describes the device at its other speed.")},

    // Configuration
    {"CFG-TOTAL", Severity::Warning, "USB 2.0, 9.6.3", QT_TR_NOOP("wTotalLength is wrong"),
     QT_TR_NOOP("Hosts read wTotalLength bytes: with too few, descriptors are missing; with too many, hosts wait or "
                "refuse the device."),
     QT_TR_NOOP(
         "Let wTotalLength be the sum of the lengths of the configuration descriptor and of all that follow it.")},
    {"CFG-NIF", Severity::Warning, "USB 2.0, 9.6.3", QT_TR_NOOP("bNumInterfaces is wrong"),
     QT_TR_NOOP("bNumInterfaces counts interfaces, not alternate settings; there is at least one. Hosts make room for "
                "as many as it says."),
     QT_TR_NOOP("Let bNumInterfaces be the number of different bInterfaceNumber.")},
    {"CFG-B7", Severity::Warning, "USB 2.0, 9.6.3", QT_TR_NOOP("Bit 7 of bmAttributes is clear"),
     QT_TR_NOOP("The bit must be 1 for historical reasons; in USB 1.0 it meant power from the bus."),
     QT_TR_NOOP("Set bit 7.")},
    {"CFG-RSV", Severity::Warning, "USB 2.0, 9.6.3", QT_TR_NOOP("Reserved bits of bmAttributes are set"),
     QT_TR_NOOP("Bits 4..0 of a configuration's bmAttributes are reserved."), QT_TR_NOOP("Set bits 4..0 to 0.")},
    {"CFG-PWR", Severity::Warning, "USB 2.0, 7.2.1", QT_TR_NOOP("bMaxPower is more than there is"),
     QT_TR_NOOP("A port provides 500 mA, at 5 Gb/s and more 900 mA; that of a hub with power from the bus provides one "
                "unit load, 100 mA or 150 mA. A configuration that needs more cannot be selected."),
     QT_TR_NOOP("Correct bMaxPower, which counts in 2 mA, at 5 Gb/s and more in 8 mA; or use a port with more power.")},
    {"CFG-VAL0", Severity::Warning, "USB 2.0, 9.6.3", QT_TR_NOOP("bConfigurationValue is 0"),
     QT_TR_NOOP("SET_CONFIGURATION(0) makes a device unconfigured, so that such a configuration cannot be selected."),
     QT_TR_NOOP("Count bConfigurationValue from 1.")},
    {"CFG-DUP", Severity::Warning, "USB 2.0, 9.6.3", QT_TR_NOOP("bConfigurationValue used twice"),
     QT_TR_NOOP("SET_CONFIGURATION selects by the value, so that only one of them can be selected."),
     QT_TR_NOOP("Give each configuration a value of its own.")},

    // Interfaces
    {"IF-NUM", Severity::Warning, "USB 2.0, 9.6.5", QT_TR_NOOP("Interface numbers have gaps"),
     QT_TR_NOOP("bInterfaceNumber counts from 0. Hosts cope with gaps, but programs may look for interface 0."),
     QT_TR_NOOP("Number the interfaces from 0 on without gaps.")},
    {"IF-ALT", Severity::Warning, "USB 2.0, 9.6.5", QT_TR_NOOP("Alternate settings have gaps or are there twice"),
     QT_TR_NOOP(
         "bAlternateSetting counts from 0, for each interface. Setting 0 is in force after SET_CONFIGURATION; of "
         "two with the same number only one can be selected."),
     QT_TR_NOOP("Number the alternate settings of each interface from 0 on without gaps.")},
    {"IF-ISO0", Severity::Warning, "USB 2.0, 5.6.3", QT_TR_NOOP("Alternate setting 0 takes isochronous bandwidth"),
     QT_TR_NOOP("Bandwidth is reserved when a setting is selected. A configuration whose default settings need some "
                "cannot be selected on a busy bus."),
     QT_TR_NOOP(
         "Let setting 0 have no isochronous endpoints, or such with wMaxPacketSize 0, and add another setting.")},
    {"IF-INT0", Severity::Warning, "USB 2.0, 5.7.3", QT_TR_NOOP("Alternate setting 0 takes much interrupt bandwidth"),
     QT_TR_NOOP("At high speed, interrupt endpoints of default settings have packets of at most 64 bytes."),
     QT_TR_NOOP("Let setting 0 have at most 64 bytes, and add another setting.")},
    {"IF-CLASS", Severity::Warning, "USB 2.0, 9.6.5", QT_TR_NOOP("bInterfaceClass is 0"),
     QT_TR_NOOP("0 has a meaning for devices only. No driver can be chosen by such a class."),
     QT_TR_NOOP("Use FFh if the interface is of no class.")},
    {"IAD-RANGE", Severity::Warning, "USB 3.2, 9.6.4", QT_TR_NOOP("Interface association is wrong"),
     QT_TR_NOOP("An association names interfaces that are there and belong to no other association, and its class is "
                "not 0. Hosts that use it do not find the function otherwise."),
     QT_TR_NOOP("Correct bFirstInterface, bInterfaceCount and bFunctionClass.")},
    {"IAD-ORDER", Severity::Warning, "USB 3.2, 9.6.4", QT_TR_NOOP("Interface association too late"),
     QT_TR_NOOP("An association comes before the interfaces it associates."),
     QT_TR_NOOP("Move the association before its first interface.")},
    {"IAD-ONE", Severity::Information, "USB 3.2, 9.6.4", QT_TR_NOOP("Interface association of one interface"),
     QT_TR_NOOP("Associations were made for functions of several interfaces. With one they are harmless."),
     QT_TR_NOOP("None is needed; the association can be left out.")},

    // Endpoints
    {"EP-NUM", Severity::Warning, "USB 2.0, 9.6.5", QT_TR_NOOP("bNumEndpoints is wrong"),
     QT_TR_NOOP(
         "bNumEndpoints counts the endpoint descriptors of the alternate setting. Hosts ignore those beyond it."),
     QT_TR_NOOP("Let bNumEndpoints be the number of endpoint descriptors that follow.")},
    {"EP-ZERO", Severity::Error, "USB 2.0, 9.6.6", QT_TR_NOOP("Endpoint number 0"),
     QT_TR_NOOP("Endpoint 0 is the default control endpoint and has no descriptor. Hosts ignore such an endpoint."),
     QT_TR_NOOP("Use the numbers 1 to 15.")},
    {"EP-DUP", Severity::Error, "USB 2.0, 9.6.5", QT_TR_NOOP("Endpoint address used twice"),
     QT_TR_NOOP("An endpoint belongs to one interface of a configuration, whose alternate settings may share it. Hosts "
                "ignore the second one."),
     QT_TR_NOOP("Give each endpoint of a configuration an address of its own.")},
    {"EP-RSV", Severity::Warning, "USB 2.0, 9.6.6", QT_TR_NOOP("Reserved bits of an endpoint are set"),
     QT_TR_NOOP("Bits 6..4 of bEndpointAddress, 7..6 of bmAttributes and 15..13 of wMaxPacketSize are 0; 5..2 of "
                "bmAttributes are for isochronous endpoints, 5..4 at SuperSpeed for interrupt endpoints, too."),
     QT_TR_NOOP("Set reserved bits to 0.")},
    {"EP-MPS", Severity::Warning, "USB 2.0, 5.5.3 to 5.8.3", QT_TR_NOOP("wMaxPacketSize not allowed"),
     QT_TR_NOOP("Bulk endpoints have packets of 8, 16, 32 or 64 bytes at full speed, 512 at high speed and 1024 at "
                "SuperSpeed. Interrupt endpoints have up to 8 bytes at low, 64 at full and 1024 at higher speeds, "
                "isochronous ones up to 1023 at full and 1024 at higher speeds. Hosts correct or refuse others."),
     QT_TR_NOOP("Use a size that transfer type and speed allow.")},
    {"EP-INT", Severity::Warning, "USB 2.0, 9.6.6", QT_TR_NOOP("bInterval out of range"),
     QT_TR_NOOP("For isochronous endpoints, and interrupt endpoints at high speed and above, bInterval is an exponent "
                "from 1 to 16. For other interrupt endpoints it is 1 to 255 ms. Hosts guess something else."),
     QT_TR_NOOP("Use a value in the range.")},

    // SuperSpeed
    {"SS-COMP", Severity::Warning, "USB 3.2, 9.6.7", QT_TR_NOOP("SuperSpeed companion missing or misplaced"),
     QT_TR_NOOP("At 5 Gb/s and more each endpoint descriptor is followed by a companion. Hosts that miss it use the "
                "least of everything, or refuse the interface."),
     QT_TR_NOOP("Put the companion right behind the endpoint, and only at these speeds.")},
    {"SS-BURST", Severity::Warning, "USB 3.2, 9.6.7", QT_TR_NOOP("bMaxBurst not allowed"),
     QT_TR_NOOP("Bursts have up to 16 packets, so bMaxBurst is 0 to 15. Control endpoints have 0, and endpoints with "
                "more have packets of 1024 bytes."),
     QT_TR_NOOP("Correct bMaxBurst or wMaxPacketSize.")},
    {"SS-MULT", Severity::Warning, "USB 3.2, 9.6.7", QT_TR_NOOP("Mult not allowed"),
     QT_TR_NOOP(
         "Isochronous endpoints have up to 3 bursts in a service interval, so Mult is 0 to 2, and 0 if bMaxBurst "
         "is."),
     QT_TR_NOOP("Correct bmAttributes.")},
    {"SS-STREAM", Severity::Warning, "USB 3.2, 9.6.7", QT_TR_NOOP("Streams not allowed"),
     QT_TR_NOOP("Bulk endpoints have up to 2 to the power of 16 streams. Others have none, and those of interrupt and "
                "control endpoints have no attributes at all."),
     QT_TR_NOOP("Correct bmAttributes.")},
    {"SS-BPI", Severity::Warning, "USB 3.2, 9.6.7", QT_TR_NOOP("wBytesPerInterval does not fit"),
     QT_TR_NOOP(
         "For periodic endpoints it is what they transfer in a service interval, at most packet size × packets × "
         "bursts; for others it is 0. Hosts reserve this much bandwidth."),
     QT_TR_NOOP("Correct wBytesPerInterval.")},
    {"SSP-COMP", Severity::Warning, "USB 3.2, 9.6.8", QT_TR_NOOP("SuperSpeedPlus companion missing or wrong"),
     QT_TR_NOOP("An isochronous endpoint with more than 48 KiB in a service interval sets bit 7 of the companion's "
                "bmAttributes and wBytesPerInterval to 1, and has a second companion."),
     QT_TR_NOOP("Let both companions agree.")},

    // BOS
    {"BOS-TOTAL", Severity::Warning, "USB 3.2, 9.6.2", QT_TR_NOOP("wTotalLength of the BOS descriptor is wrong"),
     QT_TR_NOOP("Hosts read wTotalLength bytes: with too few, capabilities are missing; with too many, hosts wait or "
                "ignore all of them."),
     QT_TR_NOOP("Let wTotalLength be the sum of the lengths of the BOS descriptor and of all capabilities.")},
    {"BOS-COUNT", Severity::Warning, "USB 3.2, 9.6.2", QT_TR_NOOP("bNumDeviceCaps is wrong"),
     QT_TR_NOOP("bNumDeviceCaps counts the capability descriptors that follow. Hosts ignore those beyond it."),
     QT_TR_NOOP("Let bNumDeviceCaps be the number of capability descriptors.")},
    {"BOS-RSV", Severity::Warning, "USB 3.2, 9.6.2", QT_TR_NOOP("Reserved bits of a capability are set"),
     QT_TR_NOOP("Reserved bits and fields of capabilities may get a meaning in later versions of the specification."),
     QT_TR_NOOP("Set reserved bits to 0.")},
    {"BOS-LPM", Severity::Warning, "USB 3.2, 9.6.2.1", QT_TR_NOOP("Link power management missing"),
     QT_TR_NOOP("A device with SuperSpeed has the USB 2.0 extension and supports LPM when it operates at high speed."),
     QT_TR_NOOP("Add the USB 2.0 extension and set its LPM bit.")},
    {"BOS-DUP", Severity::Warning, "USB 3.2, 9.6.2", QT_TR_NOOP("Capability there twice"),
     QT_TR_NOOP("Hosts use one of them, and it is not clear which."), QT_TR_NOOP("Leave one of them out.")},
    {"BOS-SS", Severity::Warning, "USB 3.2, 9.6.2.2", QT_TR_NOOP("SuperSpeed capability makes no sense"),
     QT_TR_NOOP(
         "The capability names at least one speed, bFunctionalitySupport is one of these, and the exit latencies "
         "are at most 10 µs from U1 and 2047 µs from U2. Hosts switch link power management off otherwise."),
     QT_TR_NOOP("Correct the capability.")},
    {"BOS-SSP", Severity::Warning, "USB 3.2, 9.6.2.5", QT_TR_NOOP("SuperSpeedPlus capability missing or wrong"),
     QT_TR_NOOP(
         "A device that operates at 10 Gb/s or more has the capability, with as many sublink speed attributes as "
         "it announces. Hosts take the speed from it."),
     QT_TR_NOOP("Correct the capability.")},
    {"BOS-CONTAINER", Severity::Warning, "USB 3.2, 9.6.2.3", QT_TR_NOOP("Container ID is zero"),
     QT_TR_NOOP("Systems show devices with the same container ID as one. It is different for each device made."),
     QT_TR_NOOP("Use a UUID of its own for each device, or leave the capability out.")},
    {"BOS-SUMMARY", Severity::Warning, "USB 3.2, 9.6.2.7", QT_TR_NOOP("Configuration summary miscounts"),
     QT_TR_NOOP("bConfigurationCount counts the indexes of configurations that follow."),
     QT_TR_NOOP("Let bConfigurationCount be the number of indexes.")},

    // Strings
    {"STR-LEN", Severity::Warning, "USB 2.0, 9.6.7", QT_TR_NOOP("String descriptor with a wrong length"),
     QT_TR_NOOP("bLength is 2 and 2 for each UTF-16 character, and the device returns that many bytes. Hosts cut the "
                "string or ignore it."),
     QT_TR_NOOP("Let bLength be 2 plus twice the number of characters.")},
    {"STR-NUL", Severity::Warning, "USB 2.0, 9.6.7", QT_TR_NOOP("String with bad characters"),
     QT_TR_NOOP("Strings are UTF-16 and are shown to people: they have no NUL, also not at the end, no control "
                "characters, and no half surrogates."),
     QT_TR_NOOP("Correct the string, and let bLength count its characters only.")},
    {"STR-LANG", Severity::Warning, "USB 2.0, 9.6.7", QT_TR_NOOP("String or language missing"),
     QT_TR_NOOP("The index of a string is 0 or that of a string that the device returns, and string 0 is the table of "
                "languages. Some hosts wait for each string that does not come."),
     QT_TR_NOOP("Return the string, or set the index to 0.")},
    {"STR-SER", Severity::Warning, "Mass Storage Bulk-Only 1.0, 4.1.1; USB 2.0, 9.6.1",
     QT_TR_NOOP("Serial number missing, not allowed or not unique"),
     QT_TR_NOOP(
         "Systems tell devices of a kind by their serial numbers, and keep settings by them. Mass storage has at "
         "least 12 digits 0-9 and A-F; others have ASCII without commas. No two devices have the same."),
     QT_TR_NOOP("Give each device made a serial number of its own, or none: iSerialNumber 0.")},
};

} // namespace

std::span<const QUsbLintRuleSpec> generalRules()
{
    return rules;
}

const QUsbLintRuleSpec *findRule(QStringView id)
{
    for (const std::span<const QUsbLintRuleSpec> table : {generalRules(), classRules()}) {
        for (const QUsbLintRuleSpec &rule : table) {
            if (id == QLatin1StringView(rule.id))
                return &rule;
        }
    }
    return nullptr;
}

} // namespace QUsbLintChecks
