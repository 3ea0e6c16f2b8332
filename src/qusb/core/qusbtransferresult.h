// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#ifndef QUSBTRANSFERRESULT_H
#define QUSBTRANSFERRESULT_H

#include "qusberror.h"
#include "qusbisochronouspacket.h"

#include <QtCore/qbytearray.h>
#include <QtCore/qlist.h>

class QUsbTransferResultPrivate;
QT_DECLARE_QESDP_SPECIALIZATION_DTOR(QUsbTransferResultPrivate)

/*!
    \brief The outcome of a transfer: the status, and the bytes that were transferred.

    A USB transfer can fail \e and transfer data. For example, a read that times out after 100 of 512 bytes has the
    status() QUsbError::Kind::TimedOut and 100 bytes of data(). With every status, data() and bytesTransferred() are
    what was actually transferred. A short packet is a success with fewer bytes than requested.

    Copies share their data. Reentrant.

    \since 0.1
*/
class QUsbTransferResult
{
public:
    /*! Creates a success without data. */
    QUSB_EXPORT QUsbTransferResult() noexcept;
    QUSB_EXPORT QUsbTransferResult(const QUsbTransferResult &other) noexcept;
    QUsbTransferResult(QUsbTransferResult &&other) noexcept = default;
    QUSB_EXPORT QUsbTransferResult &operator=(const QUsbTransferResult &other) noexcept;
    QT_MOVE_ASSIGNMENT_OPERATOR_IMPL_VIA_PURE_SWAP(QUsbTransferResult)
    QUSB_EXPORT ~QUsbTransferResult();
    void swap(QUsbTransferResult &other) noexcept
    {
        m_error.swap(other.m_error);
        m_data.swap(other.m_data);
        std::swap(m_bytesTransferred, other.m_bytesTransferred);
        d.swap(other.d);
    }
    /*! Creates the outcome of an IN transfer: \a error (or a success) with the \a data that arrived. */
    QUSB_EXPORT QUsbTransferResult(const QUsbError &error, const QByteArray &data) noexcept;
    /*! Creates the outcome of an OUT transfer: \a error (or a success) after \a bytesTransferred bytes. */
    QUSB_EXPORT explicit QUsbTransferResult(const QUsbError &error, qsizetype bytesTransferred = 0) noexcept;
    /*! Creates the outcome of an isochronous transfer, with its \a packets and the \a data of all of them. */
    QUSB_EXPORT QUsbTransferResult(const QUsbError &error, const QByteArray &data, qsizetype bytesTransferred,
                                   const QList<QUsbIsochronousPacket> &packets);

    /*! Returns whether the transfer completed. */
    bool isSuccess() const noexcept { return !m_error.isError(); }
    /*! Returns whether the transfer completed. */
    explicit operator bool() const noexcept { return isSuccess(); }
    /*! Returns how the transfer ended; QUsbError::Kind::NoError when it completed. */
    QUsbError::Kind status() const noexcept { return m_error.kind(); }
    /*! Returns the error, which names the device, the endpoint and the number of bytes. */
    const QUsbError &error() const &noexcept { return m_error; }
    /*! \overload Moves the error out of a temporary. */
    QUsbError error() &&noexcept { return std::move(m_error); }
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
    QUSB_EXPORT QList<QUsbIsochronousPacket> packets() const;

private:
    friend bool operator==(const QUsbTransferResult &a, const QUsbTransferResult &b) noexcept { return equals(a, b); }
    friend bool operator!=(const QUsbTransferResult &a, const QUsbTransferResult &b) noexcept { return !(a == b); }
    friend QUSB_EXPORT QDebug operator<<(QDebug debug, const QUsbTransferResult &result);

    QUSB_EXPORT static bool equals(const QUsbTransferResult &a, const QUsbTransferResult &b) noexcept;

    // What every transfer has, so that none has to allocate memory for it. The rest, and what may be added, is behind d.
    QUsbError m_error;
    QByteArray m_data;
    qsizetype m_bytesTransferred = 0;
    QExplicitlySharedDataPointer<QUsbTransferResultPrivate> d;
};
Q_DECLARE_TYPEINFO(QUsbTransferResult, Q_RELOCATABLE_TYPE);

#endif // QUSBTRANSFERRESULT_H
