// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

// Opens a serial adapter (FTDI FT232, 0403:6001) and prints the first packet, or the bytes that arrived within a second.

#include <QUsbContext>
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

    QUsbContext usb;
    const auto info = usb.anyDevice(QUsbDeviceFilter(0x0403, 0x6001));
    if (!info)
        qFatal("%s", qPrintable(info.error().message()));

    auto *device = new QUsbDevice(info.value(), &usb);
    device->open(); // returns at once; the next call waits for it
    QUsbFuture::then(
        device->claimInterface(0, QUsbDevice::ClaimOption::DetachKernelDriver), &usb,
        [](const QUsbResult<QUsbInterface *> &claimed) {
            if (!claimed)
                qFatal("%s", qPrintable(claimed.error().toString())); // says what failed, and what to do about it
            QUsbEndpoint *in = claimed.value()->endpoint(QUsbProtocol::TransferType::Bulk, QUsbProtocol::Direction::In);
            QUsbFuture::then(in->read(512, 1s), in, [](const QUsbTransferResult &result) {
                qInfo() << result.status() << result.data(); // after a time-out: the bytes that arrived before
                QCoreApplication::quit();
            });
        });

    return application.exec();
}
