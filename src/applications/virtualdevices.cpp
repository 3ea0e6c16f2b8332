// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "virtualdevices.h"

#include "qusbdemonstrationbus.h"
#include "qusbvirtualbus.h"
#include "qusbvirtualcatalogue.h"
#include "qusbvirtualhub.h"
#include "qusbvirtualloopback.h"
#include "snapshotstore.h"

VirtualDevices::VirtualDevices(const VirtualOptions &options)
    : m_demonstration(options.isDemonstration() ? std::make_unique<QUsbDemonstrationBus>() : nullptr)
    , m_ownBus(options.isDemonstration() ? nullptr : std::make_unique<QUsbVirtualBus>())
    , m_bus(m_demonstration ? m_demonstration->bus() : m_ownBus.get())
{
    for (const QString &name : options.names()) {
        if (m_error = plug(name); m_error.isError())
            break;
    }
}

VirtualDevices::~VirtualDevices() = default;

QUsbError VirtualDevices::plug(const QString &name, const QUsbDeviceInfo &hub)
{
    if (SnapshotStore::isFileName(name)) {
        const auto snapshots = SnapshotStore::load(name);
        if (!snapshots)
            return snapshots.error();
        const SnapshotPlugging::Outcome outcome = plug(snapshots.value());
        return outcome.refusals.isEmpty() ? QUsbError() : outcome.refusals.constFirst().withContext(name);
    }
    std::unique_ptr<QUsbVirtualDevice> device = QUsbVirtualCatalogue::create(name);
    Q_ASSERT(device);
    auto *virtualHub = dynamic_cast<QUsbVirtualHub *>(find(hub));
    // If all ports of the hub are in use, plug it into the bus: the user has not chosen a port.
    if (!virtualHub || m_bus->plug(device.get(), virtualHub).isError()) {
        if (const QUsbError error = m_bus->plug(device.get()); error.isError())
            return error;
    }
    m_devices.push_back(std::move(device));
    return {};
}

SnapshotPlugging::Outcome VirtualDevices::plug(const QList<QUsbDeviceSnapshot> &snapshots)
{
    SnapshotPlugging::Outcome outcome = SnapshotPlugging::plug(snapshots, m_bus, m_devices);
    m_notes += outcome.notes;
    return outcome;
}

void VirtualDevices::unplug(const QUsbDeviceInfo &device)
{
    QUsbVirtualDevice *gone = find(device);
    if (!gone)
        return;
    m_bus->unplug(gone);
    // Devices behind a hub were unplugged with it. Devices of the demonstration belong to the bus.
    std::erase_if(m_devices, [](const std::unique_ptr<QUsbVirtualDevice> &own) { return !own->isPluggedIn(); });
}

QUsbDeviceInfo VirtualDevices::suggestion() const
{
    const QList<QUsbVirtualDevice *> devices = m_bus->devices();
    for (QUsbVirtualDevice *device : devices) {
        if (dynamic_cast<QUsbVirtualLoopback *>(device))
            return device->info();
    }
    for (QUsbVirtualDevice *device : devices) {
        if (const QUsbDeviceInfo info = device->info(); !info.isHub())
            return info;
    }
    return {};
}

QUsbVirtualDevice *VirtualDevices::find(const QUsbDeviceInfo &device) const
{
    if (device.isNull())
        return nullptr;
    const QList<QUsbVirtualDevice *> devices = m_bus->devices();
    for (QUsbVirtualDevice *candidate : devices) {
        if (candidate->info() == device)
            return candidate;
    }
    return nullptr;
}
