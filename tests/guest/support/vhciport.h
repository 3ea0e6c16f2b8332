// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#ifndef VHCIPORT_H
#define VHCIPORT_H

#include "qusbprotocol.h"

#include <QtCore/qlist.h>
#include <QtCore/qstring.h>

#include <chrono>

/*! The kernel's side: the ports of the first controller of vhci_hcd. Debian's has 15 for each speed, High and Super. */
namespace VhciPort {

/*! Loads vhci_hcd, which adds 16 empty buses, and waits until udev has seen them. Returns whether it is there. */
bool load();

/*! The numbers of the ports that nothing is attached to. */
QList<int> freePorts(QUsbProtocol::Speed speed);
/*! Waits until \a port is free; the kernel takes its time after a device is gone. */
bool waitUntilFree(int port, QUsbProtocol::Speed speed, std::chrono::milliseconds timeout);
/*! Attaches what answers at the other end of \a socket to \a port; returns 0 or an errno. */
int attach(int port, int socket, QUsbProtocol::Speed speed);
/*!
    Switches the power of \a port off or on. Off, the kernel ends the transfers and removes the device before this returns,
    so the device must be answering.
*/
bool setPowered(int port, QUsbProtocol::Speed speed, bool powered);
/*! The kernel's name of the place: "5-1" is the first port of bus 5. */
QString path(int port, QUsbProtocol::Speed speed);

} // namespace VhciPort

#endif // VHCIPORT_H
