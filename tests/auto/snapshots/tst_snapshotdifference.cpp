// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "samplesnapshot.h"

#include "qusbsnapshotdifference.h"
#include "testprogram.h"

#include <QtCore/qrandom.h>
#include <QtTest/qtest.h>

using namespace SampleSnapshot;
using namespace Qt::StringLiterals;

/* What is said of two snapshots that differ. */
class tst_SnapshotDifference : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsNone();
    void ignoresWhereItWas();
    void findsFields_data();
    void findsFields();
    void findsSpeed();
    void findsStrings();
    void comparesTextsIfOneWasNotAsked();
    void findsDescriptors();
    void findsBlocks();
    void isPrintable();
    void survivesDamage();
};

static QStringList texts(const QUsbDeviceSnapshot &first, const QUsbDeviceSnapshot &second)
{
    QStringList lines;
    const auto differences = QUsbSnapshotDifference::between(first, second);
    for (const QUsbSnapshotDifference &difference : differences)
        lines += difference.text();
    return lines;
}

static QUsbDeviceSnapshot with(Kind kind, const QByteArray &bytes, quint8 index = 0, quint16 language = 0)
{
    QUsbDeviceSnapshot snapshot = complete();
    snapshot.setBlock(Block(kind, bytes, index, language));
    return snapshot;
}

void tst_SnapshotDifference::findsNone()
{
    QVERIFY(QUsbSnapshotDifference::between(complete(), complete()).isEmpty());
    QVERIFY(QUsbSnapshotDifference::between({}, {}).isEmpty());
}

void tst_SnapshotDifference::ignoresWhereItWas()
{
    QUsbDeviceSnapshot other = asked();
    other.setPlace(3, 99, u"3-1"_s);
    other.setInterfaceState({0, u"usbfs"_s, {}});
    QCOMPARE(texts(complete(), other), QStringList());
}

void tst_SnapshotDifference::findsFields_data()
{
    const qsizetype configuration = 18;
    QTest::addColumn<qsizetype>("at");
    QTest::addColumn<int>("byte");
    QTest::addColumn<QString>("text");
    QTest::newRow("release") << qsizetype(12) << 4 << u"Device: bcdDevice 1.03 -> 1.04"_s;
    QTest::newRow("current") << configuration + 8 << 0x32 << u"Configuration 1: bMaxPower 250 -> 50"_s;
    QTest::newRow("class") << configuration + 9 + 5 << 0xff
                           << u"Configuration 1, Interface 0: bInterfaceClass 2 -> 255"_s;
    const qsizetype endpoint = descriptors().indexOf(QByteArray::fromHex("07058102000200"));
    QTest::newRow("packet size") << endpoint + 4 << 0x40
                                 << u"Configuration 1, Interface 1 setting 1, Endpoint 0x81: wMaxPacketSize"_s;
}

void tst_SnapshotDifference::findsFields()
{
    QFETCH(qsizetype, at);
    QFETCH(int, byte);
    QFETCH(QString, text);
    QByteArray changed = descriptors();
    changed[at] = char(byte);
    const QStringList lines = texts(complete(), with(Kind::Device, changed));
    QVERIFY2(lines.size() >= 1 && lines.first().startsWith(text), qPrintable(lines.join(u'\n')));
    QVERIFY(lines.size() == 1 || at == 18 + 9 + 5); // another class, other fields
}

void tst_SnapshotDifference::findsSpeed()
{
    QUsbDeviceSnapshot slow = complete();
    slow.setSpeed(QUsbProtocol::Speed::Full);
    const QStringList lines = texts(complete(), slow);
    QVERIFY2(!lines.isEmpty() && lines.first() == u"Speed High -> Full", qPrintable(lines.join(u'\n')));
}

