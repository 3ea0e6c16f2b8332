// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "guest.h"
#include "guesttest.h"

#include "qusbcontext.h"
#include "qusbdevice.h"
#include "qusbinterface.h"
#include "qusbkernelport.h"
#include "qusbsnapshotdifference.h"
#include "qusbsnapshotfile.h"
#include "qusbsnapshotreader.h"
#include "qusbvirtualreplica.h"

#include <QtCore/qdir.h>
#include <QtCore/qprocess.h>
#include <QtCore/qregularexpression.h>
#include <QtCore/qtemporaryfile.h>

#include <csignal>

using namespace Guest;
using namespace QUsbProtocol;
using namespace Qt::StringLiterals;
using Block = QUsbDescriptorBlock;
using Kind = QUsbDescriptorBlock::Kind;
using Source = QUsbSnapshotReader::Source;

/*! What the real system knows, what real devices answer, and what the kernel makes of their replicas. */
class tst_GuestSnapshots : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void systemKnowsAKeyboard();
    void systemKnowsASerialAdapter();
    void systemKnowsADisk();
    void systemSendsNothing();
    void reportDescriptorIsTheDevices();
    void asksADeviceWithADriver();
    void asksAHub();
    void toolTakesAllDevices();
    void replicaLooksTheSame_data();
    void replicaLooksTheSame();
    void toolPlugsAFile();
};

void tst_GuestSnapshots::initTestCase()
{
    if (!isHere())
        QSKIP("This test needs the guest: ./dev guest");
}

static QUsbDeviceSnapshot snapshotOf(const QUsbDeviceFilter &filter, Source source)
{
    QUsbContext context;
    return waitFor(QUsbSnapshotReader::read(&context, device(context, filter), source)).value();
}

static bool hasNode(const QUsbDeviceSnapshot::InterfaceState &state, const QString &pattern)
{
    const QRegularExpression wanted(QRegularExpression::anchoredPattern(pattern));
    return std::any_of(state.deviceNodes.cbegin(), state.deviceNodes.cend(),
                       [&](const QString &node) { return wanted.match(node).hasMatch() && QFile::exists(node); });
}

