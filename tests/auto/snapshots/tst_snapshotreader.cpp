// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "samplesnapshot.h"
#include "waitfor.h"

#include "qusbcontext.h"
#include "qusbdevice.h"
#include "qusbsnapshotreader.h"
#include "qusbvirtualbus.h"
#include "qusbvirtualcatalogue.h"
#include "qusbvirtualhub.h"
#include "qusbvirtualreplica.h"
#include "testprogram.h"

#include <QtCore/qcoreapplication.h>
#include <QtTest/qsignalspy.h>
#include <QtTest/qtest.h>

using namespace SampleSnapshot;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Source = QUsbSnapshotReader::Source;

/* What QUsbSnapshotReader::read() gathers, of devices that answer and of such that do not. */
class tst_SnapshotReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sendsNothingIfTheSystemIsAsked();
    void asksTheDevice();
    void asksEveryKindOfDevice_data();
    void asksEveryKindOfDevice();
    void neverAsksForTheDebugDescriptor();
    void asksAHub();
    void leavesOutPadding();
    void leavesOutWhatIsRefused();
    void givesUpASilentDevice();
    void keepsWhatCameBeforeTheTimeout();
    void saysThatItCouldNotOpen();
    void closesTheDevice();
    void keepsWhatCameBeforeUnplugging();
    void isCancelled();
    void endsWithTheContext();
    void refuses();
};

static QUsbResult<QUsbDeviceSnapshot> ask(QUsbVirtualBus &bus, const QUsbVirtualDevice &device,
                                          Source source = Source::SystemAndDevice)
{
    QUsbContext context(&bus);
    return waitFor(QUsbSnapshotReader::read(&context, device.info(), source));
}

void tst_SnapshotReader::sendsNothingIfTheSystemIsAsked()
{
    QUsbVirtualBus bus;
    QUsbVirtualReplica device(complete());
    QVERIFY(!bus.plug(&device).isError());
    const auto requests = device.controlRequests();
    const auto snapshot = ask(bus, device, Source::System);
    QVERIFY(snapshot);
    QCOMPARE(device.controlRequests(), requests);
    QCOMPARE(snapshot.value().block(Kind::Device).bytes(), descriptors());
    QCOMPARE(snapshot.value().block(Kind::Bos).bytes(), bos());
    QCOMPARE(snapshot.value().block(Kind::Bos).origin(), Block::Origin::System);
    QVERIFY(snapshot.value().blocks(Kind::String).isEmpty());
    QCOMPARE(snapshot.value().attribute(u"rx_lanes"), u"1"_s);
    QCOMPARE(snapshot.value().interfaceStates(), complete().interfaceStates());
    QVERIFY(snapshot.value().takenAt().isValid());
    QVERIFY(!snapshot.value().host().isEmpty());
    QVERIFY(snapshot.value().notes().isEmpty());
    QVERIFY(!snapshot.value().queryError().isError());
}

void tst_SnapshotReader::asksTheDevice()
{
    QUsbVirtualBus bus;
    QUsbVirtualReplica device(complete());
    QVERIFY(!bus.plug(&device).isError());
    const auto snapshot = ask(bus, device);
    QVERIFY(snapshot);
    QCOMPARE(snapshot.value().notes(), QStringList());
    for (const Block &block : complete().blocks())
        QCOMPARE(snapshot.value().block(block.kind(), block.index(), block.languageId()).bytes(), block.bytes());
    QCOMPARE(snapshot.value().blocks().size(), complete().blocks().size());
    QCOMPARE(snapshot.value().block(Kind::HidReport, 2).origin(), Block::Origin::Device);
}

void tst_SnapshotReader::asksEveryKindOfDevice_data()
{
    QTest::addColumn<QString>("name");
    for (const QString &name : QUsbVirtualCatalogue::deviceNames())
        QTest::newRow(qPrintable(name)) << name;
}

void tst_SnapshotReader::asksEveryKindOfDevice()
{
    QFETCH(QString, name);
    QUsbVirtualBus bus;
    const auto device = QUsbVirtualCatalogue::create(name);
    QVERIFY(!bus.plug(device.get()).isError());
    const auto snapshot = ask(bus, *device);
    QVERIFY(snapshot);
    const QUsbDeviceInfo info = snapshot.value().info();
    QCOMPARE(info.descriptorBytes(), device->descriptors());
    if (info.productIndex() != 0)
        QCOMPARE(snapshot.value().string(info.productIndex(), usEnglish), device->info().product());
    // High-speed devices that have no qualifier say so.
    for (const QString &note : snapshot.value().notes())
        QVERIFY2(note.startsWith("Device qualifier"_L1), qPrintable(note));
}

