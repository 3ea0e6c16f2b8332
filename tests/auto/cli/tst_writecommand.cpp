// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "commandtest.h"
#include "testprogram.h"

#include <QtCore/qtemporaryfile.h>
#include <QtTest/qtest.h>

#include <unistd.h>

using namespace Cli;
using namespace Qt::StringLiterals;

/*! `qusb write`. */
class tst_WriteCommand : public CommandTest
{
    Q_OBJECT

private Q_SLOTS:
    void writes_data();
    void writes();
    void writesAFileInPieces();
    void writeReportsHowFarItGot();
    void writeIsInterruptedWhileWaitingForInput();
};

void tst_WriteCommand::writes_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("expected");
    QTest::addColumn<int>("transfers");

    QTest::newRow("hex") << QStringList {u"68"_s, u"69"_s} << QByteArray("hi") << 1;
    QTest::newRow("text") << QStringList {u"--text"_s, u"hi\\n"_s} << QByteArray("hi\n") << 1;
    QTest::newRow("empty packet") << QStringList {u"--zlp"_s} << QByteArray() << 1;
    QTest::newRow("by address") << QStringList {u"-e"_s, u"2"_s, u"00"_s} << QByteArray(1, '\0') << 1;
}

void tst_WriteCommand::writes()
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

void tst_WriteCommand::writesAFileInPieces()
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

void tst_WriteCommand::writeReportsHowFarItGot()
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

void tst_WriteCommand::writeIsInterruptedWhileWaitingForInput()
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

QUSB_TEST(tst_WriteCommand)

#include "tst_writecommand.moc"
