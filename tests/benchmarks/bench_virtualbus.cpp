// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

// What a virtual bus costs: plugging, many devices, and transfers above their futures. Prints a table.

#include "instantbackend.h"
#include "testdescriptors.h"
#include "waitfor.h"

#include "qusbcontext.h"
#include "qusbdevice.h"
#include "qusbendpoint.h"
#include "qusbinterface.h"
#include "qusbvirtualbus.h"
#include "qusbvirtualdevice.h"
#include "qusbvirtualloopback.h"

#include <QtCore/qcoreapplication.h>
#include <QtCore/qelapsedtimer.h>

#include <algorithm>
#include <cstdio>
#include <deque>
#include <memory>
#include <vector>

using Nanoseconds = double;

template <typename Function>
static Nanoseconds time(Function function)
{
    QElapsedTimer timer;
    timer.start();
    function();
    return Nanoseconds(timer.nsecsElapsed());
}

/*! The best of some runs: what disturbs only makes it slower. */
template <typename Function>
static Nanoseconds best(Function function)
{
    Nanoseconds least = time(function);
    for (int i = 0; i < 4; ++i)
        least = std::min(least, time(function));
    return least;
}

static void plugCycles()
{
    for (const int cycles : {1'000, 10'000}) {
        QUsbVirtualBus bus;
        QUsbContext context(&bus);
        QUsbVirtualDevice device(TestDescriptors::bulkDevice());
        int arrivals = 0;
        QObject::connect(&context, &QUsbContext::deviceAdded, &context, [&] { ++arrivals; });
        const Nanoseconds taken = time([&] {
            for (int i = 0; i < cycles; ++i) {
                bus.plug(&device);
                bus.unplug(&device);
                QCoreApplication::processEvents();
            }
        });
        std::printf("%6d plug and unplug cycles          %8.2f µs each (%d told)\n", cycles, taken / cycles / 1000,
                    arrivals);
    }
}

static void manyDevices()
{
    for (const int count : {10, 100, 1'000}) {
        QUsbVirtualBus bus;
        QUsbContext context(&bus);
        std::vector<std::unique_ptr<QUsbVirtualDevice>> devices;
        for (int i = 0; i < count; ++i)
            devices.push_back(std::make_unique<QUsbVirtualDevice>(TestDescriptors::bulkDevice()));
        const Nanoseconds plugged = time([&] {
            for (const auto &device : devices)
                bus.plug(device.get());
            QCoreApplication::processEvents();
        });
        const Nanoseconds listed = time([&] { const QUsbContext other(&bus); });
        const Nanoseconds unplugged = time([&] {
            for (const auto &device : devices)
                bus.unplug(device.get());
            QCoreApplication::processEvents();
        });
        std::printf("%6d devices: plug %8.2f µs each, list %6.2f µs each, unplug %6.2f µs each\n", count,
                    plugged / count / 1000, listed / count / 1000, unplugged / count / 1000);
    }
}

/*! Reads \a count times with \a depth under way; nanoseconds for each. */
static Nanoseconds reads(QUsbContext &context, const QUsbDeviceInfo &info, int depth, int count)
{
    QUsbDevice device(info, &context);
    waitFor(device.open());
    QUsbEndpoint *const in = waitFor(device.claimInterface(0)).value()->endpoint(0x81);
    return best([&] {
               std::deque<QFuture<QUsbTransferResult>> flying;
               for (int i = 0; i < count; ++i) {
                   flying.push_back(in->read(512));
                   if (int(flying.size()) < depth)
                       continue;
                   while (!flying.front().isFinished())
                       QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
                   flying.pop_front();
               }
               while (!flying.empty()) {
                   waitFor(flying.front());
                   flying.pop_front();
               }
           })
        / count;
}

static void transfers()
{
    const QByteArray descriptors = TestDescriptors::bulkDevice();
    const auto instant = InstantBackend::createContext(descriptors);
    QUsbVirtualBus bus(QUsbVirtualBus::RootHubs::Hidden);
    QUsbVirtualDevice device(descriptors);
    const QByteArray answer(512, 'x');
    device.setHandler(0x81, [&](const QUsbVirtualTransfer &) { return QUsbVirtualReply::data(answer); });
    bus.plug(&device);
    QUsbContext context(&bus);
    for (const int depth : {1, 4, 16, 64}) {
        const Nanoseconds future = reads(*instant, instant->devices().first(), depth, 50'000);
        const Nanoseconds all = reads(context, device.info(), depth, 50'000);
        std::printf("%6d reads of 512 bytes under way:   %8.0f ns the future, %6.0f ns above it\n", depth, future,
                    all - future);
    }
}

/*! Writes and reads what comes back, one after the other; nanoseconds for each pair. */
static Nanoseconds roundTrips(QUsbContext &context, const QUsbDeviceInfo &info, int count)
{
    QUsbDevice device(info, &context);
    waitFor(device.open());
    QUsbInterface *const interface = waitFor(device.claimInterface(0)).value();
    QUsbEndpoint *const in = interface->endpoint(QUsbProtocol::TransferType::Bulk, QUsbProtocol::Direction::In);
    QUsbEndpoint *const out = interface->endpoint(QUsbProtocol::TransferType::Bulk, QUsbProtocol::Direction::Out);
    const QByteArray bytes(512, 'x');
    return best([&] {
               for (int i = 0; i < count; ++i) {
                   const auto written = out->write(bytes);
                   const auto read = in->read(512);
                   while (!written.isFinished() || !read.isFinished())
                       QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
               }
           })
        / count;
}

static void loopback()
{
    const auto instant = InstantBackend::createContext(TestDescriptors::bulkDevice());
    QUsbVirtualBus bus(QUsbVirtualBus::RootHubs::Hidden);
    QUsbVirtualLoopback device;
    bus.plug(&device);
    QUsbContext context(&bus);
    const Nanoseconds futures = roundTrips(*instant, instant->devices().first(), 50'000);
    const Nanoseconds all = roundTrips(context, device.info(), 50'000);
    std::printf("       512 bytes through a loopback:       %8.0f ns two futures, %5.0f ns above each\n", futures,
                (all - futures) / 2);
}

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    plugCycles();
    manyDevices();
    transfers();
    loopback();
}
