// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "testdescriptors.h"
#include "waitfor.h"

#include "qusbcontext.h"
#include "qusbdevice.h"
#include "qusbendpoint.h"
#include "qusbinterface.h"
#include "qusbvirtualbus.h"
#include "qusbvirtualdevice.h"
#include "qusbvirtualhub.h"
#include "testprogram.h"

#include <QtCore/qthread.h>
#include <QtTest/qsignalspy.h>
#include <QtTest/qtest.h>

#include <memory>
#include <thread>
#include <vector>

using Kind = QUsbError::Kind;
using RootHubs = QUsbVirtualBus::RootHubs;
using TimeSource = QUsbVirtualBus::TimeSource;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

/*! Plugging, listing, topology, several contexts, and time: what a QUsbVirtualBus does without looking at transfers. */
class tst_VirtualBus : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void contextListsWhatIsPluggedIn();
    void contextHearsOfComingAndGoing();
    void rootHubsAreListedAsOnARealSystem();
    void portsAreTakenOnce();
    void fullBusGetsAnotherController();
    void busesAreAddedForAPlace();
    void superSpeedDevicesHaveABusOfTheirOwn();
    void hubTakesItsChildrenAlong();
    void stringsAreReadInTheFirstLanguage();
    void deviceThatDoesNotAnswerIsNotPluggedIn();
    void deviceThatStallsItsConfigurationStaysUnconfigured();
    void deletedDeviceIsUnplugged();
    void deletedBusUnplugsItsDevices();
    void twoContextsShareADevice();
    void contextsInTwoThreadsShareABus();
    void whatAContextHasSeenComeIsNew();
    void packetsThatWereNotReachedSaySo();
    void contextMayBeDeletedWhenItsDeviceCloses();
    void pluggedInAgainItIsAnotherDevice();
    void addressesAreNotReusedAtOnce();
};

static QUsbDescriptorBuilder thermometer()
{
    QUsbDescriptorBuilder builder;
    builder.setIds(0x1209, 0x0001)
        .setStrings(u"Example"_s, u"Thermometer"_s, u"T-1000"_s)
        .addConfiguration()
        .addInterface(QUsbProtocol::ClassCode::VendorSpecific)
        .addEndpoint(0x81, QUsbProtocol::TransferType::Bulk, 512)
        .addEndpoint(0x02, QUsbProtocol::TransferType::Bulk, 512);
    return builder;
}

void tst_VirtualBus::contextListsWhatIsPluggedIn()
{
    QUsbVirtualBus bus(RootHubs::Hidden);
    QUsbVirtualDevice device(thermometer());
    QVERIFY(!device.isPluggedIn());
    QVERIFY(!bus.plug(&device).isError());
    QVERIFY(device.isPluggedIn());
    QCOMPARE(bus.devices(), QList<QUsbVirtualDevice *> {&device});

    QUsbContext context(&bus);
    QVERIFY(!context.error().isError());
    QVERIFY(context.isHotplugSupported());
    QCOMPARE(context.devices(), QList<QUsbDeviceInfo> {device.info()});
    const QUsbDeviceInfo info = device.info();
    QCOMPARE(info.vendorId(), quint16(0x1209));
    QCOMPARE(info.manufacturer(), u"Example"_s);
    QCOMPARE(info.product(), u"Thermometer"_s);
    QCOMPARE(info.serialNumber(), u"T-1000"_s);
    QCOMPARE(info.portPath(), u"1-1"_s);
    QCOMPARE(info.speed(), QUsbProtocol::Speed::High);
    QCOMPARE(info.descriptorBytes(), device.descriptors());
    QVERIFY(info.warnings().isEmpty());
    QCOMPARE(info.activeConfiguration().configurationValue(), quint8(1));
    QCOMPARE(device.configurationValue(), quint8(1));
}

