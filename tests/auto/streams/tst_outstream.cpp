// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "claimeddevice.h"

#include "qusboutstream.h"
#include "testprogram.h"

#include <QtTest/qsignalspy.h>
#include <QtTest/qtest.h>

using Kind = QUsbError::Kind;
using Ending = QUsbOutStream::Ending;
using namespace QUsbProtocol;
using namespace std::chrono_literals;

static constexpr int transferSize = 16 * 1024;

/*! Bytes by which one sees what is missing. */
static QByteArray pattern(qsizetype size)
{
    QByteArray data(size, Qt::Uninitialized);
    for (qsizetype i = 0; i < size; ++i)
        data[i] = char(i % 251);
    return data;
}

class tst_OutStream : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void writesInOrderAndTellsSo();
    void takesNoMoreThanItHasRoomFor_data();
    void takesNoMoreThanItHasRoomFor();
    void gathersSmallWritesWhileOthersAreUnderWay();
    void finishEndsWhenAllIsWritten_data();
    void finishEndsWhenAllIsWritten();
    void finishSendsAZeroLengthPacketThoughNoTransferIsFree();
    void finishTakesNoMore();
    void reportsOneErrorWithTheBytesTaken_data();
    void reportsOneErrorWithTheBytesTaken();
    void stopGivesUpTheRest();
    void survivesDeletionInsideASlot_data();
    void survivesDeletionInsideASlot();
    void finishesAfterTheEndpointIsGone();
    void startsAgainInsideFinished();
    void endpointIsBusyWhileItRuns();
    void isRefusedWhereItCannotRun();
    void explainsTheMemoryLimitUpFront();
    void refusedSubmissionEndsTheStream_data();
    void refusedSubmissionEndsTheStream();
    void countsWhatItDid();
    void dividesIsochronousPackets_data();
    void dividesIsochronousPackets();

private:
    void recordSignals();
    void settle();
    QStringList ended(Kind kind = Kind::NoError) const;

    std::unique_ptr<ClaimedDevice> m_bench;
    TestDevice *m_hardware = nullptr;
    QUsbEndpoint *m_out = nullptr;
    QPointer<QUsbOutStream> m_stream;
    qint64 m_written = 0;
    QStringList m_log;
};

void tst_OutStream::init()
{
    m_bench = std::make_unique<ClaimedDevice>();
    m_hardware = &m_bench->hardware;
    QVERIFY(m_bench->interface);
    m_out = m_bench->endpoint(0x02);
    m_stream = new QUsbOutStream(m_out, this);
    QCOMPARE(m_stream->transferSize(), qsizetype(transferSize));
    recordSignals();
}

void tst_OutStream::cleanup()
{
    delete m_stream;
    m_bench.reset();
}

void tst_OutStream::recordSignals()
{
    m_written = 0;
    m_log.clear();
    connect(m_stream, &QUsbOutStream::bytesWritten, this, [this](qint64 bytes) { m_written += bytes; });
    connect(m_stream, &QUsbOutStream::errorOccurred, this, [this](const QUsbError &error) {
        m_log += QString::fromLatin1(QMetaEnum::fromType<Kind>().valueToKey(int(error.kind())));
    });
    connect(m_stream, &QUsbOutStream::finished, this, [this] { m_log += QStringLiteral("finished"); });
}

void tst_OutStream::settle()
{
    for (int i = 0; i < 5; ++i) {
        bool done = false;
        m_bench->backend->queue()->call([&done] { done = true; });
        QTRY_VERIFY(done);
    }
}

/*! What the log says after an end because of \a kind. */
QStringList tst_OutStream::ended(Kind kind) const
{
    QStringList log {QStringLiteral("finished")};
    if (kind != Kind::NoError)
        log.prepend(QString::fromLatin1(QMetaEnum::fromType<Kind>().valueToKey(int(kind))));
    return log;
}

void tst_OutStream::writesInOrderAndTellsSo()
{
    const QByteArray data = pattern(1'000'000);
    qsizetype given = 0;
    const auto feed = [&] { given += m_stream->write(QByteArrayView(data).sliced(given)); };
    connect(m_stream, &QUsbOutStream::bytesWritten, this, feed);
    QCOMPARE(m_stream->write(data), qsizetype(0)); // it does not run
    QVERIFY(m_stream->start());
    feed();
    QTRY_COMPARE(m_written, qint64(data.size()));
    QCOMPARE(m_hardware->received(0x02), data);
    QCOMPARE(m_stream->bytesSent(), qint64(data.size()));
    QCOMPARE(m_stream->bytesToWrite(), qint64(0));
    QVERIFY(m_stream->isRunning());
}

