// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "decoderinvariants.h"
#include "devicedumps.h"
#include "testprogram.h"

#include <QtCore/qdir.h>
#include <QtCore/qrandom.h>
#include <QtTest/qtest.h>

#include <algorithm>

using namespace Qt::StringLiterals;
using DecoderInvariants::settingsOf;

/* Descriptors of devices that exist, malformed ones from outside the repository, and random changes of them. */
class tst_DescriptorDumps : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void allClassesAreThere();
    void everyByteIsCovered_data();
    void everyByteIsCovered();
    void realDevicesAgreeWithLsusb_data();
    void realDevicesAgreeWithLsusb();
    void realDevicesAreFreeOfErrors_data();
    void realDevicesAreFreeOfErrors();
    void malformedDevicesAreReported_data();
    void malformedDevicesAreReported();
    void randomChangesDoNoHarm();

private:
    const QDir m_bad {QStringLiteral(QUSB_SHARED_DATA "/descriptors-bad")};
};

// What must hold of any input. Returns what does not.
static QString faultOf(const QByteArray &blob, QUsbProtocol::Speed speed)
{
    const QUsbDescriptorField root = QUsbDescriptorDecoder::decode(blob, speed);
    if (const QString fault = FieldTree::coverageFault(root, blob); !fault.isEmpty())
        return fault;
    if (FieldTree::depth(root) > 8)
        return u"too deep"_s;
    return DecoderInvariants::disagreement(root, blob, speed);
}

// The same facts from our values and from lsusb's words, one line each, in the order of the bytes.

static QStringList factsOf(const QUsbDeviceInfo &info)
{
    QStringList facts;
    facts << u"device %1 %2 %3 %4 %5 %6 %7"_s.arg(info.deviceClass())
                 .arg(info.deviceSubclass())
                 .arg(info.deviceProtocol())
                 .arg(quint8(info.descriptor().byteAt(7)))
                 .arg(info.vendorId())
                 .arg(info.productId())
                 .arg(info.descriptor().byteAt(17));
    const QList<QUsbConfigurationInfo> configurations = info.configurations();
    for (const QUsbConfigurationInfo &configuration : configurations) {
        facts << u"configuration %1 %2 %3 %4"_s.arg(configuration.descriptorBytes().size())
                     .arg(configuration.interfaces().size())
                     .arg(configuration.configurationValue())
                     .arg(configuration.attributes().toInt());
        const QList<QUsbAlternateSettingInfo> settings = settingsOf(configuration);
        for (const QUsbAlternateSettingInfo &setting : settings) {
            facts << u"interface %1 %2 %3 %4 %5 %6"_s.arg(setting.interfaceNumber())
                         .arg(setting.number())
                         .arg(setting.endpoints().size())
                         .arg(setting.interfaceClass())
                         .arg(setting.interfaceSubclass())
                         .arg(setting.interfaceProtocol());
            const QList<QUsbEndpointInfo> endpoints = setting.endpoints();
            for (const QUsbEndpointInfo &endpoint : endpoints) {
                facts << u"endpoint %1 %2 %3 %4"_s.arg(endpoint.address())
                             .arg(endpoint.attributes())
                             .arg(endpoint.maxPacketSizeField())
                             .arg(endpoint.intervalField());
            }
        }
    }
    return facts;
}

struct LsusbSection
{
    QStringView heading;
    QStringView word;
    QList<QStringView> fields;
};

static const QList<LsusbSection> &lsusbSections()
{
    static const QList<LsusbSection> sections {
        {u"Device Descriptor:",
         u"device",
         {u"bDeviceClass", u"bDeviceSubClass", u"bDeviceProtocol", u"bMaxPacketSize0", u"idVendor", u"idProduct",
          u"bNumConfigurations"}},
        {u"Configuration Descriptor:",
         u"configuration",
         {u"wTotalLength", u"bNumInterfaces", u"bConfigurationValue", u"bmAttributes"}},
        {u"Interface Descriptor:",
         u"interface",
         {u"bInterfaceNumber", u"bAlternateSetting", u"bNumEndpoints", u"bInterfaceClass", u"bInterfaceSubClass",
          u"bInterfaceProtocol"}},
        {u"Endpoint Descriptor:", u"endpoint", {u"bEndpointAddress", u"bmAttributes", u"wMaxPacketSize", u"bInterval"}},
    };
    return sections;
}

