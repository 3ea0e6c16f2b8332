// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "qusbvirtualserialport.h"

#include "qusbvirtualdevices_p.h"
#include "qusbvirtualserialline_p.h"

#include <atomic>
#include <cmath>

using namespace QUsbProtocol;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Line = QUsbVirtualSerialLine;

class QUsbVirtualSerialPortPrivate
{
public:
    /*! bRequest of the vendor requests. */
    enum class Request : quint8 {
        Reset = 0x00,
        SetModemControl = 0x01,
        SetFlowControl = 0x02,
        SetBaudRate = 0x03,
        SetData = 0x04,
        GetModemStatus = 0x05,
        SetEventCharacter = 0x06,
        SetErrorCharacter = 0x07,
        SetLatencyTimer = 0x09,
        GetLatencyTimer = 0x0a,
        SetBitMode = 0x0b,
        ReadPins = 0x0c,
        ReadEeprom = 0x90,
        WriteEeprom = 0x91,
        EraseEeprom = 0x92,
    };
    static constexpr qsizetype PacketSize = 64;

    static QUsbDescriptorBuilder descriptors();
    static QByteArray status() { return "\xb1\x60"_ba; }
    static int baudRateOf(quint16 value, quint16 index);
    QUsbVirtualReply read(const QUsbVirtualDevice *device, const QUsbVirtualTransfer &transfer);
    std::optional<QUsbVirtualReply> control(const QUsbSetupPacket &setup);
    void setModemControl(quint16 value);
    void reset();

    Line line;
    QUsbVirtualDevices::Wait latency; //!< For handlers only, which are called one at a time.
    std::atomic<int> baudRate = 9600;
    std::atomic<int> latencyTimer = 16; //!< Milliseconds
    std::atomic<bool> isDataTerminalReady = false;
    std::atomic<bool> isRequestToSend = false;
};

QUsbDescriptorBuilder QUsbVirtualSerialPortPrivate::descriptors()
{
    // Drivers tell the chip by bcdDevice.
    return QUsbDescriptorBuilder(Speed::Full)
        .setIds(0x0403, 0x6001, 0x0600)
        .setStrings(QUsbVirtualDevices::manufacturer(), u"Virtual serial port"_s, u"QUSB0001"_s)
        .setMaxPacketSize0(8)
        .addConfiguration(90, ConfigurationAttribute::RemoteWakeup)
        .addInterface(ClassCode::VendorSpecific, 0xff, 0xff, u"Virtual serial port"_s)
        .addEndpoint(QUsbVirtualSerialPort::InEndpoint, TransferType::Bulk, PacketSize)
        .addEndpoint(QUsbVirtualSerialPort::OutEndpoint, TransferType::Bulk, PacketSize);
}

int QUsbVirtualSerialPortPrivate::baudRateOf(quint16 value, quint16 index)
{
    // A divisor of 3 MHz: 14 bits, and the code of its eighths.
    constexpr int eighths[] = {0, 4, 2, 1, 3, 5, 6, 7};
    const int code = value >> 14 | (index & 1) << 2;
    int divisor = (value & 0x3fff) * 8 + eighths[code];
    if (value == 0)
        divisor = 8; // These two mean what no divisor can say.
    else if (value == 1 && code == 0)
        divisor = 12;
    return divisor < 8 ? 0 : int(std::lround(24e6 / divisor));
}

QUsbVirtualReply QUsbVirtualSerialPortPrivate::read(const QUsbVirtualDevice *device,
                                                    const QUsbVirtualTransfer &transfer)
{
    if (line.bytesToRead() == 0) {
        if (const auto notYet = latency.putOff(device, transfer, std::chrono::milliseconds(latencyTimer)))
            return *notYet;
    }
    QByteArray packets;
    while (true) {
        const qsizetype left = transfer.length() - transfer.bytesMoved() - packets.size();
        const qsizetype room = qMin(left, PacketSize) - status().size();
        if (room < 0)
            break;
        const QByteArray data = line.read(room);
        packets += status() + data;
        if (data.size() < PacketSize - status().size())
            break; // A short packet ends the transfer.
    }
    return QUsbVirtualReply::data(packets);
}

