// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#ifndef CLITEST_H
#define CLITEST_H

#include "qusbdeviceinfo_p.h"
#include "qusbiddatabase.h"

#include <QtCore/qbytearray.h>

/*! Devices and names for the tests of the tool. */
namespace CliTest {

/*! 0403:6011, full speed, one interface with bulk IN 0x81 and bulk OUT 0x02 of 64 bytes. */
inline QByteArray serialAdapter()
{
    return QByteArray::fromHex("12010002000000400304116000080000000109022000010100802d"
                               "0904000002ffffff02"
                               "07058102400000"
                               "07050202400000");
}

/*!
    1209:0001, high speed. Configuration 3 has interface 5 with settings 0 (nothing) and 1 (isochronous IN
   0x82 of 3 x 1024 bytes, interrupt OUT 0x03 of 8 bytes) and interface 7 with bulk OUT 0x04 and a
   class-specific descriptor.
*/
inline QByteArray oddDevice()
{
    return QByteArray::fromHex("120110030902014009120100000201020301"
                               "09023d00020300e0fa"
                               "090405000001010000"
                               "090405010201010000"
                               "07058205001401"
                               "0705030308000a"
                               "0904070001ffffff00"
                               "0424010a"
                               "07050402000200");
}

/*! A device at \a ports of bus 1 below \a parent, as a context would list it. */
inline QUsbDeviceInfo device(const QByteArray &descriptors, quint8 address, const QList<quint8> &ports = {},
                             const QUsbDeviceInfo &parent = {}, const QString &manufacturer = {},
                             const QString &product = {}, QUsbProtocol::Speed speed = QUsbProtocol::Speed::Full)
{
    static quint64 arrival = 0;
    auto d = std::make_unique<QUsbDeviceInfoPrivate>();
    d->arrival = ++arrival;
    d->bus = 1;
    d->address = address;
    d->speed = speed;
    d->activeConfigurationValue = 1;
    d->portNumbers = ports;
    d->parent = parent;
    d->manufacturer = manufacturer;
    d->product = product;
    d->setDescriptors(descriptors);
    return QUsbDeviceInfoPrivate::create(std::move(d));
}

/*! Knows 0403, 0403:6011 and 1209. */
inline QUsbIdDatabase names()
{
    return QUsbIdDatabase("0403  Future Technology Devices International, Ltd\n"
                          "\t6011  FT4232H Quad HS USB-UART/FIFO IC\n"
                          "1209  Generic\n");
}

} // namespace CliTest

#endif // CLITEST_H
