// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#ifndef FXIMAGES_H
#define FXIMAGES_H

#include "qusbfximage.h"

#include <QtCore/qbytearray.h>
#include <QtCore/qendian.h>
#include <QtCore/qlist.h>

/*! Firmware images that tests load, made by the book. */
namespace FxImages {

inline QByteArray word(quint32 number)
{
    QByteArray bytes(4, '\0');
    qToLittleEndian(number, bytes.data());
    return bytes;
}

/*! A boot image of \a sections, whose sizes are multiples of four. */
inline QByteArray bootImage(const QList<QUsbFxImage::Section> &sections, quint32 entryAddress)
{
    QByteArray image("CY\x1c\xb0");
    quint32 sum = 0;
    for (const auto &section : sections) {
        image += word(quint32(section.data.size() / 4)) + word(section.address) + section.data;
        for (qsizetype i = 0; i < section.data.size(); i += 4)
            sum += qFromLittleEndian<quint32>(section.data.constData() + i);
    }
    return image + word(0) + word(entryAddress) + word(sum);
}

/*! One record of Intel HEX, without the end of the line. */
inline QByteArray hexRecord(quint8 type, quint16 address, const QByteArray &data = {})
{
    QByteArray bytes;
    bytes.append(char(data.size())).append(char(address >> 8)).append(char(address & 0xff)).append(char(type));
    bytes += data;
    quint8 sum = 0;
    for (const char byte : std::as_const(bytes))
        sum = quint8(sum + quint8(byte));
    return ':' + bytes.append(char(-sum)).toHex().toUpper();
}

/*! Intel HEX of \a sections in records of 16 bytes. */
inline QByteArray intelHex(const QList<QUsbFxImage::Section> &sections)
{
    QByteArray text;
    for (const auto &section : sections) {
        for (qsizetype i = 0; i < section.data.size(); i += 16)
            text += hexRecord(0, quint16(section.address + i), section.data.mid(i, 16)) + "\r\n";
    }
    return text + hexRecord(1, 0) + "\r\n";
}

/*! \a size bytes, no two neighbouring 256 of which are alike. */
inline QByteArray pattern(qsizetype size, quint32 seed = 1)
{
    QByteArray bytes(size, '\0');
    for (char &byte : bytes) {
        seed = seed * 1664525 + 1013904223;
        byte = char(seed >> 24);
    }
    return bytes;
}

} // namespace FxImages

#endif // FXIMAGES_H
