// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "instreambench.h"
#include "testprogram.h"

#include <QtTest/qsignalspy.h>

using Kind = QUsbError::Kind;
using namespace QUsbProtocol;
using namespace std::chrono_literals;

/*! How a QUsbInStream ends, and what it leaves behind. */
class tst_InStreamEnds : public InStreamBench
{
    Q_OBJECT

private Q_SLOTS:
    void init() { InStreamBench::init(); }
    void cleanup() { InStreamBench::cleanup(); }

    void stopDeliversWhatHasArrived();
    void stopEndsAPause();
    void reportsOneErrorAndFinishes_data();
    void reportsOneErrorAndFinishes();
    void protocolErrorOfAPulledPlugIsDisconnected();
    void protocolErrorWithoutUnpluggingStaysOne();
    void keepsBytesBehindAnError();
    void keepsBytesOnDeletion();
    void keepsNothingIfToldToDiscard();
    void keptBytesComeFirst();
    void keptBytesComeFirstWhateverTheFirstSlotDoes();
    void survivesDeletionInsideASlot_data();
    void survivesDeletionInsideASlot();
    void survivesDeletionWhenItBegins();
    void resumesAfterTheEndpointIsGone();
    void startsAgainInsideFinished();
    void refusedLaterSubmissionEndsTheStream();
    void refusedSubmissionIsTheCauseThoughTheRestIsCancelled();
};

void tst_InStreamEnds::stopDeliversWhatHasArrived()
{
    QVERIFY(m_stream->start());
    for (int i = 0; i < 3; ++i)
        m_hardware->send(0x81, chunkNumber(i));
    m_hardware->sendPart(0x81, "part");
    m_stream->stop();
    m_stream->stop();
    QVERIFY(m_stream->isRunning()); // until it has finished
    QCOMPARE(m_chunks, 0);
    QTRY_COMPARE(m_log, QStringList {QStringLiteral("finished")});
    QCOMPARE(m_received, chunksUpTo(3) + "part");
    QVERIFY(!m_stream->isRunning());
    QVERIFY(!m_stream->error().isError());
    QCOMPARE(m_in->keptBytes(), qsizetype(0));
    settle();
    QCOMPARE(m_log.size(), 1);
    const auto read = m_in->read(512); // the endpoint is free again
    m_hardware->send(0x81, "read");
    QCOMPARE(waitFor(read).data(), "read");
}

void tst_InStreamEnds::stopEndsAPause()
{
    QVERIFY(m_stream->start());
    m_stream->pause();
    m_hardware->send(0x81, "arrived");
    settle();
    QCOMPARE(m_chunks, 0);
    m_stream->stop();
    QVERIFY(!m_stream->isPaused());
    QTRY_COMPARE(m_log, QStringList {QStringLiteral("finished")});
    QCOMPARE(m_received, "arrived");
}

void tst_InStreamEnds::reportsOneErrorAndFinishes_data()
{
    using Action = std::function<void(tst_InStreamEnds *)>;
    const auto fails = [](Kind kind) -> Action {
        return [kind](tst_InStreamEnds *test) { test->m_hardware->send(0x81, {}, kind); };
    };
    QTest::addColumn<Action>("action");
    QTest::addColumn<Kind>("kind");
    QTest::newRow("stall") << fails(Kind::Stall) << Kind::Stall;
    QTest::newRow("overflow") << fails(Kind::Overflow) << Kind::Overflow;
    QTest::newRow("device gone") << fails(Kind::Disconnected) << Kind::Disconnected;
    QTest::newRow("protocol error") << fails(Kind::TransferError) << Kind::TransferError;
    QTest::newRow("cancelled by the kernel") << fails(Kind::Cancelled) << Kind::Aborted;
    QTest::newRow("unplugged") << Action([](tst_InStreamEnds *test) {
        test->m_bench->backend->unplug(test->m_hardware);
    }) << Kind::Disconnected;
    QTest::newRow("cancelAll()") << Action([](tst_InStreamEnds *test) { test->m_in->cancelAll(); }) << Kind::Cancelled;
    QTest::newRow("device closed") << Action([](tst_InStreamEnds *test) { test->m_bench->device->close(); })
                                   << Kind::Aborted;
    QTest::newRow("interface released") << Action([](tst_InStreamEnds *test) { test->m_bench->interface->release(); })
                                        << Kind::Aborted;
    QTest::newRow("alternate setting") << Action([](tst_InStreamEnds *test) {
        test->m_bench->interface->setAlternateSetting(1);
    }) << Kind::Aborted;
    QTest::newRow("halt cleared") << Action([](tst_InStreamEnds *test) { test->m_in->clearHalt(); }) << Kind::Aborted;
    QTest::newRow("reset") << Action([](tst_InStreamEnds *test) { test->m_bench->device->reset(); }) << Kind::Aborted;
    QTest::newRow("endpoint deleted") << Action([](tst_InStreamEnds *test) { delete test->m_in; }) << Kind::Aborted;
    QTest::newRow("context deleted") << Action([](tst_InStreamEnds *test) { test->m_bench->context.reset(); })
                                     << Kind::Aborted;
}

