// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#ifndef QUSBSYSTEMKNOWLEDGE_P_H
#define QUSBSYSTEMKNOWLEDGE_P_H

#include <QtCore/qbytearray.h>
#include <QtCore/qlist.h>
#include <QtCore/qmap.h>
#include <QtCore/qstringlist.h>

#include <optional>
#include <utility>

/*!
    \internal
    What the system knows of a device beyond its QUsbDeviceInfo, without asking the device. What it does not know is empty.
*/
struct QUsbSystemKnowledge
{
    /*! What the system has made of an interface. */
    struct Interface
    {
        quint8 number = 0;
        QString driver;
        QStringList deviceNodes;
        QByteArray reportDescriptor; //!< Of a HID interface.
    };

    QByteArray descriptors; //!< The device descriptor and its configurations.
    QByteArray binaryObjectStore;
    std::optional<quint8> activeConfigurationValue;
    QMap<quint8, QString> strings; //!< Texts by string index, of whatever language.
    QList<std::pair<QString, QString>> attributes; //!< Names and values, in the system's order.
    QList<Interface> interfaces;
};

#endif // QUSBSYSTEMKNOWLEDGE_P_H
