// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "guest.h"

#include "qusbcontext.h"
#include "qusbdevice.h"
#include "qusbendpoint.h"
#include "qusbinterface.h"

#include <QtCore/qdir.h>
#include <QtCore/qfile.h>
#include <QtCore/qfileinfo.h>
#include <QtCore/qtimer.h>
#include <QtTest/qsignalspy.h>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using Kind = QUsbError::Kind;
using State = QUsbDevice::State;
using namespace Guest;
using namespace QUsbProtocol;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/*! The life of a device on a real bus: waiting for it, resetting it, lending it to the kernel. */
class tst_GuestDevice : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void waitingEndsWhenTheGadgetIsPluggedIn();
    void resetDeviceIsOpenedAgain_data();
    void resetDeviceIsOpenedAgain();
    void unpluggedDuringARestartItIsFoundWhenItComesBack();
    void kernelDriverIsDetachedAndAttached();
    void openingWaitsForPermission();

private:
    static QString driver(const QUsbDevice &device);

    std::unique_ptr<QUsbContext> m_context;
};

void tst_GuestDevice::initTestCase()
{
    if (!isHere())
        QSKIP("This test needs the guest: ./dev guest");
}

void tst_GuestDevice::init()
{
    m_context = std::make_unique<QUsbContext>();
    QVERIFY(!device(*m_context, gadgetZero()).isNull());
}

void tst_GuestDevice::cleanup()
{
    m_context.reset();
}

/*! The driver of interface 0, as the kernel says; empty if there is none. */
QString tst_GuestDevice::driver(const QUsbDevice &device)
{
    return QFileInfo(QFile::symLinkTarget(device.info().systemPath() + ":1.0/driver"_L1)).fileName();
}

