// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "testdescriptors.h"
#include "waitfor.h"

#include "qusbcontext.h"
#include "qusbdevice.h"
#include "qusbendpoint.h"
#include "qusbinstream.h"
#include "qusbinterface.h"
#include "qusbvirtualbus.h"
#include "qusbvirtualdevice.h"
#include "testprogram.h"

#include <QtCore/qpointer.h>
#include <QtTest/qsignalspy.h>
#include <QtTest/qtest.h>

#include <thread>

using Kind = QUsbError::Kind;
using Reply = QUsbVirtualReply;
using Fault = QUsbVirtualFault;
using Transfer = QUsbVirtualTransfer;
using HostCall = QUsbVirtualDevice::HostCall;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

/*! Handlers, faults, time and the system's refusals. What a program sees of plain transfers is the conformance suite's. */
class tst_VirtualDevice : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void heldTransferIsCompletedLater();
    void nakIsAskedAgainWhenWoken();
    void nakWithADelayIsAskedAgainByItself();
    void moreMovesBytesAndGoesOn();
    void lateCancelFindsNothing();
    void handlerMayUnplugItsDevice();
    void handlerMayBeReplacedByItself();
    void wakesFromAnotherThread();
    void countsWhatBecameOfTransfers();
    void controlRequestsAreSeen();
    void openMessagesFlowTogether();

    void faultsHappenAtTheirByte_data();
    void faultsHappenAtTheirByte();
    void faultsOfControlRequestsAreCounted();
    void faultyPacketsAreCounted();
    void silenceEndsWithTheScript();
    void faultsFollowEachOther();

    void timeStandsStillUntilItIsMoved();
    void timeOutsAreVirtual();
    void rateLimitsTheBytes();
    void packetsTakeTheirInterval();
    void jitterIsTheSameForASeed();
    void realTimePasses();

    void systemRefuses_data();
    void systemRefuses();
    void systemRefusesOnce();
    void accessDeniedShowsTheRule();
    void kernelDriverHasTheInterface();
    void streamFlows();

private:
    void open(QUsbVirtualBus::TimeSource time = QUsbVirtualBus::TimeSource::Real,
              const QByteArray &descriptors = TestDescriptors::bulkDevice(), quint8 setting = 0);
    /*! Lets what was submitted reach the device. */
    void serve(quint8 endpoint, int transfers)
    {
        QTRY_COMPARE(m_device->counts(endpoint).submitted, quint64(transfers));
        QCoreApplication::processEvents();
    }

    std::unique_ptr<QUsbVirtualBus> m_bus;
    std::unique_ptr<QUsbVirtualDevice> m_device;
    std::unique_ptr<QUsbContext> m_context;
    QUsbDevice *m_handle = nullptr;
    QUsbInterface *m_interface = nullptr;
    QUsbEndpoint *m_in = nullptr;
    QUsbEndpoint *m_out = nullptr;
};

void tst_VirtualDevice::init()
{
    m_device = std::make_unique<QUsbVirtualDevice>(TestDescriptors::bulkDevice());
}

void tst_VirtualDevice::cleanup()
{
    m_context.reset();
    m_device.reset();
    m_bus.reset();
}

void tst_VirtualDevice::open(QUsbVirtualBus::TimeSource time, const QByteArray &descriptors, quint8 setting)
{
    m_device->setDescriptors(descriptors);
    m_bus = std::make_unique<QUsbVirtualBus>(QUsbVirtualBus::RootHubs::Hidden, time);
    QVERIFY(!m_bus->plug(m_device.get()).isError());
    m_context = std::make_unique<QUsbContext>(m_bus.get());
    m_handle = new QUsbDevice(m_device->info(), m_context.get());
    QVERIFY(waitFor(m_handle->open()));
    m_interface = waitFor(m_handle->claimInterface(0)).value();
    QVERIFY(m_interface);
    if (setting > 0)
        QVERIFY(waitFor(m_interface->setAlternateSetting(setting)));
    m_in = m_interface->endpoint(0x81);
    m_out = m_interface->endpoint(0x02);
}

