// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "descriptorbytes.h"
#include "fieldtree.h"

#include "qusbdescriptordecoder.h"
#include "testprogram.h"

#include <QtCore/qelapsedtimer.h>
#include <QtTest/qtest.h>

using namespace DescriptorBytes;
using namespace Qt::StringLiterals;
using Context = QUsbDescriptorDecoder::Context;
using Field = QUsbDescriptorField;
using Format = QUsbDescriptorField::Format;
using Kind = QUsbDescriptorField::Kind;
using Severity = QUsbDescriptorField::Severity;
using QUsbProtocol::Speed;

class tst_DescriptorDecoder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nestsLikeTheDescriptorsDo();
    void namesEveryFieldInTheSpecificationsSpelling_data();
    void namesEveryFieldInTheSpecificationsSpelling();
    void saysWhatValuesMean();
    void meaningDependsOnSpeed();
    void takesBitsApart();
    void marksReservedBits();
    void decodesStrings();
    void decodesCapabilities();
    void nestsFragments();
    void decodesHidByInterfaceClassOnly();
    void companionIsReadByItsEndpoint();
    void keepsUnknownDescriptorsRaw();
    void remarksOnFaults_data();
    void remarksOnFaults();
    void nullField();
    void comparesTrees();
    void hugeConfigurationIsQuick();
};

static Field decoded(const QByteArray &bytes, const Context &context = {})
{
    const Field root = QUsbDescriptorDecoder::decode(bytes, context);
    const QString fault = FieldTree::coverageFault(root, bytes);
    if (!fault.isEmpty())
        qFatal("%s", qPrintable(fault));
    return root;
}

static QStringList namesOf(const Field &group)
{
    QStringList names;
    const QList<Field> children = group.children();
    for (const Field &child : children)
        names += child.name();
    return names;
}

void tst_DescriptorDecoder::nestsLikeTheDescriptorsDo()
{
    const QByteArray association = bytes({8, 11, 0, 1, 3, 0, 0, 0});
    const QByteArray csEndpoint = bytes({3, 0x25, 1});
    const QByteArray contents = join({association, interface(0, 0, 1), endpoint(0x81), csEndpoint, interface(0, 1, 0)});
    const Field root = decoded(device() + configuration(1, 1, contents));
    QCOMPARE(namesOf(root), QStringList({u"Device Descriptor"_s, u"Configuration Descriptor"_s}));
    const Field config = root.children().at(1);
    QCOMPARE(config.offset(), 18);
    QCOMPARE(config.size(), 9 + contents.size());
    QCOMPARE(
        namesOf(config).mid(8),
        QStringList({u"Interface Association Descriptor"_s, u"Interface Descriptor"_s, u"Interface Descriptor"_s}));
    const Field first = config.child(u"Interface Descriptor");
    QCOMPARE(namesOf(first).last(), u"Endpoint Descriptor"_s);
    QCOMPARE(namesOf(first.children().last()).last(), u"Class-Specific Endpoint Descriptor"_s);
    QCOMPARE(FieldTree::depth(root), 6);
    QCOMPARE(root.kind(), Kind::Group);
    QCOMPARE(config.section(), u"USB 2.0, table 9-10"_s);
}

