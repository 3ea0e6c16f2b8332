// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "clitest.h"
#include "testprogram.h"

#include <QtCore/qjsonarray.h>
#include <QtCore/qjsondocument.h>
#include <QtCore/qjsonobject.h>
#include <QtCore/qprocess.h>
#include <QtCore/qtemporaryfile.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;

/*! `qusb decode` as a program. */
class tst_DecodeCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesBytesFromAnywhere_data();
    void takesBytesFromAnywhere();
    void guessesWhatTheBytesAre_data();
    void guessesWhatTheBytesAre();
    void isToldWhatTheBytesAre();
    void takesTheClassFromTheCommandLine();
    void takesTheSpeedFromTheCommandLine();
    void saysWhatIsWrongWithASnapshot();
    void writesOtherFormats();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();

private:
    struct Outcome
    {
        int exitCode = -1;
        QByteArray output;
        QByteArray errorOutput;
    };
    static Outcome run(const QStringList &arguments, const QByteArray &input = {});
};

tst_DecodeCommand::Outcome tst_DecodeCommand::run(const QStringList &arguments, const QByteArray &input)
{
    QProcess process;
    process.start(QStringLiteral(QUSB_PROGRAM), QStringList(u"decode"_s) + arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished() || process.exitStatus() != QProcess::NormalExit)
        return {};
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

void tst_DecodeCommand::takesBytesFromAnywhere_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("input");
    const QString hex = QString::fromLatin1(CliTest::serialAdapter().toHex());
    const QString pairs = QString::fromLatin1(CliTest::serialAdapter().toHex(' '));
    QTest::newRow("argument") << QStringList {hex} << QByteArray();
    QTest::newRow("arguments") << pairs.split(u' ') << QByteArray();
    QTest::newRow("option") << QStringList {u"--hex"_s, pairs} << QByteArray();
    QTest::newRow("text in the standard input") << QStringList() << pairs.toLatin1();
    QTest::newRow("bytes in the standard input") << QStringList {u"-"_s} << CliTest::serialAdapter();
    QTest::newRow("file") << QStringList {u"FILE"_s} << QByteArray();
}

void tst_DecodeCommand::takesBytesFromAnywhere()
{
    QFETCH(QStringList, arguments);
    QFETCH(const QByteArray, input);
    QTemporaryFile file;
    QVERIFY(file.open());
    file.write(CliTest::serialAdapter());
    file.close();
    arguments.replaceInStrings(u"FILE"_s, file.fileName());
    const Outcome outcome = run(arguments, input);
    QCOMPARE(outcome.exitCode, 0);
    QVERIFY(outcome.output.contains("idProduct           0x6011"));
    QCOMPARE(outcome.output.count("Endpoint Descriptor ("), 2);
    QCOMPARE(outcome.errorOutput.count('\n'), 1); // what was guessed
}

void tst_DecodeCommand::guessesWhatTheBytesAre_data()
{
    QTest::addColumn<QString>("hex");
    QTest::addColumn<QByteArray>("kind");
    QTest::newRow("device") << QString::fromLatin1(CliTest::serialAdapter().toHex()) << QByteArray("device");
    QTest::newRow("configuration") << u"0902120001010080320904000000ff000000"_s << QByteArray("device");
    QTest::newRow("class-specific") << u"052400100104240202"_s << QByteArray("device");
    QTest::newRow("qualifier") << u"0a060002000000400100"_s << QByteArray("qualifier");
    QTest::newRow("BOS") << u"050f0c000107100202000000"_s << QByteArray("bos");
    QTest::newRow("string") << u"06034100c400"_s << QByteArray("string");
    QTest::newRow("URL") << u"0903016578616d706c"_s << QByteArray("webusb-url");
    QTest::newRow("report descriptor") << u"05010902a1010901a100c0c0"_s << QByteArray("hid-report");
    QTest::newRow("unbalanced") << u"05010902a101"_s << QByteArray("hid-report");
    QTest::newRow("hub") << u"0929040900326400ff"_s << QByteArray("hub");
    QTest::newRow("Microsoft OS 2.0") << u"0a000000000003060a00"_s << QByteArray("ms-os-20");
}

