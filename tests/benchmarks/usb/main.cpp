// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

// Transfers with the kernel's gadget zero, in the guest: QUsb beside bare libusb. Prints JSON.

#include "behaviour.h"
#include "guest.h"
#include "throughput.h"
#include "usb1mode.h"

#include <QtCore/qabstracteventdispatcher.h>
#include <QtCore/qcommandlineparser.h>
#include <QtCore/qcoreapplication.h>
#include <QtCore/qjsondocument.h>

#include <libusb.h>

#include <cstdio>

using namespace Qt::StringLiterals;

/*! \a steady: time is counted in instructions, so that one round is as good as many. */
static Throughput::Plan createPlan(bool quick, bool steady)
{
    const UsbDevice device(QUsbContext::EventHandling::EventLoop);
    if (!device.isValid())
        qFatal("The gadget could not be opened.");
    const quint8 in = device.endpoint(true)->address();
    const quint8 out = device.endpoint(false)->address();
    if (quick)
        return {{512, 16 * 1024}, {1, 16}, steady ? 1 : 3, steady ? 0.03 : 0.05, steady, in, out};
    return {{512, 4 * 1024, 16 * 1024, 64 * 1024}, {1, 4, 16}, steady ? 1 : 5, steady ? 0.03 : 0.06, steady, in, out};
}

/*! One run of one mode, for a profiler. \a words: its name, its pump or "-", IN or OUT, size, depth, count. */
static int runOne(const Throughput::Plan &plan, const QStringList &words)
{
    const bool in = words.value(2) == "IN"_L1;
    const Work work {.in = in,
                     .address = in ? plan.inAddress : plan.outAddress,
                     .size = words.value(3).toInt(),
                     .depth = words.value(4).toInt(),
                     .count = words.value(5).toInt()};
    for (const Mode &mode : allModes()) {
        if (mode.name == words.value(0) && (mode.pump == words.value(1) || mode.pump.isEmpty())) {
            int iterations = 0;
            QObject::connect(QAbstractEventDispatcher::instance(), &QAbstractEventDispatcher::aboutToBlock,
                             QCoreApplication::instance(), [&] { ++iterations; });
            const double seconds = mode.run(work);
            std::printf("%.0f transfers per second, %.2f for each turn of the event loop\n", work.count / seconds,
                        double(work.count) / qMax(1, iterations));
            return seconds > 0 ? 0 : 1;
        }
    }
    return 2;
}

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    const QCommandLineOption quick(u"quick"_s);
    const QCommandLineOption one(u"run"_s);
    const QCommandLineOption steady(u"steady"_s);
    parser.addOptions({quick, one, steady});
    parser.process(application);
    if (!Guest::isHere())
        qFatal("This needs the guest: ./dev bench");
    Guest::setGadgetPattern(2); // the gadget neither fills nor looks at its buffers

    const Throughput::Plan plan = createPlan(parser.isSet(quick), parser.isSet(steady));
    if (parser.isSet(one))
        return runOne(plan, parser.positionalArguments());
    Throughput throughput(plan);
    const libusb_version *version = libusb_get_version();
    QJsonObject results {
        {u"kernel"_s, QSysInfo::kernelVersion()},
        {u"libusb"_s, u"%1.%2.%3"_s.arg(version->major).arg(version->minor).arg(version->micro)},
        {u"python3-libusb1"_s, Usb1::isInstalled() ? u"installed"_s : u"not installed"_s},
        {u"eventDispatcher"_s, QString::fromLatin1(QAbstractEventDispatcher::instance()->metaObject()->className())},
    };
    results.insert(u"throughput"_s, throughput.matrix());
    results.insert(u"defaults"_s, throughput.defaults());
    results.insert(u"latency"_s, Behaviour::latency(plan.inAddress, plan.rounds));
    results.insert(u"allocations"_s, Behaviour::allocations(plan.inAddress));
    results.insert(u"idle"_s, Behaviour::idle());
    results.insert(u"cancel"_s, Behaviour::cancelling(plan.rounds));
    std::puts(QJsonDocument(results).toJson().constData());
}
