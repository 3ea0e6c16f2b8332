// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#ifndef QUSBUSBFS_P_H
#define QUSBUSBFS_P_H

#include "qusberror.h"

#include <memory>

class QUsbDeviceInfoPrivate;

/*!
    \internal
    What Linux tells of a device through an open descriptor of its node alone, without sysfs and without the node's path
    (kernel: drivers/usb/core/devio.c). Elsewhere there are no such descriptors.
*/
namespace QUsbUsbfs {

/*! Makes a duplicate of \a descriptor that no child process inherits; -1 and \a error if that fails. */
int duplicate(int descriptor, QUsbError *error);
/*! Explains that this program cannot open another file; a success if it can. */
QUsbError tooManyFiles();
/*! Closes what duplicate() made. */
void close(int descriptor);
/*! Explains why \a descriptor is not one that a device can be used through; a success if it is. May block. */
QUsbError check(int descriptor);
/*! Reads bus, address and descriptors, which is all there is. May block. */
std::unique_ptr<QUsbDeviceInfoPrivate> readDevice(int descriptor);

} // namespace QUsbUsbfs

#endif // QUSBUSBFS_P_H
