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
using Kind = QUsbDescriptorField::Kind;

class tst_CommunicationDescriptors : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatEachFieldMeans_data();
    void saysWhatEachFieldMeans();
    void survivesTruncation_data() { saysWhatEachFieldMeans_data(); }
    void survivesTruncation();
    void namesAllEthernetStatistics();
    void recognizesBorrowedDescriptors_data();
    void recognizesBorrowedDescriptors();
    void decodesBelowEndpointsToo();
    void linksToInterfacesAndUnits();
    void remarksOnImpossibleValues_data();
    void remarksOnImpossibleValues();
};

static const int Modem = 0x020201;
static const QByteArray Guid = QByteArray::fromHex("33221100554477668899aabbccddeeff");
static const QString GuidText = u"{00112233-4455-6677-8899-aabbccddeeff}"_s;

static Field decoded(const QByteArray &bytes, const Context &context)
{
    const Field root = QUsbDescriptorDecoder::decode(bytes, context);
    const QString fault = FieldTree::coverageFault(root, bytes);
    if (!fault.isEmpty())
        qFatal("%s", qPrintable(fault));
    return root;
}

void tst_CommunicationDescriptors::saysWhatEachFieldMeans_data()
{
    QTest::addColumn<QByteArray>("descriptor");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("names"); // after the first three
    QTest::addColumn<QStringList>("facts");
    const auto row = [](const char *title, const QByteArray &descriptor, const QString &name, const QString &names,
                        const QStringList &facts) { QTest::newRow(title) << descriptor << name << names << facts; };

    row("00", bytes({5, 0x24, 0, 0x20, 0x01}), u"Header Functional Descriptor"_s, u"bcdCDC"_s,
        {u"bDescriptorSubtype = 0x00 | Header"_s, u"bcdCDC = 1.20"_s});
    row("01", bytes({5, 0x24, 1, 3, 1}), u"Call Management Functional Descriptor"_s, u"bmCapabilities bDataInterface"_s,
        {u"bmCapabilities/Device handles call management itself = 1 | Yes"_s,
         u"bmCapabilities/Call management over a data class interface = 1 | Yes"_s, u"bDataInterface = 1"_s});
    row("02", bytes({4, 0x24, 2, 6}), u"Abstract Control Management Functional Descriptor"_s, u"bmCapabilities"_s,
        {u"bmCapabilities/Set_Comm_Feature, Clear_Comm_Feature, Get_Comm_Feature = 0 | No"_s,
         u"bmCapabilities/Set_Line_Coding, Set_Control_Line_State, Get_Line_Coding, Serial_State = 1 | Yes"_s,
         u"bmCapabilities/Send_Break = 1 | Yes"_s, u"bmCapabilities/Network_Connection = 0 | No"_s});
    row("03", bytes({4, 0x24, 3, 4}), u"Direct Line Management Functional Descriptor"_s, u"bmCapabilities"_s,
        {u"bmCapabilities/Pulse_Setup, Send_Pulse, Set_Pulse_Time = 0 | No"_s,
         u"bmCapabilities/Extra Pulse_Setup to disengage the holding circuit = 1 | Yes"_s});
    row("04", bytes({5, 0x24, 4, 7, 2}), u"Telephone Ringer Functional Descriptor"_s,
        u"bRingerVolSteps bNumRingerPatterns"_s, {u"bRingerVolSteps = 7"_s, u"bNumRingerPatterns = 2"_s});
    row("05", bytes({7, 0x24, 5, 0x24, 0, 0, 0}), u"Telephone Call and Line State Reporting Capabilities Descriptor"_s,
        u"bmCapabilities"_s,
        {u"bmCapabilities = 0x00000024"_s, u"bmCapabilities/Reports caller ID = 1 | Yes"_s,
         u"bmCapabilities/Reports DTMF digits = 0 | No"_s,
         u"bmCapabilities/Line state change notification = 1 | Yes"_s});
    row("06", bytes({6, 0x24, 6, 2, 3, 4}), u"Union Functional Descriptor"_s,
        u"bControlInterface bSubordinateInterface[0] bSubordinateInterface[1]"_s,
        {u"bControlInterface = 2"_s, u"bSubordinateInterface[0] = 3"_s, u"bSubordinateInterface[1] = 4"_s});
    row("07", bytes({8, 0x24, 7, 6, 0x49, 0x00, 0x34, 0x12}), u"Country Selection Functional Descriptor"_s,
        u"iCountryCodeRelDate wCountryCode[0] wCountryCode[1]"_s,
        {u"iCountryCodeRelDate = 6"_s, u"wCountryCode[0] = 0x0049"_s, u"wCountryCode[1] = 0x1234"_s});
    row("08", bytes({4, 0x24, 8, 4}), u"Telephone Operational Modes Functional Descriptor"_s, u"bmCapabilities"_s,
        {u"bmCapabilities/Simple mode = 0 | No"_s, u"bmCapabilities/Computer-centric mode = 1 | Yes"_s});
    row("09", bytes({8, 0x24, 9, 1, 2, 3, 1, 5}), u"USB Terminal Functional Descriptor"_s,
        u"bEntityId bInInterfaceNo bOutInterfaceNo bmOptions bChildId[0]"_s,
        {u"bEntityId = 1"_s, u"bOutInterfaceNo = 3"_s, u"bmOptions/Protocol wrapper used = 1 | Yes"_s,
         u"bChildId[0] = 5"_s});
    row("0a", bytes({7, 0x24, 10, 3, 4, 1, 1}), u"Network Channel Terminal Functional Descriptor"_s,
        u"bEntityId iName bChannelIndex bPhysicalInterface"_s, {u"iName = 4"_s, u"bPhysicalInterface = 1 | ISDN"_s});
    row("0b", bytes({7, 0x24, 11, 2, 0x31, 3, 4}), u"Protocol Unit Functional Descriptor"_s,
        u"bEntityId bProtocol bChildId[0] bChildId[1]"_s, {u"bProtocol = 0x31"_s, u"bChildId[1] = 4"_s});
    row("0c", bytes({7, 0x24, 12, 2, 0x31, 3, 4}), u"Extension Unit Functional Descriptor"_s,
        u"bEntityId bExtensionCode iName bChildId[0]"_s, {u"iName = 3"_s, u"bChildId[0] = 4"_s});
    row("0d", bytes({4, 0x24, 13, 5}), u"Multi-Channel Management Functional Descriptor"_s, u"bmCapabilities"_s,
        {u"bmCapabilities/Unit parameters in non-volatile memory = 1 | Yes"_s,
         u"bmCapabilities/Clear_Unit_Parameter = 0 | No"_s, u"bmCapabilities/Set_Unit_Parameter = 1 | Yes"_s});
    row("0e", bytes({4, 0x24, 14, 1}), u"CAPI Control Management Functional Descriptor"_s, u"bmCapabilities"_s,
        {u"bmCapabilities/CAPI device = 1 | Intelligent"_s});
    row("0f", bytes({13, 0x24, 15, 4, 0x03, 0, 0, 0x10, 0xea, 0x05, 0x08, 0x80, 2}),
        u"Ethernet Networking Functional Descriptor"_s,
        u"iMACAddress bmEthernetStatistics wMaxSegmentSize wNumberMCFilters bNumberPowerFilters"_s,
        {u"iMACAddress = 4"_s, u"bmEthernetStatistics = 0x10000003"_s, u"wMaxSegmentSize = 1514 | 1514 bytes"_s,
         u"wNumberMCFilters/Number of multicast filters = 8"_s,
         u"wNumberMCFilters/Filtering = 1 | Imperfect (hashing)"_s, u"bNumberPowerFilters = 2"_s});
    row("10", bytes({12, 0x24, 16, 1, 0x0a, 0x11, 0x30, 0, 0xea, 0x05, 16, 0}),
        u"ATM Networking Functional Descriptor"_s,
        u"iEndSystemIdentifier bmDataCapabilities bmATMDeviceStatistics wType2MaxSegmentSize wType3MaxSegmentSize wMaxVC"_s,
        {u"bmDataCapabilities/Type 3: AAL5 SDU = 1 | Yes"_s, u"bmATMDeviceStatistics/VC_US_CELLS_SENT = 1 | Yes"_s,
         u"bmATMDeviceStatistics/US_CELLS_SENT = 0 | No"_s, u"wType3MaxSegmentSize = 1514 | 1514 bytes"_s,
         u"wMaxVC = 16"_s});
    row("11", bytes({5, 0x24, 17, 0x10, 1}), u"Wireless Handset Control Model Functional Descriptor"_s, u"bcdVersion"_s,
        {u"bcdVersion = 1.10"_s});
    row("12", bytes({21, 0x24, 18, 0, 1}) + Guid, u"Mobile Direct Line Model Functional Descriptor"_s,
        u"bcdVersion bGUID"_s, {u"bcdVersion = 1.00"_s, u"bGUID = "_s + GuidText});
    row("13", bytes({6, 0x24, 19, 1, 2, 3}), u"MDLM Detail Functional Descriptor"_s,
        u"bGuidDescriptorType bDetailData"_s, {u"bGuidDescriptorType = 0x01"_s});
    row("14", bytes({7, 0x24, 20, 0, 1, 0, 1}), u"Device Management Functional Descriptor"_s,
        u"bcdVersion wMaxCommand"_s, {u"wMaxCommand = 256 | 256 bytes"_s});
    row("15", bytes({5, 0x24, 21, 0, 1}), u"OBEX Functional Descriptor"_s, u"bcdVersion"_s, {u"bcdVersion = 1.00"_s});
    row("16", bytes({22, 0x24, 22, 0, 1, 5}) + Guid, u"Command Set Functional Descriptor"_s,
        u"bcdVersion iCommandSet bGUID"_s, {u"iCommandSet = 5"_s, u"bGUID = "_s + GuidText});
    row("17", bytes({6, 0x24, 23, 1, 2, 3}), u"Command Set Detail Functional Descriptor"_s,
        u"bGuidDescriptorType bDetailData"_s, {u"bDescriptorSubtype = 0x17 | Command set, detail"_s});
    row("18", bytes({5, 0x24, 24, 0, 1}), u"Telephone Control Model Functional Descriptor"_s, u"bcdVersion"_s,
        {u"bcdVersion = 1.00"_s});
    row("19", bytes({22, 0x24, 25, 1}) + Guid + bytes({2, 1}), u"OBEX Service Identifier Functional Descriptor"_s,
        u"bmRoles bServiceId wServiceVersion"_s,
        {u"bmRoles/OBEX role = 1 | Server"_s, u"bServiceId = "_s + GuidText, u"wServiceVersion = 0x0102"_s});
    row("1a", bytes({6, 0x24, 26, 0, 1, 0x21}), u"NCM Functional Descriptor"_s,
        u"bcdNcmVersion bmNetworkCapabilities"_s,
        {u"bcdNcmVersion = 1.00"_s, u"bmNetworkCapabilities/SetEthernetPacketFilter = 1 | Yes"_s,
         u"bmNetworkCapabilities/GetCrcMode, SetCrcMode = 0 | No"_s,
         u"bmNetworkCapabilities/8-byte GetNtbInputSize, SetNtbInputSize = 1 | Yes"_s});
    row("1b", bytes({12, 0x24, 27, 0, 1, 0, 0x10, 32, 128, 0, 8, 0x20}), u"MBIM Functional Descriptor"_s,
        u"bcdMBIMVersion wMaxControlMessage bNumberFilters bMaxFilterSize wMaxSegmentSize bmNetworkCapabilities"_s,
        {u"wMaxControlMessage = 4096 | 4096 bytes"_s, u"bNumberFilters = 32"_s, u"bMaxFilterSize = 128 | 128 bytes"_s,
         u"wMaxSegmentSize = 2048 | 2048 bytes"_s,
         u"bmNetworkCapabilities/8-byte GetNtbInputSize, SetNtbInputSize = 1 | Yes"_s});
    row("1c", bytes({8, 0x24, 28, 0, 1, 64, 0xdc, 5}), u"MBIM Extended Functional Descriptor"_s,
        u"bcdMBIMExtendedVersion bMaxOutstandingCommandMessages wMTU"_s,
        {u"bMaxOutstandingCommandMessages = 64"_s, u"wMTU = 1500 | 1500 bytes"_s});
}

