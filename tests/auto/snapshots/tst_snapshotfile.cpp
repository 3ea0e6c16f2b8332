// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "devicedumps.h"
#include "samplesnapshot.h"

#include "qusbsnapshotfile.h"
#include "testprogram.h"

#include <QtCore/qjsonarray.h>
#include <QtCore/qjsondocument.h>
#include <QtCore/qjsonobject.h>
#include <QtCore/qrandom.h>
#include <QtTest/qtest.h>

using namespace SampleSnapshot;
using namespace Qt::StringLiterals;

/* Files: what was written is read, whatever it was; what somebody else wrote does no harm. */
class tst_SnapshotFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatItWrote();
    void readsSeveral();
    void isForPeople();
    void readsDumps();
    void keepsWhatALaterVersionKnows();
    void readsTheFirstForm();
    void ignoresWhatItDoesNotKnow();
    void refuses_data();
    void refuses();
    void survivesDamage();
    void survivesOtherTypes();
};

static QByteArray file(const QByteArray &devices)
{
    return R"({"schema":"qusb-snapshot","version":1,"devices":)" + devices + "}";
}

void tst_SnapshotFile::readsWhatItWrote()
{
    const QByteArray json = QUsbSnapshotFile::toJson({complete()});
    const auto read = QUsbSnapshotFile::fromJson(json);
    QVERIFY2(read, qPrintable(read.error().message()));
    QCOMPARE(read.value(), QList {complete()});
    QCOMPARE(QUsbSnapshotFile::toJson(read.value()), json);
}

void tst_SnapshotFile::readsSeveral()
{
    QUsbDeviceSnapshot bare;
    bare.setBlock(Block(Kind::Device, descriptors()));
    QUsbDeviceSnapshot empty;
    empty.setBlock(Block(Kind::Bos, QByteArray("")));
    const QList<QUsbDeviceSnapshot> snapshots {complete(), bare, empty, QUsbDeviceSnapshot()};
    QCOMPARE(QUsbSnapshotFile::fromJson(QUsbSnapshotFile::toJson(snapshots)).value(), snapshots);
    QVERIFY(QUsbSnapshotFile::fromJson(QUsbSnapshotFile::toJson({})).value().isEmpty());
}

void tst_SnapshotFile::isForPeople()
{
    const QJsonObject root = QJsonDocument::fromJson(QUsbSnapshotFile::toJson({complete()})).object();
    QCOMPARE(root["schema"_L1].toString(), u"qusb-snapshot"_s);
    QCOMPARE(root["version"_L1].toInt(), 1);
    const QJsonObject device = root["devices"_L1][0].toObject();
    QCOMPARE(device["idVendor"_L1].toInt(), 0x1209);
    QCOMPARE(device["idProduct"_L1].toInt(), 0x5afe);
    QCOMPARE(device["portPath"_L1].toString(), u"1-2.3"_s);
    QCOMPARE(device["speed"_L1].toString(), u"high"_s);
    QCOMPARE(device["taken"_L1].toString(), u"2026-11-23T04:05:06.789Z"_s);
    const QJsonObject block = device["blocks"_L1][0].toObject();
    QCOMPARE(block["kind"_L1].toString(), u"device"_s);
    QCOMPARE(block["hex"_L1].toString().toLatin1(), descriptors().toHex());
}

void tst_SnapshotFile::readsDumps()
{
    QList<QUsbDeviceSnapshot> snapshots;
    for (const DeviceDump &dump : DeviceDumps::all())
        snapshots += dump.snapshot;
    QVERIFY(snapshots.size() >= 30);
    QCOMPARE(QUsbSnapshotFile::fromJson(QUsbSnapshotFile::toJson(snapshots)).value(), snapshots);
}

