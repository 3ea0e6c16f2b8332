// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "qusbhubportstatus.h"

#include <QtCore/qdebug.h>
#include <QtCore/qendian.h>

using namespace QUsbProtocol;

// What SuperSpeedPortStatusFlag leaves out: fields of more than one bit (USB 3.2, table 10-13).
constexpr int linkStateShift = 5;
constexpr int linkStateMask = 0x0f;
constexpr int speedMask = 0x1c00;

std::optional<QUsbHubPortStatus> QUsbHubPortStatus::fromBytes(QByteArrayView bytes, Layout layout) noexcept
{
    if (bytes.size() < Size)
        return std::nullopt;
    return QUsbHubPortStatus(qFromLittleEndian<quint16>(bytes.data()),
                             PortChange::fromInt(qFromLittleEndian<quint16>(bytes.data() + 2)), layout);
}

PortStatus QUsbHubPortStatus::usb2Status() const noexcept
{
    return m_layout == Layout::Usb2 ? PortStatus::fromInt(m_status) : PortStatus();
}

SuperSpeedPortStatus QUsbHubPortStatus::superSpeedStatus() const noexcept
{
    constexpr int fields = linkStateMask << linkStateShift | speedMask;
    return m_layout == Layout::SuperSpeed ? SuperSpeedPortStatus::fromInt(m_status & ~fields) : SuperSpeedPortStatus();
}

bool QUsbHubPortStatus::isSuspended() const noexcept
{
    return m_layout == Layout::SuperSpeed ? linkState() == PortLinkState::U3
                                          : usb2Status().testFlag(PortStatusFlag::PortSuspend);
}

bool QUsbHubPortStatus::isPowered() const noexcept
{
    return m_layout == Layout::SuperSpeed ? superSpeedStatus().testFlag(SuperSpeedPortStatusFlag::PortPower)
                                          : usb2Status().testFlag(PortStatusFlag::PortPower);
}

std::optional<PortLinkState> QUsbHubPortStatus::linkState() const noexcept
{
    const int state = m_status >> linkStateShift & linkStateMask;
    if (m_layout != Layout::SuperSpeed || state > int(PortLinkState::Loopback))
        return std::nullopt;
    return PortLinkState(state);
}

Speed QUsbHubPortStatus::speed() const noexcept
{
    if (!isConnected())
        return Speed::Unknown;
    if (m_layout == Layout::SuperSpeed)
        return m_status & speedMask ? Speed::Unknown : Speed::Super; // the other values are reserved
    const bool isLow = usb2Status().testFlag(PortStatusFlag::PortLowSpeed);
    const bool isHigh = usb2Status().testFlag(PortStatusFlag::PortHighSpeed);
    if (isLow && isHigh)
        return Speed::Unknown;
    return isLow ? Speed::Low : isHigh ? Speed::High : Speed::Full;
}

QDebug operator<<(QDebug debug, const QUsbHubPortStatus &status)
{
    const QDebugStateSaver saver(debug);
    debug.resetFormat().nospace();
    debug << "QUsbHubPortStatus(";
    if (status.layout() == QUsbHubPortStatus::Layout::Usb2)
        debug << status.usb2Status();
    else
        debug << status.superSpeedStatus();
    if (const auto linkState = status.linkState())
        debug << ", " << *linkState;
    return debug << ", " << status.change() << ')';
}

#include "moc_qusbhubportstatus.cpp"