void tst_GuestDevice::waitingEndsWhenTheGadgetIsPluggedIn()
{
    const auto here = m_context->waitForDevice(gadgetZero());
    QVERIFY(here.isFinished());
    const QUsbDeviceInfo before = here.result().value();

    gadget(u"unbind"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!m_context->devices().contains(before), 10'000);
    const auto later = m_context->waitForDevice(gadgetZero(), 15s);
    QVERIFY(!later.isFinished());
    QCOMPARE(waitFor(m_context->waitForDevice(gadgetZero(), 50ms)).error().kind(), Kind::TimedOut);
    gadget(u"bind"_s);
    const QUsbDeviceInfo after = waitFor(later).value();
    QCOMPARE(after.portPath(), before.portPath());
    QVERIFY(after != before);

    QUsbDevice zero(after, m_context.get());
    QVERIFY(waitFor(zero.open()));
    QVERIFY(waitFor(zero.claimInterface(0)));
}

void tst_GuestDevice::resetDeviceIsOpenedAgain_data()
{
    QTest::addColumn<QUsbDeviceFilter>("filter");
    QTest::newRow("gadget") << gadgetZero();
    QTest::newRow("serial adapter") << serialAdapter();
    QTest::newRow("keyboard") << keyboard();
}

void tst_GuestDevice::resetDeviceIsOpenedAgain()
{
    QFETCH(QUsbDeviceFilter, filter);
    const QUsbDeviceInfo info = device(*m_context, filter);
    QUsbDevice device(info, m_context.get());
    QVERIFY(waitFor(device.open()));
    QUsbInterface *interface = waitFor(device.claimInterface(0, QUsbDevice::ClaimOption::DetachKernelDriver)).value();
    QVERIFY(interface);
    QSignalSpy closed(&device, &QUsbDevice::closed);
    QSignalSpy opened(&device, &QUsbDevice::opened);
    for (int i = 1; i <= 3; ++i) {
        const auto restarted = waitFor(device.resetAndReopen(15s));
        QVERIFY2(restarted, qPrintable(restarted.error().message()));
        QCOMPARE(device.state(), State::Open);
        QCOMPARE(closed.size(), i);
        QCOMPARE(opened.size(), i);
        QCOMPARE(device.info(), info);
        QVERIFY(device.claimedInterfaces().isEmpty());
    }
    QVERIFY(waitFor(device.claimInterface(0, QUsbDevice::ClaimOption::DetachKernelDriver)));
    QCOMPARE(waitFor(device.readDescriptor(DescriptorType::Device, 0, 18)).data(), info.descriptor().bytes());
}

void tst_GuestDevice::unpluggedDuringARestartItIsFoundWhenItComesBack()
{
    const QUsbDeviceInfo info = device(*m_context, gadgetZero());
    QUsbDevice zero(info, m_context.get());
    QVERIFY(waitFor(zero.open()));
    QSignalSpy disconnected(&zero, &QUsbDevice::disconnected);
    QSignalSpy changed(&zero, &QUsbDevice::infoChanged);
    gadget(u"unbind"_s); // nothing is delivered before the loop runs again, so the reset meets a device that is gone
    QCOMPARE(zero.state(), State::Open);
    const auto restart = zero.resetAndReopen(15s);
    QTRY_COMPARE_WITH_TIMEOUT(disconnected.size(), 1, 10'000);
    QVERIFY(!restart.isFinished());
    gadget(u"bind"_s);
    const auto restarted = waitFor(restart);
    QVERIFY2(restarted, qPrintable(restarted.error().message()));
    QCOMPARE(changed.size(), 1);
    QVERIFY(zero.info() != info);
    QCOMPARE(zero.info().portPath(), info.portPath());
    QVERIFY(waitFor(zero.claimInterface(0)));

    gadget(u"unbind"_s);
    QCOMPARE(waitFor(zero.resetAndReopen(500ms)).error().kind(), Kind::TimedOut);
    QTRY_COMPARE_WITH_TIMEOUT(zero.state(), State::Closed, 10'000);
    gadget(u"bind"_s);
}

void tst_GuestDevice::kernelDriverIsDetachedAndAttached()
{
    QUsbDevice serial(device(*m_context, serialAdapter()), m_context.get());
    QVERIFY(waitFor(serial.open()));
    QCOMPARE(driver(serial), u"ftdi_sio"_s);
    QCOMPARE(waitFor(serial.kernelDriver(0)).value(), u"ftdi_sio"_s);
    QCOMPARE(waitFor(serial.attachKernelDriver(0)).error().kind(), Kind::Busy);

    QVERIFY(waitFor(serial.detachKernelDriver(0)));
    QCOMPARE(driver(serial), QString());
    const auto none = waitFor(serial.kernelDriver(0));
    QVERIFY(none && none.value().isEmpty());
    QCOMPARE(waitFor(serial.detachKernelDriver(0)).error().kind(), Kind::NotFound);

    QUsbInterface *interface = waitFor(serial.claimInterface(0)).value();
    QVERIFY(interface);
    QCOMPARE(driver(serial), u"usbfs"_s);
    const auto claimed = waitFor(serial.kernelDriver(0));
    QVERIFY(claimed && claimed.value().isEmpty());
    QCOMPARE(waitFor(serial.detachKernelDriver(0)).error().kind(), Kind::NotFound);
    QCOMPARE(waitFor(serial.attachKernelDriver(0)).error().kind(), Kind::Busy);
    QVERIFY(waitFor(interface->release()));
    QCOMPARE(driver(serial), QString());

    QVERIFY(waitFor(serial.attachKernelDriver(0)));
    QCOMPARE(driver(serial), u"ftdi_sio"_s);
    for (const auto &result : {waitFor(serial.detachKernelDriver(7)), waitFor(serial.attachKernelDriver(7))})
        QCOMPARE(result.error().kind(), Kind::NotFound);

    QUsbDevice zero(device(*m_context, gadgetZero()), m_context.get());
    QVERIFY(waitFor(zero.open()));
    const auto nobodyWants = waitFor(zero.attachKernelDriver(0));
    QCOMPARE(nobodyWants.error().kind(), Kind::NotFound);
    QVERIFY2(nobodyWants.error().message().contains("no kernel driver takes"_L1),
             qPrintable(nobodyWants.error().message()));
}

void tst_GuestDevice::openingWaitsForPermission()
{
    const QUsbDeviceInfo before = device(*m_context, gadgetZero());
    gadget(u"unbind"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!m_context->devices().contains(before), 10'000);
    // udev does the same in less time: it makes the node, and sets its permissions a moment later.
    QFile rule(u"/run/udev/rules.d/99-usb-late.rules"_s);
    QVERIFY(QDir().mkpath(u"/run/udev/rules.d"_s) && rule.open(QIODevice::WriteOnly));
    rule.write("SUBSYSTEM==\"usb\", ATTR{idVendor}==\"0525\", ATTR{idProduct}==\"a4a0\", MODE=\"0000\"\n");
    rule.close();
    QCOMPARE(run(u"udevadm"_s, {u"control"_s, u"--reload"_s}).exitCode, 0);
    const auto arrival = m_context->waitForDevice(gadgetZero(), 15s);
    QFuture<QUsbResult<void>> opened;
    std::unique_ptr<QUsbDevice> zero;
    connect(m_context.get(), &QUsbContext::deviceAdded, this, [&](const QUsbDeviceInfo &info) {
        QCOMPARE(::setegid(65534), 0);
        QCOMPARE(::seteuid(65534), 0); // nobody, for all threads
        const int fd = ::open(QFile::encodeName(info.deviceNode()).constData(), O_RDWR | O_CLOEXEC);
        QCOMPARE(fd, -1);
        QCOMPARE(errno, EACCES);
        zero = std::make_unique<QUsbDevice>(info, m_context.get());
        opened = zero->open();
        QTimer::singleShot(300ms, this, [info] {
            const QByteArray node = QFile::encodeName(info.deviceNode());
            QCOMPARE(::seteuid(0), 0);
            QCOMPARE(::chmod(node.constData(), 0666), 0);
            QCOMPARE(::seteuid(65534), 0);
        });
    });
    gadget(u"bind"_s);
    QVERIFY(waitFor(arrival));
    const auto result = waitFor(opened);
    QCOMPARE(::seteuid(0), 0);
    QCOMPARE(::setegid(0), 0);
    QVERIFY2(result, qPrintable(result.error().message()));

    QVERIFY(rule.remove());
    QCOMPARE(run(u"udevadm"_s, {u"control"_s, u"--reload"_s}).exitCode, 0);
}

QTEST_GUILESS_MAIN(tst_GuestDevice)
#include "tst_guest_device.moc"
