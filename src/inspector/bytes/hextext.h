// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#ifndef HEXTEXT_H
#define HEXTEXT_H

#include <QtCore/qbytearray.h>
#include <QtCore/qstring.h>

/*! \brief Bytes that a person typed or pasted: the bytes, or why the text makes none. */
struct TypedBytes
{
    QByteArray bytes;
    QString error; //!< A sentence; empty if all is well.
};

/*!
    Reads bytes from hexadecimal \a text in any usual notation: "12 34", "1234", "0x12, 0x34", "\x12\x34", "{0x12, 0x34};",
    "12:34", "12-34".
*/
TypedBytes bytesFromHex(const QString &text);
/*! Reads bytes from \a text as UTF-8, with the escapes \\n, \\r, \\t, \\0, \\\\ and \\x12. */
TypedBytes bytesFromText(const QString &text);

/*! Returns \a bytes as "12 34", sixteen in a line. */
QString hexFromBytes(const QByteArray &bytes);
/*! Returns \a bytes as UTF-8 text that bytesFromText() reads back; what is not printable is escaped. */
QString textFromBytes(const QByteArray &bytes);
/*! Returns \a bytes as text for reading: line breaks break lines, what is not printable is shown as a picture. */
QString readableText(const QByteArray &bytes);

#endif // HEXTEXT_H
