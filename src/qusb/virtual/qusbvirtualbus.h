// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#ifndef QUSBVIRTUALBUS_H
#define QUSBVIRTUALBUS_H

#include "qusb_export.h"
#include "qusbabstractbus.h"
#include "qusberror.h"

#include <QtCore/qlist.h>

#include <chrono>
#include <memory>

class QUsbContext;
class QUsbVirtualBusPrivate;
class QUsbVirtualDevice;
class QUsbVirtualHub;

/*!
    \brief Virtual USB buses inside the process, for virtual devices.

    \code
    QUsbVirtualBus bus;
    QUsbVirtualDisk disk;
    bus.plug(&disk);
    QUsbContext usb(&bus); // works like a context on the buses of the system
    \endcode

    A QUsbContext on this bus behaves like a context on the system. It has the same classes, order of signals and
    errors, and it is asynchronous, too. docs/virtual-bus.md lists the differences. Any number of contexts, in any
    threads, can use one bus.

    The bus has two root hubs, like a host controller. One of them is for SuperSpeed. When all 127 addresses of a root
    hub are in use, another root hub is added. Number 1 is a high-speed bus.

    \b{Time} is real by default. With TimeSource::Manual, time passes only when advance() is called, so that a test
    controls delays, rates and the time-outs of transfers. Timers above the bus always use real time. These are
    waitForDevice(), and the wait of a context that checks whether unplugging caused an error.

    \b{Threads}: all functions are thread-safe. \b{Ownership}: devices belong to the caller. Deleting the bus unplugs
    them. Contexts that still use the bus then have no devices.

    \since 0.1
*/
class QUSB_EXPORT QUsbVirtualBus : public QUsbAbstractBus
{
public:
    /*! The clock of the bus. */
    enum class TimeSource : int {
        Real, //!< The system's monotonic clock.
        Manual, //!< advance().
    };
    /*! Whether contexts list the root hubs. */
    enum class RootHubs : int {
        Listed, //!< As on a real system.
        Hidden, //!< QUsbContext::devices() has only plugged-in devices, which is simpler for tests.
    };

    /*! A root port: \c bus is the number of the bus as contexts list it. */
    struct RootPort
    {
        int bus = 1;
        quint8 port = 1;
    };

    explicit QUsbVirtualBus(RootHubs rootHubs = RootHubs::Listed, TimeSource timeSource = TimeSource::Real);
    ~QUsbVirtualBus() override;
    Q_DISABLE_COPY_MOVE(QUsbVirtualBus)

    /*!
        Plugs \a device into root port \a port, or into the first free port if \a port is 0. The host enumerates the
        device before this function returns. Contexts are notified through their event loops.

        Errors: Busy (the port is in use, or the device is plugged in elsewhere); InvalidParameter (no such port);
        TransferError (enumeration failed, for example because the device stalls GET_DESCRIPTOR). After an error the
        device is not plugged in.
    */
    QUsbError plug(QUsbVirtualDevice *device, quint8 port = 0);
    /*!
        Plugs \a device into the root port \a place. Adds buses if there are fewer: odd numbers are high-speed buses, even
        numbers SuperSpeed buses, and the bus in \a place is one for the speed of \a device.

        Fails like the other overload, and with InvalidParameter if the bus is there and is for other speeds.
    */
    QUsbError plug(QUsbVirtualDevice *device, RootPort place);
    /*! Plugs \a device into \a port of \a hub, which must be plugged into this bus. */
    QUsbError plug(QUsbVirtualDevice *device, QUsbVirtualHub *hub, quint8 port = 0);
    /*! Unplugs \a device, after the devices plugged into it. Has no effect if it is not plugged into this bus. */
    void unplug(QUsbVirtualDevice *device);
    /*! Returns the plugged-in devices in the order in which they were plugged in, without root hubs. */
    QList<QUsbVirtualDevice *> devices() const;

    TimeSource timeSource() const;
    /*! Returns the time since the bus was created. */
    std::chrono::nanoseconds time() const;
    /*!
        Lets \a duration pass. Events in this time happen in order, in the calling thread. Contexts are notified in
        their threads. Only with TimeSource::Manual.
    */
    void advance(std::chrono::nanoseconds duration);

private:
    friend class QUsbVirtualBusPrivate;
    std::unique_ptr<QUsbBackend> createBackend() override;

    const std::shared_ptr<QUsbVirtualBusPrivate> d;
};

#endif // QUSBVIRTUALBUS_H
