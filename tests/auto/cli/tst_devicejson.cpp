// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "clitest.h"
#include "devicejson.h"
#include "lintoutput.h"
#include "qusbdescriptorjson.h"
#include "qusbdevicejson.h"
#include "qusbsnapshotfile.h"
#include "testprogram.h"

#include <QtCore/qjsondocument.h>
#include <QtTest/qtest.h>

using namespace Cli;
using namespace Qt::StringLiterals;

class tst_DeviceJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void summaryHasTheDocumentedKeys();
    void allOutputsHaveTheSameMembers_data();
    void allOutputsHaveTheSameMembers();
    void namesAreKeptApart();
    void detailsHaveEveryDescriptor();
    void activeConfigurationMayBeUnknown();
    void outputIsSafeToShow();
};

void tst_DeviceJson::summaryHasTheDocumentedKeys()
{
    const QUsbDeviceInfo device = CliTest::device(CliTest::serialAdapter(), 109, {2, 3});
    const QJsonObject expected {
        {u"bus"_s, 1},
        {u"address"_s, 109},
        {u"portPath"_s, u"1-2.3"_s},
        {u"speed"_s, u"full"_s},
        {u"activeConfigurationValue"_s, 1},
        {u"idVendor"_s, 0x0403},
        {u"idProduct"_s, 0x6011},
        {u"bcdDevice"_s, 0x0800},
        {u"bcdUSB"_s, 0x0200},
        {u"bDeviceClass"_s, 0},
        {u"bDeviceSubClass"_s, 0},
        {u"bDeviceProtocol"_s, 0},
        {u"vendorName"_s, u"Future Technology Devices International, Ltd"_s},
        {u"productName"_s, u"FT4232H Quad HS USB-UART/FIFO IC"_s},
    };
    QCOMPARE(DeviceJson::summary(device, CliTest::names()), expected);
}

// The device, or the first of "devices", in what --json and snapshots have.
static QJsonObject firstDevice(const QByteArray &json)
{
    return QJsonDocument::fromJson(json)["devices"_L1][0].toObject();
}

static QUsbDeviceInfo adapter()
{
    return CliTest::device(CliTest::serialAdapter(), 109, {2, 3}, {}, u"FTDI"_s, u"Quad"_s);
}

void tst_DeviceJson::allOutputsHaveTheSameMembers_data()
{
    QTest::addColumn<QJsonObject>("output");
    const QUsbDeviceInfo device = adapter();
    const auto snapshot = QUsbDeviceSnapshot::fromInfo(device);
    QTest::newRow("list, watch") << DeviceJson::summary(device, CliTest::names());
    QTest::newRow("info") << DeviceJson::details(device, CliTest::names());
    QTest::newRow("show") << firstDevice(QUsbDescriptorJson::toJson({snapshot}, CliTest::names()));
    QTest::newRow("lint") << firstDevice(LintOutput::json({{snapshot, {}}}, {}));
    QTest::newRow("snapshot") << firstDevice(QUsbSnapshotFile::toJson({snapshot}));
}

// One device has one shape: what one output calls a member, no other calls differently.
void tst_DeviceJson::allOutputsHaveTheSameMembers()
{
    QFETCH(const QJsonObject, output);
    const QJsonObject common = QUsbDeviceJson::toObject(adapter());
    QCOMPARE(common.size(), 14);
    for (auto it = common.begin(); it != common.end(); ++it)
        QCOMPARE(output.value(it.key()), QJsonValue(it.value()));
    for (const char *other : {"vendorId", "productId", "id", "path", "speedName", "configuration", "version"})
        QVERIFY2(!output.contains(QLatin1StringView(other)), other);
}

void tst_DeviceJson::namesAreKeptApart()
{
    const QUsbDeviceInfo device = CliTest::device(CliTest::serialAdapter(), 1, {}, {}, u" FTDI "_s, u"Quad"_s);
    const QJsonObject object = DeviceJson::summary(device, QUsbIdDatabase());
    QCOMPARE(object.value("manufacturer"_L1), QJsonValue(u" FTDI "_s)); // as it is
    QCOMPARE(object.value("product"_L1), QJsonValue(u"Quad"_s));
    QVERIFY(!object.contains("vendorName"_L1));
}

