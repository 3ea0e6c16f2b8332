// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "commandline.h"
#include "testprogram.h"

#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;

class tst_CommandLine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void runsWithoutArguments();
    void understandsItsOptions();
    void understandsVirtualDevices_data();
    void understandsVirtualDevices();
    void refusesNonsense_data();
    void refusesNonsense();
    void helpsAndTellsTheVersion();
    void understandsDevices_data();
    void understandsDevices();
    void knowsWhatNeedsNoDisplay();

private:
    static CommandLine parse(const QStringList &arguments)
    {
        return CommandLine(QStringList {u"qusb-inspector"_s} + arguments);
    }
};

void tst_CommandLine::runsWithoutArguments()
{
    const CommandLine line = parse({});
    QCOMPARE(line.action(), CommandLine::Action::Run);
    QVERIFY(line.screenshotFile().isEmpty());
    QVERIFY(!line.selection());
    QVERIFY(!line.size().isValid());
}

void tst_CommandLine::understandsItsOptions()
{
    const CommandLine line = parse({u"--screenshot"_s, u"x.png"_s, u"--select=1209:0001"_s, u"--size"_s, u"800x600"_s});
    QCOMPARE(line.action(), CommandLine::Action::Run);
    QCOMPARE(line.screenshotFile(), u"x.png"_s);
    QVERIFY(line.selection());
    QCOMPARE(line.size(), QSize(800, 600));
}

void tst_CommandLine::understandsVirtualDevices_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<bool>("isSet");
    QTest::addColumn<bool>("isDemonstration");
    QTest::addColumn<QStringList>("names");

    QTest::newRow("nothing") << QStringList {} << false << true << QStringList {};
    QTest::newRow("demonstration") << QStringList {u"--virtual"_s} << true << true << QStringList {};
    QTest::newRow("one") << QStringList {u"--virtual-devices=disk"_s} << true << false << QStringList {u"disk"_s};
    QTest::newRow("several") << QStringList {u"--virtual-devices=disk,keyboard,disk"_s} << true << false
                             << QStringList {u"disk"_s, u"keyboard"_s, u"disk"_s};
    QTest::newRow("empty bus") << QStringList {u"--virtual-devices=none"_s} << true << false << QStringList {};
    QTest::newRow("both") << QStringList {u"--virtual-devices=disk"_s, u"--virtual"_s} << true << false
                          << QStringList {u"disk"_s};
    QTest::newRow("among others") << QStringList {u"--size"_s, u"800x600"_s, u"--virtual-devices=mouse"_s,
                                                  u"--select=1:1"_s}
                                  << true << false << QStringList {u"mouse"_s};
}

void tst_CommandLine::understandsVirtualDevices()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const bool, isSet);
    QFETCH(const bool, isDemonstration);
    QFETCH(const QStringList, names);
    const CommandLine line = parse(arguments);
    QCOMPARE(line.action(), CommandLine::Action::Run);
    QCOMPARE(line.virtualDevices().isSet(), isSet);
    QCOMPARE(line.virtualDevices().isDemonstration(), isDemonstration);
    QCOMPARE(line.virtualDevices().names(), names);
    QCOMPARE(line.size().isValid(), arguments.contains(u"--size"_s)); // The others are as if it were not there.
}

