// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "qusbdemonstrationbus.h"

#include "qusbvirtualcatalogue.h"
#include "qusbvirtualhub.h"

#include <map>

using namespace Qt::StringLiterals;

class QUsbDemonstrationBusPrivate
{
public:
    explicit QUsbDemonstrationBusPrivate(QUsbVirtualBus::RootHubs rootHubs);

    QUsbVirtualBus bus; // Goes after the devices, which unplug themselves.
    std::map<QString, std::unique_ptr<QUsbVirtualDevice>> devices;
};

QUsbDemonstrationBusPrivate::QUsbDemonstrationBusPrivate(QUsbVirtualBus::RootHubs rootHubs)
    : bus(rootHubs)
{
    auto hub = std::make_unique<QUsbVirtualHub>();
    bus.plug(hub.get(), 1);
    const QStringList names = QUsbVirtualCatalogue::deviceNames();
    for (const QString &name : names) {
        if (name == u"hub")
            continue;
        std::unique_ptr<QUsbVirtualDevice> device = QUsbVirtualCatalogue::create(name);
        const bool isOnHub = name == u"keyboard" || name == u"mouse" || name == u"serial";
        if (isOnHub)
            bus.plug(device.get(), hub.get());
        else
            bus.plug(device.get());
        devices.emplace(name, std::move(device));
    }
    devices.emplace(u"hub"_s, std::move(hub));
}

QUsbDemonstrationBus::QUsbDemonstrationBus(QUsbVirtualBus::RootHubs rootHubs)
    : d(std::make_unique<QUsbDemonstrationBusPrivate>(rootHubs))
{
}

QUsbDemonstrationBus::~QUsbDemonstrationBus() = default;

QUsbVirtualBus *QUsbDemonstrationBus::bus() const
{
    return &d->bus;
}

QUsbVirtualDevice *QUsbDemonstrationBus::device(const QString &name) const
{
    const auto it = d->devices.find(name);
    return it == d->devices.end() ? nullptr : it->second.get();
}
