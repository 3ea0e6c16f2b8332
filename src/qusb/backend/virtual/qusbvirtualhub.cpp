// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "qusbvirtualhub_p.h"

QUsbVirtualHub::QUsbVirtualHub(int portCount, QUsbProtocol::Speed speed)
    : QUsbVirtualDevice(QByteArray::fromHex("12010002090001406b1d020001060302010109021900010100e000"
                                            "0904000001090000000705810304000c"),
                        speed)
    , d(std::make_unique<QUsbVirtualHubPrivate>())
{
    d->portCount = portCount;
}

QUsbVirtualHub::~QUsbVirtualHub()
{
    unplug();
}

int QUsbVirtualHub::portCount() const
{
    return d->portCount;
}
