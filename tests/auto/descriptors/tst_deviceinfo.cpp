// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "descriptorbytes.h"

#include "qusbdeviceinfo_p.h"
#include "testprogram.h"

#include <QtCore/qset.h>
#include <QtCore/qvariant.h>
#include <QtTest/qtest.h>

using namespace DescriptorBytes;
using namespace Qt::StringLiterals;
using namespace QUsbProtocol;
using namespace std::chrono_literals;

class tst_DeviceInfo : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nullValuesAnswerEverything();
    void copiesAndMovesKeepTheValue();
    void readsTheDeviceDescriptor();
    void keepsWhatTheBackendKnows();
    void portPathHasTheKernelsForm_data();
    void portPathHasTheKernelsForm();
    void controlPacketSizeOfSuperSpeedIsAPowerOfTwo();
    void activeConfigurationMayBeNoneOrUnknown();
    void equalsTheSameInstanceOnly();
    void withoutAnArrivalBytesAndPlaceDecide();
    void isShownByDebug();
    void propertiesAreReadable();

    void endpointFieldsAreTakenApart();
    void endpointIntervalDependsOnSpeedAndType_data();
    void endpointIntervalDependsOnSpeedAndType();
    void audioEndpointHasTwoMoreFields();
    void superSpeedCompanion_data();
    void superSpeedCompanion();
    void maxPowerUnitDependsOnSpeed();
    void lookupsByNumberAreNotByIndex();
    void failedLookupsReturnNullValues();
};

static QUsbEndpointInfo endpointOf(const QByteArray &descriptors)
{
    const QByteArray contents = interface(0, 0, 1) + descriptors;
    const auto info = QUsbDeviceInfo::fromDescriptors(join({device(), configuration(1, 1, contents)}));
    return info.configuration(1).interfaceByNumber(0).defaultAlternateSetting().endpoints().value(0);
}

void tst_DeviceInfo::nullValuesAnswerEverything()
{
    const QUsbDeviceInfo info;
    QVERIFY(info.isNull());
    QVERIFY(info.parent().isNull());
    QVERIFY(info.portPath().isEmpty());
    QCOMPARE(info.vendorId(), 0);
    QCOMPARE(info.maxPacketSize0(), 0);
    QVERIFY(!info.isHub());
    QVERIFY(!info.isRootHub());
    QVERIFY(!info.activeConfigurationValue());
    QVERIFY(info.activeConfiguration().isNull());
    QVERIFY(info.descriptor().isNull());
    QVERIFY(info.warnings().isEmpty());
    QCOMPARE(info, QUsbDeviceInfo());
    QVERIFY(info != QUsbDeviceInfo::fromDescriptors({}));

    const QUsbConfigurationInfo configuration;
    QVERIFY(configuration.isNull());
    QVERIFY(configuration.interfaces().isEmpty());
    QCOMPARE(configuration.maxPower(Speed::High), 0);
    const QUsbInterfaceInfo interfaceInfo;
    QVERIFY(interfaceInfo.isNull());
    QCOMPARE(interfaceInfo.number(), 0);
    QVERIFY(interfaceInfo.defaultAlternateSetting().isNull());
    const QUsbAlternateSettingInfo setting;
    QVERIFY(setting.isNull());
    QVERIFY(setting.descriptorBytes().isEmpty());
    const QUsbEndpointInfo endpoint;
    QVERIFY(endpoint.isNull());
    QCOMPARE(endpoint.maxPacketSize(), 0);
    QCOMPARE(endpoint.maxBurst(), 1);
    QCOMPARE(endpoint.bytesPerInterval(), 0u);
    QVERIFY(!endpoint.interval(Speed::High));
}

