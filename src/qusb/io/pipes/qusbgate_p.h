// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#ifndef QUSBGATE_P_H
#define QUSBGATE_P_H

#include <condition_variable>
#include <mutex>

/*! \internal Where a thread waits until another one lets it pass. Thread-safe. */
class QUsbGate
{
public:
    /*! Lets pass who waits, and who will. */
    void open()
    {
        const std::lock_guard lock(m_mutex);
        m_isOpen = true;
        m_opened.notify_all();
    }

    void wait()
    {
        std::unique_lock lock(m_mutex);
        m_opened.wait(lock, [this] { return m_isOpen; });
    }

private:
    std::mutex m_mutex;
    std::condition_variable m_opened;
    bool m_isOpen = false;
};

#endif // QUSBGATE_P_H