void tst_DescriptorDecoder::namesEveryFieldInTheSpecificationsSpelling_data()
{
    QTest::addColumn<QByteArray>("descriptor");
    QTest::addColumn<QString>("names");
    QTest::newRow("device") << device()
                            << u"bLength bDescriptorType bcdUSB bDeviceClass bDeviceSubClass bDeviceProtocol "
                               "bMaxPacketSize0 idVendor idProduct bcdDevice iManufacturer iProduct iSerialNumber "
                               "bNumConfigurations"_s;
    QTest::newRow("configuration") << configuration(1, 0, {})
                                   << u"bLength bDescriptorType wTotalLength bNumInterfaces bConfigurationValue "
                                      "iConfiguration bmAttributes bMaxPower"_s;
    QTest::newRow("other speed") << bytes({9, 7, 9, 0, 0, 1, 0, 0x80, 50})
                                 << u"bLength bDescriptorType wTotalLength bNumInterfaces bConfigurationValue "
                                    "iConfiguration bmAttributes bMaxPower"_s;
    QTest::newRow("interface") << interface(0, 0, 0)
                               << u"bLength bDescriptorType bInterfaceNumber bAlternateSetting bNumEndpoints "
                                  "bInterfaceClass bInterfaceSubClass bInterfaceProtocol iInterface"_s;
    QTest::newRow("endpoint") << endpoint(0x81)
                              << u"bLength bDescriptorType bEndpointAddress bmAttributes wMaxPacketSize bInterval"_s;
    QTest::newRow("audio endpoint") << bytes({9, 5, 1, 5, 192, 0, 1, 0, 0})
                                    << u"bLength bDescriptorType bEndpointAddress bmAttributes wMaxPacketSize "
                                       "bInterval bRefresh bSynchAddress"_s;
    QTest::newRow("qualifier") << bytes({10, 6, 0, 2, 0, 0, 0, 64, 1, 0})
                               << u"bLength bDescriptorType bcdUSB bDeviceClass bDeviceSubClass bDeviceProtocol "
                                  "bMaxPacketSize0 bNumConfigurations bReserved"_s;
    QTest::newRow("association") << bytes({8, 11, 0, 2, 2, 2, 1, 0})
                                 << u"bLength bDescriptorType bFirstInterface bInterfaceCount bFunctionClass "
                                    "bFunctionSubClass bFunctionProtocol iFunction"_s;
    QTest::newRow("OTG") << bytes({5, 9, 3, 0, 2}) << u"bLength bDescriptorType bmAttributes bcdOTG"_s;
    QTest::newRow("OTG 1") << bytes({3, 9, 3}) << u"bLength bDescriptorType bmAttributes"_s;
    QTest::newRow("debug") << bytes({4, 10, 0x81, 1})
                           << u"bLength bDescriptorType bDebugInEndpoint bDebugOutEndpoint"_s;
    QTest::newRow("BOS") << bytes({5, 15, 5, 0, 0}) << u"bLength bDescriptorType wTotalLength bNumDeviceCaps"_s;
    QTest::newRow("companion") << bytes({6, 0x30, 0, 0, 0, 0})
                               << u"bLength bDescriptorType bMaxBurst bmAttributes wBytesPerInterval"_s;
    QTest::newRow("isochronous companion")
        << bytes({8, 0x31, 0, 0, 0, 0, 0, 0}) << u"bLength bDescriptorType wReserved dwBytesPerInterval"_s;
    QTest::newRow("class-specific") << bytes({4, 0x24, 1, 2}) << u"bLength bDescriptorType bDescriptorSubtype data"_s;
}

void tst_DescriptorDecoder::namesEveryFieldInTheSpecificationsSpelling()
{
    QFETCH(const QByteArray, descriptor);
    const Field root = decoded(descriptor);
    QCOMPARE(root.children().size(), 1);
    QTEST(namesOf(root.children().constFirst()).join(u' '), "names");
}

