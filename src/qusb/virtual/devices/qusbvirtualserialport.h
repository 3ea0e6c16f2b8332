// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#ifndef QUSBVIRTUALSERIALPORT_H
#define QUSBVIRTUALSERIALPORT_H

#include "qusbvirtualdevice.h"

class QUsbVirtualSerialPortPrivate;

/*!
    \brief A serial port like FTDI's FT232R (0403:6001), which Linux' ftdi_sio takes for one.

    Interface 0, of a vendor's class, has bulk endpoints 0x81 (IN) and 0x02 (OUT) of 64 bytes at full speed. Each IN
    packet begins with two status bytes: modem status, always 0xb1 (CTS, DSR and DCD are on), and line status, 0x60
    (nothing left to transmit). Data is sent as soon as there is some; without, a packet of only the status comes
    whenever the latency timer (16 ms, unless the host has set another) runs out.

    It knows the chip's vendor requests: reset and purge, modem control, flow control, baud rate, data format, modem
    status, event and error characters, latency timer, bit mode, pins. Its EEPROM is a blank one.

    It echoes received data or, in Mode::Manual, stores it for takeReceived(). When 64 KiB are waiting to be echoed, the
    OUT endpoint NAKs.

    Threads and ownership: QUsbVirtualDevice. It has handlers of its own, which setHandler() and setControlHandler()
    replace.

    \since 0.1
*/
class QUSB_EXPORT QUsbVirtualSerialPort : public QUsbVirtualDevice
{
public:
    static constexpr quint8 InEndpoint = 0x81;
    static constexpr quint8 OutEndpoint = 0x02;

    /*! What happens to received data. */
    enum class Mode : int {
        Echo, //!< The device sends it back.
        Manual, //!< The program handles it: transmit(), takeReceived().
    };

    QUsbVirtualSerialPort();
    ~QUsbVirtualSerialPort() override;

    Mode mode() const;
    void setMode(Mode mode);
    /*! Sends \a data to the host, in either mode. */
    void transmit(const QByteArray &data);
    /*! Returns the data that the host has written in Mode::Manual, and clears it. */
    QByteArray takeReceived();
    /*! Returns the number of bytes that the host has not read yet. */
    qsizetype bytesWaiting() const;

    /*!
        Returns the bits per second that the host has set; 9600 before. The chip divides 24 MHz by a whole number, so
        that 115200 is 115385.
    */
    int baudRate() const;
    /*! Returns the latency timer that the host has set; 16 ms before. */
    std::chrono::milliseconds latencyTimer() const;
    /*! Returns whether the host has switched on DTR. */
    bool isDataTerminalReady() const;
    /*! Returns whether the host has switched on RTS. */
    bool isRequestToSend() const;

private:
    const std::unique_ptr<QUsbVirtualSerialPortPrivate> d;
};

#endif // QUSBVIRTUALSERIALPORT_H
