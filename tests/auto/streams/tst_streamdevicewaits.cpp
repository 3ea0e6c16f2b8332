// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "streamdevicebench.h"
#include "testprogram.h"

#include <QtCore/qelapsedtimer.h>
#include <QtTest/qsignalspy.h>

#include <thread>

using Kind = QUsbError::Kind;
using namespace QUsbProtocol;
using namespace std::chrono_literals;

/*! What blocks, and what slots may do in the meantime. */
class tst_StreamDeviceWaits : public StreamDeviceBench
{
    Q_OBJECT

private Q_SLOTS:
    void init() { StreamDeviceBench::init(); }
    void cleanup() { StreamDeviceBench::cleanup(); }

    void waitsForReadyReadWithoutAnEventLoop();
    void waitForReadyReadTakesWhatIsThere();
    void waitForReadyReadTimesOut();
    void waitForReadyReadInsideReadyRead();
    void waitForReadyReadEnds_data();
    void waitForReadyReadEnds();
    void waitForReadyReadRefusesWithAFullBuffer();
    void waitDeliversNothingOfOthers();
    void waitSleepsUntilAnotherThreadCompletes();
    void waitsForBytesWritten();
    void flushWaitsForEverything();
    void waitingOnAClosedDeviceFails();
    void survivesDeletionInsideASlot_data();
    void survivesDeletionInsideASlot();
};

void tst_StreamDeviceWaits::waitsForReadyReadWithoutAnEventLoop()
{
    QVERIFY(openDevice());
    QSignalSpy readyRead(m_io, &QIODevice::readyRead);
    int waits = 0;
    m_bench->backend->onWait = [&] {
        if (++waits % 3 == 0)
            m_hardware->send(0x81, QByteArray::number(waits));
    };
    QVERIFY(m_io->waitForReadyRead(5000));
    QCOMPARE(readyRead.size(), 1);
    QCOMPARE(m_io->readAll(), "3");
    QVERIFY(m_io->waitForReadyRead(-1));
    QCOMPARE(m_io->readAll(), "6");
}

void tst_StreamDeviceWaits::waitForReadyReadTakesWhatIsThere()
{
    QVERIFY(openDevice());
    m_hardware->send(0x81, "there");
    QCOMPARE(m_io->bytesAvailable(), qint64(0)); // it is in the queue
    QVERIFY(m_io->waitForReadyRead(0));
    QCOMPARE(m_io->readAll(), "there");
}

void tst_StreamDeviceWaits::waitForReadyReadTimesOut()
{
    QVERIFY(openDevice());
    QVERIFY(!m_io->waitForReadyRead(0));
    QElapsedTimer timer;
    timer.start();
    QVERIFY(!m_io->waitForReadyRead(50));
    QVERIFY(timer.elapsed() >= 50);
    QVERIFY(!m_io->errorString().isEmpty());
    QVERIFY(!m_io->error().isError()); // nothing is broken
    QVERIFY(m_log.isEmpty());
}

void tst_StreamDeviceWaits::waitForReadyReadInsideReadyRead()
{
    QByteArray received;
    bool nested = false;
    connect(m_io, &QIODevice::readyRead, this, [&] {
        received += m_io->readAll();
        while (!std::exchange(nested, true)) {
            QVERIFY(m_io->waitForReadyRead(5000));
            received += m_io->readAll();
        }
    });
    QVERIFY(openDevice());
    m_bench->backend->onWait = [&] { m_hardware->send(0x81, "next "); };
    QVERIFY(m_io->waitForReadyRead(5000));
    QCOMPARE(received, "next next ");
}

void tst_StreamDeviceWaits::waitForReadyReadEnds_data()
{
    using Action = std::function<void(tst_StreamDeviceWaits *)>;
    QTest::addColumn<Action>("action");
    QTest::addColumn<Kind>("kind");
    QTest::newRow("stall") << Action([](tst_StreamDeviceWaits *test) { test->m_hardware->send(0x81, {}, Kind::Stall); })
                           << Kind::Stall;
    QTest::newRow("OUT stalls") << Action([](tst_StreamDeviceWaits *test) {
        test->m_hardware->send(0x02, {}, Kind::Stall);
    }) << Kind::Stall;
    QTest::newRow("protocol error") << Action([](tst_StreamDeviceWaits *test) {
        test->m_hardware->send(0x81, {}, Kind::TransferError);
    }) << Kind::TransferError;
    QTest::newRow("unplug") << Action([](tst_StreamDeviceWaits *test) {
        test->m_bench->backend->unplug(test->m_hardware);
    }) << Kind::Disconnected;
}

void tst_StreamDeviceWaits::waitForReadyReadEnds()
{
    QFETCH(std::function<void(tst_StreamDeviceWaits *)>, action);
    QFETCH(Kind, kind);
    m_hardware->silent = true;
    QVERIFY(openDevice());
    m_io->write("x");
    bool acted = false;
    m_bench->backend->onWait = [&] {
        if (!std::exchange(acted, true))
            action(this);
    };
    QVERIFY(!m_io->waitForReadyRead(-1));
    QCOMPARE(m_io->error().kind(), kind);
    QCOMPARE(m_io->errorString(), m_io->error().message());
}

void tst_StreamDeviceWaits::waitForReadyReadRefusesWithAFullBuffer()
{
    m_io->setReadBufferSize(3);
    QVERIFY(openDevice());
    m_hardware->send(0x81, "full");
    QVERIFY(m_io->waitForReadyRead(-1));
    QVERIFY(!m_io->waitForReadyRead(-1)); // would be for ever
    QVERIFY(!m_io->errorString().isEmpty());
    QCOMPARE(m_io->readAll(), "full");
    m_hardware->send(0x81, "x");
    QVERIFY(m_io->waitForReadyRead(-1));
}

