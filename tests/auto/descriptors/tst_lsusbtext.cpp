// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "descriptorbytes.h"
#include "devicedumps.h"

#include "qusblsusbtext.h"
#include "testprogram.h"

#include <QtCore/qhash.h>
#include <QtCore/qregularexpression.h>
#include <QtTest/qtest.h>

#include <algorithm>

using namespace DescriptorBytes;
using namespace Qt::StringLiterals;

/* The text in lsusb's layout against what lsusb -v says of real devices. */
class tst_LsusbText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void agreesWithLsusb_data();
    void agreesWithLsusb();
    void comparisonNoticesDifferences_data();
    void comparisonNoticesDifferences();
    void showsStringsAndNames();
    void stringsCannotBreakLines();
    void showsWhatIsNotUnderstood();
    void showsAllOfADevice();
    void showsReportDescriptors();
    void namesAreThoseOfLsusb_data();
    void namesAreThoseOfLsusb();
};

// One line: where it stands, the name or heading, the value, and the words behind it.
struct Line
{
    int indentation = 0;
    QString name;
    QString value;
    QString words;
    bool isHeading = false;

    // Values may have zeros in front of them: lsusb prints some fields wider than they are.
    static bool isSameValue(const QString &a, const QString &b)
    {
        const bool isHexadecimal = a.startsWith("0x"_L1);
        bool isNumber = false;
        bool isOtherNumber = false;
        return a == b
            || (isHexadecimal == b.startsWith("0x"_L1)
                && a.toULongLong(&isNumber, 0) == b.toULongLong(&isOtherNumber, 0) && isNumber && isOtherNumber);
    }
    friend bool operator==(const Line &a, const Line &b)
    {
        return a.indentation == b.indentation && a.name == b.name && isSameValue(a.value, b.value)
            && a.words == b.words;
    }
    QString text() const
    {
        return QString(indentation, u' ') + QString(name + u' ' + value + u' ' + words).simplified();
    }
};

struct Exception
{
    const char *pattern;
    const char *reason;
};

// Lines that only lsusb has, for what they say is not in the descriptors.
static const Exception onlyInLsusb[] = {
    {"^Bus \\d+ Device", "the place is not in the file"},
    {"can't get report descriptor", "lsusb asked the device, which was not there"},
    {"^Report Descriptors:$|^\\*\\* UNAVAILABLE \\*\\*$", "likewise"},
    {"^WARNING: conflicting negotiation features", "a remark; ours are for qusb lint"},
};

// Values that are followed by what is not in the descriptors, or by words of one's own.
static const Exception freeWords[] = {
    {"^i[A-Z]\\w+(\\(\\d+\\))?$", "the string, which lsusb asks the device for"},
    {"^id(Vendor|Product)$|(Class|SubClass|Protocol)$", "from usb.ids, whose versions differ"},
};

// A descriptor that lsusb gives up: the rest of it is only in ours.
static const QString tooShort = u"Warning: Descriptor too short"_s;
static const QString unrecognized = u"** UNRECOGNIZED:"_s;

static bool matches(const Exception &exception, const QString &text)
{
    static QHash<const char *, QRegularExpression> patterns;
    QRegularExpression &pattern = patterns[exception.pattern];
    if (pattern.pattern().isEmpty())
        pattern.setPattern(QString::fromLatin1(exception.pattern));
    return pattern.match(text).hasMatch();
}

static bool isStandard(const QString &heading)
{
    static const QStringList standard {u"Device Descriptor:"_s, u"Configuration Descriptor:"_s,
                                       u"Interface Association:"_s, u"Interface Descriptor:"_s,
                                       u"Endpoint Descriptor:"_s};
    return standard.contains(heading);
}

