// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#ifndef QUSBSNAPSHOTREADER_H
#define QUSBSNAPSHOTREADER_H

#include "qusb_export.h"
#include "qusbdeviceinfo.h"
#include "qusbdevicesnapshot.h"
#include "qusbresult.h"

#include <QtCore/qcoreapplication.h>
#include <QtCore/qfuture.h>
#include <QtCore/qobjectdefs.h>

#include <chrono>

class QUsbContext;

/*!
    \brief Takes snapshots of devices, from the data of the system and, on request, from the device.

    \code
    QUsbFuture::then(QUsbSnapshotReader::read(&usb, device, QUsbSnapshotReader::Source::SystemAndDevice), &usb,
                     [](const QUsbResult<QUsbDeviceSnapshot> &snapshot) {
                         if (snapshot)
                             qInfo().noquote() << QUsbDescriptorText::toText(snapshot.value());
                     });
    \endcode

    \since 0.1
*/
class QUSB_EXPORT QUsbSnapshotReader
{
    Q_GADGET
    Q_DECLARE_TR_FUNCTIONS(QUsbSnapshotReader)

public:
    /*! The source of the data. */
    enum class Source : int {
        System, //!< The system only. This sends nothing to the device and needs no permission.
        /*!
            The system, and the device for data that the system does not know. Opens the device, claims nothing, and
            sends standard requests for descriptors, and requests that the descriptors of the device announce.
        */
        SystemAndDevice,
    };
    Q_ENUM(Source)

    /*!
        Reads everything known about \a device, which \a context must list. On Linux the system knows, in addition to \a
        device, the binary object store (kernel 6.9), the report descriptors of HID interfaces, speed and lanes, power
        management, and the drivers of the interfaces with their device nodes. See sysfs-bus-usb in the Linux ABI.

        With Source::SystemAndDevice, these are read from the device if its other descriptors refer to them: BOS,
        qualifier and other-speed configurations, all strings in all languages, HID report descriptors, hub descriptor,
        Microsoft OS 2.0 sets, WebUSB URLs and MIDI group terminal blocks. The debug descriptor is never read, because
        some devices fail after that request. The snapshot omits data that the device does not return, and
        QUsbDeviceSnapshot::notes() lists it. If the device does not answer at all, no more requests are sent after the
        first time-out. \a timeout applies to the whole operation; zero means no time-out. After it, the snapshot
        contains the data that was read until then.

        If the device cannot be opened, this is only a note. Errors: Disconnected if \a device is not listed; Aborted if
        the context is deleted; InvalidParameter for a negative time-out. Cancelling the future ends the operation.
    */
    static QFuture<QUsbResult<QUsbDeviceSnapshot>> read(QUsbContext *context, const QUsbDeviceInfo &device,
                                                        Source source = Source::System,
                                                        std::chrono::milliseconds timeout = std::chrono::seconds(10));

    QUsbSnapshotReader() = delete;
};

#endif // QUSBSNAPSHOTREADER_H
