// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "qusbhextext.h"

#include "qusbhexdump_p.h"

#include <QtCore/qcoreapplication.h>
#include <QtCore/qstringconverter.h>

#include <algorithm>

using QUsbHexDump::digit;
using QUsbHexDump::errorAt;
using QUsbHexDump::Line;
using QUsbHexDump::notHexadecimal;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(QUsbHexText)
};

constexpr QByteArrayView byteOrderMark("\xef\xbb\xbf", 3);

bool isSeparator(char c)
{
    return (c >= 0 && c <= ' ') || QByteArrayView(",;:-_{}[]()\"'|").contains(c);
}

// Without blanks at the end and without lines that have nothing else.
QList<Line> linesOf(QByteArrayView text)
{
    QList<Line> result;
    qsizetype number = 0;
    while (!text.isEmpty()) {
        const qsizetype end = text.indexOf('\n');
        QByteArrayView line = end < 0 ? text : text.first(end);
        text = end < 0 ? QByteArrayView() : text.sliced(end + 1);
        ++number;
        while (!line.isEmpty() && line.back() >= 0 && line.back() <= ' ')
            line.chop(1);
        if (!line.isEmpty())
            result.append({line, number});
    }
    return result;
}

// What C, Python and shells take for comments becomes blanks, so that places stay.
QByteArray withoutComments(QByteArrayView text)
{
    QByteArray result = text.toByteArray();
    const auto blank = [&](qsizetype from, qsizetype to) {
        for (qsizetype i = from; i < qMin(to, result.size()); ++i)
            result[i] = result.at(i) == '\n' ? '\n' : ' ';
    };
    const auto endOr = [&](qsizetype found, qsizetype add) { return found < 0 ? result.size() : found + add; };
    char quote = 0; // Within a literal nothing is a comment.
    for (qsizetype i = 0; i < result.size(); ++i) {
        const char c = result.at(i);
        if (quote != 0 ? c == quote || c == '\n' : c == '"' || c == '\'')
            quote = quote != 0 ? char(0) : c;
        else if (quote != 0 && c == '\\')
            ++i;
        if (quote != 0)
            continue;
        const bool isFirst = i == 0 || result.at(i - 1) == ' ' || result.at(i - 1) == '\t' || result.at(i - 1) == '\n';
        const bool isSlash = result.at(i) == '/' && i + 1 < result.size();
        if ((result.at(i) == '#' && isFirst) || (isSlash && result.at(i + 1) == '/'))
            blank(i, endOr(result.indexOf('\n', i), 0));
        else if (isSlash && result.at(i + 1) == '*')
            blank(i, endOr(result.indexOf("*/", i + 2), 2));
    }
    return result;
}

// Reads free text piece by piece.
class Reader
{
public:
    explicit Reader(const QByteArray &text)
        : m_text(text)
    {
    }

    QUsbResult<QByteArray> read()
    {
        skipDeclaration();
        while (m_position < m_end) {
            const QUsbError error = readNext();
            if (error.isError())
                return error;
        }
        return m_bytes;
    }

private:
    // Of "const uint8_t name[] = { ... };" only what is between the braces counts, of "name = [...]" what follows.
    void skipDeclaration()
    {
        const qsizetype open = m_text.indexOf('{');
        const qsizetype close = m_text.lastIndexOf('}');
        if (open >= 0) {
            m_isArray = true;
            m_position = open;
            m_end = close > open ? close : m_text.size();
        } else if (const qsizetype assignment = m_text.indexOf('='); assignment >= 0) {
            m_isArray = m_text.indexOf('[', assignment) >= 0;
            m_position = assignment + 1;
        }
        // In C a number without 0x is decimal.
        m_isDecimal = m_isArray && m_text.contains("0x");
        const bool isEscaped = m_text.contains("\\x") && (m_text.contains('"') || m_text.contains('\''));
        if (isEscaped && !m_isArray) {
            const qsizetype quote = std::min(m_text.indexOf('"') & 0x7fffffff, m_text.indexOf('\'') & 0x7fffffff);
            m_quote = m_text.at(quote);
            m_position = quote;
        }
    }

