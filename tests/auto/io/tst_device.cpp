// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "testbackend.h"
#include "testdescriptors.h"
#include "waitfor.h"

#include "qusbcontext.h"
#include "qusbdevice.h"
#include "qusbendpoint.h"
#include "qusbinterface.h"
#include "testprogram.h"

#include <QtCore/qpointer.h>
#include <QtTest/qsignalspy.h>
#include <QtTest/qtest.h>

using HostCall = QUsbVirtualDevice::HostCall;
using Kind = QUsbError::Kind;
using State = QUsbDevice::State;
using namespace QUsbProtocol;
using namespace std::chrono_literals;

class tst_Device : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void opensAndClosesWithoutBlocking();
    void openingTwiceOpensOnce();
    void failsToOpenWithTheBackendsWords();
    void operationsMayFollowOpenAtOnce();
    void operationsThatFollowAFailedOpenSayNotOpen();
    void closedDeviceRefusesEverything();
    void closingWhileOpeningAbortsTheOpening();
    void claimsReleasesAndReattaches();
    void claimingTwiceGivesTheSameInterface();
    void busyInterfaceIsReported();
    void closingReleasesWhatIsClaimed();
    void kernelDriverIsNamedDetachedAndAttached();
    void claimShowsTheInterfaceWhateverTheSystemSays_data();
    void claimShowsTheInterfaceWhateverTheSystemSays();
    void kernelDriverIsNotAttachedUnderAClaim();
    void alternateSettingChangesTheEndpoints();
    void unknownAlternateSettingIsNotFound();
    void configurationCannotChangeUnderAClaim();
    void learnsTheConfigurationWhenOpening();
    void resetAbortsTransfersAndKeepsTheClaim();
    void resetThatLosesTheDeviceDisconnects();
    void unpluggingClosesAndSaysSoLast();
    void canBeReopened();
    void readsStringsInTheFirstLanguage();
    void deletingAnythingAnywhereIsSafe_data();
    void deletingAnythingAnywhereIsSafe();
    void oneControlTransferIsCancelledAlone();
    void cancellingAStringReachesTheDevice();
    void openingWaitsForTheOneBeforeToBeClosed();

private:
    QUsbInterface *openAndClaim()
    {
        m_device->open();
        return waitFor(m_device->claimInterface(0)).value();
    }

    TestBackend *m_backend = nullptr;
    std::unique_ptr<QUsbContext> m_context;
    std::unique_ptr<TestDevice> m_hardware;
    QPointer<QUsbDevice> m_device;
};

void tst_Device::init()
{
    m_context = TestBackend::createContext(&m_backend);
    m_hardware = std::make_unique<TestDevice>();
    m_backend->plug(m_hardware.get());
    QTRY_COMPARE(m_context->devices().size(), 1);
    m_device = new QUsbDevice(m_hardware->info, m_context.get());
}

void tst_Device::cleanup()
{
    m_context.reset();
    QVERIFY(!m_device);
    const auto calls = m_hardware->calls();
    QCOMPARE(calls.count("close"), calls.count("open")); // each handle was closed
}

void tst_Device::opensAndClosesWithoutBlocking()
{
    m_hardware->callDuration = 50ms;
    QSignalSpy states(m_device, &QUsbDevice::stateChanged);
    const auto opened = m_device->open();
    QCOMPARE(m_device->state(), State::Opening);
    QVERIFY(!opened.isFinished());
    QVERIFY(waitFor(opened));
    QCOMPARE(m_device->state(), State::Open);
    const auto closed = m_device->close();
    QCOMPARE(m_device->state(), State::Closing);
    QVERIFY(waitFor(closed));
    QCOMPARE(m_device->state(), State::Closed);
    QCOMPARE(states.size(), 4);
    QCOMPARE(m_hardware->calls(), (QByteArrayList {"open", "close"}));
}

void tst_Device::openingTwiceOpensOnce()
{
    const auto first = m_device->open();
    const auto second = m_device->open();
    QVERIFY(waitFor(first));
    QVERIFY(waitFor(second));
    QVERIFY(waitFor(m_device->open()));
    QCOMPARE(m_hardware->calls(), (QByteArrayList {"open"}));
}