void tst_CommunicationDescriptors::saysWhatEachFieldMeans()
{
    QFETCH(const QByteArray, descriptor);
    QFETCH(const QStringList, facts);
    QFETCH(const QString, names);
    const Field root = decoded(descriptor, FieldFacts::belowInterface(Modem));
    QCOMPARE(root.children().size(), 1);
    const Field node = root.children().constFirst();
    QTEST(node.name(), "name");
    QCOMPARE(FieldFacts::namesOf(node), u"bFunctionLength bDescriptorType bDescriptorSubtype "_s + names);
    QCOMPARE(FieldFacts::firstWrong(node, facts), QString());
    QCOMPARE(node.remark(), QString());
    QVERIFY(!node.section().isEmpty());
    const QList<Field> fields = node.children();
    for (const Field &field : fields)
        QCOMPARE(field.remark(), QString());
}

void tst_CommunicationDescriptors::survivesTruncation()
{
    QFETCH(const QByteArray, descriptor);
    QCOMPARE(FieldFacts::truncationFault(descriptor, FieldFacts::belowInterface(Modem)), QString());
}

void tst_CommunicationDescriptors::namesAllEthernetStatistics()
{
    const QByteArray ethernet = bytes({13, 0x24, 15, 4, 0xff, 0xff, 0xff, 0x1f, 0xea, 0x05, 0, 0, 0});
    const Field statistics =
        decoded(ethernet, FieldFacts::belowInterface(0x020600)).children().constFirst().child(u"bmEthernetStatistics");
    const QList<Field> bits = statistics.children();
    QCOMPARE(bits.size(), 30); // 29 and three reserved ones
    for (qsizetype i = 0; i < 29; ++i) {
        QCOMPARE(bits.at(i).bitOffset(), int(i));
        QCOMPARE(bits.at(i).text(), u"Yes"_s);
    }
    QCOMPARE(bits.constFirst().name(), u"XMIT_OK"_s);
    QCOMPARE(bits.at(17).name(), u"RCV_CRC_ERROR"_s);
    QCOMPARE(bits.at(28).name(), u"XMIT_LATE_COLLISIONS"_s);
    QCOMPARE(bits.last().bitWidth(), 3);
}

