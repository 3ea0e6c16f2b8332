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
    \brief Takes snapshots of devices: asks the system, or the device as well.

    \code
    QUsbSnapshotReader::read(&usb, device, QUsbSnapshotReader::Source::SystemAndDevice)
        .then(&usb, [](const QUsbResult<QUsbDeviceSnapshot> &snapshot) {
            if (snapshot)
                qInfo().noquote() << QUsbDescriptorText::text(snapshot.value());
        });
    \endcode

    \since 0.1
*/
class QUSB_EXPORT QUsbSnapshotReader
{
    Q_GADGET
    Q_DECLARE_TR_FUNCTIONS(QUsbSnapshotReader)

public:
    /*! Who is asked. */
    enum class Source : quint8 {
        System, //!< The system only. Nothing is sent to the device, and no permission is needed.
        /*!
            The system, and then the device for what the system does not know. Opens the device, claims nothing, and
            sends it standard requests for descriptors, and the requests that its descriptors offer.
        */
        SystemAndDevice,
    };
    Q_ENUM(Source)

    /*!
        Reads all that is known of \a device, which \a context lists. On Linux the system knows, beyond what \a device has, the binary
        object store (kernel 6.9), the report descriptors of HID interfaces, speed and lanes, power management, the
        drivers of the interfaces and the device nodes that these have made; the Linux ABI documents sysfs-bus-usb.

        With Source::SystemAndDevice the device is asked for its BOS, qualifier and other-speed configurations, all
        strings that its descriptors refer to in all its languages, HID report descriptors, hub descriptor, Microsoft OS
        2.0 sets, WebUSB URLs and MIDI group terminal blocks, as far as its other descriptors say that it has them. It is
        never asked for its debug descriptor, which disturbs some. What it does not answer is left out, and
        QUsbDeviceSnapshot::notes() says so; a device that answers nothing is given up after one time-out.
        \a timeout is for all of it, zero means none; what was gathered until then counts.

        Not being able to ask is a note as well. Errors: Disconnected if \a device is not listed (any more); Aborted when
        the context is destroyed; InvalidParameter for a negative time-out. Cancelling the future ends it.
    */
    static QFuture<QUsbResult<QUsbDeviceSnapshot>> read(QUsbContext *context, const QUsbDeviceInfo &device,
                                                        Source source = Source::System,
                                                        std::chrono::milliseconds timeout = std::chrono::seconds(10));

    QUsbSnapshotReader() = delete;
};

#endif // QUSBSNAPSHOTREADER_H
