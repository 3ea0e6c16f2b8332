// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#ifndef QUSBSTRINGS_H
#define QUSBSTRINGS_H

#include "qusb_export.h"

#include <QtCore/qbytearrayview.h>
#include <QtCore/qlist.h>
#include <QtCore/qstring.h>

/*!
    \brief Strings that come from devices: reading them, and showing them without being fooled. Thread-safe.

    \since 0.1
*/
namespace QUsbStrings {

/*!
    Returns the text in the string descriptor \a descriptor (USB 2.0, table 9-16). Half a character at the end is
    ignored, lone surrogates become U+FFFD, and padding zeros at the end are dropped. Returns a null string if the bytes
    are no string descriptor.
*/
QUSB_EXPORT QString fromDescriptor(QByteArrayView descriptor);

/*!
    Returns the text that \a bytes are in UTF-16, little-endian, as all texts of USB are. Half a character at the end is
    ignored, and lone surrogates become U+FFFD. Zeros are kept.
*/
QUSB_EXPORT QString fromUtf16(QByteArrayView bytes);

/*!
    Returns the language identifiers (LANGID) in string descriptor 0, \a descriptor (USB 2.0, table 9-15); none if the
    bytes are no string descriptor.
*/
QUSB_EXPORT QList<quint16> languageIds(QByteArrayView descriptor);

/*!
    Returns \a text with each character that could garble a terminal, a log or the line it stands in replaced by one
    that can be seen: control characters by their pictures (U+2400 and up), others by U+FFFD. The others are the C1
    controls, marks that change the direction of writing, line and paragraph separators, characters without width,
    lone surrogates and noncharacters. The length does not change. Strings from devices are untrusted: use this
    whenever they are shown.
*/
QUSB_EXPORT QString printable(const QString &text);

} // namespace QUsbStrings

#endif // QUSBSTRINGS_H