void tst_DescriptorDecoder::saysWhatValuesMean()
{
    Context context;
    context.speed = Speed::High;
    const Field root =
        decoded(join({device(), configuration(1, 1, interface(0, 0, 1, 8, 6, 0x50) + endpoint(0x83))}), context);
    const Field deviceNode = root.children().at(0);
    QCOMPARE(deviceNode.child(u"bDescriptorType").text(), u"DEVICE"_s);
    QCOMPARE(deviceNode.child(u"bcdUSB").valueText(), u"2.00"_s);
    QCOMPARE(deviceNode.child(u"bcdDevice").valueText(), u"12.34"_s);
    QCOMPARE(deviceNode.child(u"idVendor").valueText(), u"0x1209"_s);
    QCOMPARE(deviceNode.child(u"idVendor").value(), 0x1209u);
    QCOMPARE(deviceNode.child(u"iProduct").format(), Format::StringIndex);
    QCOMPARE(deviceNode.child(u"iProduct").valueText(), u"2"_s);
    QCOMPARE(deviceNode.child(u"bDeviceClass").text(), u"Miscellaneous"_s);
    QCOMPARE(deviceNode.child(u"bDeviceProtocol").text(), u"Interface association"_s);
    const Field config = root.children().at(1);
    QCOMPARE(config.child(u"bMaxPower").text(), u"100 mA"_s);
    const Field interfaceNode = config.child(u"Interface Descriptor");
    QCOMPARE(interfaceNode.child(u"bInterfaceClass").text(), u"Mass storage"_s);
    QCOMPARE(interfaceNode.child(u"bInterfaceSubClass").text(), u"SCSI transparent command set"_s);
    QCOMPARE(interfaceNode.child(u"bInterfaceProtocol").text(), u"Bulk-only"_s);
    const Field endpointNode = interfaceNode.child(u"Endpoint Descriptor");
    QCOMPARE(endpointNode.child(u"bEndpointAddress").text(), u"3 IN"_s);
    QCOMPARE(endpointNode.child(u"bmAttributes").text(), u"Bulk"_s);
    QCOMPARE(endpointNode.child(u"wMaxPacketSize").text(), u"512 bytes"_s);
    QVERIFY(root.child(u"nonsense").isNull());
}

void tst_DescriptorDecoder::meaningDependsOnSpeed()
{
    const QByteArray contents = interface(0, 0, 1) + endpoint(0x81, 3, 8, 4);
    const QByteArray blob = device() + configuration(1, 1, contents);
    const auto textAt = [&](Speed speed, QStringView name, qsizetype offset) {
        return FieldTree::find(QUsbDescriptorDecoder::decode(blob, speed), name, offset).text();
    };
    const qsizetype interval = 18 + 9 + 9 + 6;
    QCOMPARE(textAt(Speed::Full, u"bInterval", interval), u"4 ms"_s);
    QCOMPARE(textAt(Speed::High, u"bInterval", interval), u"1 ms"_s);
    QCOMPARE(textAt(Speed::Unknown, u"bInterval", interval), QString());
    QCOMPARE(textAt(Speed::High, u"bMaxPower", 18 + 8), u"100 mA"_s);
    QCOMPARE(textAt(Speed::Super, u"bMaxPower", 18 + 8), u"400 mA"_s);
}

void tst_DescriptorDecoder::takesBitsApart()
{
    const Field root = decoded(endpoint(0x82, 0x15, 0x0b00));
    const Field node = root.children().constFirst();
    const QList<Field> address = node.child(u"bEndpointAddress").children();
    QCOMPARE(address.size(), 3);
    QCOMPARE(address.at(0).kind(), Kind::BitField);
    QCOMPARE(address.at(0).value(), 2u);
    QCOMPARE(address.at(0).bitWidth(), 4);
    QCOMPARE(address.at(2).bitOffset(), 7);
    QCOMPARE(address.at(2).text(), u"IN"_s);
    const Field attributes = node.child(u"bmAttributes");
    QCOMPARE(attributes.child(u"Transfer type").text(), u"Isochronous"_s);
    QCOMPARE(attributes.child(u"Synchronization type").text(), u"Asynchronous"_s);
    QCOMPARE(attributes.child(u"Usage type").text(), u"Feedback"_s);
    const Field packetSize = node.child(u"wMaxPacketSize");
    QCOMPARE(packetSize.text(), u"2 × 768 bytes"_s);
    QCOMPARE(packetSize.valueText(), u"0x0b00"_s);
    QCOMPARE(packetSize.child(u"Maximum packet size").value(), 768u);
}

