// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "commandtable.h"
#include "testprogram.h"

#include "qusblibrary.h"

#include <QtCore/qdir.h>
#include <QtCore/qjsonarray.h>
#include <QtCore/qjsondocument.h>
#include <QtCore/qprocess.h>
#include <QtCore/qregularexpression.h>
#include <QtCore/qtemporarydir.h>
#include <QtTest/qtest.h>

#include <csignal>
#include <sys/stat.h>

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
    void optionsMeanOneThing_data();
    void optionsMeanOneThing();
    void signalsHaveTheirStatus_data();
    void signalsHaveTheirStatus();
    void plainLocaleIsEnglishInAscii_data();
    void plainLocaleIsEnglishInAscii();
    void closedPipeIsNoError();
    void fullDiskIsAnError();

private:
    static quint64 caughtSignals(qint64 processId);
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
    QTest::newRow("unknown option") << QStringList {u"--fast"_s} << QByteArray("'--fast'");
    QTest::newRow("unknown option of a command") << QStringList {u"list"_s, u"--fast"_s} << QByteArray("'--fast'");
    QTest::newRow("negative number") << QStringList {u"control"_s, u"1209:1"_s, u"40"_s, u"1"_s, u"-1"_s, u"0"_s}
                                     << QByteArray("cannot be negative");
    QTest::newRow("file or device") << QStringList {u"show"_s, u"toaster"_s} << QByteArray("./dump.bin");
    QTest::newRow("help on nothing") << QStringList {u"help"_s, u"lst"_s} << QByteArray("lst");
    QTest::newRow("bad hex") << QStringList {u"info"_s, u"04g3"_s, u"6001"_s} << QByteArray("04g3");
    QTest::newRow("no arguments") << QStringList {u"info"_s} << QByteArray("DEVICE");
    QTest::newRow("too many arguments") << QStringList {u"info"_s, u"1"_s, u"2"_s, u"3"_s} << QByteArray("'3'");
    QTest::newRow("unknown virtual device")
        << QStringList {u"list"_s, u"--virtual-devices=toaster"_s} << QByteArray("keyboard");
    QTest::newRow("virtual device without name")
        << QStringList {u"--virtual-devices="_s, u"list"_s} << QByteArray("--virtual-devices");
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
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QString &line = lines.at(i);
        if (!line.startsWith("qusb "_L1) && !line.startsWith("$ qusb "_L1))
            continue;
        QProcess process;
        process.setWorkingDirectory(directory.path());
        process.setEnvironment({u"LC_ALL=C.UTF-8"_s});
        process.start(QStringLiteral(QUSB_PROGRAM), QProcess::splitCommand(line.section("qusb "_L1, 1)));
        QVERIFY2(process.waitForFinished() && process.exitStatus() == QProcess::NormalExit, qPrintable(line));
        QVERIFY2(process.exitCode() == 0, qPrintable(line + u'\n' + QString::fromUtf8(process.readAllStandardError())));
        // What is printed behind a prompt is what it prints, up to an ellipsis.
        const QStringList output = QString::fromUtf8(process.readAllStandardOutput()).split(u'\n');
        for (qsizetype k = 0; line.startsWith(u'$') && k + i + 1 < lines.size(); ++k) {
            const QString &printed = lines.at(i + 1 + k);
            if (printed == u"…"_s || printed.startsWith("```"_L1) || printed.startsWith("$ "_L1))
                break;
            QCOMPARE(output.value(k), printed);
        }
        ++count;
    }
    QVERIFY(count > 10);
}

void tst_Program::optionsMeanOneThing_data()
{
    QTest::addColumn<QString>("command");
    for (const Cli::CommandEntry &entry : Cli::CommandTable::entries())
        QTest::newRow(entry.name.data()) << QString(entry.name);
}

