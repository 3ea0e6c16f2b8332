// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#ifndef SNAPSHOTPLUGGING_H
#define SNAPSHOTPLUGGING_H

#include "qusbdevicesnapshot.h"
#include "qusberror.h"

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

/*! \brief What became of snapshots that were to be plugged in. */
struct Outcome
{
    QStringList notes; //!< A sentence about each that is at another port than the original.
    QList<QUsbError> refusals; //!< Why the others are not plugged in. Each names its device.
    QUsbDeviceInfo first; //!< The first that was plugged in.
};

/*!
    Plugs replicas of \a snapshots into \a bus, behind one another as the originals were, and adds them to \a devices.
    Where the port is taken, or the hub not among them, it is the first free root port.
*/
Outcome plug(const QList<QUsbDeviceSnapshot> &snapshots, QUsbVirtualBus *bus,
             std::vector<std::unique_ptr<QUsbVirtualDevice>> &devices);

} // namespace SnapshotPlugging

#endif // SNAPSHOTPLUGGING_H