void tst_CommunicationDescriptors::recognizesBorrowedDescriptors_data()
{
    QTest::addColumn<int>("classes");
    QTest::addColumn<QByteArray>("descriptor");
    QTest::addColumn<bool>("isRecognized");
    const QByteArray header = bytes({5, 0x24, 0, 0x10, 1});
    const QByteArray unusual = bytes({6, 0x24, 0, 0x10, 1, 0});
    QTest::newRow("data interface") << 0x0a0000 << header << true;
    QTest::newRow("RNDIS, wireless") << 0xe00103 << unusual << true;
    QTest::newRow("RNDIS, miscellaneous") << 0xef0401 << unusual << true;
    QTest::newRow("Bluetooth") << 0xe00101 << header << false;
    QTest::newRow("vendor, header") << 0xff0000 << header << true;
    QTest::newRow("vendor, call management") << 0xff0000 << bytes({5, 0x24, 1, 0, 0}) << true;
    QTest::newRow("vendor, ACM") << 0xff0000 << bytes({4, 0x24, 2, 2}) << true;
    QTest::newRow("vendor, union") << 0xff0000 << bytes({5, 0x24, 6, 0, 1}) << true;
    QTest::newRow("vendor, other size") << 0xff0000 << unusual << false;
    QTest::newRow("vendor, other release") << 0xff0000 << bytes({5, 0x24, 0, 0x10, 0x40}) << false;
    QTest::newRow("vendor, reserved bits") << 0xff0000 << bytes({4, 0x24, 2, 0x42}) << false;
    QTest::newRow("audio") << 0x010100 << header << false;
    QTest::newRow("mass storage") << 0x080650 << header << false;
}