void tst_Device::failsToOpenWithTheBackendsWords()
{
    m_hardware->setHostError(
        HostCall::Open,
        QUsbError(Kind::AccessDenied, QStringLiteral("no permission"), QStringLiteral("Ask somebody.")));
    QSignalSpy errors(m_device, &QUsbDevice::errorOccurred);
    const auto result = waitFor(m_device->open());
    QCOMPARE(result.error().kind(), Kind::AccessDenied);
    QCOMPARE(result.error().message(), QStringLiteral("1209:0001 at 1-1: no permission."));
    QCOMPARE(result.error().remedy(), QStringLiteral("Ask somebody."));
    QCOMPARE(errors.size(), 1);
    QTRY_COMPARE(m_device->state(), State::Closed);
}

void tst_Device::operationsMayFollowOpenAtOnce()
{
    m_device->open();
    const auto descriptor = m_device->readDescriptor(DescriptorType::Device, 0, 18);
    const auto interface = m_device->claimInterface(0);
    QVERIFY(!descriptor.isFinished());
    QCOMPARE(waitFor(descriptor).data(), m_hardware->descriptors().left(18));
    QVERIFY(waitFor(interface).value());
}

void tst_Device::operationsThatFollowAFailedOpenSayNotOpen()
{
    m_hardware->setHostError(HostCall::Open, QUsbError(Kind::AccessDenied, QStringLiteral("no")));
    m_device->open();
    const auto descriptor = m_device->readDescriptor(DescriptorType::Device, 0, 18);
    const auto interface = m_device->claimInterface(0);
    QCOMPARE(waitFor(descriptor).status(), Kind::NotOpen);
    QCOMPARE(waitFor(interface).error().kind(), Kind::NotOpen);
    QVERIFY(!m_hardware->calls().contains("claim 0"));
}

void tst_Device::closedDeviceRefusesEverything()
{
    QCOMPARE(waitFor(m_device->controlIn(RequestType::Vendor, 1, 0, 0, 8)).status(), Kind::NotOpen);
    QCOMPARE(waitFor(m_device->claimInterface(0)).error().kind(), Kind::NotOpen);
    QCOMPARE(waitFor(m_device->setConfiguration(1)).error().kind(), Kind::NotOpen);
    QCOMPARE(waitFor(m_device->reset()).error().kind(), Kind::NotOpen);
    QVERIFY(waitFor(m_device->close())); // it is closed
}

void tst_Device::closingWhileOpeningAbortsTheOpening()
{
    m_hardware->callDuration = 30ms;
    const auto opened = m_device->open();
    const auto closed = m_device->close();
    QCOMPARE(waitFor(opened).error().kind(), Kind::Aborted);
    QVERIFY(waitFor(closed));
    QCOMPARE(m_device->state(), State::Closed);
}

void tst_Device::claimsReleasesAndReattaches()
{
    m_device->open();
    QUsbInterface *interface =
        waitFor(m_device->claimInterface(0, QUsbDevice::ClaimOption::DetachKernelDriver)).value();
    QVERIFY(interface);
    QCOMPARE(interface->number(), quint8(0));
    QCOMPARE(m_device->claimedInterfaces(), QList<QUsbInterface *> {interface});
    QSignalSpy released(interface, &QUsbInterface::released);
    QPointer<QUsbInterface> guard(interface);
    const auto future = interface->release();
    QVERIFY(m_device->claimedInterfaces().isEmpty());
    QVERIFY(waitFor(future));
    QCOMPARE(released.size(), 1);
    QTRY_VERIFY(!guard);
    QCOMPARE(m_hardware->calls(), (QByteArrayList {"open", "driver 0", "driver 1", "claim 0 detach", "release 0"}));
}

void tst_Device::claimingTwiceGivesTheSameInterface()
{
    m_device->open();
    const auto first = m_device->claimInterface(0);
    const auto second = m_device->claimInterface(0);
    QCOMPARE(waitFor(first).value(), waitFor(second).value());
    QCOMPARE(waitFor(m_device->claimInterface(0)).value(), waitFor(first).value());
    QCOMPARE(m_device->claimedInterfaces().size(), 1);
}

void tst_Device::busyInterfaceIsReported()
{
    m_hardware->setHostError(HostCall::Claim, QUsbError(Kind::Busy, QStringLiteral("taken")));
    m_device->open();
    const auto result = waitFor(m_device->claimInterface(0));
    QCOMPARE(result.error().kind(), Kind::Busy);
    QVERIFY(!result.value());
    QCOMPARE(m_device->state(), State::Open); // that changes nothing else
}

