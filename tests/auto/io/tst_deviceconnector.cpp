// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "testbackend.h"
#include "testdescriptors.h"
#include "waitfor.h"

#include "qusbcontext.h"
#include "qusbdeviceconnector.h"
#include "qusbendpoint.h"
#include "qusbfuture.h"
#include "qusbinterface.h"
#include "testprogram.h"

#include <QtCore/qpointer.h>
#include <QtCore/qpromise.h>
#include <QtTest/qsignalspy.h>
#include <QtTest/qtest.h>

using HostCall = QUsbVirtualDevice::HostCall;
using Kind = QUsbError::Kind;
using Part = QUsbDeviceConnector::IdentityPart;
using State = QUsbDeviceConnector::State;
using namespace std::chrono_literals;

/*! A device that is described once and used each time it is there. */
class tst_DeviceConnector : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void connectsWhatIsThere();
    void waitsForTheDevice();
    void connectsAgainEachTimeItComesBack();
    void doesEverythingInOrder();
    void readsGoOnAfterReplugging();
    void usesTheNextDeviceIfOneCannotBeUsed();
    void triesAgain_data();
    void triesAgain();
    void retriesOnlyWhenAsked();
    void deviceThatCannotBeUsedIsForgottenWhenItGoes();
    void identityDecidesWhichDeviceComesBack_data();
    void identityDecidesWhichDeviceComesBack();
    void twoConnectorsUseTwoDevices();
    void deviceThatBecomesAvailableIsTaken();
    void cancelledSetUpIsAFailure_data();
    void cancelledSetUpIsAFailure();
    void followsADeviceThatBecomesAnotherProduct();
    void leavingDuringAnyStepIsNoError_data();
    void leavingDuringAnyStepIsNoError();
    void deviceClosedByTheApplicationIsConnectedAgain();
    void deletedDeviceIsConnectedAgain();
    void stoppingClosesWithoutASignal();
    void startsAgainAfterStopping();
    void destructorsEmitNothing_data();
    void destructorsEmitNothing();

private:
    /*! 1209:0001 with \a serial. */
    std::unique_ptr<TestDevice> createDevice(quint16 product = 1, const QString &serial = {});
    std::unique_ptr<QUsbDeviceConnector> createConnector();
    bool isConnected(const QUsbDeviceConnector *connector, const TestDevice *device) const;

    TestBackend *m_backend = nullptr;
    std::unique_ptr<QUsbContext> m_context;
    std::unique_ptr<TestDevice> m_hardware;
    std::unique_ptr<TestDevice> m_twin;
    std::unique_ptr<QUsbDeviceConnector> m_connector;
    QList<State> m_states;
    QList<QUsbError> m_errors;
};

std::unique_ptr<TestDevice> tst_DeviceConnector::createDevice(quint16 product, const QString &serial)
{
    QByteArray descriptors = TestDescriptors::bulkDevice();
    descriptors[8] = '\x09';
    descriptors[9] = '\x12';
    descriptors[10] = char(product);
    descriptors[11] = 0;
    auto device = std::make_unique<TestDevice>(descriptors);
    if (!serial.isEmpty())
        device->setString(device->info.serialNumberIndex(), serial);
    return device;
}

std::unique_ptr<QUsbDeviceConnector> tst_DeviceConnector::createConnector()
{
    auto connector = std::make_unique<QUsbDeviceConnector>(m_context.get());
    connector->setFilter(QUsbDeviceFilter(0x1209, 1));
    connector->addInterface(0);
    connector->setRetryDelay(20ms);
    return connector;
}

bool tst_DeviceConnector::isConnected(const QUsbDeviceConnector *connector, const TestDevice *device) const
{
    return connector->state() == State::Connected && connector->device()->info() == device->info;
}

void tst_DeviceConnector::init()
{
    m_context = TestBackend::createContext(&m_backend);
    m_hardware = createDevice();
    m_twin = createDevice();
    m_connector = createConnector();
    m_states.clear();
    m_errors.clear();
    connect(m_connector.get(), &QUsbDeviceConnector::stateChanged, this,
            [this](State state) { m_states.append(state); });
    connect(m_connector.get(), &QUsbDeviceConnector::errorOccurred, this,
            [this](const QUsbError &error) { m_errors.append(error); });
}

