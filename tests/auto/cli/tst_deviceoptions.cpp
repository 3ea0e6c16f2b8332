// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "clitest.h"
#include "deviceoptions.h"
#include "testprogram.h"

#include <QtTest/qtest.h>

using namespace Cli;
using namespace Qt::StringLiterals;

class tst_DeviceOptions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void selects_data();
    void selects();
    void refuses_data();
    void refuses();
    void leavesTheOtherArguments_data();
    void leavesTheOtherArguments();

private:
    static QUsbError setUp(DeviceOptions &options, QStringList &arguments, DeviceOptions::OtherArguments others);
};

QUsbError tst_DeviceOptions::setUp(DeviceOptions &options, QStringList &arguments, DeviceOptions::OtherArguments others)
{
    QCommandLineParser parser;
    DeviceOptions::addOptions(parser);
    if (!parser.parse(QStringList(u"test"_s) + arguments))
        return QUsbError(QUsbError::Kind::InvalidParameter, parser.errorText());
    arguments = parser.positionalArguments();
    return options.setOptions(parser, arguments, others);
}

void tst_DeviceOptions::selects_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<bool>("isSet");
    QTest::addColumn<bool>("adapter"); // 0403:6011, address 9, at 1-2
    QTest::addColumn<bool>("odd"); // 1209:0001, address 10, at 1-3.4

    QTest::newRow("nothing") << QStringList() << false << true << true;
    QTest::newRow("VID PID") << QStringList {u"0403"_s, u"0x6011"_s} << true << true << false;
    QTest::newRow("VID:PID") << QStringList {u"1209:1"_s} << true << false << true;
    QTest::newRow("VID") << QStringList {u"0403"_s} << true << true << false;
    QTest::newRow("VID:") << QStringList {u"0403:"_s} << true << true << false;
    QTest::newRow(":PID") << QStringList {u":1"_s} << true << false << true;
    QTest::newRow("-d VID") << QStringList {u"-d"_s, u"1209"_s} << true << false << true;
    QTest::newRow("-d VID:PID") << QStringList {u"-d"_s, u"0403:6011"_s} << true << true << false;
    QTest::newRow("-dVID:PID") << QStringList {u"-d0403:6011"_s} << true << true << false;
    QTest::newRow("-d none such") << QStringList {u"-d"_s, u"0403:6010"_s} << true << false << false;
    QTest::newRow("-s BUS:ADDRESS") << QStringList {u"-s"_s, u"1:9"_s} << true << true << false;
    QTest::newRow("-s as the system prints it") << QStringList {u"-s"_s, u"001:010"_s} << true << false << true;
    QTest::newRow("-s ADDRESS") << QStringList {u"-s"_s, u"9"_s} << true << true << false;
    QTest::newRow("-s BUS:") << QStringList {u"-s"_s, u"1:"_s} << true << true << true;
    QTest::newRow("-s another bus") << QStringList {u"-s"_s, u"2:"_s} << true << false << false;
    QTest::newRow("-s :ADDRESS, as lsusb") << QStringList {u"-s"_s, u":9"_s} << true << true << false;
    QTest::newRow("BUS:ADDRESS") << QStringList {u"1:9"_s} << true << true << false;
    QTest::newRow("BUS:ADDRESS as the system prints it") << QStringList {u"001:010"_s} << true << false << true;
    QTest::newRow("two short words are IDs") << QStringList {u"1"_s, u"9"_s} << true << false << false;
    QTest::newRow("port") << QStringList {u"1-3.4"_s} << true << false << true;
    QTest::newRow("root hub") << QStringList {u"usb1"_s} << true << false << false;
    QTest::newRow("port and IDs") << QStringList {u"1-3.4"_s, u"-d"_s, u"0403"_s} << true << false << false;
    QTest::newRow("serial:NUMBER") << QStringList {u"serial:A1"_s} << true << false << false;
    QTest::newRow("--serial") << QStringList {u"--serial"_s, u"A1"_s} << true << false << false;
    QTest::newRow("-p PATH") << QStringList {u"-p"_s, u"1-2"_s} << true << true << false;
    QTest::newRow("--port PATH") << QStringList {u"--port"_s, u"1-3.4"_s} << true << false << true;
    QTest::newRow("--port is exact") << QStringList {u"--port"_s, u"1-3"_s} << true << false << false;
    QTest::newRow("ids and address") << QStringList {u"0403"_s, u"6011"_s, u"-s"_s, u"10"_s} << true << false << false;
}

