// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#ifndef QUSBCONTEXT_H
#define QUSBCONTEXT_H

#include "qusb_export.h"
#include "qusbdevicefilter.h"
#include "qusbdeviceinfo.h"
#include "qusbiddatabase.h"
#include "qusbresult.h"

#include <QtCore/qfuture.h>
#include <QtCore/qlist.h>
#include <QtCore/qobject.h>

#include <chrono>
#include <memory>

class QUsbAbstractBus;
class QUsbBackend;
class QUsbContextPrivate;
class QUsbDevice;

/*!
    \brief The USB buses of this system, in the Qt event loop.

    A context lists the devices and reports when one is plugged in or unplugged. It is the parent of the QUsbDevice
    objects that open them. It uses the event loop of its thread. By default no other thread handles USB events, and an
    idle context causes no wake-ups. All signals and continuations run in the thread of the context, after libusb has
    returned. A slot may therefore close or delete the device or the context, or open a dialog with its own event loop.

    \code
    QUsbContext usb;
    for (const QUsbDeviceInfo &device : usb.devices())
        qInfo() << device;
    QObject::connect(&usb, &QUsbContext::deviceAdded, &usb, [](const QUsbDeviceInfo &device) {
        qInfo() << "added:" << device;
    });
    \endcode

    The list and the signals agree. devices() changes just before deviceAdded() or deviceRemoved() is emitted.
    deviceAdded() is not emitted for a device that devices() has already returned, and no device is missed.

    Listing devices sends nothing to them and needs no permission.

    \b{Destruction} finishes pending operations as QUsbError::Kind::Aborted. The destructor waits until the kernel has
    returned all transfers, for ten seconds at most. It finishes all futures, so continuations run inside the
    destructor. It deletes the devices.

    A context needs an event dispatcher. Create it after the QCoreApplication, or in a running QThread. A context
    without a parent can be moved to another thread (QObject::moveToThread()) while no device is open. Moving it with
    open devices is not allowed, and logs a warning. Delete a context in its thread.

    Reentrant. Use a context only in its thread. Contexts in different threads are independent. Based on libusb_init(),
    libusb_set_pollfd_notifiers() and libusb_hotplug_register_callback().

    \since 0.1
*/
class QUSB_EXPORT QUsbContext : public QObject
{
    Q_OBJECT
    Q_PROPERTY(QList<QUsbDeviceInfo> devices READ devices NOTIFY devicesChanged)

public:
    /*! Where USB events are handled. In all cases, signals and continuations run in the thread of the context. */
    enum class EventHandling : int {
        /*!
            The value of the environment variable QUSB_EVENT_HANDLING ("event-loop" or "thread"). If it is not set,
            EventLoop where possible.
        */
        Automatic,
        EventLoop, //!< In the event loop of the context, with QSocketNotifier. Needs no thread and the least time.
        /*!
            In a separate thread, which passes completions on. Streams continue while the thread of the context is busy.
            Each batch of completions costs a thread switch. The only possibility on Windows.
        */
        Thread,
    };
    Q_ENUM(EventHandling)

    /*!
        Creates a context on the buses of the system. Reads the list of devices, which takes milliseconds. Check
        error().
    */
    explicit QUsbContext(QObject *parent = nullptr);
    /*! \overload Chooses where events are handled. */
    explicit QUsbContext(EventHandling eventHandling, QObject *parent = nullptr);
    /*!
        Creates a context on \a bus instead of the buses of the system. With QUsbVirtualBus, the devices are written in
        C++ and are inside the process. All classes work in the same way. openFileDescriptor() is NotSupported.
    */
    explicit QUsbContext(QUsbAbstractBus *bus, QObject *parent = nullptr);
    ~QUsbContext() override;
    Q_DISABLE_COPY_MOVE(QUsbContext)

    /*!
        Returns why no devices can be listed: libusb could not be started, or the system has no USB bus
        (QUsbError::Kind::NotFound). On a system with a USB bus it is a success, even if no device is plugged in.
    */
    QUsbError error() const;
    /*!
        Returns whether deviceAdded() and deviceRemoved() are emitted on this system. If not, devices() never changes.
    */
    bool isHotplugSupported() const;

