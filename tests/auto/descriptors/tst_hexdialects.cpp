// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "hexnotations.h"
#include "qusbhextext.h"
#include "testprogram.h"

#include <QtCore/qrandom.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;

/* Bytes as tools and people write them down. */
class tst_HexDialects : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsDialects_data();
    void readsDialects();
    void errorsTellThePlace_data();
    void errorsTellThePlace();
    void tellsTextFromBytes_data();
    void tellsTextFromBytes();
    void hostileTextDoesNoHarm();
};

void tst_HexDialects::readsDialects_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("bytes");
    HexNotations::addRows();
}

void tst_HexDialects::readsDialects()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QByteArray, bytes);
    const QUsbResult<QByteArray> result = QUsbHexText::toBytes(text);
    QCOMPARE(result.error().message(), QString());
    QCOMPARE(result.value().toHex(' '), bytes.toHex(' '));
}

void tst_HexDialects::errorsTellThePlace_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("message");
    HexNotations::addRefusedRows();
}

void tst_HexDialects::errorsTellThePlace()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QString, message);
    const QUsbResult<QByteArray> result = QUsbHexText::toBytes(text);
    QVERIFY(!result);
    QCOMPARE(result.error().message(), message);
    QCOMPARE(result.error().kind(), QUsbError::Kind::InvalidParameter);
}

void tst_HexDialects::tellsTextFromBytes_data()
{
    QTest::addColumn<QByteArray>("contents");
    QTest::addColumn<bool>("isText");
    QTest::newRow("digits") << QByteArray("1201") << true;
    QTest::newRow("UTF-8") << QByteArray("12 // länge") << true;
    QTest::newRow("nothing") << QByteArray() << true;
    QTest::newRow("device") << HexNotations::device() << false;
    QTest::newRow("report descriptor") << QByteArray::fromHex("05010906a101c0") << false;
    QTest::newRow("Latin-1") << QByteArray("12 // l\xe4nge") << false;
}

void tst_HexDialects::tellsTextFromBytes()
{
    QFETCH(const QByteArray, contents);
    QTEST(QUsbHexText::isText(contents), "isText");
}

// Whatever comes, there is a result, and it is no longer than what was given.
void tst_HexDialects::hostileTextDoesNoHarm()
{
    static const QByteArray pieces[] = {"0x",
                                        "\\x",
                                        "12",
                                        "0000000",
                                        "00000010:",
                                        " ",
                                        "  ",
                                        "\n",
                                        "*",
                                        "|",
                                        "'",
                                        "\"",
                                        "{",
                                        "}",
                                        "/*",
                                        "*/",
                                        "//",
                                        "#",
                                        "a0ff",
                                        "\\",
                                        "z",
                                        " = ",
                                        "ff C Ci:1:001:0 0 4",
                                        "UNRECOGNIZED:",
                                        ",",
                                        "\0",
                                        "h",
                                        "ffffffffffffffff:"};
    QRandomGenerator random(20261123);
    for (int i = 0; i < 20'000; ++i) {
        QByteArray text;
        const int count = random.bounded(1, 30);
        for (int piece = 0; piece < count; ++piece)
            text += pieces[random.bounded(int(std::size(pieces)))];
        const QUsbResult<QByteArray> result = QUsbHexText::toBytes(text);
        QVERIFY2(result.isSuccess() || result.error().message().startsWith(u"Line "), text.constData());
        const bool isRepeated = text.contains('*');
        QVERIFY2(isRepeated || result.value().size() <= text.size(), text.constData());
    }
    // A dump may claim a great gap, which is refused.
    const QUsbResult<QByteArray> gap = QUsbHexText::toBytes("00000000: 12 01\n*\nffffffff: 01\n");
    QCOMPARE(gap.error().kind(), QUsbError::Kind::InvalidParameter);
}

QUSB_TEST(tst_HexDialects)
#include "tst_hexdialects.moc"
