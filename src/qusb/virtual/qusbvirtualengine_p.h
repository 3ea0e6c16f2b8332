// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#ifndef QUSBVIRTUALENGINE_P_H
#define QUSBVIRTUALENGINE_P_H

#include "qusbbackend_p.h"
#include "qusbsystemknowledge_p.h"
#include "qusbvirtualclock_p.h"
#include "qusbvirtualdevice.h"
#include "qusbvirtualfaults_p.h"
#include "qusbvirtualhost_p.h"
#include "qusbvirtuallocks_p.h"
#include "qusbvirtualmailbox_p.h"
#include "qusbvirtualmodel_p.h"
#include "qusbvirtualpacing_p.h"
#include "qusbvirtualqueue_p.h"

#include <QtCore/qhash.h>

#include <atomic>
#include <condition_variable>
#include <map>
#include <mutex>
#include <vector>

/*!
    \internal
    The engine of a virtual device: queues of transfers, one for each endpoint, which it answers when serve() is called.

    It has no thread and no timer. A host submits transfers, calls serve(), and calls it again when its time has come.
    Hosts may hold the engine longer than the QUsbVirtualDevice lives, which ends unplugged.
*/
class QUsbVirtualEngine : public std::enable_shared_from_this<QUsbVirtualEngine>
{
public:
    using Clock = QUsbVirtualClock;
    using TimePoint = QUsbVirtualClock::TimePoint;
    using Kind = QUsbError::Kind;
    using Mutex = QUsbVirtualLocks::DeviceMutex;
    using Lock = std::lock_guard<Mutex>;

    QUsbVirtualEngine(const QByteArray &descriptors, QUsbProtocol::Speed speed);
    ~QUsbVirtualEngine();
    Q_DISABLE_COPY_MOVE(QUsbVirtualEngine)

    static QUsbVirtualEngine *of(const QUsbVirtualDevice *device) { return device->d.get(); }

    // For the host; all of it with the device locked.
    /*! Plugs the device into \a newSocket, which uses \a newClock. Resets counters and received data. */
    void plugged(QUsbVirtualSocket *newSocket, const Clock *newClock);
    /*! It is not plugged in any more: what waits ends as Disconnected. */
    void unplugged();
    bool isPluggedIn() const { return socket != nullptr; }
    void addHost(QUsbVirtualHost *host);
    /*! None of \a host's transfers wait any more. */
    void removeHost(QUsbVirtualHost *host);
    /*! Puts \a transfer into its endpoint's queue. Returns its number. */
    quint64 submit(QUsbBackendTransfer *transfer, QUsbVirtualHost *host);
    /*! Takes \a transfer back and completes it as \a status; returns false if it was answered before. */
    bool cancel(QUsbBackendTransfer *transfer, Kind status = Kind::Cancelled);
    /*!
        Lets the next serve() take \a transfer back, for who must not have it completed at once. It is harmless if it has
        come back before, and even deleted.
    */
    void cancelLater(const QUsbBackendTransfer *transfer);
    /*! Lets the hosts submit what waits for it. */
    bool bringWork();
    /*! Wakes the hosts, and asks handlers again that returned a NAK. Any thread, with or without the lock of the device. */
    void ring();
    /*! Answers the transfers that are due. Returns the time of the next one. */
    TimePoint serve();
    /*! The host resets the port. The device may unplug itself. */
    void reset();

    // For the device's owner; with the device locked.
    bool complete(quint64 id, const QUsbVirtualReply &reply);
    void wake();
    void addFault(quint8 address, const QUsbVirtualFault &fault);
    void clearFaults();
    void forgetHandlers();
    /*! reconnect(), as soon as no handler runs. */
    void reconnect();

    mutable Mutex mutex; //!< For everything below.
    mutable std::condition_variable_any changed; //!< Something was submitted or answered.

    QUsbProtocol::Speed speed;
    QUsbVirtualModel model;
    QUsbVirtualSocket *socket = nullptr;
    const Clock *clock; //!< Never null.
    QUsbDeviceInfo info; //!< On a virtual bus.
    QUsbSystemKnowledge knownToSystem; //!< Besides what an enumeration reads. Set before it is plugged in.
    QUsbVirtualDevice::ControlHandler controlHandler;
    std::function<void()> resetHandler;
    QList<QUsbSetupPacket> controlRequests; //!< Since it was plugged in.
    int resets = 0;
    std::function<bool(const QUsbSetupPacket &)> requestObserver; //!< A host's: true means that there is no answer.

