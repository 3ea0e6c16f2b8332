// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#ifndef QUSBVIRTUALSERIALLINE_P_H
#define QUSBVIRTUALSERIALLINE_P_H

#include <QtCore/qbytearray.h>
#include <QtCore/qbytearrayview.h>

#include <mutex>

/*! \internal The line behind a serial device, which comes back to it or ends in the program. Thread-safe. */
class QUsbVirtualSerialLine
{
public:
    enum class End : quint8 { Echo, Program };

    void setEnd(End end)
    {
        const std::lock_guard lock(m_mutex);
        m_end = end;
    }
    End end() const
    {
        const std::lock_guard lock(m_mutex);
        return m_end;
    }
    /*! The host sends \a data. */
    void write(QByteArrayView data)
    {
        const std::lock_guard lock(m_mutex);
        (m_end == End::Echo ? m_toHost : m_fromHost).append(data);
    }
    /*! The program sends \a data. */
    void transmit(const QByteArray &data)
    {
        const std::lock_guard lock(m_mutex);
        m_toHost.append(data);
    }
    QByteArray takeReceived()
    {
        const std::lock_guard lock(m_mutex);
        return std::exchange(m_fromHost, {});
    }
    /*! Takes up to \a maxSize bytes for the host. */
    QByteArray read(qsizetype maxSize)
    {
        const std::lock_guard lock(m_mutex);
        const QByteArray data = m_toHost.first(qMin(m_toHost.size(), maxSize));
        m_toHost.remove(0, data.size());
        return data;
    }
    /*! Whether an echo should wait, since the host does not read. */
    bool isFull() const
    {
        const std::lock_guard lock(m_mutex);
        return m_end == End::Echo && m_toHost.size() >= Limit;
    }
    qsizetype bytesToRead() const
    {
        const std::lock_guard lock(m_mutex);
        return m_toHost.size();
    }
    void discardToHost()
    {
        const std::lock_guard lock(m_mutex);
        m_toHost.clear();
    }

private:
    static constexpr qsizetype Limit = 64 * 1024;

    mutable std::mutex m_mutex;
    End m_end = End::Echo;
    QByteArray m_toHost;
    QByteArray m_fromHost;
};

#endif // QUSBVIRTUALSERIALLINE_P_H
