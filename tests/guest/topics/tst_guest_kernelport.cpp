// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "guest.h"
#include "guesttest.h"
#include "inputevents.h"
#include "pluggeddevice.h"
#include "testdescriptors.h"

#include "qusbcontext.h"
#include "qusbdevice.h"
#include "qusbendpoint.h"
#include "qusbinterface.h"
#include "qusbvhci_p.h"
#include "qusbvirtualcatalogue.h"
#include "qusbvirtualdisk.h"
#include "qusbvirtualhub.h"
#include "qusbvirtualkeyboard.h"
#include "qusbvirtualmodem.h"
#include "qusbvirtualmouse.h"
#include "qusbvirtualserialport.h"
#include "qusbvirtualsinesource.h"

#include <QtCore/qdiriterator.h>
#include <QtCore/qendian.h>
#include <QtCore/qprocess.h>
#include <QtCore/qregularexpression.h>

#include <csignal>
#include <fcntl.h>
#include <linux/fs.h>
#include <sched.h>
#include <sys/mount.h>
#include <termios.h>
#include <unistd.h>

using Kind = QUsbError::Kind;
using namespace Guest;
using namespace QUsbProtocol;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/*! The kernel's own drivers take the ready-made devices, and `qusb plug` puts them there. */
class tst_GuestKernelPort : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();

    // Before the module is loaded
    void missingModuleIsNamed();
    void onlyRootMayPlug();

    void diskIsReadAndWritten();
    void diskHasFiles();
    void keyboardTypes();
    void mouseMoves();
    void serialPortEchoes_data();
    void serialPortEchoes();
    void hubIsAHub();
    void sineComesInOrder();
    void classesAreSeen_data();
    void classesAreSeen();
    void allOfTheCatalogueIsEnumerated();
    void deviceThatDeniesItsConfigurationHasOne_data();
    void deviceThatDeniesItsConfigurationHasOne();

    void deviceIsInOnePlace();
    void reconnectedDeviceIsAnother();
    void deletedDeviceIsUnplugged();

    void toolPlugsUntilItIsTold_data();
    void toolPlugsUntilItIsTold();
    void toolListsDevices();
    void toolKnowsNoOtherDevices();

private:
    static qsizetype portCount();
    static QString node(const QString &portPath, const QString &name);
    static QString driver(const QString &interface);
    static Output runAsNobody(const QStringList &arguments);
};

void tst_GuestKernelPort::initTestCase()
{
    if (!isHere())
        QSKIP("This test needs the guest: ./dev guest");
    if (QFile::exists(u"/sys/devices/platform/vhci_hcd.0"_s))
        QCOMPARE(run(u"modprobe"_s, {u"-r"_s, u"vhci-hcd"_s}).exitCode, 0);
}

