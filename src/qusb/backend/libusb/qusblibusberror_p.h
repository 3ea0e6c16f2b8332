// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#ifndef QUSBLIBUSBERROR_P_H
#define QUSBLIBUSBERROR_P_H

#include "qusberror.h"

#include <libusb.h>

/*! \internal libusb's vocabulary in QUsb's words. */
namespace QUsbLibusbError {

/*! The kind of a libusb_error code. */
QUsbError::Kind kind(int code) noexcept;
/*! The kind of a transfer's final status. */
QUsbError::Kind kind(libusb_transfer_status status) noexcept;
/*! "LIBUSB_ERROR_BUSY: Resource busy", for QUsbError::details(). */
QString details(int code);
/*! An error that says \a message about \a code; a success if \a code is one. */
QUsbError error(int code, const QString &message, const QString &remedy = {});

} // namespace QUsbLibusbError

#endif // QUSBLIBUSBERROR_P_H