void tst_Device::closingReleasesWhatIsClaimed()
{
    m_device->open();
    QVERIFY(waitFor(m_device->claimInterface(0)));
    QPointer<QUsbInterface> second = waitFor(m_device->claimInterface(1)).value();
    QVERIFY(second);
    QVERIFY(waitFor(m_device->close()));
    QCOMPARE(m_hardware->calls(), (QByteArrayList {"open", "claim 0", "claim 1", "release 1", "release 0", "close"}));
    QTRY_VERIFY(!second);
}

void tst_Device::kernelDriverIsNamedDetachedAndAttached()
{
    QCOMPARE(waitFor(m_device->kernelDriver(0)).error().kind(), Kind::NotOpen);
    QCOMPARE(waitFor(m_device->detachKernelDriver(0)).error().kind(), Kind::NotOpen);
    QCOMPARE(waitFor(m_device->attachKernelDriver(0)).error().kind(), Kind::NotOpen);
    m_hardware->setKernelDriver(0, QStringLiteral("ftdi_sio"));
    m_device->open();
    QCOMPARE(waitFor(m_device->kernelDriver(0)).value(), QStringLiteral("ftdi_sio"));
    QCOMPARE(waitFor(m_device->claimInterface(0)).error().kind(), Kind::Busy);
    QVERIFY(waitFor(m_device->detachKernelDriver(0)));
    const auto none = waitFor(m_device->kernelDriver(0));
    QVERIFY(none && none.value().isEmpty());
    QSignalSpy errors(m_device, &QUsbDevice::errorOccurred);
    QCOMPARE(waitFor(m_device->detachKernelDriver(0)).error().kind(), Kind::NotFound);
    QCOMPARE(waitFor(m_device->attachKernelDriver(1)).error().kind(), Kind::NotFound);
    QCOMPARE(errors.size(), 2);
    QVERIFY(waitFor(m_device->attachKernelDriver(0)));
    QCOMPARE(waitFor(m_device->kernelDriver(0)).value(), QStringLiteral("ftdi_sio"));
}

void tst_Device::claimShowsTheInterfaceWhateverTheSystemSays_data()
{
    QTest::addColumn<std::optional<quint8>>("claimed");
    QTest::newRow("not configured") << std::optional<quint8>(0);
    QTest::newRow("nothing") << std::optional<quint8>();
    QTest::newRow("a configuration that is not there") << std::optional<quint8>(9);
}

void tst_Device::claimShowsTheInterfaceWhateverTheSystemSays()
{
    QFETCH(const std::optional<quint8>, claimed);
    m_hardware->claimedConfiguration = claimed;
    QVERIFY(waitFor(m_device->open()));
    QUsbInterface *interface = waitFor(m_device->claimInterface(0)).value();
    QVERIFY(interface);
    QCOMPARE(m_device->activeConfigurationValue(), quint8(1));
    QVERIFY(!interface->info().isNull());
    QVERIFY(interface->endpoint(0x81));
}

void tst_Device::kernelDriverIsNotAttachedUnderAClaim()
{
    QVERIFY(openAndClaim());
    const auto result = waitFor(m_device->attachKernelDriver(0));
    QCOMPARE(result.error().kind(), Kind::Busy);
    QVERIFY(result.error().message().contains(QStringLiteral("this program")));
    QVERIFY(!m_hardware->calls().contains("attach 0"));
}

void tst_Device::alternateSettingChangesTheEndpoints()
{
    QUsbInterface *interface = openAndClaim();
    QVERIFY(interface);
    QVERIFY(!interface->endpoint(TransferType::Interrupt, Direction::In));
    QPointer<QUsbEndpoint> old = interface->endpoint(TransferType::Bulk, Direction::In);
    QVERIFY(old);
    const auto read = old->read(512);

    QSignalSpy changed(interface, &QUsbInterface::alternateSettingChanged);
    const auto future = interface->setAlternateSetting(1);
    QVERIFY(!interface->endpoint(0x81)); // not before it is done
    QCOMPARE(waitFor(interface->setAlternateSetting(0)).error().kind(), Kind::Busy);
    QVERIFY(waitFor(future));
    QCOMPARE(waitFor(read).status(), Kind::Aborted);
    QCOMPARE(interface->alternateSetting(), quint8(1));
    QCOMPARE(changed.size(), 1);
    QTRY_VERIFY(!old);
    QVERIFY(interface->endpoint(TransferType::Interrupt, Direction::In));
    QCOMPARE(interface->endpoint(TransferType::Interrupt, Direction::In)->address(), quint8(0x83));
}

