// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "qusbsnapshotfile.h"

#include "snapshotfiles.h"
#include "snapshotsource.h"
#include "testprogram.h"

#include <QtCore/qjsonarray.h>
#include <QtCore/qjsondocument.h>
#include <QtCore/qjsonobject.h>
#include <QtCore/qprocess.h>
#include <QtCore/qregularexpression.h>
#include <QtCore/qtemporarydir.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;
using Block = QUsbDescriptorBlock;
using Kind = QUsbDescriptorBlock::Kind;

/*! `qusb snapshot`, `qusb diff` and `--virtual-devices=FILE`, as programs; and the files they share with other commands. */
class tst_Snapshots : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesASnapshot();
    void asks();
    void redacts();
    void writesAFile();
    void takesAllDevices();
    void takesOneFromAFile();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
    void opensAFileOffline();
    void putsDevicesWhereTheyWere();
    void keepsBusesApart();
    void takesTheBusFromThePort();
    void refusesImpossiblePlaces_data();
    void refusesImpossiblePlaces();
    void saysWhereDevicesAreInstead();
    void tellsTwinsApart_data();
    void tellsTwinsApart();
    void comparesFiles();
    void comparesAsJson();
    void choosesInAFile();
    void guessesKinds_data();
    void guessesKinds();
    void readsBytes();
    void tellsFilesFromDevices();

private:
    struct Outcome
    {
        int exitCode = -1;
        QByteArray output;
        QByteArray errorOutput;
    };
    static Outcome run(const QStringList &arguments);
    static QList<QUsbDeviceSnapshot> snapshotsOf(const QStringList &arguments);
    QString path(const QString &name) const { return m_directory.filePath(name); }
    void write(const QString &name, const QByteArray &contents) const;

    QTemporaryDir m_directory;
};

