// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "samplesnapshot.h"

#include "qusbdescriptorhtml.h"
#include "qusbdescriptorjson.h"
#include "qusbdescriptormodel.h"
#include "qusbdescriptortext.h"
#include "qusblint.h"
#include "qusblsusbtext.h"
#include "testprogram.h"

#include <QtCore/qatomic.h>
#include <QtCore/qloggingcategory.h>
#include <QtTest/qtest.h>

#include <thread>
#include <vector>

using namespace SampleSnapshot;
using namespace Qt::StringLiterals;

/*! A block is decoded once, whoever wants its fields. The decoder's log tells how often it worked. */
class tst_DecodedBlocks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void readersShareTheFields();
    void copiesShareTheFields();
    void threadsShareTheFields();
    void changesAreDecoded_data();
    void changesAreDecoded();
    void otherSpeedIsTheOtherOne();
    void blocksOfOthersAreNone();

private:
    static void count(QtMsgType type, const QMessageLogContext &context, const QString &message);
    static int decoded() { return s_count.fetchAndStoreRelaxed(0); }

    static inline QAtomicInt s_count;
    static inline QtMessageHandler s_handler = nullptr;
};

void tst_DecodedBlocks::count(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    if (qstrcmp(context.category, "qusb.decoding") == 0)
        s_count.fetchAndAddRelaxed(1);
    else
        s_handler(type, context, message);
}

void tst_DecodedBlocks::initTestCase()
{
    QLoggingCategory::setFilterRules(u"qusb.decoding.debug=true"_s);
    s_handler = qInstallMessageHandler(count);
}

void tst_DecodedBlocks::cleanupTestCase()
{
    qInstallMessageHandler(s_handler);
    QLoggingCategory::setFilterRules(QString());
}

// A configuration of almost 64 KiB: more is not possible.
static QUsbDeviceSnapshot largeDevice()
{
    const QByteArray interface = QByteArray::fromHex("09040000010300000007058103080001");
    QByteArray configuration = QByteArray::fromHex("09020000010100805a");
    while (configuration.size() + interface.size() <= 0xffff)
        configuration += interface;
    configuration[2] = char(configuration.size() & 0xff);
    configuration[3] = char(configuration.size() >> 8);
    QUsbDeviceSnapshot snapshot;
    snapshot.setBlock(Block(Kind::Device, QByteArray::fromHex("120100020000004009120100000000000001") + configuration));
    snapshot.setSpeed(QUsbProtocol::Speed::Full);
    return snapshot;
}

