// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

// Counts what a device sends, and goes on each time the device is plugged in again, until it is interrupted:
//   capture [VENDOR PRODUCT [INTERFACE [ENDPOINT]]]

#include <QUsbContext>
#include <QUsbDeviceConnector>
#include <QUsbEndpoint>
#include <QUsbInStream>
#include <QUsbInterface>
#include <QUsbStreamChunk>

#include <QCoreApplication>
#include <QTextStream>

static quint16 number(const QStringList &arguments, qsizetype index, quint16 otherwise)
{
    return arguments.size() > index ? arguments.at(index).toUShort(nullptr, 16) : otherwise;
}

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    const auto interfaceNumber = quint8(number(arguments, 3, 0));
    const auto address = quint8(number(arguments, 4, 0x81));
    QTextStream out(stdout);

    QUsbContext usb;
    QUsbDeviceConnector connector(&usb);
    connector.setFilter(QUsbDeviceFilter(number(arguments, 1, 0x0525), number(arguments, 2, 0xa4a0)));
    connector.addInterface(interfaceNumber, QUsbDevice::ClaimOption::DetachKernelDriver);

    quint64 bytes = 0;
    // Each time it is a new device, with new endpoints: the stream belongs to it.
    QObject::connect(&connector, &QUsbDeviceConnector::connected, &application, [&](QUsbDevice *device) {
        out << "connected at " << device->info().portPath() << Qt::endl;
        QUsbEndpoint *in = device->claimedInterface(interfaceNumber)->endpoint(address);
        if (!in) {
            out << "there is no such endpoint" << Qt::endl;
            return;
        }
        auto *stream = new QUsbInStream(in, device);
        QObject::connect(stream, &QUsbInStream::chunkReceived, &application,
                         [&bytes](const QUsbStreamChunk &chunk) { bytes += quint64(chunk.size()); });
        if (const auto started = stream->start(); !started)
            out << started.error().toString() << Qt::endl;
    });
    QObject::connect(&connector, &QUsbDeviceConnector::disconnected, &application,
                     [&] { out << "unplugged after " << bytes << " bytes" << Qt::endl; });
    QObject::connect(&connector, &QUsbDeviceConnector::errorOccurred, &application,
                     [&](const QUsbError &error) { out << error.toString() << Qt::endl; });
    connector.start();
    if (connector.state() == QUsbDeviceConnector::State::Waiting)
        out << "waiting for the device" << Qt::endl;
    return application.exec();
}
