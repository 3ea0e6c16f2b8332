// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "qusbstrings.h"
#include "testprogram.h"

#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;

class tst_Strings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsStringDescriptors_data();
    void readsStringDescriptors();
    void readsUtf16();
    void readsTheLanguageTable_data();
    void readsTheLanguageTable();
    void makesCharactersVisible_data();
    void makesCharactersVisible();
    void leavesHarmlessTextAlone();
};

void tst_Strings::readsStringDescriptors_data()
{
    QTest::addColumn<QByteArray>("hex");
    QTest::addColumn<QString>("text");
    QTest::newRow("text") << "080355005300b500"_ba << u"USµ"_s;
    QTest::newRow("beyond the basic plane") << "06033dd800de"_ba << u"\U0001f600"_s;
    QTest::newRow("empty") << "0203"_ba << u""_s;
    QTest::newRow("odd length") << "050355005300"_ba << u"U"_s;
    QTest::newRow("less than claimed") << "ff0355005300"_ba << u"US"_s;
    QTest::newRow("less than claimed, odd") << "ff03550053"_ba << u"U"_s;
    QTest::newRow("more than claimed") << "040355005300"_ba << u"U"_s;
    QTest::newRow("lone high surrogate") << "06033dd85500"_ba << u"\ufffdU"_s;
    QTest::newRow("lone low surrogate") << "060300de5500"_ba << u"\ufffdU"_s;
    QTest::newRow("high surrogate at the end") << "04033dd8"_ba << u"\ufffd"_s;
    QTest::newRow("padding") << "0a035500000000000000"_ba << u"U"_s;
    QTest::newRow("zero within") << "0803550000005300"_ba << QString::fromUtf16(u"U\0S", 3);
    QTest::newRow("byte order mark is text") << "0603fffe5500"_ba << u"\ufeffU"_s;
    QTest::newRow("wrong type") << "08025500530042"_ba << QString();
    QTest::newRow("bLength 1") << "01035500"_ba << QString();
    QTest::newRow("bLength 0") << "00035500"_ba << QString();
    QTest::newRow("one byte") << "04"_ba << QString();
    QTest::newRow("nothing") << ""_ba << QString();
}

void tst_Strings::readsStringDescriptors()
{
    QFETCH(const QByteArray, hex);
    QFETCH(const QString, text);
    const QString result = QUsbStrings::fromDescriptor(QByteArray::fromHex(hex));
    QCOMPARE(result, text);
    QCOMPARE(result.isNull(), text.isNull());
}

/*! Texts that have no header, as in Microsoft's descriptors, are read in the same way. */
void tst_Strings::readsUtf16()
{
    QCOMPARE(QUsbStrings::fromUtf16(QByteArray::fromHex("55005300b500")), u"USµ"_s);
    QCOMPARE(QUsbStrings::fromUtf16(QByteArray::fromHex("3dd800de")), u"\U0001f600"_s);
    QCOMPARE(QUsbStrings::fromUtf16(QByteArray::fromHex("3dd85500")), u"\ufffdU"_s);
    QCOMPARE(QUsbStrings::fromUtf16(QByteArray::fromHex("550053")), u"U"_s);
    QCOMPARE(QUsbStrings::fromUtf16(QByteArray::fromHex("55000000")), QString::fromUtf16(u"U\0", 2));
    QCOMPARE(QUsbStrings::fromUtf16({}), QString());
}

void tst_Strings::readsTheLanguageTable_data()
{
    QTest::addColumn<QByteArray>("hex");
    QTest::addColumn<QList<quint16>>("languages");
    QTest::newRow("one") << "04030904"_ba << QList<quint16> {0x0409};
    QTest::newRow("two") << "060309040704"_ba << QList<quint16> {0x0409, 0x0407};
    QTest::newRow("odd") << "050309040704"_ba << QList<quint16> {0x0409};
    QTest::newRow("cut off") << "06030904"_ba << QList<quint16> {0x0409};
    QTest::newRow("empty") << "0203"_ba << QList<quint16>();
    QTest::newRow("wrong type") << "04020904"_ba << QList<quint16>();
    QTest::newRow("nothing") << ""_ba << QList<quint16>();
}

void tst_Strings::readsTheLanguageTable()
{
    QFETCH(const QByteArray, hex);
    QTEST(QUsbStrings::languageIds(QByteArray::fromHex(hex)), "languages");
}

void tst_Strings::makesCharactersVisible_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown");
    QTest::newRow("escape") << u"a\u001b[31mb"_s << u"a\u241b[31mb"_s;
    QTest::newRow("line feed") << u"a\nb\r\tc"_s << u"a\u240ab\u240d\u2409c"_s;
    QTest::newRow("zero") << QString(QChar(0)) << u"\u2400"_s;
    QTest::newRow("delete") << u"\u007f"_s << u"\u2421"_s;
    QTest::newRow("C1") << u"\u0085\u009b"_s << u"\ufffd\ufffd"_s;
    QTest::newRow("direction") << u"a\u202eb\u2066c\u200f\u061c"_s << u"a\ufffdb\ufffdc\ufffd\ufffd"_s;
    QTest::newRow("separators") << u"\u2028\u2029"_s << u"\ufffd\ufffd"_s;
    QTest::newRow("lone surrogate") << QString(QChar(0xd83d)) + u'x' << u"\ufffdx"_s;
    QTest::newRow("noncharacter") << QString(QChar(0xffff)) << u"\ufffd"_s;
    QTest::newRow("far noncharacter") << QString::fromUcs4(U"\x1fffe", 1) << u"\ufffd\ufffd"_s;
}

void tst_Strings::makesCharactersVisible()
{
    QFETCH(const QString, text);
    QTEST(QUsbStrings::printable(text), "shown");
    QCOMPARE(QUsbStrings::printable(text).size(), text.size());
}

void tst_Strings::leavesHarmlessTextAlone()
{
    const QString text = u"Größe 😀 日本 ± עברית"_s;
    const QString shown = QUsbStrings::printable(text);
    QCOMPARE(shown, text);
    QCOMPARE(static_cast<const void *>(shown.constData()), static_cast<const void *>(text.constData())); // no copy
    QVERIFY(QUsbStrings::printable({}).isNull());
}

QUSB_TEST(tst_Strings)
#include "tst_strings.moc"
