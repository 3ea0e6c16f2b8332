// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

// Sends requests and reads replies over two bulk endpoints, and continues after a time-out. The device is a gadget zero of
// Linux (0525:a4a0), whose configuration 2 returns the data it receives: `modprobe g_zero`, or `./dev guest` here.

#include <QUsbContext>
#include <QUsbDevice>
#include <QUsbEndpoint>
#include <QUsbFuture>
#include <QUsbInterface>

#include <QCoreApplication>
#include <QDebug>

using namespace std::chrono_literals;
using QUsbProtocol::Direction, QUsbProtocol::TransferType;

static void quit(const QUsbError &error = {})
{
    if (error.isError())
        qCritical().noquote() << error.toString(); // says what failed, and what to do about it
    QCoreApplication::exit(error.isError() ? 1 : 0);
}

/*! The late reply to this request would be taken for that of the next one. */
static void resynchronize(QUsbEndpoint *in)
{
    QUsbFuture::then(in->drain(), in, [](const QUsbTransferResult &dropped) {
        qInfo() << "dropped:" << dropped.bytesTransferred() << "bytes";
        quit(dropped.error());
    });
}

static void askForMoreThanThereIs(QUsbEndpoint *out, QUsbEndpoint *in)
{
    QUsbFuture::then(out->transact(QByteArray(4096, '+'), in, 8192, 500ms), in, [in](const QUsbTransferResult &reply) {
        qInfo() << "the reply ended with" << reply.status() << "after" << reply.data().size() << "bytes";
        if (reply.status() != QUsbError::Kind::TimedOut)
            return quit(reply.error());
        resynchronize(in);
    });
}

static void ask(QUsbInterface *interface)
{
    QUsbEndpoint *out = interface->endpoint(TransferType::Bulk, Direction::Out);
    QUsbEndpoint *in = interface->endpoint(TransferType::Bulk, Direction::In);
    QUsbFuture::then(out->transact("Hello", in, 512, 500ms), in, [out, in](const QUsbTransferResult &reply) {
        qInfo() << "the reply is" << reply.data();
        if (!reply)
            return quit(reply.error());
        askForMoreThanThereIs(out, in);
    });
}

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QUsbContext usb;
    const auto info = usb.anyDevice({0x0525, 0xa4a0});
    if (!info) {
        qCritical().noquote() << info.error().toString();
        return 1;
    }
    auto *device = new QUsbDevice(info.value(), &usb);
    device->open(); // returns at once; the next call waits for it
    device->setConfiguration(2);
    QUsbFuture::then(device->claimInterface(0), &usb, [](const QUsbResult<QUsbInterface *> &claimed) {
        if (!claimed)
            return quit(claimed.error());
        ask(claimed.value());
    });
    return application.exec();
}