void tst_Device::unknownAlternateSettingIsNotFound()
{
    QCOMPARE(waitFor(openAndClaim()->setAlternateSetting(7)).error().kind(), Kind::NotFound);
    QVERIFY(!m_hardware->calls().contains("alternate 0 7"));
}

void tst_Device::configurationCannotChangeUnderAClaim()
{
    QUsbInterface *interface = openAndClaim();
    QCOMPARE(waitFor(m_device->setConfiguration(1)).error().kind(), Kind::Busy);
    QVERIFY(waitFor(interface->release()));
    QSignalSpy changed(m_device, &QUsbDevice::activeConfigurationValueChanged);
    QVERIFY(waitFor(m_device->setConfiguration(0)));
    QCOMPARE(m_device->activeConfigurationValue(), quint8(0));
    QVERIFY(m_device->activeConfiguration().isNull());
    QCOMPARE(changed.size(), 1);
}

void tst_Device::learnsTheConfigurationWhenOpening()
{
    QCOMPARE(m_device->activeConfigurationValue(), quint8(1));
    m_hardware->configure(0); // another program has unconfigured it since it was listed
    QVERIFY(waitFor(m_device->open()));
    QCOMPARE(m_device->activeConfigurationValue(), quint8(0));
    QVERIFY(m_device->activeConfiguration().isNull());
}

void tst_Device::resetAbortsTransfersAndKeepsTheClaim()
{
    QUsbInterface *interface = openAndClaim();
    QUsbEndpoint *in = interface->endpoint(0x81);
    const auto read = in->read(512);
    const auto reset = m_device->reset();
    QCOMPARE(waitFor(in->read(512)).status(), Kind::Busy);
    QCOMPARE(waitFor(read).status(), Kind::Aborted);
    QVERIFY(waitFor(reset));
    QVERIFY(interface->isClaimed());
    m_hardware->send(0x81, "after");
    QCOMPARE(waitFor(in->read(512)).data(), "after");
}

void tst_Device::resetThatLosesTheDeviceDisconnects()
{
    openAndClaim();
    m_hardware->setHostError(HostCall::Reset, QUsbError(Kind::Disconnected, QStringLiteral("came back as another")));
    QSignalSpy disconnected(m_device, &QUsbDevice::disconnected);
    QCOMPARE(waitFor(m_device->reset()).error().kind(), Kind::Disconnected);
    QTRY_COMPARE(disconnected.size(), 1);
    QCOMPARE(m_device->state(), State::Closed);
}

void tst_Device::unpluggingClosesAndSaysSoLast()
{
    QUsbEndpoint *in = openAndClaim()->endpoint(0x81);
    QStringList order;
    for (int i = 0; i < 8; ++i) {
        in->read(512).then(this, [&order](const QUsbTransferResult &result) {
            order.append(result.status() == Kind::Disconnected ? QStringLiteral("read") : QStringLiteral("?"));
        });
    }
    connect(m_device, &QUsbDevice::closed, this, [&] { order.append(QStringLiteral("closed")); });
    connect(m_device, &QUsbDevice::disconnected, this, [&] { order.append(QStringLiteral("disconnected")); });
    m_backend->unplug(m_hardware.get());
    QTRY_COMPARE(order.size(), 10);
    QCOMPARE(order.count(QStringLiteral("read")), 8);
    QCOMPARE(order.mid(8), (QStringList {QStringLiteral("closed"), QStringLiteral("disconnected")}));
    QCOMPARE(waitFor(m_device->open()).error().kind(), Kind::Disconnected);
}

void tst_Device::canBeReopened()
{
    for (int i = 0; i < 3; ++i) {
        QVERIFY(openAndClaim());
        QVERIFY(waitFor(m_device->close()));
    }
    QCOMPARE(m_hardware->calls().count("open"), 3);
}

void tst_Device::readsStringsInTheFirstLanguage()
{
    m_hardware->onControl = [](const QUsbSetupPacket &setup, const QByteArray &) -> TestDevice::Reply {
        if (setup.value() == 0x0300)
            return {Kind::NoError, QByteArray::fromHex("060307040904")};
        if (setup.value() == 0x0302 && setup.index() == 0x0407)
            return {Kind::NoError, QByteArray::fromHex("06035500e400")};
        return {Kind::Stall, {}};
    };
    m_device->open();
    QCOMPARE(waitFor(m_device->readString(2)).value(), QStringLiteral("U\u00e4"));
    QCOMPARE(waitFor(m_device->readLanguageIds()).value(), (QList<quint16> {0x0407, 0x0409}));
    QCOMPARE(waitFor(m_device->readString(3)).error().kind(), Kind::Stall);
}

