// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "values.h"
#include "testprogram.h"

#include <QtTest/qtest.h>

using namespace Cli;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using std::chrono::milliseconds;

Q_DECLARE_METATYPE(std::chrono::milliseconds)

class tst_Values : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void id_data();
    void id();
    void number_data();
    void number();
    void endpointAddress_data();
    void endpointAddress();
    void requestType_data();
    void requestType();
    void request_data();
    void request();
    void duration_data();
    void duration();
};

namespace {

template <typename T>
void compare(const QUsbResult<T> &result, bool ok, const T &expected)
{
    QVERIFY2(result.isSuccess() == ok, qPrintable(result.error().message()));
    if (ok) {
        QCOMPARE(result.value(), expected);
    } else {
        QCOMPARE(result.error().kind(), QUsbError::Kind::InvalidParameter);
        QVERIFY(!result.error().message().isEmpty());
        QVERIFY(!result.error().message().contains(u'\n'));
    }
}

} // namespace

void tst_Values::id_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("ok");
    QTest::addColumn<quint16>("expected");

    QTest::newRow("four digits") << u"0403"_s << true << quint16(0x0403);
    QTest::newRow("prefix") << u"0x05AC"_s << true << quint16(0x05ac);
    QTest::newRow("short") << u"1"_s << true << quint16(1);
    QTest::newRow("maximum") << u"ffff"_s << true << quint16(0xffff);
    QTest::newRow("leading zeros") << u"000403"_s << true << quint16(0x0403);
    QTest::newRow("too large") << u"10000"_s << false << quint16(0);
    QTest::newRow("no hexadecimal") << u"04g3"_s << false << quint16(0);
    QTest::newRow("prefix alone") << u"0x"_s << false << quint16(0);
    QTest::newRow("two prefixes") << u"0x0x1"_s << false << quint16(0);
    QTest::newRow("empty") << QString() << false << quint16(0);
    QTest::newRow("sign") << u"-1"_s << false << quint16(0);
    QTest::newRow("plus") << u"+1"_s << false << quint16(0);
    QTest::newRow("blank") << u" 1"_s << false << quint16(0);
    QTest::newRow("other digits") << u"٠٤٠٣"_s << false << quint16(0);
}

void tst_Values::id()
{
    QFETCH(QString, text);
    QFETCH(bool, ok);
    QFETCH(quint16, expected);
    compare(Values::id(text), ok, expected);
}

void tst_Values::number_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<quint64>("maximum");
    QTest::addColumn<bool>("ok");
    QTest::addColumn<quint64>("expected");

    constexpr quint64 any = std::numeric_limits<quint64>::max();
    QTest::newRow("decimal") << u"18"_s << quint64(255) << true << quint64(18);
    QTest::newRow("hexadecimal") << u"0x12"_s << quint64(255) << true << quint64(18);
    QTest::newRow("zero") << u"0"_s << quint64(255) << true << quint64(0);
    QTest::newRow("same either way") << u"0000"_s << quint64(255) << true << quint64(0);
    QTest::newRow("same either way, not zero") << u"06"_s << quint64(255) << true << quint64(6);
    QTest::newRow("ambiguous") << u"0100"_s << any << false << quint64(0);
    QTest::newRow("leading zero, hexadecimal only") << u"00ff"_s << any << false << quint64(0);
    QTest::newRow("hexadecimal without prefix") << u"ff"_s << any << false << quint64(0);
    QTest::newRow("at the maximum") << u"65535"_s << quint64(65535) << true << quint64(65535);
    QTest::newRow("above the maximum") << u"65536"_s << quint64(65535) << false << quint64(0);
    QTest::newRow("above the maximum in hexadecimal") << u"0x10000"_s << quint64(65535) << false << quint64(0);
    QTest::newRow("largest") << u"18446744073709551615"_s << any << true << any;
    QTest::newRow("larger than that") << u"18446744073709551616"_s << any << false << quint64(0);
    QTest::newRow("negative") << u"-1"_s << any << false << quint64(0);
    QTest::newRow("fraction") << u"1.5"_s << any << false << quint64(0);
    QTest::newRow("word") << u"many"_s << any << false << quint64(0);
    QTest::newRow("empty") << QString() << any << false << quint64(0);
}

void tst_Values::number()
{
    QFETCH(QString, text);
    QFETCH(quint64, maximum);
    QFETCH(bool, ok);
    QFETCH(quint64, expected);
    compare(Values::number(text, maximum), ok, expected);
}

void tst_Values::endpointAddress_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("ok");
    QTest::addColumn<quint8>("expected");

    QTest::newRow("IN") << u"81"_s << true << quint8(0x81);
    QTest::newRow("IN with prefix") << u"0x8F"_s << true << quint8(0x8f);
    QTest::newRow("OUT") << u"02"_s << true << quint8(0x02);
    QTest::newRow("OUT, one digit") << u"2"_s << true << quint8(0x02);
    QTest::newRow("control endpoint") << u"0"_s << false << quint8(0);
    QTest::newRow("control endpoint, IN") << u"80"_s << false << quint8(0);
    QTest::newRow("reserved bits") << u"91"_s << false << quint8(0);
    QTest::newRow("too long") << u"181"_s << false << quint8(0);
    QTest::newRow("word") << u"in"_s << false << quint8(0);
}

