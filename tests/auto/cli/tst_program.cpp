// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "testprogram.h"

#include "qusblibrary.h"

#include <QtCore/qdir.h>
#include <QtCore/qjsonarray.h>
#include <QtCore/qjsondocument.h>
#include <QtCore/qprocess.h>
#include <QtCore/qtemporarydir.h>
#include <QtTest/qtest.h>

#include <csignal>

using namespace Qt::StringLiterals;

/*! The program as a shell sees it: exit codes, and what goes where. */
class tst_Program : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutArguments();
    void showsHelp_data();
    void showsHelp();
    void showsTheVersion();
    void usageErrors_data();
    void usageErrors();
    void unknownDevice_data();
    void unknownDevice();
    void saysThatThereIsNoBus_data();
    void saysThatThereIsNoBus();
    void listsWhatThereIs();
    void virtualDevices_data();
    void virtualDevices();
    void virtualDevicesByName();
    void controlsAVirtualDevice();
    void readsAndWritesVirtualDevices();
    void commandsOfTheReadmeWork();
    void watchEndsWithASignal_data();
    void watchEndsWithASignal();
    void closedPipeIsNoError();
    void fullDiskIsAnError();

private:
    struct Outcome
    {
        int exitCode = -1;
        QByteArray output;
        QByteArray errorOutput;
    };
    static Outcome run(const QStringList &arguments);
    static bool hasBus() { return !QDir(u"/sys/bus/usb/devices"_s).isEmpty(); }
};

tst_Program::Outcome tst_Program::run(const QStringList &arguments)
{
    QProcess process;
    process.start(QStringLiteral(QUSB_PROGRAM), arguments);
    if (!process.waitForFinished() || process.exitStatus() != QProcess::NormalExit)
        return {};
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

void tst_Program::withoutArguments()
{
    const Outcome outcome = run({});
    QCOMPARE(outcome.exitCode, 2);
    QCOMPARE(outcome.output, QByteArray());
    QVERIFY(outcome.errorOutput.startsWith("Usage: qusb COMMAND"));
}

void tst_Program::showsHelp_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArrayList>("contents");

    // clang-format off
    QTest::newRow("--help") << QStringList {u"--help"_s}
                            << QByteArrayList {"list", "info", "show", "decode", "tree", "lint", "watch", "control", "read",
                                               "write", "snapshot", "diff", "plug", "--version", "--virtual ",
                                               "--virtual-devices NAMES"};
    // clang-format on
    QTest::newRow("-h") << QStringList {u"-h"_s} << QByteArrayList {"Usage: qusb COMMAND"};
    QTest::newRow("help") << QStringList {u"help"_s} << QByteArrayList {"Usage: qusb COMMAND"};
    QTest::newRow("help read") << QStringList {u"help"_s, u"read"_s}
                               << QByteArrayList {"Usage: qusb read", "--timeout"};
    for (const QString &command : {u"list"_s, u"info"_s, u"show"_s, u"decode"_s, u"tree"_s, u"lint"_s, u"watch"_s,
                                   u"control"_s, u"read"_s, u"write"_s, u"snapshot"_s, u"diff"_s, u"plug"_s}) {
        QTest::addRow("%s --help", qPrintable(command))
            << QStringList {command, u"--help"_s}
            << QByteArrayList {"Usage: qusb " + command.toUtf8(), "--help", "--virtual ", "--virtual-devices <NAMES>"};
    }
}

void tst_Program::showsHelp()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArrayList, contents);
    const Outcome outcome = run(arguments);
    QCOMPARE(outcome.exitCode, 0);
    QCOMPARE(outcome.errorOutput, QByteArray());
    for (const QByteArray &content : contents)
        QVERIFY2(outcome.output.contains(content), outcome.output);
}

void tst_Program::showsTheVersion()
{
    const Outcome outcome = run({u"--version"_s});
    QCOMPARE(outcome.exitCode, 0);
    QCOMPARE(outcome.output, QByteArray("qusb " QUSB_VERSION_STR "\n"));
}

