// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "guesttest.h"
#include "rig.h"
#include "testdescriptors.h"
#include "behaviours.h"

#include "qusbinstream.h"

#include <QtCore/qdir.h>
#include <QtCore/qeventloop.h>
#include <QtCore/qabstracteventdispatcher.h>
#include <QtCore/qtimer.h>
#include <QtTest/qsignalspy.h>

#include <fcntl.h>
#include <functional>
#include <unistd.h>

using Kind = QUsbError::Kind;
using namespace Guest;
using namespace QUsbProtocol;
using namespace std::chrono_literals;
using Futures = QList<QFuture<QUsbTransferResult>>;

namespace {

/*! What user code may do while transfers are under way, and how they end then. */
enum class Deed {
    CloseDevice,
    ReleaseInterface,
    DeleteEndpoint,
    DeleteInterface,
    DeleteDevice,
    DeleteContext,
    CancelAll,
    ClearHalt,
    SetAlternateSetting,
    Reset,
    Unplug,
    NestedLoop,
};

/*! Where it does so. */
enum class Place { Signal, Continuation, QueuedSlot, ChunkSlot };

} // namespace
Q_DECLARE_METATYPE(Deed)
Q_DECLARE_METATYPE(Place)

/*! That every future finishes once, and nothing hangs or crashes, whatever is pulled, closed or deleted, and where. */
class tst_GuestLifetimes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void cleanupTestCase();

    void queuedTransfersEndOnceWhenUnplugged_data();
    void queuedTransfersEndOnceWhenUnplugged();
    void unpluggedRequestEndsAtOnce();
    void unpluggedCallsEnd_data();
    void unpluggedCallsEnd();
    void userCodeMayDoAnything_data();
    void userCodeMayDoAnything();
    void openAndCloseInsideHotplugSignals();
    void addressReuseDoesNotReviveAHandle();
    void unpluggedStreamEndsOnce_data();
    void unpluggedStreamEndsOnce();
    void closedDeviceLeavesNoNotifierBehind();
    void idleContextDoesNotWakeUp();
    void programThatQuitsWithTransfersUnderWayEnds();

private:
    struct Scene
    {
        std::unique_ptr<QUsbContext> context = std::make_unique<QUsbContext>();
        PluggedDevice *vhci = nullptr; // stays plugged in from test to test, for that takes long
        std::unique_ptr<Rig> rig;
    };
    static void perform(Deed deed, Scene &scene);
    static qsizetype openFiles();

    std::unique_ptr<PluggedDevice> m_vhci;
    std::unique_ptr<Scene> m_scene;
};

void tst_GuestLifetimes::initTestCase()
{
    if (!isHere())
        QSKIP("This test needs the guest: ./dev guest");
    QVERIFY(PluggedDevice::loadModule());
    m_vhci = std::make_unique<PluggedDevice>(TestDescriptors::bulkDevice());
}

void tst_GuestLifetimes::init()
{
    m_scene = std::make_unique<Scene>();
    m_scene->vhci = m_vhci.get();
    m_vhci->setHandler(0x02, PluggedDevice::silence);
}

void tst_GuestLifetimes::cleanup()
{
    if (m_scene && m_scene->context) // else the deed took it, and the rig's device with it
        m_scene->rig.reset();
    m_scene.reset();
    if (!m_vhci)
        return;
    for (const quint8 endpoint : {0x81, 0x02})
        m_vhci->setHandler(endpoint, {});
    m_vhci->setControlHandler({});
    if (!m_vhci->isPluggedIn())
        QVERIFY(m_vhci->waitUntilPortIsFree());
}

void tst_GuestLifetimes::cleanupTestCase()
{
    m_vhci.reset();
}

qsizetype tst_GuestLifetimes::openFiles()
{
    return QDir(QStringLiteral("/proc/self/fd")).entryList(QDir::Files | QDir::System | QDir::NoDotAndDotDot).size();
}

void tst_GuestLifetimes::queuedTransfersEndOnceWhenUnplugged_data()
{
    QTest::addColumn<bool>("in");
    QTest::addColumn<int>("count");
    for (const bool in : {true, false}) {
        for (const int count : {1, 8, 64, 1000})
            QTest::addRow("%d %s", count, in ? "IN" : "OUT") << in << count;
    }
}

