// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#ifndef HEXNOTATIONS_H
#define HEXNOTATIONS_H

#include <QtTest/qtest.h>

/* Bytes as tools and people write them down. Whatever reads hexadecimal text reads all of these alike. */
namespace HexNotations {

/* Returns a device descriptor: 18 bytes, so that dumps have a second line. */
inline QByteArray device()
{
    return QByteArray::fromHex("120100020000004003041160000801020301");
}

/* Adds rows of a text and the bytes that it stands for. */
inline void addRows()
{
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
    add("C, tight", "{0x12,0x01,0xA0,0xff};", four);
    add("escapes in quotes", "\"\\x12\\x01\" \"\\xa0\\xff\"", four);
    add("escape and digits", "1 0x2 f", QByteArray::fromHex("01020f"));
    add("zero", "0", QByteArray(1, '\0'));
    add("tabs", "12\n\t01\r\n\ta0\nff\n", four);
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
    add("the kernel's rdesc",
        "05 01 09 06 a1 01 c0 \n\n  INPUT(1)[INPUT]\n    Field(0)\n      Usage(8)\n        Keyboard.00e0\n"
        "      Report Size(1)\n\nKeyboard.00e0 ---> Key.LeftControl\n",
        QByteArray::fromHex("05010906a101c0"));
    add("the kernel's rdesc without reports", "05 01 09 06 a1 01 c0 \n\n\nKeyboard.00e0 ---> Key.LeftControl\n",
        QByteArray::fromHex("05010906a101c0"));
    add("lsusb", "      ** UNRECOGNIZED:  05 24 00 10 01\n      ** UNRECOGNIZED:  04 24 02 02\n",
        QByteArray::fromHex("052400100104240202"));
}

/* Adds rows of a text that stands for no bytes and what is said about it. */
inline void addRefusedRows()
{
    using namespace Qt::StringLiterals;
    const auto add = [](const char *name, const QByteArray &text, const QString &place, const QString &what) {
        QTest::newRow(name) << text << u"%1: “%2” is not a byte in hexadecimal."_s.arg(place, what);
    };
    add("word", "hello", u"Line 1, column 1"_s, u"hello"_s);
    add("word behind bytes", "12 01\n  zz 02", u"Line 2, column 3"_s, u"zz"_s);
    add("too large in C", "{ 0x12,\n 0x1234 }", u"Line 2, column 2"_s, u"0x1234"_s);
    add("too large in decimal", "{ 0x12, 256 }", u"Line 1, column 9"_s, u"256"_s);
    add("name in C", "{ 0x12, USB_DT_DEVICE }", u"Line 1, column 9"_s, u"USB_DT_DEVICE"_s);
    add("half an escape", "\"\\x1\"", u"Line 1, column 2"_s, u"\\x1\""_s);
    add("prefix alone", "12 0x", u"Line 1, column 4"_s, u"0x"_s);
    add("backslash alone", "12 \\", u"Line 1, column 4"_s, u"\\"_s);
    add("digits that are not ASCII", "\xef\xbc\x91\xef\xbc\x92", u"Line 1, column 1"_s, u"\uff11\uff12"_s);
    add("dump", "00000000: 1201 zz00\n00000010: 0301", u"Line 1, column 16"_s, u"zz00"_s);
    add("control characters", "12 z\x1b[31m", u"Line 1, column 4"_s, u"z\x241b[31m"_s);
    QTest::newRow("odd number of digits")
        << QByteArray("12 01a") << u"Line 1, column 4: “01a” has an odd number of digits."_s;
}

} // namespace HexNotations

#endif // HEXNOTATIONS_H
