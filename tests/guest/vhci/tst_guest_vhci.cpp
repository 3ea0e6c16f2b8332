// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "guest.h"
#include "testdescriptors.h"
#include "vhcibehaviours.h"
#include "vhcidevice.h"
#include "vhciport.h"

#include "qusbcontext.h"
#include "qusbdevice.h"
#include "qusbendpoint.h"
#include "qusbinterface.h"

using Kind = QUsbError::Kind;
using namespace Guest;
using namespace QUsbProtocol;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/*! The device that this test plays itself, on the real kernel. */
class tst_GuestVhci : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();

    void isListedAsItDescribesItself();
    void controlRequestsAreAnswered();
    void bulkReadsHaveNoHole_data();
    void bulkReadsHaveNoHole();
    void bulkWritesHaveNoHole_data();
    void bulkWritesHaveNoHole();

private:
    struct Claimed
    {
        std::unique_ptr<QUsbDevice> device;
        QUsbInterface *interface = nullptr;
    };
    Claimed claim(VhciDevice &vhci, quint8 alternateSetting = 0);

    std::unique_ptr<QUsbContext> m_context;
};

void tst_GuestVhci::initTestCase()
{
    if (!isHere())
        QSKIP("This test needs the guest: ./dev guest");
    QVERIFY(VhciPort::load());
    m_context = std::make_unique<QUsbContext>();
}

void tst_GuestVhci::cleanupTestCase()
{
    m_context.reset();
}

/*! Plugs \a vhci in, and opens and claims it. */
tst_GuestVhci::Claimed tst_GuestVhci::claim(VhciDevice &vhci, quint8 alternateSetting)
{
    Claimed claimed;
    claimed.device = std::make_unique<QUsbDevice>(plugIn(*m_context, vhci), m_context.get());
    const auto opened = waitFor(claimed.device->open());
    if (!opened)
        qWarning() << opened.error();
    const auto result = waitFor(claimed.device->claimInterface(0));
    if (!result)
        qWarning() << result.error();
    claimed.interface = result.value();
    if (claimed.interface && alternateSetting > 0)
        waitFor(claimed.interface->setAlternateSetting(alternateSetting));
    return claimed;
}

void tst_GuestVhci::isListedAsItDescribesItself()
{
    VhciDevice vhci(TestDescriptors::bulkDevice());
    vhci.setString(2, u"Grüße aus dem Gerät"_s);
    const auto info = plugIn(*m_context, vhci);
    QCOMPARE(info.portPath(), vhci.portPath());
    QCOMPARE(info.descriptorBytes(), TestDescriptors::bulkDevice());
    QCOMPARE(info.speed(), Speed::High);
    QCOMPARE(info.manufacturer(), u"QUsb"_s);
    QCOMPARE(info.product(), u"Grüße aus dem Gerät"_s);
    QCOMPARE(info.serialNumber(), u"QUSB-VHCI"_s);
    QCOMPARE(info.activeConfigurationValue(), std::optional<quint8>(1));
    QCOMPARE(vhci.configurationValue(), quint8(1));
}

void tst_GuestVhci::controlRequestsAreAnswered()
{
    VhciDevice vhci(TestDescriptors::bulkDevice());
    QByteArray stored;
    vhci.setControlHandler([&](const VhciTransfer &transfer) -> std::optional<VhciReply> {
        if (transfer.setup.type() != RequestType::Vendor || transfer.setup.request() != 1)
            return {};
        if (transfer.in)
            return VhciReply::answer(stored);
        stored = transfer.data;
        return VhciReply::answer();
    });
    const auto [device, interface] = claim(vhci, 1);
    QVERIFY(interface);
    QCOMPARE(vhci.alternateSetting(0), quint8(1));

    QCOMPARE(waitFor(device->controlOut(RequestType::Vendor, 1, 0, 0, "stored", 5s)).bytesTransferred(), 6);
    QCOMPARE(waitFor(device->controlIn(RequestType::Vendor, 1, 0, 0, 64, 5s)).data(), "stored");
    QCOMPARE(waitFor(device->controlIn(RequestType::Vendor, 2, 0, 0, 64, 5s)).status(), Kind::Stall);
    QCOMPARE(waitFor(device->controlIn(RequestType::Vendor, 1, 0, 0, 3, 5s)).status(), Kind::Overflow);
    QCOMPARE(waitFor(device->readDescriptor(DescriptorType::Device, 0, 18, 0, 5s)).data(),
             TestDescriptors::bulkDevice().first(18));
    QCOMPARE(waitFor(device->readString(3)).value(), u"QUSB-VHCI"_s);
}

void tst_GuestVhci::bulkReadsHaveNoHole_data()
{
    QTest::addColumn<int>("size");
    QTest::addColumn<bool>("random");
    for (const int size : {512, 1024, 16384, 65536}) {
        QTest::addRow("%d bytes", size) << size << false;
        QTest::addRow("%d bytes, of random length", size) << size << true;
    }
}

void tst_GuestVhci::bulkReadsHaveNoHole()
{
    QFETCH(int, size);
    QFETCH(bool, random);
    CounterSource source;
    if (random)
        source.setRandomLengths(1);
    VhciDevice vhci(TestDescriptors::bulkDevice());
    vhci.setHandler(0x81, std::ref(source));
    const auto [device, interface] = claim(vhci);
    QVERIFY(interface);
    QUsbEndpoint *in = interface->endpoint(0x81);
    quint64 position = 0;
    for (int i = 0; i < 20; ++i) {
        QList<QFuture<QUsbTransferResult>> reads;
        for (int j = 0; j < 16; ++j)
            reads.append(in->read(size, 10s));
        for (const auto &read : std::as_const(reads)) {
            const auto result = waitFor(read);
            QVERIFY2(result, qPrintable(result.error().message()));
            QCOMPARE(CounterPattern::firstError(position, result.data()), -1);
            position += quint64(result.bytesTransferred());
        }
    }
    QCOMPARE(position, source.position());
    QVERIFY(position > 0);
}

void tst_GuestVhci::bulkWritesHaveNoHole_data()
{
    QTest::addColumn<int>("size");
    for (const int size : {1, 511, 512, 1000, 16384, 65537})
        QTest::addRow("%d bytes", size) << size;
}

void tst_GuestVhci::bulkWritesHaveNoHole()
{
    QFETCH(int, size);
    CounterSink sink;
    VhciDevice vhci(TestDescriptors::bulkDevice());
    vhci.setHandler(0x02, std::ref(sink));
    const auto [device, interface] = claim(vhci);
    QVERIFY(interface);
    QUsbEndpoint *out = interface->endpoint(0x02);
    QList<QFuture<QUsbTransferResult>> writes;
    for (int i = 0; i < 64; ++i)
        writes.append(out->write(CounterPattern::bytes(quint64(i) * quint64(size), size), 10s));
    for (const auto &write : std::as_const(writes))
        QCOMPARE(waitFor(write).bytesTransferred(), qsizetype(size));
    QCOMPARE(sink.position(), 64 * quint64(size));
    QCOMPARE(sink.firstError(), -1);
}

QTEST_GUILESS_MAIN(tst_GuestVhci)
#include "tst_guest_vhci.moc"
