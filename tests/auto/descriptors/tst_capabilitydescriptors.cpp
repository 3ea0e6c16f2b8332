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

class tst_CapabilityDescriptors : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatEachFieldMeans_data();
    void saysWhatEachFieldMeans();
    void survivesTruncation_data() { saysWhatEachFieldMeans_data(); }
    void survivesTruncation();
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

static QByteArray billboard(int modes, int preferred, int power = 0)
{
    return bytes({44 + 2 * 4, 0x10, 0x0d, 7, modes, preferred, power & 0xff, power >> 8, 0x0e}) + QByteArray(31, '\0')
        + bytes({0x21, 1, 2, 0, 0x01, 0xff, 1, 8, 0x87, 0x80, 2, 9});
}

void tst_CapabilityDescriptors::saysWhatEachFieldMeans_data()
{
    QTest::addColumn<QByteArray>("descriptor");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("names"); // after the first three
    QTest::addColumn<QStringList>("facts");
    const auto row = [](const char *title, const QByteArray &descriptor, const QString &name, const QString &names,
                        const QStringList &facts) { QTest::newRow(title) << descriptor << name << names << facts; };

    row("01", bytes({11, 0x10, 1, 0x1a, 0x81, 0, 0x52, 0x31, 1, 0, 0}),
        u"Wireless USB Device Capabilities Descriptor"_s,
        u"bmAttributes wPHYRates bmTFITXPowerInfo bmFFITXPowerInfo bmBandGroup bReserved"_s,
        {u"bmAttributes/P2P-DRD capable = 1 | Yes"_s, u"bmAttributes/Beacon behavior = 2 | Directed beaconing"_s,
         u"wPHYRates/53.3 Mb/s = 1 | Yes"_s, u"wPHYRates/480 Mb/s = 1 | Yes"_s, u"wPHYRates/80 Mb/s = 0 | No"_s,
         u"bmBandGroup = 0x0001"_s});
    row("05",
        bytes({28, 0x10, 5, 0}) + QByteArray::fromHex("df60ddd88945c74c9cd2659d9e648a9f")
            + bytes({0, 0, 3, 6, 0xb2, 0, 0x22, 0}),
        u"Microsoft OS 2.0 Platform Capability Descriptor"_s, u"bReserved PlatformCapabilityUUID Descriptor set[0]"_s,
        {u"PlatformCapabilityUUID = {d8dd60df-4589-4cc7-9cd2-659d9e648a9f}"_s,
         u"Descriptor set[0]/dwWindowsVersion = 0x06030000 | Windows 8.1"_s,
         u"Descriptor set[0]/wMSOSDescriptorSetTotalLength = 178 | 178 bytes"_s,
         u"Descriptor set[0]/bAltEnumCode = 0x00 | No alternate enumeration"_s});
    row("06", bytes({18, 0x10, 6, 0, 0x54, 0x4a, 0, 0, 0x02, 0, 0x01, 0, 0x20, 1, 0x10, 3, 0x10, 2}),
        u"USB Power Delivery Capability Descriptor"_s,
        u"bReserved bmAttributes bmProviderPorts bmConsumerPorts bcdBCVersion bcdPDVersion bcdUSBTypeCVersion"_s,
        {u"bmAttributes/Battery charging = 0 | No"_s, u"bmAttributes/USB Power Delivery = 1 | Yes"_s,
         u"bmAttributes/Provider = 0 | No"_s, u"bmAttributes/Consumer = 1 | Yes"_s,
         u"bmAttributes/Power source: battery = 1 | Yes"_s, u"bmAttributes/NumBatteries = 1"_s,
         u"bmAttributes/UsesVbus = 1 | Yes"_s, u"bmProviderPorts = 0x0002 | 1"_s,
         u"bmConsumerPorts = 0x0001 | upstream"_s, u"bcdBCVersion = 1.20"_s, u"bcdPDVersion = 3.10"_s,
         u"bcdUSBTypeCVersion = 2.10"_s});
    row("07", bytes({24, 0x10, 7, 4, 5, 6, 1, 0, 0x50, 0xc3, 0, 0, 0xe8, 3, 0, 0, 0x60, 0xea, 0, 0, 0x10, 0xe6, 0, 0}),
        u"Battery Info Capability Descriptor"_s,
        u"iBattery iSerial iManufacturer bBatteryId bReserved dwChargedThreshold dwWeakThreshold "
        "dwBatteryDesignCapacity dwBatteryLastFullchargeCapacity"_s,
        {u"iBattery = 4"_s, u"iManufacturer = 6"_s, u"bBatteryId = 1"_s, u"dwChargedThreshold = 50000 | 50000 mWh"_s,
         u"dwWeakThreshold = 1000 | 1000 mWh"_s, u"dwBatteryDesignCapacity = 60000 | 60000 mWh"_s,
         u"dwBatteryLastFullchargeCapacity = 58896 | 58896 mWh"_s});
    row("08", bytes({24, 0x10, 8, 0, 6, 0, 100, 0, 0x90, 1, 0, 0, 0xdc, 5, 0, 0, 0xd0, 7, 0, 0, 30, 0, 0, 0}),
        u"PD Consumer Port Capability Descriptor"_s,
        u"bReserved bmCapabilities wMinVoltage wMaxVoltage wReserved dwMaxOperatingPower dwMaxPeakPower "
        "dwMaxPeakPowerTime"_s,
        {u"bmCapabilities = 0x0006"_s, u"bmCapabilities/Battery charging (BC) = 0 | No"_s,
         u"bmCapabilities/USB Type-C current = 1 | Yes"_s, u"wMinVoltage = 100 | 5000 mV"_s,
         u"wMaxVoltage = 400 | 20000 mV"_s, u"dwMaxOperatingPower = 1500 | 15000 mW"_s,
         u"dwMaxPeakPower = 2000 | 20000 mW"_s, u"dwMaxPeakPowerTime = 30 | 3000 ms"_s});
    row("08, 23 bytes",
        bytes({23, 0x10, 8, 0, 6, 100, 0, 0x90, 1, 0, 0, 0xdc, 5, 0, 0, 0xd0, 7, 0, 0, 0xff, 0xff, 0, 0}),
        u"PD Consumer Port Capability Descriptor"_s,
        u"bReserved bmCapabilities wMinVoltage wMaxVoltage wReserved dwMaxOperatingPower dwMaxPeakPower "
        "dwMaxPeakPowerTime"_s,
        {u"bmCapabilities = 0x06"_s, u"wMinVoltage = 100 | 5000 mV"_s, u"dwMaxPeakPowerTime = 65535 | Unknown"_s});
    row("09", bytes({24,   0x10, 9,    0,    2,    0,    4,    0,    0x2c, 0x91, 0x01, 0x00,
                     0x64, 0x90, 0x01, 0x59, 0x64, 0x90, 0x01, 0x99, 0x3c, 0x21, 0xdc, 0xc0}),
        u"PD Provider Port Capability Descriptor"_s,
        u"bReserved bmCapabilities bNumOfPDObjects bReserved wPowerDataObject[0] wPowerDataObject[1] "
        "wPowerDataObject[2] wPowerDataObject[3]"_s,
        {u"bNumOfPDObjects = 4"_s, u"wPowerDataObject[0] = 0x0001912c | Fixed supply: 5000 mV, 3000 mA"_s,
         u"wPowerDataObject[1] = 0x59019064 | Battery: 5000 mV to 20000 mV, 25000 mW"_s,
         u"wPowerDataObject[2] = 0x99019064 | Variable supply: 5000 mV to 20000 mV, 1000 mA"_s,
         u"wPowerDataObject[3] = 0xc0dc213c | Programmable supply: 3300 mV to 11000 mV, 3000 mA"_s});
    row("0b", bytes({3, 0x10, 11}), u"Precision Time Measurement Capability Descriptor"_s, QString(),
        {u"bDevCapabilityType = 0x0b | Precision time measurement"_s});
    row("0c", bytes({5, 0x10, 12, 1, 2}), u"Wireless USB Extension Descriptor"_s, u"data"_s, {});
    row("0d", billboard(2, 1), u"Billboard Capability Descriptor"_s,
        u"iAdditionalInfoURL bNumberOfAlternateModes bPreferredAlternateMode VCONN Power "_s
            + u"bmConfigured[0] bmConfigured of no mode bcdVersion bAdditionalFailureInfo bReserved Alternate mode[0] Alternate mode[1]"_s,
        {u"iAdditionalInfoURL = 7"_s, u"VCONN Power = 0x0000 | 1 W"_s,
         u"bmConfigured[0] = 0x0e | mode 0: Attempted but unsuccessful; mode 1: Successful"_s,
         u"bmConfigured[0]/Mode 4n = 2 | Attempted but unsuccessful"_s, u"bmConfigured[0]/Mode 4n+2 = 0"_s,
         u"bcdVersion = 1.21"_s, u"bAdditionalFailureInfo/No USB Power Delivery communication = 1 | Yes"_s,
         u"Alternate mode[0]/wSVID = 0xff01 | DisplayPort"_s, u"Alternate mode[1]/wSVID = 0x8087 | Thunderbolt"_s,
         u"Alternate mode[1]/bAlternateMode = 2"_s, u"Alternate mode[1]/iAlternateModeString = 9"_s});
    row("0d, no power", billboard(2, 1, 0x8000), u"Billboard Capability Descriptor"_s, QString(),
        {u"VCONN Power = 0x8000 | Not needed"_s});
    row("0d, 1.5 W", billboard(2, 1, 1), u"Billboard Capability Descriptor"_s, QString(),
        {u"VCONN Power = 0x0001 | 1.5 W"_s});
    row("0e", bytes({6, 0x10, 14, 1, 0x10, 0x10}), u"Authentication Capability Descriptor"_s,
        u"bmAttributes bcdProtocolVersion bcdCapability"_s,
        {u"bmAttributes/Firmware can be updated = 1 | Yes"_s, u"bcdProtocolVersion = 0x10"_s});
    row("0f", bytes({8, 0x10, 15, 1, 0x05, 0x0c, 0, 0}), u"Billboard Alternate Mode Capability Descriptor"_s,
        u"bIndex dwAlternateModeVdo"_s, {u"bIndex = 1"_s, u"dwAlternateModeVdo = 0x00000c05"_s});
    row("10", bytes({11, 0x10, 16, 0, 1, 8, 6, 0x62, 2, 0, 1}), u"Configuration Summary Descriptor"_s,
        u"bcdVersion bClass bSubClass bProtocol bConfigurationCount bConfigurationIndex[0] bConfigurationIndex[1]"_s,
        {u"bClass = 8 | Mass storage"_s, u"bSubClass = 6 | SCSI transparent command set"_s,
         u"bProtocol = 98 | USB attached SCSI"_s, u"bConfigurationIndex[1] = 1"_s});
    row("11", bytes({8, 0x10, 17, 0x10, 3, 0, 0, 0}), u"FWStatus Capability Descriptor"_s,
        u"bcdDescriptorVersion bmAttributes"_s,
        {u"bmAttributes/Get FW Image Hash support = 1 | Yes"_s,
         u"bmAttributes/Disallow FW Update support = 1 | Yes"_s});
}

