// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#ifndef QUSBDELIVERYORDER_P_H
#define QUSBDELIVERYORDER_P_H

#include "qusberror.h"

#include <QtCore/qtimer.h>

#include <chrono>
#include <functional>
#include <list>
#include <memory>
#include <vector>

class QUsbDeviceSession;
class QUsbOperation;

/*!
    \internal
    Decides when what has come back may be told.

    When the plug is pulled, transfers and calls may fail on the wire some time before the hub notices that the device is gone.
    One cause should have one name, so such a failure is held back until that is clear, and so is what comes after it.
    Transfers that end together are told in the order in which they were started. Runs on the context's thread.
*/
class QUsbDeliveryOrder
{
public:
    using Delivery = std::function<void()>;

    /*!
        How long the system may take to notice that a device, whose transfers fail on the wire, is gone. A hub tells with its
        next interrupt transfer, which is up to 256 ms away (USB 2.0, 11.23.1); then the system has to act on it.
    */
    static constexpr std::chrono::milliseconds disconnectionDelay {600};

    /*! Returns whether \a kind may turn out to be the unplugging of the device of \a session. */
    static bool isDoubtful(QUsbError::Kind kind, const QUsbDeviceSession &session);
    /*! Returns whether one of \a inFlight, which are in the order in which they were started, comes before \a operation. */
    static bool mustWait(const QUsbOperation &operation, const std::list<QUsbOperation> &inFlight);

    bool isHolding() const { return !m_held.empty(); }
    /*! Calls \a delivery after the delay, or in release(). */
    void holdBack(const Delivery &delivery);
    /*! Makes all deliveries that were held back, in their order. They may destroy this. */
    void release();

private:
    std::unique_ptr<QTimer> m_timer; // from the first use on
    std::vector<Delivery> m_held;
};

#endif // QUSBDELIVERYORDER_P_H