tst_Snapshots::Outcome tst_Snapshots::run(const QStringList &arguments)
{
    QProcess process;
    process.start(QStringLiteral(QUSB_PROGRAM), arguments);
    if (!process.waitForFinished() || process.exitStatus() != QProcess::NormalExit)
        return {};
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

QList<QUsbDeviceSnapshot> tst_Snapshots::snapshotsOf(const QStringList &arguments)
{
    return QUsbSnapshotFile::fromJson(run(QStringList(u"snapshot"_s) + arguments).output).value();
}

void tst_Snapshots::write(const QString &name, const QByteArray &contents) const
{
    QFile file(path(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(contents), contents.size());
}

void tst_Snapshots::takesASnapshot()
{
    const Outcome outcome = run({u"snapshot"_s, u"--virtual-devices=mouse"_s, u"1209:0002"_s});
    QCOMPARE(outcome.exitCode, 0);
    QCOMPARE(outcome.errorOutput, QByteArray());
    const auto snapshots = QUsbSnapshotFile::fromJson(outcome.output);
    QVERIFY2(snapshots, qPrintable(snapshots.error().message()));
    QCOMPARE(snapshots.value().size(), 1);
    QCOMPARE(snapshots.value().first().product(), u"Virtual mouse"_s);
    QVERIFY(snapshots.value().first().tool().startsWith("qusb "_L1));
    QVERIFY(snapshots.value().first().blocks(Kind::String).isEmpty());
}

void tst_Snapshots::asks()
{
    const QUsbDeviceSnapshot snapshot =
        snapshotsOf({u"--virtual-devices=mouse"_s, u"-p"_s, u"1-1"_s, u"--ask"_s}).value(0);
    QCOMPARE(snapshot.string(2, 0x0409), u"Virtual mouse"_s);
    QVERIFY(!snapshot.block(Kind::HidReport, 0).isNull());
}

void tst_Snapshots::redacts()
{
    const QStringList arguments {u"--virtual-devices=modem"_s, u"-p"_s, u"1-1"_s, u"--ask"_s};
    const QUsbDeviceSnapshot plain = snapshotsOf(arguments).value(0);
    const QUsbDeviceSnapshot redacted = snapshotsOf(arguments + QStringList {u"--redact"_s, u"mac,serial"_s}).value(0);
    QVERIFY(!plain.serialNumber().isEmpty());
    QCOMPARE(redacted.serialNumber(), QString(plain.serialNumber().size(), u'0'));
    QCOMPARE(redacted.string(3, 0x0409), redacted.serialNumber());
}

void tst_Snapshots::writesAFile()
{
    const Outcome outcome =
        run({u"snapshot"_s, u"--virtual-devices=mouse"_s, u"-p"_s, u"1-1"_s, u"-o"_s, path(u"mouse.json"_s)});
    QCOMPARE(outcome.exitCode, 0);
    QCOMPARE(outcome.output, QByteArray());
    QCOMPARE(SnapshotFiles::read(path(u"mouse.json"_s)).value().size(), 1);
    const Outcome refused =
        run({u"snapshot"_s, u"--virtual-devices=mouse"_s, u"-p"_s, u"1-1"_s, u"-o"_s, path(u"nowhere/mouse.json"_s)});
    QCOMPARE(refused.exitCode, 1);
    QCOMPARE(refused.errorOutput.count('\n'), 1);
}

void tst_Snapshots::takesAllDevices()
{
    const auto snapshots = snapshotsOf({u"--virtual"_s, u"--all"_s, u"--ask"_s});
    QVERIFY(snapshots.size() > 10);
    for (const QUsbDeviceSnapshot &snapshot : snapshots) {
        const QUsbDeviceInfo info = snapshot.info();
        QVERIFY(!info.portPath().isEmpty());
        QCOMPARE(snapshot.block(Kind::Hub).isNull(), !info.isHub());
    }
}

void tst_Snapshots::takesOneFromAFile()
{
    const Outcome all = run({u"snapshot"_s, u"--virtual-devices=mouse,disk"_s, u"--all"_s});
    write(u"two.json"_s, all.output);
    QCOMPARE(snapshotsOf({path(u"two.json"_s)}).size(), 4); // and root hubs
    const auto one = snapshotsOf({path(u"two.json"_s), u"-d"_s, u"1209:0003"_s});
    QCOMPARE(one.size(), 1);
    QCOMPARE(one.first().product(), u"Virtual disk"_s);
    QCOMPARE(run({u"snapshot"_s, path(u"two.json"_s), u"-d"_s, u"dead:beef"_s}).exitCode, 1);
}

void tst_Snapshots::saysWhatIsWrong_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("exitCode");
    QTest::addColumn<QByteArray>("contents");
    write(u"text.json"_s, "{\n\"schema\":\n");
    const QString text = path(u"text.json"_s);
    const QString virtualMouse = u"--virtual-devices=mouse"_s;
    QTest::newRow("nothing") << QStringList {u"snapshot"_s, virtualMouse} << 2 << QByteArray("--all");
    QTest::newRow("all and one") << QStringList {u"snapshot"_s, virtualMouse, u"--all"_s, u"1:2"_s} << 2
                                 << QByteArray("--all");
    QTest::newRow("what") << QStringList {u"snapshot"_s, virtualMouse, u"--all"_s, u"--redact"_s, u"me"_s} << 2
                          << QByteArray("'me'");
    QTest::newRow("no such device") << QStringList {u"snapshot"_s, virtualMouse, u"dead:beef"_s} << 1
                                    << QByteArray("dead:beef");
    QTest::newRow("no such file") << QStringList {u"snapshot"_s, virtualMouse, u"/nowhere.json"_s} << 1
                                  << QByteArray("/nowhere.json");
    QTest::newRow("no snapshot") << QStringList {u"snapshot"_s, virtualMouse, text} << 1 << QByteArray("line ");
    QTest::newRow("virtual") << QStringList {u"list"_s, "--virtual-devices="_L1 + text} << 1 << QByteArray("line ");
    QTest::newRow("one side") << QStringList {u"diff"_s, text} << 2 << QByteArray("compare");
    QTest::newRow("three sides") << QStringList {u"diff"_s, text, text, text} << 2 << QByteArray("Unexpected argument");
    QTest::newRow("no such side") << QStringList {u"diff"_s, virtualMouse, u"1-1"_s, u"1-2"_s} << 2
                                  << QByteArray("1-2");
    QTest::newRow("damaged side") << QStringList {u"diff"_s, virtualMouse, u"1-1"_s, text} << 2 << QByteArray("line ");
    QTest::newRow("what side") << QStringList {u"diff"_s, virtualMouse, u"1-x"_s, text} << 2 << QByteArray("1-x");
    QTest::newRow("plug") << QStringList {u"plug"_s, text} << 1 << QByteArray("line ");
}

void tst_Snapshots::saysWhatIsWrong()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, exitCode);
    QFETCH(QByteArray, contents);
    const Outcome outcome = run(arguments);
    QCOMPARE(outcome.exitCode, exitCode);
    QCOMPARE(outcome.output, QByteArray());
    QVERIFY2(outcome.errorOutput.contains(contents), outcome.errorOutput);
}

