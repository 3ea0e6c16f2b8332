// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "guest.h"
#include "guesttest.h"

#include "qusbcontext.h"
#include "qusbdevice.h"
#include "qusbendpoint.h"
#include "qusbinterface.h"

#include <QtCore/qfile.h>
#include <QtCore/qjsonarray.h>
#include <QtCore/qjsondocument.h>

using Kind = QUsbError::Kind;
using namespace Guest;
using namespace QUsbProtocol;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/*! Transfers of all one-shot kinds, against devices of the kernel and of QEMU. */
class tst_GuestTransfers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();

    void controlReadsDescriptorsAsTheKernelDid();
    void controlReadsStrings();
    void unsupportedRequestStalls();
    void bulkReadsThePattern_data();
    void bulkReadsThePattern();
    void bulkWritesThePattern_data();
    void bulkWritesThePattern();
    void manyQueuedReadsKeepTheirOrder();
    void loopbackReturnsWhatWasWritten();
    void haltStallsUntilItIsCleared();
    void timeoutAndCancelEndAReadThatGetsNothing();
    void serialLineCarriesBytesBothWays();
    void keyPressArrivesOnTheInterruptEndpoint();
    void kernelDriverNamesItselfAndComesBack();
    void resetKeepsTheDeviceUsable();
    void closingWithTransfersUnderWayEndsThem();
    void twoHandlesCannotClaimTheSameInterface();

private:
    struct Claimed
    {
        std::unique_ptr<QUsbDevice> device;
        QUsbInterface *interface = nullptr;
    };
    Claimed claim(const QUsbDeviceFilter &filter);
    static QByteArray pattern(qsizetype size);

    std::unique_ptr<QUsbContext> m_context;
};

void tst_GuestTransfers::initTestCase()
{
    if (!isHere())
        QSKIP("This test needs the guest: ./dev guest");
    setGadgetPattern(1);
    m_context = std::make_unique<QUsbContext>();
    QVERIFY(!m_context->error().isError());
    QVERIFY(!device(*m_context, gadgetZero()).isNull());
}

void tst_GuestTransfers::cleanupTestCase()
{
    m_context.reset();
}

tst_GuestTransfers::Claimed tst_GuestTransfers::claim(const QUsbDeviceFilter &filter)
{
    Claimed claimed;
    claimed.device = std::make_unique<QUsbDevice>(Guest::device(*m_context, filter), m_context.get());
    const auto opened = waitFor(claimed.device->open());
    if (!opened)
        qWarning() << opened.error();
    const auto result = waitFor(claimed.device->claimInterface(0, QUsbDevice::ClaimOption::DetachKernelDriver));
    if (!result)
        qWarning() << result.error();
    claimed.interface = result.value();
    return claimed;
}

/*! What a Source with pattern 1 sends, for high-speed bulk packets. */
QByteArray tst_GuestTransfers::pattern(qsizetype size)
{
    QByteArray data(size, Qt::Uninitialized);
    for (qsizetype i = 0; i < size; ++i)
        data[i] = char((i % 512) % 63);
    return data;
}

void tst_GuestTransfers::controlReadsDescriptorsAsTheKernelDid()
{
    const auto infos = m_context->devices();
    QVERIFY(infos.size() >= 8);
    for (const QUsbDeviceInfo &info : infos) {
        QUsbDevice device(info, m_context.get());
        QVERIFY(waitFor(device.open()));
        const auto result = waitFor(device.readDescriptor(DescriptorType::Device, 0, 18, 0, 5s));
        QVERIFY2(result, qPrintable(result.error().message()));
        QCOMPARE(result.data(), info.descriptor().bytes());
        const auto configuration = info.configurations().value(0);
        const auto whole = waitFor(device.readDescriptor(DescriptorType::Configuration, 0,
                                                         quint16(configuration.descriptorBytes().size()), 0, 5s));
        QCOMPARE(whole.data(), configuration.descriptorBytes());
    }
}