void tst_DeviceJson::detailsHaveEveryDescriptor()
{
    const QByteArray bytes = CliTest::oddDevice();
    const QJsonObject object =
        DeviceJson::details(QUsbDeviceInfo::fromDescriptors(bytes, QUsbProtocol::Speed::High), QUsbIdDatabase());
    QCOMPARE(object.value("raw"_L1), QJsonValue(QString::fromLatin1(bytes.toHex())));
    QCOMPARE(object.value("maxPacketSize0"_L1), QJsonValue(64));

    const QJsonObject device = object.value("deviceDescriptor"_L1).toObject();
    QCOMPARE(device.value("bLength"_L1), QJsonValue(18));
    QCOMPARE(device.value("bcdUSB"_L1), QJsonValue(0x0310));
    QCOMPARE(device.value("bNumConfigurations"_L1), QJsonValue(1));
    QCOMPARE(device.value("raw"_L1), QJsonValue(QString::fromLatin1(bytes.left(18).toHex())));

    const QJsonArray configurations = object.value("configurations"_L1).toArray();
    QCOMPARE(configurations.size(), 1);
    const QJsonObject configuration = configurations.at(0).toObject();
    QCOMPARE(configuration.value("bConfigurationValue"_L1), QJsonValue(3));
    QCOMPARE(configuration.value("bMaxPower"_L1), QJsonValue(250));
    QCOMPARE(configuration.value("raw"_L1), QJsonValue(u"09023d00020300e0fa"_s));

    const QJsonArray interfaces = configuration.value("interfaces"_L1).toArray();
    QCOMPARE(interfaces.size(), 2);
    QCOMPARE(interfaces.at(0)["bInterfaceNumber"_L1], QJsonValue(5));
    const QJsonArray settings = interfaces.at(0)["alternateSettings"_L1].toArray();
    QCOMPARE(settings.size(), 2);
    QCOMPARE(settings.at(1)["bAlternateSetting"_L1], QJsonValue(1));
    const QJsonArray endpoints = settings.at(1)["endpoints"_L1].toArray();
    QCOMPARE(endpoints.size(), 2);
    QCOMPARE(endpoints.at(0)["bEndpointAddress"_L1], QJsonValue(0x82));
    QCOMPARE(endpoints.at(0)["wMaxPacketSize"_L1], QJsonValue(0x1400)); // as the device sent it
    QCOMPARE(endpoints.at(1)["bInterval"_L1], QJsonValue(10));

    const QJsonArray extra = interfaces.at(1)["alternateSettings"_L1][0]["extraDescriptors"_L1].toArray();
    QCOMPARE(extra, QJsonArray {u"0424010a"_s});
}

void tst_DeviceJson::activeConfigurationMayBeUnknown()
{
    const QJsonObject unknown =
        DeviceJson::details(QUsbDeviceInfo::fromDescriptors(CliTest::serialAdapter()), QUsbIdDatabase());
    QVERIFY(!unknown.contains("activeConfigurationValue"_L1));
    const QJsonObject known = DeviceJson::details(CliTest::device(CliTest::serialAdapter(), 1), QUsbIdDatabase());
    QCOMPARE(known.value("activeConfigurationValue"_L1), QJsonValue(1));
}

void tst_DeviceJson::outputIsSafeToShow()
{
    const QString evil = u"\"quoted\" \u001b[31m \u009b31m \u202etxt\u2028 \U0001f600 ä"_s;
    const QJsonObject object {{u"text"_s, evil}};
    const QByteArray line = DeviceJson::line(object);
    QVERIFY(line.endsWith('\n'));
    QCOMPARE(line.count('\n'), 1);
    for (const char16_t bad : {u'\u001b', u'\u009b', u'\u202e', u'\u2028'})
        QVERIFY(!QString::fromUtf8(line).contains(QChar(bad)));
    QVERIFY(QString::fromUtf8(line).contains(u"\U0001f600 ä"_s));
    QCOMPARE(QJsonDocument::fromJson(line).object(), object);
    QCOMPARE(QJsonDocument::fromJson(DeviceJson::indented(object)).object(), object);
}

QUSB_APPLESS_TEST(tst_DeviceJson)

#include "tst_devicejson.moc"
