// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "clitest.h"

#include "qusbdevicesnapshot.h"
#include "qusbsnapshotfile.h"
#include "testprogram.h"

#include <QtCore/qjsonarray.h>
#include <QtCore/qjsondocument.h>
#include <QtCore/qjsonobject.h>
#include <QtCore/qprocess.h>
#include <QtCore/qtemporarydir.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;

/*! `qusb show` as a program: on virtual devices, and on files. */
class tst_ShowCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsADevice();
    void showsSeveral();
    void showsItInOtherFormats();
    void showsFiles_data();
    void showsFiles();
    void isToldTheSpeedOfFiles();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();

private:
    struct Outcome
    {
        int exitCode = -1;
        QByteArray output;
        QByteArray errorOutput;
    };
    static Outcome run(const QStringList &arguments);
};

tst_ShowCommand::Outcome tst_ShowCommand::run(const QStringList &arguments)
{
    QProcess process;
    process.start(QStringLiteral(QUSB_PROGRAM), QStringList(u"show"_s) + arguments);
    process.closeWriteChannel();
    if (!process.waitForFinished() || process.exitStatus() != QProcess::NormalExit)
        return {};
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

void tst_ShowCommand::showsADevice()
{
    const Outcome outcome = run({u"--virtual-devices=mouse"_s, u"1209:0002"_s});
    QCOMPARE(outcome.exitCode, 0);
    QCOMPARE(outcome.errorOutput, QByteArray());
    QCOMPARE(outcome.output.count("Device Descriptor ("), 1);
    QVERIFY(outcome.output.contains("Virtual mouse"));
    QVERIFY(outcome.output.contains("HID Descriptor"));
    // A port will do as well.
    QCOMPARE(run({u"--virtual-devices=mouse"_s, u"1-1"_s}).output, outcome.output);
    QCOMPARE(run({u"--virtual-devices=mouse"_s, u"-p"_s, u"1-1"_s}).output, outcome.output);
    QCOMPARE(run({u"--virtual-devices=mouse"_s, u"1209"_s, u"0002"_s}).output, outcome.output);
}

void tst_ShowCommand::showsSeveral()
{
    const Outcome two = run({u"--virtual-devices=mouse,disk"_s, u"1209:0002"_s, u"1209:0003"_s});
    QCOMPARE(two.exitCode, 0);
    QCOMPARE(two.output.count("Device Descriptor ("), 2);
    const Outcome all = run({u"--virtual-devices=mouse,disk"_s});
    QVERIFY(all.output.count("Device Descriptor (") > 2); // and root hubs
}

void tst_ShowCommand::showsItInOtherFormats()
{
    const QStringList mouse {u"--virtual-devices=mouse"_s, u"1209:0002"_s};
    const Outcome json = run(mouse + QStringList {u"--json"_s});
    const QJsonObject document = QJsonDocument::fromJson(json.output).object();
    const QJsonObject device = document.value("devices"_L1).toArray().first().toObject();
    QCOMPARE(device.value("idVendor"_L1).toInt(), 0x1209);
    const Outcome lsusb = run(mouse + QStringList {u"--lsusb"_s});
    QVERIFY(lsusb.output.contains("\n  idVendor           0x1209"));
    QVERIFY(lsusb.output.contains("\n        HID Device Descriptor:\n"));
    const Outcome html = run(mouse + QStringList {u"--html"_s});
    QVERIFY(html.output.startsWith("<!DOCTYPE html>"));
}

void tst_ShowCommand::showsFiles_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("contents");
    QUsbDeviceSnapshot snapshot;
    snapshot.setBlock(QUsbDescriptorBlock(QUsbDescriptorBlock::Kind::Device, CliTest::serialAdapter()));
    QTest::newRow("snapshot") << u"device.json"_s << QUsbSnapshotFile::toJson({snapshot});
    QTest::newRow("sysfs") << u"descriptors.bin"_s << CliTest::serialAdapter();
    QTest::newRow("digits") << u"device.hex"_s << CliTest::serialAdapter().toHex(' ');
    QTest::newRow("array of C") << u"device.txt"_s
                                << "{ 0x" + CliTest::serialAdapter().toHex(' ').replace(" ", ", 0x") + " };";
}

void tst_ShowCommand::showsFiles()
{
    QFETCH(const QString, name);
    QFETCH(const QByteArray, contents);
    const QTemporaryDir directory;
    QFile file(directory.filePath(name));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(contents) == contents.size());
    file.close();
    const Outcome outcome = run({file.fileName(), u"--lsusb"_s});
    QCOMPARE(outcome.errorOutput, QByteArray());
    QCOMPARE(outcome.exitCode, 0);
    QVERIFY(outcome.output.contains("\n  idProduct          0x6011"));
    QCOMPARE(outcome.output.count("Endpoint Descriptor:"), 2);
}

void tst_ShowCommand::isToldTheSpeedOfFiles()
{
    // An interrupt endpoint with bInterval 4
    const QByteArray descriptors =
        QByteArray::fromHex("12010002000000400912010000000000000109021900010100803209040000010300000007058103080004");
    QTemporaryDir directory;
    QFile raw(directory.filePath(u"raw.bin"_s));
    QVERIFY(raw.open(QIODevice::WriteOnly) && raw.write(descriptors) == descriptors.size());
    raw.close();
    QVERIFY(!run({raw.fileName()}).output.contains(" ms)"));
    QVERIFY(run({raw.fileName(), u"--speed=full"_s}).output.contains("4 ms"));
    QVERIFY(run({raw.fileName(), u"--speed=high"_s}).output.contains("1 ms"));
    QCOMPARE(run({raw.fileName(), u"--speed=warp"_s}).exitCode, 2);
    QCOMPARE(run({u"--virtual-devices=mouse"_s, u"1209:0002"_s, u"--speed=full"_s}).exitCode, 2);
}

void tst_ShowCommand::saysWhatIsWrong_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("exitCode");
    QTest::newRow("two formats") << QStringList {u"--lsusb"_s, u"--json"_s} << 2;
    QTest::newRow("no ids") << QStringList {u"hello"_s} << 2;
    QTest::newRow("no such device") << QStringList {u"--virtual-devices=mouse"_s, u"1209:ffff"_s} << 1;
    QTest::newRow("no such file") << QStringList {u"/nowhere/device.json"_s} << 1;
    QTest::newRow("empty standard input") << QStringList {u"-"_s} << 1;
}

void tst_ShowCommand::saysWhatIsWrong()
{
    QFETCH(const QStringList, arguments);
    const Outcome outcome = run(arguments);
    QTEST(outcome.exitCode, "exitCode");
    QCOMPARE(outcome.output, QByteArray());
    QVERIFY(outcome.errorOutput.startsWith("qusb: "));
    QCOMPARE(outcome.errorOutput.count('\n'), 1);
}

QUSB_TEST(tst_ShowCommand)
#include "tst_showcommand.moc"
