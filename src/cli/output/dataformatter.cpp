// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "dataformatter.h"

#include "qusbstrings.h"

#include <QtCore/qstring.h>

namespace Cli {
namespace {

constexpr qsizetype bytesPerLine = 16;

QByteArray hexLine(qint64 offset, QByteArrayView bytes)
{
    QByteArray line = QByteArray::number(offset, 16).rightJustified(8, '0') + ' ';
    for (qsizetype i = 0; i < bytesPerLine; ++i) {
        if (i % 8 == 0)
            line += ' ';
        line += i < bytes.size() ? bytes.sliced(i, 1).toByteArray().toHex() + ' ' : QByteArray("   ");
    }
    line += " |";
    for (const char c : bytes)
        line += c >= 0x20 && c < 0x7f ? c : '.';
    return line + "|\n";
}

// The number of bytes at the end of bytes that begin a UTF-8 character without finishing it.
qsizetype unfinishedTail(QByteArrayView bytes)
{
    for (qsizetype tail = 1; tail <= 3 && tail <= bytes.size(); ++tail) {
        const auto byte = quint8(bytes[bytes.size() - tail]);
        if ((byte & 0xc0) == 0x80)
            continue; // a continuation: look further back
        const qsizetype length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : byte >= 0xc0 ? 2 : 1;
        return length > tail ? tail : 0;
    }
    return 0;
}

QByteArray visibleText(QByteArrayView bytes)
{
    const QString text = QString::fromUtf8(bytes);
    QString visible = QUsbStrings::printable(text);
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text.at(i) == u'\n' || text.at(i) == u'\t')
            visible[i] = text.at(i);
    }
    return visible.toUtf8();
}

} // namespace

QByteArray DataFormatter::add(QByteArrayView data)
{
    switch (m_format) {
    case DataFormat::Hex:
        return addHex(data);
    case DataFormat::Text:
        return addText(data);
    case DataFormat::Raw:
        break;
    }
    return data.toByteArray();
}

QByteArray DataFormatter::addHex(QByteArrayView data)
{
    m_pending += data;
    QByteArray lines;
    qsizetype done = 0;
    for (; m_pending.size() - done >= bytesPerLine; done += bytesPerLine) {
        lines += hexLine(m_offset, QByteArrayView(m_pending).sliced(done, bytesPerLine));
        m_offset += bytesPerLine;
    }
    m_pending.remove(0, done);
    return lines;
}

QByteArray DataFormatter::addText(QByteArrayView data)
{
    m_pending += data;
    const QByteArray tail = m_pending.right(unfinishedTail(m_pending));
    m_pending.chop(tail.size());
    const QByteArray text = visibleText(m_pending);
    m_pending = tail;
    return text;
}

QByteArray DataFormatter::endTransfer()
{
    // Text goes on across transfers, as a serial line does.
    if (m_format != DataFormat::Hex || m_pending.isEmpty())
        return {};
    const QByteArray line = hexLine(m_offset, m_pending);
    m_offset += m_pending.size();
    m_pending.clear();
    return line;
}

QByteArray DataFormatter::finish()
{
    if (m_format == DataFormat::Hex)
        return endTransfer();
    const QByteArray rest = visibleText(m_pending);
    m_pending.clear();
    return rest;
}

} // namespace Cli
