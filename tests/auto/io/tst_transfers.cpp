// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "claimeddevice.h"
#include "testprogram.h"

#include <QtCore/qeventloop.h>
#include <QtCore/qtimer.h>
#include <QtTest/qsignalspy.h>
#include <QtTest/qtest.h>

using Kind = QUsbError::Kind;
using namespace QUsbProtocol;
using namespace std::chrono_literals;

class tst_Transfers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void readsWhatTheDeviceSends();
    void asksForWholePackets_data();
    void asksForWholePackets();
    void asksForExactlyWhatIsWanted();
    void keepsTheSurplusForTheNextRead();
    void surplusAnswersTheReadsThatAreQueued();
    void writesWhatItIsGiven();
    void completesInOrder();
    void endsWithBytesThatCame_data();
    void endsWithBytesThatCame();
    void protocolErrorOfAPulledPlugIsDisconnected();
    void protocolErrorDoesNotChangeTheOrder();
    void cancelledFutureLosesNoByte();
    void cancelAllFinishesNormally();
    void refusesNonsense();
    void resultsOwnTheirData();
    void controlTransfersCarryData();
    void controlTransfersMustBeConsistent();
    void featureRequestsAreWhatTheySay();
    void interfaceAndEndpointRequestsNameTheirRecipient();
    void signalsFollowTheFutures();
    void continuationMayOpenANestedEventLoop();
    void errorsNameDeviceEndpointAndBytes();

private:
    std::unique_ptr<ClaimedDevice> m_bench;
    QUsbEndpoint *m_in = nullptr;
    QUsbEndpoint *m_out = nullptr;
};

void tst_Transfers::init()
{
    m_bench = std::make_unique<ClaimedDevice>();
    QVERIFY(m_bench->interface);
    m_in = m_bench->interface->endpoint(TransferType::Bulk, Direction::In);
    m_out = m_bench->interface->endpoint(TransferType::Bulk, Direction::Out);
    QVERIFY(m_in && m_out);
}

void tst_Transfers::cleanup()
{
    m_bench.reset();
}

void tst_Transfers::readsWhatTheDeviceSends()
{
    const auto read = m_in->read(512);
    QCOMPARE(m_in->pendingTransfers(), qsizetype(1));
    m_bench->hardware.send(0x81, "hello");
    const auto result = waitFor(read);
    QVERIFY2(result.isSuccess(), qPrintable(result.error().message()));
    QCOMPARE(result.data(), "hello");
    QCOMPARE(result.bytesTransferred(), qsizetype(5));
    QCOMPARE(m_in->pendingTransfers(), qsizetype(0));
}

void tst_Transfers::asksForWholePackets_data()
{
    QTest::addColumn<int>("wanted");
    QTest::addColumn<int>("asked");
    QTest::newRow("one byte") << 1 << 512;
    QTest::newRow("a packet") << 512 << 512;
    QTest::newRow("a packet and a byte") << 513 << 1024;
    QTest::newRow("many packets") << 65536 << 65536;
}

void tst_Transfers::asksForWholePackets()
{
    QFETCH(int, wanted);
    QFETCH(int, asked);
    const auto read = m_in->read(wanted);
    QCOMPARE(m_bench->hardware.lastLength(0x81), asked);
    m_bench->hardware.send(0x81, QByteArray(wanted, 'x'));
    QCOMPARE(waitFor(read).data().size(), wanted);
}

void tst_Transfers::asksForExactlyWhatIsWanted()
{
    constexpr auto exact = QUsbEndpoint::ReadOption::Exact;
    const auto read = m_in->read(13, {}, exact);
    QCOMPARE(m_bench->hardware.lastLength(0x81), 13);
    m_bench->hardware.send(0x81, "thirteen byte");
    QCOMPARE(waitFor(read).data(), "thirteen byte");
    QCOMPARE(m_in->keptBytes(), 0);
    // What another read has left over comes first.
    m_bench->hardware.send(0x81, "0123456789");
    QCOMPARE(waitFor(m_in->read(4)).data(), "0123");
    QCOMPARE(waitFor(m_in->read(8, {}, exact)).data(), "456789");
}

