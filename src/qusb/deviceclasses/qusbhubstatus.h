// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#ifndef QUSBHUBSTATUS_H
#define QUSBHUBSTATUS_H

#include "qusb_export.h"
#include "qusbprotocol.h"

#include <QtCore/qbytearrayview.h>

#include <optional>

class QDebug;

/*!
    \brief The state of a hub as a whole: its power supply and the current it draws (USB 2.0, 11.24.2.6).

    A small value. Reentrant.

    \since 0.1
*/
class QUsbHubStatus
{
    Q_GADGET_EXPORT(QUSB_EXPORT)
    Q_PROPERTY(QUsbProtocol::HubStatus status READ status CONSTANT)
    Q_PROPERTY(QUsbProtocol::HubChange change READ change CONSTANT)

public:
    /*! The number of bytes of an answer to GET_STATUS. */
    static constexpr quint16 Size = 4;

    /*! Nothing the matter, nothing changed. */
    constexpr QUsbHubStatus() noexcept = default;
    /*! The \a status (wHubStatus) and what changed since it was cleared, \a change (wHubChange). */
    constexpr explicit QUsbHubStatus(QUsbProtocol::HubStatus status, QUsbProtocol::HubChange change = {}) noexcept
        : m_status(status)
        , m_change(change)
    {
    }
    /*! Reads the answer to GET_STATUS of a hub from the first four of \a bytes; nothing if there are fewer. */
    QUSB_EXPORT static std::optional<QUsbHubStatus> fromBytes(QByteArrayView bytes) noexcept;

    /*! Returns wHubStatus. */
    constexpr QUsbProtocol::HubStatus status() const noexcept { return m_status; }
    /*! Returns wHubChange. A bit stays set until QUsbHub::clearFeature(). */
    constexpr QUsbProtocol::HubChange change() const noexcept { return m_change; }

private:
    friend constexpr bool operator==(const QUsbHubStatus &a, const QUsbHubStatus &b) noexcept
    {
        return a.m_status == b.m_status && a.m_change == b.m_change;
    }
    friend constexpr bool operator!=(const QUsbHubStatus &a, const QUsbHubStatus &b) noexcept { return !(a == b); }
    friend QUSB_EXPORT QDebug operator<<(QDebug debug, const QUsbHubStatus &status);

    QUsbProtocol::HubStatus m_status;
    QUsbProtocol::HubChange m_change;
};
Q_DECLARE_TYPEINFO(QUsbHubStatus, Q_PRIMITIVE_TYPE);

#endif // QUSBHUBSTATUS_H