void tst_DeviceConnector::cleanup()
{
    m_connector.reset();
    m_context.reset();
}

void tst_DeviceConnector::connectsWhatIsThere()
{
    m_backend->plug(m_hardware.get());
    QTRY_COMPARE(m_context->devices().size(), 1);
    QSignalSpy connected(m_connector.get(), &QUsbDeviceConnector::connected);
    QCOMPARE(m_connector->state(), State::Stopped);
    m_connector->start();
    QTRY_COMPARE(connected.size(), 1);
    QCOMPARE(connected.first().first().value<QUsbDevice *>(), m_connector->device());
    QVERIFY(m_connector->device()->isOpen());
    QVERIFY(m_connector->device()->claimedInterface(0));
    QCOMPARE(m_states, (QList {State::Waiting, State::Connecting, State::Connected}));
    m_connector->start(); // has no effect
    QCOMPARE(m_connector->state(), State::Connected);
}

void tst_DeviceConnector::waitsForTheDevice()
{
    m_connector->start();
    QCOMPARE(m_connector->state(), State::Waiting);
    QVERIFY(!m_connector->device());
    m_backend->plug(m_hardware.get());
    QTRY_VERIFY(isConnected(m_connector.get(), m_hardware.get()));
    QVERIFY(m_errors.isEmpty());
}

void tst_DeviceConnector::connectsAgainEachTimeItComesBack()
{
    QSignalSpy connected(m_connector.get(), &QUsbDeviceConnector::connected);
    QSignalSpy disconnected(m_connector.get(), &QUsbDeviceConnector::disconnected);
    m_connector->start();
    for (int round = 1; round <= 5; ++round) {
        m_backend->plug(m_hardware.get());
        QTRY_COMPARE(connected.size(), round);
        const QPointer<QUsbDevice> device = m_connector->device();
        m_backend->unplug(m_hardware.get());
        QTRY_COMPARE(disconnected.size(), round);
        QCOMPARE(m_connector->state(), State::Waiting);
        QVERIFY(!m_connector->device());
        QTRY_VERIFY(!device); // nothing is left of it
    }
    QVERIFY(m_errors.isEmpty());
}

void tst_DeviceConnector::doesEverythingInOrder()
{
    m_connector = std::make_unique<QUsbDeviceConnector>(m_context.get());
    m_connector->setFilters({QUsbDeviceFilter(0x1209, 99), QUsbDeviceFilter(0x1209, 1)});
    m_connector->setConfigurationValue(1);
    m_connector->addInterface(1, QUsbDevice::ClaimOption::DetachKernelDriver);
    m_connector->addInterface(0, QUsbDevice::ClaimOption::None, 1);
    QByteArrayList before;
    m_connector->setSetUpFunction([&](QUsbDevice *device) {
        before = m_hardware->calls();
        return device->setConfiguration(9).then([](const QUsbResult<void> &) { return QUsbResult<void>(); });
    });
    m_backend->plug(m_hardware.get());
    QTRY_COMPARE(m_context->devices().size(), 1);
    m_hardware->configure(0);
    m_connector->start();
    QTRY_COMPARE(m_connector->state(), State::Connected);
    before.removeIf([](const QByteArray &call) { return call.startsWith("driver "); }); // questions
    QCOMPARE(before, (QByteArrayList {"open", "configuration 1", "claim 1 detach", "claim 0", "alternate 0 1"}));
    QCOMPARE(m_connector->device()->claimedInterface(0)->alternateSetting(), quint8(1));
}

void tst_DeviceConnector::readsGoOnAfterReplugging()
{
    QByteArrayList read;
    connect(m_connector.get(), &QUsbDeviceConnector::connected, this, [this, &read](QUsbDevice *device) {
        QUsbFuture::then(device->claimedInterface(0)->endpoint(0x81)->read(64), this,
                         [&read](const QUsbTransferResult &result) { read.append(result.data()); });
    });
    m_connector->start();
    for (const QByteArray &data : {QByteArray("one"), QByteArray("two"), QByteArray("three")}) {
        m_backend->plug(m_hardware.get());
        m_hardware->send(0x81, data);
        QTRY_VERIFY(read.endsWith(data));
        m_backend->unplug(m_hardware.get());
        QTRY_COMPARE(m_connector->state(), State::Waiting);
    }
}

