// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "qusbprotocol.h"
#include "testprogram.h"

#include <QtCore/qmetaobject.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;
using namespace QUsbProtocol;

class tst_Protocol : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void valuesAreThoseOnTheBus();
    void enumeratorsHaveNamesAtRunTime();
    void speedsHaveRatesAndNames_data();
    void speedsHaveRatesAndNames();
    void requestsAreNamed_data();
    void requestsAreNamed();
    void featuresAreNamedByRecipient();
    void descriptorTypesAreNamed();
};

void tst_Protocol::valuesAreThoseOnTheBus()
{
    QCOMPARE(quint8(Direction::In), 0x80);
    QCOMPARE(quint8(RequestType::Vendor), 0x40);
    QCOMPARE(quint8(Recipient::Other), 3);
    QCOMPARE(quint8(DescriptorType::Bos), 0x0f);
    QCOMPARE(quint8(TransferType::Interrupt), 3);
    QCOMPARE(endpointNumber(0x8f), 15);
    QCOMPARE(endpointDirection(0x8f), Direction::In);
    QCOMPARE(endpointDirection(0x0f), Direction::Out);
}

void tst_Protocol::enumeratorsHaveNamesAtRunTime()
{
    QCOMPARE(QMetaEnum::fromType<Request>().valueToKey(6), "GetDescriptor");
    QCOMPARE(QMetaEnum::fromType<Speed>().valueToKey(int(Speed::SuperPlus)), "SuperPlus");
    const PortStatus status = PortStatusFlag::PortPower | PortStatusFlag::PortEnable;
    QCOMPARE(QMetaEnum::fromType<PortStatus>().valueToKeys(status.toInt()), "PortEnable|PortPower");
}

void tst_Protocol::speedsHaveRatesAndNames_data()
{
    QTest::addColumn<Speed>("speed");
    QTest::addColumn<qint64>("rate");
    QTest::addColumn<QString>("name");
    QTest::newRow("unknown") << Speed::Unknown << qint64(0) << u"Unknown speed"_s;
    QTest::newRow("low") << Speed::Low << qint64(1'500'000) << u"Low speed (1.5 Mb/s)"_s;
    QTest::newRow("full") << Speed::Full << qint64(12'000'000) << u"Full speed (12 Mb/s)"_s;
    QTest::newRow("high") << Speed::High << qint64(480'000'000) << u"High speed (480 Mb/s)"_s;
    QTest::newRow("super") << Speed::Super << qint64(5'000'000'000) << u"SuperSpeed (5 Gb/s)"_s;
    QTest::newRow("super+") << Speed::SuperPlus << qint64(10'000'000'000) << u"SuperSpeedPlus (10 Gb/s)"_s;
    QTest::newRow("x2") << Speed::SuperPlusX2 << qint64(20'000'000'000) << u"SuperSpeedPlus, two lanes (20 Gb/s)"_s;
}

void tst_Protocol::speedsHaveRatesAndNames()
{
    QFETCH(const Speed, speed);
    QTEST(bitRate(speed), "rate");
    QTEST(speedName(speed), "name");
}

void tst_Protocol::requestsAreNamed_data()
{
    QTest::addColumn<int>("requestType");
    QTest::addColumn<int>("request");
    QTest::addColumn<int>("interfaceClass");
    QTest::addColumn<QString>("name");
    QTest::newRow("standard") << 0x80 << 6 << 0 << u"GET_DESCRIPTOR"_s;
    QTest::newRow("standard, USB 3") << 0x00 << 48 << 0 << u"SET_SEL"_s;
    QTest::newRow("standard, reserved number") << 0x00 << 2 << 0 << QString();
    QTest::newRow("vendor") << 0xc0 << 6 << 0 << QString();
    QTest::newRow("hub") << 0xa0 << 6 << 0 << u"GET_DESCRIPTOR"_s;
    QTest::newRow("hub port") << 0x23 << 3 << 9 << u"SET_FEATURE"_s;
    QTest::newRow("to a Bluetooth device, not a hub") << 0x20 << 0 << 0xe0 << QString();
    QTest::newRow("command to a device: no hub takes that") << 0x20 << 0 << 0 << QString();
    QTest::newRow("HID") << 0x21 << 0x09 << 3 << u"SET_REPORT"_s;
    QTest::newRow("HID by uniqueness") << 0x21 << 0x09 << 0 << u"SET_REPORT"_s;
    QTest::newRow("HID and others") << 0xa1 << 0x01 << 0 << QString();
    QTest::newRow("HID among others") << 0xa1 << 0x01 << 3 << u"GET_REPORT"_s;
    QTest::newRow("CDC") << 0x21 << 0x20 << 0 << u"SET_LINE_CODING"_s;
    QTest::newRow("mass storage") << 0xa1 << 0xfe << 0 << u"GET_MAX_LUN"_s;
    QTest::newRow("DFU upload reads") << 0xa1 << 2 << 0xfe << u"DFU_UPLOAD"_s;
    QTest::newRow("DFU download writes") << 0x21 << 1 << 0xfe << u"DFU_DNLOAD"_s;
    QTest::newRow("video") << 0xa1 << 0x87 << 0x0e << u"GET_DEF"_s;
    QTest::newRow("class without table") << 0xa1 << 1 << 0x0b << QString();
}

void tst_Protocol::requestsAreNamed()
{
    QFETCH(const int, requestType);
    QFETCH(const int, request);
    QFETCH(const int, interfaceClass);
    QTEST(requestName(quint8(requestType), quint8(request), quint8(interfaceClass)), "name");
}

void tst_Protocol::featuresAreNamedByRecipient()
{
    QCOMPARE(featureName(Recipient::Endpoint, 0), u"ENDPOINT_HALT"_s);
    QCOMPARE(featureName(Recipient::Interface, 0), u"FUNCTION_SUSPEND"_s);
    QCOMPARE(featureName(Recipient::Device, 48), u"U1_ENABLE"_s);
    QCOMPARE(featureName(Recipient::Device, 3), u"B_HNP_ENABLE"_s);
    QVERIFY(featureName(Recipient::Device, 99).isEmpty());
    QCOMPARE(hubFeatureName(Recipient::Other, 16), u"C_PORT_CONNECTION"_s);
    QCOMPARE(hubFeatureName(Recipient::Device, 0), u"C_HUB_LOCAL_POWER"_s);
    QVERIFY(hubFeatureName(Recipient::Other, 99).isEmpty());
}

void tst_Protocol::descriptorTypesAreNamed()
{
    QCOMPARE(descriptorTypeName(0x06), u"DEVICE_QUALIFIER"_s);
    QCOMPARE(descriptorTypeName(0x21), u"HID"_s);
    QCOMPARE(descriptorTypeName(0x30), u"SUPERSPEED_USB_ENDPOINT_COMPANION"_s);
    QVERIFY(descriptorTypeName(0xee).isEmpty());
}

QUSB_TEST(tst_Protocol)
#include "tst_protocol.moc"
