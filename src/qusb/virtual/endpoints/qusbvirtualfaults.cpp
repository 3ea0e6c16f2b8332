// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "qusbvirtualfaults_p.h"

#include "qusbvirtualdata_p.h"

#include <algorithm>

using Reply = QUsbVirtualReply;
using Action = QUsbVirtualFault::Action;

void QUsbVirtualFaults::add(const QUsbVirtualFault &fault)
{
    if (m_faults.empty())
        m_position = 0;
    const auto later = [](const QUsbVirtualFault &a, const QUsbVirtualFault &b) { return a.position() < b.position(); };
    m_faults.insert(std::upper_bound(m_faults.begin(), m_faults.end(), fault, later), fault);
}

void QUsbVirtualFaults::clear()
{
    m_faults.clear();
    m_isSilent = false;
}

std::optional<QUsbVirtualFault> QUsbVirtualFaults::takeDue(const QUsbVirtualTransfer &transfer)
{
    // A delay applies to the byte at its position, and the failure of a packet to the packet.
    const auto isDue = [&](const QUsbVirtualFault &fault) {
        return fault.position() <= m_position && fault.action() != Action::Delay
            && (fault.action() != Action::Fail || transfer.packetCount() == 0);
    };
    const auto it = std::find_if(m_faults.begin(), m_faults.end(), isDue);
    if (it == m_faults.end())
        return std::nullopt;
    const QUsbVirtualFault fault = *it;
    m_faults.erase(it);
    if (transfer.endpointAddress() == 0)
        ++m_position;
    if (fault.action() == Action::Silence)
        m_isSilent = true;
    return fault;
}

void QUsbVirtualFaults::apply(const QUsbVirtualTransfer &transfer, Reply &reply)
{
    if (transfer.packetCount() > 0) {
        applyToPackets(transfer, reply);
        return;
    }
    const quint64 amount = transfer.endpointAddress() == 0 ? 1 : quint64(QUsbVirtualData::size(reply, transfer));
    quint64 end = m_position + amount;
    while (!m_faults.empty() && m_faults.front().position() < end) {
        const QUsbVirtualFault fault = m_faults.front();
        if (fault.action() != Action::Delay) { // only the bytes before it are transferred now
            const auto moved = qsizetype(fault.position() - m_position);
            reply = transfer.isIn() ? Reply::more(reply.bytes().left(moved)) : Reply::moreAccepted(moved);
            end = fault.position();
            break;
        }
        reply.m_delay += fault.delay();
        m_faults.pop_front();
    }
    m_position = end;
}

void QUsbVirtualFaults::applyToPackets(const QUsbVirtualTransfer &transfer, Reply &reply)
{
    const quint64 end = m_position + quint64(transfer.packetCount());
    while (!m_faults.empty() && m_faults.front().position() < end) {
        const QUsbVirtualFault fault = m_faults.front();
        if (fault.action() == Action::Fail) {
            const auto index = qsizetype(std::max(fault.position(), m_position) - m_position);
            reply.m_packets.resize(std::max(reply.m_packets.size(), index + 1));
            reply.m_packets[index] = {fault.status(), {}};
        } else if (fault.action() == Action::Delay) {
            reply.m_delay += fault.delay();
        } else {
            break; // with the next transfer
        }
        m_faults.pop_front();
    }
    m_position = end;
}