void tst_VirtualBus::contextHearsOfComingAndGoing()
{
    QUsbVirtualBus bus(RootHubs::Hidden);
    QUsbContext context(&bus);
    QSignalSpy added(&context, &QUsbContext::deviceAdded);
    QSignalSpy removed(&context, &QUsbContext::deviceRemoved);
    QUsbVirtualDevice device(thermometer());
    QVERIFY(!bus.plug(&device).isError());
    QCOMPARE(added.size(), 0); // not before the event loop runs
    QCOMPARE(context.devices().size(), 0);
    QTRY_COMPARE(added.size(), 1);
    const QUsbDeviceInfo info = device.info();
    QCOMPARE(added.first().first().value<QUsbDeviceInfo>(), info);
    QCOMPARE(context.devices().size(), 1);
    bus.unplug(&device);
    QVERIFY(device.info().isNull());
    QTRY_COMPARE(removed.size(), 1);
    QCOMPARE(removed.first().first().value<QUsbDeviceInfo>(), info);
    QCOMPARE(context.devices().size(), 0);
    bus.unplug(&device); // harmless
}

void tst_VirtualBus::rootHubsAreListedAsOnARealSystem()
{
    QUsbVirtualBus bus;
    QUsbContext context(&bus);
    QCOMPARE(context.devices().size(), 2);
    QCOMPARE(context.devices().at(0).portPath(), u"usb1"_s);
    QCOMPARE(context.devices().at(0).address(), quint8(1));
    QCOMPARE(context.devices().at(0).deviceClass(), quint8(QUsbProtocol::ClassCode::Hub));
    QCOMPARE(context.devices().at(1).speed(), QUsbProtocol::Speed::Super);
    QUsbVirtualDevice device(thermometer());
    QVERIFY(!bus.plug(&device).isError());
    QTRY_COMPARE(context.devices().size(), 3);
    QCOMPARE(device.info().parent(), context.devices().at(0));
    QCOMPARE(bus.devices().size(), 1);
}

void tst_VirtualBus::portsAreTakenOnce()
{
    QUsbVirtualBus bus(RootHubs::Hidden);
    QUsbVirtualDevice first(thermometer());
    QUsbVirtualDevice second(thermometer());
    QVERIFY(!bus.plug(&first, 4).isError());
    QCOMPARE(first.info().portPath(), u"1-4"_s);
    QCOMPARE(bus.plug(&first).kind(), Kind::Busy);
    QCOMPARE(bus.plug(&second, 4).kind(), Kind::Busy);
    QCOMPARE(bus.plug(&second, 16).kind(), Kind::InvalidParameter);
    QVERIFY(!bus.plug(&second).isError());
    QCOMPARE(second.info().portPath(), u"1-1"_s);
    bus.unplug(&first);
    bus.unplug(&second);
    QVERIFY(!bus.plug(&second, 4).isError());
}

void tst_VirtualBus::fullBusGetsAnotherController()
{
    QUsbVirtualBus bus(RootHubs::Hidden);
    std::vector<std::unique_ptr<QUsbVirtualDevice>> devices;
    for (int i = 0; i < 40; ++i) {
        devices.push_back(std::make_unique<QUsbVirtualDevice>(thermometer()));
        QVERIFY(!bus.plug(devices.back().get()).isError());
    }
    QCOMPARE(devices.front()->info().portPath(), u"1-1"_s);
    QCOMPARE(devices.at(15)->info().portPath(), u"3-1"_s); // 2 is for SuperSpeed
    QUsbContext context(&bus);
    QCOMPARE(context.devices().size(), 40);
}

void tst_VirtualBus::busesAreAddedForAPlace()
{
    QUsbVirtualBus bus;
    QUsbVirtualDevice first(thermometer());
    QUsbVirtualDevice second(thermometer());
    QUsbVirtualDevice third(thermometer());
    QUsbVirtualDevice fast(TestDescriptors::superSpeedDevice(), QUsbProtocol::Speed::Super);
    QVERIFY(!bus.plug(&first, {1, 2}).isError());
    QVERIFY(!bus.plug(&second, {3, 2}).isError());
    QCOMPARE(first.info().portPath(), u"1-2"_s);
    QCOMPARE(second.info().portPath(), u"3-2"_s);
    QCOMPARE(bus.plug(&third, {3, 2}).kind(), Kind::Busy);
    QCOMPARE(bus.plug(&third, {2, 1}).kind(), Kind::InvalidParameter); // for SuperSpeed
    QCOMPARE(bus.plug(&third, {0, 1}).kind(), Kind::InvalidParameter);
    QCOMPARE(bus.plug(&third, {1'000'000, 1}).kind(), Kind::InvalidParameter);
    QCOMPARE(bus.plug(&fast, {3, 1}).kind(), Kind::InvalidParameter);
    QVERIFY(!bus.plug(&fast, {4, 1}).isError());
    QCOMPARE(fast.info().portPath(), u"4-1"_s);
}