void tst_GuestKernelPort::cleanup()
{
    if (QFile::exists(u"/sys/devices/platform/vhci_hcd.0"_s))
        QTRY_COMPARE_WITH_TIMEOUT(QUsbVhci::freePorts(Speed::High).size(), portCount(), 10'000);
}

/*! Of all controllers together, for high speed. */
qsizetype tst_GuestKernelPort::portCount()
{
    QFile file(u"/sys/devices/platform/vhci_hcd.0/nports"_s);
    return file.open(QIODevice::ReadOnly) ? file.readAll().trimmed().toInt() / 2 : 0;
}

/*! Waits for the file that the kernel has made for the device at \a portPath; \a name is a regular expression. */
QString tst_GuestKernelPort::node(const QString &portPath, const QString &name)
{
    const QRegularExpression wanted(QRegularExpression::anchoredPattern(name));
    QString found;
    const auto isThere = [&] {
        const QString device = QFileInfo(u"/sys/bus/usb/devices/"_s + portPath).canonicalFilePath();
        if (device.isEmpty())
            return false;
        QDirIterator entries(device, QDir::Dirs | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
        while (entries.hasNext()) {
            entries.next();
            const QString file =
                (entries.fileName().startsWith("event"_L1) ? u"/dev/input/"_s : u"/dev/"_s) + entries.fileName();
            if (wanted.match(entries.fileName()).hasMatch() && QFile::exists(file))
                found = file;
        }
        return !found.isEmpty();
    };
    if (!QTest::qWaitFor(isThere, 20'000))
        qWarning("%s: there is no %s", qPrintable(portPath), qPrintable(name));
    return found;
}

QString tst_GuestKernelPort::driver(const QString &interface)
{
    return QFileInfo(QFile::symLinkTarget("/sys/bus/usb/devices/"_L1 + interface + "/driver"_L1)).fileName();
}

Output tst_GuestKernelPort::runAsNobody(const QStringList &arguments)
{
    const QStringList nobody {u"--reuid=65534"_s, u"--regid=65534"_s, u"--clear-groups"_s, QStringLiteral(QUSB_TOOL)};
    return run(u"setpriv"_s, nobody + arguments);
}

void tst_GuestKernelPort::missingModuleIsNamed()
{
    QUsbVirtualKeyboard keyboard;
    QUsbKernelPort port;
    const QUsbError error = port.plug(&keyboard);
    QCOMPARE(error.kind(), Kind::NotFound);
    QVERIFY2(error.remedy().contains("modprobe vhci-hcd"_L1), qPrintable(error.toString()));
    QVERIFY(!port.isPluggedIn());
    QVERIFY(!keyboard.isPluggedIn());
    QCOMPARE(port.portPath(), QString());

    const Output output = run(QStringLiteral(QUSB_TOOL), {u"plug"_s, u"disk"_s});
    QCOMPARE(output.exitCode, 1);
    QCOMPARE(output.out, QByteArray());
    QCOMPARE(output.err.count('\n'), 1);
    QVERIFY2(output.err.contains("modprobe vhci-hcd"), output.err.constData());

    QVERIFY(PluggedDevice::loadModule()); // from here on it is there
}

void tst_GuestKernelPort::onlyRootMayPlug()
{
    QUsbVirtualKeyboard keyboard;
    QUsbKernelPort port;
    QCOMPARE(::seteuid(65534), 0);
    const QUsbError error = port.plug(&keyboard);
    QCOMPARE(::seteuid(0), 0);
    QCOMPARE(error.kind(), Kind::AccessDenied);
    QVERIFY2(error.remedy().contains("sudo"_L1), qPrintable(error.toString()));

    const Output output = runAsNobody({u"plug"_s, u"keyboard"_s});
    QCOMPARE(output.exitCode, 1);
    QCOMPARE(output.out, QByteArray());
    QCOMPARE(output.err.count('\n'), 1);
    QVERIFY2(output.err.contains("root"), output.err.constData());
}

void tst_GuestKernelPort::diskIsReadAndWritten()
{
    QByteArray contents(4 * 1024 * 1024, Qt::Uninitialized);
    for (qsizetype i = 0; i < contents.size(); i += 4)
        qToLittleEndian(quint32(i), contents.data() + i);
    QUsbVirtualDisk disk(contents);
    QUsbKernelPort port;
    QVERIFY(!port.plug(&disk).isError());
    QFile file(node(port.portPath(), u"sd[a-z]"_s));
    QVERIFY2(file.open(QIODevice::ReadWrite | QIODevice::Unbuffered), qPrintable(file.errorString()));
    QCOMPARE(driver(port.portPath() + ":1.0"_L1), u"usb-storage"_s);

    QVERIFY(file.readAll() == contents);
    const QByteArray block(300 * 512, 'x');
    QVERIFY(file.seek(100 * 512));
    QCOMPARE(file.write(block), block.size());
    QCOMPARE(::fsync(file.handle()), 0);
    contents.replace(100 * 512, block.size(), block);
    QVERIFY(disk.contents() == contents);
    QCOMPARE(::ioctl(file.handle(), BLKFLSBUF), 0); // or it would come from the kernel's memory
    QVERIFY(file.seek(0));
    QVERIFY(file.readAll() == contents);
}

void tst_GuestKernelPort::diskHasFiles()
{
    QUsbVirtualDisk disk(QUsbVirtualDisk::fileSystem({{u"HELLO.TXT"_s, "hello, kernel"}}));
    QUsbKernelPort port;
    QVERIFY(!port.plug(&disk).isError());
    const QString file = node(port.portPath(), u"sd[a-z]"_s);
    const Output output = run(u"blkid"_s, {u"-p"_s, u"-o"_s, u"value"_s, u"-s"_s, u"TYPE"_s, file});
    QCOMPARE(output.out.trimmed(), "vfat");
}

void tst_GuestKernelPort::keyboardTypes()
{
    QUsbVirtualKeyboard keyboard;
    QUsbKernelPort port;
    QVERIFY(!port.plug(&keyboard).isError());
    const InputEvents events(node(port.portPath(), u"event\\d+"_s));
    QVERIFY(events.isOpen());
    QCOMPARE(keyboard.type(u"Hi1"_s), 3);
    const QList<InputEvents::Event> expected {
        {EV_KEY, KEY_LEFTSHIFT, 1}, {EV_KEY, KEY_H, 1}, {EV_KEY, KEY_LEFTSHIFT, 0}, {EV_KEY, KEY_H, 0},
        {EV_KEY, KEY_I, 1},         {EV_KEY, KEY_I, 0}, {EV_KEY, KEY_1, 1},         {EV_KEY, KEY_1, 0}};
    QCOMPARE(events.read(expected.size()), expected);
    QVERIFY(events.write({EV_LED, LED_CAPSL, 1}));
    QTRY_COMPARE_WITH_TIMEOUT(keyboard.ledState(), QUsbVirtualKeyboard::Led::CapsLock, 10'000);
}

void tst_GuestKernelPort::mouseMoves()
{
    QUsbVirtualMouse mouse;
    QUsbKernelPort port;
    QVERIFY(!port.plug(&mouse).isError());
    const InputEvents events(node(port.portPath(), u"event\\d+"_s));
    QVERIFY(events.isOpen());
    mouse.move(10, -5);
    mouse.click();
    const QList<InputEvents::Event> expected {
        {EV_REL, REL_X, 10}, {EV_REL, REL_Y, -5}, {EV_KEY, BTN_LEFT, 1}, {EV_KEY, BTN_LEFT, 0}};
    QCOMPARE(events.read(expected.size()), expected);
    mouse.turnWheel(1);
    QVERIFY(events.read(1).contains({EV_REL, REL_WHEEL, 1}));
}

void tst_GuestKernelPort::serialPortEchoes_data()
{
    QTest::addColumn<QString>("device");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("driver");
    QTest::newRow("FTDI") << u"serial"_s << u"ttyUSB\\d+"_s << u"ftdi_sio"_s;
    QTest::newRow("CDC ACM") << u"modem"_s << u"ttyACM\\d+"_s << u"cdc_acm"_s;
}

void tst_GuestKernelPort::serialPortEchoes()
{
    QFETCH(QString, device);
    QFETCH(QString, name);
    const auto virtualDevice = QUsbVirtualCatalogue::create(device);
    QVERIFY(virtualDevice);
    QUsbKernelPort port;
    QVERIFY(!port.plug(virtualDevice.get()).isError());
    const QString file = node(port.portPath(), name);
    QTEST(driver(port.portPath() + ":1.0"_L1), "driver");

    const int fd = ::open(QFile::encodeName(file).constData(), O_RDWR | O_NOCTTY | O_CLOEXEC | O_NONBLOCK);
    QVERIFY2(fd >= 0, strerror(errno));
    const auto close = qScopeGuard([fd] { ::close(fd); });
    termios settings {};
    QCOMPARE(::tcgetattr(fd, &settings), 0);
    ::cfmakeraw(&settings);
    ::cfsetspeed(&settings, B115200);
    QCOMPARE(::tcsetattr(fd, TCSANOW, &settings), 0);
    QByteArray sent;
    for (int i = 0; i < 2000; ++i)
        sent += QByteArray::number(i) + ' ';
    QByteArray got;
    qsizetype written = 0;
    const QDeadlineTimer deadline(20'000);
    while (got.size() < sent.size() && !deadline.hasExpired()) {
        pollfd wait {fd, short(written < sent.size() ? POLLIN | POLLOUT : POLLIN), 0};
        ::poll(&wait, 1, 100);
        if (written < sent.size())
            written += std::max<ssize_t>(::write(fd, sent.constData() + written, size_t(sent.size() - written)), 0);
        char buffer[4096];
        const ssize_t count = ::read(fd, buffer, sizeof buffer);
        got.append(buffer, std::max<ssize_t>(count, 0));
    }
    QCOMPARE(got, sent);
    if (const auto *modem = dynamic_cast<QUsbVirtualModem *>(virtualDevice.get()))
        QCOMPARE(modem->baudRate(), 115200u);
    if (const auto *serialPort = dynamic_cast<QUsbVirtualSerialPort *>(virtualDevice.get()))
        QVERIFY(qAbs(serialPort->baudRate() - 115200) < 400);
}

void tst_GuestKernelPort::hubIsAHub()
{
    QUsbVirtualHub hub(5);
    QUsbKernelPort port;
    QVERIFY(!port.plug(&hub).isError());
    const QString device = "/sys/bus/usb/devices/"_L1 + port.portPath();
    QTRY_COMPARE_WITH_TIMEOUT(driver(port.portPath() + ":1.0"_L1), u"hub"_s, 10'000);
    // The driver is there a moment before it has asked the hub.
    const auto ports = [&] {
        QFile file(device + "/maxchild"_L1);
        return file.open(QIODevice::ReadOnly) ? file.readAll().trimmed() : QByteArray();
    };
    QTRY_COMPARE_WITH_TIMEOUT(ports(), "5", 10'000);
}

void tst_GuestKernelPort::sineComesInOrder()
{
    QUsbVirtualSineSource sine;
    QUsbKernelPort port;
    QUsbContext context;
    QVERIFY(!port.plug(&sine).isError());
    QUsbDevice usb(device(context, QUsbDeviceFilter().withPortPath(port.portPath())), &context);
    QVERIFY(waitFor(usb.open()));
    const auto claimed = waitFor(usb.claimInterface(0));
    QVERIFY2(claimed, qPrintable(claimed.error().message()));
    QVERIFY(waitFor(claimed.value()->setAlternateSetting(QUsbVirtualSineSource::StreamingSetting)));
    QUsbEndpoint *in = claimed.value()->endpoint(QUsbVirtualSineSource::InEndpoint);
    QVERIFY(in);
    QList<QFuture<QUsbTransferResult>> reads;
    for (int i = 0; i < 10; ++i)
        reads.append(in->readPackets(80, 10s));
    quint64 sample = 0;
    for (const auto &read : std::as_const(reads)) {
        const auto result = waitFor(read);
        QVERIFY2(result, qPrintable(result.error().message()));
        const QByteArray data = result.data();
        for (qsizetype at = 0; at < data.size(); at += 2)
            QCOMPARE(qFromLittleEndian<qint16>(data.constData() + at), sine.sampleAt(sample++));
    }
    QCOMPARE(sample, 4410u); // of a tenth of a second
}

void tst_GuestKernelPort::deviceThatDeniesItsConfigurationHasOne_data()
{
    QTest::addColumn<bool>("isListed"); // Or nothing is, as in a sandbox.
    QTest::newRow("listed") << true;
    QTest::newRow("in a sandbox") << false;
}

void tst_GuestKernelPort::deviceThatDeniesItsConfigurationHasOne()
{
    QFETCH(const bool, isListed);
    PluggedDevice vhci(TestDescriptors::bulkDevice());
    vhci.setControlHandler([](const QUsbVirtualTransfer &transfer) -> std::optional<QUsbVirtualReply> {
        const QUsbSetupPacket setup = transfer.setup();
        const bool isAsked = setup.type() == RequestType::Standard && setup.direction() == Direction::In
            && setup.request() == quint8(Request::GetConfiguration);
        return isAsked ? std::optional(QUsbVirtualReply::data(QByteArray(1, '\0'))) : std::nullopt;
    });
    QVERIFY(vhci.plug());
    QString node;
    {
        QUsbContext lister;
        node = device(lister, QUsbDeviceFilter().withPortPath(vhci.portPath())).deviceNode();
    }
    const int fd = ::open(QFile::encodeName(node).constData(), O_RDWR | O_CLOEXEC);
    QVERIFY(fd >= 0);
    if (!isListed) {
        QCOMPARE(::unshare(CLONE_NEWNS), 0);
        QCOMPARE(::mount(nullptr, "/", nullptr, MS_REC | MS_PRIVATE, nullptr), 0);
        QCOMPARE(::mount("tmpfs", "/sys/bus/usb/devices", "tmpfs", 0, nullptr), 0);
    }
    {
        QUsbContext context;
        const auto wrapped = waitFor(context.openFileDescriptor(fd));
        QVERIFY2(wrapped, qPrintable(wrapped.error().message()));
        QCOMPARE(wrapped.value()->activeConfigurationValue(), quint8(1));
        const auto claimed = waitFor(wrapped.value()->claimInterface(0));
        QVERIFY2(claimed, qPrintable(claimed.error().message()));
        QVERIFY(!claimed.value()->info().isNull());
        QUsbEndpoint *in = claimed.value()->endpoint(0x81);
        QVERIFY(in);
        vhci.send(0x81, "there");
        QCOMPARE(waitFor(in->read(512)).data(), "there");
    }
    ::close(fd);
    if (!isListed)
        QCOMPARE(::umount("/sys/bus/usb/devices"), 0);
}

void tst_GuestKernelPort::classesAreSeen_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<ClassCode>("classCode");
    QTest::newRow("camera") << u"camera"_s << ClassCode::Video;
    QTest::newRow("headset") << u"headset"_s << ClassCode::Audio;
}

void tst_GuestKernelPort::classesAreSeen()
{
    QFETCH(QString, name);
    QFETCH(ClassCode, classCode);
    const auto virtualDevice = QUsbVirtualCatalogue::create(name);
    QVERIFY(virtualDevice);
    QUsbKernelPort port;
    QUsbContext context;
    QVERIFY(!port.plug(virtualDevice.get()).isError());
    const auto info = device(context, QUsbDeviceFilter().withPortPath(port.portPath()));
    QVERIFY(!info.isNull());
    QCOMPARE(info.warnings(), QStringList());
    QCOMPARE(info.activeConfigurationValue(), std::optional<quint8>(1));
    const auto interface = info.activeConfiguration().interfaces().value(0);
    QCOMPARE(interface.alternateSettings().value(0).interfaceClass(), quint8(classCode));
}

void tst_GuestKernelPort::allOfTheCatalogueIsEnumerated()
{
    QUsbContext context;
    const QStringList names = QUsbVirtualCatalogue::deviceNames();
    QVERIFY(!names.isEmpty());
    for (const QString &name : names) {
        const auto virtualDevice = QUsbVirtualCatalogue::create(name);
        QUsbKernelPort port;
        QVERIFY2(!port.plug(virtualDevice.get()).isError(), qPrintable(name));
        const auto info = device(context, QUsbDeviceFilter().withPortPath(port.portPath()));
        QVERIFY2(!info.isNull(), qPrintable(name));
        QCOMPARE(info.speed(), virtualDevice->speed());
        QCOMPARE(info.descriptorBytes(), virtualDevice->descriptors());
        port.switchOff();
        QTRY_VERIFY_WITH_TIMEOUT(!context.devices().contains(info), 10'000);
    }
}

void tst_GuestKernelPort::deviceIsInOnePlace()
{
    QUsbVirtualKeyboard keyboard;
    QUsbVirtualMouse mouse;
    QUsbKernelPort port;
    QUsbKernelPort other;
    QVERIFY(!port.plug(&keyboard).isError());
    QVERIFY(!port.plug(&keyboard).isError()); // it is
    QCOMPARE(other.plug(&keyboard).kind(), Kind::Busy);
    QCOMPARE(port.plug(&mouse).kind(), Kind::Busy);
    QCOMPARE(port.plug(nullptr).kind(), Kind::InvalidParameter);
    const QString place = port.portPath();
    port.unplug();
    QVERIFY(!keyboard.isPluggedIn());
    QVERIFY(port.waitUntilFree());
    QVERIFY(!other.plug(&keyboard).isError());
    QCOMPARE(other.portPath(), place);
    QVERIFY(!port.plug(&mouse).isError());
    QVERIFY(port.portPath() != place);
}

void tst_GuestKernelPort::reconnectedDeviceIsAnother()
{
    QUsbContext context;
    PluggedDevice vhci(QUsbVirtualKeyboard().descriptors(), Speed::Low);
    const auto before = plugIn(context, vhci);
    QVERIFY(!before.isNull());
    QByteArray descriptors = vhci.descriptors();
    descriptors[10] = 0x7f; // idProduct
    vhci.setDescriptors(descriptors);
    vhci.reconnect();
    QTRY_VERIFY_WITH_TIMEOUT(!context.devices(QUsbDeviceFilter(0x1209, 0x007f)).isEmpty(), 20'000);
    const auto after = context.devices(QUsbDeviceFilter(0x1209, 0x007f)).value(0);
    QCOMPARE(after.portPath(), before.portPath());
    QVERIFY(!context.devices().contains(before));
    QVERIFY(vhci.isPluggedIn());
}

void tst_GuestKernelPort::deletedDeviceIsUnplugged()
{
    QUsbContext context;
    QUsbKernelPort port;
    auto keyboard = std::make_unique<QUsbVirtualKeyboard>();
    QVERIFY(!port.plug(keyboard.get()).isError());
    const auto info = device(context, QUsbDeviceFilter().withPortPath(port.portPath()));
    QVERIFY(!info.isNull());
    keyboard.reset();
    QVERIFY(!port.isPluggedIn());
    QVERIFY(port.waitUntilFree());
    QTRY_VERIFY_WITH_TIMEOUT(!context.devices().contains(info), 10'000);
    QUsbVirtualMouse mouse;
    QVERIFY(!port.plug(&mouse).isError());
}

void tst_GuestKernelPort::toolPlugsUntilItIsTold_data()
{
    QTest::addColumn<int>("signal");
    QTest::newRow("SIGTERM") << SIGTERM;
    QTest::newRow("SIGINT") << SIGINT;
    QTest::newRow("SIGKILL") << SIGKILL;
}

void tst_GuestKernelPort::toolPlugsUntilItIsTold()
{
    QFETCH(int, signal);
    QProcess tool;
    tool.start(QStringLiteral(QUSB_TOOL), {u"plug"_s, u"disk"_s, u"mouse"_s});
    QVERIFY(tool.waitForStarted());
    QByteArray said;
    connect(&tool, &QProcess::readyReadStandardOutput, this, [&] { said += tool.readAllStandardOutput(); });
    QTRY_VERIFY2_WITH_TIMEOUT(said.contains("disk is bound to the kernel driver usb-storage\n")
                                  && said.contains("mouse is bound to the kernel driver usbhid\n"),
                              said.constData(), 20'000);
    const auto match =
        QRegularExpression(u"^disk at (\\S+)$"_s, QRegularExpression::MultilineOption).match(QString::fromUtf8(said));
    QVERIFY2(match.hasMatch(), said.constData());
    const QString disk = node(match.captured(1), u"sd[a-z]"_s);
    QVERIFY(QFile::exists(disk));
    QCOMPARE(QUsbVhci::freePorts(Speed::High).size(), portCount() - 2);

    QCOMPARE(::kill(pid_t(tool.processId()), signal), 0);
    QVERIFY(tool.waitForFinished(30'000));
    if (signal != SIGKILL) { // it ends when everything is as it was
        QCOMPARE(tool.exitStatus(), QProcess::NormalExit);
        QCOMPARE(tool.exitCode(), 128 + signal);
        QCOMPARE(QUsbVhci::freePorts(Speed::High).size(), portCount());
        QCOMPARE(tool.readAllStandardError(), QByteArray());
    }
    QTRY_VERIFY_WITH_TIMEOUT(!QFile::exists(disk), 10'000);
}

void tst_GuestKernelPort::toolListsDevices()
{
    const Output output = runAsNobody({u"plug"_s, u"--list"_s});
    QCOMPARE(output.exitCode, 0);
    QCOMPARE(output.err, QByteArray());
    const QStringList names = QUsbVirtualCatalogue::deviceNames();
    QCOMPARE(output.out.count('\n'), names.size());
    for (const QString &name : names)
        QVERIFY2(output.out.contains(QByteArray(name.toUtf8() + ' ')), output.out.constData());
}

void tst_GuestKernelPort::toolKnowsNoOtherDevices()
{
    for (const QStringList &arguments : {QStringList {u"plug"_s}, QStringList {u"plug"_s, u"toaster"_s},
                                         QStringList {u"plug"_s, u"--list"_s, u"disk"_s}}) {
        const Output output = run(QStringLiteral(QUSB_TOOL), arguments);
        QCOMPARE(output.exitCode, 2);
        QCOMPARE(output.err.count('\n'), 1);
    }
}

QUSB_GUEST_TEST(tst_GuestKernelPort)
#include "tst_guest_kernelport.moc"