void tst_DeviceConnector::usesTheNextDeviceIfOneCannotBeUsed()
{
    m_connector->setRetryDelay(0ms);
    m_hardware->setHostError(HostCall::Claim, QUsbError(Kind::Busy, QStringLiteral("not for you")));
    m_backend->plug(m_hardware.get());
    m_backend->plug(m_twin.get());
    QTRY_COMPARE(m_context->devices().size(), 2);
    m_connector->start();
    QTRY_VERIFY(isConnected(m_connector.get(), m_twin.get()));
    QCOMPARE(m_errors.size(), 1);
    QCOMPARE(m_errors.first().kind(), Kind::Busy);
    QVERIFY(!m_connector->error().isError()); // that was another device
}

void tst_DeviceConnector::triesAgain_data()
{
    QTest::addColumn<HostCall>("call");
    QTest::newRow("opening") << HostCall::Open;
    QTest::newRow("claiming") << HostCall::Claim;
}

void tst_DeviceConnector::triesAgain()
{
    QFETCH(HostCall, call);
    m_hardware->setHostError(call, QUsbError(Kind::Busy, QStringLiteral("in use")));
    m_backend->plug(m_hardware.get());
    m_connector->start();
    QTRY_VERIFY(m_errors.size() >= 3);
    QCOMPARE(m_connector->error().kind(), Kind::Busy);
    QVERIFY(!m_connector->device() || m_connector->state() == State::Connecting);
    m_hardware->setHostError(call, QUsbError());
    QTRY_VERIFY(isConnected(m_connector.get(), m_hardware.get()));
    QVERIFY(!m_connector->error().isError());
    QCOMPARE(m_states.first(), State::Waiting);
    QCOMPARE(m_states.count(State::Failed), m_errors.size());
}

void tst_DeviceConnector::retriesOnlyWhenAsked()
{
    m_connector->setRetryDelay(0ms);
    m_hardware->setHostError(HostCall::Claim, QUsbError(Kind::Busy, QStringLiteral("not for you")));
    m_backend->plug(m_hardware.get());
    m_connector->start();
    QTRY_COMPARE(m_connector->state(), State::Failed);
    m_hardware->setHostError(HostCall::Claim, QUsbError());
    m_backend->plug(m_twin.get()); // another one is a reason to look, but not at this one
    QTRY_VERIFY(isConnected(m_connector.get(), m_twin.get()));
    m_backend->unplug(m_twin.get());
    QTRY_VERIFY(isConnected(m_connector.get(), m_hardware.get())); // connecting the other has cleared its name
    QCOMPARE(m_errors.size(), 1);

    m_connector->stop();
    m_hardware->setHostError(HostCall::Claim, QUsbError(Kind::Busy, QStringLiteral("not for you")));
    m_connector->start();
    QTRY_COMPARE(m_errors.size(), 2);
    m_hardware->setHostError(HostCall::Claim, QUsbError());
    m_connector->retry();
    QTRY_VERIFY(isConnected(m_connector.get(), m_hardware.get()));
}

void tst_DeviceConnector::deviceThatCannotBeUsedIsForgottenWhenItGoes()
{
    m_connector->setRetryDelay(0ms);
    m_hardware->setHostError(HostCall::Claim, QUsbError(Kind::Busy, QStringLiteral("not for you")));
    m_backend->plug(m_hardware.get());
    m_connector->start();
    QTRY_COMPARE(m_connector->state(), State::Failed);
    m_backend->unplug(m_hardware.get());
    QTRY_COMPARE(m_connector->state(), State::Waiting);
    m_hardware->setHostError(HostCall::Claim, QUsbError());
    m_backend->plug(m_hardware.get());
    QTRY_VERIFY(isConnected(m_connector.get(), m_hardware.get()));
}

