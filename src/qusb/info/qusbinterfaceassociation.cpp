// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "qusbinterfaceassociation.h"

#include <QtCore/qdebug.h>

QDebug operator<<(QDebug debug, const QUsbInterfaceAssociation &association)
{
    const QDebugStateSaver saver(debug);
    debug.resetFormat().nospace();
    if (association.isNull())
        return debug << "QUsbInterfaceAssociation()";
    return debug << "QUsbInterfaceAssociation(" << association.interfaceCount() << " interfaces from "
                 << association.firstInterfaceNumber() << ", class " << association.functionClass() << ')';
}

#include "moc_qusbinterfaceassociation.cpp"