void tst_DeviceInfo::copiesAndMovesKeepTheValue()
{
    const auto info = QUsbDeviceInfo::fromDescriptors(device());
    QUsbDeviceInfo copy = info;
    QCOMPARE(copy, info);
    QUsbDeviceInfo moved = std::move(copy);
    QCOMPARE(moved, info);
    QUsbDeviceInfo other;
    swap(moved, other);
    QCOMPARE(other, info);
    QVERIFY(moved.isNull());
    moved = std::move(other);
    QCOMPARE(moved.vendorId(), 0x1209);
}

void tst_DeviceInfo::readsTheDeviceDescriptor()
{
    const auto info = QUsbDeviceInfo::fromDescriptors(device(0), Speed::High);
    QCOMPARE(info.speed(), Speed::High);
    QCOMPARE(info.vendorId(), 0x1209);
    QCOMPARE(info.productId(), 0x0001);
    QCOMPARE(info.usbVersion(), 0x0200);
    QCOMPARE(info.deviceVersion(), 0x1234);
    QCOMPARE(info.deviceClass(), 0xef);
    QCOMPARE(info.deviceSubclass(), 2);
    QCOMPARE(info.deviceProtocol(), 1);
    QCOMPARE(info.maxPacketSize0(), 64);
    QCOMPARE(info.manufacturerIndex(), 1);
    QCOMPARE(info.productIndex(), 2);
    QCOMPARE(info.serialNumberIndex(), 3);
    QCOMPARE(info.descriptor().bytes(), device(0));
    QCOMPARE(info.descriptorBytes(), device(0));
    QVERIFY(info.configurations().isEmpty());
}

static QUsbDeviceInfo plugged(int bus, quint8 address, const QList<quint8> &ports, quint64 arrival = 0,
                              const QByteArray &descriptors = device())
{
    auto d = std::make_unique<QUsbDeviceInfoPrivate>();
    d->bus = bus;
    d->address = address;
    d->portNumbers = ports;
    d->arrival = arrival;
    d->setDescriptors(descriptors);
    return QUsbDeviceInfoPrivate::create(std::move(d));
}

void tst_DeviceInfo::keepsWhatTheBackendKnows()
{
    auto d = std::make_unique<QUsbDeviceInfoPrivate>();
    d->parent = plugged(1, 1, {});
    d->product = u"Thing"_s;
    d->manufacturer = u"Maker"_s;
    d->serialNumber = u"1"_s;
    d->systemPath = u"/sys/bus/usb/devices/1-2"_s;
    d->deviceNode = u"/dev/bus/usb/001/002"_s;
    d->arrival = 7;
    const QUsbDeviceInfo info = QUsbDeviceInfoPrivate::create(std::move(d));
    QCOMPARE(info.parent(), plugged(1, 1, {}));
    QCOMPARE(info.product(), u"Thing"_s);
    QCOMPARE(info.manufacturer(), u"Maker"_s);
    QCOMPARE(info.serialNumber(), u"1"_s);
    QCOMPARE(info.systemPath(), u"/sys/bus/usb/devices/1-2"_s);
    QCOMPARE(info.deviceNode(), u"/dev/bus/usb/001/002"_s);
    QCOMPARE(QUsbDeviceInfoPrivate::arrivalOf(info), 7u);

    auto changed = QUsbDeviceInfoPrivate::copyOf(info);
    changed->product = u"Renamed"_s;
    const QUsbDeviceInfo copy = QUsbDeviceInfoPrivate::create(std::move(changed));
    QCOMPARE(info.product(), u"Thing"_s);
    QCOMPARE(copy.product(), u"Renamed"_s);
    QCOMPARE(copy, info); // the same plugged-in instance
}

