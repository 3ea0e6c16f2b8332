// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "qusbvirtualbus_p.h"

#include "qusbdeviceinfo_p.h"
#include "qusbvirtualbackend_p.h"
#include "qusbvirtualengine_p.h"
#include "qusbvirtualenumeration_p.h"
#include "qusbvirtualhub.h"
#include "qusbvirtualhub_p.h"
#include "qusbtransfererror_p.h"

#include <QtCore/qcoreapplication.h>

#include <algorithm>

using namespace Qt::StringLiterals;
using Kind = QUsbError::Kind;
using Lock = std::lock_guard<QUsbVirtualLocks::BusMutex>;
using DeviceLock = QUsbVirtualEngine::Lock;

static constexpr int rootPortCount = 15;
static constexpr int mostBuses = 64; // of those that are added for a device

QUsbVirtualBus::QUsbVirtualBus(RootHubs rootHubs, TimeSource timeSource)
    : d(std::make_shared<QUsbVirtualBusPrivate>(rootHubs, timeSource))
{
}

std::unique_ptr<QUsbBackend> QUsbVirtualBus::createBackend()
{
    return std::make_unique<QUsbVirtualBackend>(d);
}

QUsbVirtualBus::~QUsbVirtualBus()
{
    d->close();
}

QUsbError QUsbVirtualBus::plug(QUsbVirtualDevice *device, quint8 port)
{
    return d->plug(device, nullptr, port);
}

QUsbError QUsbVirtualBus::plug(QUsbVirtualDevice *device, QUsbVirtualHub *hub, quint8 port)
{
    return d->plug(device, hub, port);
}

QUsbError QUsbVirtualBus::plug(QUsbVirtualDevice *device, RootPort place)
{
    return d->plug(device, place);
}

void QUsbVirtualBus::unplug(QUsbVirtualDevice *device)
{
    if (const auto slot = d->slotOf(QUsbVirtualEngine::of(device)))
        d->unplug(slot);
}

QList<QUsbVirtualDevice *> QUsbVirtualBus::devices() const
{
    return d->devices();
}

QUsbVirtualBus::TimeSource QUsbVirtualBus::timeSource() const
{
    return d->clock.isManual() ? TimeSource::Manual : TimeSource::Real;
}

std::chrono::nanoseconds QUsbVirtualBus::time() const
{
    return d->clock.now() - d->clock.start();
}

void QUsbVirtualBus::advance(std::chrono::nanoseconds duration)
{
    if (d->clock.isManual() && duration.count() > 0)
        d->advance(duration);
}

QUsbVirtualBusPrivate::Slot::Slot(QUsbVirtualBusPrivate *itsBus, QUsbVirtualDevice *itsDevice)
    : bus(itsBus)
    , device(itsDevice)
    , hub(dynamic_cast<QUsbVirtualHub *>(device))
    , engine(QUsbVirtualEngine::of(device)->shared_from_this())
{
}

void QUsbVirtualBusPrivate::Slot::pullPlug()
{
    bus->unplug(shared_from_this());
}

void QUsbVirtualBusPrivate::Slot::reconnect()
{
    const SlotPointer keep = shared_from_this();
    QUsbVirtualHub *const upstream = parent ? parent->hub : nullptr;
    bus->unplug(keep);
    bus->plug(device, upstream, port);
}

QUsbVirtualBusPrivate::QUsbVirtualBusPrivate(QUsbVirtualBus::RootHubs rootHubs, QUsbVirtualBus::TimeSource timeSource)
    : clock(timeSource == QUsbVirtualBus::TimeSource::Manual ? QUsbVirtualClock::Source::Manual
                                                             : QUsbVirtualClock::Source::Real)
    , m_rootHubs(rootHubs)
{
    addController(Bus::High);
    addController(Bus::Super);
}

QUsbVirtualBusPrivate::~QUsbVirtualBusPrivate() = default;

QUsbVirtualBusPrivate::Bus QUsbVirtualBusPrivate::busFor(const Slot &slot)
{
    return slot.device->speed() >= QUsbProtocol::Speed::Super ? Bus::Super : Bus::High;
}