void tst_DeviceConnector::identityDecidesWhichDeviceComesBack_data()
{
    QTest::addColumn<QUsbDeviceConnector::Identity>("identity");
    QTest::addColumn<QString>("serial"); // of the one that comes; the first has "A"
    QTest::addColumn<bool>("isSamePort");
    QTest::addColumn<bool>("isTaken");
    const QString same = QStringLiteral("A");
    const QString other = QStringLiteral("B");
    const QUsbDeviceConnector::Identity both = Part::SerialNumber | Part::Port;
    QTest::newRow("any") << QUsbDeviceConnector::Identity() << other << false << true;
    QTest::newRow("serial number, same") << QUsbDeviceConnector::Identity(Part::SerialNumber) << same << false << true;
    QTest::newRow("serial number, other")
        << QUsbDeviceConnector::Identity(Part::SerialNumber) << other << true << false;
    QTest::newRow("port, same") << QUsbDeviceConnector::Identity(Part::Port) << other << true << true;
    QTest::newRow("port, other") << QUsbDeviceConnector::Identity(Part::Port) << same << false << false;
    QTest::newRow("both, same") << both << same << true << true;
    QTest::newRow("both, other port") << both << same << false << false;
    QTest::newRow("both, other serial number") << both << other << true << false;
}

void tst_DeviceConnector::identityDecidesWhichDeviceComesBack()
{
    QFETCH(QUsbDeviceConnector::Identity, identity);
    QFETCH(QString, serial);
    QFETCH(bool, isSamePort);
    QFETCH(bool, isTaken);
    m_hardware->setString(3, QStringLiteral("A"));
    m_hardware->port = 1;
    m_twin->setString(3, serial);
    m_twin->port = isSamePort ? 1 : 2;
    m_connector->setIdentity(identity);
    m_connector->start();
    m_backend->plug(m_hardware.get());
    QTRY_COMPARE(m_connector->state(), State::Connected);
    QCOMPARE(m_connector->device()->info().serialNumber(), QStringLiteral("A"));
    m_backend->unplug(m_hardware.get());
    QTRY_COMPARE(m_connector->state(), State::Waiting);
    m_backend->plug(m_twin.get());
    QTRY_COMPARE(m_context->devices().size(), 1);
    if (isTaken) {
        QTRY_VERIFY(isConnected(m_connector.get(), m_twin.get()));
        return;
    }
    QCOMPARE(m_connector->state(), State::Waiting);
    m_connector->forgetDevice();
    QTRY_VERIFY(isConnected(m_connector.get(), m_twin.get()));
}

void tst_DeviceConnector::twoConnectorsUseTwoDevices()
{
    const auto other = createConnector();
    m_connector->setIdentity(Part::Port);
    other->setIdentity(Part::Port);
    m_hardware->port = 1;
    m_twin->port = 2;
    m_backend->plug(m_hardware.get());
    m_backend->plug(m_twin.get());
    QTRY_COMPARE(m_context->devices().size(), 2);
    m_connector->start();
    other->start();
    QTRY_COMPARE(m_connector->state(), State::Connected);
    QTRY_COMPARE(other->state(), State::Connected);
    QVERIFY(m_connector->device()->info() != other->device()->info());
    const QString port = m_connector->device()->info().portPath();
    // Each has its own again, in whatever order they come back.
    m_backend->unplug(m_hardware.get());
    m_backend->unplug(m_twin.get());
    QTRY_COMPARE(m_connector->state(), State::Waiting);
    QTRY_COMPARE(other->state(), State::Waiting);
    m_backend->plug(m_twin.get());
    m_backend->plug(m_hardware.get());
    QTRY_COMPARE(m_connector->state(), State::Connected);
    QTRY_COMPARE(other->state(), State::Connected);
    QCOMPARE(m_connector->device()->info().portPath(), port);
}

void tst_DeviceConnector::deviceThatBecomesAvailableIsTaken()
{
    auto other = createConnector();
    m_backend->plug(m_hardware.get());
    QTRY_COMPARE(m_context->devices().size(), 1);
    m_connector->start();
    QTRY_COMPARE(m_connector->state(), State::Connected);
    other->start();
    QCOMPARE(other->state(), State::Waiting);
    m_connector->stop();
    QTRY_VERIFY(isConnected(other.get(), m_hardware.get()));
    m_connector->start();
    QCOMPARE(m_connector->state(), State::Waiting);
    other.reset(); // One that is deleted lets go of it, too.
    QTRY_VERIFY(isConnected(m_connector.get(), m_hardware.get()));
}