void tst_OutStream::takesNoMoreThanItHasRoomFor_data()
{
    QTest::addColumn<int>("queued");
    QTest::addColumn<int>("highWaterMark");
    QTest::addColumn<int>("transfers");
    QTest::newRow("by default as much as is queued") << 8 << -1 << 16;
    QTest::newRow("at least one") << 2 << 0 << 3;
    QTest::newRow("three transfers") << 2 << 3 * transferSize << 5;
}

void tst_OutStream::takesNoMoreThanItHasRoomFor()
{
    QFETCH(int, queued);
    QFETCH(int, highWaterMark);
    QFETCH(int, transfers);
    m_hardware->silent = true;
    m_stream->setQueuedTransfers(queued);
    if (highWaterMark >= 0)
        m_stream->setHighWaterMark(highWaterMark);
    QCOMPARE(m_stream->freeBytes(), qsizetype(0));
    QVERIFY(m_stream->start());
    const qsizetype room = transfers * transferSize;
    QCOMPARE(m_stream->freeBytes(), room);
    const QByteArray data = pattern(room + 1000);
    QCOMPARE(m_stream->write(QByteArrayView(data).first(100)), qsizetype(100));
    QCOMPARE(m_stream->freeBytes(), room - transferSize); // it went out at once
    QCOMPARE(m_stream->write(QByteArrayView(data).sliced(100)), room - transferSize);
    QCOMPARE(m_stream->freeBytes(), qsizetype(0));
    QCOMPARE(m_stream->write("x"), qsizetype(0));
    QCOMPARE(m_hardware->submissions(0x02), queued);
    QCOMPARE(m_stream->bytesToWrite(), qint64(room - transferSize + 100));

    m_hardware->accept(0x02);
    QTRY_COMPARE(m_written, qint64(100));
    QCOMPARE(m_stream->freeBytes(), qsizetype(transferSize));
    QCOMPARE(m_hardware->submissions(0x02), queued + 1);
    m_hardware->silent = false;
    QCOMPARE(m_stream->write("x"), qsizetype(1));
    m_hardware->accept(0x02, 0); // what waits is answered
    QTRY_COMPARE(m_stream->bytesToWrite(), qint64(0));
    QCOMPARE(m_hardware->received(0x02), data.first(room - transferSize + 100) + 'x');
}

void tst_OutStream::gathersSmallWritesWhileOthersAreUnderWay()
{
    m_hardware->silent = true;
    QVERIFY(m_stream->start());
    for (int i = 0; i < 10; ++i)
        QCOMPARE(m_stream->write("0123456789"), qsizetype(10));
    QCOMPARE(m_hardware->submissions(0x02), 1); // the first is not held back, the others wait
    m_hardware->accept(0x02, 2);
    QTRY_COMPARE(m_written, qint64(100));
    const QByteArrayList transfers = m_hardware->receivedTransfers(0x02);
    QCOMPARE(transfers.size(), 2);
    QCOMPARE(transfers.at(0).size(), 10);
    QCOMPARE(transfers.at(1).size(), 90);
}

void tst_OutStream::finishEndsWhenAllIsWritten_data()
{
    QTest::addColumn<QList<int>>("writes");
    QTest::addColumn<bool>("packet"); // whether a zero-length packet is due
    QTest::newRow("nothing") << QList<int> {} << false;
    QTest::newRow("a byte") << QList<int> {1} << false;
    QTest::newRow("a packet") << QList<int> {512} << true;
    QTest::newRow("packets, being filled") << QList<int> {1, 1024} << true;
    QTest::newRow("no whole packets, being filled") << QList<int> {512, 100} << false;
    QTest::newRow("a transfer") << QList<int> {transferSize} << true;
    QTest::newRow("transfers, all submitted") << QList<int> {4 * transferSize} << true;
    QTest::newRow("transfers, some ready") << QList<int> {12 * transferSize} << true;
    QTest::newRow("transfers, none free") << QList<int> {16 * transferSize} << true;
    QTest::newRow("transfers and a byte") << QList<int> {12 * transferSize + 1} << false;
    QTest::newRow("transfers and a packet") << QList<int> {12 * transferSize + 512} << true;
}

