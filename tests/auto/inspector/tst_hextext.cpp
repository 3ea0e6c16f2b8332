// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "hexspinbox.h"
#include "hextext.h"
#include "testprogram.h"

#include <QtTest/qsignalspy.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;

class tst_HexText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsHexadecimal_data();
    void readsHexadecimal();
    void refusesWhatIsNotHexadecimal_data();
    void refusesWhatIsNotHexadecimal();
    void readsTextWithEscapes_data();
    void readsTextWithEscapes();
    void refusesUnknownEscapes();
    void textAndBytesAreRoundTrips_data();
    void textAndBytesAreRoundTrips();
    void readableTextShowsControlCharacters();
    void spinBoxReadsSeveralNotations_data();
    void spinBoxReadsSeveralNotations();
};

void tst_HexText::readsHexadecimal_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("bytes");

    const QByteArray bytes = QByteArray::fromHex("12abCD");
    QTest::newRow("empty") << QString() << QByteArray();
    QTest::newRow("spaces") << u"12 ab CD"_s << bytes;
    QTest::newRow("run") << u"12abcd"_s << bytes;
    QTest::newRow("C list") << u"0x12, 0xab, 0xCD"_s << bytes;
    QTest::newRow("C list, tight") << u"0x12,0xAB,0xcd"_s << bytes;
    QTest::newRow("C array") << u"{ 0x12, 0xab, 0xcd };"_s << bytes;
    QTest::newRow("string escapes") << u"\\x12\\xab\\xcd"_s << bytes;
    QTest::newRow("quoted") << u"\"\\x12\\xab\" \"\\xcd\""_s << bytes;
    QTest::newRow("colons") << u"12:ab:cd"_s << bytes;
    QTest::newRow("dashes") << u"12-ab-cd"_s << bytes;
    QTest::newRow("lines") << u"12\nab\r\n\tcd\n"_s << bytes;
    QTest::newRow("prefixes without separators") << u"0x120xab0xcd"_s << bytes;
    QTest::newRow("single digits") << u"1 0x2 f"_s << QByteArray::fromHex("01020f");
    QTest::newRow("zero") << u"0"_s << QByteArray(1, '\0');
    QTest::newRow("wide") << u"0x1234"_s << QByteArray::fromHex("1234");
}

void tst_HexText::readsHexadecimal()
{
    QFETCH(const QString, text);
    const TypedBytes typed = bytesFromHex(text);
    QCOMPARE(typed.error, QString());
    QTEST(typed.bytes, "bytes");
}

void tst_HexText::refusesWhatIsNotHexadecimal_data()
{
    QTest::addColumn<QString>("text");

    QTest::newRow("letter") << u"12 xy"_s;
    QTest::newRow("odd") << u"123"_s;
    QTest::newRow("lone prefix") << u"0x"_s;
    QTest::newRow("lone backslash") << u"12 \\"_s;
    QTest::newRow("not ASCII") << u"１２"_s;
}

void tst_HexText::refusesWhatIsNotHexadecimal()
{
    QFETCH(const QString, text);
    const TypedBytes typed = bytesFromHex(text);
    QVERIFY(!typed.error.isEmpty());
}

void tst_HexText::readsTextWithEscapes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("bytes");

    QTest::newRow("empty") << QString() << QByteArray();
    QTest::newRow("plain") << u"AT"_s << QByteArray("AT");
    QTest::newRow("line") << u"AT\\r\\n"_s << QByteArray("AT\r\n");
    QTest::newRow("tab, backslash") << u"\\t\\\\"_s << QByteArray("\t\\");
    QTest::newRow("zero") << u"a\\0b"_s << QByteArray("a\0b", 3);
    QTest::newRow("hexadecimal") << u"\\x41\\xfF"_s << QByteArray("A\xff");
    QTest::newRow("UTF-8") << u"ä€\U0001F600"_s << QByteArray("\xc3\xa4\xe2\x82\xac\xf0\x9f\x98\x80");
}

void tst_HexText::readsTextWithEscapes()
{
    QFETCH(const QString, text);
    const TypedBytes typed = bytesFromText(text);
    QCOMPARE(typed.error, QString());
    QTEST(typed.bytes, "bytes");
}

void tst_HexText::refusesUnknownEscapes()
{
    for (const QString &text : {u"\\q"_s, u"\\"_s, u"\\x1"_s, u"\\xg1"_s})
        QVERIFY(!bytesFromText(text).error.isEmpty());
}

void tst_HexText::textAndBytesAreRoundTrips_data()
{
    QTest::addColumn<QByteArray>("bytes");

    QByteArray all;
    for (int i = 0; i < 256; ++i)
        all.append(char(i));
    QTest::newRow("all") << all;
    QTest::newRow("ASCII") << QByteArray("hello\\ world\r\n");
    QTest::newRow("UTF-8") << QByteArray("\xc3\xa4\n");
    QTest::newRow("empty") << QByteArray();
}

void tst_HexText::textAndBytesAreRoundTrips()
{
    QFETCH(const QByteArray, bytes);
    QCOMPARE(bytesFromHex(hexFromBytes(bytes)).bytes, bytes);
    QCOMPARE(bytesFromText(textFromBytes(bytes)).bytes, bytes);
}

void tst_HexText::readableTextShowsControlCharacters()
{
    QCOMPARE(readableText("one\r\ntwo\nthree"), u"one\ntwo\nthree"_s);
    QCOMPARE(readableText(QByteArray("a\0b", 3)), u"a\u2400b"_s);
    QCOMPARE(readableText("\xe2\x80\xae"), u"\uFFFD"_s);
}

void tst_HexText::spinBoxReadsSeveralNotations_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<int>("value");
    QTest::addColumn<QString>("shown");

    QTest::newRow("hexadecimal") << u"0x12a"_s << 0x12a << u"0x012a"_s;
    QTest::newRow("decimal") << u"256"_s << 256 << u"0x0100"_s;
    QTest::newRow("binary") << u"0b101"_s << 5 << u"0x0005"_s;
    QTest::newRow("too much") << u"0x12345"_s << 0x1234 << u"0x1234"_s; // The last digit is not taken.
    QTest::newRow("letters") << u"xyz"_s << 7 << u"0x0007"_s; // Stays what it was.
}

void tst_HexText::spinBoxReadsSeveralNotations()
{
    QFETCH(const QString, typed);
    HexSpinBox box(4);
    box.setValue(7);
    box.selectAll();
    QTest::keyClick(&box, Qt::Key_Delete);
    QTest::keyClicks(&box, typed);
    box.interpretText();
    QTEST(box.value(), "value");
    QTEST(box.text(), "shown");
}

QUSB_TEST(tst_HexText)
#include "tst_hextext.moc"
