// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "qusbstreamchunk.h"

#include "qusbbackend_p.h"

qsizetype QUsbStreamChunk::packetCount() const noexcept
{
    return m_transfer ? qsizetype(m_transfer->packets.size()) : 0;
}

QUsbIsochronousPacket QUsbStreamChunk::packet(qsizetype index) const noexcept
{
    const QUsbBackendTransfer::Packet &packet = m_transfer->packets[size_t(index)];
    return {packet.status, packet.actualLength, packet.length};
}
