// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#ifndef QUSBSYSFS_P_H
#define QUSBSYSFS_P_H

#include "qusbdeviceinfo.h"
#include "qusberror.h"

#include <memory>
#include <optional>

class QUsbDeviceInfoPrivate;
struct libusb_device;

/*!
    \internal
    What Linux tells about USB devices in files, without opening them and without traffic on the bus
    (kernel: Documentation/ABI/stable/sysfs-bus-usb). On other systems the files are missing and libusb's own knowledge
    is all there is.
*/
namespace QUsbSysfs {

/*!
    Reads what is known of \a device, except for its parent and its arrival number. May block for as long as the kernel's
    driver core holds the device, so it runs on a worker.
*/
std::unique_ptr<QUsbDeviceInfoPrivate> readDevice(libusb_device *device);

/*! Explains why this user may not open \a device, and shows the udev rule that would change that. */
QUsbError accessDenied(const QUsbDeviceInfo &device, const QString &details);

/*! Returns whether \a device is plugged in, but there is no file to open it through. */
bool isWithoutNode(const QUsbDeviceInfo &device);

/*! Returns the name of the driver that has \a interfaceNumber of \a device, "usbfs" for a program; empty if none has. */
QString driver(const QUsbDeviceInfo &device, quint8 interfaceNumber);

/*! Explains who has interface \a interfaceNumber of \a device, which a program wants. */
QUsbError interfaceBusy(const QUsbDeviceInfo &device, quint8 interfaceNumber, const QString &details);
/*! Explains who has interface \a interfaceNumber of \a device, which a kernel driver is to have. */
QUsbError interfaceTaken(const QUsbDeviceInfo &device, quint8 interfaceNumber, const QString &details);
/*! Explains who has an interface of \a device, whose configuration is to be changed. */
QUsbError configurationBusy(const QUsbDeviceInfo &device, const QString &details);

/*! Returns what the kernel takes for the active configuration of \a device, 0 for none; nothing if it cannot be read. */
std::optional<quint8> activeConfigurationValue(const QUsbDeviceInfo &device);

/*! Returns how many bytes usbfs lets all transfers of the system use together; nothing if there is no limit. */
std::optional<qint64> transferMemoryLimit();

/*! Explains why there is no USB bus on this system; a success if there is one. */
QUsbError noBus();

} // namespace QUsbSysfs

#endif // QUSBSYSFS_P_H
