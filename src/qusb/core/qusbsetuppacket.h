// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#ifndef QUSBSETUPPACKET_H
#define QUSBSETUPPACKET_H

#include "qusbprotocol.h"

#include <QtCore/qbytearray.h>
#include <QtCore/qbytearrayview.h>
#include <QtCore/qhashfunctions.h>

#include <optional>

class QDebug;

/*!
    \brief The eight bytes that open a control transfer (USB 2.0, table 9-2).

    A small value in host byte order; toByteArray() and fromBytes() are the form on the bus. Reentrant.

    \since 0.1
*/
class QUsbSetupPacket
{
    Q_GADGET_EXPORT(QUSB_EXPORT)
    Q_PROPERTY(int requestType READ requestType CONSTANT)
    Q_PROPERTY(int request READ request CONSTANT)
    Q_PROPERTY(quint16 value READ value CONSTANT)
    Q_PROPERTY(quint16 index READ index CONSTANT)
    Q_PROPERTY(quint16 length READ length WRITE setLength)

public:
    /*! The number of bytes of a setup packet. */
    static constexpr qsizetype Size = 8;

    /*! All bytes zero: GET_STATUS of the device, in the wrong direction. Only good for assigning to. */
    constexpr QUsbSetupPacket() noexcept = default;

    /*! A packet of the fields as the specification has them: bmRequestType, bRequest, wValue, wIndex, wLength. */
    constexpr QUsbSetupPacket(quint8 requestType, quint8 request, quint16 value, quint16 index, quint16 length) noexcept
        : m_requestType(requestType)
        , m_request(request)
        , m_value(value)
        , m_index(index)
        , m_length(length)
    {
    }

    /*! A packet whose bmRequestType is put together from \a direction, \a type and \a recipient. */
    constexpr QUsbSetupPacket(QUsbProtocol::Direction direction, QUsbProtocol::RequestType type,
                              QUsbProtocol::Recipient recipient, quint8 request, quint16 value = 0, quint16 index = 0,
                              quint16 length = 0) noexcept
        : QUsbSetupPacket(quint8(quint8(direction) | quint8(type) | quint8(recipient)), request, value, index, length)
    {
    }

    /*! A standard request, sent in \a direction to \a recipient. */
    constexpr QUsbSetupPacket(QUsbProtocol::Direction direction, QUsbProtocol::Recipient recipient,
                              QUsbProtocol::Request request, quint16 value = 0, quint16 index = 0,
                              quint16 length = 0) noexcept
        : QUsbSetupPacket(direction, QUsbProtocol::RequestType::Standard, recipient, quint8(request), value, index,
                          length)
    {
    }

    /*! Returns bmRequestType: direction, type and recipient. */
    constexpr quint8 requestType() const noexcept { return m_requestType; }
    /*! Returns the direction of the data stage. Without a data stage it should be Direction::Out. */
    constexpr QUsbProtocol::Direction direction() const noexcept
    {
        return QUsbProtocol::Direction(m_requestType & 0x80);
    }
    /*! Returns who defined the request. */
    constexpr QUsbProtocol::RequestType type() const noexcept
    {
        return QUsbProtocol::RequestType(m_requestType & 0x60);
    }
    /*! Returns whom the request is for; values beyond the enumerators are reserved. */
    constexpr QUsbProtocol::Recipient recipient() const noexcept
    {
        return QUsbProtocol::Recipient(m_requestType & 0x1f);
    }
    /*! Returns bRequest. */
    constexpr quint8 request() const noexcept { return m_request; }
    /*! Returns wValue. */
    constexpr quint16 value() const noexcept { return m_value; }
    /*! Returns wIndex: for an interface its number, for an endpoint its address. */
    constexpr quint16 index() const noexcept { return m_index; }
    /*! Returns wLength: the number of bytes in the data stage; for Direction::In at most so many. */
    constexpr quint16 length() const noexcept { return m_length; }
    /*! Sets wLength to \a length. */
    constexpr void setLength(quint16 length) noexcept { m_length = length; }

    /*! Returns the eight bytes as they go over the bus, multi-byte fields in little-endian order. */
    QUSB_EXPORT QByteArray toByteArray() const;
    /*! Reads a packet from the first eight of \a bytes; nothing if there are fewer. */
    QUSB_EXPORT static std::optional<QUsbSetupPacket> fromBytes(QByteArrayView bytes) noexcept;

    /*!
        Returns the request in one line for people: "GET_DESCRIPTOR Device 0, 18 bytes from the device". Translated,
        but for the specification's names.

        What a class request to an interface means depends on the class of that interface: \a interfaceClass
        (bInterfaceClass), or 0 if it is not known.
    */
    QUSB_EXPORT QString description(quint8 interfaceClass = 0) const;

private:
    friend constexpr bool operator==(const QUsbSetupPacket &a, const QUsbSetupPacket &b) noexcept
    {
        return a.m_requestType == b.m_requestType && a.m_request == b.m_request && a.m_value == b.m_value
            && a.m_index == b.m_index && a.m_length == b.m_length;
    }
    friend constexpr bool operator!=(const QUsbSetupPacket &a, const QUsbSetupPacket &b) noexcept { return !(a == b); }
    friend size_t qHash(const QUsbSetupPacket &packet, size_t seed = 0) noexcept
    {
        return qHashMulti(seed, packet.m_requestType, packet.m_request, packet.m_value, packet.m_index,
                          packet.m_length);
    }
    friend QUSB_EXPORT QDebug operator<<(QDebug debug, const QUsbSetupPacket &packet);

    quint8 m_requestType = 0;
    quint8 m_request = 0;
    quint16 m_value = 0;
    quint16 m_index = 0;
    quint16 m_length = 0;
};
Q_DECLARE_TYPEINFO(QUsbSetupPacket, Q_PRIMITIVE_TYPE);

#endif // QUSBSETUPPACKET_H
