// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "guest.h"
#include "guesttest.h"

#include "qusbcontext.h"
#include "qusbdevice.h"
#include "qusbdeviceconnector.h"
#include "qusbendpoint.h"
#include "qusbfuture.h"
#include "qusbinterface.h"

#include <QtCore/qdir.h>
#include <QtCore/qprocess.h>
#include <QtTest/qsignalspy.h>

#include <functional>
#include <memory>

#include <csignal>

using namespace Guest;
using namespace Qt::StringLiterals;

/*! Devices that come and go on a real bus, and the quiet in between. */
class tst_GuestHotplug : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void pluggedAndUnpluggedDeviceIsReportedOnce();
    void gadgetComesAndGoes();
    void hubTakesItsChildrenAlong();
    void unpluggingEndsTransfersUnderWay();
    void unpluggingDuringABulkReadIsAlwaysDisconnected();
    void openDeviceCanBeUnpluggedAndReopened();
    void connectorConnectsAgain();
    void manyCyclesLeaveNothingBehind();
    void nothingIsMissedBetweenListingAndWatching();
    void idleContextDoesNotWakeUp();

private:
    static void addTablet(const QString &id, const QString &port);
    static void remove(const QString &id);

    std::unique_ptr<QUsbContext> m_context;
    std::unique_ptr<QSignalSpy> m_added;
    std::unique_ptr<QSignalSpy> m_removed;
};

void tst_GuestHotplug::initTestCase()
{
    if (!isHere())
        QSKIP("This test needs the guest: ./dev guest");
}

void tst_GuestHotplug::init()
{
    m_context = std::make_unique<QUsbContext>();
    QVERIFY(m_context->isHotplugSupported());
    m_added = std::make_unique<QSignalSpy>(m_context.get(), &QUsbContext::deviceAdded);
    m_removed = std::make_unique<QSignalSpy>(m_context.get(), &QUsbContext::deviceRemoved);
}

void tst_GuestHotplug::cleanup()
{
    m_added.reset();
    m_removed.reset();
    m_context.reset();
}

void tst_GuestHotplug::addTablet(const QString &id, const QString &port)
{
    const auto answer = qemu(
        u"device_add"_s, {{u"driver"_s, u"usb-tablet"_s}, {u"bus"_s, u"usb.0"_s}, {u"id"_s, id}, {u"port"_s, port}});
    QVERIFY(answer.contains(u"return"_s));
}

void tst_GuestHotplug::remove(const QString &id)
{
    QVERIFY(qemu(u"device_del"_s, {{u"id"_s, id}}).contains(u"return"_s));
}

