// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "testbackend.h"
#include "testdescriptors.h"
#include "waitfor.h"

#include "qusbcontext.h"
#include "qusbdevice.h"
#include "qusbhub.h"
#include "testprogram.h"

#include <QtCore/qpointer.h>
#include <QtTest/qtest.h>

#include <functional>

using Kind = QUsbError::Kind;
using Layout = QUsbHubPortStatus::Layout;
using namespace QUsbProtocol;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class tst_Hub : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

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
    m_hardware = std::make_unique<TestDevice>(descriptors);
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

QUSB_TEST(tst_Hub)
#include "tst_hub.moc"
