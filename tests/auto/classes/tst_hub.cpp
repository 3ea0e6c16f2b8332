// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "testbackend.h"
#include "testdescriptors.h"
#include "waitfor.h"

#include "qusbcontext.h"
#include "qusbdevice.h"
#include "qusbhub.h"

#include <QtCore/qrandom.h>
#include <QtTest/qtest.h>

#include <functional>

using Kind = QUsbError::Kind;
using Layout = QUsbHubPortStatus::Layout;
using namespace QUsbProtocol;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

Q_DECLARE_METATYPE(std::optional<QUsbProtocol::PortLinkState>)

class tst_Hub : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void readsUsb2Descriptors();
    void readsSuperSpeedDescriptors();
    void descriptorsOfManyPortsKnowTheirRemovableOnes();
    void refusesBytesThatAreNoHubDescriptor_data();
    void refusesBytesThatAreNoHubDescriptor();
    void descriptorsSurviveAnyBytes();
    void readsPortStatuses_data();
    void readsPortStatuses();
    void readsTheLinkStateOfSuperSpeedPortsOnly_data();
    void readsTheLinkStateOfSuperSpeedPortsOnly();
    void valuesAreKnownToTheMetaObjectSystem();

    void asksForTheDescriptor();
    void asksSuperSpeedHubsInTheirLayout();
    void asksForTheStatus();
    void sendsFeatures_data();
    void sendsFeatures();
    void shortAnswersAreErrors_data();
    void shortAnswersAreErrors();
    void stallsAreErrors();
    void portZeroIsRefused();
    void devicesThatAreNoHubsAreNotAsked();
    void closedHubsSayNotOpen();
    void timesOut();
    void cancellingTheFutureCancelsTheTransfer();
    void cancellingFinishedFuturesIsSafe();
    void closingTheDeviceAborts();
    void unpluggingDisconnects();
    void deletingAnythingIsSafe_data();
    void deletingAnythingIsSafe();

private:
    void plug(const QByteArray &descriptors);

    TestBackend *m_backend = nullptr;
    std::unique_ptr<QUsbContext> m_context;
    std::unique_ptr<TestDevice> m_hardware;
    QPointer<QUsbDevice> m_device;
    QPointer<QUsbHub> m_hub;
    QList<QUsbSetupPacket> m_requests;
};

void tst_Hub::init()
{
    m_context = TestBackend::createContext(&m_backend);
    m_requests.clear();
    plug(TestDescriptors::hub());
}

void tst_Hub::cleanup()
{
    m_context.reset();
    QVERIFY(!m_hub);
}

void tst_Hub::plug(const QByteArray &descriptors)
{
    if (m_hardware && !m_context->devices().isEmpty())
        m_backend->unplug(m_hardware.get());
    m_hardware = std::make_unique<TestDevice>();
    m_hardware->descriptors = descriptors;
    m_hardware->onControl = [this](const QUsbSetupPacket &setup, const QByteArray &) -> TestDevice::Reply {
        m_requests.append(setup);
        switch (setup.requestType()) {
        case 0xa0:
            if (setup.request() == quint8(HubRequest::GetStatus))
                return {Kind::NoError, QByteArray::fromHex("02000300")};
            return {
                Kind::NoError,
                QByteArray::fromHex(setup.value() == 0x2a00 ? "0c2a02090004320a05000400" : "0929 04e90032 c8 10ff")};
        case 0xa3:
            return {Kind::NoError, QByteArray::fromHex("03050100")};
        default:
            return {Kind::NoError, {}};
        }
    };
    m_backend->plug(m_hardware.get());
    QTRY_VERIFY(m_context->devices() == QList<QUsbDeviceInfo> {m_hardware->info});
    m_device = new QUsbDevice(m_hardware->info, m_context.get());
    m_hub = new QUsbHub(m_device);
    QCOMPARE(m_hub->device(), m_device.data());
}