void tst_DeviceInfo::portPathHasTheKernelsForm_data()
{
    QTest::addColumn<QList<quint8>>("ports");
    QTest::addColumn<int>("deviceClass");
    QTest::addColumn<QString>("path");
    QTest::addColumn<int>("port");
    QTest::addColumn<bool>("isRootHub");
    QTest::newRow("root hub") << QList<quint8>() << 9 << u"usb3"_s << 0 << true;
    QTest::newRow("no place known") << QList<quint8>() << 0 << QString() << 0 << false;
    QTest::newRow("root port") << QList<quint8> {2} << 0 << u"3-2"_s << 2 << false;
    QTest::newRow("hub") << QList<quint8> {2} << 9 << u"3-2"_s << 2 << false;
    QTest::newRow("deep") << QList<quint8> {2, 13, 1} << 0 << u"3-2.13.1"_s << 1 << false;
}

void tst_DeviceInfo::portPathHasTheKernelsForm()
{
    QFETCH(const QList<quint8>, ports);
    QFETCH(const int, deviceClass);
    QByteArray descriptor = device();
    descriptor[4] = char(deviceClass);
    const QUsbDeviceInfo info = plugged(3, 9, ports, 0, descriptor);
    QTEST(info.portPath(), "path");
    QTEST(int(info.portNumber()), "port");
    QTEST(info.isRootHub(), "isRootHub");
    QCOMPARE(info.isHub(), deviceClass == 9);
    QCOMPARE(info.portNumbers(), ports);
    QCOMPARE(info.bus(), 3);
    QCOMPARE(info.address(), 9);
}

void tst_DeviceInfo::controlPacketSizeOfSuperSpeedIsAPowerOfTwo()
{
    QByteArray descriptor = device();
    descriptor[3] = 3;
    descriptor[7] = 9;
    QCOMPARE(QUsbDeviceInfo::fromDescriptors(descriptor, Speed::Super).maxPacketSize0(), 512);
    QCOMPARE(QUsbDeviceInfo::fromDescriptors(descriptor).maxPacketSize0(), 512);
    descriptor[7] = char(255);
    QVERIFY(QUsbDeviceInfo::fromDescriptors(descriptor, Speed::Super).maxPacketSize0() <= 65536);
    descriptor[7] = 64;
    QCOMPARE(QUsbDeviceInfo::fromDescriptors(descriptor, Speed::High).maxPacketSize0(), 64);
}

void tst_DeviceInfo::activeConfigurationMayBeNoneOrUnknown()
{
    const QByteArray blob = join({device(2), configuration(5, 1, interface(0, 0, 0)), configuration(0, 0, {})});
    auto d = QUsbDeviceInfoPrivate::copyOf(QUsbDeviceInfo::fromDescriptors(blob));
    const QUsbDeviceInfo unknown = QUsbDeviceInfoPrivate::create(std::move(d));
    QVERIFY(!unknown.activeConfigurationValue());
    QVERIFY(unknown.activeConfiguration().isNull());

    d = QUsbDeviceInfoPrivate::copyOf(unknown);
    d->activeConfigurationValue = 0; // unconfigured, although there is a configuration with that value
    const QUsbDeviceInfo unconfigured = QUsbDeviceInfoPrivate::create(std::move(d));
    QCOMPARE(unconfigured.activeConfigurationValue(), 0);
    QVERIFY(unconfigured.activeConfiguration().isNull());

    d = QUsbDeviceInfoPrivate::copyOf(unknown);
    d->activeConfigurationValue = 5;
    const QUsbDeviceInfo configured = QUsbDeviceInfoPrivate::create(std::move(d));
    QCOMPARE(configured.activeConfiguration().configurationValue(), 5);
    QCOMPARE(configured.configuration(0).configurationValue(), 0);
    QVERIFY(!configured.configuration(0).isNull());
}

void tst_DeviceInfo::equalsTheSameInstanceOnly()
{
    const QUsbDeviceInfo first = plugged(1, 2, {1}, 100);
    const QUsbDeviceInfo again = plugged(1, 2, {1}, 100);
    const QUsbDeviceInfo replugged = plugged(1, 2, {1}, 101);
    QCOMPARE(first, again);
    QCOMPARE(qHash(first), qHash(again));
    QVERIFY(first != replugged);
    QVERIFY(first != plugged(1, 2, {1})); // made from bytes alone
    QCOMPARE((QSet<QUsbDeviceInfo> {first, again, replugged}.size()), 2);
}

