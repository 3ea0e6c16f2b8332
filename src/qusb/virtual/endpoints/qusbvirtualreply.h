// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#ifndef QUSBVIRTUALREPLY_H
#define QUSBVIRTUALREPLY_H

#include "qusb_export.h"
#include "qusberror.h"

#include <QtCore/qbytearray.h>
#include <QtCore/qlist.h>

#include <chrono>
#include <utility>

/*!
    \brief What a virtual device says to a transfer.

    Made by one of the static functions, in the terms of the bus: data() and accept() end a transfer well, stall() refuses
    it, nak() says "not now", hold() says nothing until QUsbVirtualDevice::complete(), more() moves some bytes and leaves
    the transfer open. after() makes it late.

    A value; reentrant.

    \since 0.1
*/
class QUsbVirtualReply
{
public:
    enum class Kind : int {
        Answer, //!< The transfer is over.
        More, //!< Bytes moved, and the transfer goes on: the device is asked again at once.
        Nak, //!< Not ready: ask again after delay(), or, if that is 0, at QUsbVirtualDevice::wake() or the next event.
        Hold, //!< No answer, and the next transfer's turn comes.
    };

    /*! One packet of an isochronous transfer. */
    struct Packet
    {
        QUsbError::Kind status = QUsbError::Kind::NoError;
        QByteArray data; //!< IN: what the device sends. More than there is room for becomes Overflow.
    };

    /*! An IN transfer ends with \a bytes, as if after a short packet; with more than there is room for, as Overflow. */
    static QUsbVirtualReply data(QByteArray bytes)
    {
        QUsbVirtualReply reply;
        reply.m_data = std::move(bytes);
        return reply;
    }
    /*! All of an OUT transfer was taken; an IN transfer ends with nothing (a zero-length packet). */
    static QUsbVirtualReply accept() { return {}; }
    /*! The endpoint stalls: Stall. A bulk or interrupt endpoint is halted from then on (USB 2.0, 8.4.5). */
    static QUsbVirtualReply stall() { return failure(QUsbError::Kind::Stall); }
    /*!
        The transfer fails as \a status, after \a bytes (IN) or after \a accepted bytes were taken (OUT). TransferError is
        what a host sees of a broken cable, Overflow of a device that babbles.
    */
    static QUsbVirtualReply failure(QUsbError::Kind status, QByteArray bytes = {}, qsizetype accepted = 0)
    {
        QUsbVirtualReply reply;
        reply.m_status = status;
        reply.m_data = std::move(bytes);
        reply.m_accepted = accepted;
        return reply;
    }
    /*! An IN transfer gets \a bytes and goes on. As many as there is room for end it; more are an Overflow. */
    static QUsbVirtualReply more(QByteArray bytes)
    {
        QUsbVirtualReply reply = data(std::move(bytes));
        reply.m_kind = Kind::More;
        return reply;
    }
    /*! An OUT transfer goes on after \a accepted bytes; it ends when all are taken. */
    static QUsbVirtualReply moreAccepted(qsizetype accepted)
    {
        QUsbVirtualReply reply;
        reply.m_kind = Kind::More;
        reply.m_accepted = accepted;
        return reply;
    }
    /*! Not now. With a \a delay the device is asked again after it, else when it is woken or something else happened. */
    static QUsbVirtualReply nak(std::chrono::microseconds delay = std::chrono::microseconds(0))
    {
        QUsbVirtualReply reply;
        reply.m_kind = Kind::Nak;
        reply.m_delay = delay;
        return reply;
    }
    /*! No answer; the endpoint goes on to the next transfer. QUsbVirtualDevice::complete() may answer it later. */
    static QUsbVirtualReply hold()
    {
        QUsbVirtualReply reply;
        reply.m_kind = Kind::Hold;
        return reply;
    }
    /*! An isochronous transfer ends with \a packets, one for each of its packets; missing ones are empty. */
    static QUsbVirtualReply packets(QList<Packet> packets)
    {
        QUsbVirtualReply reply;
        reply.m_packets = std::move(packets);
        return reply;
    }
    /*! Returns the same answer, sent \a delay later; if the transfer is taken back before, its bytes are lost. */
    [[nodiscard]] QUsbVirtualReply after(std::chrono::microseconds delay) const
    {
        QUsbVirtualReply reply = *this;
        reply.m_delay = delay;
        return reply;
    }

    Kind kind() const noexcept { return m_kind; }
    QUsbError::Kind status() const noexcept { return m_status; }
    QByteArray bytes() const { return m_data; }
    /*! Returns how many bytes of an OUT transfer are taken; -1 is all that are left. */
    qsizetype accepted() const noexcept { return m_accepted; }
    QList<Packet> packetList() const { return m_packets; }
    std::chrono::microseconds delay() const noexcept { return m_delay; }

private:
    friend class QUsbVirtualFaults;

    Kind m_kind = Kind::Answer;
    QUsbError::Kind m_status = QUsbError::Kind::NoError;
    QByteArray m_data;
    qsizetype m_accepted = -1;
    QList<Packet> m_packets;
    std::chrono::microseconds m_delay {0};
};

#endif // QUSBVIRTUALREPLY_H
