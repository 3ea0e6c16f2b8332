// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#ifndef QUSBDESCRIPTOR_H
#define QUSBDESCRIPTOR_H

#include "qusb_export.h"

#include <QtCore/qbytearray.h>
#include <QtCore/qobjectdefs.h>

class QDebug;

/*!
    \brief One raw descriptor and where it was found.

    Usually bytes().size() is length(). Of a damaged descriptor, whose bLength is 0 or 1 or points beyond the end,
    bytes() holds what there is and isComplete() is false. Copies share their data. Reentrant.

    \since 0.1
*/
class QUsbDescriptor
{
    Q_GADGET_EXPORT(QUSB_EXPORT)
    Q_PROPERTY(int type READ type CONSTANT)
    Q_PROPERTY(int length READ length CONSTANT)
    Q_PROPERTY(qsizetype offset READ offset CONSTANT)
    Q_PROPERTY(QByteArray bytes READ bytes CONSTANT)

public:
    /*! No descriptor: no bytes. */
    QUsbDescriptor() noexcept = default;
    /*! The descriptor \a bytes, found \a offset bytes into the device's descriptors. */
    explicit QUsbDescriptor(const QByteArray &bytes, qsizetype offset = 0) noexcept
        : m_bytes(bytes)
        , m_offset(offset)
    {
    }

    /*! Returns whether there is no descriptor. */
    bool isNull() const noexcept { return m_bytes.isEmpty(); }
    /*! Returns bDescriptorType, often a QUsbProtocol::DescriptorType; 0 if the descriptor ends before it. */
    quint8 type() const noexcept { return byteAt(1); }
    /*! Returns bLength, what the descriptor says its length is. */
    quint8 length() const noexcept { return byteAt(0); }
    /*! Returns whether all of length() bytes are there, and are enough to hold bLength and bDescriptorType. */
    bool isComplete() const noexcept { return length() >= 2 && length() == m_bytes.size(); }
    /*! Returns the descriptor itself, including bLength and bDescriptorType. */
    QByteArray bytes() const noexcept { return m_bytes; }
    /*! Returns where the descriptor begins in QUsbDeviceInfo::descriptorBytes(). */
    qsizetype offset() const noexcept { return m_offset; }
    /*! Returns the byte at \a index; 0 if the descriptor ends before it. */
    QUSB_EXPORT quint8 byteAt(qsizetype index) const noexcept;
    /*! Returns the little-endian 16-bit number at \a index; bytes that are not there count as 0. */
    quint16 wordAt(qsizetype index) const noexcept { return quint16(byteAt(index) | byteAt(index + 1) << 8); }

private:
    friend bool operator==(const QUsbDescriptor &a, const QUsbDescriptor &b) noexcept
    {
        return a.m_offset == b.m_offset && a.m_bytes == b.m_bytes;
    }
    friend bool operator!=(const QUsbDescriptor &a, const QUsbDescriptor &b) noexcept { return !(a == b); }
    friend QUSB_EXPORT QDebug operator<<(QDebug debug, const QUsbDescriptor &descriptor);

    QByteArray m_bytes;
    qsizetype m_offset = 0;
};
Q_DECLARE_TYPEINFO(QUsbDescriptor, Q_RELOCATABLE_TYPE);

#endif // QUSBDESCRIPTOR_H