void tst_StreamDeviceWaits::waitDeliversNothingOfOthers()
{
    QVERIFY(waitFor(m_bench->interface->setAlternateSetting(1)));
    QUsbStreamDevice io(m_bench->endpoint(0x81), nullptr);
    QUsbEndpoint *other = m_bench->endpoint(0x83);
    QVERIFY(io.open(QIODevice::ReadOnly));
    const auto read = other->read(8);
    m_bench->backend->onWait = [&] {
        m_hardware->send(0x83, "other");
        m_hardware->send(0x81, "ours");
    };
    QVERIFY(io.waitForReadyRead(5000));
    QCOMPARE(io.readAll(), "ours");
    QVERIFY(!read.isFinished());
    m_bench->backend->onWait = nullptr;
    QCOMPARE(waitFor(read).data(), "other"); // the event loop knows of it
}

void tst_StreamDeviceWaits::waitSleepsUntilAnotherThreadCompletes()
{
    QVERIFY(openDevice());
    QTest::qWait(1);
    m_hardware->send(0x81, "first"); // leaves the stream in the queue
    QVERIFY(m_io->waitForReadyRead(5000));
    const int waits = m_bench->backend->waits;
    std::thread other([this] {
        std::this_thread::sleep_for(30ms);
        m_hardware->send(0x81, "from another thread"); // as the thread that runs libusb does
    });
    QVERIFY(m_io->waitForReadyRead(5000));
    other.join();
    QCOMPARE(m_io->readAll(), "firstfrom another thread");
    QVERIFY(m_bench->backend->waits - waits < 10); // no busy loop
}

void tst_StreamDeviceWaits::waitsForBytesWritten()
{
    QVERIFY(openDevice());
    QVERIFY(!m_io->waitForBytesWritten(-1)); // nothing to write
    QSignalSpy bytesWritten(m_io, &QIODevice::bytesWritten);
    m_io->write("x");
    QVERIFY(m_io->waitForBytesWritten(5000));
    QCOMPARE(bytesWritten.size(), 1);
    QCOMPARE(m_hardware->received(0x02), "x");
    m_hardware->silent = true;
    m_io->write("y");
    QVERIFY(!m_io->waitForBytesWritten(10));
    QCOMPARE(m_io->bytesToWrite(), qint64(1));
}

void tst_StreamDeviceWaits::flushWaitsForEverything()
{
    QVERIFY(openDevice());
    QVERIFY(m_io->flush());
    const QByteArray data(3'000'000, 'x');
    m_io->write(data);
    QVERIFY(m_io->flush());
    QCOMPARE(m_io->bytesToWrite(), qint64(0));
    QCOMPARE(m_hardware->received(0x02).size(), data.size());
    m_hardware->silent = true;
    m_io->write("y");
    QVERIFY(!m_io->flush(10ms));
    m_io->close();
    QCOMPARE(m_io->bytesToWrite(), qint64(0));
}

void tst_StreamDeviceWaits::waitingOnAClosedDeviceFails()
{
    QVERIFY(!m_io->waitForReadyRead(-1));
    QVERIFY(!m_io->waitForBytesWritten(-1));
    QVERIFY(!m_io->flush());
    QVERIFY(openDevice(QIODevice::WriteOnly));
    QVERIFY(!m_io->waitForReadyRead(-1));
}

void tst_StreamDeviceWaits::survivesDeletionInsideASlot_data()
{
    using Action = std::function<void(tst_StreamDeviceWaits *)>;
    QTest::addColumn<Action>("action");
    QTest::addColumn<bool>("waiting");
    const QList<std::pair<const char *, Action>> actions {
        {"device", [](tst_StreamDeviceWaits *test) { delete test->m_io; }},
        {"endpoint", [](tst_StreamDeviceWaits *test) { delete test->m_in; }},
        {"context", [](tst_StreamDeviceWaits *test) { test->m_bench->context.reset(); }},
        {"close", [](tst_StreamDeviceWaits *test) { test->m_io->close(); }},
        {"close and open",
         [](tst_StreamDeviceWaits *test) {
             test->m_io->close();
             QVERIFY(test->openDevice());
         }},
    };
    for (const auto &[name, action] : actions) {
        QTest::addRow("%s", name) << action << false;
        QTest::addRow("%s, while waiting", name) << action << true;
    }
}

void tst_StreamDeviceWaits::survivesDeletionInsideASlot()
{
    QFETCH(std::function<void(tst_StreamDeviceWaits *)>, action);
    QFETCH(bool, waiting);
    for (const bool writing : {false, true}) {
        bool acted = false;
        const auto act = [&] {
            if (!std::exchange(acted, true))
                action(this);
        };
        if (writing)
            connect(m_io, &QIODevice::bytesWritten, this, act);
        else
            connect(m_io, &QIODevice::readyRead, this, act);
        QVERIFY(openDevice());
        m_io->write(QByteArray(1'000'000, 'x'));
        m_hardware->send(0x81, "a");
        m_hardware->send(0x81, "b");
        if (waiting && writing)
            m_io->waitForBytesWritten(5000);
        else if (waiting)
            m_io->waitForReadyRead(5000);
        QTRY_VERIFY(acted);
        QTest::qWait(1);
        cleanup();
        init();
    }
}

QUSB_TEST(tst_StreamDeviceWaits)
#include "tst_streamdevicewaits.moc"
