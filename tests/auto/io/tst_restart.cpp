// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "testbackend.h"
#include "testdescriptors.h"
#include "waitfor.h"

#include "qusbcontext.h"
#include "qusbdevice.h"
#include "qusbinterface.h"
#include "testprogram.h"

#include <QtCore/qpointer.h>
#include <QtCore/qtimer.h>
#include <QtTest/qsignalspy.h>
#include <QtTest/qtest.h>

using HostCall = QUsbVirtualDevice::HostCall;
using Kind = QUsbError::Kind;
using State = QUsbDevice::State;
using namespace std::chrono_literals;

/*! QUsbDevice::resetAndReopen(), and what a device may do meanwhile. */
class tst_Restart : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void opensTheSameInstanceAgain();
    void findsTheDeviceThatCameBackAsAnother();
    void followsADeviceThatLeavesByItself_data();
    void followsADeviceThatLeavesByItself();
    void takesOnlyWhatIsAtTheSamePort();
    void timesOutIfItDoesNotComeBack();
    void failedResetLeavesItOpen();
    void silentDeviceIsNotBack();
    void refusesWhatMakesNoSense();
    void endsOnceWhateverIsDoneMeanwhile_data();
    void endsOnceWhateverIsDoneMeanwhile();

private:
    /*! The device leaves and comes back as 1209:0099 with another address, at the same port. */
    void replug();

    TestBackend *m_backend = nullptr;
    std::unique_ptr<QUsbContext> m_context;
    std::unique_ptr<TestDevice> m_hardware;
    std::unique_ptr<TestDevice> m_other;
    QPointer<QUsbDevice> m_device;
    QByteArrayList m_order;
};

void tst_Restart::init()
{
    m_context = TestBackend::createContext(&m_backend);
    m_hardware = std::make_unique<TestDevice>();
    m_other = std::make_unique<TestDevice>(TestDescriptors::bulkDevice().replace(10, 1, "\x99"));
    m_backend->plug(m_hardware.get());
    QTRY_COMPARE(m_context->devices().size(), 1);
    m_device = new QUsbDevice(m_hardware->info, m_context.get());
    QVERIFY(waitFor(m_device->open()));

    m_order.clear();
    const auto note = [this](const char *what) { return [this, what] { m_order.append(what); }; };
    connect(m_device, &QUsbDevice::closed, this, note("closed"));
    connect(m_device, &QUsbDevice::disconnected, this, note("disconnected"));
    connect(m_device, &QUsbDevice::infoChanged, this, note("infoChanged"));
    connect(m_device, &QUsbDevice::opened, this, note("opened"));
    connect(m_device, &QUsbDevice::errorOccurred, this, note("error"));
    connect(m_context.get(), &QUsbContext::deviceRemoved, this, note("removed"));
    connect(m_context.get(), &QUsbContext::deviceAdded, this, note("added"));
}

void tst_Restart::cleanup()
{
    m_hardware->onCall = nullptr; // they look at what the test function had
    m_hardware->onControl = nullptr;
    m_context.reset();
    for (const auto &hardware : {m_hardware.get(), m_other.get()}) {
        const auto calls = hardware->calls();
        QCOMPARE(calls.count("close"), calls.count("open")); // each handle was closed
    }
}

void tst_Restart::replug()
{
    if (!m_context->devices().contains(m_hardware->info))
        return;
    m_backend->unplug(m_hardware.get());
    m_backend->plug(m_other.get());
}

void tst_Restart::opensTheSameInstanceAgain()
{
    QPointer<QUsbInterface> interface = waitFor(m_device->claimInterface(0)).value();
    const auto restarted = waitFor(m_device->resetAndReopen());
    QVERIFY2(restarted, qPrintable(restarted.error().message()));
    QCOMPARE(m_device->state(), State::Open);
    QCOMPARE(m_device->info(), m_hardware->info);
    QVERIFY(m_device->claimedInterfaces().isEmpty());
    QTRY_VERIFY(!interface);
    QCOMPARE(m_order, (QByteArrayList {"closed", "opened"}));
    QCOMPARE(m_hardware->calls(), (QByteArrayList {"open", "claim 0", "reset", "release 0", "close", "open"}));
    QVERIFY(waitFor(m_device->claimInterface(0)).value());
}

