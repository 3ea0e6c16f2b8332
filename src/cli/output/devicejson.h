// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#ifndef CLI_DEVICEJSON_H
#define CLI_DEVICEJSON_H

#include <QtCore/qjsonarray.h>
#include <QtCore/qjsonobject.h>

class QUsbDeviceInfo;
class QUsbIdDatabase;

/*!
    \brief Devices as JSON: QUsbDeviceJson with names and descriptors. qusb(1) describes the keys.

    Fields of descriptors have the specification's names and are numbers. Raw bytes are strings in hexadecimal.
*/
namespace Cli::DeviceJson {

/*! Returns identity, place, speed and names of \a device. */
QJsonObject summary(const QUsbDeviceInfo &device, const QUsbIdDatabase &names);
/*! Returns summary() and all descriptors. */
QJsonObject details(const QUsbDeviceInfo &device, const QUsbIdDatabase &names);

/*! Returns \a value with line breaks and indentation, and with an end of line. Safe to show, see QUsbStrings. */
QByteArray indented(const QJsonArray &value);
/*! \overload */
QByteArray indented(const QJsonObject &value);
/*! Returns \a value in one line, with an end of line. Safe to show, see QUsbStrings. */
QByteArray line(const QJsonObject &value);

} // namespace Cli::DeviceJson

#endif // CLI_DEVICEJSON_H
