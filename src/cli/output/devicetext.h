// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#ifndef CLI_DEVICETEXT_H
#define CLI_DEVICETEXT_H

#include <QtCore/qstring.h>

class QUsbDeviceInfo;
class QUsbIdDatabase;

/*!
    \brief Devices in the fixed forms that `qusb list` and `qusb info` print. Scripts read them, so they are not
    translated.
*/
namespace Cli::DeviceText {

/*! Returns the device's own name of its maker, else that in \a names; cleaned, may be empty. */
QString vendor(const QUsbDeviceInfo &device, const QUsbIdDatabase &names);
/*! Returns the device's own name, else that in \a names; cleaned, may be empty. */
QString product(const QUsbDeviceInfo &device, const QUsbIdDatabase &names);
/*! Returns vendor() and product(), as far as there are any. */
QString name(const QUsbDeviceInfo &device, const QUsbIdDatabase &names);

/*! What a line has of a device. */
enum class Detail : quint8 {
    Short, //!< As lsusb has it.
    Identity, //!< Also the port and the serial number, to tell devices of one kind apart.
};

/*!
    Returns "Bus 020 Device 010: ID 05ac:8289 Apple Inc. Bluetooth USB Host Controller", without an end of line; with
    Detail::Identity there is "(port 1-2, serial A1)" at its end.
*/
QString listLine(const QUsbDeviceInfo &device, const QUsbIdDatabase &names, Detail detail = Detail::Short);
/*! Returns the device with its configurations, interfaces, alternate settings and endpoints, a line each. */
QString infoText(const QUsbDeviceInfo &device);

} // namespace Cli::DeviceText

#endif // CLI_DEVICETEXT_H
