// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "qusbvirtualcontrol_p.h"

#include <QtCore/qdeadlinetimer.h>

using namespace std::chrono_literals;

QUsbError::Kind QUsbVirtualControl::run(QUsbVirtualEngine &engine, std::unique_lock<QUsbVirtualEngine::Mutex> &lock,
                                        const QUsbSetupPacket &setup, Patience patience)
{
    if (!engine.isPluggedIn())
        return QUsbError::Kind::Disconnected;
    m_engine = &engine;
    m_done = false;
    m_bytes = setup.toByteArray() + QByteArray(setup.length(), '\0');
    buffer = m_bytes.data();
    length = int(m_bytes.size());
    engine.addHost(this);
    engine.submit(this, this);
    // Linux gives up after 5 s (USB_CTRL_GET_TIMEOUT, USB_CTRL_SET_TIMEOUT). With a manual clock it is 5 s of real time.
    const auto deadline = engine.clock->now() + 5s;
    const QDeadlineTimer realDeadline(5s);
    for (;;) {
        auto next = engine.serve();
        if (m_done)
            break;
        const bool isManual = engine.clock->isManual();
        const bool isHopeless = patience == Patience::None && (isManual || next == QUsbVirtualClock::never);
        if (isHopeless || engine.clock->now() >= deadline || realDeadline.hasExpired()) {
            engine.cancel(this, QUsbError::Kind::TimedOut);
            break;
        }
        next = std::min(next, deadline);
        if (isManual) // somebody else lets time pass
            engine.changed.wait_for(lock, realDeadline.remainingTimeAsDuration());
        else if (next > engine.clock->now())
            engine.changed.wait_until(lock, next);
    }
    engine.removeHost(this);
    return status;
}

void QUsbVirtualControl::transferEnded(QUsbBackendTransfer *)
{
    m_done = true;
    m_engine->changed.notify_all();
}

void QUsbVirtualControl::workArrived()
{
    m_engine->changed.notify_all();
}
