// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "descriptorbytes.h"

#include "qusbdeviceinfo.h"
#include "testprogram.h"

#include <QtCore/qelapsedtimer.h>
#include <QtTest/qtest.h>

using namespace DescriptorBytes;
using namespace Qt::StringLiterals;

class tst_DescriptorParser : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsEveryLevel();
    void keepsClassSpecificDescriptorsAtTheirLevel();
    void groupsInterleavedAlternateSettings();
    void takesConfigurationsApart();
    void damagedDeviceDescriptor_data();
    void damagedDeviceDescriptor();
    void totalLengthIsNotTrusted_data();
    void totalLengthIsNotTrusted();
    void badTotalLengthDoesNotHideTheNextConfiguration_data();
    void badTotalLengthDoesNotHideTheNextConfiguration();
    void keepsWhatComesBeforeAFault_data();
    void keepsWhatComesBeforeAFault();
    void countsComeFromTheBytes();
    void survivesManyInterfaces();
    void survivesManyAlternateSettings();
    void keepsDuplicates();
    void endpointBeforeInterfaceIsExtra();
    void tooShortDescriptorsAreExtra();
    void associationEndsAnInterface();
    void hugeConfigurationIsQuick();
    void emptyInput();
};

static QUsbConfigurationInfo parsed(const QByteArray &contents, int interfaces = 1)
{
    const QByteArray blob = device() + configuration(1, interfaces, contents);
    return QUsbDeviceInfo::fromDescriptors(blob).configurations().value(0);
}

void tst_DescriptorParser::readsEveryLevel()
{
    const QByteArray contents = join({interface(0, 0, 0), interface(0, 1, 2), endpoint(0x81), endpoint(0x02)});
    const QByteArray blob = device() + configuration(1, 1, contents);
    const auto info = QUsbDeviceInfo::fromDescriptors(blob);
    QCOMPARE(info.warnings(), QStringList());
    QCOMPARE(info.descriptorBytes(), blob);
    const QUsbConfigurationInfo config = info.configuration(1);
    QCOMPARE(config.descriptorBytes(), blob.sliced(18));
    QCOMPARE(config.descriptor().offset(), 18);
    QCOMPARE(config.descriptor().bytes(), blob.sliced(18, 9));
    const QUsbInterfaceInfo interfaceInfo = config.interfaceByNumber(0);
    QCOMPARE(interfaceInfo.alternateSettings().size(), 2);
    const QUsbAlternateSettingInfo setting = interfaceInfo.alternateSettingByNumber(1);
    QCOMPARE(setting.descriptor().offset(), 36);
    QCOMPARE(setting.descriptorBytes(), blob.sliced(36));
    QCOMPARE(setting.endpoints().size(), 2);
    QCOMPARE(setting.endpointByAddress(0x02).descriptor().bytes(), endpoint(0x02));
    QCOMPARE(setting.endpointByAddress(0x81).descriptorBytes(), endpoint(0x81));
}

void tst_DescriptorParser::keepsClassSpecificDescriptorsAtTheirLevel()
{
    const QByteArray otg = bytes({3, 9, 1});
    const QByteArray hid = bytes({9, 0x21, 0x11, 1, 0, 1, 0x22, 63, 0});
    const QByteArray csEndpoint = bytes({7, 0x25, 1, 0, 0, 0, 0});
    const QByteArray unknown = bytes({2, 0x77});
    const QUsbConfigurationInfo config =
        parsed(join({otg, interface(0, 0, 1, 3), hid, unknown, endpoint(0x81, 3, 8, 10), csEndpoint}));
    QCOMPARE(config.warnings(), QStringList());
    QCOMPARE(config.extraDescriptors(), QList<QUsbDescriptor>({QUsbDescriptor(otg, 27)}));
    const QUsbAlternateSettingInfo setting = config.interfaceByNumber(0).defaultAlternateSetting();
    QCOMPARE(setting.extraDescriptors(), QList<QUsbDescriptor>({QUsbDescriptor(hid, 39), QUsbDescriptor(unknown, 48)}));
    const QUsbEndpointInfo info = setting.endpointByAddress(0x81);
    QCOMPARE(info.extraDescriptors(), QList<QUsbDescriptor>({QUsbDescriptor(csEndpoint, 57)}));
    QCOMPARE(info.descriptorBytes(), endpoint(0x81, 3, 8, 10) + csEndpoint);
}