void tst_GuestSnapshots::systemKnowsAKeyboard()
{
    QTRY_VERIFY_WITH_TIMEOUT(
        hasNode(snapshotOf(keyboard(), Source::System).interfaceState(0), u"/dev/input/event\\d+"_s), 20'000);
    const QUsbDeviceSnapshot snapshot = snapshotOf(keyboard(), Source::System);
    QCOMPARE(snapshot.interfaceState(0).driver, u"usbhid"_s);
    const Block report = snapshot.block(Kind::HidReport, 0);
    QCOMPARE(report.origin(), Block::Origin::System);
    QVERIFY(report.bytes().startsWith(QByteArray::fromHex("05010906a101"))); // Generic Desktop, Keyboard, Application
    QVERIFY(!snapshot.attribute(u"speed").isEmpty());
    QCOMPARE(snapshot.attribute(u"authorized"), u"1"_s);
    QVERIFY(!snapshot.attribute(u"power/control").isEmpty());
    QCOMPARE(snapshot.portPath(), u"1-3"_s);
    QCOMPARE(snapshot.notes(), QStringList());
}

void tst_GuestSnapshots::systemKnowsASerialAdapter()
{
    QTRY_VERIFY_WITH_TIMEOUT(
        hasNode(snapshotOf(serialAdapter(), Source::System).interfaceState(0), u"/dev/ttyUSB\\d+"_s), 20'000);
    QCOMPARE(snapshotOf(serialAdapter(), Source::System).interfaceState(0).driver, u"ftdi_sio"_s);
}

void tst_GuestSnapshots::systemKnowsADisk()
{
    QTRY_VERIFY_WITH_TIMEOUT(hasNode(snapshotOf(disk(), Source::System).interfaceState(0), u"/dev/sd[a-z]"_s), 20'000);
    const QUsbDeviceSnapshot snapshot = snapshotOf(disk(), Source::System);
    QVERIFY(snapshot.interfaceState(0).driver == "usb-storage"_L1 || snapshot.interfaceState(0).driver == "uas"_L1);
    QCOMPARE(snapshot.attribute(u"rx_lanes"), u"1"_s);
    // Before Linux 6.9 the device has to be asked.
    const QUsbDeviceSnapshot asked = snapshotOf(disk(), Source::SystemAndDevice);
    QVERIFY(asked.block(Kind::Bos).bytes().startsWith(QByteArray::fromHex("050f")));
    if (!snapshot.block(Kind::Bos).isNull())
        QCOMPARE(snapshot.block(Kind::Bos), asked.block(Kind::Bos));
}

void tst_GuestSnapshots::systemSendsNothing()
{
    const auto urbs = [] {
        QFile file(u"/sys/bus/usb/devices/1-3/urbnum"_s);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    QTRY_VERIFY(snapshotOf(keyboard(), Source::System).interfaceState(0).driver == "usbhid"_L1);
    const QByteArray before = urbs();
    QVERIFY(!before.isEmpty());
    QVERIFY(!snapshotOf(keyboard(), Source::System).isEmpty());
    QCOMPARE(urbs(), before);
}

void tst_GuestSnapshots::reportDescriptorIsTheDevices()
{
    const QByteArray known = snapshotOf(keyboard(), Source::System).block(Kind::HidReport, 0).bytes();
    QUsbContext context;
    QUsbDevice opened(device(context, keyboard()), &context);
    QVERIFY(waitFor(opened.open()));
    const auto claimed = waitFor(opened.claimInterface(0, QUsbDevice::ClaimOption::DetachKernelDriver));
    QVERIFY2(claimed, qPrintable(claimed.error().toString()));
    const QUsbSetupPacket setup(Direction::In, Recipient::Interface, Request::GetDescriptor,
                                quint16(quint8(DescriptorType::Report) << 8), 0, 1024);
    QCOMPARE(waitFor(opened.control(setup)).data(), known);
    QVERIFY(waitFor(opened.close()));

    // Without its driver the device is asked.
    QVERIFY(waitFor(opened.open()));
    QVERIFY(waitFor(opened.detachKernelDriver(0)));
    const QUsbDeviceSnapshot asked =
        waitFor(QUsbSnapshotReader::read(&context, opened.info(), Source::SystemAndDevice)).value();
    QCOMPARE(asked.block(Kind::HidReport, 0).bytes(), known);
    QCOMPARE(asked.block(Kind::HidReport, 0).origin(), Block::Origin::Device);
    QVERIFY(waitFor(opened.attachKernelDriver(0)));
}

void tst_GuestSnapshots::asksADeviceWithADriver()
{
    QTRY_VERIFY(!snapshotOf(serialAdapter(), Source::System).interfaceState(0).driver.isEmpty());
    const QUsbDeviceSnapshot asked = snapshotOf(serialAdapter(), Source::SystemAndDevice);
    QCOMPARE(asked.string(asked.info().productIndex(), 0x0409), u"QEMU USB SERIAL"_s);
    QCOMPARE(asked.languageIds(), QList<quint16> {0x0409});
    QCOMPARE(asked.interfaceState(0).driver, u"ftdi_sio"_s); // and it was not disturbed
    QCOMPARE(snapshotOf(serialAdapter(), Source::System).interfaceState(0).driver, u"ftdi_sio"_s);
}

void tst_GuestSnapshots::asksAHub()
{
    const Block descriptor = snapshotOf(hub(), Source::SystemAndDevice).block(Kind::Hub);
    QVERIFY(descriptor.bytes().size() >= 9);
    QCOMPARE(descriptor.bytes().at(1), char(DescriptorType::Hub));
}

void tst_GuestSnapshots::toolTakesAllDevices()
{
    const Output output = run(QStringLiteral(QUSB_TOOL), {u"snapshot"_s, u"--all"_s, u"--ask"_s});
    QCOMPARE(output.err, QByteArray());
    QCOMPARE(output.exitCode, 0);
    const auto snapshots = QUsbSnapshotFile::fromJson(output.out);
    QVERIFY(snapshots);
    const QUsbContext context;
    QCOMPARE(snapshots.value().size(), context.devices().size());
    for (const QUsbDeviceSnapshot &snapshot : snapshots.value()) {
        for (const QString &note : snapshot.notes())
            qInfo("%s: %s", qPrintable(snapshot.portPath()), qPrintable(note));
        QVERIFY(!snapshot.block(Kind::Device).isNull());
        QVERIFY(!snapshot.attribute(u"speed").isEmpty());
    }

    // And as a bus of virtual devices
    QTemporaryFile file(QDir::tempPath() + "/XXXXXX.json"_L1);
    QVERIFY(file.open());
    file.write(output.out);
    file.close();
    const Output list = run(QStringLiteral(QUSB_TOOL), {u"list"_s, "--virtual-devices="_L1 + file.fileName()});
    QVERIFY2(list.exitCode == 0, list.err.constData());
    QVERIFY2(list.out.contains(": ID 0403:6001 QEMU QEMU USB SERIAL\n"), list.out.constData());
    const Output same =
        run(QStringLiteral(QUSB_TOOL), {u"diff"_s, u"--ask"_s, u"0403:6001"_s, file.fileName() + "@0403:6001"_L1});
    QVERIFY2(same.exitCode == 0, QByteArray(same.out + same.err).constData());
}

void tst_GuestSnapshots::replicaLooksTheSame_data()
{
    QTest::addColumn<QUsbDeviceFilter>("filter");
    QTest::newRow("serial adapter") << serialAdapter();
    QTest::newRow("source and sink") << gadgetZero();
    QTest::newRow("keyboard") << keyboard();
    QTest::newRow("tablet") << tablet();
}

/*! What lsusb -v says of the device at \a bus and \a address, but for what its place and its state are. */
static QByteArray lsusb(int bus, int address)
{
    const Output output = run(u"lsusb"_s, {u"-v"_s, u"-s"_s, u"%1:%2"_s.arg(bus).arg(address)});
    QByteArray text;
    const auto lines = output.out.trimmed().split('\n');
    for (const QByteArray &line : lines) {
        if (!line.startsWith("Bus ") && !line.startsWith("Device Status"))
            text += line + '\n';
    }
    return text;
}

void tst_GuestSnapshots::replicaLooksTheSame()
{
    QFETCH(QUsbDeviceFilter, filter);
    QCOMPARE(run(u"modprobe"_s, {u"vhci-hcd"_s}).exitCode, 0);
    QUsbContext context;
    const QUsbDeviceInfo original = device(context, filter);
    const QUsbDeviceSnapshot snapshot =
        waitFor(QUsbSnapshotReader::read(&context, original, Source::SystemAndDevice)).value();
    QVERIFY(!snapshot.isEmpty());
    const QByteArray expected = lsusb(original.bus(), original.address());

    QUsbVirtualReplica replica(snapshot);
    QUsbKernelPort port;
    const QUsbError error = port.plug(&replica);
    QVERIFY2(!error.isError(), qPrintable(error.toString()));
    QUsbDeviceInfo copy;
    QTRY_VERIFY_WITH_TIMEOUT(
        !(copy = context.anyDevice(QUsbDeviceFilter().withPortPath(port.portPath())).value()).isNull(), 20'000);
    // The kernel finds it the same driver.
    const auto driver = [&] {
        return waitFor(QUsbSnapshotReader::read(&context, copy)).value().interfaceState(0).driver;
    };
    QTRY_COMPARE_WITH_TIMEOUT(driver(), snapshot.interfaceState(0).driver, 20'000);
    QCOMPARE(lsusb(copy.bus(), copy.address()), expected);
    const auto copied = waitFor(QUsbSnapshotReader::read(&context, copy, Source::SystemAndDevice));
    QVERIFY(copied);
    for (const auto &difference : QUsbSnapshotDifference::between(snapshot, copied.value()))
        qWarning("%s", qPrintable(difference.text()));
    QVERIFY(QUsbSnapshotDifference::between(snapshot, copied.value()).isEmpty());
    port.switchOff();
}

void tst_GuestSnapshots::toolPlugsAFile()
{
    QCOMPARE(run(u"modprobe"_s, {u"vhci-hcd"_s}).exitCode, 0);
    QTemporaryFile file(QDir::tempPath() + "/XXXXXX.json"_L1);
    QVERIFY(file.open());
    file.write(QUsbSnapshotFile::toJson({snapshotOf(tablet(), Source::SystemAndDevice)}));
    file.close();
    QProcess tool;
    tool.start(QStringLiteral(QUSB_TOOL), {u"plug"_s, file.fileName()});
    QVERIFY(tool.waitForStarted());
    QByteArray said;
    connect(&tool, &QProcess::readyReadStandardOutput, this, [&] { said += tool.readAllStandardOutput(); });
    QTRY_VERIFY2_WITH_TIMEOUT(said.contains("0627:0001 is bound to the kernel driver usbhid\n"), said.constData(),
                              20'000);
    tool.terminate();
    QVERIFY(tool.waitForFinished(30'000));
    QCOMPARE(tool.exitCode(), 128 + SIGTERM);
}

QUSB_GUEST_TEST(tst_GuestSnapshots)
#include "tst_guest_snapshots.moc"
