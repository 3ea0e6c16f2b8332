// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "testbackend.h"
#include "testdescriptors.h"

#include "commandtable.h"
#include "qusbcontext_p.h"
#include "qusbvirtualhub.h"
#include "testprogram.h"

#include <QtCore/qcommandlineparser.h>
#include <QtCore/qjsonarray.h>
#include <QtCore/qjsondocument.h>
#include <QtCore/qjsonobject.h>
#include <QtCore/qregularexpression.h>
#include <QtCore/qtemporaryfile.h>
#include <QtTest/qsignalspy.h>
#include <QtTest/qtest.h>

#include <optional>

#include <unistd.h>

using namespace Cli;
using namespace Qt::StringLiterals;
using HostCall = QUsbVirtualDevice::HostCall;
using Kind = QUsbError::Kind;

/*! The commands on a bus in this process. What needs the program itself is in tst_program. */
class tst_Commands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void explainsThatThereIsNoBus();
    void lists();
    void listsAsJson();
    void saysThatNothingMatches();
    void showsInfo();
    void asksWhichOne();
    void watches();
    void watchesSome();

    void refuses_data();
    void refuses();

    void controlReads();
    void controlReadsWithWords();
    void controlWrites();
    void controlReportsAStall();
    void controlTimesOut();
    void controlClaimsWhatTheKernelInsistsOn_data();
    void controlClaimsWhatTheKernelInsistsOn();
    void controlIsInterrupted();

    void reads_data();
    void reads();
    void readsSeveralTransfers();
    void readsInPieces();
    void readShowsWhatCameBeforeATimeout();
    void readShowsWhatCameBeforeTheInterruption();
    void readSelectsTheAlternateSetting();
    void readSaysHowToEndAHalt();
    void readReportsThatItMayNotOpen();
    void readReportsABusyInterface();
    void readReportsUnplugging();
    void readSavesToAFile();
    void readReportsAFileItCannotWrite();
    void readIsInterruptedWhileOpening();

    void writes_data();
    void writes();
    void writesAFileInPieces();
    void writeReportsHowFarItGot();
    void writeIsInterruptedWhileWaitingForInput();

    void drawsTheTree();
    void drawsTheTreeWithoutAskingHubs();
    void drawsTheTreeWhereHubsCannotBeOpened();
    void treeIsInterrupted();

private:
    void plug(TestDevice &device);
    QUsbError begin(const QStringList &arguments);
    bool end();
    bool run(const QStringList &arguments);
    QByteArray output();
    QByteArray errorOutput();

    TestBackend *m_backend = nullptr;
    std::unique_ptr<QUsbContext> m_context;
    std::unique_ptr<Command> m_command;
    std::optional<ExitCode> m_exitCode;
    QTemporaryFile m_output;
    QTemporaryFile m_errorOutput;
};

void tst_Commands::init()
{
    QVERIFY(m_output.open());
    QVERIFY(m_errorOutput.open());
    m_context = TestBackend::createContext(&m_backend);
}

void tst_Commands::cleanup()
{
    m_command.reset();
    m_context.reset();
}

void tst_Commands::plug(TestDevice &device)
{
    const qsizetype count = m_context->devices().size();
    m_backend->plug(&device);
    QTRY_COMPARE(m_context->devices().size(), count + 1);
}

QUsbError tst_Commands::begin(const QStringList &arguments)
{
    for (QTemporaryFile *file : {&m_output, &m_errorOutput}) {
        file->resize(0);
        file->seek(0);
    }
    m_exitCode.reset();
    m_command = CommandTable::find(arguments.first())->create();
    connect(m_command.get(), &Command::finished, this, [this](ExitCode code) {
        QVERIFY(!m_exitCode);
        m_exitCode = code;
    });
    QCommandLineParser parser;
    m_command->addOptions(parser);
    if (!parser.parse(arguments))
        return QUsbError(Kind::InvalidParameter, parser.errorText());
    if (const QUsbError error = m_command->setOptions(parser); error.isError())
        return error;
    m_command->setOutput(Output(m_output.handle()), Output(m_errorOutput.handle()));
    m_command->start(m_context.get());
    return {};
}

bool tst_Commands::end()
{
    return QTest::qWaitFor([this] { return m_exitCode.has_value(); });
}

bool tst_Commands::run(const QStringList &arguments)
{
    const QUsbError error = begin(arguments);
    if (error.isError())
        qWarning() << error;
    return !error.isError() && end();
}

QByteArray tst_Commands::output()
{
    m_output.seek(0);
    return m_output.readAll();
}

QByteArray tst_Commands::errorOutput()
{
    m_errorOutput.seek(0);
    return m_errorOutput.readAll();
}

