// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#ifndef QUSBOUTSTREAM_H
#define QUSBOUTSTREAM_H

#include "qusb_export.h"
#include "qusbresult.h"

#include <QtCore/qbytearrayview.h>
#include <QtCore/qobject.h>

#include <memory>

class QUsbEndpoint;
class QUsbOutStreamPrivate;

/*!
    \brief Writes to an endpoint continuously, with transfers queued in the kernel while there is data.

    write() copies data into reused buffers, as much as fits. It never blocks. bytesWritten() is emitted when the device
    has received data, and the buffers have room again.

    \code
    auto *stream = new QUsbOutStream(endpoint, endpoint);
    const auto feed = [stream, file] {
        while (stream->freeBytes() > 0 && !file->atEnd())
            stream->write(file->read(stream->freeBytes()));
        if (file->atEnd())
            stream->finish();
    };
    QObject::connect(stream, &QUsbOutStream::bytesWritten, file, feed);
    if (stream->start())
        feed();
    \endcode

    Small writes are collected into one transfer while other transfers are pending. If none is pending, data is sent at
    once.

    \b{End.} A stream ends after finish(), stop() or an error. Then errorOccurred() is emitted if there was an error,
    and then finished() is emitted once. The error contains the number of bytes that the device has received since
    start().

    \b{Isochronous} endpoints get packets of packetSize() bytes. lostPackets() counts the lost ones.

    While a stream runs, other operations on the endpoint fail with Busy. Use it only in the thread of its context. It
    can have any parent. If the endpoint is deleted first, the stream ends as Aborted.

    \since 0.1
*/
class QUSB_EXPORT QUsbOutStream : public QObject
{
    Q_OBJECT
    Q_PROPERTY(bool running READ isRunning NOTIFY runningChanged)
    Q_PROPERTY(qsizetype transferSize READ transferSize WRITE setTransferSize)
    Q_PROPERTY(int queuedTransfers READ queuedTransfers WRITE setQueuedTransfers)
    Q_PROPERTY(qsizetype highWaterMark READ highWaterMark WRITE setHighWaterMark)
    Q_PROPERTY(int packetSize READ packetSize WRITE setPacketSize)
    Q_PROPERTY(qint64 bytesSent READ bytesSent)
    Q_PROPERTY(qint64 completedTransfers READ completedTransfers)
    Q_PROPERTY(qint64 underruns READ underruns)
    Q_PROPERTY(qint64 lostPackets READ lostPackets)

public:
    /*! How finish() ends the data. */
    enum class Ending : int {
        Plain, //!< With the last byte.
        ZeroLengthPacket, //!< With a zero-length packet if the last one is full, so that the device recognizes the end.
    };
    Q_ENUM(Ending)

    /*! Creates a stream to \a endpoint. It is not started. */
    explicit QUsbOutStream(QUsbEndpoint *endpoint, QObject *parent = nullptr);
    /*! Ends the stream as Aborted. No signal is emitted. */
    ~QUsbOutStream() override;
    Q_DISABLE_COPY_MOVE(QUsbOutStream)

    /*! Returns the endpoint; null after it was deleted. */
    QUsbEndpoint *endpoint() const;

    /*! Returns the size of a full transfer in bytes; the defaults are those of QUsbInStream::transferSize(). */
    qsizetype transferSize() const;
    /*! Sets transferSize() for the next start(), rounded up to whole packets. */
    void setTransferSize(qsizetype bytes);
    /*! Returns the maximum number of transfers that are queued in the kernel; the default is 16. */
    int queuedTransfers() const;
    /*! Sets queuedTransfers() for the next start(); at least 1. */
    void setQueuedTransfers(int count);
    /*! Returns the maximum number of buffered bytes, in addition to queued ones. The default is the queued size. */
    qsizetype highWaterMark() const;
    /*! Sets highWaterMark() for the next start(). At least one transfer can always be buffered. */
    void setHighWaterMark(qsizetype bytes);
    /*! Returns the size of isochronous packets; the default is the maximum of the endpoint. */
    int packetSize() const;
    /*! Sets packetSize() for the next start(); it is limited to the maximum of the endpoint. */
    void setPacketSize(int bytes);

    /*! Starts the stream. Errors as for QUsbInStream::start(). Starting a running stream is a success. */
    QUsbResult<void> start();
    /*! Copies up to freeBytes() bytes of \a data and returns their number; 0 if the stream is not running. */
    qsizetype write(QByteArrayView data);
    /*! Returns the number of bytes that write() can accept now. */
    qsizetype freeBytes() const;
    /*! Returns the number of accepted bytes that the device has not received yet. */
    qint64 bytesToWrite() const;
    /*! Accepts no more data. The stream ends when all data is written. */
    void finish(Ending ending = Ending::Plain);
    /*! Ends the stream now, and discards data that is not written yet. */
    void stop();
    /*! Returns whether the stream was started and has not finished. */
    bool isRunning() const;

    /*! Returns the error that ended the stream; a success if it is running, was finished or was stopped. */
    QUsbError error() const;
    /*! Returns the number of bytes that the device has received since start(). */
    qint64 bytesSent() const;
    /*! Returns the number of transfers that have finished since start(). */
    qint64 completedTransfers() const;
    /*! Returns how often the kernel had no transfer since start(). */
    qint64 underruns() const;
    /*! Returns the number of isochronous packets that were lost since start(). */
    qint64 lostPackets() const;

Q_SIGNALS:
    /*! This signal is emitted when the device has received \a bytes more bytes. */
    void bytesWritten(qint64 bytes);
    /*! This signal is emitted when \a error has ended the stream, before finished(). */
    void errorOccurred(const QUsbError &error);
    /*! This signal is emitted when the stream has ended. */
    void finished();
    /*! This signal is emitted when isRunning() has changed to \a running. */
    void runningChanged(bool running);

private:
    friend class QUsbOutStreamPrivate;
    const std::unique_ptr<QUsbOutStreamPrivate> d;
};

#endif // QUSBOUTSTREAM_H
