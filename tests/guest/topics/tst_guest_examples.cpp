// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "guest.h"
#include "guesttest.h"

#include "qusbcontext.h"

#include <QtCore/qprocess.h>

using namespace Guest;
using namespace Qt::StringLiterals;

/*! The examples do what they say, on real devices. */
class tst_GuestExamples : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void readPrintsAPacket();
    void listShowsAllDevices();
    void infoShowsDescriptorsAndStrings();
    void hotplugSeesDevicesComeAndGo();
    void controlReadsStatusAndName();
    void bulkTimeoutKeepsWhatArrived();
    void coroutinePrintsAPacket();
    void missingDeviceIsAnError_data();
    void missingDeviceIsAnError();

private:
    static void printsAPacket(const QString &program);
    static QString example(const char *path) { return QStringLiteral(QUSB_EXAMPLES) + QLatin1StringView(path); }
};

void tst_GuestExamples::initTestCase()
{
    if (!isHere())
        QSKIP("This test needs the guest: ./dev guest");
    const QUsbContext context;
    for (const QUsbDeviceFilter &expected : {serialAdapter(), disk(), gadgetZero()})
        QVERIFY(!device(context, expected).isNull());
}

void tst_GuestExamples::printsAPacket(const QString &program)
{
    Port line(u"qusb.ftdi"_s);
    line.write("to the host"); // waits in the adapter
    const Output output = run(program);
    QVERIFY2(output.exitCode == 0, output.err.constData());
    QVERIFY2(output.err.startsWith("QUsbError::Kind::NoError ") && output.err.endsWith("to the host\"\n"),
             output.err.constData());
}

void tst_GuestExamples::readPrintsAPacket()
{
    printsAPacket(example("01-read/read"));
}

void tst_GuestExamples::listShowsAllDevices()
{
    const Output output = run(example("02-list/list"));
    QVERIFY2(output.exitCode == 0, output.err.constData());
    QCOMPARE(output.err, QByteArray());
    QCOMPARE(output.out.count('\n'), run(u"lsusb"_s).out.count('\n'));
    QVERIFY2(output.out.contains(": ID 0403:6001 Future Technology Devices International, Ltd"),
             output.out.constData());
    QVERIFY2(output.out.contains(": ID 46f4:0001 QEMU"), output.out.constData());
    QVERIFY2(output.out.contains(": ID 0525:a4a0 Netchip Technology, Inc."), output.out.constData());
}

void tst_GuestExamples::infoShowsDescriptorsAndStrings()
{
    const Output output = run(example("03-info/info"), {u"0525"_s, u"a4a0"_s});
    QVERIFY2(output.exitCode == 0, output.err.constData());
    QCOMPARE(output.err, QByteArray());
    QVERIFY2(output.out.contains(" idProduct 0xa4a0"), output.out.constData());
    QVERIFY2(output.out.contains(" bEndpointAddress 0x81"), output.out.constData());
    QVERIFY2(output.out.contains(": source and sink data\n"), output.out.constData());
    QVERIFY2(output.out.endsWith(": loop input to output\n"), output.out.constData());
}

void tst_GuestExamples::hotplugSeesDevicesComeAndGo()
{
    QProcess hotplug;
    hotplug.start(example("04-hotplug/hotplug"), {u"0525"_s, u"a4a0"_s});
    QVERIFY(hotplug.waitForStarted());
    QByteArray seen;
    connect(&hotplug, &QProcess::readyReadStandardOutput, this, [&] { seen += hotplug.readAllStandardOutput(); });
    QByteArray expected = "= 3-1 0525:a4a0 Source/Sink\n";
    QTRY_COMPARE_WITH_TIMEOUT(seen, expected, 20'000);
    gadget(u"unbind"_s);
    expected += "- 3-1 0525:a4a0 Source/Sink\n";
    QTRY_COMPARE_WITH_TIMEOUT(seen, expected, 10'000);
    gadget(u"bind"_s);
    expected += "+ 3-1 0525:a4a0 Source/Sink\n";
    QTRY_COMPARE_WITH_TIMEOUT(seen, expected, 10'000);
    hotplug.terminate();
    QVERIFY(hotplug.waitForFinished());
}

void tst_GuestExamples::controlReadsStatusAndName()
{
    const Output output = run(example("05-control/control"), {u"0525"_s, u"a4a0"_s});
    QVERIFY2(output.exitCode == 0, output.err.constData());
    QCOMPARE(output.out, QByteArray("Status: 00 00\nLanguage: English (US)\nProduct: Source/Sink\n"));
}

void tst_GuestExamples::bulkTimeoutKeepsWhatArrived()
{
    const Output output = run(example("08-bulk-timeout/bulk-timeout"));
    QVERIFY2(output.exitCode == 0, output.err.constData());
    QCOMPARE(output.err,
             QByteArray("the reply is \"Hello\"\n"
                        "the reply ended with QUsbError::Kind::TimedOut after 4096 bytes\n"
                        "dropped: 0 bytes\n"));
}

void tst_GuestExamples::coroutinePrintsAPacket()
{
#ifdef QUSB_HAS_COROUTINE_EXAMPLE
    printsAPacket(example("09-coroutine/coroutine"));
    QVERIFY(QFile::exists(u"/dev/ttyUSB0"_s)); // its kernel driver has it back
#else
    QSKIP("QCoro is not installed");
#endif
}

void tst_GuestExamples::missingDeviceIsAnError_data()
{
    QTest::addColumn<QString>("program");
    QTest::newRow("info") << example("03-info/info");
    QTest::newRow("control") << example("05-control/control");
}

void tst_GuestExamples::missingDeviceIsAnError()
{
    QFETCH(const QString, program);
    const Output output = run(program, {u"dead"_s, u"beef"_s});
    QCOMPARE(output.exitCode, 1);
    QCOMPARE(output.out, QByteArray());
    QCOMPARE(output.err.count('\n'), 1);
    QVERIFY2(output.err.contains("dead:beef"), output.err.constData());
}

QUSB_GUEST_TEST(tst_GuestExamples)
#include "tst_guest_examples.moc"
