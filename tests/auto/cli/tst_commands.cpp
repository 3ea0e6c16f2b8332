// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "commandtest.h"
#include "testdescriptors.h"

#include "qusbcontext_p.h"
#include "qusbvirtualhub.h"
#include "testprogram.h"

#include <QtCore/qjsonarray.h>
#include <QtCore/qjsondocument.h>
#include <QtCore/qjsonobject.h>
#include <QtCore/qregularexpression.h>
#include <QtTest/qtest.h>

using namespace Cli;
using namespace Qt::StringLiterals;
using HostCall = QUsbVirtualDevice::HostCall;
using Kind = QUsbError::Kind;

/*! Commands that look at devices, and what all commands have in common. */
class tst_Commands : public CommandTest
{
    Q_OBJECT

private Q_SLOTS:
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
    void askingMustWork_data();
    void askingMustWork();
    void filesCannotBeAsked();
    void drawsTheTree();
    void drawsTheTreeWithoutAskingHubs();
    void drawsTheTreeWhereHubsCannotBeOpened();
    void treeIsInterrupted();
};

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
    QCOMPARE(*m_exitCode, ExitCode::Interrupted);
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

void tst_Commands::askingMustWork_data()
{
    QTest::addColumn<QString>("commandLine");
    QTest::addColumn<ExitCode>("exitCode");
    QTest::addColumn<QByteArray>("said"); // In the output; the words of which depend on the format.
    QTest::newRow("show") << u"show 1209:1 --ask"_s << ExitCode::Failure << QByteArray();
    QTest::newRow("show all") << u"show --ask --json"_s << ExitCode::Failure << QByteArray();
    QTest::newRow("snapshot") << u"snapshot 1209:1 --ask"_s << ExitCode::Failure << QByteArray("You may not.");
    QTest::newRow("diff") << u"diff 1209:1 1209:1 --ask"_s << ExitCode::Usage << QByteArray();
    QTest::newRow("lint") << u"lint --ask 1209:1"_s << ExitCode::Usage
                          << QByteArray("1209:0001 1-1: not asked: 1209:0001 at 1-1: You may not.");
    QTest::newRow("lint, text") << u"lint --ask --fail-on never"_s << ExitCode::Usage << QByteArray("Not asked: 1.");
    QTest::newRow("lint, JSON") << u"lint --ask --format json"_s << ExitCode::Usage
                                << QByteArray("\"notAsked\": \"1209:0001 at 1-1: You may not.\"");
    QTest::newRow("lint, SARIF") << u"lint --ask --format sarif"_s << ExitCode::Usage
                                 << QByteArray("\"executionSuccessful\": false");
}

void tst_Commands::askingMustWork()
{
    QFETCH(const QString, commandLine);
    QFETCH(const ExitCode, exitCode);
    QFETCH(const QByteArray, said);
    const QStringList arguments = commandLine.split(u' ');
    {
        TestDevice device;
        // No kind that opening waits for, as it does for permissions.
        device.setHostError(HostCall::Open, QUsbError(Kind::OutOfMemory, u"You may not"_s));
        plug(device);
        QVERIFY(run(arguments));
        QCOMPARE(*m_exitCode, exitCode);
        QVERIFY2(errorOutput().contains("qusb: Not asked: 1209:0001 at 1-1: You may not."), errorOutput());
        QVERIFY2(output().contains(said), output());
        m_backend->unplug(&device);
        QTRY_VERIFY(m_context->devices().isEmpty());
    }
    if (!commandLine.startsWith("lint --ask 1209"_L1)) // it takes a second
        return;
    // A device that answers nothing was not asked, either.
    TestDevice silent;
    silent.setString(1, u"QUsb"_s);
    silent.silent = true;
    plug(silent);
    QVERIFY(run(arguments));
    QCOMPARE(*m_exitCode, exitCode);
    QVERIFY2(errorOutput().contains("Not asked"), errorOutput());
    // Without --ask nothing is asked, and that is no failure.
    QStringList looking = arguments;
    looking.removeAll(u"--ask"_s);
    QVERIFY(run(looking));
    QCOMPARE(errorOutput(), QByteArray());
    QVERIFY2(!output().contains("ot asked") && !output().contains(": false"), output());
}

void tst_Commands::filesCannotBeAsked()
{
    for (const QString &commandLine : {u"show a.json --ask"_s, u"lint a.json b.bin --ask"_s,
                                       u"diff a.json b.json --ask"_s, u"snapshot a.json --ask"_s, u"show - --ask"_s}) {
        const QUsbError error = begin(commandLine.split(u' '));
        QVERIFY2(error.message().contains("--ask"_L1), qPrintable(commandLine));
    }
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