void tst_Hub::readsUsb2Descriptors()
{
    // Individual power switching, compound, individual over-current protection, 32 bit times, indicators
    const auto hub = QUsbHubDescriptor::fromBytes(QByteArray::fromHex("0929 04 ed00 32 64 14 ff").append("more"));
    QVERIFY(hub);
    QVERIFY(!hub->isNull());
    QVERIFY(!hub->isSuperSpeed());
    QCOMPARE(hub->descriptor().bytes().size(), 9);
    QCOMPARE(hub->portCount(), 4);
    QCOMPARE(hub->powerSwitching(), QUsbHubDescriptor::PowerSwitching::Individual);
    QCOMPARE(hub->overCurrentProtection(), QUsbHubDescriptor::OverCurrentProtection::Individual);
    QVERIFY(hub->isCompound());
    QVERIFY(hub->hasPortIndicators());
    QCOMPARE(hub->thinkTimeInBits(), 32);
    QCOMPARE(hub->powerOnToPowerGood(), 100ms);
    QCOMPARE(hub->controllerCurrent(), 100);
    QVERIFY(hub->isRemovable(1));
    QVERIFY(!hub->isRemovable(2));
    QVERIFY(hub->isRemovable(3));
    QVERIFY(!hub->isRemovable(4));
    QVERIFY(hub->isRemovable(0) && hub->isRemovable(5) && hub->isRemovable(-1) && hub->isRemovable(1000));
    QCOMPARE(hub->headerDecodeLatency(), 0ns);
    QCOMPARE(hub->delay(), 0ns);

    const auto plain = QUsbHubDescriptor::fromBytes(QByteArray::fromHex("0929 04 0000 00 00 00 ff"));
    QCOMPARE(plain->powerSwitching(), QUsbHubDescriptor::PowerSwitching::Ganged);
    QCOMPARE(plain->overCurrentProtection(), QUsbHubDescriptor::OverCurrentProtection::Global);
    QCOMPARE(plain->thinkTimeInBits(), 8);
    QVERIFY(!plain->isCompound() && !plain->hasPortIndicators());
    const auto old = QUsbHubDescriptor::fromBytes(QByteArray::fromHex("0929 04 1a00 00 00 00 ff"));
    QCOMPARE(old->powerSwitching(), QUsbHubDescriptor::PowerSwitching::None);
    QCOMPARE(old->overCurrentProtection(), QUsbHubDescriptor::OverCurrentProtection::None);
    QVERIFY(*old != *plain);
}

void tst_Hub::readsSuperSpeedDescriptors()
{
    const auto hub = QUsbHubDescriptor::fromBytes(QByteArray::fromHex("0c2a 02 e900 0a 32 04 4501 0400"));
    QVERIFY(hub);
    QVERIFY(hub->isSuperSpeed());
    QCOMPARE(hub->portCount(), 2);
    QCOMPARE(hub->powerSwitching(), QUsbHubDescriptor::PowerSwitching::Individual);
    QCOMPARE(hub->thinkTimeInBits(), 0);
    QVERIFY(!hub->hasPortIndicators());
    QCOMPARE(hub->powerOnToPowerGood(), 20ms);
    QCOMPARE(hub->controllerCurrent(), 200);
    QCOMPARE(hub->headerDecodeLatency(), 400ns);
    QCOMPARE(hub->delay(), 325ns);
    QVERIFY(hub->isRemovable(1));
    QVERIFY(!hub->isRemovable(2));
}

void tst_Hub::descriptorsOfManyPortsKnowTheirRemovableOnes()
{
    QByteArray bytes = QByteArray::fromHex("4729 ff 0000 00 00") + QByteArray(64, '\0');
    bytes[7 + 31] = char(0x80);
    QCOMPARE(bytes.size(), int(QUsbHubDescriptor::MaximumSize));
    const auto hub = QUsbHubDescriptor::fromBytes(bytes);
    QVERIFY(hub);
    for (int port = 1; port < 255; ++port)
        QVERIFY(hub->isRemovable(port));
    QVERIFY(!hub->isRemovable(255));

    // The bitmap is cut off; and PortPwrCtrlMask, all ones, is not part of it.
    QVERIFY(QUsbHubDescriptor::fromBytes(bytes.first(12))->isRemovable(255));
    QVERIFY(QUsbHubDescriptor::fromBytes(QByteArray::fromHex("0929 07 0000 00 00 00 ff"))->isRemovable(7));
}

void tst_Hub::refusesBytesThatAreNoHubDescriptor_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("one byte") << QByteArray::fromHex("09");
    QTest::newRow("short") << QByteArray::fromHex("0929 04 e900 32");
    QTest::newRow("bLength too small") << QByteArray::fromHex("0629 04 e900 32 64 10 ff");
    QTest::newRow("bLength zero") << QByteArray::fromHex("0029 04 e900 32 64 10 ff");
    QTest::newRow("SuperSpeed, short") << QByteArray::fromHex("0c2a 02 e900 0a 32 04 45");
    QTest::newRow("another type") << QByteArray::fromHex("1201 00 0200 00 00 00 40");
}

