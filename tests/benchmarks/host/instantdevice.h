// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#ifndef INSTANTDEVICE_H
#define INSTANTDEVICE_H

#include "instantbackend.h"
#include "testdescriptors.h"
#include "waitfor.h"

#include "qusbdevice.h"
#include "qusbendpoint.h"
#include "qusbinterface.h"

/*! An InstantBackend's device, opened and claimed. */
struct InstantDevice
{
    explicit InstantDevice(InstantBackend::Completion completion)
        : context(InstantBackend::createContext(TestDescriptors::bulkDevice(), completion, &backend))
    {
        auto *device = new QUsbDevice(context->devices().first(), context.get());
        (void)waitFor(device->open());
        QUsbInterface *const interface = waitFor(device->claimInterface(0)).value();
        in = interface->endpoint(0x81);
        out = interface->endpoint(0x02);
    }

    InstantBackend *backend = nullptr;
    std::unique_ptr<QUsbContext> context;
    QUsbEndpoint *in = nullptr;
    QUsbEndpoint *out = nullptr;
};

#endif // INSTANTDEVICE_H
