// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

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

// A device descriptor, 18 bytes, so that dumps have a second line.
static QByteArray device()
{
    return QByteArray::fromHex("120100020000004003041160000801020301");
}

void tst_HexDialects::readsDialects_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("bytes");
    const auto add = [](const char *name, const QByteArray &text, const QByteArray &bytes = device()) {
        QTest::newRow(name) << text << bytes;
    };
    const QByteArray four = QByteArray::fromHex("1201a0ff");
    add("nothing", "", "");
    add("blanks", " \n\t", "");
    add("digits", "120100020000004003041160000801020301\n");
    add("capitals", "1201A0FF", four);
    add("pairs", "12 01 00 02 00 00 00 40 03 04 11 60 00 08 01 02 03 01");
    add("lines", "12\n01\r\na0\nff\n", four);
    add("commas", "12,01,a0,ff", four);
    add("colons", "12:01:a0:ff", four);
    add("dashes", "12-01-a0-ff", four);
    add("0x", "0x12 0x01 0xa0 0xff", four);
    add("0X and commas", "0X12, 0X1, 0Xa0, 0XFF,", four);
    add("0x without blanks", "0x120x010xa00xff", four);
    add("0x before all", "0x1201a0ff", four);
    add("h behind", "12h 01h A0h FFh", four);
    add("single digits", "9 4 0 a", QByteArray::fromHex("0904000a"));
    add("escapes", "\\x12\\x01\\xa0\\xff", four);
    add("byte order mark",
        "\xef\xbb\xbf"
        "12 01 a0 ff",
        four);
    add("literal of C", "\"\\x12\\x01\" /* \\x55 */\n  \"\\xa0\\xff\";", four);
    add("literal of Python", "b'\\x12\\x01\\x00\\x02@\\n\\\\'", QByteArray::fromHex("12010002400a5c"));
    add("shell", "printf '\\x12\\x01\\xa0\\xff' > file", four);
    add("array of C",
        "static const uint8_t descriptor[4] = {\n"
        "    0x12, // bLength, 18 bytes\n"
        "    0x01, /* bDescriptorType: 0x01\n"
        "             is a device */\n"
        "    0xa0u, 0xFF,\n};\n",
        four);
    add("decimal numbers in C", "uint8_t d[] = { 18, 1, 0x00, 10 };", QByteArray::fromHex("1201000a"));
    add("hexadecimal in braces", "{12,01,a0,ff}", four);
    add("array of Rust", "let d: [u8; 4] = [0x12, 0x01, 0xa0, 0xff];", four);
    add("comments of shells", "# device\n12 01 # length\na0 ff", four);
    add("xxd",
        "00000000: 1201 0002 0000 0040 0304 1160 0008 0102  .......@...`....\n"
        "00000010: 0301                                     ..\n");
    add("xxd, characters like digits",
        "00000000: 6162 6364 6566 3031 3233 3435 3637 3839  abcdef0123456789\n"
        "00000010: 6162                                     ab\n",
        "abcdef0123456789ab");
    add("xxd, one line", "00000000: 1201 a0ff                                ....\n", four);
    add("xxd -g1", "00000000: 12 01 a0 ff 20 20                                ....  ", four + "  ");
    add("xxd from the middle", "00000010: 1201 a0ff                                ....\n", four);
    add("hexdump -C",
        "00000000  12 01 00 02 00 00 00 40  03 04 11 60 00 08 01 02  |.......@...`....|\n"
        "00000010  03 01                                             |..|\n"
        "00000012\n");
    add("hexdump -C, characters like digits",
        "00000000  61 62 20 63 64 20 30 31  20 30 32 20 61 62 20 63  |ab cd 01 02 ab c|\n"
        "00000010  7c 20 61 62                                       || ab|\n"
        "00000014\n",
        "ab cd 01 02 ab c| ab");
    add("hexdump -C without its last line", "00000000  12 01 a0 ff                                       |....|\n",
        four);
    add("hexdump -C, repeated",
        "00000000  00 00 00 00 00 00 00 00  00 00 00 00 00 00 00 00  |................|\n"
        "*\n"
        "00000030  01                                                |.|\n"
        "00000031\n",
        QByteArray(48, '\0') + '\1');
    add("hexdump", "0000000 0112 0200 0000 4000 0403 6011 0800 0201\n0000010 0103\n0000012\n");
    add("hexdump, odd", "0000000 0112 00a0\n0000003\n", QByteArray::fromHex("1201a0"));
    add("od -t x1", "0000000 12 01 00 02 00 00 00 40 03 04 11 60 00 08 01 02\n0000020 03 01\n0000022\n");
    add("od -A x -t x1z",
        "000000 12 01 00 02 00 00 00 40 03 04 11 60 00 08 01 02  >.......@...`....<\n"
        "000010 03 01                                            >..<\n000012\n");
    add("od -A d", "0000000 12 01 00 02 00 00 00 40 03 04 11 60 00 08 01 02\n0000016 03 01\n0000018\n");
    add("Wireshark",
        "0000   12 01 00 02 00 00 00 40 03 04 11 60 00 08 01 02   .......@...`....\n"
        "0010   03 01                                             ..\n");
    add("Wireshark, two blocks",
        "0000  12 01 00 02 00 00 00 40  03 04 11 60 00 08 01 02  .......@ ...`....\n0010  03 01  ..\n");
    add("tcpdump", "\t0x0000:  1201 0002 0000 0040 0304 1160 0008 0102\n\t0x0010:  0301\n");
    add("usbmon",
        "d5ea89a0 3575914555 S Ci:1:001:0 s 80 06 0100 0000 0012 18 <\n"
        "d5ea89a0 3575914560 C Ci:1:001:0 0 18 = 12010002 00000040 03041160 00080102 0301\n");
    add("lsusb", "      ** UNRECOGNIZED:  05 24 00 10 01\n      ** UNRECOGNIZED:  04 24 02 02\n",
        QByteArray::fromHex("052400100104240202"));
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
    const auto add = [](const char *name, const QByteArray &text, const QString &place, const QString &what) {
        QTest::newRow(name) << text << u"%1: “%2” is not a byte in hexadecimal."_s.arg(place, what);
    };
    add("word", "hello", u"Line 1, column 1"_s, u"hello"_s);
    add("word behind bytes", "12 01\n  zz 02", u"Line 2, column 3"_s, u"zz"_s);
    add("odd digits", "12 01a", u"Line 1, column 4"_s, u"01a"_s);
    add("too large in C", "{ 0x12,\n 0x1234 }", u"Line 2, column 2"_s, u"0x1234"_s);
    add("too large in decimal", "{ 0x12, 256 }", u"Line 1, column 9"_s, u"256"_s);
    add("name in C", "{ 0x12, USB_DT_DEVICE }", u"Line 1, column 9"_s, u"USB_DT_DEVICE"_s);
    add("half an escape", "\"\\x1\"", u"Line 1, column 2"_s, u"\\x1\""_s);
    add("dump", "00000000: 1201 zz00\n00000010: 0301", u"Line 1, column 16"_s, u"zz00"_s);
    add("control characters", "12 z\x1b[31m", u"Line 1, column 4"_s, u"z\x241b[31m"_s);
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
    QTest::newRow("device") << device() << false;
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
