// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "qusbvirtualmailbox_p.h"

#include "qusbvirtualdata_p.h"

#include <algorithm>

using Reply = QUsbVirtualReply;
using Kind = QUsbError::Kind;

qsizetype QUsbVirtualMailbox::bytesToSend() const
{
    qsizetype size = 0;
    for (const Message &message : m_messages)
        size += message.data.size() - message.sent;
    return size;
}

Reply QUsbVirtualMailbox::next(const QUsbVirtualTransfer &transfer, int maxPacketSize)
{
    if (transfer.packetCount() > 0)
        return nextPackets(transfer);
    if (m_messages.empty())
        return Reply::nak();
    Message &message = m_messages.front();
    const qsizetype packet = maxPacketSize > 0 ? maxPacketSize : 512;
    const qsizetype room = transfer.length() - transfer.bytesMoved();
    const qsizetype left = message.data.size() - message.sent;
    if (left > room) {
        // Whole packets only: the one that does not fit is sent and is too long.
        const qsizetype sent = std::min(left, (room + packet - 1) / packet * packet);
        const QByteArray bytes = message.data.mid(message.sent, sent);
        message.sent += sent;
        return Reply::data(bytes);
    }
    const QByteArray bytes = message.sent == 0 ? message.data : message.data.mid(message.sent);
    const bool ends = message.end == End::ShortPacket || left % packet != 0;
    m_messages.pop_front();
    return ends ? Reply::data(bytes) : Reply::more(bytes);
}

Reply QUsbVirtualMailbox::nextPackets(const QUsbVirtualTransfer &transfer)
{
    QList<Reply::Packet> packets;
    for (qsizetype i = 0; i < transfer.packetCount() && !m_messages.empty(); ++i) {
        packets.append({Kind::NoError, std::move(m_messages.front().data)});
        m_messages.pop_front();
    }
    return Reply::packets(packets);
}

void QUsbVirtualMailbox::keep(const QUsbVirtualTransfer &transfer, const Reply &reply, int maxPacketSize)
{
    for (qsizetype i = 0; i < transfer.packetCount(); ++i) {
        if (reply.packetList().value(i).status == Kind::NoError)
            m_received.append(transfer.packetData(i).toByteArray());
    }
    if (transfer.packetCount() > 0)
        return;
    const qsizetype taken = QUsbVirtualData::size(reply, transfer);
    const bool isWhole = transfer.bytesMoved() + taken == transfer.length() && reply.status() == Kind::NoError;
    if (transfer.bytesMoved() > 0) // the rest of a transfer that a fault has cut
        m_received.last() += transfer.data().first(taken);
    else if (taken > 0 || isWhole)
        m_received.append(transfer.data().first(taken).toByteArray());
    if (isWhole && transfer.endsWithZeroLengthPacket() && transfer.length() > 0 && maxPacketSize > 0
        && transfer.length() % maxPacketSize == 0)
        m_received.append(QByteArray());
}