void tst_Program::optionsMeanOneThing()
{
    QFETCH(const QString, command);
    // "  -d, --device <VID[:PID]>  The device ..."
    static const QRegularExpression option(u"^  (?:-(\\w), )?--([a-z0-9-]+)( <.*>)?(?:  .*|$)"_s,
                                           QRegularExpression::MultilineOption);
    const QString help = QString::fromUtf8(run({command, u"--help"_s}).output);
    int count = 0;
    for (auto matches = option.globalMatch(help); matches.hasNext();) {
        const auto match = matches.next();
        const QString name = "--"_L1 + match.captured(2);
        const bool takesValue = match.hasCaptured(3);
        if (name == "--help"_L1 || name == "--version"_L1)
            continue;
        ++count;
        const auto refusal = [&](const QStringList &arguments) {
            const Outcome outcome = run(QStringList {command} + arguments);
            return outcome.exitCode == 2 && outcome.errorOutput.count('\n') == 1 ? outcome.errorOutput : "accepted";
        };
        const QStringList once = takesValue ? QStringList {name, u"1"_s} : QStringList {name};
        if (!help.mid(match.capturedStart(), 400).section(u"  --"_s, 0, 1).contains("Can be repeated"_L1)) {
            QVERIFY2(refusal(once + once).contains("is given twice"), qPrintable(command + u' ' + name));
            if (const QString letter = match.captured(1); !letter.isEmpty()) {
                const QStringList shortly =
                    takesValue ? QStringList {u'-' + letter, u"1"_s} : QStringList {u'-' + letter};
                QVERIFY2(refusal(once + shortly).contains("is given twice"), qPrintable(command + u' ' + name));
            }
        }
        if (takesValue) {
            QVERIFY2(refusal({name, QString()}).contains("is empty"), qPrintable(command + u' ' + name));
            QVERIFY2(refusal({name + u'='}).contains("is empty"), qPrintable(command + u' ' + name));
        }
    }
    QVERIFY(count >= 2);
    QCOMPARE(run({u"--virtual"_s, command, u"--virtual-devices=none"_s}).exitCode, 2);
    QCOMPARE(run({u"--virtual"_s, u"--virtual"_s, command}).exitCode, 2);
}

void tst_Program::signalsHaveTheirStatus_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("signalNumber");
    // What runs until it is told. Those that open a device close it first; tst_readcommand and others see that.
    const std::pair<const char *, QStringList> commands[] = {
        {"watch", {u"watch"_s, u"--present"_s}},
        {"read", {u"read"_s, u"--port"_s, u"1-2"_s, u"--count"_s, u"0"_s, u"-o"_s, u"-"_s}},
        {"write", {u"write"_s, u"1209:0004"_s, u"--file"_s, u"-"_s}},
        {"control", {u"control"_s, u"1209:0004"_s, u"out,vendor"_s, u"1"_s, u"0"_s, u"0"_s, u"--file"_s, u"-"_s}},
        {"decode", {u"decode"_s}},
        {"show", {u"show"_s, u"-"_s}},
        {"snapshot into a FIFO", {u"snapshot"_s, u"1209:0004"_s, u"-o"_s, u"fifo"_s}},
        {"read into a FIFO", {u"read"_s, u"--port"_s, u"1-2"_s, u"-o"_s, u"fifo"_s}},
        {"write from a FIFO", {u"write"_s, u"1209:0004"_s, u"--file"_s, u"fifo"_s}},
        {"show a FIFO", {u"show"_s, u"./fifo"_s}},
    };
    for (const auto &[name, arguments] : commands) {
        for (const int number : {SIGINT, SIGTERM, SIGHUP})
            QTest::addRow("%s, signal %d", name, number) << arguments << number;
    }
}

void tst_Program::signalsHaveTheirStatus()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const int, signalNumber);
    const QTemporaryDir directory;
    const QString fifo = directory.filePath(u"fifo"_s); // with nobody at its other end
    QCOMPARE(::mkfifo(QFile::encodeName(fifo).constData(), 0600), 0);
    QProcess process;
    process.setWorkingDirectory(directory.path());
    process.start(QStringLiteral(QUSB_PROGRAM),
                  arguments + QStringList {u"--virtual-devices"_s, u"modem,source-sink"_s});
    QVERIFY(process.waitForStarted());
    // It is at work when it catches the signal.
    QTRY_VERIFY(caughtSignals(process.processId()) & (1ULL << (signalNumber - 1)));
    ::kill(pid_t(process.processId()), signalNumber);
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 128 + signalNumber);
}

