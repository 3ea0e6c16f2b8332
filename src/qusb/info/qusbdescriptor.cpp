// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "qusbdescriptor.h"

#include <QtCore/qdebug.h>

// Not inline: with -O2, gcc 14 takes the empty array's one byte for the array and warns of what is beyond it.
quint8 QUsbDescriptor::byteAt(qsizetype index) const noexcept
{
    return index >= 0 && index < m_bytes.size() ? quint8(m_bytes.constData()[index]) : quint8(0);
}

QDebug operator<<(QDebug debug, const QUsbDescriptor &descriptor)
{
    const QDebugStateSaver saver(debug);
    debug.resetFormat().nospace();
    return debug << "QUsbDescriptor(at " << descriptor.offset() << ": " << descriptor.bytes().toHex(' ').constData()
                 << ')';
}

#include "moc_qusbdescriptor.cpp"
