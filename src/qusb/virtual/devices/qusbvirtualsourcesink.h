// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#ifndef QUSBVIRTUALSOURCESINK_H
#define QUSBVIRTUALSOURCESINK_H

#include "qusbvirtualdevice.h"

class QUsbVirtualSourceSinkPrivate;

/*!
    \brief Sends an endless pattern and checks received data: the source/sink function of Linux' Gadget Zero (0525:a4a0).

    Interface 0, of a vendor's class, has bulk endpoints 0x01 (the sink) and 0x81 (the source). The source fills every
    transfer to the end; the sink takes everything, and stalls at a transfer that does not hold the pattern.

    Vendor request 0x5b writes up to 4096 bytes into a buffer, 0x5c reads them (bmRequestType 0x40 and 0xc0, wValue and
    wIndex 0).

    Threads and ownership: QUsbVirtualDevice. It has handlers of its own, which setHandler() and setControlHandler()
    replace.

    \since 0.1
*/
class QUSB_EXPORT QUsbVirtualSourceSink : public QUsbVirtualDevice
{
public:
    static constexpr quint8 SinkEndpoint = 0x01;
    static constexpr quint8 SourceEndpoint = 0x81;

    /*! The pattern of the bytes. The values are those of Gadget Zero's parameter. */
    enum class Pattern : int {
        Zeros = 0, //!< All 0.
        Mod63 = 1, //!< Each byte is its position in the packet, modulo 63.
        Unchecked = 2, //!< The sink accepts any data, and the source sends 0.
    };

    /*! A source and sink of \a pattern at \a speed: Full, High or Super, which decides the size of packets. */
    explicit QUsbVirtualSourceSink(Pattern pattern = Pattern::Zeros,
                                   QUsbProtocol::Speed speed = QUsbProtocol::Speed::High);
    ~QUsbVirtualSourceSink() override;

    Pattern pattern() const;
    void setPattern(Pattern pattern);
    /*! Returns the bytes per packet: 64, 512 or 1024. */
    int maxPacketSize() const;
    /*! Returns the number of bytes that the sink has received. */
    quint64 bytesSunk() const;

private:
    const std::unique_ptr<QUsbVirtualSourceSinkPrivate> d;
};

#endif // QUSBVIRTUALSOURCESINK_H
