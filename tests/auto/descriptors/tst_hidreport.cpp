// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "fieldtree.h"
#include "reportdescriptors.h"

#include "qusbdescriptordecoder.h"
#include "qusbhidreportdescriptor.h"
#include "qusbhidusages.h"
#include "testprogram.h"

#include <QtCore/qrandom.h>
#include <QtTest/qtest.h>

using namespace ReportDescriptors;
using namespace Qt::StringLiterals;
using Field = QUsbDescriptorField;
using Map = QUsbHidReportDescriptor;
using ReportType = QUsbHidReportDescriptor::ReportType;

/* The items of report descriptors as a tree of fields, and the reports they describe. */
class tst_HidReport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesUsages_data();
    void namesUsages();
    void itemsNestInCollections();
    void takesItemsApart();
    void saysWhatItemsMean_data();
    void saysWhatItemsMean();
    void usagePageFollowsPushAndPop();
    void usagePageMayComeAfterTheUsages();
    void extendedUsagesBringTheirPage();
    void unitTakesTheExponentThatFollows();
    void remarksOnFaults_data();
    void remarksOnFaults();
    void soundDescriptorsHaveNoRemarks_data();
    void soundDescriptorsHaveNoRemarks();
    void mapsTheKeyboard();
    void mapsTheMouse();
    void mapsTheGamepad();
    void mapsTheDigitizer();
    void mapsTheSensor();
    void arraysNameTheirValues();
    void delimitersOfferAlternatives();
    void valuesEndWithTheReport();
    void claimedCountsCostNothing();
    void deepNestingStaysFlat();
    void everyTruncationIsCovered_data();
    void everyTruncationIsCovered();
    void randomChangesDoNoHarm();
};

static Field decoded(const QByteArray &bytes)
{
    QUsbDescriptorDecoder::Context context;
    context.content = QUsbDescriptorBlock::Kind::HidReport;
    const Field root = QUsbDescriptorDecoder::decode(bytes, context);
    const QString fault = FieldTree::coverageFault(root, bytes);
    if (!fault.isEmpty())
        qFatal("%s", qPrintable(fault));
    return root;
}

// Of all items in the order of their bytes: "name: text".
static void addItems(const Field &group, QStringList &items)
{
    const QList<Field> children = group.children();
    for (const Field &child : children) {
        if (child.kind() != Field::Kind::Group)
            continue;
        items += child.text().isEmpty() ? child.name() : child.name() + u": " + child.text();
        addItems(child, items);
    }
}

static QStringList itemsOf(const QByteArray &bytes)
{
    QStringList items;
    addItems(decoded(bytes), items);
    return items;
}

static void addRemarks(const Field &field, QStringList &remarks)
{
    if (field.severity() != Field::Severity::None)
        remarks += u"%1 %2"_s.arg(field.rule()).arg(field.offset());
    const QList<Field> children = field.children();
    for (const Field &child : children)
        addRemarks(child, remarks);
}

static QStringList remarksOf(const QByteArray &bytes)
{
    QStringList remarks;
    addRemarks(decoded(bytes), remarks);
    return remarks;
}

