// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "guesttest.h"
#include "rig.h"
#include "testdescriptors.h"
#include "behaviours.h"

#include <QtCore/qcoreapplication.h>
#include <QtCore/qdir.h>
#include <QtTest/qsignalspy.h>

#include <condition_variable>
#include <deque>
#include <random>
#include <thread>

using Kind = QUsbError::Kind;
using namespace Guest;
using namespace QUsbProtocol;
using namespace std::chrono_literals;
using Future = QFuture<QUsbTransferResult>;

namespace {

/*! Cancels futures from a thread of its own. */
class Canceller
{
public:
    ~Canceller()
    {
        {
            const std::lock_guard lock(m_mutex);
            m_quit = true;
        }
        m_changed.notify_one();
        m_thread.join();
    }
    void cancel(const Future &future)
    {
        {
            const std::lock_guard lock(m_mutex);
            m_futures.push_back(future);
        }
        m_changed.notify_one();
    }

private:
    void run()
    {
        std::unique_lock lock(m_mutex);
        while (true) {
            m_changed.wait(lock, [this] { return m_quit || !m_futures.empty(); });
            if (m_futures.empty())
                return;
            Future future = m_futures.front();
            m_futures.pop_front();
            lock.unlock();
            if (!future.isFinished())
                future.cancel();
            future = {};
            lock.lock();
        }
    }

    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<Future> m_futures;
    bool m_quit = false;
    std::thread m_thread {[this] { run(); }};
};

} // namespace

/*! Where a race is the point, many times. A counter pattern shows every lost, repeated or swapped byte. */
class tst_GuestRaces : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void cleanupTestCase();

    void cancellingReadsConservesBytes_data();
    void cancellingReadsConservesBytes();
    void cancellingWritesConservesBytes();
    void pluggingAndUnpluggingWithTransfersQueued();

private:
    std::unique_ptr<QUsbContext> m_context;
};

void tst_GuestRaces::initTestCase()
{
    if (!isHere())
        QSKIP("This test needs the guest: ./dev guest");
    QVERIFY(PluggedDevice::loadModule());
    m_context = std::make_unique<QUsbContext>();
}