void tst_DeviceInfo::withoutAnArrivalBytesAndPlaceDecide()
{
    const QUsbDeviceInfo info = plugged(1, 2, {1});
    QCOMPARE(info, plugged(1, 2, {1}));
    QCOMPARE(qHash(info, 1), qHash(plugged(1, 2, {1}), 1));
    QVERIFY(info != plugged(2, 2, {1}));
    QVERIFY(info != plugged(1, 3, {1}));
    QVERIFY(info != plugged(1, 2, {2}));
    QVERIFY(info != plugged(1, 2, {1}, 0, device(2)));
}

void tst_DeviceInfo::isShownByDebug()
{
    const auto shown = [](const auto &value) {
        QString text;
        QDebug(&text) << value;
        return text.trimmed();
    };
    auto d = QUsbDeviceInfoPrivate::copyOf(plugged(1, 2, {2, 3}));
    d->product = u"Evil\n\u202ename"_s;
    QCOMPARE(shown(QUsbDeviceInfoPrivate::create(std::move(d))),
             u"QUsbDeviceInfo(1-2.3, 1209:0001, \"Evil\u240a\ufffdname\")"_s);
    QCOMPARE(shown(QUsbDeviceInfo()), u"QUsbDeviceInfo()"_s);
    QCOMPARE(shown(QUsbDeviceInfo::fromDescriptors(device())), u"QUsbDeviceInfo(1209:0001)"_s);
    QCOMPARE(shown(endpointOf(endpoint(0x81))), u"QUsbEndpointInfo(1 IN, Bulk, 512 bytes)"_s);
    QCOMPARE(shown(QUsbDescriptor(bytes({3, 4, 5}), 7)), u"QUsbDescriptor(at 7: 03 04 05)"_s);
}

void tst_DeviceInfo::propertiesAreReadable()
{
    const QUsbDeviceInfo info = plugged(1, 2, {2});
    const QMetaObject &metaObject = QUsbDeviceInfo::staticMetaObject;
    const auto property = [&](const char *name) {
        return metaObject.property(metaObject.indexOfProperty(name)).readOnGadget(&info);
    };
    QCOMPARE(property("vendorId").toInt(), 0x1209);
    QCOMPARE(property("portPath").toString(), u"1-2"_s);
    QCOMPARE(property("speed").value<Speed>(), Speed::Unknown);
    QCOMPARE(QVariant::fromValue(info).value<QUsbDeviceInfo>(), info);
}

void tst_DeviceInfo::endpointFieldsAreTakenApart()
{
    const QUsbEndpointInfo info = endpointOf(endpoint(0x83, 0x25, 0x1400, 4)); // 3 × 1024, asynchronous, implicit
    QCOMPARE(info.address(), 0x83);
    QCOMPARE(info.number(), 3);
    QCOMPARE(info.direction(), Direction::In);
    QCOMPARE(info.attributes(), 0x25);
    QCOMPARE(info.transferType(), TransferType::Isochronous);
    QCOMPARE(info.synchronizationType(), SynchronizationType::Asynchronous);
    QCOMPARE(info.usageType(), UsageType::ImplicitFeedback);
    QCOMPARE(info.maxPacketSizeField(), 0x1400);
    QCOMPARE(info.maxPacketSize(), 1024);
    QCOMPARE(info.transactionsPerMicroframe(), 3);
    QCOMPARE(info.intervalField(), 4);
    QVERIFY(!info.hasAudioFields());
    QVERIFY(!info.hasSuperSpeedCompanion());

    const QUsbEndpointInfo bulk = endpointOf(endpoint(0x04, 0x3e));
    QCOMPARE(bulk.transferType(), TransferType::Bulk);
    QCOMPARE(bulk.synchronizationType(), SynchronizationType::None);
    QCOMPARE(bulk.usageType(), UsageType::Data);
    QCOMPARE(bulk.direction(), Direction::Out);
}

