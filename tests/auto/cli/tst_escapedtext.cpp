// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "escapedtext.h"
#include "testprogram.h"

#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;

class tst_EscapedText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsEscapes_data();
    void readsEscapes();
    void refusesOtherEscapes_data();
    void refusesOtherEscapes();
    void bytesComeBack_data();
    void bytesComeBack();
};

void tst_EscapedText::readsEscapes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nothing") << QString() << QByteArray();
    QTest::newRow("plain") << u"hello"_s << QByteArray("hello");
    QTest::newRow("UTF-8") << u"ä€\U0001F600"_s << QByteArray("\xc3\xa4\xe2\x82\xac\xf0\x9f\x98\x80");
    QTest::newRow("lines") << u"a\\r\\nb"_s << QByteArray("a\r\nb");
    QTest::newRow("all letters") << u"\\n\\r\\t\\0\\e\\\\"_s << QByteArray("\n\r\t\0\x1b\\", 6);
    QTest::newRow("bytes") << u"\\xfF\\x00a"_s << QByteArray("\xff\0a", 3);
}

void tst_EscapedText::readsEscapes()
{
    QFETCH(const QString, text);
    const QUsbResult<QByteArray> bytes = EscapedText::toBytes(text);
    QCOMPARE(bytes.error().message(), QString());
    QTEST(bytes.value(), "bytes");
}

void tst_EscapedText::refusesOtherEscapes_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("backslash at the end") << u"a\\"_s;
    QTest::newRow("unknown letter") << u"\\q"_s;
    QTest::newRow("letter beyond ASCII") << u"\\ä"_s;
    QTest::newRow("one digit") << u"\\xf"_s;
    QTest::newRow("no digit") << u"\\xgg"_s;
    QTest::newRow("no digits at the end") << u"\\x"_s;
}

void tst_EscapedText::refusesOtherEscapes()
{
    QFETCH(const QString, text);
    const QUsbResult<QByteArray> bytes = EscapedText::toBytes(text);
    QCOMPARE(bytes.error().kind(), QUsbError::Kind::InvalidParameter);
    QVERIFY(bytes.error().message().contains(u'\\'));
}

void tst_EscapedText::bytesComeBack_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QByteArray all;
    for (int i = 0; i < 256; ++i)
        all.append(char(i));
    QTest::newRow("all") << all;
    QTest::newRow("ASCII") << QByteArray("hello\\ world\r\n");
    QTest::newRow("UTF-8") << QByteArray("\xc3\xa4\n");
    QTest::newRow("nothing") << QByteArray();
}

void tst_EscapedText::bytesComeBack()
{
    QFETCH(const QByteArray, bytes);
    QCOMPARE(EscapedText::toBytes(EscapedText::fromBytes(bytes)).value(), bytes);
}

QUSB_APPLESS_TEST(tst_EscapedText)

#include "tst_escapedtext.moc"
