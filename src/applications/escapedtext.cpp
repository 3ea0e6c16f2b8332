// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "escapedtext.h"

#include <QtCore/qcoreapplication.h>
#include <QtCore/qstringconverter.h>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(EscapedText)
};

struct Escape
{
    char letter;
    char byte;
};

constexpr std::array escapes {Escape {'n', '\n'}, Escape {'r', '\r'},   Escape {'t', '\t'},
                              Escape {'0', '\0'}, Escape {'e', '\x1b'}, Escape {'\\', '\\'}};

bool isHexDigit(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

QUsbError invalid(const QString &message)
{
    return QUsbError(QUsbError::Kind::InvalidParameter, message);
}

QByteArray escaped(char byte)
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
        return "\\x" + QByteArray(1, byte).toHex();
    }
}

} // namespace

QUsbResult<QByteArray> EscapedText::toBytes(const QString &text)
{
    // Escapes are ASCII, so they can be looked for in UTF-8.
    const QByteArray utf8 = text.toUtf8();
    QByteArray bytes;
    for (qsizetype i = 0; i < utf8.size(); ++i) {
        if (utf8.at(i) != '\\') {
            bytes.append(utf8.at(i));
            continue;
        }
        ++i;
        if (i < utf8.size() && utf8.at(i) == 'x') {
            const QByteArray digits = utf8.mid(i + 1, 2);
            if (digits.size() != 2 || !std::all_of(digits.cbegin(), digits.cend(), isHexDigit))
                return invalid(Text::tr("\\x must be followed by two hexadecimal digits."));
            bytes.append(QByteArray::fromHex(digits));
            i += 2;
            continue;
        }
        const auto *escape = std::find_if(escapes.begin(), escapes.end(), [&](const Escape &candidate) {
            return i < utf8.size() && candidate.letter == utf8.at(i);
        });
        if (escape == escapes.end()) {
            return invalid(
                Text::tr("A backslash must begin one of \\n \\r \\t \\0 \\e \\xHH. Write \\\\ for a backslash."));
        }
        bytes.append(escape->byte);
    }
    return bytes;
}

QString EscapedText::fromBytes(const QByteArray &bytes)
{
    // What is not UTF-8 as a whole is escaped byte by byte.
    QStringDecoder decoder(QStringDecoder::Utf8, QStringConverter::Flag::Stateless);
    [[maybe_unused]] const QString decoded = decoder(bytes);
    const bool isUtf8 = !decoder.hasError();
    QByteArray text;
    for (const char c : bytes) {
        const auto byte = quint8(c);
        const bool isPlain = byte >= 0x80 ? isUtf8 : byte >= 0x20 && byte != 0x7f && byte != '\\';
        text += isPlain ? QByteArray(1, c) : escaped(c);
    }
    return QString::fromUtf8(text);
}
