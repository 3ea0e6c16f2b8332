// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "qusbhubstatus.h"

#include <QtCore/qdebug.h>
#include <QtCore/qendian.h>

using namespace QUsbProtocol;

std::optional<QUsbHubStatus> QUsbHubStatus::fromBytes(QByteArrayView bytes) noexcept
{
    if (bytes.size() < Size)
        return std::nullopt;
    return QUsbHubStatus(HubStatus::fromInt(qFromLittleEndian<quint16>(bytes.data())),
                         HubChange::fromInt(qFromLittleEndian<quint16>(bytes.data() + 2)));
}

QDebug operator<<(QDebug debug, const QUsbHubStatus &status)
{
    const QDebugStateSaver saver(debug);
    debug.resetFormat().nospace();
    return debug << "QUsbHubStatus(" << status.status() << ", " << status.change() << ')';
}

#include "moc_qusbhubstatus.cpp"