void tst_GuestRaces::cleanup()
{
    // The kernel takes a moment to remove what was unplugged.
    if (m_context)
        QTRY_COMPARE_WITH_TIMEOUT(m_context->devices(QUsbDeviceFilter(0x1209)).size(), 0, 10'000);
}

void tst_GuestRaces::cleanupTestCase()
{
    m_context.reset();
}

void tst_GuestRaces::cancellingReadsConservesBytes_data()
{
    QTest::addColumn<QByteArray>("way");
    for (const char *way : {"cancelAll", "cancel one", "QFuture::cancel", "QFuture::cancel in another thread"})
        QTest::newRow(way) << QByteArray(way);
}

/*! 4 times 5 000 reads in a long run, each of which the device answers at about the time when it is cancelled. */
void tst_GuestRaces::cancellingReadsConservesBytes()
{
    QFETCH(QByteArray, way);
    const int rounds = repetitions(1250);
    CounterSource source;
    source.setRandomLengths(5);
    PluggedDevice vhci(TestDescriptors::bulkDevice());
    vhci.setHandler(0x81, std::ref(source));
    vhci.setJitter(0x81, 300us, 6);
    Rig rig(*m_context, vhci);
    QVERIFY(rig.in);
    Canceller canceller;
    std::mt19937 random(7);
    quint64 position = 0;
    int cancelled = 0;
    for (int i = 0; i < rounds; ++i) {
        QList<Future> reads;
        QList<quint64> numbers;
        for (int j = 0; j < 4; ++j) {
            reads.append(rig.in->read(1024));
            numbers.append(rig.in->lastTransfer());
        }
        std::this_thread::sleep_for(std::chrono::microseconds(random() % 600));
        if (random() % 2)
            QCoreApplication::processEvents();
        if (way == "cancelAll") {
            rig.in->cancelAll();
        } else {
            for (int j = 3; j >= 0; --j) {
                if (way == "cancel one")
                    rig.in->cancel(numbers[j]);
                else if (reads[j].isFinished())
                    continue;
                else if (way == "QFuture::cancel")
                    reads[j].cancel();
                else
                    canceller.cancel(reads[j]);
            }
        }
        for (const auto &read : std::as_const(reads)) {
            QTRY_VERIFY_WITH_TIMEOUT(read.isFinished(), 20'000);
            if (read.resultCount() == 0) {
                ++cancelled; // its bytes are kept
                continue;
            }
            const QUsbTransferResult result = read.resultAt(0);
            QVERIFY2(result || result.status() == Kind::Cancelled, qPrintable(result.error().message()));
            QCOMPARE(CounterPattern::firstError(position, result.data()), -1);
            position += quint64(result.bytesTransferred());
            cancelled += !result;
        }
    }
    const QByteArray kept = rig.in->takeKeptData();
    QCOMPARE(CounterPattern::firstError(position, kept), -1);
    QCOMPARE(position + quint64(kept.size()), source.position());
    qInfo("%d of %d were cancelled", cancelled, 4 * rounds);
    QVERIFY(cancelled > 0);
    QVERIFY(cancelled < 4 * rounds);
    vhci.unplug();
    QVERIFY(vhci.waitUntilPortIsFree());
}

void tst_GuestRaces::cancellingWritesConservesBytes()
{
    CounterSink sink;
    PluggedDevice vhci(TestDescriptors::bulkDevice());
    vhci.setHandler(0x02, std::ref(sink));
    vhci.setJitter(0x02, 300us, 8);
    Rig rig(*m_context, vhci);
    QVERIFY(rig.out);
    std::mt19937 random(9);
    quint64 position = 0;
    int cancelled = 0;
    const int rounds = repetitions(1000);
    for (int i = 0; i < rounds; ++i) {
        const auto write = rig.out->write(CounterPattern::bytes(position, 2048));
        std::this_thread::sleep_for(std::chrono::microseconds(random() % 600));
        rig.out->cancelAll();
        const auto result = waitFor(write);
        QVERIFY(result || result.status() == Kind::Cancelled);
        cancelled += !result;
        position += quint64(result.bytesTransferred()); // go on behind what the device has
    }
    QCOMPARE(sink.firstError(), -1);
    QCOMPARE(sink.position(), position);
    QVERIFY(cancelled > 0 && cancelled < rounds);
    vhci.unplug();
    QVERIFY(vhci.waitUntilPortIsFree());
}

/*! 40 times in a long run, or as often as QUSB_PLUG_CYCLES says; a thousand take minutes, most of them in udev. */
void tst_GuestRaces::pluggingAndUnpluggingWithTransfersQueued()
{
    constexpr int ports = 4;
    const int cycles = qEnvironmentVariableIntValue("QUSB_PLUG_CYCLES");
    const int rounds = (cycles > 0 ? cycles : repetitions(40)) / ports;
    const auto openFiles = [] {
        return QDir(QStringLiteral("/proc/self/fd"))
            .entryList(QDir::Files | QDir::System | QDir::NoDotAndDotDot)
            .size();
    };
    QSignalSpy added(m_context.get(), &QUsbContext::deviceAdded);
    QSignalSpy removed(m_context.get(), &QUsbContext::deviceRemoved);
    const qsizetype devicesBefore = m_context->devices().size();
    std::vector<std::unique_ptr<PluggedDevice>> plugs;
    for (int i = 0; i < ports; ++i)
        plugs.push_back(std::make_unique<PluggedDevice>(TestDescriptors::bulkDevice()));
    qsizetype filesAfterFirst = 0;
    for (int round = 0; round < rounds; ++round) {
        for (const auto &vhci : plugs)
            QVERIFY(vhci->plug());
        std::vector<Rig> rigs;
        for (const auto &vhci : plugs)
            rigs.emplace_back(*m_context, *vhci);
        QList<Future> reads;
        for (const Rig &rig : rigs) {
            QVERIFY(rig.in);
            for (int i = 0; i < 16; ++i)
                reads.append(rig.in->read(512));
        }
        for (const auto &vhci : plugs)
            vhci->unplug();
        for (const auto &read : std::as_const(reads))
            QCOMPARE(waitFor(read).status(), Kind::Disconnected);
        for (const Rig &rig : rigs)
            QTRY_COMPARE_WITH_TIMEOUT(rig.device->state(), QUsbDevice::State::Closed, 20'000);
        rigs.clear();
        for (const auto &vhci : plugs)
            QVERIFY(vhci->waitUntilPortIsFree());
        QTRY_COMPARE_WITH_TIMEOUT(m_context->devices().size(), devicesBefore, 20'000);
        if (round == 0)
            filesAfterFirst = openFiles();
    }
    QCOMPARE(added.size(), ports * rounds);
    QCOMPARE(removed.size(), ports * rounds);
    for (qsizetype i = 0; i < added.size(); ++i) {
        const auto info = added.at(i).at(0).value<QUsbDeviceInfo>();
        QCOMPARE(std::count_if(added.cbegin(), added.cend(),
                               [&](const auto &other) { return other.at(0).template value<QUsbDeviceInfo>() == info; }),
                 1);
    }
    QCOMPARE(openFiles(), filesAfterFirst);
}

QUSB_GUEST_TEST(tst_GuestRaces)

#include "tst_guest_races.moc"
