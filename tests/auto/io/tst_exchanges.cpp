// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "claimeddevice.h"
#include "testprogram.h"

#include <QtCore/qtimer.h>
#include <QtTest/qtest.h>

using Kind = QUsbError::Kind;
using namespace QUsbProtocol;
using namespace std::chrono_literals;

/*! transact() and drain(). */
class tst_Exchanges : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void listensBeforeItAsks();
    void repliesComeInTheOrderOfTheRequests();
    void refusedRequestIsTheError();
    void failedRequestKeepsWhatHasArrived();
    void missingReplyTakesTheRequestBack();
    void requestThatNobodyTakesTimesOut();
    void unplugEndsAnExchange();
    void exchangeThatMakesNoSenseIsRefused();
    void cancelledExchangeKeepsTheReply();

    void drainDropsWhatComesUntilItIsQuiet();
    void drainOfAQuietEndpointDropsNothing();
    void drainGivesUpOnAnEndlessSource();
    void drainEnds_data();
    void drainEnds();
    void drainNeedsTheEndpointForItself();

private:
    std::unique_ptr<ClaimedDevice> m_bench;
    TestDevice *m_hardware = nullptr;
    QUsbEndpoint *m_in = nullptr;
    QUsbEndpoint *m_out = nullptr;
};

void tst_Exchanges::init()
{
    m_bench = std::make_unique<ClaimedDevice>();
    m_hardware = &m_bench->hardware;
    QVERIFY(m_bench->interface);
    m_in = m_bench->endpoint(0x81);
    m_out = m_bench->endpoint(0x02);
}

void tst_Exchanges::cleanup()
{
    m_bench.reset();
}

void tst_Exchanges::listensBeforeItAsks()
{
    const auto reply = m_out->transact("request", m_in, 512);
    QCOMPARE(m_hardware->submissionOrder(), (QList<quint8> {0x81, 0x02}));
    QTRY_COMPARE(m_hardware->received(0x02), "request");
    QVERIFY(!reply.isFinished());
    m_hardware->send(0x81, "reply");
    QCOMPARE(waitFor(reply).data(), "reply");
    QCOMPARE(m_in->pendingTransfers() + m_out->pendingTransfers(), qsizetype(0));
}

void tst_Exchanges::repliesComeInTheOrderOfTheRequests()
{
    QList<QFuture<QUsbTransferResult>> replies;
    for (int i = 0; i < 5; ++i)
        replies += m_out->transact("request " + QByteArray::number(i), m_in, 512);
    for (int i = 0; i < 5; ++i)
        m_hardware->send(0x81, "reply " + QByteArray::number(i));
    for (int i = 0; i < 5; ++i)
        QCOMPARE(waitFor(replies.at(i)).data(), "reply " + QByteArray::number(i));
    QTRY_COMPARE(m_hardware->receivedTransfers(0x02).size(), 5);
}

void tst_Exchanges::refusedRequestIsTheError()
{
    m_hardware->silent = true;
    const auto reply = m_out->transact("request", m_in, 512);
    m_hardware->send(0x02, "req", Kind::Stall);
    const auto result = waitFor(reply);
    QCOMPARE(result.status(), Kind::Stall);
    QVERIFY2(result.error().message().contains(QLatin1String("Bulk OUT 0x02")), qPrintable(result.error().message()));
    QVERIFY(result.error().message().contains(QLatin1String("3 of 7 bytes")));
    QTRY_COMPARE(m_hardware->pending(0x81), qsizetype(0)); // nobody waits for the reply
}

void tst_Exchanges::failedRequestKeepsWhatHasArrived()
{
    m_hardware->silent = true;
    const auto reply = m_out->transact("request", m_in, 512);
    m_hardware->sendPart(0x81, "part");
    m_hardware->send(0x02, {}, Kind::Stall);
    const auto result = waitFor(reply);
    QCOMPARE(result.status(), Kind::Stall);
    QCOMPARE(result.data(), "part");
}

void tst_Exchanges::missingReplyTakesTheRequestBack()
{
    m_hardware->silent = true;
    const auto reply = m_out->transact("request", m_in, 512);
    m_hardware->send(0x81, {}, Kind::Stall);
    QCOMPARE(waitFor(reply).status(), Kind::Stall);
    QTRY_COMPARE(m_hardware->pending(0x02), qsizetype(0));
    QCOMPARE(m_hardware->received(0x02), QByteArray());
    QTRY_COMPARE(m_out->pendingTransfers(), qsizetype(0));
}

void tst_Exchanges::requestThatNobodyTakesTimesOut()
{
    m_hardware->silent = true;
    const auto reply = m_out->transact("request", m_in, 512, 20ms);
    QCOMPARE(waitFor(reply).status(), Kind::TimedOut);
    QTRY_COMPARE(m_hardware->pending(0x02), qsizetype(0));

    m_hardware->silent = false;
    const auto unanswered = m_out->transact("request", m_in, 512, 20ms);
    QCOMPARE(waitFor(unanswered).status(), Kind::TimedOut);
    QCOMPARE(m_hardware->received(0x02), "request");
}

