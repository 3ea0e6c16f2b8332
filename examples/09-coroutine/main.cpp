// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

// Opens a serial adapter (FTDI FT232, 0403:6001) and prints the first packet, or the bytes that arrived within a second.
// With QCoro, you can co_await each QFuture: no callbacks, and nothing blocks.

#include <QUsbContext>
#include <QUsbDevice>
#include <QUsbEndpoint>
#include <QUsbInterface>

#include <QCoroFuture>
#include <QCoroTask>

#include <QCoreApplication>
#include <QDebug>

using namespace std::chrono_literals;

static int fail(const QUsbError &error)
{
    qCritical().noquote() << error.toString(); // says what failed, and what to do about it
    return 1;
}

// Never call QFuture::cancel() on a future that is awaited, because QCoro 0.8 then has no result to return. To stop a read,
// call QUsbEndpoint::cancelAll() or QUsbDevice::close(). The read then finishes with its bytes, as Cancelled or Aborted.
static QCoro::Task<int> printOnePacket(QUsbContext &usb)
{
    const auto info = usb.anyDevice({0x0403, 0x6001});
    if (!info)
        co_return fail(info.error());

    QUsbDevice device(info.value(), &usb); // its destructor closes it
    const QUsbResult<void> opened = co_await device.open();
    if (!opened)
        co_return fail(opened.error());
    const auto claimed = co_await device.claimInterface(0, QUsbDevice::ClaimOption::DetachKernelDriver);
    if (!claimed)
        co_return fail(claimed.error());

    QUsbEndpoint *in = claimed.value()->endpoint(QUsbProtocol::TransferType::Bulk, QUsbProtocol::Direction::In);
    const QUsbTransferResult result = co_await in->read(512, 1s);
    qInfo() << result.status() << result.data(); // after a time-out: the bytes that arrived before

    const QUsbResult<void> closed = co_await device.close(); // attaches the kernel driver again
    co_return closed ? 0 : fail(closed.error());
}

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QUsbContext usb;
    return QCoro::waitFor(printOnePacket(usb)); // runs the event loop until then
}
