// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "snapshotplugging.h"

#include "qusbvirtualbus.h"
#include "qusbvirtualhub.h"
#include "qusbvirtualreplica.h"

#include <QtCore/qcoreapplication.h>
#include <QtCore/qhash.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(SnapshotPlugging)
};

/*! Plugs \a device where that of \a info was. Returns whether that is possible. */
bool plugInPlace(QUsbVirtualDevice *device, const QUsbDeviceInfo &info, QUsbVirtualBus *bus,
                 const QHash<QString, QUsbVirtualHub *> &hubs)
{
    const QList<quint8> ports = info.portNumbers();
    if (ports.isEmpty())
        return false;
    if (ports.size() == 1)
        return !bus->plug(device, {info.bus(), ports.first()}).isError();
    const QString path = info.portPath();
    QUsbVirtualHub *hub = hubs.value(path.first(path.lastIndexOf(u'.')));
    return hub && !bus->plug(device, hub, ports.last()).isError();
}

} // namespace

QList<QUsbDeviceSnapshot> SnapshotPlugging::pluggable(QList<QUsbDeviceSnapshot> snapshots)
{
    snapshots.removeIf([](const QUsbDeviceSnapshot &snapshot) { return snapshot.portPath().startsWith("usb"_L1); });
    std::stable_sort(snapshots.begin(), snapshots.end(), [](const QUsbDeviceSnapshot &a, const QUsbDeviceSnapshot &b) {
        return a.portPath().count(u'.') < b.portPath().count(u'.');
    });
    return snapshots;
}

SnapshotPlugging::Outcome SnapshotPlugging::plug(const QList<QUsbDeviceSnapshot> &snapshots, QUsbVirtualBus *bus,
                                                 std::vector<std::unique_ptr<QUsbVirtualDevice>> &devices)
{
    Outcome outcome;
    QHash<QString, QUsbVirtualHub *> hubs;
    const QList<QUsbDeviceSnapshot> originals = pluggable(snapshots);
    for (const QUsbDeviceSnapshot &original : originals) {
        std::unique_ptr<QUsbVirtualDevice> device = QUsbVirtualReplica::createDevice(original);
        const QUsbDeviceInfo info = original.info();
        const QString ids = u"%1:%2"_s.arg(info.vendorId(), 4, 16, '0'_L1).arg(info.productId(), 4, 16, '0'_L1);
        const QString path = info.portPath();
        if (!plugInPlace(device.get(), info, bus, hubs)) {
            if (const QUsbError error = bus->plug(device.get()); error.isError()) {
                outcome.refusals += error.withContext(ids);
                continue;
            }
            if (!path.isEmpty()) { // One without a port has none to keep.
                outcome.notes +=
                    Text::tr("%1 was at port %2, which is taken or behind a hub that is not there. It is at %3 now.",
                             "IDs, old and new port")
                        .arg(ids, path, device->info().portPath());
            }
        }
        if (outcome.first.isNull())
            outcome.first = device->info();
        if (auto *hub = dynamic_cast<QUsbVirtualHub *>(device.get()))
            hubs.insert(path, hub);
        devices.push_back(std::move(device));
    }
    return outcome;
}
