// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "hextext.h"

#include "qusbstrings.h"

#include <QtCore/qcoreapplication.h>
#include <QtCore/qstringconverter.h>

using namespace Qt::StringLiterals;

namespace {

int hexDigit(QChar c)
{
    const char16_t code = c.unicode();
    if (code >= u'0' && code <= u'9')
        return code - u'0';
    if (code >= u'a' && code <= u'f')
        return code - u'a' + 10;
    if (code >= u'A' && code <= u'F')
        return code - u'A' + 10;
    return -1;
}

bool isSeparator(QChar c)
{
    return c.isSpace() || u",;:-_{}[]()\"'"_s.contains(c);
}

QByteArray escaped(quint8 byte)
{
    switch (byte) {
    case '\n':
        return "\\n";
    case '\r':
        return "\\r";
    case '\t':
        return "\\t";
    case '\\':
        return "\\\\";
    default:
        return "\\x" + QByteArray(1, char(byte)).toHex();
    }
}

} // namespace

TypedBytes bytesFromHex(const QString &text)
{
    TypedBytes result;
    const QStringView view(text);
    qsizetype position = 0;
    const auto isPrefix = [view](qsizetype at) { // "0x" or "\x", with a digit behind it
        return at + 2 < view.size() && (view[at] == u'0' || view[at] == u'\\') && view[at + 1].toLower() == u'x'
            && hexDigit(view[at + 2]) >= 0;
    };
    while (position < view.size()) {
        if (isSeparator(view[position])) {
            ++position;
            continue;
        }
        if (isPrefix(position))
            position += 2;
        const qsizetype start = position;
        while (position < view.size() && hexDigit(view[position]) >= 0 && !(position > start && isPrefix(position)))
            ++position;
        const QStringView digits = view.sliced(start, position - start);
        if (digits.isEmpty()) {
            result.error = QCoreApplication::translate("HexText", "“%1” is not hexadecimal.")
                               .arg(QUsbStrings::printable(QString(view[position])));
            return result;
        }
        if (digits.size() == 1) {
            result.bytes.append(char(hexDigit(digits.first())));
        } else if (digits.size() % 2 == 0) {
            for (qsizetype i = 0; i < digits.size(); i += 2)
                result.bytes.append(char(hexDigit(digits[i]) << 4 | hexDigit(digits[i + 1])));
        } else {
            result.error =
                QCoreApplication::translate("HexText", "“%1” has an odd number of digits.").arg(digits.left(20));
            return result;
        }
    }
    return result;
}

TypedBytes bytesFromText(const QString &text)
{
    TypedBytes result;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] != u'\\') {
            const qsizetype next = text.indexOf(u'\\', i);
            const QString run = text.sliced(i, (next < 0 ? text.size() : next) - i);
            result.bytes += run.toUtf8();
            i += run.size() - 1;
            continue;
        }
        const QChar kind = ++i < text.size() ? text[i] : QChar();
        if (kind == u'n') {
            result.bytes += '\n';
        } else if (kind == u'r') {
            result.bytes += '\r';
        } else if (kind == u't') {
            result.bytes += '\t';
        } else if (kind == u'0') {
            result.bytes += '\0';
        } else if (kind == u'\\') {
            result.bytes += '\\';
        } else if (kind == u'x' && i + 2 < text.size() && hexDigit(text[i + 1]) >= 0 && hexDigit(text[i + 2]) >= 0) {
            result.bytes += char(hexDigit(text[i + 1]) << 4 | hexDigit(text[i + 2]));
            i += 2;
        } else {
            result.error = QCoreApplication::translate(
                "HexText", "After a backslash only n, r, t, 0, another backslash, or x and two digits are possible.");
            return result;
        }
    }
    return result;
}

QString hexFromBytes(const QByteArray &bytes)
{
    QStringList lines;
    for (qsizetype i = 0; i < bytes.size(); i += 16)
        lines.append(QString::fromLatin1(bytes.mid(i, 16).toHex(' ')));
    return lines.join(u'\n');
}

QString textFromBytes(const QByteArray &bytes)
{
    // What is not UTF-8 as a whole is escaped byte by byte.
    QStringDecoder decoder(QStringDecoder::Utf8, QStringConverter::Flag::Stateless);
    const QString decoded = decoder(bytes);
    const bool isUtf8 = !decoder.hasError();
    QByteArray text;
    for (char c : bytes) {
        const auto byte = quint8(c);
        const bool plain = byte >= 0x80 ? isUtf8 : byte >= 0x20 && byte != 0x7f && byte != '\\';
        if (plain)
            text += c;
        else
            text += escaped(byte);
    }
    return QString::fromUtf8(text);
}

QString readableText(const QByteArray &bytes)
{
    QString text = QString::fromUtf8(bytes);
    text.replace("\r\n"_L1, "\n"_L1);
    QStringList lines = text.split(u'\n');
    for (QString &line : lines)
        line = QUsbStrings::printable(line);
    return lines.join(u'\n');
}