void tst_GuestHotplug::pluggedAndUnpluggedDeviceIsReportedOnce()
{
    const auto before = m_context->devices();
    addTablet(u"extra"_s, u"6"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_added->size(), 1, 10'000);
    const auto added = m_added->at(0).at(0).value<QUsbDeviceInfo>();
    QCOMPARE(added.portPath(), u"1-6"_s);
    QCOMPARE(added.product(), u"QEMU USB Tablet"_s);
    QCOMPARE(added.parent().portPath(), u"usb1"_s);
    QCOMPARE(m_context->devices().size(), before.size() + 1);

    remove(u"extra"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_removed->size(), 1, 10'000);
    QCOMPARE(m_removed->at(0).at(0).value<QUsbDeviceInfo>(), added);
    QCOMPARE(m_context->devices(), before);
    QCOMPARE(m_added->size(), 1);
}

void tst_GuestHotplug::gadgetComesAndGoes()
{
    const auto info = device(*m_context, gadgetZero());
    gadget(u"unbind"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_removed->size(), 1, 10'000);
    QCOMPARE(m_removed->at(0).at(0).value<QUsbDeviceInfo>(), info);
    gadget(u"bind"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_added->size(), 1, 10'000);
    const auto again = m_added->at(0).at(0).value<QUsbDeviceInfo>();
    QCOMPARE(again.portPath(), info.portPath());
    QCOMPARE(again.serialNumber(), u"QUSB-GADGET"_s);
    QVERIFY(again != info);
}

void tst_GuestHotplug::hubTakesItsChildrenAlong()
{
    QVERIFY(qemu(u"device_add"_s,
                 {{u"driver"_s, u"usb-hub"_s}, {u"bus"_s, u"usb.0"_s}, {u"id"_s, u"hub2"_s}, {u"port"_s, u"6"_s}})
                .contains(u"return"_s));
    QTRY_COMPARE_WITH_TIMEOUT(m_added->size(), 1, 10'000);
    addTablet(u"child"_s, u"6.3"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_added->size(), 2, 10'000);
    const auto hub = m_added->at(0).at(0).value<QUsbDeviceInfo>();
    const auto child = m_added->at(1).at(0).value<QUsbDeviceInfo>();
    QVERIFY(hub.isHub());
    QCOMPARE(child.parent(), hub);
    QCOMPARE(child.portPath(), u"1-6.3"_s);

    remove(u"hub2"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_removed->size(), 2, 10'000);
    QCOMPARE(m_removed->at(0).at(0).value<QUsbDeviceInfo>(), child);
    QCOMPARE(m_removed->at(1).at(0).value<QUsbDeviceInfo>(), hub);
}

void tst_GuestHotplug::unpluggingEndsTransfersUnderWay()
{
    addTablet(u"extra"_s, u"6"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_added->size(), 1, 10'000);
    QUsbDevice tablet(m_added->at(0).at(0).value<QUsbDeviceInfo>(), m_context.get());
    QVERIFY(waitFor(tablet.open()));
    QUsbInterface *interface = waitFor(tablet.claimInterface(0, QUsbDevice::ClaimOption::DetachKernelDriver)).value();
    QVERIFY(interface);
    QUsbEndpoint *in = interface->endpoint(QUsbProtocol::TransferType::Interrupt, QUsbProtocol::Direction::In);
    QVERIFY(in);
    QSignalSpy disconnected(&tablet, &QUsbDevice::disconnected);
    QList<QFuture<QUsbTransferResult>> reads;
    for (int i = 0; i < 64; ++i)
        reads.append(in->read(8));
    remove(u"extra"_s);
    for (const auto &read : std::as_const(reads))
        QCOMPARE(waitFor(read).status(), QUsbError::Kind::Disconnected);
    QTRY_COMPARE_WITH_TIMEOUT(disconnected.size(), 1, 10'000);
    QCOMPARE(tablet.state(), QUsbDevice::State::Closed);
    QTRY_COMPARE_WITH_TIMEOUT(m_removed->size(), 1, 10'000);
}

void tst_GuestHotplug::unpluggingDuringABulkReadIsAlwaysDisconnected()
{
    // The controller fails the read before the hub says that the device is gone, or after, as chance has it.
    for (int i = 1; i <= repetitions(15); ++i) {
        QUsbDevice serial(device(*m_context, serialAdapter()), m_context.get());
        QVERIFY(waitFor(serial.open()));
        QUsbInterface *interface =
            waitFor(serial.claimInterface(0, QUsbDevice::ClaimOption::DetachKernelDriver)).value();
        QVERIFY(interface);
        QUsbEndpoint *in = interface->endpoint(QUsbProtocol::TransferType::Bulk, QUsbProtocol::Direction::In);
        QVERIFY(in);
        // An FTDI sends two bytes of status every few milliseconds, so there is always a read under way to be cut off.
        QUsbError::Kind last = QUsbError::Kind::NoError;
        std::function<void()> readOn = [&] {
            in->read(512).then(m_context.get(), [&](const QUsbTransferResult &result) {
                last = result.status();
                if (result)
                    readOn();
            });
        };
        readOn();
        readOn();
        remove(u"ftdi"_s);
        QTRY_VERIFY_WITH_TIMEOUT(last != QUsbError::Kind::NoError, 10'000);
        QCOMPARE(last, QUsbError::Kind::Disconnected);
        QTRY_COMPARE_WITH_TIMEOUT(m_removed->size(), i, 10'000);
        QTRY_COMPARE_WITH_TIMEOUT(serial.state(), QUsbDevice::State::Closed, 10'000);
        // QEMU lets go of the chardev a little later.
        QVERIFY(QTest::qWaitFor(
            [] {
                return qemu(u"device_add"_s,
                            {{u"driver"_s, u"usb-serial"_s},
                             {u"bus"_s, u"usb.0"_s},
                             {u"id"_s, u"ftdi"_s},
                             {u"port"_s, u"1"_s},
                             {u"chardev"_s, u"ftdi"_s},
                             {u"always-plugged"_s, true}})
                    .contains(u"return"_s);
            },
            10'000));
        QTRY_COMPARE_WITH_TIMEOUT(m_added->size(), i, 10'000);
    }
}

void tst_GuestHotplug::openDeviceCanBeUnpluggedAndReopened()
{
    for (int i = 0; i < 3; ++i) {
        QUsbDevice zero(device(*m_context, gadgetZero()), m_context.get());
        QVERIFY(waitFor(zero.open()));
        QVERIFY(waitFor(zero.claimInterface(0)));
        m_removed->clear();
        gadget(u"unbind"_s);
        QTRY_COMPARE_WITH_TIMEOUT(m_removed->size(), 1, 10'000);
        QTRY_COMPARE_WITH_TIMEOUT(zero.state(), QUsbDevice::State::Closed, 10'000);
        QCOMPARE(waitFor(zero.open()).error().kind(), QUsbError::Kind::Disconnected);
        gadget(u"bind"_s);
    }
}

/*! A gadget that comes back while the connector is still busy with the last one, and one that has time. */
void tst_GuestHotplug::connectorConnectsAgain()
{
    QUsbDeviceConnector connector(m_context.get());
    connector.setFilter(gadgetZero());
    connector.setIdentity(QUsbDeviceConnector::IdentityPart::SerialNumber | QUsbDeviceConnector::IdentityPart::Port);
    connector.addInterface(0, QUsbDevice::ClaimOption::DetachKernelDriver);
    QSignalSpy connected(&connector, &QUsbDeviceConnector::connected);
    QSignalSpy disconnected(&connector, &QUsbDeviceConnector::disconnected);
    QSignalSpy errors(&connector, &QUsbDeviceConnector::errorOccurred);
    // Reads may end after this function.
    const auto reads = std::make_shared<qsizetype>(0);
    connect(&connector, &QUsbDeviceConnector::connected, this, [this, reads](QUsbDevice *device) {
        QUsbFuture::then(device->claimedInterface(0)->endpoint(0x81)->read(512), this,
                         [reads](const QUsbTransferResult &result) { *reads += result ? 1 : 0; });
    });
    connector.start();
    for (int round = 1; round <= 4; ++round) {
        QTRY_COMPARE_WITH_TIMEOUT(connected.size(), round, 10'000);
        QTRY_COMPARE_WITH_TIMEOUT(*reads, round, 10'000);
        gadget(u"unbind"_s);
        if (round % 2 == 0) // Else it is back before the connector has heard of it.
            QTRY_COMPARE_WITH_TIMEOUT(disconnected.size(), round, 10'000);
        gadget(u"bind"_s);
    }
    QTRY_COMPARE_WITH_TIMEOUT(connected.size(), 5, 10'000);
    QCOMPARE(disconnected.size(), 4);
    QVERIFY2(errors.isEmpty(), qPrintable(errors.value(0).value(0).value<QUsbError>().toString()));
}

void tst_GuestHotplug::manyCyclesLeaveNothingBehind()
{
    const auto openFiles = [] { return QDir(u"/proc/self/fd"_s).entryList(QDir::AllEntries | QDir::System).size(); };
    const auto before = openFiles();
    for (int i = 1; i <= repetitions(20); ++i) {
        QUsbDevice zero(device(*m_context, gadgetZero()), m_context.get());
        QVERIFY(waitFor(zero.open()));
        gadget(u"unbind"_s);
        QTRY_COMPARE_WITH_TIMEOUT(m_removed->size(), i, 10'000);
        gadget(u"bind"_s);
        QTRY_COMPARE_WITH_TIMEOUT(m_added->size(), i, 10'000);
    }
    QTRY_COMPARE(openFiles(), before);
}

void tst_GuestHotplug::nothingIsMissedBetweenListingAndWatching()
{
    // While contexts are made one after the other, a device comes and goes. Each must account for it exactly.
    QProcess churn;
    churn.start(
        u"sh"_s,
        {u"-c"_s,
         u"for i in 1 2 3 4 5 6; do %1 unbind; %1 bind; done"_s.arg(QStringLiteral(QUSB_GUEST_SCRIPTS "/gadget"))});
    while (churn.state() != QProcess::NotRunning) {
        QUsbContext context;
        QList<QUsbDeviceInfo> accounted = context.devices();
        connect(&context, &QUsbContext::deviceAdded, this, [&](const QUsbDeviceInfo &info) {
            QVERIFY(!accounted.contains(info));
            accounted.append(info);
        });
        connect(&context, &QUsbContext::deviceRemoved, this, [&](const QUsbDeviceInfo &info) {
            QVERIFY(accounted.contains(info));
            accounted.removeOne(info);
        });
        QTest::qWait(50);
        QCOMPARE(accounted.size(), context.devices().size());
    }
    QTRY_COMPARE_WITH_TIMEOUT(m_context->devices(gadgetZero()).size(), 1, 10'000);
}

/*! How often the threads of \a process have gone to sleep so far; an idle one sleeps through. */
static qint64 contextSwitches(qint64 process)
{
    qint64 sum = 0;
    const QString tasks = u"/proc/%1/task"_s.arg(process);
    const auto threads = QDir(tasks).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QString &thread : threads) {
        QFile status(tasks + u'/' + thread + "/status"_L1);
        if (!status.open(QIODevice::ReadOnly))
            return -1;
        const auto lines = status.readAll().split('\n');
        for (const QByteArray &line : lines) {
            if (line.startsWith("voluntary_ctxt_switches:"))
                sum += line.mid(24).trimmed().toLongLong();
        }
    }
    return sum;
}

void tst_GuestHotplug::idleContextDoesNotWakeUp()
{
    QProcess watch;
    watch.start(QStringLiteral(QUSB_TOOL), {u"watch"_s, u"--present"_s});
    QVERIFY(watch.waitForStarted());
    QTRY_VERIFY_WITH_TIMEOUT(watch.bytesAvailable() > 0, 20'000);
    // It may still have something to do after the last line; then three seconds must pass without a single wake-up.
    qint64 before = -1;
    const bool quiet = QTest::qWaitFor(
        [&] {
            before = contextSwitches(watch.processId());
            QTest::qWait(3000);
            return before > 0 && contextSwitches(watch.processId()) == before;
        },
        20'000);
    QVERIFY2(quiet, "qusb watch never sleeps for three seconds");

    // and it is alive
    watch.readAll();
    QByteArray events;
    connect(&watch, &QProcess::readyReadStandardOutput, this, [&] { events += watch.readAllStandardOutput(); });
    gadget(u"unbind"_s);
    QTRY_COMPARE_WITH_TIMEOUT(events.count("0525:a4a0"), 1, 10'000);
    gadget(u"bind"_s);
    QTRY_COMPARE_WITH_TIMEOUT(events.count("0525:a4a0"), 2, 10'000);
    watch.terminate();
    QVERIFY(watch.waitForFinished());
    QCOMPARE(watch.exitStatus(), QProcess::NormalExit);
    QCOMPARE(watch.exitCode(), 128 + SIGTERM);
}

QUSB_GUEST_TEST(tst_GuestHotplug)
#include "tst_guest_hotplug.moc"
