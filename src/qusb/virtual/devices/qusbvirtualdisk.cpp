// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "qusbvirtualdisk.h"

#include "qusbvirtualdevices_p.h"
#include "qusbvirtualscsi_p.h"

#include <QtCore/qendian.h>

using namespace QUsbProtocol;
using namespace Qt::StringLiterals;
using Data = QUsbVirtualScsi::Outcome::Data;

/*! The transport. Called by handlers only, and so by one thread at a time. */
class QUsbVirtualDiskPrivate
{
public:
    explicit QUsbVirtualDiskPrivate(const QByteArray &contents)
        : scsi(contents)
    {
    }

    static QUsbDescriptorBuilder descriptors();
    QUsbVirtualReply receive(const QUsbVirtualTransfer &transfer);
    QUsbVirtualReply send(const QUsbVirtualTransfer &transfer);
    std::optional<QUsbVirtualReply> control(const QUsbVirtualTransfer &transfer);
    void reset() { m_state = State::Command; }

    QUsbVirtualScsi scsi;

private:
    enum class State : quint8 {
        Command, //!< The host is to send a command (CBW).
        DataIn, //!< The host is to read.
        DataOut, //!< The host is to write.
        StallIn, //!< There is nothing for the host to read;
        StallOut, //!< or to write.
        Status, //!< The host is to read the status (CSW).
        Broken, //!< The host is to reset us.
    };
    enum class Status : quint8 { Passed = 0, Failed = 1, PhaseError = 2 };
    static constexpr qsizetype CommandSize = 31;
    static constexpr qsizetype MaxPacketSize = 512;

    QUsbVirtualReply receiveCommand(QByteArrayView wrapper);
    QUsbVirtualReply receiveData(const QUsbVirtualTransfer &transfer);
    QUsbVirtualReply sendData(const QUsbVirtualTransfer &transfer);
    QByteArray statusWrapper() const;
    void begin(const QUsbVirtualScsi::Outcome &outcome, Data hostDirection);

    State m_state = State::Command;
    QByteArray m_tag; //!< dCBWTag
    qint64 m_hostSize = 0; //!< dCBWDataTransferLength
    QUsbVirtualScsi::Outcome m_outcome;
    Status m_status = Status::Passed;
    qint64 m_moved = 0; //!< Of the data that the host sends or gets,
    qint64 m_processed = 0; //!< and of it what means something to us.
};

QUsbDescriptorBuilder QUsbVirtualDiskPrivate::descriptors()
{
    // The serial number has the form of 4.1.1: twelve hexadecimal digits.
    return QUsbDescriptorBuilder(Speed::High)
        .setIds(QUsbVirtualDevices::TestVendorId, 0x0003)
        .setStrings(QUsbVirtualDevices::manufacturer(), u"Virtual disk"_s, u"000000000003"_s)
        .addConfiguration(100)
        .addInterface(ClassCode::MassStorage, 0x06, 0x50)
        .addEndpoint(QUsbVirtualDisk::InEndpoint, TransferType::Bulk, MaxPacketSize)
        .addEndpoint(QUsbVirtualDisk::OutEndpoint, TransferType::Bulk, MaxPacketSize);
}

QUsbVirtualReply QUsbVirtualDiskPrivate::receive(const QUsbVirtualTransfer &transfer)
{
    switch (m_state) {
    case State::Command:
        return receiveCommand(transfer.data());
    case State::DataOut:
        return receiveData(transfer);
    case State::StallOut:
        m_state = State::Status;
        return QUsbVirtualReply::stall();
    case State::Broken:
        return QUsbVirtualReply::stall();
    default:
        return QUsbVirtualReply::nak(); // Busy: the host has something to read first.
    }
}

QUsbVirtualReply QUsbVirtualDiskPrivate::send(const QUsbVirtualTransfer &transfer)
{
    switch (m_state) {
    case State::DataIn:
        return sendData(transfer);
    case State::StallIn:
        m_state = State::Status;
        return QUsbVirtualReply::stall();
    case State::Status:
        m_state = State::Command;
        return QUsbVirtualReply::data(statusWrapper());
    case State::Broken:
        return QUsbVirtualReply::stall();
    default:
        return QUsbVirtualReply::nak();
    }
}

QUsbVirtualReply QUsbVirtualDiskPrivate::receiveCommand(QByteArrayView wrapper)
{
    const auto byteAt = [wrapper](qsizetype index) { return quint8(wrapper[index]); };
    const bool isValid = wrapper.size() == CommandSize && wrapper.startsWith("USBC") && byteAt(13) == 0
        && byteAt(14) >= 1 && byteAt(14) <= 16;
    if (!isValid) {
        m_state = State::Broken;
        return QUsbVirtualReply::stall();
    }
    m_tag = wrapper.sliced(4, 4).toByteArray();
    m_hostSize = qFromLittleEndian<quint32>(wrapper.data() + 8);
    m_moved = m_processed = 0;
    const Data direction = m_hostSize == 0 ? Data::None : byteAt(12) & 0x80 ? Data::ToHost : Data::FromHost;
    begin(scsi.execute(wrapper.sliced(15, byteAt(14))), direction);
    return QUsbVirtualReply::accept();
}