void tst_DecodedBlocks::readersShareTheFields()
{
    const QUsbDeviceSnapshot snapshot = largeDevice();
    (void)decoded();
    QVERIFY(QUsbDescriptorText::toText(snapshot).size() > 100'000);
    QVERIFY(!QUsbLint::check(snapshot).isEmpty());
    QVERIFY(!QUsbDescriptorJson::toObject(snapshot).isEmpty());
    QVERIFY(!QUsbDescriptorHtml::toHtml({snapshot}).isEmpty());
    QVERIFY(!QUsbLsusbText::toText(snapshot).isEmpty());
    QUsbDescriptorModel model;
    model.setSnapshot(snapshot);
    QVERIFY(model.rowCount() > 0);
    QCOMPARE(decoded(), 1);
}

void tst_DecodedBlocks::copiesShareTheFields()
{
    const QUsbDeviceSnapshot snapshot = complete();
    const QUsbDeviceSnapshot copy = snapshot; // NOLINT(performance-unnecessary-copy-initialization): it is the point
    (void)decoded();
    const QList<Block> blocks = snapshot.blocks();
    for (const Block &block : blocks) {
        QVERIFY(!snapshot.decoded(block).isNull());
        QCOMPARE(copy.decoded(block), snapshot.decoded(block));
    }
    QCOMPARE(decoded(), int(blocks.size()));
}

void tst_DecodedBlocks::threadsShareTheFields()
{
    const QUsbDeviceSnapshot snapshot = complete();
    const QList<Block> blocks = snapshot.blocks();
    (void)decoded();
    std::vector<std::thread> threads;
    for (int i = 0; i < 4; ++i) {
        threads.emplace_back([copy = snapshot, blocks] {
            for (const Block &block : blocks)
                (void)copy.decoded(block);
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    QCOMPARE(decoded(), int(blocks.size()));
}

using Change = void (*)(QUsbDeviceSnapshot &);
Q_DECLARE_METATYPE(Change)

void tst_DecodedBlocks::changesAreDecoded_data()
{
    QTest::addColumn<Change>("change");
    const auto add = [](const char *name, Change change) { QTest::newRow(name) << change; };
    add("other bytes", [](QUsbDeviceSnapshot &snapshot) {
        snapshot.setBlock(Block(Kind::Device, QByteArray::fromHex("1201000200000040091201000100000000 00")));
    });
    add("new block", [](QUsbDeviceSnapshot &snapshot) {
        snapshot.setBlock(Block(Kind::HidReport, QByteArray::fromHex("05010906a101c0"), 9));
    });
    add("block removed", [](QUsbDeviceSnapshot &snapshot) { snapshot.removeBlock(Kind::Device); });
    add("speed", [](QUsbDeviceSnapshot &snapshot) { snapshot.setSpeed(QUsbProtocol::Speed::Full); });
    add("redaction", [](QUsbDeviceSnapshot &snapshot) {
        snapshot = snapshot.redacted(QUsbDeviceSnapshot::Redaction::SerialNumbers);
    });
}

// What was decoded before a change is not shown after it, shared or not.
void tst_DecodedBlocks::changesAreDecoded()
{
    QFETCH(const Change, change);
    const auto fieldsOf = [](const QUsbDeviceSnapshot &snapshot) {
        QList<QUsbDescriptorField> fields;
        const QList<Block> blocks = snapshot.blocks();
        for (const Block &block : blocks)
            fields += snapshot.decoded(block);
        return fields;
    };
    QUsbDeviceSnapshot snapshot = complete();
    const QList<QUsbDescriptorField> before = fieldsOf(snapshot);
    QUsbDeviceSnapshot copy = snapshot;
    change(copy);
    QCOMPARE(fieldsOf(snapshot), before);
    change(snapshot);
    QUsbDeviceSnapshot fresh = complete();
    change(fresh);
    QCOMPARE(fieldsOf(snapshot), fieldsOf(fresh));
    QCOMPARE(fieldsOf(copy), fieldsOf(fresh));
    QVERIFY(fieldsOf(fresh) != before);
}

// Of a device at high speed the other-speed configuration is that for full speed: bInterval 10 is 10 ms, not 64 ms.
void tst_DecodedBlocks::otherSpeedIsTheOtherOne()
{
    QUsbDeviceSnapshot snapshot;
    snapshot.setSpeed(QUsbProtocol::Speed::High);
    snapshot.setBlock(Block(Kind::OtherSpeedConfiguration,
                            QByteArray::fromHex("0907190001010080320904000001030000000705810308000a")));
    const auto interval = [&] {
        QUsbDescriptorField field = snapshot.decoded(snapshot.blocks().constFirst());
        while (field.child(u"bInterval").isNull() && !field.children().isEmpty())
            field = field.children().constLast();
        return field.child(u"bInterval").text();
    };
    QCOMPARE(interval(), u"10 ms"_s);
    snapshot.setSpeed(QUsbProtocol::Speed::Full);
    QCOMPARE(interval(), u"64 ms"_s);
}

void tst_DecodedBlocks::blocksOfOthersAreNone()
{
    const QUsbDeviceSnapshot snapshot = complete();
    QVERIFY(snapshot.decoded(Block(Kind::Device, QByteArray("\x12\x01"))).isNull());
    QVERIFY(snapshot.decoded(Block()).isNull());
    QVERIFY(QUsbDeviceSnapshot().decoded(snapshot.blocks().constFirst()).isNull());
}

QUSB_TEST(tst_DecodedBlocks)
#include "tst_decodedblocks.moc"
