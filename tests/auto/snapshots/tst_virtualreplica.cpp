// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "devicedumps.h"
#include "samplesnapshot.h"
#include "waitfor.h"

#include "qusbcontext.h"
#include "qusbdevice.h"
#include "qusbendpoint.h"
#include "qusbinterface.h"
#include "qusbsnapshotreader.h"
#include "qusbvirtualbus.h"
#include "qusbvirtualhub.h"
#include "qusbvirtualmouse.h"
#include "qusbvirtualreplica.h"
#include "testprogram.h"

#include <QtTest/qtest.h>

using namespace SampleSnapshot;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Source = QUsbSnapshotReader::Source;

/* A replica is like the device of the snapshot, as far as one can ask. */
class tst_VirtualReplica : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isWhatItIsOf();
    void hasStringsOfTextOnly();
    void answersInAnotherLanguage();
    void endpointsAreIdle();
    void requestsWithoutAnswer();
    void guessesItsSpeed_data();
    void guessesItsSpeed();
    void isAHubWithPorts();
    void ofDumps();
    void ofNothing();
};

/* What can be asked of a device is all that there is. */
static QUsbDeviceSnapshot snapshotOf(const QUsbDeviceSnapshot &original)
{
    QUsbVirtualBus bus;
    const auto device = QUsbVirtualReplica::createDevice(original);
    if (bus.plug(device.get()).isError())
        return {};
    QUsbContext context(&bus);
    return waitFor(QUsbSnapshotReader::read(&context, device->info(), Source::SystemAndDevice)).value();
}

void tst_VirtualReplica::isWhatItIsOf()
{
    QUsbDeviceSnapshot copy = snapshotOf(complete());
    copy.setPlace(1, 7, u"1-2.3"_s);
    copy.setTakenAt(complete().takenAt());
    copy.setTool(complete().tool());
    copy.setHost(complete().host());
    copy.setNotes(complete().notes());
    // A virtual system reads the BOS when it enumerates, a real one may not have told.
    copy.setBlock(complete().block(Kind::Bos));
    QCOMPARE(copy.blocks(), complete().blocks());
    QCOMPARE(copy, complete());
}

void tst_VirtualReplica::hasStringsOfTextOnly()
{
    QUsbDeviceSnapshot known;
    known.setBlock(Block(Kind::Device, descriptors()));
    known.setSpeed(QUsbProtocol::Speed::High);
    known.setStrings(u"QUsb"_s, u"Größe"_s, {});
    known.setSystemString(5, u"Network"_s);
    const QUsbDeviceSnapshot copy = snapshotOf(known);
    QCOMPARE(copy.languageIds(), QList<quint16> {usEnglish});
    QCOMPARE(copy.string(2, usEnglish), u"Größe"_s);
    QCOMPARE(copy.string(5, usEnglish), u"Network"_s);
    QVERIFY(copy.block(Kind::String, 3, usEnglish).isNull());
    QCOMPARE(copy.product(), u"Größe"_s);
}

void tst_VirtualReplica::answersInAnotherLanguage()
{
    QUsbDeviceSnapshot foreign = complete();
    for (quint8 index = 1; index <= 5; ++index)
        foreign.removeBlock(Kind::String, index, usEnglish);
    foreign.setBlock(Block(Kind::String, QByteArray::fromHex("04030704"), 0, 0, Block::Origin::Device));
    QUsbVirtualBus bus;
    QUsbVirtualReplica replica(foreign);
    QVERIFY(!bus.plug(&replica).isError());
    QCOMPARE(replica.info().product(), u"Muster"_s);
}