void tst_HidReport::namesUsages_data()
{
    QTest::addColumn<quint32>("usage");
    QTest::addColumn<QString>("page");
    QTest::addColumn<QString>("name");
    const auto row = [](quint32 usage, const char *page, const char *name) {
        QTest::addRow("%08x", usage) << usage << QString::fromLatin1(page) << QString::fromLatin1(name);
    };
    row(0x00010002, "Generic Desktop", "Mouse");
    row(0x00010000, "Generic Desktop", "Undefined");
    row(0x00010003, "Generic Desktop", ""); // reserved, between others
    row(0x00010030, "Generic Desktop", "X");
    row(0x00010039, "Generic Desktop", "Hat Switch");
    row(0x000100b7, "Generic Desktop", "System Display Toggle LCD Autoscale");
    row(0x000100e2, "Generic Desktop", "Call Mute LED");
    row(0x000200bb, "Simulation Controls", "Throttle");
    row(0x000200d0, "Simulation Controls", "Rear Brake");
    row(0x00040063, "Sport Controls", "9 Wood");
    row(0x00050039, "Game Controls", "Gamepad Trigger");
    row(0x00060020, "Generic Device Controls", "Battery Strength");
    row(0x00070004, "Keyboard/Keypad", "Keyboard a and A");
    row(0x00070031, "Keyboard/Keypad", "Keyboard \\ and |");
    row(0x00070032, "Keyboard/Keypad", "Keyboard Non-US # and ~");
    row(0x00070064, "Keyboard/Keypad", "Keyboard Non-US \\ and |");
    row(0x00070065, "Keyboard/Keypad", "Keyboard Application");
    row(0x000700a4, "Keyboard/Keypad", "Keyboard ExSel");
    row(0x000700a5, "Keyboard/Keypad", "");
    row(0x000700ca, "Keyboard/Keypad", "Keypad ||");
    row(0x000700cb, "Keyboard/Keypad", "Keypad :");
    row(0x000700dd, "Keyboard/Keypad", "Keypad Hexadecimal");
    row(0x000700e7, "Keyboard/Keypad", "Keyboard Right GUI");
    row(0x0008004b, "LED", "Generic Indicator");
    row(0x00080057, "LED", "System Microphone Mute");
    row(0x00090000, "Button", "No Button Pressed");
    row(0x0009ffff, "Button", "Button 65535");
    row(0x000a0003, "Ordinal", "Instance 3");
    row(0x000b00fe, "Telephony Device", "Silent Ring");
    row(0x000b0097, "Telephony Device", "Line Busy Tone");
    row(0x000c0001, "Consumer", "Consumer Control");
    row(0x000c009e, "Consumer", "Media Select SAP");
    row(0x000c00cd, "Consumer", "Play/Pause");
    row(0x000c00d9, "Consumer", "Invoke/Dismiss Emoji Picker");
    row(0x000c00e9, "Consumer", "Volume Increment");
    row(0x000c0192, "Consumer", "AL Calculator");
    row(0x000c01cb, "Consumer", "AL Context-aware Desktop Assistant");
    row(0x000c0224, "Consumer", "AC Back");
    row(0x000c0238, "Consumer", "AC Pan");
    row(0x000c02a2, "Consumer", "AC Desktop Show All Applications");
    row(0x000c0514, "Consumer", "Contact Misc.");
    row(0x000d0049, "Digitizers", "Height");
    row(0x000d005a, "Digitizers", "Secondary Barrel Switch");
    row(0x000d0077, "Digitizers", "No Preference");
    row(0x000d00b0, "Digitizers", "Button Press Threshold");
    row(0x000e1003, "Haptics", "Waveform Click");
    row(0x000f0097, "Physical Input Device", "DC Enable Actuators");
    row(0x000f009e, "Physical Input Device", "");
    row(0x00100041, "Unicode", "U+0041");
    row(0x00200073, "Sensors", "Motion: Accelerometer 3D");
    row(0x00200453, "Sensors", "Data Field: Acceleration Axis X");
    row(0x00201034, "Sensors", "Environmental: Wind Direction: Change Sensitivity Absolute");
    row(0x00202000, "Sensors", "Modifier: Maximum");
    row(0x00201453, "Sensors", "Data Field: Acceleration Axis X: Change Sensitivity Absolute");
    row(0x00400020, "Medical Instrument", "VCR/Acquisition");
    row(0x00410209, "Braille Display", "Braille Keyboard Space");
    row(0x00590071, "Lighting And Illumination", "AutonomousMode");
    row(0x00840004, "Power", "UPS");
    row(0x00840073, "Power", "CommunicationLost");
    row(0x00850066, "Battery System", "RemainingCapacity");
    row(0x008500d0, "Battery System", "ACPresent");
    row(0x008d0058, "Scales", "Weight Unit Metric Ton");
    row(0x008e0020, "Magnetic Stripe Reader", "Track Data");
    row(0xf1d00001, "FIDO Alliance", "U2F Authenticator Device");
    row(0xff000001, "Vendor-defined", "");
    row(0x00130001, "", "");
}

void tst_HidReport::namesUsages()
{
    QFETCH(const quint32, usage);
    QTEST(QUsbHidUsages::pageName(quint16(usage >> 16)), "page");
    QTEST(QUsbHidUsages::usageName(usage), "name");
    QVERIFY(!QUsbHidUsages::text(usage).isEmpty());
}