void tst_VirtualDevice::heldTransferIsCompletedLater()
{
    m_device->setHandler(0x81, [](const Transfer &) { return Reply::hold(); });
    open();
    const auto first = m_in->read(512);
    const auto second = m_in->read(512);
    QTRY_COMPARE(m_device->pendingTransfers(0x81).size(), 2);
    const auto ids = m_device->pendingTransfers(0x81);
    QVERIFY(m_device->complete(ids.at(0), Reply::data("first")));
    QVERIFY(!m_device->complete(ids.at(0)));
    QVERIFY(m_device->complete(ids.at(1), Reply::data("second")));
    QCOMPARE(waitFor(first).data(), "first");
    QCOMPARE(waitFor(second).data(), "second");
}

void tst_VirtualDevice::nakIsAskedAgainWhenWoken()
{
    QByteArray ready;
    int asked = 0;
    m_device->setHandler(0x81, [&](const Transfer &) {
        ++asked;
        return ready.isEmpty() ? Reply::nak() : Reply::data(ready);
    });
    open();
    const auto future = m_in->read(512);
    QTRY_COMPARE(asked, 1);
    QCoreApplication::processEvents();
    QCOMPARE(asked, 1); // it is not asked for nothing
    ready = "now";
    m_device->wake();
    QCOMPARE(waitFor(future).data(), "now");
}

void tst_VirtualDevice::nakWithADelayIsAskedAgainByItself()
{
    int asked = 0;
    m_device->setHandler(0x81, [&](const Transfer &) { return ++asked < 3 ? Reply::nak(2ms) : Reply::data("third"); });
    open();
    QCOMPARE(waitFor(m_in->read(512)).data(), "third");
}

void tst_VirtualDevice::moreMovesBytesAndGoesOn()
{
    QList<qsizetype> moved;
    m_device->setHandler(0x81, [&](const Transfer &transfer) {
        moved.append(transfer.bytesMoved());
        return moved.size() < 4 ? Reply::more(QByteArray(512, 'x')) : Reply::data("end");
    });
    m_device->setHandler(0x02, [](const Transfer &transfer) {
        return transfer.bytesMoved() == 0 ? Reply::moreAccepted(512)
                                          : Reply::failure(Kind::Stall, {}, transfer.data().size() - 100);
    });
    open();
    QCOMPARE(waitFor(m_in->read(4096)).data(), QByteArray(3 * 512, 'x') + "end");
    QCOMPARE(moved, (QList<qsizetype> {0, 512, 1024, 1536}));
    const auto written = waitFor(m_out->write(QByteArray(1000, 'y')));
    QCOMPARE(written.status(), Kind::Stall);
    QCOMPARE(written.bytesTransferred(), qint64(900));
}

void tst_VirtualDevice::lateCancelFindsNothing()
{
    open();
    auto read = m_in->read(512);
    QTRY_COMPARE(m_device->pendingTransfers(0x81).size(), 1);
    const QPointer<QUsbInterface> interface = m_interface;
    read.then([interface](const QUsbTransferResult &) { interface->release(); });
    QVERIFY(m_device->complete(m_device->pendingTransfers(0x81).first(), Reply::data("done")));
    m_in->cancelAll(); // it is on its way, and what it was read with is gone before the host gets to this
    QCOMPARE(waitFor(read).data(), "done");
    QTRY_VERIFY(!interface);
    QVERIFY(waitFor(m_handle->claimInterface(0)));
}

void tst_VirtualDevice::handlerMayUnplugItsDevice()
{
    m_device->setHandler(0x81, [this](const Transfer &) {
        m_device->unplug();
        return Reply::data("never arrives");
    });
    open();
    QSignalSpy removed(m_context.get(), &QUsbContext::deviceRemoved);
    const auto first = m_in->read(512);
    const auto second = m_in->read(512);
    QCOMPARE(waitFor(first).status(), Kind::Disconnected);
    QCOMPARE(waitFor(second).status(), Kind::Disconnected);
    QTRY_COMPARE(removed.size(), 1);
}

