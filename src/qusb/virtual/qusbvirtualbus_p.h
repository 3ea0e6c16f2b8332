// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#ifndef QUSBVIRTUALBUS_P_H
#define QUSBVIRTUALBUS_P_H

#include "qusbdeviceinfo.h"
#include "qusbvirtualbus.h"
#include "qusbvirtualclock_p.h"
#include "qusbvirtualhost_p.h"
#include "qusbvirtuallocks_p.h"

#include <QtCore/qhash.h>

#include <QtCore/qcoreapplication.h>

#include <array>
#include <atomic>
#include <map>
#include <memory>
#include <vector>

class QUsbVirtualBackend;
class QUsbVirtualEngine;

/*!
    \internal
    The ports of a QUsbVirtualBus, and what is in them.
*/
class QUsbVirtualBusPrivate
{
    Q_DECLARE_TR_FUNCTIONS(QUsbVirtualBus)

public:
    class Slot;
    using SlotPointer = std::shared_ptr<Slot>;

    QUsbVirtualBusPrivate(QUsbVirtualBus::RootHubs rootHubs, QUsbVirtualBus::TimeSource timeSource);
    ~QUsbVirtualBusPrivate();
    Q_DISABLE_COPY_MOVE(QUsbVirtualBusPrivate)

    static std::shared_ptr<QUsbVirtualBusPrivate> of(const QUsbVirtualBus *bus) { return bus->d; }

    QUsbError plug(QUsbVirtualDevice *device, QUsbVirtualHub *hub, quint8 port);
    QUsbError plug(QUsbVirtualDevice *device, QUsbVirtualBus::RootPort place);
    void unplug(const SlotPointer &slot);
    /*! Unplugs all, for good. */
    void close();
    /*! Where \a device is, or null. */
    SlotPointer slotOf(const QUsbVirtualEngine *device) const;
    SlotPointer slotOf(const QUsbDeviceInfo &info) const;
    QList<QUsbVirtualDevice *> devices() const;
    void advance(std::chrono::nanoseconds duration);

    /*! Notifies \a backend of plugged and unplugged devices from now on. Returns the devices that are plugged in. */
    QList<QUsbDeviceInfo> addBackend(QUsbVirtualBackend *backend);
    void removeBackend(QUsbVirtualBackend *backend);

    QUsbVirtualClock clock;

private:
    enum class Bus : quint8 { High, Super }; // USB 2 and USB 3: a controller has a root hub for each
    struct Controller;

    static Bus busFor(const Slot &slot);
    Controller &addController(Bus kind);
    QUsbError attachReserved(const SlotPointer &slot);
    QUsbError reserve(const SlotPointer &slot, QUsbVirtualHub *hub, quint8 port);
    QUsbError reserve(const SlotPointer &slot, QUsbVirtualBus::RootPort place);
    static QUsbError reserveAt(Slot &slot, Controller &controller, const SlotPointer &parent, int portCount,
                               quint8 port);
    static void release(Slot &slot);
    QUsbError attach(const SlotPointer &slot);

    const QUsbVirtualBus::RootHubs m_rootHubs;
    mutable QUsbVirtualLocks::BusMutex m_mutex; // for everything below, and in the slots
    std::vector<std::unique_ptr<Controller>> m_controllers;
    std::map<quint64, SlotPointer> m_slots; // by arrival, that is, in the order of their coming
    QHash<const QUsbVirtualEngine *, SlotPointer> m_slotOfDevice;
    std::vector<QUsbVirtualBackend *> m_backends;
    bool m_closed = false;
};

/*! \internal A device in its port. A device that is plugged in again gets a new one. */
class QUsbVirtualBusPrivate::Slot final : public QUsbVirtualSocket, public std::enable_shared_from_this<Slot>
{
public:
    Slot(QUsbVirtualBusPrivate *bus, QUsbVirtualDevice *device);
    void pullPlug() override;
    void reconnect() override;

    QUsbVirtualBusPrivate *const bus;
    QUsbVirtualDevice *const device;
    QUsbVirtualHub *const hub; //!< The same, if it is a hub.
    const std::shared_ptr<QUsbVirtualEngine> engine;
    Controller *controller = nullptr;
    SlotPointer parent; //!< The hub it is plugged into; null for a root hub, or if that is hidden.
    quint8 port = 0; //!< 0 for a root hub.
    quint8 address = 0;
    QList<quint8> ports; //!< From the root hub on.
    std::map<quint8, Slot *> children; //!< By port.
    QUsbDeviceInfo info;
    QByteArray descriptors; //!< What the device was when it was enumerated.
    QByteArray binaryObjectStore; //!< Likewise.
    bool isListed = false;
    std::atomic<bool> isGone = false; //!< Unplugged. Can be read without locking the device.
};

/*! \internal A bus with its root hub. */
struct QUsbVirtualBusPrivate::Controller
{
    int number = 0;
    Bus kind = Bus::High;
    std::unique_ptr<QUsbVirtualHub> hub; //!< Null if root hubs are hidden.
    SlotPointer slot;
    std::map<quint8, Slot *> children; //!< By port, if root hubs are hidden.
    quint8 lastAddress = 1;
    std::array<bool, 128> addresses {}; //!< Those in use.
};

#endif // QUSBVIRTUALBUS_P_H
