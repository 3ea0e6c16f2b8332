// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "qusbkerneltransfers_p.h"

using QUsbUsbIp::Transfer;

void QUsbKernelTransfers::restart()
{
    m_last = 0;
    m_unlinkedEarly.clear();
    m_output.clear();
}

Transfer *QUsbKernelTransfers::add(std::unique_ptr<Transfer> added)
{
    Transfer *transfer = added.get();
    m_last = transfer->sequence;
    m_transfers.insert_or_assign(transfer->sequence, std::move(added));
    if (const auto early = m_unlinkedEarly.find(transfer->sequence); early != m_unlinkedEarly.end()) {
        transfer->unlinkedBy = early->second;
        m_unlinkedEarly.erase(early);
    }
    return transfer;
}

Transfer *QUsbKernelTransfers::unlink(const QUsbUsbIp::Message &message)
{
    // The kernel's thread that sends looks at new transfers, then at unlinks: one that came in between it takes back
    // before it has sent it. Were this answered now, the kernel would lose track of the transfer.
    if (qint32(message.unlinks - m_last) > 0) {
        m_unlinkedEarly.emplace(message.unlinks, message.sequence);
        return nullptr;
    }
    const auto it = m_transfers.find(message.unlinks);
    if (it == m_transfers.end()) {
        QUsbUsbIp::appendUnlinked(m_output, message.sequence, QUsbUsbIp::Unlinked::TooLate);
        return nullptr;
    }
    it->second->unlinkedBy = message.sequence;
    return it->second.get();
}

void QUsbKernelTransfers::answer(Transfer *transfer)
{
    const bool takenBack = transfer->unlinkedBy != 0;
    // The answer to an unlink message has no room for the bytes that had moved.
    const bool isComplete = !takenBack || transfer->actualLength > 0;
    if (isComplete)
        QUsbUsbIp::appendCompletion(m_output, *transfer);
    if (takenBack) {
        QUsbUsbIp::appendUnlinked(m_output, transfer->unlinkedBy,
                                  isComplete ? QUsbUsbIp::Unlinked::TooLate : QUsbUsbIp::Unlinked::TakenBack);
    }
}

void QUsbKernelTransfers::end(const Transfer *transfer)
{
    if (auto node = m_transfers.extract(transfer->sequence))
        m_ended.push_back(std::move(node.mapped()));
}
