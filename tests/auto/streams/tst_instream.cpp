// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "instreambench.h"
#include "testprogram.h"

#include <QtCore/qeventloop.h>
#include <QtCore/qtimer.h>
#include <QtTest/qsignalspy.h>

using Kind = QUsbError::Kind;
using namespace QUsbProtocol;
using namespace std::chrono_literals;

/*! How data flows through a QUsbInStream. */
class tst_InStream : public InStreamBench
{
    Q_OBJECT

private Q_SLOTS:
    void init() { InStreamBench::init(); }
    void cleanup() { InStreamBench::cleanup(); }

    void deliversInTheOrderOfSubmission();
    void resubmitsBeforeItDelivers();
    void asksForNoMoreThanTheHighWaterMark_data();
    void asksForNoMoreThanTheHighWaterMark();
    void pauseStopsDeliveringAndAsking();
    void slowConsumerLosesNothing();
    void nestedEventLoopGetsTheNextChunks();
    void endpointIsBusyWhileItRuns();
    void isRefusedWhereItCannotRun();
    void explainsTheMemoryLimitUpFront();
    void refusedFirstSubmissionFailsTheStart();
    void countsWhatItDid();
    void roundsTheTransferSizeUp_data();
    void roundsTheTransferSizeUp();
    void tellsPositions();
    void isochronousChunksHavePackets();
    void stoppedIsochronousStreamHasLostNothing();
};

void tst_InStream::deliversInTheOrderOfSubmission()
{
    QVERIFY(m_stream->start());
    QVERIFY(m_stream->isRunning());
    for (int i = 0; i < 200; ++i)
        m_hardware->send(0x81, chunkNumber(i));
    QTRY_COMPARE(m_chunks, 200);
    QCOMPARE(m_received, chunksUpTo(200));
    QVERIFY(m_log.isEmpty());
}

void tst_InStream::resubmitsBeforeItDelivers()
{
    QVERIFY(m_stream->start());
    QCOMPARE(m_hardware->submissions(0x81), 8);
    for (int i = 0; i < 5; ++i)
        m_hardware->send(0x81, chunkNumber(i));
    QCOMPARE(m_chunks, 0); // no event loop has run
    QCOMPARE(m_hardware->submissions(0x81), 13);
    QCOMPARE(m_hardware->pending(0x81), qsizetype(8));
    QTRY_COMPARE(m_chunks, 5);
}

void tst_InStream::asksForNoMoreThanTheHighWaterMark_data()
{
    QTest::addColumn<int>("queued");
    QTest::addColumn<int>("highWaterMark");
    QTest::addColumn<int>("submissions");
    QTest::newRow("by default as many as are queued") << 8 << -1 << 16;
    QTest::newRow("at least one") << 4 << 0 << 5;
    QTest::newRow("three transfers") << 2 << 3 * 16384 << 5;
    QTest::newRow("a begun transfer counts") << 2 << 3 * 16384 + 1 << 6;
    QTest::newRow("a single one") << 1 << 0 << 2;
}

void tst_InStream::asksForNoMoreThanTheHighWaterMark()
{
    QFETCH(int, queued);
    QFETCH(int, highWaterMark);
    QFETCH(int, submissions);
    m_stream->setQueuedTransfers(queued);
    if (highWaterMark >= 0)
        m_stream->setHighWaterMark(highWaterMark);
    QVERIFY(m_stream->start());
    for (int i = 0; i < 100; ++i)
        m_hardware->send(0x81, chunkNumber(i)); // nobody takes them
    QCOMPARE(m_hardware->submissions(0x81), submissions);
    QCOMPARE(m_hardware->pending(0x81), qsizetype(0));
    QTRY_COMPARE(m_received, chunksUpTo(100));
    QVERIFY(m_stream->underruns() > 0);
}

void tst_InStream::pauseStopsDeliveringAndAsking()
{
    QSignalSpy pausedChanged(m_stream, &QUsbInStream::pausedChanged);
    m_stream->pause(); // without effect
    QVERIFY(!m_stream->isPaused());
    QVERIFY(m_stream->start());
    m_stream->pause();
    QVERIFY(m_stream->isPaused());
    for (int i = 0; i < 100; ++i)
        m_hardware->send(0x81, chunkNumber(i));
    settle();
    QCOMPARE(m_chunks, 0);
    QCOMPARE(m_hardware->submissions(0x81), 8); // those that were there
    m_stream->resume();
    QVERIFY(!m_stream->isPaused());
    QTRY_COMPARE(m_received, chunksUpTo(100));
    QCOMPARE(pausedChanged, (QList<QVariantList> {{true}, {false}}));
}

void tst_InStream::slowConsumerLosesNothing()
{
    int most = 0;
    connect(m_stream, &QUsbInStream::chunkReceived, this, [&] {
        most = qMax(most, m_hardware->submissions(0x81) - m_chunks);
        m_stream->pause();
        QTimer::singleShot(0, m_stream, &QUsbInStream::resume);
    });
    QVERIFY(m_stream->start());
    for (int i = 0; i < 100; ++i)
        m_hardware->send(0x81, chunkNumber(i));
    QTRY_COMPARE(m_received, chunksUpTo(100));
    QVERIFY2(most <= 16, qPrintable(QString::number(most)));
}