void tst_GuestTransfers::controlReadsStrings()
{
    QUsbDevice device(Guest::device(*m_context, gadgetZero()), m_context.get());
    QVERIFY(waitFor(device.open()));
    QCOMPARE(waitFor(device.readLanguageIds()).value(), QList<quint16> {0x0409});
    QCOMPARE(waitFor(device.readString(device.info().manufacturerIndex())).value(), u"QUsb"_s);
    QCOMPARE(waitFor(device.readString(device.info().productIndex())).value(), u"Source/Sink"_s);
    QCOMPARE(device.info().product(), u"Source/Sink"_s); // the system had read it already
}

void tst_GuestTransfers::unsupportedRequestStalls()
{
    QUsbDevice device(Guest::device(*m_context, gadgetZero()), m_context.get());
    QVERIFY(waitFor(device.open()));
    const auto result = waitFor(device.controlIn(RequestType::Vendor, 0x77, 0, 0, 8, 5s));
    QCOMPARE(result.status(), Kind::Stall);
    // and the next request works without more ado
    QVERIFY(waitFor(device.readDescriptor(DescriptorType::Device, 0, 18, 0, 5s)));
}

void tst_GuestTransfers::bulkReadsThePattern_data()
{
    QTest::addColumn<int>("size");
    for (const int size : {1, 100, 511, 512, 513, 4096, 16384, 65536, 262144})
        QTest::addRow("%d bytes", size) << size;
}

void tst_GuestTransfers::bulkReadsThePattern()
{
    QFETCH(int, size);
    const auto [device, interface] = claim(gadgetZero());
    QVERIFY(interface);
    QUsbEndpoint *in = interface->endpoint(TransferType::Bulk, Direction::In);
    QVERIFY(in);
    const auto result = waitFor(in->read(size, 10s));
    QVERIFY2(result, qPrintable(result.error().message()));
    QCOMPARE(result.data(), pattern(size));
}

void tst_GuestTransfers::bulkWritesThePattern_data()
{
    bulkReadsThePattern_data();
}

void tst_GuestTransfers::bulkWritesThePattern()
{
    QFETCH(int, size);
    const auto [device, interface] = claim(gadgetZero());
    QVERIFY(interface);
    QUsbEndpoint *out = interface->endpoint(TransferType::Bulk, Direction::Out);
    QVERIFY(out);
    const auto result = waitFor(out->write(pattern(size), 10s));
    QVERIFY2(result, qPrintable(result.error().message()));
    QCOMPARE(result.bytesTransferred(), qsizetype(size));
    // The Sink compares what it gets with the pattern and halts the endpoint if it differs.
    QVERIFY(waitFor(out->write(pattern(512), 10s)));
}

