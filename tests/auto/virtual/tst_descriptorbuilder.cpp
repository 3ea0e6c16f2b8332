// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "descriptorbytes.h"

#include "qusbdescriptorbuilder.h"
#include "qusbdescriptordecoder.h"
#include "qusbdeviceinfo.h"
#include "testprogram.h"

#include <QtTest/qtest.h>

#include <functional>

using namespace DescriptorBytes;
using namespace QUsbProtocol;
using namespace Qt::StringLiterals;
using Builder = QUsbDescriptorBuilder;

class tst_DescriptorBuilder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isUnderstoodWithoutWarnings_data();
    void isUnderstoodWithoutWarnings();
    void writesTheDevice();
    void releaseAndControlPacketsDependOnSpeed_data();
    void releaseAndControlPacketsDependOnSpeed();
    void countsConfigurationsAndInterfaces();
    void countsEndpointsOfEachSetting();
    void roundsPowerUp_data();
    void roundsPowerUp();
    void saysTransactionsPerMicroframe_data();
    void saysTransactionsPerMicroframe();
    void superSpeedEndpointsHaveCompanions();
    void companionsCanBeSet();
    void superSpeedHasABinaryObjectStore();
    void capabilitiesRaiseTheRelease();
    void reportDescriptorsBringTheHidDescriptor();
    void associationsCoverTheNextInterfaces();
    void rawEndpointsAreCounted();
    void stringsAreSharedAndCounted();
    void thereAre255Strings();
    void addsWhatIsMissing();
    void copiesGoTheirOwnWay();
};

static QUsbDeviceInfo infoOf(const Builder &builder)
{
    return QUsbDeviceInfo::fromDescriptors(builder.descriptors());
}

static QUsbAlternateSettingInfo settingOf(const Builder &builder, quint8 interfaceNumber = 0, quint8 alternate = 0)
{
    return infoOf(builder).configuration(1).interfaceByNumber(interfaceNumber).alternateSettingByNumber(alternate);
}

void tst_DescriptorBuilder::isUnderstoodWithoutWarnings_data()
{
    using Build = std::function<void(Builder &)>;
    QTest::addColumn<Build>("build");
    QTest::addColumn<Speed>("speed");

    const Build bulk = [](Builder &builder) {
        builder.addInterface(ClassCode::VendorSpecific)
            .addEndpoint(0x81, TransferType::Bulk, 512)
            .addEndpoint(0x02, TransferType::Bulk, 512);
    };
    const Build everything = [](Builder &builder) {
        builder.setIds(0x1209, 0x0001)
            .setDeviceClass(ClassCode::Miscellaneous, 2, 1)
            .setStrings(u"Maker"_s, u"Product"_s, u"1"_s)
            .addConfiguration(500, ConfigurationAttribute::RemoteWakeup, u"All of it"_s)
            .addInterfaceAssociation(2, ClassCode::Communications, 2, 1, u"Pair"_s)
            .addInterface(ClassCode::Communications, 2, 1)
            .addDescriptor(bytes({5, 0x24, 0, 0x10, 1}))
            .addEndpoint(0x83, TransferType::Interrupt, 16, 9)
            .addInterface(ClassCode::CdcData)
            .addAlternateSetting()
            .addEndpoint(0x81, TransferType::Bulk, 512)
            .addEndpoint(0x02, TransferType::Bulk, 512)
            .addInterface(ClassCode::Hid, 1, 1)
            .addReportDescriptor(bytes({5, 1, 9, 6, 0xa1, 1, 0xc0}))
            .addEndpoint(0x84, TransferType::Interrupt, 8, 4)
            .addInterface(ClassCode::Video, 2)
            .addAlternateSetting(u"Much"_s)
            .addEndpoint(0x85, TransferType::Isochronous, 1024, 1, 3, 0x04)
            .addDescriptor(bytes({3, 0x25, 1}))
            .addConfiguration()
            .addInterface(ClassCode::VendorSpecific);
    };
    const Build nothing = [](Builder &) {};
    const QList<std::pair<Speed, const char *>> speeds {
        {Speed::Low, "low"}, {Speed::Full, "full"}, {Speed::High, "high"}, {Speed::Super, "super"}};
    for (const auto &[speed, name] : speeds) {
        QTest::addRow("bulk, %s", name) << bulk << speed;
        QTest::addRow("everything, %s", name) << everything << speed;
        QTest::addRow("nothing, %s", name) << nothing << speed;
    }
}