void tst_InStreamEnds::reportsOneErrorAndFinishes()
{
    QFETCH(std::function<void(tst_InStreamEnds *)>, action);
    QFETCH(Kind, kind);
    QVERIFY(m_stream->start());
    QSignalSpy running(m_stream, &QUsbInStream::runningChanged);
    m_hardware->send(0x81, "before ");
    m_hardware->sendPart(0x81, "part");
    action(this);
    const QString name = QString::fromLatin1(QMetaEnum::fromType<Kind>().valueToKey(int(kind)));
    QTRY_COMPARE(m_log, (QStringList {name, QStringLiteral("finished")}));
    QCOMPARE(m_received, "before part");
    QCOMPARE(m_stream->error().kind(), kind);
    QVERIFY(m_stream->error().message().contains(QLatin1String("0x81")));
    QVERIFY2(m_stream->error().message().contains(QLatin1String("11 bytes")), qPrintable(m_stream->error().message()));
    QCOMPARE(running, QList<QVariantList> {{false}});
    QTest::qWait(1);
    QCOMPARE(m_log.size(), 2);
}

void tst_InStreamEnds::protocolErrorOfAPulledPlugIsDisconnected()
{
    QVERIFY(m_stream->start());
    m_hardware->send(0x81, {}, Kind::TransferError); // what comes first when the plug is pulled
    settle();
    QVERIFY(m_log.isEmpty());
    m_bench->backend->unplug(m_hardware);
    QTRY_COMPARE(m_log, (QStringList {QStringLiteral("Disconnected"), QStringLiteral("finished")}));
}

void tst_InStreamEnds::protocolErrorWithoutUnpluggingStaysOne()
{
    QVERIFY(m_stream->start());
    m_hardware->send(0x81, {}, Kind::TransferError);
    settle();
    m_stream->stop(); // and stopping does not wait
    QTRY_COMPARE(m_log, (QStringList {QStringLiteral("TransferError"), QStringLiteral("finished")}));
}

void tst_InStreamEnds::keepsBytesBehindAnError()
{
    QVERIFY(m_stream->start());
    m_hardware->send(0x81, "before");
    m_hardware->send(0x81, {}, Kind::Overflow); // which does not halt the endpoint
    m_hardware->send(0x81, "behind it");
    m_hardware->sendPart(0x81, "begun, ");
    QTRY_COMPARE(m_log, (QStringList {QStringLiteral("Overflow"), QStringLiteral("finished")}));
    QCOMPARE(m_received, "before");
    QCOMPARE(m_in->keptBytes(), qsizetype(16));
    QCOMPARE(waitFor(m_in->readUntilShortPacket(512)).data(), "behind it");
    const auto rest = m_in->readUntilShortPacket(512); // being cancelled does not end a message
    m_hardware->send(0x81, "ended");
    QCOMPARE(waitFor(rest).data(), "begun, ended");
}

void tst_InStreamEnds::keepsBytesOnDeletion()
{
    QVERIFY(m_stream->start());
    m_hardware->send(0x81, "arrived ");
    m_hardware->send(0x81, QByteArray(16384, 'x'));
    m_hardware->sendPart(0x81, "part");
    delete m_stream;
    settle();
    QCOMPARE(m_chunks, 0);
    QVERIFY(m_log.isEmpty());
    QCOMPARE(m_in->takeKeptData(), "arrived " + QByteArray(16384, 'x') + "part");
}

void tst_InStreamEnds::keepsNothingIfToldToDiscard()
{
    m_in->setCancelledDataPolicy(QUsbEndpoint::CancelledDataPolicy::Discard);
    QVERIFY(m_stream->start());
    m_hardware->send(0x81, "arrived");
    delete m_stream;
    settle();
    QCOMPARE(m_in->keptBytes(), qsizetype(0));
}

void tst_InStreamEnds::keptBytesComeFirst()
{
    m_hardware->send(0x81, "0123456789");
    QCOMPARE(waitFor(m_in->read(4)).data(), "0123");
    QVERIFY(m_stream->start());
    QCOMPARE(m_chunks, 0); // signals come from the event loop
    m_hardware->send(0x81, "new");
    QTRY_COMPARE(m_received, "456789new");
    QCOMPARE(m_stream->bytesReceived(), qint64(9));
    QCOMPARE(m_in->keptBytes(), qsizetype(0));
}

void tst_InStreamEnds::keptBytesComeFirstWhateverTheFirstSlotDoes()
{
    m_hardware->send(0x81, "0123");
    QCOMPARE(waitFor(m_in->read(2)).data(), "01");
    connect(m_stream, &QUsbInStream::runningChanged, this, [this](bool running) {
        if (!running)
            return;
        m_hardware->send(0x81, "new");
        m_stream->pause();
        settle(); // an event loop
        QCOMPARE(m_chunks, 0);
        m_stream->resume();
        settle();
    });
    QVERIFY(m_stream->start());
    QTRY_COMPARE(m_received, "23new");
}