/*! Compares the expectation of the host with the intention of the device: the thirteen cases of 6.7. */
void QUsbVirtualDiskPrivate::begin(const QUsbVirtualScsi::Outcome &outcome, Data hostDirection)
{
    m_outcome = outcome;
    const bool hasData = outcome.direction != Data::None;
    const bool agree = !hasData || (outcome.direction == hostDirection && outcome.size <= m_hostSize);
    m_status = !outcome.isGood ? Status::Failed : agree ? Status::Passed : Status::PhaseError;
    if (hostDirection == Data::None)
        m_state = State::Status;
    else if (hostDirection == Data::ToHost)
        m_state = hasData && agree ? State::DataIn : State::StallIn;
    else
        m_state = hasData && agree ? State::DataOut : State::StallOut;
}

QUsbVirtualReply QUsbVirtualDiskPrivate::receiveData(const QUsbVirtualTransfer &transfer)
{
    const QByteArrayView data = transfer.data();
    const qint64 wanted = qMin(qint64(data.size()), m_outcome.size - m_processed);
    scsi.write(m_outcome.position + m_processed, data.first(wanted));
    m_processed += wanted;
    m_moved += data.size();
    const bool endsEarly = data.size() % MaxPacketSize != 0 || transfer.endsWithZeroLengthPacket();
    if (m_moved >= m_hostSize || endsEarly)
        m_state = State::Status;
    return QUsbVirtualReply::accept();
}

QUsbVirtualReply QUsbVirtualDiskPrivate::sendData(const QUsbVirtualTransfer &transfer)
{
    const qsizetype room = transfer.length() - transfer.bytesMoved();
    const QByteArray part = m_outcome.data.mid(m_processed, room);
    m_processed += part.size();
    m_moved += part.size();
    if (m_processed == m_outcome.size) {
        // A host that has got less than it asked for must be told, with a short packet or with a stall.
        const bool knows = m_moved == m_hostSize || part.size() < room;
        m_state = knows ? State::Status : State::StallIn;
    }
    return QUsbVirtualReply::data(part);
}

QByteArray QUsbVirtualDiskPrivate::statusWrapper() const
{
    QByteArray residue(4, '\0');
    qToLittleEndian(quint32(m_hostSize - m_processed), residue.data());
    return "USBS" + m_tag + residue + char(m_status);
}

std::optional<QUsbVirtualReply> QUsbVirtualDiskPrivate::control(const QUsbVirtualTransfer &transfer)
{
    const QUsbSetupPacket setup = transfer.setup();
    if (setup.type() == RequestType::Standard && Request(setup.request()) == Request::SetConfiguration)
        reset();
    const bool isOurs = setup.type() == RequestType::Class && setup.recipient() == Recipient::Interface
        && setup.index() == 0 && setup.value() == 0;
    if (!isOurs)
        return std::nullopt;
    if (MassStorageRequest(setup.request()) == MassStorageRequest::GetMaxLun && setup.length() == 1)
        return QUsbVirtualReply::data(QByteArray(1, '\0'));
    if (MassStorageRequest(setup.request()) == MassStorageRequest::BulkOnlyMassStorageReset && setup.length() == 0) {
        reset(); // The halts are the host's to clear (3.1).
        return QUsbVirtualReply::accept();
    }
    return QUsbVirtualReply::stall();
}

QUsbVirtualDisk::QUsbVirtualDisk(qint64 size)
    : QUsbVirtualDisk(QByteArray(qMax(size, BlockSize), '\0'))
{
}

QUsbVirtualDisk::QUsbVirtualDisk(const QByteArray &contents)
    : QUsbVirtualDevice(QUsbVirtualDiskPrivate::descriptors())
    , d(std::make_unique<QUsbVirtualDiskPrivate>(contents))
{
    setHandler(OutEndpoint, [this](const QUsbVirtualTransfer &transfer) { return d->receive(transfer); });
    setHandler(InEndpoint, [this](const QUsbVirtualTransfer &transfer) { return d->send(transfer); });
    setControlHandler([this](const QUsbVirtualTransfer &transfer) { return d->control(transfer); });
    setResetHandler([this] { d->reset(); });
}

QUsbVirtualDisk::~QUsbVirtualDisk()
{
    unplug(); // The handlers use members of this class.
}

QByteArray QUsbVirtualDisk::contents() const
{
    return d->scsi.contents();
}

void QUsbVirtualDisk::setContents(const QByteArray &contents)
{
    d->scsi.setContents(contents);
}

bool QUsbVirtualDisk::isEjected() const
{
    return d->scsi.isEjected();
}
