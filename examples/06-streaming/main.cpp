// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

// Reads a bulk IN endpoint as fast as possible for some seconds, and prints the rate:
//   stream 0525 a4a0 5

#include <QUsbContext>
#include <QUsbDevice>
#include <QUsbEndpoint>
#include <QUsbFuture>
#include <QUsbInStream>
#include <QUsbInterface>

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTimer>

#include <cstdio>

using namespace std::chrono_literals;

static void readFor(QUsbEndpoint *endpoint, std::chrono::seconds duration)
{
    if (!endpoint)
        qFatal("Interface 0 has no bulk IN endpoint.");
    auto *stream = new QUsbInStream(endpoint, endpoint);
    QElapsedTimer clock;
    clock.start();
    const auto show = [stream, clock] {
        const double megabytes = double(stream->bytesReceived()) / 1e6;
        std::printf("\r%lld bytes, %.1f MB/s, %lld underruns ", static_cast<long long>(stream->bytesReceived()),
                    megabytes / (double(qMax(clock.elapsed(), qint64(1))) / 1000),
                    static_cast<long long>(stream->underruns()));
        std::fflush(stdout);
    };
    // chunk.data() is a view of the transfer's buffer. This example does not use the bytes.
    QObject::connect(stream, &QUsbInStream::chunkReceived, stream, [](const QUsbStreamChunk &) {});
    QObject::connect(stream, &QUsbInStream::finished, stream, [stream, show] {
        show();
        std::printf("\n%s", qPrintable(stream->error().message()));
        QCoreApplication::exit(stream->error().isError());
    });
    if (const auto started = stream->start(); !started)
        qFatal("%s", qPrintable(started.error().toString()));

    auto *progress = new QTimer(stream);
    QObject::connect(progress, &QTimer::timeout, stream, show);
    progress->start(200ms);
    QTimer::singleShot(duration, stream, &QUsbInStream::stop);
}

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const QUsbDeviceFilter filter(arguments.value(1).toUShort(nullptr, 16), arguments.value(2).toUShort(nullptr, 16));
    const std::chrono::seconds duration(arguments.value(3, QStringLiteral("5")).toInt());

    QUsbContext usb;
    const auto info = usb.anyDevice(filter);
    if (!info)
        qFatal("%s", qPrintable(info.error().toString()));

    auto *device = new QUsbDevice(info.value(), &usb);
    device->open(); // returns at once; the next call waits for it
    QUsbFuture::then(
        device->claimInterface(0, QUsbDevice::ClaimOption::DetachKernelDriver), &usb,
        [duration](const QUsbResult<QUsbInterface *> &claimed) {
            if (!claimed)
                qFatal("%s", qPrintable(claimed.error().toString()));
            readFor(claimed.value()->endpoint(QUsbProtocol::TransferType::Bulk, QUsbProtocol::Direction::In), duration);
        });
    return application.exec();
}