void tst_DescriptorBuilder::isUnderstoodWithoutWarnings()
{
    using Build = std::function<void(Builder &)>;
    QFETCH(const Build, build);
    QFETCH(const Speed, speed);
    Builder builder(speed);
    build(builder);
    QCOMPARE(builder.speed(), speed);
    const QUsbDeviceInfo info = infoOf(builder);
    QCOMPARE(info.warnings(), QStringList());
    QCOMPARE(info.descriptorBytes(), builder.descriptors());
    const QList<QUsbConfigurationInfo> configurations = info.configurations();
    for (const QUsbConfigurationInfo &configuration : configurations) {
        QCOMPARE(configuration.warnings(), QStringList());
        QCOMPARE(qsizetype(configuration.descriptor().byteAt(4)), configuration.interfaces().size());
    }
}

void tst_DescriptorBuilder::writesTheDevice()
{
    Builder builder(Speed::High);
    builder.setIds(0x1209, 0x0102, 0x0304)
        .setDeviceClass(ClassCode::Miscellaneous, 2, 1)
        .setStrings(u"Maker"_s, u"Product"_s, u"1"_s)
        .addConfiguration(200, ConfigurationAttribute::SelfPowered, u"Usual"_s);
    QCOMPARE(builder.descriptors(),
             bytes({18, 1, 0x00, 0x02, 0xef, 2, 1, 64,   0x09, 0x12, 0x02, 0x01, 0x04, 0x03, 1, 2, 3, 1, // the device
                    9,  2, 9,    0,    0,    1, 4, 0xc0, 100}));
    QCOMPARE(builder.strings(),
             (QMap<quint8, QString> {{1, u"Maker"_s}, {2, u"Product"_s}, {3, u"1"_s}, {4, u"Usual"_s}}));
}

void tst_DescriptorBuilder::releaseAndControlPacketsDependOnSpeed_data()
{
    QTest::addColumn<Speed>("speed");
    QTest::addColumn<int>("release");
    QTest::addColumn<int>("maxPacketSize0");
    QTest::newRow("low") << Speed::Low << 0x0110 << 8;
    QTest::newRow("full") << Speed::Full << 0x0110 << 64;
    QTest::newRow("high") << Speed::High << 0x0200 << 64;
    QTest::newRow("super") << Speed::Super << 0x0320 << 9;
    QTest::newRow("super plus") << Speed::SuperPlus << 0x0320 << 9;
    QTest::newRow("unknown") << Speed::Unknown << 0x0200 << 64;
}

void tst_DescriptorBuilder::releaseAndControlPacketsDependOnSpeed()
{
    QFETCH(const Speed, speed);
    QFETCH(const int, release);
    QFETCH(const int, maxPacketSize0);
    Builder builder(speed);
    const QUsbDescriptor device(builder.descriptors().first(18));
    QCOMPARE(int(device.wordAt(2)), release);
    QCOMPARE(int(device.byteAt(7)), maxPacketSize0);
    builder.setMaxPacketSize0(32);
    QCOMPARE(builder.descriptors()[7], char(32));
}

void tst_DescriptorBuilder::countsConfigurationsAndInterfaces()
{
    Builder builder;
    builder.addConfiguration()
        .addInterface(ClassCode::Hid)
        .addInterface(ClassCode::Audio, 1, 2)
        .addConfiguration()
        .addInterface(ClassCode::Printer);
    const QUsbDeviceInfo info = infoOf(builder);
    QCOMPARE(info.configurations().size(), 2);
    QCOMPARE(info.configuration(1).interfaces().size(), 2);
    QCOMPARE(info.configuration(2).interfaces().size(), 1);
    const QUsbAlternateSettingInfo audio = info.configuration(1).interfaceByNumber(1).defaultAlternateSetting();
    QCOMPARE(audio.descriptor().bytes(), bytes({9, 4, 1, 0, 0, 1, 1, 2, 0}));
    QCOMPARE(info.configuration(2).interfaceByNumber(0).defaultAlternateSetting().descriptor().byteAt(5), quint8(7));
}

