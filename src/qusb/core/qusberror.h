// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#ifndef QUSBERROR_H
#define QUSBERROR_H

#include "qusb_export.h"

#include <QtCore/qmetatype.h>
#include <QtCore/qobjectdefs.h>
#include <QtCore/qshareddata.h>
#include <QtCore/qstring.h>

class QDebug;
class QUsbErrorPrivate;
QT_DECLARE_QESDP_SPECIALIZATION_DTOR(QUsbErrorPrivate)

/*!
    \brief Describes what failed, at which device, and what to do about it.

    No function of QUsb throws. Operations return a QUsbTransferResult or a QUsbResult. Both contain a QUsbError, whose
    kind() is Kind::NoError after a success.

    message() is a sentence for the user. It names the device, the endpoint and the number of transferred bytes, if they
    are known. remedy() says what to do, and may be empty. details() contains the name of the libusb error and the error
    text of the system, for bug reports.

    Implicitly shared; a success costs one null pointer. Reentrant.

    \since 0.1
*/
class QUsbError
{
    Q_GADGET_EXPORT(QUSB_EXPORT)
    Q_PROPERTY(Kind kind READ kind CONSTANT)
    Q_PROPERTY(QString message READ message CONSTANT)
    Q_PROPERTY(QString remedy READ remedy CONSTANT)
    Q_PROPERTY(QString details READ details CONSTANT)

public:
    /*! The kinds of errors. */
    enum class Kind : int {
        NoError, //!< The operation succeeded.
        Cancelled, //!< The caller cancelled the operation. The result contains the bytes that were transferred.
        TimedOut, //!< The time-out expired. The result contains the bytes that were transferred.
        Stall, //!< The device stalled (USB 2.0, 8.4.5): an unsupported control request, or a halted endpoint.
        Overflow, //!< The device sent more than was requested (babble).
        Disconnected, //!< The device was unplugged, or it left the bus to re-enumerate as a different device.
        TransferError, //!< A protocol error on the bus (CRC, bit stuffing, no response).
        AccessDenied, //!< The system does not let this user open the device.
        Busy, //!< A kernel driver, another program or another operation of this program uses it.
        NotFound, //!< No such device, configuration, interface, alternate setting or endpoint.
        NotSupported, //!< The device, the system or libusb cannot do this.
        InvalidParameter, //!< The arguments are invalid: wrong direction, too long, malformed.
        OutOfMemory, //!< The process or the kernel's usbfs memory limit (usbfs_memory_mb) is exhausted.
        NotOpen, //!< The device, interface or endpoint is not open.
        Aborted, //!< The device, interface or endpoint was closed or deleted during the operation.
    };
    Q_ENUM(Kind)

    /*! Creates a success: Kind::NoError, without texts. */
    QUSB_EXPORT QUsbError() noexcept;
    /*! Creates an error of \a kind with \a message, and the optional \a remedy and \a details. */
    QUSB_EXPORT explicit QUsbError(Kind kind, const QString &message, const QString &remedy = {},
                                   const QString &details = {});
    QUSB_EXPORT QUsbError(const QUsbError &other) noexcept;
    QUsbError(QUsbError &&other) noexcept = default;
    QUSB_EXPORT QUsbError &operator=(const QUsbError &other) noexcept;
    QT_MOVE_ASSIGNMENT_OPERATOR_IMPL_VIA_PURE_SWAP(QUsbError)
    QUSB_EXPORT ~QUsbError();
    void swap(QUsbError &other) noexcept { d.swap(other.d); }

    /*! Returns the kind of the error; Kind::NoError for a success. */
    QUSB_EXPORT Kind kind() const noexcept;
    /*! Returns whether kind() is not Kind::NoError. */
    bool isError() const noexcept { return d; }
    /*! Returns a sentence: what failed, at which device and endpoint, after how many bytes. Translated. */
    QUSB_EXPORT QString message() const;
    /*! Returns what to do about the error, or an empty string. Translated. May have several lines (a udev rule). */
    QUSB_EXPORT QString remedy() const;
    /*! Returns the libusb and system errors for a bug report, or an empty string. Not translated. */
    QUSB_EXPORT QString details() const;
    /*! Returns message() and remedy() in one line, for logs and terminals. */
    QUSB_EXPORT QString toString() const;

    /*! Returns the error of a QUsbResult that has neither a value nor an error: a mistake of the program. */
    QUSB_EXPORT static QUsbError missingValue();
    /*! Returns a copy whose message() begins with \a context and a colon; a success stays a success. */
    QUSB_EXPORT QUsbError withContext(const QString &context) const;

private:
    friend bool operator==(const QUsbError &a, const QUsbError &b) noexcept { return equals(a, b); }
    friend bool operator!=(const QUsbError &a, const QUsbError &b) noexcept { return !equals(a, b); }
    friend QUSB_EXPORT QDebug operator<<(QDebug debug, const QUsbError &error);
    QUSB_EXPORT static bool equals(const QUsbError &a, const QUsbError &b) noexcept;

    QExplicitlySharedDataPointer<QUsbErrorPrivate> d;
};
Q_DECLARE_SHARED(QUsbError)

#endif // QUSBERROR_H