void tst_VirtualDevice::handlerMayBeReplacedByItself()
{
    m_device->setHandler(0x81, [this](const Transfer &) {
        m_device->setHandler(0x81, [](const Transfer &) { return Reply::data("second"); });
        return Reply::data("first");
    });
    open();
    QCOMPARE(waitFor(m_in->read(512)).data(), "first");
    QCOMPARE(waitFor(m_in->read(512)).data(), "second");
}

void tst_VirtualDevice::wakesFromAnotherThread()
{
    open();
    const auto future = m_in->read(512);
    QVERIFY(!future.isFinished());
    std::thread other([this] { m_device->send(0x81, "from afar"); });
    QCOMPARE(waitFor(future).data(), "from afar");
    other.join();
}

void tst_VirtualDevice::countsWhatBecameOfTransfers()
{
    open();
    m_device->send(0x81, "one");
    QCOMPARE(waitFor(m_in->read(512)).data(), "one");
    QCOMPARE(waitFor(m_in->read(512, 5ms)).status(), Kind::TimedOut);
    const auto last = m_in->read(512);
    m_in->cancelAll();
    QCOMPARE(waitFor(last).status(), Kind::Cancelled);
    const auto counts = m_device->counts(0x81);
    QCOMPARE(counts.submitted, quint64(3));
    QCOMPARE(counts.answered, quint64(1));
    QCOMPARE(counts.cancelled, quint64(2));
    QVERIFY(m_device->waitForPendingTransfers(0x81, 0, 0ms));
    QVERIFY(!m_device->waitForPendingTransfers(0x81, 1, 0ms));
}

void tst_VirtualDevice::controlRequestsAreSeen()
{
    open();
    const auto enumeration = m_device->controlRequests();
    QVERIFY(!enumeration.isEmpty());
    QCOMPARE(enumeration.first(), QUsbSetupPacket(0x80, 6, 0x0100, 0, 18));
    QVERIFY(enumeration.contains(QUsbSetupPacket(0x00, 9, 1, 0, 0)));
    const QUsbSetupPacket request(0x40, 1, 2, 3, 0);
    QCOMPARE(waitFor(m_handle->control(request)).status(), Kind::Stall);
    QCOMPARE(m_device->controlRequests().last(), request);
}

void tst_VirtualDevice::openMessagesFlowTogether()
{
    open();
    m_device->send(0x81, QByteArray(512, 'a'), QUsbVirtualDevice::MessageEnd::Open);
    const auto future = m_in->read(2048);
    m_device->send(0x81, QByteArray(512, 'b'), QUsbVirtualDevice::MessageEnd::Open);
    m_device->send(0x81, "c");
    QCOMPARE(waitFor(future).data(), QByteArray(512, 'a') + QByteArray(512, 'b') + 'c');
    QCOMPARE(m_device->bytesToSend(0x81), qsizetype(0));
}

void tst_VirtualDevice::faultsHappenAtTheirByte_data()
{
    QTest::addColumn<quint64>("position");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<int>("bytesOfFailure");
    const auto add = [](const char *name, quint64 position, Kind kind, int bytes) {
        QTest::newRow(name) << position << kind << bytes;
    };
    add("stall at once", 0, Kind::Stall, 0);
    add("stall within a transfer", 700, Kind::Stall, 200);
    add("stall between transfers", 1000, Kind::Stall, 0);
    add("overflow", 700, Kind::Overflow, 200);
    add("lost packet", 512, Kind::TransferError, 12);
    add("unplugged", 700, Kind::Disconnected, 200);
}

