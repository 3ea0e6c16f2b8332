// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#ifndef QUSBVIRTUALLOOPBACK_H
#define QUSBVIRTUALLOOPBACK_H

#include "qusbvirtualdevice.h"

class QUsbVirtualLoopbackPrivate;

/*!
    \brief Sends back what it gets: the loopback function of Linux' Gadget Zero (0525:a4a0).

    Interface 0, of a vendor's class, has bulk endpoints 0x01 (OUT) and 0x81 (IN). Each OUT transfer comes back as
    one IN transfer of the same length, in several if the host asks for less at a time. What the host ended with a
    zero-length packet comes back with one. Up to 1 MiB waits for being read; then endpoint 0x01 NAKs.

    Vendor request 0x5b writes up to 4096 bytes into a buffer, 0x5c reads them (bmRequestType 0x40 and 0xc0, wValue
    and wIndex 0).

    Threads and ownership: QUsbVirtualDevice. It has handlers of its own, which setHandler() and setControlHandler()
    replace.

    \since 0.1
*/
class QUSB_EXPORT QUsbVirtualLoopback : public QUsbVirtualDevice
{
public:
    static constexpr quint8 OutEndpoint = 0x01;
    static constexpr quint8 InEndpoint = 0x81;

    /*! A loopback at \a speed: Full, High or Super, which decides the size of packets. */
    explicit QUsbVirtualLoopback(QUsbProtocol::Speed speed = QUsbProtocol::Speed::High);
    ~QUsbVirtualLoopback() override;

    /*! Returns how many bytes wait for being read by the host. */
    qsizetype bytesWaiting() const;

private:
    const std::unique_ptr<QUsbVirtualLoopbackPrivate> d;
};

#endif // QUSBVIRTUALLOOPBACK_H
