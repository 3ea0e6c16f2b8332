// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "qusboperation_p.h"

#include "qusbpipe_p.h"

using QUsbProtocol::TransferType;

// What an idle operation may keep for the next one, in bytes.
static constexpr int largestKeptBuffer = 256 * 1024;

void QUsbOperation::deliver()
{
    pipe->finish(*this);
}

void QUsbOperation::reset()
{
    timeout = {};
    endWithZeroLengthPacket = false;
    packets.clear();
    status = QUsbError::Kind::NoError;
    actualLength = 0;
    length = 0;
    handler = nullptr;
    setup = {};
    bytesWanted = 0;
    message.reset();
    cause = {};
    verdict = {};
    endReason = QUsbError::Kind::NoError;
    stage = Stage::Waiting;
    buffersBelongToCaller = false;
    endsWithKeptData = false;
    keepsOrder = false;
    awaitsTurn = false;
    heldBack = false;
}

void QUsbOperation::useOwnBuffer(int size)
{
    // While a result shares it, the buffer must not be written to by the kernel.
    if (m_data.size() < size || !m_data.isDetached())
        m_data = QByteArray(size, Qt::Uninitialized);
    buffer = m_data.data();
    length = size;
}

void QUsbOperation::useData(const QByteArray &bytes)
{
    m_data = bytes;
    buffer = const_cast<char *>(m_data.constData()); // only read from
    length = int(bytes.size());
}

void QUsbOperation::useCallersBuffer(char *memory, int size)
{
    buffersBelongToCaller = true;
    buffer = memory;
    length = size;
}

void QUsbOperation::dividePackets(int size, int packetSize)
{
    packets.clear();
    for (int offset = 0; offset < size; offset += packetSize)
        packets.push_back({qMin(packetSize, size - offset)});
}

bool QUsbOperation::isIn() const
{
    if (type == TransferType::Control)
        return setup.direction() == QUsbProtocol::Direction::In;
    return endpointAddress & quint8(QUsbProtocol::Direction::In);
}

QUsbKeptData::Ending QUsbOperation::ending() const
{
    const bool endedShort = stage == Stage::Submitted && status == QUsbError::Kind::NoError && !isFull();
    return endedShort ? QUsbKeptData::Ending::Message : QUsbKeptData::Ending::Open;
}

QByteArray QUsbOperation::takeData()
{
    if (!isIn()) {
        if (type != TransferType::Control) // what was shared by useData()
            m_data.clear();
        return {};
    }
    const int offset = type == TransferType::Control ? int(QUsbSetupPacket::Size) : 0;
    if (length == 0 || actualLength == 0)
        return {};
    if (isIsochronous())
        compactPackets();
    // A small answer in a large buffer is copied, so that the caller does not keep that.
    if (offset || buffersBelongToCaller || actualLength < m_data.size() / 2)
        return QByteArray(buffer + offset, actualLength);
    // Shared, so that the buffer can be used again when the result has gone: memory for each transfer would cost more than
    // all the rest.
    if (actualLength == m_data.size() && actualLength <= largestKeptBuffer)
        return m_data;
    QByteArray data = std::exchange(m_data, {});
    data.truncate(actualLength);
    return data;
}

void QUsbOperation::becomeIdle()
{
    if (m_data.size() > largestKeptBuffer)
        m_data.clear();
    if (packets.capacity() * sizeof(Packet) > size_t(largestKeptBuffer))
        packets = {};
}

QList<QUsbIsochronousPacket> QUsbOperation::packetOutcomes() const
{
    QList<QUsbIsochronousPacket> outcomes;
    outcomes.reserve(qsizetype(packets.size()));
    for (const Packet &packet : packets)
        outcomes.emplaceBack(packet.status, packet.actualLength, packet.length);
    return outcomes;
}
