// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#ifndef QUSBSTREAMDEVICE_H
#define QUSBSTREAMDEVICE_H

#include "qusb_export.h"
#include "qusberror.h"

#include <QtCore/qiodevice.h>

#include <chrono>
#include <memory>

class QUsbEndpoint;
class QUsbInStream;
class QUsbOutStream;
class QUsbStreamDevicePrivate;

/*!
    \brief An IN and an OUT endpoint as one sequential QIODevice, for QTextStream, QDataStream and all that takes one.

    \code
    auto *serial = new QUsbStreamDevice(interface->endpoint(TransferType::Bulk, Direction::In),
                                        interface->endpoint(TransferType::Bulk, Direction::Out), interface);
    QObject::connect(serial, &QIODevice::readyRead, serial, [serial] {
        while (serial->canReadLine())
            qInfo() << serial->readLine();
    });
    if (!serial->open(QIODevice::ReadWrite))
        qWarning() << serial->error();
    serial->write("hello\n");
    \endcode

    It runs a QUsbInStream, a QUsbOutStream, or both. Bytes follow each other without the bounds of packets or transfers.

    \b{Reading.} What has arrived waits to be read, up to readBufferSize() bytes; beyond that the device is asked for no
    more. read() returns 0 while there is nothing, and -1 when nothing will come any more. atEnd(), as with every
    sequential device, tells that there is nothing to read \e now.

    \b{Writing.} write() takes everything and sends it as the device accepts it; bytesToWrite() tells what waits, and is
    for the caller to bound. close() gives up what has not been sent: flush() first, or wait for bytesWritten().

    \b{Errors.} The first error ends both directions: errorOccurred(), then readChannelFinished(). What had arrived, also
    from a device that was unplugged, remains readable. close() and open() start afresh.

    \b{Waiting.} waitForReadyRead(), waitForBytesWritten() and flush() block the thread, with or without an event loop.
    They deliver what concerns this device only; signals of others wait. They may be called inside its own signals, which
    are not emitted recursively.

    While it is open, other operations on its endpoints fail with QUsbError::Kind::Busy. Use it from the context's thread.
    Any parent will do; if an endpoint goes first, that is an error (Aborted).
*/
class QUSB_EXPORT QUsbStreamDevice : public QIODevice
{
    Q_OBJECT
    Q_PROPERTY(qint64 readBufferSize READ readBufferSize WRITE setReadBufferSize)
    Q_PROPERTY(int packetHeaderSize READ packetHeaderSize WRITE setPacketHeaderSize)

public:
    /*! A closed device that reads from \a in and writes to \a out; either may be null. */
    explicit QUsbStreamDevice(QUsbEndpoint *in, QUsbEndpoint *out, QObject *parent = nullptr);
    /*! Closes. */
    ~QUsbStreamDevice() override;
    Q_DISABLE_COPY_MOVE(QUsbStreamDevice)

    /*!
        Returns the stream that reads, null without an IN endpoint: for its counters, and for its sizes, which are set
        before open(). Starting, pausing and stopping it is done here.
    */
    QUsbInStream *inStream() const;
    /*! Returns the stream that writes, null without an OUT endpoint. As inStream(). */
    QUsbOutStream *outStream() const;

    /*!
        Starts the directions of \a mode. On failure returns false, and error() has the errors of QUsbInStream::start();
        InvalidParameter if there is no endpoint for a direction. If it has just been closed this waits, some
        milliseconds, until the kernel has given back the transfers of the time before. openMode() has Unbuffered, since
        all buffering is done here.
    */
    bool open(OpenMode mode) override;
    /*!
        Stops. What is not sent is given up. What has arrived and was not read comes first in the next open() or
        QUsbEndpoint::read(), unless QUsbEndpoint::cancelledDataPolicy() says otherwise; what an open transaction has
        read is lost.
    */
    void close() override;

    /*! Returns true. */
    bool isSequential() const override;
    /*! Returns how many bytes can be read now. */
    qint64 bytesAvailable() const override;
    /*! Returns how many bytes were written that the device does not have yet. */
    qint64 bytesToWrite() const override;
    /*! Returns whether a whole line can be read now. */
    bool canReadLine() const override;

    /*!
        Blocks until more bytes have arrived and readyRead() was emitted, \a msecs milliseconds have passed, or nothing
        can come any more; without a time-out if \a msecs is negative. Returns whether bytes have arrived. If the read
        buffer is full it returns false at once.
    */
    bool waitForReadyRead(int msecs) override;
    /*!
        Blocks until the device has taken bytes and bytesWritten() was emitted, \a msecs milliseconds have passed, or
        nothing can be sent any more; without a time-out if \a msecs is negative. Returns whether bytes were taken;
        false if there are none.
    */
    bool waitForBytesWritten(int msecs) override;
    /*! Blocks until the device has taken all that was written, or \a limit has passed. Returns whether it has. */
    bool flush(std::chrono::milliseconds limit = std::chrono::seconds(30));

    /*! Returns what went wrong since open(), or why that failed. errorString() is its message. */
    QUsbError error() const;

    /*! Returns how many bytes may wait to be read before the stream is paused; 256 KiB by default, 0 for no limit. */
    qint64 readBufferSize() const;
    /*! Sets readBufferSize(). What the stream has under way already still comes, at most one transfer beyond the limit. */
    void setReadBufferSize(qint64 bytes);
    /*! Returns how many bytes at the start of each IN packet are dropped; 0 by default. */
    int packetHeaderSize() const;
    /*!
        Drops the first \a bytes bytes of each IN packet. Some devices put their state there, as serial adapters by FTDI
        do (two bytes). Bytes that the endpoint had kept from before are taken as they are.
    */
    void setPacketHeaderSize(int bytes);

Q_SIGNALS:
    /*! The streams end because of \a error. */
    void errorOccurred(const QUsbError &error);

protected:
    qint64 readData(char *data, qint64 maxSize) override;
    qint64 readLineData(char *data, qint64 maxSize) override;
    qint64 writeData(const char *data, qint64 maxSize) override;

private:
    friend class QUsbStreamDevicePrivate;
    const std::unique_ptr<QUsbStreamDevicePrivate> d;
};

#endif // QUSBSTREAMDEVICE_H
