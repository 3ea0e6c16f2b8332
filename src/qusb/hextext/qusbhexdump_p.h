// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#ifndef QUSBHEXDUMP_P_H
#define QUSBHEXDUMP_P_H

#include "qusbhextext.h"

#include <QtCore/qlist.h>

#include <optional>

/*
    Dumps: lines of an offset, bytes, and perhaps the same bytes as characters. Offsets tell how many bytes a line has;
    that is how a column of characters that looks like digits is told from data.
*/
namespace QUsbHexDump {

/* A line of text, and where it was. */
struct Line
{
    QByteArrayView text;
    qsizetype number = 1; // Counts from 1.
};

/* "Line 3, column 7: ...": the error about what is at column, counted from 0. */
QUsbError errorAt(const Line &line, qsizetype column, const QString &what);
/* The error about text at column that stands for no byte. */
QUsbError notHexadecimal(const Line &line, qsizetype column, QByteArrayView text);

/* The value of a hexadecimal digit, or -1. */
constexpr int digit(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    const char lower = char(c | 0x20);
    return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}

/* Returns what the lines stand for, or nothing if they are no dump. Lines have no blanks at their ends. */
std::optional<QUsbResult<QByteArray>> read(const QList<Line> &lines);

} // namespace QUsbHexDump

#endif // QUSBHEXDUMP_P_H