void tst_DeviceOptions::selects()
{
    QFETCH(QStringList, arguments);
    QFETCH(bool, isSet);
    QFETCH(bool, adapter);
    QFETCH(bool, odd);
    DeviceOptions options;
    const QUsbError error = setUp(options, arguments, DeviceOptions::OtherArguments::None);
    QVERIFY2(!error.isError(), qPrintable(error.message()));
    QVERIFY(arguments.isEmpty());
    QCOMPARE(options.isSet(), isSet);
    QCOMPARE(options.filter().matches(CliTest::device(CliTest::serialAdapter(), 9, {2})), adapter);
    QCOMPARE(options.filter().matches(CliTest::device(CliTest::oddDevice(), 10, {3, 4})), odd);
}

void tst_DeviceOptions::refuses_data()
{
    QTest::addColumn<QStringList>("arguments");

    QTest::newRow("bad VID") << QStringList {u"04g3"_s, u"6011"_s};
    QTest::newRow("bad PID") << QStringList {u"0403"_s, u"six"_s};
    QTest::newRow("large VID") << QStringList {u"10403:6011"_s};
    QTest::newRow("only a colon") << QStringList {u":"_s};
    QTest::newRow("two colons") << QStringList {u"0403:6011:1"_s};
    QTest::newRow("-d without value") << QStringList {u"-d"_s};
    QTest::newRow("-d empty") << QStringList {u"-d"_s, QString()};
    QTest::newRow("-s hexadecimal") << QStringList {u"-s"_s, u"1:a"_s};
    QTest::newRow("-s large") << QStringList {u"-s"_s, u"1:128"_s};
    QTest::newRow("-s negative") << QStringList {u"-s"_s, u"-1"_s};
    QTest::newRow("-s empty") << QStringList {u"-s"_s, u":"_s};
    QTest::newRow("--port number") << QStringList {u"--port"_s, u"1"_s};
    QTest::newRow("--port trailing dot") << QStringList {u"--port"_s, u"1-2."_s};
    QTest::newRow("port with a leading dash") << QStringList {u"--"_s, u"-1-2"_s};
    QTest::newRow("port with a trailing dot") << QStringList {u"1-2."_s};
    QTest::newRow("large address") << QStringList {u"1:128"_s};
    QTest::newRow("serial: without a number") << QStringList {u"serial:"_s};
    QTest::newRow("a name") << QStringList {u"hub"_s};
    QTest::newRow("unknown option") << QStringList {u"--bus"_s, u"1"_s};
}

void tst_DeviceOptions::refuses()
{
    QFETCH(QStringList, arguments);
    DeviceOptions options;
    QVERIFY(setUp(options, arguments, DeviceOptions::OtherArguments::None).isError());
}

void tst_DeviceOptions::leavesTheOtherArguments_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QStringList>("left");

    QTest::newRow("VID PID") << QStringList {u"0403"_s, u"6011"_s, u"01"_s} << QStringList {u"01"_s};
    QTest::newRow("VID:PID") << QStringList {u"0403:6011"_s, u"01"_s, u"02"_s} << QStringList {u"01"_s, u"02"_s};
    QTest::newRow("port") << QStringList {u"1-2"_s, u"01"_s, u"02"_s} << QStringList {u"01"_s, u"02"_s};
    QTest::newRow("BUS:ADDRESS") << QStringList {u"1:9"_s, u"01"_s} << QStringList {u"01"_s};
    QTest::newRow("option") << QStringList {u"01:02"_s, u"03"_s, u"-s"_s, u"9"_s} << QStringList {u"01:02"_s, u"03"_s};
}

void tst_DeviceOptions::leavesTheOtherArguments()
{
    QFETCH(QStringList, arguments);
    QFETCH(QStringList, left);
    DeviceOptions options;
    QVERIFY(!setUp(options, arguments, DeviceOptions::OtherArguments::Some).isError());
    QCOMPARE(arguments, left);
    QVERIFY(options.filter().matches(CliTest::device(CliTest::serialAdapter(), 9, {2})));
}

QUSB_APPLESS_TEST(tst_DeviceOptions)

#include "tst_deviceoptions.moc"
