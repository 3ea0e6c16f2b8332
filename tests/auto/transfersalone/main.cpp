// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include <QUsbContext>
#include <QUsbDevice>
#include <QUsbEndpoint>
#include <QUsbFuture>
#include <QUsbInStream>
#include <QUsbInterface>

#include <QtCore/qcoreapplication.h>
#include <QtCore/qdebug.h>

/*! What a program that reads an endpoint uses, so that the linker has to find all that it stands on. */
static void readEndpoint(QUsbDevice *device)
{
    device->open();
    QUsbFuture::then(device->claimInterface(0), device, [device](const QUsbResult<QUsbInterface *> &claimed) {
        QUsbEndpoint *endpoint = claimed ? claimed.value()->endpoint(0x81) : nullptr;
        if (!endpoint)
            return;
        QUsbFuture::then(endpoint->read(64), device, [](const QUsbTransferResult &result) { qInfo() << result; });
        auto *stream = new QUsbInStream(endpoint, device);
        if (const auto started = stream->start(); !started)
            qWarning() << started.error();
    });
}

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QUsbContext usb;
    const QList<QUsbDeviceInfo> devices = usb.devices();
    qInfo("devices: %d", int(devices.size()));
    if (argc > 1 && !devices.isEmpty()) { // not as a test, which leaves the devices of this machine alone
        readEndpoint(new QUsbDevice(devices.constFirst(), &usb));
        return application.exec();
    }
    return 0;
}
