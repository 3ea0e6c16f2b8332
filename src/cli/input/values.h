// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#ifndef CLI_VALUES_H
#define CLI_VALUES_H

#include "qusbresult.h"

#include <QtCore/qstring.h>

#include <chrono>

/*!
    \brief Reads the values of the command line. An error is a sentence about what is wrong with the text.

    Identifiers, endpoint addresses and bmRequestType are hexadecimal, with or without 0x, as the specification prints
    them; other numbers are decimal, or hexadecimal with 0x.
*/
namespace Cli::Values {

/*! Reads a vendor or product id: "0403", "403", "0x0403". */
QUsbResult<quint16> id(const QString &text);

/*!
    Reads a number from 0 to \a maximum: "18", "0x12". A leading zero is refused where it is not clear whether decimal
    or hexadecimal is meant: "0100".
*/
QUsbResult<quint64> number(const QString &text, quint64 maximum);

/*! Reads bEndpointAddress: "81", "0x81". */
QUsbResult<quint8> endpointAddress(const QString &text);

/*! Reads bmRequestType, in hexadecimal ("c0") or as words in any order ("in,vendor,device"). */
QUsbResult<quint8> requestType(const QString &text);

/*! Reads bRequest, a number or the specification's name of a request that goes with \a requestType ("get_descriptor"). */
QUsbResult<quint8> request(const QString &text, quint8 requestType);

/*! Reads a time: "500ms", "2s", "1.5s", "1min", or "0" for none. */
QUsbResult<std::chrono::milliseconds> duration(const QString &text);

} // namespace Cli::Values

#endif // CLI_VALUES_H
