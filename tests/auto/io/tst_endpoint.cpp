// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "claimeddevice.h"
#include "testprogram.h"

#include <QtCore/qeventloop.h>
#include <QtCore/qset.h>
#include <QtCore/qtimer.h>
#include <QtTest/qtest.h>

#include <thread>

using Kind = QUsbError::Kind;
using namespace QUsbProtocol;
using namespace std::chrono_literals;

/*! Reads and writes into and from callers' buffers, messages, cancelling. */
class tst_Endpoint : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void readIntoFillsTheCallersBuffer();
    void readIntoWantsWholePackets();
    void readIntoTakesKeptBytesFirst();
    void cancelledReadIntoKeepsItsBytes();
    void writeFromSendsTheCallersBuffer();
    void messageOfOneTransfer();
    void messageOfSeveralTransfers();
    void messageEndsWithAZeroLengthPacket_data();
    void messageEndsWithAZeroLengthPacket();
    void tooLongMessageIsAnOverflowAndTheRestIsKept_data();
    void tooLongMessageIsAnOverflowAndTheRestIsKept();
    void keptMessagesComeOneByOne();
    void readingPartOfAMessageDoesNotEndIt();
    void messageTimeoutCoversAllParts();
    void messageThatFailsHasItsBeginning_data();
    void messageThatFailsHasItsBeginning();
    void messageNeedsTheEndpointForItself();
    void cancelledMessageKeepsAllOfIt();
    void cancelEndsOneTransferAndTheOthersGoOn();
    void discardedDataOfACancelledFutureIsGone();
    void keptDataCanBeTaken();
    void bufferIsUsedAgainWhenItsResultIsGone();
    void resultsKeepTheirBytes();
    void cancelFromAnotherThreadIsNoticed_data();
    void cancelFromAnotherThreadIsNoticed();

private:
    std::unique_ptr<ClaimedDevice> m_bench;
    TestDevice *m_hardware = nullptr;
    QUsbEndpoint *m_in = nullptr;
    QUsbEndpoint *m_out = nullptr;
};

void tst_Endpoint::init()
{
    m_bench = std::make_unique<ClaimedDevice>();
    m_hardware = &m_bench->hardware;
    QVERIFY(m_bench->interface);
    m_in = m_bench->endpoint(0x81);
    m_out = m_bench->endpoint(0x02);
}

void tst_Endpoint::cleanup()
{
    m_bench.reset();
}

void tst_Endpoint::readIntoFillsTheCallersBuffer()
{
    QByteArray buffer(1024, '-');
    const auto read = m_in->readInto(buffer.data(), buffer.size());
    QCOMPARE(m_hardware->lastBuffer(0x81), buffer.constData()); // no copy
    QCOMPARE(m_hardware->lastLength(0x81), 1024);
    m_hardware->send(0x81, "hello");
    const auto result = waitFor(read);
    QVERIFY(result);
    QCOMPARE(result.bytesTransferred(), qsizetype(5));
    QVERIFY(result.data().isEmpty());
    QCOMPARE(buffer.first(6), "hello-");
}

void tst_Endpoint::readIntoWantsWholePackets()
{
    char buffer[1024];
    for (const qsizetype size : {0, 1, 511, 513, 1023}) {
        const auto result = waitFor(m_in->readInto(buffer, size));
        QCOMPARE(result.status(), Kind::InvalidParameter);
        QVERIFY(!result.error().message().isEmpty());
    }
    QCOMPARE(waitFor(m_out->readInto(buffer, 512)).status(), Kind::InvalidParameter);
    QCOMPARE(m_hardware->submissions(0x81), 0);
}

void tst_Endpoint::readIntoTakesKeptBytesFirst()
{
    m_hardware->send(0x81, QByteArray(512, 'a') + QByteArray(90, 'b'));
    QCOMPARE(waitFor(m_in->read(2)).data(), "aa");
    QByteArray buffer(512, '-');
    QCOMPARE(waitFor(m_in->readInto(buffer.data(), 512)).bytesTransferred(), qsizetype(510));
    QCOMPARE(buffer, QByteArray(510, 'a') + "--");
    QCOMPARE(m_hardware->submissions(0x81), 1);
    QCOMPARE(waitFor(m_in->readInto(buffer.data(), 512)).bytesTransferred(), qsizetype(90));
    QCOMPARE(buffer.first(90), QByteArray(90, 'b'));
}

