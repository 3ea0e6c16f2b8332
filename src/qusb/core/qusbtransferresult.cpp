// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "qusbtransferresult.h"

#include <QtCore/qdebug.h>

QDebug operator<<(QDebug debug, const QUsbTransferResult &result)
{
    const QDebugStateSaver saver(debug);
    debug.resetFormat().nospace();
    debug << "QUsbTransferResult(" << result.status() << ", " << result.bytesTransferred() << " bytes";
    if (result.error().isError())
        debug << ", " << result.error().message();
    return debug << ')';
}
