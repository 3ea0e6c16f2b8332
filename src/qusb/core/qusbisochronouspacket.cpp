// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "qusbisochronouspacket.h"

#include <QtCore/qdebug.h>

QDebug operator<<(QDebug debug, const QUsbIsochronousPacket &packet)
{
    const QDebugStateSaver saver(debug);
    return debug.resetFormat().nospace() << "QUsbIsochronousPacket(" << packet.status() << ", " << packet.size()
                                         << " of " << packet.requestedSize() << " bytes)";
}
