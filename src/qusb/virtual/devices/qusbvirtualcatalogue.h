// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#ifndef QUSBVIRTUALCATALOGUE_H
#define QUSBVIRTUALCATALOGUE_H

#include "qusbvirtualdevice.h"

#include <QtCore/qstringlist.h>

/*!
    \brief The ready-made virtual devices by name, for command lines and menus.

    Reentrant.

    \since 0.1
*/
class QUSB_EXPORT QUsbVirtualCatalogue
{
public:
    QUsbVirtualCatalogue() = delete;

    /*! Returns the names: "loopback", "source-sink", "serial" and so on. They do not change. */
    static QStringList deviceNames();
    /*! Returns what device \a name is, in a few words. Translated; empty if there is none. */
    static QString description(const QString &name);
    /*! Makes device \a name; null if there is none. */
    static std::unique_ptr<QUsbVirtualDevice> create(const QString &name);
};

#endif // QUSBVIRTUALCATALOGUE_H
