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
    \brief Writes to an endpoint without a pause: the kernel has transfers queued as long as there is data.

    write() copies as much as there is room for, into buffers that are reused, and never blocks; bytesWritten() tells
    when the device has taken some, and then there is room again.

    \code
    auto *stream = new QUsbOutStream(endpoint, endpoint);
    const auto feed = [stream, file] {
        while (stream->freeBytes() > 0 && !file->atEnd())
            stream->write(file->read(stream->freeBytes()));
        if (file->atEnd())
            stream->finish();
    };
    QObject::connect(stream, &QUsbOutStream::bytesWritten, file, feed);
    stream->start();
    feed();
    \endcode

    Small writes are gathered into one transfer while others are under way, and sent at once if none is; a transfer is
    never held back to wait for more data.

    \b{Ends once}: after finish(), stop() or one error; then errorOccurred(), if there was an error, and finished(). The
    error says how many bytes the device has taken, counted from start(), so that nothing is lost without notice.

    \b{Isochronous} endpoints are sent packets of packetSize() bytes; lostPackets() counts the failed ones.

    While it runs, other operations on the endpoint fail with Busy. Use it from the context's thread. Any parent will
    do; if the endpoint goes first, the stream ends as Aborted.
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
    enum class Ending : quint8 {
        Plain, //!< With its last byte
        ZeroLengthPacket, //!< With an empty packet if the last one is full, so that the device sees an end
    };
    Q_ENUM(Ending)

    /*! A stream to \a endpoint, not started. */
    explicit QUsbOutStream(QUsbEndpoint *endpoint, QObject *parent = nullptr);
    /*! Ends the stream as Aborted; nothing is emitted. */
    ~QUsbOutStream() override;
    Q_DISABLE_COPY_MOVE(QUsbOutStream)

    /*! Returns the endpoint; null once that is gone. */
    QUsbEndpoint *endpoint() const;

    /*! Returns the size of a full transfer in bytes; the defaults are those of QUsbInStream::transferSize(). */
    qsizetype transferSize() const;
    /*! Sets transferSize() for the next start(), rounded up to whole packets. */
    void setTransferSize(qsizetype bytes);
    /*! Returns how many transfers the kernel has at a time, at most; 16 by default. */
    int queuedTransfers() const;
    /*! Sets queuedTransfers() for the next start(); at least 1. */
    void setQueuedTransfers(int count);
    /*! Returns how many bytes wait beyond those that are with the kernel, at most. By default as many as are queued. */
    qsizetype highWaterMark() const;
    /*! Sets highWaterMark() for the next start(); at least one transfer always waits. */
    void setHighWaterMark(qsizetype bytes);
    /*! Returns the size of isochronous packets; by default the most the endpoint can carry. */
    int packetSize() const;
    /*! Sets packetSize() for the next start(), at most what the endpoint can carry. */
    void setPacketSize(int bytes);

    /*! Starts. Errors are those of QUsbInStream::start(). Starting a running stream is a success. */
    QUsbResult<void> start();
    /*! Takes up to freeBytes() of \a data and returns how many; 0 if it does not run. */
    qsizetype write(QByteArrayView data);
    /*! Returns how many bytes write() would take now. */
    qsizetype freeBytes() const;
    /*! Returns how many bytes were taken that the device does not have yet. */
    qint64 bytesToWrite() const;
    /*! Takes no more data; the stream ends when all is written. */
    void finish(Ending ending = Ending::Plain);
    /*! Ends the stream now; what is not yet written is given up. */
    void stop();
    /*! Returns whether it was started and has not finished. */
    bool isRunning() const;

    /*! Returns what ended the stream; a success if it runs, or was finished or stopped. */
    QUsbError error() const;
    /*! Returns the bytes that the device has taken since start(). */
    qint64 bytesSent() const;
    /*! Returns the transfers that were done since start(). */
    qint64 completedTransfers() const;
    /*! Returns how often the kernel was left without a transfer since start(). */
    qint64 underruns() const;
    /*! Returns the isochronous packets that got lost since start(). */
    qint64 lostPackets() const;

Q_SIGNALS:
    /*! The device has taken \a bytes more. */
    void bytesWritten(qint64 bytes);
    /*! The stream has ended because of \a error; finished() follows. */
    void errorOccurred(const QUsbError &error);
    /*! The stream has ended. */
    void finished();
    /*! isRunning() became \a running. */
    void runningChanged(bool running);

private:
    friend class QUsbOutStreamPrivate;
    const std::unique_ptr<QUsbOutStreamPrivate> d;
};

#endif // QUSBOUTSTREAM_H
