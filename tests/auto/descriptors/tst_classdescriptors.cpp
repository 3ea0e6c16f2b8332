// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "descriptorbytes.h"
#include "fieldfacts.h"
#include "testprogram.h"

#include <QtTest/qtest.h>

using namespace DescriptorBytes;
using namespace Qt::StringLiterals;
using Context = QUsbDescriptorDecoder::Context;
using Field = QUsbDescriptorField;
using Severity = QUsbDescriptorField::Severity;

/* Smart card readers, firmware upgrades, disks, printers, hubs. */
class tst_ClassDescriptors : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatEachFieldMeans_data();
    void saysWhatEachFieldMeans();
    void survivesTruncation_data() { saysWhatEachFieldMeans_data(); }
    void survivesTruncation();
    void recognizesOldCardReaders_data();
    void recognizesOldCardReaders();
    void hubBlocksNeedNoInterface();
    void paddingIsNoError_data();
    void paddingIsNoError();
    void pipeBelongsToItsEndpoint();
    void printerCapabilitiesAreBounded();
    void remarksOnImpossibleValues_data();
    void remarksOnImpossibleValues();
};

static Field decoded(const QByteArray &bytes, const Context &context)
{
    const Field root = QUsbDescriptorDecoder::decode(bytes, context);
    const QString fault = FieldTree::coverageFault(root, bytes);
    if (!fault.isEmpty())
        qFatal("%s", qPrintable(fault));
    return root;
}

// A reader with two slots, a display of 2 lines of 16 characters, and a keypad.
static QByteArray cardReader()
{
    return bytes({54, 0x21, 0x10, 1, 1,    0x03, 3,    0, 0,    0, 0xa0, 0x0f, 0,    0, 0x40, 0x1f, 0, 0,
                  0,  0x00, 0x2a, 0, 0,    0x80, 0x54, 0, 0,    5, 0xfe, 0,    0,    0, 0,    0,    0, 0,
                  0,  0,    0,    0, 0xba, 4,    1,    0, 0x0f, 1, 0,    0,    0xff, 0, 16,   2,    3, 2});
}

