// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "bytetext.h"
#include "dataedit.h"
#include "hexnotations.h"
#include "hexspinbox.h"
#include "testprogram.h"

#include <QtTest/qsignalspy.h>
#include <QtTest/qtest.h>
#include <QtWidgets/qplaintextedit.h>

using namespace Qt::StringLiterals;

class tst_ByteText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void editorReadsAllNotations_data();
    void editorReadsAllNotations();
    void editorRefusesWhatIsNoNotation_data();
    void editorRefusesWhatIsNoNotation();
    void editorShowsDataThatItReadsBack();
    void readableTextShowsControlCharacters();
    void spinBoxReadsSeveralNotations_data();
    void spinBoxReadsSeveralNotations();
};

void tst_ByteText::editorReadsAllNotations_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("bytes");
    HexNotations::addRows();
}

void tst_ByteText::editorReadsAllNotations()
{
    QFETCH(const QByteArray, text);
    DataEdit edit;
    edit.editor()->setPlainText(QString::fromUtf8(text));
    QCOMPARE(edit.error(), QString());
    QTEST(edit.data(), "bytes");
}

void tst_ByteText::editorRefusesWhatIsNoNotation_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("message");
    HexNotations::addRefusedRows();
}

void tst_ByteText::editorRefusesWhatIsNoNotation()
{
    QFETCH(const QByteArray, text);
    DataEdit edit;
    edit.editor()->setPlainText(QString::fromUtf8(text));
    QTEST(edit.error(), "message");
    QCOMPARE(edit.data(), QByteArray());
}

void tst_ByteText::editorShowsDataThatItReadsBack()
{
    QByteArray all;
    for (int i = 0; i < 256; ++i)
        all.append(char(i));
    DataEdit edit;
    for (const auto notation : {DataEdit::Notation::Text, DataEdit::Notation::Hexadecimal}) {
        edit.setNotation(notation);
        edit.setData({});
        QCOMPARE(edit.data(), QByteArray());
        edit.setData(all);
        QCOMPARE(edit.data(), all);
    }
}

void tst_ByteText::readableTextShowsControlCharacters()
{
    QCOMPARE(readableText("one\r\ntwo\nthree"), u"one\ntwo\nthree"_s);
    QCOMPARE(readableText(QByteArray("a\0b", 3)), u"a\u2400b"_s);
    QCOMPARE(readableText("\xe2\x80\xae"), u"\uFFFD"_s);
}

void tst_ByteText::spinBoxReadsSeveralNotations_data()
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

void tst_ByteText::spinBoxReadsSeveralNotations()
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

QUSB_TEST(tst_ByteText)
#include "tst_bytetext.moc"
