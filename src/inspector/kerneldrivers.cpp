// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "kerneldrivers.h"

#include <QtCore/qdir.h>
#include <QtCore/qfileinfo.h>

using namespace Qt::StringLiterals;

QMap<quint8, QString> readKernelDrivers(const QString &systemPath)
{
    QMap<quint8, QString> drivers;
    if (systemPath.isEmpty())
        return drivers;
    // Interfaces are directories like "1-2.3:1.0": device, configuration, interface.
    const QDir device(systemPath);
    const QString pattern = device.dirName() + u":*"_s;
    const QStringList interfaces = device.entryList({pattern}, QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QString &name : interfaces) {
        bool ok = false;
        const uint number = name.section(u'.', -1).toUInt(&ok);
        const QFileInfo driver(device.filePath(name + u"/driver"_s));
        if (ok && number <= 0xff && driver.isSymLink())
            drivers.insert(quint8(number), QFileInfo(driver.symLinkTarget()).fileName());
    }
    return drivers;
}