void tst_DescriptorDecoder::marksReservedBits()
{
    const Field field = decoded(endpoint(0xf1)).children().constFirst().child(u"bEndpointAddress");
    const Field reserved = field.child(u"Reserved");
    QCOMPARE(reserved.bitOffset(), 4);
    QCOMPARE(reserved.bitWidth(), 3);
    QCOMPARE(reserved.severity(), Severity::Warning);
    QCOMPARE(reserved.rule(), u"EP-RSV"_s);
    QCOMPARE(decoded(endpoint(0x81)).children().constFirst().child(u"bEndpointAddress").child(u"Reserved").severity(),
             Severity::None);
}

void tst_DescriptorDecoder::decodesStrings()
{
    const QByteArray text = bytes({8, 3, 'U', 0, 'S', 0, 0x42, 0x00});
    const Field string = decoded(text).children().constFirst().child(u"bString");
    QCOMPARE(string.text(), u"USB"_s);
    QCOMPARE(string.kind(), Kind::Field);

    Context context;
    context.stringIndex = 0;
    const Field table = decoded(bytes({6, 3, 0x09, 0x04, 0x07, 0x04}), context).children().constFirst();
    QCOMPARE(namesOf(table).mid(2), QStringList({u"wLANGID[0]"_s, u"wLANGID[1]"_s}));
    QCOMPARE(table.child(u"wLANGID[1]").valueText(), u"0x0407"_s);
    QCOMPARE(decoded(bytes({5, 3, 0x09, 0x04, 0x07}), context).children().constFirst().children().last().kind(),
             Kind::Raw);
}

void tst_DescriptorDecoder::decodesCapabilities()
{
    const QByteArray lpm = bytes({7, 0x10, 2, 0x1e, 0xf4, 0, 0});
    const QByteArray superSpeed = bytes({10, 0x10, 3, 2, 0x0e, 0, 1, 10, 0xff, 7});
    const QByteArray container = bytes({20, 0x10, 4, 0}) + QByteArray::fromHex("38b60834a909a0478bfda0768815b665");
    const QByteArray webUsb =
        bytes({24, 0x10, 5, 0}) + QByteArray::fromHex("38b60834a909a0478bfda0768815b665") + bytes({0, 1, 0x21, 1});
    const QByteArray msOs = bytes({28, 0x10, 5, 0}) + QByteArray::fromHex("df60ddd88945c74c9cd2659d9e648a9f")
        + bytes({0, 0, 3, 6, 0xb2, 0, 0x22, 0});
    const QByteArray otherPlatform = bytes({21, 0x10, 5, 0}) + QByteArray(17, 'x');
    const QByteArray superSpeedPlus =
        bytes({20, 0x10, 10, 0, 1, 0, 0, 0, 1, 0x11, 0, 0, 0x30, 0x40, 10, 0, 0xb0, 0x40, 10, 0});
    const QByteArray unknown = bytes({4, 0x10, 0x77, 1});
    const QByteArray capabilities =
        join({lpm, superSpeed, container, webUsb, msOs, otherPlatform, superSpeedPlus, bytes({3, 0x10, 11}), unknown});
    const int total = int(capabilities.size()) + 5;
    const Field bos = decoded(bytes({5, 15, total & 0xff, total >> 8, 9}) + capabilities).children().constFirst();
    QCOMPARE(bos.child(u"wTotalLength").severity(), Severity::None);
    QCOMPARE(bos.child(u"bNumDeviceCaps").severity(), Severity::None);
    QCOMPARE(namesOf(bos).mid(4),
             QStringList({u"USB 2.0 Extension Descriptor"_s, u"SuperSpeed USB Device Capability Descriptor"_s,
                          u"Container ID Descriptor"_s, u"WebUSB Platform Capability Descriptor"_s,
                          u"Microsoft OS 2.0 Platform Capability Descriptor"_s, u"Platform Descriptor"_s,
                          u"SuperSpeedPlus USB Device Capability Descriptor"_s,
                          u"Precision Time Measurement Capability Descriptor"_s, u"Device Capability Descriptor"_s}));
    const QList<Field> nodes = bos.children().mid(4);
    const Field extension = nodes.at(0).child(u"bmAttributes");
    QCOMPARE(extension.child(u"Baseline BESL").text(), u"400 µs"_s);
    QCOMPARE(extension.child(u"Deep BESL").text(), u"10 ms"_s);
    QCOMPARE(nodes.at(1).child(u"wSpeedsSupported").child(u"5 Gb/s").text(), u"Yes"_s);
    QCOMPARE(nodes.at(2).child(u"ContainerID").valueText(), u"{3408b638-09a9-47a0-8bfd-a0768815b665}"_s);
    QCOMPARE(nodes.at(3).child(u"bVendorCode").value(), 0x21u);
    QCOMPARE(nodes.at(4).child(u"Descriptor set[0]").child(u"wMSOSDescriptorSetTotalLength").value(), 178u);
    QCOMPARE(nodes.at(5).child(u"CapabilityData").bytes(), "x"_ba);
    QCOMPARE(nodes.at(6).child(u"bmSublinkSpeedAttr[1]").text(), u"10 Gb/s"_s);
    QCOMPARE(nodes.at(6).child(u"bmSublinkSpeedAttr[1]").child(u"Sublink type, direction").text(), u"Transmit"_s);
}

