// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "guesttest.h"
#include "rig.h"
#include "testdescriptors.h"
#include "behaviours.h"

#include <QtCore/qthread.h>
#include <QtTest/qsignalspy.h>

#include <csignal>
#include <sys/time.h>
#include <thread>

using Kind = QUsbError::Kind;
using namespace Guest;
using namespace QUsbProtocol;
using namespace std::chrono_literals;

/*! How each single transfer ends on the real kernel, whatever the device does: docs/contract.md. */
class tst_GuestContract : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void cleanupTestCase();

    void deviceErrorsComeWithTheirBytes_data();
    void deviceErrorsComeWithTheirBytes();
    void endpointWorksOnAfterAnError_data();
    void endpointWorksOnAfterAnError();
    void stalledWriteTellsHowMuchWasTaken();
    void stalledRequestNeedsNoClearing();
    void shortAndEmptyPacketsAreSuccesses();
    void smallReadsOfALargePacketDoNotOverflow();
    void zeroLengthPacketIsAskedForOnlyWhenNeeded_data();
    void zeroLengthPacketIsAskedForOnlyWhenNeeded();
    void timeoutKeepsWhatHasArrived();
    void timeoutAndCompletionAreNeverBoth();
    void noTimeoutNeverEnds();
    void cancelledFutureKeepsItsBytes();
    void cancellingFromAnotherThreadReachesTheKernel();
    void cancellingTwiceOrTooLateIsHarmless();
    void oneOfManyIsCancelledAlone();
    void messagesEndWithAShortPacket();
    void callersBufferIsFilledInPlace();
    void transactPostsTheReadFirst();
    void drainEmptiesTheDevice();
    void isochronousReadsGiveEachPacket();
    void isochronousWritesArriveAsDivided();
    void impossibleSizesAreRefusedBeforeTheKernel();
    void interruptedSystemCallsAreNotSeen();
    void secondClaimOnTheSameHandleIsTheSame();

private:
    std::unique_ptr<QUsbContext> m_context;
};

void tst_GuestContract::initTestCase()
{
    if (!isHere())
        QSKIP("This test needs the guest: ./dev guest");
    QVERIFY(PluggedDevice::loadModule());
    m_context = std::make_unique<QUsbContext>();
}

