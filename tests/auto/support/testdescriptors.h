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

/*! A high-speed hub with four ports, 1d6b:0002, as a root hub has it. */
inline QByteArray hub()
{
    return QByteArray::fromHex("12010002090001406b1d020001060302010109021900010100e000"
                               "0904000001090000000705810304000c");
}

} // namespace TestDescriptors

#endif // TESTDESCRIPTORS_H