void tst_DescriptorDecoder::nestsFragments()
{
    const QByteArray companion = bytes({6, 0x30, 3, 2, 0, 0});
    const QByteArray other = bytes({4, 0x24, 1, 2});
    const QByteArray blob =
        join({other, endpoint(0x81), companion, endpoint(0x02), interface(0, 0, 1), other, endpoint(0x83), companion,
              interface(1, 0, 0), bytes({10, 6, 0, 2, 0, 0, 0, 64, 1, 0})});
    const Field root = decoded(blob);
    QCOMPARE(FieldTree::coverageFault(root, blob), QString());
    const QList<Field> parts = root.children();
    QStringList names;
    for (const Field &part : parts)
        names += part.name();
    const QStringList expected {u"Class-Specific Interface Descriptor"_s,
                                u"Endpoint Descriptor"_s,
                                u"Endpoint Descriptor"_s,
                                u"Interface Descriptor"_s,
                                u"Interface Descriptor"_s,
                                u"Device Qualifier Descriptor"_s};
    QCOMPARE(names, expected);
    const QString companionName = u"SuperSpeed Endpoint Companion Descriptor"_s;
    QVERIFY(!parts.at(1).child(companionName).isNull());
    QCOMPARE(parts.at(3).child(u"bNumEndpoints").remark(), QString());
    QVERIFY(!parts.at(3).child(u"Endpoint Descriptor").child(companionName).isNull());
}

void tst_DescriptorDecoder::decodesHidByInterfaceClassOnly()
{
    const QByteArray hid = bytes({9, 0x21, 0x11, 1, 33, 1, 0x22, 63, 0});
    const Field fragment = decoded(interface(0, 0, 0, 3) + hid).child(u"Interface Descriptor");
    QVERIFY(!fragment.child(u"HID Descriptor").isNull()); // below it without a configuration, too

    const QByteArray blob = device() + configuration(1, 1, interface(0, 0, 0, 3) + hid);
    const Field node = FieldTree::find(decoded(blob), u"HID Descriptor", 36);
    QCOMPARE(node.child(u"bcdHID").valueText(), u"1.11"_s);
    QCOMPARE(node.child(u"bCountryCode").text(), u"American"_s);
    const Field report = node.child(u"Class descriptor[0]");
    QCOMPARE(report.child(u"bDescriptorType").text(), u"REPORT"_s);
    QCOMPARE(report.child(u"wDescriptorLength").value(), 63u);

    const QByteArray other = device() + configuration(1, 1, interface(0, 0, 0, 0x0e) + hid);
    const Field notHid = FieldTree::find(decoded(other), u"Unknown Descriptor", 36);
    QCOMPARE(notHid.child(u"bDescriptorType").text(), QString());

    Context context;
    context.interfaceClass = 3;
    QCOMPARE(decoded(hid, context).children().constFirst().name(), u"HID Descriptor"_s);
    const QByteArray withPhysical = bytes({12, 0x21, 0x11, 1, 33, 2, 0x22, 63, 0, 0x23, 16, 0});
    const Field physical = decoded(withPhysical, context).children().constFirst().child(u"Class descriptor[1]");
    QCOMPARE(physical.child(u"bDescriptorType").text(), u"PHYSICAL"_s);
    QByteArray tooMany = hid;
    tooMany[5] = char(255); // claims 255 descriptors
    QCOMPARE(decoded(tooMany, context).children().constFirst().children().size(), 6);
}

