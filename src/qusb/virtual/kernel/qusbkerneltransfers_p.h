// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#ifndef QUSBKERNELTRANSFERS_P_H
#define QUSBKERNELTRANSFERS_P_H

#include "qusbusbip_p.h"

#include <map>
#include <memory>
#include <vector>

/*! \internal The transfers of the kernel that a device has, and the answers that are not sent yet. With the device locked. */
class QUsbKernelTransfers
{
public:
    using Transfer = QUsbUsbIp::Transfer;

    /*! Forgets what was before: the device is plugged in anew. */
    void restart();
    /*! Owns \a transfer from now on. Its unlinkedBy is set if the kernel has taken it back already. */
    Transfer *add(std::unique_ptr<Transfer> transfer);
    /*! Returns the transfer that \a message takes back; null if it is not in the device. */
    Transfer *unlink(const QUsbUsbIp::Message &message);
    /*! Adds the answer for \a transfer, which has its outcome, to the output. */
    void answer(Transfer *transfer);
    /*! Lets go of \a transfer, which lives until deleteEnded(): its handler may still look at it. */
    void end(const Transfer *transfer);
    void deleteEnded() { m_ended.clear(); }
    /*! Returns the answers, and forgets them. */
    QByteArray takeOutput() { return std::exchange(m_output, {}); }

private:
    std::map<quint32, std::unique_ptr<Transfer>> m_transfers; // by number
    std::vector<std::unique_ptr<Transfer>> m_ended;
    quint32 m_last = 0; // the kernel numbers them in their order
    std::map<quint32, quint32> m_unlinkedEarly; // transfers that are still to come, and the unlink messages
    QByteArray m_output;
};

#endif // QUSBKERNELTRANSFERS_P_H
