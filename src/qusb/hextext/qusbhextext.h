// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#ifndef QUSBHEXTEXT_H
#define QUSBHEXTEXT_H

#include "qusb_export.h"
#include "qusbresult.h"

#include <QtCore/qbytearray.h>
#include <QtCore/qbytearrayview.h>

/*!
    \brief Reads bytes in the notations of common tools and languages.

    Supports plain digits; pairs with blanks, commas, colons or dashes between them, with 0x before or h behind them; C
    and Python arrays and string literals with escapes and comments; the dumps of xxd, hexdump, od, tcpdump and
    Wireshark, whose column of characters is no data; usbmon's text and the raw lines of lsusb. Thread-safe.

    \since 0.1
*/
namespace QUsbHexText {

/*! The maximum number of bytes that are read. */
inline constexpr qsizetype MaximumSize = qsizetype {16} * 1024 * 1024;

/*! Returns whether \a contents are text rather than raw bytes. */
QUSB_EXPORT bool isText(QByteArrayView contents);
/*!
    Returns the bytes in \a text. If a part of it cannot be read, the error has the kind InvalidParameter. Its message
    contains the line and the column, both counted from 1, and the text there.
*/
QUSB_EXPORT QUsbResult<QByteArray> toBytes(QByteArrayView text);

} // namespace QUsbHexText

#endif // QUSBHEXTEXT_H
