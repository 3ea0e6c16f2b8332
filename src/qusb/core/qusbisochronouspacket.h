// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#ifndef QUSBISOCHRONOUSPACKET_H
#define QUSBISOCHRONOUSPACKET_H

#include "qusberror.h"

#include <QtCore/qglobal.h>

/*!
    \brief The outcome of one packet of an isochronous transfer: its status, and the number of bytes transferred.

    Lost packets are not retried, and each packet has its own status (USB 2.0, 5.6.4). The transfer as a whole succeeds
    even if packets were lost. A packet without error may be empty.

    QUsbTransferResult::packets() and QUsbStreamChunk::packet() return them, in the order of the bus. Reentrant.

    \since 0.1
*/
class QUsbIsochronousPacket
{
public:
    /*! Creates an empty packet without error. */
    constexpr QUsbIsochronousPacket() noexcept = default;
    /*! Creates a packet with room for \a requestedSize bytes. It transferred \a size bytes before \a status. */
    constexpr QUsbIsochronousPacket(QUsbError::Kind status, int size, int requestedSize) noexcept
        : m_status(status)
        , m_size(size)
        , m_requestedSize(requestedSize)
    {
    }

    /*! Returns QUsbError::Kind::NoError, or the kind of the error. */
    constexpr QUsbError::Kind status() const noexcept { return m_status; }
    /*! Returns whether the packet was lost: its status() is an error. */
    constexpr bool isLost() const noexcept { return m_status != QUsbError::Kind::NoError; }
    /*! Returns the number of bytes that were transferred. */
    constexpr int size() const noexcept { return m_size; }
    /*! Returns how many bytes the packet could have carried. */
    constexpr int requestedSize() const noexcept { return m_requestedSize; }

private:
    friend constexpr bool operator==(const QUsbIsochronousPacket &a, const QUsbIsochronousPacket &b) noexcept
    {
        return a.m_status == b.m_status && a.m_size == b.m_size && a.m_requestedSize == b.m_requestedSize;
    }
    friend constexpr bool operator!=(const QUsbIsochronousPacket &a, const QUsbIsochronousPacket &b) noexcept
    {
        return !(a == b);
    }
    friend QUSB_EXPORT QDebug operator<<(QDebug debug, const QUsbIsochronousPacket &packet);

    QUsbError::Kind m_status = QUsbError::Kind::NoError;
    int m_size = 0;
    int m_requestedSize = 0;
};
Q_DECLARE_TYPEINFO(QUsbIsochronousPacket, Q_PRIMITIVE_TYPE);

#endif // QUSBISOCHRONOUSPACKET_H
