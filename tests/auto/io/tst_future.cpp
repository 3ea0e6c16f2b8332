// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "claimeddevice.h"
#include "testprogram.h"

#include "qusbendpoint.h"
#include "qusbfuture.h"

using Kind = QUsbError::Kind;
using namespace std::chrono_literals;

/*! QUsbFuture::then(), and what QFuture::then() does not do. */
class tst_Future : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void functionGetsTheResult();
    void functionMayBeMovableOnly();
    void contextMayGoFirst();
    void contextMayGoInTheFunction();
    void contextMayBeWhatIsClosed_data();
    void contextMayBeWhatIsClosed();
    void cancelledFutureCallsNothing();
    void cancellingAContinuationDoesNotReachTheDevice();
};

void tst_Future::functionGetsTheResult()
{
    ClaimedDevice bench;
    bench.hardware.send(0x81, "there");
    QByteArray data;
    QUsbFuture::then(bench.endpoint(0x81)->read(512), this,
                     [&](const QUsbTransferResult &result) { data = result.data(); });
    QVERIFY(data.isEmpty()); // not inside the call
    QTRY_COMPARE(data, "there");
    // A future that has finished.
    const auto opened = bench.device->open();
    QVERIFY(waitFor(opened));
    bool isSuccess = false;
    QUsbFuture::then(opened, this, [&](QUsbResult<void> result) { isSuccess = result.isSuccess(); });
    QVERIFY(isSuccess);
}

void tst_Future::functionMayBeMovableOnly()
{
    ClaimedDevice bench;
    bool isCalled = false;
    QUsbFuture::then(bench.device->open(), this,
                     [&isCalled, value = std::make_unique<int>(7)](const QUsbResult<void> &) mutable {
                         isCalled = std::exchange(*value, 8) == 7;
                     });
    QTRY_VERIFY(isCalled);
}

void tst_Future::contextMayGoFirst()
{
    ClaimedDevice bench;
    auto owner = std::make_unique<QObject>();
    int calls = 0;
    const auto read = bench.endpoint(0x81)->read(512);
    QUsbFuture::then(read, owner.get(), [&](const QUsbTransferResult &) { ++calls; });
    owner.reset();
    bench.hardware.send(0x81, "late");
    QCOMPARE(waitFor(read).data(), "late");
    QCOMPARE(calls, 0);
}

void tst_Future::contextMayGoInTheFunction()
{
    ClaimedDevice bench;
    auto *owner = new QObject;
    int calls = 0;
    for (int i = 0; i < 2; ++i) {
        QUsbFuture::then(bench.endpoint(0x81)->read(512), owner, [&calls, owner](const QUsbTransferResult &) {
            ++calls;
            delete owner;
        });
    }
    bench.hardware.send(0x81, "first");
    bench.hardware.send(0x81, "second");
    QTRY_COMPARE(bench.endpoint(0x81)->pendingTransfers(), 0);
    QCOMPARE(calls, 1);
}

void tst_Future::contextMayBeWhatIsClosed_data()
{
    QTest::addColumn<QByteArray>("victim");
    for (const char *victim : {"endpoint", "interface", "device", "context"})
        QTest::newRow(victim) << QByteArray(victim);
}

void tst_Future::contextMayBeWhatIsClosed()
{
    QFETCH(const QByteArray, victim);
    ClaimedDevice bench;
    QUsbEndpoint *in = bench.endpoint(0x81);
    QObject *owner = in;
    if (victim == "interface")
        owner = bench.interface;
    else if (victim == "device")
        owner = bench.device;
    else if (victim == "context")
        owner = bench.context.get();
    const auto read = in->read(512);
    QList<Kind> outcomes;
    QUsbFuture::then(read, owner, [&](const QUsbTransferResult &result) { outcomes.append(result.status()); });
    if (victim == "endpoint" || victim == "interface")
        delete bench.interface;
    else if (victim == "device")
        delete bench.device;
    else
        bench.context.reset();
    QCOMPARE(waitFor(read).status(), Kind::Aborted);
    QVERIFY(outcomes.size() <= 1); // told or not: it must only be safe
}

void tst_Future::cancelledFutureCallsNothing()
{
    ClaimedDevice bench;
    QUsbEndpoint *in = bench.endpoint(0x81);
    auto read = in->read(512);
    int calls = 0;
    QUsbFuture::then(read, this, [&](const QUsbTransferResult &) { ++calls; });
    read.cancel();
    QTRY_COMPARE(in->pendingTransfers(), 0);
    QCOMPARE(calls, 0);
}

void tst_Future::cancellingAContinuationDoesNotReachTheDevice()
{
    ClaimedDevice bench;
    QUsbEndpoint *in = bench.endpoint(0x81);
    auto read = in->read(512);
    QFuture<void> chained = read.then([](const QUsbTransferResult &) {});
    chained.cancel();
    QTest::qWait(50); // nothing is to happen
    QCOMPARE(in->pendingTransfers(), 1);
    read.cancel();
    QTRY_COMPARE(in->pendingTransfers(), 0);
    // So a loop of continuations is ended through the endpoint.
    auto last = in->read(512);
    last.then([](const QUsbTransferResult &) {}).cancel();
    in->cancelAll();
    QCOMPARE(waitFor(last).status(), Kind::Cancelled);
}

QUSB_TEST(tst_Future)
#include "tst_future.moc"