void tst_HidReport::itemsNestInCollections()
{
    const Field root = decoded(mouse());
    const QList<Field> top = root.children();
    QCOMPARE(top.size(), 3);
    QCOMPARE(top.at(0).name(), u"Usage Page"_s);
    QCOMPARE(top.at(0).section(), u"HID 1.11, 6.2.2.7"_s);
    const Field application = top.at(2);
    QCOMPARE(application.name(), u"Collection"_s);
    QCOMPARE(application.text(), u"Application: Mouse"_s);
    QCOMPARE(application.offset(), 4);
    QCOMPARE(application.size(), mouse().size() - 4);
    const QList<Field> inner = application.children();
    QCOMPARE(inner.at(3).text(), u"Physical: Pointer"_s);
    QCOMPARE(inner.at(3).children().constLast().name(), u"End Collection"_s);
    QCOMPARE(inner.constLast().name(), u"End Collection"_s);
    QCOMPARE(FieldTree::depth(root), 7);
}

void tst_HidReport::takesItemsApart()
{
    const Field item = decoded(bytes({0xa1, 0x01, 0x82, 0x42, 0x01, 0xc0})).children().at(0).children().at(2);
    QCOMPARE(item.name(), u"Input"_s);
    QCOMPARE(item.text(), u"Data, Variable, Absolute, Null State, Buffered Bytes"_s);
    const Field prefix = item.child(u"prefix");
    QCOMPARE(prefix.valueText(), u"0x82"_s);
    QCOMPARE(prefix.child(u"bSize").text(), u"2 bytes"_s);
    QCOMPARE(prefix.child(u"bType").text(), u"Main"_s);
    QCOMPARE(prefix.child(u"bTag").valueText(), u"0x8"_s);
    QCOMPARE(prefix.child(u"bTag").text(), u"Input"_s);
    const Field data = item.child(u"data");
    QCOMPARE(data.valueText(), u"0x0142"_s);
    QCOMPARE(data.child(u"Array/Variable").text(), u"Variable"_s);
    QCOMPARE(data.child(u"No Null Position/Null State").text(), u"Null State"_s);
    QCOMPARE(data.child(u"Bit Field/Buffered Bytes").value(), 1);

    const Field longItem = decoded(bytes({0xfe, 0x02, 0xf0, 0x11, 0x22, 0x05, 0x01})).children().at(0);
    QCOMPARE(longItem.name(), u"Long Item"_s);
    QCOMPARE(longItem.size(), 5);
    QCOMPARE(longItem.child(u"bDataSize").value(), 2);
    QCOMPARE(longItem.child(u"bLongItemTag").valueText(), u"0xf0"_s);
    QCOMPARE(longItem.child(u"data").kind(), Field::Kind::Raw);
    QCOMPARE(decoded(bytes({0xfe, 0x00, 0xf0, 0x05, 0x01})).children().at(1).text(), u"Generic Desktop"_s);
}

