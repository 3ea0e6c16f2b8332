// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#ifndef QUSBVIRTUALFAULT_H
#define QUSBVIRTUALFAULT_H

#include "qusb_export.h"
#include "qusberror.h"

#include <chrono>

/*!
    \brief A fault that occurs once at an endpoint of a virtual device, at a given byte.

    QUsbVirtualDevice::addFault() adds a fault to the list of an endpoint. Bytes are counted from the moment when the
    first fault of the endpoint was added. A transfer that reaches the byte is cut there. The device keeps the data
    after that byte if hardware would keep it. A stall discards the rest of its transfer, as in hardware.

    For endpoint 0, control requests are counted instead of bytes. The fault occurs at request number position(),
    counted from 0.

    A value; reentrant.

    \since 0.1
*/
class QUsbVirtualFault
{
public:
    enum class Action : int {
        Fail, //!< The transfer fails as status().
        Silence, //!< The endpoint does not answer any more, until QUsbVirtualDevice::clearFaults().
        Delay, //!< The answer is sent delay() later.
        Disconnect, //!< The device leaves the bus.
    };

    /*! Returns a fault that stalls the endpoint at byte \a position. */
    static QUsbVirtualFault stallAt(quint64 position) { return failAt(position, QUsbError::Kind::Stall); }
    /*! Returns a fault that makes a transfer fail with \a status at byte \a position: TransferError, Overflow. */
    static QUsbVirtualFault failAt(quint64 position, QUsbError::Kind status)
    {
        return QUsbVirtualFault(Action::Fail, position, status, {});
    }
    /*! Returns a fault that makes the device send one byte too many at byte \a position. */
    static QUsbVirtualFault overflowAt(quint64 position) { return failAt(position, QUsbError::Kind::Overflow); }
    /*! Returns a fault that makes the endpoint silent from byte \a position on. */
    static QUsbVirtualFault silenceAt(quint64 position)
    {
        return QUsbVirtualFault(Action::Silence, position, QUsbError::Kind::NoError, {});
    }
    /*! Returns a fault that delays the answer with byte \a position by \a delay. */
    static QUsbVirtualFault delayAt(quint64 position, std::chrono::microseconds delay)
    {
        return QUsbVirtualFault(Action::Delay, position, QUsbError::Kind::NoError, delay);
    }
    /*! Returns a fault that unplugs the device at byte \a position. */
    static QUsbVirtualFault disconnectAt(quint64 position)
    {
        return QUsbVirtualFault(Action::Disconnect, position, QUsbError::Kind::Disconnected, {});
    }

    Action action() const noexcept { return m_action; }
    quint64 position() const noexcept { return m_position; }
    QUsbError::Kind status() const noexcept { return m_status; }
    std::chrono::microseconds delay() const noexcept { return m_delay; }

private:
    QUsbVirtualFault(Action action, quint64 position, QUsbError::Kind status, std::chrono::microseconds delay)
        : m_action(action)
        , m_status(status)
        , m_position(position)
        , m_delay(delay)
    {
    }

    Action m_action;
    QUsbError::Kind m_status;
    quint64 m_position;
    std::chrono::microseconds m_delay;
};

#endif // QUSBVIRTUALFAULT_H
