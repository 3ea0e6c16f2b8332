// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#ifndef QUSBVIRTUALREPLICA_H
#define QUSBVIRTUALREPLICA_H

#include "qusbdevicesnapshot.h"
#include "qusbvirtualdevice.h"

class QUsbVirtualReplicaPrivate;

/*!
    \brief A virtual device that has the descriptors of another device, from a snapshot.

    \code
    const auto file = QUsbSnapshotFile::fromJson(json);
    QUsbVirtualReplica replica(file.value().first());
    bus.plug(&replica);
    \endcode

    A replica answers requests for descriptors with the bytes in the snapshot: device and configurations, qualifier and
    other speed, binary object store, strings in all languages, HID reports, hub, Microsoft OS 2.0 sets, WebUSB URLs and
    MIDI group terminals. It refuses requests for other descriptors. There are two exceptions, as in most devices: a
    string that is known only as text is returned in US English, and a string in an unknown language is returned in
    another one.

    A replica does not behave like the original. Its IN endpoints never have data, so that transfers wait. Its OUT
    endpoints accept all data and discard it. It accepts class and vendor requests that send data, because drivers begin
    with them, and refuses requests that read data. A hub reports that nothing is plugged into it.

    On a QUsbVirtualBus, QUsbSnapshotReader::read() returns the same data of the system as in the snapshot. A snapshot
    without the descriptors that enumeration needs cannot be plugged in.

    \since 0.1
*/
class QUSB_EXPORT QUsbVirtualReplica : public QUsbVirtualDevice
{
public:
    /*!
        Creates a replica of the device in \a snapshot. It has the speed in the snapshot or, if that is unknown, a speed
        that matches the descriptors.
    */
    explicit QUsbVirtualReplica(const QUsbDeviceSnapshot &snapshot);
    ~QUsbVirtualReplica() override;

    /*!
        Creates a virtual device from \a snapshot. For a hub it is a QUsbVirtualHub with the same descriptors and up to
        15 ports, into which devices can be plugged. Otherwise it is a replica.
    */
    static std::unique_ptr<QUsbVirtualDevice> createDevice(const QUsbDeviceSnapshot &snapshot);

    /*! Returns the snapshot. */
    QUsbDeviceSnapshot snapshot() const;

private:
    const std::unique_ptr<QUsbVirtualReplicaPrivate> d;
};

#endif // QUSBVIRTUALREPLICA_H
