// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "claimeddevice.h"
#include "instantbackend.h"
#include "testprogram.h"

#include "qusbcontext_p.h"
#include "qusbendpoint_p.h"

#include <QtCore/qeventloop.h>
#include <QtCore/qsemaphore.h>
#include <QtTest/qsignalspy.h>

#include <thread>

using Kind = QUsbError::Kind;
using namespace QUsbProtocol;
using namespace std::chrono_literals;

/*! What never grows, never takes all of the time, and waits for its turn. */
class tst_Limits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void failingSubmissionsLeaveOthersTheirTurn();
    void refusedCallsFinishInTheirTurn();
    void refusedCallsAreReportedInTheirTurn();
    void idleOperationsKeepLittleMemory_data();
    void idleOperationsKeepLittleMemory();
    void endpointWaitsForAllThatChangesIt();
    void endpointMadeDuringAResetWaitsForIt();
    void streamsOfASettingGoWithIt();
    void cancellingIsSeenInAThreadThatHadNoEventLoop();
    void descriptorWhoseDeviceIsDeletedInASlotIsAborted();
    void readingOfTheSystemDoesNotHoldUpADestructor();
};

void tst_Limits::failingSubmissionsLeaveOthersTheirTurn()
{
    ClaimedDevice bench;
    bench.hardware.setHostError(QUsbVirtualDevice::HostCall::Submit, QUsbError(Kind::OutOfMemory, {}));
    QUsbEndpoint *in = bench.endpoint(0x81);
    bool stopped = false;
    int reads = 0;
    const std::function<void()> again = [&] {
        ++reads;
        in->read(512).then([&](const QUsbTransferResult &) {
            if (!stopped)
                again();
        });
    };
    QTimer timer;
    connect(&timer, &QTimer::timeout, this, [&] { stopped = true; });
    timer.start(5ms);
    again();
    QTRY_VERIFY(stopped);
    QVERIFY(reads > 1);
    QTRY_COMPARE(in->pendingTransfers(), 0);
}

void tst_Limits::refusedCallsFinishInTheirTurn()
{
    ClaimedDevice bench;
    QUsbEndpoint *in = bench.endpoint(0x81);
    QUsbEndpoint *out = bench.endpoint(0x02);
    QStringList finished;
    const auto note = [&](const auto &future, const QString &name) {
        QVERIFY2(!future.isFinished(), qPrintable(name));
        QFuture(future).then([&finished, name](const auto &) { finished += name; });
    };
    note(in->write("a"), QStringLiteral("write"));
    note(out->read(1), QStringLiteral("read"));
    note(out->drain(), QStringLiteral("drain"));
    note(out->transact("a", nullptr, 1), QStringLiteral("transact"));
    note(bench.device->open(), QStringLiteral("open"));
    note(bench.device->claimInterface(0), QStringLiteral("claim"));
    note(bench.device->setConfiguration(1), QStringLiteral("configure"));
    note(bench.interface->setAlternateSetting(9), QStringLiteral("set"));
    note(bench.context->waitForDevice({}, -1ms), QStringLiteral("wait"));
    QCOMPARE(finished, QStringList());
    QTRY_COMPARE(finished,
                 QStringLiteral("write read drain transact open claim configure set wait").split(QLatin1Char(' ')));
}

void tst_Limits::refusedCallsAreReportedInTheirTurn()
{
    ClaimedDevice bench;
    QSignalSpy reported(bench.device, &QUsbDevice::errorOccurred);
    const auto refused = bench.device->setConfiguration(1);
    QCOMPARE(reported.size(), 0);
    QCOMPARE(waitFor(refused).error().kind(), Kind::Busy);
    QCOMPARE(reported.size(), 1);
    (void)bench.device->setConfiguration(1);
    const auto last = bench.device->setConfiguration(1);
    bench.context.reset(); // and then nothing is emitted, but the future finishes
    QVERIFY(last.isFinished());
    QCOMPARE(reported.size(), 1);
}

void tst_Limits::idleOperationsKeepLittleMemory_data()
{
    QTest::addColumn<int>("reads");
    QTest::addColumn<int>("size");
    QTest::newRow("large") << 4 << 16 * 1024 * 1024;
    QTest::newRow("many") << 1000 << 16 * 1024;
}

