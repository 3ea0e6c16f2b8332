// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#ifndef QUSBKERNELPORT_H
#define QUSBKERNELPORT_H

#include "qusb_export.h"
#include "qusberror.h"

#include <QtCore/qstring.h>

#include <chrono>
#include <memory>

class QUsbKernelPortPrivate;
class QUsbVirtualDevice;

/*!
    \brief Plugs a virtual device into the Linux kernel, which treats it as a real device.

    \code
    QUsbVirtualDisk disk;
    QUsbKernelPort port;
    if (const QUsbError error = port.plug(&disk); error.isError())
        qWarning() << error; // says what is missing, and how to get it
    else
        qInfo() << "plugged in at" << port.portPath(); // "5-1"; /dev/sdX follows
    \endcode

    It uses the vhci_hcd driver of Linux, which speaks USB/IP. The connection is a pair of sockets inside the process,
    without a network. This needs root and the kernel module. The device answers in a separate thread.

    The kernel enumerates the device, binds drivers to it, and creates device nodes. All programs can use it through
    libusb, including this one, with a QUsbContext on the system. plug() returns before the device is enumerated. To
    wait for it, use QUsbContext::waitForDevice() with QUsbDeviceFilter::withPortPath().

    Thread-safe. The device belongs to the caller. Deleting the device or the port unplugs the device.

    \since 0.1
*/
class QUSB_EXPORT QUsbKernelPort
{
public:
    QUsbKernelPort();
    /*! Unplugs the device, and waits until the kernel has released the port, for 10 s at most. */
    ~QUsbKernelPort();
    Q_DISABLE_COPY_MOVE(QUsbKernelPort)

    /*!
        Plugs in \a device. Uses the same port as before if it is free, or else the first free port for the speed of the
        device. Waits until the kernel has released that port.

        Errors: NotFound (no vhci_hcd; the remedy says how to load it); AccessDenied (not root); Busy (no port is free,
        another device is plugged into this object, or \a device is plugged in elsewhere); NotSupported (not Linux, or a
        device faster than SuperSpeed).
    */
    QUsbError plug(QUsbVirtualDevice *device);
    /*!
        Unplugs the device. It does not answer any more. The host needs some time to notice; see waitUntilFree(). The
        host must not submit a transfer and cancel it in the following milliseconds: vhci_hcd (Linux 6.1) loses a
        transfer that it has not sent yet, and the kernel waits for it endlessly. If this can happen, use switchOff().
    */
    void unplug();
    /*!
        Makes the host switch off the port's power, and unplugs the device. Programs cannot see a difference. Do not
        call it in handlers. Linux before 6.0 does not support it. There it is the same as unplug().
    */
    void switchOff();
    /*!
        Unplugs the device instead of answering control request number \a count after plug(), once. The requests before
        deviceAdded() come from the kernel. It waits 5 s for the answer, and handles no port of the bus during this
        time.
    */
    void unplugAtControlRequest(int count);
    /*! Returns whether a device is plugged in. The host can remove it, too. */
    bool isPluggedIn() const;
    /*! Blocks until the kernel has removed the device and the port is free. Returns false after a time-out. */
    bool waitUntilFree(std::chrono::milliseconds timeout = std::chrono::seconds(10)) const;
    /*! Returns the port in the notation of the kernel, "5-1". Empty before the first plug(). */
    QString portPath() const;

private:
    const std::unique_ptr<QUsbKernelPortPrivate> d;
};

#endif // QUSBKERNELPORT_H
