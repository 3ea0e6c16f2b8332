// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "virtualbench.h"

#include "qusbhub.h"
#include "qusbvirtualengine_p.h"
#include "qusbvirtualhub.h"
#include "qusbvirtualkeyboard.h"
#include "qusbvirtualloopback.h"
#include "testprogram.h"

#include <QtCore/qsemaphore.h>
#include <QtCore/qthread.h>

#include <memory>

using Kind = QUsbError::Kind;
using namespace QUsbProtocol;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/*! A virtual hub, seen by QUsbHub. */
class tst_VirtualHub : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void describesItself_data();
    void describesItself();
    void portsShowWhatIsPluggedIn();
    void superSpeedPortsShowWhatIsPluggedIn();
    void changesAreReported();
    void changesReachALockedHub();
    void portsAreReset();
    void portsAreSuspended();
    void portsAreSwitched();
    void refusesWhatItCannot();
    void rootHubsAnswer();
};

void tst_VirtualHub::describesItself_data()
{
    QTest::addColumn<Speed>("speed");
    QTest::addColumn<int>("portCount");
    QTest::addColumn<int>("expected");
    QTest::newRow("full") << Speed::Full << 4 << 4;
    QTest::newRow("high") << Speed::High << 7 << 7;
    QTest::newRow("high, 15") << Speed::High << 15 << 15;
    QTest::newRow("super") << Speed::Super << 4 << 4;
    QTest::newRow("too few") << Speed::High << 0 << 1;
    QTest::newRow("too many") << Speed::High << 200 << 15;
}

void tst_VirtualHub::describesItself()
{
    QFETCH(const Speed, speed);
    QFETCH(const int, portCount);
    QFETCH(const int, expected);
    QUsbVirtualHub device(portCount, speed);
    QCOMPARE(device.portCount(), expected);
    VirtualBench bench(&device);
    QCOMPARE(bench.info.warnings(), QStringList());
    QCOMPARE(bench.info.configuration(1).warnings(), QStringList());
    QVERIFY(bench.info.isHub());
    QUsbHub hub(&bench.device);
    const auto descriptor = waitFor(hub.readDescriptor());
    QVERIFY(descriptor);
    QCOMPARE(descriptor.value().portCount(), expected);
    QCOMPARE(descriptor.value().isSuperSpeed(), speed == Speed::Super);
    for (int port = 1; port <= expected; ++port)
        QVERIFY(descriptor.value().isRemovable(port));
    QVERIFY(waitFor(hub.readStatus()));
    for (quint8 port = 1; port <= expected; ++port) {
        const auto status = waitFor(hub.readPortStatus(port));
        QVERIFY(status);
        QVERIFY(status.value().isPowered());
        QVERIFY(!status.value().isConnected());
        QVERIFY(!status.value().isEnabled());
    }
    QCOMPARE(waitFor(hub.readPortStatus(quint8(expected + 1))).error().kind(), Kind::Stall);
}

void tst_VirtualHub::portsShowWhatIsPluggedIn()
{
    QUsbVirtualHub device(7);
    VirtualBench bench(&device);
    QUsbHub hub(&bench.device);
    QUsbVirtualKeyboard keyboard;
    QUsbVirtualLoopback full(Speed::Full);
    QUsbVirtualLoopback high(Speed::High);
    QVERIFY(!bench.bus.plug(&keyboard, &device, 3).isError());
    QVERIFY(!bench.bus.plug(&full, &device, 4).isError());
    QVERIFY(!bench.bus.plug(&high, &device, 5).isError());
    const QList<std::pair<quint8, Speed>> ports {
        {quint8(3), Speed::Low}, {quint8(4), Speed::Full}, {quint8(5), Speed::High}};
    for (const auto &[port, speed] : ports) {
        const auto status = waitFor(hub.readPortStatus(port)).value();
        QVERIFY(status.isConnected());
        QVERIFY(status.isEnabled());
        QCOMPARE(status.speed(), speed);
        QCOMPARE(status.change(), PortChange(PortChangeFlag::CPortConnection));
    }
    QVERIFY(!waitFor(hub.readPortStatus(6)).value().isConnected());
    bench.bus.unplug(&keyboard);
    const auto status = waitFor(hub.readPortStatus(3)).value();
    QVERIFY(!status.isConnected());
    QVERIFY(!status.isEnabled());
    QVERIFY(status.isPowered());
}

