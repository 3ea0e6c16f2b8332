// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#ifndef QUSBDESCRIPTORWRITER_P_H
#define QUSBDESCRIPTORWRITER_P_H

#include "qusbprotocol.h"

#include <QtCore/qbytearray.h>

#include <initializer_list>

/*! \internal Writes one descriptor, field by field in little-endian order. Its length is counted. */
class QUsbDescriptorWriter
{
public:
    explicit QUsbDescriptorWriter(QUsbProtocol::DescriptorType type) { u8({0, int(type)}); }

    QUsbDescriptorWriter &u8(int value) { return number(quint32(value), 1); }
    QUsbDescriptorWriter &u8(std::initializer_list<int> values)
    {
        for (const int value : values)
            u8(value);
        return *this;
    }
    QUsbDescriptorWriter &u16(int value) { return number(quint32(value), 2); }
    QUsbDescriptorWriter &u24(int value) { return number(quint32(value), 3); }
    QUsbDescriptorWriter &u32(quint32 value) { return number(value, 4); }
    QUsbDescriptorWriter &raw(const QByteArray &bytes)
    {
        m_bytes.append(bytes);
        return *this;
    }
    /*! What is written so far, with bLength. */
    QByteArray bytes() const
    {
        QByteArray result = m_bytes;
        result[0] = char(result.size());
        return result;
    }

private:
    QUsbDescriptorWriter &number(quint32 value, int size)
    {
        for (int i = 0; i < size; ++i)
            m_bytes.append(char(value >> (8 * i) & 0xff));
        return *this;
    }

    QByteArray m_bytes;
};

#endif // QUSBDESCRIPTORWRITER_P_H
