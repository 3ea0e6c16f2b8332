// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "qusbvirtualpacing_p.h"

#include <algorithm>

using namespace std::chrono_literals;

void QUsbVirtualPacing::setJitter(Duration longest, quint32 seed)
{
    m_jitter = longest;
    m_random.seed(seed);
}

QUsbVirtualPacing::TimePoint QUsbVirtualPacing::due(TimePoint now, qint64 packets, Duration serviceInterval)
{
    TimePoint due = now;
    if (const Duration packetTime = m_packetTime.value_or(serviceInterval); packets > 0 && packetTime > 0us) {
        // Without a pause from one transfer to the next, as on the bus, unless the host has let the pipe run empty.
        const bool isLate = m_busyUntil + 10ms < now;
        due = (isLate ? now : m_busyUntil) + packetTime * packets;
        m_busyUntil = due;
    }
    if (m_jitter > 0us)
        due += Duration(m_random() % quint64(m_jitter.count() + 1));
    return due;
}

QUsbVirtualPacing::Duration QUsbVirtualPacing::delay(TimePoint now, qsizetype bytes)
{
    if (m_bytesPerSecond <= 0)
        return 0us;
    m_busyUntil = std::max(m_busyUntil, now) + std::chrono::nanoseconds(1s) * bytes / m_bytesPerSecond;
    return std::chrono::ceil<Duration>(m_busyUntil - now);
}
