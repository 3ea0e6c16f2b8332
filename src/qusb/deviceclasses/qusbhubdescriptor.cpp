// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "qusbhubdescriptor.h"

#include "qusbprotocol.h"

#include <QtCore/qdebug.h>

using QUsbProtocol::DescriptorType;

std::optional<QUsbHubDescriptor> QUsbHubDescriptor::fromBytes(QByteArrayView bytes)
{
    if (bytes.size() < 2)
        return std::nullopt;
    const auto type = DescriptorType(quint8(bytes[1]));
    if (type != DescriptorType::Hub && type != DescriptorType::SuperspeedHub)
        return std::nullopt;
    const qsizetype fixedSize = type == DescriptorType::SuperspeedHub ? 10 : 7;
    const QByteArrayView descriptor = bytes.first(qMin(bytes.size(), qsizetype(quint8(bytes[0]))));
    if (descriptor.size() < fixedSize)
        return std::nullopt;
    QUsbHubDescriptor result;
    result.m_descriptor = QUsbDescriptor(descriptor.toByteArray());
    return result;
}

bool QUsbHubDescriptor::isSuperSpeed() const noexcept
{
    return DescriptorType(m_descriptor.type()) == DescriptorType::SuperspeedHub;
}

QUsbHubDescriptor::PowerSwitching QUsbHubDescriptor::powerSwitching() const noexcept
{
    return PowerSwitching(qMin(characteristics() & 0x03, int(PowerSwitching::None)));
}

QUsbHubDescriptor::OverCurrentProtection QUsbHubDescriptor::overCurrentProtection() const noexcept
{
    return OverCurrentProtection(qMin(characteristics() >> 3 & 0x03, int(OverCurrentProtection::None)));
}

bool QUsbHubDescriptor::hasPortIndicators() const noexcept
{
    return !isSuperSpeed() && characteristics() & 0x0080;
}

int QUsbHubDescriptor::thinkTimeInBits() const noexcept
{
    return isSuperSpeed() || isNull() ? 0 : 8 * ((characteristics() >> 5 & 0x03) + 1);
}

int QUsbHubDescriptor::controllerCurrent() const noexcept
{
    return m_descriptor.byteAt(6) * (isSuperSpeed() ? 4 : 1);
}

bool QUsbHubDescriptor::isRemovable(int port) const noexcept
{
    if (port < 1 || port > portCount())
        return true;
    // One bit for each port; bit 0 stands for none. The other bitmap that USB 2.0 hubs have after it is a relic.
    const int size = isSuperSpeed() ? 2 : portCount() / 8 + 1;
    const int first = isSuperSpeed() ? 10 : 7;
    return port / 8 >= size || !(m_descriptor.byteAt(first + port / 8) >> (port % 8) & 1);
}

std::chrono::nanoseconds QUsbHubDescriptor::headerDecodeLatency() const noexcept
{
    return std::chrono::nanoseconds(isSuperSpeed() ? 100 * m_descriptor.byteAt(7) : 0);
}

std::chrono::nanoseconds QUsbHubDescriptor::delay() const noexcept
{
    return std::chrono::nanoseconds(isSuperSpeed() ? m_descriptor.wordAt(8) : 0);
}

QDebug operator<<(QDebug debug, const QUsbHubDescriptor &descriptor)
{
    const QDebugStateSaver saver(debug);
    debug.resetFormat().nospace();
    if (descriptor.isNull())
        return debug << "QUsbHubDescriptor()";
    return debug << "QUsbHubDescriptor(" << descriptor.portCount() << " ports, power " << descriptor.powerSwitching()
                 << (descriptor.isSuperSpeed() ? ", SuperSpeed)" : ")");
}

#include "moc_qusbhubdescriptor.cpp"
