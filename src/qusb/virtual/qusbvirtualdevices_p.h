// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#ifndef QUSBVIRTUALDEVICES_P_H
#define QUSBVIRTUALDEVICES_P_H

#include "qusbvirtualengine_p.h"

#include <QtCore/qstring.h>

#include <chrono>
#include <optional>

/* What the ready-made devices share. */
namespace QUsbVirtualDevices {

/* The vendor ID of pid.codes, which reserves 0x0001 to 0x0010 for devices that are not sold. */
constexpr quint16 TestVendorId = 0x1209;

inline QString manufacturer()
{
    return QStringLiteral("QUsb");
}

/* Puts one transfer off for a time. For handlers. */
class Wait
{
public:
    /* Not yet, if \a delay has not passed at \a device since \a transfer was put off first; else nothing. */
    std::optional<QUsbVirtualReply> putOff(const QUsbVirtualDevice *device, const QUsbVirtualTransfer &transfer,
                                           std::chrono::microseconds delay)
    {
        const auto now = QUsbVirtualEngine::of(device)->clock->now();
        if (m_transfer != transfer.id()) {
            m_transfer = transfer.id();
            m_end = now + delay;
        }
        if (now >= m_end)
            return std::nullopt;
        return QUsbVirtualReply::nak(std::chrono::ceil<std::chrono::microseconds>(m_end - now));
    }

private:
    std::optional<quint64> m_transfer;
    QUsbVirtualClock::TimePoint m_end;
};

} // namespace QUsbVirtualDevices

#endif // QUSBVIRTUALDEVICES_P_H
