// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "claimeddevice.h"
#include "testprogram.h"

#include <QtTest/qtest.h>

using HostCall = QUsbVirtualDevice::HostCall;
using Kind = QUsbError::Kind;
using Packets = QList<QUsbIsochronousPacket>;
using namespace QUsbProtocol;
using namespace std::chrono_literals;

/*! Isochronous packets, and the bulk streams of SuperSpeed endpoints. */
class tst_Packets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsPackets();
    void readRoundsUpToPackets();
    void cancelledPacketsAreNotKept();
    void writesPacketsOfGivenSizes();
    void writeMakesTheLargestPackets();
    void refusesPacketsThatMakeNoSense();

    void allocatesBulkStreams();
    void refusesBulkStreams_data();
    void refusesBulkStreams();
    void freeingBulkStreamsEndsTheirTransfers();
};

void tst_Packets::readsPackets()
{
    ClaimedDevice bench(TestDescriptors::plainIsochronousDevice());
    QUsbEndpoint *in = bench.endpoint(0x85);
    const auto read = in->readPackets(4);
    QCOMPARE(bench.hardware.lastLength(0x85), 4 * 192);
    bench.hardware.send(0x85, "one");
    bench.hardware.send(0x85, {}, Kind::TransferError);
    bench.hardware.send(0x85, {});
    bench.hardware.send(0x85, "four");
    const auto result = waitFor(read);
    QVERIFY(result); // a lost packet is no error of the transfer
    QCOMPARE(result.data(), "onefour");
    QCOMPARE(result.bytesTransferred(), qsizetype(7));
    QCOMPARE(
        result.packets(),
        (Packets {
            {Kind::NoError, 3, 192}, {Kind::TransferError, 0, 192}, {Kind::NoError, 0, 192}, {Kind::NoError, 4, 192}}));
    QVERIFY(result.packets().at(1).isLost());
}

void tst_Packets::readRoundsUpToPackets()
{
    ClaimedDevice bench(TestDescriptors::plainIsochronousDevice());
    const auto read = bench.endpoint(0x85)->read(193);
    bench.hardware.send(0x85, QByteArray(192, 'a'));
    bench.hardware.send(0x85, QByteArray(192, 'b'));
    const auto result = waitFor(read);
    QCOMPARE(result.data(), QByteArray(192, 'a') + QByteArray(192, 'b'));
    QCOMPARE(result.packets().size(), 2);
}

void tst_Packets::cancelledPacketsAreNotKept()
{
    ClaimedDevice bench(TestDescriptors::plainIsochronousDevice());
    QUsbEndpoint *in = bench.endpoint(0x85);
    auto read = in->readPackets(1);
    bench.hardware.send(0x85, "late");
    read.cancel();
    QTRY_VERIFY(read.isFinished());
    QCOMPARE(in->keptBytes(), qsizetype(0)); // nobody could tell its packets apart
}

void tst_Packets::writesPacketsOfGivenSizes()
{
    ClaimedDevice bench(TestDescriptors::plainIsochronousDevice());
    const auto result = waitFor(bench.endpoint(0x06)->writePackets("aaabbc", {3, 2, 0, 1}));
    QVERIFY2(result, qPrintable(result.error().message()));
    QCOMPARE(result.bytesTransferred(), qsizetype(6));
    QVERIFY(result.data().isEmpty());
    QCOMPARE(bench.hardware.receivedTransfers(0x06), (QByteArrayList {"aaa", "bb", "", "c"}));
    QCOMPARE(result.packets().at(1), QUsbIsochronousPacket(Kind::NoError, 2, 2));
}

void tst_Packets::writeMakesTheLargestPackets()
{
    ClaimedDevice bench(TestDescriptors::plainIsochronousDevice());
    const auto result = waitFor(bench.endpoint(0x06)->write(QByteArray(400, 'x')));
    QVERIFY(result);
    QCOMPARE(result.packets(),
             (Packets {{Kind::NoError, 192, 192}, {Kind::NoError, 192, 192}, {Kind::NoError, 16, 16}}));
    QCOMPARE(bench.hardware.received(0x06).size(), 400);
}

void tst_Packets::refusesPacketsThatMakeNoSense()
{
    ClaimedDevice bench(TestDescriptors::plainIsochronousDevice());
    QUsbEndpoint *in = bench.endpoint(0x85);
    QUsbEndpoint *out = bench.endpoint(0x06);
    char buffer[192];
    const QList<QFuture<QUsbTransferResult>> refused {
        in->readPackets(0),
        in->readPackets(-1),
        in->readPackets(std::numeric_limits<int>::max()),
        out->readPackets(1),
        in->readInto(buffer, 192),
        in->readUntilShortPacket(192),
        in->drain(),
        in->writePackets("a", {1}),
        out->writePackets("abc", {1, 1}),
        out->writePackets("abc", {}),
        out->writePackets(QByteArray(193, 'x'), {193}),
        out->writePackets("abc", {4, -1}),
        out->write({}),
    };
    for (const auto &each : refused) {
        QCOMPARE(waitFor(each).status(), Kind::InvalidParameter);
        QVERIFY(!waitFor(each).error().message().isEmpty());
    }
    QCOMPARE(bench.hardware.submissionOrder(), QList<quint8> {});
    ClaimedDevice bulk;
    QCOMPARE(waitFor(bulk.endpoint(0x81)->readPackets(1)).status(), Kind::InvalidParameter);
    QCOMPARE(waitFor(bulk.endpoint(0x02)->writePackets("a", {1})).status(), Kind::InvalidParameter);
}