void tst_VirtualBus::superSpeedDevicesHaveABusOfTheirOwn()
{
    QUsbVirtualBus bus(RootHubs::Hidden);
    QUsbVirtualDevice device(TestDescriptors::superSpeedDevice(), QUsbProtocol::Speed::Super);
    device.setDescriptor(QUsbProtocol::DescriptorType::Bos, 0, TestDescriptors::superSpeedCapabilities());
    QVERIFY(!bus.plug(&device).isError());
    QCOMPARE(device.info().portPath(), u"2-1"_s);
}

void tst_VirtualBus::hubTakesItsChildrenAlong()
{
    QUsbVirtualBus bus(RootHubs::Hidden);
    QUsbVirtualHub hub(4);
    QUsbVirtualHub inner(4);
    QUsbVirtualDevice device(thermometer());
    QCOMPARE(bus.plug(&device, &hub).kind(), Kind::InvalidParameter); // not plugged in itself
    QVERIFY(!bus.plug(&hub, 2).isError());
    QVERIFY(!bus.plug(&inner, &hub, 3).isError());
    QVERIFY(!bus.plug(&device, &inner).isError());
    QCOMPARE(device.info().portPath(), u"1-2.3.1"_s);
    QCOMPARE(device.info().parent(), inner.info());

    QUsbContext context(&bus);
    QList<QUsbDeviceInfo> removed;
    connect(&context, &QUsbContext::deviceRemoved, this, [&](const QUsbDeviceInfo &info) { removed.append(info); });
    const QList<QUsbDeviceInfo> expected {device.info(), inner.info(), hub.info()};
    bus.unplug(&hub);
    QVERIFY(!device.isPluggedIn());
    QTRY_COMPARE(removed, expected);
    QVERIFY(!bus.plug(&hub, 2).isError());
    QVERIFY(!bus.plug(&device, &hub, 3).isError());
}

// Linux takes the first of the table; a device without US English has names all the same, and odd ones do no harm.
void tst_VirtualBus::stringsAreReadInTheFirstLanguage()
{
    constexpr quint16 german = 0x0407;
    QUsbVirtualBus bus(RootHubs::Hidden);
    QUsbVirtualDevice device(thermometer());
    device.setControlHandler([](const QUsbVirtualTransfer &transfer) -> std::optional<QUsbVirtualReply> {
        const QUsbSetupPacket setup = transfer.setup();
        if (setup.request() != quint8(QUsbProtocol::Request::GetDescriptor) || setup.value() >> 8 != 3)
            return std::nullopt;
        if ((setup.value() & 0xff) == 0)
            return QUsbVirtualReply::data(QByteArray::fromHex("040307 04"));
        if (setup.index() != german)
            return QUsbVirtualReply::stall();
        // The product's name ends with a lone surrogate and a zero.
        const bool isProduct = (setup.value() & 0xff) == 2;
        return QUsbVirtualReply::data(QByteArray::fromHex(isProduct ? "0803d60000d80000" : "0403d600"));
    });
    QVERIFY(!bus.plug(&device).isError());
    QCOMPARE(device.info().manufacturer(), u"Ö"_s);
    QCOMPARE(device.info().product(), u"Ö\ufffd"_s);
}

void tst_VirtualBus::deviceThatDoesNotAnswerIsNotPluggedIn()
{
    QUsbVirtualBus bus(RootHubs::Hidden);
    QUsbVirtualDevice device(thermometer());
    device.setControlHandler([](const QUsbVirtualTransfer &) { return QUsbVirtualReply::stall(); });
    QCOMPARE(bus.plug(&device).kind(), Kind::TransferError);
    QVERIFY(!device.isPluggedIn());
    device.setControlHandler([](const QUsbVirtualTransfer &) { return QUsbVirtualReply::hold(); });
    QCOMPARE(bus.plug(&device).kind(), Kind::TransferError);
    device.setControlHandler([&](const QUsbVirtualTransfer &) {
        device.unplug();
        return QUsbVirtualReply::accept();
    });
    QCOMPARE(bus.plug(&device).kind(), Kind::Disconnected);
    device.setControlHandler({});
    QVERIFY(!bus.plug(&device, 1).isError()); // the port was given back each time
}

