// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

// Lists virtual devices, sends a text to one of them, and prints its reply. Runs on any machine.

#include <QUsbContext>
#include <QUsbDemonstrationBus>
#include <QUsbDevice>
#include <QUsbEndpoint>
#include <QUsbFuture>
#include <QUsbInterface>

#include <QCoreApplication>
#include <QDebug>

using namespace std::chrono_literals;

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);

    QUsbDemonstrationBus demonstration; // virtual devices, in this process only
    QUsbContext usb(demonstration.bus()); // "QUsbContext usb;" uses the devices of the system
    for (const QUsbDeviceInfo &device : usb.devices())
        qInfo() << device;

    const auto fail = [](const QUsbError &error) {
        qWarning().noquote() << error.toString(); // says what failed, and what to do about it
        QCoreApplication::exit(1);
    };
    const auto modem = usb.anyDevice(QUsbDeviceFilter(0x1209, 0x0004));
    if (!modem) {
        fail(modem.error());
        return 1;
    }

    QUsbDevice device(modem.value(), &usb);
    device.open(); // returns at once; the next call waits for it
    QUsbFuture::then(device.claimInterface(1), &usb, [fail](const QUsbResult<QUsbInterface *> &claimed) {
        if (!claimed)
            return fail(claimed.error());
        QUsbEndpoint *out = claimed.value()->endpoint(0x02);
        QUsbEndpoint *in = claimed.value()->endpoint(0x81);
        out->write("Hello, USB!");
        QUsbFuture::then(in->read(512, 1s), in, [fail](const QUsbTransferResult &result) {
            if (!result)
                return fail(result.error());
            qInfo() << result.data(); // the modem echoes what it receives
            QCoreApplication::quit();
        });
    });

    return application.exec();
}
