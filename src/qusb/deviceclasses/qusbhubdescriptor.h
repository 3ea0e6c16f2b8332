// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#ifndef QUSBHUBDESCRIPTOR_H
#define QUSBHUBDESCRIPTOR_H

#include "qusbdescriptor.h"

#include <QtCore/qbytearrayview.h>

#include <chrono>
#include <optional>

/*!
    \brief What a hub says of itself: ports, power, timing (USB 2.0, 11.23.2.1; USB 3.2, 10.15.2.1).

    SuperSpeed hubs have a descriptor of their own layout; isSuperSpeed() tells which one this is. Bytes that are not
    there count as 0, so any function is safe to call on any value. Copies share their data. Reentrant.

    \since 0.1
*/
class QUsbHubDescriptor
{
    Q_GADGET_EXPORT(QUSB_EXPORT)
    Q_PROPERTY(int portCount READ portCount CONSTANT)
    Q_PROPERTY(PowerSwitching powerSwitching READ powerSwitching CONSTANT)
    Q_PROPERTY(OverCurrentProtection overCurrentProtection READ overCurrentProtection CONSTANT)
    Q_PROPERTY(bool compound READ isCompound CONSTANT)
    Q_PROPERTY(bool superSpeed READ isSuperSpeed CONSTANT)

public:
    /*! How power to the ports is switched: bits 1..0 of wHubCharacteristics. */
    enum class PowerSwitching : int {
        Ganged = 0, //!< All ports at once.
        Individual = 1, //!< Each port by itself.
        None = 2, //!< Not at all (USB 1.0 hubs; reserved since).
    };
    Q_ENUM(PowerSwitching)

    /*! How over-current is noticed: bits 4..3 of wHubCharacteristics. */
    enum class OverCurrentProtection : int {
        Global = 0, //!< As the sum of all ports.
        Individual = 1, //!< Port by port.
        None = 2, //!< Not at all; bus-powered hubs only.
    };
    Q_ENUM(OverCurrentProtection)

    /*! The greatest size of a hub descriptor: that of a USB 2.0 hub with 255 ports. */
    static constexpr quint16 MaximumSize = 71;

    /*! No descriptor. */
    QUsbHubDescriptor() noexcept = default;
    /*!
        Reads the answer to GET_DESCRIPTOR(Hub) of any hub: \a bytes begin with the descriptor. Nothing if it is of
        another type than QUsbProtocol::DescriptorType::Hub and QUsbProtocol::DescriptorType::SuperspeedHub, or ends
        before the list of removable ports. More bytes than bDescLength are not part of it.
    */
    QUSB_EXPORT static std::optional<QUsbHubDescriptor> fromBytes(QByteArrayView bytes);

    /*! Returns whether there is no descriptor. */
    bool isNull() const noexcept { return m_descriptor.isNull(); }
    /*! Returns the descriptor that says all this. */
    QUsbDescriptor descriptor() const noexcept { return m_descriptor; }
    /*! Returns whether this is the descriptor of a SuperSpeed hub, or of the SuperSpeed half of a USB 3 hub. */
    QUSB_EXPORT bool isSuperSpeed() const noexcept;

    /*! Returns bNbrPorts; the ports are numbered from 1 to this. */
    int portCount() const noexcept { return m_descriptor.byteAt(2); }
    /*! Returns how the power of ports is switched. */
    QUSB_EXPORT PowerSwitching powerSwitching() const noexcept;
    /*! Returns how over-current is noticed. */
    QUSB_EXPORT OverCurrentProtection overCurrentProtection() const noexcept;
    /*! Returns whether the hub is part of a compound device, which has devices built in. */
    bool isCompound() const noexcept { return characteristics() & 0x0004; }
    /*! Returns whether ports have indicators that software can control; always \c false for SuperSpeed hubs. */
    QUSB_EXPORT bool hasPortIndicators() const noexcept;
    /*!
        Returns how long the hub's transaction translator needs between transactions at most, in full-speed bit times
        (83⅓ ns each): 8, 16, 24 or 32; 0 for SuperSpeed hubs, which have none. Full-speed hubs have none either, and
        say 8.
    */
    QUSB_EXPORT int thinkTimeInBits() const noexcept;
    /*! Returns how long the power of a port takes to be good after it was switched on (bPwrOn2PwrGood). */
    std::chrono::milliseconds powerOnToPowerGood() const noexcept
    {
        return std::chrono::milliseconds(2 * m_descriptor.byteAt(5));
    }
    /*! Returns how much current the hub itself needs at most, in mA (bHubContrCurrent; SuperSpeed counts in 4 mA). */
    QUSB_EXPORT int controllerCurrent() const noexcept;
    /*!
        Returns whether what is plugged into \a port, which counts from 1, can be unplugged. Built-in devices cannot.
        Ports of which the descriptor does not tell count as removable.
    */
    QUSB_EXPORT bool isRemovable(int port) const noexcept;

    /*! Returns how long a SuperSpeed hub needs to decode a packet header (bHubHdrDecLat); 0 for others. */
    QUSB_EXPORT std::chrono::nanoseconds headerDecodeLatency() const noexcept;
    /*! Returns the average delay that a SuperSpeed hub adds (wHubDelay); 0 for others. */
    QUSB_EXPORT std::chrono::nanoseconds delay() const noexcept;

private:
    friend bool operator==(const QUsbHubDescriptor &a, const QUsbHubDescriptor &b) noexcept
    {
        return a.m_descriptor == b.m_descriptor;
    }
    friend bool operator!=(const QUsbHubDescriptor &a, const QUsbHubDescriptor &b) noexcept { return !(a == b); }
    friend QUSB_EXPORT QDebug operator<<(QDebug debug, const QUsbHubDescriptor &descriptor);

    quint16 characteristics() const noexcept { return m_descriptor.wordAt(3); }

    QUsbDescriptor m_descriptor;
};
Q_DECLARE_TYPEINFO(QUsbHubDescriptor, Q_RELOCATABLE_TYPE);

#endif // QUSBHUBDESCRIPTOR_H