    /*! Returns the connected devices, including hubs and root hubs, ordered by bus and address. */
    QList<QUsbDeviceInfo> devices() const;
    /*! Returns those of devices() that match \a filter. */
    QList<QUsbDeviceInfo> devices(const QUsbDeviceFilter &filter) const;
    /*!
        Returns the one device that matches \a filter. None is QUsbError::Kind::NotFound; several are
        QUsbError::Kind::InvalidParameter, and the message lists them.
    */
    QUsbResult<QUsbDeviceInfo> singleDevice(const QUsbDeviceFilter &filter) const;
    /*! Returns the first device that matches \a filter; none is QUsbError::Kind::NotFound. */
    QUsbResult<QUsbDeviceInfo> anyDevice(const QUsbDeviceFilter &filter) const;
    /*!
        Waits for a device that matches \a filter. If there is one, the returned future has already finished. Otherwise
        it finishes when one is plugged in, just after deviceAdded(). Every new device is compared with the filter, so a
        predicate of the filter can run at any later time.

        A \a timeout of zero means no time-out. Errors: TimedOut; Aborted if the context is deleted; NotSupported if
        there is no such device and the system has no hotplug notification (isHotplugSupported()); InvalidParameter for
        a negative time-out. Cancelling the future ends the wait.
    */
    QFuture<QUsbResult<QUsbDeviceInfo>> waitForDevice(const QUsbDeviceFilter &filter,
                                                      std::chrono::milliseconds timeout = {});

    /*!
        Opens the device of \a fileDescriptor, an open file descriptor of a usbfs node (O_RDWR). Use it for a device
        that your program cannot open itself. The file descriptor comes from the desktop portal in a sandbox
        (org.freedesktop.portal.Usb, AcquireDevices), from UsbDeviceConnection.getFileDescriptor() on Android, or from a
        privileged helper by SCM_RIGHTS.

        The file descriptor is duplicated before this function returns, so the caller can and should close it. The
        device belongs to this context, and is open. It closes the duplicate when it is closed or deleted. If devices()
        lists a device with the same bus and address, the device has the same info. Otherwise bus, address, speed and
        descriptors are read through the file descriptor, and the port is unknown. Then deviceAdded() and
        deviceRemoved() are not emitted for the device, and it cannot be opened again after it was closed. In both cases
        QUsbDevice::disconnected() is emitted when it is unplugged.

        Errors: InvalidParameter (not open, not of a USB device, or not O_RDWR), Disconnected, OutOfMemory (too many
        open files), NotSupported on systems other than Linux and Android, Aborted if the context is deleted.
        (libusb_wrap_sys_device())
    */
    QFuture<QUsbResult<QUsbDevice *>> openFileDescriptor(int fileDescriptor);

    /*!
        Returns the names of vendors, products and classes from usb.ids. The environment variable QUSB_USB_IDS names the
        file. If it is not set, the newest file is used: one that the distribution installed, or usb.ids in the user's
        data folder (~/.local/share/qusb). The first call takes a few milliseconds. Later calls notice within two
        seconds that the file was replaced, installed or removed; copies made before do not change. Without a file, the
        database is empty, and this is not an error. Thread-safe.
    */
    static QUsbIdDatabase idDatabase();

    bool event(QEvent *event) override;

Q_SIGNALS:
    /*! This signal is emitted when \a device was plugged in. devices() contains it. */
    void deviceAdded(const QUsbDeviceInfo &device);
    /*!
        This signal is emitted when \a device was unplugged. It is equal to the one that was added. devices() no longer
        contains it. The devices behind a hub are removed before the hub.
    */
    void deviceRemoved(const QUsbDeviceInfo &device);
    /*! This signal is emitted when devices() has changed, before deviceAdded() and deviceRemoved(). */
    void devicesChanged();

private:
    friend class QUsbContextPrivate;
    explicit QUsbContext(std::unique_ptr<QUsbBackend> backend, QObject *parent);

    const std::unique_ptr<QUsbContextPrivate> d;
};

#endif // QUSBCONTEXT_H
