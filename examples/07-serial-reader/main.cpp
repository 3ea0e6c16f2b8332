// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

// Prints the lines that a serial adapter (FTDI FT232, 0403:6001) receives, with its endpoints as a QIODevice.

#include <QUsbContext>
#include <QUsbDevice>
#include <QUsbEndpoint>
#include <QUsbFuture>
#include <QUsbInterface>
#include <QUsbStreamDevice>

#include <QCoreApplication>
#include <QTextStream>

using namespace QUsbProtocol;

static void readLines(QUsbInterface *interface)
{
    auto *serial = new QUsbStreamDevice(interface->endpoint(TransferType::Bulk, Direction::In),
                                        interface->endpoint(TransferType::Bulk, Direction::Out), interface);
    serial->setPacketHeaderSize(2); // an FTDI begins each packet with two bytes of modem and line status
    QObject::connect(serial, &QIODevice::readyRead, serial, [serial] {
        while (serial->canReadLine())
            QTextStream(stdout) << QString::fromUtf8(serial->readLine());
    });
    QObject::connect(serial, &QUsbStreamDevice::errorOccurred, serial, [](const QUsbError &error) {
        QTextStream(stderr) << error.toString() << Qt::endl;
        QCoreApplication::exit(1);
    });
    if (!serial->open(QIODevice::ReadWrite))
        qFatal("%s", qPrintable(serial->error().toString()));
}

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);

    QUsbContext usb;
    const auto info = usb.anyDevice(QUsbDeviceFilter(0x0403, 0x6001));
    if (!info)
        qFatal("%s", qPrintable(info.error().toString()));

    auto *device = new QUsbDevice(info.value(), &usb);
    device->open(); // returns at once; the next call waits for it
    QUsbFuture::then(device->claimInterface(0, QUsbDevice::ClaimOption::DetachKernelDriver), &usb,
                     [](const QUsbResult<QUsbInterface *> &claimed) {
                         if (!claimed)
                             qFatal("%s", qPrintable(claimed.error().toString()));
                         readLines(claimed.value());
                     });
    return application.exec();
}