void tst_ClassDescriptors::saysWhatEachFieldMeans_data()
{
    QTest::addColumn<int>("classes");
    QTest::addColumn<QByteArray>("descriptor");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("names");
    QTest::addColumn<QStringList>("facts");
    const auto row = [](const char *title, int classes, const QByteArray &descriptor, const QString &name,
                        const QString &names, const QStringList &facts) {
        QTest::newRow(title) << classes << descriptor << name << names << facts;
    };
    row("CCID", 0x0b0000, cardReader(), u"Smart Card Device Class Descriptor"_s,
        u"bLength bDescriptorType bcdCCID bMaxSlotIndex bVoltageSupport dwProtocols dwDefaultClock dwMaximumClock "
        "bNumClockSupported dwDataRate dwMaxDataRate bNumDataRatesSupported dwMaxIFSD dwSynchProtocols dwMechanical "
        "dwFeatures dwMaxCCIDMessageLength bClassGetResponse bClassEnvelope wLcdLayout bPINSupport bMaxCCIDBusySlots"_s,
        {u"bcdCCID = 1.10"_s,
         u"bMaxSlotIndex = 1 | 2 slots"_s,
         u"bVoltageSupport = 0x03 | 5.0 V, 3.0 V"_s,
         u"bVoltageSupport/1.8 V = 0 | No"_s,
         u"dwProtocols/T=0 = 1 | Yes"_s,
         u"dwProtocols/T=1 = 1 | Yes"_s,
         u"dwDefaultClock = 4000 | 4000 kHz"_s,
         u"dwMaximumClock = 8000 | 8000 kHz"_s,
         u"dwDataRate = 10752 | 10752 b/s"_s,
         u"dwMaxDataRate = 21632 | 21632 b/s"_s,
         u"bNumDataRatesSupported = 5"_s,
         u"dwMaxIFSD = 254 | 254 bytes"_s,
         u"dwFeatures = 0x000104ba"_s,
         u"dwFeatures/Level of exchange = 1 | TPDU"_s,
         u"dwFeatures/Automatic parameter configuration based on ATR data = 1 | Yes"_s,
         u"dwFeatures/Automatic activation of ICC on inserting = 0 | No"_s,
         u"dwFeatures/Automatic PPS made by the CCID = 1 | Yes"_s,
         u"dwFeatures/Automatic IFSD exchange as first exchange (T=1) = 1 | Yes"_s,
         u"dwMaxCCIDMessageLength = 271 | 271 bytes"_s,
         u"bClassGetResponse = 0xff | As in the command"_s,
         u"bClassEnvelope = 0x00"_s,
         u"wLcdLayout = 0x0210 | 2 lines of 16 characters"_s,
         u"bPINSupport/PIN modification = 1 | Yes"_s,
         u"bMaxCCIDBusySlots = 2"_s});
    row("DFU 1.1", 0xfe0102, bytes({9, 0x21, 0x0b, 0xe8, 3, 0, 4, 0x10, 1}), u"DFU Functional Descriptor"_s,
        u"bLength bDescriptorType bmAttributes wDetachTimeOut wTransferSize bcdDFUVersion"_s,
        {u"bDescriptorType = 0x21 | DFU FUNCTIONAL"_s, u"bmAttributes/bitCanDnload = 1 | Yes"_s,
         u"bmAttributes/bitManifestationTolerant = 0 | No"_s, u"bmAttributes/bitWillDetach = 1 | Yes"_s,
         u"wDetachTimeOut = 1000 | 1000 ms"_s, u"wTransferSize = 1024 | 1024 bytes"_s, u"bcdDFUVersion = 1.10"_s});
    row("DFU 1.0", 0xfe0101, bytes({7, 0x21, 1, 0xff, 0, 64, 0}), u"DFU Functional Descriptor"_s,
        u"bLength bDescriptorType bmAttributes wDetachTimeOut wTransferSize"_s,
        {u"wDetachTimeOut = 255 | 255 ms"_s, u"wTransferSize = 64 | 64 bytes"_s});
    row("pipe usage", 0x080662, bytes({4, 0x24, 3, 0}), u"Pipe Usage Class Specific Descriptor"_s,
        u"bLength bDescriptorType bPipeID Reserved"_s, {u"bPipeID = 3 | Data-in pipe"_s});
    row("vendor's pipe", 0x080662, bytes({4, 0x24, 0xe1, 0}), u"Pipe Usage Class Specific Descriptor"_s,
        u"bLength bDescriptorType bPipeID Reserved"_s, {u"bPipeID = 225 | Vendor specific pipe"_s});
    row("IPP over USB", 0x070104, bytes({13, 0x21, 1, 2, 0, 4, 0x53, 0, 5, 6, 0x20, 1, 0xaa}),
        u"Class-Specific Device Info Descriptor"_s,
        u"bLength bDescriptorType bcdReleaseNumber bNumDescriptors Capability[0] Capability[1]"_s,
        {u"Capability[0]/bCapabilityType = 0x00 | Basic capabilities"_s,
         u"Capability[0]/wBasicCapabilities/Scan = 1 | Yes"_s, u"Capability[0]/wBasicCapabilities/Fax = 0 | No"_s,
         u"Capability[0]/wBasicCapabilities/Authentication = 2 | Reserved"_s,
         u"Capability[0]/iIPPVersionsSupported = 5"_s, u"Capability[0]/iIPPPrinterUUID = 6"_s,
         u"Capability[1]/bCapabilityType = 0x20"_s, u"Capability[1]/data = "_s});
    row("hub, 4 ports", 0x090001, bytes({9, 0x29, 4, 0xad, 0, 50, 100, 0x0a, 0xff}), u"Hub Descriptor"_s,
        u"bDescLength bDescriptorType bNbrPorts wHubCharacteristics bPwrOn2PwrGood bHubContrCurrent DeviceRemovable "
        "PortPwrCtrlMask"_s,
        {u"bNbrPorts = 4"_s, u"wHubCharacteristics/Logical power switching mode = 1 | Each port by itself"_s,
         u"wHubCharacteristics/Part of a compound device = 1 | Yes"_s,
         u"wHubCharacteristics/Over-current protection mode = 1 | Each port by itself"_s,
         u"wHubCharacteristics/TT think time = 1 | 16 full-speed bit times"_s,
         u"wHubCharacteristics/Port indicators supported = 1 | Yes"_s, u"bPwrOn2PwrGood = 50 | 100 ms"_s,
         u"bHubContrCurrent = 100 | 100 mA"_s, u"DeviceRemovable = 0x0a | Not removable at ports: 1, 3"_s,
         u"PortPwrCtrlMask = 0xff"_s});
    row("hub, 8 ports", 0x090000, bytes({11, 0x29, 8, 0, 0, 50, 100, 0, 1, 0xff, 0xff}), u"Hub Descriptor"_s,
        u"bDescLength bDescriptorType bNbrPorts wHubCharacteristics bPwrOn2PwrGood bHubContrCurrent DeviceRemovable "
        "PortPwrCtrlMask"_s,
        {u"DeviceRemovable = 0x0100 | Not removable at ports: 8"_s, u"PortPwrCtrlMask = 0xffff"_s});
    row("SuperSpeed hub", 0x090003, bytes({12, 0x2a, 4, 9, 0, 10, 50, 4, 0x5e, 1, 0, 0}),
        u"Enhanced SuperSpeed Hub Descriptor"_s,
        u"bDescLength bDescriptorType bNbrPorts wHubCharacteristics bPwrOn2PwrGood bHubContrCurrent bHubHdrDecLat "
        "wHubDelay DeviceRemovable"_s,
        {u"bPwrOn2PwrGood = 10 | 20 ms"_s, u"bHubContrCurrent = 50 | 200 mA"_s, u"bHubHdrDecLat = 4 | 0.4 µs"_s,
         u"wHubDelay = 350 | 350 ns"_s, u"DeviceRemovable = 0x0000 | All devices are removable"_s});
}

