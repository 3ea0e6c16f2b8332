// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#ifndef QUSBENDPOINT_H
#define QUSBENDPOINT_H

#include "qusb_export.h"
#include "qusbendpointinfo.h"
#include "qusbprotocol.h"
#include "qusbresult.h"
#include "qusbtransferresult.h"

#include <QtCore/qbytearray.h>
#include <QtCore/qfuture.h>
#include <QtCore/qobject.h>

#include <chrono>
#include <memory>

class QUsbEndpointPrivate;
class QUsbInterface;

/*!
    \brief An endpoint of a claimed interface. It reads or writes with bulk, interrupt or isochronous transfers.

    QUsbInterface::endpoint() returns it, and the interface owns it.

    \code
    QUsbEndpoint *in = interface->endpoint(QUsbProtocol::TransferType::Bulk, QUsbProtocol::Direction::In);
    QUsbFuture::then(in->read(4096, 500ms), this, [](const QUsbTransferResult &result) {
        qInfo() << result.data() << result.error().message(); // after a time-out: the bytes that arrived before
    });
    \endcode

    Any number of transfers can be queued. They finish in the order in which they were started.

    \b{Isochronous} endpoints have the same functions. QUsbTransferResult::packets() has the outcome of each packet. For
    continuous transfer, use QUsbInStream and QUsbOutStream.

    \b{No byte is lost.} A read requests a whole number of packets, so it cannot overflow. Bytes beyond the requested
    size are kept, and come first in the next read. A cancelled QFuture cannot hold bytes, so bytes that arrived before
    QFuture::cancel() are kept in the same way. In contrast, cancelAll() finishes the futures normally, as Cancelled and
    with their bytes.

    A transfer with an error on the bus is reported 0.6 s late, and later transfers wait for it. Such an error is often
    the first sign of unplugging. In this case it is reported as QUsbError::Kind::Disconnected.

    Use an endpoint only in the thread of its context. A time-out of zero means no time-out. A time-out starts when the
    transfer is queued. QFuture::cancel() can be called in any thread, for the future that a function here returned. To
    cancel what QFuture::then() returned does not reach the device. From another thread it reaches the kernel at
    once, or within 20 ms if the transfer has just started.

    \since 0.1
*/
class QUSB_EXPORT QUsbEndpoint : public QObject
{
    Q_OBJECT
    Q_PROPERTY(int address READ address CONSTANT)

public:
    /*! How write() ends its data. */
    enum class WriteOption : int {
        None = 0x00,
        EndWithZeroLengthPacket =
            0x01, //!< Add a zero-length packet if the last packet is full, so that the device recognizes the end.
    };
    Q_DECLARE_FLAGS(WriteOptions, WriteOption)
    Q_FLAG(WriteOptions)

    /*! How read() asks for its bytes. */
    enum class ReadOption : int {
        None = 0x00,
        /*!
            Request exactly the given size from the device, not a whole number of packets. Some devices, mostly emulated ones,
            send as much as was requested. If the device sends a longer packet, the read ends as Overflow, and what did not fit is lost.
        */
        Exact = 0x01,
    };
    Q_DECLARE_FLAGS(ReadOptions, ReadOption)
    Q_FLAG(ReadOptions)

    /*! What happens to bytes that arrived for a read whose future was cancelled. */
    enum class CancelledDataPolicy : int {
        Keep, //!< They come first in the next read.
        Discard, //!< They are discarded.
    };
    Q_ENUM(CancelledDataPolicy)

    /*! Ends pending transfers as Aborted. */
    ~QUsbEndpoint() override;
    Q_DISABLE_COPY_MOVE(QUsbEndpoint)

    /*! Returns the description of this endpoint, from its descriptors. */
    QUsbEndpointInfo info() const;
    /*! Returns bEndpointAddress, with the direction in bit 7. */
    quint8 address() const;
    /*! Returns the direction, seen from the host. */
    QUsbProtocol::Direction direction() const;
    /*! Returns the transfer type. */
    QUsbProtocol::TransferType transferType() const;
    /*! Returns the largest payload of a packet in bytes, without the bits for additional transactions. */
    qsizetype maxPacketSize() const;
    /*! Returns how many transfers are queued. */
    qsizetype pendingTransfers() const;