void tst_Commands::explainsThatThereIsNoBus()
{
    auto backend = std::make_unique<TestBackend>();
    backend->startError = QUsbError(Kind::NotFound, u"No bus."_s, u"Build one."_s);
    m_context.reset(QUsbContextPrivate::createContext(std::move(backend)));
    for (const QString &command : {u"list"_s, u"tree"_s, u"watch"_s}) {
        QVERIFY(run({command}));
        QCOMPARE(*m_exitCode, ExitCode::Failure);
        QCOMPARE(output(), QByteArray());
        QCOMPARE(errorOutput(),
                 QByteArray("qusb: No bus. Build one. To try qusb without USB hardware, add --virtual.\n"));
    }
}

void tst_Commands::lists()
{
    TestDevice second;
    TestDevice first;
    first.setString(1, u"QUsb"_s);
    first.setString(2, u"Test device"_s);
    plug(first);
    plug(second);
    QVERIFY(run({u"list"_s}));
    QCOMPARE(*m_exitCode, ExitCode::Success);
    QVERIFY(output().startsWith("Bus 001 Device 002: ID 1209:0001 QUsb Test device\nBus 001 Device 003: ID 1209:0001"));
    QCOMPARE(errorOutput(), QByteArray());

    QVERIFY(run({u"list"_s, u"-s"_s, u"1:2"_s}));
    QCOMPARE(output(), QByteArray("Bus 001 Device 002: ID 1209:0001 QUsb Test device\n"));
}

void tst_Commands::listsAsJson()
{
    QVERIFY(run({u"list"_s, u"--json"_s}));
    QCOMPARE(QJsonDocument::fromJson(output()).array().size(), 0);
    QVERIFY(output().contains('['));

    TestDevice device;
    plug(device);
    QVERIFY(run({u"list"_s, u"--json"_s}));
    const QJsonArray array = QJsonDocument::fromJson(output()).array();
    QCOMPARE(array.size(), 1);
    QCOMPARE(array.at(0)["address"_L1], QJsonValue(2));
    QCOMPARE(array.at(0)["idVendor"_L1], QJsonValue(0x1209));
}

void tst_Commands::saysThatNothingMatches()
{
    for (const QString &command : {u"list"_s, u"info"_s, u"read"_s}) {
        QVERIFY(run({command, u"dead:beef"_s}));
        QCOMPARE(*m_exitCode, ExitCode::Failure);
        QCOMPARE(output(), QByteArray());
        QVERIFY2(errorOutput().startsWith("qusb: ") && errorOutput().contains("dead:beef"), errorOutput());
        QCOMPARE(errorOutput().count('\n'), 1);
    }
}

void tst_Commands::showsInfo()
{
    TestDevice device;
    plug(device);
    const QByteArray expected = "Bus 001 Device 002: ID 1209:0001 v.100 usb v.200 speed 3\n"
                                " Device classes: 00 00\n"
                                " Control Endpoint 00, MPS=64\n"
                                " Configuration #1\n"
                                "  Interface #0\n"
                                "   Alternate Setting 0\n"
                                "    Bulk In Endpoint 01, MPS=512, interval=0\n"
                                "    Bulk Out Endpoint 02, MPS=512, interval=0\n"
                                "   Alternate Setting 1\n"
                                "    Bulk In Endpoint 01, MPS=512, interval=0\n"
                                "    Bulk Out Endpoint 02, MPS=512, interval=0\n"
                                "    Interrupt In Endpoint 03, MPS=8, interval=4\n"
                                "    Interrupt Out Endpoint 04, MPS=8, interval=4\n"
                                "  Interface #1\n"
                                "   Alternate Setting 0\n";
    for (const QStringList &arguments :
         {QStringList {u"info"_s, u"1209"_s, u"1"_s}, QStringList {u"dev-info"_s, u"0x1209"_s, u"0x0001"_s},
          QStringList {u"info"_s, u"1209:0001"_s}, QStringList {u"info"_s, u"--port"_s, u"1-1"_s},
          QStringList {u"info"_s, u"-s"_s, u"1:2"_s}}) {
        QVERIFY(run(arguments));
        QCOMPARE(*m_exitCode, ExitCode::Success);
        QCOMPARE(output(), expected);
    }
    QVERIFY(run({u"info"_s, u"1209"_s, u"1"_s, u"--json"_s}));
    QCOMPARE(QJsonDocument::fromJson(output()).object().value("configurations"_L1).toArray().size(), 1);
}