// Splits a text into lines. Words are kept where they are the descriptor's own and both should agree on them.
static QList<Line> linesOf(const QString &text)
{
    QList<Line> result;
    Line heading;
    const QStringList all = text.split(u'\n', Qt::SkipEmptyParts);
    for (const QString &raw : all) {
        static const QRegularExpression numbers(u"([(\\[]) +(\\d)"_s);
        QString content = raw.simplified().replace(numbers, u"\\1\\2"_s);
        if (content.startsWith("UNRECOGNIZED CDC:"_L1)) // in lsusb 014
            content.replace(0, 17, unrecognized);
        if (std::any_of(std::begin(onlyInLsusb), std::end(onlyInLsusb),
                        [&](const Exception &exception) { return matches(exception, content); })) {
            continue;
        }
        Line line;
        line.indentation =
            int(std::find_if(raw.cbegin(), raw.cend(), [](QChar c) { return c != u' '; }) - raw.cbegin());
        line.isHeading = content.endsWith(u':');
        if (line.isHeading || content.startsWith(unrecognized) || content == tooShort) {
            line.name = content;
            if (line.isHeading)
                heading = line;
            result += line;
            continue;
        }
        // What bits mean is one line each below the field, in words of one's own.
        const bool isOfClass = !isStandard(heading.name);
        if (isOfClass && line.indentation >= heading.indentation + 4)
            continue;
        line.name = content.section(u' ', 0, 0);
        line.value = content.section(u' ', 1, 1);
        // Versions after 019 have other names.
        if (line.name == "dwMaximumClock"_L1)
            line.name = u"dwMaxiumumClock"_s;
        if (line.name == "bcdMSC"_L1 && heading.name.startsWith("MIDI"_L1))
            line.name = u"bcdADC"_s;
        line.words = content.section(u' ', 2);
        if (isOfClass || std::any_of(std::begin(freeWords), std::end(freeWords), [&](const Exception &exception) {
                return matches(exception, line.name);
            })) {
            line.words.clear();
        }
        result += line;
    }
    return result;
}

// The end of the descriptor whose heading, or first line, is at position.
static qsizetype blockEnd(const QList<Line> &lines, qsizetype position)
{
    qsizetype end = position + 1;
    while (end < lines.size() && lines.at(end).indentation > lines.at(position).indentation)
        ++end;
    return end;
}

// Returns the first difference; empty if there is none.
static QString difference(const QString &ourText, const QString &theirText)
{
    const QList<Line> ours = linesOf(ourText);
    const QList<Line> theirs = linesOf(theirText);
    QString context;
    qsizetype our = 0;
    qsizetype their = 0;
    while (our < ours.size() || their < theirs.size()) {
        const Line a = ours.value(our);
        const Line b = theirs.value(their);
        if (a.isHeading)
            context = a.name;
        if (a == b) {
            ++our;
            ++their;
        } else if (a.name == "wBytesPerInterval"_L1) {
            ++our; // which lsusb 014 leaves out
        } else if (a.name == "VideoControl Endpoint Descriptor:"_L1) {
            our = blockEnd(ours, our); // which lsusb 014 does not know
        } else if (b.name.startsWith(unrecognized) && a.isHeading && a.indentation == b.indentation) {
            our = blockEnd(ours, our); // CDC descriptors of an interface of a maker's own class
            ++their;
        } else if (b.name == tooShort) {
            ++their;
            while (our < ours.size() && !ours.at(our).isHeading)
                ++our;
        } else {
            return u"%1\n  ours:  %2\n  lsusb: %3"_s.arg(context, a.text(), b.text());
        }
    }
    return {};
}

static QUsbDeviceSnapshot snapshotOf(const QByteArray &descriptors, QUsbProtocol::Speed speed)
{
    QUsbDeviceSnapshot snapshot;
    snapshot.setBlock(QUsbDescriptorBlock(QUsbDescriptorBlock::Kind::Device, descriptors));
    snapshot.setSpeed(speed);
    return snapshot;
}

// Without what lsusb asks the device for beyond descriptors: the states of the device and of a hub's ports.
static QString descriptorsOnly(const QString &text)
{
    static const QRegularExpression ports(u"\n Hub Port Status:(\n   .*)*"_s);
    static const QRegularExpression status(u"\nDevice Status:.*"_s, QRegularExpression::DotMatchesEverythingOption);
    QString result = QString(text).remove(ports).remove(status) + u'\n';
    // Versions after 019 have one line for the source of a MIDI jack.
    static const QRegularExpression source(uR"(( *)baSource\( *(\d+)\) +0x(..)(..).*)"_s);
    for (auto match = source.match(result); match.hasMatch(); match = source.match(result)) {
        result.replace(match.capturedStart(), match.capturedLength(),
                       u"%1baSourceID(%2) %3\n%1BaSourcePin(%2) %4"_s.arg(match.captured(1), match.captured(2))
                           .arg(match.captured(4).toUInt(nullptr, 16))
                           .arg(match.captured(3).toUInt(nullptr, 16)));
    }
    // In lsusb 014 the hub stands before the BOS.
    static const QRegularExpression hubFirst(uR"((Hub Descriptor:\n(?: .*\n)*)(Binary Object Store.*\n(?: .*\n)*))"_s);
    return result.replace(hubFirst, u"\\2\\1"_s);
}