/*! A bus more, with its root hub. */
QUsbVirtualBusPrivate::Controller &QUsbVirtualBusPrivate::addController(Bus kind)
{
    auto owned = std::make_unique<Controller>();
    Controller &controller = *owned;
    controller.kind = kind;
    controller.addresses[0] = controller.addresses[1] = true; // unaddressed devices, and the root hub
    if (m_rootHubs == QUsbVirtualBus::RootHubs::Listed) {
        controller.hub = QUsbVirtualHubPrivate::createRootHub(
            rootPortCount, kind == Bus::Super ? QUsbProtocol::Speed::Super : QUsbProtocol::Speed::High);
        controller.slot = std::make_shared<Slot>(this, controller.hub.get());
        controller.slot->address = 1;
    }
    {
        const Lock lock(m_mutex);
        controller.number = int(m_controllers.size()) + 1;
        m_controllers.push_back(std::move(owned));
    }
    if (controller.slot) {
        controller.slot->controller = &controller;
        attach(controller.slot);
    }
    return controller;
}

QUsbError QUsbVirtualBusPrivate::plug(QUsbVirtualDevice *device, QUsbVirtualHub *hub, quint8 port)
{
    const auto slot = std::make_shared<Slot>(this, device);
    if (QUsbError error = reserve(slot, hub, port); error.isError())
        return error;
    return attachReserved(slot);
}

QUsbError QUsbVirtualBusPrivate::plug(QUsbVirtualDevice *device, QUsbVirtualBus::RootPort place)
{
    const auto slot = std::make_shared<Slot>(this, device);
    if (QUsbError error = reserve(slot, place); error.isError())
        return error;
    return attachReserved(slot);
}

QUsbError QUsbVirtualBusPrivate::attachReserved(const SlotPointer &slot)
{
    const QUsbError error = attach(slot);
    if (error.isError()) {
        const Lock lock(m_mutex);
        release(*slot);
    }
    return error;
}

/*! Finds \a slot a port and an address. */
QUsbError QUsbVirtualBusPrivate::reserve(const SlotPointer &slot, QUsbVirtualHub *hub, quint8 port)
{
    const Bus kind = busFor(*slot);
    std::unique_lock lock(m_mutex);
    if (m_closed)
        return QUsbError(Kind::NotFound, tr("the virtual bus is being deleted"));
    if (hub) {
        const SlotPointer parent = m_slotOfDevice.value(QUsbVirtualEngine::of(hub));
        if (!parent)
            return QUsbError(Kind::InvalidParameter, tr("the hub is not plugged into this bus"));
        return reserveAt(*slot, *parent->controller, parent, hub->portCount(), port);
    }
    QUsbError error;
    for (const auto &controller : m_controllers) {
        const auto &children = controller->slot ? controller->slot->children : controller->children;
        if (controller->kind != kind || (port == 0 && children.size() == rootPortCount))
            continue;
        error = reserveAt(*slot, *controller, controller->slot, rootPortCount, port);
        if (!error.isError() || port != 0)
            return error;
    }
    lock.unlock();
    Controller &added = addController(kind);
    lock.lock();
    return reserveAt(*slot, added, added.slot, rootPortCount, port);
}

/*! Takes the port \a place, of a bus that is added if it is missing. */
QUsbError QUsbVirtualBusPrivate::reserve(const SlotPointer &slot, QUsbVirtualBus::RootPort place)
{
    if (place.bus < 1 || place.bus > mostBuses || place.port < 1) {
        return QUsbError(Kind::InvalidParameter, tr("there is no port %1 of bus %2").arg(place.port).arg(place.bus),
                         tr("The buses are 1 to %1.").arg(mostBuses));
    }
    for (;;) {
        int next = 0;
        {
            const Lock lock(m_mutex);
            if (m_closed)
                return QUsbError(Kind::NotFound, tr("the virtual bus is being deleted"));
            if (int(m_controllers.size()) >= place.bus) {
                Controller &controller = *m_controllers[size_t(place.bus - 1)];
                if (controller.kind != busFor(*slot)) {
                    return QUsbError(Kind::InvalidParameter, tr("bus %1 is for devices of other speeds").arg(place.bus),
                                     tr("Choose another bus."));
                }
                return reserveAt(*slot, controller, controller.slot, rootPortCount, place.port);
            }
            next = int(m_controllers.size()) + 1;
        }
        addController(next == place.bus ? busFor(*slot) : next % 2 != 0 ? Bus::High : Bus::Super);
    }
}

