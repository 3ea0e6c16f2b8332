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
    \brief Makes an IN and an OUT endpoint one sequential QIODevice, for QTextStream, QDataStream and similar classes.

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

    It uses a QUsbInStream, a QUsbOutStream, or both. The data is a sequence of bytes without packet or transfer
    boundaries.

    \b{Reading.} Data that has arrived is buffered, up to readBufferSize() bytes. Then no more data is requested from
    the device. read() returns 0 while there is no data, and -1 if no more data can arrive. As with every sequential
    device, atEnd() returns whether there is no data to read \e now.

    \b{Writing.} write() accepts all data, and sends it when the device accepts it. bytesToWrite() is the number of
    buffered bytes, which is not limited. close() discards data that is not sent yet. Call flush() first, or wait for
    bytesWritten().

    \b{Errors.} The first error ends both directions: errorOccurred() is emitted, and then readChannelFinished(). Data
    that has arrived can still be read, even after unplugging. To start again, call close() and open().

    \b{Waiting.} waitForReadyRead(), waitForBytesWritten() and flush() block the thread, with or without an event loop.
    While they block, only this device emits signals. They can be called in slots connected to these signals; signals
    are not emitted recursively.

    While it is open, other operations on its endpoints fail with QUsbError::Kind::Busy. Use it only in the thread of
    its context. It can have any parent. If an endpoint is deleted first, this is an error (Aborted).

    \since 0.1
*/
class QUSB_EXPORT QUsbStreamDevice : public QIODevice
{
    Q_OBJECT
    Q_PROPERTY(qint64 readBufferSize READ readBufferSize WRITE setReadBufferSize)
    Q_PROPERTY(int packetHeaderSize READ packetHeaderSize WRITE setPacketHeaderSize)

public:
    /*! Creates a closed device that reads from \a in and writes to \a out. One of them may be null. */
    explicit QUsbStreamDevice(QUsbEndpoint *in, QUsbEndpoint *out, QObject *parent = nullptr);
    /*! Closes the device. */
    ~QUsbStreamDevice() override;
    Q_DISABLE_COPY_MOVE(QUsbStreamDevice)

    /*!
        Returns the stream that reads; null without an IN endpoint. Use it to read its counters, and to set its sizes
        before open(). Do not start, pause or stop it.
    */
    QUsbInStream *inStream() const;
    /*! Returns the stream that writes; null without an OUT endpoint. Use it like inStream(). */
    QUsbOutStream *outStream() const;

    /*!
        Starts the directions of \a mode. Returns false on failure. Then error() is an error of QUsbInStream::start(),
        or InvalidParameter if there is no endpoint for a direction. If the device was just closed, this function waits
        some milliseconds until the kernel has returned the earlier transfers. openMode() contains Unbuffered, because
        this class has its own buffers.
    */
    bool open(OpenMode mode) override;
    /*!
        Stops both directions. Discards data that is not sent yet. Data that has arrived and was not read comes first
        after the next open() or in the next QUsbEndpoint::read(), unless QUsbEndpoint::cancelledDataPolicy() is
        Discard. Data that an open transaction has read is lost.
    */
    void close() override;

    /*! Returns true. */
    bool isSequential() const override;
    /*! Returns the number of bytes that can be read now. */
    qint64 bytesAvailable() const override;
    /*! Returns the number of written bytes that the device has not received yet. */
    qint64 bytesToWrite() const override;
    /*! Returns whether a whole line can be read now. */
    bool canReadLine() const override;

    /*!
        Blocks until more bytes have arrived and readyRead() was emitted, until \a msecs milliseconds have passed, or
        until no more bytes can arrive. Waits without a time-out if \a msecs is negative. Returns whether bytes have
        arrived. If the read buffer is full, it returns false at once.
    */
    bool waitForReadyRead(int msecs) override;
    /*!
        Blocks until the device has received bytes and bytesWritten() was emitted, until \a msecs milliseconds have
        passed, or until no more bytes can be sent. Waits without a time-out if \a msecs is negative. Returns whether
        the device has received bytes; false if there is no data to write.
    */
    bool waitForBytesWritten(int msecs) override;
    /*!
        Blocks until the device has received all written data or \a limit has passed. Returns whether it has received
        all.
    */
    bool flush(std::chrono::milliseconds limit = std::chrono::seconds(30));

    /*! Returns the first error since open(), or the error of open(). errorString() is its message. */
    QUsbError error() const;

    /*! Returns the size of the read buffer. When it is full, the stream is paused. Default: 256 KiB; 0 is no limit. */
    qint64 readBufferSize() const;
    /*! Sets readBufferSize(). Pending transfers can exceed the limit by at most one transfer. */
    void setReadBufferSize(qint64 bytes);
    /*! Returns the number of bytes that are removed from the start of each IN packet; the default is 0. */
    int packetHeaderSize() const;
    /*!
        Removes the first \a bytes bytes of each IN packet. Some devices send their state there: two bytes in serial
        adapters by FTDI. Bytes that the endpoint kept from earlier reads are not changed.
    */
    void setPacketHeaderSize(int bytes);

Q_SIGNALS:
    /*! This signal is emitted when \a error has ended the streams. */
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
