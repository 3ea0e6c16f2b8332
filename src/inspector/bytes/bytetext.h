// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#ifndef BYTETEXT_H
#define BYTETEXT_H

#include <QtCore/qbytearray.h>
#include <QtCore/qstring.h>

/*! Returns \a bytes as "12 34", sixteen in a line. */
QString hexFromBytes(const QByteArray &bytes);
/*! Returns \a bytes as text for reading: line breaks break lines, what is not printable is shown as a picture. */
QString readableText(const QByteArray &bytes);

#endif // BYTETEXT_H