    QUsbError readNext()
    {
        const char c = m_text.at(m_position);
        if (m_quote != 0)
            return readQuoted(c);
        if (isSeparator(c)) {
            ++m_position;
            return {};
        }
        const bool isEscape = c == '\\' && peek(1) == 'x';
        if (c == '\\' && !isEscape && (peek(1) == '\n' || peek(1) == '\r')) { // a line goes on
            ++m_position;
            return {};
        }
        const bool isPrefixed = isEscape || (c == '0' && (peek(1) == 'x' || peek(1) == 'X'));
        const qsizetype begin = m_position;
        if (isPrefixed)
            m_position += 2;
        qsizetype size = 0;
        while (m_position + size < m_end && digit(m_text.at(m_position + size)) >= 0
               && !(size > 0 && peek(size) == '0' && (peek(size + 1) | 0x20) == 'x')) {
            ++size;
        }
        return readDigits(begin, size, isPrefixed);
    }

    QUsbError readDigits(qsizetype begin, qsizetype size, bool isPrefixed)
    {
        const QByteArrayView digits = QByteArrayView(m_text).sliced(m_position, size);
        m_position += size;
        if (size == 0)
            return fault(begin);
        if (m_isDecimal && !isPrefixed) {
            bool ok = false;
            const uint value = digits.toByteArray().toUInt(&ok, 10);
            skipSuffix();
            if (!ok || value > 0xff || !isEnd())
                return fault(begin);
            return append(quint8(value), begin);
        }
        if (isPrefixed && m_isArray) {
            skipSuffix();
        } else if (!isPrefixed && size == 2 && (peek(0) | 0x20) == 'h') {
            ++m_position;
        }
        const bool isNext = isPrefixed && (peek(0) == '\\' || (peek(0) == '0' && (peek(1) | 0x20) == 'x'));
        if (!isEnd() && !isNext)
            return fault(begin);
        if (size == 1)
            return append(quint8(digit(digits.front())), begin);
        if (m_isArray && isPrefixed && size > 2)
            return fault(begin);
        if (size % 2 != 0)
            return oddDigits(begin, m_position);
        for (qsizetype i = 0; i < size; i += 2) {
            const QUsbError error = append(quint8(digit(digits[i]) << 4 | digit(digits[i + 1])), begin);
            if (error.isError())
                return error;
        }
        return {};
    }

    // A literal of C or Python: characters stand for themselves. Between literals there is nothing that counts.
    QUsbError readQuoted(char c)
    {
        const qsizetype begin = m_position++;
        if (c == m_quote) {
            m_isInside = !m_isInside;
            return {};
        }
        if (!m_isInside)
            return {};
        if (c != '\\')
            return append(quint8(c), begin);
        const char kind = peek(0);
        ++m_position;
        if (kind == 'x') {
            if (digit(peek(0)) < 0 || digit(peek(1)) < 0)
                return fault(begin);
            const auto value = quint8(digit(peek(0)) << 4 | digit(peek(1)));
            m_position += 2;
            return append(value, begin);
        }
        static constexpr QByteArrayView kinds("nrt0abfv\\'\"", 11);
        static constexpr QByteArrayView values("\n\r\t\0\a\b\f\v\\'\"", 11);
        const qsizetype at = kinds.indexOf(kind);
        if (kind == '\n')
            return {};
        return at < 0 || kind == '\0' ? fault(begin) : append(quint8(values[at]), begin);
    }

    void skipSuffix()
    {
        while ((peek(0) | 0x20) == 'u' || (peek(0) | 0x20) == 'l')
            ++m_position;
    }

    char peek(qsizetype ahead) const { return m_position + ahead < m_end ? m_text.at(m_position + ahead) : '\0'; }
    bool isEnd() const { return m_position >= m_end || isSeparator(m_text.at(m_position)); }

    QUsbError append(quint8 byte, qsizetype begin)
    {
        if (m_bytes.size() >= QUsbHexText::MaximumSize)
            return tooMany(begin);
        m_bytes.append(char(byte));
        return {};
    }

    QUsbError fault(qsizetype begin) const
    {
        return notHexadecimal(lineAt(begin), columnAt(begin), QByteArrayView(m_text).sliced(begin));
    }

