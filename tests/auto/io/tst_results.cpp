// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "testprogram.h"

#include "qusbisochronouspacket.h"
#include "qusbresult.h"
#include "qusbsetuppacket.h"
#include "qusbtransferresult.h"

#include <QtCore/qset.h>
#include <QtTest/qtest.h>

using Kind = QUsbError::Kind;
using namespace Qt::StringLiterals;

/*! The values that operations return. */
class tst_Results : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void failureWithoutAnErrorIsAFailure();
    void valuesOfATemporaryStay();
    void resultsAreCompared();
    void valuesAreWritten();
    void setupPacketsAreHashed();
    void packetsComeWithTheResult();
};

static QUsbResult<QString> failure()
{
    return QUsbError(Kind::Busy, u"a message that is long enough to be on the heap"_s);
}

void tst_Results::failureWithoutAnErrorIsAFailure()
{
    const QUsbResult<int> nothing {QUsbError()};
    QVERIFY(!nothing);
    QCOMPARE(nothing.error().kind(), Kind::InvalidParameter);
    QVERIFY(!nothing.error().message().isEmpty());
    QVERIFY(QUsbResult<void>(QUsbError())); // there is no value to miss
}

void tst_Results::valuesOfATemporaryStay()
{
    const auto &error = failure().error();
    QCOMPARE(error.kind(), Kind::Busy);
    const auto &ofTransfer = QUsbTransferResult(QUsbError(Kind::Stall, u"stalled"_s), "abc").error();
    QCOMPARE(ofTransfer.message(), u"stalled"_s);
    const auto &packets = QUsbTransferResult({}, "ab", 2, {QUsbIsochronousPacket(Kind::NoError, 2, 8)}).packets();
    QCOMPARE(packets.first().size(), 2);
    const auto &ofNothing = QUsbResult<void>(QUsbError(Kind::NotOpen, u"closed"_s)).error();
    QCOMPARE(ofNothing.message(), u"closed"_s);
}

void tst_Results::resultsAreCompared()
{
    QVERIFY(QUsbResult<int>(1) == QUsbResult<int>(1));
    QVERIFY(QUsbResult<int>(1) != QUsbResult<int>(2));
    QVERIFY(failure() == failure());
    QVERIFY(failure() != QUsbResult<QString>(QString()));
    QVERIFY(QUsbResult<void>() == QUsbResult<void>());
    QVERIFY(QUsbResult<void>() != QUsbResult<void>(QUsbError(Kind::Busy, {})));
}

void tst_Results::valuesAreWritten()
{
    QCOMPARE(QDebug::toString(QUsbResult<int>(7)), u"QUsbResult(7)"_s);
    QVERIFY(QDebug::toString(failure()).startsWith("QUsbResult(QUsbError("_L1));
    QCOMPARE(QDebug::toString(QUsbResult<void>()), u"QUsbResult()"_s);
    QVERIFY(QDebug::toString(QUsbIsochronousPacket(Kind::NoError, 3, 8)).contains("3 of 8 bytes"_L1));
}

void tst_Results::setupPacketsAreHashed()
{
    QSet<QUsbSetupPacket> set;
    set.insert(QUsbSetupPacket(0x80, 6, 0x0100, 0, 18));
    set.insert(QUsbSetupPacket(0x80, 6, 0x0100, 0, 18));
    set.insert(QUsbSetupPacket(0x80, 6, 0x0200, 0, 18));
    QCOMPARE(set.size(), 2);
}

void tst_Results::packetsComeWithTheResult()
{
    const QList<QUsbIsochronousPacket> packets {QUsbIsochronousPacket(Kind::NoError, 2, 8)};
    const QUsbTransferResult result({}, "ab", 2, packets);
    const QUsbTransferResult copy = result;
    QCOMPARE(copy.packets(), packets);
    QVERIFY(copy == result);
    QVERIFY(copy != QUsbTransferResult({}, QByteArray("ab")));
    QVERIFY(QUsbTransferResult().packets().isEmpty());
}

QUSB_APPLESS_TEST(tst_Results)
#include "tst_results.moc"