void tst_Program::usageErrors_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("contents");

    QTest::newRow("unknown command") << QStringList {u"lst"_s} << QByteArray("lst");
    QTest::newRow("empty command") << QStringList {QString()} << QByteArray("command");
    QTest::newRow("unknown option") << QStringList {u"--fast"_s} << QByteArray("fast");
    QTest::newRow("unknown option of a command") << QStringList {u"list"_s, u"--fast"_s} << QByteArray("fast");
    QTest::newRow("help on nothing") << QStringList {u"help"_s, u"lst"_s} << QByteArray("lst");
    QTest::newRow("bad hex") << QStringList {u"info"_s, u"04g3"_s, u"6001"_s} << QByteArray("04g3");
    QTest::newRow("no arguments") << QStringList {u"info"_s} << QByteArray("VID");
    QTest::newRow("too many arguments") << QStringList {u"info"_s, u"1"_s, u"2"_s, u"3"_s} << QByteArray("'3'");
    QTest::newRow("unknown virtual device")
        << QStringList {u"list"_s, u"--virtual-devices=toaster"_s} << QByteArray("keyboard");
    QTest::newRow("virtual device without name")
        << QStringList {u"--virtual-devices="_s, u"list"_s} << QByteArray("keyboard");
    QTest::newRow("virtual devices without names")
        << QStringList {u"list"_s, u"--virtual-devices"_s} << QByteArray("--virtual-devices");
    QTest::newRow("value of a switch") << QStringList {u"list"_s, u"--virtual=disk"_s} << QByteArray("--virtual");
    QTest::newRow("virtual is no value") << QStringList {u"list"_s, u"--port"_s, u"--virtual"_s} << QByteArray("port");
    QTest::newRow("evil argument") << QStringList {u"list"_s, u"a\nb\u001b"_s} << QByteArray("--help");
}

void tst_Program::usageErrors()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, contents);
    const Outcome outcome = run(arguments);
    QCOMPARE(outcome.exitCode, 2);
    QCOMPARE(outcome.output, QByteArray());
    QVERIFY2(outcome.errorOutput.startsWith("qusb: "), outcome.errorOutput);
    QVERIFY2(outcome.errorOutput.contains(contents), outcome.errorOutput);
    QCOMPARE(outcome.errorOutput.count('\n'), 1);
    QVERIFY(outcome.errorOutput.endsWith('\n'));
    QVERIFY(!outcome.errorOutput.contains('\x1b'));
}

void tst_Program::unknownDevice_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("list") << QStringList {u"list"_s, u"dead:beef"_s};
    QTest::newRow("info") << QStringList {u"info"_s, u"dead"_s, u"beef"_s};
    QTest::newRow("read") << QStringList {u"read"_s, u"dead:beef"_s};
    QTest::newRow("write") << QStringList {u"write"_s, u"dead:beef"_s, u"00"_s};
    QTest::newRow("control") << QStringList {u"control"_s, u"dead:beef"_s, u"80"_s, u"6"_s,
                                             u"0x100"_s,   u"0"_s,         u"18"_s};
}

void tst_Program::unknownDevice()
{
    QFETCH(QStringList, arguments);
    const Outcome outcome = run(arguments);
    QCOMPARE(outcome.exitCode, 1);
    QCOMPARE(outcome.output, QByteArray());
    QVERIFY2(outcome.errorOutput.startsWith("qusb: "), outcome.errorOutput);
    QCOMPARE(outcome.errorOutput.count('\n'), 1);
}

void tst_Program::saysThatThereIsNoBus_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("list") << QStringList {u"list"_s};
    QTest::newRow("list --json") << QStringList {u"list"_s, u"--json"_s};
    QTest::newRow("tree") << QStringList {u"tree"_s};
    QTest::newRow("watch") << QStringList {u"watch"_s};
}

void tst_Program::saysThatThereIsNoBus()
{
    QFETCH(QStringList, arguments);
    if (hasBus())
        QSKIP("This system has a USB bus.");
    const Outcome outcome = run(arguments);
    QCOMPARE(outcome.exitCode, 1);
    QCOMPARE(outcome.output, QByteArray());
    QVERIFY2(outcome.errorOutput.contains("no USB bus"), outcome.errorOutput);
    QVERIFY2(outcome.errorOutput.contains("--virtual"), outcome.errorOutput);
    QCOMPARE(outcome.errorOutput.count('\n'), 1);
}

void tst_Program::listsWhatThereIs()
{
    if (!hasBus())
        QSKIP("This system has no USB bus.");
    const Outcome text = run({u"list"_s});
    QCOMPARE(text.exitCode, 0);
    QCOMPARE(text.errorOutput, QByteArray());
    const Outcome json = run({u"list"_s, u"--json"_s});
    QCOMPARE(QJsonDocument::fromJson(json.output).array().size(), qsizetype(text.output.count('\n')));
}

void tst_Program::virtualDevices_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("list") << QStringList {u"list"_s, u"--virtual"_s};
    QTest::newRow("before the command") << QStringList {u"--virtual"_s, u"list"_s};
    QTest::newRow("tree") << QStringList {u"tree"_s, u"--virtual"_s};
    QTest::newRow("info") << QStringList {u"info"_s, u"--virtual"_s, u"--json"_s, u"--port"_s, u"1-1"_s};
}

void tst_Program::virtualDevices()
{
    QFETCH(QStringList, arguments);
    const Outcome outcome = run(arguments);
    QCOMPARE(outcome.exitCode, 0);
    QCOMPARE(outcome.errorOutput, QByteArray());
    QCOMPARE_GE(outcome.output.count('\n'), 11);
}

