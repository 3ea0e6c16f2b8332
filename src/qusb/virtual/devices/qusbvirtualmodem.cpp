// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "qusbvirtualmodem.h"

#include "qusbdescriptorwriter_p.h"
#include "qusbvirtualdevices_p.h"
#include "qusbvirtualserialline_p.h"

#include <QtCore/qendian.h>

#include <mutex>

using namespace QUsbProtocol;
using namespace Qt::StringLiterals;
using Line = QUsbVirtualSerialLine;
using Writer = QUsbDescriptorWriter;

class QUsbVirtualModemPrivate
{
public:
    static QUsbDescriptorBuilder descriptors();
    static QByteArray defaultLineCoding() { return "\x80\x25\0\0\0\0\x08"_ba; } // 9600, one stop bit, no parity, 8 bits
    std::optional<QUsbVirtualReply> control(const QUsbVirtualTransfer &transfer);
    QUsbVirtualReply notify();
    void reset();

    Line line;
    mutable std::mutex mutex; //!< For everything below.
    QByteArray lineCoding = defaultLineCoding();
    quint16 controlLines = 0;
    bool isNotificationDue = false;
};

QUsbDescriptorBuilder QUsbVirtualModemPrivate::descriptors()
{
    constexpr auto type = DescriptorType::CsInterface;
    constexpr int lineCodingAndBreak = 0x02 | 0x04;
    return QUsbDescriptorBuilder(Speed::High)
        .setIds(QUsbVirtualDevices::TestVendorId, 0x0004)
        .setDeviceClass(ClassCode::Miscellaneous, 2, 1) // There is an association.
        .setStrings(QUsbVirtualDevices::manufacturer(), u"Virtual modem"_s, u"QUSB0004"_s)
        .addConfiguration(100)
        .addInterfaceAssociation(2, ClassCode::Communications, 2, 1)
        .addInterface(ClassCode::Communications, 2, 1) // Abstract control model, AT commands (PSTN 1.2, 3.6)
        .addDescriptor(Writer(type).u8(0x00).u16(0x0110).bytes()) // Header
        .addDescriptor(Writer(type).u8({0x01, 0x00, QUsbVirtualModem::DataInterface}).bytes()) // Call management
        .addDescriptor(Writer(type).u8({0x02, lineCodingAndBreak}).bytes()) // Abstract control management
        .addDescriptor(Writer(type)
                           .u8({0x06, QUsbVirtualModem::ControlInterface, QUsbVirtualModem::DataInterface})
                           .bytes()) // Union
        .addEndpoint(QUsbVirtualModem::NotificationEndpoint, TransferType::Interrupt, 16, 9)
        .addInterface(ClassCode::CdcData)
        .addEndpoint(QUsbVirtualModem::InEndpoint, TransferType::Bulk, 512)
        .addEndpoint(QUsbVirtualModem::OutEndpoint, TransferType::Bulk, 512);
}

std::optional<QUsbVirtualReply> QUsbVirtualModemPrivate::control(const QUsbVirtualTransfer &transfer)
{
    const QUsbSetupPacket setup = transfer.setup();
    const bool isOurs = setup.type() == RequestType::Class && setup.recipient() == Recipient::Interface
        && setup.index() == QUsbVirtualModem::ControlInterface;
    if (!isOurs)
        return std::nullopt;
    const std::lock_guard lock(mutex);
    const auto request = CdcRequest(setup.request());
    if (transfer.isIn()) {
        if (request == CdcRequest::GetLineCoding)
            return QUsbVirtualReply::data(lineCoding.first(qMin(transfer.length(), lineCoding.size())));
    } else if (request == CdcRequest::SetLineCoding && transfer.length() == lineCoding.size()) {
        lineCoding = transfer.data().toByteArray();
        return QUsbVirtualReply::accept();
    } else if (request == CdcRequest::SetControlLineState) {
        controlLines = setup.value();
        isNotificationDue = controlLines & 1;
        return QUsbVirtualReply::accept();
    } else if (request == CdcRequest::SendBreak) {
        return QUsbVirtualReply::accept();
    }
    return QUsbVirtualReply::stall();
}

QUsbVirtualReply QUsbVirtualModemPrivate::notify()
{
    const std::lock_guard lock(mutex);
    if (!std::exchange(isNotificationDue, false))
        return QUsbVirtualReply::nak();
    // SERIAL_STATE of the control interface: bRxCarrier and bTxCarrier (PSTN 1.2, table 31)
    return QUsbVirtualReply::data("\xa1\x20\0\0\0\0\x02\0\x03\0"_ba);
}

void QUsbVirtualModemPrivate::reset()
{
    line.discardToHost();
    const std::lock_guard lock(mutex);
    lineCoding = defaultLineCoding();
    controlLines = 0;
    isNotificationDue = false;
}

QUsbVirtualModem::QUsbVirtualModem()
    : QUsbVirtualDevice(QUsbVirtualModemPrivate::descriptors())
    , d(std::make_unique<QUsbVirtualModemPrivate>())
{
    setHandler(InEndpoint, [this](const QUsbVirtualTransfer &transfer) {
        if (d->line.bytesToRead() == 0)
            return QUsbVirtualReply::nak();
        return QUsbVirtualReply::data(d->line.read(transfer.length() - transfer.bytesMoved()));
    });
    setHandler(OutEndpoint, [this](const QUsbVirtualTransfer &transfer) {
        if (d->line.isFull())
            return QUsbVirtualReply::nak();
        d->line.write(transfer.data());
        return QUsbVirtualReply::accept();
    });
    setHandler(NotificationEndpoint, [this](const QUsbVirtualTransfer &) { return d->notify(); });
    setControlHandler([this](const QUsbVirtualTransfer &transfer) { return d->control(transfer); });
    setResetHandler([this] { d->reset(); });
}

QUsbVirtualModem::~QUsbVirtualModem()
{
    unplug(); // The handlers use members of this class.
}

QUsbVirtualModem::Mode QUsbVirtualModem::mode() const
{
    return d->line.end() == Line::End::Echo ? Mode::Echo : Mode::Manual;
}

void QUsbVirtualModem::setMode(Mode mode)
{
    d->line.setEnd(mode == Mode::Echo ? Line::End::Echo : Line::End::Program);
}

void QUsbVirtualModem::transmit(const QByteArray &data)
{
    d->line.transmit(data);
    wake();
}

QByteArray QUsbVirtualModem::takeReceived()
{
    return d->line.takeReceived();
}

qsizetype QUsbVirtualModem::bytesWaiting() const
{
    return d->line.bytesToRead();
}

quint32 QUsbVirtualModem::baudRate() const
{
    const std::lock_guard lock(d->mutex);
    return qFromLittleEndian<quint32>(d->lineCoding.constData());
}

QByteArray QUsbVirtualModem::lineCoding() const
{
    const std::lock_guard lock(d->mutex);
    return d->lineCoding;
}

bool QUsbVirtualModem::isDataTerminalReady() const
{
    const std::lock_guard lock(d->mutex);
    return d->controlLines & 1;
}

bool QUsbVirtualModem::isRequestToSend() const
{
    const std::lock_guard lock(d->mutex);
    return d->controlLines & 2;
}