void tst_DecodeCommand::guessesWhatTheBytesAre()
{
    QFETCH(const QString, hex);
    QFETCH(const QByteArray, kind);
    const Outcome outcome = run({hex});
    QCOMPARE(outcome.exitCode, 0);
    QVERIFY2(outcome.errorOutput.startsWith(QByteArray("qusb: Decoded as --as=" + kind + ':')),
             outcome.errorOutput.constData());
    QVERIFY(!outcome.output.isEmpty());
}

void tst_DecodeCommand::isToldWhatTheBytesAre()
{
    const Outcome languages = run({u"04030904"_s, u"--as=languages"_s});
    QCOMPARE(languages.errorOutput, QByteArray());
    QVERIFY(languages.output.contains("0x0409"));
    const Outcome string = run({u"04030904"_s, u"--as=string"_s});
    QVERIFY(string.output.contains("bString"));
}

void tst_DecodeCommand::takesTheClassFromTheCommandLine()
{
    const QString hid = u"092111010001223f00"_s;
    QVERIFY(!run({hid, u"--as=device"_s}).output.contains("HID Descriptor"));
    QVERIFY(run({hid, u"--as=device"_s, u"--class=03:01:01"_s}).output.contains("HID Descriptor"));
    QVERIFY(run({u"--as=device"_s, u"09040000000301010009"_s.chopped(2) + hid}).output.contains("HID Descriptor"));
}

void tst_DecodeCommand::takesTheSpeedFromTheCommandLine()
{
    const QStringList endpoint {u"07058103080004"_s, u"--as=device"_s};
    QVERIFY(run(endpoint + QStringList {u"--speed=high"_s}).output.contains("1 ms"));
    QVERIFY(run(endpoint + QStringList {u"--speed=full"_s}).output.contains("4 ms"));
}

void tst_DecodeCommand::saysWhatIsWrongWithASnapshot()
{
    const Outcome outcome = run({}, R"({"schema": "qusb-snapshot", )");
    QCOMPARE(outcome.exitCode, 1);
    QVERIFY2(outcome.errorOutput.contains("JSON"), outcome.errorOutput);
    QCOMPARE(run({}, "{0x05, 0x01, 0x09, 0x02}").exitCode, 0); // an array of C
}

void tst_DecodeCommand::writesOtherFormats()
{
    const QString hex = QString::fromLatin1(CliTest::serialAdapter().toHex());
    const QJsonObject json = QJsonDocument::fromJson(run({hex, u"--json"_s}).output).object();
    QCOMPARE(json.value("descriptors"_L1).toArray().size(), 2);
    QVERIFY(run({hex, u"--lsusb"_s}).output.contains("\n  idProduct          0x6011"));
    QVERIFY(run({hex, u"--html"_s}).output.startsWith("<!DOCTYPE html>"));
}

void tst_DecodeCommand::saysWhatIsWrong_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<int>("exitCode");
    QTest::newRow("neither file nor bytes") << QStringList {u"nowhere"_s} << QByteArray() << 2;
    QTest::newRow("no kind") << QStringList {u"12"_s, u"--as=thing"_s} << QByteArray() << 2;
    QTest::newRow("no class") << QStringList {u"12"_s, u"--class=xx"_s} << QByteArray() << 2;
    QTest::newRow("no speed") << QStringList {u"12"_s, u"--speed=fast"_s} << QByteArray() << 2;
    QTest::newRow("file and option") << QStringList {u"--hex"_s, u"12"_s, u"12"_s} << QByteArray() << 2;
    QTest::newRow("two formats") << QStringList {u"12"_s, u"--html"_s, u"--json"_s} << QByteArray() << 2;
    QTest::newRow("nothing") << QStringList() << QByteArray() << 1;
    QTest::newRow("not hexadecimal") << QStringList() << QByteArray("12 01\n12 zz") << 1;
    QTest::newRow("not hexadecimal in an option") << QStringList {u"--hex"_s, u"zz"_s} << QByteArray() << 1;
}

void tst_DecodeCommand::saysWhatIsWrong()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QByteArray, input);
    const Outcome outcome = run(arguments, input);
    QTEST(outcome.exitCode, "exitCode");
    QCOMPARE(outcome.output, QByteArray());
    QVERIFY(outcome.errorOutput.startsWith("qusb: "));
    QCOMPARE(outcome.errorOutput.count('\n'), 1);
    if (!input.isEmpty())
        QVERIFY(outcome.errorOutput.contains("Line 2, column 4"));
}

QUSB_TEST(tst_DecodeCommand)
#include "tst_decodecommand.moc"
