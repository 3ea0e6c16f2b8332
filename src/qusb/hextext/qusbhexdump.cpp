// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "qusbhexdump_p.h"

#include "qusbstrings.h"

#include <QtCore/qcoreapplication.h>

#include <algorithm>

namespace QUsbHexDump {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(QUsbHexText)
};

constexpr qsizetype MaximumPerLine = 256;

// Consecutive bytes of a line, and where the text behind each ends.
struct Row
{
    Line line;
    QByteArrayView offset;
    bool hasColon = false;
    bool isRepetition = false; // "*": as the line before, until the next offset.
    QByteArray bytes; // All that could be bytes; more than there are if the characters look like digits.
    QList<qsizetype> ends; // The column behind each of bytes.
    qsizetype wordSize = 0; // Bytes in the first group of digits.
    qsizetype faultColumn = -1; // Where something begins that is no byte.
    qsizetype gap = 0; // Blanks between offset and data.
};

qsizetype digitsAt(QByteArrayView text, qsizetype at)
{
    qsizetype end = at;
    while (end < text.size() && digit(text[end]) >= 0)
        ++end;
    return end - at;
}

qsizetype blanksAt(QByteArrayView text, qsizetype at)
{
    qsizetype end = at;
    while (end < text.size() && (text[end] == ' ' || text[end] == '\t'))
        ++end;
    return end - at;
}

// Reads a line; nothing if it does not begin with an offset.
std::optional<Row> rowOf(const Line &line)
{
    Row row;
    row.line = line;
    const QByteArrayView text = line.text;
    qsizetype at = blanksAt(text, 0);
    if (text.sliced(at) == "*") {
        row.isRepetition = true;
        return row;
    }
    if (text.sliced(at).startsWith("0x"))
        at += 2;
    const qsizetype offsetSize = digitsAt(text, at);
    if (offsetSize < 4 || offsetSize > 16)
        return {};
    row.offset = text.sliced(at, offsetSize);
    at += offsetSize;
    row.hasColon = at < text.size() && text[at] == ':';
    at += row.hasColon ? 1 : 0;
    row.gap = blanksAt(text, at);
    at += row.gap;
    if (at < text.size() && row.gap == 0)
        return {};
    while (at < text.size() && row.bytes.size() < MaximumPerLine) {
        const qsizetype count = digitsAt(text, at);
        const bool isEnded = at + count == text.size() || blanksAt(text, at + count) > 0 || text[at + count] == '-';
        if (count < 2 || count % 2 != 0 || !isEnded) {
            row.faultColumn = at;
            break;
        }
        if (row.wordSize == 0)
            row.wordSize = count / 2;
        for (qsizetype i = 0; i < count; i += 2) {
            row.bytes.append(char(digit(text[at + i]) << 4 | digit(text[at + i + 1])));
            row.ends.append(at + i + 2);
        }
        at += count;
        at += at < text.size() && text[at] == '-' ? 1 : blanksAt(text, at);
    }
    return row;
}

// How many bytes a line has if only itself can tell: as many as there are characters behind the last of them.
std::optional<qsizetype> ownCount(const Row &row)
{
    const QByteArrayView text = row.line.text;
    for (qsizetype count = row.bytes.size(); count > 0; --count) {
        const qsizetype end = row.ends.at(count - 1);
        const qsizetype blanks = blanksAt(text, end);
        QByteArrayView rest = text.sliced(end + blanks);
        const bool isFramed = rest.size() >= 2 && (rest.front() == '|' || rest.front() == '>')
            && (rest.back() == '|' || rest.back() == '<');
        if (isFramed)
            rest = rest.sliced(1, rest.size() - 2);
        // Blanks at the ends may be characters, or missing.
        const bool fits = rest.size() == count || (blanks >= 2 && rest.size() < count && rest.size() + blanks > count);
        if (!rest.isEmpty() && (isFramed || blanks >= 2) && (fits || isFramed))
            return count;
    }
    return row.faultColumn < 0 ? std::optional(row.bytes.size()) : std::nullopt;
}

std::optional<quint64> offsetOf(const Row &row, int base)
{
    bool ok = false;
    const quint64 offset = row.offset.toByteArray().toULongLong(&ok, base);
    return ok ? std::optional(offset) : std::nullopt;
}