void tst_Packets::allocatesBulkStreams()
{
    ClaimedDevice bench(TestDescriptors::bulkStreamsDevice(), Speed::Super);
    bench.hardware.grantedStreams = 4;
    QVERIFY(!bench.interface->streamEndpoint(0x81, 1));
    const auto granted = waitFor(bench.interface->allocateStreams(16, {0x81, 0x02}));
    QVERIFY2(granted, qPrintable(granted.error().message()));
    QCOMPARE(granted.value(), quint32(4));
    QVERIFY(bench.hardware.calls().contains("streams 4 81 02"));
    QVERIFY(!bench.interface->streamEndpoint(0x81, 0));
    QVERIFY(!bench.interface->streamEndpoint(0x81, 5));
    QUsbEndpoint *stream = bench.interface->streamEndpoint(0x81, 3);
    QVERIFY(stream);
    QCOMPARE(bench.interface->streamEndpoint(0x81, 3), stream);
    QVERIFY(stream != bench.interface->streamEndpoint(0x81, 4));
    QVERIFY(stream != bench.endpoint(0x81));
    const auto read = stream->read(1024);
    QCOMPARE(bench.hardware.lastStreamId(0x81), quint32(3));
    bench.hardware.send(0x81, "stream");
    QCOMPARE(waitFor(read).data(), "stream");
    QVERIFY(waitFor(bench.interface->streamEndpoint(0x02, 1)->write("x")));
    QCOMPARE(bench.hardware.lastStreamId(0x02), quint32(1));
    QVERIFY(waitFor(bench.endpoint(0x02)->write("x")));
    QCOMPARE(bench.hardware.lastStreamId(0x02), quint32(0));
}

void tst_Packets::refusesBulkStreams_data()
{
    QTest::addColumn<quint32>("count");
    QTest::addColumn<QList<quint8>>("endpoints");
    QTest::addColumn<Kind>("kind");
    QTest::newRow("no stream") << quint32(0) << QList<quint8> {0x81} << Kind::InvalidParameter;
    QTest::newRow("no endpoint") << quint32(4) << QList<quint8> {} << Kind::InvalidParameter;
    QTest::newRow("an endpoint without") << quint32(4) << QList<quint8> {0x81, 0x83} << Kind::NotSupported;
    QTest::newRow("not there") << quint32(4) << QList<quint8> {0x8f} << Kind::NotSupported;
    QTest::newRow("the system's error") << quint32(4) << QList<quint8> {0x81} << Kind::NotSupported;
}

void tst_Packets::refusesBulkStreams()
{
    QFETCH(quint32, count);
    QFETCH(QList<quint8>, endpoints);
    QFETCH(Kind, kind);
    ClaimedDevice bench(TestDescriptors::bulkStreamsDevice(), Speed::Super);
    bench.hardware.setHostError(HostCall::AllocateStreams, QUsbError(Kind::NotSupported, QStringLiteral("not here")));
    const auto result = waitFor(bench.interface->allocateStreams(count, endpoints));
    QCOMPARE(result.error().kind(), kind);
    QVERIFY(!result.error().message().isEmpty());
    QVERIFY(!bench.interface->streamEndpoint(0x81, 1));
    const QPointer interface(bench.interface);
    QVERIFY(waitFor(interface->release()));
    if (interface)
        QCOMPARE(waitFor(interface->allocateStreams(4, {0x81})).error().kind(), Kind::NotOpen);
}

void tst_Packets::freeingBulkStreamsEndsTheirTransfers()
{
    ClaimedDevice bench(TestDescriptors::bulkStreamsDevice(), Speed::Super);
    bench.hardware.grantedStreams = 16;
    QVERIFY(waitFor(bench.interface->allocateStreams(16, {0x81, 0x02})));
    const QPointer stream(bench.interface->streamEndpoint(0x81, 1));
    const QPointer plain(bench.endpoint(0x81));
    const auto ended = stream->read(1024);
    const auto goesOn = plain->read(1024);
    QVERIFY(waitFor(bench.interface->freeStreams({0x81})));
    QCOMPARE(waitFor(ended).status(), Kind::Aborted);
    QVERIFY(!goesOn.isFinished());
    QTRY_VERIFY(!stream);
    QVERIFY(plain);
    QVERIFY(bench.hardware.calls().contains("free streams 81"));
    QVERIFY(!bench.interface->streamEndpoint(0x81, 1));
    QVERIFY(bench.interface->streamEndpoint(0x02, 16));
}

QUSB_TEST(tst_Packets)
#include "tst_packets.moc"