void tst_Program::virtualDevicesByName()
{
    const auto count = [](const QString &option) {
        const Outcome outcome = run({u"list"_s, option});
        return outcome.exitCode == 0 ? outcome.output.count('\n') : -1;
    };
    const auto rootHubs = count(u"--virtual-devices=none"_s);
    QCOMPARE_GE(rootHubs, 1);
    QCOMPARE(count(u"--virtual-devices=disk"_s), rootHubs + 1);
    QCOMPARE(run({u"--virtual-devices"_s, u"disk"_s, u"list"_s}).output,
             run({u"list"_s, u"--virtual-devices"_s, u"disk"_s}).output);
    QCOMPARE(count(u"--virtual-devices=disk,keyboard,disk"_s), rootHubs + 3);
}

void tst_Program::controlsAVirtualDevice()
{
    const Outcome outcome = run({u"control"_s, u"--virtual-devices=loopback"_s, u"--port"_s, u"1-1"_s, u"in"_s,
                                 u"GET_DESCRIPTOR"_s, u"0x0100"_s, u"0"_s, u"18"_s, u"--format"_s, u"raw"_s});
    QCOMPARE(outcome.errorOutput, QByteArray());
    QCOMPARE(outcome.exitCode, 0);
    QCOMPARE(outcome.output.first(2), QByteArray::fromHex("1201"));
    QCOMPARE(outcome.output.size(), 18);
}

void tst_Program::readsAndWritesVirtualDevices()
{
    const Outcome written =
        run({u"write"_s, u"--virtual-devices=loopback"_s, u"--port"_s, u"1-1"_s, u"--text"_s, u"hello"_s});
    QCOMPARE(written.errorOutput, QByteArray());
    QCOMPARE(written.exitCode, 0);
    const Outcome read = run({u"read"_s, u"--virtual-devices=source-sink"_s, u"--port"_s, u"1-1"_s, u"--length"_s,
                              u"1000"_s, u"--format"_s, u"raw"_s});
    QCOMPARE(read.errorOutput, QByteArray());
    QCOMPARE(read.exitCode, 0);
    QCOMPARE(read.output.size(), 1000);
}

void tst_Program::commandsOfTheReadmeWork()
{
    QFile readme(QStringLiteral(QUSB_SOURCE_DIR "/README.md"));
    QVERIFY(readme.open(QIODevice::ReadOnly));
    const QStringList lines = QString::fromUtf8(readme.readAll()).split(u'\n');
    const QTemporaryDir directory; // some commands write a file that a later one reads
    int count = 0;
    for (const QString &line : lines) {
        if (!line.startsWith("qusb "_L1) && !line.startsWith("$ qusb "_L1))
            continue;
        QProcess process;
        process.setWorkingDirectory(directory.path());
        process.start(QStringLiteral(QUSB_PROGRAM), QProcess::splitCommand(line.section("qusb "_L1, 1)));
        QVERIFY2(process.waitForFinished() && process.exitStatus() == QProcess::NormalExit, qPrintable(line));
        QVERIFY2(process.exitCode() == 0, qPrintable(line + u'\n' + QString::fromUtf8(process.readAllStandardError())));
        ++count;
    }
    QVERIFY(count > 10);
}

void tst_Program::watchEndsWithASignal_data()
{
    QTest::addColumn<int>("signalNumber");
    QTest::newRow("SIGINT") << SIGINT;
    QTest::newRow("SIGTERM") << SIGTERM;
}

void tst_Program::watchEndsWithASignal()
{
    QFETCH(int, signalNumber);
    QProcess process;
    process.start(QStringLiteral(QUSB_PROGRAM), {u"watch"_s, u"--present"_s, u"--virtual"_s});
    QVERIFY(process.waitForReadyRead()); // there is always a root hub
    ::kill(pid_t(process.processId()), signalNumber);
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 0);
    QCOMPARE(process.readAllStandardError(), QByteArray());
}

void tst_Program::closedPipeIsNoError()
{
    QProcess shell;
    shell.start(u"bash"_s,
                {u"-c"_s, u"{ sleep 0.1; \"$0\" --help; echo $? >&2; } | exec 0<&-"_s, QStringLiteral(QUSB_PROGRAM)});
    QVERIFY(shell.waitForFinished());
    QCOMPARE(shell.readAllStandardError(), QByteArray("0\n"));
}

void tst_Program::fullDiskIsAnError()
{
    QProcess process;
    process.setStandardOutputFile(u"/dev/full"_s);
    process.start(QStringLiteral(QUSB_PROGRAM), {u"--help"_s});
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitCode(), 1);
    QCOMPARE(process.readAllStandardError().count('\n'), 1);
}

QUSB_TEST(tst_Program)

#include "tst_program.moc"
