// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#ifndef SAMPLESNAPSHOT_H
#define SAMPLESNAPSHOT_H

#include "qusbdevicesnapshot.h"

#include <QtCore/qdatetime.h>

/*! A snapshot of a device that has something of all there is. */
namespace SampleSnapshot {

using Block = QUsbDescriptorBlock;
using Kind = QUsbDescriptorBlock::Kind;

inline constexpr quint16 usEnglish = 0x0409;
inline constexpr quint16 german = 0x0407;

inline QByteArray stringDescriptor(const QString &text)
{
    QByteArray bytes;
    bytes.append(char(2 + 2 * text.size())).append(char(3));
    for (const QChar c : text)
        bytes.append(char(c.unicode() & 0xff)).append(char(c.unicode() >> 8));
    return bytes;
}

/*!
    1209:5afe, high speed, release 1.03: interface 0 is a CDC ECM control interface with MAC address string 4, interface 1
    has bulk IN 0x81 and bulk OUT 0x02 in setting 1, whose name is the address as well, interface 2 is HID with a report of 8 bytes and endpoint 0x83.
*/
inline QByteArray descriptors()
{
    const QByteArray configuration = QByteArray::fromHex("0904000000020600 05"
                                                         "0524001001"
                                                         "0d240f04000000 00ea05 0000 00"
                                                         "0904010000 0a000000"
                                                         "0904010102 0a000004"
                                                         "07058102000200"
                                                         "07050202000200"
                                                         "0904020001 03000000"
                                                         "092111010001220800"
                                                         "0705830308000a");
    QByteArray head = QByteArray::fromHex("0902000003010080fa");
    const qsizetype total = head.size() + configuration.size();
    head[2] = char(total & 0xff);
    head[3] = char(total >> 8);
    return QByteArray::fromHex("12011002 00000040 0912fe5a 0301 010203 01") + head + configuration;
}

/*! With a container id, Microsoft OS 2.0 (vendor code 0x20, one set of 10 bytes) and WebUSB (vendor code 0x21, URL 1). */
inline QByteArray bos()
{
    return QByteArray::fromHex("050f4d0003"
                               "14100400 00112233445566778899aabbccddeeff"
                               "1c100500 df60ddd88945c74c9cd2659d9e648a9f 00000306 0a00 20 00"
                               "1810050038b60834a909a0478bfda0768815b665 0001 21 01");
}

inline QByteArray report()
{
    return QByteArray::fromHex("05010902a10100c0");
}

/*! What is known after the device was asked. */
inline QUsbDeviceSnapshot asked()
{
    QUsbDeviceSnapshot snapshot;
    const auto add = [&snapshot](Kind kind, const QByteArray &bytes, quint8 index = 0, quint16 language = 0,
                                 Block::Origin origin = Block::Origin::Device) {
        snapshot.setBlock(Block(kind, bytes, index, language, origin));
    };
    add(Kind::Device, descriptors(), 0, 0, Block::Origin::System);
    add(Kind::Bos, bos());
    add(Kind::DeviceQualifier, QByteArray::fromHex("0a060002000000400100"));
    add(Kind::OtherSpeedConfiguration, QByteArray::fromHex("0907120001010080fa 0904000000ff000000"));
    add(Kind::String, QByteArray::fromHex("060309040704"));
    add(Kind::String, stringDescriptor(QStringLiteral("QUsb")), 1, usEnglish);
    add(Kind::String, stringDescriptor(QStringLiteral("Sample")), 2, usEnglish);
    add(Kind::String, stringDescriptor(QStringLiteral("SN-4711-0815")), 3, usEnglish);
    add(Kind::String, stringDescriptor(QStringLiteral("0250F2AABBCC")), 4, usEnglish);
    add(Kind::String, stringDescriptor(QStringLiteral("Network")), 5, usEnglish);
    add(Kind::String, stringDescriptor(QStringLiteral("QUsb")), 1, german);
    add(Kind::String, stringDescriptor(QStringLiteral("Muster")), 2, german);
    add(Kind::String, stringDescriptor(QStringLiteral("SN-4711-0815")), 3, german);
    add(Kind::String, stringDescriptor(QStringLiteral("0250F2AABBCC")), 4, german);
    add(Kind::String, stringDescriptor(QStringLiteral("Netz")), 5, german);
    add(Kind::HidReport, report(), 2);
    add(Kind::MicrosoftOs20Set, QByteArray::fromHex("0a000000000003060a00"));
    add(Kind::WebUsbUrl, QByteArray::fromHex("0f0301") + "qusb.example", 1);
    snapshot.setStrings(QStringLiteral("QUsb"), QStringLiteral("Sample"), QStringLiteral("SN-4711-0815"));
    snapshot.setPlace(1, 7, QStringLiteral("1-2.3"));
    snapshot.setSpeed(QUsbProtocol::Speed::High);
    snapshot.setActiveConfigurationValue(1);
    return snapshot;
}

/*! With all that a system and a program may say besides. */
inline QUsbDeviceSnapshot complete()
{
    QUsbDeviceSnapshot snapshot = asked();
    snapshot.setSystemString(5, QStringLiteral("Network"));
    snapshot.setAttribute(QStringLiteral("rx_lanes"), QStringLiteral("1"));
    snapshot.setAttribute(QStringLiteral("power/control"), QStringLiteral("auto"));
    snapshot.setAttribute(QStringLiteral("note"), QStringLiteral("about SN-4711-0815"));
    snapshot.setAttribute(QStringLiteral("empty"), QStringLiteral(""));
    snapshot.setInterfaceState({0, QStringLiteral("cdc_ether"), {QStringLiteral("enx0250f2aabbcc")}});
    snapshot.setInterfaceState({2, QStringLiteral("usbhid"), {QStringLiteral("/dev/hidraw0")}});
    snapshot.setTakenAt(QDateTime::fromString(QStringLiteral("2026-11-23T04:05:06.789Z"), Qt::ISODateWithMs));
    snapshot.setHost(QStringLiteral("linux 6.9"));
    snapshot.setTool(QStringLiteral("test 1"));
    snapshot.setNotes({QStringLiteral("String 9: refused"), QStringLiteral("more")});
    return snapshot;
}

} // namespace SampleSnapshot

#endif // SAMPLESNAPSHOT_H
