// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "virtualbench.h"

#include "qusbdescriptordecoder.h"
#include "qusbvirtualcamera.h"
#include "qusbvirtualheadset.h"
#include "qusbvirtualsinesource.h"
#include "testprogram.h"

#include <QtCore/qendian.h>

using Kind = QUsbError::Kind;
using namespace QUsbProtocol;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/*! What streams, or looks as if. */
class tst_VirtualMedia : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sineGoesOnFromPacketToPacket_data();
    void sineGoesOnFromPacketToPacket();
    void sineBeginsWithItsSetting();
    void sineTakesItsTime();
    void cameraIsAllThere();
    void headsetIsAllThere();
    void classRequestsStall();
};

void tst_VirtualMedia::sineGoesOnFromPacketToPacket_data()
{
    QTest::addColumn<int>("sampleRate");
    QTest::addColumn<double>("frequency");
    QTest::newRow("44.1 kHz") << 44100 << 441.0;
    QTest::newRow("48 kHz") << 48000 << 1000.0;
    QTest::newRow("8 kHz") << 8000 << 300.0;
    QTest::newRow("192 kHz") << 192000 << 12345.6;
}

void tst_VirtualMedia::sineGoesOnFromPacketToPacket()
{
    QFETCH(const int, sampleRate);
    QFETCH(const double, frequency);
    QUsbVirtualSineSource source(sampleRate, frequency);
    source.setPacketTime(0x81, 0us);
    VirtualBench bench(&source);
    QVERIFY(bench.interface);
    QVERIFY(waitFor(bench.interface->setAlternateSetting(1)));
    const int least = sampleRate / 8000;
    quint64 index = 0;
    for (int transfer = 0; transfer < 80; ++transfer) { // a second
        const QUsbTransferResult result = waitFor(bench.endpoint(0x81)->readPackets(100));
        QCOMPARE(result.packets().size(), qsizetype(100));
        for (const QUsbIsochronousPacket &packet : result.packets()) {
            QVERIFY(!packet.isLost());
            QVERIFY(packet.size() == 2 * least || packet.size() == 2 * (least + 1));
        }
        for (qsizetype i = 0; i < result.data().size(); i += 2, ++index)
            QCOMPARE(qFromLittleEndian<qint16>(result.data().constData() + i), source.sampleAt(index));
    }
    QCOMPARE(index, quint64(sampleRate)); // No sample too many.
    QCOMPARE(source.sampleAt(0), qint16(0));
    int peak = 0;
    for (quint64 i = 0; i < quint64(sampleRate); ++i)
        peak = qMax(peak, int(source.sampleAt(i)));
    QVERIFY(peak > 16000 && peak <= 16384);
}

void tst_VirtualMedia::sineBeginsWithItsSetting()
{
    QUsbVirtualSineSource source;
    QCOMPARE(source.sampleRate(), 44100);
    QCOMPARE(source.frequency(), 441.0);
    source.setPacketTime(0x81, 0us);
    VirtualBench bench(&source);
    QVERIFY(!bench.endpoint(0x81)); // alternate setting 0 has none
    QByteArray first;
    for (int i = 0; i < 2; ++i) {
        QVERIFY(waitFor(bench.interface->setAlternateSetting(1)));
        const QByteArray data = waitFor(bench.endpoint(0x81)->readPackets(16)).data();
        QVERIFY(!data.isEmpty());
        if (i == 0)
            first = data;
        QCOMPARE(data, first);
    }
}

void tst_VirtualMedia::sineTakesItsTime()
{
    QUsbVirtualSineSource source;
    QUsbVirtualBus bus(QUsbVirtualBus::RootHubs::Hidden, QUsbVirtualBus::TimeSource::Manual);
    QVERIFY(!bus.plug(&source).isError());
    QUsbContext context(&bus);
    QUsbDevice device(source.info(), &context);
    device.open();
    auto *interface = waitFor(device.claimInterface(0)).value();
    QVERIFY(interface);
    QVERIFY(waitFor(interface->setAlternateSetting(1)));
    const auto read = interface->endpoint(0x81)->readPackets(80);
    QVERIFY(source.waitForPendingTransfers(0x81, 1));
    bus.advance(9ms);
    QCoreApplication::processEvents();
    QVERIFY(!read.isFinished());
    bus.advance(2ms);
    QCOMPARE(waitFor(read).data().size(), qsizetype(441 * 2)); // 10 ms
}

static int partsOf(const QUsbAlternateSettingInfo &setting)
{
    return int(setting.extraDescriptors().size());
}

