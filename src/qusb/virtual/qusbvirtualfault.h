// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#ifndef QUSBVIRTUALFAULT_H
#define QUSBVIRTUALFAULT_H

#include "qusb_export.h"
#include "qusberror.h"

#include <chrono>

/*!
    \brief Something that goes wrong at an endpoint of a virtual device, once, at a given byte.

    A script of faults is a list of them: QUsbVirtualDevice::addFault(). The bytes are counted from the moment the first
    fault of the endpoint was added; the transfer that would cross the line is cut there. What the behaviour of the device
    has to send after it is not lost where the real device would still have it: a stall discards the rest of the
    transfer that it answers, as hardware does.

    For control transfers, endpoint 0, requests are counted instead of bytes: the fault is the answer to request number
    position(), from 0.

    A value; reentrant.
*/
class QUsbVirtualFault
{
public:
    enum class Action : quint8 {
        Fail, //!< The transfer fails as status().
        Silence, //!< No answer from here on, until QUsbVirtualDevice::clearFaults().
        Delay, //!< The answer comes delay() later.
        Disconnect, //!< The device leaves the bus.
    };

    /*! The endpoint stalls at byte \a position. */
    static QUsbVirtualFault stallAt(quint64 position) { return failAt(position, QUsbError::Kind::Stall); }
    /*! A transfer fails as \a status at byte \a position: TransferError, Overflow. */
    static QUsbVirtualFault failAt(quint64 position, QUsbError::Kind status)
    {
        return QUsbVirtualFault(Action::Fail, position, status, {});
    }
    /*! The device sends one byte more than there is room for at byte \a position. */
    static QUsbVirtualFault overflowAt(quint64 position) { return failAt(position, QUsbError::Kind::Overflow); }
    /*! Nothing is answered from byte \a position on. */
    static QUsbVirtualFault silenceAt(quint64 position)
    {
        return QUsbVirtualFault(Action::Silence, position, QUsbError::Kind::NoError, {});
    }
    /*! The answer that contains byte \a position comes \a delay late. */
    static QUsbVirtualFault delayAt(quint64 position, std::chrono::microseconds delay)
    {
        return QUsbVirtualFault(Action::Delay, position, QUsbError::Kind::NoError, delay);
    }
    /*! The plug is pulled at byte \a position. */
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