void tst_VirtualBus::deviceThatStallsItsConfigurationStaysUnconfigured()
{
    QUsbVirtualBus bus(RootHubs::Hidden);
    QUsbVirtualDevice device(thermometer());
    device.setControlHandler([](const QUsbVirtualTransfer &transfer) -> std::optional<QUsbVirtualReply> {
        if (transfer.setup().request() == quint8(QUsbProtocol::Request::SetConfiguration))
            return QUsbVirtualReply::stall();
        return std::nullopt;
    });
    QVERIFY(!bus.plug(&device).isError());
    QVERIFY(device.info().activeConfiguration().isNull());
}

void tst_VirtualBus::deletedDeviceIsUnplugged()
{
    QUsbVirtualBus bus(RootHubs::Hidden);
    QUsbContext context(&bus);
    QSignalSpy removed(&context, &QUsbContext::deviceRemoved);
    auto device = std::make_unique<QUsbVirtualDevice>(thermometer());
    QVERIFY(!bus.plug(device.get()).isError());
    QTRY_COMPARE(context.devices().size(), 1);
    QUsbDevice opened(device->info(), &context);
    QVERIFY(waitFor(opened.open()));
    auto *interface = waitFor(opened.claimInterface(0)).value();
    auto read = interface->endpoint(0x81)->read(512);
    device.reset();
    QCOMPARE(waitFor(read).status(), Kind::Disconnected);
    QTRY_COMPARE(removed.size(), 1);
    QTRY_COMPARE(opened.state(), QUsbDevice::State::Closed);
}

void tst_VirtualBus::deletedBusUnplugsItsDevices()
{
    QUsbVirtualDevice device(thermometer());
    auto bus = std::make_unique<QUsbVirtualBus>();
    QVERIFY(!bus->plug(&device).isError());
    QUsbContext context(bus.get());
    QCOMPARE(context.devices().size(), 3);
    bus.reset();
    QVERIFY(!device.isPluggedIn());
    QTRY_COMPARE(context.devices().size(), 0);
}

void tst_VirtualBus::twoContextsShareADevice()
{
    QUsbVirtualBus bus(RootHubs::Hidden);
    QUsbVirtualDevice device(thermometer());
    QVERIFY(!bus.plug(&device).isError());
    QUsbContext contexts[2] {QUsbContext(&bus), QUsbContext(&bus)};
    QUsbDevice first(device.info(), &contexts[0]);
    QUsbDevice second(device.info(), &contexts[1]);
    QVERIFY(waitFor(first.open()));
    QVERIFY(waitFor(second.open()));
    QVERIFY(waitFor(first.claimInterface(0)));
    const auto refused = waitFor(second.claimInterface(0));
    QCOMPARE(refused.error().kind(), Kind::Busy);
    QVERIFY(refused.error().message().contains(u"another program"_s));
    QVERIFY(waitFor(first.close()));
    QVERIFY(waitFor(second.claimInterface(0)));
}