/*! wTotalLength of the class-specific header that \a setting begins with, and what there is. */
static std::pair<int, int> lengthsOf(const QUsbAlternateSettingInfo &setting, qsizetype field)
{
    int found = 0;
    const QList<QUsbDescriptor> parts = setting.extraDescriptors();
    for (const QUsbDescriptor &part : parts)
        found += part.length();
    return {parts.value(0).wordAt(field), found};
}

static QStringList faultsIn(const QUsbDescriptorField &field)
{
    QStringList faults;
    if (field.severity() != QUsbDescriptorField::Severity::None)
        faults += field.name() + ": "_L1 + field.remark();
    const QList<QUsbDescriptorField> children = field.children();
    for (const QUsbDescriptorField &child : children)
        faults += faultsIn(child);
    return faults;
}

static QStringList faultsIn(const QUsbDeviceInfo &info)
{
    QUsbDescriptorDecoder::Context context;
    context.speed = info.speed();
    return faultsIn(QUsbDescriptorDecoder::decode(info.descriptorBytes(), context));
}

void tst_VirtualMedia::cameraIsAllThere()
{
    QUsbVirtualCamera camera;
    VirtualBench bench(&camera);
    QCOMPARE(bench.info.warnings(), QStringList());
    QCOMPARE(faultsIn(bench.info), QStringList());
    const QUsbConfigurationInfo configuration = bench.info.configuration(1);
    QCOMPARE(configuration.warnings(), QStringList());
    QCOMPARE(configuration.interfaceAssociations().size(), 1);
    const auto control = configuration.interfaceByNumber(0).defaultAlternateSetting();
    QCOMPARE(partsOf(control), 4);
    QCOMPARE(lengthsOf(control, 5).first, lengthsOf(control, 5).second);
    QCOMPARE(control.endpoints().size(), 1);
    QCOMPARE(control.endpoints().first().extraDescriptors().size(), 1);
    const auto streaming = configuration.interfaceByNumber(1).alternateSettings();
    QCOMPARE(streaming.size(), 3);
    QCOMPARE(partsOf(streaming[0]), 8);
    QCOMPARE(lengthsOf(streaming[0], 4).first, lengthsOf(streaming[0], 4).second);
    QCOMPARE(streaming[0].endpoints().size(), 0);
    QCOMPARE(streaming[1].endpoints().first().maxPayloadPerInterval(), 1024);
    QCOMPARE(streaming[2].endpoints().first().maxPayloadPerInterval(), 3072);
    QList<int> lengths;
    for (const QUsbDescriptor &part : streaming[0].extraDescriptors())
        lengths += part.length();
    QCOMPARE(lengths, QList<int>({15, 27, 30, 30, 6, 11, 30, 6}));
}

void tst_VirtualMedia::headsetIsAllThere()
{
    QUsbVirtualHeadset headset;
    VirtualBench bench(&headset);
    QCOMPARE(bench.info.warnings(), QStringList());
    QCOMPARE(faultsIn(bench.info), QStringList());
    const QUsbConfigurationInfo configuration = bench.info.configuration(1);
    QCOMPARE(configuration.warnings(), QStringList());
    const auto control = configuration.interfaceByNumber(0).defaultAlternateSetting();
    QCOMPARE(partsOf(control), 5);
    QCOMPARE(lengthsOf(control, 5).first, lengthsOf(control, 5).second);
    const QList<std::pair<quint8, int>> streams {{quint8(0x01), 192}, {quint8(0x82), 96}};
    for (int i = 0; i < 2; ++i) {
        const auto settings = configuration.interfaceByNumber(quint8(i + 1)).alternateSettings();
        QCOMPARE(settings.size(), 2);
        QCOMPARE(settings[0].endpoints().size(), 0);
        QCOMPARE(partsOf(settings[1]), 2);
        const QUsbEndpointInfo endpoint = settings[1].endpointByAddress(streams[i].first);
        QVERIFY(endpoint.hasAudioFields());
        QCOMPARE(endpoint.maxPacketSize(), streams[i].second);
        QCOMPARE(endpoint.interval(Speed::Full), std::optional(1000us));
        QCOMPARE(endpoint.extraDescriptors().size(), 1);
    }
}

void tst_VirtualMedia::classRequestsStall()
{
    QUsbVirtualCamera camera;
    VirtualBench video(&camera, 1);
    QCOMPARE(video.controlIn(RequestType::Class, 0x81, 0x0100, 26).status(), Kind::Stall); // probe control
    QUsbVirtualHeadset headset;
    VirtualBench audio(&headset);
    QCOMPARE(audio.controlIn(RequestType::Class, 0x81, 0x0100, 2).status(), Kind::Stall);
}

QUSB_TEST(tst_VirtualMedia)
#include "tst_virtualmedia.moc"