void tst_DescriptorParser::groupsInterleavedAlternateSettings()
{
    const QUsbConfigurationInfo config = parsed(
        join({interface(0, 0, 0), interface(1, 0, 0), interface(0, 1, 1), endpoint(0x81), interface(1, 1, 0)}), 2);
    QCOMPARE(config.warnings(), QStringList());
    QCOMPARE(config.interfaces().size(), 2);
    QCOMPARE(config.interfaceByNumber(0).alternateSettings().size(), 2);
    QCOMPARE(config.interfaceByNumber(1).alternateSettings().size(), 2);
    QCOMPARE(config.interfaceByNumber(0).alternateSettingByNumber(1).endpoints().size(), 1);
}

void tst_DescriptorParser::takesConfigurationsApart()
{
    const QByteArray first = configuration(1, 1, interface(0, 0, 0));
    const QByteArray second = configuration(3, 2, interface(0, 0, 0) + interface(1, 0, 0));
    const auto info = QUsbDeviceInfo::fromDescriptors(join({device(2), first, second}));
    QCOMPARE(info.warnings(), QStringList());
    QCOMPARE(info.configurations().size(), 2);
    QCOMPARE(info.configuration(1).descriptorBytes(), first);
    QCOMPARE(info.configuration(3).descriptorBytes(), second);
    QCOMPARE(info.configuration(3).interfaces().size(), 2);
}

void tst_DescriptorParser::damagedDeviceDescriptor_data()
{
    QTest::addColumn<QByteArray>("descriptor");
    const auto changed = [](qsizetype index, int value) {
        QByteArray result = device();
        result[index] = char(value);
        return result;
    };
    QTest::newRow("bLength 0") << changed(0, 0);
    QTest::newRow("bLength 9") << changed(0, 9);
    QTest::newRow("bLength 255") << changed(0, 255);
    QTest::newRow("wrong type") << changed(1, 2);
    QTest::newRow("bNumConfigurations 0") << changed(17, 0);
    QTest::newRow("bNumConfigurations 255") << changed(17, 255);
}

void tst_DescriptorParser::damagedDeviceDescriptor()
{
    QFETCH(const QByteArray, descriptor);
    const auto info = QUsbDeviceInfo::fromDescriptors(join({descriptor, configuration(1, 1, interface(0, 0, 0))}));
    QCOMPARE(info.warnings().size(), 1);
    QCOMPARE(info.vendorId(), 0x1209);
    QCOMPARE(info.configurations().size(), 1);
    QCOMPARE(info.configuration(1).interfaces().size(), 1);
}

void tst_DescriptorParser::totalLengthIsNotTrusted_data()
{
    QTest::addColumn<int>("totalLength");
    for (const int totalLength : {0, 1, 8, 9, 18, 24, 26, 255, 65535})
        QTest::addRow("%d", totalLength) << totalLength;
}

void tst_DescriptorParser::totalLengthIsNotTrusted()
{
    QFETCH(const int, totalLength);
    const QByteArray contents = interface(0, 0, 1) + endpoint(0x81); // 25 bytes with the configuration descriptor
    const auto info = QUsbDeviceInfo::fromDescriptors(join({device(), configuration(1, 1, contents, totalLength)}));
    const QUsbConfigurationInfo config = info.configuration(1);
    QCOMPARE(config.descriptorBytes().size(), 25);
    QCOMPARE(config.interfaceByNumber(0).defaultAlternateSetting().endpoints().size(), 1);
    QCOMPARE(config.warnings().size(), 1);
    QVERIFY2(config.warnings().constFirst().contains(u"wTotalLength"), qPrintable(config.warnings().constFirst()));
}

void tst_DescriptorParser::badTotalLengthDoesNotHideTheNextConfiguration_data()
{
    totalLengthIsNotTrusted_data();
}

void tst_DescriptorParser::badTotalLengthDoesNotHideTheNextConfiguration()
{
    QFETCH(const int, totalLength);
    const QByteArray contents = interface(0, 0, 1) + endpoint(0x81);
    const QByteArray second = configuration(2, 1, interface(5, 0, 0));
    const auto info =
        QUsbDeviceInfo::fromDescriptors(join({device(2), configuration(1, 1, contents, totalLength), second}));
    QCOMPARE(info.configurations().size(), 2);
    QCOMPARE(info.configuration(1).descriptorBytes().size(), 25);
    QCOMPARE(info.configuration(2).interfaceByNumber(5).number(), 5);
    QCOMPARE(info.configuration(2).warnings(), QStringList());
}

