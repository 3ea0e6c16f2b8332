// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#ifndef QUSBLSUSBTABLES_P_H
#define QUSBLSUSBTABLES_P_H

#include <QtCore/qstringview.h>

/*
    Where lsusb departs from the specifications: headings, other names, other notations. What is not here is printed as
    the field tree has it. All that QUsbLsusbText knows of single descriptors is here.
*/
namespace QUsbLsusbTables {

/* Which descriptor it is; the class is that of the interface it is below. */
struct Place
{
    quint8 type = 0;
    quint8 subtype = 0; // Third byte.
    quint8 interfaceClass = 0;
    quint8 interfaceSubclass = 0;
    quint8 interfaceProtocol = 0;
};

constexpr int Any = -1;

/* The places that an entry is for. */
struct Where
{
    int type = Any;
    int subtype = Any;
    int interfaceClass = Any;
    int interfaceSubclass = Any;
    int interfaceProtocol = Any;

    bool has(const Place &place) const;
};

/* A descriptor. */
struct Descriptor
{
    Where where;
    const char *heading = nullptr; // Null: none, the fields stand with those above.
    int indentation = Any; // Of the heading; Any: what follows from the nesting.
    int column = 25; // Where values end.
    bool hasHeader = true; // Whether bLength, bDescriptorType and bDescriptorSubtype are shown.
};

/*
    How the value of a field is written. Behind the special ones stand the functions of usbutils 019 (lsusb.c, desc-dump.c)
    that write it so, and what they write.
*/
enum class Style : quint8 {
    Default, // In the notation of the field tree.
    Decimal,
    Hexadecimal,
    BareHexadecimal, // Without 0x.
    EightDigits, // Hexadecimal, as a number of four bytes. dump_videocontrol_interface(): bmControls
    Hidden,
    Number, // One byte in decimal, more in hexadecimal; bits in hexadecimal. value_renderer()
    PerByte, // Each byte in a line of its own. dump_videocontrol_interface(): bmControls
    VendorId, // dump_device()
    ProductId, // dump_device()
    ClassCode, // get_class_string() in dump_device(), dump_altsetting(), dump_association()
    SubclassCode, // get_subclass_string()
    ProtocolCode, // get_protocol_string()
    ConfigurationAttributes, // dump_config()
    Current, // As milliamperes, which the text has. dump_config(): MaxPower
    EndpointAddress, // dump_endpoint()
    EndpointAttributes, // dump_endpoint()
    PacketSize, // dump_endpoint(): wMaxPacketSize
    Frequency, // Hz as MHz. dump_videocontrol_interface(): dwClockFrequency
    Row, // All of an array in one line. dump_comm_descriptor(): bSlaveInterface
    Bytes, // Each byte, in one line. dump_hub(): DeviceRemovable, PortPwrCtrlMask
    Latency, // Tenths of a microsecond. dump_hub(): bHubDecLat
    Pipe, // What a pipe is for, and nothing else. dump_pipe_desc()
    Echo, // "echo" for 255. dump_ccid_device(): bClassGetResponse, bClassEnvelope
    LcdLayout, // Columns and lines. dump_ccid_device(): wlcdLayout
};

/* What stands behind the value. */
enum class Words : quint8 {
    Default, // The text of class-specific fields.
    None,
    Text,
};

/* A field. */
struct Field
{
    Where where;
    const char *name = nullptr; // In the field tree, without the number in an array; null: any.
    const char *lsusbName = nullptr; // Null: the same.
    Style style = Style::Default;
    Words words = Words::Default;
    const char *numbering = nullptr; // Of an array, also of the group the field is in: "(%1)"; null: that of the class.
};

/* Returns the first entry for it, or null. */
const Descriptor *descriptorFor(const Place &place);
const Field *fieldFor(const Place &place, QStringView name);

} // namespace QUsbLsusbTables

#endif // QUSBLSUSBTABLES_P_H
