// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#ifndef QUSBKERNELPORT_P_H
#define QUSBKERNELPORT_P_H

#include "qusbkernelport.h"
#include "qusbkernelsocket_p.h"
#include "qusbkerneltransfers_p.h"
#include "qusbvirtualclock_p.h"
#include "qusbvirtualengine_p.h"
#include "qusbvirtualhost_p.h"
#include "qusbvirtuallocks_p.h"

#include <QtCore/qcoreapplication.h>

#include <atomic>
#include <thread>

/*!
    \internal
    What a QUsbKernelPort does: takes a port of vhci_hcd for a device, and passes on in a thread what they say to each other.
*/
class QUsbKernelPortPrivate final : public QUsbVirtualHost, public QUsbVirtualSocket
{
    Q_DECLARE_TR_FUNCTIONS(QUsbKernelPort)

public:
    using Engine = QUsbVirtualEngine;
    using Clock = QUsbVirtualClock;

    QUsbError plug(QUsbVirtualDevice *device);
    void unplug();
    void switchOff();
    void unplugAtControlRequest(int count) { m_unplugAtRequest = count; }
    bool isPluggedIn() const { return m_plugged; }
    bool waitUntilFree(std::chrono::milliseconds timeout) const;
    QString portPath() const;

    // QUsbVirtualHost
    void transferEnded(QUsbBackendTransfer *transfer) override;
    void answered() override { interrupt(); }
    void workArrived() override { interrupt(); }

    // QUsbVirtualSocket
    void pullPlug() override;
    void reconnect() override;

private:
    struct Place
    {
        int port = -1;
        QUsbProtocol::Speed speed = QUsbProtocol::Speed::Unknown;
    };

    Place place() const;
    std::shared_ptr<Engine> engine() const;
    QUsbError connectTo(Engine &device);
    QUsbError attach(int socket, QUsbProtocol::Speed speed);
    void join();
    void interrupt() const;
    bool isThread() const { return m_threadId == std::this_thread::get_id(); }

    // In the thread
    void run(const std::shared_ptr<Engine> &device);
    void converse(Engine &device);
    bool comeBack(Engine &device);
    void handle(Engine &device, QUsbUsbIp::Message message);
    void noticeReset(Engine &device, const QUsbUsbIp::Transfer &transfer);
    bool isLastRequest();

    const Clock m_clock;
    QUsbVirtualLocks::PortMutex m_plugging; //!< One plug() or unplug() at a time.
    std::thread m_thread;
    std::atomic<std::thread::id> m_threadId; //!< Known to the thread itself sooner than m_thread is.
    std::atomic<bool> m_plugged = false; //!< Changed with the device locked.
    std::atomic<bool> m_returning = false; //!< The thread is about to plug it in again.
    mutable std::atomic<bool> m_occupied = false; //!< Our port has not been seen free since we took it.
    std::atomic<int> m_unplugAtRequest = 0;

    mutable QUsbVirtualLocks::ValuesMutex m_mutex; //!< For the next two.
    std::shared_ptr<Engine> m_engine; //!< As long as there is a thread.
    Place m_place;

    // With the device locked
    QUsbKernelSocket m_socket; //!< Opened by connectTo(), closed at the thread's end.
    QUsbKernelTransfers m_transfers;
    int m_requests = 0;
    bool m_resetting = false;
};

#endif // QUSBKERNELPORT_P_H