void tst_OutStream::finishEndsWhenAllIsWritten()
{
    QFETCH(QList<int>, writes);
    QFETCH(bool, packet);
    for (const Ending ending : {Ending::Plain, Ending::ZeroLengthPacket}) {
        for (const bool answered : {false, true}) {
            init();
            m_hardware->silent = !answered;
            QVERIFY(m_stream->start());
            qint64 total = 0;
            for (const int size : std::as_const(writes))
                total += m_stream->write(pattern(size));
            if (!answered)
                QCOMPARE(m_hardware->received(0x02).size(), 0);
            else
                settle();
            m_stream->finish(ending);
            m_stream->finish(ending);
            m_hardware->silent = false;
            m_hardware->accept(0x02, 0); // what waits is answered
            QTRY_COMPARE(m_log, ended());
            QVERIFY(!m_stream->error().isError());
            QCOMPARE(m_written, total);
            QCOMPARE(m_hardware->received(0x02).size(), qsizetype(total));
            const auto transfers = m_hardware->receivedTransfers(0x02);
            const bool expected = packet && ending == Ending::ZeroLengthPacket;
            QCOMPARE(transfers.count(QByteArray()), qsizetype(expected));
            QVERIFY(!expected || transfers.constLast().isEmpty());
            cleanup();
        }
    }
}

void tst_OutStream::finishSendsAZeroLengthPacketThoughNoTransferIsFree()
{
    QVERIFY(m_stream->start());
    QCOMPARE(m_stream->write(pattern(16 * transferSize)), qsizetype(16 * transferSize));
    m_hardware->accept(0x02, 0); // all are done, and none is back yet
    QCOMPARE(m_hardware->received(0x02).size(), 16 * transferSize);
    m_stream->finish(Ending::ZeroLengthPacket);
    QTRY_COMPARE(m_log, ended());
    QCOMPARE(m_hardware->receivedTransfers(0x02).count(QByteArray()), 1);
    QCOMPARE(m_written, qint64(16 * transferSize));
}

void tst_OutStream::finishTakesNoMore()
{
    m_hardware->silent = true;
    QVERIFY(m_stream->start());
    QCOMPARE(m_stream->write("first"), qsizetype(5));
    m_stream->finish();
    QCOMPARE(m_stream->freeBytes(), qsizetype(0));
    QCOMPARE(m_stream->write("second"), qsizetype(0));
    QVERIFY(m_stream->isRunning());
    m_hardware->accept(0x02);
    QTRY_COMPARE(m_log, ended());
    QCOMPARE(m_hardware->received(0x02), "first");
    m_stream->finish();
    m_stream->stop();
    settle();
    QCOMPARE(m_log.size(), 1);
}

void tst_OutStream::reportsOneErrorWithTheBytesTaken_data()
{
    using Action = std::function<void(tst_OutStream *)>;
    const auto fails = [](Kind kind) -> Action {
        return [kind](tst_OutStream *test) { test->m_hardware->send(0x02, QByteArray(100, 'x'), kind); };
    };
    QTest::addColumn<Action>("action");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<int>("taken");
    QTest::newRow("stall") << fails(Kind::Stall) << Kind::Stall << 100;
    QTest::newRow("device gone") << fails(Kind::Disconnected) << Kind::Disconnected << 100;
    QTest::newRow("protocol error") << fails(Kind::TransferError) << Kind::TransferError << 100;
    QTest::newRow("unplugged") << Action([](tst_OutStream *test) { test->m_bench->backend->unplug(test->m_hardware); })
                               << Kind::Disconnected << 0;
    QTest::newRow("cancelAll()") << Action([](tst_OutStream *test) { test->m_out->cancelAll(); }) << Kind::Cancelled
                                 << 0;
    QTest::newRow("device closed") << Action([](tst_OutStream *test) { test->m_bench->device->close(); })
                                   << Kind::Aborted << 0;
    QTest::newRow("context deleted") << Action([](tst_OutStream *test) { test->m_bench->context.reset(); })
                                     << Kind::Aborted << 0;
}

