// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "samplesnapshot.h"

#include "qusbdescriptordecoder.h"
#include "qusbstrings.h"
#include "testprogram.h"

#include <QtTest/qtest.h>

using namespace SampleSnapshot;
using namespace Qt::StringLiterals;
using Redaction = QUsbDeviceSnapshot::Redaction;

/* The value: what is put in comes out, and what is redacted does not. */
class tst_DeviceSnapshot : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isEmptyAtFirst();
    void comesFromAnInfo();
    void makesAnInfo();
    void makesAnInfoOfNothing();
    void keepsBlocksInOrder();
    void replacesABlock();
    void copiesAreIndependent();
    void findsStrings();
    void findsStringsWithoutLanguages();
    void keepsAttributesInOrder();
    void redactsSerialNumbers();
    void redactsAShortSerialNumber();
    void redactsTheContainerId();
    void redactsMacAddresses();
    void redactsDamagedBlocks();
    void redactsNothing();
};

void tst_DeviceSnapshot::isEmptyAtFirst()
{
    const QUsbDeviceSnapshot snapshot;
    QVERIFY(snapshot.isEmpty());
    QVERIFY(snapshot.block(Kind::Device).isNull());
    QVERIFY(snapshot.string(1).isEmpty());
    QVERIFY(snapshot.attribute(u"speed").isNull());
    QCOMPARE(snapshot.interfaceState(3).number, quint8(3));
    QCOMPARE(snapshot, QUsbDeviceSnapshot());
    QVERIFY(QUsbDeviceSnapshot::fromInfo({}).isEmpty());
}

void tst_DeviceSnapshot::comesFromAnInfo()
{
    const auto info = QUsbDeviceInfo::fromDescriptors(descriptors(), QUsbProtocol::Speed::High);
    const auto snapshot = QUsbDeviceSnapshot::fromInfo(info);
    QCOMPARE(snapshot.block(Kind::Device).bytes(), descriptors());
    QCOMPARE(snapshot.block(Kind::Device).origin(), Block::Origin::System);
    QCOMPARE(snapshot.speed(), QUsbProtocol::Speed::High);
    QVERIFY(!snapshot.activeConfigurationValue());
}

void tst_DeviceSnapshot::makesAnInfo()
{
    const QUsbDeviceInfo info = complete().info();
    QCOMPARE(info.vendorId(), quint16(0x1209));
    QCOMPARE(info.bus(), 1);
    QCOMPARE(info.address(), quint8(7));
    QCOMPARE(info.portPath(), u"1-2.3"_s);
    QCOMPARE(info.product(), u"Sample"_s);
    QCOMPARE(info.serialNumber(), u"SN-4711-0815"_s);
    QCOMPARE(info.activeConfiguration().configurationValue(), quint8(1));
    QVERIFY(info.systemPath().isEmpty());

    QUsbDeviceSnapshot withoutTexts = complete();
    withoutTexts.setStrings({}, {}, {});
    QCOMPARE(withoutTexts.info().product(), u"Sample"_s);
    QCOMPARE(withoutTexts.info().manufacturer(), u"QUsb"_s);
}

void tst_DeviceSnapshot::makesAnInfoOfNothing()
{
    QUsbDeviceSnapshot snapshot;
    snapshot.setPlace(-1, 0, u"1-999.x"_s);
    const QUsbDeviceInfo info = snapshot.info();
    QVERIFY(info.descriptorBytes().isEmpty());
    QVERIFY(info.portNumbers().isEmpty());
}

void tst_DeviceSnapshot::keepsBlocksInOrder()
{
    QUsbDeviceSnapshot snapshot;
    const QList<Block> inOrder {Block(Kind::Device, "d"),
                                Block(Kind::Bos, "b"),
                                Block(Kind::String, "0"),
                                Block(Kind::String, "1g", 1, german),
                                Block(Kind::String, "1e", 1, usEnglish),
                                Block(Kind::String, "2e", 2, usEnglish),
                                Block(Kind::HidReport, "h", 1),
                                Block::other(u"a"_s, "a"),
                                Block::other(u"b"_s, "b")};
    for (qsizetype i = inOrder.size(); i-- > 0;)
        snapshot.setBlock(inOrder.at(i));
    QCOMPARE(snapshot.blocks(), inOrder);
    QCOMPARE(snapshot.blocks(Kind::String), inOrder.mid(2, 4));
    QCOMPARE(snapshot.block(Kind::String, 1, german), inOrder.at(3));
    snapshot.removeBlock(Kind::String, 1, german);
    QVERIFY(snapshot.block(Kind::String, 1, german).isNull());
    QCOMPARE(snapshot.blocks().size(), inOrder.size() - 1);
}

void tst_DeviceSnapshot::replacesABlock()
{
    QUsbDeviceSnapshot snapshot;
    snapshot.setBlock(Block(Kind::Bos, "one"));
    snapshot.setBlock(Block(Kind::Bos, "two"));
    snapshot.setBlock(Block());
    QCOMPARE(snapshot.blocks(), QList {Block(Kind::Bos, "two")});
}

void tst_DeviceSnapshot::copiesAreIndependent()
{
    const QUsbDeviceSnapshot original = complete();
    QUsbDeviceSnapshot copy = original;
    QCOMPARE(copy, original);
    copy.addNote(u"different"_s);
    QVERIFY(copy != original);
    QCOMPARE(original, complete());
}

