// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#ifndef QUSBVIRTUALCLOCK_P_H
#define QUSBVIRTUALCLOCK_P_H

#include <QtCore/qglobal.h>

#include <atomic>
#include <chrono>

/*! \internal The time of a virtual host: the monotonic clock's, or one that is set. Thread-safe. */
class QUsbVirtualClock
{
public:
    using TimePoint = std::chrono::steady_clock::time_point;
    static constexpr TimePoint never = TimePoint::max();

    enum class Source : quint8 { Real, Manual };

    explicit QUsbVirtualClock(Source source = Source::Real)
        : m_source(source)
        , m_start(std::chrono::steady_clock::now())
        , m_now(m_start.time_since_epoch().count())
    {
    }

    bool isManual() const { return m_source == Source::Manual; }
    TimePoint start() const { return m_start; }
    TimePoint now() const
    {
        return isManual() ? TimePoint(TimePoint::duration(m_now.load())) : std::chrono::steady_clock::now();
    }
    /*! Manual only. */
    void set(TimePoint now) { m_now = now.time_since_epoch().count(); }

private:
    const Source m_source;
    const TimePoint m_start;
    std::atomic<TimePoint::duration::rep> m_now;
};

#endif // QUSBVIRTUALCLOCK_P_H
