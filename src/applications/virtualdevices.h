// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#ifndef VIRTUALDEVICES_H
#define VIRTUALDEVICES_H

#include "qusbdeviceinfo.h"
#include "qusberror.h"
#include "snapshotplugging.h"
#include "virtualoptions.h"

#include <QtCore/qstring.h>

#include <memory>
#include <vector>

class QUsbDemonstrationBus;
class QUsbVirtualBus;
class QUsbVirtualDevice;

/*!
    \brief A virtual bus of a program, what is plugged into it, and what the user plugs in and unplugs while it runs.

    It should outlive the QUsbContext on its bus.
*/
class VirtualDevices
{
public:
    /*! What \a options ask for; the demonstration if it is not set. Check error(). */
    explicit VirtualDevices(const VirtualOptions &options = {});
    ~VirtualDevices();
    Q_DISABLE_COPY_MOVE(VirtualDevices)

    /*! Returns why not all devices could be plugged in at the beginning. */
    const QUsbError &error() const { return m_error; }
    /*! Returns what is not as the files have it: a sentence about each device that is at another port. */
    QStringList notes() const { return m_notes; }
    /*! Returns the bus; not null. */
    QUsbVirtualBus *bus() const { return m_bus; }

    /*!
        Plugs in a device of the catalogue: into \a hub, if that is one with a free port, or into a root port. Or, if
        \a name is that of a file, the devices there are snapshots of in it, behind one another as they were.
    */
    QUsbError plug(const QString &name, const QUsbDeviceInfo &hub = {});
    /*! Plugs in replicas of \a snapshots, each that can be, behind one another as they were. */
    SnapshotPlugging::Outcome plug(const QList<QUsbDeviceSnapshot> &snapshots);
    /*! Returns whether \a device can be unplugged: anything but a root hub can. */
    bool canUnplug(const QUsbDeviceInfo &device) const { return find(device); }
    /*! Pulls the plug of \a device and of what is behind it. */
    void unplug(const QUsbDeviceInfo &device);
    /*! Returns the device to look at first, with which transfers can be tried at once; null if there is none. */
    QUsbDeviceInfo suggestion() const;

private:
    QUsbVirtualDevice *find(const QUsbDeviceInfo &device) const;

    std::unique_ptr<QUsbDemonstrationBus> m_demonstration; // With a bus and devices of its own.
    std::unique_ptr<QUsbVirtualBus> m_ownBus;
    QUsbVirtualBus *m_bus;
    std::vector<std::unique_ptr<QUsbVirtualDevice>> m_devices; // They go before the bus does.
    QUsbError m_error;
    QStringList m_notes;
};

#endif // VIRTUALDEVICES_H