void tst_HidReport::saysWhatItemsMean_data()
{
    QTest::addColumn<QByteArray>("item");
    QTest::addColumn<QString>("text");
    QTest::newRow("no data") << bytes({0x04}) << u"Usage Page"_s;
    QTest::newRow("vendor page") << bytes({0x06, 0x42, 0xff}) << u"Usage Page: Vendor-defined"_s;
    QTest::newRow("minimum") << bytes({0x15, 0x81}) << u"Logical Minimum: -127"_s;
    QTest::newRow("minimum of two bytes") << bytes({0x16, 0x00, 0x80}) << u"Logical Minimum: -32768"_s;
    QTest::newRow("minimum of four bytes") << bytes({0x17, 0xff, 0xff, 0xff, 0xff}) << u"Logical Minimum: -1"_s;
    QTest::newRow("maximum") << bytes({0x25, 0xff}) << u"Logical Maximum: 255"_s;
    QTest::newRow("exponent") << bytes({0x55, 0x0e}) << u"Unit Exponent: 10^-2"_s;
    QTest::newRow("exponent of eight bits") << bytes({0x55, 0xfd}) << u"Unit Exponent: 10^-3"_s;
    QTest::newRow("no unit") << bytes({0x65, 0x00}) << u"Unit: None"_s;
    QTest::newRow("cm") << bytes({0x65, 0x11}) << u"Unit: cm"_s;
    QTest::newRow("rad") << bytes({0x65, 0x12}) << u"Unit: rad"_s;
    QTest::newRow("acceleration") << bytes({0x66, 0x11, 0xe0}) << u"Unit: cm s^-2"_s;
    QTest::newRow("voltage") << bytes({0x67, 0x21, 0xd1, 0xf0, 0x00}) << u"Unit: 10^-7 V"_s;
    QTest::newRow("charge") << bytes({0x67, 0x01, 0x10, 0x10, 0x00}) << u"Unit: s A"_s;
    QTest::newRow("temperature") << bytes({0x67, 0x03, 0x00, 0x01, 0x00}) << u"Unit: degF"_s;
    QTest::newRow("reserved system") << bytes({0x65, 0x15}) << u"Unit: Reserved"_s;
    QTest::newRow("size") << bytes({0x75, 0x10}) << u"Report Size: 16 bits"_s;
    QTest::newRow("id") << bytes({0x85, 0xff}) << u"Report ID: 255"_s;
    QTest::newRow("count") << bytes({0x97, 0xff, 0xff, 0xff, 0xff}) << u"Report Count: 4294967295"_s;
    QTest::newRow("string") << bytes({0x79, 0x04}) << u"String Index: 4"_s;
    QTest::newRow("delimiter") << bytes({0xa9, 0x01}) << u"Delimiter: Open set"_s;
    QTest::newRow("named array") << bytes({0xa1, 0x04, 0xc0}) << u"Collection: Named Array"_s;
    QTest::newRow("vendor collection") << bytes({0xa1, 0x80, 0xc0}) << u"Collection: Vendor-defined"_s;
    QTest::newRow("reserved collection") << bytes({0xa1, 0x07, 0xc0}) << u"Collection: Reserved"_s;
    QTest::newRow("usage without page") << bytes({0x09, 0x01}) << u"Usage: 0x0000 0x0001"_s;
    QTest::newRow("reserved global") << bytes({0xc5, 0x01}) << u"Reserved Item"_s;
    QTest::newRow("reserved type") << bytes({0x0d, 0x01}) << u"Reserved Item"_s;
}

void tst_HidReport::saysWhatItemsMean()
{
    QFETCH(const QByteArray, item);
    QTEST(itemsOf(item).constFirst(), "text");
}

void tst_HidReport::usagePageFollowsPushAndPop()
{
    const QStringList items =
        itemsOf(bytes({0x05, 0x01, 0xa4, 0x05, 0x0c, 0x09, 0xe9, 0x81, 0x02, 0xb4, 0x09, 0x30, 0x81, 0x02}));
    QCOMPARE(items.at(3), u"Usage: Volume Increment"_s);
    QCOMPARE(items.at(6), u"Usage: X"_s);
}

void tst_HidReport::usagePageMayComeAfterTheUsages()
{
    // The page counts that is in force at the main item ...
    QCOMPARE(itemsOf(bytes({0x05, 0x01, 0x19, 0xe0, 0x29, 0xe7, 0x05, 0x07, 0x81, 0x02})).mid(1, 2),
             QStringList({u"Usage Minimum: Keyboard LeftControl"_s, u"Usage Maximum: Keyboard Right GUI"_s}));
    // ... but usages that were listed under several pages keep theirs.
    QCOMPARE(itemsOf(bytes({0x05, 0x01, 0x09, 0x38, 0x05, 0x0c, 0x0a, 0x38, 0x02, 0x81, 0x02})).mid(1, 3),
             QStringList({u"Usage: Wheel"_s, u"Usage Page: Consumer"_s, u"Usage: AC Pan"_s}));
}

void tst_HidReport::extendedUsagesBringTheirPage()
{
    const QByteArray descriptor =
        bytes({0x05, 0x01, 0x0b, 0xcd, 0x00, 0x0c, 0x00, 0x1b, 0x01, 0x00, 0x09, 0x00, 0x29, 0x03, 0x81, 0x02});
    QCOMPARE(itemsOf(descriptor).mid(1, 3),
             QStringList({u"Usage: Play/Pause"_s, u"Usage Minimum: Button 1"_s, u"Usage Maximum: Button 3"_s}));
    const Map::Field field = Map::fromBytes(descriptor).reports().constFirst().fields.constFirst();
    QCOMPARE(field.usage(0), 0x000c00cdu);
    QCOMPARE(field.usage(3), 0x00090003u);
}