void tst_Snapshots::opensAFileOffline()
{
    const QStringList asked {u"-p"_s, u"1-1"_s, u"--ask"_s};
    const Outcome original = run(QStringList {u"snapshot"_s, u"--virtual-devices=mouse"_s} + asked);
    write(u"original.json"_s, original.output);
    const auto replica = snapshotsOf(QStringList {"--virtual-devices="_L1 + path(u"original.json"_s)} + asked);
    const auto before = QUsbSnapshotFile::fromJson(original.output).value();
    QCOMPARE(replica.size(), 1);
    QCOMPARE(replica.first().blocks(), before.first().blocks());
    QCOMPARE(replica.first().speed(), before.first().speed());
    QCOMPARE(replica.first().portPath(), before.first().portPath());
}

void tst_Snapshots::putsDevicesWhereTheyWere()
{
    const QString file = path(u"bus.json"_s);
    QCOMPARE(run({u"snapshot"_s, u"--virtual"_s, u"--all"_s, u"--ask"_s, u"-o"_s, file}).exitCode, 0);
    const auto tree = [](const QString &virtualDevices) {
        static const QRegularExpression address(u"Device \\d+"_s); // they are given anew
        return QString::fromUtf8(run({u"tree"_s, virtualDevices, u"--no-status"_s}).output).remove(address);
    };
    QVERIFY(tree(u"--virtual"_s).contains("Virtual keyboard"_L1));
    QCOMPARE(tree("--virtual-devices="_L1 + file), tree(u"--virtual"_s));
}

/*! The same port of two buses. */
void tst_Snapshots::keepsBusesApart()
{
    const QByteArray device =
        R"({"bus": %, "address": 2, "path": "%-2", "speed": "high", "configuration": 1, "blocks": [{"kind": "device", )"
        R"("origin": "system", "hex": "12010002000000400912cdab000100000001)"
        R"(0902120001010080320904000000ff000000"}]})";
    write(u"buses.json"_s,
          R"({"schema": "qusb-snapshot", "version": 1, "devices": [)" + QByteArray(device).replace('%', '1') + ','
              + QByteArray(device).replace('%', '3') + "]}");
    for (const QString &port : {u"1-2"_s, u"3-2"_s}) {
        const auto found = snapshotsOf({"--virtual-devices="_L1 + path(u"buses.json"_s), u"-p"_s, port});
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.first().portPath(), port);
    }
}

/*! A snapshot file with devices that have these \a members and \a serials. */
static QByteArray snapshotFile(const QByteArrayList &members)
{
    QByteArrayList devices;
    for (const QByteArray &member : members) {
        devices += "{" + member
            + R"(, "blocks": [{"kind": "device", "hex": "12010002000000400912cdab0001000003010902120001010080320904000000ff000000"}]})";
    }
    return R"({"schema": "qusb-snapshot", "version": 1, "devices": [)" + devices.join(", ") + "]}";
}

void tst_Snapshots::takesTheBusFromThePort()
{
    write(u"nobus.json"_s,
          snapshotFile({R"("path": "1-2", "speed": "high")", R"("portPath": "3-2.4", "speed": "high")"}));
    for (const QString &port : {u"1-2"_s, u"3-2.4"_s}) {
        QCOMPARE(run({u"show"_s, path(u"nobus.json"_s), u"-p"_s, port}).exitCode, 0);
        QCOMPARE(run({u"diff"_s, path(u"nobus.json"_s) + u'@' + port, path(u"nobus.json"_s) + u'@' + port}).exitCode,
                 0);
    }
    QCOMPARE(run({u"show"_s, path(u"nobus.json"_s), u"-s"_s, u"3:"_s}).exitCode, 0);
    QCOMPARE(run({u"show"_s, path(u"nobus.json"_s), u"-s"_s, u"2:"_s}).exitCode, 1);
    QCOMPARE(run({u"list"_s, "--virtual-devices="_L1 + path(u"nobus.json"_s), u"1-2"_s}).exitCode, 0);
}

