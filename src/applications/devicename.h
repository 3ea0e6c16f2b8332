// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#ifndef DEVICENAME_H
#define DEVICENAME_H

#include "qusbdevicefilter.h"
#include "qusbresult.h"

#include <QtCore/qstring.h>

/*!
    \brief The words that name a device, in all commands and programs:

    - IDs like `0403:6001`, `0403` or `:6001`, in hexadecimal
    - a port like `1-2.3`, or `usb1` for a root hub
    - bus and address like `1:5` or `001:005`, in decimal
    - a serial number, `serial:A1B2`

    A word with two numbers of at most three decimal digits is a bus and an address.
*/
namespace DeviceName {

/*! Returns \a filter, restricted to the devices that \a word names; the error says how to write it. */
QUsbResult<QUsbDeviceFilter> withWord(const QUsbDeviceFilter &filter, const QString &word);

/*! Returns \a filter, restricted to the IDs VID[:PID] in \a text. */
QUsbResult<QUsbDeviceFilter> withIds(const QUsbDeviceFilter &filter, const QString &text);
/*! Returns \a filter, restricted to the address [[BUS]:][ADDRESS] in \a text. */
QUsbResult<QUsbDeviceFilter> withAddress(const QUsbDeviceFilter &filter, const QString &text);
/*! Returns \a filter, restricted to the port \a text. */
QUsbResult<QUsbDeviceFilter> withPort(const QUsbDeviceFilter &filter, const QString &text);

/*! Returns whether \a word has the form of a port. */
bool isPort(const QString &word);
/*! Returns whether \a word is a number that may be half of "VID PID". */
bool isHalfOfIds(const QString &word);

} // namespace DeviceName

#endif // DEVICENAME_H