void tst_VirtualReplica::endpointsAreIdle()
{
    QUsbVirtualBus bus;
    QUsbVirtualReplica replica(complete());
    QVERIFY(!bus.plug(&replica).isError());
    QUsbContext context(&bus);
    QUsbDevice device(replica.info(), &context);
    QVERIFY(waitFor(device.open()));
    QUsbInterface *interface = waitFor(device.claimInterface(1)).value();
    QVERIFY(interface);
    QVERIFY(waitFor(interface->setAlternateSetting(1)));
    QCOMPARE(waitFor(interface->endpoint(0x02)->write(QByteArray(100'000, 'x'))).bytesTransferred(), 100'000);
    QVERIFY(replica.received(0x02).isEmpty());
    QCOMPARE(waitFor(interface->endpoint(0x81)->read(64, 50ms)).status(), QUsbError::Kind::TimedOut);
}

void tst_VirtualReplica::requestsWithoutAnswer()
{
    QUsbVirtualBus bus;
    QUsbVirtualReplica replica(complete());
    QVERIFY(!bus.plug(&replica).isError());
    QUsbContext context(&bus);
    QUsbDevice device(replica.info(), &context);
    QVERIFY(waitFor(device.open()));
    using QUsbProtocol::RequestType;
    QVERIFY(waitFor(device.controlOut(RequestType::Vendor, 9, 0, 0, "abc")));
    QVERIFY(waitFor(device.controlOut(RequestType::Class, 9, 0, 0, "abc")));
    QCOMPARE(waitFor(device.controlIn(RequestType::Vendor, 9, 0, 0, 8)).status(), QUsbError::Kind::Stall);
    QCOMPARE(waitFor(device.controlIn(RequestType::Class, 9, 0, 0, 8)).status(), QUsbError::Kind::Stall);
    QCOMPARE(waitFor(device.controlIn(RequestType::Vendor, 0x21, 2, 2, 8)).status(), QUsbError::Kind::Stall);
    QCOMPARE(waitFor(device.controlIn(RequestType::Vendor, 0x21, 1, 2, 3)).data(), QByteArray::fromHex("0f0301"));
}

void tst_VirtualReplica::guessesItsSpeed_data()
{
    using QUsbProtocol::Speed;
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Speed>("speed");
    const QByteArray device = QByteArray::fromHex("120100020000004009120200000100000001"
                                                  "0902190001010080fa 0904000001ff000000");
    QByteArray slow = device;
    slow[7] = 8;
    QByteArray fast = device;
    fast[3] = 3;
    QTest::newRow("low") << slow + QByteArray::fromHex("0705810308000a") << Speed::Low;
    QTest::newRow("bulk is not low") << slow + QByteArray::fromHex("07058102080000") << Speed::Full;
    QTest::newRow("full") << device + QByteArray::fromHex("07058102400000") << Speed::Full;
    QTest::newRow("high") << device + QByteArray::fromHex("07058102000200") << Speed::High;
    QTest::newRow("isochronous full") << device + QByteArray::fromHex("07058101ff0301") << Speed::Full;
    QTest::newRow("isochronous high") << device + QByteArray::fromHex("07058101000401") << Speed::High;
    QTest::newRow("super") << fast + QByteArray::fromHex("07058102000400") << Speed::Super;
    QTest::newRow("sample") << descriptors() << Speed::High;
}

void tst_VirtualReplica::guessesItsSpeed()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QUsbProtocol::Speed, speed);
    QUsbDeviceSnapshot snapshot;
    snapshot.setBlock(Block(Kind::Device, bytes));
    QCOMPARE(QUsbVirtualReplica(snapshot).speed(), speed);
}

void tst_VirtualReplica::isAHubWithPorts()
{
    QUsbVirtualBus bus;
    QUsbVirtualHub original(4);
    QVERIFY(!bus.plug(&original).isError());
    QUsbContext context(&bus);
    QUsbDeviceSnapshot snapshot =
        waitFor(QUsbSnapshotReader::read(&context, original.info(), Source::SystemAndDevice)).value();
    snapshot.setStrings(u"Other"_s, u"Another hub"_s, {});
    QByteArray descriptor = snapshot.block(Kind::Hub).bytes();
    descriptor[5] = 77; // bPwrOn2PwrGood
    snapshot.setBlock(Block(Kind::Hub, descriptor));

    const auto device = QUsbVirtualReplica::createDevice(snapshot);
    auto *hub = dynamic_cast<QUsbVirtualHub *>(device.get());
    QVERIFY(hub);
    QCOMPARE(hub->portCount(), 4);
    QVERIFY(!bus.plug(hub).isError());
    QUsbVirtualMouse mouse;
    QVERIFY(!bus.plug(&mouse, hub, 3).isError());
    QCOMPARE(mouse.info().parent(), hub->info());
    QTRY_VERIFY(context.devices().contains(hub->info()));
    QCOMPARE(waitFor(QUsbSnapshotReader::read(&context, hub->info(), Source::SystemAndDevice))
                 .value()
                 .block(Kind::Hub)
                 .bytes(),
             descriptor);
}

void tst_VirtualReplica::ofDumps()
{
    for (const DeviceDump &dump : DeviceDumps::all()) {
        QUsbDeviceSnapshot snapshot;
        snapshot.setBlock(Block(Kind::Device, dump.descriptors(), 0, 0, Block::Origin::System));
        QUsbVirtualBus bus;
        const auto device = QUsbVirtualReplica::createDevice(snapshot);
        QVERIFY2(!bus.plug(device.get()).isError(), qPrintable(dump.name));
        QUsbContext context(&bus);
        QCOMPARE(waitFor(QUsbSnapshotReader::read(&context, device->info())).value().block(Kind::Device),
                 snapshot.block(Kind::Device));
        QCOMPARE(device->info().configurations().size(), snapshot.info().configurations().size());
    }
}

void tst_VirtualReplica::ofNothing()
{
    QUsbVirtualReplica replica({});
    QUsbVirtualBus bus;
    QCOMPARE(bus.plug(&replica).kind(), QUsbError::Kind::TransferError);
    QVERIFY(!replica.isPluggedIn());
}

QUSB_TEST(tst_VirtualReplica)
#include "tst_virtualreplica.moc"