void tst_CommunicationDescriptors::recognizesBorrowedDescriptors()
{
    QFETCH(const int, classes);
    QFETCH(const QByteArray, descriptor);
    const Field root = decoded(descriptor, FieldFacts::belowInterface(classes));
    QTEST(root.children().constFirst().name().endsWith("Functional Descriptor"_L1), "isRecognized");
}

void tst_CommunicationDescriptors::decodesBelowEndpointsToo()
{
    const QByteArray acm = bytes({4, 0x24, 2, 2});
    const QByteArray blob =
        device() + configuration(1, 1, join({interface(0, 0, 1, 2, 2, 1), endpoint(0x81, 3, 8, 10), acm}));
    const Field node =
        FieldTree::find(decoded(blob, {}), u"Abstract Control Management Functional Descriptor", blob.size() - 4);
    QVERIFY(!node.isNull());
    QCOMPARE(node.rule(), u"DESC-PLACE"_s);
}

void tst_CommunicationDescriptors::linksToInterfacesAndUnits()
{
    const QByteArray header = bytes({5, 0x24, 0, 0x20, 1});
    const QByteArray functionUnion = bytes({6, 0x24, 6, 0, 1, 9});
    const QByteArray terminal = bytes({8, 0x24, 9, 1, 0, 1, 0, 2});
    const QByteArray unit = bytes({5, 0x24, 11, 2, 0x31});
    const QByteArray blob =
        device()
        + configuration(
            1, 2, join({interface(0, 0, 0, 2, 5, 0), header, functionUnion, terminal, unit, interface(1, 0, 0, 0x0a)}));
    const Field root = decoded(blob, {});
    const qsizetype first = 18 + 9;
    const Field node = FieldTree::find(root, u"Union Functional Descriptor", first + 9 + 5);
    QCOMPARE(node.child(u"bControlInterface").link(), FieldTree::find(root, u"Interface Descriptor", first));
    QCOMPARE(node.child(u"bSubordinateInterface[0]").link().offset(), blob.size() - 9);
    QVERIFY(node.child(u"bSubordinateInterface[1]").link().isNull()); // there is none with the number 9
    const Field child = FieldTree::find(root, u"USB Terminal Functional Descriptor", first + 9 + 5 + 6);
    QCOMPARE(child.child(u"bChildId[0]").link().name(), u"Protocol Unit Functional Descriptor"_s);
}