void tst_Endpoint::cancelledReadIntoKeepsItsBytes()
{
    QByteArray buffer(512, '-');
    auto read = m_in->readInto(buffer.data(), buffer.size());
    m_hardware->sendPart(0x81, "part");
    read.cancel();
    QTRY_VERIFY(read.isFinished());
    QCOMPARE(m_in->keptBytes(), qsizetype(4));
    buffer.fill('-'); // it is the caller's again
    QCOMPARE(waitFor(m_in->read(512)).data(), "part");
}

void tst_Endpoint::writeFromSendsTheCallersBuffer()
{
    const QByteArray buffer(1024, 'x');
    const auto result = waitFor(
        m_out->writeFrom(buffer.constData(), buffer.size(), {}, QUsbEndpoint::WriteOption::EndWithZeroLengthPacket));
    QCOMPARE(result.bytesTransferred(), qsizetype(1024));
    QCOMPARE(m_hardware->lastBuffer(0x02), buffer.constData());
    QCOMPARE(m_hardware->receivedTransfers(0x02), (QByteArrayList {buffer, {}}));
}

void tst_Endpoint::messageOfOneTransfer()
{
    const auto read = m_in->readUntilShortPacket(100'000);
    QCOMPARE(m_hardware->lastLength(0x81), 16 * 1024);
    m_hardware->send(0x81, "message");
    QCOMPARE(waitFor(read).data(), "message");
    QVERIFY(waitFor(read).isSuccess());
}

void tst_Endpoint::messageOfSeveralTransfers()
{
    QByteArray message;
    for (int i = 0; i < 40'000; ++i)
        message += char(i % 251);
    const auto read = m_in->readUntilShortPacket(100'000);
    m_hardware->send(0x81, message);
    QCOMPARE(waitFor(read).data(), message);
    QCOMPARE(m_hardware->submissions(0x81), 3);
    QCOMPARE(m_in->keptBytes(), qsizetype(0));
}

void tst_Endpoint::messageEndsWithAZeroLengthPacket_data()
{
    QTest::addColumn<int>("size");
    QTest::addColumn<int>("maxSize");
    QTest::newRow("a transfer") << 16 * 1024 << 100'000;
    QTest::newRow("two transfers") << 32 * 1024 << 100'000;
    QTest::newRow("a packet, exactly what is wanted") << 512 << 512;
    QTest::newRow("a transfer, exactly what is wanted") << 16 * 1024 << 16 * 1024;
}

void tst_Endpoint::messageEndsWithAZeroLengthPacket()
{
    QFETCH(int, size);
    QFETCH(int, maxSize);
    const auto read = m_in->readUntilShortPacket(maxSize);
    m_hardware->send(0x81, QByteArray(size, 'x'));
    m_hardware->send(0x81, {});
    m_hardware->send(0x81, "next");
    const auto result = waitFor(read);
    QVERIFY2(result, qPrintable(result.error().message()));
    QCOMPARE(result.data(), QByteArray(size, 'x'));
    QCOMPARE(waitFor(m_in->readUntilShortPacket(maxSize)).data(), "next");
}

void tst_Endpoint::tooLongMessageIsAnOverflowAndTheRestIsKept_data()
{
    QTest::addColumn<int>("size");
    QTest::addColumn<int>("maxSize");
    QTest::newRow("in the same packet") << 100 << 60;
    QTest::newRow("in the same transfer") << 1000 << 512;
    QTest::newRow("in the next transfer") << 20'000 << 16'384;
    QTest::newRow("much longer") << 100'000 << 20'000;
}

void tst_Endpoint::tooLongMessageIsAnOverflowAndTheRestIsKept()
{
    QFETCH(int, size);
    QFETCH(int, maxSize);
    QByteArray message(size, Qt::Uninitialized);
    for (int i = 0; i < size; ++i)
        message[i] = char(i % 251);
    m_hardware->send(0x81, message);
    m_hardware->send(0x81, "next");
    const auto result = waitFor(m_in->readUntilShortPacket(maxSize));
    QCOMPARE(result.status(), Kind::Overflow);
    QVERIFY(!result.error().remedy().isEmpty());
    QCOMPARE(result.data(), message.first(maxSize));
    QCOMPARE(waitFor(m_in->readUntilShortPacket(200'000)).data(), message.sliced(maxSize));
    QCOMPARE(waitFor(m_in->readUntilShortPacket(200'000)).data(), "next");
}

void tst_Endpoint::keptMessagesComeOneByOne()
{
    QList<QFuture<QUsbTransferResult>> reads;
    for (int i = 0; i < 3; ++i)
        reads += m_in->read(512);
    m_hardware->send(0x81, "one");
    m_hardware->send(0x81, "two");
    m_hardware->sendPart(0x81, "thr");
    for (auto &read : reads)
        read.cancel();
    QTRY_VERIFY(std::all_of(reads.cbegin(), reads.cend(), [](const auto &read) { return read.isFinished(); }));
    QCOMPARE(m_in->keptBytes(), qsizetype(9));
    QCOMPARE(waitFor(m_in->readUntilShortPacket(512)).data(), "one");
    QCOMPARE(waitFor(m_in->readUntilShortPacket(512)).data(), "two");
    const auto third = m_in->readUntilShortPacket(512);
    m_hardware->send(0x81, "ee");
    QCOMPARE(waitFor(third).data(), "three");
}

void tst_Endpoint::readingPartOfAMessageDoesNotEndIt()
{
    m_hardware->send(0x81, QByteArray(512, 'x')); // a full packet: more follows
    QCOMPARE(waitFor(m_in->read(100)).data().size(), 100);
    QCOMPARE(waitFor(m_in->read(100)).data().size(), 100); // of what was kept
    char buffer[512];
    const auto rest = m_in->readUntilShortPacket(4096);
    m_hardware->send(0x81, "end");
    QCOMPARE(waitFor(rest).data(), QByteArray(312, 'x') + "end");

    m_hardware->send(0x81, QByteArray(512, 'y'));
    QCOMPARE(waitFor(m_in->read(100)).data().size(), 100);
    QCOMPARE(waitFor(m_in->readInto(buffer, 512)).bytesTransferred(), qsizetype(412));
    const auto whole = m_in->readUntilShortPacket(4096);
    m_hardware->send(0x81, "end");
    QCOMPARE(waitFor(whole).data(), "end");
}

void tst_Endpoint::messageTimeoutCoversAllParts()
{
    const auto read = m_in->readUntilShortPacket(100'000, 60ms);
    m_hardware->send(0x81, QByteArray(16 * 1024, 'x'));
    QTRY_COMPARE(m_hardware->submissions(0x81), 2);
    m_hardware->sendPart(0x81, "part");
    const auto result = waitFor(read);
    QCOMPARE(result.status(), Kind::TimedOut);
    QCOMPARE(result.data(), QByteArray(16 * 1024, 'x') + "part");
    QVERIFY(result.error().message().contains(QLatin1String("16388 of 100000")));
}

void tst_Endpoint::messageThatFailsHasItsBeginning_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::newRow("stall") << Kind::Stall;
    QTest::newRow("cancelAll()") << Kind::Cancelled;
    QTest::newRow("close") << Kind::Aborted;
    QTest::newRow("unplug") << Kind::Disconnected;
}

void tst_Endpoint::messageThatFailsHasItsBeginning()
{
    QFETCH(Kind, kind);
    const auto read = m_in->readUntilShortPacket(100'000);
    m_hardware->send(0x81, QByteArray(16 * 1024, 'x'));
    QTRY_COMPARE(m_hardware->submissions(0x81), 2);
    m_hardware->sendPart(0x81, "part");
    if (kind == Kind::Cancelled)
        m_in->cancelAll();
    else if (kind == Kind::Aborted)
        m_bench->device->close();
    else if (kind == Kind::Disconnected)
        m_bench->backend->unplug(m_hardware);
    else
        m_hardware->send(0x81, {}, kind);
    const auto result = waitFor(read);
    QCOMPARE(result.status(), kind);
    QCOMPARE(result.data(), QByteArray(16 * 1024, 'x') + "part");
}

void tst_Endpoint::messageNeedsTheEndpointForItself()
{
    const auto read = m_in->read(512);
    QCOMPARE(waitFor(m_in->readUntilShortPacket(512)).status(), Kind::Busy);
    m_hardware->send(0x81, "a");
    QCOMPARE(waitFor(read).data(), "a");
    const auto message = m_in->readUntilShortPacket(512);
    QCOMPARE(waitFor(m_in->read(512)).status(), Kind::Busy);
    QCOMPARE(waitFor(m_in->readUntilShortPacket(512)).status(), Kind::Busy);
    QCOMPARE(waitFor(m_in->drain()).status(), Kind::Busy);
    m_hardware->send(0x81, "b");
    QCOMPARE(waitFor(message).data(), "b");
    m_hardware->send(0x81, "c");
    QCOMPARE(waitFor(m_in->read(512)).data(), "c");
}

void tst_Endpoint::cancelledMessageKeepsAllOfIt()
{
    auto read = m_in->readUntilShortPacket(100'000);
    m_hardware->send(0x81, QByteArray(16 * 1024, 'x'));
    QTRY_COMPARE(m_hardware->submissions(0x81), 2);
    m_hardware->sendPart(0x81, "part");
    read.cancel();
    QTRY_VERIFY(read.isFinished());
    const auto again = m_in->readUntilShortPacket(100'000);
    m_hardware->send(0x81, "ed");
    QCOMPARE(waitFor(again).data(), QByteArray(16 * 1024, 'x') + "parted");
}

void tst_Endpoint::cancelEndsOneTransferAndTheOthersGoOn()
{
    const auto first = m_in->read(512);
    const quint64 firstId = m_in->lastTransfer();
    const auto second = m_in->read(512);
    const quint64 secondId = m_in->lastTransfer();
    QVERIFY(firstId != secondId);
    m_hardware->sendPart(0x81, "part");
    QVERIFY(m_in->cancel(firstId));
    const auto result = waitFor(first);
    QCOMPARE(result.status(), Kind::Cancelled);
    QCOMPARE(result.data(), "part");
    QVERIFY(!first.isCanceled());
    QVERIFY(!second.isFinished());
    QVERIFY(!m_in->cancel(firstId));
    m_hardware->send(0x81, "second");
    QCOMPARE(waitFor(second).data(), "second");
    QVERIFY(!m_in->cancel(secondId));
}

void tst_Endpoint::discardedDataOfACancelledFutureIsGone()
{
    using Policy = QUsbEndpoint::CancelledDataPolicy;
    QCOMPARE(m_in->cancelledDataPolicy(), Policy::Keep);
    m_in->setCancelledDataPolicy(Policy::Discard);
    QCOMPARE(m_in->cancelledDataPolicy(), Policy::Discard);
    auto read = m_in->read(512);
    m_hardware->sendPart(0x81, "part");
    read.cancel();
    QTRY_VERIFY(read.isFinished());
    QCOMPARE(m_in->keptBytes(), qsizetype(0));
    const auto surplus = m_in->read(2); // is kept nevertheless
    m_hardware->send(0x81, "abcd");
    QCOMPARE(waitFor(surplus).data(), "ab");
    QCOMPARE(m_in->keptBytes(), qsizetype(2));
}

void tst_Endpoint::keptDataCanBeTaken()
{
    m_hardware->send(0x81, "abcd");
    QCOMPARE(waitFor(m_in->read(1)).data(), "a");
    QCOMPARE(m_in->keptBytes(), qsizetype(3));
    QCOMPARE(m_in->takeKeptData(), "bcd");
    QCOMPARE(m_in->keptBytes(), qsizetype(0));
    QCOMPARE(m_in->takeKeptData(), QByteArray());
}

void tst_Endpoint::bufferIsUsedAgainWhenItsResultIsGone()
{
    QSet<const char *> buffers;
    for (int i = 0; i < 20; ++i) {
        const auto read = m_in->read(1024);
        buffers += m_hardware->lastBuffer(0x81);
        m_hardware->send(0x81, QByteArray(1024, char(i)));
        QCOMPARE(waitFor(read).data(), QByteArray(1024, char(i)));
    }
    QVERIFY(buffers.size() <= 3);
}

void tst_Endpoint::resultsKeepTheirBytes()
{
    QList<QUsbTransferResult> results;
    for (int i = 0; i < 20; ++i) {
        m_hardware->send(0x81, QByteArray(1024, char(i)));
        results += waitFor(m_in->read(1024));
    }
    for (int i = 0; i < 20; ++i)
        QCOMPARE(results.at(i).data(), QByteArray(1024, char(i)));
}

void tst_Endpoint::cancelFromAnotherThreadIsNoticed_data()
{
    QTest::addColumn<int>("age");
    QTest::newRow("young") << 0;
    QTest::newRow("old") << 100;
}

void tst_Endpoint::cancelFromAnotherThreadIsNoticed()
{
    QFETCH(int, age);
    auto read = m_in->read(512);
    QTest::qWait(age);
    // An event loop without timers of ours, so that nothing but the cancelling wakes the thread.
    QEventLoop sleep;
    m_in->connect(m_in, &QUsbEndpoint::transferFinished, &sleep, &QEventLoop::quit);
    QTimer::singleShot(5s, &sleep, [&] { sleep.exit(1); });
    std::thread other([read]() mutable {
        std::this_thread::sleep_for(5ms); // the loop sleeps
        read.cancel();
    });
    QCOMPARE(sleep.exec(), 0);
    other.join();
    QVERIFY(read.isFinished());
    QCOMPARE(m_hardware->pending(0x81), qsizetype(0));
}

QUSB_TEST(tst_Endpoint)
#include "tst_endpoint.moc"
