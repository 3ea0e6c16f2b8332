// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#ifndef DESCRIPTORBYTES_H
#define DESCRIPTORBYTES_H

#include <QtCore/qbytearray.h>

#include <initializer_list>

/* Descriptors for tests, put together from numbers. */
namespace DescriptorBytes {

inline QByteArray bytes(std::initializer_list<int> numbers)
{
    QByteArray result;
    for (const int number : numbers)
        result.append(char(number));
    return result;
}

/* A device descriptor of 1209:0001, bcdUSB 2.00. */
inline QByteArray device(int configurations = 1)
{
    return bytes({18, 1, 0x00, 0x02, 0xef, 2, 1, 64, 0x09, 0x12, 0x01, 0x00, 0x34, 0x12, 1, 2, 3, configurations});
}

/* A configuration with contents; counts and lengths are right if interfaces is. */
inline QByteArray configuration(int value, int interfaces, const QByteArray &contents, int totalLength = -1)
{
    const int total = totalLength < 0 ? int(contents.size()) + 9 : totalLength;
    QByteArray result = bytes({9, 2, total & 0xff, total >> 8, interfaces, value, 4, 0xe0, 50});
    return result.append(contents);
}

inline QByteArray interface(int number, int alternate, int endpoints, int interfaceClass = 0xff, int subclass = 0,
                            int protocol = 0)
{
    return bytes({9, 4, number, alternate, endpoints, interfaceClass, subclass, protocol, 5});
}

inline QByteArray endpoint(int address, int attributes = 2, int maxPacketSize = 512, int interval = 0)
{
    return bytes({7, 5, address, attributes, maxPacketSize & 0xff, maxPacketSize >> 8, interval});
}

inline QByteArray join(std::initializer_list<QByteArray> parts)
{
    QByteArray result;
    for (const QByteArray &part : parts)
        result.append(part);
    return result;
}

} // namespace DescriptorBytes

#endif // DESCRIPTORBYTES_H
