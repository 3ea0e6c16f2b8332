// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "virtualbench.h"

#include "qusbvirtualloopback.h"
#include "qusbvirtualsourcesink.h"
#include "testprogram.h"

using Kind = QUsbError::Kind;
using Pattern = QUsbVirtualSourceSink::Pattern;
using namespace QUsbProtocol;
using namespace std::chrono_literals;

/*! The two functions of Gadget Zero. */
class tst_VirtualBulk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void loopbackSendsBackTransferByTransfer_data();
    void loopbackSendsBackTransferByTransfer();
    void loopbackKeepsTransfersApart();
    void loopbackGivesLongTransfersInParts();
    void loopbackKeepsZeroLengthPackets();
    void loopbackNaksWhenItIsFull();
    void loopbackForgetsAtReset();
    void sourceSendsItsPattern_data();
    void sourceSendsItsPattern();
    void sinkChecksThePattern();
    void sinkTakesAnythingIfToldSo();
    void controlBufferIsReadBack_data();
    void controlBufferIsReadBack();
    void looksLikeGadgetZero();
};

constexpr quint8 out = 0x01;
constexpr quint8 in = 0x81;

void tst_VirtualBulk::loopbackSendsBackTransferByTransfer_data()
{
    QTest::addColumn<Speed>("speed");
    QTest::addColumn<int>("size");
    for (const int size : {1, 63, 64, 511, 512, 513, 1024, 5000, 100000}) {
        QTest::addRow("full, %d", size) << Speed::Full << size;
        QTest::addRow("high, %d", size) << Speed::High << size;
        QTest::addRow("super, %d", size) << Speed::Super << size;
    }
}

void tst_VirtualBulk::loopbackSendsBackTransferByTransfer()
{
    QFETCH(const Speed, speed);
    QFETCH(const int, size);
    QUsbVirtualLoopback loopback(speed);
    VirtualBench bench(&loopback);
    QVERIFY(bench.interface);
    QByteArray data(size, '\0');
    for (int i = 0; i < size; ++i)
        data[i] = char(i * 7);
    QCOMPARE(bench.write(out, data).bytesTransferred(), qsizetype(size));
    QCOMPARE(loopback.bytesWaiting(), qsizetype(size));
    QCOMPARE(bench.read(in, 200 * 1024).data(), data);
    QCOMPARE(loopback.bytesWaiting(), qsizetype(0));
}

void tst_VirtualBulk::loopbackKeepsTransfersApart()
{
    QUsbVirtualLoopback loopback;
    VirtualBench bench(&loopback);
    const auto early = bench.endpoint(in)->read(1024); // before there is anything
    bench.write(out, "one");
    bench.write(out, QByteArray(512, '2'));
    bench.write(out, "three");
    QCOMPARE(waitFor(early).data(), "one");
    QCOMPARE(bench.read(in, 1024).data(), QByteArray(512, '2'));
    QCOMPARE(bench.read(in, 1024).data(), "three");
}

void tst_VirtualBulk::loopbackGivesLongTransfersInParts()
{
    QUsbVirtualLoopback loopback;
    VirtualBench bench(&loopback);
    bench.write(out, QByteArray(1024, 'a') + "b");
    QCOMPARE(bench.read(in, 512).data(), QByteArray(512, 'a'));
    QCOMPARE(bench.read(in, 512).data(), QByteArray(512, 'a'));
    QCOMPARE(bench.read(in, 512).data(), "b");
}

void tst_VirtualBulk::loopbackKeepsZeroLengthPackets()
{
    QUsbVirtualLoopback loopback;
    VirtualBench bench(&loopback);
    bench.write(out, {});
    QCOMPARE(bench.read(in, 512).bytesTransferred(), qsizetype(0));
    const auto option = QUsbEndpoint::WriteOption::EndWithZeroLengthPacket;
    QVERIFY(waitFor(bench.endpoint(out)->write(QByteArray(512, 'a'), {}, option)));
    QCOMPARE(bench.read(in, 512).data(), QByteArray(512, 'a'));
    const auto end = bench.read(in, 512);
    QVERIFY(end);
    QCOMPARE(end.bytesTransferred(), qsizetype(0));
}

void tst_VirtualBulk::loopbackNaksWhenItIsFull()
{
    QUsbVirtualLoopback loopback;
    VirtualBench bench(&loopback);
    const QByteArray data(600 * 1024, 'x');
    QVERIFY(bench.write(out, data));
    const auto waiting = bench.endpoint(out)->write(data);
    QCOMPARE(bench.read(in, data.size()).data(), data);
    QVERIFY(waitFor(waiting));
    QCOMPARE(bench.read(in, data.size()).data(), data);
}

