// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "dataformatter.h"
#include "testprogram.h"

#include <QtTest/qtest.h>

using namespace Cli;
using namespace Qt::StringLiterals;

// What comes out when each of \a pieces is added in turn, and at the end.
static QByteArray formatted(DataFormat format, const QByteArrayList &pieces)
{
    DataFormatter formatter(format);
    QByteArray output;
    for (const QByteArray &piece : pieces)
        output += formatter.add(piece);
    output += formatter.finish();
    return output;
}

class tst_DataFormatter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hexLooksLikeHexdump();
    void hexDoesNotDependOnTheCuts();
    void hexStartsANewLineForEachTransfer();
    void textShowsWhatCouldGarbleTheTerminal();
    void textWaitsForTheRestOfACharacter();
    void textEndsWithHalfACharacter();
    void rawIsUntouched();
};

void tst_DataFormatter::hexLooksLikeHexdump()
{
    QByteArray bytes;
    for (int i = 0x30; i < 0x43; ++i)
        bytes += char(i);
    bytes += QByteArray("\x00\x1f\x7f\xff", 4);
    QCOMPARE(formatted(DataFormat::Hex, {bytes}),
             QByteArray("00000000  30 31 32 33 34 35 36 37  38 39 3a 3b 3c 3d 3e 3f  |0123456789:;<=>?|\n"
                        "00000010  40 41 42 00 1f 7f ff                              |@AB....|\n"));
}

void tst_DataFormatter::hexDoesNotDependOnTheCuts()
{
    const QByteArray bytes(100, 'x');
    const QByteArray expected = formatted(DataFormat::Hex, {bytes});
    QCOMPARE(expected.count('\n'), 7);
    for (int cut = 0; cut <= bytes.size(); ++cut)
        QCOMPARE(formatted(DataFormat::Hex, {bytes.left(cut), bytes.mid(cut)}), expected);
}

void tst_DataFormatter::hexStartsANewLineForEachTransfer()
{
    DataFormatter formatter(DataFormat::Hex);
    QCOMPARE(formatter.add("abc"), QByteArray());
    QCOMPARE(formatter.endTransfer(), "00000000  61 62 63                                          |abc|\n");
    QCOMPARE(formatter.endTransfer(), QByteArray());
    QCOMPARE(formatter.add("d"), QByteArray());
    QCOMPARE(formatter.endTransfer(), "00000003  64                                                |d|\n");
    QCOMPARE(formatter.finish(), QByteArray());
}

void tst_DataFormatter::textShowsWhatCouldGarbleTheTerminal()
{
    DataFormatter formatter(DataFormat::Text);
    QCOMPARE(formatter.add("a\tb\r\n\x1b[31m"), QByteArray("a\tb\xe2\x90\x8d\n\xe2\x90\x9b[31m"));
}

void tst_DataFormatter::textWaitsForTheRestOfACharacter()
{
    const QByteArray bytes = u"aä€𝄞b"_s.toUtf8();
    for (int cut = 0; cut <= bytes.size(); ++cut) {
        DataFormatter formatter(DataFormat::Text);
        QByteArray output = formatter.add(bytes.left(cut));
        output += formatter.endTransfer();
        output += formatter.add(bytes.mid(cut));
        QCOMPARE(output, bytes);
        QCOMPARE(formatter.finish(), QByteArray());
    }
}

void tst_DataFormatter::textEndsWithHalfACharacter()
{
    DataFormatter formatter(DataFormat::Text);
    QCOMPARE(formatter.add("a\xe2\x82"), QByteArray("a"));
    QVERIFY(QString::fromUtf8(formatter.finish()).contains(QChar(QChar::ReplacementCharacter)));
}

void tst_DataFormatter::rawIsUntouched()
{
    DataFormatter formatter(DataFormat::Raw);
    const QByteArray bytes("\0\r\n\xff\x1b", 5);
    QCOMPARE(formatter.add(bytes), bytes);
    QCOMPARE(formatter.endTransfer(), QByteArray());
    QCOMPARE(formatter.finish(), QByteArray());
}

QUSB_APPLESS_TEST(tst_DataFormatter)

#include "tst_dataformatter.moc"