void tst_Hub::refusesBytesThatAreNoHubDescriptor()
{
    QFETCH(QByteArray, bytes);
    QVERIFY(!QUsbHubDescriptor::fromBytes(bytes));
    QVERIFY(QUsbHubDescriptor().isNull());
    QCOMPARE(QUsbHubDescriptor().portCount(), 0);
}

void tst_Hub::descriptorsSurviveAnyBytes()
{
    QRandomGenerator random(11);
    for (int i = 0; i < 20'000; ++i) {
        QByteArray bytes(random.bounded(80), '\0');
        for (char &byte : bytes)
            byte = char(random.generate());
        if (bytes.size() > 1 && i % 2)
            bytes[1] = char(i % 4 == 1 ? 0x29 : 0x2a);
        const auto hub = QUsbHubDescriptor::fromBytes(bytes);
        for (int port = 0; hub && port <= 256; ++port)
            (void)hub->isRemovable(port);
        if (hub)
            QCOMPARE_LE(hub->descriptor().bytes().size(), bytes.size());
    }
}

void tst_Hub::readsPortStatuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Layout>("layout");
    QTest::addColumn<QByteArray>("is"); // connected, enabled, suspended, over-current, reset, powered
    QTest::addColumn<Speed>("speed");
    QTest::addColumn<quint16>("change");

    const auto usb2 = Layout::Usb2;
    const auto super = Layout::SuperSpeed;
    const auto row = [](const char *name, const char *hex, Layout layout, const char *is, Speed speed, int change = 0) {
        QTest::newRow(name) << QByteArray::fromHex(hex) << layout << QByteArray(is) << speed << quint16(change);
    };
    row("off", "00000000", usb2, "", Speed::Unknown);
    row("empty", "00010000", usb2, "p", Speed::Unknown);
    row("full speed", "03010000", usb2, "cep", Speed::Full);
    row("low speed", "03030000", usb2, "cep", Speed::Low);
    row("high speed", "03050000", usb2, "cep", Speed::High);
    row("both speeds", "03070000", usb2, "cep", Speed::Unknown);
    row("suspended", "07050000", usb2, "cesp", Speed::High);
    row("over-current", "08000800", usb2, "o", Speed::Unknown, 0x08);
    row("just plugged in", "01010100", usb2, "cp", Speed::Full, 0x01);
    row("reset", "11011000", usb2, "crp", Speed::Full, 0x10);
    row("more than four bytes", "03050000ffff", usb2, "cep", Speed::High);
    row("SuperSpeed, off", "80000000", super, "", Speed::Unknown);
    row("SuperSpeed, empty", "a0020000", super, "p", Speed::Unknown);
    row("SuperSpeed", "03020100", super, "cep", Speed::Super, 0x01);
    row("SuperSpeed, U3", "63024000", super, "cesp", Speed::Super, 0x40);
    row("SuperSpeed, over-current", "08028800", super, "op", Speed::Unknown, 0x88);
    row("SuperSpeed, reset", "11023000", super, "crp", Speed::Super, 0x30);
    row("SuperSpeed, reserved speed", "03060000", super, "cep", Speed::Unknown);
}

void tst_Hub::readsPortStatuses()
{
    QFETCH(QByteArray, bytes);
    QFETCH(Layout, layout);
    QFETCH(QByteArray, is);
    QFETCH(Speed, speed);
    QFETCH(quint16, change);
    for (int size = 0; size < 4; ++size)
        QVERIFY(!QUsbHubPortStatus::fromBytes(QByteArrayView(bytes).first(size), layout));
    const auto status = QUsbHubPortStatus::fromBytes(bytes, layout);
    QVERIFY(status);
    QCOMPARE(status->isConnected(), is.contains('c'));
    QCOMPARE(status->isEnabled(), is.contains('e'));
    QCOMPARE(status->isSuspended(), is.contains('s'));
    QCOMPARE(status->isOverCurrent(), is.contains('o'));
    QCOMPARE(status->isInReset(), is.contains('r'));
    QCOMPARE(status->isPowered(), is.contains('p'));
    QCOMPARE(status->speed(), speed);
    QCOMPARE(status->change(), PortChange::fromInt(change));
    QCOMPARE(status->layout(), layout);
    const bool isSuperSpeed = layout == Layout::SuperSpeed;
    QCOMPARE(status->usb2Status().testFlag(PortStatusFlag::PortPower), !isSuperSpeed && is.contains('p'));
    QCOMPARE(status->superSpeedStatus().testFlag(SuperSpeedPortStatusFlag::PortPower),
             isSuperSpeed && is.contains('p'));
    QCOMPARE(*status, QUsbHubPortStatus(status->rawStatus(), PortChange::fromInt(change), layout));
}