void tst_DeviceSnapshot::findsStrings()
{
    const QUsbDeviceSnapshot snapshot = complete();
    QCOMPARE(snapshot.languageIds(), (QList<quint16> {usEnglish, german}));
    QCOMPARE(snapshot.string(2), u"Sample"_s);
    QCOMPARE(snapshot.string(2, german), u"Muster"_s);
    QVERIFY(snapshot.string(2, 0x0c0c).isEmpty());
    QVERIFY(snapshot.string(0).isEmpty());
}

void tst_DeviceSnapshot::findsStringsWithoutLanguages()
{
    QUsbDeviceSnapshot snapshot;
    snapshot.setBlock(Block(Kind::Device, descriptors()));
    snapshot.setStrings(u"M"_s, u"P"_s, u"S"_s);
    snapshot.setSystemString(5, u"five"_s);
    QCOMPARE(snapshot.string(1), u"M"_s);
    QCOMPARE(snapshot.string(3), u"S"_s);
    QCOMPARE(snapshot.string(5), u"five"_s);
    snapshot.setBlock(Block(Kind::String, stringDescriptor(u"block"_s), 5, german));
    QCOMPARE(snapshot.languageIds(), QList<quint16> {german});
    QCOMPARE(snapshot.string(5), u"block"_s);
}

void tst_DeviceSnapshot::keepsAttributesInOrder()
{
    QUsbDeviceSnapshot snapshot;
    snapshot.setAttribute(u"z"_s, u"1"_s);
    snapshot.setAttribute(u"a"_s, u"2"_s);
    snapshot.setAttribute(u"z"_s, u"3"_s);
    QCOMPARE(snapshot.attributes(), (QList<QUsbDeviceSnapshot::Attribute> {{u"z"_s, u"3"_s}, {u"a"_s, u"2"_s}}));
    snapshot.setAttribute(u"z"_s, QString());
    QCOMPARE(snapshot.attributes().size(), 1);
}

void tst_DeviceSnapshot::redactsSerialNumbers()
{
    const QUsbDeviceSnapshot before = complete();
    const QUsbDeviceSnapshot after = before.redacted(Redaction::SerialNumbers);
    QCOMPARE(after.serialNumber(), u"000000000000"_s);
    for (const quint16 language : {usEnglish, german}) {
        const QByteArray bytes = after.block(Kind::String, 3, language).bytes();
        QCOMPARE(bytes.size(), before.block(Kind::String, 3, language).bytes().size());
        QCOMPARE(QUsbStrings::fromDescriptor(bytes), u"000000000000"_s);
    }
    QCOMPARE(after.attribute(u"note"), u"about 000000000000"_s);
    QCOMPARE(after.string(4), before.string(4));
    QCOMPARE(after.string(2), before.string(2));
    QCOMPARE(after.block(Kind::Bos), before.block(Kind::Bos));
}

void tst_DeviceSnapshot::redactsAShortSerialNumber()
{
    QUsbDeviceSnapshot snapshot = complete();
    snapshot.setStrings(u"QUsb"_s, u"Sample"_s, u"1"_s);
    snapshot.setBlock(Block(Kind::String, stringDescriptor(u"1"_s), 3, usEnglish));
    snapshot.setBlock(Block(Kind::String, stringDescriptor(u"1"_s), 3, german));
    snapshot.setAttribute(u"power/autosuspend_delay_ms"_s, u"2100"_s);
    const QUsbDeviceSnapshot after = snapshot.redacted(Redaction::SerialNumbers);
    QCOMPARE(after.serialNumber(), u"0"_s);
    QCOMPARE(after.attribute(u"power/autosuspend_delay_ms"), u"2100"_s);
}

void tst_DeviceSnapshot::redactsTheContainerId()
{
    const QUsbDeviceSnapshot after = complete().redacted(Redaction::ContainerId);
    QByteArray expected = bos();
    expected.replace(9, 16, QByteArray(16, '\0'));
    QCOMPARE(after.block(Kind::Bos).bytes(), expected);
    QCOMPARE(after.serialNumber(), complete().serialNumber());
}

void tst_DeviceSnapshot::redactsMacAddresses()
{
    const QUsbDeviceSnapshot after = complete().redacted(Redaction::MacAddress);
    QCOMPARE(after.string(4), u"000000000000"_s);
    QCOMPARE(after.string(4, german), u"000000000000"_s);
    QCOMPARE(after.interfaceState(0).deviceNodes, QStringList(u"enx000000000000"_s));
    QCOMPARE(after.string(3), complete().string(3));
}

void tst_DeviceSnapshot::redactsDamagedBlocks()
{
    const auto everything = Redaction::SerialNumbers | Redaction::ContainerId | Redaction::MacAddress;
    const QUsbDeviceSnapshot whole = complete();
    for (qsizetype size = 0; size < descriptors().size(); ++size) {
        QUsbDeviceSnapshot snapshot = whole;
        for (const Block &block : whole.blocks())
            snapshot.setBlock(block.withBytes(block.bytes().left(size)));
        const QUsbDeviceSnapshot after = snapshot.redacted(everything);
        const QList<Block> blocks = after.blocks();
        QCOMPARE(blocks.size(), snapshot.blocks().size());
        for (qsizetype i = 0; i < blocks.size(); ++i)
            QCOMPARE(blocks.at(i).bytes().size(), snapshot.blocks().at(i).bytes().size());
    }
    QUsbDeviceSnapshot later = whole;
    later.setBlock(Block::other(u"secret"_s, "SN-4711-0815"));
    QCOMPARE(later.redacted(everything), whole.redacted(everything));
}

void tst_DeviceSnapshot::redactsNothing()
{
    QCOMPARE(complete().redacted({}), complete());
}

QUSB_APPLESS_TEST(tst_DeviceSnapshot)
#include "tst_devicesnapshot.moc"