void tst_VirtualBulk::loopbackForgetsAtReset()
{
    QUsbVirtualLoopback loopback;
    VirtualBench bench(&loopback);
    bench.write(out, "old");
    QVERIFY(waitFor(bench.device.reset()));
    QCOMPARE(loopback.bytesWaiting(), qsizetype(0));
}

void tst_VirtualBulk::sourceSendsItsPattern_data()
{
    QTest::addColumn<Pattern>("pattern");
    QTest::addColumn<Speed>("speed");
    QTest::newRow("zeros") << Pattern::Zeros << Speed::High;
    QTest::newRow("mod 63") << Pattern::Mod63 << Speed::High;
    QTest::newRow("mod 63, full") << Pattern::Mod63 << Speed::Full;
    QTest::newRow("mod 63, super") << Pattern::Mod63 << Speed::Super;
}

void tst_VirtualBulk::sourceSendsItsPattern()
{
    QFETCH(const Pattern, pattern);
    QFETCH(const Speed, speed);
    QUsbVirtualSourceSink device(pattern, speed);
    VirtualBench bench(&device);
    const QByteArray data = bench.read(in, 4096).data();
    QCOMPARE(data.size(), qsizetype(4096));
    for (int i = 0; i < 4096; ++i)
        QCOMPARE(int(data[i]), pattern == Pattern::Zeros ? 0 : i % device.maxPacketSize() % 63);
    QCOMPARE(bench.write(out, data).bytesTransferred(), qsizetype(4096)); // it likes its own
    QCOMPARE(device.bytesSunk(), quint64(4096));
}

void tst_VirtualBulk::sinkChecksThePattern()
{
    QUsbVirtualSourceSink device;
    VirtualBench bench(&device);
    QCOMPARE(bench.write(out, "not zero").status(), Kind::Stall);
    QVERIFY(device.isHalted(out));
    QVERIFY(waitFor(bench.endpoint(out)->clearHalt()));
    QVERIFY(bench.write(out, QByteArray(100, '\0')));
    QCOMPARE(device.bytesSunk(), quint64(100));
}

void tst_VirtualBulk::sinkTakesAnythingIfToldSo()
{
    QUsbVirtualSourceSink device;
    device.setPattern(Pattern::Unchecked);
    QCOMPARE(device.pattern(), Pattern::Unchecked);
    VirtualBench bench(&device);
    QVERIFY(bench.write(out, "not zero"));
    QCOMPARE(bench.read(in, 512).data(), QByteArray(512, '\0'));
}

void tst_VirtualBulk::controlBufferIsReadBack_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("loopback") << QStringLiteral("loopback");
    QTest::newRow("source and sink") << QStringLiteral("source-sink");
}

void tst_VirtualBulk::controlBufferIsReadBack()
{
    QFETCH(const QString, name);
    std::unique_ptr<QUsbVirtualDevice> device;
    if (name == QStringLiteral("loopback"))
        device = std::make_unique<QUsbVirtualLoopback>();
    else
        device = std::make_unique<QUsbVirtualSourceSink>();
    VirtualBench bench(device.get());
    QVERIFY(bench.vendorOut(0x5b, 0, 0, "some bytes"));
    QCOMPARE(bench.vendorIn(0x5c, 0, 0, 10).data(), "some bytes");
    QCOMPARE(bench.vendorIn(0x5c, 0, 0, 4).data(), "some");
    QVERIFY(bench.vendorOut(0x5b, 0, 0, QByteArray(4096, 'x')));
    QCOMPARE(bench.vendorIn(0x5c, 0, 0, 4096).data(), QByteArray(4096, 'x'));
    QCOMPARE(bench.vendorIn(0x5c, 0, 0, 4097).status(), Kind::Stall);
    QCOMPARE(bench.vendorIn(0x5c, 1, 0, 4).status(), Kind::Stall);
    QCOMPARE(bench.vendorIn(0x5d, 0, 0, 4).status(), Kind::Stall);
    QCOMPARE(bench.vendorOut(0x5c, 0, 0, "a").status(), Kind::Stall);
}

void tst_VirtualBulk::looksLikeGadgetZero()
{
    QUsbVirtualLoopback loopback;
    QUsbVirtualBus bus;
    QVERIFY(!bus.plug(&loopback).isError());
    QCOMPARE(loopback.info().vendorId(), quint16(0x0525));
    QCOMPARE(loopback.info().productId(), quint16(0xa4a0));
    QCOMPARE(loopback.info().warnings(), QStringList());
}

QUSB_TEST(tst_VirtualBulk)
#include "tst_virtualbulk.moc"
