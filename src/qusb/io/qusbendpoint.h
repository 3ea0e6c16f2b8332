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

    \b{No byte is lost.} A read asks the device for a whole number of packets, so it cannot overflow; what arrives
    beyond the wanted size is kept and comes first in the next read. So do the bytes that had arrived when
    QFuture::cancel() was called, since a cancelled QFuture cannot hold them. cancelAll(), in contrast, finishes the
    futures normally, as Cancelled and with their bytes.

    A transfer that fails on the wire is reported 0.3 s late, and what completes after it waits for it: a pulled plug often
    shows that way first, and is then reported as QUsbError::Kind::Disconnected.

    Use it from the context's thread. A time-out of zero means none; it starts when the transfer is queued.
    QFuture::cancel() takes effect when the context's thread next handles events.
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
        NotSupported (isochronous), Stall (see clearHalt()), TimedOut, Disconnected, Aborted, TransferError, OutOfMemory, Busy.
    */
    QFuture<QUsbTransferResult> read(qsizetype maxSize, std::chrono::milliseconds timeout = {});
    /*!
        Writes \a data, which is shared and not copied. Without data it sends one zero-length packet. Errors as for
        read(), in which case QUsbTransferResult::bytesTransferred() tells how much was sent.
    */
    QFuture<QUsbTransferResult> write(const QByteArray &data, std::chrono::milliseconds timeout = {},
                                      WriteOptions options = WriteOption::None);
    /*! Cancels all transfers under way: their futures finish as Cancelled, with the bytes that moved. */
    void cancelAll();

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
    friend class QUsbInterface;
    explicit QUsbEndpoint(std::unique_ptr<QUsbEndpointPrivate> privateData, QUsbInterface *parent);

    const std::unique_ptr<QUsbEndpointPrivate> d;
};
Q_DECLARE_OPERATORS_FOR_FLAGS(QUsbEndpoint::WriteOptions)

#endif // QUSBENDPOINT_H