// Whether the offsets, read in base, grow by what the lines can have.
bool isConsistent(const QList<Row> &rows, int base)
{
    std::optional<quint64> last;
    qsizetype available = 0;
    bool isRepeated = false;
    for (const Row &row : rows) {
        if (row.isRepetition) {
            isRepeated = true;
            continue;
        }
        const std::optional<quint64> offset = offsetOf(row, base);
        if (!offset)
            return false;
        if (last && (*offset <= *last || (!isRepeated && *offset - *last > quint64(available))))
            return false;
        last = offset;
        available = row.bytes.size();
        isRepeated = false;
    }
    return true;
}

int baseOf(const QList<Row> &rows)
{
    for (const int base : {16, 8, 10}) {
        if (isConsistent(rows, base))
            return base;
    }
    return 0;
}

// Digits alone may be a dump or not. It is one if it could not be anything else.
bool isDump(const QList<Row> &rows)
{
    const Row &first = rows.first();
    if (first.isRepetition || first.bytes.isEmpty())
        return false;
    const bool isFirst = std::all_of(first.offset.cbegin(), first.offset.cend(), [](char c) { return c == '0'; });
    if (first.hasColon || rows.size() > 1)
        return true;
    return isFirst && (first.gap >= 2 || first.faultColumn >= 0);
}

void swapWords(QByteArray &bytes)
{
    for (qsizetype i = 0; i + 1 < bytes.size(); i += 2)
        std::swap(bytes[i], bytes[i + 1]);
}

QUsbResult<QByteArray> bytesOf(const QList<Row> &rows, int base)
{
    QByteArray result;
    QByteArray last;
    const quint64 begin = offsetOf(rows.first(), base).value_or(0);
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const Row &row = rows.at(i);
        std::optional<quint64> next;
        if (i + 1 < rows.size() && !rows.at(i + 1).isRepetition)
            next = offsetOf(rows.at(i + 1), base);
        if (row.isRepetition) {
            const quint64 missing = next ? *next - begin - quint64(result.size()) : 0;
            if (last.isEmpty() || missing > quint64(QUsbHexText::MaximumSize))
                return errorAt(row.line, 0, Text::tr("the number of repetitions of the previous line is unknown"));
            result += last.repeated(qsizetype(missing) / last.size() + 1).first(qsizetype(missing));
            continue;
        }
        std::optional<qsizetype> count;
        if (next)
            count = qsizetype(*next - *offsetOf(row, base));
        else if (i + 1 < rows.size())
            count = row.bytes.size(); // before a repetition the line is a whole one
        else
            count = ownCount(row);
        if (!count)
            return notHexadecimal(row.line, row.faultColumn, row.line.text.sliced(row.faultColumn));
        last = row.bytes;
        // hexdump and od without further options print words as a PC has them in memory.
        if (!row.hasColon && row.wordSize == 2 && row.offset.size() >= 6)
            swapWords(last);
        last = last.first(qMin(*count, last.size()));
        result += last;
        if (result.size() > QUsbHexText::MaximumSize)
            return errorAt(row.line, 0, Text::tr("there are too many bytes"));
    }
    return result;
}

} // namespace

QUsbError errorAt(const Line &line, qsizetype column, const QString &what)
{
    return QUsbError(QUsbError::Kind::InvalidParameter,
                     Text::tr("Line %1, column %2: %3.").arg(line.number).arg(column + 1).arg(what));
}

QUsbError notHexadecimal(const Line &line, qsizetype column, QByteArrayView text)
{
    constexpr qsizetype Shown = 20;
    qsizetype size = 1;
    while (size < text.size() && size < Shown && text[size] != ' ' && text[size] != '\n' && text[size] != ',')
        ++size;
    const QString shown = QUsbStrings::printable(QString::fromUtf8(text.first(qMin(size, text.size()))));
    return errorAt(line, column, Text::tr("“%1” is not a byte in hexadecimal").arg(shown));
}

std::optional<QUsbResult<QByteArray>> read(const QList<Line> &lines)
{
    QList<Row> rows;
    for (const Line &line : lines) {
        std::optional<Row> row = rowOf(line);
        if (!row)
            return {};
        rows.append(*row);
    }
    if (rows.isEmpty() || !isDump(rows))
        return {};
    const int base = baseOf(rows);
    if (base == 0)
        return {};
    return bytesOf(rows, base);
}

} // namespace QUsbHexDump
