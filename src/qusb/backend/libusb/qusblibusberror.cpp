// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "qusblibusberror_p.h"

using Kind = QUsbError::Kind;

Kind QUsbLibusbError::kind(int code) noexcept
{
    switch (code) {
    case LIBUSB_SUCCESS:
        return Kind::NoError;
    case LIBUSB_ERROR_INVALID_PARAM:
        return Kind::InvalidParameter;
    case LIBUSB_ERROR_ACCESS:
        return Kind::AccessDenied;
    case LIBUSB_ERROR_NO_DEVICE:
        return Kind::Disconnected;
    case LIBUSB_ERROR_NOT_FOUND:
        return Kind::NotFound;
    case LIBUSB_ERROR_BUSY:
        return Kind::Busy;
    case LIBUSB_ERROR_TIMEOUT:
        return Kind::TimedOut;
    case LIBUSB_ERROR_OVERFLOW:
        return Kind::Overflow;
    case LIBUSB_ERROR_PIPE:
        return Kind::Stall;
    case LIBUSB_ERROR_NO_MEM:
        return Kind::OutOfMemory;
    case LIBUSB_ERROR_NOT_SUPPORTED:
        return Kind::NotSupported;
    default: // LIBUSB_ERROR_IO, _INTERRUPTED, _OTHER, and what later versions add
        return code > 0 ? Kind::NoError : Kind::TransferError;
    }
}

Kind QUsbLibusbError::kind(libusb_transfer_status status) noexcept
{
    switch (status) {
    case LIBUSB_TRANSFER_COMPLETED:
        return Kind::NoError;
    case LIBUSB_TRANSFER_ERROR:
        return Kind::TransferError;
    case LIBUSB_TRANSFER_TIMED_OUT:
        return Kind::TimedOut;
    case LIBUSB_TRANSFER_CANCELLED:
        return Kind::Cancelled;
    case LIBUSB_TRANSFER_STALL:
        return Kind::Stall;
    case LIBUSB_TRANSFER_NO_DEVICE:
        return Kind::Disconnected;
    case LIBUSB_TRANSFER_OVERFLOW:
        return Kind::Overflow;
    }
    return Kind::TransferError;
}

QString QUsbLibusbError::details(int code)
{
    return QString::fromLatin1(libusb_error_name(code)) + QLatin1StringView(": ")
        + QString::fromUtf8(libusb_strerror(code));
}

QUsbError QUsbLibusbError::error(int code, const QString &message, const QString &remedy)
{
    const Kind k = kind(code);
    return k == Kind::NoError ? QUsbError() : QUsbError(k, message, remedy, details(code));
}