void tst_DescriptorDecoder::companionIsReadByItsEndpoint()
{
    const auto attributesBelow = [](int endpointAttributes) {
        const QByteArray contents =
            join({interface(0, 0, 1), endpoint(0x81, endpointAttributes, 1024, 1), bytes({6, 0x30, 3, 2, 0, 0})});
        return FieldTree::find(decoded(device() + configuration(1, 1, contents)), u"bmAttributes", 46);
    };
    QCOMPARE(attributesBelow(2).child(u"MaxStreams").text(), u"4 streams"_s);
    QCOMPARE(attributesBelow(1).child(u"Mult").text(), u"3 bursts per service interval"_s);
    QVERIFY(attributesBelow(3).children().isEmpty());
}

void tst_DescriptorDecoder::keepsUnknownDescriptorsRaw()
{
    const Field root = decoded(bytes({4, 0x77, 1, 2, 2, 0x78}));
    QCOMPARE(namesOf(root), QStringList({u"Unknown Descriptor"_s, u"Unknown Descriptor"_s}));
    const Field data = root.children().constFirst().child(u"data");
    QCOMPARE(data.kind(), Kind::Raw);
    QCOMPARE(data.bytes(), bytes({1, 2}));
    QCOMPARE(data.valueText(), QString());

    const Field longer = decoded(bytes({11, 4, 0, 0, 0, 0xff, 0, 0, 0, 0xaa, 0xbb})).children().constFirst();
    QCOMPARE(longer.children().last().kind(), Kind::Raw);
    QCOMPARE(longer.children().last().bytes(), bytes({0xaa, 0xbb}));
}