void tst_ClassDescriptors::saysWhatEachFieldMeans()
{
    QFETCH(const int, classes);
    QFETCH(const QByteArray, descriptor);
    QFETCH(const QStringList, facts);
    const Field root = decoded(descriptor, FieldFacts::belowInterface(classes));
    QCOMPARE(root.children().size(), 1);
    const Field node = root.children().constFirst();
    QTEST(node.name(), "name");
    QTEST(FieldFacts::namesOf(node), "names");
    QCOMPARE(FieldFacts::firstWrong(node, facts), QString());
    QCOMPARE(node.remark(), QString());
    QVERIFY(!node.section().isEmpty());
    const QList<Field> fields = node.children();
    for (const Field &field : fields)
        QCOMPARE(field.remark(), QString());
}

void tst_ClassDescriptors::survivesTruncation()
{
    QFETCH(const int, classes);
    QFETCH(const QByteArray, descriptor);
    QCOMPARE(FieldFacts::truncationFault(descriptor, FieldFacts::belowInterface(classes)), QString());
}

void tst_ClassDescriptors::recognizesOldCardReaders_data()
{
    QTest::addColumn<int>("classes");
    QTest::addColumn<qsizetype>("size");
    QTest::addColumn<QString>("name");
    QTest::newRow("vendor") << 0xff0000 << qsizetype(54) << u"Smart Card Device Class Descriptor"_s;
    QTest::newRow("no class") << 0 << qsizetype(54) << u"Smart Card Device Class Descriptor"_s;
    QTest::newRow("vendor, other size") << 0xff0000 << qsizetype(53) << u"Unknown Descriptor"_s;
    QTest::newRow("HID") << 0x030000 << qsizetype(54) << u"HID Descriptor"_s;
}

void tst_ClassDescriptors::recognizesOldCardReaders()
{
    QFETCH(const int, classes);
    QFETCH(const qsizetype, size);
    QByteArray descriptor = cardReader().first(size);
    descriptor[0] = char(size);
    QTEST(decoded(descriptor, FieldFacts::belowInterface(classes)).children().constFirst().name(), "name");
}