void tst_VirtualDevice::faultsHappenAtTheirByte()
{
    QFETCH(quint64, position);
    QFETCH(Kind, kind);
    QFETCH(int, bytesOfFailure);
    m_device->setHandler(0x81, [](const Transfer &) { return Reply::data(QByteArray(500, 'x')); });
    for (const quint8 endpoint : {0x81, 0x02}) {
        m_device->addFault(endpoint,
                           kind == Kind::Disconnected ? Fault::disconnectAt(position) : Fault::failAt(position, kind));
    }
    const auto run = [&](const auto &transfer) {
        quint64 moved = 0;
        for (;;) {
            const QUsbTransferResult result = waitFor(transfer());
            if (result.status() != Kind::NoError) {
                QCOMPARE(result.status(), kind);
                QCOMPARE(int(result.bytesTransferred()), bytesOfFailure);
                QCOMPARE(moved + quint64(result.bytesTransferred()), position);
                return;
            }
            moved += quint64(result.bytesTransferred());
            QVERIFY(moved <= position);
        }
    };
    open();
    run([&] { return m_in->read(512); });
    if (kind == Kind::Disconnected)
        return;
    run([&] { return m_out->write(QByteArray(500, 'y')); });
    QCOMPARE(m_device->received(0x02).size(), qsizetype(position));
}

void tst_VirtualDevice::faultsOfControlRequestsAreCounted()
{
    open();
    m_device->addFault(0, Fault::failAt(1, Kind::TransferError));
    const QUsbSetupPacket request(0x80, 6, 0x0100, 0, 18);
    QCOMPARE(waitFor(m_handle->control(request)).status(), Kind::NoError);
    QCOMPARE(waitFor(m_handle->control(request)).status(), Kind::TransferError);
    QCOMPARE(waitFor(m_handle->control(request)).status(), Kind::NoError);
}

void tst_VirtualDevice::faultyPacketsAreCounted()
{
    m_device->addFault(0x84, Fault::failAt(5, Kind::TransferError));
    m_device->setHandler(0x84, [](const Transfer &transfer) {
        return Reply::packets(QList<Reply::Packet>(transfer.packetCount(), {Kind::NoError, "x"}));
    });
    open(QUsbVirtualBus::TimeSource::Real, TestDescriptors::isochronousDevice(), 1);
    QUsbEndpoint *const in = m_interface->endpoint(0x84);
    QCOMPARE(waitFor(in->readPackets(4)).data(), "xxxx");
    const auto result = waitFor(in->readPackets(4));
    QCOMPARE(result.data(), "xxx");
    QVERIFY(result.packets().at(1).isLost());
}

void tst_VirtualDevice::silenceEndsWithTheScript()
{
    m_device->addFault(0x81, Fault::silenceAt(3));
    open();
    m_device->send(0x81, "abcdef");
    const auto silent = waitFor(m_in->read(512, 10ms));
    QCOMPARE(silent.status(), Kind::TimedOut);
    QCOMPARE(silent.data(), "abc");
    m_device->clearFaults();
    m_device->send(0x81, "again");
    QCOMPARE(waitFor(m_in->read(512)).data(), "again");
}

void tst_VirtualDevice::faultsFollowEachOther()
{
    m_device->setHandler(0x81, [](const Transfer &) { return Reply::data("12345"); });
    m_device->addFault(0x81, Fault::stallAt(8));
    m_device->addFault(0x81, Fault::delayAt(0, 5ms));
    m_device->addFault(0x81, Fault::failAt(8, Kind::Overflow));
    open();
    QCOMPARE(waitFor(m_in->read(512)).data(), "12345");
    const auto stalled = waitFor(m_in->read(512));
    QCOMPARE(stalled.status(), Kind::Stall);
    QCOMPARE(stalled.data(), "123");
    QVERIFY(waitFor(m_in->clearHalt()));
    QCOMPARE(waitFor(m_in->read(512)).status(), Kind::Overflow);
    QCOMPARE(waitFor(m_in->read(512)).data(), "12345");
}

void tst_VirtualDevice::timeStandsStillUntilItIsMoved()
{
    m_device->setHandler(0x81, [](const Transfer &) { return Reply::data("late").after(10s); });
    open(QUsbVirtualBus::TimeSource::Manual);
    const auto future = m_in->read(512);
    serve(0x81, 1);
    m_bus->advance(9999ms);
    QCoreApplication::processEvents();
    QVERIFY(!future.isFinished());
    m_bus->advance(1ms);
    QVERIFY(!future.isFinished()); // it is told through the event loop
    QCOMPARE(waitFor(future).data(), "late");
    QCOMPARE(m_bus->time(), std::chrono::nanoseconds(10s));
}

