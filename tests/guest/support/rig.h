// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#ifndef RIG_H
#define RIG_H

#include "guest.h"
#include "pluggeddevice.h"

#include "qusbcontext.h"
#include "qusbdevice.h"
#include "qusbendpoint.h"
#include "qusbinterface.h"

#include <memory>

/*!
    A device that the test plays, opened: interface 0 is claimed in an alternate setting, with its bulk endpoints. It is
    plugged in first if need be.
*/
struct Rig
{
    Rig(QUsbContext &context, PluggedDevice &vhci, quint8 alternateSetting = 0)
        : device(std::make_unique<QUsbDevice>(find(context, vhci), &context))
    {
        if (const auto opened = waitFor(device->open()); !opened)
            qWarning() << opened.error();
        const auto claimed = waitFor(device->claimInterface(0));
        if (!claimed) {
            qWarning() << claimed.error();
            return;
        }
        interface = claimed.value();
        if (alternateSetting > 0)
            (void)waitFor(interface->setAlternateSetting(alternateSetting));
        in = interface->endpoint(0x81);
        out = interface->endpoint(0x02);
    }

    static QUsbDeviceInfo find(QUsbContext &context, PluggedDevice &vhci)
    {
        if (!vhci.isPluggedIn())
            return Guest::plugIn(context, vhci);
        return Guest::device(context, QUsbDeviceFilter().withPortPath(vhci.portPath()));
    }

    std::unique_ptr<QUsbDevice> device;
    QUsbInterface *interface = nullptr;
    QUsbEndpoint *in = nullptr;
    QUsbEndpoint *out = nullptr;
};

#endif // RIG_H