// What the text tells of: not all versions of lsusb show the speed, and not all were asked for more than descriptors.
static QUsbDeviceSnapshot shownByLsusb(const DeviceDump &dump)
{
    const std::pair<QUsbDescriptorBlock::Kind, QString> parts[] {
        {QUsbDescriptorBlock::Kind::Bos, u"\nBinary Object Store Descriptor:"_s},
        {QUsbDescriptorBlock::Kind::DeviceQualifier, u"\nDevice Qualifier"_s},
        {QUsbDescriptorBlock::Kind::Hub, u"\nHub Descriptor:"_s},
    };
    QUsbDeviceSnapshot shown = snapshotOf(dump.descriptors(), DeviceDumps::speedIn(dump.lsusb));
    for (const auto &[kind, heading] : parts) {
        if (const auto block = dump.snapshot.block(kind); !block.isNull() && dump.lsusb.contains(heading))
            shown.setBlock(block);
    }
    return shown;
}

void tst_LsusbText::agreesWithLsusb_data()
{
    QTest::addColumn<DeviceDump>("dump");
    for (const DeviceDump &dump : DeviceDumps::all())
        QTest::newRow(qPrintable(dump.name)) << dump;
}

void tst_LsusbText::agreesWithLsusb()
{
    QFETCH(const DeviceDump, dump);
    QVERIFY(!dump.lsusb.isEmpty());
    const QString fault = difference(QUsbLsusbText::toText(shownByLsusb(dump)), descriptorsOnly(dump.lsusb));
    if (DeviceDumps::hasUnknownAudioProtocol(dump))
        QEXPECT_FAIL("", "lsusb takes the subtypes for those of audio 3.0, and the fields for those of 1.0", Continue);
    QVERIFY2(fault.isEmpty(), qPrintable(fault));
}

void tst_LsusbText::comparisonNoticesDifferences_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::newRow("value") << u"bInterval               8"_s << u"bInterval               9"_s;
    QTest::newRow("notation") << u"wMaxPacketSize     0x0200"_s << u"wMaxPacketSize        512"_s;
    QTest::newRow("name") << u"iSerial "_s << u"iSerialNumber "_s;
    QTest::newRow("heading") << u"Interface Descriptor:"_s << u"Interface:"_s;
    QTest::newRow("nesting") << u"      Endpoint Descriptor:"_s << u"    Endpoint Descriptor:"_s;
    QTest::newRow("words") << u"EP 1 IN"_s << u"EP 2 IN"_s;
    QTest::newRow("attributes") << u"      Self Powered\n"_s << QString();
    QTest::newRow("missing line") << u"        bInterval               8\n"_s << QString();
}

// The test would be worth nothing if it were blind.
void tst_LsusbText::comparisonNoticesDifferences()
{
    QFETCH(const QString, from);
    QFETCH(const QString, to);
    const QByteArray blob = device() + configuration(1, 1, interface(0, 0, 1) + endpoint(0x81, 3, 512, 8));
    const QString text = QUsbLsusbText::toText(snapshotOf(blob, QUsbProtocol::Speed::High));
    QVERIFY(text.contains(from));
    QCOMPARE(difference(text, text), QString());
    QVERIFY(!difference(text, QString(text).replace(from, to)).isEmpty());
}

void tst_LsusbText::showsStringsAndNames()
{
    QUsbDeviceSnapshot snapshot = snapshotOf(device() + configuration(1, 1, interface(0, 0, 0)), {});
    snapshot.setStrings(u"Maker"_s, u"Thing"_s, u"0815"_s);
    snapshot.setPlace(3, 17, u"3-1"_s);
    const QUsbIdDatabase names("1209  Generic\n\t0001  pid.codes Test PID\nC ef  Miscellaneous Device\n");
    const QStringList lines = QUsbLsusbText::toText(snapshot, names).split(u'\n');
    QCOMPARE(lines.at(0), QString());
    QCOMPARE(lines.at(1), u"Bus 003 Device 017: ID 1209:0001 Generic pid.codes Test PID"_s);
    QCOMPARE(lines.at(2), u"Device Descriptor:"_s);
    QVERIFY(lines.contains(u"  bDeviceClass          239 Miscellaneous Device"_s));
    QVERIFY(lines.contains(u"  idVendor           0x1209 Generic"_s));
    QVERIFY(lines.contains(u"  iProduct                2 Thing"_s));
    QVERIFY(lines.contains(u"  iSerial                 3 0815"_s));
}

