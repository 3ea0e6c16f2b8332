// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#ifndef TESTDESCRIPTORS_H
#define TESTDESCRIPTORS_H

#include <QtCore/qbytearray.h>

/*! Descriptors of the devices that tests plug in: the device descriptor followed by its configuration. */
namespace TestDescriptors {

/*!
    1209:0001, high speed. Interface 0 (vendor): setting 0 has bulk IN 0x81 and bulk OUT 0x02 of 512 bytes, setting 1 has
    them and interrupt IN 0x83 of 8 bytes and interrupt OUT 0x04. Interface 1 (vendor) has no endpoints.
*/
inline QByteArray bulkDevice()
{
    return QByteArray::fromHex("120100020000004009120100000101020301"
                               "09024e000201008032"
                               "0904000002ff000000"
                               "07058102000200"
                               "07050202000200"
                               "0904000104ff000000"
                               "07058102000200"
                               "07050202000200"
                               "07058303080004"
                               "07050403080004"
                               "0904010000ff000000");
}

/*!
    1209:0002, high speed. Interface 0 (vendor): setting 0 has no endpoints, setting 1 has isochronous IN 0x84 and
    isochronous OUT 0x05, each with \a transactions of \a packetSize bytes in every microframe.
*/
inline QByteArray isochronousDevice(int packetSize = 192, int transactions = 1)
{
    const int maxPacketSize = packetSize | (transactions - 1) << 11; // USB 2.0, table 9-13
    QByteArray descriptors = QByteArray::fromHex("120100020000004009120200000101020301"
                                                 "090229000101008032"
                                                 "0904000000ff000000"
                                                 "0904000102ff000000"
                                                 "07058401000001"
                                                 "07050501000001");
    for (const qsizetype at : {descriptors.size() - 10, descriptors.size() - 3}) {
        descriptors[at] = char(maxPacketSize & 0xff);
        descriptors[at + 1] = char(maxPacketSize >> 8);
    }
    return descriptors;
}

/*! 1209:0003, SuperSpeed. Interface 0 (vendor) has bulk IN 0x81 and bulk OUT 0x02 of 1024 bytes. */
inline QByteArray superSpeedDevice()
{
    return QByteArray::fromHex("120100030000000909120300000101020301"
                               "09022c00010100800e"
                               "0904000002ff000000"
                               "07058102000400"
                               "06300f000000"
                               "07050202000400"
                               "06300f000000");
}

/*! The binary object store that goes with superSpeedDevice(). */
inline QByteArray superSpeedCapabilities()
{
    return QByteArray::fromHex("050f160002"
                               "07100202000000"
                               "0a1003000e0003000000");
}

/*! 1209:0002, high speed: isochronous IN 0x85 and OUT 0x06 of 192 bytes each millisecond. */
inline QByteArray plainIsochronousDevice()
{
    return QByteArray::fromHex("120100020000004009120200000101020301"
                               "0902200001010080320904000002ff000000"
                               "07058501c00004"
                               "07050601c00004");
}

/*! 1209:0003, SuperSpeed: bulk IN 0x81 and OUT 0x02 of 1024 bytes with 16 streams each, and bulk IN 0x83 without. */
inline QByteArray bulkStreamsDevice()
{
    return QByteArray::fromHex("120100030000000909120300000101020301"
                               "0902390001010080320904000003ff000000"
                               "07058102000400063000040000"
                               "07050202000400063000040000"
                               "07058302000400063000000000");
}

/*! A high-speed hub with four ports, 1d6b:0002, as a root hub has it. */
inline QByteArray hub()
{
    return QByteArray::fromHex("12010002090001406b1d020001060302010109021900010100e000"
                               "0904000001090000000705810304000c");
}

} // namespace TestDescriptors

#endif // TESTDESCRIPTORS_H