void tst_CapabilityDescriptors::saysWhatEachFieldMeans()
{
    QFETCH(const QByteArray, descriptor);
    QFETCH(const QString, names);
    QFETCH(const QStringList, facts);
    const Field root = decoded(descriptor, {});
    QCOMPARE(root.children().size(), 1);
    const Field node = root.children().constFirst();
    QTEST(node.name(), "name");
    const QString header = u"bLength bDescriptorType bDevCapabilityType"_s;
    if (!names.isEmpty())
        QCOMPARE(FieldFacts::namesOf(node), header + u' ' + names);
    else
        QVERIFY(FieldFacts::namesOf(node).startsWith(header));
    QCOMPARE(FieldFacts::firstWrong(node, facts), QString());
    QCOMPARE(node.remark(), QString());
    QVERIFY(!node.section().isEmpty());
    const QList<Field> fields = node.children();
    for (const Field &field : fields)
        QCOMPARE(field.remark(), QString());
}

void tst_CapabilityDescriptors::survivesTruncation()
{
    QFETCH(const QByteArray, descriptor);
    QCOMPARE(FieldFacts::truncationFault(descriptor, {}), QString());
}

void tst_CapabilityDescriptors::remarksOnImpossibleValues_data()
{
    QTest::addColumn<QByteArray>("descriptor");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("rule");
    const auto row = [](const char *title, const QByteArray &descriptor, const QString &field, const QString &rule) {
        QTest::newRow(title) << descriptor << field << rule;
    };
    row("lowest speed", bytes({10, 0x10, 3, 0, 0x0c, 0, 1, 10, 0, 0}), u"bFunctionalitySupport"_s,
        u"SS-FUNCTIONALITY"_s);
    row("U1", bytes({10, 0x10, 3, 0, 0x0e, 0, 1, 11, 0, 0}), u"bU1DevExitLat"_s, u"SS-U1"_s);
    row("U2", bytes({10, 0x10, 3, 0, 0x0e, 0, 1, 10, 0, 8}), u"wU2DevExitLat"_s, u"SS-U2"_s);
    row("container", bytes({20, 0x10, 4, 0}) + QByteArray(16, '\0'), u"ContainerID"_s, u"BOS-CONTAINER"_s);
    row("sublinks", bytes({16, 0x10, 10, 0, 1, 0, 0, 0, 1, 0x11, 0, 0, 0x30, 0x40, 10, 0}), u"bmAttributes"_s,
        u"SSP-COUNT"_s);
    row("battery", bytes({24, 0x10, 7, 4, 5, 6, 1, 0, 1, 0, 0, 0, 2, 0, 0, 0, 0x60, 0xea, 0, 0, 0x10, 0xe6, 0, 0}),
        u"dwWeakThreshold"_s, u"PD-BATTERY"_s);
    row("voltages", bytes({24, 0x10, 8, 0, 6, 0, 100, 0, 99, 0, 0, 0, 1, 0, 0, 0, 1, 0, 0, 0, 1, 0, 0, 0}),
        u"wMaxVoltage"_s, u"PD-VOLTAGE"_s);
    row("power data objects", bytes({12, 0x10, 9, 0, 2, 0, 2, 0, 0x2c, 0x91, 1, 0}), u"bNumOfPDObjects"_s,
        u"PD-OBJECTS"_s);
    row("modes", billboard(3, 1), u"bNumberOfAlternateModes"_s, u"BILLBOARD-MODES"_s);
    row("too many modes", billboard(53, 1), u"bNumberOfAlternateModes"_s, u"BILLBOARD-MODES"_s);
    row("preferred mode", billboard(2, 2), u"bPreferredAlternateMode"_s, u"BILLBOARD-PREFERRED"_s);
    row("configurations", bytes({10, 0x10, 16, 0, 1, 8, 6, 0x62, 2, 0}), u"bConfigurationCount"_s, u"BOS-SUMMARY"_s);
}

void tst_CapabilityDescriptors::remarksOnImpossibleValues()
{
    QFETCH(const QByteArray, descriptor);
    QFETCH(const QString, field);
    const Field node = decoded(descriptor, {}).children().constFirst().child(field);
    QVERIFY(!node.isNull());
    QTEST(node.rule(), "rule");
    QCOMPARE(node.severity(), Severity::Warning);
}

QUSB_TEST(tst_CapabilityDescriptors)
#include "tst_capabilitydescriptors.moc"