void tst_Commands::asksWhichOne()
{
    TestDevice first;
    TestDevice second;
    plug(first);
    plug(second);
    QVERIFY(run({u"info"_s, u"1209"_s, u"1"_s}));
    QCOMPARE(*m_exitCode, ExitCode::Failure);
    QCOMPARE(output(), QByteArray());
    QCOMPARE(errorOutput().count('\n'), 1);
    QVERIFY2(errorOutput().contains("1-1") && errorOutput().contains("1-2") && errorOutput().contains("--port"),
             errorOutput());

    QVERIFY(run({u"info"_s, u"1209"_s, u"1"_s, u"--port"_s, u"1-2"_s}));
    QVERIFY(output().startsWith("Bus 001 Device 003"));
}

void tst_Commands::watches()
{
    TestDevice present;
    plug(present);
    QVERIFY(!begin({u"watch"_s, u"--present"_s}).isError());
    TestDevice device;
    plug(device);
    m_backend->unplug(&device);
    QTRY_COMPARE(output().count('\n'), 3);
    const QByteArrayList lines = output().split('\n');
    static const QRegularExpression form(
        u"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}(Z|[+-]\\d\\d:\\d\\d) (\\w+) (Bus 001 Device 00\\d: ID 1209:0001.*)$"_s);
    const QStringList events {u"present"_s, u"added"_s, u"removed"_s};
    for (int i = 0; i < 3; ++i) {
        const auto match = form.match(QString::fromUtf8(lines.at(i)));
        QVERIFY2(match.hasMatch(), lines.at(i));
        QCOMPARE(match.captured(2), events.at(i));
    }
    m_command->interrupt();
    QCOMPARE(*m_exitCode, ExitCode::Success);
    QCOMPARE(errorOutput(), QByteArray());
}

void tst_Commands::watchesSome()
{
    QVERIFY(!begin({u"watch"_s, u"--json"_s, u"--port"_s, u"1-2"_s}).isError());
    TestDevice device;
    TestDevice other;
    plug(other);
    plug(device);
    m_backend->unplug(&device);
    m_backend->unplug(&other);
    QTRY_COMPARE(m_context->devices().size(), 0);
    const QByteArrayList lines = output().split('\n');
    QCOMPARE(lines.size(), 3);
    const QStringList events {u"added"_s, u"removed"_s};
    for (int i = 0; i < 2; ++i) {
        const QJsonObject object = QJsonDocument::fromJson(lines.at(i)).object();
        QCOMPARE(object.value("event"_L1), QJsonValue(events.at(i)));
        QVERIFY(!object.value("time"_L1).toString().isEmpty());
        QCOMPARE(object.value("device"_L1)["address"_L1], QJsonValue(3));
    }
}

void tst_Commands::refuses_data()
{
    QTest::addColumn<QString>("commandLine");

    QTest::newRow("list: argument too many") << u"list 1209 1 2"_s;
    QTest::newRow("info: no device") << u"info"_s;
    QTest::newRow("info: bad hex") << u"info 12g9 1"_s;
    QTest::newRow("info: argument too many") << u"info 1209 1 2"_s;
    QTest::newRow("info: unknown option") << u"info 1209 1 --xml"_s;
    QTest::newRow("tree: argument") << u"tree 1209"_s;
    QTest::newRow("watch: argument too many") << u"watch 1209:1 2"_s;
    QTest::newRow("control: no device") << u"control"_s;
    QTest::newRow("control: no request") << u"control 1209:1"_s;
    QTest::newRow("control: no index") << u"control 1209:1 80 6 0x100"_s;
    QTest::newRow("control: no length") << u"control 1209:1 80 6 0x100 0"_s;
    QTest::newRow("control: bad request type") << u"control 1209:1 8g 6 0x100 0 18"_s;
    QTest::newRow("control: bad request") << u"control 1209:1 80 300 0x100 0 18"_s;
    QTest::newRow("control: ambiguous value") << u"control 1209:1 80 6 0100 0 18"_s;
    QTest::newRow("control: large value") << u"control 1209:1 80 6 65536 0 18"_s;
    QTest::newRow("control: large index") << u"control 1209:1 80 6 0 0x10000 18"_s;
    QTest::newRow("control: large length") << u"control 1209:1 80 6 0 0 65536"_s;
    QTest::newRow("control: argument too many") << u"control 1209:1 80 6 0 0 18 19"_s;
    QTest::newRow("control: data for IN") << u"control 1209:1 80 6 0 0 18 --data 01"_s;
    QTest::newRow("control: length for OUT") << u"control 1209:1 40 6 0 0 18"_s;
    QTest::newRow("control: bad data") << u"control 1209:1 40 6 0 0 --data 0"_s + u"zz"_s;
    QTest::newRow("control: bad format") << u"control 1209:1 80 6 0 0 18 --format base64"_s;
    QTest::newRow("control: bad time-out") << u"control 1209:1 80 6 0 0 18 --timeout 5"_s;
    QTest::newRow("read: no device") << u"read"_s;
    QTest::newRow("read: OUT endpoint") << u"read 1209:1 -e 02"_s;
    QTest::newRow("read: bad endpoint") << u"read 1209:1 -e 0xx1"_s;
    QTest::newRow("read: length 0") << u"read 1209:1 --length 0"_s;
    QTest::newRow("read: negative length") << u"read 1209:1 --length -5"_s;
    QTest::newRow("read: bad count") << u"read 1209:1 --count x"_s;
    QTest::newRow("read: bad interface") << u"read 1209:1 --interface 256"_s;
    QTest::newRow("read: bad alternate setting") << u"read 1209:1 --alt a"_s;
    QTest::newRow("read: argument too many") << u"read 1209:1 81"_s;
    QTest::newRow("write: nothing") << u"write 1209:1"_s;
    QTest::newRow("write: IN endpoint") << u"write 1209:1 -e 81 00"_s;
    QTest::newRow("write: bad hex") << u"write 1209:1 00 1 123"_s;
    QTest::newRow("write: two sources") << u"write 1209:1 00 --text a"_s;
}

