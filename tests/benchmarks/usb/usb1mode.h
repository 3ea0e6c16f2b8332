// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#ifndef USB1MODE_H
#define USB1MODE_H

#include "usbmodes.h"

/*! python3-libusb1, the Python binding that handles transfers asynchronously. */
namespace Usb1 {

bool isInstalled();
/*! Runs usb1loop.py, once for all runs. */
Mode mode();

} // namespace Usb1

#endif // USB1MODE_H