void tst_Limits::idleOperationsKeepLittleMemory()
{
    QFETCH(int, reads);
    QFETCH(int, size);
    ClaimedDevice bench;
    QUsbEndpoint *in = bench.endpoint(0x81);
    for (int i = 0; i < reads; ++i) {
        in->read(size);
        bench.hardware.send(0x81, "x");
    }
    QTRY_COMPARE(in->pendingTransfers(), 0);
    const QUsbPipe &pipe = *QUsbEndpointPrivate::of(in)->pipe;
    QVERIFY2(pipe.idleMemory() <= 4 * 1024 * 1024, qPrintable(QString::number(pipe.idleMemory())));
    QVERIFY(pipe.idleOperations() <= 32);
}

void tst_Limits::endpointWaitsForAllThatChangesIt()
{
    ClaimedDevice bench;
    bench.hardware.callDuration = 20ms;
    QUsbEndpoint *out = bench.endpoint(0x02);
    const auto first = out->clearHalt();
    const auto second = out->clearHalt();
    QVERIFY(waitFor(first));
    QVERIFY(!second.isFinished());
    QCOMPARE(waitFor(out->write("a")).status(), Kind::Busy);
    QVERIFY(waitFor(second));
    QCOMPARE(waitFor(out->write("a")).status(), Kind::NoError);
}

void tst_Limits::endpointMadeDuringAResetWaitsForIt()
{
    ClaimedDevice bench;
    bench.hardware.callDuration = 20ms;
    const auto reset = bench.device->reset();
    QUsbEndpoint *out = bench.endpoint(0x02);
    QCOMPARE(waitFor(out->write("a")).status(), Kind::Busy);
    QVERIFY(waitFor(reset));
    QCOMPARE(waitFor(out->write("a")).status(), Kind::NoError);
}

void tst_Limits::streamsOfASettingGoWithIt()
{
    ClaimedDevice bench(TestDescriptors::bulkStreamsDevice(), Speed::Super);
    const auto allocated = bench.interface->allocateStreams(4, {0x81});
    const auto changed = bench.interface->setAlternateSetting(0);
    QCOMPARE(waitFor(allocated).error().kind(), Kind::Aborted);
    QVERIFY(waitFor(changed));
    QVERIFY(!bench.interface->streamEndpoint(0x81, 1));
}

void tst_Limits::cancellingIsSeenInAThreadThatHadNoEventLoop()
{
    bool ended = false;
    std::thread thread([&] {
        const auto context =
            InstantBackend::createContext(TestDescriptors::bulkDevice(), InstantBackend::Completion::Never);
        auto *device = new QUsbDevice(context->devices().first(), context.get());
        QEventLoop loop; // the first in this thread
        QTimer::singleShot(10s, &loop, &QEventLoop::quit);
        device->open();
        auto read = device->controlIn(RequestType::Vendor, 1, 0, 0, 8);
        QTimer::singleShot(50ms, device, [&] { // later than the watch for other threads begins
            read.cancel();
        });
        connect(device, &QUsbDevice::controlTransferFinished, &loop, [&] {
            ended = true;
            loop.quit();
        });
        loop.exec();
    });
    thread.join();
    QVERIFY(ended);
}

void tst_Limits::descriptorWhoseDeviceIsDeletedInASlotIsAborted()
{
    TestBackend *backend = nullptr;
    const auto context = TestBackend::createContext(&backend);
    TestDevice hardware;
    backend->plugUnlisted(&hardware);
    backend->fileDescriptors.insert(7, &hardware);
    const auto wrapped = context->openFileDescriptor(7);
    QUsbDevice *device = nullptr;
    while (!(device = context->findChild<QUsbDevice *>()))
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    connect(device, &QUsbDevice::opened, this, [&] { delete device; });
    const auto result = waitFor(wrapped);
    QCOMPARE(result.error().kind(), Kind::Aborted);
    QVERIFY(!result.value());
}

void tst_Limits::readingOfTheSystemDoesNotHoldUpADestructor()
{
    auto context = InstantBackend::createContext(TestDescriptors::bulkDevice(), InstantBackend::Completion::AtOnce);
    auto *contextPrivate = QUsbContextPrivate::of(context.get());
    contextPrivate->closingLimit = 20ms;
    const auto kernel = std::make_shared<QSemaphore>();
    contextPrivate->systemReader().run(
        [kernel] {
            kernel->acquire();
            return 0;
        },
        [](int) { QFAIL("nobody is left to hear of it"); });
    context.reset();
    kernel->release();
}

QUSB_TEST(tst_Limits)
#include "tst_limits.moc"