void tst_SnapshotFile::keepsWhatALaterVersionKnows()
{
    const QByteArray json =
        file(R"([{"blocks":[{"kind":"authentication","index":3,"languageId":1031,"origin":"device","hex":"0102"}]}])");
    const auto snapshots = QUsbSnapshotFile::fromJson(json);
    const QList<Block> blocks = snapshots.value().value(0).blocks();
    QCOMPARE(blocks.size(), 1);
    QCOMPARE(blocks.first().kind(), Kind::Other);
    QCOMPARE(blocks.first().name(), u"authentication"_s);
    QCOMPARE(QJsonDocument::fromJson(QUsbSnapshotFile::toJson(snapshots.value())), QJsonDocument::fromJson(json));
}

// Files that were written before all outputs agreed on their members.
void tst_SnapshotFile::readsTheFirstForm()
{
    const auto read = QUsbSnapshotFile::fromJson(
        file(R"([{"id":"1209:5afe","path":"1-2.3","speed":"superPlusX2","configuration":2,"blocks":[
             {"kind":"string","index":1,"language":"0x0407","origin":"device","hex":"04034100"}]}])"));
    QCOMPARE(read.error().message(), QString());
    const QUsbDeviceSnapshot snapshot = read.value().first();
    QCOMPARE(snapshot.portPath(), u"1-2.3"_s);
    QCOMPARE(snapshot.speed(), QUsbProtocol::Speed::SuperPlusX2);
    QCOMPARE(snapshot.activeConfigurationValue(), std::optional<quint8>(2));
    QCOMPARE(snapshot.string(1, german), u"A"_s);
    QCOMPARE(QUsbSnapshotFile::fromJson(QUsbSnapshotFile::toJson(read.value())).value(), read.value());
}

void tst_SnapshotFile::ignoresWhatItDoesNotKnow()
{
    const auto snapshots = QUsbSnapshotFile::fromJson(file(
        R"([{"colour":"green","speed":"hyper","blocks":[{"kind":"bos","hex":"05","origin":"cloud","weight":7}]}])"));
    QVERIFY(snapshots);
    QCOMPARE(snapshots.value().first().speed(), QUsbProtocol::Speed::Unknown);
    QVERIFY(snapshots.value().first().notes().value(0).contains(u"hyper"_s)); // which is said
    QCOMPARE(snapshots.value().first().blocks(), QList {Block(Kind::Bos, "\x05")});
}

void tst_SnapshotFile::refuses_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("message");
    QTest::newRow("nothing") << QByteArray() << u"line 1"_s;
    QTest::newRow("no JSON") << QByteArray("{\n  \"schema\": \"qusb-snapshot\",\n  oops\n}") << u"line 3"_s;
    QTest::newRow("array") << QByteArray("[]") << u"schema"_s;
    QTest::newRow("another schema") << QByteArray(R"({"schema":"other","version":1})") << u"schema"_s;
    QTest::newRow("no version") << QByteArray(R"({"schema":"qusb-snapshot"})") << u"version"_s;
    QTest::newRow("later version") << QByteArray(R"({"schema":"qusb-snapshot","version":2})") << u"version 2"_s;
    QTest::newRow("devices") << file("7") << u"devices: "_s;
    QTest::newRow("device") << file(R"(["x"])") << u"devices[0]: "_s;
    QTest::newRow("text") << file(R"([{},{"portPath":1}])") << u"devices[1].portPath: "_s;
    QTest::newRow("number") << file(R"([{"address":300}])") << u"devices[0].address: "_s;
    QTest::newRow("fraction") << file(R"([{"bus":1.5}])") << u"devices[0].bus: "_s;
    QTest::newRow("negative") << file(R"([{"activeConfigurationValue":-1}])")
                              << u"devices[0].activeConfigurationValue: "_s;
    QTest::newRow("huge number") << file(R"([{"bus":1e300}])") << u"devices[0].bus: "_s;
    QTest::newRow("block without kind") << file(R"([{"blocks":[{"hex":""}]}])") << u"devices[0].blocks[0].kind: "_s;
    QTest::newRow("block without bytes") << file(R"([{"blocks":[{"kind":"bos"}]}])") << u"devices[0].blocks[0].hex: "_s;
    QTest::newRow("half a byte") << file(R"([{"blocks":[{"kind":"bos","hex":"123"}]}])")
                                 << u"devices[0].blocks[0].hex: "_s;
    QTest::newRow("no digits") << file(R"([{"blocks":[{"kind":"bos","hex":"zz"}]}])")
                               << u"devices[0].blocks[0].hex: "_s;
    QTest::newRow("number of a language") << file(R"([{"blocks":[{"kind":"string","hex":"","languageId":65536}]}])")
                                          << u"devices[0].blocks[0].languageId: "_s;
    QTest::newRow("language") << file(R"([{"blocks":[{"kind":"string","hex":"","language":"de"}]}])")
                              << u"devices[0].blocks[0].language: "_s;
    QTest::newRow("node") << file(R"([{"interfaces":[{"number":0,"nodes":["a",{}]}]}])")
                          << u"devices[0].interfaces[0].nodes[1]: "_s;
    QTest::newRow("note") << file(R"([{"notes":{}}])") << u"devices[0].notes: "_s;
    QTest::newRow("long block") << file(R"([{"blocks":[{"kind":"bos","hex":")"
                                        + QByteArray(2 * QUsbSnapshotFile::MaximumBlockSize + 2, 'a') + R"("}]}])")
                                << u"devices[0].blocks[0].hex: "_s;
    QTest::newRow("many devices") << file('[' + QByteArray("{},").repeated(5000) + "{}]") << u"devices: "_s;
    QTest::newRow("deep") << file(QByteArray(2000, '[')) << u"line 1"_s;
}