quint64 tst_Program::caughtSignals(qint64 processId)
{
    QFile file(u"/proc/%1/status"_s.arg(processId));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray status = file.readAll();
    return status.mid(status.indexOf("SigCgt:") + 7, 20).trimmed().left(16).toULongLong(nullptr, 16);
}

void tst_Program::plainLocaleIsEnglishInAscii_data()
{
    QTest::addColumn<QStringList>("environment");
    QTest::addColumn<bool>("isEnglish");
    QTest::addColumn<bool>("isAscii");
    QTest::newRow("C") << QStringList {u"LC_ALL=C"_s, u"LANGUAGE=de"_s, u"LANG=de_DE.UTF-8"_s} << true << true;
    QTest::newRow("POSIX") << QStringList {u"LC_ALL=POSIX"_s, u"LANGUAGE=de"_s} << true << true;
    QTest::newRow("nothing") << QStringList {u"LANGUAGE=de"_s} << true << true;
    QTest::newRow("LANG=C") << QStringList {u"LANG=C"_s, u"LANGUAGE=de"_s} << true << true;
    QTest::newRow("messages only") << QStringList {u"LC_MESSAGES=C"_s, u"LC_CTYPE=C.UTF-8"_s, u"LANG=de_DE.UTF-8"_s}
                                   << true << false;
    QTest::newRow("C.UTF-8") << QStringList {u"LC_ALL=C.UTF-8"_s} << true << false;
    QTest::newRow("German") << QStringList {u"LC_ALL=de_DE.UTF-8"_s} << false << false;
    QTest::newRow("no translation") << QStringList {u"LC_ALL=eo.UTF-8"_s} << true << false;
}

void tst_Program::plainLocaleIsEnglishInAscii()
{
    QFETCH(const QStringList, environment);
    QFETCH(const bool, isEnglish);
    QFETCH(const bool, isAscii);
    const auto run = [&](const QStringList &arguments) {
        QProcess process;
        process.setEnvironment(environment);
        process.start(QStringLiteral(QUSB_PROGRAM), arguments);
        return process.waitForFinished() ? std::pair(process.readAllStandardOutput(), process.readAllStandardError())
                                         : std::pair(QByteArray(), QByteArray());
    };
    const QByteArray error = run({u"list"_s, u"dead:beef"_s, u"--virtual"_s}).second;
    QVERIFY2(error.startsWith(isEnglish ? "qusb: There is no device" : "qusb: Es gibt kein"), error);
    QCOMPARE(error.count('\n'), 1);
    // English plurals, too
    const QByteArray two = run({u"info"_s, u"0525:a4a0"_s, u"--virtual-devices"_s, u"loopback,loopback"_s}).second;
    QCOMPARE(two.contains("There are 2 devices 0525:a4a0"), isEnglish);

    const auto hasAsciiOnly = [](const QByteArray &text) {
        return std::all_of(text.begin(), text.end(), [](char c) { return quint8(c) < 0x80; });
    };
    const QByteArray tree = run({u"tree"_s, u"--virtual"_s}).first;
    QCOMPARE(tree.contains("\n|-- Port 1: "), isAscii && isEnglish);
    QCOMPARE(hasAsciiOnly(tree), isAscii);
    for (const QStringList &arguments : {QStringList {u"--help"_s}, QStringList {u"show"_s, u"--virtual"_s},
                                         QStringList {u"show"_s, u"--virtual"_s, u"--lsusb"_s},
                                         QStringList {u"lint"_s, u"--rules"_s}, QStringList {u"lint"_s, u"--virtual"_s},
                                         QStringList {u"plug"_s, u"--list"_s}, QStringList {u"list"_s, u"\u00e4"_s}}) {
        const auto [output, errors] = run(arguments);
        QVERIFY(!isAscii || (hasAsciiOnly(output) && hasAsciiOnly(errors)));
        QVERIFY(!output.isEmpty() || !errors.isEmpty());
    }
    // Data is data.
    QVERIFY(QJsonDocument::fromJson(run({u"show"_s, u"--virtual"_s, u"--json"_s}).first).isObject());
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
