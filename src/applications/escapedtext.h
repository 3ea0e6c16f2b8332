// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#ifndef ESCAPEDTEXT_H
#define ESCAPEDTEXT_H

#include "qusbresult.h"

#include <QtCore/qbytearray.h>
#include <QtCore/qstring.h>

/*! \brief Bytes written as text: UTF-8, with escapes for what cannot be typed. */
namespace EscapedText {

/*!
    Reads \a text as UTF-8. The escapes \\n, \\r, \\t, \\0, \\e, \\\\ and \\xHH stand for one byte each. Returns an error of
    kind InvalidParameter if a backslash begins none of these.
*/
QUsbResult<QByteArray> toBytes(const QString &text);
/*! Returns \a bytes as text that toBytes() reads back. Control characters and bytes that are not UTF-8 are escaped. */
QString fromBytes(const QByteArray &bytes);

} // namespace EscapedText

#endif // ESCAPEDTEXT_H
