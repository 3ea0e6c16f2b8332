// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "testprogram.h"

#include "qusbvirtuallocks_p.h"

#include <QtCore/qthread.h>
#include <QtTest/qtest.h>

#include <memory>

using QUsbVirtualLocks::Rank;

/*! The order of the locks of virtual buses; see QUsbVirtualLocks. */
class tst_VirtualLocks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void laterLocksAreTaken_data();
    void laterLocksAreTaken();
    void locksAreOfOneThread();
};

void tst_VirtualLocks::laterLocksAreTaken_data()
{
    QTest::addColumn<Rank>("held");
    QTest::addColumn<QList<Rank>>("allowed");

    QTest::newRow("port") << Rank::Port << QList {Rank::Device, Rank::Bus, Rank::Values};
    QTest::newRow("device") << Rank::Device << QList {Rank::Device, Rank::Bus, Rank::Values};
    QTest::newRow("bus") << Rank::Bus << QList {Rank::Values};
    QTest::newRow("values") << Rank::Values << QList<Rank> {};
}

void tst_VirtualLocks::laterLocksAreTaken()
{
    QFETCH(const Rank, held);
    QFETCH(const QList<Rank>, allowed);
    QUsbVirtualLocks::PortMutex port;
    QUsbVirtualLocks::DeviceMutex device;
    QUsbVirtualLocks::BusMutex bus;
    QUsbVirtualLocks::ValuesMutex values;
    const auto forHeld = [&](auto work) {
        switch (held) {
        case Rank::Port:
            return work(port);
        case Rank::Device:
            return work(device);
        case Rank::Bus:
            return work(bus);
        case Rank::Values:
            return work(values);
        }
    };
    forHeld([](auto &mutex) { mutex.lock(); });
    for (const Rank wanted : {Rank::Port, Rank::Device, Rank::Bus, Rank::Values})
        QCOMPARE(QUsbVirtualLocks::mayTake(wanted), allowed.contains(wanted));
    forHeld([](auto &mutex) { mutex.unlock(); });
    for (const Rank wanted : {Rank::Port, Rank::Device, Rank::Bus, Rank::Values})
        QVERIFY(QUsbVirtualLocks::mayTake(wanted));
}

void tst_VirtualLocks::locksAreOfOneThread()
{
    QUsbVirtualLocks::BusMutex bus;
    const std::lock_guard lock(bus);
    bool mayTake = false;
    const std::unique_ptr<QThread> other(
        QThread::create([&mayTake] { mayTake = QUsbVirtualLocks::mayTake(Rank::Device); }));
    other->start();
    QVERIFY(other->wait());
    QVERIFY(mayTake);
    QVERIFY(!QUsbVirtualLocks::mayTake(Rank::Device));
}

QUSB_TEST(tst_VirtualLocks)
#include "tst_virtuallocks.moc"