void tst_DeviceConnector::cancelledSetUpIsAFailure_data()
{
    QTest::addColumn<bool>("isStarted");
    QTest::newRow("no future at all") << false;
    QTest::newRow("cancelled meanwhile") << true;
}

void tst_DeviceConnector::cancelledSetUpIsAFailure()
{
    QFETCH(bool, isStarted);
    m_connector->setRetryDelay(0ms);
    m_connector->setSetUpFunction([&](QUsbDevice *) {
        if (!isStarted)
            return QFuture<QUsbResult<void>>();
        QPromise<QUsbResult<void>> promise;
        promise.start();
        auto future = promise.future();
        future.cancel();
        return future; // the promise ends without a result
    });
    m_backend->plug(m_hardware.get());
    m_connector->start();
    QTRY_COMPARE(m_connector->state(), State::Failed);
    QCOMPARE(m_connector->error().kind(), Kind::Cancelled);
}

void tst_DeviceConnector::followsADeviceThatBecomesAnotherProduct()
{
    // The boot loader becomes the application when it is told to.
    const auto loader = createDevice(2);
    loader->port = m_hardware->port = 1;
    m_connector->setFilters({QUsbDeviceFilter(0x1209, 1), QUsbDeviceFilter(0x1209, 2)});
    m_connector->setIdentity(Part::Port);
    QList<int> products;
    m_connector->setSetUpFunction([&](QUsbDevice *device) {
        products.append(device->info().productId());
        if (device->info().productId() == 2) {
            QMetaObject::invokeMethod(
                this,
                [&] {
                    m_backend->unplug(loader.get());
                    m_backend->plug(m_hardware.get());
                },
                Qt::QueuedConnection);
        }
        return device->controlIn(QUsbProtocol::RequestType::Standard, 0, 0, 0, 2)
            .then([](const QUsbTransferResult &result) {
                return result ? QUsbResult<void>() : QUsbResult<void>(result.error());
            });
    });
    QSignalSpy disconnected(m_connector.get(), &QUsbDeviceConnector::disconnected);
    m_connector->start();
    m_backend->plug(loader.get());
    QTRY_VERIFY(isConnected(m_connector.get(), m_hardware.get()));
    QCOMPARE(products, (QList {2, 1}));
    QVERIFY2(m_errors.isEmpty(), qPrintable(m_errors.value(0).message()));
}

void tst_DeviceConnector::leavingDuringAnyStepIsNoError_data()
{
    QTest::addColumn<QByteArray>("step");
    for (const QByteArray &step : {QByteArray("open"), QByteArray("claim"), QByteArray("alternate")})
        QTest::newRow(step) << step;
}

void tst_DeviceConnector::leavingDuringAnyStepIsNoError()
{
    QFETCH(QByteArray, step);
    m_connector = std::make_unique<QUsbDeviceConnector>(m_context.get());
    m_connector->setFilter(QUsbDeviceFilter(0x1209, 1));
    m_connector->addInterface(0, QUsbDevice::ClaimOption::None, 1);
    QSignalSpy errors(m_connector.get(), &QUsbDeviceConnector::errorOccurred);
    QSignalSpy disconnected(m_connector.get(), &QUsbDeviceConnector::disconnected);
    m_hardware->onCall = [this, step](const QByteArray &call) {
        if (call == step)
            m_backend->unplug(m_hardware.get());
    };
    m_connector->start();
    m_backend->plug(m_hardware.get());
    QTRY_VERIFY(m_hardware->calls().join(' ').contains(step));
    QTRY_COMPARE(m_connector->state(), State::Waiting);
    QVERIFY(errors.isEmpty());
    m_hardware->onCall = nullptr;
    m_backend->plug(m_hardware.get());
    QTRY_COMPARE(m_connector->state(), State::Connected);
    m_connector.reset();
}

