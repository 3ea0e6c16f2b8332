// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#ifndef QUSBVIRTUALMODEM_H
#define QUSBVIRTUALMODEM_H

#include "qusbvirtualdevice.h"

class QUsbVirtualModemPrivate;

/*!
    \brief A virtual serial port of the communications class, an "abstract control model" (CDC 1.2; PSTN 1.2, 3.6).

    Interface 0 (communications) has interrupt endpoint 0x83, which notifies SERIAL_STATE (DCD and DSR are on) when the
    host has switched on DTR; interface 1 (data) has bulk endpoints 0x81 (IN) and 0x02 (OUT), of 512 bytes at high
    speed. It understands SET_LINE_CODING, GET_LINE_CODING, SET_CONTROL_LINE_STATE and SEND_BREAK. It does not
    understand AT commands. It echoes received data or, in Mode::Manual, stores it for takeReceived(). When 64 KiB are
    waiting to be echoed, the OUT endpoint NAKs.

    Threads and ownership: QUsbVirtualDevice. It has handlers of its own, which setHandler() and setControlHandler()
    replace.

    \since 0.1
*/
class QUSB_EXPORT QUsbVirtualModem : public QUsbVirtualDevice
{
public:
    static constexpr quint8 InEndpoint = 0x81;
    static constexpr quint8 OutEndpoint = 0x02;
    static constexpr quint8 NotificationEndpoint = 0x83;
    static constexpr quint8 ControlInterface = 0;
    static constexpr quint8 DataInterface = 1;

    /*! What happens to received data. */
    enum class Mode : int {
        Echo, //!< The device sends it back.
        Manual, //!< The program handles it: transmit(), takeReceived().
    };

    QUsbVirtualModem();
    ~QUsbVirtualModem() override;

    Mode mode() const;
    void setMode(Mode mode);
    /*! Sends \a data to the host, in either mode. */
    void transmit(const QByteArray &data);
    /*! Returns the data that the host has written in Mode::Manual, and clears it. */
    QByteArray takeReceived();
    /*! Returns the number of bytes that the host has not read yet. */
    qsizetype bytesWaiting() const;

    /*! Returns dwDTERate of the line coding, bits per second; 9600 until the host sets it. */
    quint32 baudRate() const;
    /*! Returns the line coding as it was set last (PSTN 1.2, table 17), 7 bytes. */
    QByteArray lineCoding() const;
    /*! Returns whether the host has switched on DTR. */
    bool isDataTerminalReady() const;
    /*! Returns whether the host has switched on RTS. */
    bool isRequestToSend() const;

private:
    const std::unique_ptr<QUsbVirtualModemPrivate> d;
};

#endif // QUSBVIRTUALMODEM_H
