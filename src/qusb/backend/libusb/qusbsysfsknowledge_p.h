// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#ifndef QUSBSYSFSKNOWLEDGE_P_H
#define QUSBSYSFSKNOWLEDGE_P_H

#include "qusbsystemknowledge_p.h"

#include <QtCore/qstring.h>

/*!
    \internal
    What Linux knows of one device beyond what every listing needs (kernel: Documentation/ABI/stable/sysfs-bus-usb and
    testing/sysfs-bus-usb). Nothing is sent to the device. May block, so it runs on a worker.
*/
namespace QUsbSysfsKnowledge {

/*!
    Returns what the directory \a path of a device says ("/sys/bus/usb/devices/1-2"), which may be missing: descriptors,
    BOS, HID report descriptors, attributes, drivers and device nodes. Nothing if the directory belongs to another device
    by now, which does not have \a address.
*/
QUsbSystemKnowledge read(const QString &path, quint8 address);

} // namespace QUsbSysfsKnowledge

#endif // QUSBSYSFSKNOWLEDGE_P_H
