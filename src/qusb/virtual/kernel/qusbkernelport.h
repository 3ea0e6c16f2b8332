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
    \brief Plugs a virtual device into the system's own kernel, whose drivers then take it for real.

    \code
    QUsbVirtualDisk disk;
    QUsbKernelPort port;
    if (const QUsbError error = port.plug(&disk); error.isError())
        qWarning() << error; // what is missing, and how to get it
    else
        qInfo() << "plugged in at" << port.portPath(); // "5-1"; /dev/sdX follows
    \endcode

    It stands on the vhci_hcd driver of Linux, which speaks USB/IP: here over a pair of sockets inside the process, without
    a network. That takes root and the module. The device answers in a thread of its own.

    The kernel deals with the device as with one of hardware: enumerates it, binds drivers, makes nodes; programs see it
    through libusb, this one as well: in a QUsbContext on the system. plug() returns before that; wait with
    QUsbContext::waitForDevice() and QUsbDeviceFilter::withPortPath().

    Thread-safe. The device belongs to the caller and must outlive its being plugged in, or is unplugged when deleted.
    Destruction unplugs.
*/
class QUSB_EXPORT QUsbKernelPort
{
public:
    QUsbKernelPort();
    /*! Unplugs, and waits until the kernel has given the port back (at most 10 s). */
    ~QUsbKernelPort();
    Q_DISABLE_COPY_MOVE(QUsbKernelPort)

    /*!
        Plugs \a device in: into the port that was used before, if nobody else has it, or else into the first free one of
        its speed. Waits until the kernel has given that port back.

        Errors: NotFound (no vhci_hcd; the remedy says how to load it), AccessDenied (not root), Busy (no port is free,
        another device is plugged in here, or \a device is elsewhere), NotSupported (not Linux, or a device faster than
        SuperSpeed).
    */
    QUsbError plug(QUsbVirtualDevice *device);
    /*!
        Pulls the plug: nothing more is answered. What the host does about it takes its time; see waitUntilFree(). Do not let
        the host submit a transfer and cancel it in the milliseconds after: vhci_hcd (Linux 6.1) loses a transfer that it has
        not sent yet, and the kernel waits for it for ever. If that may happen, use switchOff().
    */
    void unplug();
    /*!
        Lets the host switch the port's power off, which looks the same to programs, and unplugs. Not for handlers.
        Linux before 6.0 has no such switch: then this is unplug().
    */
    void switchOff();
    /*!
        Pulls the plug instead of answering the \a count-th control request from plug() on, once. The requests before
        deviceAdded() are the kernel's own: it waits 5 s for the answer, and looks at no port of the bus meanwhile.
    */
    void unplugAtControlRequest(int count);
    /*! Returns whether a device is plugged in; the host can throw it out, too. */
    bool isPluggedIn() const;
    /*! Blocks until the kernel has removed the device and the port is free. Returns whether that was in time. */
    bool waitUntilFree(std::chrono::milliseconds timeout = std::chrono::seconds(10)) const;
    /*! Returns the place in the kernel's words, "5-1"; known from the first plug() on. */
    QString portPath() const;

private:
    const std::unique_ptr<QUsbKernelPortPrivate> d;
};

#endif // QUSBKERNELPORT_H