void tst_Transfers::keepsTheSurplusForTheNextRead()
{
    m_bench->hardware.send(0x81, "0123456789");
    QCOMPARE(waitFor(m_in->read(4)).data(), "0123");
    QCOMPARE(waitFor(m_in->read(4)).data(), "4567");
    QCOMPARE(m_bench->hardware.submissions(0x81), 1); // the device was asked once
    QCOMPARE(waitFor(m_in->read(4)).data(), "89");
    const auto read = m_in->read(4);
    QCOMPARE(m_bench->hardware.submissions(0x81), 2);
    m_bench->hardware.send(0x81, "ab");
    QCOMPARE(waitFor(read).data(), "ab");
}

void tst_Transfers::surplusAnswersTheReadsThatAreQueued()
{
    const auto first = m_in->read(4);
    const auto second = m_in->read(4);
    const auto third = m_in->read(4);
    m_bench->hardware.send(0x81, "0123456789"); // one packet, and no more
    QCOMPARE(waitFor(first).data(), "0123");
    QCOMPARE(waitFor(second).data(), "4567");
    QCOMPARE(waitFor(third).data(), "89");
    QVERIFY(waitFor(third).isSuccess());
}

void tst_Transfers::writesWhatItIsGiven()
{
    const auto result = waitFor(m_out->write("some data"));
    QVERIFY(result.isSuccess());
    QCOMPARE(result.bytesTransferred(), qsizetype(9));
    QVERIFY(result.data().isEmpty());
    QCOMPARE(m_bench->hardware.received(0x02), "some data");
    QVERIFY(waitFor(m_out->write({}))); // a zero-length packet
    QCOMPARE(m_bench->hardware.submissions(0x02), 2);
}

void tst_Transfers::completesInOrder()
{
    QByteArray seen;
    for (int i = 0; i < 100; ++i)
        m_in->read(512).then(this, [&seen](const QUsbTransferResult &result) { seen += result.data(); });
    QByteArray sent;
    for (int i = 0; i < 100; ++i) {
        sent += char(i);
        m_bench->hardware.send(0x81, QByteArray(1, char(i)));
    }
    QTRY_COMPARE(seen.size(), sent.size());
    QCOMPARE(seen, sent);
}

void tst_Transfers::endsWithBytesThatCame_data()
{
    QTest::addColumn<QUsbError::Kind>("status");
    QTest::newRow("stall") << Kind::Stall;
    QTest::newRow("overflow") << Kind::Overflow;
    QTest::newRow("protocol error") << Kind::TransferError;
    QTest::newRow("time-out") << Kind::TimedOut;
    QTest::newRow("cancel") << Kind::Cancelled;
    QTest::newRow("close") << Kind::Aborted;
    QTest::newRow("unplug") << Kind::Disconnected;
}

void tst_Transfers::endsWithBytesThatCame()
{
    QFETCH(QUsbError::Kind, status);
    const auto read = m_in->read(512, status == Kind::TimedOut ? 20ms : 0ms);
    m_bench->hardware.sendPart(0x81, "part");
    switch (status) {
    case Kind::TimedOut:
        break;
    case Kind::Cancelled:
        m_in->cancelAll();
        break;
    case Kind::Aborted:
        m_bench->device->close();
        break;
    case Kind::Disconnected:
        m_bench->backend->unplug(&m_bench->hardware);
        break;
    default:
        m_bench->hardware.send(0x81, {}, status);
        break;
    }
    const auto result = waitFor(read);
    QCOMPARE(result.status(), status);
    QCOMPARE(result.data(), "part");
    QCOMPARE(result.bytesTransferred(), qsizetype(4));
    QVERIFY(!result.error().message().isEmpty());
}

void tst_Transfers::protocolErrorOfAPulledPlugIsDisconnected()
{
    const auto failed = m_in->read(512);
    const auto pending = m_in->read(512);
    m_bench->hardware.send(0x81, {}, Kind::TransferError); // what comes first when the plug is pulled
    QTest::qWait(20);
    QVERIFY(!failed.isFinished());
    m_bench->backend->unplug(&m_bench->hardware);
    QCOMPARE(waitFor(failed).status(), Kind::Disconnected);
    QCOMPARE(waitFor(pending).status(), Kind::Disconnected);
}

void tst_Transfers::protocolErrorDoesNotChangeTheOrder()
{
    QList<Kind> order;
    for (int i = 0; i < 3; ++i)
        m_in->read(512).then(this, [&order](const QUsbTransferResult &result) { order.append(result.status()); });
    m_bench->hardware.send(0x81, "a");
    m_bench->hardware.send(0x81, {}, Kind::TransferError);
    m_bench->hardware.send(0x81, "b");
    QTRY_COMPARE(order, (QList<Kind> {Kind::NoError, Kind::TransferError, Kind::NoError}));
    // and closing does not wait for it
    const auto last = m_in->read(512);
    m_bench->hardware.send(0x81, {}, Kind::TransferError);
    m_bench->context.reset();
    QVERIFY(last.isFinished());
}

