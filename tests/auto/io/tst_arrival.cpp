// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "testbackend.h"
#include "testdescriptors.h"
#include "waitfor.h"

#include "qusbcontext.h"
#include "qusbdevice.h"
#include "qusbinterface.h"
#include "qusbvirtualbus.h"
#include "testprogram.h"

#include <QtCore/qelapsedtimer.h>
#include <QtCore/qpointer.h>
#include <QtTest/qtest.h>

using HostCall = QUsbVirtualDevice::HostCall;
using Kind = QUsbError::Kind;
using State = QUsbDevice::State;
using namespace std::chrono_literals;

/*! Devices that were plugged in just now, when udev and the kernel are not done with them. */
class tst_Arrival : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void openingWaitsUntilItIsAllowed_data();
    void openingWaitsUntilItIsAllowed();
    void openingGivesUpInTheEnd();
    void deviceThatWasThereBeforeIsNotWaitedFor();
    void otherErrorsAreNotWaitedFor();
    void claimingWaitsForTheConfiguration();
    void claimingDoesNotWaitForWhatIsNotThere();
    void waitingEndsAtOnce_data();
    void waitingEndsAtOnce();

private:
    void plug();

    TestBackend *m_backend = nullptr;
    std::unique_ptr<QUsbContext> m_context;
    std::unique_ptr<TestDevice> m_hardware;
    QPointer<QUsbDevice> m_device;
};

void tst_Arrival::init()
{
    m_context = TestBackend::createContext(&m_backend);
    m_hardware = std::make_unique<TestDevice>();
}

void tst_Arrival::cleanup()
{
    m_context.reset();
}

void tst_Arrival::plug()
{
    m_backend->plug(m_hardware.get());
    QTRY_COMPARE(m_context->devices().size(), 1);
    m_device = new QUsbDevice(m_context->devices().first(), m_context.get());
}

void tst_Arrival::openingWaitsUntilItIsAllowed_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::newRow("permissions") << Kind::AccessDenied;
    QTest::newRow("node") << Kind::NotFound;
    QTest::newRow("busy") << Kind::Busy;
}

void tst_Arrival::openingWaitsUntilItIsAllowed()
{
    QFETCH(Kind, kind);
    m_hardware->setHostError(HostCall::Open, QUsbError(kind, QStringLiteral("not yet")), 3);
    plug();
    const auto opened = m_device->open();
    const auto claimed = m_device->claimInterface(0);
    QVERIFY(waitFor(opened));
    QVERIFY(waitFor(claimed));
    QCOMPARE(m_hardware->calls(), (QByteArrayList {"open", "open", "open", "open", "claim 0"}));
}

void tst_Arrival::openingGivesUpInTheEnd()
{
    m_hardware->setHostError(HostCall::Open, QUsbError(Kind::AccessDenied, QStringLiteral("never")));
    plug();
    QElapsedTimer time;
    time.start();
    const auto opened = waitFor(m_device->open());
    QCOMPARE(opened.error().kind(), Kind::AccessDenied);
    QVERIFY(opened.error().message().contains(QStringLiteral("never")));
    QVERIFY2(time.elapsed() > 1500 && time.elapsed() < 5000, qPrintable(QString::number(time.elapsed())));
    QTRY_COMPARE(m_device->state(), State::Closed);
    const auto calls = m_hardware->calls().count("open");
    QCOMPARE(waitFor(m_device->open()).error().kind(), Kind::AccessDenied);
    QCOMPARE(m_hardware->calls().count("open"), calls + 1); // it is no longer new
}

void tst_Arrival::deviceThatWasThereBeforeIsNotWaitedFor()
{
    QUsbVirtualDevice hardware(TestDescriptors::bulkDevice());
    QUsbVirtualBus bus(QUsbVirtualBus::RootHubs::Hidden);
    QVERIFY(!bus.plug(&hardware).isError());
    hardware.setHostError(HostCall::Open, QUsbError(Kind::AccessDenied, QStringLiteral("not yet")), 1);
    QUsbContext context(&bus);
    QUsbDevice device(context.devices().first(), &context);
    QCOMPARE(waitFor(device.open()).error().kind(), Kind::AccessDenied);
    QTRY_COMPARE(device.state(), State::Closed);
    QVERIFY(waitFor(device.open()));
}

void tst_Arrival::otherErrorsAreNotWaitedFor()
{
    m_hardware->setHostError(HostCall::Open, QUsbError(Kind::TransferError, QStringLiteral("broken")));
    plug();
    QCOMPARE(waitFor(m_device->open()).error().kind(), Kind::TransferError);
    QCOMPARE(m_hardware->calls().count("open"), 1);
}

void tst_Arrival::claimingWaitsForTheConfiguration()
{
    m_hardware->setHostError(HostCall::Claim, QUsbError(Kind::NotFound, QStringLiteral("not configured")), 2);
    m_hardware->onCall = [this](const QByteArray &name) {
        if (name == "open")
            m_hardware->configure(1);
    };
    plug();
    m_hardware->configure(0);
    QVERIFY(waitFor(m_device->open()));
    QUsbInterface *interface = waitFor(m_device->claimInterface(0)).value();
    QVERIFY(interface);
    QCOMPARE(m_device->activeConfigurationValue(), quint8(1));
    QVERIFY(!interface->info().isNull());
    QVERIFY(interface->endpoint(0x81));
}

void tst_Arrival::claimingDoesNotWaitForWhatIsNotThere()
{
    m_hardware->setHostError(HostCall::Claim, QUsbError(Kind::NotFound, QStringLiteral("no such interface")));
    plug();
    m_device->open();
    QCOMPARE(waitFor(m_device->claimInterface(9)).error().kind(), Kind::NotFound);
    m_hardware->setHostError(HostCall::Claim, QUsbError(Kind::Busy, QStringLiteral("a driver has it")));
    QCOMPARE(waitFor(m_device->claimInterface(0)).error().kind(), Kind::Busy);
    QCOMPARE(m_hardware->calls(), (QByteArrayList {"open", "claim 9", "claim 0"}));
}

void tst_Arrival::waitingEndsAtOnce_data()
{
    QTest::addColumn<int>("deed");
    QTest::newRow("by closing") << 0;
    QTest::newRow("by unplugging") << 1;
    QTest::newRow("by deleting the device") << 2;
    QTest::newRow("by deleting the context") << 3;
}

void tst_Arrival::waitingEndsAtOnce()
{
    QFETCH(int, deed);
    m_hardware->setHostError(HostCall::Open, QUsbError(Kind::AccessDenied, QStringLiteral("never")));
    plug();
    const auto opened = m_device->open();
    QTRY_VERIFY(m_hardware->calls().size() > 5); // by now the pauses are long
    QElapsedTimer time;
    time.start();
    switch (deed) {
    case 0:
        QVERIFY(waitFor(m_device->close()));
        break;
    case 1:
        m_backend->unplug(m_hardware.get());
        break;
    case 2:
        delete m_device;
        break;
    case 3:
        m_context.reset();
        break;
    }
    QCOMPARE(waitFor(opened).error().kind(), deed == 1 ? Kind::Disconnected : Kind::Aborted);
    QVERIFY2(time.elapsed() < 1000, qPrintable(QString::number(time.elapsed())));
}

QUSB_TEST(tst_Arrival)
#include "tst_arrival.moc"