void tst_Values::endpointAddress()
{
    QFETCH(QString, text);
    QFETCH(bool, ok);
    QFETCH(quint8, expected);
    compare(Values::endpointAddress(text), ok, expected);
}

void tst_Values::requestType_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("ok");
    QTest::addColumn<quint8>("expected");

    QTest::newRow("digits") << u"80"_s << true << quint8(0x80);
    QTest::newRow("prefix") << u"0xC0"_s << true << quint8(0xc0);
    QTest::newRow("digits that look like a word") << u"c0"_s << true << quint8(0xc0);
    QTest::newRow("words") << u"in,vendor,device"_s << true << quint8(0xc0);
    QTest::newRow("another order") << u"interface,class,out"_s << true << quint8(0x21);
    QTest::newRow("defaults") << u"in"_s << true << quint8(0x80);
    QTest::newRow("capitals and blanks") << u"IN, Class, Other"_s << true << quint8(0xa3);
    QTest::newRow("endpoint") << u"out,endpoint"_s << true << quint8(0x02);
    QTest::newRow("no direction") << u"vendor,device"_s << false << quint8(0);
    QTest::newRow("both directions") << u"in,out"_s << false << quint8(0);
    QTest::newRow("twice") << u"in,in"_s << false << quint8(0);
    QTest::newRow("unknown word") << u"in,customer"_s << false << quint8(0);
    QTest::newRow("empty word") << u"in,,device"_s << false << quint8(0);
    QTest::newRow("too large") << u"100"_s << false << quint8(0);
    QTest::newRow("empty") << QString() << false << quint8(0);
}

void tst_Values::requestType()
{
    QFETCH(QString, text);
    QFETCH(bool, ok);
    QFETCH(quint8, expected);
    compare(Values::requestType(text), ok, expected);
}

void tst_Values::request_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<quint8>("requestType");
    QTest::addColumn<bool>("ok");
    QTest::addColumn<quint8>("expected");

    QTest::newRow("number") << u"6"_s << quint8(0x80) << true << quint8(6);
    QTest::newRow("hexadecimal") << u"0xfe"_s << quint8(0xc0) << true << quint8(0xfe);
    QTest::newRow("standard name") << u"GET_DESCRIPTOR"_s << quint8(0x80) << true << quint8(6);
    QTest::newRow("as one types it") << u"get-descriptor"_s << quint8(0x80) << true << quint8(6);
    QTest::newRow("class name") << u"GET_MAX_LUN"_s << quint8(0xa1) << true << quint8(0xfe);
    QTest::newRow("name of another type") << u"GET_DESCRIPTOR"_s << quint8(0xc0) << false << quint8(0);
    QTest::newRow("no name") << u"GET_LOST"_s << quint8(0x80) << false << quint8(0);
    QTest::newRow("too large") << u"256"_s << quint8(0x80) << false << quint8(0);
}

void tst_Values::request()
{
    QFETCH(QString, text);
    QFETCH(quint8, requestType);
    QFETCH(bool, ok);
    QFETCH(quint8, expected);
    compare(Values::request(text, requestType), ok, expected);
}

void tst_Values::duration_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("ok");
    QTest::addColumn<milliseconds>("expected");

    QTest::newRow("milliseconds") << u"500ms"_s << true << milliseconds(500);
    QTest::newRow("seconds") << u"2s"_s << true << milliseconds(2000);
    QTest::newRow("fraction") << u"1.5s"_s << true << milliseconds(1500);
    QTest::newRow("minutes") << u"1min"_s << true << milliseconds(60'000);
    QTest::newRow("none") << u"0"_s << true << milliseconds(0);
    QTest::newRow("none with unit") << u"0s"_s << true << milliseconds(0);
    QTest::newRow("no unit") << u"500"_s << false << milliseconds(0);
    QTest::newRow("unit alone") << u"ms"_s << false << milliseconds(0);
    QTest::newRow("unknown unit") << u"5h"_s << false << milliseconds(0);
    QTest::newRow("negative") << u"-5s"_s << false << milliseconds(0);
    QTest::newRow("leading zero") << u"010s"_s << false << 0ms;
    QTest::newRow("exponent") << u"1e3ms"_s << false << milliseconds(0);
    QTest::newRow("infinite") << u"infs"_s << false << milliseconds(0);
    QTest::newRow("too short") << u"0.1ms"_s << false << milliseconds(0);
    QTest::newRow("too long") << u"99999999s"_s << false << milliseconds(0);
    QTest::newRow("empty") << QString() << false << milliseconds(0);
}

void tst_Values::duration()
{
    QFETCH(QString, text);
    QFETCH(bool, ok);
    QFETCH(milliseconds, expected);
    compare(Values::duration(text), ok, expected);
}

QUSB_APPLESS_TEST(tst_Values)

#include "tst_values.moc"
