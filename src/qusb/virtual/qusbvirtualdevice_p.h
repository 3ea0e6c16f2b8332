// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#ifndef QUSBVIRTUALDEVICE_P_H
#define QUSBVIRTUALDEVICE_P_H

#include "qusbbackend_p.h"
#include "qusbsystemknowledge_p.h"
#include "qusbvirtualclock_p.h"
#include "qusbvirtualdevice.h"
#include "qusbvirtualhost_p.h"
#include "qusbvirtualmodel_p.h"

#include <QtCore/qhash.h>

#include <condition_variable>
#include <deque>
#include <map>
#include <mutex>
#include <random>
#include <vector>

/*!
    \internal
    The engine of a virtual device: queues of transfers, one for each endpoint, which it answers when serve() is called.

    It has no thread and no timer. A host submits transfers, calls serve(), and calls it again when its time has come.
    Hosts may hold the engine longer than the QUsbVirtualDevice lives, which ends unplugged.
*/
class QUsbVirtualDevicePrivate : public std::enable_shared_from_this<QUsbVirtualDevicePrivate>
{
public:
    using Clock = QUsbVirtualClock;
    using TimePoint = QUsbVirtualClock::TimePoint;
    using Kind = QUsbError::Kind;
    // Recursive, since handlers are called with it and may call us. Taken before a bus's mutex, never after it.
    using Mutex = std::recursive_mutex;
    using Lock = std::lock_guard<Mutex>;

    QUsbVirtualDevicePrivate(const QByteArray &descriptors, QUsbProtocol::Speed speed);
    ~QUsbVirtualDevicePrivate();
    Q_DISABLE_COPY_MOVE(QUsbVirtualDevicePrivate)

    static QUsbVirtualDevicePrivate *of(const QUsbVirtualDevice *device) { return device->d.get(); }

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
    std::mutex hostErrorsMutex; //!< Taken after any other.
    QHash<QUsbVirtualDevice::HostCall, HostError> hostErrors;
    QHash<quint8, QString> kernelDrivers; //!< By interface number: those there are,
    QSet<quint8> boundInterfaces; //!< and those that have their interface.
    QHash<quint8, const void *> claims; //!< The handles that have an interface.

    struct Waiting
    {
        QUsbBackendTransfer *transfer = nullptr;
        QUsbVirtualHost *host = nullptr;
        quint64 id = 0;
        TimePoint deadline = Clock::never;
    };
    struct Message
    {
        QByteArray data;
        QUsbVirtualDevice::MessageEnd end = QUsbVirtualDevice::MessageEnd::ShortPacket;
        qsizetype sent = 0;
    };
    struct Endpoint
    {
        QUsbVirtualDevice::Handler handler;
        quint8 address = 0;
        std::deque<Waiting> queue;
        size_t budget = 0; //!< How many of the queue this serve() still deals with; those that came later wait.
        std::map<quint64, Waiting> held;
        std::optional<TimePoint> due; //!< When the first in the queue is to be asked for or answered.
        std::optional<QUsbVirtualReply> reply; //!< The answer to it, if it only waits.
        bool naking = false;
        bool silent = false; //!< A fault.
        std::deque<Message> messages; //!< send()
        QList<QByteArray> received;
        std::mt19937 random;
        std::chrono::microseconds jitter {0};
        std::optional<std::chrono::microseconds> packetTime;
        qint64 bytesPerSecond = 0;
        TimePoint busyUntil; //!< The last transfer or packet took so long.
        std::deque<QUsbVirtualFault> faults;
        quint64 position = 0; //!< What faults count.
        QUsbVirtualDevice::Counts counts;
    };
    Endpoint &endpointAt(quint8 address);
    const Endpoint *existingEndpoint(quint8 address) const;

private:
    Endpoint &endpointOf(const QUsbBackendTransfer *transfer);
    template <typename Predicate>
    static std::optional<Waiting> withdraw(Endpoint &endpoint, Predicate isIt);

    TimePoint serve(Endpoint &endpoint);
    TimePoint takeBackOverdue();
    void schedule(Endpoint &endpoint);
    QUsbVirtualReply ask(Endpoint &endpoint, const Waiting &waiting);
    QUsbVirtualReply askDevice(Endpoint &endpoint, const QUsbVirtualTransfer &transfer);
    QUsbVirtualReply control(const QUsbVirtualTransfer &transfer);
    QUsbVirtualReply sendQueued(Endpoint &endpoint, const QUsbVirtualTransfer &transfer);
    QUsbVirtualReply sendQueuedPackets(Endpoint &endpoint, const QUsbVirtualTransfer &transfer);
    static void keepReceived(Endpoint &endpoint, const QUsbVirtualTransfer &transfer, const QUsbVirtualReply &reply,
                             int maxPacketSize);

    std::optional<QUsbVirtualReply> dueFault(Endpoint &endpoint, const QUsbVirtualTransfer &transfer);
    void applyFault(Endpoint &endpoint, const QUsbVirtualTransfer &transfer, QUsbVirtualReply &reply);
    void applyPacketFault(Endpoint &endpoint, const QUsbVirtualTransfer &transfer, QUsbVirtualReply &reply);

    bool take(Endpoint &endpoint, const Waiting &waiting, const QUsbVirtualReply &reply);
    void answer(Endpoint &endpoint, const Waiting &waiting, const QUsbVirtualReply &reply);
    Kind moveBytes(QUsbBackendTransfer *transfer, const QUsbVirtualReply &reply) const;
    Kind movePackets(QUsbBackendTransfer *transfer, const QUsbVirtualReply &reply) const;
    void finish(const Waiting &waiting, Kind status);
    QUsbVirtualTransfer request(const Waiting &waiting) const { return {waiting.id, waiting.transfer}; }

    std::map<quint8, Endpoint> m_endpoints;
    std::map<std::pair<TimePoint, quint64>, QUsbBackendTransfer *> m_deadlines;
    std::vector<quint64> m_cancelRequests; //!< Numbers of transfers.
    std::vector<QUsbVirtualHost *> m_hosts;
    quint64 m_lastId = 0;
    quint64 m_lastRequest = 0; //!< The transfer that brought the last control request.
    bool m_woken = false;
    bool m_serving = false;
    bool m_reconnectWanted = false;
};

#endif // QUSBVIRTUALDEVICE_P_H