void tst_Hub::readsTheLinkStateOfSuperSpeedPortsOnly_data()
{
    QTest::addColumn<Layout>("layout");
    QTest::addColumn<quint16>("bits");
    QTest::addColumn<std::optional<PortLinkState>>("state");
    for (int state = 0; state <= 15; ++state) {
        const auto bits = quint16(0x0203 | state << 5);
        const auto known = state < 12 ? std::optional(PortLinkState(state)) : std::nullopt;
        QTest::addRow("%d", state) << Layout::SuperSpeed << bits << known;
        QTest::addRow("%d in USB 2.0", state) << Layout::Usb2 << bits << std::optional<PortLinkState>();
    }
}

void tst_Hub::readsTheLinkStateOfSuperSpeedPortsOnly()
{
    QFETCH(Layout, layout);
    QFETCH(quint16, bits);
    QFETCH(std::optional<PortLinkState>, state);
    QCOMPARE(QUsbHubPortStatus(bits, {}, layout).linkState(), state);
}

void tst_Hub::valuesAreKnownToTheMetaObjectSystem()
{
    QString text;
    QDebug(&text) << QUsbHubPortStatus(0x0103) << QUsbHubPortStatus(0x02a0, {}, Layout::SuperSpeed)
                  << *QUsbHubStatus::fromBytes(QByteArray::fromHex("01000200"))
                  << *QUsbHubDescriptor::fromBytes(QByteArray::fromHex("0929 04 e900 32 64 10 ff"));
    for (const auto &word :
         {u"PortConnection"_s, u"RxDetect"_s, u"HubLocalPower"_s, u"CHubOverCurrent"_s, u"4 ports"_s})
        QVERIFY2(text.contains(word), qPrintable(text));
    const QUsbHubPortStatus port(0x0001, {}, Layout::SuperSpeed);
    const QMetaObject &metaObject = QUsbHubPortStatus::staticMetaObject;
    QCOMPARE(metaObject.property(metaObject.indexOfProperty("layout")).readOnGadget(&port).value<Layout>(),
             Layout::SuperSpeed);
}

void tst_Hub::asksForTheDescriptor()
{
    m_device->open();
    const auto result = waitFor(m_hub->readDescriptor());
    QVERIFY2(result, qPrintable(result.error().toString()));
    QCOMPARE(result.value().portCount(), 4);
    QCOMPARE(m_requests, QList<QUsbSetupPacket> {QUsbSetupPacket(0xa0, 6, 0x2900, 0, 71)});
}

void tst_Hub::asksSuperSpeedHubsInTheirLayout()
{
    QByteArray descriptors = TestDescriptors::hub();
    descriptors[6] = 3; // bDeviceProtocol
    plug(descriptors);
    QCOMPARE(m_hub->portStatusLayout(), Layout::SuperSpeed);
    m_device->open();
    QVERIFY(waitFor(m_hub->readDescriptor()).value().isSuperSpeed());
    QCOMPARE(m_requests, QList<QUsbSetupPacket> {QUsbSetupPacket(0xa0, 6, 0x2a00, 0, 12)});
    QCOMPARE(waitFor(m_hub->readPortStatus(1)).value().layout(), Layout::SuperSpeed);
}

void tst_Hub::asksForTheStatus()
{
    m_device->open();
    const auto hub = waitFor(m_hub->readStatus());
    QVERIFY(hub);
    QCOMPARE(hub.value().status(), HubStatus(HubStatusFlag::HubOverCurrent));
    QCOMPARE(hub.value().change(), HubChangeFlag::CHubLocalPower | HubChangeFlag::CHubOverCurrent);
    const auto port = waitFor(m_hub->readPortStatus(3));
    QVERIFY(port);
    QCOMPARE(port.value().layout(), Layout::Usb2);
    QCOMPARE(port.value().speed(), Speed::High);
    QCOMPARE(port.value().change(), PortChange(PortChangeFlag::CPortConnection));
    QCOMPARE(m_requests,
             (QList<QUsbSetupPacket> {QUsbSetupPacket(0xa0, 0, 0, 0, 4), QUsbSetupPacket(0xa3, 0, 0, 3, 4)}));
}

