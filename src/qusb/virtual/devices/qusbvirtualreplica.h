// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#ifndef QUSBVIRTUALREPLICA_H
#define QUSBVIRTUALREPLICA_H

#include "qusbdevicesnapshot.h"
#include "qusbvirtualdevice.h"

class QUsbVirtualReplicaPrivate;

/*!
    \brief A device that looks like another one, of which there is a snapshot: a mock to open, decode and claim.

    \code
    const auto file = QUsbSnapshotFile::fromJson(json);
    QUsbVirtualReplica replica(file.value().first());
    bus.plug(&replica);
    \endcode

    It answers requests for descriptors with the bytes of the snapshot: device and configurations, qualifier and other
    speed, binary object store, strings in their languages, HID reports, hub, Microsoft OS 2.0 sets, WebUSB URLs, MIDI group
    terminals. What the snapshot does not have it refuses, save that a string that is known as text only is US English,
    and that one asked for in a language it does not have comes in another, as most devices do it.

    What it does not know is how the original behaves. Its endpoints are there: IN endpoints never have data, so that a
    transfer waits; OUT endpoints take all there is and forget it, as a device does that has nothing to object. Of class
    and vendor requests it takes those that send something, which drivers begin with, and refuses those that ask for
    something; a hub says that nothing is plugged into it.

    On a QUsbVirtualBus the system knows of it what the original's system did, as QUsbSnapshotReader::read() tells. A snapshot
    without the descriptors that an enumeration takes cannot be plugged in.
*/
class QUSB_EXPORT QUsbVirtualReplica : public QUsbVirtualDevice
{
public:
    /*!
        A replica of what \a snapshot is of. It is as fast as that was, or, if that is not known, as the descriptors
        suggest.
    */
    explicit QUsbVirtualReplica(const QUsbDeviceSnapshot &snapshot);
    ~QUsbVirtualReplica() override;

    /*!
        Makes what \a snapshot is of: a replica, or, of a hub, a QUsbVirtualHub that looks like it, with up to 15 ports
        that devices can be plugged into.
    */
    static std::unique_ptr<QUsbVirtualDevice> createDevice(const QUsbDeviceSnapshot &snapshot);

    /*! Returns the snapshot. */
    QUsbDeviceSnapshot snapshot() const;

private:
    const std::unique_ptr<QUsbVirtualReplicaPrivate> d;
};

#endif // QUSBVIRTUALREPLICA_H