void tst_DescriptorBuilder::countsEndpointsOfEachSetting()
{
    Builder builder;
    builder.addInterface(ClassCode::Video, 2, 1, u"Stream"_s)
        .addAlternateSetting()
        .addEndpoint(0x81, TransferType::Isochronous, 512, 1, 1, 0x04)
        .addAlternateSetting(u"More"_s)
        .addEndpoint(0x81, TransferType::Isochronous, 1024, 1)
        .addEndpoint(0x02, TransferType::Bulk, 512);
    QCOMPARE(settingOf(builder, 0, 0).descriptor().bytes(), bytes({9, 4, 0, 0, 0, 0x0e, 2, 1, 1}));
    QCOMPARE(settingOf(builder, 0, 1).descriptor().bytes(), bytes({9, 4, 0, 1, 1, 0x0e, 2, 1, 0}));
    QCOMPARE(settingOf(builder, 0, 2).descriptor().bytes(), bytes({9, 4, 0, 2, 2, 0x0e, 2, 1, 2}));
    QCOMPARE(settingOf(builder, 0, 1).endpoints().first().descriptor().bytes(), bytes({7, 5, 0x81, 0x05, 0, 2, 1}));
    QCOMPARE(settingOf(builder, 0, 2).endpoints().last().descriptor().bytes(), bytes({7, 5, 0x02, 0x02, 0, 2, 0}));
}

void tst_DescriptorBuilder::roundsPowerUp_data()
{
    QTest::addColumn<Speed>("speed");
    QTest::addColumn<int>("milliamperes");
    QTest::addColumn<int>("field");
    QTest::newRow("none") << Speed::High << 0 << 0;
    QTest::newRow("even") << Speed::High << 500 << 250;
    QTest::newRow("odd") << Speed::Full << 99 << 50;
    QTest::newRow("too much") << Speed::High << 900 << 255;
    QTest::newRow("super") << Speed::Super << 900 << 113;
}

void tst_DescriptorBuilder::roundsPowerUp()
{
    QFETCH(const Speed, speed);
    QFETCH(const int, milliamperes);
    QFETCH(const int, field);
    Builder builder(speed);
    builder.addConfiguration(milliamperes);
    QCOMPARE(int(quint8(builder.descriptors()[18 + 8])), field);
}

void tst_DescriptorBuilder::saysTransactionsPerMicroframe_data()
{
    QTest::addColumn<int>("transactions");
    QTest::addColumn<int>("field");
    QTest::newRow("one") << 1 << 0x0400;
    QTest::newRow("two") << 2 << 0x0c00;
    QTest::newRow("three") << 3 << 0x1400;
    QTest::newRow("none is one") << 0 << 0x0400;
    QTest::newRow("more are three") << 4 << 0x1400;
}

void tst_DescriptorBuilder::saysTransactionsPerMicroframe()
{
    QFETCH(const int, transactions);
    QFETCH(const int, field);
    Builder builder;
    builder.addEndpoint(0x81, TransferType::Isochronous, 1024, 1, transactions);
    const QUsbEndpointInfo endpoint = settingOf(builder).endpointByAddress(0x81);
    QCOMPARE(int(endpoint.maxPacketSizeField()), field);
    QCOMPARE(endpoint.maxPayloadPerInterval(), 1024 * qBound(1, transactions, 3));
}

void tst_DescriptorBuilder::superSpeedEndpointsHaveCompanions()
{
    Builder builder(Speed::Super);
    builder.addEndpoint(0x81, TransferType::Bulk, 1024)
        .addEndpoint(0x82, TransferType::Interrupt, 64, 4)
        .addDescriptor(bytes({3, 0x25, 1}))
        .addEndpoint(0x83, TransferType::Isochronous, 1024, 1, 3);
    const QUsbAlternateSettingInfo setting = settingOf(builder);
    const QUsbEndpointInfo bulk = setting.endpointByAddress(0x81);
    QVERIFY(bulk.hasSuperSpeedCompanion());
    QCOMPARE(bulk.maxBurst(), 1);
    QCOMPARE(bulk.bytesPerInterval(), 0U);
    const QUsbEndpointInfo interrupt = setting.endpointByAddress(0x82);
    QCOMPARE(interrupt.bytesPerInterval(), 64U);
    QCOMPARE(interrupt.descriptorBytes(), bytes({7, 5, 0x82, 3, 64, 0, 4, 6, 0x30, 0, 0, 64, 0, 3, 0x25, 1}));
    const QUsbEndpointInfo isochronous = setting.endpointByAddress(0x83);
    QCOMPARE(int(isochronous.maxPacketSizeField()), 1024); // Bits 12 and 11 are reserved here.
    QCOMPARE(isochronous.maxBurst(), 3);
    QCOMPARE(isochronous.maxPayloadPerInterval(), 3072);
}

