// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "output.h"

#include "interruption.h"
#include "qusbstrings.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace Cli {
namespace {

Output::Characters outputCharacters = Output::Characters::Unicode;

struct Likeness
{
    char16_t character;
    QLatin1StringView ascii;
};

// As tree and lsusb draw lines.
constexpr std::array likenesses {
    Likeness {u'├', "|"_L1},    Likeness {u'└', "`"_L1},      Likeness {u'─', "-"_L1},  Likeness {u'│', "|"_L1},
    Likeness {u'“', "\""_L1},   Likeness {u'”', "\""_L1},     Likeness {u'„', "\""_L1}, Likeness {u'‘', "'"_L1},
    Likeness {u'’', "'"_L1},    Likeness {u'…', "..."_L1},    Likeness {u'–', "-"_L1},  Likeness {u'—', "-"_L1},
    Likeness {u'×', "x"_L1},    Likeness {u'µ', "u"_L1},      Likeness {u'μ', "u"_L1},  Likeness {u'→', "->"_L1},
    Likeness {u'·', "*"_L1},    Likeness {u'\u00a0', " "_L1}, Likeness {u'²', "^2"_L1}, Likeness {u'³', "^3"_L1},
    Likeness {u'°', "deg "_L1}, Likeness {u'Ω', "Ohm"_L1},    Likeness {u'−', "-"_L1},  Likeness {u'⅓', "1/3"_L1},
};

QByteArray toAscii(const QString &text)
{
    QString result;
    for (const QChar c : text) {
        const auto likeness = std::find_if(likenesses.begin(), likenesses.end(),
                                           [c](const Likeness &candidate) { return candidate.character == c; });
        if (c.unicode() < 0x80)
            result += c;
        else if (likeness != likenesses.end())
            result += likeness->ascii;
        else
            result += u"\\u%1"_s.arg(c.unicode(), 4, 16, '0'_L1);
    }
    return result.toLatin1();
}

} // namespace

void Output::setCharacters(Characters characters)
{
    outputCharacters = characters;
}

QByteArray Output::encoded(const QString &text)
{
    return outputCharacters == Characters::Ascii ? toAscii(text) : text.toUtf8();
}

QUsbError Output::write(QByteArrayView bytes) const
{
    // What a pipe takes without waiting once it is ready: a signal must be seen while nobody reads.
    constexpr qsizetype piece = 4096;
    while (!bytes.isEmpty()) {
        int reason = Interruption::waitFor(m_fileDescriptor, Interruption::Event::Writable);
        if (reason == 0) {
            const ssize_t written = ::write(m_fileDescriptor, bytes.data(), size_t(qMin(bytes.size(), piece)));
            if (written >= 0) {
                bytes = bytes.sliced(written);
                continue;
            }
            reason = errno; // before anything else sets it
            if (reason == EINTR || reason == EAGAIN)
                continue;
        }
        if (reason == EINTR)
            return QUsbError(QUsbError::Kind::Aborted, tr("The output was interrupted."));
        if (reason == EPIPE)
            return QUsbError(QUsbError::Kind::Cancelled, tr("The reader of the output has closed it."));
        if (reason == EBADF)
            return QUsbError(QUsbError::Kind::NotOpen, tr("Cannot write the output: the standard output is closed."));
        const bool isFull = reason == ENOSPC || reason == EDQUOT;
        return QUsbError(QUsbError::Kind::TransferError,
                         tr("Cannot write the output: %1.").arg(qt_error_string(reason)),
                         isFull ? tr("Free some disk space.") : QString());
    }
    return {};
}

QString errorLine(const QUsbError &error)
{
    QString message = error.message();
    if (!error.remedy().isEmpty() && message.back().isLetterOrNumber())
        message += u'.';
    const QString line = QLatin1StringView("qusb: ") + message + u' ' + error.remedy();
    // What a device or a user wrote must not break out of the line.
    return QUsbStrings::printable(line.simplified()) + u'\n';
}

} // namespace Cli
