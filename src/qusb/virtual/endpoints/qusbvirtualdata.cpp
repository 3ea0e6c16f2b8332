// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "qusbvirtualdata_p.h"

#include "qusbbackend_p.h"

#include <algorithm>
#include <cstring>

using Kind = QUsbError::Kind;
using QUsbProtocol::TransferType;

namespace {

/*! Where the data of \a transfer is in its buffer. */
char *dataOf(const QUsbBackendTransfer *transfer)
{
    return transfer->buffer + (transfer->type == TransferType::Control ? QUsbSetupPacket::Size : 0);
}

Kind moveBytes(QUsbBackendTransfer *transfer, const QUsbVirtualTransfer &view, const QUsbVirtualReply &reply)
{
    const qsizetype room = view.length() - view.bytesMoved();
    if (!view.isIn()) {
        const bool takesAll = reply.accepted() < 0 && reply.status() == Kind::NoError;
        transfer->actualLength += int(takesAll ? room : std::clamp<qsizetype>(reply.accepted(), 0, room));
        return reply.status();
    }
    const QByteArray bytes = reply.bytes();
    const qsizetype moved = std::min(room, bytes.size());
    if (moved > 0)
        std::memcpy(dataOf(transfer) + transfer->actualLength, bytes.constData(), size_t(moved));
    transfer->actualLength += int(moved);
    // Truncate to wLength, as a device must.
    const bool isTooLong = bytes.size() > room && transfer->type != TransferType::Control;
    return isTooLong && reply.status() == Kind::NoError ? Kind::Overflow : reply.status();
}

Kind movePackets(QUsbBackendTransfer *transfer, const QUsbVirtualTransfer &view, const QUsbVirtualReply &reply)
{
    const QList<QUsbVirtualReply::Packet> packets = reply.packetList();
    char *place = transfer->buffer;
    for (size_t i = 0; i < transfer->packets.size(); ++i) {
        QUsbBackendTransfer::Packet &packet = transfer->packets[i];
        const QUsbVirtualReply::Packet ours = packets.value(qsizetype(i));
        packet.status = ours.status;
        if (view.isIn()) {
            packet.actualLength = int(std::min<qsizetype>(packet.length, ours.data.size()));
            if (ours.data.size() > packet.length && ours.status == Kind::NoError)
                packet.status = Kind::Overflow;
            if (packet.actualLength > 0)
                std::memcpy(place, ours.data.constData(), size_t(packet.actualLength));
        } else {
            packet.actualLength = ours.status == Kind::NoError ? packet.length : 0;
        }
        transfer->actualLength += packet.actualLength;
        place += packet.length;
    }
    return reply.status();
}

} // namespace

qsizetype QUsbVirtualData::size(const QUsbVirtualReply &reply, const QUsbVirtualTransfer &transfer)
{
    if (transfer.isIn())
        return reply.bytes().size();
    const qsizetype left = transfer.length() - transfer.bytesMoved();
    return reply.accepted() >= 0 ? std::min(reply.accepted(), left) : left;
}

Kind QUsbVirtualData::move(QUsbBackendTransfer *transfer, const QUsbVirtualTransfer &view,
                           const QUsbVirtualReply &reply)
{
    return transfer->packets.empty() ? moveBytes(transfer, view, reply) : movePackets(transfer, view, reply);
}
