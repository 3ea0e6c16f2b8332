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
    \brief USB buses inside the process, with the devices that one plugs in.

    \code
    QUsbVirtualBus bus;
    QUsbVirtualDisk disk;
    bus.plug(&disk);
    QUsbContext usb(&bus); // and from here on as on the system's buses
    \endcode

    A QUsbContext made on it behaves as one made on the system: the same classes, the same order of signals, the same
    errors, and as asynchronous; docs/virtual-bus.md lists where it differs. Any number of contexts, in any threads, may be
    on one bus.

    It has two root hubs as a host controller has them, one for SuperSpeed; where one's 127 addresses are used up, another
    is added. A high-speed bus is number 1.

    \b{Time} passes as it does outside, or, with TimeSource::Manual, only when advance() says so: delays, rates and the
    time-outs of transfers then happen exactly when a test wants them. Timers above the bus (waitForDevice(), the time a
    context waits to see whether an error was an unplugging) are those of the event loop in either case.

    \b{Threads}: all functions are thread-safe. \b{Ownership}: devices belong to the caller. Deleting the bus unplugs them,
    and a context that still stands on it is one without devices.
*/
class QUSB_EXPORT QUsbVirtualBus : public QUsbAbstractBus
{
public:
    /*! Whose time it is. */
    enum class TimeSource : quint8 {
        Real, //!< The system's monotonic clock.
        Manual, //!< advance().
    };
    /*! Whether contexts list the root hubs. */
    enum class RootHubs : quint8 {
        Listed, //!< As on a real system.
        Hidden, //!< QUsbContext::devices() has nothing but what was plugged in: simpler for tests.
    };

    explicit QUsbVirtualBus(RootHubs rootHubs = RootHubs::Listed, TimeSource timeSource = TimeSource::Real);
    ~QUsbVirtualBus() override;
    Q_DISABLE_COPY_MOVE(QUsbVirtualBus)

    /*!
        Plugs \a device into root port \a port, or into the first that is free if \a port is 0. The host enumerates it
        before this returns: contexts are told through their event loops.

        Errors: Busy (the port is taken, or the device plugged in elsewhere), InvalidParameter (no such port), TransferError
        (the device did not let itself be enumerated, as one that stalls GET_DESCRIPTOR; it is then not plugged in).
    */
    QUsbError plug(QUsbVirtualDevice *device, quint8 port = 0);
    /*! Plugs \a device into \a port of \a hub, which is plugged into this bus. */
    QUsbError plug(QUsbVirtualDevice *device, QUsbVirtualHub *hub, quint8 port = 0);
    /*! Pulls the plug of \a device, and of what is plugged into it first. Harmless if it is not here. */
    void unplug(QUsbVirtualDevice *device);
    /*! Returns the devices that are plugged in, in the order of their coming; the root hubs are not among them. */
    QList<QUsbVirtualDevice *> devices() const;

    TimeSource timeSource() const;
    /*! Returns the time since the bus was made. */
    std::chrono::nanoseconds time() const;
    /*!
        Lets \a duration pass. What falls due on the way happens in its order and in this thread; contexts hear of it in
        theirs. Only with TimeSource::Manual.
    */
    void advance(std::chrono::nanoseconds duration);

private:
    friend class QUsbVirtualBusPrivate;
    std::unique_ptr<QUsbBackend> createBackend() override;

    const std::shared_ptr<QUsbVirtualBusPrivate> d;
};

#endif // QUSBVIRTUALBUS_H
