// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#ifndef QUSBVIRTUALFAULTS_P_H
#define QUSBVIRTUALFAULTS_P_H

#include "qusbvirtualfault.h"
#include "qusbvirtualreply.h"
#include "qusbvirtualtransfer.h"

#include <deque>
#include <optional>

/*!
    \internal
    The script of an endpoint: the faults that are still to come, and how far the data has come.

    Counts bytes, of isochronous endpoints packets, and of endpoint 0 requests.
*/
class QUsbVirtualFaults
{
public:
    void add(const QUsbVirtualFault &fault);
    /*! Ends the script, and the silence. */
    void clear();
    /*! Whether a fault has silenced the endpoint. */
    bool isSilent() const { return m_isSilent; }
    void endSilence() { m_isSilent = false; }
    /*! Takes the fault that stops \a transfer before a byte of it moves; nothing if none does. */
    std::optional<QUsbVirtualFault> takeDue(const QUsbVirtualTransfer &transfer);
    /*! Lets the faults that stand within \a reply happen to it, and counts on. */
    void apply(const QUsbVirtualTransfer &transfer, QUsbVirtualReply &reply);

private:
    void applyToPackets(const QUsbVirtualTransfer &transfer, QUsbVirtualReply &reply);

    std::deque<QUsbVirtualFault> m_faults; // in the order of their positions
    quint64 m_position = 0;
    bool m_isSilent = false;
};

#endif // QUSBVIRTUALFAULTS_P_H