void tst_InStream::nestedEventLoopGetsTheNextChunks()
{
    bool nested = false;
    QByteArray firstAfterwards;
    connect(m_stream, &QUsbInStream::chunkReceived, this, [&](const QUsbStreamChunk &chunk) {
        if (std::exchange(nested, true))
            return;
        QEventLoop dialog;
        QTimer::singleShot(5s, &dialog, &QEventLoop::quit);
        connect(m_stream, &QUsbInStream::chunkReceived, &dialog, [&] {
            if (m_chunks == 50)
                dialog.quit();
        });
        for (int i = 1; i < 50; ++i)
            m_hardware->send(0x81, chunkNumber(i));
        dialog.exec();
        QCOMPARE(m_chunks, 50);
        firstAfterwards = chunk.toByteArray();
    });
    QVERIFY(m_stream->start());
    m_hardware->send(0x81, chunkNumber(0));
    QTRY_COMPARE(firstAfterwards, chunkNumber(0));
    m_hardware->send(0x81, chunkNumber(50));
    QTRY_COMPARE(m_received, chunksUpTo(51));
}

void tst_InStream::endpointIsBusyWhileItRuns()
{
    auto read = m_in->read(512);
    QCOMPARE(m_stream->start().error().kind(), Kind::Busy);
    QCOMPARE(m_stream->error().kind(), Kind::Busy);
    m_hardware->send(0x81, "x");
    QCOMPARE(waitFor(read).data(), "x");

    QVERIFY(m_stream->start());
    QVERIFY(m_stream->start()); // runs already
    QCOMPARE(waitFor(m_in->read(512)).status(), Kind::Busy);
    QCOMPARE(waitFor(m_in->readUntilShortPacket(512)).status(), Kind::Busy);
    QCOMPARE(waitFor(m_in->drain()).status(), Kind::Busy);
    QUsbInStream second(m_in);
    QCOMPARE(second.start().error().kind(), Kind::Busy);
    m_stream->stop();
    QTRY_VERIFY(!m_stream->isRunning());
    QVERIFY(second.start());
    QVERIFY(m_log.count(QStringLiteral("finished")) == 1);
}

void tst_InStream::isRefusedWhereItCannotRun()
{
    QUsbInStream wrongWay(m_bench->endpoint(0x02));
    QCOMPARE(wrongWay.start().error().kind(), Kind::InvalidParameter);
    QUsbInStream nowhere(nullptr);
    QCOMPARE(nowhere.start().error().kind(), Kind::NotOpen);
    nowhere.setTransferSize(100);
    QVERIFY(!nowhere.endpoint());
    m_bench->device->close();
    QCOMPARE(m_stream->start().error().kind(), Kind::NotOpen);
    QTRY_VERIFY(!m_stream->endpoint());
    QCOMPARE(m_stream->start().error().kind(), Kind::NotOpen);
    QVERIFY(m_log.isEmpty()); // start() has told
}

void tst_InStream::explainsTheMemoryLimitUpFront()
{
    m_bench->backend->memoryLimit = 1024 * 1024;
    m_stream->setTransferSize(64 * 1024);
    m_stream->setQueuedTransfers(17);
    const QUsbError error = m_stream->start().error();
    QCOMPARE(error.kind(), Kind::OutOfMemory);
    QVERIFY2(error.message().contains(QLatin1String("17 transfers of 65536 bytes")), qPrintable(error.message()));
    QVERIFY(error.message().contains(QLatin1String("1048576")));
    QVERIFY(error.remedy().contains(QLatin1String("usbfs_memory_mb")));
    QCOMPARE(m_hardware->submissions(0x81), 0);
    m_stream->setQueuedTransfers(16);
    QVERIFY(m_stream->start());
    QCOMPARE(m_hardware->submissions(0x81), 16);
}

void tst_InStream::refusedFirstSubmissionFailsTheStart()
{
    m_hardware->refuseSubmission(0x81, 0, QUsbError(Kind::OutOfMemory, QStringLiteral("no memory left")));
    const QUsbError error = m_stream->start().error();
    QCOMPARE(error.kind(), Kind::OutOfMemory);
    QVERIFY(error.message().contains(QLatin1String("no memory left")));
    QVERIFY(!m_stream->isRunning());
    settle();
    QVERIFY(m_log.isEmpty());
    QVERIFY(m_stream->start());
    m_hardware->send(0x81, "works");
    QTRY_COMPARE(m_received, "works");
}

