// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "behaviour.h"

#include "allocationcounter.h"
#include "measure.h"
#include "usbmodes.h"
#include "usbmonitor.h"

#include "qusbinstream.h"

#include "waitfor.h"

#include <QtCore/qabstracteventdispatcher.h>
#include <QtCore/qeventloop.h>
#include <QtCore/qjsonobject.h>
#include <QtCore/qtimer.h>

#include <sys/resource.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using EventHandling = QUsbContext::EventHandling;
using Measure::median;

static constexpr EventHandling handlings[] {EventHandling::EventLoop, EventHandling::Thread};

static QString pumpName(EventHandling handling)
{
    return handling == EventHandling::Thread ? u"thread"_s : u"event loop"_s;
}

QJsonArray Behaviour::latency(quint8 inAddress, int rounds)
{
    std::fprintf(stderr, "bench: latency\n");
    UsbMonitor monitor(UsbDevice(EventHandling::EventLoop).bus());
    const std::vector<Mode> modes = allModes();
    std::vector<std::vector<double>> delays(modes.size());
    for (int round = 0; round < rounds; ++round) {
        for (size_t i = 0; i < modes.size(); ++i) {
            std::vector<double> seen;
            monitor.clear();
            modes[i].run({.in = true, .address = inAddress, .size = 512, .depth = 1, .count = 200, .completed = &seen});
            const std::vector<double> completed = monitor.completions(inAddress);
            for (size_t k = 20; k < std::min({seen.size(), completed.size(), size_t(200)}); ++k)
                delays[i].push_back((seen[k] - completed[k]) * 1e6);
        }
    }
    QJsonArray results;
    for (size_t i = 0; i < modes.size(); ++i) {
        std::sort(delays[i].begin(), delays[i].end());
        const double late = delays[i].empty() ? 0 : delays[i][delays[i].size() * 95 / 100];
        results.append(QJsonObject {{u"mode"_s, modes[i].name},
                                    {u"pump"_s, modes[i].pump},
                                    {u"medianMicroseconds"_s, median(delays[i])},
                                    {u"percentile95Microseconds"_s, late},
                                    {u"ratio"_s, median(delays[i]) / median(delays[0])}});
    }
    return results;
}

QJsonArray Behaviour::allocations(quint8 inAddress)
{
    std::fprintf(stderr, "bench: allocations\n");
    QJsonArray results;
    for (const Mode &mode : allModes()) {
        // Of two runs the difference, so that what comes before and after does not count.
        constexpr int few = 200;
        constexpr int many = 700;
        long counted[2] {};
        for (const int count : {few, many}) {
            AllocationCounter::start();
            mode.run({.in = true, .address = inAddress, .size = 16 * 1024, .depth = 16, .count = count});
            counted[count == many] = AllocationCounter::stop();
        }
        results.append(QJsonObject {{u"mode"_s, mode.name},
                                    {u"pump"_s, mode.pump},
                                    {u"perTransfer"_s, double(counted[1] - counted[0]) / (many - few)}});
    }
    return results;
}

static void rest(std::chrono::milliseconds time)
{
    QEventLoop loop;
    QTimer::singleShot(time, &loop, &QEventLoop::quit);
    loop.exec();
}

/*! Wake-ups of the event loop, and of all threads, in two seconds; those of the timer that ends them are not counted. */
static QJsonObject wakeUps(const QString &state, EventHandling handling)
{
    rest(200ms); // until long transfers are watched for being cancelled
    int awake = 0;
    const auto *dispatcher = QAbstractEventDispatcher::instance();
    const auto connection =
        QObject::connect(dispatcher, &QAbstractEventDispatcher::aboutToBlock, dispatcher, [&] { ++awake; });
    rusage before {};
    rusage after {};
    getrusage(RUSAGE_SELF, &before);
    rest(2s);
    getrusage(RUSAGE_SELF, &after);
    QObject::disconnect(connection);
    return {{u"state"_s, state},
            {u"pump"_s, pumpName(handling)},
            {u"eventLoopWakeUps"_s, qMax(0, awake - 1)},
            {u"threadSwitches"_s, qMax(0, int(after.ru_nvcsw - before.ru_nvcsw) - 1)}};
}

QJsonArray Behaviour::idle()
{
    std::fprintf(stderr, "bench: idle\n");
    QJsonArray results;
    for (const EventHandling handling : handlings) {
        const UsbDevice device(handling, 2); // Loopback, which sends only what it was sent
        results.append(wakeUps(u"open"_s, handling));
        {
            const auto read = device.endpoint(true)->read(512);
            results.append(wakeUps(u"a read under way"_s, handling));
            device.endpoint(true)->cancelAll();
            waitFor(read);
        }
        QUsbInStream stream(device.endpoint(true));
        (void)stream.start();
        results.append(wakeUps(u"a stream under way"_s, handling));
        stream.stop();
        while (stream.isRunning())
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
    return results;
}

namespace {

constexpr int queuedReads = 1000;

enum class Way { Endpoint, Future, Number };

/*! Queues reads at an endpoint that is silent, and returns the seconds that cancelling takes. */
double cancelReads(EventHandling handling, Way way)
{
    const UsbDevice device(handling, 2);
    QUsbEndpoint *in = device.endpoint(true);
    QList<QFuture<QUsbTransferResult>> reads;
    std::vector<quint64> numbers;
    for (int i = 0; i < queuedReads; ++i) {
        reads += in->read(512);
        numbers.push_back(in->lastTransfer());
    }
    const double begin = loop_monotonic_time();
    switch (way) {
    case Way::Endpoint:
        in->cancelAll();
        break;
    case Way::Future:
        for (auto &read : reads)
            read.cancel();
        break;
    case Way::Number:
        for (auto it = numbers.rbegin(); it != numbers.rend(); ++it)
            in->cancel(*it);
        break;
    }
    while (in->pendingTransfers() > 0)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    return loop_monotonic_time() - begin;
}

double cancelBareReads(quint8 address)
{
    LoopDevice *device = loop_open(gadgetVendor, gadgetProduct);
    const LoopWork work {address, 512, queuedReads, queuedReads, nullptr};
    const double seconds = bare_loop_cancel(device, &work);
    loop_close(device);
    return seconds;
}

} // namespace

QJsonArray Behaviour::cancelling(int rounds)
{
    std::fprintf(stderr, "bench: cancelling\n");
    const quint8 address = UsbDevice(EventHandling::EventLoop, 2).endpoint(true)->address();
    const std::pair<Way, QString> ways[] {{Way::Endpoint, u"QUsbEndpoint::cancelAll()"_s},
                                          {Way::Future, u"QFuture::cancel() each"_s},
                                          {Way::Number, u"QUsbEndpoint::cancel() each"_s}};
    std::vector<double> bare;
    std::vector<double> times[std::size(ways)];
    for (int round = 0; round < rounds; ++round) {
        bare.push_back(cancelBareReads(address));
        for (size_t i = 0; i < std::size(ways); ++i)
            times[i].push_back(cancelReads(EventHandling::EventLoop, ways[i].first));
    }
    QJsonArray results {
        QJsonObject {{u"way"_s, u"bare libusb loop"_s}, {u"milliseconds"_s, median(bare) * 1000}, {u"ratio"_s, 1.0}}};
    for (size_t i = 0; i < std::size(ways); ++i) {
        results.append(QJsonObject {{u"way"_s, ways[i].second},
                                    {u"milliseconds"_s, median(times[i]) * 1000},
                                    {u"ratio"_s, median(times[i]) / median(bare)}});
    }
    return results;
}