void tst_Exchanges::unplugEndsAnExchange()
{
    m_hardware->silent = true;
    const auto reply = m_out->transact("request", m_in, 512);
    m_bench->backend->unplug(m_hardware);
    const auto late = m_out->transact("request", m_in, 512); // the interface and its endpoints are deleted soon
    QCOMPARE(waitFor(reply).status(), Kind::Disconnected);
    QCOMPARE(waitFor(late).status(), Kind::Disconnected);
}

void tst_Exchanges::exchangeThatMakesNoSenseIsRefused()
{
    QCOMPARE(waitFor(m_in->transact("request", m_in, 512)).status(), Kind::InvalidParameter);
    QCOMPARE(waitFor(m_out->transact("request", m_out, 512)).status(), Kind::InvalidParameter);
    QCOMPARE(waitFor(m_out->transact("request", m_in, 0)).status(), Kind::InvalidParameter);
    QCOMPARE(waitFor(m_out->transact("request", nullptr, 512)).status(), Kind::InvalidParameter);
    QCOMPARE(m_hardware->submissionOrder(), QList<quint8> {});
}

void tst_Exchanges::cancelledExchangeKeepsTheReply()
{
    m_hardware->silent = true;
    auto reply = m_out->transact("request", m_in, 512);
    m_hardware->sendPart(0x81, "part");
    reply.cancel();
    QTRY_VERIFY(reply.isFinished());
    QCOMPARE(m_in->keptBytes(), qsizetype(4));
    QTRY_COMPARE(m_hardware->pending(0x02), qsizetype(0));
}

void tst_Exchanges::drainDropsWhatComesUntilItIsQuiet()
{
    m_hardware->send(0x81, "0123456789");
    QCOMPARE(waitFor(m_in->read(4)).data(), "0123"); // 6 bytes are kept
    m_hardware->send(0x81, QByteArray(40'000, 'x'));
    m_hardware->send(0x81, "late");
    const auto result = waitFor(m_in->drain(10ms));
    QVERIFY2(result, qPrintable(result.error().message()));
    QCOMPARE(result.bytesTransferred(), qsizetype(6 + 40'000 + 4));
    QVERIFY(result.data().isEmpty());
    QCOMPARE(m_in->keptBytes(), qsizetype(0));
    m_hardware->send(0x81, "fresh");
    QCOMPARE(waitFor(m_in->read(512)).data(), "fresh");
}

void tst_Exchanges::drainOfAQuietEndpointDropsNothing()
{
    const auto result = waitFor(m_in->drain(1ms));
    QVERIFY(result);
    QCOMPARE(result.bytesTransferred(), qsizetype(0));
}

void tst_Exchanges::drainGivesUpOnAnEndlessSource()
{
    QTimer source;
    connect(&source, &QTimer::timeout, this, [this] { m_hardware->send(0x81, "more"); });
    source.start(0ms);
    const auto result = waitFor(m_in->drain(100ms, 50ms));
    source.stop();
    QCOMPARE(result.status(), Kind::TimedOut);
    QVERIFY(result.bytesTransferred() > 0);
    QVERIFY(!result.error().remedy().isEmpty());
    QCOMPARE(m_in->pendingTransfers(), qsizetype(0));
}

void tst_Exchanges::drainEnds_data()
{
    using Action = std::function<void(tst_Exchanges *)>;
    QTest::addColumn<Action>("action");
    QTest::addColumn<Kind>("kind");
    QTest::newRow("stall") << Action([](tst_Exchanges *test) { test->m_hardware->send(0x81, {}, Kind::Stall); })
                           << Kind::Stall;
    QTest::newRow("unplug") << Action([](tst_Exchanges *test) { test->m_bench->backend->unplug(test->m_hardware); })
                            << Kind::Disconnected;
    QTest::newRow("cancelAll()") << Action([](tst_Exchanges *test) { test->m_in->cancelAll(); }) << Kind::Cancelled;
    QTest::newRow("close") << Action([](tst_Exchanges *test) { test->m_bench->device->close(); }) << Kind::Aborted;
    QTest::newRow("context") << Action([](tst_Exchanges *test) { test->m_bench->context.reset(); }) << Kind::Aborted;
}

void tst_Exchanges::drainEnds()
{
    QFETCH(std::function<void(tst_Exchanges *)>, action);
    QFETCH(Kind, kind);
    m_hardware->send(0x81, "dropped");
    const auto drain = m_in->drain(10s, 20s);
    QTRY_COMPARE(m_hardware->submissions(0x81), 2);
    action(this);
    const auto result = waitFor(drain);
    QCOMPARE(result.status(), kind);
    QCOMPARE(result.bytesTransferred(), qsizetype(7));
}

void tst_Exchanges::drainNeedsTheEndpointForItself()
{
    const auto read = m_in->read(512);
    QCOMPARE(waitFor(m_in->drain()).status(), Kind::Busy);
    m_hardware->send(0x81, "x");
    QCOMPARE(waitFor(read).data(), "x");
    QCOMPARE(waitFor(m_out->drain()).status(), Kind::InvalidParameter);
}

QUSB_TEST(tst_Exchanges)
#include "tst_exchanges.moc"