void tst_InStream::countsWhatItDid()
{
    QVERIFY(m_stream->start());
    for (int i = 0; i < 4; ++i)
        m_hardware->send(0x81, "12345");
    QTRY_COMPARE(m_chunks, 4);
    QCOMPARE(m_stream->bytesReceived(), qint64(20));
    QCOMPARE(m_stream->completedTransfers(), qint64(4));
    QCOMPARE(m_stream->underruns(), qint64(0));
    QCOMPARE(m_stream->lostPackets(), qint64(0));
    for (int i = 0; i < 100; ++i)
        m_hardware->send(0x81, "1"); // nobody takes them
    QCOMPARE(m_stream->underruns(), qint64(1));
    m_stream->stop();
    QTRY_VERIFY(!m_stream->isRunning());
    QCOMPARE(m_stream->bytesReceived(), qint64(36)); // stays to be looked at
    QVERIFY(m_stream->start());
    QCOMPARE(m_stream->completedTransfers(), qint64(0));
    QCOMPARE(m_stream->underruns(), qint64(0));
}

void tst_InStream::roundsTheTransferSizeUp_data()
{
    QTest::addColumn<int>("wanted");
    QTest::addColumn<int>("used");
    QTest::newRow("nothing") << 0 << 512;
    QTest::newRow("negative") << -1 << 512;
    QTest::newRow("a byte") << 1 << 512;
    QTest::newRow("a packet") << 512 << 512;
    QTest::newRow("a packet and a byte") << 513 << 1024;
    QTest::newRow("too much") << std::numeric_limits<int>::max() << 64 * 1024 * 1024;
}

void tst_InStream::roundsTheTransferSizeUp()
{
    QFETCH(int, wanted);
    QFETCH(int, used);
    QCOMPARE(m_stream->transferSize(), qsizetype(16384));
    m_stream->setTransferSize(wanted);
    QCOMPARE(m_stream->transferSize(), qsizetype(used));
    if (used > 1024)
        return;
    QVERIFY(m_stream->start());
    QCOMPARE(m_hardware->lastLength(0x81), used);
}

void tst_InStream::tellsPositions()
{
    m_hardware->send(0x81, "abc");
    QCOMPARE(waitFor(m_in->read(1)).data(), "a");
    QList<qint64> positions;
    connect(m_stream, &QUsbInStream::chunkReceived, this,
            [&](const QUsbStreamChunk &chunk) { positions += chunk.position(); });
    QVERIFY(m_stream->start());
    for (int i = 0; i < 3; ++i)
        m_hardware->send(0x81, QByteArray(10, 'x'));
    QTRY_COMPARE(positions, (QList<qint64> {0, 2, 12, 22}));
}

void tst_InStream::isochronousChunksHavePackets()
{
    ClaimedDevice bench(TestDescriptors::plainIsochronousDevice());
    QUsbInStream stream(bench.endpoint(0x85));
    QCOMPARE(stream.transferSize(), qsizetype(8 * 192)); // 8 ms
    stream.setTransferSize(3 * 192 - 1);
    QByteArray data;
    QList<QUsbIsochronousPacket> packets;
    connect(&stream, &QUsbInStream::chunkReceived, this, [&](const QUsbStreamChunk &chunk) {
        data += chunk.data();
        for (qsizetype i = 0; i < chunk.packetCount(); ++i)
            packets += chunk.packet(i);
    });
    QVERIFY(stream.start());
    bench.hardware.send(0x85, "one");
    bench.hardware.send(0x85, {});
    bench.hardware.send(0x85, "three");
    bench.hardware.send(0x85, {}, Kind::TransferError);
    bench.hardware.send(0x85, QByteArray(192, '5'));
    bench.hardware.send(0x85, "six");
    for (int i = 0; i < 3; ++i)
        bench.hardware.send(0x85, {});
    QTRY_COMPARE(packets.size(), 9); // a chunk of empty packets is one, too
    QCOMPARE(data, "onethree" + QByteArray(192, '5') + "six");
    const QUsbIsochronousPacket empty(Kind::NoError, 0, 192);
    QCOMPARE(packets,
             (QList<QUsbIsochronousPacket> {{Kind::NoError, 3, 192},
                                            empty,
                                            {Kind::NoError, 5, 192},
                                            {Kind::TransferError, 0, 192},
                                            {Kind::NoError, 192, 192},
                                            {Kind::NoError, 3, 192},
                                            empty,
                                            empty,
                                            empty}));
    QCOMPARE(stream.lostPackets(), qint64(1));
    QVERIFY(stream.isRunning());
}

void tst_InStream::stoppedIsochronousStreamHasLostNothing()
{
    ClaimedDevice bench(TestDescriptors::plainIsochronousDevice());
    QUsbInStream stream(bench.endpoint(0x85));
    QSignalSpy chunks(&stream, &QUsbInStream::chunkReceived);
    QSignalSpy finished(&stream, &QUsbInStream::finished);
    QVERIFY(stream.start());
    stream.stop();
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(stream.lostPackets(), qint64(0));
    QCOMPARE(chunks.size(), 0);
}

QUSB_TEST(tst_InStream)
#include "tst_instream.moc"
