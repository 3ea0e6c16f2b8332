// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#ifndef QUSBTRANSFERRESULT_H
#define QUSBTRANSFERRESULT_H

#include "qusberror.h"
#include "qusbisochronouspacket.h"

#include <QtCore/qbytearray.h>
#include <QtCore/qlist.h>

/*!
    \brief The outcome of a transfer: the status, and the bytes that were transferred.

    A USB transfer can fail \e and transfer data. For example, a read that times out after 100 of 512 bytes has the
    status() QUsbError::Kind::TimedOut and 100 bytes of data(). With every status, data() and bytesTransferred() are
    what was actually transferred. A short packet is a success with fewer bytes than requested.

    Copies share their data. Reentrant.
*/
class QUsbTransferResult
{
public:
    /*! Creates a success without data. */
    QUsbTransferResult() noexcept = default;
    /*! Creates the outcome of an IN transfer: \a error (or a success) with the \a data that arrived. */
    QUsbTransferResult(const QUsbError &error, const QByteArray &data) noexcept
        : m_error(error)
        , m_data(data)
        , m_bytesTransferred(data.size())
    {
    }
    /*! Creates the outcome of an OUT transfer: \a error (or a success) after \a bytesTransferred bytes. */
    explicit QUsbTransferResult(const QUsbError &error, qsizetype bytesTransferred = 0) noexcept
        : m_error(error)
        , m_bytesTransferred(bytesTransferred)
    {
    }

    /*! Creates the outcome of an isochronous transfer, with its \a packets and the \a data of all of them. */
    QUsbTransferResult(const QUsbError &error, const QByteArray &data, qsizetype bytesTransferred,
                       const QList<QUsbIsochronousPacket> &packets) noexcept
        : m_error(error)
        , m_data(data)
        , m_packets(packets)
        , m_bytesTransferred(bytesTransferred)
    {
    }

    /*! Returns whether the transfer completed. */
    bool isSuccess() const noexcept { return !m_error.isError(); }
    /*! Returns whether the transfer completed. */
    explicit operator bool() const noexcept { return isSuccess(); }
    /*! Returns how the transfer ended; QUsbError::Kind::NoError when it completed. */
    QUsbError::Kind status() const noexcept { return m_error.kind(); }
    /*! Returns the error, which names the device, the endpoint and the number of bytes. */
    const QUsbError &error() const noexcept { return m_error; }
    /*!
        Returns the bytes that arrived. Empty for OUT transfers and QUsbEndpoint::readInto(). The bytes of isochronous
        packets follow each other without gaps.
    */
    const QByteArray &data() const &noexcept { return m_data; }
    /*! \overload Moves the bytes out of a temporary. */
    QByteArray data() &&noexcept { return std::move(m_data); }
    /*! Returns the number of bytes that were transferred, in either direction. */
    qsizetype bytesTransferred() const noexcept { return m_bytesTransferred; }
    /*! Returns the outcome of each packet of an isochronous transfer; empty for other transfers. */
    const QList<QUsbIsochronousPacket> &packets() const noexcept { return m_packets; }

private:
    friend bool operator==(const QUsbTransferResult &a, const QUsbTransferResult &b) noexcept
    {
        return a.m_bytesTransferred == b.m_bytesTransferred && a.m_error == b.m_error && a.m_data == b.m_data
            && a.m_packets == b.m_packets;
    }
    friend bool operator!=(const QUsbTransferResult &a, const QUsbTransferResult &b) noexcept { return !(a == b); }
    friend QUSB_EXPORT QDebug operator<<(QDebug debug, const QUsbTransferResult &result);

    QUsbError m_error;
    QByteArray m_data;
    QList<QUsbIsochronousPacket> m_packets;
    qsizetype m_bytesTransferred = 0;
};
Q_DECLARE_TYPEINFO(QUsbTransferResult, Q_RELOCATABLE_TYPE);

#endif // QUSBTRANSFERRESULT_H
