// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "qusbvirtualhid_p.h"

using namespace QUsbProtocol;
using namespace std::chrono_literals;

QUsbVirtualHid::QUsbVirtualHid(const QByteArray &initialReport, qsizetype bootSize)
    : m_state(initialReport)
    , m_bootSize(bootSize)
{
}

void QUsbVirtualHid::report(const QByteArray &report)
{
    const std::lock_guard lock(m_mutex);
    m_state = report;
    m_reports.push_back(report);
}

qsizetype QUsbVirtualHid::reportsWaiting() const
{
    const std::lock_guard lock(m_mutex);
    return qsizetype(m_reports.size());
}

QByteArray QUsbVirtualHid::outputReport() const
{
    const std::lock_guard lock(m_mutex);
    return m_output;
}

QByteArray QUsbVirtualHid::sized(const QByteArray &report) const
{
    return m_protocol == Protocol::Boot ? report.first(m_bootSize) : report;
}

QUsbVirtualReply QUsbVirtualHid::read(const QUsbVirtualDevice *device, const QUsbVirtualTransfer &transfer)
{
    const std::lock_guard lock(m_mutex);
    if (!m_reports.empty()) {
        const QByteArray report = sized(m_reports.front());
        m_reports.pop_front();
        return QUsbVirtualReply::data(report);
    }
    if (m_idleRate == 0)
        return QUsbVirtualReply::nak();
    if (const auto notYet = m_idle.putOff(device, transfer, m_idleRate * 4ms))
        return *notYet;
    return QUsbVirtualReply::data(sized(m_state));
}

std::optional<QUsbVirtualReply> QUsbVirtualHid::control(const QUsbVirtualTransfer &transfer)
{
    const QUsbSetupPacket setup = transfer.setup();
    const bool isOurs =
        setup.type() == RequestType::Class && setup.recipient() == Recipient::Interface && setup.index() == 0;
    if (!isOurs)
        return std::nullopt;
    const std::lock_guard lock(m_mutex);
    if (transfer.isIn())
        return answerGet(transfer);
    switch (HidRequest(setup.request())) {
    case HidRequest::SetReport:
        if (setup.value() >> 8 != 2) // Output
            return QUsbVirtualReply::stall();
        m_output = transfer.data().toByteArray();
        return QUsbVirtualReply::accept();
    case HidRequest::SetIdle:
        m_idleRate = setup.value() >> 8;
        return QUsbVirtualReply::accept();
    case HidRequest::SetProtocol:
        if (setup.value() > 1)
            return QUsbVirtualReply::stall();
        m_protocol = Protocol(setup.value());
        return QUsbVirtualReply::accept();
    default:
        return QUsbVirtualReply::stall();
    }
}

std::optional<QUsbVirtualReply> QUsbVirtualHid::answerGet(const QUsbVirtualTransfer &transfer)
{
    const QUsbSetupPacket setup = transfer.setup();
    const auto upTo = [&transfer](const QByteArray &bytes) {
        return QUsbVirtualReply::data(bytes.first(qMin(transfer.length(), bytes.size())));
    };
    switch (HidRequest(setup.request())) {
    case HidRequest::GetReport:
        if (setup.value() >> 8 == 1) // Input
            return upTo(sized(m_state));
        if (setup.value() >> 8 == 2)
            return upTo(m_output);
        return QUsbVirtualReply::stall();
    case HidRequest::GetIdle:
        return upTo(QByteArray(1, char(m_idleRate)));
    case HidRequest::GetProtocol:
        return upTo(QByteArray(1, char(m_protocol)));
    default:
        return QUsbVirtualReply::stall();
    }
}

void QUsbVirtualHid::reset()
{
    const std::lock_guard lock(m_mutex);
    m_reports.clear();
    m_output.fill('\0');
    m_protocol = Protocol::Report;
    m_idleRate = 0;
}