using Operation = std::function<QFuture<QUsbResult<void>>(QUsbHub *)>;
Q_DECLARE_METATYPE(Operation)

void tst_Hub::sendsFeatures_data()
{
    QTest::addColumn<Operation>("operation");
    QTest::addColumn<QByteArray>("setup");
    const auto row = [](const char *name, const char *setup, Operation operation) {
        QTest::newRow(name) << operation << QByteArray::fromHex(setup);
    };
    row("set hub feature", "20 03 0100 0000 0000",
        [](QUsbHub *hub) { return hub->setFeature(HubFeature::CHubOverCurrent); });
    row("clear hub feature", "20 01 0000 0000 0000",
        [](QUsbHub *hub) { return hub->clearFeature(HubFeature::CHubLocalPower); });
    row("set port feature", "23 03 1600 0203 0000",
        [](QUsbHub *hub) { return hub->setPortFeature(2, PortFeature::PortIndicator, 3); });
    row("clear port feature", "23 01 1000 ff00 0000",
        [](QUsbHub *hub) { return hub->clearPortFeature(255, PortFeature::CPortConnection); });
    row("power on", "23 03 0800 0100 0000", [](QUsbHub *hub) { return hub->powerOnPort(1); });
    row("power off", "23 01 0800 0100 0000", [](QUsbHub *hub) { return hub->powerOffPort(1); });
    row("reset", "23 03 0400 0400 0000", [](QUsbHub *hub) { return hub->resetPort(4); });
}

void tst_Hub::sendsFeatures()
{
    QFETCH(Operation, operation);
    QFETCH(QByteArray, setup);
    m_device->open();
    QVERIFY(waitFor(operation(m_hub)));
    QCOMPARE(m_requests.size(), 1);
    QCOMPARE(m_requests.first().toByteArray(), setup);
}

void tst_Hub::shortAnswersAreErrors_data()
{
    QTest::addColumn<int>("size");
    for (int size = 0; size < 4; ++size)
        QTest::addRow("%d", size) << size;
}

void tst_Hub::shortAnswersAreErrors()
{
    QFETCH(int, size);
    m_hardware->onControl = [size](const QUsbSetupPacket &, const QByteArray &) -> TestDevice::Reply {
        return {Kind::NoError, QByteArray(size, '\x29')};
    };
    m_device->open();
    const auto port = waitFor(m_hub->readPortStatus(3));
    QCOMPARE(port.error().kind(), Kind::TransferError);
    QVERIFY2(port.error().message().startsWith("1d6b:0002 at 1-1: "_L1), qPrintable(port.error().message()));
    QVERIFY2(port.error().message().contains("GET_STATUS port 3"_L1), qPrintable(port.error().message()));
    QCOMPARE(port.value(), QUsbHubPortStatus());
    QCOMPARE(waitFor(m_hub->readStatus()).error().kind(), Kind::TransferError);
    QCOMPARE(waitFor(m_hub->readDescriptor()).error().kind(), Kind::TransferError);
}

void tst_Hub::stallsAreErrors()
{
    m_hardware->onControl = [](const QUsbSetupPacket &, const QByteArray &) -> TestDevice::Reply {
        return {Kind::Stall, {}};
    };
    m_device->open();
    QCOMPARE(waitFor(m_hub->readDescriptor()).error().kind(), Kind::Stall);
    QCOMPARE(waitFor(m_hub->readStatus()).error().kind(), Kind::Stall);
    QCOMPARE(waitFor(m_hub->readPortStatus(9)).error().kind(), Kind::Stall);
    const auto result = waitFor(m_hub->powerOffPort(9));
    QCOMPARE(result.error().kind(), Kind::Stall);
    QVERIFY(result.error().message().contains("1d6b:0002 at 1-1"_L1));
}

void tst_Hub::portZeroIsRefused()
{
    m_device->open();
    QCOMPARE(waitFor(m_hub->readPortStatus(0)).error().kind(), Kind::InvalidParameter);
    QCOMPARE(waitFor(m_hub->setPortFeature(0, PortFeature::PortPower)).error().kind(), Kind::InvalidParameter);
    QCOMPARE(waitFor(m_hub->resetPort(0)).error().kind(), Kind::InvalidParameter);
    QVERIFY(m_requests.isEmpty());
}

