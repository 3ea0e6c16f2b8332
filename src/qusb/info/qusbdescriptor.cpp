// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "qusbdescriptor.h"

#include <QtCore/qdebug.h>

QDebug operator<<(QDebug debug, const QUsbDescriptor &descriptor)
{
    const QDebugStateSaver saver(debug);
    debug.resetFormat().nospace();
    return debug << "QUsbDescriptor(at " << descriptor.offset() << ": " << descriptor.bytes().toHex(' ').constData()
                 << ')';
}

#include "moc_qusbdescriptor.cpp"