void tst_Restart::findsTheDeviceThatCameBackAsAnother()
{
    m_hardware->setHostError(HostCall::Reset, QUsbError(Kind::Disconnected, QStringLiteral("came back as another")));
    m_hardware->onCall = [this](const QByteArray &call) {
        if (call == "reset")
            replug();
    };
    const auto restarted = waitFor(m_device->resetAndReopen());
    QVERIFY2(restarted, qPrintable(restarted.error().message()));
    QCOMPARE(m_device->state(), State::Open);
    QCOMPARE(m_device->info(), m_other->info);
    QCOMPARE(m_device->info().productId(), quint16(0x0099));
    m_order.removeOne("removed"); // closing and the bus's own news are independent of each other
    QCOMPARE(m_order, (QByteArrayList {"added", "closed", "disconnected", "infoChanged", "opened"}));
    QVERIFY(waitFor(m_device->claimInterface(0)).value());
}

void tst_Restart::followsADeviceThatLeavesByItself_data()
{
    QTest::addColumn<QByteArray>("moment");
    QTest::newRow("right after the reset") << QByteArray("reset");
    QTest::newRow("while it is closed") << QByteArray("closed");
    QTest::newRow("while it is opened") << QByteArray("open");
    QTest::newRow("when it was opened") << QByteArray("opened");
    QTest::newRow("when it is asked") << QByteArray("asked");
}

void tst_Restart::followsADeviceThatLeavesByItself()
{
    QFETCH(QByteArray, moment);
    m_hardware->onCall = [&](const QByteArray &call) {
        if (call == moment)
            replug();
    };
    m_hardware->onControl = [&](const QUsbSetupPacket &, const QByteArray &) -> TestDevice::Reply {
        if (moment != "asked")
            return {Kind::NoError, m_hardware->descriptors().left(18)};
        QMetaObject::invokeMethod(this, &tst_Restart::replug, Qt::QueuedConnection);
        return {Kind::Disconnected, {}};
    };
    if (moment == "closed")
        connect(m_device, &QUsbDevice::closed, this, &tst_Restart::replug);
    if (moment == "opened")
        connect(m_device, &QUsbDevice::opened, this, &tst_Restart::replug);
    const auto restarted = waitFor(m_device->resetAndReopen());
    QVERIFY2(restarted, qPrintable(restarted.error().message()));
    QCOMPARE(m_device->state(), State::Open);
    QCOMPARE(m_device->info(), m_other->info);
    QVERIFY(!m_order.contains("error"));
}

void tst_Restart::takesOnlyWhatIsAtTheSamePort()
{
    m_hardware->setHostError(HostCall::Reset, QUsbError(Kind::Disconnected, QStringLiteral("gone")));
    m_other->port = 2;
    m_hardware->onCall = [this](const QByteArray &) { replug(); };
    const auto restart = m_device->resetAndReopen(10s);
    QTRY_VERIFY(m_order.contains("added"));
    QVERIFY(!restart.isFinished());
    m_backend->unplug(m_other.get());
    m_other->port = 1;
    m_backend->plug(m_other.get());
    QVERIFY(waitFor(restart));
    QCOMPARE(m_device->info(), m_other->info);
}

void tst_Restart::timesOutIfItDoesNotComeBack()
{
    m_hardware->setHostError(HostCall::Reset, QUsbError(Kind::Disconnected, QStringLiteral("gone")));
    m_hardware->onCall = [this](const QByteArray &) {
        if (m_context->devices().contains(m_hardware->info))
            m_backend->unplug(m_hardware.get());
    };
    const auto result = waitFor(m_device->resetAndReopen(50ms));
    QCOMPARE(result.error().kind(), Kind::TimedOut);
    QVERIFY2(result.error().message().contains(QStringLiteral("50 ms")), qPrintable(result.error().message()));
    QCOMPARE(m_device->state(), State::Closed);
    QCOMPARE(m_order.count("error"), 1);
    QCOMPARE(m_order.count("disconnected"), 1);
    m_backend->plug(m_other.get()); // too late
    QTRY_VERIFY(m_order.contains("added"));
    QCOMPARE(m_device->state(), State::Closed);
    QCOMPARE(m_device->info(), m_hardware->info);
}