void tst_OutStream::reportsOneErrorWithTheBytesTaken()
{
    QFETCH(std::function<void(tst_OutStream *)>, action);
    QFETCH(Kind, kind);
    QFETCH(int, taken);
    m_hardware->silent = true;
    QVERIFY(m_stream->start());
    m_stream->write(pattern(12 * transferSize));
    m_hardware->accept(0x02);
    action(this);
    QTRY_COMPARE(m_log, ended(kind));
    QCOMPARE(m_stream->error().kind(), kind);
    QCOMPARE(m_written, qint64(transferSize + taken));
    QCOMPARE(m_stream->bytesSent(), qint64(transferSize + taken));
    const QString count = QStringLiteral("%1 bytes").arg(transferSize + taken);
    QVERIFY2(m_stream->error().message().contains(count), qPrintable(m_stream->error().message()));
    QCOMPARE(m_hardware->received(0x02), pattern(transferSize + taken));
}

void tst_OutStream::stopGivesUpTheRest()
{
    m_hardware->silent = true;
    QVERIFY(m_stream->start());
    m_stream->write(pattern(12 * transferSize));
    m_hardware->accept(0x02, 2);
    m_stream->stop();
    QCOMPARE(m_stream->write("x"), qsizetype(0));
    QTRY_COMPARE(m_log, ended());
    QVERIFY(!m_stream->error().isError());
    QCOMPARE(m_written, qint64(2 * transferSize));
    QCOMPARE(m_hardware->received(0x02), pattern(2 * transferSize));
    QCOMPARE(m_hardware->pending(0x02), qsizetype(0));
}

void tst_OutStream::survivesDeletionInsideASlot_data()
{
    using Action = std::function<void(tst_OutStream *)>;
    QTest::addColumn<Action>("action");
    QTest::newRow("stream") << Action([](tst_OutStream *test) { delete test->m_stream; });
    QTest::newRow("endpoint") << Action([](tst_OutStream *test) { delete test->m_out; });
    QTest::newRow("interface") << Action([](tst_OutStream *test) { delete test->m_bench->interface; });
    QTest::newRow("device") << Action([](tst_OutStream *test) { delete test->m_bench->device; });
    QTest::newRow("context") << Action([](tst_OutStream *test) { test->m_bench->context.reset(); });
}

void tst_OutStream::survivesDeletionInsideASlot()
{
    QFETCH(std::function<void(tst_OutStream *)>, action);
    bool acted = false;
    const QPointer stream(m_stream.data());
    connect(m_stream, &QUsbOutStream::bytesWritten, this, [&] {
        if (!std::exchange(acted, true))
            action(this);
    });
    QVERIFY(m_stream->start());
    m_stream->write(pattern(16 * transferSize));
    QTRY_VERIFY(acted);
    if (stream)
        QTRY_COMPARE(m_log.count(QStringLiteral("finished")), 1);
    else
        QTest::qWait(1);
}

void tst_OutStream::finishesAfterTheEndpointIsGone()
{
    QVERIFY(m_stream->start());
    delete m_bench->interface; // nothing is under way, so nothing is waited for
    m_stream->write("x");
    m_stream->finish();
    QTRY_COMPARE(m_log, ended(Kind::Aborted));
    QCOMPARE(m_stream->start().error().kind(), Kind::NotOpen);
}

void tst_OutStream::startsAgainInsideFinished()
{
    int runs = 0;
    connect(m_stream, &QUsbOutStream::finished, this, [&] {
        if (++runs == 3)
            return;
        QVERIFY(m_stream->start());
        m_stream->write(QByteArray::number(runs));
        m_stream->finish();
    });
    QVERIFY(m_stream->start());
    m_stream->write("0");
    m_stream->finish();
    QTRY_COMPARE(runs, 3);
    QCOMPARE(m_hardware->received(0x02), "012");
    QCOMPARE(m_stream->bytesSent(), qint64(1));
}

void tst_OutStream::endpointIsBusyWhileItRuns()
{
    m_hardware->silent = true;
    const auto write = m_out->write("x");
    QCOMPARE(m_stream->start().error().kind(), Kind::Busy);
    m_hardware->accept(0x02);
    QVERIFY(waitFor(write));
    QVERIFY(m_stream->start());
    QCOMPARE(waitFor(m_out->write("x")).status(), Kind::Busy);
    QUsbOutStream second(m_out);
    QCOMPARE(second.start().error().kind(), Kind::Busy);
}