void tst_Commands::refuses()
{
    QFETCH(QString, commandLine);
    const QUsbError error = begin(commandLine.split(u' '));
    QVERIFY(error.isError());
    QVERIFY(!error.message().isEmpty() && !error.message().contains(u'\n'));
    QCOMPARE(output() + errorOutput(), QByteArray());
}

void tst_Commands::controlReads()
{
    TestDevice device;
    plug(device);
    QVERIFY(run({u"control"_s, u"1209:1"_s, u"80"_s, u"6"_s, u"0x0100"_s, u"0"_s, u"18"_s, u"--format"_s, u"raw"_s}));
    QCOMPARE(errorOutput(), QByteArray());
    QCOMPARE(*m_exitCode, ExitCode::Success);
    QCOMPARE(output(), device.descriptors().left(18));
    QCOMPARE(device.calls(), (QByteArrayList {"open", "close"}));
}

void tst_Commands::controlReadsWithWords()
{
    TestDevice device;
    QUsbSetupPacket seen;
    device.onControl = [&seen](const QUsbSetupPacket &setup, const QByteArray &) {
        seen = setup;
        return TestDevice::Reply {Kind::NoError, "\x01\x02\x03"};
    };
    plug(device);
    QVERIFY(run({u"control"_s, u"-s"_s, u"1:2"_s, u"in,vendor"_s, u"0xfe"_s, u"0x1234"_s, u"7"_s, u"64"_s}));
    QCOMPARE(seen, QUsbSetupPacket(0xc0, 0xfe, 0x1234, 7, 64));
    QCOMPARE(output(), QByteArray("00000000  01 02 03                                          |...|\n"));
}

void tst_Commands::controlWrites()
{
    TestDevice device;
    QUsbSetupPacket seen;
    QByteArray seenData;
    device.onControl = [&](const QUsbSetupPacket &setup, const QByteArray &data) {
        seen = setup;
        seenData = data;
        return TestDevice::Reply {};
    };
    plug(device);
    QVERIFY(run({u"control"_s, u"1209:1"_s, u"40"_s, u"1"_s, u"2"_s, u"3"_s, u"--data"_s, u"01 a0 ff"_s}));
    QCOMPARE(*m_exitCode, ExitCode::Success);
    QCOMPARE(seen, QUsbSetupPacket(0x40, 1, 2, 3, 3));
    QCOMPARE(seenData, QByteArray("\x01\xa0\xff"));
    QCOMPARE(output() + errorOutput(), QByteArray());

    QVERIFY(run({u"control"_s, u"1209:1"_s, u"40"_s, u"1"_s, u"2"_s, u"3"_s})); // no data stage
    QCOMPARE(*m_exitCode, ExitCode::Success);
    QCOMPARE(seen, QUsbSetupPacket(0x40, 1, 2, 3, 0));
    QVERIFY(run({u"control"_s, u"1209:1"_s, u"40"_s, u"1"_s, u"2"_s, u"3"_s, u"--text"_s, u"a\\n"_s}));
    QCOMPARE(seenData, QByteArray("a\n"));
}

void tst_Commands::controlReportsAStall()
{
    TestDevice device;
    device.onControl = [](const QUsbSetupPacket &, const QByteArray &) { return TestDevice::Reply {Kind::Stall, {}}; };
    plug(device);
    QVERIFY(run({u"control"_s, u"1209:1"_s, u"c0"_s, u"1"_s, u"2"_s, u"3"_s, u"4"_s}));
    QCOMPARE(*m_exitCode, ExitCode::Failure);
    QCOMPARE(output(), QByteArray());
    QVERIFY2(errorOutput().startsWith("qusb: ") && errorOutput().contains("stall"), errorOutput());
    QCOMPARE(errorOutput().count('\n'), 1);
    QCOMPARE(device.calls().last(), QByteArray("close"));
}

