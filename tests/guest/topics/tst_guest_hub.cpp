// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "guest.h"
#include "guesttest.h"

#include "qusbcontext.h"
#include "qusbdevice.h"
#include "qusbhub.h"

#include <QtCore/qfile.h>
#include <QtTest/qsignalspy.h>

using namespace Guest;
using namespace QUsbProtocol;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/*! QEMU's hub, with a tablet in port 1, and the kernel's root hubs. */
class tst_GuestHub : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void descriptorIsThatOfQemu();
    void portsAreAsTheyArePluggedIn();
    void portsThatDoNotExistAreRefused();
    void everyHubCanBeAsked();
    void portPowerIsSwitched();

private:
    std::unique_ptr<QUsbContext> m_context;
    QUsbDevice *m_device = nullptr;
    QUsbHub *m_hub = nullptr;
};

void tst_GuestHub::initTestCase()
{
    if (!isHere())
        QSKIP("This test needs the guest: ./dev guest");
}

void tst_GuestHub::init()
{
    m_context = std::make_unique<QUsbContext>();
    QVERIFY(!device(*m_context, tablet()).isNull());
    m_device = new QUsbDevice(device(*m_context, hub()), m_context.get());
    m_hub = new QUsbHub(m_device);
    QVERIFY(waitFor(m_device->open()));
}

void tst_GuestHub::cleanup()
{
    m_context.reset();
}

void tst_GuestHub::descriptorIsThatOfQemu()
{
    const auto result = waitFor(m_hub->readDescriptor());
    QVERIFY2(result, qPrintable(result.error().toString()));
    const QUsbHubDescriptor descriptor = result.value();
    QVERIFY(!descriptor.isSuperSpeed());
    QCOMPARE(descriptor.portCount(), 8);
    QVERIFY(!descriptor.isCompound());
    QVERIFY(!descriptor.hasPortIndicators());
    QCOMPARE(descriptor.powerOnToPowerGood(), 2ms);
    QCOMPARE(descriptor.controllerCurrent(), 0);
    for (int port = 1; port <= descriptor.portCount(); ++port)
        QVERIFY(descriptor.isRemovable(port));
    QVERIFY(waitFor(m_hub->readStatus()));
}

void tst_GuestHub::portsAreAsTheyArePluggedIn()
{
    const auto withTablet = waitFor(m_hub->readPortStatus(1));
    QVERIFY2(withTablet, qPrintable(withTablet.error().toString()));
    QVERIFY(withTablet.value().isConnected());
    QVERIFY(withTablet.value().isEnabled());
    QVERIFY(withTablet.value().isPowered());
    QVERIFY(!withTablet.value().isOverCurrent());
    QVERIFY(!withTablet.value().isInReset());
    QCOMPARE(withTablet.value().speed(), device(*m_context, tablet()).speed());

    const auto empty = waitFor(m_hub->readPortStatus(2));
    QVERIFY2(empty, qPrintable(empty.error().toString()));
    QVERIFY(!empty.value().isConnected());
    QVERIFY(!empty.value().isEnabled());
    QVERIFY(empty.value().isPowered());
    QCOMPARE(empty.value().speed(), Speed::Unknown);
}

void tst_GuestHub::portsThatDoNotExistAreRefused()
{
    QCOMPARE(waitFor(m_hub->readPortStatus(9)).error().kind(), QUsbError::Kind::Stall);
    QCOMPARE(waitFor(m_hub->powerOnPort(200)).error().kind(), QUsbError::Kind::Stall);
}