    QUsbError oddDigits(qsizetype begin, qsizetype end) const
    {
        constexpr qsizetype Shown = 20;
        const QByteArrayView text = QByteArrayView(m_text).sliced(begin, qMin(end - begin, Shown));
        return errorAt(lineAt(begin), columnAt(begin),
                       Text::tr("“%1” has an odd number of digits").arg(QString::fromLatin1(text)));
    }

    QUsbError tooMany(qsizetype begin) const
    {
        return errorAt(lineAt(begin), columnAt(begin), Text::tr("there are too many bytes"));
    }

    qsizetype columnAt(qsizetype position) const
    {
        return position - (QByteArrayView(m_text).first(position).lastIndexOf('\n') + 1);
    }

    Line lineAt(qsizetype position) const
    {
        return {QByteArrayView(m_text).sliced(position - columnAt(position)),
                QByteArrayView(m_text).first(position).count('\n') + 1};
    }

    const QByteArray m_text;
    QByteArray m_bytes;
    qsizetype m_position = 0;
    qsizetype m_end = m_text.size();
    bool m_isArray = false;
    bool m_isDecimal = false;
    bool m_isInside = false;
    char m_quote = 0;
};

// "ffff8d5e 3575914555 C Ci:1:001:0 0 4 = 01050000": usbmon's text, of which the data counts.
bool isUsbmon(const Line &line)
{
    const QList<QByteArray> words = line.text.toByteArray().simplified().split(' ');
    return words.size() > 4 && words.at(0).size() >= 8 && words.at(2).size() == 1
        && QByteArrayView("SCE").contains(words.at(2).front()) && words.at(3).size() > 6 && words.at(3).at(2) == ':'
        && QByteArrayView("CZIB").contains(words.at(3).front());
}

// Behind the bytes in the kernel's file "rdesc", there is what it has made of them: "  INPUT(1)[INPUT]", "… ---> …".
bool isKernelsReport(const QList<Line> &lines)
{
    if (lines.size() < 2)
        return false;
    const QByteArray next = lines.at(1).text.toByteArray().trimmed();
    return next.contains(" ---> ") || next.endsWith("[INPUT]") || next.endsWith("[OUTPUT]")
        || next.endsWith("[FEATURE]");
}

// What lsusb puts before bytes that it does not know.
qsizetype lsusbPrefix(QByteArrayView line)
{
    for (const QByteArrayView prefix : {QByteArrayView("UNRECOGNIZED:"), QByteArrayView("at descriptor end:"),
                                        QByteArrayView("INTERFACE CLASS:"), QByteArrayView("DEVICE CLASS:")}) {
        const qsizetype at = line.indexOf(prefix);
        if (at >= 0)
            return at + prefix.size();
    }
    return 0;
}

// Blanks out what is not data in lines that some tools print. Places stay.
QByteArray withoutPrefixes(const QByteArray &text, const QList<Line> &lines)
{
    QByteArray result = text;
    for (const Line &line : lines) {
        const qsizetype begin = line.text.data() - text.constData();
        qsizetype size = lsusbPrefix(line.text);
        if (isUsbmon(line)) {
            const qsizetype data = line.text.indexOf(" = ");
            size = data < 0 ? line.text.size() : data + 3;
        }
        for (qsizetype i = begin; i < begin + size; ++i)
            result[i] = ' ';
    }
    return result;
}

} // namespace

bool QUsbHexText::isText(QByteArrayView contents)
{
    const auto isCharacter = [](char c) { return quint8(c) >= 0x20 || (c >= 9 && c <= 13); };
    if (!std::all_of(contents.cbegin(), contents.cend(), isCharacter))
        return false;
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString decoded = decoder(contents.toByteArray());
    return !decoder.hasError() && !decoded.contains(QChar(0x7f));
}

QUsbResult<QByteArray> QUsbHexText::toBytes(QByteArrayView text)
{
    if (text.startsWith(byteOrderMark))
        text = text.sliced(byteOrderMark.size());
    const QByteArray original = text.toByteArray();
    const QList<Line> lines = linesOf(original);
    if (const std::optional<QUsbResult<QByteArray>> dump = QUsbHexDump::read(lines))
        return *dump;
    if (isKernelsReport(lines))
        return Reader(lines.first().text.toByteArray()).read();
    return Reader(withoutComments(withoutPrefixes(original, lines))).read();
}
