// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "claimeddevice.h"

#include "qusbinstream.h"
#include "testprogram.h"

#include <QtCore/qcoreapplication.h>
#include <QtTest/qtest.h>

#include <list>
#include <random>

using Kind = QUsbError::Kind;
using Future = QFuture<QUsbTransferResult>;
using namespace QUsbProtocol;
using namespace std::chrono_literals;

namespace {

/*! What is taken away while transfers are under way. */
enum class Victim { Endpoint, Interface, Device, Context };

} // namespace
Q_DECLARE_METATYPE(Victim)

/*! The promises of docs/contract.md where chance decides: many random histories, each of which must add up. */
class tst_Contract : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void randomHistoriesLoseNoByte_data();
    void randomHistoriesLoseNoByte();
    void everyOrderOfDestructionFinishesEverything_data();
    void everyOrderOfDestructionFinishesEverything();
    void transfersOfADeadContextAreFinishedBeforeItIs();
    void futureThatNobodyHoldsFinishesToo();

private:
    std::unique_ptr<ClaimedDevice> m_bench;
    QPointer<QUsbEndpoint> m_in;
    QPointer<QUsbEndpoint> m_out;
};

void tst_Contract::init()
{
    m_bench = std::make_unique<ClaimedDevice>();
    QVERIFY(m_bench->interface);
    m_in = m_bench->interface->endpoint(TransferType::Bulk, Direction::In);
    m_out = m_bench->interface->endpoint(TransferType::Bulk, Direction::Out);
    QVERIFY(m_in && m_out);
}

void tst_Contract::cleanup()
{
    m_bench.reset();
}

void tst_Contract::randomHistoriesLoseNoByte_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 20; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

/*!
    Reads of all kinds, answers of all lengths, and cancelling in all ways, in random order, 10 000 times. The device
    sends a running number; what is read, in the order in which it finishes, must be that number without hole or repeat.
*/
void tst_Contract::randomHistoriesLoseNoByte()
{
    QFETCH(quint32, seed);
    std::mt19937 random(seed);
    const auto below = [&](quint32 limit) { return random() % limit; };
    QByteArray sent;
    QByteArray received;
    int started = 0;
    int finished = 0;
    struct Read
    {
        Future future;
        quint64 number;
    };
    std::list<Read> reads;
    connect(m_in, &QUsbEndpoint::transferFinished, this, [&](const QUsbTransferResult &result) {
        ++finished;
        received += result.data();
    });
    for (int step = 0; step < 10'000; ++step) {
        switch (below(8)) {
        case 0:
        case 1:
            if (reads.size() < 32) {
                const auto timeout = below(4) ? 0ms : std::chrono::milliseconds(1 + below(3));
                const auto future = m_in->read(1 + below(1500), timeout);
                ++started;
                reads.push_back({future, m_in->lastTransfer()});
            }
            break;
        case 2:
        case 3: {
            QByteArray data;
            for (quint32 i = below(1200); i > 0; --i)
                data += char((sent.size() + data.size()) % 251);
            sent += data;
            m_bench->hardware.send(0x81, data);
            break;
        }
        case 4:
            if (below(4) == 0)
                m_in->cancelAll();
            break;
        case 5:
            if (!reads.empty())
                m_in->cancel(std::next(reads.begin(), below(quint32(reads.size())))->number);
            break;
        case 6:
            if (!reads.empty())
                std::next(reads.begin(), below(quint32(reads.size())))->future.cancel();
            break;
        default:
            QCoreApplication::processEvents();
            break;
        }
        reads.remove_if([](const Read &read) { return read.future.isFinished(); });
    }
    m_in->cancelAll();
    QTRY_COMPARE(m_in->pendingTransfers(), qsizetype(0));
    QTRY_COMPARE(finished, started);
    received += m_in->takeKeptData();
    while (received.size() < sent.size()) // what the device still had
        QVERIFY(waitFor(m_in->read(4096))); // the signal collects it
    QCOMPARE(received.size(), sent.size());
    QVERIFY(received == sent);
}

void tst_Contract::everyOrderOfDestructionFinishesEverything_data()
{
    QTest::addColumn<QList<Victim>>("victims");
    const std::pair<const char *, Victim> all[] {
        {"endpoint", Victim::Endpoint},
        {"interface", Victim::Interface},
        {"device", Victim::Device},
        {"context", Victim::Context},
    };
    for (const auto &[firstName, first] : all) {
        QTest::addRow("%s", firstName) << QList {first};
        for (const auto &[secondName, second] : all) {
            if (second > first)
                QTest::addRow("%s, then %s", firstName, secondName) << QList {first, second};
        }
    }
    QTest::addRow("from the bottom up") << QList {Victim::Endpoint, Victim::Interface, Victim::Device, Victim::Context};
}

void tst_Contract::everyOrderOfDestructionFinishesEverything()
{
    QFETCH(QList<Victim>, victims);
    m_bench->hardware.silent = true;
    QList<Future> transfers;
    for (int i = 0; i < 5; ++i) {
        transfers.append(m_in->read(512));
        transfers.append(m_out->write("x"));
        transfers.append(m_bench->device->controlIn(RequestType::Vendor, 1, 0, 0, 8));
    }
    const auto finished = std::make_shared<int>(0); // those that are left end in cleanup()
    for (auto &transfer : transfers)
        transfer.then([finished](const QUsbTransferResult &) { ++*finished; });
    for (const Victim victim : std::as_const(victims)) {
        switch (victim) {
        case Victim::Endpoint:
            delete m_in;
            break;
        case Victim::Interface:
            delete m_bench->interface;
            break;
        case Victim::Device:
            delete m_bench->device;
            break;
        case Victim::Context:
            m_bench->context.reset();
            break;
        }
    }
    const bool allEnd = victims.last() == Victim::Device || victims.last() == Victim::Context;
    const int expected = allEnd ? 15 : victims.last() == Victim::Interface ? 10 : 5;
    QTRY_COMPARE(*finished, expected);
    QTest::qWait(0);
    QCOMPARE(*finished, expected);
    for (const auto &transfer : std::as_const(transfers)) {
        if (transfer.isFinished())
            QCOMPARE(transfer.result().status(), Kind::Aborted);
    }
}

void tst_Contract::transfersOfADeadContextAreFinishedBeforeItIs()
{
    m_bench->hardware.silent = true;
    QList<Future> transfers {m_in->read(512), m_out->write("x"), m_in->readUntilShortPacket(4096), m_in->drain()};
    m_bench->context.reset();
    for (const auto &transfer : std::as_const(transfers))
        QVERIFY(transfer.isFinished());
}

void tst_Contract::futureThatNobodyHoldsFinishesToo()
{
    QByteArray received;
    connect(m_in, &QUsbEndpoint::transferFinished, this,
            [&](const QUsbTransferResult &result) { received += result.data(); });
    m_in->read(512);
    m_bench->hardware.send(0x81, "told by the signal");
    QTRY_COMPARE(received, "told by the signal");
    QCOMPARE(m_in->pendingTransfers(), qsizetype(0));
}

QUSB_TEST(tst_Contract)

#include "tst_contract.moc"
