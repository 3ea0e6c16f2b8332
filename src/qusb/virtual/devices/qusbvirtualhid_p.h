// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#ifndef QUSBVIRTUALHID_P_H
#define QUSBVIRTUALHID_P_H

#include "qusbvirtualdevices_p.h"
#include "qusbvirtualreply.h"

#include <QtCore/qbytearray.h>

#include <deque>
#include <mutex>
#include <optional>

/*!
    \internal
    What keyboards and mice have in common: input reports that wait for the host, and the class's requests (HID
    1.11, 7.2) to interface 0. Thread-safe.
*/
class QUsbVirtualHid
{
public:
    enum class Protocol : quint8 { Boot = 0, Report = 1 };

    /*! The state, of which only the first \a bootSize bytes are sent in the boot protocol. */
    QUsbVirtualHid(const QByteArray &initialReport, qsizetype bootSize);

    /*! Lets the host know of \a report, which is the state from now on. */
    void report(const QByteArray &report);
    /*! Returns how many reports wait. */
    qsizetype reportsWaiting() const;
    /*! The last output report; empty before. */
    QByteArray outputReport() const;

    QUsbVirtualReply read(const QUsbVirtualDevice *device, const QUsbVirtualTransfer &transfer);
    std::optional<QUsbVirtualReply> control(const QUsbVirtualTransfer &transfer);
    void reset();

private:
    QByteArray sized(const QByteArray &report) const;
    std::optional<QUsbVirtualReply> answerGet(const QUsbVirtualTransfer &transfer);

    mutable std::mutex m_mutex; //!< For everything below.
    std::deque<QByteArray> m_reports;
    QByteArray m_state;
    QByteArray m_output;
    const qsizetype m_bootSize;
    Protocol m_protocol = Protocol::Report;
    int m_idleRate = 0; //!< In 4 ms; 0 is infinite.
    QUsbVirtualDevices::Wait m_idle;
};

#endif // QUSBVIRTUALHID_P_H
