// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#ifndef QUSBHEXTEXT_H
#define QUSBHEXTEXT_H

#include "qusb_export.h"
#include "qusbresult.h"

#include <QtCore/qbytearray.h>
#include <QtCore/qbytearrayview.h>

/*!
    \brief Bytes as people and tools write them down.

    Plain digits; pairs with blanks, commas, colons or dashes between them, with 0x before or h behind them; C and Python
    arrays and string literals with escapes and comments; the dumps of xxd, hexdump, od, tcpdump and Wireshark, whose
    column of characters is no data; usbmon's text and the raw lines of lsusb. Thread-safe.
*/
namespace QUsbHexText {

/*! The most bytes that are read. */
inline constexpr qsizetype MaximumSize = 16 * 1024 * 1024;

/*! Returns whether \a contents are text, and not bytes as they are. */
QUSB_EXPORT bool isText(QByteArrayView contents);
/*!
    Returns the bytes that \a text stands for. The error, of kind InvalidParameter, names line and column of what cannot
    be read, both counted from 1, and what is there.
*/
QUSB_EXPORT QUsbResult<QByteArray> toBytes(QByteArrayView text);

} // namespace QUsbHexText

#endif // QUSBHEXTEXT_H