void tst_DescriptorBuilder::companionsCanBeSet()
{
    Builder builder(Speed::Super);
    builder.addEndpoint(0x81, TransferType::Bulk, 1024)
        .setCompanion(15, 4)
        .addEndpoint(0x82, TransferType::Isochronous, 1024, 1)
        .setCompanion(3, 1)
        .addEndpoint(0x83, TransferType::Isochronous, 1024, 1)
        .setCompanion(3, 0, 3000);
    const QUsbAlternateSettingInfo setting = settingOf(builder);
    QCOMPARE(infoOf(builder).warnings(), QStringList());
    QCOMPARE(setting.endpointByAddress(0x81).maxBurst(), 16);
    QCOMPARE(setting.endpointByAddress(0x81).maxStreams(), 16);
    QCOMPARE(setting.endpointByAddress(0x82).mult(), 2);
    QCOMPARE(setting.endpointByAddress(0x82).bytesPerInterval(), 8192U);
    QCOMPARE(setting.endpointByAddress(0x83).bytesPerInterval(), 3000U);

    Builder slower(Speed::High);
    slower.addEndpoint(0x81, TransferType::Bulk, 512).setCompanion(15);
    QCOMPARE(settingOf(slower).endpointByAddress(0x81).descriptorBytes().size(), 7);
    Builder early(Speed::Super);
    early.addInterface(ClassCode::VendorSpecific).setCompanion(15); // without an endpoint
    QCOMPARE(infoOf(early).warnings(), QStringList());
}

void tst_DescriptorBuilder::superSpeedHasABinaryObjectStore()
{
    QCOMPARE(Builder(Speed::High).binaryObjectStore(), QByteArray());
    Builder builder(Speed::Super);
    const QByteArray plain = builder.binaryObjectStore();
    QCOMPARE(plain, bytes({5, 0x0f, 22, 0, 2, 7, 0x10, 2, 2, 0, 0, 0, 10, 0x10, 3, 0, 8, 0, 3, 0, 0, 0}));
    QUsbDescriptorDecoder::Context context;
    context.speed = Speed::Super;
    const QUsbDescriptorField root = QUsbDescriptorDecoder::decode(plain, context);
    QCOMPARE(root.children().size(), 1);
    QCOMPARE(root.children().first().severity(), QUsbDescriptorField::Severity::None);

    const QByteArray container = bytes({4, 0x10, 0x77, 0});
    builder.addCapability(container);
    const QByteArray more = builder.binaryObjectStore();
    QCOMPARE(more.first(5), bytes({5, 0x0f, 26, 0, 3}));
    QCOMPARE(more.sliced(5), plain.sliced(5) + container);
}

void tst_DescriptorBuilder::capabilitiesRaiseTheRelease()
{
    Builder builder(Speed::High);
    builder.addCapability(bytes({7, 0x10, 2, 2, 0, 0, 0}));
    QCOMPARE(builder.binaryObjectStore(), bytes({5, 0x0f, 12, 0, 1, 7, 0x10, 2, 2, 0, 0, 0}));
    QCOMPARE(builder.descriptors().sliced(2, 2), bytes({0x01, 0x02}));
}

void tst_DescriptorBuilder::reportDescriptorsBringTheHidDescriptor()
{
    const QByteArray report(300, 'r');
    Builder builder(Speed::Low);
    builder.addInterface(ClassCode::VendorSpecific)
        .addInterface(ClassCode::Hid, 1, 1)
        .addReportDescriptor(report, 33)
        .addEndpoint(0x81, TransferType::Interrupt, 8, 10);
    const QUsbAlternateSettingInfo setting = settingOf(builder, 1);
    QCOMPARE(setting.extraDescriptors().size(), 1);
    QCOMPARE(setting.extraDescriptors().first().bytes(), bytes({9, 0x21, 0x11, 1, 33, 1, 0x22, 44, 1}));
    QCOMPARE(builder.reportDescriptors(), (QMap<quint8, QByteArray> {{1, report}}));
}