static QStringList factsOfLsusb(const QString &text)
{
    QStringList facts;
    const LsusbSection *section = nullptr;
    const QStringList lines = text.split(u'\n');
    for (const QString &line : lines) {
        const QString trimmed = line.trimmed();
        if (trimmed.endsWith(u':')) {
            const auto isHeading = [&](const LsusbSection &candidate) { return candidate.heading == trimmed; };
            const auto it = std::find_if(lsusbSections().cbegin(), lsusbSections().cend(), isHeading);
            section = it == lsusbSections().cend() ? nullptr : &*it;
            if (section)
                facts += section->word.toString();
        } else if (section && section->fields.contains(trimmed.section(u' ', 0, 0))) {
            facts.last() += u' ' + QString::number(trimmed.simplified().section(u' ', 1, 1).toUInt(nullptr, 0));
        }
    }
    return facts;
}

static QStringList malformed(const QDir &directory)
{
    return directory.entryList({u"*.bin"_s}, QDir::Files, QDir::Name);
}

static void addDumps()
{
    QTest::addColumn<DeviceDump>("dump");
    for (const DeviceDump &dump : DeviceDumps::all())
        QTest::newRow(qPrintable(dump.name)) << dump;
}

/*! A clone has devices of every class that gadgets and QEMU have; without them the other tests would pass, too. */
void tst_DescriptorDumps::allClassesAreThere()
{
    using QUsbProtocol::ClassCode;
    const QList<DeviceDump> dumps = DeviceDumps::ofTheTree();
    QVERIFY(dumps.size() >= 30);
    QSet<quint8> classes;
    QSet<QUsbProtocol::Speed> speeds;
    for (const DeviceDump &dump : dumps) {
        QVERIFY2(dump.lsusb.size() > 500, qPrintable(dump.name));
        const QUsbDeviceInfo info = dump.snapshot.info();
        QVERIFY2(!info.isNull() && !info.configurations().isEmpty(), qPrintable(dump.name));
        speeds.insert(dump.snapshot.speed());
        for (const QUsbConfigurationInfo &configuration : info.configurations()) {
            for (const QUsbAlternateSettingInfo &setting : settingsOf(configuration))
                classes.insert(setting.interfaceClass());
        }
    }
    for (const ClassCode needed : {ClassCode::Audio, ClassCode::Communications, ClassCode::CdcData, ClassCode::Hid,
                                   ClassCode::Image, ClassCode::Printer, ClassCode::MassStorage, ClassCode::Hub,
                                   ClassCode::SmartCard, ClassCode::Video, ClassCode::VendorSpecific}) {
        QVERIFY2(classes.contains(quint8(needed)), QByteArray::number(int(needed), 16).constData());
    }
    for (const auto speed :
         {QUsbProtocol::Speed::Low, QUsbProtocol::Speed::Full, QUsbProtocol::Speed::High, QUsbProtocol::Speed::Super}) {
        QVERIFY2(speeds.contains(speed), QByteArray::number(int(speed)).constData());
    }
}

void tst_DescriptorDumps::everyByteIsCovered_data()
{
    QTest::addColumn<QByteArray>("blob");
    for (const DeviceDump &dump : DeviceDumps::all()) {
        QTest::newRow(qPrintable(dump.name)) << dump.descriptors();
        if (const auto bos = dump.snapshot.block(QUsbDescriptorBlock::Kind::Bos); !bos.isNull())
            QTest::newRow(qPrintable(dump.name + u" BOS"_s)) << bos.bytes();
    }
    const QStringList names = malformed(m_bad);
    for (const QString &name : names)
        QTest::newRow(qPrintable(name)) << DeviceDumps::contentsOf(m_bad.filePath(name));
}

void tst_DescriptorDumps::everyByteIsCovered()
{
    QFETCH(const QByteArray, blob);
    for (int speed = 0; speed <= int(QUsbProtocol::Speed::SuperPlusX2); ++speed)
        QCOMPARE(faultOf(blob, QUsbProtocol::Speed(speed)), QString());
    for (qsizetype size = 0; size < qMin<qsizetype>(blob.size(), 300); ++size) // as if the device had stopped there
        QCOMPARE(faultOf(blob.first(size), QUsbProtocol::Speed::High), QString());
}

