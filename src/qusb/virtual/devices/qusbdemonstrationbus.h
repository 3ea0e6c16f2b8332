// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#ifndef QUSBDEMONSTRATIONBUS_H
#define QUSBDEMONSTRATIONBUS_H

#include "qusbvirtualbus.h"

#include <QtCore/qstring.h>

class QUsbDemonstrationBusPrivate;

/*!
    \brief A virtual bus with one of each ready-made device, for a program to have something to show.

    \code
    QUsbDemonstrationBus demonstration;
    QUsbContext usb(demonstration.bus());
    \endcode

    The hub is in root port 1, and has the keyboard, the mouse and the serial port; the others are in the root ports
    after it. The disk holds a file system with a README.TXT.

    It owns the bus and the devices: contexts that stand on it must go before it. Threads: QUsbVirtualBus.
*/
class QUSB_EXPORT QUsbDemonstrationBus
{
public:
    explicit QUsbDemonstrationBus(QUsbVirtualBus::RootHubs rootHubs = QUsbVirtualBus::RootHubs::Listed);
    ~QUsbDemonstrationBus();
    Q_DISABLE_COPY_MOVE(QUsbDemonstrationBus)

    QUsbVirtualBus *bus() const;
    /*! Returns the device that QUsbVirtualCatalogue has as \a name; null if there is none. */
    QUsbVirtualDevice *device(const QString &name) const;

private:
    const std::unique_ptr<QUsbDemonstrationBusPrivate> d;
};

#endif // QUSBDEMONSTRATIONBUS_H
