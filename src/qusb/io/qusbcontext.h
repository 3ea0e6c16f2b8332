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

    A context lists the devices, tells when one comes or goes, and is the parent of the QUsbDevice objects that open
    them. It lives in the thread it was made in, whose event loop it uses: by default no thread of its own handles
    events, an idle context causes no wake-ups, and every signal and every future's continuation runs in that thread after the
    underlying library has returned. A slot may therefore do anything, including closing or deleting the device or the
    context, or opening a dialog with an event loop of its own.

    \code
    QUsbContext usb;
    for (const QUsbDeviceInfo &device : usb.devices())
        qInfo() << device;
    QObject::connect(&usb, &QUsbContext::deviceAdded, &usb, [](const QUsbDeviceInfo &device) {
        qInfo() << "new:" << device;
    });
    \endcode

    The list and the signals agree at all times: devices() changes just before deviceAdded() or deviceRemoved() is
    emitted, a device that devices() has returned is not announced again, and none is missed in between.

    Looking at devices sends nothing on the bus and needs no permission.

    \b{Destruction} ends whatever is under way as QUsbError::Kind::Aborted, waits until the kernel has given back all
    transfers, finishes all futures (so continuations run inside the destructor), and deletes the devices.

    It needs an event dispatcher, so make it after the QCoreApplication, or in a running QThread. A context without
    parent may be moved to another thread (QObject::moveToThread()) as long as no device is open; with open devices that
    is not allowed, and a warning says so. Delete it in its thread.

    Reentrant; use one context from one thread. Several contexts in several threads do not disturb each other. Stands on
    libusb_init(), libusb_set_pollfd_notifiers() and libusb_hotplug_register_callback().
*/
class QUSB_EXPORT QUsbContext : public QObject
{
    Q_OBJECT
    Q_PROPERTY(QList<QUsbDeviceInfo> devices READ devices NOTIFY devicesChanged)

public:
    /*! Where events of the bus are handled. What the program sees is the same: all of it happens in the context's thread. */
    enum class EventHandling : quint8 {
        /*!
            EventLoop, where that is possible; or what the environment variable QUSB_EVENT_HANDLING says, "event-loop"
            or "thread".
        */
        Automatic,
        EventLoop, //!< In the context's event loop, with QSocketNotifier. Costs no thread and the least time.
        /*!
            In a thread of their own, which hands completions over. Keeps streams flowing while the context's thread
            is busy for long, at the price of a thread switch for each batch. The only way on Windows.
        */
        Thread,
    };
    Q_ENUM(EventHandling)

    /*! A context on the system's buses. Reads the list of devices, which takes milliseconds. Check error(). */
    explicit QUsbContext(QObject *parent = nullptr);
    /*! \overload Chooses where events are handled. */
    explicit QUsbContext(EventHandling eventHandling, QObject *parent = nullptr);
    /*!
        A context on \a bus and nothing else: with QUsbVirtualBus, devices written in C++, inside the process. All of this
        class, and of what it leads to, works alike; openFileDescriptor() is NotSupported.
    */
    explicit QUsbContext(QUsbAbstractBus *bus, QObject *parent = nullptr);
    ~QUsbContext() override;
    Q_DISABLE_COPY_MOVE(QUsbContext)

    /*!
        Returns why there are no devices to be seen: the library could not be started, or the system has no USB bus
        (QUsbError::Kind::NotFound). A success on any system with a USB bus, even if nothing is plugged in.
    */
    QUsbError error() const;
    /*! Returns whether deviceAdded() and deviceRemoved() work here; if not, devices() is the list at construction. */
    bool isHotplugSupported() const;

    /*! Returns the devices there are, hubs and root hubs included, ordered by bus and address. */
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
        Waits for a device that matches \a filter. The future has finished already if there is one; otherwise it finishes
        when one arrives, just after deviceAdded(). Every device that arrives is asked, so a predicate of the filter may
        run at any later time.

        \a timeout zero means none. Errors: TimedOut; Aborted when the context is destroyed; NotSupported if there is no
        such device and this system does not tell when devices come (isHotplugSupported()); InvalidParameter for a
        negative time-out. Cancelling the future ends the wait.
    */
    QFuture<QUsbResult<QUsbDeviceInfo>> waitForDevice(const QUsbDeviceFilter &filter,
                                                      std::chrono::milliseconds timeout = {});

    /*!
        Opens the device behind \a fileDescriptor, an open descriptor of a usbfs node (O_RDWR). That is how a program gets
        a device that it may not open itself: from the desktop portal in a sandbox (org.freedesktop.portal.Usb,
        AcquireDevices), from UsbDeviceConnection.getFileDescriptor() on Android, from a privileged helper by SCM_RIGHTS.

        The descriptor is duplicated before this returns, so the caller may close it, and should. The device belongs to
        this context, is open, and gives the duplicate up when it is closed or deleted. Its info is the one that devices()
        has, if it lists the same bus and address; otherwise bus, address, speed and descriptors are what the descriptor
        gives, the port is not known, deviceAdded() and deviceRemoved() are silent about it, and once closed it cannot be
        opened again. QUsbDevice::disconnected() tells in either case that it was unplugged.

        Errors: InvalidParameter (not open, not of a USB device, or not O_RDWR), Disconnected, OutOfMemory (too many open
        files), NotSupported on other systems than Linux and Android, Aborted when the context is destroyed.
        (libusb_wrap_sys_device())
    */
    QFuture<QUsbResult<QUsbDevice *>> openFileDescriptor(int fileDescriptor);

    /*!
        Returns names of vendors, products and classes from the system's usb.ids: the newest of the files that
        distributions install and of usb.ids in the folder qusb of the user's data (~/.local/share/qusb), or the one the
        environment variable QUSB_USB_IDS names. The first call takes a few milliseconds. A file that is replaced,
        installed or removed is noticed within two seconds, by the next call; copies that were made before stay as they
        are. Without a file the database is empty, which is no error. Thread-safe.
    */
    static QUsbIdDatabase idDatabase();

    bool event(QEvent *event) override;

Q_SIGNALS:
    /*! \a device was plugged in. devices() has it. */
    void deviceAdded(const QUsbDeviceInfo &device);
    /*! \a device, equal to the one that was added, is gone. devices() no longer has it; a hub's children went first. */
    void deviceRemoved(const QUsbDeviceInfo &device);
    /*! devices() changed; emitted before deviceAdded() and deviceRemoved(). */
    void devicesChanged();

private:
    friend class QUsbContextPrivate;
    explicit QUsbContext(std::unique_ptr<QUsbBackend> backend, QObject *parent);

    const std::unique_ptr<QUsbContextPrivate> d;
};

#endif // QUSBCONTEXT_H