std::optional<QUsbVirtualReply> QUsbVirtualSerialPortPrivate::control(const QUsbSetupPacket &setup)
{
    if (setup.type() != RequestType::Vendor)
        return std::nullopt;
    const bool isIn = setup.direction() == Direction::In;
    switch (Request(setup.request())) {
    case Request::Reset: // 1 and 2 purge the transmit buffer, which is always empty here, and the receive buffer.
        if (setup.value() != 1)
            line.discardToHost();
        break;
    case Request::SetModemControl:
        setModemControl(setup.value());
        break;
    case Request::SetBaudRate:
        baudRate = baudRateOf(setup.value(), setup.index());
        break;
    case Request::SetLatencyTimer:
        if (setup.value() == 0 || setup.value() > 255)
            return QUsbVirtualReply::stall();
        latencyTimer = setup.value();
        break;
    case Request::SetFlowControl:
    case Request::SetData:
    case Request::SetEventCharacter:
    case Request::SetErrorCharacter:
    case Request::SetBitMode:
    case Request::WriteEeprom:
    case Request::EraseEeprom:
        break;
    case Request::GetModemStatus:
        return isIn ? QUsbVirtualReply::data(status().first(qMin<qsizetype>(setup.length(), 2)))
                    : QUsbVirtualReply::stall();
    case Request::GetLatencyTimer:
        return isIn ? QUsbVirtualReply::data(QByteArray(1, char(latencyTimer.load()))) : QUsbVirtualReply::stall();
    case Request::ReadPins:
        return isIn ? QUsbVirtualReply::data(status().first(1)) : QUsbVirtualReply::stall();
    case Request::ReadEeprom:
        return isIn ? QUsbVirtualReply::data(QByteArray(qMin<qsizetype>(setup.length(), 2), '\xff'))
                    : QUsbVirtualReply::stall();
    default:
        return QUsbVirtualReply::stall();
    }
    return isIn ? QUsbVirtualReply::stall() : QUsbVirtualReply::accept();
}

void QUsbVirtualSerialPortPrivate::setModemControl(quint16 value)
{
    // The high byte says which of the two change.
    if (value & 0x0100)
        isDataTerminalReady = value & 0x0001;
    if (value & 0x0200)
        isRequestToSend = value & 0x0002;
}

void QUsbVirtualSerialPortPrivate::reset()
{
    line.discardToHost();
    baudRate = 9600;
    latencyTimer = 16;
    isDataTerminalReady = false;
    isRequestToSend = false;
}

QUsbVirtualSerialPort::QUsbVirtualSerialPort()
    : QUsbVirtualDevice(QUsbVirtualSerialPortPrivate::descriptors())
    , d(std::make_unique<QUsbVirtualSerialPortPrivate>())
{
    setHandler(InEndpoint, [this](const QUsbVirtualTransfer &transfer) { return d->read(this, transfer); });
    setHandler(OutEndpoint, [this](const QUsbVirtualTransfer &transfer) {
        if (d->line.isFull())
            return QUsbVirtualReply::nak();
        d->line.write(transfer.data());
        return QUsbVirtualReply::accept();
    });
    setControlHandler([this](const QUsbVirtualTransfer &transfer) { return d->control(transfer.setup()); });
    setResetHandler([this] { d->reset(); });
}

QUsbVirtualSerialPort::~QUsbVirtualSerialPort()
{
    unplug(); // The handlers use members of this class.
}

QUsbVirtualSerialPort::Mode QUsbVirtualSerialPort::mode() const
{
    return d->line.end() == Line::End::Echo ? Mode::Echo : Mode::Manual;
}

void QUsbVirtualSerialPort::setMode(Mode mode)
{
    d->line.setEnd(mode == Mode::Echo ? Line::End::Echo : Line::End::Program);
}

void QUsbVirtualSerialPort::transmit(const QByteArray &data)
{
    d->line.transmit(data);
    wake();
}

QByteArray QUsbVirtualSerialPort::takeReceived()
{
    return d->line.takeReceived();
}

qsizetype QUsbVirtualSerialPort::bytesWaiting() const
{
    return d->line.bytesToRead();
}

int QUsbVirtualSerialPort::baudRate() const
{
    return d->baudRate;
}

std::chrono::milliseconds QUsbVirtualSerialPort::latencyTimer() const
{
    return std::chrono::milliseconds(d->latencyTimer);
}

bool QUsbVirtualSerialPort::isDataTerminalReady() const
{
    return d->isDataTerminalReady;
}

bool QUsbVirtualSerialPort::isRequestToSend() const
{
    return d->isRequestToSend;
}
