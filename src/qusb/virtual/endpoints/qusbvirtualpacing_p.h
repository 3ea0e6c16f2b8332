// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#ifndef QUSBVIRTUALPACING_P_H
#define QUSBVIRTUALPACING_P_H

#include "qusbvirtualclock_p.h"

#include <optional>
#include <random>

/*! \internal How fast an endpoint is. */
class QUsbVirtualPacing
{
public:
    using TimePoint = QUsbVirtualClock::TimePoint;
    using Duration = std::chrono::microseconds;

    /*! Limits the endpoint to \a bytesPerSecond; 0 is no limit. */
    void setBytesPerSecond(qint64 bytesPerSecond) { m_bytesPerSecond = bytesPerSecond; }
    /*! Lets each isochronous packet take \a time, and not the service interval. */
    void setPacketTime(Duration time) { m_packetTime = time; }
    /*! Delays each transfer by up to \a longest, drawn with \a seed. */
    void setJitter(Duration longest, quint32 seed);

    /*! Returns when a transfer of \a packets, of \a serviceInterval each, is over that is next in turn \a now. */
    TimePoint due(TimePoint now, qint64 packets, Duration serviceInterval);
    /*! Returns how much later than \a now \a bytes are through. */
    Duration delay(TimePoint now, qsizetype bytes);
    void restart() { m_busyUntil = {}; }

private:
    std::mt19937 m_random;
    Duration m_jitter {0};
    std::optional<Duration> m_packetTime;
    qint64 m_bytesPerSecond = 0;
    TimePoint m_busyUntil; // the last transfer or packet took so long
};

#endif // QUSBVIRTUALPACING_P_H