void tst_Snapshots::refusesImpossiblePlaces_data()
{
    QTest::addColumn<QByteArray>("members");
    QTest::addColumn<QByteArray>("place");
    QTest::newRow("too deep") << QByteArray(R"("path": "9-9.9.9.9.9.9.9.9")") << QByteArray("devices[0].path");
    QTest::newRow("no port") << QByteArray(R"("portPath": "1-")") << QByteArray("devices[0].portPath");
    QTest::newRow("a word") << QByteArray(R"("portPath": "left")") << QByteArray("devices[0].portPath");
}

void tst_Snapshots::refusesImpossiblePlaces()
{
    QFETCH(const QByteArray, members);
    QFETCH(const QByteArray, place);
    write(u"impossible.json"_s, snapshotFile({members}));
    const Outcome outcome = run({u"show"_s, path(u"impossible.json"_s)});
    QCOMPARE(outcome.exitCode, 1);
    QVERIFY2(outcome.errorOutput.contains(place), outcome.errorOutput);
}

void tst_Snapshots::saysWhereDevicesAreInstead()
{
    write(u"alone.json"_s, snapshotFile({R"("portPath": "1-1.1", "speed": "high")"}));
    const Outcome outcome = run({u"list"_s, "--virtual-devices="_L1 + path(u"alone.json"_s), u"1-1"_s});
    QCOMPARE(outcome.exitCode, 0);
    QVERIFY2(outcome.errorOutput.contains("1209:abcd was at port 1-1.1") && outcome.errorOutput.contains("at 1-1 now"),
             outcome.errorOutput);
    QCOMPARE(outcome.errorOutput.count('\n'), 1);
}

void tst_Snapshots::tellsTwinsApart_data()
{
    QTest::addColumn<QStringList>("arguments"); // without what chooses
    QTest::newRow("list") << QStringList {u"list"_s};
    QTest::newRow("info") << QStringList {u"info"_s};
    QTest::newRow("show") << QStringList {u"show"_s};
    QTest::newRow("lint") << QStringList {u"lint"_s};
    QTest::newRow("snapshot") << QStringList {u"snapshot"_s};
    QTest::newRow("control") << QStringList {u"control"_s, u"in"_s, u"GET_DESCRIPTOR"_s, u"0x100"_s, u"0"_s, u"18"_s};
    QTest::newRow("diff") << QStringList {u"diff"_s, u"1-2"_s};
}

void tst_Snapshots::tellsTwinsApart()
{
    QFETCH(const QStringList, arguments);
    write(u"twins.json"_s,
          snapshotFile({R"("portPath": "1-1", "speed": "high", "serialNumber": "A1")",
                        R"("portPath": "1-2", "speed": "high", "serialNumber": "A2")"}));
    const QStringList virtualDevices {"--virtual-devices="_L1 + path(u"twins.json"_s)};
    const auto with = [&](const QStringList &choice) {
        QStringList all = arguments;
        const qsizetype at = all.first() == "diff"_L1 ? 2 : 1;
        for (qsizetype i = 0; i < choice.size(); ++i)
            all.insert(at + i, choice.at(i));
        return run(all + virtualDevices);
    };
    for (const QStringList &choice : {QStringList {u"serial:A2"_s}, QStringList {u"--serial"_s, u"A2"_s},
                                      QStringList {u"1-2"_s}, QStringList {u"--port"_s, u"1-2"_s}}) {
        if (arguments.first() == "diff"_L1 && choice.size() > 1)
            continue;
        const Outcome outcome = with(choice);
        QVERIFY2(outcome.exitCode == 0 || arguments.first() == "lint"_L1, outcome.errorOutput);
        QCOMPARE(outcome.errorOutput, QByteArray());
    }
    const Outcome none = with({u"serial:A3"_s});
    QVERIFY(none.exitCode > 0);
    QVERIFY2(none.errorOutput.contains("with serial number A3"), none.errorOutput);
    const bool takesSeveral = QStringList {u"list"_s, u"show"_s, u"lint"_s}.contains(arguments.first());
    const Outcome both = with({u"1209:abcd"_s});
    if (takesSeveral)
        return;
    QVERIFY(both.exitCode > 0);
    QVERIFY2(both.errorOutput.contains("serial number A1") && both.errorOutput.contains("serial number A2"),
             both.errorOutput);
    QVERIFY2(both.errorOutput.contains("--serial"), both.errorOutput);
    // In a file it is no different.
    const Outcome file = run({u"diff"_s, path(u"twins.json"_s), path(u"twins.json"_s) + "@serial:A1"_L1});
    QCOMPARE(file.exitCode, 2);
    QVERIFY2(file.errorOutput.contains("serial number A2"), file.errorOutput);
    QCOMPARE(run({u"diff"_s, path(u"twins.json"_s) + "@1-1"_L1, path(u"twins.json"_s) + "@serial:A1"_L1}).exitCode, 0);
    const Outcome longList = run(QStringList {u"list"_s, u"--long"_s, u"serial:A2"_s} + virtualDevices);
    QVERIFY2(longList.output.endsWith("(port 1-2, serial A2)\n"), longList.output);
}