void tst_Commands::controlTimesOut()
{
    TestDevice device;
    device.silent = true;
    plug(device);
    QVERIFY(run({u"control"_s, u"1209:1"_s, u"c0"_s, u"1"_s, u"2"_s, u"3"_s, u"4"_s, u"--timeout"_s, u"20ms"_s}));
    QCOMPARE(*m_exitCode, ExitCode::Failure);
    QVERIFY2(errorOutput().contains("20 ms"), errorOutput());
}

void tst_Commands::controlClaimsWhatTheKernelInsistsOn_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("claim");

    QTest::newRow("device") << QStringList {u"a0"_s, u"1"_s, u"0"_s, u"0"_s, u"1"_s} << QByteArray();
    QTest::newRow("interface") << QStringList {u"a1"_s, u"1"_s, u"0"_s, u"0x101"_s, u"1"_s} << QByteArray("claim 1");
    QTest::newRow("endpoint") << QStringList {u"82"_s, u"0"_s, u"0"_s, u"0x81"_s, u"2"_s} << QByteArray("claim 0");
    QTest::newRow("endpoint, none such") << QStringList {u"82"_s, u"0"_s, u"0"_s, u"0x8f"_s, u"2"_s} << QByteArray();
    QTest::newRow("vendor") << QStringList {u"c1"_s, u"1"_s, u"0"_s, u"0"_s, u"1"_s} << QByteArray();
    QTest::newRow("told so") << QStringList {u"c0"_s, u"1"_s, u"0"_s, u"0"_s, u"1"_s, u"-i"_s, u"1"_s, u"--detach"_s}
                             << QByteArray("claim 1 detach");
}

void tst_Commands::controlClaimsWhatTheKernelInsistsOn()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, claim);
    TestDevice device;
    device.onControl = [](const QUsbSetupPacket &, const QByteArray &) {
        return TestDevice::Reply {Kind::NoError, "x"};
    };
    plug(device);
    QVERIFY(run(QStringList {u"control"_s, u"1209:1"_s} + arguments));
    QCOMPARE(*m_exitCode, ExitCode::Success);
    QByteArrayList calls = device.calls();
    calls.removeIf([](const QByteArray &call) { return call.startsWith("driver "); }); // questions, before detaching
    QCOMPARE(calls.value(1), claim.isEmpty() ? QByteArray("close") : claim);
    QCOMPARE(calls.last(), QByteArray("close"));
}

void tst_Commands::controlIsInterrupted()
{
    TestDevice device;
    device.silent = true;
    plug(device);
    QVERIFY(!begin({u"control"_s, u"1209:1"_s, u"c0"_s, u"1"_s, u"2"_s, u"3"_s, u"4"_s}).isError());
    QTRY_COMPARE(device.submissions(0), 1);
    m_command->interrupt();
    QVERIFY(end());
    QCOMPARE(*m_exitCode, ExitCode::Interrupted);
    QCOMPARE(errorOutput().count('\n'), 1);
    QCOMPARE(device.calls().last(), QByteArray("close"));
}

void tst_Commands::reads_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QByteArray>("expected");

    QTest::newRow("one packet, hex") << QStringList()
                                     << QByteArray(
                                            "00000000  68 69 0a                                          |hi.|\n");
    QTest::newRow("text") << QStringList {u"--format"_s, u"text"_s} << QByteArray("hi\n");
    QTest::newRow("raw") << QStringList {u"--format"_s, u"raw"_s} << QByteArray("hi\n");
    QTest::newRow("less than a packet") << QStringList {u"--length"_s, u"2"_s, u"--format"_s, u"raw"_s}
                                        << QByteArray("hi");
    QTest::newRow("stdout by name") << QStringList {u"-o"_s, u"-"_s} << QByteArray("hi\n");
    QTest::newRow("by address") << QStringList {u"-e"_s, u"0x81"_s, u"--format"_s, u"raw"_s} << QByteArray("hi\n");
}

void tst_Commands::reads()
{
    QFETCH(QStringList, options);
    QFETCH(QByteArray, expected);
    TestDevice device;
    plug(device);
    device.send(0x81, "hi\n");
    QVERIFY(run(QStringList {u"read"_s, u"1209:1"_s} + options));
    QCOMPARE(errorOutput(), QByteArray());
    QCOMPARE(*m_exitCode, ExitCode::Success);
    QCOMPARE(output(), expected);
    QCOMPARE(device.calls().mid(0, 2), (QByteArrayList {"open", "claim 0"}));
    QVERIFY(device.calls().contains("release 0"));
    QCOMPARE(device.calls().last(), QByteArray("close"));
}

