// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#ifndef QUSBVIRTUALHUB_P_H
#define QUSBVIRTUALHUB_P_H

#include "qusbvirtualhub.h"

#include <optional>

class QUsbVirtualHubPrivate
{
public:
    static QUsbVirtualHubPrivate *of(const QUsbVirtualHub *hub) { return hub->d.get(); }
    static std::unique_ptr<QUsbVirtualHub> createRootHub(int portCount, QUsbProtocol::Speed speed)
    {
        return std::make_unique<QUsbVirtualHub>(portCount, speed);
    }
    void setPort(quint8, std::optional<QUsbProtocol::Speed>) { }
    int portCount = 7;
};

#endif // QUSBVIRTUALHUB_P_H
