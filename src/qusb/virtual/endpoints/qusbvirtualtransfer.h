// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#ifndef QUSBVIRTUALTRANSFER_H
#define QUSBVIRTUALTRANSFER_H

#include "qusb_export.h"
#include "qusbsetuppacket.h"

#include <QtCore/qbytearrayview.h>

class QUsbBackendTransfer;

/*!
    \brief What the host wants of a virtual device: the transfer whose turn has come at an endpoint.

    Handlers of a QUsbVirtualDevice get it and say with a QUsbVirtualReply what becomes of it. It is valid only while the
    handler runs; what is needed later must be copied.

    \since 0.1
*/
class QUsbVirtualTransfer
{
public:
    /*! Returns the number of the transfer, unique to the device; QUsbVirtualDevice::complete() wants it. */
    quint64 id() const noexcept { return m_id; }
    /*! Returns bEndpointAddress; 0 for control transfers. */
    QUSB_EXPORT quint8 endpointAddress() const noexcept;
    /*! Returns which way the data goes; for a control transfer that of its data stage. */
    QUSB_EXPORT QUsbProtocol::Direction direction() const noexcept;
    /*! Returns whether data goes from the device to the host. */
    bool isIn() const noexcept { return direction() == QUsbProtocol::Direction::In; }
    /*! Returns the setup packet of a control transfer; of any other it means nothing. */
    QUSB_EXPORT QUsbSetupPacket setup() const noexcept;
    /*! Returns how many bytes the host sends or has room for; the SETUP packet is not counted. */
    QUSB_EXPORT qsizetype length() const noexcept;
    /*! Returns how many of them have moved: more than 0 only after a QUsbVirtualReply::more(). */
    QUSB_EXPORT qsizetype bytesMoved() const noexcept;
    /*! Returns what the host sends and has not moved yet; empty for IN. */
    QUSB_EXPORT QByteArrayView data() const noexcept;
    /*! Returns whether the host ends an OUT transfer of full packets with a zero-length packet. */
    QUSB_EXPORT bool endsWithZeroLengthPacket() const noexcept;
    /*! Returns the bulk stream (USB 3.2, 8.12.1.4), or 0. */
    QUSB_EXPORT quint32 streamId() const noexcept;
    /*! Returns the number of packets of an isochronous transfer; 0 for any other. */
    QUSB_EXPORT qsizetype packetCount() const noexcept;
    /*! Returns how many bytes isochronous packet \a index carries or has room for. */
    QUSB_EXPORT qsizetype packetLength(qsizetype index) const noexcept;
    /*! Returns what the host sends in isochronous packet \a index; empty for IN. */
    QUSB_EXPORT QByteArrayView packetData(qsizetype index) const noexcept;

private:
    friend class QUsbVirtualEngine;
    friend QUSB_EXPORT QDebug operator<<(QDebug debug, const QUsbVirtualTransfer &transfer);
    QUsbVirtualTransfer(quint64 id, const QUsbBackendTransfer *transfer) noexcept
        : m_id(id)
        , m_transfer(transfer)
    {
    }

    quint64 m_id;
    const QUsbBackendTransfer *m_transfer;
};

#endif // QUSBVIRTUALTRANSFER_H