    /*!
        Reads up to \a maxSize bytes. ReadOption::Exact has no effect on isochronous endpoints. Finishes with the first short packet or when \a maxSize bytes have arrived. If
        bytes were kept from an earlier read, it finishes at once with these. Errors: InvalidParameter (an OUT endpoint,
        a size below 1), NotOpen, Stall (see clearHalt()), TimedOut, Disconnected, Aborted, TransferError, OutOfMemory,
        Busy.
    */
    QFuture<QUsbTransferResult> read(qsizetype maxSize, std::chrono::milliseconds timeout = {},
                                     ReadOptions options = ReadOption::None);
    /*!
        Reads into \a buffer without copying. \a size must be a multiple of maxPacketSize(). The buffer must stay valid
        until the future has \e finished, which after QFuture::cancel() is later. The result has no data(), only
        bytesTransferred(). Errors as for read().
    */
    QFuture<QUsbTransferResult> readInto(char *buffer, qsizetype size, std::chrono::milliseconds timeout = {});
    /*!
        Reads one message: all packets up to and including a short packet, in any number of transfers. A zero-length
        packet ends a message whose last packet is full. Errors as for read(), and Overflow if the message has more than
        \a maxSize bytes. Then data() is its beginning, and the next read returns the rest. The function needs exclusive
        use of the endpoint: it fails with Busy while other reads are pending, and other reads fail with Busy until it
        has finished.
    */
    QFuture<QUsbTransferResult> readUntilShortPacket(qsizetype maxSize, std::chrono::milliseconds timeout = {});
    /*!
        Reads \a count packets of an isochronous endpoint, each with room for QUsbEndpointInfo::maxPayloadPerInterval().
    */
    QFuture<QUsbTransferResult> readPackets(qsizetype count, std::chrono::milliseconds timeout = {});
    /*!
        Discards the data that the device still sends, for example after a time-out. Reads until no data has arrived for
        \a quietTime. bytesTransferred() is the number of discarded bytes, including kept bytes. Errors: TimedOut if the
        device still sends after \a limit; Busy while reads are pending; others as for read(). Start no read before it
        has finished.
    */
    QFuture<QUsbTransferResult> drain(std::chrono::milliseconds quietTime = std::chrono::milliseconds(20),
                                      std::chrono::milliseconds limit = std::chrono::seconds(1));
    /*!
        Writes \a data, which is shared and not copied. Without data it sends one zero-length packet. Errors as for
        read(). After an error, QUsbTransferResult::bytesTransferred() is the number of bytes that were sent. Data for
        an isochronous endpoint is divided into the largest possible packets.
    */
    QFuture<QUsbTransferResult> write(const QByteArray &data, std::chrono::milliseconds timeout = {},
                                      WriteOptions options = WriteOption::None);
    /*! Writes from \a buffer without copying. The buffer must stay valid until the future has \e finished. */
    QFuture<QUsbTransferResult> writeFrom(const char *buffer, qsizetype size, std::chrono::milliseconds timeout = {},
                                          WriteOptions options = WriteOption::None);
    /*!
        Writes \a data to an isochronous endpoint in packets of \a sizes bytes. Their sum must be the size of the data.
    */
    QFuture<QUsbTransferResult> writePackets(const QByteArray &data, const QList<int> &sizes,
                                             std::chrono::milliseconds timeout = {});
    /*!
        Sends \a request over this OUT endpoint and reads the reply, up to \a maxReplySize bytes, from \a replies. The
        read is queued before the request is sent, so that an early reply is not lost. Finishes with the reply. If one
        of the two transfers fails, the other one is cancelled, and the function finishes with the error. \a timeout
        applies to each of the two. Several calls can be pending: replies are expected in the order of the requests.
        After TimedOut, call drain() on \a replies, because a late reply would be taken for the next one.
    */
    QFuture<QUsbTransferResult> transact(const QByteArray &request, QUsbEndpoint *replies, qsizetype maxReplySize,
                                         std::chrono::milliseconds timeout = {});

    /*! Cancels all pending transfers. Their futures finish as Cancelled, with the bytes that were transferred. */
    void cancelAll();
    /*!
        Returns the number of the read or write that was started last, for cancel(). Numbers are never reused.
    */
    quint64 lastTransfer() const;
    /*!
        Cancels transfer number \a transfer. Its future finishes as Cancelled, with the bytes that were transferred.
        Returns whether the transfer was pending.
    */
    bool cancel(quint64 transfer);

    /*! Returns what happens to the data of cancelled futures; the default is Keep. */
    CancelledDataPolicy cancelledDataPolicy() const;
    /*! Sets what happens to the data of cancelled futures. */
    void setCancelledDataPolicy(CancelledDataPolicy policy);
    /*! Returns how many bytes are kept for the next read. */
    qsizetype keptBytes() const;
    /*! Removes all kept bytes and returns them. */
    QByteArray takeKeptData();

    /*!
        Clears the halt after a stall, in the device and in the host controller (libusb_clear_halt()). Pending transfers
        finish as Aborted first. New transfers fail with Busy until the future has finished.
    */
    QFuture<QUsbResult<void>> clearHalt();

    /*! Reads up to \a length bytes with a request to this endpoint (wIndex is address()). */
    QFuture<QUsbTransferResult> controlIn(QUsbProtocol::RequestType type, quint8 request, quint16 value, quint16 length,
                                          std::chrono::milliseconds timeout = {});
    /*! Sends \a data with a request to this endpoint (wIndex is address()). */
    QFuture<QUsbTransferResult> controlOut(QUsbProtocol::RequestType type, quint8 request, quint16 value,
                                           const QByteArray &data = {}, std::chrono::milliseconds timeout = {});
    /*!
        Sends CLEAR_FEATURE to this endpoint. To clear a halt use clearHalt(), which also informs the host controller.
    */
    QFuture<QUsbTransferResult> clearFeature(QUsbProtocol::Feature feature, std::chrono::milliseconds timeout = {});
    /*! Sends SET_FEATURE to this endpoint (USB 2.0, 9.4.9), for example to halt it. */
    QFuture<QUsbTransferResult> setFeature(QUsbProtocol::Feature feature, std::chrono::milliseconds timeout = {});

Q_SIGNALS:
    /*! This signal is emitted when a read or write has finished with \a result, after its future. */
    void transferFinished(const QUsbTransferResult &result);

private:
    friend class QUsbEndpointPrivate;
    explicit QUsbEndpoint(std::unique_ptr<QUsbEndpointPrivate> privateData, QUsbInterface *parent);

    const std::unique_ptr<QUsbEndpointPrivate> d;
};
Q_DECLARE_OPERATORS_FOR_FLAGS(QUsbEndpoint::ReadOptions)
Q_DECLARE_OPERATORS_FOR_FLAGS(QUsbEndpoint::WriteOptions)

#endif // QUSBENDPOINT_H