void tst_Restart::failedResetLeavesItOpen()
{
    m_hardware->setHostError(HostCall::Reset, QUsbError(Kind::TransferError, QStringLiteral("no")));
    QCOMPARE(waitFor(m_device->resetAndReopen()).error().kind(), Kind::TransferError);
    QCOMPARE(m_device->state(), State::Open);
    QCOMPARE(m_order, (QByteArrayList {"error"}));
    QVERIFY(waitFor(m_device->readDescriptor(QUsbProtocol::DescriptorType::Device, 0, 18)));
}

void tst_Restart::silentDeviceIsNotBack()
{
    m_hardware->silent = true;
    const auto result = waitFor(m_device->resetAndReopen());
    QCOMPARE(result.error().kind(), Kind::TimedOut);
    QVERIFY2(result.error().message().contains(QStringLiteral("does not answer")),
             qPrintable(result.error().message()));
    QCOMPARE(m_device->state(), State::Open);
}

void tst_Restart::refusesWhatMakesNoSense()
{
    QCOMPARE(waitFor(m_device->resetAndReopen(-1ms)).error().kind(), Kind::InvalidParameter);
    const auto first = m_device->resetAndReopen();
    QCOMPARE(waitFor(m_device->resetAndReopen()).error().kind(), Kind::Busy);
    QVERIFY(waitFor(first));
    QVERIFY(waitFor(m_device->close()));
    QCOMPARE(waitFor(m_device->resetAndReopen()).error().kind(), Kind::NotOpen);
}

void tst_Restart::endsOnceWhateverIsDoneMeanwhile_data()
{
    QTest::addColumn<QByteArray>("moment");
    QTest::addColumn<int>("deed");
    const char *deeds[] = {"close", "delete the device", "delete the context"};
    for (const char *moment : {"at once", "reset", "closed", "waiting", "open", "opened"}) {
        for (int deed = 0; deed < 3; ++deed)
            QTest::addRow("%s: %s", moment, deeds[deed]) << QByteArray(moment) << deed;
    }
}

void tst_Restart::endsOnceWhateverIsDoneMeanwhile()
{
    QFETCH(QByteArray, moment);
    QFETCH(int, deed);
    QFuture<QUsbResult<void>> closed;
    bool done = false;
    const auto act = [&] {
        if (std::exchange(done, true))
            return;
        if (deed == 0)
            closed = m_device->close();
        else if (deed == 1)
            delete m_device;
        else
            m_context.reset();
    };
    int ends = 0;
    Kind kind = Kind::NoError;
    m_hardware->onCall = [&](const QByteArray &call) {
        if (call == moment)
            act();
    };
    if (moment == "closed")
        connect(m_device, &QUsbDevice::closed, this, act);
    if (moment == "opened")
        connect(m_device, &QUsbDevice::opened, this, act);
    if (moment == "waiting") {
        m_hardware->setHostError(HostCall::Reset, QUsbError(Kind::Disconnected, QStringLiteral("gone")));
        connect(m_device, &QUsbDevice::disconnected, this, [&] { QTimer::singleShot(5ms, this, act); });
    }
    m_device->resetAndReopen().then([&](const QUsbResult<void> &result) {
        ++ends;
        kind = result.error().kind();
    });
    if (moment == "at once")
        act();
    QTRY_COMPARE(ends, 1);
    QTRY_VERIFY(done);
    QCOMPARE(kind, Kind::Aborted);
    if (deed == 0) {
        QVERIFY(waitFor(closed));
        QTest::qWait(5);
        QCOMPARE(m_device->state(), State::Closed);
    }
    m_hardware->onCall = nullptr;
    m_context.reset();
    QCOMPARE(ends, 1);
}

QUSB_TEST(tst_Restart)
#include "tst_restart.moc"