void tst_SnapshotReader::neverAsksForTheDebugDescriptor()
{
    QUsbVirtualBus bus;
    QUsbVirtualReplica device(complete());
    QVERIFY(!bus.plug(&device).isError());
    QVERIFY(ask(bus, device));
    for (const QUsbSetupPacket &setup : device.controlRequests()) {
        QVERIFY(setup.value() >> 8 != quint8(QUsbProtocol::DescriptorType::Debug)
                || setup.type() != QUsbProtocol::RequestType::Standard);
    }
}

void tst_SnapshotReader::asksAHub()
{
    QUsbVirtualBus bus;
    for (const auto speed : {QUsbProtocol::Speed::High, QUsbProtocol::Speed::Super}) {
        QUsbVirtualHub hub(4, speed);
        QVERIFY(!bus.plug(&hub).isError());
        const QByteArray bytes = ask(bus, hub).value().block(Kind::Hub).bytes();
        QVERIFY(bytes.size() >= 7);
        QCOMPARE(int(bytes.at(2)), 4);
    }
}

// As Linux' root hubs do, which answer with 15 bytes whatever bDescLength is.
void tst_SnapshotReader::leavesOutPadding()
{
    const QByteArray padding(6, '\0');
    QUsbDeviceSnapshot snapshot = complete();
    QByteArray bytes = descriptors();
    constexpr qsizetype deviceClass = 4;
    bytes[deviceClass] = 9;
    const Block blocks[] {
        Block(Kind::Hub, QByteArray::fromHex("0929010100000000ff")),
        Block(Kind::String, stringDescriptor(u"Network"_s), 5, usEnglish),
        Block(Kind::WebUsbUrl, QByteArray::fromHex("0f0301") + "qusb.example", 1),
    };
    snapshot.setBlock(Block(Kind::Device, bytes));
    for (const Block &block : blocks)
        snapshot.setBlock(block.withBytes(block.bytes() + padding));
    QUsbVirtualBus bus;
    QUsbVirtualReplica device(snapshot);
    QVERIFY(!bus.plug(&device).isError());
    const auto read = ask(bus, device);
    for (const Block &block : blocks)
        QCOMPARE(read.value().block(block.kind(), block.index(), block.languageId()).bytes(), block.bytes());
}

void tst_SnapshotReader::leavesOutWhatIsRefused()
{
    QUsbVirtualBus bus;
    QUsbDeviceSnapshot incomplete = complete();
    incomplete.removeBlock(Kind::WebUsbUrl, 1);
    QUsbVirtualReplica device(incomplete);
    QVERIFY(!bus.plug(&device).isError());
    const auto snapshot = ask(bus, device);
    QVERIFY(snapshot);
    QVERIFY(snapshot.value().block(Kind::WebUsbUrl, 1).isNull());
    QCOMPARE(snapshot.value().block(Kind::String, 5, german).bytes(), stringDescriptor(u"Netz"_s));
    QCOMPARE(snapshot.value().notes().size(), 1);
    QVERIFY(snapshot.value().notes().first().startsWith("WebUSB URL 1"_L1));
    QVERIFY(!snapshot.value().queryError().isError()); // it was asked, and has answered
}

void tst_SnapshotReader::givesUpASilentDevice()
{
    QUsbVirtualBus bus;
    QUsbVirtualReplica device(complete());
    QVERIFY(!bus.plug(&device).isError());
    device.addFault(0, QUsbVirtualFault::silenceAt(0));
    const auto before = device.controlRequests().size();
    const auto snapshot = ask(bus, device);
    QVERIFY(snapshot);
    QVERIFY(device.controlRequests().size() <= before + 1);
    QCOMPARE(snapshot.value().notes().size(), 2);
    QCOMPARE(snapshot.value().queryError().kind(), QUsbError::Kind::TimedOut);
    QCOMPARE(snapshot.value().block(Kind::Device).bytes(), descriptors());
    QVERIFY(snapshot.value().blocks(Kind::String).isEmpty());
}

void tst_SnapshotReader::keepsWhatCameBeforeTheTimeout()
{
    QUsbVirtualBus bus;
    QUsbVirtualReplica device(complete());
    QVERIFY(!bus.plug(&device).isError());
    device.addFault(0, QUsbVirtualFault::silenceAt(3)); // after the qualifier and the head of a configuration
    QUsbContext context(&bus);
    const auto snapshot = waitFor(QUsbSnapshotReader::read(&context, device.info(), Source::SystemAndDevice, 300ms));
    QVERIFY(snapshot);
    QVERIFY(!snapshot.value().block(Kind::DeviceQualifier).isNull());
    QVERIFY(snapshot.value().notes().last().contains("300"_L1));
    QCOMPARE(snapshot.value().queryError().kind(), QUsbError::Kind::TimedOut);
    QVERIFY(snapshot.value().blocks(Kind::String).isEmpty());
}