void tst_OutStream::isRefusedWhereItCannotRun()
{
    QUsbOutStream wrongWay(m_bench->endpoint(0x81));
    QCOMPARE(wrongWay.start().error().kind(), Kind::InvalidParameter);
    QUsbOutStream nowhere(nullptr);
    QCOMPARE(nowhere.start().error().kind(), Kind::NotOpen);
    m_bench->device->close();
    QCOMPARE(m_stream->start().error().kind(), Kind::NotOpen);
    QVERIFY(m_log.isEmpty());
}

void tst_OutStream::explainsTheMemoryLimitUpFront()
{
    m_bench->backend->memoryLimit = 8 * transferSize - 1;
    const QUsbError error = m_stream->start().error();
    QCOMPARE(error.kind(), Kind::OutOfMemory);
    QVERIFY(error.remedy().contains(QLatin1String("usbfs_memory_mb")));
    m_stream->setQueuedTransfers(7);
    QVERIFY(m_stream->start());
}

void tst_OutStream::refusedSubmissionEndsTheStream_data()
{
    QTest::addColumn<int>("submission");
    for (const int submission : {0, 3, 9})
        QTest::addRow("after %d others", submission) << submission;
}

void tst_OutStream::refusedSubmissionEndsTheStream()
{
    QFETCH(int, submission);
    m_hardware->refuseSubmission(0x02, submission, QUsbError(Kind::OutOfMemory, QStringLiteral("no memory left")));
    QVERIFY(m_stream->start());
    m_stream->write(pattern(16 * transferSize));
    QTRY_COMPARE(m_log, ended(Kind::OutOfMemory));
    QVERIFY(m_stream->error().message().contains(QLatin1String("no memory left")));
    QVERIFY(m_written <= submission * transferSize);
    QCOMPARE(m_hardware->received(0x02), pattern(m_written));
}

void tst_OutStream::countsWhatItDid()
{
    QVERIFY(m_stream->start());
    m_stream->write(pattern(4 * transferSize));
    m_stream->finish();
    QTRY_COMPARE(m_log, ended());
    QCOMPARE(m_stream->completedTransfers(), qint64(4));
    QCOMPARE(m_stream->bytesSent(), qint64(4 * transferSize));
    QCOMPARE(m_stream->underruns(), qint64(0)); // that the last one has no successor is no underrun
    QVERIFY(m_stream->start());
    QCOMPARE(m_stream->bytesSent(), qint64(0));
    m_stream->write("x");
    QTRY_COMPARE(m_stream->underruns(), qint64(1));
}

void tst_OutStream::dividesIsochronousPackets_data()
{
    QTest::addColumn<int>("packetSize");
    QTest::addColumn<int>("bytes");
    QTest::addColumn<QList<int>>("sizes");
    QTest::newRow("largest packets") << 192 << 500 << QList<int> {192, 192, 116};
    QTest::newRow("44.1 kHz") << 176 << 3 * 176 << QList<int> {176, 176, 176};
    QTest::newRow("one byte") << 192 << 1 << QList<int> {1};
    QTest::newRow("more than fits") << 500 << 200 << QList<int> {192, 8};
}

void tst_OutStream::dividesIsochronousPackets()
{
    QFETCH(int, packetSize);
    QFETCH(int, bytes);
    QFETCH(QList<int>, sizes);
    ClaimedDevice bench(TestDescriptors::plainIsochronousDevice());
    QUsbOutStream stream(bench.endpoint(0x06));
    QCOMPARE(stream.packetSize(), 192);
    stream.setPacketSize(packetSize);
    QVERIFY(stream.start());
    QSignalSpy finished(&stream, &QUsbOutStream::finished);
    QCOMPARE(stream.write(pattern(bytes)), qsizetype(bytes));
    stream.finish(Ending::ZeroLengthPacket); // means nothing here
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(bench.hardware.received(0x06), pattern(bytes));
    QList<int> seen;
    for (const QByteArray &packet : bench.hardware.receivedTransfers(0x06))
        seen += int(packet.size());
    QCOMPARE(seen, sizes);
    QCOMPARE(stream.bytesSent(), qint64(bytes));
}

QUSB_TEST(tst_OutStream)
#include "tst_outstream.moc"