void tst_ClassDescriptors::hubBlocksNeedNoInterface()
{
    const QByteArray hub = bytes({9, 0x29, 4, 0, 0, 50, 100, 0, 0xff});
    const QUsbDescriptorBlock block(QUsbDescriptorBlock::Kind::Hub, hub);
    QCOMPARE(QUsbDescriptorDecoder::decode(block).children().constFirst().name(), u"Hub Descriptor"_s);
    QCOMPARE(decoded(hub, {}).children().constFirst().name(), u"Unknown Descriptor"_s);
}

void tst_ClassDescriptors::paddingIsNoError_data()
{
    QTest::addColumn<QUsbDescriptorBlock::Kind>("kind");
    QTest::addColumn<QByteArray>("descriptor");
    using BlockKind = QUsbDescriptorBlock::Kind;
    QTest::newRow("hub") << BlockKind::Hub << bytes({9, 0x29, 1, 0, 0, 50, 100, 0, 0xff});
    QTest::newRow("SuperSpeed hub") << BlockKind::Hub << bytes({12, 0x2a, 4, 9, 0, 10, 50, 4, 0x5e, 1, 0, 0});
    QTest::newRow("qualifier") << BlockKind::DeviceQualifier << bytes({10, 6, 0, 2, 0, 0, 0, 64, 1, 0});
    QTest::newRow("string") << BlockKind::String << bytes({4, 3, 'A', 0});
    QTest::newRow("URL") << BlockKind::WebUsbUrl << bytes({4, 3, 1, 'a'});
}

// Linux' root hubs answer with the whole buffer.
void tst_ClassDescriptors::paddingIsNoError()
{
    QFETCH(const QUsbDescriptorBlock::Kind, kind);
    QFETCH(const QByteArray, descriptor);
    for (const QByteArray &padding : {QByteArray(6, '\0'), QByteArray(4, '\xff'), bytes({2, 0x29}), bytes({1})}) {
        const QUsbDescriptorBlock block(kind, descriptor + padding, kind == QUsbDescriptorBlock::Kind::String ? 1 : 0);
        const QList<QUsbDescriptorField> nodes = QUsbDescriptorDecoder::decode(block).children();
        QCOMPARE(nodes.size(), 2);
        QCOMPARE(nodes.first().bytes(), descriptor);
        QCOMPARE(nodes.last().name(), u"Padding"_s);
        QCOMPARE(nodes.last().bytes(), padding);
        QCOMPARE(nodes.last().severity(), QUsbDescriptorField::Severity::None);
    }
}

void tst_ClassDescriptors::pipeBelongsToItsEndpoint()
{
    const auto ruleOf = [](int address, int pipe) {
        const QByteArray blob = device()
            + configuration(1, 1, join({interface(0, 0, 1, 8, 6, 0x62), endpoint(address), bytes({4, 0x24, pipe, 0})}));
        return FieldTree::find(decoded(blob, {}), u"bPipeID", blob.size() - 2).rule();
    };
    QCOMPARE(ruleOf(0x01, 1), QString()); // command
    QCOMPARE(ruleOf(0x82, 2), QString()); // status
    QCOMPARE(ruleOf(0x83, 3), QString()); // data in
    QCOMPARE(ruleOf(0x04, 4), QString()); // data out
    QCOMPARE(ruleOf(0x81, 1), u"MSC-PIPE"_s);
    QCOMPARE(ruleOf(0x03, 3), u"MSC-PIPE"_s);
    QCOMPARE(ruleOf(0x01, 5), u"MSC-PIPE"_s);
}

void tst_ClassDescriptors::printerCapabilitiesAreBounded()
{
    const Context printer = FieldFacts::belowInterface(0x070104);
    const QByteArray cut = bytes({10, 0x21, 1, 255, 0, 200, 1, 0, 5, 6}); // says more than there is
    const Field node = decoded(cut, printer).children().constFirst();
    QCOMPARE(FieldFacts::namesOf(node), u"bLength bDescriptorType bcdReleaseNumber bNumDescriptors Capability[0]"_s);
    const QByteArray tiny = bytes({10, 0x21, 1, 2, 0, 1, 1, 0, 1, 1}); // basic capabilities without room for them
    const Field first = decoded(tiny, printer).children().constFirst().child(u"Capability[0]");
    QCOMPARE(FieldFacts::namesOf(first), u"bCapabilityType bCapabilityLength data"_s);
}

