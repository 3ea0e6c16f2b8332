// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "commandtest.h"
#include "testprogram.h"

#include <QtCore/qtemporaryfile.h>
#include <QtTest/qtest.h>

using namespace Cli;
using namespace Qt::StringLiterals;
using HostCall = QUsbVirtualDevice::HostCall;
using Kind = QUsbError::Kind;

/*! `qusb read`. */
class tst_ReadCommand : public CommandTest
{
    Q_OBJECT

private Q_SLOTS:
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
};

void tst_ReadCommand::reads_data()
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

void tst_ReadCommand::reads()
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

void tst_ReadCommand::readsSeveralTransfers()
{
    TestDevice device;
    plug(device);
    device.send(0x81, "one");
    device.send(0x81, "two");
    device.send(0x81, "three");
    QVERIFY(run({u"read"_s, u"1209:1"_s, u"--count"_s, u"2"_s, u"--format"_s, u"raw"_s}));
    QCOMPARE(output(), QByteArray("onetwo"));
}

void tst_ReadCommand::readsInPieces()
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

void tst_ReadCommand::readShowsWhatCameBeforeATimeout()
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

void tst_ReadCommand::readShowsWhatCameBeforeTheInterruption()
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

void tst_ReadCommand::readSelectsTheAlternateSetting()
{
    TestDevice device;
    plug(device);
    device.send(0x83, "key");
    QVERIFY(run({u"read"_s, u"1209:1"_s, u"-e"_s, u"83"_s, u"--format"_s, u"raw"_s}));
    QCOMPARE(errorOutput(), QByteArray());
    QCOMPARE(output(), QByteArray("key"));
    QVERIFY(device.calls().contains("alternate 0 1"));
}

void tst_ReadCommand::readSaysHowToEndAHalt()
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

void tst_ReadCommand::readReportsThatItMayNotOpen()
{
    TestDevice device;
    device.setHostError(HostCall::Open, QUsbError(Kind::AccessDenied, u"You may not."_s, u"A rule:\nSUBSYSTEM"_s));
    plug(device);
    QVERIFY(run({u"read"_s, u"1209:1"_s}));
    QCOMPARE(*m_exitCode, ExitCode::Failure);
    QVERIFY2(errorOutput().contains("You may not") && errorOutput().contains("A rule: SUBSYSTEM"), errorOutput());
    QCOMPARE(errorOutput().count('\n'), 1);
}

void tst_ReadCommand::readReportsABusyInterface()
{
    TestDevice device;
    device.setKernelDriver(0, u"foo"_s);
    plug(device);
    QVERIFY(run({u"read"_s, u"1209:1"_s}));
    QCOMPARE(*m_exitCode, ExitCode::Failure);
    QVERIFY2(errorOutput().contains("foo") && errorOutput().contains("--detach"), errorOutput());
    QCOMPARE(device.calls().last(), QByteArray("close"));

    // A program cannot be detached.
    device.setKernelDriver(0, {});
    device.setHostError(HostCall::Claim, QUsbError(Kind::Busy, u"A program has it."_s, u"Close it."_s));
    QVERIFY(run({u"read"_s, u"1209:1"_s}));
    QCOMPARE(*m_exitCode, ExitCode::Failure);
    QVERIFY2(errorOutput().contains("Close it.") && !errorOutput().contains("--detach"), errorOutput());
}

void tst_ReadCommand::readReportsUnplugging()
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

void tst_ReadCommand::readSavesToAFile()
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

void tst_ReadCommand::readReportsAFileItCannotWrite()
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

void tst_ReadCommand::readIsInterruptedWhileOpening()
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

QUSB_TEST(tst_ReadCommand)

#include "tst_readcommand.moc"
