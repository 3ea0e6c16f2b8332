// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#ifndef QUSBDEMONSTRATIONBUS_H
#define QUSBDEMONSTRATIONBUS_H

#include "qusbvirtualbus.h"

#include <QtCore/qstring.h>

class QUsbDemonstrationBusPrivate;

/*!
    \brief A virtual bus with one of each ready-made device, for demonstrations and tests.

    \code
    QUsbDemonstrationBus demonstration;
    QUsbContext usb(demonstration.bus());
    \endcode

    The hub is in root port 1. The keyboard, the mouse and the serial port are plugged into it. The other devices are in
    the following root ports. The disk holds a file system with a README.TXT.

    It owns the bus and the devices. Delete contexts that use the bus first. Threads: QUsbVirtualBus.

    \since 0.1
*/
class QUSB_EXPORT QUsbDemonstrationBus
{
public:
    explicit QUsbDemonstrationBus(QUsbVirtualBus::RootHubs rootHubs = QUsbVirtualBus::RootHubs::Listed);
    ~QUsbDemonstrationBus();
    Q_DISABLE_COPY_MOVE(QUsbDemonstrationBus)

    QUsbVirtualBus *bus() const;
    /*! Returns the device with \a name in QUsbVirtualCatalogue; null if there is none. */
    QUsbVirtualDevice *device(const QString &name) const;

private:
    const std::unique_ptr<QUsbDemonstrationBusPrivate> d;
};

#endif // QUSBDEMONSTRATIONBUS_H