void tst_Commands::readsSeveralTransfers()
{
    TestDevice device;
    plug(device);
    device.send(0x81, "one");
    device.send(0x81, "two");
    device.send(0x81, "three");
    QVERIFY(run({u"read"_s, u"1209:1"_s, u"--count"_s, u"2"_s, u"--format"_s, u"raw"_s}));
    QCOMPARE(output(), QByteArray("onetwo"));
}

void tst_Commands::readsInPieces()
{
    TestDevice device;
    plug(device);
    QByteArray data(1'000'000, Qt::Uninitialized);
    for (qsizetype i = 0; i < data.size(); ++i)
        data[i] = char(i % 251);
    device.send(0x81, data);
    QVERIFY(run({u"read"_s, u"1209:1"_s, u"--length"_s, u"1000000"_s, u"--format"_s, u"raw"_s}));
    QCOMPARE(*m_exitCode, ExitCode::Success);
    QCOMPARE(output(), data);
    QCOMPARE(device.submissions(0x81), 4);
}

void tst_Commands::readShowsWhatCameBeforeATimeout()
{
    TestDevice device;
    plug(device);
    QVERIFY(!begin({u"read"_s, u"1209:1"_s, u"--format"_s, u"raw"_s, u"--timeout"_s, u"500ms"_s}).isError());
    QTRY_COMPARE(device.submissions(0x81), 1);
    device.sendPart(0x81, "part");
    QVERIFY(end());
    QCOMPARE(*m_exitCode, ExitCode::Failure);
    QCOMPARE(output(), QByteArray("part"));
    QVERIFY2(errorOutput().contains("500 ms"), errorOutput());
    QCOMPARE(errorOutput().count('\n'), 1);
}

void tst_Commands::readShowsWhatCameBeforeTheInterruption()
{
    TestDevice device;
    plug(device);
    QVERIFY(!begin({u"read"_s, u"1209:1"_s, u"--count"_s, u"0"_s}).isError());
    QTRY_COMPARE(device.submissions(0x81), 1);
    device.send(0x81, "one");
    QTRY_COMPARE(device.submissions(0x81), 2);
    device.sendPart(0x81, "part");
    m_command->interrupt();
    m_command->interrupt(); // does no harm
    QVERIFY(end());
    QCOMPARE(*m_exitCode, ExitCode::Interrupted);
    QCOMPARE(output(),
             QByteArray("00000000  6f 6e 65                                          |one|\n"
                        "00000003  70 61 72 74                                       |part|\n"));
    QCOMPARE(device.calls().last(), QByteArray("close"));
}

void tst_Commands::readSelectsTheAlternateSetting()
{
    TestDevice device;
    plug(device);
    device.send(0x83, "key");
    QVERIFY(run({u"read"_s, u"1209:1"_s, u"-e"_s, u"83"_s, u"--format"_s, u"raw"_s}));
    QCOMPARE(errorOutput(), QByteArray());
    QCOMPARE(output(), QByteArray("key"));
    QVERIFY(device.calls().contains("alternate 0 1"));
}

void tst_Commands::readSaysHowToEndAHalt()
{
    TestDevice device;
    plug(device);
    device.send(0x81, "half", Kind::Stall);
    QVERIFY(run({u"read"_s, u"1209:1"_s, u"--format"_s, u"raw"_s}));
    QCOMPARE(*m_exitCode, ExitCode::Failure);
    QCOMPARE(output(), QByteArray("half"));
    QVERIFY2(errorOutput().contains("--clear-halt"), errorOutput());

    device.send(0x81, "whole");
    QVERIFY(run({u"read"_s, u"1209:1"_s, u"--clear-halt"_s, u"--format"_s, u"raw"_s}));
    QCOMPARE(*m_exitCode, ExitCode::Success);
    QCOMPARE(output(), QByteArray("whole"));
    QVERIFY(device.calls().contains("halt 81"));
}

void tst_Commands::readReportsThatItMayNotOpen()
{
    TestDevice device;
    device.setHostError(HostCall::Open, QUsbError(Kind::AccessDenied, u"You may not."_s, u"A rule:\nSUBSYSTEM"_s));
    plug(device);
    QVERIFY(run({u"read"_s, u"1209:1"_s}));
    QCOMPARE(*m_exitCode, ExitCode::Failure);
    QVERIFY2(errorOutput().contains("You may not") && errorOutput().contains("A rule: SUBSYSTEM"), errorOutput());
    QCOMPARE(errorOutput().count('\n'), 1);
}