/*! Takes \a port of \a parent, or the first that is free. */
QUsbError QUsbVirtualBusPrivate::reserveAt(Slot &slot, Controller &controller, const SlotPointer &parent, int portCount,
                                           quint8 port)
{
    auto &children = parent ? parent->children : controller.children;
    if (port > portCount) {
        return QUsbError(Kind::InvalidParameter, tr("there is no port %1").arg(port),
                         tr("The ports are 1 to %1.").arg(portCount));
    }
    if (port == 0) {
        for (port = 1; port <= portCount && children.count(port) > 0; ++port)
            continue;
    }
    if (port > portCount)
        return QUsbError(Kind::Busy, tr("all ports are in use"), tr("Unplug a device."));
    if (const auto taken = children.find(port); taken != children.end()) {
        return QUsbError(Kind::Busy,
                         tr("port %1 is in use by %2", "number, device")
                             .arg(port)
                             .arg(QUsbTransferError::deviceLabel(taken->second->info)),
                         tr("Unplug the device in it, or choose another port."));
    }
    quint8 address = 0; // the next one, as Linux does, so that one that was just given up is not soon used again
    for (int i = 1; i < 127 && address == 0; ++i) {
        const auto candidate = quint8((controller.lastAddress - 1 + i) % 127 + 1);
        if (!controller.addresses[candidate])
            address = candidate;
    }
    if (address == 0)
        return QUsbError(Kind::Busy, tr("the bus has no free address"), tr("Unplug a device."));
    controller.lastAddress = address;
    controller.addresses[address] = true;
    children.emplace(port, &slot);
    slot.controller = &controller;
    slot.parent = parent;
    slot.port = port;
    slot.address = address;
    slot.ports = parent ? parent->ports : QList<quint8>();
    slot.ports.append(port);
    return {};
}

/*! Undoes reserve(). */
void QUsbVirtualBusPrivate::release(Slot &slot)
{
    auto &children = slot.parent ? slot.parent->children : slot.controller->children;
    children.erase(slot.port);
    slot.controller->addresses[slot.address] = false;
}

/*! Enumerates the device in \a slot, and lets everybody know. */
QUsbError QUsbVirtualBusPrivate::attach(const SlotPointer &slot)
{
    QUsbVirtualEngine &engine = *slot->engine;
    std::unique_lock device(engine.mutex);
    if (engine.isPluggedIn())
        return QUsbError(Kind::Busy, tr("the device is already plugged in"), tr("Unplug it first."));
    engine.plugged(slot.get(), &clock);
    slot->descriptors = engine.model.descriptors();
    QUsbVirtualEnumeration enumeration(engine, device);
    const QUsbError refusal = enumeration.run();
    if (!engine.isPluggedIn())
        return QUsbError(Kind::Disconnected, tr("the device was unplugged during enumeration"));
    if (refusal.isError()) {
        engine.unplugged();
        return refusal;
    }
    slot->binaryObjectStore = enumeration.binaryObjectStore();
    auto read = enumeration.takeInfo();
    read->arrival = QUsbDeviceInfoPrivate::nextArrival();
    read->bus = slot->controller->number;
    read->address = slot->address;
    read->portNumbers = slot->ports;
    read->parent = slot->parent ? slot->parent->info : QUsbDeviceInfo();
    {
        const Lock lock(m_mutex);
        if (m_closed || (slot->parent && slot->parent != slot->controller->slot && !slot->parent->isListed)) {
            engine.unplugged();
            return QUsbError(Kind::Disconnected, tr("the hub was unplugged"));
        }
        slot->info = QUsbDeviceInfoPrivate::create(std::move(read));
        slot->isListed = true;
        engine.info = slot->info;
        m_slots.emplace(QUsbDeviceInfoPrivate::arrivalOf(slot->info), slot);
        m_slotOfDevice.insert(&engine, slot);
        for (QUsbVirtualBackend *backend : m_backends)
            backend->deviceArrived(slot->info);
        if (slot->parent) // while it is listed, its hub is there
            QUsbVirtualHubPrivate::of(slot->parent->hub)->setPort(slot->port, engine.speed);
    }
    return {};
}

