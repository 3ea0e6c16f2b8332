// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "fximages.h"

#include "qusbfximage.h"
#include "testprogram.h"

#include <QtCore/qrandom.h>
#include <QtCore/qtemporarydir.h>
#include <QtTest/qtest.h>

using namespace FxImages;
using namespace Qt::StringLiterals;
using Chip = QUsbFxImage::Chip;
using Kind = QUsbError::Kind;
using Section = QUsbFxImage::Section;

class tst_FxImage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsBootImages();
    void explainsDamagedBootImages_data();
    void explainsDamagedBootImages();
    void noticesEachChangedBitOfBootData();
    void truncatedBootImagesAreErrors();

    void readsIntelHex();
    void readsUpperAddresses();
    void joinsAdjoiningRecords();
    void toleratesTheWaysOfTextFiles();
    void explainsDamagedIntelHex_data();
    void explainsDamagedIntelHex();
    void truncatedIntelHexIsAnError();
    void noticesEachChangedDigit();

    void survivesAnyBytes();
    void readsFiles();
    void nullImage();
};

static QList<Section> bootSections()
{
    return {{0x4000'3000, pattern(40)}, {0x100, pattern(8, 7)}, {0xffff'fff0, pattern(16, 9)}};
}

void tst_FxImage::readsBootImages()
{
    const QByteArray bytes = bootImage(bootSections(), 0x4000'3000);
    for (const auto &result :
         {QUsbFxImage::fromBytes(bytes), QUsbFxImage::fromBootImage(QByteArray(bytes + "padding"))}) {
        QVERIFY2(result, qPrintable(result.error().toString()));
        const QUsbFxImage image = result.value();
        QVERIFY(!image.isNull());
        QCOMPARE(image.chip(), Chip::Fx3);
        QCOMPARE(image.sections(), bootSections());
        QCOMPARE(image.size(), 64);
        QCOMPARE(image.entryAddress(), std::optional<quint32>(0x4000'3000));
        QCOMPARE(image, QUsbFxImage::fromBytes(bytes).value());
    }
}

void tst_FxImage::explainsDamagedBootImages_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("place");
    QTest::addColumn<QString>("what");
    const auto row = [](const char *name, const QByteArray &bytes, int offset, const QString &what,
                        Kind kind = Kind::InvalidParameter) {
        QTest::newRow(name) << bytes << kind << u"at offset %1,"_s.arg(offset) << what;
    };
    const QByteArray good = bootImage({{0x100, pattern(8)}}, 0x100);
    const auto with = [&](int offset, const QByteArray &bytes) {
        return QByteArray(good).replace(offset, bytes.size(), bytes);
    };
    row("empty", {}, 0, u"ends too early"_s);
    row("signature", with(0, "CX"), 0, u"\"CY\""_s);
    row("data image", with(2, "\x1d"), 2, u"data"_s, Kind::NotSupported);
    row("secure image", with(3, "\xb1"), 3, u"0xb1"_s, Kind::NotSupported);
    row("SPI with new identifiers", with(3, "\xb2"), 3, u"0xb2"_s, Kind::NotSupported);
    row("length", with(4, word(6)), 4, u"24 bytes, but only 20"_s);
    row("largest length", with(4, word(0xffff'ffff)), 4, u"17179869180 bytes, but only 20"_s);
    row("address", with(8, word(0xffff'fffc)), 4, u"0xfffffffc"_s);
    row("data", with(12, word(0)), 28, u"checksum"_s);
    row("checksum", with(28, word(0x1234)), 28, u"0x00001234"_s);
    row("no end", with(20, word(1)), 32, u"ends too early"_s); // what was the end is a section
    row("no sections", bootImage({}, 0x100), 4, u"no sections"_s);
}

void tst_FxImage::explainsDamagedBootImages()
{
    QFETCH(QByteArray, bytes);
    QFETCH(Kind, kind);
    QFETCH(QString, place);
    QFETCH(QString, what);
    const auto result = QUsbFxImage::fromBootImage(bytes);
    QVERIFY(!result);
    QCOMPARE(result.error().kind(), kind);
    QVERIFY2(result.error().message().contains(place), qPrintable(result.error().message()));
    QVERIFY2(result.error().message().contains(what), qPrintable(result.error().message()));
    QVERIFY(!result.error().remedy().isEmpty());
    QVERIFY(result.value().isNull());
}

void tst_FxImage::noticesEachChangedBitOfBootData()
{
    const QByteArray good = bootImage({{0x100, pattern(64)}}, 0x100);
    for (qsizetype i = 12; i < 12 + 64; ++i) {
        for (int bit = 0; bit < 8; ++bit) {
            QByteArray bytes = good;
            bytes[i] = char(bytes.at(i) ^ 1 << bit);
            QVERIFY(!QUsbFxImage::fromBytes(bytes));
        }
    }
}

void tst_FxImage::truncatedBootImagesAreErrors()
{
    const QByteArray good = bootImage(bootSections(), 0x4000'3000);
    for (qsizetype size = 0; size < good.size(); ++size) {
        // In memory of its own, so that a sanitizer sees a read beyond the end.
        const QByteArray bytes(good.constData(), size);
        QVERIFY(!QUsbFxImage::fromBootImage(bytes));
        QVERIFY(!QUsbFxImage::fromBytes(bytes));
    }
}

void tst_FxImage::readsIntelHex()
{
    const QList<Section> sections {{0x0000, pattern(100)}, {0x1000, pattern(20, 3)}, {0xe000, pattern(512, 5)}};
    const auto result = QUsbFxImage::fromBytes(intelHex(sections));
    QVERIFY2(result, qPrintable(result.error().toString()));
    QCOMPARE(result.value().chip(), Chip::Fx2);
    QCOMPARE(result.value().sections(), sections);
    QCOMPARE(result.value().size(), 632);
    QVERIFY(!result.value().entryAddress());
    // The example of the specification's many descriptions
    const auto known = QUsbFxImage::fromBytes(":0300300002337A1E\n:00000001FF\n");
    QCOMPARE(known.value().sections(), (QList<Section> {{0x30, QByteArray::fromHex("02337a")}}));
}

void tst_FxImage::readsUpperAddresses()
{
    const QByteArray text = hexRecord(4, 0, QByteArray::fromHex("4000")) + '\n' + hexRecord(0, 0x0100, "a") + '\n'
        + hexRecord(2, 0, QByteArray::fromHex("1234")) + '\n' + hexRecord(0, 0x0005, "b") + '\n'
        + hexRecord(4, 0, QByteArray::fromHex("ffff")) + '\n' + hexRecord(0, 0xffff, "c") + '\n'
        + hexRecord(3, 0, QByteArray(4, '\0')) + '\n' + hexRecord(5, 0, QByteArray(4, '\0')) + '\n' + hexRecord(1, 0);
    const auto result = QUsbFxImage::fromIntelHex(text);
    QVERIFY2(result, qPrintable(result.error().toString()));
    QCOMPARE(result.value().sections(), (QList<Section> {{0x4000'0100, "a"}, {0x1'2345, "b"}, {0xffff'ffff, "c"}}));
}

void tst_FxImage::joinsAdjoiningRecords()
{
    const QByteArrayList records {hexRecord(0, 16, "ab"), hexRecord(0, 18, "cd"), hexRecord(0, 21, "e"),
                                  hexRecord(0, 16, "f"),  hexRecord(0, 99),       hexRecord(1, 0)};
    const auto result = QUsbFxImage::fromIntelHex(records.join('\n'));
    QCOMPARE(result.value().sections(), (QList<Section> {{16, "abcd"}, {21, "e"}, {16, "f"}}));
}

void tst_FxImage::toleratesTheWaysOfTextFiles()
{
    const QByteArray record = hexRecord(0, 0, "abc");
    const QByteArray end = hexRecord(1, 0);
    const auto wanted = QUsbFxImage::fromIntelHex(QByteArray(record + '\n' + end + '\n'));
    QVERIFY(wanted);
    const QByteArrayList texts {
        record + "\r\n" + end,
        record + '\r' + end,
        "\n\n  " + record + "\n\n" + end + "\n\n",
        record + end,
        record.toLower() + '\n' + end.toLower(),
        record + '\n' + end + "\r\n\x1a",
    };
    for (const QByteArray &text : texts) {
        const auto result = QUsbFxImage::fromIntelHex(text);
        QVERIFY2(result, qPrintable(result.error().toString()));
        QCOMPARE(result.value(), wanted.value());
    }
}

void tst_FxImage::explainsDamagedIntelHex_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("offset");
    QTest::addColumn<QString>("what");
    const auto row = [](const char *name, const QByteArray &text, int offset, const QString &what) {
        QTest::newRow(name) << text << offset << what;
    };
    const QByteArray data = hexRecord(0, 0, "abc") + '\n'; // 18 characters
    const QByteArray end = hexRecord(1, 0) + '\n';
    row("empty", {}, 0, u"without an end record"_s);
    row("only space", "\n\n", 2, u"without an end record"_s);
    row("only an end", end, 12, u"no data"_s);
    row("no end", data, 18, u"without an end record"_s);
    row("no colon", "hello", 0, u"colon"_s);
    row("no colon, later", data + "x", 18, u"colon"_s);
    row("nothing after the colon", ":", 1, u"within a record"_s);
    row("no digit", ":0x", 2, u"digit"_s);
    row("a line too short", ":0300000061\n" + end, 11, u"digit"_s);
    row("checksum", ":0300300002337A1F\n" + end, 15, u"0x1f, but should be 0x1e"_s);
    row("beyond 64 KiB", hexRecord(0, 0xfffe, "abc") + end, 0, u"64 KiB"_s);
    row("beyond 4 GiB", hexRecord(4, 0, "\xff\xff") + hexRecord(0, 0xffff, "ab") + end, 15, u"64 KiB"_s);
    row("unknown type", data + hexRecord(6, 0), 18, u"type 6"_s);
    row("extended address, short", hexRecord(4, 0, "a") + end, 0, u"2 bytes of data, not 1"_s);
    row("segment address, long", hexRecord(2, 0, "abc") + end, 0, u"2 bytes of data, not 3"_s);
    row("start address, none", data + hexRecord(5, 0) + end, 18, u"4 bytes of data, not 0"_s);
    row("end with data", data + hexRecord(1, 0, "a"), 18, u"0 bytes of data, not 1"_s);
    row("something after the end", data + end + data, 30, u"after the end"_s);
    row("rubbish after the end", data + end + "x", 30, u"after the end"_s);
}

void tst_FxImage::explainsDamagedIntelHex()
{
    QFETCH(QByteArray, text);
    QFETCH(int, offset);
    QFETCH(QString, what);
    const auto result = QUsbFxImage::fromIntelHex(text);
    QVERIFY(!result);
    QCOMPARE(result.error().kind(), Kind::InvalidParameter);
    QVERIFY2(result.error().message().contains(u"at offset %1,"_s.arg(offset)), qPrintable(result.error().message()));
    QVERIFY2(result.error().message().contains(what), qPrintable(result.error().message()));
}

void tst_FxImage::truncatedIntelHexIsAnError()
{
    const QByteArray good = intelHex({{0, pattern(40)}, {0x100, pattern(3)}}).trimmed();
    QVERIFY(QUsbFxImage::fromBytes(good));
    for (qsizetype size = 0; size < good.size(); ++size)
        QVERIFY(!QUsbFxImage::fromBytes(QByteArray(good.constData(), size)));
}

void tst_FxImage::noticesEachChangedDigit()
{
    const QByteArray good = intelHex({{0, pattern(20)}}).trimmed();
    for (qsizetype i = 0; i < good.size(); ++i) {
        for (const char c : QByteArrayView("0123456789ABCDEF:\n")) {
            QByteArray text = good;
            if (text.at(i) == c || text.at(i) == '\r' || text.at(i) == '\n')
                continue;
            text[i] = c;
            QVERIFY2(!QUsbFxImage::fromBytes(text), text.constData());
        }
    }
}

void tst_FxImage::survivesAnyBytes()
{
    QRandomGenerator random(3);
    const QByteArray boot = bootImage(bootSections(), 0);
    const QByteArray hex = intelHex({{0, pattern(40)}});
    for (int i = 0; i < 30'000; ++i) {
        QByteArray bytes(random.bounded(64), '\0');
        for (char &byte : bytes)
            byte = char(random.generate());
        // A third is noise, the rest are images with noise in them.
        QByteArray image = i % 3 == 1 ? boot : i % 3 == 2 ? hex : QByteArray();
        image.replace(random.bounded(image.size() + 1), qMin(bytes.size(), qsizetype(random.bounded(8))), bytes);
        const auto result = QUsbFxImage::fromBytes(image);
        QCOMPARE(result.value().isNull(), !result.isSuccess());
        (void)QUsbFxImage::fromBootImage(image);
        (void)QUsbFxImage::fromIntelHex(image);
    }
}

void tst_FxImage::readsFiles()
{
    const QTemporaryDir directory;
    const QString name = directory.filePath(u"firmware.img"_s);
    QCOMPARE(QUsbFxImage::fromFile(name).error().kind(), Kind::NotFound);
    QCOMPARE(QUsbFxImage::fromFile(directory.path()).error().kind(), Kind::AccessDenied);

    const auto write = [&](const QByteArray &bytes) {
        QFile file(name);
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    };
    QVERIFY(write(bootImage(bootSections(), 0)));
    QCOMPARE(QUsbFxImage::fromFile(name).value().sections(), bootSections());
    QVERIFY(write("CY"));
    const auto damaged = QUsbFxImage::fromFile(name);
    QCOMPARE(damaged.error().kind(), Kind::InvalidParameter);
    QVERIFY(damaged.error().message().startsWith(name));
    QVERIFY(write(QByteArray(QUsbFxImage::MaximumFileSize + 1, 'C')));
    QVERIFY(QUsbFxImage::fromFile(name).error().message().contains(u"too large"_s));
}

void tst_FxImage::nullImage()
{
    const QUsbFxImage image;
    QVERIFY(image.isNull());
    QCOMPARE(image.chip(), Chip::Unknown);
    QCOMPARE(image.size(), 0);
    QVERIFY(image.sections().isEmpty());
}

QUSB_APPLESS_TEST(tst_FxImage)
#include "tst_fximage.moc"
