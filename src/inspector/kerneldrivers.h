// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#ifndef KERNELDRIVERS_H
#define KERNELDRIVERS_H

#include <QtCore/qmap.h>
#include <QtCore/qstring.h>

/*!
    Returns the names of the kernel drivers of a device's interfaces by bInterfaceNumber. \a systemPath is that of the
    device in sysfs; where there is none, nothing is known. Reads files and may block; any thread will do.
*/
QMap<quint8, QString> readKernelDrivers(const QString &systemPath);

#endif // KERNELDRIVERS_H