void tst_Transfers::cancelledFutureLosesNoByte()
{
    auto first = m_in->read(512);
    auto second = m_in->read(512);
    m_bench->hardware.sendPart(0x81, "kept ");
    first.cancel();
    QTRY_VERIFY(first.isFinished());
    QVERIFY(first.isCanceled());
    QCOMPARE(waitFor(second).data(), "kept "); // it waited for the device, and need not
    m_bench->hardware.send(0x81, "and new");
    QCOMPARE(waitFor(m_in->read(512)).data(), "and new");
}

void tst_Transfers::cancelAllFinishesNormally()
{
    QList<QFuture<QUsbTransferResult>> reads;
    for (int i = 0; i < 10; ++i)
        reads.append(m_in->read(512));
    m_in->cancelAll();
    for (const auto &read : std::as_const(reads)) {
        QCOMPARE(waitFor(read).status(), Kind::Cancelled);
        QVERIFY(!read.isCanceled());
    }
}

void tst_Transfers::refusesNonsense()
{
    QCOMPARE(waitFor(m_in->write("x")).status(), Kind::InvalidParameter);
    QCOMPARE(waitFor(m_out->read(512)).status(), Kind::InvalidParameter);
    for (const qsizetype size : {qsizetype(0), qsizetype(-1), qsizetype(std::numeric_limits<int>::max())})
        QCOMPARE(waitFor(m_in->read(size)).status(), Kind::InvalidParameter);
    QCOMPARE(waitFor(m_in->read(512, -1ms)).status(), Kind::InvalidParameter);
    QCOMPARE(m_bench->hardware.submissions(0x81) + m_bench->hardware.submissions(0x02), 0);
}

void tst_Transfers::resultsOwnTheirData()
{
    const auto first = m_in->read(512);
    m_bench->hardware.send(0x81, QByteArray(512, 'a'));
    const QByteArray kept = waitFor(first).data();
    for (int i = 0; i < 4; ++i) { // the transfer object is used again
        const auto next = m_in->read(512);
        m_bench->hardware.send(0x81, QByteArray(512, 'b'));
        waitFor(next);
    }
    QCOMPARE(kept, QByteArray(512, 'a'));
}

void tst_Transfers::controlTransfersCarryData()
{
    QUsbSetupPacket seen;
    QByteArray received;
    m_bench->hardware.onControl = [&](const QUsbSetupPacket &setup, const QByteArray &data) -> TestDevice::Reply {
        seen = setup;
        received = data;
        return {Kind::NoError, "answer"};
    };
    QCOMPARE(waitFor(m_bench->device->controlIn(RequestType::Vendor, 0x42, 0x1234, 0x5678, 64)).data(), "answer");
    QCOMPARE(seen, QUsbSetupPacket(0xc0, 0x42, 0x1234, 0x5678, 64));
    const auto sent = waitFor(m_bench->device->controlOut(RequestType::Class, 0x43, 1, 2, "payload"));
    QCOMPARE(sent.bytesTransferred(), qsizetype(7));
    QCOMPARE(seen, QUsbSetupPacket(0x20, 0x43, 1, 2, 7));
    QCOMPARE(received, "payload");

    m_bench->hardware.onControl = [](const QUsbSetupPacket &, const QByteArray &) -> TestDevice::Reply {
        return {Kind::Stall, {}};
    };
    QCOMPARE(waitFor(m_bench->device->controlIn(RequestType::Vendor, 1, 0, 0, 8)).status(), Kind::Stall);
}

void tst_Transfers::controlTransfersMustBeConsistent()
{
    QCOMPARE(waitFor(m_bench->device->control(QUsbSetupPacket(0x40, 1, 0, 0, 4), "abc")).status(),
             Kind::InvalidParameter);
    QCOMPARE(waitFor(m_bench->device->control(QUsbSetupPacket(0xc0, 1, 0, 0, 4), "abcd")).status(),
             Kind::InvalidParameter);
    QCOMPARE(waitFor(m_bench->device->controlOut(RequestType::Vendor, 1, 0, 0, QByteArray(70000, 'x'))).status(),
             Kind::InvalidParameter);
    QCOMPARE(m_bench->hardware.submissions(0), 0);
}