void tst_Commands::readReportsABusyInterface()
{
    TestDevice device;
    device.setHostError(HostCall::Claim, QUsbError(Kind::Busy, u"The driver foo has it."_s));
    plug(device);
    QVERIFY(run({u"read"_s, u"1209:1"_s}));
    QCOMPARE(*m_exitCode, ExitCode::Failure);
    QVERIFY2(errorOutput().contains("foo") && errorOutput().contains("--detach"), errorOutput());
    QCOMPARE(device.calls().last(), QByteArray("close"));
}

void tst_Commands::readReportsUnplugging()
{
    TestDevice device;
    plug(device);
    QVERIFY(!begin({u"read"_s, u"1209:1"_s}).isError());
    QTRY_COMPARE(device.submissions(0x81), 1);
    m_backend->unplug(&device);
    QVERIFY(end());
    QCOMPARE(*m_exitCode, ExitCode::Failure);
    QVERIFY2(errorOutput().contains("unplugged"), errorOutput());
    QCOMPARE(errorOutput().count('\n'), 1);
}

void tst_Commands::readSavesToAFile()
{
    TestDevice device;
    plug(device);
    device.send(0x81, QByteArray("\0\xff", 2));
    QTemporaryFile file;
    QVERIFY(file.open());
    QVERIFY(run({u"read"_s, u"1209:1"_s, u"-o"_s, file.fileName()}));
    QCOMPARE(*m_exitCode, ExitCode::Success);
    QCOMPARE(output(), QByteArray());
    QCOMPARE(file.readAll(), QByteArray("\0\xff", 2));
}

void tst_Commands::readReportsAFileItCannotWrite()
{
    TestDevice device;
    plug(device);
    for (const QString &name : {u"/nonexistent/file"_s, u"/dev/full"_s}) {
        device.send(0x81, "hi");
        QVERIFY(run({u"read"_s, u"1209:1"_s, u"-o"_s, name}));
        QCOMPARE(*m_exitCode, ExitCode::Failure);
        QVERIFY2(errorOutput().contains(name.toUtf8()), errorOutput());
        QCOMPARE(errorOutput().count('\n'), 1);
        QCOMPARE(device.calls().last(), QByteArray("close"));
    }
}

void tst_Commands::readIsInterruptedWhileOpening()
{
    TestDevice device;
    device.callDuration = std::chrono::milliseconds(50);
    plug(device);
    QVERIFY(!begin({u"read"_s, u"1209:1"_s}).isError());
    m_command->interrupt();
    QVERIFY(end());
    QCOMPARE(*m_exitCode, ExitCode::Interrupted);
    QCOMPARE(device.submissions(0x81), 0);
    QCOMPARE(device.calls().last(), QByteArray("close"));
}

void tst_Commands::writes_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("expected");
    QTest::addColumn<int>("transfers");

    QTest::newRow("hex") << QStringList {u"68"_s, u"69"_s} << QByteArray("hi") << 1;
    QTest::newRow("text") << QStringList {u"--text"_s, u"hi\\n"_s} << QByteArray("hi\n") << 1;
    QTest::newRow("empty packet") << QStringList {u"--zlp"_s} << QByteArray() << 1;
    QTest::newRow("by address") << QStringList {u"-e"_s, u"2"_s, u"00"_s} << QByteArray(1, '\0') << 1;
}

void tst_Commands::writes()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, expected);
    QFETCH(int, transfers);
    TestDevice device;
    plug(device);
    QVERIFY(run(QStringList {u"write"_s, u"1209:1"_s} + arguments));
    QCOMPARE(output() + errorOutput(), QByteArray());
    QCOMPARE(*m_exitCode, ExitCode::Success);
    QCOMPARE(device.received(0x02), expected);
    QCOMPARE(device.submissions(0x02), transfers);
    QCOMPARE(device.calls().last(), QByteArray("close"));
}

void tst_Commands::writesAFileInPieces()
{
    constexpr qsizetype chunk = 256 * 1024;
    for (const qsizetype size : {chunk - 1, chunk, 3 * chunk + 7}) {
        TestDevice device;
        plug(device);
        QTemporaryFile file;
        QVERIFY(file.open());
        QCOMPARE(file.write(QByteArray(size, 'x')), size);
        file.close();
        QVERIFY(run({u"write"_s, u"1209:1"_s, u"--file"_s, file.fileName()}));
        QCOMPARE(errorOutput(), QByteArray());
        QCOMPARE(*m_exitCode, ExitCode::Success);
        QCOMPARE(device.received(0x02), QByteArray(size, 'x'));
        m_backend->unplug(&device);
        QTRY_VERIFY(m_context->devices().isEmpty());
    }
}