void tst_DescriptorDumps::realDevicesAgreeWithLsusb_data()
{
    addDumps();
}

void tst_DescriptorDumps::realDevicesAgreeWithLsusb()
{
    QFETCH(const DeviceDump, dump);
    const QStringList expected = factsOfLsusb(dump.lsusb);
    QVERIFY(expected.size() > 2);
    QCOMPARE(factsOf(QUsbDeviceInfo::fromDescriptors(dump.descriptors())), expected);
}

void tst_DescriptorDumps::realDevicesAreFreeOfErrors_data()
{
    addDumps();
}

static bool hasError(const QUsbDescriptorField &field)
{
    const QList<QUsbDescriptorField> children = field.children();
    return field.severity() == QUsbDescriptorField::Severity::Error
        || std::any_of(children.cbegin(), children.cend(), hasError);
}

void tst_DescriptorDumps::realDevicesAreFreeOfErrors()
{
    QFETCH(const DeviceDump, dump);
    for (const QUsbDescriptorBlock &block : dump.snapshot.blocks()) {
        if (block.kind() == QUsbDescriptorBlock::Kind::Hub && DeviceDumps::hasFaultyHubDescriptor(dump))
            QEXPECT_FAIL("", "Its hub descriptor has not the length that it should have", Continue);
        QVERIFY2(!hasError(QUsbDescriptorDecoder::decode(block, dump.snapshot.speed())), qPrintable(block.name()));
    }
    QCOMPARE(QUsbDeviceInfo::fromDescriptors(dump.descriptors()).warnings(), QStringList());
}

void tst_DescriptorDumps::malformedDevicesAreReported_data()
{
    QTest::addColumn<QString>("name");
    const QStringList names = malformed(m_bad);
    for (const QString &name : names)
        QTest::newRow(qPrintable(name)) << name;
    if (names.isEmpty())
        QSKIP("The collection of malformed descriptors is not beside the repository (" QUSB_SHARED_DATA ").");
}

void tst_DescriptorDumps::malformedDevicesAreReported()
{
    // Odd, but each is a possible device: what is wrong is for the decoder to say, or for nobody.
    static const QStringList plausible {
        u"good.bin"_s,
        u"cfg-255-real-interfaces.bin"_s,
        u"dev-b0-0.bin"_s,
        u"ep-mps-0.bin"_s,
        u"if-129-alts.bin"_s,
        u"iad-count-255.bin"_s,
        u"ss-comp-short.bin"_s,
        u"dev-ncfg0.bin"_s,
        u"type0-descriptors.bin"_s,
        u"two-cfg-same-value.bin"_s,
    };
    QFETCH(const QString, name);
    const auto info = QUsbDeviceInfo::fromDescriptors(DeviceDumps::contentsOf(m_bad.filePath(name)));
    QCOMPARE(info.warnings().isEmpty(), plausible.contains(name));
}

void tst_DescriptorDumps::randomChangesDoNoHarm()
{
    QList<QByteArray> seeds;
    for (const DeviceDump &dump : DeviceDumps::all())
        seeds += dump.descriptors().left(400);

    QRandomGenerator random(20260731);
    for (int i = 0; i < 10'000; ++i) {
        QByteArray blob = seeds.at(random.bounded(int(seeds.size())));
        const int changes = random.bounded(1, 8);
        for (int change = 0; change < changes && !blob.isEmpty(); ++change) {
            const qsizetype at = random.bounded(int(blob.size()));
            switch (random.bounded(6)) {
            case 0:
                blob.truncate(at);
                break;
            case 1:
                blob.remove(at, random.bounded(1, 10));
                break;
            case 2:
                blob.insert(at, blob.mid(random.bounded(int(blob.size())), random.bounded(1, 40)));
                break;
            case 3:
                blob[at] = char(QByteArray("\0\1\2\4\5\7\11\13\17\20\22\41\44\45\60\377", 16)[random.bounded(16)]);
                break;
            default:
                blob[at] = char(random.bounded(256));
                break;
            }
        }
        const QString fault = faultOf(blob, QUsbProtocol::Speed(random.bounded(7)));
        QVERIFY2(fault.isEmpty(), qPrintable(fault + u": "_s + QString::fromLatin1(blob.toHex())));
    }
}

QUSB_TEST(tst_DescriptorDumps)
#include "tst_descriptordumps.moc"