void tst_HidReport::unitTakesTheExponentThatFollows()
{
    QVERIFY(itemsOf(digitizer()).contains(u"Unit: 10^-2 in"_s)); // exponent before
    QVERIFY(itemsOf(digitizer()).contains(u"Unit: 10^-4 s"_s));
    QCOMPARE(itemsOf(bytes({0x67, 0x21, 0xd1, 0xf0, 0x00, 0x55, 0x05, 0x81, 0x02})).constFirst(), u"Unit: 10^-2 V"_s);
    QCOMPARE(itemsOf(bytes({0x67, 0x21, 0xd1, 0xf0, 0x00, 0x55, 0x07, 0x81, 0x02})).constFirst(), u"Unit: V"_s);
}

void tst_HidReport::remarksOnFaults_data()
{
    QTest::addColumn<QByteArray>("descriptor");
    QTest::addColumn<QStringList>("remarks");
    const QByteArray open = bytes({0xa1, 0x01, 0x75, 0x08, 0x95, 0x01});
    QTest::newRow("end without collection") << bytes({0xc0}) << QStringList {u"HID-BAL 0"_s};
    QTest::newRow("collection without end") << bytes({0xa1, 0x01}) << QStringList {u"HID-BAL 0"_s};
    QTest::newRow("pop without push") << bytes({0xb4}) << QStringList {u"HID-BAL 0"_s};
    QTest::newRow("push without pop") << bytes({0xa4}) << QStringList {u"HID-BAL 0"_s};
    QTest::newRow("odd size") << bytes({0xa1, 0x01, 0x75, 0x01, 0x95, 0x01, 0x81, 0x02, 0x95, 0x02, 0x81, 0x02, 0xc0})
                              << QStringList {u"HID-ALIGN 10"_s};
    QTest::newRow("range") << open + bytes({0x15, 0x01, 0x25, 0x00, 0x81, 0x02, 0xc0})
                           << QStringList {u"HID-RANGE 10"_s};
    QTest::newRow("range of padding") << open + bytes({0x15, 0x01, 0x25, 0x00, 0x81, 0x03, 0xc0}) << QStringList();
    QTest::newRow("usage range") << open + bytes({0x19, 0x02, 0x29, 0x01, 0x81, 0x02, 0xc0})
                                 << QStringList {u"HID-RANGE 8"_s};
    QTest::newRow("usage minimum alone") << open + bytes({0x19, 0x02, 0x81, 0x02, 0xc0})
                                         << QStringList {u"HID-RANGE 6"_s};
    QTest::newRow("usage maximum alone") << open + bytes({0x29, 0x02, 0x81, 0x02, 0xc0})
                                         << QStringList {u"HID-RANGE 6"_s};
    QTest::newRow("outside") << bytes({0x75, 0x08, 0x95, 0x01, 0x81, 0x02}) << QStringList {u"HID-TOP 4"_s};
    QTest::newRow("report ID 0") << open + bytes({0x85, 0x00, 0x81, 0x02, 0xc0}) << QStringList {u"HID-ID 6"_s};
    QTest::newRow("late report ID") << open + bytes({0x81, 0x02, 0x85, 0x01, 0x81, 0x02, 0xc0})
                                    << QStringList {u"HID-ID 8"_s};
    QTest::newRow("large") << bytes({0xa1, 0x01, 0x75, 0x20, 0x96, 0xff, 0xff, 0x81, 0x02, 0xc0})
                           << QStringList {u"HID-SIZE 7"_s};
    QTest::newRow("truncated") << bytes({0x05, 0x01, 0x26, 0x01}) << QStringList {u"HID-TRUNC 2"_s};
    QTest::newRow("truncated long item") << bytes({0xfe, 0x09, 0x00, 0x01}) << QStringList {u"HID-TRUNC 0"_s};
    QTest::newRow("long item alone") << bytes({0xfe}) << QStringList {u"HID-TRUNC 0"_s};
    QTest::newRow("long item") << bytes({0xfe, 0x01, 0x00, 0x01}) << QStringList {u"HID-LONG 0"_s};
    QTest::newRow("reserved") << bytes({0xf5, 0x01}) << QStringList {u"HID-RESERVED 0"_s};
}