void tst_CommunicationDescriptors::remarksOnImpossibleValues_data()
{
    QTest::addColumn<QByteArray>("descriptor");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("rule");
    const auto row = [](const char *title, const QByteArray &descriptor, const QString &field, const QString &rule) {
        QTest::newRow(title) << descriptor << field << rule;
    };
    row("swapped release", bytes({5, 0x24, 0, 1, 0x10}), u"bcdCDC"_s, u"CDC-BCD"_s);
    row("own subordinate", bytes({5, 0x24, 6, 1, 1}), u"bSubordinateInterface[0]"_s, u"CDC-UNION"_s);
    row("no address", bytes({13, 0x24, 15, 0, 0, 0, 0, 0, 0xea, 5, 0, 0, 0}), u"iMACAddress"_s, u"CDC-MAC"_s);
    row("short commands", bytes({7, 0x24, 20, 0, 1, 255, 0}), u"wMaxCommand"_s, u"CDC-SIZE"_s);
    row("short control messages", bytes({12, 0x24, 27, 0, 1, 63, 0, 32, 128, 0, 8, 0}), u"wMaxControlMessage"_s,
        u"CDC-SIZE"_s);
    row("short segments", bytes({12, 0x24, 27, 0, 1, 64, 0, 32, 128, 0xff, 7, 0}), u"wMaxSegmentSize"_s, u"CDC-SIZE"_s);
}

void tst_CommunicationDescriptors::remarksOnImpossibleValues()
{
    QFETCH(const QByteArray, descriptor);
    QFETCH(const QString, field);
    const Field node = decoded(descriptor, FieldFacts::belowInterface(Modem)).children().constFirst().child(field);
    QVERIFY(!node.isNull());
    QTEST(node.rule(), "rule");
    QCOMPARE(node.severity(), Field::Severity::Warning);
}

QUSB_TEST(tst_CommunicationDescriptors)
#include "tst_communicationdescriptors.moc"
