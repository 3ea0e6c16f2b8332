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
    \brief An endpoint of a claimed interface: reads or writes with bulk or interrupt transfers.

    QUsbInterface::endpoint() returns it and the interface owns it.

    \code
    QUsbEndpoint *in = interface->endpoint(QUsbProtocol::TransferType::Bulk, QUsbProtocol::Direction::In);
    in->read(4096, 500ms).then(this, [](const QUsbTransferResult &result) {
        qInfo() << result.data() << result.error().message(); // also after a time-out: the bytes that came before it
    });
    \endcode

    Any number of transfers may be queued; they complete in the order in which they were started.

    \b{Isochronous} endpoints read and write alike; QUsbTransferResult::packets() has the outcome of each packet. For
    more than single transfers use QUsbInStream and QUsbOutStream.

    \b{No byte is lost.} A read asks the device for a whole number of packets, so it cannot overflow; what arrives
    beyond the wanted size is kept and comes first in the next read. So do the bytes that had arrived when
    QFuture::cancel() was called, since a cancelled QFuture cannot hold them. cancelAll(), in contrast, finishes the
    futures normally, as Cancelled and with their bytes.

    A transfer that fails on the wire is reported 0.3 s late, and what completes after it waits for it: a pulled plug often
    shows that way first, and is then reported as QUsbError::Kind::Disconnected.

    Use it from the context's thread. A time-out of zero means none; it starts when the transfer is queued.
    QFuture::cancel() reaches the kernel from any thread: from another one within 20 ms of the start of the transfer, and
    at once later on.
*/
class QUSB_EXPORT QUsbEndpoint : public QObject
{
    Q_OBJECT
    Q_PROPERTY(quint8 address READ address CONSTANT)

public:
    /*! How write() ends its data. */
    enum class WriteOption : quint8 {
        None = 0x00,
        EndWithZeroLengthPacket =
            0x01, //!< Add an empty packet if the last one is full, so that the device sees an end.
    };
    Q_DECLARE_FLAGS(WriteOptions, WriteOption)
    Q_FLAG(WriteOptions)

    /*! What becomes of bytes that had arrived for a read whose future was cancelled. */
    enum class CancelledDataPolicy : quint8 {
        Keep, //!< They come first in the next read.
        Discard, //!< They are dropped.
    };
    Q_ENUM(CancelledDataPolicy)

    /*! Ends the transfers under way as Aborted. */
    ~QUsbEndpoint() override;
    Q_DISABLE_COPY_MOVE(QUsbEndpoint)

    /*! Returns what the descriptors say of this endpoint. */
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
        Reads up to \a maxSize bytes. Finishes with the first short packet, when \a maxSize bytes have arrived, or at
        once with bytes that were kept from before. Errors: InvalidParameter (an OUT endpoint, a size below 1), NotOpen,
        Stall (see clearHalt()), TimedOut, Disconnected, Aborted, TransferError, OutOfMemory, Busy.
    */
    QFuture<QUsbTransferResult> read(qsizetype maxSize, std::chrono::milliseconds timeout = {});
    /*!
        Reads into \a buffer without a copy. It must have a whole number of packets (maxPacketSize()), and stay valid
        until the future has \e finished, which after QFuture::cancel() is later. The result has no data(), only
        bytesTransferred(). Errors as for read().
    */
    QFuture<QUsbTransferResult> readInto(char *buffer, qsizetype size, std::chrono::milliseconds timeout = {});
    /*!
        Reads one message: everything up to and including a short packet, however many transfers that takes. A
        zero-length packet ends a message whose last packet is full. Errors as for read(), and Overflow if the message
        has more than \a maxSize bytes: data() is its beginning, and the rest comes with the next read. It needs the
        endpoint for itself: Busy while other reads are under way, as those are then.
    */
    QFuture<QUsbTransferResult> readUntilShortPacket(qsizetype maxSize, std::chrono::milliseconds timeout = {});
    /*! Reads \a count packets of an isochronous endpoint, each with room for QUsbEndpointInfo::maxPayloadPerInterval(). */
    QFuture<QUsbTransferResult> readPackets(qsizetype count, std::chrono::milliseconds timeout = {});
    /*!
        Throws away what the device still has to say, for example after a time-out: reads until nothing has come for
        \a quietTime. bytesTransferred() tells how much was dropped, kept bytes included. TimedOut if the device was
        not quiet within \a limit, Busy while reads are under way; other errors as for read(). Start no read before it
        has finished.
    */
    QFuture<QUsbTransferResult> drain(std::chrono::milliseconds quietTime = std::chrono::milliseconds(20),
                                      std::chrono::milliseconds limit = std::chrono::seconds(1));
    /*!
        Writes \a data, which is shared and not copied. Without data it sends one zero-length packet. Errors as for
        read(), in which case QUsbTransferResult::bytesTransferred() tells how much was sent. To an isochronous endpoint
        it goes in the largest packets that fit.
    */
    QFuture<QUsbTransferResult> write(const QByteArray &data, std::chrono::milliseconds timeout = {},
                                      WriteOptions options = WriteOption::None);
    /*! write() from \a buffer without a copy; it must stay valid until the future has \e finished. */
    QFuture<QUsbTransferResult> writeFrom(const char *buffer, qsizetype size, std::chrono::milliseconds timeout = {},
                                          WriteOptions options = WriteOption::None);
    /*! Writes \a data to an isochronous endpoint in packets of \a sizes bytes, which add up to the size of the data. */
    QFuture<QUsbTransferResult> writePackets(const QByteArray &data, const QList<int> &sizes,
                                             std::chrono::milliseconds timeout = {});
    /*!
        Sends \a request over this OUT endpoint and reads the reply, up to \a maxReplySize bytes, from \a replies. The
        read is queued before the request is sent, so that no reply finds nobody listening. Finishes with the reply, or
        with the error of whichever failed, the other one being cancelled; \a timeout is for each of the two. Several
        may be under way: replies are taken in the order of the requests. After a TimedOut the late reply would be taken
        for the next one: drain() \a replies first.
    */
    QFuture<QUsbTransferResult> transact(const QByteArray &request, QUsbEndpoint *replies, qsizetype maxReplySize,
                                         std::chrono::milliseconds timeout = {});

