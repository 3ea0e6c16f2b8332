// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "qusbdeliveryorder_p.h"

#include "qusbdevicesession_p.h"
#include "qusboperation_p.h"

#include <algorithm>
#include <utility>

using Kind = QUsbError::Kind;

bool QUsbDeliveryOrder::isDoubtful(Kind kind, const QUsbDeviceSession &session)
{
    return kind == Kind::TransferError && !session.isDisconnected() && !session.isClosing();
}

bool QUsbDeliveryOrder::mustWait(const QUsbOperation &operation, const std::list<QUsbOperation> &inFlight)
{
    if (&operation == &inFlight.front())
        return false;
    // An unplugged device's come back in any order, and cancelling begins with the last.
    if (operation.keepsOrder || operation.status == Kind::Disconnected)
        return true;
    // What others wait for may have been read before this.
    const bool brings = operation.status == Kind::NoError || operation.actualLength > 0;
    const std::list<QUsbOperation>::const_iterator end = operation.position;
    return brings
        && std::any_of(inFlight.begin(), end, [](const QUsbOperation &earlier) { return earlier.awaitsTurn; });
}

void QUsbDeliveryOrder::holdBack(const Delivery &delivery)
{
    if (!m_timer) {
        m_timer = std::make_unique<QTimer>();
        m_timer->setSingleShot(true);
        QObject::connect(m_timer.get(), &QTimer::timeout, m_timer.get(), [this] { release(); });
    }
    if (m_held.empty())
        m_timer->start(disconnectionDelay);
    m_held.push_back(delivery);
}

void QUsbDeliveryOrder::release()
{
    if (m_timer)
        m_timer->stop();
    for (const Delivery &delivery : std::exchange(m_held, {}))
        delivery();
}