void tst_DescriptorParser::keepsWhatComesBeforeAFault_data()
{
    QTest::addColumn<QByteArray>("tail"); // after one complete interface with one endpoint
    QTest::newRow("bLength 0") << bytes({0});
    QTest::newRow("bLength 0, more") << bytes({0, 5, 1, 2, 3});
    QTest::newRow("bLength 1") << bytes({1, 5});
    QTest::newRow("one byte") << bytes({5});
    QTest::newRow("beyond the end") << bytes({9, 4, 1, 0, 0});
    QTest::newRow("far beyond the end") << bytes({255, 0x24});
    QTest::newRow("endpoint cut off") << endpoint(0x02).first(4);
}

void tst_DescriptorParser::keepsWhatComesBeforeAFault()
{
    QFETCH(const QByteArray, tail);
    const QUsbConfigurationInfo config = parsed(join({interface(0, 0, 1), endpoint(0x81), tail}));
    const QUsbEndpointInfo info = config.interfaceByNumber(0).defaultAlternateSetting().endpointByAddress(0x81);
    QVERIFY(!info.isNull());
    QCOMPARE(config.interfaces().size(), 1);
    QCOMPARE(config.warnings().size(), 1);
    QCOMPARE(info.extraDescriptors().size(), 1); // the rest, raw
    const QUsbDescriptor rest = info.extraDescriptors().constFirst();
    QCOMPARE(rest.bytes(), tail);
    QCOMPARE(rest.offset(), 18 + 9 + 9 + 7);
    QVERIFY(!rest.isComplete());
}

void tst_DescriptorParser::countsComeFromTheBytes()
{
    for (const int claimed : {0, 2, 32, 33, 255}) {
        const QUsbConfigurationInfo config = parsed(interface(0, 0, claimed) + endpoint(0x81), claimed);
        QCOMPARE(config.interfaces().size(), 1);
        QCOMPARE(config.interfaceByNumber(0).defaultAlternateSetting().endpoints().size(), 1);
        QCOMPARE(config.warnings().size(), 2);
    }
}

void tst_DescriptorParser::survivesManyInterfaces()
{
    QByteArray contents;
    for (int number = 0; number < 256; ++number)
        contents += interface(number, 0, 1) + endpoint(0x81);
    const QUsbConfigurationInfo config = parsed(contents, 255);
    QCOMPARE(config.interfaces().size(), 256);
    QCOMPARE(config.interfaceByNumber(255).number(), 255);
}

void tst_DescriptorParser::survivesManyAlternateSettings()
{
    QByteArray contents;
    for (int number = 0; number < 300; ++number)
        contents += interface(0, number & 0xff, 0);
    const QUsbConfigurationInfo config = parsed(contents);
    QCOMPARE(config.interfaces().size(), 1);
    QCOMPARE(config.interfaceByNumber(0).alternateSettings().size(), 300);
    QCOMPARE(config.warnings().size(), 300 - 256);

    contents = interface(0, 0, 30);
    for (int number = 1; number < 16; ++number)
        contents += endpoint(number) + endpoint(0x80 | number);
    QCOMPARE(parsed(contents).interfaceByNumber(0).defaultAlternateSetting().endpoints().size(), 30);
}

void tst_DescriptorParser::keepsDuplicates()
{
    const QUsbConfigurationInfo config = parsed(join({interface(0, 0, 2, 1), endpoint(0x81, 2), endpoint(0x81, 3),
                                                      interface(0, 0, 2, 2), endpoint(0x00), endpoint(0x80)}));
    const QUsbInterfaceInfo info = config.interfaceByNumber(0);
    QCOMPARE(info.alternateSettings().size(), 2);
    QCOMPARE(info.alternateSettingByNumber(0).interfaceClass(), 1); // the first of them
    QCOMPARE(info.alternateSettings().at(0).endpoints().size(), 2);
    QCOMPARE(info.alternateSettings().at(0).endpointByAddress(0x81).transferType(), QUsbProtocol::TransferType::Bulk);
    QCOMPARE(info.alternateSettings().at(1).endpointByAddress(0x80).address(), 0x80);
    QCOMPARE(config.warnings().size(), 4); // setting twice, endpoint twice, two endpoints numbered 0
}