void tst_DescriptorDecoder::remarksOnFaults_data()
{
    QTest::addColumn<QByteArray>("blob");
    QTest::addColumn<Speed>("speed");
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("offset");
    QTest::addColumn<Severity>("severity");
    const QByteArray setting = interface(0, 0, 1);
    const auto config = [](const QByteArray &contents) { return join({device(), configuration(1, 1, contents)}); };
    const auto row = [](const char *title, const QByteArray &blob, Speed speed, const QString &name, int offset,
                        Severity severity) { QTest::newRow(title) << blob << speed << name << offset << severity; };

    row("total length", device() + configuration(1, 0, {}, 10), Speed::High, u"wTotalLength"_s, 20, Severity::Warning);
    row("interface count", device() + configuration(1, 2, interface(0, 0, 0)), Speed::High, u"bNumInterfaces"_s, 22,
        Severity::Warning);
    row("endpoint count", config(interface(0, 0, 3) + endpoint(1)), Speed::High, u"bNumEndpoints"_s, 31,
        Severity::Warning);
    row("configuration count", device(2) + configuration(1, 0, {}), Speed::High, u"bNumConfigurations"_s, 17,
        Severity::Warning);
    row("configuration value", device() + configuration(0, 0, {}), Speed::High, u"bConfigurationValue"_s, 23,
        Severity::Warning);
    row("control packet size", device(), Speed::Super, u"bMaxPacketSize0"_s, 7, Severity::Warning);
    row("endpoint 0", config(setting + endpoint(0x80)), Speed::High, u"bEndpointAddress"_s, 38, Severity::Error);
    row("bulk packet size", config(setting + endpoint(1, 2, 64)), Speed::High, u"wMaxPacketSize"_s, 40,
        Severity::Warning);
    row("four transactions", config(setting + endpoint(1, 1, 0x1c00, 1)), Speed::High, u"wMaxPacketSize"_s, 40,
        Severity::Warning);
    row("interval", config(setting + endpoint(1, 3, 8, 17)), Speed::High, u"bInterval"_s, 42, Severity::Warning);
    row("short", config(bytes({8, 4, 0, 0, 0, 0, 0, 0})), Speed::High, u"Interface Descriptor"_s, 27, Severity::Error);
    row("ends within a field", config(bytes({5, 5, 1, 2, 0})), Speed::High, u"wMaxPacketSize"_s, 31, Severity::Error);
    row("bLength 0", config(bytes({0, 4, 0})), Speed::High, u"Damaged Descriptor"_s, 27, Severity::Error);
    row("beyond the end", bytes({18, 3, 0}), Speed::High, u"Damaged Descriptor"_s, 0, Severity::Error);
    row("device bLength", bytes({17}) + device().sliced(1), Speed::High, u"Device Descriptor"_s, 0, Severity::Error);
    row("bit 7", bytes({9, 2, 9, 0, 0, 1, 0, 0x40, 0}), Speed::High, u"bmAttributes"_s, 7, Severity::Warning);
}

void tst_DescriptorDecoder::remarksOnFaults()
{
    QFETCH(const QByteArray, blob);
    QFETCH(const Speed, speed);
    QFETCH(const QString, name);
    QFETCH(const int, offset);
    Context context;
    context.speed = speed;
    const Field field = FieldTree::find(decoded(blob, context), name, offset);
    QVERIFY(!field.isNull());
    QTEST(field.severity(), "severity");
    QVERIFY(!field.remark().isEmpty());
}

void tst_DescriptorDecoder::nullField()
{
    const Field field;
    QVERIFY(field.isNull());
    QVERIFY(field.children().isEmpty());
    QVERIFY(field.bytes().isEmpty());
    QVERIFY(field.section().isEmpty());
    QVERIFY(field.child(u"bLength").isNull());
    QCOMPARE(field, Field());
    const Field empty = decoded({});
    QVERIFY(!empty.isNull());
    QVERIFY(empty.children().isEmpty());
}

void tst_DescriptorDecoder::comparesTrees()
{
    QCOMPARE(decoded(device()), decoded(device()));
    QVERIFY(decoded(device()) != decoded(device(2)));
    QVERIFY(decoded(device()) != Field());
    const Field field = decoded(device());
    Field copy = field;
    QCOMPARE(copy, field);
    const Field moved = std::move(copy);
    QCOMPARE(moved, field);
    QString text;
    QDebug(&text) << field.children().constFirst().child(u"bMaxPacketSize0");
    QCOMPARE(text.trimmed(), u"QUsbDescriptorField(bMaxPacketSize0, 7+1, \"64\", \"64 bytes\", 0 children)"_s);
}

void tst_DescriptorDecoder::hugeConfigurationIsQuick()
{
    QByteArray contents;
    while (contents.size() + 9 + 2 <= 65535)
        contents += bytes({2, 0x77});
    const QByteArray blob = device() + configuration(1, 0, contents);
    QElapsedTimer timer;
    timer.start();
    const Field root = QUsbDescriptorDecoder::decode(blob);
    QVERIFY2(timer.elapsed() < 5000, qPrintable(QString::number(timer.elapsed())));
    QCOMPARE(FieldTree::coverageFault(root, blob), QString());
}

QUSB_TEST(tst_DescriptorDecoder)
#include "tst_descriptordecoder.moc"
