// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "qusbsetuppacket.h"
#include "testprogram.h"

#include <QtTest/qtest.h>

#include <type_traits>

using namespace Qt::StringLiterals;
using namespace QUsbProtocol;

static_assert(std::is_trivially_copyable_v<QUsbSetupPacket>);
static_assert(sizeof(QUsbSetupPacket) == QUsbSetupPacket::Size);
static_assert(QUsbSetupPacket(0x80, 6, 0x0100, 0, 18)
              == QUsbSetupPacket(Direction::In, Recipient::Device, Request::GetDescriptor, 0x0100, 0, 18));

class tst_SetupPacket : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void putsTheRequestTypeTogether_data();
    void putsTheRequestTypeTogether();
    void goesOverTheBusInLittleEndianOrder();
    void isReadFromEightBytesOrMore();
    void comparesAllFields();
    void isDescribed_data();
    void isDescribed();
    void isShownByDebug();
};

void tst_SetupPacket::putsTheRequestTypeTogether_data()
{
    QTest::addColumn<Direction>("direction");
    QTest::addColumn<RequestType>("type");
    QTest::addColumn<Recipient>("recipient");
    QTest::addColumn<int>("requestType");
    QTest::newRow("00") << Direction::Out << RequestType::Standard << Recipient::Device << 0x00;
    QTest::newRow("a1") << Direction::In << RequestType::Class << Recipient::Interface << 0xa1;
    QTest::newRow("42") << Direction::Out << RequestType::Vendor << Recipient::Endpoint << 0x42;
    QTest::newRow("a3") << Direction::In << RequestType::Class << Recipient::Other << 0xa3;
}

void tst_SetupPacket::putsTheRequestTypeTogether()
{
    QFETCH(const Direction, direction);
    QFETCH(const RequestType, type);
    QFETCH(const Recipient, recipient);
    QFETCH(const int, requestType);
    const QUsbSetupPacket packet(direction, type, recipient, 1);
    QCOMPARE(packet.requestType(), requestType);
    QCOMPARE(packet.direction(), direction);
    QCOMPARE(packet.type(), type);
    QCOMPARE(packet.recipient(), recipient);
}

void tst_SetupPacket::goesOverTheBusInLittleEndianOrder()
{
    const QUsbSetupPacket packet(0x80, 0x06, 0x0302, 0x0409, 0x1234);
    QCOMPARE(packet.toByteArray(), QByteArray::fromHex("8006020309043412"));
}

void tst_SetupPacket::isReadFromEightBytesOrMore()
{
    const QByteArray bytes = QByteArray::fromHex("21090203010008ff");
    QVERIFY(!QUsbSetupPacket::fromBytes({}));
    QVERIFY(!QUsbSetupPacket::fromBytes(bytes.first(7)));
    const auto packet = QUsbSetupPacket::fromBytes(QByteArray(bytes).append("data"));
    QVERIFY(packet);
    QCOMPARE(packet->request(), 9);
    QCOMPARE(packet->value(), 0x0302);
    QCOMPARE(packet->index(), 1);
    QCOMPARE(packet->length(), 0xff08);
    QCOMPARE(packet->toByteArray(), bytes);
}

void tst_SetupPacket::comparesAllFields()
{
    const QByteArray bytes = QByteArray::fromHex("8006020309043412");
    const auto packet = QUsbSetupPacket::fromBytes(bytes);
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        QByteArray other = bytes;
        other[i] = char(other[i] ^ 1);
        QVERIFY(QUsbSetupPacket::fromBytes(other) != packet);
    }
    QUsbSetupPacket shorter = *packet;
    shorter.setLength(4);
    QVERIFY(shorter != *packet);
    QCOMPARE(shorter.length(), 4);
}

void tst_SetupPacket::isDescribed_data()
{
    QTest::addColumn<QByteArray>("hex");
    QTest::addColumn<int>("interfaceClass");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *hex, const QString &text, int interfaceClass = 0) {
        QTest::newRow(hex) << QByteArray(hex) << interfaceClass << text;
    };
    row("8006000100001200", u"GET_DESCRIPTOR Device 0, 18 bytes from the device"_s);
    row("800602030904ff00", u"GET_DESCRIPTOR String 2, language 0x0409, 255 bytes from the device"_s);
    row("8006000f00000500", u"GET_DESCRIPTOR Bos 0, 5 bytes from the device"_s);
    row("8006007f00000500", u"GET_DESCRIPTOR 0x7f 0, 5 bytes from the device"_s);
    row("8106002201004000", u"GET_DESCRIPTOR Report 0, interface 1, 64 bytes from the device"_s);
    row("0005070000000000", u"SET_ADDRESS 7"_s);
    row("0009010000000000", u"SET_CONFIGURATION 1"_s);
    row("8008000000000100", u"GET_CONFIGURATION, 1 bytes from the device"_s);
    row("010b020001000000", u"SET_INTERFACE interface 1, alternate setting 2"_s);
    row("0201000081000000", u"CLEAR_FEATURE ENDPOINT_HALT, endpoint 0x81"_s);
    row("0003020000010000", u"SET_FEATURE TEST_MODE, device"_s);
    row("8000000000000200", u"GET_STATUS device, 2 bytes from the device"_s);
    row("2303080001000000", u"SET_FEATURE PORT_POWER, port 1"_s);
    row("a300000002000400", u"GET_STATUS port 2, 4 bytes from the device"_s);
    row("a006002900004700", u"GET_DESCRIPTOR Hub 0, 71 bytes from the device"_s);
    row("2109010200000800", u"SET_REPORT output report 1, interface 0, 8 bytes to the device"_s);
    row("a101000300004000", u"GET_REPORT feature report 0, interface 0, 64 bytes from the device"_s, 3);
    row("a101000300004000", u"Class request 0x01, interface 0, value 0x0300, index 0x0000, 64 bytes from the device"_s);
    row("2122030002000000", u"SET_CONTROL_LINE_STATE value 0x0003, interface 2"_s);
    row("40010200ff000100", u"Vendor request 0x01, device, value 0x0002, index 0x00ff, 1 bytes to the device"_s);
    row("c51f000000000000", u"Vendor request 0x1f, reserved recipient, value 0x0000, index 0x0000"_s);
}

void tst_SetupPacket::isDescribed()
{
    QFETCH(const QByteArray, hex);
    QFETCH(const int, interfaceClass);
    const auto packet = QUsbSetupPacket::fromBytes(QByteArray::fromHex(hex));
    QVERIFY(packet);
    QTEST(packet->description(quint8(interfaceClass)), "text");
}

void tst_SetupPacket::isShownByDebug()
{
    QString text;
    QDebug(&text) << QUsbSetupPacket(0x00, 0x09, 1, 0, 0);
    QCOMPARE(text.trimmed(), u"QUsbSetupPacket(00 09 01 00 00 00 00 00, SET_CONFIGURATION 1)"_s);
}

QUSB_TEST(tst_SetupPacket)
#include "tst_setuppacket.moc"