void tst_VirtualBus::contextsInTwoThreadsShareABus()
{
    QUsbVirtualBus bus(RootHubs::Hidden);
    QUsbVirtualDevice devices[2] {QUsbVirtualDevice(thermometer()), QUsbVirtualDevice(thermometer())};
    const auto work = [&](QUsbVirtualDevice &virtualDevice, int &rounds) {
        QVERIFY(!bus.plug(&virtualDevice).isError());
        QUsbContext context(&bus);
        QUsbDevice device(virtualDevice.info(), &context);
        QVERIFY(waitFor(device.open()));
        auto *interface = waitFor(device.claimInterface(0)).value();
        for (int i = 0; i < 200; ++i) {
            const QByteArray text = "round " + QByteArray::number(i);
            virtualDevice.send(0x81, text);
            QCOMPARE(waitFor(interface->endpoint(0x81)->read(512)).data(), text);
            QCOMPARE(waitFor(interface->endpoint(0x02)->write(text)).bytesTransferred(), qint64(text.size()));
            QCOMPARE(virtualDevice.takeReceived(0x02), text);
            ++rounds;
        }
        bus.unplug(&virtualDevice);
    };
    int rounds[2] {};
    std::unique_ptr<QThread> other(QThread::create([&] { work(devices[1], rounds[1]); }));
    other->start();
    work(devices[0], rounds[0]);
    QVERIFY(other->wait(20'000));
    QCOMPARE(rounds[0] + rounds[1], 400);
}

void tst_VirtualBus::whatAContextHasSeenComeIsNew()
{
    // Opening a new device waits for udev, as on the system; one that was there before is not waited for.
    QUsbVirtualBus bus(RootHubs::Hidden);
    QUsbVirtualDevice device(thermometer());
    QUsbContext early(&bus);
    QVERIFY(!bus.plug(&device).isError());
    QUsbContext late(&bus);
    QTRY_COMPARE(early.devices().size(), 1);
    QCOMPARE(early.devices(), late.devices());
    const QUsbError denied(Kind::AccessDenied, u"not yet"_s);
    device.setHostError(QUsbVirtualDevice::HostCall::Open, denied, 1);
    QUsbDevice there(late.devices().first(), &late);
    QCOMPARE(waitFor(there.open()).error().kind(), Kind::AccessDenied);
    device.setHostError(QUsbVirtualDevice::HostCall::Open, denied, 2);
    QUsbDevice arrived(early.devices().first(), &early);
    QVERIFY(waitFor(arrived.open()));
}

void tst_VirtualBus::packetsThatWereNotReachedSaySo()
{
    QUsbVirtualBus bus(RootHubs::Hidden);
    QUsbVirtualDevice device(TestDescriptors::plainIsochronousDevice());
    device.setHandler(0x85, [](const QUsbVirtualTransfer &) { return QUsbVirtualReply::hold(); });
    QVERIFY(!bus.plug(&device).isError());
    QUsbContext context(&bus);
    QUsbDevice opened(device.info(), &context);
    QVERIFY(waitFor(opened.open()));
    auto *interface = waitFor(opened.claimInterface(0)).value();
    const auto read = waitFor(interface->endpoint(0x85)->readPackets(2, 20ms));
    QCOMPARE(read.status(), Kind::TimedOut);
    const QUsbIsochronousPacket missed {Kind::TransferError, 0, 192}; // -EXDEV on Linux
    QCOMPARE(read.packets(), (QList<QUsbIsochronousPacket> {missed, missed}));
}

void tst_VirtualBus::contextMayBeDeletedWhenItsDeviceCloses()
{
    QUsbVirtualBus bus(RootHubs::Hidden);
    QUsbVirtualDevice device(thermometer());
    QVERIFY(!bus.plug(&device).isError());
    auto context = std::make_unique<QUsbContext>(&bus);
    auto *opened = new QUsbDevice(device.info(), context.get());
    QVERIFY(waitFor(opened->open()));
    connect(opened, &QUsbDevice::closed, this, [&] { context.reset(); });
    opened->close();
    QTRY_VERIFY(!context);
    device.send(0x81, "nobody is there");
    QCOMPARE(device.bytesToSend(0x81), qsizetype(15));
}

void tst_VirtualBus::pluggedInAgainItIsAnotherDevice()
{
    QUsbVirtualBus bus(RootHubs::Hidden);
    QUsbContext context(&bus);
    QUsbVirtualDevice device(thermometer());
    QVERIFY(!bus.plug(&device).isError());
    QTRY_COMPARE(context.devices().size(), 1);
    const QUsbDeviceInfo before = device.info();
    QUsbDevice opened(before, &context);
    QVERIFY(waitFor(opened.open()));
    device.reconnect();
    QVERIFY(device.info() != before);
    QCOMPARE(device.info().portPath(), before.portPath());
    const auto late = waitFor(opened.control(QUsbSetupPacket(0x80, 0, 0, 0, 2)));
    QCOMPARE(late.status(), Kind::Disconnected);
    QTRY_COMPARE(context.devices(), QList<QUsbDeviceInfo> {device.info()});
}

void tst_VirtualBus::addressesAreNotReusedAtOnce()
{
    QUsbVirtualBus bus(RootHubs::Hidden);
    QUsbVirtualDevice device(thermometer());
    for (int i = 0; i < 300; ++i) {
        QVERIFY(!bus.plug(&device).isError());
        QCOMPARE(device.info().address(), quint8(i % 126 + 2));
        bus.unplug(&device);
    }
}

QUSB_TEST(tst_VirtualBus)
#include "tst_virtualbus.moc"
