// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "qusbstrings.h"

#include "qusbprotocol.h"

#include <QtCore/qendian.h>

namespace {

// What follows bLength and bDescriptorType, in whole 16-bit units; null if this is no string descriptor.
QByteArrayView payload(QByteArrayView descriptor)
{
    if (descriptor.size() < 2 || quint8(descriptor[1]) != quint8(QUsbProtocol::DescriptorType::String))
        return {};
    const qsizetype size = qMin(qsizetype(quint8(descriptor[0])), descriptor.size());
    return size < 2 ? QByteArrayView() : descriptor.sliced(2, (size - 2) & ~qsizetype(1));
}

QChar unitAt(QByteArrayView units, qsizetype index)
{
    return QChar(qFromLittleEndian<quint16>(units.data() + index * 2));
}

QChar visible(char32_t c, QChar original)
{
    if (c < 0x20)
        return QChar(ushort(0x2400 + c)); // the pictures of control characters are in the order of the characters
    if (c == 0x7f)
        return QChar(0x2421);
    const bool isControl = c >= 0x80 && c <= 0x9f;
    const bool isDirection =
        c == 0x061c || c == 0x200e || c == 0x200f || (c >= 0x202a && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069);
    const bool isSeparator = c == 0x2028 || c == 0x2029;
    const bool isNoCharacter = QChar::isNonCharacter(c) || QChar::isSurrogate(c);
    const bool isInvisible = c == 0xfeff || (c >= 0xfff9 && c <= 0xfffb) || c == 0x200b;
    if (isControl || isDirection || isSeparator || isNoCharacter || isInvisible)
        return QChar(QChar::ReplacementCharacter);
    return original;
}

} // namespace

QString QUsbStrings::fromDescriptor(QByteArrayView descriptor)
{
    const QByteArrayView units = payload(descriptor);
    if (units.isNull())
        return {};
    qsizetype size = units.size() / 2;
    while (size > 0 && unitAt(units, size - 1).isNull())
        --size;
    return fromUtf16(units.first(2 * size));
}

QString QUsbStrings::fromUtf16(QByteArrayView bytes)
{
    const qsizetype size = bytes.size() / 2;
    // Not QStringDecoder: it lets lone surrogates through, and takes a byte order mark away.
    QString text(size, Qt::Uninitialized);
    for (qsizetype i = 0; i < size; ++i) {
        const QChar unit = unitAt(bytes, i);
        const bool isPair = unit.isHighSurrogate() && i + 1 < size && unitAt(bytes, i + 1).isLowSurrogate();
        text[i] = unit.isSurrogate() && !isPair ? QChar(QChar::ReplacementCharacter) : unit;
        if (isPair) {
            ++i;
            text[i] = unitAt(bytes, i);
        }
    }
    return text;
}

QList<quint16> QUsbStrings::languageIds(QByteArrayView descriptor)
{
    QList<quint16> ids;
    const QByteArrayView units = payload(descriptor);
    for (qsizetype i = 0; i < units.size(); i += 2)
        ids.append(qFromLittleEndian<quint16>(units.data() + i));
    return ids;
}

QString QUsbStrings::printable(const QString &text)
{
    QString result = text;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate()) {
            if (QChar::isNonCharacter(QChar::surrogateToUcs4(c, text.at(i + 1))))
                result[i] = result[i + 1] = QChar(QChar::ReplacementCharacter);
            ++i;
        } else if (const QChar shown = visible(c.unicode(), c); shown != c) {
            result[i] = shown; // detaches once, and only if there is something to replace
        }
    }
    return result;
}
