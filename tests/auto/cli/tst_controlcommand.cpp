// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "commandtest.h"
#include "testprogram.h"

#include <QtTest/qtest.h>

using namespace Cli;
using namespace Qt::StringLiterals;
using Kind = QUsbError::Kind;

/*! `qusb control`. */
class tst_ControlCommand : public CommandTest
{
    Q_OBJECT

private Q_SLOTS:
    void controlReads();
    void controlReadsWithWords();
    void controlWrites();
    void controlReportsAStall();
    void controlTimesOut();
    void controlClaimsWhatTheKernelInsistsOn_data();
    void controlClaimsWhatTheKernelInsistsOn();
    void controlIsInterrupted();
    void kernelSendsWhatItKeepsInMind_data();
    void kernelSendsWhatItKeepsInMind();
    void refusesWhatTheKernelCannotSend_data();
    void refusesWhatTheKernelCannotSend();
};

void tst_ControlCommand::controlReads()
{
    TestDevice device;
    plug(device);
    QVERIFY(run({u"control"_s, u"1209:1"_s, u"80"_s, u"6"_s, u"0x0100"_s, u"0"_s, u"18"_s, u"--format"_s, u"raw"_s}));
    QCOMPARE(errorOutput(), QByteArray());
    QCOMPARE(*m_exitCode, ExitCode::Success);
    QCOMPARE(output(), device.descriptors().left(18));
    QCOMPARE(device.calls(), (QByteArrayList {"open", "close"}));
}

void tst_ControlCommand::controlReadsWithWords()
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

void tst_ControlCommand::controlWrites()
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

void tst_ControlCommand::controlReportsAStall()
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

void tst_ControlCommand::controlTimesOut()
{
    TestDevice device;
    device.silent = true;
    plug(device);
    QVERIFY(run({u"control"_s, u"1209:1"_s, u"c0"_s, u"1"_s, u"2"_s, u"3"_s, u"4"_s, u"--timeout"_s, u"20ms"_s}));
    QCOMPARE(*m_exitCode, ExitCode::Failure);
    QVERIFY2(errorOutput().contains("20 ms"), errorOutput());
}

void tst_ControlCommand::controlClaimsWhatTheKernelInsistsOn_data()
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

void tst_ControlCommand::controlClaimsWhatTheKernelInsistsOn()
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

void tst_ControlCommand::controlIsInterrupted()
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

void tst_ControlCommand::kernelSendsWhatItKeepsInMind_data()
{
    QTest::addColumn<QString>("request");
    QTest::addColumn<QByteArrayList>("calls");
    QTest::newRow("configuration") << u"out SET_CONFIGURATION 1 0"_s << QByteArrayList {"configuration 1"};
    QTest::newRow("no configuration") << u"00 9 0 0"_s << QByteArrayList {"configuration 0"};
    QTest::newRow("interface") << u"out,interface SET_INTERFACE 1 0"_s << QByteArrayList {"claim 0", "alternate 0 1"};
    QTest::newRow("interface, in numbers") << u"01 0x0b 0 0"_s << QByteArrayList {"claim 0", "alternate 0 0"};
    QTest::newRow("halt") << u"out,endpoint CLEAR_FEATURE 0 0x81"_s << QByteArrayList {"claim 0", "halt 81"};
    QTest::newRow("halt, in numbers") << u"02 1 0 2"_s << QByteArrayList {"claim 0", "halt 2"};
}

void tst_ControlCommand::kernelSendsWhatItKeepsInMind()
{
    QFETCH(const QString, request);
    QFETCH(const QByteArrayList, calls);
    TestDevice device;
    device.onControl = [](const QUsbSetupPacket &setup, const QByteArray &) {
        qWarning() << "past the kernel:" << setup;
        return TestDevice::Reply {};
    };
    plug(device);
    QVERIFY(run(QStringList {u"control"_s, u"1209:1"_s} + request.split(u' ')));
    QCOMPARE(errorOutput(), QByteArray());
    QCOMPARE(*m_exitCode, ExitCode::Success);
    for (const QByteArray &call : calls)
        QVERIFY2(device.calls().contains(call), device.calls().join(", "));
    QCOMPARE(device.submissions(0), 0);
    QCOMPARE(device.calls().last(), QByteArray("close"));
}

void tst_ControlCommand::refusesWhatTheKernelCannotSend_data()
{
    QTest::addColumn<QString>("request");
    QTest::newRow("address") << u"out SET_ADDRESS 5 0"_s;
    QTest::newRow("address, in numbers") << u"00 5 5 0"_s;
    QTest::newRow("configuration with data") << u"out SET_CONFIGURATION 1 0 --data 00"_s;
    QTest::newRow("configuration with an index") << u"out SET_CONFIGURATION 1 1"_s;
    QTest::newRow("configuration with a large value") << u"out SET_CONFIGURATION 0x101 0"_s;
    QTest::newRow("configuration of a claimed interface") << u"out SET_CONFIGURATION 1 0 -i 0"_s;
    QTest::newRow("interface with data") << u"out,interface SET_INTERFACE 0 0 --text a"_s;
    QTest::newRow("halt with a time-out") << u"out,endpoint CLEAR_FEATURE 0 0x81 -t 1s"_s;
    // Options that would do nothing.
    QTest::newRow("OUT with an output file") << u"out,vendor 1 0 0 -o file"_s;
    QTest::newRow("OUT with a format") << u"out,vendor 1 0 0 --format raw"_s;
    QTest::newRow("driver of no interface") << u"in,vendor 1 0 0 8 --detach"_s;
}

void tst_ControlCommand::refusesWhatTheKernelCannotSend()
{
    QFETCH(const QString, request);
    TestDevice device;
    plug(device);
    QVERIFY(begin(QStringList {u"control"_s, u"1209:1"_s} + request.split(u' ')).isError());
    QCOMPARE(device.calls(), QByteArrayList());
}

QUSB_TEST(tst_ControlCommand)

#include "tst_controlcommand.moc"