    /*! Cancels all transfers under way: their futures finish as Cancelled, with the bytes that moved. */
    void cancelAll();
    /*!
        Returns the number of the read or write that was started last, for cancel(). Numbers are not used again.
    */
    quint64 lastTransfer() const;
    /*!
        Cancels transfer number \a transfer: its future finishes as Cancelled, with the bytes that moved. Returns whether
        it was under way.
    */
    bool cancel(quint64 transfer);

    /*! Returns what becomes of the data of cancelled futures; Keep by default. */
    CancelledDataPolicy cancelledDataPolicy() const;
    /*! Sets what becomes of the data of cancelled futures. */
    void setCancelledDataPolicy(CancelledDataPolicy policy);
    /*! Returns how many bytes are kept for the next read. */
    qsizetype keptBytes() const;
    /*! Takes the kept bytes, all of them. */
    QByteArray takeKeptData();

    /*!
        Ends a halt after a stall, on both sides (libusb_clear_halt()). Transfers under way end as Aborted first, and
        new ones fail with Busy until it is done.
    */
    QFuture<QUsbResult<void>> clearHalt();

    /*! Asks for up to \a length bytes with a request to this endpoint (wIndex is address()). */
    QFuture<QUsbTransferResult> controlIn(QUsbProtocol::RequestType type, quint8 request, quint16 value, quint16 length,
                                          std::chrono::milliseconds timeout = {});
    /*! Sends \a data with a request to this endpoint (wIndex is address()). */
    QFuture<QUsbTransferResult> controlOut(QUsbProtocol::RequestType type, quint8 request, quint16 value,
                                           const QByteArray &data = {}, std::chrono::milliseconds timeout = {});
    /*! CLEAR_FEATURE to this endpoint. To end a halt use clearHalt(), which tells the host controller too. */
    QFuture<QUsbTransferResult> clearFeature(QUsbProtocol::Feature feature, std::chrono::milliseconds timeout = {});
    /*! SET_FEATURE to this endpoint (USB 2.0, 9.4.9), for example to halt it. */
    QFuture<QUsbTransferResult> setFeature(QUsbProtocol::Feature feature, std::chrono::milliseconds timeout = {});

Q_SIGNALS:
    /*! A read or a write ended with \a result. Emitted after its future has finished. */
    void transferFinished(const QUsbTransferResult &result);

private:
    friend class QUsbEndpointPrivate;
    explicit QUsbEndpoint(std::unique_ptr<QUsbEndpointPrivate> privateData, QUsbInterface *parent);

    const std::unique_ptr<QUsbEndpointPrivate> d;
};
Q_DECLARE_OPERATORS_FOR_FLAGS(QUsbEndpoint::WriteOptions)

#endif // QUSBENDPOINT_H
