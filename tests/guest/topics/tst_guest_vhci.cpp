// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "guest.h"
#include "guesttest.h"
#include "isochronoushandle.h"
#include "testdescriptors.h"
#include "behaviours.h"
#include "pluggeddevice.h"

#include "qusbcontext.h"
#include "qusbdevice.h"
#include "qusbendpoint.h"
#include "qusbinterface.h"
#include "qusbvhci_p.h"

#include <QtCore/qdir.h>
#include <QtTest/qsignalspy.h>

#include <functional>
#include <random>

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
    void cleanup();
    void cleanupTestCase();

    void isListedAsItDescribesItself_data();
    void isListedAsItDescribesItself();
    void controlRequestsAreAnswered();
    void bulkReadsHaveNoHole_data();
    void bulkReadsHaveNoHole();
    void bulkWritesHaveNoHole_data();
    void bulkWritesHaveNoHole();
    void loopbackSaysNakUntilThereIsSomething();
    void interruptEndpointWaitsUntilItIsWoken();
    void stallEndsWithClearHalt();
    void heldTransfersAreAnsweredInAnyOrder();
    void silentEndpointIsCancelledWithoutBytes();
    void whatHasArrivedBeforeATimeoutIsKept();
    void cancellingLosesNothing_data();
    void cancellingLosesNothing();
    void cancellingAtOnceLeavesNothingInTheDevice();
    void unpluggingEndsQueuedReadsAsDisconnected_data();
    void unpluggingEndsQueuedReadsAsDisconnected();
    void unplugsAtTheControlRequestThatIsNamed();
    void resetIsNoticed();
    void comesBackFromAResetAsAnother();
    void pluggingManyTimesLeavesNothingBehind();
    void isochronousPacketsArriveAsSent();
    void isochronousPacketsAreTakenAsGiven();

private:
    struct Claimed
    {
        std::unique_ptr<QUsbDevice> device;
        QUsbInterface *interface = nullptr;
    };
    Claimed claim(PluggedDevice &vhci, quint8 alternateSetting = 0);

    std::unique_ptr<QUsbContext> m_context;
};

void tst_GuestVhci::initTestCase()
{
    if (!isHere())
        QSKIP("This test needs the guest: ./dev guest");
    QVERIFY(PluggedDevice::loadModule());
    m_context = std::make_unique<QUsbContext>();
}

