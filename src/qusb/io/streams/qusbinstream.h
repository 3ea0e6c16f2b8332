// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#ifndef QUSBINSTREAM_H
#define QUSBINSTREAM_H

#include "qusb_export.h"
#include "qusbresult.h"
#include "qusbstreamchunk.h"

#include <QtCore/qobject.h>

#include <memory>

class QUsbEndpoint;
class QUsbInStreamPrivate;

/*!
    \brief Reads an endpoint without a pause: the kernel always has transfers queued.

    QUsbEndpoint::read() is for requests; this is for throughput. queuedTransfers() transfers are with the kernel at a
    time, and each is followed by the next as soon as it is done, before any slot has seen its data. What arrives comes
    as chunkReceived(), in the order of submission.

    \code
    auto *stream = new QUsbInStream(endpoint, endpoint);
    QObject::connect(stream, &QUsbInStream::chunkReceived, file,
                     [file](const QUsbStreamChunk &chunk) { file->write(chunk.data().data(), chunk.size()); });
    QObject::connect(stream, &QUsbInStream::finished, this, [stream] { qInfo() << stream->error(); });
    if (const auto started = stream->start(); !started)
        qWarning() << started.error();
    \endcode

    \b{Back-pressure.} Data that nobody has taken yet is kept up to highWaterMark() bytes; beyond that nothing more is
    asked for, and the device waits (it is answered NAK by its own controller; isochronous packets get lost). pause()
    has the same effect. Memory never grows.

    \b{Ends once.} After stop(), or after one error, all that arrived before is delivered, errorOccurred() is emitted
    if there was an error, and then finished(). Bytes that arrive behind an error, or when the stream is deleted, are
    kept by the endpoint for its next read. The stream may then be started again.

    \b{Isochronous} endpoints (USB 2.0, 5.6) work alike: a chunk has packets, each with a status of its own, and
    lostPackets() counts the failed ones. A lost packet is no error of the stream.

    While it runs, other operations on the endpoint fail with Busy. Use it from the context's thread. Any parent will
    do; if the endpoint goes first, the stream ends as Aborted.
*/
class QUSB_EXPORT QUsbInStream : public QObject
{
    Q_OBJECT
    Q_PROPERTY(bool running READ isRunning NOTIFY runningChanged)
    Q_PROPERTY(bool paused READ isPaused NOTIFY pausedChanged)
    Q_PROPERTY(qsizetype transferSize READ transferSize WRITE setTransferSize)
    Q_PROPERTY(int queuedTransfers READ queuedTransfers WRITE setQueuedTransfers)
    Q_PROPERTY(qsizetype highWaterMark READ highWaterMark WRITE setHighWaterMark)
    Q_PROPERTY(qint64 bytesReceived READ bytesReceived)
    Q_PROPERTY(qint64 completedTransfers READ completedTransfers)
    Q_PROPERTY(qint64 underruns READ underruns)
    Q_PROPERTY(qint64 lostPackets READ lostPackets)

public:
    /*! A stream of \a endpoint, not started. */
    explicit QUsbInStream(QUsbEndpoint *endpoint, QObject *parent = nullptr);
    /*! Ends the stream as Aborted; nothing is emitted. */
    ~QUsbInStream() override;
    Q_DISABLE_COPY_MOVE(QUsbInStream)

    /*! Returns the endpoint; null once that is gone. */
    QUsbEndpoint *endpoint() const;

    /*!
        Returns the size of one transfer in bytes. By default 16 KiB for bulk, which is what the Linux kernel takes in
        one piece; one packet for interrupt; and the packets of 8 ms, at most 128, for isochronous endpoints.
    */
    qsizetype transferSize() const;
    /*! Sets transferSize() for the next start(), rounded up to whole packets. */
    void setTransferSize(qsizetype bytes);
    /*! Returns how many transfers the kernel has at a time; 16 by default. */
    int queuedTransfers() const;
    /*! Sets queuedTransfers() for the next start(); at least 1. */
    void setQueuedTransfers(int count);
    /*! Returns how many bytes may wait to be delivered before no more are asked for. By default as many as are queued. */
    qsizetype highWaterMark() const;
    /*! Sets highWaterMark() for the next start(); at least one transfer is always taken. */
    void setHighWaterMark(qsizetype bytes);

    /*!
        Starts. Errors: InvalidParameter (an OUT or control endpoint), NotOpen, Busy (it is still ending, or another
        stream or a transfer has the endpoint), OutOfMemory when the system does not allow that much to be queued (on
        Linux usbfs_memory_mb, 16 MB unless changed, for all programs together), Disconnected. Starting a running stream
        is a success.
    */
    QUsbResult<void> start();
    /*! Ends the stream: what has arrived is delivered, then finished() is emitted. */
    void stop();
    /*! Returns whether it was started and has not finished. */
    bool isRunning() const;
    /*! Stops delivering chunks and asking for more, until resume(). Transfers that are with the kernel stay there. */
    void pause();
    /*! Ends a pause(). */
    void resume();
    /*! Returns whether it is paused. */
    bool isPaused() const;

    /*! Returns what ended the stream; a success if it runs or was stopped. */
    QUsbError error() const;
    /*! Returns the bytes that have arrived since start(). */
    qint64 bytesReceived() const;
    /*! Returns the transfers that were done since start(). */
    qint64 completedTransfers() const;
    /*! Returns how often the kernel was left without a transfer since start(); if it grows, queue more. */
    qint64 underruns() const;
    /*! Returns the isochronous packets that got lost since start(). */
    qint64 lostPackets() const;

Q_SIGNALS:
    /*! \a chunk has arrived. It is valid until the slots have returned, so connect directly. */
    void chunkReceived(const QUsbStreamChunk &chunk);
    /*! The stream has ended because of \a error; finished() follows. */
    void errorOccurred(const QUsbError &error);
    /*! The stream has ended. */
    void finished();
    /*! isRunning() became \a running. */
    void runningChanged(bool running);
    /*! isPaused() became \a paused. */
    void pausedChanged(bool paused);

private:
    friend class QUsbInStreamPrivate;
    const std::unique_ptr<QUsbInStreamPrivate> d;
};

#endif // QUSBINSTREAM_H
