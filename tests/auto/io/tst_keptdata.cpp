// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "qusbkeptdata_p.h"
#include "testprogram.h"

#include <QtTest/qtest.h>

using Ending = QUsbKeptData::Ending;

class tst_KeptData : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesBytesOverTheEndsOfMessages();
    void takesPartsOfAPiece();
    void takesWholeMessages();
    void takesNoMessageThatIsTooLongOrHasNoEnd();
    void zeroLengthPacketEndsAMessage();
    void zeroLengthPacketAfterNothingSaysNothing();
    void putBackComesFirst();
    void sharesWhatItTakesWhole();
    void clearLeavesNothing();
};

void tst_KeptData::takesBytesOverTheEndsOfMessages()
{
    QUsbKeptData kept;
    QVERIFY(kept.isEmpty());
    kept.append("abc", Ending::Message);
    kept.append("de", Ending::Open);
    kept.append("f", Ending::Message);
    QCOMPARE(kept.size(), qsizetype(6));
    QCOMPARE(kept.take(5), "abcde");
    QCOMPARE(kept.take(5), "f");
    QVERIFY(kept.isEmpty());
    QCOMPARE(kept.take(5), "");
}

void tst_KeptData::takesPartsOfAPiece()
{
    QUsbKeptData kept;
    kept.append("abcdef", Ending::Message);
    QCOMPARE(kept.take(2), "ab");
    QCOMPARE(kept.size(), qsizetype(4));
    QCOMPARE(kept.takeMessage(10), QByteArray("cdef")); // what is left of it still ends
    QVERIFY(kept.isEmpty());
}

void tst_KeptData::takesWholeMessages()
{
    QUsbKeptData kept;
    kept.append("ab", Ending::Open);
    kept.append("c", Ending::Message);
    kept.append("d", Ending::Message);
    QCOMPARE(kept.takeMessage(3), QByteArray("abc"));
    QCOMPARE(kept.takeMessage(3), QByteArray("d"));
    QVERIFY(!kept.takeMessage(3));
}

void tst_KeptData::takesNoMessageThatIsTooLongOrHasNoEnd()
{
    QUsbKeptData kept;
    kept.append("abc", Ending::Open);
    QVERIFY(!kept.takeMessage(10));
    kept.append("d", Ending::Message);
    QVERIFY(!kept.takeMessage(3));
    QCOMPARE(kept.size(), qsizetype(4)); // nothing was taken
    QCOMPARE(kept.takeMessage(4), QByteArray("abcd"));
}

void tst_KeptData::zeroLengthPacketEndsAMessage()
{
    QUsbKeptData kept;
    kept.append("full", Ending::Open);
    kept.append({}, Ending::Message);
    kept.append("next", Ending::Message);
    QCOMPARE(kept.size(), qsizetype(8));
    QCOMPARE(kept.takeMessage(10), QByteArray("full"));
    QCOMPARE(kept.takeMessage(10), QByteArray("next"));
    QVERIFY(kept.isEmpty());

    kept.append("full", Ending::Open);
    kept.append({}, Ending::Message);
    kept.append("next", Ending::Message);
    QCOMPARE(kept.take(5), "fulln");
    QCOMPARE(kept.takeMessage(10), QByteArray("ext"));

    kept.append("full", Ending::Open);
    kept.append({}, Ending::Message);
    QCOMPARE(kept.take(10), "full");
    QVERIFY(kept.isEmpty()); // the end of nothing is nothing
}

void tst_KeptData::zeroLengthPacketAfterNothingSaysNothing()
{
    QUsbKeptData kept;
    kept.append({}, Ending::Message);
    QVERIFY(kept.isEmpty());
    kept.append("a", Ending::Message);
    kept.append({}, Ending::Message);
    QCOMPARE(kept.takeMessage(10), QByteArray("a"));
    QVERIFY(kept.isEmpty());
}

void tst_KeptData::putBackComesFirst()
{
    QUsbKeptData kept;
    kept.append("c", Ending::Message);
    kept.putBack("ab", Ending::Open);
    kept.putBack({}, Ending::Message);
    QCOMPARE(kept.size(), qsizetype(3));
    QCOMPARE(kept.takeMessage(10), QByteArray("abc"));
    kept.append("d", Ending::Message);
    kept.putBack("c", Ending::Message);
    QCOMPARE(kept.takeMessage(10), QByteArray("c"));
}

void tst_KeptData::sharesWhatItTakesWhole()
{
    const QByteArray data(1000, 'x');
    QUsbKeptData kept;
    kept.append(data, Ending::Open);
    QCOMPARE(kept.take(2000).constData(), data.constData());
}

void tst_KeptData::clearLeavesNothing()
{
    QUsbKeptData kept;
    kept.append("abc", Ending::Open);
    kept.clear();
    QVERIFY(kept.isEmpty());
    QCOMPARE(kept.size(), qsizetype(0));
    kept.append({}, Ending::Message);
    QVERIFY(kept.isEmpty());
}

QUSB_APPLESS_TEST(tst_KeptData)
#include "tst_keptdata.moc"