void tst_HidReport::remarksOnFaults()
{
    QFETCH(const QByteArray, descriptor);
    QFETCH(const QStringList, remarks);
    QCOMPARE(remarksOf(descriptor), remarks);
    const bool isWarning = !remarks.isEmpty() && !remarks.constFirst().startsWith(u"HID-ALIGN")
        && !remarks.constFirst().startsWith(u"HID-LONG") && !remarks.constFirst().startsWith(u"HID-RESERVED");
    QCOMPARE(Map::fromBytes(descriptor).warnings().isEmpty(), !isWarning);
}

static void addSamples()
{
    QTest::addColumn<QByteArray>("descriptor");
    QTest::newRow("keyboard") << keyboard();
    QTest::newRow("mouse") << mouse();
    QTest::newRow("gamepad") << gamepad();
    QTest::newRow("digitizer") << digitizer();
    QTest::newRow("sensor") << sensor();
}

void tst_HidReport::soundDescriptorsHaveNoRemarks_data()
{
    addSamples();
}

void tst_HidReport::soundDescriptorsHaveNoRemarks()
{
    QFETCH(const QByteArray, descriptor);
    QCOMPARE(remarksOf(descriptor), QStringList());
    QCOMPARE(Map::fromBytes(descriptor).warnings(), QStringList());
}

void tst_HidReport::mapsTheKeyboard()
{
    const Map map = Map::fromBytes(keyboard());
    QVERIFY(!map.usesReportIds());
    QCOMPARE(map.reports().size(), 2);
    const Map::Report input = map.report(ReportType::Input);
    QCOMPARE(input.size(), 8);
    QCOMPARE(input.fields.size(), 3);
    QCOMPARE(QUsbHidUsages::text(input.fields.at(0).application), u"Keyboard"_s);
    QVERIFY(!input.fields.at(0).isArray());
    QVERIFY(input.fields.at(1).isConstant());
    QVERIFY(input.fields.at(2).isArray());
    QCOMPARE(input.fields.at(2).bitOffset, 16);
    QCOMPARE(input.fields.at(2).count, 6);
    const QByteArray report = bytes({0x22, 0, 0x04, 0x05, 0, 0, 0, 0xff});
    QCOMPARE(Map::value(report, input.fields.at(0), 0), 0);
    QCOMPARE(Map::value(report, input.fields.at(0), 1), 1);
    QCOMPARE(QUsbHidUsages::text(input.fields.at(0).usage(5)), u"Keyboard RightShift"_s);
    QCOMPARE(Map::value(report, input.fields.at(0), 5), 1);
    QCOMPARE(Map::value(report, input.fields.at(2), 1), 5);
    QCOMPARE(Map::value(report, input.fields.at(2), 5), 255);
    QCOMPARE(map.report(ReportType::Output).size(), 1);
    QVERIFY(map.report(ReportType::Feature).fields.isEmpty());
}

void tst_HidReport::mapsTheMouse()
{
    const Map map = Map::fromBytes(mouse());
    const Map::Report input = map.report(ReportType::Input);
    QCOMPARE(input.size(), 4);
    const Map::Field axes = input.fields.at(2);
    QCOMPARE(axes.flags, Map::Flag::Variable | Map::Flag::Relative);
    QCOMPARE(axes.logicalMinimum, -127);
    QCOMPARE(axes.logicalMaximum, 127);
    QCOMPARE(QUsbHidUsages::text(axes.usage(1)), u"Y"_s);
    const QByteArray report = bytes({0x05, 0xfe, 0x7f, 0xff});
    QCOMPARE(Map::value(report, input.fields.at(0), 2), 1);
    QCOMPARE(Map::value(report, axes, 0), -2);
    QCOMPARE(Map::value(report, axes, 1), 127);
    QCOMPARE(Map::value(report, input.fields.at(3)), -1);
    const Map::Report feature = map.report(ReportType::Feature);
    QCOMPARE(feature.bitSize, 8); // what Pop brought back: two bits each, and then six
    QCOMPARE(feature.fields.at(0).physicalValue(1), 4.0);
    QCOMPARE(feature.fields.at(1).logicalMinimum, 0);
}