void tst_Device::deletingAnythingAnywhereIsSafe_data()
{
    QTest::addColumn<int>("victim");
    QTest::addColumn<int>("moment");
    const char *victims[] = {"endpoint", "interface", "device", "context"};
    const char *moments[] = {"with transfers under way", "in a continuation", "in a finished signal", "while releasing",
                             "while resetting"};
    for (int victim = 0; victim < 4; ++victim) {
        for (int moment = 0; moment < 5; ++moment)
            QTest::addRow("%s %s", victims[victim], moments[moment]) << victim << moment;
    }
}

void tst_Device::deletingAnythingAnywhereIsSafe()
{
    QFETCH(int, victim);
    QFETCH(int, moment);
    QPointer<QUsbInterface> interface = openAndClaim();
    QPointer<QUsbEndpoint> endpoint = interface->endpoint(0x81);
    int finished = 0;
    const auto destroy = [&] {
        switch (victim) {
        case 0:
            delete endpoint;
            break;
        case 1:
            delete interface;
            break;
        case 2:
            delete m_device;
            break;
        case 3:
            m_context.reset();
            break;
        }
    };
    QList<QFuture<QUsbTransferResult>> reads;
    if (moment == 2)
        connect(endpoint, &QUsbEndpoint::transferFinished, this, destroy);
    for (int i = 0; i < 8; ++i) {
        reads.append(endpoint->read(512));
        reads.last().then(this, [&, i](const QUsbTransferResult &) {
            ++finished;
            if (i == 2 && moment == 1)
                destroy();
        });
    }
    switch (moment) {
    case 0:
        destroy();
        break;
    case 1:
    case 2:
        for (int i = 0; i < 4 && m_context; ++i)
            m_hardware->send(0x81, "x");
        break;
    case 3:
        interface->release();
        destroy();
        break;
    case 4:
        m_hardware->callDuration = 10ms;
        m_device->reset();
        destroy();
        break;
    }
    QTRY_COMPARE(finished, 8);
    if (victim == 3)
        QVERIFY(!m_context);
}

void tst_Device::oneControlTransferIsCancelledAlone()
{
    m_hardware->silent = true;
    m_device->open();
    const auto first = m_device->controlIn(RequestType::Vendor, 1, 0, 0, 8);
    const quint64 number = m_device->lastControlTransfer();
    const auto second = m_device->controlIn(RequestType::Vendor, 2, 0, 0, 8);
    QTRY_VERIFY(m_device->isOpen());
    QVERIFY(m_device->cancelControlTransfer(number));
    QCOMPARE(waitFor(first).status(), Kind::Cancelled);
    QVERIFY(!first.isCanceled());
    QVERIFY(!second.isFinished());
    QVERIFY(!m_device->cancelControlTransfer(number));
}

void tst_Device::cancellingAStringReachesTheDevice()
{
    m_hardware->silent = true;
    QVERIFY(waitFor(m_device->open()));
    QSignalSpy finished(m_device, &QUsbDevice::controlTransferFinished);
    auto text = m_device->readString(1, 0, 0ms); // no time-out
    text.cancel();
    QTRY_VERIFY(text.isFinished());
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(finished.first().at(1).value<QUsbTransferResult>().status(), Kind::Cancelled);
}

void tst_Device::openingWaitsForTheOneBeforeToBeClosed()
{
    QVERIFY(openAndClaim());
    m_hardware->callDuration = 30ms;
    delete m_device;
    m_device = new QUsbDevice(m_hardware->info, m_context.get());
    const auto opened = m_device->open();
    const auto claimed = m_device->claimInterface(0);
    QVERIFY(waitFor(opened));
    QVERIFY2(waitFor(claimed), qPrintable(claimed.result().error().toString()));
    const QByteArrayList calls = m_hardware->calls();
    QVERIFY2(calls.indexOf("close") < calls.lastIndexOf("open"), calls.join(", "));

    // Nor does it wait when it is closed itself.
    delete m_device;
    m_device = new QUsbDevice(m_hardware->info, m_context.get());
    const auto aborted = m_device->open();
    delete m_device;
    QCOMPARE(waitFor(aborted).error().kind(), QUsbError::Kind::Aborted);
}

QUSB_TEST(tst_Device)
#include "tst_device.moc"