void tst_SnapshotDifference::findsStrings()
{
    QCOMPARE(texts(complete(), with(Kind::String, stringDescriptor(u"LAN"_s), 5, german)),
             QStringList(u"String 5 in language 0x0407 \"Netz\" -> \"LAN\""_s));
    QCOMPARE(texts(complete(), with(Kind::String, stringDescriptor(u"X"_s), 6, german)),
             QStringList(u"String 6 in language 0x0407 added: \"X\""_s));
    QUsbDeviceSnapshot renamed = with(Kind::String, stringDescriptor(u"Example"_s), 2, usEnglish);
    renamed.setStrings(u"QUsb"_s, u"Example"_s, u"SN-4711-0815"_s);
    QCOMPARE(texts(complete(), renamed), QStringList(u"Product \"Sample\" -> \"Example\""_s));
}

void tst_SnapshotDifference::comparesTextsIfOneWasNotAsked()
{
    QUsbDeviceSnapshot known = complete();
    for (const Block &block : complete().blocks(Kind::String))
        known.removeBlock(block.kind(), block.index(), block.languageId());
    QCOMPARE(texts(complete(), known), QStringList());
    known.setStrings(u"QUsb"_s, u"Sample"_s, {});
    QCOMPARE(texts(complete(), known), QStringList(u"Serial number removed: \"SN-4711-0815\""_s));
}

void tst_SnapshotDifference::findsDescriptors()
{
    QByteArray changed = descriptors();
    const QByteArray endpoint = QByteArray::fromHex("07050202000200");
    changed.replace(endpoint, QByteArray::fromHex("07050302000200"));
    QCOMPARE(texts(complete(), with(Kind::Device, changed)),
             (QStringList {u"Configuration 1, Interface 1 setting 1: Endpoint 0x02 removed"_s,
                           u"Configuration 1, Interface 1 setting 1: Endpoint 0x03 added"_s}));
}

void tst_SnapshotDifference::findsBlocks()
{
    QCOMPARE(texts(complete(), with(Kind::HidReport, report() + "xx", 2)),
             QStringList(u"HID report descriptor of interface 2 8 bytes -> 10 bytes"_s));
    QUsbDeviceSnapshot without = complete();
    without.removeBlock(Kind::Bos);
    QCOMPARE(texts(complete(), without), QStringList(u"Binary device object store removed: 77 bytes"_s));
    QCOMPARE(texts(without, complete()), QStringList(u"Binary device object store added: 77 bytes"_s));
    QByteArray changed = bos();
    changed[9] = char(0x77);
    const auto differences = QUsbSnapshotDifference::between(complete(), with(Kind::Bos, changed));
    QCOMPARE(differences.size(), 1);
    QCOMPARE(differences.first().name(), u"ContainerID"_s);
    QCOMPARE(differences.first().place(), (QStringList {u"Binary device object store"_s, u"BOS"_s, u"Container ID"_s}));
}

void tst_SnapshotDifference::isPrintable()
{
    QUsbDeviceSnapshot hostile = complete();
    hostile.setStrings(u"QUsb\x1b[31m\n"_s, u"Sample"_s, u"SN-4711-0815"_s);
    for (const QString &line : texts(complete(), hostile))
        QVERIFY(!line.contains(u'\n') && !line.contains(u'\x1b'));
}

void tst_SnapshotDifference::survivesDamage()
{
    QRandomGenerator random(7);
    for (int i = 0; i < 500; ++i) {
        QUsbDeviceSnapshot damaged = complete();
        for (const Block &block : complete().blocks()) {
            QByteArray bytes = block.bytes().left(random.bounded(int(block.bytes().size()) + 1));
            if (!bytes.isEmpty())
                bytes[random.bounded(int(bytes.size()))] = char(random.bounded(256));
            damaged.setBlock(block.withBytes(bytes.isNull() ? QByteArray("") : bytes));
        }
        QVERIFY(texts(complete(), damaged).size() > 0);
        QVERIFY(texts(damaged, complete()).size() > 0);
        QVERIFY(texts(damaged, damaged).isEmpty());
    }
}

QUSB_APPLESS_TEST(tst_SnapshotDifference)
#include "tst_snapshotdifference.moc"