void tst_HidReport::mapsTheGamepad()
{
    const Map map = Map::fromBytes(gamepad());
    QVERIFY(map.usesReportIds());
    QCOMPARE(map.reports().size(), 2);
    const QByteArray bytesOfReport = bytes({0x01, 0x00, 0xf8, 0x7f, 0xff, 0x0f, 0x00, 0x13, 0x08});
    const Map::Report report = map.reportOf(ReportType::Input, bytesOfReport);
    QCOMPARE(report.id, 1);
    QCOMPARE(report.size(), 9);
    const Map::Field axes = report.fields.at(0);
    QCOMPARE(axes.bitOffset, 8);
    QCOMPARE(Map::value(bytesOfReport, axes, 0), -2048);
    QCOMPARE(Map::value(bytesOfReport, axes, 1), 2047);
    QCOMPARE(Map::value(bytesOfReport, axes, 2), -1);
    QCOMPARE(Map::value(bytesOfReport, axes, 3), 0);
    const Map::Field hat = report.fields.at(1);
    QVERIFY(hat.flags.testFlag(Map::Flag::NullState));
    QCOMPARE(hat.unit(), u"deg"_s);
    QCOMPARE(Map::value(bytesOfReport, hat), 3);
    QCOMPARE(hat.physicalValue(3), 135.0);
    QCOMPARE(Map::value(bytesOfReport, report.fields.at(2), 0), 1);
    QCOMPARE(Map::value(bytesOfReport, report.fields.at(2), 7), 1);
    const Map::Report rumble = map.report(ReportType::Output, 2);
    QCOMPARE(rumble.size(), 3);
    QCOMPARE(rumble.fields.constFirst().usage(1), 0xff000001u); // one usage for both
    QVERIFY(rumble.fields.constFirst().flags.testFlag(Map::Flag::Volatile));
}

void tst_HidReport::mapsTheDigitizer()
{
    const Map map = Map::fromBytes(digitizer());
    const Map::Report report = map.report(ReportType::Input, 3);
    QCOMPARE(report.size(), 7);
    const Map::Field x = report.fields.at(3);
    QCOMPARE(x.unit(), u"10^-2 in"_s);
    QCOMPARE(x.physicalMaximum, 1205);
    QCOMPARE(QUsbHidUsages::text(x.usage(0)), u"X"_s);
    QCOMPARE(QUsbHidUsages::text(x.application), u"Touch Screen"_s);
    QCOMPARE(report.fields.at(4).unit(), u"10^-4 s"_s);
    QCOMPARE(report.fields.at(4).logicalMaximum, 65535);
    QCOMPARE(map.report(ReportType::Feature, 3).size(), 2);
}

void tst_HidReport::mapsTheSensor()
{
    const Map::Report report = Map::fromBytes(sensor()).report(ReportType::Input);
    QCOMPARE(report.size(), 7);
    const Map::Field axes = report.fields.at(1);
    QCOMPARE(axes.unit(), u"10^-2 cm s^-2"_s);
    QCOMPARE(QUsbHidUsages::text(axes.usage(2)), u"Data Field: Acceleration Axis Z"_s);
    QCOMPARE(Map::value(bytes({0, 0, 0, 0x18, 0xfc, 0, 0}), axes, 1), -1000);
}

void tst_HidReport::arraysNameTheirValues()
{
    const Map::Field event = Map::fromBytes(sensor()).report(ReportType::Input).fields.constFirst();
    QVERIFY(event.isArray());
    QCOMPARE(QUsbHidUsages::text(event.usage(3)), u"Sensor Event: Data Updated"_s);
    QCOMPARE(event.usage(6), 0u);
    QCOMPARE(event.usage(-1), 0u);
}

void tst_HidReport::delimitersOfferAlternatives()
{
    const Map map = Map::fromBytes(bytes({0x05, 0x01, 0xa1, 0x01, 0xa9, 0x01, 0x09, 0x30, 0x09, 0x33, 0xa9,
                                          0x00, 0x09, 0x31, 0x75, 0x08, 0x95, 0x02, 0x81, 0x02, 0xc0}));
    const Map::Field field = map.report(ReportType::Input).fields.constFirst();
    QCOMPARE(QUsbHidUsages::text(field.usage(0)), u"X"_s);
    QCOMPARE(QUsbHidUsages::text(field.usage(1)), u"Y"_s);
}