void tst_CommandLine::refusesNonsense_data()
{
    QTest::addColumn<QStringList>("arguments");

    QTest::newRow("option") << QStringList {u"--frobnicate"_s};
    QTest::newRow("argument") << QStringList {u"1209:0001"_s};
    QTest::newRow("device") << QStringList {u"--select"_s, u"mouse"_s};
    QTest::newRow("size") << QStringList {u"--size"_s, u"huge"_s};
    QTest::newRow("giant") << QStringList {u"--size"_s, u"99999x99999"_s};
    QTest::newRow("no value") << QStringList {u"--screenshot"_s};
    QTest::newRow("empty value") << QStringList {u"--screenshot="_s};
    for (const QString &option : {u"--screenshot"_s, u"--select"_s, u"--size"_s, u"--virtual-devices"_s}) {
        const QString value = option == "--size"_L1 ? u"800x600"_s : option == "--select"_L1 ? u"1-1"_s : u"none"_s;
        QTest::addRow("%s twice", qPrintable(option)) << QStringList {option, value, option, value};
        QTest::addRow("%s, empty", qPrintable(option)) << QStringList {option, QString()};
    }
    QTest::newRow("virtual device") << QStringList {u"--virtual-devices=disk,toaster"_s};
    QTest::newRow("no virtual device") << QStringList {u"--virtual-devices="_s};
    QTest::newRow("like the option") << QStringList {u"--virtually"_s};
    QTest::newRow("value of a switch") << QStringList {u"--virtual=disk"_s};
    QTest::newRow("no names") << QStringList {u"--virtual-devices"_s};
}

void tst_CommandLine::refusesNonsense()
{
    QFETCH(const QStringList, arguments);
    const CommandLine line = parse(arguments);
    QCOMPARE(line.action(), CommandLine::Action::ReportError);
    QVERIFY(!line.text().isEmpty());
    QVERIFY(!line.text().contains(u'\n'));
}

void tst_CommandLine::helpsAndTellsTheVersion()
{
    QCOMPARE(parse({u"--help"_s}).action(), CommandLine::Action::ShowText);
    QVERIFY(parse({u"-h"_s}).text().contains("--screenshot"_L1));
    QVERIFY(parse({u"-h"_s}).text().contains("--virtual-devices <NAMES>"_L1));
    QCOMPARE(parse({u"--version"_s}).action(), CommandLine::Action::ShowText);
}

void tst_CommandLine::understandsDevices_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("description");

    const QUsbDeviceFilter any;
    QTest::newRow("identifiers") << u"046D:c31c"_s << QUsbDeviceFilter(0x046d, 0xc31c).description();
    QTest::newRow("address") << u"001:004"_s << any.withBus(1).withAddress(4).description();
    QTest::newRow("short address") << u"1:4"_s << any.withBus(1).withAddress(4).description();
    QTest::newRow("port") << u"1-2.3"_s << any.withPortPath(u"1-2.3"_s).description();
    QTest::newRow("serial number") << u"serial:A1"_s << any.withSerialNumber(u"A1"_s).description();
    QTest::newRow("vendor") << u"46d"_s << QUsbDeviceFilter(0x046d).description();
    QTest::newRow("root hub") << u"usb1"_s << any.withPortPath(u"usb1"_s).description();
    QTest::newRow("name") << u"mouse"_s << QString();
    QTest::newRow("too great an address") << u"1:128"_s << QString();
    QTest::newRow("empty") << QString() << QString();
}

void tst_CommandLine::understandsDevices()
{
    QFETCH(const QString, text);
    QFETCH(const QString, description);
    const std::optional<QUsbDeviceFilter> filter = parse({u"--select"_s, text}).selection();
    QCOMPARE(filter.has_value(), !description.isEmpty());
    if (filter)
        QCOMPARE(filter->description(), description);
}

void tst_CommandLine::knowsWhatNeedsNoDisplay()
{
    QVERIFY(CommandLine::worksWithoutDisplay({u"--screenshot=x.png"_s}));
    QVERIFY(CommandLine::worksWithoutDisplay({u"--select"_s, u"1-1"_s, u"--screenshot"_s, u"x.png"_s}));
    QVERIFY(CommandLine::worksWithoutDisplay({u"--help"_s}));
    QVERIFY(!CommandLine::worksWithoutDisplay({}));
    QVERIFY(!CommandLine::worksWithoutDisplay({u"--select"_s, u"1-1"_s}));
}

QUSB_TEST(tst_CommandLine)
#include "tst_commandline.moc"