void tst_SnapshotFile::refuses()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, message);
    const auto result = QUsbSnapshotFile::fromJson(json);
    QVERIFY(!result);
    QVERIFY2(result.error().message().contains(message), qPrintable(result.error().message()));
}

void tst_SnapshotFile::survivesDamage()
{
    const QByteArray whole = QUsbSnapshotFile::toJson({complete()});
    for (qsizetype size = 0; size < whole.size(); size += 7)
        QVERIFY(!QUsbSnapshotFile::fromJson(whole.left(size)));
    QRandomGenerator random(5);
    for (int i = 0; i < 3000; ++i) {
        QByteArray damaged = whole;
        for (int changes = 0; changes < 3; ++changes)
            damaged[random.bounded(int(damaged.size()))] = char(random.bounded(256));
        const auto result = QUsbSnapshotFile::fromJson(damaged);
        QCOMPARE(result.error().message().isEmpty(), result.isSuccess());
        for (const QUsbDeviceSnapshot &snapshot : result.value())
            (void)snapshot.info();
    }
}

/* In the place of each value one of each other type. */
static void replaceEach(const QJsonValue &value, const QJsonValue &other,
                        const std::function<void(const QJsonValue &)> &visit)
{
    visit(other);
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (const QString &key : object.keys()) {
            replaceEach(object[key], other, [&](const QJsonValue &changed) {
                QJsonObject copy = object;
                copy[key] = changed;
                visit(copy);
            });
        }
    } else if (value.isArray() && !value.toArray().isEmpty()) {
        const QJsonArray array = value.toArray();
        replaceEach(array[0], other, [&](const QJsonValue &changed) {
            QJsonArray copy = array;
            copy[0] = changed;
            visit(copy);
        });
    }
}

void tst_SnapshotFile::survivesOtherTypes()
{
    const QJsonObject whole = QJsonDocument::fromJson(QUsbSnapshotFile::toJson({complete()})).object();
    const QJsonValue others[] = {QJsonValue(), true, -1e18, 3.5, u"x"_s, QJsonArray {1}, QJsonObject {{u"a"_s, 1}}};
    int read = 0;
    for (const QJsonValue &other : others) {
        replaceEach(whole, other, [&read](const QJsonValue &changed) {
            read += QUsbSnapshotFile::fromJson(QJsonDocument(changed.toObject()).toJson()).isSuccess();
        });
    }
    QVERIFY(read > 0); // unknown speeds and origins
}

QUSB_APPLESS_TEST(tst_SnapshotFile)
#include "tst_snapshotfile.moc"