void QUsbVirtualBusPrivate::unplug(const SlotPointer &slot)
{
    for (;;) { // devices plugged into it are unplugged first
        SlotPointer child;
        {
            const Lock lock(m_mutex);
            const auto it = std::find_if(slot->children.begin(), slot->children.end(),
                                         [](const auto &entry) { return entry.second->isListed; });
            if (it == slot->children.end())
                break;
            child = it->second->shared_from_this();
        }
        unplug(child);
    }
    {
        const DeviceLock device(slot->engine->mutex);
        if (slot->engine->socket != slot.get())
            return;
        slot->engine->unplugged();
        slot->isGone = true;
        const Lock lock(m_mutex);
        if (!std::exchange(slot->isListed, false))
            return; // plug() sees it
        m_slots.erase(QUsbDeviceInfoPrivate::arrivalOf(slot->info));
        m_slotOfDevice.remove(slot->engine.get());
        if (slot->port > 0)
            release(*slot);
        for (QUsbVirtualBackend *backend : m_backends)
            backend->deviceLeft(slot->info);
        if (slot->parent)
            QUsbVirtualHubPrivate::of(slot->parent->hub)->setPort(slot->port, std::nullopt);
    }
}

void QUsbVirtualBusPrivate::close()
{
    for (;;) {
        SlotPointer last;
        {
            const Lock lock(m_mutex);
            m_closed = true;
            if (m_slots.empty())
                return;
            last = m_slots.rbegin()->second;
        }
        unplug(last);
    }
}

QUsbVirtualBusPrivate::SlotPointer QUsbVirtualBusPrivate::slotOf(const QUsbVirtualEngine *device) const
{
    const Lock lock(m_mutex);
    return m_slotOfDevice.value(device);
}

QUsbVirtualBusPrivate::SlotPointer QUsbVirtualBusPrivate::slotOf(const QUsbDeviceInfo &info) const
{
    const Lock lock(m_mutex);
    const auto it = m_slots.find(QUsbDeviceInfoPrivate::arrivalOf(info));
    return it == m_slots.end() ? nullptr : it->second;
}

QList<QUsbVirtualDevice *> QUsbVirtualBusPrivate::devices() const
{
    const Lock lock(m_mutex);
    QList<QUsbVirtualDevice *> devices;
    for (const auto &[arrival, slot] : m_slots) {
        if (slot->port > 0)
            devices.append(slot->device);
    }
    return devices;
}

void QUsbVirtualBusPrivate::advance(std::chrono::nanoseconds duration)
{
    const auto end = clock.now() + duration;
    for (;;) {
        std::vector<std::shared_ptr<QUsbVirtualEngine>> engines;
        {
            const Lock lock(m_mutex);
            for (const auto &[arrival, slot] : m_slots)
                engines.push_back(slot->engine);
        }
        auto next = QUsbVirtualClock::never;
        for (const auto &engine : engines) {
            const DeviceLock lock(engine->mutex);
            next = std::min(next, engine->serve());
        }
        if (next > end)
            break;
        clock.set(std::max(next, clock.now()));
    }
    clock.set(end);
}

QList<QUsbDeviceInfo> QUsbVirtualBusPrivate::addBackend(QUsbVirtualBackend *backend)
{
    const Lock lock(m_mutex);
    m_backends.push_back(backend);
    QList<QUsbDeviceInfo> infos;
    for (const auto &[arrival, slot] : m_slots)
        infos.append(slot->info);
    return infos;
}

void QUsbVirtualBusPrivate::removeBackend(QUsbVirtualBackend *backend)
{
    const Lock lock(m_mutex);
    std::erase(m_backends, backend);
}