void tst_Hub::devicesThatAreNoHubsAreNotAsked()
{
    plug(TestDescriptors::bulkDevice());
    m_device->open();
    QCOMPARE(waitFor(m_hub->readDescriptor()).error().kind(), Kind::NotSupported);
    QCOMPARE(waitFor(m_hub->powerOffPort(1)).error().kind(), Kind::NotSupported);
    QVERIFY(m_requests.isEmpty());
}

void tst_Hub::closedHubsSayNotOpen()
{
    QCOMPARE(waitFor(m_hub->readDescriptor()).error().kind(), Kind::NotOpen);
    QCOMPARE(waitFor(m_hub->resetPort(1)).error().kind(), Kind::NotOpen);
}

void tst_Hub::timesOut()
{
    m_hardware->silent = true;
    m_device->open();
    QCOMPARE(waitFor(m_hub->readPortStatus(1, 10ms)).error().kind(), Kind::TimedOut);
}

void tst_Hub::cancellingTheFutureCancelsTheTransfer()
{
    m_hardware->silent = true;
    QVERIFY(waitFor(m_device->open()));
    int transfers = 0;
    connect(m_device, &QUsbDevice::controlTransferFinished, this,
            [&](const QUsbSetupPacket &, const QUsbTransferResult &result) {
                QCOMPARE(result.status(), Kind::Cancelled);
                ++transfers;
            });
    auto future = m_hub->readPortStatus(1, 0ms);
    QTRY_COMPARE(m_hardware->submissions(0), 1);
    future.cancel();
    QVERIFY(!future.isFinished()); // not before the kernel has given the transfer back
    QTRY_VERIFY(future.isFinished());
    QVERIFY(future.isCanceled());
    QCOMPARE(future.resultCount(), 0);
    QTRY_COMPARE(transfers, 1);

    // Cancelled for the whole device, it is an outcome like any other.
    const auto other = m_hub->readPortStatus(1, 0ms);
    m_device->cancelControlTransfers();
    QCOMPARE(waitFor(other).error().kind(), Kind::Cancelled);
    QVERIFY(!other.isCanceled());
}

void tst_Hub::cancellingFinishedFuturesIsSafe()
{
    m_device->open();
    auto future = m_hub->readPortStatus(1);
    QVERIFY(waitFor(future));
    future.cancel();
    QCOMPARE(waitFor(m_hub->readPortStatus(2)).error(), QUsbError());
}

void tst_Hub::closingTheDeviceAborts()
{
    m_hardware->silent = true;
    QVERIFY(waitFor(m_device->open()));
    const auto future = m_hub->readDescriptor(0ms);
    bool first = false;
    const auto closed = m_device->close();
    connect(m_device, &QUsbDevice::closed, this, [&] { first = future.isFinished(); });
    QVERIFY(waitFor(closed));
    QVERIFY(first); // as all futures of a device
    QCOMPARE(future.result().error().kind(), Kind::Aborted);
}

void tst_Hub::unpluggingDisconnects()
{
    m_hardware->silent = true;
    QVERIFY(waitFor(m_device->open()));
    const auto future = m_hub->readDescriptor(0ms);
    m_backend->unplug(m_hardware.get());
    QCOMPARE(waitFor(future).error().kind(), Kind::Disconnected);
}

void tst_Hub::deletingAnythingIsSafe_data()
{
    QTest::addColumn<int>("victim");
    QTest::addColumn<bool>("inContinuation");
    const char *victims[] = {"hub", "device", "context"};
    for (int victim = 0; victim < 3; ++victim) {
        QTest::addRow("%s under way", victims[victim]) << victim << false;
        QTest::addRow("%s in a continuation", victims[victim]) << victim << true;
    }
}

void tst_Hub::deletingAnythingIsSafe()
{
    QFETCH(int, victim);
    QFETCH(bool, inContinuation);
    m_hardware->silent = !inContinuation;
    QVERIFY(waitFor(m_device->open()));
    const auto destroy = [&] {
        if (victim == 0)
            delete m_hub;
        else if (victim == 1)
            delete m_device;
        else
            m_context.reset();
    };
    int finished = 0;
    for (int i = 0; i < 4; ++i) {
        m_hub->readPortStatus(quint8(i + 1), 50ms).then(this, [&](const QUsbResult<QUsbHubPortStatus> &) {
            if (finished++ == 1 && inContinuation)
                destroy();
        });
    }
    if (!inContinuation)
        destroy();
    QTRY_COMPARE(finished, 4);
    QVERIFY(!m_hub);
}

QTEST_GUILESS_MAIN(tst_Hub)
#include "tst_hub.moc"