void tst_HidReport::valuesEndWithTheReport()
{
    const Map::Field keys = Map::fromBytes(keyboard()).report(ReportType::Input).fields.at(2);
    const QByteArray report(8, '\x04');
    QCOMPARE(Map::value(report, keys, 5), 4);
    QVERIFY(!Map::value(report, keys, 6));
    QVERIFY(!Map::value(QByteArrayView(report).first(7), keys, 5));
    QVERIFY(!Map::value({}, keys, 0));
    Map::Field odd = keys;
    odd.bitSize = 0;
    QVERIFY(!Map::value(report, odd));
    odd.bitSize = 65;
    QVERIFY(!Map::value(report, odd));
    odd.bitOffset = ~quint64(0);
    odd.bitSize = 8;
    QVERIFY(!Map::value(report, odd));
}

void tst_HidReport::claimedCountsCostNothing()
{
    QByteArray descriptor = bytes({0xa1, 0x01, 0x77, 0xff, 0xff, 0xff, 0xff, 0x97, 0xff, 0xff, 0xff, 0xff});
    descriptor += bytes({0x1b, 0, 0, 0, 0, 0x2b, 0xff, 0xff, 0, 0});
    for (int i = 0; i < 10'000; ++i)
        descriptor += bytes({0x81, 0x02});
    const Map map = Map::fromBytes(descriptor);
    const Map::Report report = map.report(ReportType::Input);
    QCOMPARE(report.fields.size(), 10'000);
    QVERIFY(report.size() > 65535);
    QVERIFY(!Map::value(QByteArray(100, '\xff'), report.fields.constLast()));
    QCOMPARE(report.fields.constFirst().usage(65535), 65535u);
    QVERIFY(remarksOf(descriptor).contains(u"HID-SIZE 20020"_s));
}

void tst_HidReport::deepNestingStaysFlat()
{
    constexpr int depth = 1000;
    QByteArray descriptor;
    for (int i = 0; i < depth; ++i)
        descriptor += bytes({0xa1, 0x02});
    descriptor += QByteArray(depth, '\xc0');
    const Field root = decoded(descriptor);
    QCOMPARE(FieldTree::depth(root), 36); // the root, 32 collections, an item, its prefix, bits
    QCOMPARE(remarksOf(descriptor).size(), depth - 32);
    QCOMPARE(remarksOf(descriptor).constFirst(), u"HID-DEPTH 64"_s);
    QCOMPARE(remarksOf(QByteArray(40, '\xa4') + QByteArray(40, '\xb4')).size(), 8);
}

void tst_HidReport::everyTruncationIsCovered_data()
{
    addSamples();
}

void tst_HidReport::everyTruncationIsCovered()
{
    QFETCH(const QByteArray, descriptor);
    for (qsizetype size = 0; size < descriptor.size(); ++size) {
        const QByteArray part = descriptor.first(size);
        // Only with the last byte is the application collection closed.
        const bool isOpen = !Map::fromBytes(part).isEmpty() || FieldTree::depth(decoded(part)) > 4;
        if (isOpen)
            QVERIFY(!remarksOf(part).isEmpty() && !Map::fromBytes(part).warnings().isEmpty());
    }
}

void tst_HidReport::randomChangesDoNoHarm()
{
    const QList<QByteArray> samples {keyboard(), mouse(), gamepad(), digitizer(), sensor()};
    QRandomGenerator random(20261123);
    for (int i = 0; i < 1'000; ++i) {
        QByteArray descriptor = samples.at(random.bounded(int(samples.size())));
        for (int change = random.bounded(1, 6); change > 0; --change)
            descriptor[random.bounded(int(descriptor.size()))] = char(random.bounded(256));
        const QStringList remarks = remarksOf(descriptor);
        const Map map = Map::fromBytes(descriptor);
        QVERIFY(map.warnings().size() <= remarks.size());
        const QList<Map::Report> reports = map.reports();
        for (const Map::Report &report : reports) {
            for (const Map::Field &field : report.fields)
                QVERIFY(field.itemOffset < descriptor.size() && !Map::value({}, field));
        }
    }
}

QUSB_TEST(tst_HidReport)
#include "tst_hidreport.moc"