void tst_DeviceConnector::deviceClosedByTheApplicationIsConnectedAgain()
{
    QSignalSpy connected(m_connector.get(), &QUsbDeviceConnector::connected);
    QSignalSpy disconnected(m_connector.get(), &QUsbDeviceConnector::disconnected);
    m_backend->plug(m_hardware.get());
    m_connector->start();
    QTRY_COMPARE(connected.size(), 1);
    m_connector->device()->close();
    QTRY_COMPARE(connected.size(), 2);
    QCOMPARE(disconnected.size(), 1);
    QVERIFY(m_connector->device()->isOpen());
}

void tst_DeviceConnector::deletedDeviceIsConnectedAgain()
{
    QSignalSpy connected(m_connector.get(), &QUsbDeviceConnector::connected);
    m_backend->plug(m_hardware.get());
    m_connector->start();
    QTRY_COMPARE(connected.size(), 1);
    delete m_connector->device();
    QTRY_COMPARE(connected.size(), 2);
}

void tst_DeviceConnector::stoppingClosesWithoutASignal()
{
    QSignalSpy disconnected(m_connector.get(), &QUsbDeviceConnector::disconnected);
    m_backend->plug(m_hardware.get());
    m_connector->start();
    QTRY_COMPARE(m_connector->state(), State::Connected);
    m_connector->stop();
    QCOMPARE(m_connector->state(), State::Stopped);
    QVERIFY(!m_connector->device());
    QTRY_COMPARE(m_hardware->calls().count("close"), 1);
    m_backend->unplug(m_hardware.get());
    m_backend->plug(m_twin.get());
    QTRY_VERIFY(m_context->devices().contains(m_twin->info));
    QCOMPARE(m_connector->state(), State::Stopped);
    QVERIFY(disconnected.isEmpty());
}

void tst_DeviceConnector::startsAgainAfterStopping()
{
    m_backend->plug(m_hardware.get());
    m_connector->start();
    for (int round = 0; round < 5; ++round) {
        QTRY_VERIFY(isConnected(m_connector.get(), m_hardware.get()));
        m_connector->stop();
        m_connector->start(); // while the device is being closed
    }
    QTRY_VERIFY(isConnected(m_connector.get(), m_hardware.get()));
    QVERIFY2(m_errors.isEmpty(), qPrintable(m_errors.value(0).message()));
}

void tst_DeviceConnector::destructorsEmitNothing_data()
{
    QTest::addColumn<State>("state");
    QTest::addColumn<bool>("isContext");
    for (const bool isContext : {false, true}) {
        const char *what = isContext ? "context" : "connector";
        QTest::addRow("%s, waiting", what) << State::Waiting << isContext;
        QTest::addRow("%s, connecting", what) << State::Connecting << isContext;
        QTest::addRow("%s, connected", what) << State::Connected << isContext;
        QTest::addRow("%s, failed", what) << State::Failed << isContext;
    }
}

void tst_DeviceConnector::destructorsEmitNothing()
{
    QFETCH(State, state);
    QFETCH(bool, isContext);
    if (state == State::Failed)
        m_hardware->setHostError(HostCall::Claim, QUsbError(Kind::Busy, QStringLiteral("not for you")));
    if (state == State::Connecting) // for ever: the device does not answer
        m_connector->setSetUpFunction([](QUsbDevice *device) {
            return device->controlIn(QUsbProtocol::RequestType::Vendor, 1, 0, 0, 2)
                .then([](const QUsbTransferResult &) {
                    return QUsbResult<void>(QUsbError(Kind::TransferError, QStringLiteral("never mind")));
                });
        });
    m_hardware->silent = state == State::Connecting;
    if (state != State::Waiting)
        m_backend->plug(m_hardware.get());
    m_connector->start();
    QTRY_COMPARE(m_connector->state(), state);
    if (state == State::Connecting)
        QTRY_COMPARE(m_hardware->pending(0), 1);
    const qsizetype states = m_states.size();
    const qsizetype errors = m_errors.size();
    if (isContext) {
        (void)m_connector.release(); // a child of the context
        m_context.reset();
    } else {
        m_connector.reset();
    }
    QCoreApplication::processEvents();
    QCOMPARE(m_states.size(), states);
    QCOMPARE(m_errors.size(), errors);
    m_hardware->silent = false;
}

QUSB_TEST(tst_DeviceConnector)
#include "tst_deviceconnector.moc"
