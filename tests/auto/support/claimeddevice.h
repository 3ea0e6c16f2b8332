// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#ifndef CLAIMEDDEVICE_H
#define CLAIMEDDEVICE_H

#include "testbackend.h"
#include "testdescriptors.h"
#include "waitfor.h"

#include "qusbcontext.h"
#include "qusbdevice.h"
#include "qusbendpoint.h"
#include "qusbinterface.h"

#include <QtCore/qpointer.h>
#include <QtTest/qtest.h>

/*! A device on a test bus, plugged in, opened, and with interface 0 claimed: what most tests of transfers begin with. */
struct ClaimedDevice
{
    explicit ClaimedDevice(const QByteArray &descriptors = TestDescriptors::bulkDevice(),
                           QUsbProtocol::Speed speed = QUsbProtocol::Speed::High)
        : hardware(descriptors, speed)
        , context(TestBackend::createContext(&backend))
    {
        backend->plug(&hardware);
        (void)QTest::qWaitFor([&] { return context->devices().size() == 1; });
        device = new QUsbDevice(hardware.info, context.get());
        device->open();
        interface = waitFor(device->claimInterface(0)).value();
    }
    QUsbEndpoint *endpoint(quint8 address) const { return interface->endpoint(address); }

    TestBackend *backend = nullptr;
    TestDevice hardware;
    std::unique_ptr<QUsbContext> context;
    QPointer<QUsbDevice> device;
    QPointer<QUsbInterface> interface;
};

#endif // CLAIMEDDEVICE_H
