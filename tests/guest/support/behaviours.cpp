// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "behaviours.h"

#include <QtCore/qendian.h>

#include <algorithm>

namespace {

char patternByte(quint64 position)
{
    return char(position / 8 >> 8 * (position % 8) & 0xff);
}

} // namespace

QByteArray CounterPattern::bytes(quint64 position, qsizetype size)
{
    QByteArray data(size, Qt::Uninitialized);
    char *out = data.data();
    qsizetype i = 0;
    for (; i < size && (position + quint64(i)) % 8 != 0; ++i)
        out[i] = patternByte(position + quint64(i));
    for (quint64 number = (position + quint64(i)) / 8; i + 8 <= size; i += 8, ++number)
        qToLittleEndian(number, out + i);
    for (; i < size; ++i)
        out[i] = patternByte(position + quint64(i));
    return data;
}

qsizetype CounterPattern::firstError(quint64 position, QByteArrayView data)
{
    const QByteArray wanted = bytes(position, data.size());
    const auto [right, wrong] = std::mismatch(wanted.cbegin(), wanted.cend(), data.begin());
    return right == wanted.cend() ? -1 : right - wanted.cbegin();
}

void CounterSource::setRandomLengths(quint32 seed)
{
    m_random.emplace(seed);
}

QUsbVirtualReply CounterSource::operator()(const QUsbVirtualTransfer &transfer)
{
    qsizetype size = transfer.length();
    if (m_maxLength >= 0)
        size = std::min(size, m_maxLength);
    if (m_random)
        size = qsizetype((*m_random)() % quint64(size + 1));
    const quint64 position = m_position;
    if (m_stallAfter) {
        const quint64 left = *m_stallAfter - std::min(*m_stallAfter, position);
        if (left == 0) {
            m_stallAfter.reset();
            return QUsbVirtualReply::stall();
        }
        size = qsizetype(std::min(quint64(size), left));
    }
    m_position += quint64(size);
    return QUsbVirtualReply::data(CounterPattern::bytes(position, size));
}

QUsbVirtualReply CounterSink::operator()(const QUsbVirtualTransfer &transfer)
{
    const quint64 position = m_position;
    auto reply = QUsbVirtualReply::accept();
    QByteArrayView data = transfer.data();
    if (m_stallAfter && position + quint64(data.size()) > *m_stallAfter) {
        data = data.first(qsizetype(*m_stallAfter - std::min(*m_stallAfter, position)));
        m_stallAfter.reset();
        reply = QUsbVirtualReply::failure(QUsbError::Kind::Stall, {}, data.size());
    }
    if (const qsizetype error = CounterPattern::firstError(position, data); error >= 0 && m_firstError < 0)
        m_firstError = qint64(position) + error;
    m_position += quint64(data.size());
    return reply;
}

QUsbVirtualReply Loopback::operator()(const QUsbVirtualTransfer &transfer)
{
    if (!transfer.isIn()) {
        m_data.append(transfer.data().toByteArray());
        return QUsbVirtualReply::accept();
    }
    if (m_data.isEmpty())
        return QUsbVirtualReply::nak();
    const QByteArray data = m_data.first().left(transfer.length());
    if (data.size() < m_data.first().size())
        m_data.first().remove(0, data.size());
    else
        m_data.removeFirst();
    return QUsbVirtualReply::data(data);
}

QUsbVirtualReply::Packet IsochronousSource::packet(quint32 number, qsizetype maxSize)
{
    if (number % 10 == 3)
        return {};
    if (number % 10 == 7)
        return {QUsbError::Kind::TransferError, {}};
    QByteArray data(4 + qsizetype(number * 37 % quint32(maxSize - 3)), char(number));
    qToLittleEndian(number, data.data());
    return {QUsbError::Kind::NoError, data};
}

QUsbVirtualReply IsochronousSource::operator()(const QUsbVirtualTransfer &transfer)
{
    QList<QUsbVirtualReply::Packet> packets;
    for (qsizetype i = 0; i < transfer.packetCount(); ++i)
        packets.append(packet(m_position++, transfer.packetLength(i)));
    return QUsbVirtualReply::packets(packets);
}

QUsbVirtualReply IsochronousSink::operator()(const QUsbVirtualTransfer &transfer)
{
    const std::lock_guard lock(m_mutex);
    for (qsizetype i = 0; i < transfer.packetCount(); ++i)
        m_packets.append(transfer.packetData(i).toByteArray());
    return QUsbVirtualReply::accept();
}

QByteArrayList IsochronousSink::packets() const
{
    const std::lock_guard lock(m_mutex);
    return m_packets;
}