    /*! What the system says instead of asking the device; for hosts on a virtual bus. */
    struct HostError
    {
        QUsbError error;
        int times = -1;
    };
    QUsbVirtualLocks::ValuesMutex hostErrorsMutex;
    QHash<QUsbVirtualDevice::HostCall, HostError> hostErrors;
    struct KernelDriver
    {
        QString name;
        QList<quint8> interfaces; //!< The one that it finds the device by is first.
        QUsbVirtualDevice::KernelDriverSharing sharing = QUsbVirtualDevice::KernelDriverSharing::Together;
    };
    QHash<quint8, KernelDriver> kernelDrivers; //!< By interface number: those there are,
    QSet<quint8> boundInterfaces; //!< and those that have their interface.
    QHash<quint8, const void *> claims; //!< The handles that have an interface.
    /*! Takes \a interfaceNumber from its driver. Returns whether that had it. */
    bool detachDriver(quint8 interfaceNumber);
    /*! Lets a driver look at \a interfaceNumber, which is free. Returns whether one took it. */
    bool attachDriver(quint8 interfaceNumber);

    struct Waiting
    {
        using Key = const QUsbBackendTransfer *;
        QUsbBackendTransfer *transfer = nullptr;
        QUsbVirtualHost *host = nullptr;
        quint64 id = 0;
        TimePoint deadline = Clock::never;
    };
    struct Endpoint
    {
        QUsbVirtualDevice::Handler handler;
        quint8 address = 0;
        QUsbVirtualQueue<Waiting> queue;
        qsizetype budget = 0; //!< How many of the queue this serve() still deals with; those that came later wait.
        std::optional<TimePoint> due; //!< When the first in the queue is to be asked for or answered.
        std::optional<QUsbVirtualReply> reply; //!< The answer to it, if it only waits.
        bool naking = false;
        QUsbVirtualMailbox mailbox;
        QUsbVirtualPacing pacing;
        QUsbVirtualFaults faults;
        QUsbVirtualDevice::Counts counts;
    };
    Endpoint &endpointAt(quint8 address);
    const Endpoint *existingEndpoint(quint8 address) const;

private:
    Endpoint &endpointOf(const QUsbBackendTransfer *transfer);
    static std::optional<Waiting> withdraw(Endpoint &endpoint, quint64 id);
    void takeBack(Endpoint &endpoint, quint64 id, Kind status);
    int maxPacketSize(const Endpoint &endpoint) const;

    TimePoint serve(Endpoint &endpoint);
    TimePoint takeBackOverdue();
    void schedule(Endpoint &endpoint);
    QUsbVirtualReply ask(Endpoint &endpoint, const Waiting &waiting);
    QUsbVirtualReply askDevice(Endpoint &endpoint, const QUsbVirtualTransfer &transfer);
    QUsbVirtualReply control(const QUsbVirtualTransfer &transfer);
    QUsbVirtualReply suffer(const QUsbVirtualFault &fault);
    bool take(Endpoint &endpoint, const Waiting &waiting, const QUsbVirtualReply &reply);
    void answer(Endpoint &endpoint, const Waiting &waiting, const QUsbVirtualReply &reply);
    static void keep(Endpoint &endpoint, const QUsbVirtualTransfer &transfer, const QUsbVirtualReply &reply,
                     int maxPacketSize);
    static void endTurn(Endpoint &endpoint);
    void finish(const Waiting &waiting, Kind status);
    QUsbVirtualTransfer request(const Waiting &waiting) const { return {waiting.id, waiting.transfer}; }

    std::map<quint8, Endpoint> m_endpoints;
    std::map<std::pair<TimePoint, quint64>, QUsbBackendTransfer *> m_deadlines;
    std::vector<std::pair<Endpoint *, quint64>> m_cancelRequests; //!< Where transfers are, and their numbers.
    QUsbVirtualLocks::ValuesMutex
        m_hostsMutex; //!< For changes of m_hosts, and for ring(), which has not locked the device.
    std::vector<QUsbVirtualHost *> m_hosts;
    quint64 m_lastId = 0;
    quint64 m_lastRequest = 0; //!< The transfer that brought the last control request.
    std::atomic<bool> m_woken = false;
    bool m_serving = false;
    bool m_reconnectWanted = false;
};

#endif // QUSBVIRTUALENGINE_P_H
