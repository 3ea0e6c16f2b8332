// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#ifndef VHCIREPLY_H
#define VHCIREPLY_H

#include "usbip.h"

#include <cerrno>
#include <chrono>
#include <functional>
#include <utility>

/*! A transfer that waits for the device's answer. */
using VhciTransfer = Usbip::Transfer;

/*! What a device says to a transfer. */
struct VhciReply
{
    enum class Kind : quint8 {
        Answer, //!< The transfer is done.
        Hold, //!< No answer; the next transfer's turn comes. VhciDevice::complete() may still answer it.
        Nak, //!< Not ready: ask again after delay, or, if that is 0, when something else was answered.
    };

    /*! What becomes of one isochronous packet. */
    struct Packet
    {
        int status = 0;
        QByteArray data; //!< IN: what the device sends.
    };

    Kind kind = Kind::Answer;
    int status = 0; //!< 0 or an errno, negative, as the kernel has them: -EPIPE is a stall.
    QByteArray data; //!< IN: what the device sends. More than there is room for becomes -EOVERFLOW.
    qsizetype accepted = -1; //!< OUT: how many bytes the device took; -1 is all on success and none on failure.
    QList<Packet> packets; //!< Isochronous: one for each packet of the transfer; missing ones are empty.
    /*! An answer is sent so much later, if it is not unlinked before. Its data is lost then; Nak loses nothing. */
    std::chrono::microseconds delay {0};

    static VhciReply answer(QByteArray bytes = {})
    {
        VhciReply reply;
        reply.data = std::move(bytes);
        return reply;
    }
    static VhciReply error(int negativeErrno, QByteArray bytes = {})
    {
        VhciReply reply = answer(std::move(bytes));
        reply.status = negativeErrno;
        return reply;
    }
    static VhciReply stall() { return error(-EPIPE); }
    static VhciReply hold()
    {
        VhciReply reply;
        reply.kind = Kind::Hold;
        return reply;
    }
    static VhciReply nak(std::chrono::microseconds delay = std::chrono::microseconds(0))
    {
        VhciReply reply;
        reply.kind = Kind::Nak;
        reply.delay = delay;
        return reply;
    }
    VhciReply after(std::chrono::microseconds time) const
    {
        VhciReply reply = *this;
        reply.delay = time;
        return reply;
    }
};

/*! Answers the transfers of an endpoint, in the device's thread. What it answers at once, it may count as moved. */
using VhciHandler = std::function<VhciReply(const VhciTransfer &)>;

#endif // VHCIREPLY_H
