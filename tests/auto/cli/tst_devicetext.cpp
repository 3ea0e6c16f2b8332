// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "clitest.h"
#include "devicetext.h"
#include "testprogram.h"

#include <QtTest/qtest.h>

using namespace Cli;
using namespace Qt::StringLiterals;

class tst_DeviceText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listLine_data();
    void listLine();
    void infoOfSerialAdapter();
    void infoOfOddDevice();
    void infoOfAnything_data();
    void infoOfAnything();
};

void tst_DeviceText::listLine_data()
{
    QTest::addColumn<QString>("manufacturer");
    QTest::addColumn<QString>("product");
    QTest::addColumn<QByteArray>("descriptors");
    QTest::addColumn<QString>("expected");

    const QByteArray known = CliTest::serialAdapter();
    const QByteArray vendorOnly = CliTest::oddDevice();
    QByteArray unknown = known;
    unknown.replace(8, 2, "\xac\x05");

    QTest::newRow("own names") << u"Apple Inc."_s << u"Bluetooth USB Host Controller"_s << unknown
                               << u"Bus 001 Device 010: ID 05ac:6011 Apple Inc. Bluetooth USB Host Controller"_s;
    QTest::newRow("names of usb.ids")
        << QString() << QString() << known
        << u"Bus 001 Device 010: ID 0403:6011 Future Technology Devices International, Ltd FT4232H Quad HS USB-UART/FIFO IC"_s;
    QTest::newRow("own names before those of usb.ids")
        << u"FTDI"_s << u"Quad RS232-HS"_s << known << u"Bus 001 Device 010: ID 0403:6011 FTDI Quad RS232-HS"_s;
    QTest::newRow("one of each") << u"FTDI"_s << QString() << known
                                 << u"Bus 001 Device 010: ID 0403:6011 FTDI FT4232H Quad HS USB-UART/FIFO IC"_s;
    QTest::newRow("vendor only") << QString() << QString() << vendorOnly
                                 << u"Bus 001 Device 010: ID 1209:0001 Generic"_s;
    QTest::newRow("product only") << QString() << u"Thing"_s << unknown << u"Bus 001 Device 010: ID 05ac:6011 Thing"_s;
    QTest::newRow("no names") << QString() << QString() << unknown << u"Bus 001 Device 010: ID 05ac:6011"_s;
    QTest::newRow("blanks are no name") << u"  "_s << u" Thing  "_s << unknown
                                        << u"Bus 001 Device 010: ID 05ac:6011 Thing"_s;
    QTest::newRow("evil name") << u"a\nBus 002"_s << u"\u001b[31m"_s << unknown
                               << u"Bus 001 Device 010: ID 05ac:6011 a\u240aBus 002 \u241b[31m"_s;
}

void tst_DeviceText::listLine()
{
    QFETCH(QString, manufacturer);
    QFETCH(QString, product);
    QFETCH(QByteArray, descriptors);
    QFETCH(QString, expected);
    const QUsbDeviceInfo device = CliTest::device(descriptors, 10, {1}, {}, manufacturer, product);
    QCOMPARE(DeviceText::listLine(device, CliTest::names()), expected);
}

void tst_DeviceText::infoOfSerialAdapter()
{
    const QUsbDeviceInfo device = CliTest::device(CliTest::serialAdapter(), 109);
    QCOMPARE(DeviceText::infoText(device),
             u"Bus 001 Device 109: ID 0403:6011 v.800 usb v.200 speed 2\n"
             " Device classes: 00 00\n"
             " Control Endpoint 00, MPS=64\n"
             " Configuration #1\n"
             "  Interface #0\n"
             "   Alternate Setting 0\n"
             "    Bulk In Endpoint 01, MPS=64, interval=0\n"
             "    Bulk Out Endpoint 02, MPS=64, interval=0\n"_s);
}

void tst_DeviceText::infoOfOddDevice()
{
    const QUsbDeviceInfo device = QUsbDeviceInfo::fromDescriptors(CliTest::oddDevice(), QUsbProtocol::Speed::High);
    QCOMPARE(DeviceText::infoText(device),
             u"Bus 000 Device 000: ID 1209:0001 v.200 usb v.310 speed 3\n"
             " Device classes: 09 02\n"
             " Control Endpoint 00, MPS=64\n"
             " Configuration #3\n"
             "  Interface #5\n"
             "   Alternate Setting 0\n"
             "   Alternate Setting 1\n"
             "    Isochronous In Endpoint 02, MPS=1024, interval=1\n"
             "    Interrupt Out Endpoint 03, MPS=8, interval=10\n"
             "  Interface #7\n"
             "   Alternate Setting 0\n"
             "    Bulk Out Endpoint 04, MPS=512, interval=0\n"_s);
}

void tst_DeviceText::infoOfAnything_data()
{
    QTest::addColumn<QByteArray>("descriptors");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("a piece") << CliTest::serialAdapter().left(13);
    QTest::newRow("all ones") << QByteArray(64, '\xff');
    QTest::newRow("all zeros") << QByteArray(64, '\0');
}

void tst_DeviceText::infoOfAnything()
{
    QFETCH(QByteArray, descriptors);
    const QString text = DeviceText::infoText(QUsbDeviceInfo::fromDescriptors(descriptors));
    QVERIFY(text.startsWith("Bus 000 Device 000: ID "_L1));
    QVERIFY(text.endsWith(u'\n'));
}

QUSB_APPLESS_TEST(tst_DeviceText)

#include "tst_devicetext.moc"