void tst_Transfers::featureRequestsAreWhatTheySay()
{
    const qsizetype before = m_bench->hardware.controlRequests().size();
    QVERIFY(waitFor(m_bench->device->setFeature(Feature::DeviceRemoteWakeup)));
    QVERIFY(waitFor(m_bench->device->clearFeature(Feature::DeviceRemoteWakeup)));
    QVERIFY(waitFor(m_in->setFeature(Feature::EndpointHalt)));
    QVERIFY(waitFor(m_in->clearFeature(Feature::EndpointHalt)));
    QCOMPARE(m_bench->hardware.controlRequests().mid(before),
             (QList<QUsbSetupPacket> {
                 {0x00, 0x03, 1, 0, 0}, {0x00, 0x01, 1, 0, 0}, {0x02, 0x03, 0, 0x81, 0}, {0x02, 0x01, 0, 0x81, 0}}));
}

void tst_Transfers::interfaceAndEndpointRequestsNameTheirRecipient()
{
    QUsbSetupPacket seen;
    m_bench->hardware.onControl = [&](const QUsbSetupPacket &setup, const QByteArray &) -> TestDevice::Reply {
        seen = setup;
        return {};
    };
    QUsbInterface *second = waitFor(m_bench->device->claimInterface(1)).value();
    QVERIFY(second);
    QVERIFY(waitFor(second->controlIn(RequestType::Class, 0x21, 3, 4)));
    QCOMPARE(seen, QUsbSetupPacket(0xa1, 0x21, 3, 1, 4));
    QVERIFY(waitFor(m_out->controlOut(RequestType::Vendor, 0x22, 5, "ab")));
    QCOMPARE(seen, QUsbSetupPacket(0x42, 0x22, 5, 0x02, 2));
}

void tst_Transfers::signalsFollowTheFutures()
{
    QStringList order;
    connect(m_in, &QUsbEndpoint::transferFinished, this, [&](const QUsbTransferResult &result) {
        order.append(QStringLiteral("signal ") + QString::fromLatin1(result.data()));
    });
    m_in->read(512).then(this, [&](const QUsbTransferResult &result) {
        order.append(QStringLiteral("future ") + QString::fromLatin1(result.data()));
    });
    m_bench->hardware.send(0x81, "x");
    QTRY_COMPARE(order, (QStringList {QStringLiteral("future x"), QStringLiteral("signal x")}));
    QSignalSpy control(m_bench->device, &QUsbDevice::controlTransferFinished);
    waitFor(m_bench->device->readDescriptor(DescriptorType::Device, 0, 18));
    QTRY_COMPARE(control.size(), 1);
}

void tst_Transfers::continuationMayOpenANestedEventLoop()
{
    bool secondInsideFirst = false;
    bool secondDone = false;
    m_in->read(512).then(this, [&](const QUsbTransferResult &) {
        QEventLoop dialog;
        QTimer::singleShot(5s, &dialog, &QEventLoop::quit);
        m_in->read(512).then(this, [&](const QUsbTransferResult &) { dialog.quit(); });
        m_bench->hardware.send(0x81, "third");
        dialog.exec();
        secondInsideFirst = secondDone;
    });
    m_in->read(512).then(this, [&](const QUsbTransferResult &) { secondDone = true; });
    m_bench->hardware.send(0x81, "first");
    m_bench->hardware.send(0x81, "second");
    QTRY_VERIFY(secondDone);
    QTRY_VERIFY(secondInsideFirst);
}

void tst_Transfers::errorsNameDeviceEndpointAndBytes()
{
    const auto read = m_in->read(600);
    m_bench->hardware.sendPart(0x81, "abc");
    m_bench->hardware.send(0x81, {}, Kind::Stall);
    const QUsbError error = waitFor(read).error();
    QCOMPARE(error.message(),
             QStringLiteral("Bulk IN 0x81 of 1209:0001 at 1-1: the endpoint is halted (stall); 3 of 600 bytes done."));
    QVERIFY(!error.remedy().isEmpty());
    QVERIFY(waitFor(m_in->clearHalt()));
    QVERIFY(m_bench->hardware.calls().contains("halt 81"));
}

QUSB_TEST(tst_Transfers)
#include "tst_transfers.moc"