void tst_DeviceInfo::endpointIntervalDependsOnSpeedAndType_data()
{
    QTest::addColumn<TransferType>("type");
    QTest::addColumn<int>("field");
    QTest::addColumn<Speed>("speed");
    QTest::addColumn<qint64>("microseconds"); // -1: not defined
    const auto row = [](const char *name, TransferType type, int field, Speed speed, qint64 microseconds) {
        QTest::newRow(name) << type << field << speed << microseconds;
    };
    row("low interrupt", TransferType::Interrupt, 10, Speed::Low, 10'000);
    row("full interrupt", TransferType::Interrupt, 255, Speed::Full, 255'000);
    row("full interrupt 0", TransferType::Interrupt, 0, Speed::Full, -1);
    row("full isochronous", TransferType::Isochronous, 1, Speed::Full, 1'000);
    row("full isochronous, greatest", TransferType::Isochronous, 16, Speed::Full, 32'768'000);
    row("full isochronous, too great", TransferType::Isochronous, 17, Speed::Full, -1);
    row("low isochronous does not exist", TransferType::Isochronous, 1, Speed::Low, -1);
    row("high interrupt", TransferType::Interrupt, 1, Speed::High, 125);
    row("high interrupt, greatest", TransferType::Interrupt, 16, Speed::High, 4'096'000);
    row("high interrupt, too great", TransferType::Interrupt, 17, Speed::High, -1);
    row("high isochronous 0", TransferType::Isochronous, 0, Speed::High, -1);
    row("super interrupt", TransferType::Interrupt, 4, Speed::Super, 1'000);
    row("super+ isochronous", TransferType::Isochronous, 2, Speed::SuperPlusX2, 250);
    row("bulk", TransferType::Bulk, 1, Speed::High, -1);
    row("control", TransferType::Control, 1, Speed::High, -1);
    row("unknown speed", TransferType::Interrupt, 1, Speed::Unknown, -1);
}

void tst_DeviceInfo::endpointIntervalDependsOnSpeedAndType()
{
    QFETCH(const TransferType, type);
    QFETCH(const int, field);
    QFETCH(const Speed, speed);
    QFETCH(const qint64, microseconds);
    const auto interval = endpointOf(endpoint(0x81, int(type), 8, field)).interval(speed);
    QCOMPARE(interval ? interval->count() : -1, microseconds);
}

void tst_DeviceInfo::audioEndpointHasTwoMoreFields()
{
    const QUsbEndpointInfo info = endpointOf(bytes({9, 5, 0x01, 0x05, 192, 0, 1, 3, 0x82}));
    QVERIFY(info.hasAudioFields());
    QCOMPARE(info.refresh(), 3);
    QCOMPARE(info.synchAddress(), 0x82);
}

void tst_DeviceInfo::superSpeedCompanion_data()
{
    QTest::addColumn<QByteArray>("descriptors");
    QTest::addColumn<int>("maxBurst");
    QTest::addColumn<int>("maxStreams");
    QTest::addColumn<int>("mult");
    QTest::addColumn<quint32>("bytesPerInterval");
    const QByteArray bulk = endpoint(0x81, 2, 1024);
    const QByteArray isochronous = endpoint(0x81, 1, 1024, 1);
    QTest::newRow("bulk") << bulk + bytes({6, 0x30, 15, 4, 0, 0}) << 16 << 16 << 1 << 0u;
    QTest::newRow("no streams") << bulk + bytes({6, 0x30, 0, 0, 0, 0}) << 1 << 0 << 1 << 0u;
    QTest::newRow("absurd") << bulk + bytes({6, 0x30, 255, 255, 0, 0}) << 16 << 65536 << 1 << 0u;
    QTest::newRow("isochronous") << isochronous + bytes({6, 0x30, 3, 2, 0x00, 0x30}) << 4 << 0 << 3 << 0x3000u;
    QTest::newRow("SuperSpeedPlus") << join(
        {isochronous, bytes({6, 0x30, 15, 0x80, 1, 0}), bytes({8, 0x31, 0, 0, 0x00, 0x00, 0x03, 0x80})})
                                    << 16 << 0 << 1 << 0x80030000u;
}

void tst_DeviceInfo::superSpeedCompanion()
{
    QFETCH(const QByteArray, descriptors);
    const QUsbEndpointInfo info = endpointOf(descriptors);
    QVERIFY(info.hasSuperSpeedCompanion());
    QTEST(info.maxBurst(), "maxBurst");
    QTEST(info.maxStreams(), "maxStreams");
    QTEST(info.mult(), "mult");
    QTEST(info.bytesPerInterval(), "bytesPerInterval");
    QVERIFY(info.extraDescriptors().isEmpty());
    QCOMPARE(info.descriptorBytes(), descriptors);
}

void tst_DeviceInfo::maxPowerUnitDependsOnSpeed()
{
    const auto info = QUsbDeviceInfo::fromDescriptors(join({device(), configuration(1, 0, {})})).configuration(1);
    QCOMPARE(info.maxPowerField(), 50);
    QCOMPARE(info.maxPower(Speed::Full), 100);
    QCOMPARE(info.maxPower(Speed::High), 100);
    QCOMPARE(info.maxPower(Speed::Super), 400);
    QCOMPARE(info.maxPower(Speed::SuperPlus), 400);
    QVERIFY(info.isSelfPowered());
    QVERIFY(info.supportsRemoteWakeup());
    QCOMPARE(info.descriptionIndex(), 4);
}

void tst_DeviceInfo::lookupsByNumberAreNotByIndex()
{
    const QByteArray contents = join({interface(200, 1, 0, 3, 1, 2), interface(7, 0, 1), endpoint(0x02)});
    const auto info = QUsbDeviceInfo::fromDescriptors(join({device(), configuration(9, 2, contents)}));
    const QUsbConfigurationInfo configuration = info.configuration(9);
    QCOMPARE(configuration.interfaces().size(), 2);
    QCOMPARE(configuration.interfaces().at(0).number(), 200);
    const QUsbInterfaceInfo first = configuration.interfaceByNumber(200);
    QVERIFY(first.alternateSettingByNumber(0).isNull());
    QCOMPARE(first.defaultAlternateSetting().number(), 1);
    const QUsbAlternateSettingInfo setting = first.alternateSettingByNumber(1);
    QCOMPARE(setting.interfaceNumber(), 200);
    QCOMPARE(setting.interfaceClass(), 3);
    QCOMPARE(setting.interfaceSubclass(), 1);
    QCOMPARE(setting.interfaceProtocol(), 2);
    QCOMPARE(setting.descriptionIndex(), 5);
    const QUsbAlternateSettingInfo second = configuration.interfaceByNumber(7).defaultAlternateSetting();
    QCOMPARE(second.endpointByAddress(0x02).address(), 0x02);
}

void tst_DeviceInfo::failedLookupsReturnNullValues()
{
    const QByteArray contents = join({interface(0, 0, 1), endpoint(0x81)});
    const auto info = QUsbDeviceInfo::fromDescriptors(join({device(), configuration(1, 1, contents)}));
    QVERIFY(info.configuration(2).isNull());
    QVERIFY(info.configuration(1).interfaceByNumber(1).isNull());
    QVERIFY(info.configuration(1).interfaceByNumber(0).alternateSettingByNumber(1).isNull());
    QVERIFY(info.configuration(1).interfaceByNumber(0).defaultAlternateSetting().endpointByAddress(0x01).isNull());
}

QUSB_TEST(tst_DeviceInfo)
#include "tst_deviceinfo.moc"