void tst_VirtualHub::superSpeedPortsShowWhatIsPluggedIn()
{
    QUsbVirtualHub device(4, Speed::Super);
    VirtualBench bench(&device);
    QUsbHub hub(&bench.device);
    QCOMPARE(hub.portStatusLayout(), QUsbHubPortStatus::Layout::SuperSpeed);
    QUsbVirtualLoopback loopback(Speed::Super);
    QVERIFY(!bench.bus.plug(&loopback, &device, 2).isError());
    const auto status = waitFor(hub.readPortStatus(2)).value();
    QVERIFY(status.isConnected());
    QVERIFY(status.isPowered());
    QCOMPARE(status.linkState(), std::optional(PortLinkState::U0));
    QCOMPARE(waitFor(hub.readPortStatus(1)).value().linkState(), std::optional(PortLinkState::RxDetect));
    QVERIFY(waitFor(hub.setPortFeature(2, PortFeature::PortLinkState, quint8(PortLinkState::U3))));
    QVERIFY(waitFor(hub.readPortStatus(2)).value().isSuspended());
    QVERIFY(waitFor(hub.setPortFeature(2, PortFeature::PortLinkState, quint8(PortLinkState::U0))));
    QCOMPARE(waitFor(hub.readPortStatus(2)).value().linkState(), std::optional(PortLinkState::U0));
    QVERIFY(waitFor(hub.setPortFeature(2, PortFeature::BhPortReset)));
    QVERIFY(waitFor(hub.readPortStatus(2)).value().change() & PortChangeFlag::CBhPortReset);
    for (const PortFeature feature : {PortFeature::CPortConnection, PortFeature::CPortReset, PortFeature::CBhPortReset,
                                      PortFeature::CPortLinkState, PortFeature::CPortConfigError})
        QVERIFY(waitFor(hub.clearPortFeature(2, feature)));
    QCOMPARE(waitFor(hub.readPortStatus(2)).value().change(), PortChange());
}

void tst_VirtualHub::changesAreReported()
{
    QUsbVirtualHub device(15);
    VirtualBench bench(&device);
    QVERIFY(bench.interface);
    QUsbHub hub(&bench.device);
    QUsbVirtualKeyboard keyboard;
    QUsbVirtualKeyboard other;
    const auto first = bench.endpoint(0x81)->read(2);
    QVERIFY(!bench.bus.plug(&keyboard, &device, 2).isError());
    QCOMPARE(waitFor(first).data(), "\x04\x00"_ba);
    const auto second = bench.endpoint(0x81)->read(2);
    QVERIFY(!bench.bus.plug(&other, &device, 9).isError());
    QCOMPARE(waitFor(second).data(), "\x04\x02"_ba);
    QVERIFY(waitFor(hub.clearPortFeature(2, PortFeature::CPortConnection)));
    QVERIFY(waitFor(hub.clearPortFeature(9, PortFeature::CPortConnection)));
    QCOMPARE(bench.read(0x81, 2, 20ms).status(), Kind::TimedOut);
}

/*! Who plugs something into a hub does not wait for those who have the hub locked, nor is the hub forgotten. */
void tst_VirtualHub::changesReachALockedHub()
{
    QUsbVirtualHub device(4);
    VirtualBench bench(&device, 0,
                       QUsbVirtualBus::TimeSource::Manual); // No interval ends in which the hub looks again.
    QVERIFY(bench.interface);
    QUsbHub hub(&bench.device);
    QUsbVirtualKeyboard keyboard;
    const auto change = bench.endpoint(0x81)->read(2);
    QVERIFY(waitFor(hub.readStatus())); // The hub has had no answer to the read, either.
    QSemaphore isLocked;
    QSemaphore isPluggedIn;
    const std::unique_ptr<QThread> other(QThread::create([&] {
        const std::lock_guard lock(QUsbVirtualEngine::of(&device)->mutex);
        isLocked.release();
        isPluggedIn.acquire();
    }));
    other->start();
    isLocked.acquire();
    const QUsbError error = bench.bus.plug(&keyboard, &device, 2);
    isPluggedIn.release();
    QVERIFY(other->wait());
    QVERIFY(!error.isError());
    QCOMPARE(waitFor(change).data(), "\x04"_ba);
}

