// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#ifndef BEHAVIOURS_H
#define BEHAVIOURS_H

#include "qusbvirtualreply.h"
#include "qusbvirtualtransfer.h"

#include <QtCore/qbytearraylist.h>

#include <atomic>
#include <mutex>
#include <optional>
#include <random>

/*
    Ready-made endpoints. Give them to QUsbVirtualDevice::setHandler() with std::ref(), and make them before the device, so
    that they outlive it. Set them up before the device is plugged in; what they count may be asked at any time.
*/

/*! The stream that shows a lost, repeated or swapped byte: 0, 1, 2, … as 64-bit little-endian numbers. */
namespace CounterPattern {
/*! Bytes \a position to \a position + \a size of the stream. */
QByteArray bytes(quint64 position, qsizetype size);
/*! Where in \a data, which should begin at \a position of the stream, the first wrong byte is; -1 if all are right. */
qsizetype firstError(quint64 position, QByteArrayView data);
} // namespace CounterPattern

/*! An IN endpoint that sends the counter pattern, each transfer going on where the one before it ended. */
class CounterSource
{
public:
    /*! Lets transfers end early, with 0 bytes up to all, drawn with \a seed. */
    void setRandomLengths(quint32 seed);
    /*! Sends no more than \a size bytes in a transfer; fewer than a whole packet end it early. */
    void setMaxLength(qsizetype size) { m_maxLength = size; }
    /*! Stalls, once, when \a size bytes are sent. They may be few for the last transfer before. */
    void setStallAfter(quint64 size) { m_stallAfter = size; }

    QUsbVirtualReply operator()(const QUsbVirtualTransfer &transfer);
    /*! How many bytes it has sent. */
    quint64 position() const { return m_position; }

private:
    std::atomic<quint64> m_position = 0;
    qsizetype m_maxLength = -1;
    std::optional<quint64> m_stallAfter;
    std::optional<std::mt19937> m_random;
};

/*! An OUT endpoint that takes the counter pattern and compares. */
class CounterSink
{
public:
    /*! Stalls, once, when \a size bytes have come; the transfer that crosses the line is taken in part. */
    void setStallAfter(quint64 size) { m_stallAfter = size; }

    QUsbVirtualReply operator()(const QUsbVirtualTransfer &transfer);
    /*! How many bytes it has taken. */
    quint64 position() const { return m_position; }
    /*! Where the first wrong byte was; -1 if all were right. */
    qint64 firstError() const { return m_firstError; }

private:
    std::atomic<quint64> m_position = 0;
    std::atomic<qint64> m_firstError = -1;
    std::optional<quint64> m_stallAfter;
};

/*! For an IN and an OUT endpoint: sends what came, transfer by transfer, and NAKs until something comes. */
class Loopback
{
public:
    QUsbVirtualReply operator()(const QUsbVirtualTransfer &transfer);

private:
    QByteArrayList m_data;
};

/*!
    An isochronous IN endpoint. Packet n of its life begins with n (32 bits, little-endian) and has from 4 bytes up to
    all that fits; of each ten packets, the fourth is empty and the eighth fails.
*/
class IsochronousSource
{
public:
    /*! What packet \a number is if there is room for \a maxSize bytes, 4 or more. */
    static QUsbVirtualReply::Packet packet(quint32 number, qsizetype maxSize);
    QUsbVirtualReply operator()(const QUsbVirtualTransfer &transfer);
    /*! How many packets it has sent, the empty and the failed ones included. */
    quint32 position() const { return m_position; }

private:
    std::atomic<quint32> m_position = 0;
};

/*! An isochronous OUT endpoint that keeps the packets it gets. */
class IsochronousSink
{
public:
    QUsbVirtualReply operator()(const QUsbVirtualTransfer &transfer);
    QByteArrayList packets() const;

private:
    mutable std::mutex m_mutex;
    QByteArrayList m_packets;
};

#endif // BEHAVIOURS_H