void tst_DescriptorBuilder::associationsCoverTheNextInterfaces()
{
    Builder builder;
    builder.addInterface(ClassCode::Hid)
        .addInterfaceAssociation(2, ClassCode::Video, 3, 0, u"Camera"_s)
        .addInterface(ClassCode::Video, 1)
        .addInterface(ClassCode::Video, 2);
    const QUsbConfigurationInfo configuration = infoOf(builder).configuration(1);
    QCOMPARE(configuration.interfaceAssociations().size(), 1);
    QCOMPARE(configuration.interfaceAssociations().first().descriptor().bytes(), bytes({8, 11, 1, 2, 0x0e, 3, 0, 1}));
    QCOMPARE(configuration.interfaces().size(), 3);
}

void tst_DescriptorBuilder::rawEndpointsAreCounted()
{
    const QByteArray audio = bytes({9, 5, 0x01, 9, 192, 0, 1, 0, 0});
    Builder builder(Speed::Full);
    builder.addInterface(ClassCode::Audio, 2).addDescriptor(audio).addDescriptor(bytes({7, 0x25, 1, 0, 0, 0, 0}));
    QCOMPARE(infoOf(builder).warnings(), QStringList());
    const QUsbEndpointInfo endpoint = settingOf(builder).endpointByAddress(0x01);
    QCOMPARE(endpoint.descriptor().bytes(), audio);
    QVERIFY(endpoint.hasAudioFields());
    QCOMPARE(endpoint.extraDescriptors().size(), 1);
}

void tst_DescriptorBuilder::stringsAreSharedAndCounted()
{
    Builder builder;
    QCOMPARE(builder.addString(u""_s), quint8(0));
    QCOMPARE(builder.addString(u"one"_s), quint8(1));
    QCOMPARE(builder.addString(u"two"_s), quint8(2));
    QCOMPARE(builder.addString(u"one"_s), quint8(1));
    builder.setStrings({}, u"two"_s);
    QCOMPARE(builder.descriptors().sliced(14, 3), bytes({0, 2, 0}));
}

void tst_DescriptorBuilder::thereAre255Strings()
{
    Builder builder;
    for (int i = 1; i <= 255; ++i)
        QCOMPARE(int(builder.addString(QString::number(i))), i);
    QCOMPARE(builder.addString(u"one too many"_s), quint8(0));
    QCOMPARE(builder.addString(u"255"_s), quint8(255));
    QCOMPARE(builder.strings().size(), 255);
}

void tst_DescriptorBuilder::addsWhatIsMissing()
{
    Builder endpointOnly;
    endpointOnly.addEndpoint(0x81, TransferType::Bulk, 512);
    QCOMPARE(infoOf(endpointOnly).warnings(), QStringList());
    QCOMPARE(settingOf(endpointOnly).descriptor().bytes(), bytes({9, 4, 0, 0, 1, 0xff, 0, 0, 0}));
    Builder settingOnly;
    settingOnly.addAlternateSetting();
    QCOMPARE(infoOf(settingOnly).warnings(), QStringList());
    QVERIFY(!settingOf(settingOnly, 0, 1).isNull());
    Builder descriptorOnly;
    descriptorOnly.addDescriptor(bytes({3, 9, 1}));
    QCOMPARE(infoOf(descriptorOnly).configuration(1).extraDescriptors().size(), 1);
}

void tst_DescriptorBuilder::copiesGoTheirOwnWay()
{
    Builder builder;
    builder.setIds(1, 2).addInterface(ClassCode::Hid);
    Builder copy = builder;
    copy.setIds(3, 4).addInterface(ClassCode::Hid).addString(u"text"_s);
    QCOMPARE(infoOf(builder).vendorId(), quint16(1));
    QCOMPARE(infoOf(builder).configuration(1).interfaces().size(), 1);
    QVERIFY(builder.strings().isEmpty());
    builder = copy;
    QCOMPARE(builder.descriptors(), copy.descriptors());
}

QUSB_TEST(tst_DescriptorBuilder)
#include "tst_descriptorbuilder.moc"