void tst_Snapshots::comparesFiles()
{
    QUsbDeviceSnapshot snapshot = snapshotsOf({u"--virtual-devices=disk"_s, u"-p"_s, u"1-1"_s}).value(0);
    write(u"a.json"_s, QUsbSnapshotFile::toJson({snapshot}));
    const Outcome same = run({u"diff"_s, path(u"a.json"_s), u"1-1"_s, u"--virtual-devices=disk"_s});
    QCOMPARE(same.exitCode, 0);
    QCOMPARE(same.output, QByteArray());

    QByteArray bytes = snapshot.block(Kind::Device).bytes();
    bytes[12] = char(bytes.at(12) + 4);
    snapshot.setBlock(Block(Kind::Device, bytes));
    write(u"b.json"_s, QUsbSnapshotFile::toJson({snapshot}));
    const Outcome different = run({u"diff"_s, path(u"a.json"_s), path(u"b.json"_s)});
    QCOMPARE(different.exitCode, 1);
    QCOMPARE(different.output, QByteArray("Device: bcdDevice 1.00 -> 1.04\n"));
    QCOMPARE(different.errorOutput, QByteArray());
}

void tst_Snapshots::comparesAsJson()
{
    const Outcome outcome = run({u"diff"_s, u"--json"_s, u"--virtual-devices=disk,mouse"_s, u"1-1"_s, u"1209:0002"_s});
    QCOMPARE(outcome.exitCode, 1);
    const QJsonArray array = QJsonDocument::fromJson(outcome.output).array();
    QVERIFY(array.size() > 5);
    QCOMPARE(array.first()["name"_L1].toString(), u"Speed"_s);
    QCOMPARE(array.first()["change"_L1].toString(), u"changed"_s);
    QCOMPARE(array.first()["before"_L1].toString(), u"High"_s);
    QCOMPARE(array.first()["after"_L1].toString(), u"Low"_s);
    const Outcome same = run({u"diff"_s, u"--json"_s, u"--virtual-devices=disk"_s, u"1-1"_s, u"1-1"_s});
    QCOMPARE(same.exitCode, 0);
    QVERIFY(QJsonDocument::fromJson(same.output).isArray());
}

void tst_Snapshots::choosesInAFile()
{
    const QString file = path(u"several.json"_s);
    QCOMPARE(run({u"snapshot"_s, u"--virtual-devices=disk,mouse"_s, u"--all"_s, u"-o"_s, file}).exitCode, 0);
    const Outcome several = run({u"diff"_s, file, file});
    QCOMPARE(several.exitCode, 2);
    QVERIFY2(several.errorOutput.contains(QByteArray(file.toUtf8() + "@1-2.3")), several.errorOutput);
    QCOMPARE(run({u"diff"_s, file + "@1-1"_L1, file + "@1209:0003"_L1}).exitCode, 0);
    QCOMPARE(run({u"diff"_s, file + "@1-1"_L1, file + "@1-2"_L1}).exitCode, 1);
    QCOMPARE(run({u"diff"_s, file + "@1-1"_L1, file + "@1-9"_L1}).exitCode, 2);
}

