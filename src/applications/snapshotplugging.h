// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#ifndef SNAPSHOTPLUGGING_H
#define SNAPSHOTPLUGGING_H

#include "qusbdevicesnapshot.h"
#include "qusbresult.h"

#include <QtCore/qlist.h>
#include <QtCore/qstringlist.h>

#include <memory>
#include <vector>

class QUsbVirtualBus;
class QUsbVirtualDevice;

/*! \brief Snapshots as virtual devices on a bus. */
namespace SnapshotPlugging {

/*! Returns those of \a snapshots that can be plugged in: all but root hubs, hubs before what is behind them. */
QList<QUsbDeviceSnapshot> pluggable(QList<QUsbDeviceSnapshot> snapshots);

/*!
    Plugs replicas of \a snapshots into \a bus, behind one another as the originals were, and adds them to \a devices.
    Where the port is taken, or the hub not among them, it is the first free root port; returns a sentence about each of
    these. Ends at the first that cannot be plugged in.
*/
QUsbResult<QStringList> plug(const QList<QUsbDeviceSnapshot> &snapshots, QUsbVirtualBus *bus,
                             std::vector<std::unique_ptr<QUsbVirtualDevice>> &devices);

} // namespace SnapshotPlugging

#endif // SNAPSHOTPLUGGING_H
