// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#ifndef QUSBVHCI_P_H
#define QUSBVHCI_P_H

#include "qusberror.h"
#include "qusbprotocol.h"

#include <QtCore/qlist.h>
#include <QtCore/qstring.h>

#include <chrono>

/*!
    \internal
    The kernel's side: the ports of the controllers of vhci_hcd, in sysfs. Debian's have 15 for each speed, High and Super.
*/
namespace QUsbVhci {

/*! Returns why nothing can be plugged in: there is no vhci_hcd, or we may not use it. */
QUsbError check();

/*! Whether two speeds share the ports of a hub. */
bool haveTheSameHub(QUsbProtocol::Speed a, QUsbProtocol::Speed b);
/*! The numbers of the ports that nothing is attached to. */
QList<int> freePorts(QUsbProtocol::Speed speed);
/*! Waits until \a port is free, which takes some time after a device was unplugged. */
bool waitUntilFree(int port, QUsbProtocol::Speed speed, std::chrono::milliseconds timeout);
/*! Attaches what answers at the other end of \a socket to \a port; returns 0 or an errno. */
int attach(int port, int socket, QUsbProtocol::Speed speed);
/*!
    Switches the power of \a port off or on; returns 0 or an errno. Off, the kernel ends the transfers and removes the
    device before this returns, so the device must be answering.
*/
enum class Power : quint8 { Off, On };
int setPower(int port, QUsbProtocol::Speed speed, Power power);
/*! The kernel's name of the place: "5-1" is the first port of bus 5. */
QString path(int port, QUsbProtocol::Speed speed);

} // namespace QUsbVhci

#endif // QUSBVHCI_P_H