void tst_Snapshots::guessesKinds_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Kind>("kind");
    const auto row = [](const char *name, const char *hex, Kind kind) {
        QTest::newRow(name) << QByteArray::fromHex(hex) << kind;
    };
    row("device", "12010002000000400912020000010000000109020900", Kind::Device);
    row("configuration", "090212000101008032", Kind::Device);
    row("BOS", "050f0500 00", Kind::Bos);
    row("string", "04030904", Kind::String);
    row("qualifier", "0a060002000000400100", Kind::DeviceQualifier);
    row("other speed", "090712000101008032", Kind::OtherSpeedConfiguration);
    row("hub", "09290409000a00 00ff", Kind::Hub);
    row("SuperSpeed hub", "0c2a040900 0a00000000 0000", Kind::Hub);
    row("Microsoft OS 2.0", "0a00000000000306 1200", Kind::MicrosoftOs20Set);
    row("report", "05010902a1010901a100c0c0", Kind::HidReport);
    row("vendor report", "0600ff0901a1010903c0", Kind::HidReport);
    row("half a report", "05010902a1010901a100", Kind::HidReport);
    row("report with an open item", "05010902a1010901a100c0c026ff", Kind::HidReport);
    row("report with fields outside", "05010930150025017508950181020902a101c0", Kind::HidReport);
    row("report of force feedback", "050f0921a10285010922c0", Kind::HidReport);
    row("report of power", "05840904a1010924a102", Kind::HidReport);
    row("report without a page", "0902a101c0", Kind::HidReport);
    row("functional descriptors", "05240010010424020205240600a1", Kind::Device);
    row("device, too short", "110100020000004009120100", Kind::Device);
    row("device of 5 bytes", "05010002a1", Kind::Device);
    row("BOS with a capability", "050f0c00010710020200a100", Kind::Bos);
    row("BOS, too short", "040f0500", Kind::Bos);
    row("string with bytes behind it", "0403410000000000", Kind::String);
    row("string of an odd length", "05034100c4", Kind::String);
    row("qualifier, too short", "09060002000000400100", Kind::DeviceQualifier);
    row("other speed, too short", "0807120001010080", Kind::OtherSpeedConfiguration);
    row("hub with bytes behind it", "09290409000a0000ff000000000000", Kind::Hub);
    row("nothing", "", Kind::Device);
}

void tst_Snapshots::guessesKinds()
{
    QFETCH(QByteArray, bytes);
    QFETCH(Kind, kind);
    QCOMPARE(SnapshotFiles::guessKind(bytes), kind);
}

void tst_Snapshots::readsBytes()
{
    const QByteArray bytes = QByteArray::fromHex("120100020000");
    write(u"raw.bin"_s, bytes);
    write(u"text.hex"_s, "0x12, 0x01, 00 02\n0000\n");
    write(u"none.hex"_s, "hello\n");
    QCOMPARE(SnapshotFiles::readBytes(path(u"raw.bin"_s)).value(), bytes);
    QCOMPARE(SnapshotFiles::readBytes(path(u"text.hex"_s)).value(), bytes);
    QVERIFY(SnapshotFiles::readBytes(path(u"none.hex"_s)).error().message().contains("none.hex"_L1));
    QVERIFY(SnapshotFiles::readBytes(path(u"missing"_s)).error().message().contains("missing"_L1));
    const auto block = SnapshotFiles::readBlock(path(u"raw.bin"_s), Kind::Bos, 3);
    QCOMPARE(block.value(), Block(Kind::Bos, bytes, 3));
}

void tst_Snapshots::tellsFilesFromDevices()
{
    using Cli::SnapshotSource;
    QVERIFY(SnapshotSource::isFileName(u"a.json"_s));
    QVERIFY(SnapshotSource::isFileName(u"./a"_s));
    QVERIFY(SnapshotSource::isFileName(u"-"_s));
    QVERIFY(!SnapshotSource::isFileName(u"0403:6001"_s));
    SnapshotSource source;
    QVERIFY(!source.isSet());
    QVERIFY(!source.setWord(u"1-2.3"_s).isError());
    QVERIFY(source.isSet() && !source.isFile() && source.needsBus());
    SnapshotSource inFile;
    QVERIFY(!inFile.setWord(u"a.json@0403:6001"_s).isError());
    QCOMPARE(inFile.fileName(), u"a.json"_s);
    QVERIFY(inFile.isFile() && !inFile.needsBus());
    QVERIFY(SnapshotSource().setWord(u"a.json@"_s).isError());
}

QUSB_TEST(tst_Snapshots)
#include "tst_snapshots.moc"