void tst_SnapshotReader::saysThatItCouldNotOpen()
{
    QUsbVirtualBus bus;
    QUsbVirtualReplica device(complete());
    QVERIFY(!bus.plug(&device).isError());
    device.setHostError(QUsbVirtualDevice::HostCall::Open, QUsbError(QUsbError::Kind::AccessDenied, {}));
    const auto snapshot = ask(bus, device);
    QVERIFY(snapshot);
    QCOMPARE(snapshot.value().notes().size(), 1);
    QCOMPARE(snapshot.value().queryError().kind(), QUsbError::Kind::AccessDenied);
    QCOMPARE(snapshot.value().attribute(u"rx_lanes"), u"1"_s);
}

void tst_SnapshotReader::closesTheDevice()
{
    QUsbVirtualBus bus;
    QUsbVirtualReplica device(complete());
    QVERIFY(!bus.plug(&device).isError());
    QUsbContext context(&bus);
    QVERIFY(waitFor(QUsbSnapshotReader::read(&context, device.info(), Source::SystemAndDevice)));
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QVERIFY(context.findChildren<QUsbDevice *>().isEmpty());
    QUsbDevice again(device.info(), &context);
    QVERIFY(waitFor(again.open()));
    QVERIFY(waitFor(again.claimInterface(2)));
}

void tst_SnapshotReader::keepsWhatCameBeforeUnplugging()
{
    QUsbVirtualBus bus;
    QUsbVirtualReplica device(complete());
    QVERIFY(!bus.plug(&device).isError());
    device.addFault(0, QUsbVirtualFault::disconnectAt(4));
    const auto snapshot = ask(bus, device);
    QVERIFY(snapshot);
    QVERIFY(!snapshot.value().block(Kind::DeviceQualifier).isNull());
    QVERIFY(!snapshot.value().notes().isEmpty());
}

void tst_SnapshotReader::isCancelled()
{
    QUsbVirtualBus bus;
    QUsbVirtualReplica device(complete());
    QVERIFY(!bus.plug(&device).isError());
    device.addFault(0, QUsbVirtualFault::silenceAt(0));
    QUsbContext context(&bus);
    auto future = QUsbSnapshotReader::read(&context, device.info(), Source::SystemAndDevice);
    QVERIFY(device.isPluggedIn());
    QTRY_VERIFY(!device.pendingTransfers(0).isEmpty());
    future.cancel();
    QTRY_VERIFY(future.isFinished());
    QTRY_VERIFY(context.findChildren<QUsbDevice *>().isEmpty());
    QTRY_VERIFY(device.pendingTransfers(0).isEmpty());
}

void tst_SnapshotReader::endsWithTheContext()
{
    QUsbVirtualBus bus;
    QUsbVirtualReplica device(complete());
    QVERIFY(!bus.plug(&device).isError());
    device.addFault(0, QUsbVirtualFault::silenceAt(0));
    for (const bool hasBegun : {false, true}) {
        auto context = std::make_unique<QUsbContext>(&bus);
        const auto future = QUsbSnapshotReader::read(context.get(), device.info(), Source::SystemAndDevice);
        if (hasBegun)
            QTRY_VERIFY(!device.pendingTransfers(0).isEmpty());
        context.reset();
        QVERIFY(future.isFinished());
        QCOMPARE(future.result().error().kind(), QUsbError::Kind::Aborted);
    }
}

void tst_SnapshotReader::refuses()
{
    QUsbVirtualBus bus;
    QUsbVirtualReplica device(complete());
    QVERIFY(!bus.plug(&device).isError());
    QUsbContext context(&bus);
    const QUsbDeviceInfo info = device.info();
    QCOMPARE(waitFor(QUsbSnapshotReader::read(&context, info, Source::System, -1ms)).error().kind(),
             QUsbError::Kind::InvalidParameter);
    QCOMPARE(waitFor(QUsbSnapshotReader::read(&context, {})).error().kind(), QUsbError::Kind::Disconnected);
    device.unplug();
    QTRY_VERIFY(!context.devices().contains(info));
    QCOMPARE(waitFor(QUsbSnapshotReader::read(&context, info)).error().kind(), QUsbError::Kind::Disconnected);
}

QUSB_TEST(tst_SnapshotReader)
#include "tst_snapshotreader.moc"