void tst_GuestContract::cleanup()
{
    // The kernel takes a moment to remove what was unplugged.
    if (m_context)
        QTRY_COMPARE_WITH_TIMEOUT(m_context->devices(QUsbDeviceFilter(0x1209)).size(), 0, 10'000);
}

void tst_GuestContract::cleanupTestCase()
{
    m_context.reset();
}

void tst_GuestContract::deviceErrorsComeWithTheirBytes_data()
{
    QTest::addColumn<Kind>("status");
    QTest::addColumn<int>("size");
    QTest::newRow("stall") << Kind::Stall << 0;
    QTest::newRow("stall with bytes") << Kind::Stall << 100;
    QTest::newRow("babble") << Kind::Overflow << 512;
    QTest::newRow("no answer") << Kind::TransferError << 0;
    QTest::newRow("protocol error with bytes") << Kind::TransferError << 512;
}

void tst_GuestContract::deviceErrorsComeWithTheirBytes()
{
    QFETCH(Kind, status);
    QFETCH(int, size);
    PluggedDevice vhci(TestDescriptors::bulkDevice());
    vhci.setHandler(0x81, [=](const QUsbVirtualTransfer &) {
        return QUsbVirtualReply::failure(status, CounterPattern::bytes(0, size));
    });
    Rig rig(*m_context, vhci);
    QVERIFY(rig.in);
    const auto result = waitFor(rig.in->read(1024));
    QCOMPARE(result.status(), status);
    QCOMPARE(result.data(), CounterPattern::bytes(0, size));
    QVERIFY2(result.error().message().contains(QStringLiteral("0x81")), qPrintable(result.error().message()));
    QVERIFY2(result.error().message().contains(QString::number(size)), qPrintable(result.error().message()));
}

void tst_GuestContract::endpointWorksOnAfterAnError_data()
{
    QTest::addColumn<Kind>("status");
    QTest::newRow("stall") << Kind::Stall;
    QTest::newRow("babble") << Kind::Overflow;
    QTest::newRow("protocol error") << Kind::TransferError;
}

void tst_GuestContract::endpointWorksOnAfterAnError()
{
    QFETCH(Kind, status);
    std::atomic<bool> failing = true;
    CounterSource source;
    PluggedDevice vhci(TestDescriptors::bulkDevice());
    vhci.setHandler(0x81, [&](const QUsbVirtualTransfer &transfer) {
        return failing.exchange(false) ? QUsbVirtualReply::failure(status) : source(transfer);
    });
    Rig rig(*m_context, vhci);
    QVERIFY(rig.in);
    QVERIFY(!waitFor(rig.in->read(512)));
    if (status == Kind::Stall) {
        QCOMPARE(waitFor(rig.in->read(512)).status(), Kind::Stall); // until it is cleared
        QVERIFY(waitFor(rig.in->clearHalt()));
    }
    const auto result = waitFor(rig.in->read(512));
    QVERIFY2(result.isSuccess(), qPrintable(result.error().message()));
    QCOMPARE(result.data(), CounterPattern::bytes(0, 512));
}

void tst_GuestContract::stalledWriteTellsHowMuchWasTaken()
{
    CounterSink sink;
    sink.setStallAfter(700);
    PluggedDevice vhci(TestDescriptors::bulkDevice());
    vhci.setHandler(0x02, std::ref(sink));
    Rig rig(*m_context, vhci);
    QVERIFY(rig.out);
    const auto result = waitFor(rig.out->write(CounterPattern::bytes(0, 2048)));
    QCOMPARE(result.status(), Kind::Stall);
    QCOMPARE(result.bytesTransferred(), qsizetype(sink.position()));
    QVERIFY(waitFor(rig.out->clearHalt()));
    const qsizetype taken = result.bytesTransferred();
    QVERIFY(waitFor(rig.out->write(CounterPattern::bytes(quint64(taken), 2048))));
    QCOMPARE(sink.firstError(), -1);
}

void tst_GuestContract::stalledRequestNeedsNoClearing()
{
    PluggedDevice vhci(TestDescriptors::bulkDevice());
    Rig rig(*m_context, vhci);
    QCOMPARE(waitFor(rig.device->controlIn(RequestType::Vendor, 0x55, 0, 0, 8, 5s)).status(), Kind::Stall);
    QVERIFY(waitFor(rig.device->readDescriptor(DescriptorType::Device, 0, 18, 0, 5s)));
}

void tst_GuestContract::shortAndEmptyPacketsAreSuccesses()
{
    std::atomic<int> size = 0;
    PluggedDevice vhci(TestDescriptors::bulkDevice());
    vhci.setHandler(
        0x81, [&](const QUsbVirtualTransfer &) { return QUsbVirtualReply::data(CounterPattern::bytes(0, size)); });
    Rig rig(*m_context, vhci);
    QVERIFY(rig.in);
    for (const int each : {0, 1, 511, 512, 0}) {
        size = each;
        const auto result = waitFor(rig.in->read(1024, 5s));
        QVERIFY2(result.isSuccess(), qPrintable(result.error().message()));
        QCOMPARE(result.data().size(), each);
    }
}

void tst_GuestContract::smallReadsOfALargePacketDoNotOverflow()
{
    PluggedDevice vhci(TestDescriptors::bulkDevice());
    vhci.setHandler(0x81,
                    [](const QUsbVirtualTransfer &) { return QUsbVirtualReply::data(CounterPattern::bytes(0, 500)); });
    Rig rig(*m_context, vhci);
    QVERIFY(rig.in);
    QByteArray all;
    for (int i = 0; i < 500; ++i)
        all += waitFor(rig.in->read(1, 5s)).data();
    QCOMPARE(all, CounterPattern::bytes(0, 500));
    QCOMPARE(vhci.counts(0x81).submitted, 1u);
}

void tst_GuestContract::zeroLengthPacketIsAskedForOnlyWhenNeeded_data()
{
    QTest::addColumn<int>("size");
    QTest::addColumn<bool>("wanted");
    QTest::newRow("full packets, with an end") << 1024 << true;
    QTest::newRow("full packets, without an end") << 1024 << false;
    QTest::newRow("a short packet, with an end") << 1000 << true;
    QTest::newRow("nothing but an empty packet") << 0 << true;
}

/*! The kernel's host controller adds the packet, which USB/IP passes on as a flag (URB_ZERO_PACKET). */
void tst_GuestContract::zeroLengthPacketIsAskedForOnlyWhenNeeded()
{
    QFETCH(int, size);
    QFETCH(bool, wanted);
    std::atomic<int> transfers = 0;
    std::atomic<bool> ended = false;
    PluggedDevice vhci(TestDescriptors::bulkDevice());
    vhci.setHandler(0x02, [&](const QUsbVirtualTransfer &transfer) {
        ++transfers;
        ended = transfer.endsWithZeroLengthPacket();
        return QUsbVirtualReply::accept();
    });
    Rig rig(*m_context, vhci);
    QVERIFY(rig.out);
    const auto options = wanted ? QUsbEndpoint::WriteOption::EndWithZeroLengthPacket : QUsbEndpoint::WriteOption::None;
    QVERIFY(waitFor(rig.out->write(QByteArray(size, 'x'), 5s, options)));
    QCOMPARE(transfers, 1);
    // With a short packet at the end the host controller has nothing to add.
    QCOMPARE(ended, wanted && size > 0);
}

void tst_GuestContract::timeoutKeepsWhatHasArrived()
{
    // Gadget zero's loopback sends a packet of 512 bytes back, and then says NAK.
    QUsbDevice device(Guest::device(*m_context, gadgetZero()), m_context.get());
    QVERIFY(waitFor(device.open()));
    QVERIFY(waitFor(device.setConfiguration(2)));
    QUsbInterface *interface = waitFor(device.claimInterface(0)).value();
    QVERIFY(interface);
    QUsbEndpoint *in = interface->endpoint(TransferType::Bulk, Direction::In);
    QUsbEndpoint *out = interface->endpoint(TransferType::Bulk, Direction::Out);
    const auto read = in->read(1024, 1s);
    QVERIFY(waitFor(out->write(CounterPattern::bytes(0, 512), 5s)));
    const auto result = waitFor(read);
    QCOMPARE(result.status(), Kind::TimedOut);
    QCOMPARE(result.data(), CounterPattern::bytes(0, 512));
    QVERIFY2(result.error().message().contains(QStringLiteral("512")), qPrintable(result.error().message()));
    QVERIFY(waitFor(interface->release()));
    QVERIFY(waitFor(device.setConfiguration(3)));
}

void tst_GuestContract::timeoutAndCompletionAreNeverBoth()
{
    CounterSource source;
    PluggedDevice vhci(TestDescriptors::bulkDevice());
    vhci.setHandler(0x81, std::ref(source));
    vhci.setJitter(0x81, 6ms, 7);
    Rig rig(*m_context, vhci);
    QVERIFY(rig.in);
    QSignalSpy finished(rig.in, &QUsbEndpoint::transferFinished);
    quint64 position = 0;
    int timedOut = 0;
    const int rounds = repetitions(1000);
    for (int i = 0; i < rounds; ++i) {
        const auto result = waitFor(rig.in->read(512, 3ms));
        QVERIFY(result || result.status() == Kind::TimedOut);
        timedOut += !result;
        QCOMPARE(CounterPattern::firstError(position, result.data()), -1);
        position += quint64(result.bytesTransferred());
    }
    QVERIFY(timedOut > 0 && timedOut < rounds);
    QCOMPARE(finished.size(), rounds);
    QCOMPARE(position, source.position());
}

void tst_GuestContract::noTimeoutNeverEnds()
{
    PluggedDevice vhci(TestDescriptors::bulkDevice());
    Rig rig(*m_context, vhci);
    QVERIFY(rig.in);
    const auto forever = rig.in->read(512, 0ms);
    const auto longest = rig.in->read(512, std::chrono::milliseconds::max());
    const auto soon = rig.in->read(512, 50ms);
    QCOMPARE(waitFor(soon).status(), Kind::TimedOut);
    QVERIFY(!forever.isFinished());
    QVERIFY(!longest.isFinished());
    rig.in->cancelAll();
    QCOMPARE(waitFor(forever).status(), Kind::Cancelled);
    QCOMPARE(waitFor(longest).status(), Kind::Cancelled);
}

void tst_GuestContract::cancelledFutureKeepsItsBytes()
{
    CounterSource source;
    PluggedDevice vhci(TestDescriptors::bulkDevice());
    vhci.setHandler(0x81, std::ref(source));
    Rig rig(*m_context, vhci);
    QVERIFY(rig.in);
    auto read = rig.in->read(512);
    while (source.position() < 512)
        QThread::msleep(10);
    QThread::msleep(100); // it has arrived, and nobody has looked
    read.cancel();
    QTRY_COMPARE(rig.in->keptBytes(), qsizetype(512));
    QCOMPARE(waitFor(rig.in->read(512, 5s)).data(), CounterPattern::bytes(0, 512));
    QCOMPARE(waitFor(rig.in->read(512, 5s)).data(), CounterPattern::bytes(512, 512));
}

void tst_GuestContract::cancellingFromAnotherThreadReachesTheKernel()
{
    PluggedDevice vhci(TestDescriptors::bulkDevice());
    Rig rig(*m_context, vhci);
    QVERIFY(rig.in);
    auto read = rig.in->read(512);
    QVERIFY(vhci.waitForPendingTransfers(0x81, 1));
    std::thread other([read]() mutable {
        QThread::msleep(200); // by now our thread sleeps in its event loop
        read.cancel();
    });
    QTRY_VERIFY(read.isFinished());
    other.join();
    QVERIFY(read.isCanceled());
    QCOMPARE(vhci.counts(0x81).cancelled, 1u);
}

void tst_GuestContract::cancellingTwiceOrTooLateIsHarmless()
{
    CounterSource source;
    PluggedDevice vhci(TestDescriptors::bulkDevice());
    vhci.setHandler(0x81, std::ref(source));
    Rig rig(*m_context, vhci);
    QVERIFY(rig.in);
    auto read = rig.in->read(512);
    const quint64 number = rig.in->lastTransfer();
    rig.in->cancelAll();
    rig.in->cancelAll();
    QVERIFY(rig.in->cancel(number));
    read.cancel();
    read.cancel();
    QTRY_VERIFY(read.isFinished());
    QVERIFY(!rig.in->cancel(number));
    rig.in->cancelAll();
    read.cancel();
    const auto rest = waitFor(rig.in->read(1024, 5s));
    QVERIFY2(rest.isSuccess(), qPrintable(rest.error().message()));
    QCOMPARE(CounterPattern::firstError(0, rest.data()), -1);
}

void tst_GuestContract::oneOfManyIsCancelledAlone()
{
    PluggedDevice vhci(TestDescriptors::bulkDevice());
    Rig rig(*m_context, vhci);
    QVERIFY(rig.in);
    vhci.setHandler(0x81, PluggedDevice::silence);
    const auto first = rig.in->read(512);
    const auto second = rig.in->read(512);
    const quint64 number = rig.in->lastTransfer();
    const auto third = rig.in->read(512);
    QVERIFY(vhci.waitForPendingTransfers(0x81, 3));
    QVERIFY(rig.in->cancel(number));
    QCOMPARE(waitFor(second).status(), Kind::Cancelled);
    QVERIFY(!second.isCanceled()); // it finished normally
    QVERIFY(!first.isFinished() && !third.isFinished());
    for (const quint64 held : vhci.pendingTransfers(0x81))
        QVERIFY(vhci.complete(held, QUsbVirtualReply::data("x")));
    QCOMPARE(waitFor(first).data(), "x");
    QCOMPARE(waitFor(third).data(), "x");
}

void tst_GuestContract::messagesEndWithAShortPacket()
{
    constexpr qsizetype size = 40'000; // more than one transfer of ours
    std::atomic<quint64> position = 0;
    PluggedDevice vhci(TestDescriptors::bulkDevice());
    vhci.setHandler(0x81, [&](const QUsbVirtualTransfer &transfer) {
        const qsizetype left = size - qsizetype(position);
        const auto data = CounterPattern::bytes(position, qMin(left, qsizetype(transfer.length())));
        position += quint64(data.size());
        return QUsbVirtualReply::data(data);
    });
    Rig rig(*m_context, vhci);
    QVERIFY(rig.in);
    const auto message = waitFor(rig.in->readUntilShortPacket(100'000, 10s));
    QVERIFY2(message.isSuccess(), qPrintable(message.error().message()));
    QCOMPARE(message.data(), CounterPattern::bytes(0, size));
}

void tst_GuestContract::callersBufferIsFilledInPlace()
{
    CounterSource source;
    CounterSink sink;
    PluggedDevice vhci(TestDescriptors::bulkDevice());
    vhci.setHandler(0x81, std::ref(source));
    vhci.setHandler(0x02, std::ref(sink));
    Rig rig(*m_context, vhci);
    QVERIFY(rig.in && rig.out);
    QByteArray memory(8192, '\0');
    const auto read = waitFor(rig.in->readInto(memory.data(), memory.size(), 5s));
    QVERIFY2(read.isSuccess(), qPrintable(read.error().message()));
    QCOMPARE(read.bytesTransferred(), memory.size());
    QVERIFY(read.data().isEmpty());
    QCOMPARE(memory, CounterPattern::bytes(0, 8192));
    QVERIFY(waitFor(rig.out->writeFrom(memory.constData(), memory.size(), 5s)));
    QCOMPARE(sink.position(), 8192u);
    QCOMPARE(sink.firstError(), -1);
}

void tst_GuestContract::transactPostsTheReadFirst()
{
    std::atomic<bool> readWasThere = false;
    Loopback loop;
    PluggedDevice vhci(TestDescriptors::bulkDevice());
    vhci.setHandler(0x81, std::ref(loop));
    vhci.setHandler(0x02, [&](const QUsbVirtualTransfer &transfer) {
        readWasThere = !vhci.pendingTransfers(0x81).isEmpty();
        return loop(transfer);
    });
    Rig rig(*m_context, vhci);
    QVERIFY(rig.in && rig.out);
    const auto reply = waitFor(rig.out->transact("what are you?", rig.in, 512, 5s));
    QVERIFY2(reply.isSuccess(), qPrintable(reply.error().message()));
    QCOMPARE(reply.data(), "what are you?");
    QVERIFY(readWasThere);

    vhci.setHandler(0x02, [](const QUsbVirtualTransfer &) { return QUsbVirtualReply::stall(); });
    const auto refused = waitFor(rig.out->transact("and now?", rig.in, 512, 5s));
    QCOMPARE(refused.status(), Kind::Stall);
    QVERIFY2(refused.error().message().contains(QStringLiteral("0x02")), qPrintable(refused.error().message()));
    QTRY_COMPARE(rig.in->pendingTransfers(), qsizetype(0));
}

void tst_GuestContract::drainEmptiesTheDevice()
{
    std::atomic<int> left = 5;
    PluggedDevice vhci(TestDescriptors::bulkDevice());
    vhci.setHandler(0x81, [&](const QUsbVirtualTransfer &) {
        return left-- > 0 ? QUsbVirtualReply::data(QByteArray(100, 'x')) : QUsbVirtualReply::nak();
    });
    Rig rig(*m_context, vhci);
    QVERIFY(rig.in);
    const auto drained = waitFor(rig.in->drain(100ms, 5s));
    QVERIFY2(drained.isSuccess(), qPrintable(drained.error().message()));
    QCOMPARE(drained.bytesTransferred(), qsizetype(500));
    QCOMPARE(rig.in->pendingTransfers(), qsizetype(0));
}

void tst_GuestContract::isochronousReadsGiveEachPacket()
{
    IsochronousSource source;
    PluggedDevice vhci(TestDescriptors::isochronousDevice(192, 3));
    vhci.setHandler(0x84, std::ref(source));
    Rig rig(*m_context, vhci, 1);
    QVERIFY(rig.interface);
    QUsbEndpoint *in = rig.interface->endpoint(0x84);
    QVERIFY(in);
    QCOMPARE(in->info().maxPayloadPerInterval(), 3 * 192);
    const auto result = waitFor(in->readPackets(40, 5s));
    QVERIFY2(result.isSuccess(), qPrintable(result.error().message()));
    QCOMPARE(result.packets().size(), 40);
    QByteArray expected;
    for (quint32 i = 0; i < 40; ++i) {
        const auto packet = IsochronousSource::packet(i, 3 * 192);
        QCOMPARE(result.packets().at(i).isLost(), packet.status != Kind::NoError);
        QCOMPARE(result.packets().at(i).requestedSize(), 3 * 192);
        if (packet.status == Kind::NoError) {
            QCOMPARE(result.packets().at(i).size(), int(packet.data.size()));
            expected += packet.data;
        }
    }
    QCOMPARE(result.data(), expected);
}

void tst_GuestContract::isochronousWritesArriveAsDivided()
{
    IsochronousSink sink;
    PluggedDevice vhci(TestDescriptors::isochronousDevice());
    vhci.setHandler(0x05, std::ref(sink));
    Rig rig(*m_context, vhci, 1);
    QVERIFY(rig.interface);
    QUsbEndpoint *out = rig.interface->endpoint(0x05);
    QVERIFY(out);
    const QByteArray data = CounterPattern::bytes(0, 192 + 100 + 0 + 8);
    const auto result = waitFor(out->writePackets(data, {192, 100, 0, 8}, 5s));
    QVERIFY2(result.isSuccess(), qPrintable(result.error().message()));
    const QByteArrayList expected {data.left(192), data.mid(192, 100), {}, data.mid(292)};
    QCOMPARE(sink.packets(), expected);
    QCOMPARE(result.packets().size(), 4);
}

void tst_GuestContract::impossibleSizesAreRefusedBeforeTheKernel()
{
    PluggedDevice vhci(TestDescriptors::bulkDevice());
    Rig rig(*m_context, vhci);
    QVERIFY(rig.in && rig.out);
    for (const qsizetype size : {qsizetype(0), qsizetype(-1), qsizetype(std::numeric_limits<int>::max())})
        QCOMPARE(waitFor(rig.in->read(size)).status(), Kind::InvalidParameter);
    QCOMPARE(waitFor(rig.in->read(512, -1ms)).status(), Kind::InvalidParameter);
    QCOMPARE(waitFor(rig.out->read(512)).status(), Kind::InvalidParameter);
    QCOMPARE(waitFor(rig.in->write("x")).status(), Kind::InvalidParameter);
    char memory[100];
    QCOMPARE(waitFor(rig.in->readInto(memory, 100)).status(), Kind::InvalidParameter);
    // More than Linux passes on: not a request of the device's.
    const qsizetype before = vhci.controlRequests().size();
    QCOMPARE(waitFor(rig.device->controlIn(RequestType::Vendor, 1, 0, 0, 4097, 5s)).status(), Kind::InvalidParameter);
    QCOMPARE(vhci.controlRequests().size(), before);
    QCOMPARE(vhci.counts(0x81).submitted, 0u);
    QCOMPARE(vhci.counts(0x02).submitted, 0u);
}

static void ignoreSignal(int) { }

void tst_GuestContract::interruptedSystemCallsAreNotSeen()
{
    CounterSource source;
    PluggedDevice vhci(TestDescriptors::bulkDevice());
    vhci.setHandler(0x81, std::ref(source));
    Rig rig(*m_context, vhci);
    QVERIFY(rig.in);
    struct sigaction action = {}, oldAction = {};
    action.sa_handler = ignoreSignal; // without SA_RESTART: system calls end with EINTR
    sigaction(SIGALRM, &action, &oldAction);
    const itimerval often {{0, 1000}, {0, 1000}};
    setitimer(ITIMER_REAL, &often, nullptr);
    quint64 position = 0;
    QUsbError error;
    const int rounds = repetitions(1000);
    for (int i = 0; i < rounds && !error.isError(); ++i) {
        const auto result = waitFor(rig.in->read(512, 10s));
        error = result.error();
        if (CounterPattern::firstError(position, result.data()) != -1)
            break;
        position += quint64(result.bytesTransferred());
    }
    const itimerval never {};
    setitimer(ITIMER_REAL, &never, nullptr);
    sigaction(SIGALRM, &oldAction, nullptr);
    QVERIFY2(!error.isError(), qPrintable(error.message()));
    QCOMPARE(position, 512u * quint64(rounds));
}

void tst_GuestContract::secondClaimOnTheSameHandleIsTheSame()
{
    PluggedDevice vhci(TestDescriptors::bulkDevice());
    Rig rig(*m_context, vhci);
    QCOMPARE(waitFor(rig.device->claimInterface(0)).value(), rig.interface);
    QUsbDevice second(rig.device->info(), m_context.get());
    QVERIFY(waitFor(second.open()));
    const auto claimed = waitFor(second.claimInterface(0));
    QCOMPARE(claimed.error().kind(), Kind::Busy);
}

QUSB_GUEST_TEST(tst_GuestContract)

#include "tst_guest_contract.moc"