void tst_ClassDescriptors::remarksOnImpossibleValues_data()
{
    QTest::addColumn<int>("classes");
    QTest::addColumn<QByteArray>("descriptor");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("rule");
    const auto row = [](const char *title, int classes, const QByteArray &descriptor, const QString &field,
                        const QString &rule) { QTest::newRow(title) << classes << descriptor << field << rule; };
    const auto reader = [](std::initializer_list<std::pair<int, int>> changes) {
        QByteArray descriptor = cardReader();
        for (const auto &[at, value] : changes)
            descriptor[at] = char(value);
        return descriptor;
    };
    row("CCID length", 0x0b0000, reader({{0, 55}}) + '\0', u"bLength"_s, u"CCID-LEN"_s);
    row("no voltage", 0x0b0000, reader({{5, 0}}), u"bVoltageSupport"_s, u"CCID-VOLTAGE"_s);
    row("clocks", 0x0b0000, reader({{15, 0x0e}}), u"dwMaximumClock"_s, u"CCID-CLOCK"_s);
    row("rates", 0x0b0000, reader({{24, 0x29}}), u"dwMaxDataRate"_s, u"CCID-RATE"_s);
    row("level", 0x0b0000, reader({{42, 3}}), u"dwFeatures"_s, u"CCID-LEVEL"_s);
    row("negotiation", 0x0b0000, reader({{40, 0xc0}}), u"dwFeatures"_s, u"CCID-PPS"_s);
    row("message", 0x0b0000, reader({{44, 0x0e}}), u"dwMaxCCIDMessageLength"_s, u"CCID-MESSAGE"_s);
    row("busy slots", 0x0b0000, reader({{53, 3}}), u"bMaxCCIDBusySlots"_s, u"CCID-SLOTS"_s);
    row("DFU transfer", 0xfe0102, bytes({9, 0x21, 1, 0, 1, 0, 0, 0, 1}), u"wTransferSize"_s, u"DFU-SIZE"_s);
    row("DFU release", 0xfe0102, bytes({9, 0x21, 1, 0, 1, 8, 0, 1, 0x10}), u"bcdDFUVersion"_s, u"DFU-BCD"_s);
    row("no ports", 0x090000, bytes({9, 0x29, 0, 0, 0, 50, 100, 0, 0xff}), u"bNbrPorts"_s, u"HUB-PORTS"_s);
    row("too many ports", 0x090003, bytes({12, 0x2a, 16, 9, 0, 10, 50, 4, 0, 0, 0, 0}), u"bNbrPorts"_s, u"HUB-PORTS"_s);
    row("hub length", 0x090000, bytes({9, 0x29, 8, 0, 0, 50, 100, 0, 0xff}), u"bDescLength"_s, u"HUB-LEN"_s);
    row("removable at no port", 0x090000, bytes({9, 0x29, 4, 0, 0, 50, 100, 0x20, 0xff}), u"DeviceRemovable"_s,
        u"HUB-REMOVABLE"_s);
    row("power mask", 0x090000, bytes({9, 0x29, 4, 0, 0, 50, 100, 0, 0xfd}), u"PortPwrCtrlMask"_s, u"HUB-PWRMASK"_s);
    row("decode latency", 0x090003, bytes({12, 0x2a, 4, 9, 0, 10, 50, 11, 0, 0, 0, 0}), u"bHubHdrDecLat"_s,
        u"HUB-DECLAT"_s);
}

void tst_ClassDescriptors::remarksOnImpossibleValues()
{
    QFETCH(const int, classes);
    QFETCH(const QByteArray, descriptor);
    QFETCH(const QString, field);
    const Field node = decoded(descriptor, FieldFacts::belowInterface(classes)).children().constFirst().child(field);
    QVERIFY(!node.isNull());
    QTEST(node.rule(), "rule");
    QVERIFY(node.severity() == Severity::Warning || node.severity() == Severity::Information);
}

QUSB_TEST(tst_ClassDescriptors)
#include "tst_classdescriptors.moc"
