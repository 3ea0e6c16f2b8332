// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "guest.h"
#include "guesttest.h"

#include "qusbcontext.h"
#include "qusbdevice.h"
#include "qusbendpoint.h"
#include "qusbinterface.h"

#include <QtCore/qdir.h>
#include <QtCore/qfile.h>
#include <QtCore/qfileinfo.h>
#include <QtCore/qthread.h>
#include <QtCore/qtimer.h>
#include <QtTest/qsignalspy.h>

#include <atomic>
#include <fcntl.h>
#include <sched.h>
#include <sys/mount.h>
#include <sys/resource.h>
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
    void fileDescriptorOfTheTestCarriesTransfers();
    void fileDescriptorWorksWhereNothingIsListed();
    void fileDescriptorOfSomethingElseIsRefused_data();
    void fileDescriptorOfSomethingElseIsRefused();
    void contextsWorkInTheirThreads();
    void openingWithoutFileDescriptorsSaysSo();
    void childProcessDoesNotHoldTheDevice();

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
    QVERIFY2(nobodyWants.error().message().contains("no kernel driver supports"_L1),
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

static int openNode(const QUsbDeviceInfo &info, int mode)
{
    return ::open(QFile::encodeName(info.deviceNode()).constData(), mode | O_CLOEXEC);
}

/*! Whether 512 bytes come from the gadget, whose source is on interface 0. */
static bool readsFromTheGadget(QUsbDevice *zero)
{
    QUsbInterface *interface = waitFor(zero->claimInterface(0)).value();
    QUsbEndpoint *in = interface ? interface->endpoint(TransferType::Bulk, Direction::In) : nullptr;
    return in && waitFor(in->read(512, 10s)).data().size() == 512 && waitFor(interface->release());
}

void tst_GuestDevice::fileDescriptorOfTheTestCarriesTransfers()
{
    const QUsbDeviceInfo info = device(*m_context, gadgetZero());
    const auto openFiles = [] { return QDir(u"/proc/self/fd"_s).entryList(QDir::AllEntries | QDir::System).size(); };
    const int fd = openNode(info, O_RDWR);
    QVERIFY(fd >= 0);
    const auto before = openFiles();
    const auto future = m_context->openFileDescriptor(fd);
    ::close(fd); // ours is ours, theirs is theirs
    const auto result = waitFor(future);
    QVERIFY2(result, qPrintable(result.error().message()));
    QUsbDevice *zero = result.value();
    QCOMPARE(zero->info(), info);
    QCOMPARE(zero->activeConfigurationValue(), quint8(3));
    QVERIFY(readsFromTheGadget(zero));

    QSignalSpy disconnected(zero, &QUsbDevice::disconnected);
    gadget(u"unbind"_s);
    QTRY_COMPARE_WITH_TIMEOUT(disconnected.size(), 1, 10'000);
    gadget(u"bind"_s);
    delete zero;
    QTRY_COMPARE(openFiles(), before - 1);
}

void tst_GuestDevice::fileDescriptorWorksWhereNothingIsListed()
{
    const QUsbDeviceInfo info = device(*m_context, gadgetZero());
    const int fd = openNode(info, O_RDWR);
    QVERIFY(fd >= 0);
    // A sandbox: nothing in sysfs, no nodes. The thread's own view of the files is private; so is this process's.
    QCOMPARE(::unshare(CLONE_NEWNS), 0);
    QCOMPARE(::mount(nullptr, "/", nullptr, MS_REC | MS_PRIVATE, nullptr), 0);
    for (const char *hidden : {"/sys/bus/usb/devices", "/dev/bus/usb"})
        QCOMPARE(::mount("tmpfs", hidden, "tmpfs", 0, nullptr), 0);
    {
        QUsbContext sandboxed;
        QVERIFY(sandboxed.devices(gadgetZero()).isEmpty());
        const auto result = waitFor(sandboxed.openFileDescriptor(fd));
        QVERIFY2(result, qPrintable(result.error().message()));
        QUsbDevice *zero = result.value();
        QCOMPARE(zero->info().bus(), info.bus());
        QCOMPARE(zero->info().address(), info.address());
        QCOMPARE(zero->info().speed(), info.speed());
        QCOMPARE(zero->info().descriptorBytes(), info.descriptorBytes());
        QCOMPARE(zero->activeConfigurationValue(), quint8(3));
        QVERIFY(readsFromTheGadget(zero));
        QCOMPARE(waitFor(zero->resetAndReopen()).error().kind(), Kind::NotSupported);

        QSignalSpy disconnected(zero, &QUsbDevice::disconnected);
        gadget(u"unbind"_s);
        QTRY_COMPARE_WITH_TIMEOUT(disconnected.size(), 1, 10'000);
        QCOMPARE(zero->state(), State::Closed);
        QCOMPARE(waitFor(sandboxed.openFileDescriptor(fd)).error().kind(), Kind::Disconnected);
    }
    ::close(fd);
    for (const char *hidden : {"/sys/bus/usb/devices", "/dev/bus/usb"})
        QCOMPARE(::umount(hidden), 0);
    gadget(u"bind"_s);
}

void tst_GuestDevice::fileDescriptorOfSomethingElseIsRefused_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<int>("mode");
    QTest::newRow("null device") << u"/dev/null"_s << O_RDWR;
    QTest::newRow("file") << u"/proc/self/exe"_s << O_RDONLY;
    QTest::newRow("serial port") << u"/dev/ttyUSB0"_s << (O_RDWR | O_NONBLOCK);
    QTest::newRow("node that may only be read") << QString() << O_RDONLY;
    QTest::newRow("nothing") << u"/nowhere"_s << O_RDWR;
}

void tst_GuestDevice::fileDescriptorOfSomethingElseIsRefused()
{
    QFETCH(QString, path);
    QFETCH(int, mode);
    const QUsbDeviceInfo info = device(*m_context, gadgetZero());
    const int fd =
        path.isEmpty() ? openNode(info, mode) : ::open(QFile::encodeName(path).constData(), mode | O_CLOEXEC);
    const auto result = waitFor(m_context->openFileDescriptor(fd));
    QCOMPARE(result.error().kind(), Kind::InvalidParameter);
    QVERIFY(!result.error().message().isEmpty());
    QVERIFY(!result.value());
    if (fd >= 0)
        ::close(fd);
}

void tst_GuestDevice::contextsWorkInTheirThreads()
{
    QThread threads[3];
    std::unique_ptr<QUsbContext> contexts[3];
    std::atomic<int> done[3] {};
    for (int i = 0; i < 3; ++i) {
        threads[i].start();
        const QUsbDeviceFilter filter = i == 0 ? gadgetZero() : i == 1 ? serialAdapter() : keyboard();
        const auto work = [&contexts, &done, i, filter] {
            if (!contexts[i])
                contexts[i] = std::make_unique<QUsbContext>();
            auto *device = new QUsbDevice(contexts[i]->anyDevice(filter).value(), contexts[i].get());
            device->open();
            for (int n = 0; n < 50; ++n) {
                device->readDescriptor(DescriptorType::Device, 0, 18, 0, 10s)
                    .then(device, [&done, i, device](const QUsbTransferResult &result) {
                        done[i] += result.data() == device->info().descriptor().bytes()
                            && QThread::currentThread() == device->thread();
                    });
            }
        };
        if (i < 2) { // made in its thread
            auto *start = new QObject;
            start->moveToThread(&threads[i]);
            QMetaObject::invokeMethod(start, work, Qt::QueuedConnection);
            start->deleteLater();
        } else { // moved there
            contexts[i] = std::make_unique<QUsbContext>();
            contexts[i]->moveToThread(&threads[i]);
            QMetaObject::invokeMethod(contexts[i].get(), work, Qt::QueuedConnection);
        }
    }
    for (int i = 0; i < 3; ++i) {
        QTRY_COMPARE_WITH_TIMEOUT(done[i].load(), 50, 20'000);
        QMetaObject::invokeMethod(
            contexts[i].get(), [&contexts, i] { contexts[i].reset(); }, Qt::BlockingQueuedConnection);
        threads[i].quit();
        QVERIFY(threads[i].wait());
    }
}

void tst_GuestDevice::openingWithoutFileDescriptorsSaysSo()
{
    QUsbDevice zero(device(*m_context, gadgetZero()), m_context.get());
    QUsbDevice serial(device(*m_context, serialAdapter()), m_context.get());
    QVERIFY(waitFor(serial.open()));
    rlimit before {};
    QCOMPARE(::getrlimit(RLIMIT_NOFILE, &before), 0);
    rlimit few = before;
    few.rlim_cur = 64;
    QCOMPARE(::setrlimit(RLIMIT_NOFILE, &few), 0);
    QList<int> taken;
    for (int fd = ::open("/", O_PATH | O_CLOEXEC); fd >= 0; fd = ::open("/", O_PATH | O_CLOEXEC))
        taken.append(fd);
    QVERIFY(!taken.isEmpty());
    const QUsbError error = waitFor(zero.open()).error();
    const bool otherWorks = waitFor(serial.readDescriptor(DescriptorType::Device, 0, 18, 0, 5s)).isSuccess();
    const QUsbError noDuplicate = waitFor(m_context->openFileDescriptor(0)).error();
    for (const int fd : std::as_const(taken))
        ::close(fd);
    QCOMPARE(::setrlimit(RLIMIT_NOFILE, &before), 0);
    QCOMPARE(error.kind(), Kind::OutOfMemory);
    QVERIFY2(error.message().contains("too many open files"_L1), qPrintable(error.message()));
    QVERIFY2(error.remedy().contains("ulimit"_L1), qPrintable(error.remedy()));
    QCOMPARE(noDuplicate.kind(), Kind::OutOfMemory);
    QVERIFY(otherWorks);
    QTRY_COMPARE(zero.state(), State::Closed);
    QVERIFY(waitFor(zero.open()));
    QVERIFY(readsFromTheGadget(&zero));
}

void tst_GuestDevice::childProcessDoesNotHoldTheDevice()
{
    QUsbDevice zero(device(*m_context, gadgetZero()), m_context.get());
    QVERIFY(waitFor(zero.open()));
    const int fd = openNode(zero.info(), O_RDWR);
    const auto wrapped = waitFor(m_context->openFileDescriptor(fd));
    QVERIFY(wrapped);
    const QByteArray node = QFile::encodeName(zero.info().deviceNode());
    const QString script = u"ls -l /proc/%1/fd"_s;
    const QByteArray ours = run(u"sh"_s, {u"-c"_s, script.arg(::getpid())}).out;
    QCOMPARE(ours.count(node), 3); // the device, the duplicate and the test's own
    const QByteArray childs = run(u"sh"_s, {u"-c"_s, script.arg("$$"_L1)}).out;
    QVERIFY(childs.contains("/dev/null") || childs.contains("pipe:"));
    QCOMPARE(childs.count("/dev/bus/usb"), 0);
    ::close(fd);
    delete wrapped.value();
}

QUSB_GUEST_TEST(tst_GuestDevice)
#include "tst_guest_device.moc"