void tst_DescriptorParser::endpointBeforeInterfaceIsExtra()
{
    const QUsbConfigurationInfo config = parsed(join({endpoint(0x82), interface(0, 0, 1), endpoint(0x81)}));
    QCOMPARE(config.extraDescriptors(), QList<QUsbDescriptor>({QUsbDescriptor(endpoint(0x82), 27)}));
    QCOMPARE(config.interfaceByNumber(0).defaultAlternateSetting().endpoints().size(), 1);
    QCOMPARE(config.warnings().size(), 1);
}

void tst_DescriptorParser::tooShortDescriptorsAreExtra()
{
    const QByteArray shortInterface = bytes({8, 4, 1, 0, 0, 0, 0, 0});
    const QByteArray shortEndpoint = bytes({6, 5, 0x82, 2, 0, 2});
    const QByteArray shortCompanion = bytes({5, 0x30, 0, 0, 0});
    const QUsbConfigurationInfo config =
        parsed(join({interface(0, 0, 1), endpoint(0x81), shortCompanion, shortEndpoint, shortInterface}));
    QCOMPARE(config.interfaces().size(), 1);
    const QUsbEndpointInfo info = config.interfaceByNumber(0).defaultAlternateSetting().endpointByAddress(0x81);
    QVERIFY(!info.hasSuperSpeedCompanion());
    QCOMPARE(info.extraDescriptors().size(), 3);
    QCOMPARE(config.warnings().size(), 2);
}

void tst_DescriptorParser::associationEndsAnInterface()
{
    const QByteArray association = bytes({8, 11, 1, 2, 2, 2, 1, 6});
    const QByteArray unknown = bytes({3, 0x77, 0});
    const QUsbConfigurationInfo config =
        parsed(join({interface(0, 0, 0), association, unknown, interface(1, 0, 0), interface(2, 0, 0)}), 3);
    QCOMPARE(config.warnings(), QStringList());
    QCOMPARE(config.interfaceAssociations().size(), 1);
    const QUsbInterfaceAssociation info = config.interfaceAssociations().constFirst();
    QCOMPARE(info.firstInterfaceNumber(), 1);
    QCOMPARE(info.interfaceCount(), 2);
    QCOMPARE(info.functionClass(), 2);
    QCOMPARE(info.functionSubclass(), 2);
    QCOMPARE(info.functionProtocol(), 1);
    QCOMPARE(info.descriptionIndex(), 6);
    QVERIFY(!info.contains(0));
    QVERIFY(info.contains(1));
    QVERIFY(info.contains(2));
    QVERIFY(!info.contains(3));
    QCOMPARE(config.extraDescriptors(), QList<QUsbDescriptor>({QUsbDescriptor(unknown, 18 + 9 + 9 + 8)}));
    QCOMPARE(config.interfaceByNumber(0).defaultAlternateSetting().descriptorBytes(), interface(0, 0, 0));
}

void tst_DescriptorParser::hugeConfigurationIsQuick()
{
    QByteArray contents = interface(0, 0, 255);
    while (contents.size() + 9 + 7 <= 65535)
        contents += endpoint(0x81);
    QElapsedTimer timer;
    timer.start();
    const QUsbConfigurationInfo config = parsed(contents);
    // 50 ms is the aim, and what a release build needs is a tenth of it; the rest is for sanitizers and busy machines.
    QVERIFY2(timer.elapsed() < 2000, qPrintable(QString::number(timer.elapsed())));
    QCOMPARE(config.interfaceByNumber(0).defaultAlternateSetting().endpoints().size(), 9359);
}

void tst_DescriptorParser::emptyInput()
{
    const auto info = QUsbDeviceInfo::fromDescriptors({});
    QVERIFY(!info.isNull());
    QVERIFY(info.descriptor().isNull());
    QCOMPARE(info.warnings().size(), 1);
    QCOMPARE(QUsbDeviceInfo::fromDescriptors(bytes({18})).warnings().size(), 2);
    const QByteArray cut = device().first(10);
    QCOMPARE(QUsbDeviceInfo::fromDescriptors(cut).vendorId(), 0x1209);
    QCOMPARE(QUsbDeviceInfo::fromDescriptors(cut).productId(), 0);
}

QUSB_TEST(tst_DescriptorParser)
#include "tst_descriptorparser.moc"
