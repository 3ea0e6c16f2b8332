// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#ifndef QUSBHUBPORTSTATUS_H
#define QUSBHUBPORTSTATUS_H

#include "qusb_export.h"
#include "qusbprotocol.h"

#include <QtCore/qbytearrayview.h>

#include <optional>

class QDebug;

/*!
    \brief What a hub says of one of its ports (USB 2.0, 11.24.2.7; USB 3.2, 10.16.2.6).

    USB 2.0 and SuperSpeed ports lay wPortStatus out differently, and the bits do not tell which it is: layout() does.
    The questions that both can answer are functions; for the rest there are usb2Status() and superSpeedStatus().

    A small value. Reentrant.

    \since 0.1
*/
class QUsbHubPortStatus
{
    Q_GADGET_EXPORT(QUSB_EXPORT)
    Q_PROPERTY(Layout layout READ layout CONSTANT)
    Q_PROPERTY(quint16 rawStatus READ rawStatus CONSTANT)
    Q_PROPERTY(QUsbProtocol::PortChange change READ change CONSTANT)
    Q_PROPERTY(QUsbProtocol::Speed speed READ speed CONSTANT)

public:
    /*! How wPortStatus is laid out. */
    enum class Layout : int {
        Usb2, //!< USB 2.0, table 11-21
        SuperSpeed, //!< USB 3.2, table 10-13
    };
    Q_ENUM(Layout)

    /*! The number of bytes of an answer to GET_STATUS. */
    static constexpr quint16 Size = 4;

    /*! A USB 2.0 port without power. */
    constexpr QUsbHubPortStatus() noexcept = default;
    /*! The status \a rawStatus (wPortStatus) in \a layout, with \a change (wPortChange). */
    constexpr explicit QUsbHubPortStatus(quint16 rawStatus, QUsbProtocol::PortChange change = {},
                                         Layout layout = Layout::Usb2) noexcept
        : m_status(rawStatus)
        , m_change(change)
        , m_layout(layout)
    {
    }
    /*! Reads the answer to GET_STATUS of a port from the first four of \a bytes; nothing if there are fewer. */
    QUSB_EXPORT static std::optional<QUsbHubPortStatus> fromBytes(QByteArrayView bytes, Layout layout) noexcept;

    /*! Returns the layout. */
    constexpr Layout layout() const noexcept { return m_layout; }
    /*! Returns wPortStatus as it is. */
    constexpr quint16 rawStatus() const noexcept { return m_status; }
    /*! Returns the flags of a USB 2.0 port; none for a SuperSpeed port. */
    QUSB_EXPORT QUsbProtocol::PortStatus usb2Status() const noexcept;
    /*! Returns the flags of a SuperSpeed port; none for a USB 2.0 port. */
    QUSB_EXPORT QUsbProtocol::SuperSpeedPortStatus superSpeedStatus() const noexcept;
    /*! Returns wPortChange. A bit stays set until it is cleared, usually by the system; see QUsbHub::clearPortFeature(). */
    constexpr QUsbProtocol::PortChange change() const noexcept { return m_change; }

    /*! Returns whether a device is present. */
    constexpr bool isConnected() const noexcept { return m_status & 0x0001; }
    /*! Returns whether the port is enabled: traffic goes through it. */
    constexpr bool isEnabled() const noexcept { return m_status & 0x0002; }
    /*! Returns whether the port is suspended; a SuperSpeed port is if its link is in U3. */
    QUSB_EXPORT bool isSuspended() const noexcept;
    /*! Returns whether the port has an over-current condition. */
    constexpr bool isOverCurrent() const noexcept { return m_status & 0x0008; }
    /*! Returns whether the port is being reset. */
    constexpr bool isInReset() const noexcept { return m_status & 0x0010; }
    /*! Returns whether the port is powered. */
    QUSB_EXPORT bool isPowered() const noexcept;
    /*! Returns the link state of a SuperSpeed port; nothing for a USB 2.0 port or a reserved value. */
    QUSB_EXPORT std::optional<QUsbProtocol::PortLinkState> linkState() const noexcept;
    /*!
        Returns the speed of the device that is present. USB 2.0 ports know it once they are enabled. SuperSpeed ports
        only say that it is at least QUsbProtocol::Speed::Super. Speed::Unknown without a device.
    */
    QUSB_EXPORT QUsbProtocol::Speed speed() const noexcept;

private:
    friend constexpr bool operator==(const QUsbHubPortStatus &a, const QUsbHubPortStatus &b) noexcept
    {
        return a.m_status == b.m_status && a.m_change == b.m_change && a.m_layout == b.m_layout;
    }
    friend constexpr bool operator!=(const QUsbHubPortStatus &a, const QUsbHubPortStatus &b) noexcept
    {
        return !(a == b);
    }
    friend QUSB_EXPORT QDebug operator<<(QDebug debug, const QUsbHubPortStatus &status);

    quint16 m_status = 0;
    QUsbProtocol::PortChange m_change;
    Layout m_layout = Layout::Usb2;
};
Q_DECLARE_TYPEINFO(QUsbHubPortStatus, Q_PRIMITIVE_TYPE);

#endif // QUSBHUBPORTSTATUS_H
