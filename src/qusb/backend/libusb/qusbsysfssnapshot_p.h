// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#ifndef QUSBSYSFSSNAPSHOT_P_H
#define QUSBSYSFSSNAPSHOT_P_H

#include "qusbdevicesnapshot.h"

#include <QtCore/qstring.h>

/*!
    \internal
    What Linux knows of one device beyond what every listing needs (kernel: Documentation/ABI/stable/sysfs-bus-usb and
    testing/sysfs-bus-usb). Nothing is sent to the device. May block, so it runs on a worker.
*/
namespace QUsbSysfsSnapshot {

/*!
    Adds to \a snapshot what the directory \a path of its device says ("/sys/bus/usb/devices/1-2"), which may be missing:
    descriptors, BOS, HID report descriptors, attributes, drivers and device nodes. If the directory belongs to another
    device by now, which has another devnum, nothing is added.
*/
void read(const QString &path, QUsbDeviceSnapshot &snapshot);

} // namespace QUsbSysfsSnapshot

#endif // QUSBSYSFSSNAPSHOT_P_H
