// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#ifndef QUSBVIRTUALMAILBOX_P_H
#define QUSBVIRTUALMAILBOX_P_H

#include "qusbvirtualreply.h"
#include "qusbvirtualtransfer.h"

#include <deque>

/*! \internal What an endpoint without a handler has to send, and what it has received. */
class QUsbVirtualMailbox
{
public:
    /*! How a message ends; see QUsbVirtualDevice::MessageEnd. */
    enum class End : quint8 { ShortPacket, Open };

    void send(const QByteArray &data, End end) { m_messages.push_back({data, end, 0}); }
    qsizetype bytesToSend() const;
    /*! Returns what is sent to IN \a transfer, in packets of \a maxPacketSize bytes, and forgets it. A NAK if there is nothing. */
    QUsbVirtualReply next(const QUsbVirtualTransfer &transfer, int maxPacketSize);
    /*! Keeps what \a reply takes of OUT \a transfer. */
    void keep(const QUsbVirtualTransfer &transfer, const QUsbVirtualReply &reply, int maxPacketSize);
    /*! Returns what has come: a transfer each, or an isochronous packet. */
    const QList<QByteArray> &received() const { return m_received; }
    QList<QByteArray> takeReceived() { return std::exchange(m_received, {}); }

private:
    struct Message
    {
        QByteArray data;
        End end = End::ShortPacket;
        qsizetype sent = 0;
    };

    QUsbVirtualReply nextPackets(const QUsbVirtualTransfer &transfer);

    std::deque<Message> m_messages;
    QList<QByteArray> m_received;
};

#endif // QUSBVIRTUALMAILBOX_P_H
