// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#ifndef BEHAVIOUR_H
#define BEHAVIOUR_H

#include <QtCore/qjsonarray.h>

/*! What is measured beside rates. */
namespace Behaviour {

/*! From a transfer's completion in the kernel, which usbmon tells, to the user's code. */
QJsonArray latency(quint8 inAddress, int rounds);
/*! Allocations in the process for each transfer of 16 KiB, of which libusb makes its own. */
QJsonArray allocations(quint8 inAddress);
/*! How often an open device wakes the program with nothing going on: while nothing, and while a read, is under way. */
QJsonArray idle();
/*! Cancelling 1 000 queued reads, until all have come back from the kernel. */
QJsonArray cancelling(int rounds);

} // namespace Behaviour

#endif // BEHAVIOUR_H