void tst_VirtualDevice::timeOutsAreVirtual()
{
    open(QUsbVirtualBus::TimeSource::Manual);
    const auto future = m_in->read(512, 24h);
    serve(0x81, 1);
    m_bus->advance(24h - 1ms);
    QCoreApplication::processEvents();
    QVERIFY(!future.isFinished());
    m_bus->advance(1ms);
    QCOMPARE(waitFor(future).status(), Kind::TimedOut);
}

void tst_VirtualDevice::rateLimitsTheBytes()
{
    m_device->setBytesPerSecond(0x81, 512'000);
    m_device->setHandler(0x81, [](const Transfer &) { return Reply::data(QByteArray(512, 'x')); });
    open(QUsbVirtualBus::TimeSource::Manual);
    QList<QFuture<QUsbTransferResult>> reads;
    for (int i = 0; i < 10; ++i)
        reads.append(m_in->read(512));
    serve(0x81, 10);
    for (int i = 0; i < 10; ++i) {
        QCOMPARE(m_device->counts(0x81).answered, quint64(i));
        m_bus->advance(1ms);
    }
    for (const auto &read : reads)
        QCOMPARE(waitFor(read).status(), Kind::NoError);
}

void tst_VirtualDevice::packetsTakeTheirInterval()
{
    open(QUsbVirtualBus::TimeSource::Manual, TestDescriptors::plainIsochronousDevice()); // bInterval 4: 1 ms
    const auto future = m_interface->endpoint(0x85)->readPackets(8);
    serve(0x85, 1);
    m_bus->advance(7999us);
    QCOMPARE(m_device->counts(0x85).answered, quint64(0));
    m_bus->advance(1us);
    QCOMPARE(m_device->counts(0x85).answered, quint64(1));
    QCOMPARE(waitFor(future).packets().size(), 8);
}

void tst_VirtualDevice::jitterIsTheSameForASeed()
{
    QList<QList<std::chrono::nanoseconds>> runs;
    for (int i = 0; i < 2; ++i) {
        m_device = std::make_unique<QUsbVirtualDevice>(TestDescriptors::bulkDevice());
        m_device->setJitter(0x81, 1ms, 7);
        QList<std::chrono::nanoseconds> times;
        m_device->setHandler(0x81, [&](const Transfer &) {
            times.append(m_bus->time());
            return Reply::accept();
        });
        open(QUsbVirtualBus::TimeSource::Manual);
        for (int j = 0; j < 5; ++j)
            m_in->read(512);
        serve(0x81, 5);
        m_bus->advance(10ms);
        QCOMPARE(times.size(), 5);
        runs.append(times);
        m_context.reset();
    }
    QCOMPARE(runs.at(0), runs.at(1));
    QVERIFY(runs.at(0).last() > 0ms);
}

void tst_VirtualDevice::realTimePasses()
{
    open();
    const auto before = m_bus->time();
    m_bus->advance(1h); // has nothing to say here
    QVERIFY(m_bus->time() - before < 1h);
    QCOMPARE(waitFor(m_in->read(512, 5ms)).status(), Kind::TimedOut);
    QVERIFY(m_bus->time() - before >= 5ms);
}

void tst_VirtualDevice::systemRefuses_data()
{
    QTest::addColumn<HostCall>("call");
    QTest::newRow("claim") << HostCall::Claim;
    QTest::newRow("alternate setting") << HostCall::SetAlternateSetting;
    QTest::newRow("configuration") << HostCall::SetConfiguration;
    QTest::newRow("clear halt") << HostCall::ClearHalt;
    QTest::newRow("reset") << HostCall::Reset;
    QTest::newRow("submit") << HostCall::Submit;
    QTest::newRow("kernel driver") << HostCall::KernelDriver;
}

void tst_VirtualDevice::systemRefuses()
{
    QFETCH(HostCall, call);
    open();
    m_device->setHostError(call, QUsbError(Kind::OutOfMemory, u"no room"_s));
    QUsbError error;
    switch (call) {
    case HostCall::Claim:
        error = waitFor(m_handle->claimInterface(1)).error();
        break;
    case HostCall::SetAlternateSetting:
        error = waitFor(m_interface->setAlternateSetting(1)).error();
        break;
    case HostCall::SetConfiguration:
        QVERIFY(waitFor(m_interface->release()));
        error = waitFor(m_handle->setConfiguration(1)).error();
        break;
    case HostCall::ClearHalt:
        error = waitFor(m_in->clearHalt()).error();
        break;
    case HostCall::Reset:
        error = waitFor(m_handle->reset()).error();
        break;
    case HostCall::KernelDriver:
        error = waitFor(m_handle->kernelDriver(0)).error();
        break;
    default:
        error = waitFor(m_in->read(512)).error();
        break;
    }
    QCOMPARE(error.kind(), Kind::OutOfMemory);
    QVERIFY2(error.message().contains(u"no room"_s), qPrintable(error.message()));
}

void tst_VirtualDevice::systemRefusesOnce()
{
    open();
    m_device->setHostError(HostCall::Reset, QUsbError(Kind::TransferError, u"no"_s), 2);
    QCOMPARE(waitFor(m_handle->reset()).error().kind(), Kind::TransferError);
    QCOMPARE(waitFor(m_handle->reset()).error().kind(), Kind::TransferError);
    QVERIFY(waitFor(m_handle->reset()));
    m_device->setHostError(HostCall::Reset, QUsbError(Kind::TransferError, u"no"_s));
    m_device->setHostError(HostCall::Reset, QUsbError());
    QVERIFY(waitFor(m_handle->reset()));
}

void tst_VirtualDevice::accessDeniedShowsTheRule()
{
    m_device->setHostError(HostCall::Open, QUsbError(Kind::AccessDenied, QString()));
    m_bus = std::make_unique<QUsbVirtualBus>();
    QVERIFY(!m_bus->plug(m_device.get()).isError());
    m_context = std::make_unique<QUsbContext>(m_bus.get());
    QUsbDevice device(m_device->info(), m_context.get());
    const auto result = waitFor(device.open());
    QCOMPARE(result.error().kind(), Kind::AccessDenied);
    QVERIFY2(result.error().remedy().contains(u"ATTR{idVendor}==\"1209\""_s), qPrintable(result.error().remedy()));
}

void tst_VirtualDevice::kernelDriverHasTheInterface()
{
    m_device->setKernelDriver(1, u"usb-storage"_s);
    open();
    QCOMPARE(waitFor(m_handle->kernelDriver(0)).value(), QString());
    QCOMPARE(waitFor(m_handle->kernelDriver(1)).value(), u"usb-storage"_s);
    const auto refused = waitFor(m_handle->claimInterface(1));
    QCOMPARE(refused.error().kind(), Kind::Busy);
    QVERIFY2(refused.error().message().contains(u"usb-storage"_s), qPrintable(refused.error().message()));
    QVERIFY(waitFor(m_handle->detachKernelDriver(1)));
    QCOMPARE(waitFor(m_handle->detachKernelDriver(1)).error().kind(), Kind::NotFound);
    QVERIFY(waitFor(m_handle->claimInterface(1)));
    QCOMPARE(waitFor(m_handle->attachKernelDriver(1)).error().kind(), Kind::Busy);
}

void tst_VirtualDevice::streamFlows()
{
    quint32 next = 0;
    m_device->setHandler(0x81, [&](const Transfer &) {
        ++next;
        return Reply::data(QByteArray(reinterpret_cast<const char *>(&next), sizeof next));
    });
    open();
    QUsbInStream stream(m_in);
    quint32 expected = 0;
    bool inOrder = true;
    connect(&stream, &QUsbInStream::chunkReceived, this, [&](const QUsbStreamChunk &chunk) {
        quint32 number = 0;
        memcpy(&number, chunk.data().data(), sizeof number);
        inOrder &= number == ++expected;
    });
    QVERIFY(stream.start());
    QTRY_VERIFY(expected > 1000); // and the event loop is not starved meanwhile
    QVERIFY(inOrder);
    stream.stop();
}

QUSB_TEST(tst_VirtualDevice)
#include "tst_virtualdevice.moc"
