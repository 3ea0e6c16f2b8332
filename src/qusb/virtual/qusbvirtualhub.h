// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#ifndef QUSBVIRTUALHUB_H
#define QUSBVIRTUALHUB_H

#include "qusbvirtualdevice.h"

class QUsbVirtualHubPrivate;

/*!
    \brief A hub (USB 2.0, chapter 11) that other virtual devices are plugged into.

    \code
    QUsbVirtualHub hub(7);
    bus.plug(&hub);
    bus.plug(&keyboard, &hub, 3);
    \endcode

    It answers the hub class's requests: descriptor, hub and port status, port features; and reports changes on its
    interrupt endpoint. Its ports show what is plugged into them on a QUsbVirtualBus; in the system's kernel, where each
    device has a port of its own, they are empty. Unplugging it unplugs what is plugged into it.

    \since 0.1
*/
class QUSB_EXPORT QUsbVirtualHub : public QUsbVirtualDevice
{
public:
    /*! A hub of \a portCount ports, 1 to 15, at \a speed (Full, High or Super). */
    explicit QUsbVirtualHub(int portCount = 7, QUsbProtocol::Speed speed = QUsbProtocol::Speed::High);
    ~QUsbVirtualHub() override;

    int portCount() const;

private:
    friend class QUsbVirtualHubPrivate;
    const std::unique_ptr<QUsbVirtualHubPrivate> d;
};

#endif // QUSBVIRTUALHUB_H
