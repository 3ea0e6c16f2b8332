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
    \brief Reads an endpoint continuously, with transfers queued in the kernel at all times.

    Use QUsbEndpoint::read() for single requests, and this class for throughput. The kernel has queuedTransfers()
    transfers at a time. When one of them finishes, the next one is submitted before any slot runs. chunkReceived()
    delivers the data, in the order of submission.

    \code
    auto *stream = new QUsbInStream(endpoint, endpoint);
    QObject::connect(stream, &QUsbInStream::chunkReceived, file,
                     [file](const QUsbStreamChunk &chunk) { file->write(chunk.data().data(), chunk.size()); });
    QObject::connect(stream, &QUsbInStream::finished, this, [stream] { qInfo() << stream->error(); });
    if (const auto started = stream->start(); !started)
        qWarning() << started.error();
    \endcode

    \b{Back-pressure.} Data that was not delivered yet is kept, up to highWaterMark() bytes. Then the stream requests no
    more data, and the device has to wait; isochronous packets are lost. pause() has the same effect. Memory is bounded.

    \b{End.} After stop() or an error, the data that arrived before is delivered. Then errorOccurred() is emitted if
    there was an error, and then finished() is emitted once. The endpoint keeps bytes that arrive after an error, or
    when the stream is deleted, for its next read. A finished stream can be started again.

    \b{Isochronous} endpoints (USB 2.0, 5.6) work in the same way. A chunk has packets, and each packet has a status.
    lostPackets() counts the lost ones. A lost packet does not end the stream.

    While a stream runs, other operations on the endpoint fail with Busy. Use it only in the thread of its context. It
    can have any parent. If the endpoint is deleted first, the stream ends as Aborted.

    \since 0.1
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
    /*! Creates a stream of \a endpoint. It is not started. */
    explicit QUsbInStream(QUsbEndpoint *endpoint, QObject *parent = nullptr);
    /*! Ends the stream as Aborted. No signal is emitted. */
    ~QUsbInStream() override;
    Q_DISABLE_COPY_MOVE(QUsbInStream)

    /*! Returns the endpoint; null after it was deleted. */
    QUsbEndpoint *endpoint() const;

    /*!
        Returns the size of one transfer in bytes. The default is 16 KiB for bulk endpoints, which Linux handles in one
        piece; one packet for interrupt endpoints; and the packets of 8 ms, at most 128, for isochronous endpoints.
    */
    qsizetype transferSize() const;
    /*! Sets transferSize() for the next start(), rounded up to whole packets. */
    void setTransferSize(qsizetype bytes);
    /*! Returns the number of transfers that are queued in the kernel; the default is 16. */
    int queuedTransfers() const;
    /*! Sets queuedTransfers() for the next start(); at least 1. */
    void setQueuedTransfers(int count);
    /*!
        Returns the number of undelivered bytes above which no more data is requested. The default is the queued size.
    */
    qsizetype highWaterMark() const;
    /*! Sets highWaterMark() for the next start(). At least one transfer is always queued. */
    void setHighWaterMark(qsizetype bytes);

    /*!
        Starts the stream. Errors: InvalidParameter (an OUT or control endpoint); NotOpen; Busy (the stream has not
        finished yet, or another stream or transfer uses the endpoint); OutOfMemory (the system does not allow that many
        bytes to be queued; on Linux, usbfs_memory_mb is the limit for all programs together, by default 16 MB);
        Disconnected. Starting a running stream is a success.
    */
    QUsbResult<void> start();
    /*! Ends the stream. Data that has arrived is delivered, and then finished() is emitted. */
    void stop();
    /*! Returns whether the stream was started and has not finished. */
    bool isRunning() const;
    /*! Stops delivering chunks and submitting transfers until resume(). Queued transfers are not cancelled. */
    void pause();
    /*! Ends a pause(). */
    void resume();
    /*! Returns whether the stream is paused. */
    bool isPaused() const;

    /*! Returns the error that ended the stream; a success if it is running or was stopped. */
    QUsbError error() const;
    /*! Returns the number of bytes that have arrived since start(). */
    qint64 bytesReceived() const;
    /*! Returns the number of transfers that have finished since start(). */
    qint64 completedTransfers() const;
    /*! Returns how often the kernel had no transfer since start(). If the number grows, queue more transfers. */
    qint64 underruns() const;
    /*! Returns the number of isochronous packets that were lost since start(). */
    qint64 lostPackets() const;

Q_SIGNALS:
    /*!
        This signal is emitted when \a chunk has arrived. It is valid until the slots return, so use a direct
        connection.
    */
    void chunkReceived(const QUsbStreamChunk &chunk);
    /*! This signal is emitted when \a error has ended the stream, before finished(). */
    void errorOccurred(const QUsbError &error);
    /*! This signal is emitted when the stream has ended. */
    void finished();
    /*! This signal is emitted when isRunning() has changed to \a running. */
    void runningChanged(bool running);
    /*! This signal is emitted when isPaused() has changed to \a paused. */
    void pausedChanged(bool paused);

private:
    friend class QUsbInStreamPrivate;
    const std::unique_ptr<QUsbInStreamPrivate> d;
};

#endif // QUSBINSTREAM_H
