// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#ifndef QUSBRETRY_P_H
#define QUSBRETRY_P_H

#include "qusberror.h"

#include <algorithm>
#include <chrono>
#include <condition_variable>
#include <mutex>

/*!
    \internal
    Repeats what fails only because the system is not done yet with a device that has just arrived: udev has not set the
    permissions of its node, the kernel has not configured it.

    run() blocks and belongs on a worker; stop() ends it from any thread, for good and at once.
*/
class QUsbRetry
{
public:
    using Clock = std::chrono::steady_clock;

    /*! For a device that arrived at \a arrival; the zero of the clock if it was there from the start. */
    explicit QUsbRetry(Clock::time_point arrival)
        : m_end(arrival == Clock::time_point() ? arrival : arrival + std::chrono::seconds(2))
    {
    }

    /*! Calls \a attempt again for as long as \a isTooEarly says so of its error and the time lasts; the last error. */
    template <typename Attempt, typename IsTooEarly>
    QUsbError run(Attempt attempt, IsTooEarly isTooEarly)
    {
        using namespace std::chrono_literals;
        QUsbError error = attempt();
        for (auto pause = 10ms; error.isError() && isTooEarly(error) && sleep(pause);
             pause = std::min(2 * pause, 160ms))
            error = attempt();
        return error;
    }

    void stop()
    {
        const std::lock_guard lock(m_mutex);
        m_stopped = true;
        m_wake.notify_all();
    }

private:
    /*! Returns whether there is time for another attempt. */
    bool sleep(std::chrono::milliseconds pause)
    {
        std::unique_lock lock(m_mutex);
        if (Clock::now() >= m_end)
            return false;
        return !m_wake.wait_for(lock, pause, [this] { return m_stopped; });
    }

    const Clock::time_point m_end;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    bool m_stopped = false;
};

#endif // QUSBRETRY_P_H