void tst_GuestTransfers::manyQueuedReadsKeepTheirOrder()
{
    const auto [device, interface] = claim(gadgetZero());
    QVERIFY(interface);
    QUsbEndpoint *in = interface->endpoint(TransferType::Bulk, Direction::In);
    QList<int> order;
    for (int i = 0; i < 64; ++i) {
        in->read(512 * (1 + i % 4), 10s).then(this, [&order, i](const QUsbTransferResult &result) {
            order.append(result.data() == pattern(512 * (1 + i % 4)) ? i : -1);
        });
    }
    QTRY_COMPARE_WITH_TIMEOUT(order.size(), 64, 20'000);
    for (int i = 0; i < 64; ++i)
        QCOMPARE(order.at(i), i);
}

void tst_GuestTransfers::loopbackReturnsWhatWasWritten()
{
    QUsbDevice device(Guest::device(*m_context, gadgetZero()), m_context.get());
    QVERIFY(waitFor(device.open()));
    QCOMPARE(device.activeConfigurationValue(), quint8(3));
    QVERIFY(waitFor(device.setConfiguration(2)));
    QCOMPARE(device.activeConfigurationValue(), quint8(2));
    {
        QUsbDevice later(device.info(), m_context.get()); // from what was listed before the change
        QVERIFY(waitFor(later.open()));
        QCOMPARE(later.activeConfigurationValue(), quint8(2));
    }
    QUsbInterface *interface = waitFor(device.claimInterface(0)).value();
    QVERIFY(interface);
    QUsbEndpoint *in = interface->endpoint(TransferType::Bulk, Direction::In);
    QUsbEndpoint *out = interface->endpoint(TransferType::Bulk, Direction::Out);
    QVERIFY(in && out);
    for (const qsizetype size : {qsizetype(1), qsizetype(64), qsizetype(511), qsizetype(1000)}) {
        QByteArray sent(size, Qt::Uninitialized);
        for (qsizetype i = 0; i < size; ++i)
            sent[i] = char(i * 7 + size);
        const auto read = in->read(4096, 10s);
        QVERIFY(waitFor(out->write(sent, 10s)));
        QCOMPARE(waitFor(read).data(), sent);
    }
    QVERIFY(waitFor(interface->release()));
    QVERIFY(waitFor(device.setConfiguration(3)));
}

void tst_GuestTransfers::haltStallsUntilItIsCleared()
{
    const auto [device, interface] = claim(gadgetZero());
    QVERIFY(interface);
    QUsbEndpoint *in = interface->endpoint(TransferType::Bulk, Direction::In);
    QVERIFY(waitFor(in->setFeature(Feature::EndpointHalt, 5s)));
    const auto stalled = waitFor(in->read(512, 5s));
    QCOMPARE(stalled.status(), Kind::Stall);
    QVERIFY2(stalled.error().message().contains("0x81"_L1), qPrintable(stalled.error().message()));
    QVERIFY(waitFor(in->clearHalt()));
    QCOMPARE(waitFor(in->read(512, 5s)).data(), pattern(512));
}

void tst_GuestTransfers::timeoutAndCancelEndAReadThatGetsNothing()
{
    // The keyboard says nothing unless a key is pressed.
    const auto [device, interface] = claim(keyboard());
    QVERIFY(interface);
    QUsbEndpoint *in = interface->endpoint(TransferType::Interrupt, Direction::In);
    QVERIFY(in);
    QCOMPARE(waitFor(in->read(8, 200ms)).status(), Kind::TimedOut);

    auto cancelled = in->read(8);
    auto explicitly = in->read(8);
    cancelled.cancel();
    QVERIFY(QTest::qWaitFor([&] { return cancelled.isFinished(); }, 5000));
    QVERIFY(!explicitly.isFinished());
    in->cancelAll();
    QCOMPARE(waitFor(explicitly).status(), Kind::Cancelled);
}

void tst_GuestTransfers::serialLineCarriesBytesBothWays()
{
    Port line(u"qusb.ftdi"_s);
    const auto [device, interface] = claim(serialAdapter());
    QVERIFY(interface);
    QUsbEndpoint *in = interface->endpoint(TransferType::Bulk, Direction::In);
    QUsbEndpoint *out = interface->endpoint(TransferType::Bulk, Direction::Out);
    QVERIFY(in && out);

    QVERIFY(waitFor(out->write("to the line", 5s)));
    QCOMPARE(line.read(11), "to the line");

    line.write("to the host");
    QByteArray received;
    QVERIFY(QTest::qWaitFor(
        [&] {
            const auto result = waitFor(in->read(in->maxPacketSize(), 1s));
            received += result.data().mid(2); // an FTDI begins each packet with two bytes of modem status
            return received.size() >= 11;
        },
        10'000));
    QCOMPARE(received, "to the host");
}

void tst_GuestTransfers::keyPressArrivesOnTheInterruptEndpoint()
{
    const auto [device, interface] = claim(keyboard());
    QVERIFY(interface);
    QUsbEndpoint *in = interface->endpoint(TransferType::Interrupt, Direction::In);
    QVERIFY(in);
    const auto pressed = in->read(8, 10s);
    const QJsonObject key {{u"type"_s, u"qcode"_s}, {u"data"_s, u"a"_s}};
    const auto answer = qemu(u"send-key"_s, {{u"keys"_s, QJsonArray {key}}});
    QVERIFY2(answer.contains(u"return"_s), QJsonDocument(answer).toJson().constData());
    // HID 1.11, appendix B.1: modifiers, reserved, then the keys that are down; a is usage 4.
    QCOMPARE(waitFor(pressed).data().toHex(), "0000040000000000");
    QCOMPARE(waitFor(in->read(8, 10s)).data().toHex(), "0000000000000000");
}

void tst_GuestTransfers::kernelDriverNamesItselfAndComesBack()
{
    QUsbDevice device(Guest::device(*m_context, serialAdapter()), m_context.get());
    QVERIFY(waitFor(device.open()));
    const auto busy = waitFor(device.claimInterface(0));
    QCOMPARE(busy.error().kind(), Kind::Busy);
    QVERIFY2(busy.error().message().contains("ftdi_sio"_L1), qPrintable(busy.error().message()));

    const QString driver = device.info().systemPath() + u":1.0/driver"_s;
    QVERIFY2(QFile::exists(driver), qPrintable(driver));
    QUsbInterface *interface = waitFor(device.claimInterface(0, QUsbDevice::ClaimOption::DetachKernelDriver)).value();
    QVERIFY(interface);
    QVERIFY(QFile::symLinkTarget(driver).endsWith("usbfs"_L1));
    QVERIFY(waitFor(interface->release()));
    QVERIFY(QFile::symLinkTarget(driver).endsWith("ftdi_sio"_L1));
}

void tst_GuestTransfers::resetKeepsTheDeviceUsable()
{
    const auto [device, interface] = claim(gadgetZero());
    QVERIFY(interface);
    QUsbEndpoint *in = interface->endpoint(TransferType::Bulk, Direction::In);
    QVERIFY(waitFor(in->read(512, 5s)));
    const auto reset = waitFor(device->reset());
    QVERIFY2(reset, qPrintable(reset.error().message()));
    QCOMPARE(waitFor(in->read(512, 5s)).data(), pattern(512));
}

void tst_GuestTransfers::closingWithTransfersUnderWayEndsThem()
{
    const auto [device, interface] = claim(keyboard());
    QVERIFY(interface);
    QUsbEndpoint *in = interface->endpoint(TransferType::Interrupt, Direction::In);
    QList<QFuture<QUsbTransferResult>> reads;
    for (int i = 0; i < 64; ++i)
        reads.append(in->read(8));
    QVERIFY(waitFor(device->close()));
    for (const auto &read : std::as_const(reads)) {
        QVERIFY(read.isFinished());
        QCOMPARE(read.result().status(), Kind::Aborted);
    }
    QVERIFY(QFile::symLinkTarget(device->info().systemPath() + u":1.0/driver"_s).endsWith("usbhid"_L1));
}

void tst_GuestTransfers::twoHandlesCannotClaimTheSameInterface()
{
    const auto [first, interface] = claim(gadgetZero());
    QVERIFY(interface);
    QUsbContext otherContext;
    QUsbDevice second(Guest::device(otherContext, gadgetZero()), &otherContext);
    QVERIFY(waitFor(second.open()));
    const auto busy = waitFor(second.claimInterface(0));
    QCOMPARE(busy.error().kind(), Kind::Busy);
    QVERIFY(!busy.error().remedy().isEmpty());
    QVERIFY(waitFor(interface->release()));
    QVERIFY(waitFor(second.claimInterface(0)));
}

QUSB_GUEST_TEST(tst_GuestTransfers)
#include "tst_guest_transfers.moc"