void tst_LsusbText::stringsCannotBreakLines()
{
    QUsbDeviceSnapshot snapshot = snapshotOf(device(), {});
    const QString hostile = u"a\n  bLength 99\x1b[2J\u202e"_s;
    snapshot.setStrings(hostile, hostile, hostile);
    const QString text = QUsbLsusbText::toText(snapshot, QUsbIdDatabase("1209  \x1b[31mred\n"));
    for (const QChar c : text)
        QVERIFY(c == u'\n' || (c >= u' ' && c != QChar(0x202e)));
    QVERIFY(!text.contains(u"\n  bLength 99"_s));
}

void tst_LsusbText::showsWhatIsNotUnderstood()
{
    const QByteArray unknown = bytes({4, 0xfe, 1, 2});
    const QByteArray longer = bytes({10, 5, 0x81, 2, 0, 2, 0, 0xaa, 0xbb, 0xcc});
    const QByteArray blob =
        device() + configuration(1, 1, join({interface(0, 0, 1), unknown, longer, bytes({200, 5, 1})}));
    const QString text = QUsbLsusbText::toText(snapshotOf(blob, {}));
    QVERIFY(text.contains(u"\n      ** UNRECOGNIZED:  04 fe 01 02\n"_s));
    QVERIFY(text.contains(u"junk at descriptor end: cc\n"_s));
    QVERIFY(text.contains(u"** UNRECOGNIZED:  c8 05 01\n"_s));
}

void tst_LsusbText::showsAllOfADevice()
{
    using Kind = QUsbDescriptorBlock::Kind;
    QUsbDeviceSnapshot snapshot = snapshotOf(device() + configuration(1, 1, interface(0, 0, 0)), {});
    snapshot.setBlock(QUsbDescriptorBlock(Kind::Bos, bytes({5, 15, 12, 0, 1, 7, 16, 2, 2, 0, 0, 0})));
    snapshot.setBlock(QUsbDescriptorBlock(Kind::DeviceQualifier, bytes({10, 6, 0, 2, 0, 0, 0, 64, 1, 0})));
    snapshot.setBlock(QUsbDescriptorBlock(Kind::Hub, bytes({9, 0x29, 4, 0, 0, 50, 100, 0, 0xff})));
    const QString text = QUsbLsusbText::toText(snapshot);
    const qsizetype bos = text.indexOf(u"\nBinary Object Store Descriptor:\n"_s);
    const qsizetype qualifier = text.indexOf(u"\nDevice Qualifier (for other device speed):\n"_s);
    const qsizetype hub = text.indexOf(u"\nHub Descriptor:\n"_s);
    QVERIFY(bos > 0 && bos < hub && hub < qualifier);
    QVERIFY(text.contains(u"\n  wTotalLength       0x000c\n"_s));
    QVERIFY(text.contains(u"\n  USB 2.0 Extension Device Capability:\n"_s));
    QVERIFY(text.contains(u"\n    bDevCapabilityType      2\n"_s));
}