void tst_VirtualHub::portsAreReset()
{
    QUsbVirtualHub device(4);
    VirtualBench bench(&device);
    QUsbHub hub(&bench.device);
    QUsbVirtualKeyboard keyboard;
    QVERIFY(!bench.bus.plug(&keyboard, &device, 1).isError());
    QVERIFY(waitFor(hub.clearPortFeature(1, PortFeature::CPortConnection)));
    QVERIFY(waitFor(hub.clearPortFeature(1, PortFeature::PortEnable)));
    QVERIFY(!waitFor(hub.readPortStatus(1)).value().isEnabled());
    QVERIFY(waitFor(hub.resetPort(1)));
    const auto status = waitFor(hub.readPortStatus(1)).value();
    QVERIFY(status.isEnabled());
    QVERIFY(!status.isInReset());
    QCOMPARE(status.change(), PortChange(PortChangeFlag::CPortReset));
    QVERIFY(waitFor(hub.clearPortFeature(1, PortFeature::CPortReset)));
    QCOMPARE(waitFor(hub.readPortStatus(1)).value().change(), PortChange());
}

void tst_VirtualHub::portsAreSuspended()
{
    QUsbVirtualHub device(4);
    VirtualBench bench(&device);
    QUsbHub hub(&bench.device);
    QUsbVirtualKeyboard keyboard;
    QVERIFY(!bench.bus.plug(&keyboard, &device, 1).isError());
    QVERIFY(waitFor(hub.clearPortFeature(1, PortFeature::CPortConnection)));
    QVERIFY(waitFor(hub.setPortFeature(1, PortFeature::PortSuspend)));
    QVERIFY(waitFor(hub.readPortStatus(1)).value().isSuspended());
    QVERIFY(waitFor(hub.clearPortFeature(1, PortFeature::PortSuspend)));
    const auto status = waitFor(hub.readPortStatus(1)).value();
    QVERIFY(!status.isSuspended());
    QCOMPARE(status.change(), PortChange(PortChangeFlag::CPortSuspend));
}

void tst_VirtualHub::portsAreSwitched()
{
    QUsbVirtualHub device(4);
    VirtualBench bench(&device);
    QUsbHub hub(&bench.device);
    QUsbVirtualKeyboard keyboard;
    QVERIFY(!bench.bus.plug(&keyboard, &device, 1).isError());
    QVERIFY(waitFor(hub.powerOffPort(1)));
    auto status = waitFor(hub.readPortStatus(1)).value();
    QVERIFY(!status.isPowered());
    QVERIFY(!status.isConnected());
    QVERIFY(!status.isEnabled());
    QVERIFY(waitFor(hub.powerOnPort(1)));
    status = waitFor(hub.readPortStatus(1)).value();
    QVERIFY(status.isPowered());
    QVERIFY(status.isConnected());
    QCOMPARE(status.change(), PortChange(PortChangeFlag::CPortConnection));
}

void tst_VirtualHub::refusesWhatItCannot()
{
    QUsbVirtualHub device(4);
    VirtualBench bench(&device);
    QUsbHub hub(&bench.device);
    QCOMPARE(waitFor(hub.setPortFeature(5, PortFeature::PortPower)).error().kind(), Kind::Stall);
    QCOMPARE(waitFor(hub.setPortFeature(1, PortFeature::PortIndicator)).error().kind(), Kind::Stall);
    QCOMPARE(waitFor(hub.setPortFeature(1, PortFeature::PortU1Timeout)).error().kind(), Kind::Stall);
    QCOMPARE(waitFor(hub.setPortFeature(1, PortFeature::BhPortReset)).error().kind(), Kind::Stall);
    QVERIFY(waitFor(hub.clearFeature(HubFeature::CHubLocalPower)));
    QCOMPARE(waitFor(hub.clearFeature(HubFeature(7))).error().kind(), Kind::Stall);
}

void tst_VirtualHub::rootHubsAnswer()
{
    QUsbVirtualBus bus;
    QUsbVirtualLoopback loopback(Speed::Super);
    QVERIFY(!bus.plug(&loopback).isError());
    QUsbContext context(&bus);
    int hubs = 0;
    const QList<QUsbDeviceInfo> infos = context.devices();
    for (const QUsbDeviceInfo &info : infos) {
        if (!info.isHub())
            continue;
        ++hubs;
        QCOMPARE(info.vendorId(), quint16(0x1d6b));
        QCOMPARE(info.manufacturer(), u"QUsb"_s);
        QUsbDevice device(info, &context);
        device.open();
        QUsbHub hub(&device);
        QVERIFY(waitFor(hub.readDescriptor()));
    }
    QCOMPARE(hubs, 2);
}

QUSB_TEST(tst_VirtualHub)
#include "tst_virtualhub.moc"