void tst_GuestVhci::cleanup()
{
    // The kernel takes a moment to remove what was unplugged.
    QTRY_COMPARE_WITH_TIMEOUT(m_context->devices(QUsbDeviceFilter(0x1209)).size(), 0, 10'000);
}

void tst_GuestVhci::cleanupTestCase()
{
    m_context.reset();
}

/*! Plugs \a vhci in, and opens and claims it. */
tst_GuestVhci::Claimed tst_GuestVhci::claim(PluggedDevice &vhci, quint8 alternateSetting)
{
    Claimed claimed;
    claimed.device = std::make_unique<QUsbDevice>(plugIn(*m_context, vhci), m_context.get());
    claimed.device->open(); // what follows waits for it, and fails with it
    const auto result = waitFor(claimed.device->claimInterface(0));
    if (!result)
        qWarning() << result.error();
    claimed.interface = result.value();
    if (claimed.interface && alternateSetting > 0)
        (void)waitFor(claimed.interface->setAlternateSetting(alternateSetting));
    return claimed;
}

void tst_GuestVhci::isListedAsItDescribesItself_data()
{
    QTest::addColumn<QByteArray>("descriptors");
    QTest::addColumn<Speed>("speed");
    QTest::addRow("bulk") << TestDescriptors::bulkDevice() << Speed::High;
    QTest::addRow("isochronous") << TestDescriptors::isochronousDevice(512, 2) << Speed::High;
    QTest::addRow("SuperSpeed") << TestDescriptors::superSpeedDevice() << Speed::Super;
}

void tst_GuestVhci::isListedAsItDescribesItself()
{
    QFETCH(QByteArray, descriptors);
    QFETCH(Speed, speed);
    PluggedDevice vhci(descriptors, speed);
    vhci.setDescriptor(DescriptorType::Bos, 0, TestDescriptors::superSpeedCapabilities());
    vhci.setString(2, u"Grüße aus dem Gerät"_s);
    const auto info = plugIn(*m_context, vhci);
    QCOMPARE(info.portPath(), vhci.portPath());
    QCOMPARE(info.descriptorBytes(), descriptors);
    QCOMPARE(info.warnings(), QStringList());
    QCOMPARE(info.speed(), speed);
    QCOMPARE(info.product(), u"Grüße aus dem Gerät"_s);
    QCOMPARE(info.activeConfigurationValue(), std::optional<quint8>(1));
    QCOMPARE(vhci.configurationValue(), quint8(1));
}

void tst_GuestVhci::controlRequestsAreAnswered()
{
    PluggedDevice vhci(TestDescriptors::bulkDevice());
    QByteArray stored;
    vhci.setControlHandler([&](const QUsbVirtualTransfer &transfer) -> std::optional<QUsbVirtualReply> {
        if (transfer.setup().type() != RequestType::Vendor || transfer.setup().request() != 1)
            return {};
        if (transfer.isIn())
            return QUsbVirtualReply::data(stored);
        stored = transfer.data().toByteArray();
        return QUsbVirtualReply::accept();
    });
    const auto [device, interface] = claim(vhci, 1);
    QVERIFY(interface);
    QCOMPARE(vhci.alternateSetting(0), quint8(1));

    QCOMPARE(waitFor(device->controlOut(RequestType::Vendor, 1, 0, 0, "stored", 5s)).bytesTransferred(), 6);
    QCOMPARE(waitFor(device->controlIn(RequestType::Vendor, 1, 0, 0, 64, 5s)).data(), "stored");
    QCOMPARE(waitFor(device->controlIn(RequestType::Vendor, 2, 0, 0, 64, 5s)).status(), Kind::Stall);
    QCOMPARE(waitFor(device->controlIn(RequestType::Vendor, 1, 0, 0, 3, 5s)).data(), "sto");
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
    PluggedDevice vhci(TestDescriptors::bulkDevice());
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
    PluggedDevice vhci(TestDescriptors::bulkDevice());
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

void tst_GuestVhci::loopbackSaysNakUntilThereIsSomething()
{
    Loopback loopback;
    PluggedDevice vhci(TestDescriptors::bulkDevice());
    vhci.setHandler(0x81, std::ref(loopback));
    vhci.setHandler(0x02, std::ref(loopback));
    const auto [device, interface] = claim(vhci);
    QVERIFY(interface);
    for (int i = 0; i < 10; ++i) {
        const QByteArray sent = CounterPattern::bytes(0, 100 * i);
        const auto read = interface->endpoint(0x81)->read(4096, 10s);
        QVERIFY(vhci.waitForPendingTransfers(0x81, 1));
        QVERIFY(waitFor(interface->endpoint(0x02)->write(sent, 10s)));
        QCOMPARE(waitFor(read).data(), sent);
    }
}

void tst_GuestVhci::interruptEndpointWaitsUntilItIsWoken()
{
    PluggedDevice vhci(TestDescriptors::bulkDevice());
    std::atomic_bool ready = false;
    vhci.setHandler(0x83, [&](const QUsbVirtualTransfer &) {
        return ready ? QUsbVirtualReply::data("event") : QUsbVirtualReply::nak();
    });
    const auto [device, interface] = claim(vhci, 1);
    QVERIFY(interface);
    const auto read = interface->endpoint(0x83)->read(8, 10s);
    QVERIFY(vhci.waitForPendingTransfers(0x83, 1));
    QTest::qWait(50);
    QVERIFY(!read.isFinished());
    ready = true;
    vhci.wake();
    QCOMPARE(waitFor(read).data(), "event");
}

void tst_GuestVhci::stallEndsWithClearHalt()
{
    CounterSource source;
    source.setStallAfter(700);
    PluggedDevice vhci(TestDescriptors::bulkDevice());
    vhci.setHandler(0x81, std::ref(source));
    const auto [device, interface] = claim(vhci);
    QVERIFY(interface);
    QUsbEndpoint *in = interface->endpoint(0x81);
    QCOMPARE(waitFor(in->read(512, 5s)).data(), CounterPattern::bytes(0, 512));
    QCOMPARE(waitFor(in->read(512, 5s)).data(), CounterPattern::bytes(512, 188));
    QCOMPARE(waitFor(in->read(512, 5s)).status(), Kind::Stall);
    QVERIFY(vhci.isHalted(0x81));
    QCOMPARE(waitFor(in->read(512, 5s)).status(), Kind::Stall);
    QVERIFY(waitFor(in->clearHalt()));
    QVERIFY(!vhci.isHalted(0x81));
    QCOMPARE(waitFor(in->read(512, 5s)).data(), CounterPattern::bytes(700, 512));
}

void tst_GuestVhci::heldTransfersAreAnsweredInAnyOrder()
{
    PluggedDevice vhci(TestDescriptors::bulkDevice());
    vhci.setHandler(0x81, PluggedDevice::silence);
    const auto [device, interface] = claim(vhci);
    QVERIFY(interface);
    const auto first = interface->endpoint(0x81)->read(512);
    const auto second = interface->endpoint(0x81)->read(512);
    QVERIFY(vhci.waitForPendingTransfers(0x81, 2));
    const auto held = vhci.pendingTransfers(0x81);
    QCOMPARE(held.size(), 2);
    QVERIFY(vhci.complete(held.at(1), QUsbVirtualReply::data("second")));
    QVERIFY(vhci.complete(held.at(0), QUsbVirtualReply::data(QByteArray(600, 'x')))); // babble
    QVERIFY(!vhci.complete(held.at(0)));
    QCOMPARE(waitFor(second).data(), "second");
    const auto overflow = waitFor(first);
    QCOMPARE(overflow.status(), Kind::Overflow);
    QCOMPARE(overflow.data(), QByteArray(512, 'x'));
}

void tst_GuestVhci::silentEndpointIsCancelledWithoutBytes()
{
    PluggedDevice vhci(TestDescriptors::bulkDevice());
    const auto [device, interface] = claim(vhci);
    QVERIFY(interface);
    QList<QFuture<QUsbTransferResult>> reads;
    for (int i = 0; i < 64; ++i)
        reads.append(interface->endpoint(0x81)->read(512));
    QVERIFY(vhci.waitForPendingTransfers(0x81, 64));
    interface->endpoint(0x81)->cancelAll();
    for (const auto &read : std::as_const(reads)) {
        const auto result = waitFor(read);
        QCOMPARE(result.status(), Kind::Cancelled);
        QCOMPARE(result.bytesTransferred(), 0);
    }
    QVERIFY(vhci.waitForPendingTransfers(0x81, 0));
    QCOMPARE(vhci.counts(0x81).cancelled, 64u);
}

void tst_GuestVhci::whatHasArrivedBeforeATimeoutIsKept()
{
    PluggedDevice vhci(TestDescriptors::bulkDevice());
    vhci.setHandler(0x81, [](const QUsbVirtualTransfer &transfer) {
        return transfer.bytesMoved() == 0 ? QUsbVirtualReply::more(CounterPattern::bytes(0, 512))
                                          : QUsbVirtualReply::nak();
    });
    const auto [device, interface] = claim(vhci);
    QVERIFY(interface);
    const auto result = waitFor(interface->endpoint(0x81)->read(1024, 500ms));
    QCOMPARE(result.status(), Kind::TimedOut);
    QCOMPARE(result.data(), CounterPattern::bytes(0, 512));
}

void tst_GuestVhci::cancellingLosesNothing_data()
{
    QTest::addColumn<int>("jitter");
    for (const int jitter : {0, 100, 1000})
        QTest::addRow("jitter of %d us", jitter) << jitter;
}

void tst_GuestVhci::cancellingLosesNothing()
{
    QFETCH(int, jitter);
    CounterSource source;
    source.setRandomLengths(2);
    PluggedDevice vhci(TestDescriptors::bulkDevice());
    vhci.setHandler(0x81, std::ref(source));
    vhci.setJitter(0x81, std::chrono::microseconds(jitter), 3);
    const auto [device, interface] = claim(vhci);
    QVERIFY(interface);
    QUsbEndpoint *in = interface->endpoint(0x81);
    std::mt19937 random(4);
    quint64 position = 0;
    for (int i = 0; i < 200; ++i) {
        QList<QFuture<QUsbTransferResult>> reads;
        for (quint32 j = 1 + random() % 8; j > 0; --j)
            reads.append(in->read(1024));
        std::this_thread::sleep_for(std::chrono::microseconds(random() % quint32(1 + 2 * jitter)));
        in->cancelAll();
        for (const auto &read : std::as_const(reads)) {
            const auto result = waitFor(read);
            QVERIFY(result || result.status() == Kind::Cancelled);
            QCOMPARE(CounterPattern::firstError(position, result.data()), -1);
            position += quint64(result.bytesTransferred());
        }
    }
    qInfo("answered %llu, taken back %llu", vhci.counts(0x81).answered, vhci.counts(0x81).cancelled);
    QCOMPARE(position, source.position());
}

void tst_GuestVhci::cancellingAtOnceLeavesNothingInTheDevice()
{
    // The kernel may ask for a transfer back before it has sent it.
    PluggedDevice vhci(TestDescriptors::bulkDevice());
    const auto [device, interface] = claim(vhci);
    QVERIFY(interface);
    QUsbEndpoint *in = interface->endpoint(0x81);
    for (int i = 0; i < 100; ++i) {
        QList<QFuture<QUsbTransferResult>> reads;
        for (int j = 0; j < 8; ++j) {
            reads.append(in->read(512));
            in->cancelAll();
        }
        for (const auto &read : std::as_const(reads))
            QCOMPARE(waitFor(read).status(), Kind::Cancelled);
    }
    QVERIFY(vhci.waitForPendingTransfers(0x81, 0));
    QCOMPARE(vhci.counts(0x81).cancelled, 800u);
}

void tst_GuestVhci::unpluggingEndsQueuedReadsAsDisconnected_data()
{
    QTest::addColumn<bool>("pulled");
    QTest::addRow("plug pulled") << true;
    QTest::addRow("port switched off") << false;
}

void tst_GuestVhci::unpluggingEndsQueuedReadsAsDisconnected()
{
    QFETCH(bool, pulled);
    PluggedDevice vhci(TestDescriptors::bulkDevice());
    const auto [device, interface] = claim(vhci);
    QVERIFY(interface);
    QSignalSpy disconnected(device.get(), &QUsbDevice::disconnected);
    QList<QFuture<QUsbTransferResult>> reads;
    for (int i = 0; i < 64; ++i)
        reads.append(interface->endpoint(0x81)->read(512));
    QVERIFY(vhci.waitForPendingTransfers(0x81, 64));
    if (pulled)
        vhci.unplug();
    else
        vhci.switchOff();
    for (const auto &read : std::as_const(reads))
        QCOMPARE(waitFor(read).status(), Kind::Disconnected);
    QTRY_COMPARE_WITH_TIMEOUT(disconnected.size(), 1, 10'000);
    QVERIFY(vhci.pendingTransfers(0x81).isEmpty());

    const QString place = vhci.portPath();
    QCOMPARE(plugIn(*m_context, vhci).portPath(), place);
}

void tst_GuestVhci::unplugsAtTheControlRequestThatIsNamed()
{
    PluggedDevice vhci(TestDescriptors::bulkDevice());
    const auto [device, interface] = claim(vhci);
    QVERIFY(interface);
    const int before = int(vhci.controlRequests().size());
    vhci.unplugAtControlRequest(before + 3);
    for (const Kind kind : {Kind::NoError, Kind::NoError, Kind::Disconnected})
        QCOMPARE(waitFor(device->readDescriptor(DescriptorType::Device, 0, 18, 0, 5s)).status(), kind);
    QVERIFY(!vhci.isPluggedIn());
    QCOMPARE(vhci.controlRequests().size(), before + 3);
}

void tst_GuestVhci::resetIsNoticed()
{
    CounterSource source;
    PluggedDevice vhci(TestDescriptors::bulkDevice());
    vhci.setHandler(0x81, std::ref(source));
    const auto [device, interface] = claim(vhci);
    QVERIFY(interface);
    QVERIFY(waitFor(device->reset()));
    QCOMPARE(vhci.resets(), 1);
    QCOMPARE(vhci.configurationValue(), quint8(1));
    QCOMPARE(waitFor(interface->endpoint(0x81)->read(512, 5s)).data(), CounterPattern::bytes(0, 512));
}

void tst_GuestVhci::comesBackFromAResetAsAnother()
{
    PluggedDevice vhci(TestDescriptors::bulkDevice());
    QByteArray other = TestDescriptors::bulkDevice();
    other[10] = 0x7f; // idProduct
    vhci.setResetHandler([&] { vhci.setDescriptors(other); });
    const auto [device, interface] = claim(vhci);
    QVERIFY(interface);
    QSignalSpy added(m_context.get(), &QUsbContext::deviceAdded);
    QCOMPARE(waitFor(device->reset()).error().kind(), Kind::Disconnected);
    QTRY_COMPARE_WITH_TIMEOUT(added.size(), 1, 10'000);
    const auto info = added.at(0).at(0).value<QUsbDeviceInfo>();
    QCOMPARE(info.productId(), quint16(0x007f));
    QCOMPARE(info.portPath(), vhci.portPath());
    QCOMPARE(m_context->devices(QUsbDeviceFilter().withPortPath(vhci.portPath())).size(), 1);
}

void tst_GuestVhci::pluggingManyTimesLeavesNothingBehind()
{
    const auto openFiles = [] { return QDir(u"/proc/self/fd"_s).entryList(QDir::AllEntries | QDir::System).size(); };
    const auto devices = m_context->devices();
    const auto files = openFiles();
    const auto ports = QUsbVhci::freePorts(Speed::High);
    for (int i = 0; i < repetitions(50); ++i) {
        PluggedDevice vhci(TestDescriptors::bulkDevice());
        QVERIFY(!plugIn(*m_context, vhci).isNull());
    }
    QTRY_COMPARE_WITH_TIMEOUT(m_context->devices(), devices, 10'000);
    QTRY_COMPARE_WITH_TIMEOUT(openFiles(), files, 10'000);
    QCOMPARE(QUsbVhci::freePorts(Speed::High), ports);
}

// Isochronous transfers, through libusb itself

void tst_GuestVhci::isochronousPacketsArriveAsSent()
{
    IsochronousSource source;
    PluggedDevice vhci(TestDescriptors::isochronousDevice());
    vhci.setHandler(0x84, std::ref(source));
    vhci.setPacketTime(0x84, 125us);
    QVERIFY(!plugIn(*m_context, vhci).isNull());
    IsochronousHandle handle;
    QVERIFY(handle.isReady());
    for (quint32 first = 0; first < 80; first += 8) {
        const auto packets = handle.run(0x84, QByteArrayList(8, QByteArray(192, '?')));
        QCOMPARE(packets.size(), 8);
        for (quint32 i = 0; i < 8; ++i) {
            const auto sent = IsochronousSource::packet(first + i, 192);
            QCOMPARE(packets.at(i).status,
                     sent.status == Kind::NoError ? LIBUSB_TRANSFER_COMPLETED : LIBUSB_TRANSFER_ERROR);
            QCOMPARE(packets.at(i).data, sent.data);
        }
    }
    QCOMPARE(source.position(), 80u);
}

void tst_GuestVhci::isochronousPacketsAreTakenAsGiven()
{
    IsochronousSink sink;
    PluggedDevice vhci(TestDescriptors::isochronousDevice());
    vhci.setHandler(0x05, std::ref(sink));
    QVERIFY(!plugIn(*m_context, vhci).isNull());
    IsochronousHandle handle;
    QVERIFY(handle.isReady());
    QByteArrayList sent;
    for (const int size : {192, 0, 1, 100, 192, 7})
        sent.append(CounterPattern::bytes(quint64(sent.size()), size));
    const auto packets = handle.run(0x05, sent);
    QCOMPARE(packets.size(), sent.size());
    for (qsizetype i = 0; i < sent.size(); ++i) {
        QCOMPARE(packets.at(i).status, LIBUSB_TRANSFER_COMPLETED);
        QCOMPARE(packets.at(i).data, sent.at(i));
    }
    QCOMPARE(sink.packets(), sent);
}

QUSB_GUEST_TEST(tst_GuestVhci)
#include "tst_guest_vhci.moc"