// Where the snapshot has them: not for an interface of another number, nor in a configuration that is not active.
void tst_LsusbText::showsReportDescriptors()
{
    const auto hid = [](int number) {
        return join(
            {interface(number, 0, 1, 3), bytes({9, 0x21, 0x11, 1, 0, 1, 0x22, 23, 0}), endpoint(0x81, 3, 8, 8)});
    };
    QUsbDeviceSnapshot snapshot =
        snapshotOf(device() + configuration(1, 2, hid(0) + hid(1)) + configuration(2, 1, hid(1)), {});
    snapshot.setActiveConfigurationValue(1);
    const QByteArray report = bytes({0x05, 0x0c, 0x09, 0x01, 0xa1, 0x01, 0x55, 0x0e, 0x65, 0x11, 0x15, 0xff,
                                     0x75, 0x08, 0x1a, 0xe9, 0x00, 0x81, 0x06, 0xa4, 0xc0, 0x0b, 0x01});
    snapshot.setBlock(QUsbDescriptorBlock(QUsbDescriptorBlock::Kind::HidReport, report, 1));
    const QString text = QUsbLsusbText::toText(snapshot);
    const qsizetype begin = text.indexOf(u"          Report Descriptor:"_s);
    QVERIFY(begin > text.indexOf(u"bInterfaceNumber        1"_s));
    QCOMPARE(text.count(u"Report Descriptor:"_s), 1);
    const QString expected = u"          Report Descriptor: (length is 23)\n"
                             "            Item(Global): Usage Page, data= [ 0x0c ] 12\n"
                             "                            Consumer\n"
                             "            Item(Local ): Usage, data= [ 0x01 ] 1\n"
                             "                            Consumer Control\n"
                             "            Item(Main  ): Collection, data= [ 0x01 ] 1\n"
                             "                            Application\n"
                             "            Item(Global): Unit Exponent, data= [ 0x0e ] 14\n"
                             "                            Unit Exponent: 14\n"
                             "            Item(Global): Unit, data= [ 0x11 ] 17\n"
                             "                            System: SI Linear, Unit: Centimeter\n"
                             "            Item(Global): Logical Minimum, data= [ 0xff ] 255\n"
                             "            Item(Global): Report Size, data= [ 0x08 ] 8\n"
                             "            Item(Local ): Usage Minimum, data= [ 0xe9 0x00 ] 233\n"
                             "                            Volume Increment\n"
                             "            Item(Main  ): Input, data= [ 0x06 ] 6\n"
                             "                            Data Variable Relative No_Wrap Linear\n"
                             "                            Preferred_State No_Null_Position Non_Volatile Bitfield\n"
                             "            Item(Global): Push, data=none\n"
                             "            Item(Main  ): End Collection, data=none\n"
                             "            Item(Local ): Usage, data= [ 0x01 ] 1\n"
                             "                            Consumer Control\n"_s;
    QCOMPARE(text.mid(begin, expected.size()), expected);
}

// What no dump has, by the functions of usbutils 019.
void tst_LsusbText::namesAreThoseOfLsusb_data()
{
    QTest::addColumn<QByteArray>("descriptor");
    QTest::addColumn<int>("interfaceClass");
    QTest::addColumn<QString>("line");
    const auto row = [](const char *tag, int interfaceClass, const QByteArray &descriptor, const QString &line) {
        QTest::newRow(tag) << descriptor << interfaceClass << line;
    };
    row("selector", 0x0e01, bytes({8, 0x24, 4, 3, 2, 1, 2, 0}), u"baSource( 0) 1"_s);
    row("controls of 2 bytes", 0x0e01, bytes({12, 0x24, 5, 3, 1, 0, 0, 2, 0x7f, 0x15, 0, 0}),
        u"bmControls 0x0000157f"_s);
    row("card reader", 0x0b00, bytes({54, 0x21}) + QByteArray(52, '\1'), u"dwMaxiumumClock 16843009"_s);
    row("MIDI header", 0x0103, bytes({7, 0x24, 1, 0, 2, 7, 0}), u"bcdADC 2.00"_s);
    row("MIDI jack", 0x0103, bytes({9, 0x24, 3, 1, 2, 1, 7, 8, 0}), u"baSourceID( 0) 7"_s);
    row("pin of MIDI jack", 0x0103, bytes({9, 0x24, 3, 1, 2, 1, 7, 8, 0}), u"BaSourcePin( 0) 8"_s);
    row("MDLM", 0x0200, bytes({21, 0x24, 0x12, 0x10, 1}) + QByteArray(16, '\0'), u"bcdCDC 1.10"_s);
    row("MDLM detail", 0x0200, bytes({6, 0x24, 0x13, 0x0, 1, 2}), u"bGuidDescriptorType 00"_s);
}

void tst_LsusbText::namesAreThoseOfLsusb()
{
    QFETCH(const QByteArray, descriptor);
    QFETCH(const int, interfaceClass);
    QFETCH(const QString, line);
    const QByteArray head = interface(0, 0, 0, interfaceClass >> 8, interfaceClass & 0xff, 0);
    const QString text = QUsbLsusbText::toText(snapshotOf(device() + configuration(1, 1, head + descriptor), {}));
    QStringList lines;
    for (const QString &each : text.split(u'\n'))
        lines += each.simplified().replace(u"( "_s, u"("_s);
    const QString wanted = QString(line).replace(u"( "_s, u"("_s);
    QVERIFY2(std::any_of(lines.cbegin(), lines.cend(), [&](const QString &each) { return each.startsWith(wanted); }),
             qPrintable(text));
}

QUSB_TEST(tst_LsusbText)
#include "tst_lsusbtext.moc"