void tst_GuestHub::everyHubCanBeAsked()
{
    int superSpeedHubs = 0;
    const auto devices = m_context->devices();
    for (const QUsbDeviceInfo &info : devices) {
        if (!info.isHub())
            continue;
        QUsbDevice root(info, m_context.get());
        QUsbHub hub(&root);
        root.open();
        const auto descriptor = waitFor(hub.readDescriptor());
        QVERIFY2(descriptor, qPrintable(descriptor.error().toString()));
        superSpeedHubs += descriptor.value().isSuperSpeed();
        QCOMPARE_GT(descriptor.value().portCount(), 0);
        for (const QUsbDeviceInfo &child : devices) {
            if (child.parent() != info)
                continue;
            const auto port = waitFor(hub.readPortStatus(quint8(child.portNumber())));
            QVERIFY2(port, qPrintable(port.error().toString()));
            QVERIFY(port.value().isConnected());
            QVERIFY(port.value().isEnabled());
            QCOMPARE(port.value().speed(), child.speed());
        }
    }
    QCOMPARE_GT(superSpeedHubs, 0);
}

/*! Keeps the kernel from suspending the device at \a portPath. */
static void keepAwake(const QString &portPath)
{
    QFile control(u"/sys/bus/usb/devices/%1/power/control"_s.arg(portPath));
    QVERIFY(control.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
    QCOMPARE(control.write("on"), 2);
}

static bool plug(const QJsonObject &what)
{
    return qemu(u"device_add"_s, what).contains(u"return"_s);
}

void tst_GuestHub::portPowerIsSwitched()
{
    // The hub that is plugged in has no switches. QEMU has one with, too; the tablet behind it comes and goes.
    QSignalSpy removed(m_context.get(), &QUsbContext::deviceRemoved);
    QSignalSpy added(m_context.get(), &QUsbContext::deviceAdded);
    QVERIFY(plug({{u"driver"_s, u"usb-hub"_s},
                  {u"bus"_s, u"usb.0"_s},
                  {u"id"_s, u"switched"_s},
                  {u"port"_s, u"6"_s},
                  {u"port-power"_s, true}}));
    QTRY_COMPARE_WITH_TIMEOUT(added.size(), 1, 10'000);
    QVERIFY(
        plug({{u"driver"_s, u"usb-tablet"_s}, {u"bus"_s, u"usb.0"_s}, {u"id"_s, u"extra"_s}, {u"port"_s, u"6.2"_s}}));
    QTRY_COMPARE_WITH_TIMEOUT(added.size(), 2, 10'000);

    QUsbDevice switched(added.at(0).at(0).value<QUsbDeviceInfo>(), m_context.get());
    QUsbHub hub(&switched);
    QVERIFY(waitFor(switched.open()));
    QCOMPARE(waitFor(hub.readDescriptor()).value().powerSwitching(), QUsbHubDescriptor::PowerSwitching::Individual);
    keepAwake(u"1-6"_s);
    keepAwake(u"1-6.2"_s); // the kernel would take it for the same device waking up
    QTRY_VERIFY(waitFor(hub.readPortStatus(2)).value().isEnabled());

    // QEMU's hub does not tell anybody; the kernel learns of it when the device comes back.
    QVERIFY(waitFor(hub.powerOffPort(2)));
    QCOMPARE(waitFor(hub.readPortStatus(2)).value(), QUsbHubPortStatus());
    QVERIFY(waitFor(hub.readPortStatus(3)).value().isPowered());
    QVERIFY(waitFor(hub.powerOnPort(2)));
    QVERIFY(waitFor(hub.readPortStatus(2)).value().isPowered());
    QTRY_COMPARE_WITH_TIMEOUT(removed.size(), 1, 10'000);
    QCOMPARE(removed.at(0).at(0).value<QUsbDeviceInfo>(), added.at(1).at(0).value<QUsbDeviceInfo>());
    QTRY_COMPARE_WITH_TIMEOUT(added.size(), 3, 10'000);
    QCOMPARE(added.at(2).at(0).value<QUsbDeviceInfo>().portPath(), u"1-6.2"_s);
    QTRY_VERIFY(waitFor(hub.readPortStatus(2)).value().isEnabled());

    QVERIFY(waitFor(switched.close()));
    QVERIFY(qemu(u"device_del"_s, {{u"id"_s, u"switched"_s}}).contains(u"return"_s));
    QTRY_COMPARE_WITH_TIMEOUT(removed.size(), 3, 10'000);
}

QUSB_GUEST_TEST(tst_GuestHub)
#include "tst_guest_hub.moc"