void tst_GuestLifetimes::queuedTransfersEndOnceWhenUnplugged()
{
    QFETCH(bool, in);
    QFETCH(int, count);
    PluggedDevice &vhci = *m_scene->vhci;
    m_scene->rig = std::make_unique<Rig>(*m_scene->context, vhci);
    Rig &rig = *m_scene->rig;
    QVERIFY(rig.in && rig.out);
    QList<int> order;
    bool disconnected = false;
    int late = 0;
    connect(rig.device.get(), &QUsbDevice::disconnected, this, [&] { disconnected = true; });
    Futures futures;
    for (int i = 0; i < count; ++i) {
        futures.append(in ? rig.in->read(512) : rig.out->write(QByteArray(512, 'x')));
        futures.last().then([&order, &late, &disconnected, i](const QUsbTransferResult &) {
            order.append(i);
            late += disconnected;
        });
    }
    QVERIFY(vhci.waitForPendingTransfers(in ? 0x81 : 0x02, count));
    vhci.unplug();
    QTRY_VERIFY_WITH_TIMEOUT(disconnected, 20'000);
    QCOMPARE(order.size(), count);
    QVERIFY(std::is_sorted(order.cbegin(), order.cend()));
    QCOMPARE(late, 0); // disconnected() is the last word
    for (const auto &future : std::as_const(futures)) {
        QCOMPARE(future.result().status(), Kind::Disconnected);
        QCOMPARE(future.result().bytesTransferred(), qsizetype(0));
    }
}

void tst_GuestLifetimes::unpluggedRequestEndsAtOnce()
{
    PluggedDevice &vhci = *m_scene->vhci;
    vhci.setControlHandler([](const QUsbVirtualTransfer &transfer) -> std::optional<QUsbVirtualReply> {
        if (transfer.setup().request() == 0x77)
            return QUsbVirtualReply::hold();
        return std::nullopt;
    });
    m_scene->rig = std::make_unique<Rig>(*m_scene->context, vhci);
    const auto request = m_scene->rig->device->controlIn(RequestType::Vendor, 0x77, 0, 0, 8);
    QVERIFY(vhci.waitForPendingTransfers(0, 1));
    vhci.unplug();
    QCOMPARE(waitFor(request).status(), Kind::Disconnected);
}

void tst_GuestLifetimes::unpluggedCallsEnd_data()
{
    QTest::addColumn<QByteArray>("call");
    for (const char *call : {"alternate setting", "clear halt", "reset", "string", "language", "release"})
        QTest::newRow(call) << QByteArray(call);
}

/*! The plug is pulled in the middle of what a call has to ask the device. */
void tst_GuestLifetimes::unpluggedCallsEnd()
{
    QFETCH(QByteArray, call);
    PluggedDevice &vhci = *m_scene->vhci;
    m_scene->rig = std::make_unique<Rig>(*m_scene->context, vhci);
    Rig &rig = *m_scene->rig;
    QVERIFY(rig.in);
    const qsizetype files = openFiles();
    vhci.unplugAtControlRequest(int(vhci.controlRequests().size()) + 1);
    QUsbError error;
    if (call == "alternate setting")
        error = waitFor(rig.interface->setAlternateSetting(1)).error();
    else if (call == "clear halt")
        error = waitFor(rig.in->clearHalt()).error();
    else if (call == "reset")
        error = waitFor(rig.device->reset()).error();
    else if (call == "string")
        error = waitFor(rig.device->readString(1)).error();
    else if (call == "language")
        error = waitFor(rig.device->readLanguageIds()).error();
    else
        vhci.unplug(), error = QUsbError(Kind::Disconnected, waitFor(rig.interface->release()).error().message());
    QVERIFY2(error.kind() == Kind::Disconnected || error.kind() == Kind::NotFound || error.kind() == Kind::NotOpen,
             qPrintable(error.toString()));
    QTRY_COMPARE_WITH_TIMEOUT(rig.device->state(), QUsbDevice::State::Closed, 20'000);
    QTRY_VERIFY(openFiles() < files); // the handle's
    QVERIFY(vhci.waitUntilPortIsFree());
    // The same object does not open what is gone, and a new one opens what comes back.
    QVERIFY(!waitFor(rig.device->open()));
    Rig again(*m_scene->context, vhci);
    QVERIFY(again.interface);
}

void tst_GuestLifetimes::userCodeMayDoAnything_data()
{
    QTest::addColumn<Deed>("deed");
    QTest::addColumn<Place>("place");
    const std::pair<const char *, Deed> deeds[] {
        {"close the device", Deed::CloseDevice},
        {"release the interface", Deed::ReleaseInterface},
        {"delete the endpoint", Deed::DeleteEndpoint},
        {"delete the interface", Deed::DeleteInterface},
        {"delete the device", Deed::DeleteDevice},
        {"delete the context", Deed::DeleteContext},
        {"cancel all", Deed::CancelAll},
        {"clear the halt", Deed::ClearHalt},
        {"set an alternate setting", Deed::SetAlternateSetting},
        {"reset", Deed::Reset},
        {"unplug", Deed::Unplug},
        {"run an event loop", Deed::NestedLoop},
    };
    const std::pair<const char *, Place> places[] {
        {"a signal", Place::Signal},
        {"a continuation", Place::Continuation},
        {"a queued slot", Place::QueuedSlot},
        {"a chunk's slot", Place::ChunkSlot},
    };
    for (const auto &[placeName, place] : places) {
        for (const auto &[deedName, deed] : deeds)
            QTest::addRow("%s in %s", deedName, placeName) << deed << place;
    }
}

void tst_GuestLifetimes::perform(Deed deed, Scene &scene)
{
    Rig &rig = *scene.rig;
    switch (deed) {
    case Deed::CloseDevice:
        rig.device->close();
        break;
    case Deed::ReleaseInterface:
        rig.interface->release();
        break;
    case Deed::DeleteEndpoint:
        delete rig.in;
        break;
    case Deed::DeleteInterface:
        delete rig.interface;
        break;
    case Deed::DeleteDevice:
        rig.device.reset();
        break;
    case Deed::DeleteContext:
        (void)rig.device.release(); // the context's child
        scene.context.reset();
        break;
    case Deed::CancelAll:
        rig.in->cancelAll();
        break;
    case Deed::ClearHalt:
        rig.in->clearHalt();
        break;
    case Deed::SetAlternateSetting:
        rig.interface->setAlternateSetting(1);
        break;
    case Deed::Reset:
        rig.device->reset();
        break;
    case Deed::Unplug:
        scene.vhci->switchOff(); // vhci_hcd hangs if transfers are cancelled in the moment of an unplug()
        break;
    case Deed::NestedLoop: {
        // Until another transfer, begun in here, has come back.
        QEventLoop loop;
        bool done = false;
        rig.device->readDescriptor(DescriptorType::Device, 0, 18, 0, 10s).then([&](const QUsbTransferResult &result) {
            done = result.isSuccess();
            loop.quit();
        });
        loop.exec();
        QVERIFY(done);
        rig.in->cancelAll();
        break;
    }
    }
}

void tst_GuestLifetimes::userCodeMayDoAnything()
{
    QFETCH(Deed, deed);
    QFETCH(Place, place);
    PluggedDevice &vhci = *m_scene->vhci;
    std::atomic<int> answers = 1; // one transfer comes back, the rest stay
    vhci.setHandler(0x81, [&](const QUsbVirtualTransfer &) {
        return answers-- > 0 ? QUsbVirtualReply::data(QByteArray(512, 'x')) : QUsbVirtualReply::hold();
    });
    m_scene->rig = std::make_unique<Rig>(*m_scene->context, vhci);
    Rig &rig = *m_scene->rig;
    QVERIFY(rig.in);

    QObject receiver; // outlives everything
    bool done = false;
    int finished = 0;
    const auto act = [&] {
        if (std::exchange(done, true))
            return;
        perform(deed, *m_scene);
    };
    Futures futures;
    QPointer<QUsbInStream> stream;
    const int count = place == Place::ChunkSlot ? 0 : 8;
    if (place == Place::ChunkSlot) {
        stream = new QUsbInStream(rig.in, &receiver);
        stream->setTransferSize(512);
        connect(stream, &QUsbInStream::chunkReceived, &receiver, act);
        connect(stream, &QUsbInStream::finished, &receiver, [&] { ++finished; });
        QVERIFY(stream->start());
    } else if (place == Place::Signal) {
        connect(rig.in, &QUsbEndpoint::transferFinished, &receiver, act);
    } else if (place == Place::QueuedSlot) {
        connect(rig.in, &QUsbEndpoint::transferFinished, &receiver, act, Qt::QueuedConnection);
    }
    for (int i = 0; i < count; ++i) {
        futures.append(rig.in->read(512));
        futures.last().then([&, i](const QUsbTransferResult &) {
            ++finished;
            if (place == Place::Continuation && i == 0)
                act();
        });
    }
    QTRY_VERIFY_WITH_TIMEOUT(done, 20'000);
    const int expected = place == Place::ChunkSlot ? 1 : count;
    QTRY_COMPARE_WITH_TIMEOUT(finished, expected, 20'000);
    for (const auto &future : std::as_const(futures))
        QVERIFY(future.isFinished() && !future.isCanceled() && future.resultCount() == 1);
    if (deed == Deed::CloseDevice || deed == Deed::Unplug)
        QTRY_COMPARE_WITH_TIMEOUT(rig.device->state(), QUsbDevice::State::Closed, 20'000);
    QTest::qWait(0);
    QCOMPARE(finished, expected);
    if (stream)
        QVERIFY(!stream->isRunning());
}

void tst_GuestLifetimes::openAndCloseInsideHotplugSignals()
{
    m_scene->vhci->unplug();
    QVERIFY(m_scene->vhci->waitUntilPortIsFree());
    QUsbContext &context = *m_scene->context;
    QTRY_VERIFY(context.devices(QUsbDeviceFilter(0x1209)).isEmpty());
    QPointer<QUsbDevice> device;
    bool opened = false;
    bool removed = false;
    connect(&context, &QUsbContext::deviceAdded, this, [&](const QUsbDeviceInfo &info) {
        if (info.vendorId() != 0x1209)
            return;
        device = new QUsbDevice(info, &context);
        device->open().then([&](const QUsbResult<void> &result) { opened = result.isSuccess(); });
    });
    connect(&context, &QUsbContext::deviceRemoved, this, [&](const QUsbDeviceInfo &info) {
        if (info.vendorId() != 0x1209)
            return;
        removed = true;
        device->close();
        delete device;
    });
    QVERIFY(m_scene->vhci->plug());
    QTRY_VERIFY_WITH_TIMEOUT(opened, 20'000);
    m_scene->vhci->unplug();
    QTRY_VERIFY_WITH_TIMEOUT(removed, 20'000);
    QVERIFY(!device);
}

void tst_GuestLifetimes::addressReuseDoesNotReviveAHandle()
{
    PluggedDevice &vhci = *m_scene->vhci;
    m_scene->rig = std::make_unique<Rig>(*m_scene->context, vhci);
    const QUsbDeviceInfo first = m_scene->rig->device->info();
    const auto read = m_scene->rig->in->read(512);
    vhci.unplug();
    QCOMPARE(waitFor(read).status(), Kind::Disconnected);
    QVERIFY(vhci.waitUntilPortIsFree());
    Rig second(*m_scene->context, vhci);
    QVERIFY(second.interface);
    QCOMPARE(second.device->info().portPath(), first.portPath());
    QVERIFY(second.device->info() != first);
    // What is left of the first must not reach the second.
    QVERIFY(!m_scene->rig->device->isOpen());
    QCOMPARE(waitFor(m_scene->rig->device->open()).error().kind(), Kind::Disconnected);
    QVERIFY(!waitFor(m_scene->rig->device->readDescriptor(DescriptorType::Device, 0, 18)));
}

void tst_GuestLifetimes::unpluggedStreamEndsOnce_data()
{
    QTest::addColumn<bool>("isochronous");
    QTest::newRow("bulk") << false;
    QTest::newRow("isochronous") << true;
}

void tst_GuestLifetimes::unpluggedStreamEndsOnce()
{
    QFETCH(bool, isochronous);
    CounterSource counter;
    IsochronousSource packets;
    PluggedDevice isochronousDevice(TestDescriptors::isochronousDevice());
    if (isochronous)
        m_scene->vhci = &isochronousDevice;
    PluggedDevice &vhci = *m_scene->vhci;
    vhci.setHandler(0x81, std::ref(counter));
    vhci.setHandler(0x84, std::ref(packets));
    vhci.setPacketTime(0x84, 125us);
    m_scene->rig = std::make_unique<Rig>(*m_scene->context, vhci, isochronous ? 1 : 0);
    QUsbEndpoint *in = m_scene->rig->interface->endpoint(isochronous ? 0x84 : 0x81);
    QVERIFY(in);
    QUsbInStream stream(in);
    QSignalSpy errors(&stream, &QUsbInStream::errorOccurred);
    QSignalSpy finished(&stream, &QUsbInStream::finished);
    qint64 bytes = 0;
    qint64 lost = 0;
    connect(&stream, &QUsbInStream::chunkReceived, this, [&](const QUsbStreamChunk &chunk) {
        bytes += chunk.size();
        for (qsizetype i = 0; i < chunk.packetCount(); ++i)
            lost += chunk.packet(i).isLost();
    });
    QVERIFY(stream.start());
    QTRY_VERIFY_WITH_TIMEOUT(bytes > 20'000, 20'000);
    vhci.unplug();
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 20'000);
    QCOMPARE(errors.size(), 1);
    QCOMPARE(stream.error().kind(), Kind::Disconnected);
    QTRY_COMPARE_WITH_TIMEOUT(m_scene->rig->device->state(), QUsbDevice::State::Closed, 20'000);
    QCOMPARE(finished.size(), 1);
    QCOMPARE(stream.bytesReceived(), bytes);
    QVERIFY(stream.lostPackets() <= lost); // the last chunk may be part of what failed as a whole
}

/*! The number of the device's file descriptor is free again at once, and may become anything. */
void tst_GuestLifetimes::closedDeviceLeavesNoNotifierBehind()
{
    m_scene->rig = std::make_unique<Rig>(*m_scene->context, *m_scene->vhci);
    QVERIFY(waitFor(m_scene->rig->device->close()));
    int pipes[16][2];
    for (auto &each : pipes) {
        QCOMPARE(::pipe2(each, O_CLOEXEC | O_NONBLOCK), 0);
        QCOMPARE(::write(each[1], "x", 1), ssize_t(1)); // readable, and writable
    }
    int wakeUps = 0;
    connect(QAbstractEventDispatcher::instance(), &QAbstractEventDispatcher::awake, this, [&] { ++wakeUps; });
    QEventLoop loop;
    QTimer::singleShot(500ms, &loop, &QEventLoop::quit);
    loop.exec();
    disconnect(QAbstractEventDispatcher::instance(), nullptr, this, nullptr);
    for (auto &each : pipes) {
        ::close(each[0]);
        ::close(each[1]);
    }
    QVERIFY2(wakeUps < 20, qPrintable(QString::number(wakeUps)));
}

void tst_GuestLifetimes::idleContextDoesNotWakeUp()
{
    m_scene->rig = std::make_unique<Rig>(*m_scene->context, *m_scene->vhci);
    QVERIFY(m_scene->rig->in);
    const auto read = m_scene->rig->in->read(512); // that nobody answers
    QVERIFY(m_scene->vhci->waitForPendingTransfers(0x81, 1));
    QTest::qWait(100); // until it is watched for being cancelled
    int wakeUps = 0;
    connect(QAbstractEventDispatcher::instance(), &QAbstractEventDispatcher::awake, this, [&] { ++wakeUps; });
    QEventLoop loop;
    QTimer::singleShot(1s, &loop, &QEventLoop::quit);
    loop.exec();
    disconnect(QAbstractEventDispatcher::instance(), nullptr, this, nullptr);
    QVERIFY2(wakeUps < 10, qPrintable(QString::number(wakeUps)));
}

void tst_GuestLifetimes::programThatQuitsWithTransfersUnderWayEnds()
{
    if (!m_vhci->isPluggedIn())
        QVERIFY(m_vhci->plug());
    QVERIFY(!Rig::find(*m_scene->context, *m_vhci).isNull());
    const Output output = run(QStringLiteral(QUSB_GUEST_QUITTER), {m_vhci->portPath()});
    QVERIFY2(output.exitCode == 0, output.err.constData());
    QVERIFY2(output.err.isEmpty(), output.err.constData());
    QVERIFY(m_vhci->waitForPendingTransfers(0x81, 0));
    QCOMPARE(m_vhci->counts(0x81).cancelled >= 8, true);
}

QUSB_GUEST_TEST(tst_GuestLifetimes)
#include "tst_guest_lifetimes.moc"
