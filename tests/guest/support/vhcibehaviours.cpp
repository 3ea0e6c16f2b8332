// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "vhcibehaviours.h"

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

VhciReply CounterSource::operator()(const VhciTransfer &transfer)
{
    qsizetype size = transfer.length;
    if (m_maxLength >= 0)
        size = std::min(size, m_maxLength);
    if (m_random)
        size = qsizetype((*m_random)() % quint64(size + 1));
    const quint64 position = m_position;
    if (m_stallAfter) {
        const quint64 left = *m_stallAfter - std::min(*m_stallAfter, position);
        if (left == 0) {
            m_stallAfter.reset();
            return VhciReply::stall();
        }
        size = qsizetype(std::min(quint64(size), left));
    }
    m_position += quint64(size);
    return VhciReply::answer(CounterPattern::bytes(position, size));
}

VhciReply CounterSink::operator()(const VhciTransfer &transfer)
{
    const quint64 position = m_position;
    VhciReply reply;
    QByteArrayView data(transfer.data);
    if (m_stallAfter && position + quint64(data.size()) > *m_stallAfter) {
        data = data.first(qsizetype(*m_stallAfter - std::min(*m_stallAfter, position)));
        m_stallAfter.reset();
        reply = VhciReply::stall();
        reply.accepted = data.size();
    }
    if (const qsizetype error = CounterPattern::firstError(position, data); error >= 0 && m_firstError < 0)
        m_firstError = qint64(position) + error;
    m_position += quint64(data.size());
    return reply;
}

VhciReply Loopback::operator()(const VhciTransfer &transfer)
{
    if (!transfer.in) {
        m_data.append(transfer.data);
        return {};
    }
    if (m_data.isEmpty())
        return VhciReply::nak();
    const QByteArray data = m_data.first().left(transfer.length);
    if (data.size() < m_data.first().size())
        m_data.first().remove(0, data.size());
    else
        m_data.removeFirst();
    return VhciReply::answer(data);
}

VhciReply::Packet IsochronousSource::packet(quint32 number, qsizetype maxSize)
{
    if (number % 10 == 3)
        return {};
    if (number % 10 == 7)
        return {-EPROTO, {}};
    QByteArray data(4 + qsizetype(number * 37 % quint32(maxSize - 3)), char(number));
    qToLittleEndian(number, data.data());
    return {0, data};
}

VhciReply IsochronousSource::operator()(const VhciTransfer &transfer)
{
    VhciReply reply;
    for (const Usbip::Packet &room : transfer.packets)
        reply.packets.append(packet(m_position++, room.length));
    return reply;
}

VhciReply IsochronousSink::operator()(const VhciTransfer &transfer)
{
    const std::lock_guard lock(m_mutex);
    for (const Usbip::Packet &packet : transfer.packets)
        m_packets.append(transfer.data.mid(packet.offset, packet.length));
    return {};
}

QByteArrayList IsochronousSink::packets() const
{
    const std::lock_guard lock(m_mutex);
    return m_packets;
}
