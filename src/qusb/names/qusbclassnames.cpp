// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "qusbclassnames.h"

#include <algorithm>
#include <iterator>

namespace {

constexpr qint16 Any = -1;

struct Entry
{
    quint8 classCode;
    qint16 subclassCode;
    qint16 protocolCode;
    const char *name;
};

constexpr Entry classes[] = {
    {0x00, Any, Any, "Defined by the interfaces"},
    {0x01, Any, Any, "Audio"},
    {0x02, Any, Any, "Communications"},
    {0x03, Any, Any, "Human interface device"},
    {0x05, Any, Any, "Physical"},
    {0x06, Any, Any, "Image"},
    {0x07, Any, Any, "Printer"},
    {0x08, Any, Any, "Mass storage"},
    {0x09, Any, Any, "Hub"},
    {0x0a, Any, Any, "CDC data"},
    {0x0b, Any, Any, "Smart card"},
    {0x0d, Any, Any, "Content security"},
    {0x0e, Any, Any, "Video"},
    {0x0f, Any, Any, "Personal healthcare"},
    {0x10, Any, Any, "Audio/video"},
    {0x11, Any, Any, "Billboard"},
    {0x12, Any, Any, "USB Type-C bridge"},
    {0x13, Any, Any, "Bulk display protocol"},
    {0x14, Any, Any, "MCTP over USB"},
    {0x3c, Any, Any, "I3C"},
    {0x58, Any, Any, "Xbox"},
    {0xdc, Any, Any, "Diagnostic"},
    {0xe0, Any, Any, "Wireless controller"},
    {0xef, Any, Any, "Miscellaneous"},
    {0xfe, Any, Any, "Application specific"},
    {0xff, Any, Any, "Vendor specific"},
};

constexpr Entry subclasses[] = {
    {0x01, 0x01, Any, "Audio control"},
    {0x01, 0x02, Any, "Audio streaming"},
    {0x01, 0x03, Any, "MIDI streaming"},
    {0x02, 0x01, Any, "Direct line control model"},
    {0x02, 0x02, Any, "Abstract control model"},
    {0x02, 0x03, Any, "Telephone control model"},
    {0x02, 0x04, Any, "Multi-channel control model"},
    {0x02, 0x05, Any, "CAPI control model"},
    {0x02, 0x06, Any, "Ethernet networking control model"},
    {0x02, 0x07, Any, "ATM networking control model"},
    {0x02, 0x08, Any, "Wireless handset control model"},
    {0x02, 0x09, Any, "Device management"},
    {0x02, 0x0a, Any, "Mobile direct line model"},
    {0x02, 0x0b, Any, "OBEX"},
    {0x02, 0x0c, Any, "Ethernet emulation model"},
    {0x02, 0x0d, Any, "Network control model"},
    {0x02, 0x0e, Any, "Mobile broadband interface model"},
    {0x03, 0x00, Any, "No subclass"},
    {0x03, 0x01, Any, "Boot interface"},
    {0x06, 0x01, Any, "Still image capture"},
    {0x07, 0x01, Any, "Printer"},
    {0x08, 0x00, Any, "SCSI command set not reported"},
    {0x08, 0x01, Any, "RBC"},
    {0x08, 0x02, Any, "MMC-5 (ATAPI)"},
    {0x08, 0x03, Any, "QIC-157"},
    {0x08, 0x04, Any, "UFI (floppy)"},
    {0x08, 0x05, Any, "SFF-8070i"},
    {0x08, 0x06, Any, "SCSI transparent command set"},
    {0x08, 0x07, Any, "Lockable storage (LSD FS)"},
    {0x08, 0x08, Any, "IEEE 1667"},
    {0x09, 0x00, Any, "Unused"},
    {0x0a, 0x00, Any, "Unused"},
    {0x0e, 0x00, Any, "Undefined"},
    {0x0e, 0x01, Any, "Video control"},
    {0x0e, 0x02, Any, "Video streaming"},
    {0x0e, 0x03, Any, "Video interface collection"},
    {0x10, 0x01, Any, "AV control"},
    {0x10, 0x02, Any, "AV data, video streaming"},
    {0x10, 0x03, Any, "AV data, audio streaming"},
    {0x14, 0x00, Any, "Management"},
    {0x14, 0x01, Any, "Host interface"},
    {0x58, 0x42, Any, "Xbox controller (XID)"},
    {0xdc, 0x01, Any, "Reprogrammable diagnostics"},
    {0xe0, 0x01, Any, "Radio frequency"},
    {0xe0, 0x02, Any, "Wireless USB wire adapter"},
    {0xef, 0x01, Any, "Synchronization"},
    {0xef, 0x02, Any, "Common class"},
    {0xef, 0x03, Any, "Cable-based association framework"},
    {0xef, 0x04, Any, "RNDIS"},
    {0xef, 0x05, Any, "USB3 Vision"},
    {0xef, 0x06, Any, "Stream transport efficient protocol (STEP)"},
    {0xef, 0x07, Any, "Command and media interfaces"},
    {0xfe, 0x01, Any, "Device firmware upgrade"},
    {0xfe, 0x02, Any, "IrDA bridge"},
    {0xfe, 0x03, Any, "Test and measurement"},
};

constexpr Entry protocols[] = {
    {0x01, Any, 0x20, "Audio 2.0"},
    {0x01, Any, 0x30, "Audio 3.0"},
    {0x02, 0x02, 0x00, "None"},
    {0x02, Any, 0x01, "AT commands: V.250 etc."},
    {0x02, Any, 0x02, "AT commands: PCCA-101"},
    {0x02, Any, 0x03, "AT commands: PCCA-101 and annex O"},
    {0x02, Any, 0x04, "AT commands: GSM 07.07"},
    {0x02, Any, 0x05, "AT commands: 3GPP 27.007"},
    {0x02, Any, 0x06, "AT commands: TIA for CDMA"},
    {0x02, 0x0c, 0x07, "Ethernet emulation model"},
    {0x02, Any, 0xfe, "External protocol"},
    {0x03, Any, 0x00, "None"},
    {0x03, Any, 0x01, "Keyboard"}, // also without the subclass for it
    {0x03, Any, 0x02, "Mouse"},
    {0x06, 0x01, 0x01, "Picture transfer protocol (PIMA 15740)"},
    {0x07, 0x01, 0x00, "Undefined"},
    {0x07, 0x01, 0x01, "Unidirectional"},
    {0x07, 0x01, 0x02, "Bidirectional"},
    {0x07, 0x01, 0x03, "Bidirectional, IEEE 1284.4"},
    {0x07, 0x01, 0x04, "IPP over USB"},
    {0x08, Any, 0x00, "Control/bulk/interrupt with completion interrupt"},
    {0x08, Any, 0x01, "Control/bulk/interrupt"},
    {0x08, Any, 0x50, "Bulk-only"},
    {0x08, Any, 0x62, "USB attached SCSI"},
    {0x09, 0x00, 0x00, "Full speed, or root"},
    {0x09, 0x00, 0x01, "High speed, single TT"},
    {0x09, 0x00, 0x02, "High speed, multiple TTs"},
    {0x09, 0x00, 0x03, "SuperSpeed"},
    {0x0a, Any, 0x01, "Network transfer block"},
    {0x0a, Any, 0x02, "Network transfer block, MBIM"},
    {0x0a, Any, 0x30, "ISDN BRI (I.430)"},
    {0x0a, Any, 0x31, "HDLC"},
    {0x0a, Any, 0x32, "Transparent"},
    {0x0a, Any, 0x50, "Q.921 management"},
    {0x0a, Any, 0x51, "Q.921 data link"},
    {0x0a, Any, 0x52, "Q.921 TEI multiplexer"},
    {0x0a, Any, 0x90, "V.42bis"},
    {0x0a, Any, 0x91, "Q.931, Euro-ISDN"},
    {0x0a, Any, 0x92, "V.120"},
    {0x0a, Any, 0x93, "CAPI 2.0"},
    {0x0a, Any, 0xfd, "Host-based driver"},
    {0x0a, Any, 0xfe, "Described by protocol units (PUF)"},
    {0x0b, 0x00, 0x00, "CCID"},
    {0x0b, 0x00, 0x01, "ICCD, version A"},
    {0x0b, 0x00, 0x02, "ICCD, version B"},
    {0x0e, Any, 0x01, "Video 1.5"},
    {0x14, Any, 0x01, "MCTP 1.x"},
    {0x14, Any, 0x02, "MCTP 2.x"},
    {0xdc, 0x01, 0x01, "USB 2.0 compliance device"},
    {0xe0, 0x01, 0x01, "Bluetooth"},
    {0xe0, 0x01, 0x02, "UWB radio control"},
    {0xe0, 0x01, 0x03, "RNDIS"},
    {0xe0, 0x01, 0x04, "Bluetooth AMP controller"},
    {0xe0, 0x02, 0x01, "Host wire adapter"},
    {0xe0, 0x02, 0x02, "Device wire adapter"},
    {0xe0, 0x02, 0x03, "Device wire adapter, isochronous"},
    {0xef, 0x01, 0x01, "ActiveSync"},
    {0xef, 0x01, 0x02, "Palm Sync"},
    {0xef, 0x02, 0x01, "Interface association"},
    {0xef, 0x02, 0x02, "Wire adapter multifunction peripheral"},
    {0xef, 0x03, 0x01, "Cable-based association framework"},
    {0xef, 0x04, 0x01, "RNDIS over Ethernet"},
    {0xef, 0x04, 0x02, "RNDIS over Wi-Fi"},
    {0xef, 0x04, 0x03, "RNDIS over WiMAX"},
    {0xef, 0x04, 0x04, "RNDIS over WWAN"},
    {0xef, 0x04, 0x05, "RNDIS for raw IPv4"},
    {0xef, 0x04, 0x06, "RNDIS for raw IPv6"},
    {0xef, 0x04, 0x07, "RNDIS for GPRS"},
    {0xef, 0x05, 0x00, "USB3 Vision control"},
    {0xef, 0x05, 0x01, "USB3 Vision event"},
    {0xef, 0x05, 0x02, "USB3 Vision streaming"},
    {0xef, 0x06, 0x01, "STEP"},
    {0xef, 0x06, 0x02, "STEP RAW"},
    {0xfe, 0x01, 0x01, "Runtime"},
    {0xfe, 0x01, 0x02, "DFU mode"},
    {0xfe, 0x03, 0x00, "USBTMC"},
    {0xfe, 0x03, 0x01, "USB488"},
    // Of vendors, but everybody knows them.
    {0xff, 0x42, 0x01, "Android debug bridge (ADB)"},
    {0xff, 0x42, 0x03, "Fastboot"},
    {0xff, 0x47, 0xd0, "Xbox One controller (GIP)"},
    {0xff, 0x5d, 0x01, "Xbox 360 controller (XInput)"},
    {0xff, 0x5d, 0x81, "Xbox 360 wireless receiver (XInput)"},
};

template <size_t N>
QString nameIn(const Entry (&table)[N], quint8 classCode, int subclassCode, int protocolCode)
{
    const auto fits = [=](const Entry &entry) {
        return entry.classCode == classCode && (entry.subclassCode == Any || entry.subclassCode == subclassCode)
            && (entry.protocolCode == Any || entry.protocolCode == protocolCode);
    };
    const auto it = std::find_if(std::begin(table), std::end(table), fits);
    return it == std::end(table) ? QString() : QString::fromLatin1(it->name);
}

bool isVendorSpecific(int code)
{
    return code == 0xff;
}

} // namespace

QString QUsbClassNames::className(quint8 classCode)
{
    return nameIn(classes, classCode, 0, 0);
}

QString QUsbClassNames::subclassName(quint8 classCode, quint8 subclassCode)
{
    if (isVendorSpecific(subclassCode))
        return className(0xff);
    return nameIn(subclasses, classCode, subclassCode, 0);
}

QString QUsbClassNames::protocolName(quint8 classCode, quint8 subclassCode, quint8 protocolCode)
{
    if (isVendorSpecific(protocolCode))
        return className(0xff);
    return nameIn(protocols, classCode, subclassCode, protocolCode);
}
