// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "instantdevice.h"
#include "measure.h"
#include "sections.h"

#include "qusbvirtualbus.h"
#include "qusbvirtualdevice.h"
#include "qusbvirtualloopback.h"

#include <QtCore/qjsonobject.h>

#include <deque>
#include <memory>
#include <vector>

using namespace Qt::StringLiterals;

namespace {

/*! Microseconds for one plugging and unplugging of which a context is told. */
double plugCycle(int cycles)
{
    QUsbVirtualBus bus;
    QUsbContext context(&bus);
    QUsbVirtualDevice device(TestDescriptors::bulkDevice());
    const double taken = Measure::nanoseconds([&] {
        for (int i = 0; i < cycles; ++i) {
            bus.plug(&device);
            bus.unplug(&device);
            QCoreApplication::processEvents();
        }
    });
    return taken / cycles / 1000;
}

QJsonObject manyDevices(int count)
{
    QUsbVirtualBus bus;
    QUsbContext context(&bus);
    std::vector<std::unique_ptr<QUsbVirtualDevice>> devices;
    for (int i = 0; i < count; ++i)
        devices.push_back(std::make_unique<QUsbVirtualDevice>(TestDescriptors::bulkDevice()));
    const double plugged = Measure::nanoseconds([&] {
        for (const auto &device : devices)
            bus.plug(device.get());
        QCoreApplication::processEvents();
    });
    const double listed = Measure::nanoseconds([&] { const QUsbContext other(&bus); });
    const double unplugged = Measure::nanoseconds([&] {
        for (const auto &device : devices)
            bus.unplug(device.get());
        QCoreApplication::processEvents();
    });
    return {{u"devices"_s, count},
            {u"plugMicroseconds"_s, plugged / count / 1000},
            {u"listMicroseconds"_s, listed / count / 1000},
            {u"unplugMicroseconds"_s, unplugged / count / 1000},
            {u"cycleMicroseconds"_s, plugCycle(count * 10)}};
}

/*! Reads \a count times with \a depth under way; nanoseconds for each. */
double reads(QUsbContext &context, const QUsbDeviceInfo &info, int depth, int count)
{
    QUsbDevice device(info, &context);
    (void)waitFor(device.open());
    QUsbEndpoint *const in = waitFor(device.claimInterface(0)).value()->endpoint(0x81);
    return Measure::best([&] {
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

/*! Writes and reads what comes back, one after the other; nanoseconds for each pair. */
double roundTrips(QUsbContext &context, const QUsbDeviceInfo &info, int count)
{
    QUsbDevice device(info, &context);
    (void)waitFor(device.open());
    QUsbInterface *const interface = waitFor(device.claimInterface(0)).value();
    QUsbEndpoint *const in = interface->endpoint(QUsbProtocol::TransferType::Bulk, QUsbProtocol::Direction::In);
    QUsbEndpoint *const out = interface->endpoint(QUsbProtocol::TransferType::Bulk, QUsbProtocol::Direction::Out);
    const QByteArray bytes(512, 'x');
    return Measure::best([&] {
               for (int i = 0; i < count; ++i) {
                   const auto written = out->write(bytes);
                   const auto read = in->read(512);
                   while (!written.isFinished() || !read.isFinished())
                       QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
               }
           })
        / count;
}

} // namespace

QJsonArray Sections::devices()
{
    QJsonArray rows;
    for (const int count : {10, 100, 1'000})
        rows += manyDevices(count);
    return rows;
}

QJsonArray Sections::virtualTransfers()
{
    constexpr int count = 20'000;
    const QByteArray descriptors = TestDescriptors::bulkDevice();
    const auto instant = InstantBackend::createContext(descriptors, InstantBackend::Completion::AtOnce);
    QUsbVirtualBus bus(QUsbVirtualBus::RootHubs::Hidden);
    QUsbVirtualDevice device(descriptors);
    QUsbVirtualLoopback loopback;
    const QByteArray answer(512, 'x');
    device.setHandler(0x81, [&](const QUsbVirtualTransfer &) { return QUsbVirtualReply::data(answer); });
    bus.plug(&device);
    bus.plug(&loopback);
    QUsbContext context(&bus);
    QJsonArray rows;
    const auto add = [&](const QString &what, int depth, double future, double all) {
        rows += QJsonObject {{u"what"_s, what},
                             {u"depth"_s, depth},
                             {u"futureNanoseconds"_s, future},
                             {u"virtualDeviceNanoseconds"_s, all - future}};
    };
    for (const int depth : {1, 4, 16, 64}) {
        add(u"read of 512 bytes"_s, depth, reads(*instant, instant->devices().first(), depth, count),
            reads(context, device.info(), depth, count));
    }
    add(u"half of a round trip of 512 bytes"_s, 1, roundTrips(*instant, instant->devices().first(), count) / 2,
        roundTrips(context, loopback.info(), count) / 2);
    return rows;
}
