// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "qusbvirtualloopback.h"

#include "qusbvirtualcontrolbuffer_p.h"
#include "qusbvirtualdevices_p.h"

#include <deque>
#include <mutex>

using namespace QUsbProtocol;
using namespace Qt::StringLiterals;

class QUsbVirtualLoopbackPrivate
{
public:
    struct Message
    {
        QByteArray data;
        qsizetype sent = 0;
        bool endsWithZeroLengthPacket = false;
    };
    static constexpr qsizetype Limit = 1024 * 1024;

    explicit QUsbVirtualLoopbackPrivate(Speed speed)
        : maxPacketSize(packetSize(speed))
    {
    }

    static quint16 packetSize(Speed speed) { return speed >= Speed::Super ? 1024 : speed == Speed::High ? 512 : 64; }
    static QUsbDescriptorBuilder descriptors(Speed speed);
    QUsbVirtualReply take(const QUsbVirtualTransfer &transfer);
    QUsbVirtualReply give(const QUsbVirtualTransfer &transfer);
    void clear();

    const quint16 maxPacketSize;
    mutable std::mutex mutex; //!< For everything below.
    std::deque<Message> messages;
    qsizetype size = 0; //!< The remaining bytes of all messages.
    QUsbVirtualControlBuffer buffer;
};

QUsbVirtualReply QUsbVirtualLoopbackPrivate::take(const QUsbVirtualTransfer &transfer)
{
    const std::lock_guard lock(mutex);
    const QByteArray data = transfer.data().toByteArray();
    if (size > 0 && size + data.size() > Limit)
        return QUsbVirtualReply::nak();
    size += data.size();
    messages.push_back({data, 0, transfer.endsWithZeroLengthPacket() && data.size() % maxPacketSize == 0});
    return QUsbVirtualReply::accept();
}

QUsbVirtualReply QUsbVirtualLoopbackPrivate::give(const QUsbVirtualTransfer &transfer)
{
    const std::lock_guard lock(mutex);
    if (messages.empty())
        return QUsbVirtualReply::nak();
    Message &message = messages.front();
    const qsizetype room = transfer.length() - transfer.bytesMoved();
    const QByteArray part = message.data.mid(message.sent, room);
    message.sent += part.size();
    size -= part.size();
    if (message.sent == message.data.size()) {
        // Its zero-length packet needs a transfer of its own if this one is full.
        const bool isFull = part.size() == room && !part.isEmpty();
        if (isFull && message.endsWithZeroLengthPacket)
            message.endsWithZeroLengthPacket = false;
        else
            messages.pop_front();
    }
    return QUsbVirtualReply::data(part);
}

void QUsbVirtualLoopbackPrivate::clear()
{
    const std::lock_guard lock(mutex);
    messages.clear();
    size = 0;
}

QUsbDescriptorBuilder QUsbVirtualLoopbackPrivate::descriptors(Speed speed)
{
    return QUsbDescriptorBuilder(speed)
        .setIds(0x0525, 0xa4a0)
        .setStrings(QUsbVirtualDevices::manufacturer(), u"Virtual loopback"_s, u"LOOPBACK"_s)
        .addConfiguration(100, ConfigurationAttribute::SelfPowered)
        .addInterface(ClassCode::VendorSpecific, 0, 0, u"loop input to output"_s)
        .addEndpoint(QUsbVirtualLoopback::InEndpoint, TransferType::Bulk, packetSize(speed))
        .addEndpoint(QUsbVirtualLoopback::OutEndpoint, TransferType::Bulk, packetSize(speed));
}

QUsbVirtualLoopback::QUsbVirtualLoopback(Speed speed)
    : QUsbVirtualDevice(QUsbVirtualLoopbackPrivate::descriptors(speed))
    , d(std::make_unique<QUsbVirtualLoopbackPrivate>(speed))
{
    setHandler(OutEndpoint, [this](const QUsbVirtualTransfer &transfer) { return d->take(transfer); });
    setHandler(InEndpoint, [this](const QUsbVirtualTransfer &transfer) { return d->give(transfer); });
    setControlHandler([this](const QUsbVirtualTransfer &transfer) { return d->buffer.answer(transfer); });
    setResetHandler([this] { d->clear(); });
}

QUsbVirtualLoopback::~QUsbVirtualLoopback()
{
    unplug(); // The handlers use members of this class.
}

qsizetype QUsbVirtualLoopback::bytesWaiting() const
{
    const std::lock_guard lock(d->mutex);
    return d->size;
}