void tst_InStreamEnds::survivesDeletionInsideASlot_data()
{
    using Action = std::function<void(tst_InStreamEnds *)>;
    QTest::addColumn<Action>("action");
    QTest::newRow("stream") << Action([](tst_InStreamEnds *test) { delete test->m_stream; });
    QTest::newRow("endpoint") << Action([](tst_InStreamEnds *test) { delete test->m_in; });
    QTest::newRow("interface") << Action([](tst_InStreamEnds *test) { delete test->m_bench->interface; });
    QTest::newRow("device") << Action([](tst_InStreamEnds *test) { delete test->m_bench->device; });
    QTest::newRow("context") << Action([](tst_InStreamEnds *test) { test->m_bench->context.reset(); });
    QTest::newRow("stop") << Action([](tst_InStreamEnds *test) { test->m_stream->stop(); });
    QTest::newRow("stream and context") << Action([](tst_InStreamEnds *test) {
        delete test->m_stream;
        test->m_bench->context.reset();
    });
}

void tst_InStreamEnds::survivesDeletionInsideASlot()
{
    QFETCH(std::function<void(tst_InStreamEnds *)>, action);
    bool acted = false;
    const QPointer stream(m_stream.data());
    connect(m_stream, &QUsbInStream::chunkReceived, this, [&](const QUsbStreamChunk &chunk) {
        if (std::exchange(acted, true))
            return;
        action(this);
        QCOMPARE(chunk.toByteArray(), "0 "); // still there
    });
    QVERIFY(m_stream->start());
    for (int i = 0; i < 3; ++i)
        m_hardware->send(0x81, chunkNumber(i));
    QTRY_VERIFY(acted);
    if (stream)
        QTRY_COMPARE(m_log.count(QStringLiteral("finished")), 1);
    else
        QTest::qWait(1);
    QCOMPARE(m_received, stream ? chunksUpTo(3) : chunksUpTo(1));
}

void tst_InStreamEnds::survivesDeletionWhenItBegins()
{
    m_hardware->send(0x81, "0123");
    QCOMPARE(waitFor(m_in->read(2)).data(), "01");
    connect(m_stream, &QUsbInStream::runningChanged, this, [this](bool running) {
        if (running)
            delete m_bench->interface;
    });
    QVERIFY(m_stream->start());
    QTRY_COMPARE(m_log, (QStringList {QStringLiteral("Aborted"), QStringLiteral("finished")}));
}

void tst_InStreamEnds::resumesAfterTheEndpointIsGone()
{
    QVERIFY(m_stream->start());
    m_stream->pause();
    for (int i = 0; i < 8; ++i)
        m_hardware->send(0x81, chunkNumber(i));
    settle();
    delete m_bench->interface; // nothing is under way, so nothing is waited for
    m_stream->resume();
    QTRY_COMPARE(m_log, (QStringList {QStringLiteral("Aborted"), QStringLiteral("finished")}));
    QCOMPARE(m_received, chunksUpTo(8));
    QCOMPARE(m_stream->start().error().kind(), Kind::NotOpen);
}

void tst_InStreamEnds::startsAgainInsideFinished()
{
    int runs = 0;
    connect(m_stream, &QUsbInStream::finished, this, [&] {
        if (++runs < 3)
            QVERIFY(m_stream->start());
    });
    QVERIFY(m_stream->start());
    for (int i = 0; i < 3; ++i) {
        QTRY_COMPARE(m_hardware->pending(0x81), qsizetype(8));
        m_hardware->send(0x81, chunkNumber(i));
        QTRY_COMPARE(m_received, chunksUpTo(i + 1));
        QCOMPARE(m_stream->bytesReceived(), qint64(2));
        m_stream->stop();
        QTRY_COMPARE(runs, i + 1);
    }
    QVERIFY(!m_stream->isRunning());
}

void tst_InStreamEnds::refusedLaterSubmissionEndsTheStream()
{
    m_hardware->refuseSubmission(0x81, 10, QUsbError(Kind::OutOfMemory, QStringLiteral("no memory left")));
    QVERIFY(m_stream->start());
    for (int i = 0; i < 20; ++i)
        m_hardware->send(0x81, chunkNumber(i));
    QTRY_COMPARE(m_log, (QStringList {QStringLiteral("OutOfMemory"), QStringLiteral("finished")}));
    QCOMPARE(m_received, chunksUpTo(10)); // what was queued before it arrives
    QVERIFY(m_stream->error().message().contains(QLatin1String("no memory left")));
}

void tst_InStreamEnds::refusedSubmissionIsTheCauseThoughTheRestIsCancelled()
{
    m_hardware->refuseSubmission(0x81, 4, QUsbError(Kind::OutOfMemory, QStringLiteral("no memory left")));
    QVERIFY(m_stream->start());
    QTRY_COMPARE(m_log, (QStringList {QStringLiteral("OutOfMemory"), QStringLiteral("finished")}));
}

QUSB_TEST(tst_InStreamEnds)
#include "tst_instreamends.moc"
