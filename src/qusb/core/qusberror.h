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
QT_DECLARE_QESDP_SPECIALIZATION_DTOR_WITH_EXPORT(QUsbErrorPrivate, QUSB_EXPORT)

/*!
    \brief What went wrong, where, and what to do about it.

    An error is a value. No function of QUsb throws: outcomes are returned, either as a QUsbTransferResult or as a
    QUsbResult, and both carry a QUsbError whose kind() is Kind::NoError on success.

    message() is one sentence for people that names the device, the endpoint and the number of bytes done where they
    are known. remedy() says what to do and may be empty. details() holds what a bug report needs: the name of the
    libusb error and the system's own words.

    Implicitly shared; a success costs one null pointer. Reentrant.
*/
class QUsbError
{
    Q_GADGET_EXPORT(QUSB_EXPORT)
    Q_PROPERTY(Kind kind READ kind CONSTANT)
    Q_PROPERTY(QString message READ message CONSTANT)
    Q_PROPERTY(QString remedy READ remedy CONSTANT)
    Q_PROPERTY(QString details READ details CONSTANT)

public:
    /*! The kinds of failure a program may want to tell apart. */
    enum class Kind : quint8 {
        NoError, //!< It worked.
        Cancelled, //!< The caller cancelled the operation. Bytes that had moved are in the result.
        TimedOut, //!< The operation's own time-out expired. Bytes that had moved are in the result.
        Stall, //!< The device refused (USB 2.0, 8.4.5): a control request it does not support, or a halted endpoint.
        Overflow, //!< The device sent more than was asked for (babble).
        Disconnected, //!< The device was unplugged, or it left the bus to come back as another.
        TransferError, //!< Protocol error on the wire (CRC, bit stuffing, no answer).
        AccessDenied, //!< The system does not let this user open the device.
        Busy, //!< A kernel driver, another program or another operation of ours has it.
        NotFound, //!< No such device, configuration, interface, alternate setting or endpoint.
        NotSupported, //!< The device, the system or libusb cannot do this.
        InvalidParameter, //!< The call makes no sense: wrong direction, too long, malformed.
        OutOfMemory, //!< The process or the kernel's usbfs memory limit (usbfs_memory_mb) is exhausted.
        NotOpen, //!< The device, interface or endpoint is not open (any more).
        Aborted, //!< Closing or destroying the device, interface or endpoint ended the operation.
    };
    Q_ENUM(Kind)

    /*! A success: Kind::NoError, no texts. */
    QUSB_EXPORT QUsbError() noexcept;
    /*! An error of \a kind described by \a message, with the optional \a remedy and \a details. */
    QUSB_EXPORT explicit QUsbError(Kind kind, const QString &message, const QString &remedy = {},
                                   const QString &details = {});
    QUSB_EXPORT QUsbError(const QUsbError &other) noexcept;
    QUsbError(QUsbError &&other) noexcept = default;
    QUSB_EXPORT QUsbError &operator=(const QUsbError &other) noexcept;
    QT_MOVE_ASSIGNMENT_OPERATOR_IMPL_VIA_PURE_SWAP(QUsbError)
    ~QUsbError() = default;
    void swap(QUsbError &other) noexcept { d.swap(other.d); }

    /*! Returns what kind of error this is; Kind::NoError for a success. */
    QUSB_EXPORT Kind kind() const noexcept;
    /*! Returns whether this is an error, that is, anything but Kind::NoError. */
    bool isError() const noexcept { return d; }
    /*! Returns one sentence: what happened, to which device and endpoint, after how many bytes. Translated. */
    QUSB_EXPORT QString message() const;
    /*! Returns what to do about it, or an empty string. Translated; may have several lines (a udev rule). */
    QUSB_EXPORT QString remedy() const;
    /*! Returns what to put into a bug report (library error name, system error), or an empty string. Not translated. */
    QUSB_EXPORT QString details() const;
    /*! Returns message() and remedy() in one line, for logs and terminals. */
    QUSB_EXPORT QString toString() const;

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