void tst_Commands::writeReportsHowFarItGot()
{
    TestDevice device;
    device.silent = true;
    plug(device);
    QVERIFY(run({u"write"_s, u"1209:1"_s, u"00"_s, u"--timeout"_s, u"20ms"_s}));
    QCOMPARE(*m_exitCode, ExitCode::Failure);
    QVERIFY2(errorOutput().contains("0 of 1 bytes"), errorOutput());

    QTemporaryFile empty;
    QVERIFY(empty.open());
    QVERIFY(run({u"write"_s, u"1209:1"_s, u"--file"_s, empty.fileName()}));
    QCOMPARE(*m_exitCode, ExitCode::Failure);
    QVERIFY2(errorOutput().contains("--zlp"), errorOutput());
}

void tst_Commands::writeIsInterruptedWhileWaitingForInput()
{
    int ends[2];
    QCOMPARE(::pipe(ends), 0);
    TestDevice device;
    plug(device);
    const QString name = u"/dev/fd/%1"_s.arg(ends[0]);
    QVERIFY(!begin({u"write"_s, u"1209:1"_s, u"--file"_s, name}).isError());
    QTRY_VERIFY(device.calls().contains("claim 0"));
    QTest::qWait(20); // nothing must happen
    QVERIFY(!m_exitCode);
    m_command->interrupt();
    QVERIFY(end());
    QCOMPARE(*m_exitCode, ExitCode::Interrupted);
    QCOMPARE(device.submissions(0x02), 0);
    QCOMPARE(device.calls().last(), QByteArray("close"));
    ::close(ends[0]);
    ::close(ends[1]);
}

static std::optional<QUsbVirtualReply> hubReply(const QUsbVirtualTransfer &transfer)
{
    const QUsbSetupPacket setup = transfer.setup();
    if (setup.requestType() == 0xa0)
        return QUsbVirtualReply::data(QByteArray::fromHex("0929040000000000ff"));
    if (setup.requestType() != 0xa3)
        return std::nullopt;
    switch (setup.index()) {
    case 1:
        return QUsbVirtualReply::data(QByteArray::fromHex("03050000"));
    case 2:
        return QUsbVirtualReply::data(QByteArray::fromHex("00010000"));
    case 3:
        return QUsbVirtualReply::data(QByteArray::fromHex("00000000"));
    default:
        return QUsbVirtualReply::stall();
    }
}

void tst_Commands::drawsTheTree()
{
    QUsbVirtualHub hub;
    hub.setString(2, u"Hub"_s);
    hub.setControlHandler(hubReply);
    TestDevice device;
    device.setString(2, u"Device"_s);
    QVERIFY(!m_backend->bus().plug(&hub).isError());
    m_backend->plug(&device, &hub, 1);
    QTRY_COMPARE(m_context->devices().size(), 2);
    QVERIFY(run({u"tree"_s}));
    QCOMPARE(errorOutput(), QByteArray());
    QCOMPARE(*m_exitCode, ExitCode::Success);
    QByteArray text = output();
    text.replace("Generic ", ""); // from usb.ids, if the system has one
    QCOMPARE(text,
             u"Bus 001 Device 002: ID 1209:0007 QUsb Hub [480 Mb/s]\n"
             "├── Port 1: Device 003: ID 1209:0001 Device [480 Mb/s]\n"
             "├── Port 2: empty, powered\n"
             "└── Port 3: empty, not powered\n"_s.toUtf8());
    QCOMPARE(device.calls(), QByteArrayList());
}

void tst_Commands::drawsTheTreeWithoutAskingHubs()
{
    TestDevice hub(TestDescriptors::hub());
    plug(hub);
    QVERIFY(run({u"tree"_s, u"--no-status"_s}));
    QCOMPARE(output().count('\n'), 1);
    QCOMPARE(hub.calls(), QByteArrayList());
}

void tst_Commands::drawsTheTreeWhereHubsCannotBeOpened()
{
    TestDevice hub(TestDescriptors::hub());
    hub.setHostError(HostCall::Open, QUsbError(Kind::AccessDenied, u"You may not."_s));
    plug(hub);
    QVERIFY(run({u"tree"_s}));
    QCOMPARE(*m_exitCode, ExitCode::Success);
    QCOMPARE(output().count('\n'), 1);
    QCOMPARE(errorOutput(), QByteArray());
}

void tst_Commands::treeIsInterrupted()
{
    TestDevice hub(TestDescriptors::hub());
    hub.silent = true;
    plug(hub);
    QVERIFY(!begin({u"tree"_s}).isError());
    QTRY_COMPARE(hub.submissions(0), 1);
    m_command->interrupt();
    QVERIFY(end());
    QCOMPARE(*m_exitCode, ExitCode::Interrupted);
    QCOMPARE(output(), QByteArray());
    QCOMPARE(hub.calls().last(), QByteArray("close"));
}

QUSB_TEST(tst_Commands)

#include "tst_commands.moc"
