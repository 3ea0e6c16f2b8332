// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "conformancesuite.h"

#include "testdescriptors.h"
#include "waitfor.h"

#include "qusbdevice.h"
#include "qusbendpoint.h"
#include "qusbinterface.h"

#include <QtTest/qsignalspy.h>
#include <QtTest/qtest.h>

using Kind = QUsbError::Kind;
using Reply = QUsbVirtualReply;
using Transfer = QUsbVirtualTransfer;
using namespace QUsbProtocol;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

/*! Bytes that differ from each other and from place to place. */
static QByteArray pattern(qsizetype size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    for (qsizetype i = 0; i < size; ++i)
        bytes[i] = char(i + i / 251);
    return bytes;
}

ConformanceSuite::ConformanceSuite(Stage *stage)
    : m_stage(stage)
{
}

ConformanceSuite::~ConformanceSuite() = default;

void ConformanceSuite::init()
{
    m_virtual = std::make_unique<QUsbVirtualDevice>(TestDescriptors::bulkDevice());
    m_virtual->setString(1, u"QUsb"_s);
    m_virtual->setString(2, u"Conformance"_s);
    m_virtual->setString(3, u"C-1"_s);
    m_context = m_stage->createContext();
}

void ConformanceSuite::cleanup()
{
    delete m_device;
    if (m_virtual->isPluggedIn())
        m_stage->unplug(*m_virtual);
    m_context.reset();
    m_virtual.reset();
}

/*! Plugs \a device in, opens it, and claims interface 0. */
void ConformanceSuite::open(QUsbVirtualDevice &device, quint8 alternateSetting)
{
    const QUsbDeviceInfo info = m_stage->plugIn(*m_context, device);
    QVERIFY(!info.isNull());
    m_device = new QUsbDevice(info, m_context.get());
    const auto opened = waitFor(m_device->open());
    QVERIFY2(opened, qPrintable(opened.error().message()));
    const auto claimed = waitFor(m_device->claimInterface(0));
    QVERIFY2(claimed, qPrintable(claimed.error().message()));
    m_interface = claimed.value();
    if (alternateSetting > 0)
        QVERIFY(waitFor(m_interface->setAlternateSetting(alternateSetting)));
    m_in = m_interface->endpoint(0x81);
    m_out = m_interface->endpoint(0x02);
}

void ConformanceSuite::listsWhatTheDeviceSays()
{
    const QUsbDeviceInfo info = m_stage->plugIn(*m_context, *m_virtual);
    QCOMPARE(info.descriptorBytes(), m_virtual->descriptors());
    QCOMPARE(info.manufacturer(), u"QUsb"_s);
    QCOMPARE(info.product(), u"Conformance"_s);
    QCOMPARE(info.serialNumber(), u"C-1"_s);
    QCOMPARE(info.speed(), Speed::High);
    QCOMPARE(info.activeConfiguration().configurationValue(), quint8(1));
    QVERIFY(!info.parent().isNull());
    QVERIFY(info.portPath().startsWith(QString::number(info.bus()) + u'-'));
}

void ConformanceSuite::configurationsAreTakenOrRefused_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<QByteArray>("head"); // Of the first one.
    QTest::addColumn<int>("listed"); // 0: the host does not take the device.

    const QByteArray head = QByteArray::fromHex("090212000101008032");
    QTest::newRow("none") << 0 << head << 0;
    QTest::newRow("one") << 1 << head << 1;
    QTest::newRow("eight") << 8 << head << 8;
    QTest::newRow("nine") << 9 << head << 8; // The kernel has no room for more.
    QTest::newRow("of another type") << 1 << QByteArray::fromHex("090412000101008032") << 0;
    QTest::newRow("too short") << 1 << QByteArray::fromHex("080212000101008032") << 0;
}

void ConformanceSuite::configurationsAreTakenOrRefused()
{
    QFETCH(const int, count);
    QFETCH(const QByteArray, head);
    QFETCH(const int, listed);
    const QByteArray interface = QByteArray::fromHex("0904000000ff000000");
    QByteArray descriptors = QByteArray::fromHex("120100020000004009120500000100000000");
    descriptors[17] = char(count);
    for (int i = 0; i < count; ++i) {
        QByteArray configuration = QByteArray::fromHex("090212000101008032") + interface;
        configuration[5] = char(i + 1);
        descriptors += configuration;
    }
    m_virtual = std::make_unique<QUsbVirtualDevice>(descriptors);
    if (count > 0)
        m_virtual->setDescriptor(DescriptorType::Configuration, 0, head + interface);
    const QUsbDeviceInfo info = m_stage->plugIn(*m_context, *m_virtual);
    QCOMPARE(info.isNull(), listed == 0);
    QCOMPARE(int(info.configurations().size()), listed);
}

void ConformanceSuite::configurationNumberedZeroIsActive()
{
    m_virtual = std::make_unique<QUsbVirtualDevice>(QByteArray::fromHex("120100020000004009120500000100000001"
                                                                        "09021200010000803209040000 00ff000000"));
    open(*m_virtual);
    QCOMPARE(m_device->activeConfigurationValue(), quint8(0));
    QVERIFY(!m_device->activeConfiguration().isNull());
    QVERIFY(!m_device->info().activeConfiguration().isNull());
    QVERIFY(m_interface && !m_interface->info().isNull());
}

void ConformanceSuite::readsDescriptorsAndStrings()
{
    open(*m_virtual);
    const auto descriptor = waitFor(m_device->readDescriptor(DescriptorType::Device, 0, 64));
    QCOMPARE(descriptor.data(), m_virtual->descriptors().left(18));
    QCOMPARE(waitFor(m_device->readString(2)).value(), u"Conformance"_s);
    QCOMPARE(waitFor(m_device->readLanguageIds()).value(), QList<quint16> {0x0409});
    QCOMPARE(waitFor(m_device->readString(0)).error().kind(), Kind::InvalidParameter); // not a string
}

void ConformanceSuite::halfASurrogateIsNoText()
{
    m_virtual->setDescriptor(DescriptorType::String, 2, QByteArray::fromHex("06033dd84100")); // U+D83D, 'A'
    open(*m_virtual);
    QCOMPARE(waitFor(m_device->readString(2)).value(), u"\uFFFDA"_s);
    // What the system has read it may have shortened, but it is text.
    const QString product = m_device->info().product();
    QVERIFY2(product.isValidUtf16() && product.endsWith(u'A'), qPrintable(product));
}

void ConformanceSuite::refusedRequestsAreStalls()
{
    open(*m_virtual);
    const QUsbSetupPacket unknown(Direction::In, RequestType::Vendor, Recipient::Device, 0x77, 0, 0, 8);
    QCOMPARE(waitFor(m_device->control(unknown)).status(), Kind::Stall);
    QCOMPARE(waitFor(m_device->readDescriptor(DescriptorType::Debug, 0, 64)).status(), Kind::Stall);
    QVERIFY(waitFor(m_device->readDescriptor(DescriptorType::Device, 0, 18)).status() == Kind::NoError); // no halt
}

void ConformanceSuite::controlDataGoesBothWays()
{
    QByteArray stored;
    m_virtual->setControlHandler([&](const Transfer &transfer) -> std::optional<Reply> {
        if (transfer.setup().type() != RequestType::Vendor)
            return std::nullopt;
        if (transfer.isIn())
            return Reply::data(stored);
        stored = transfer.data().toByteArray();
        return Reply::accept();
    });
    open(*m_virtual);
    const QByteArray bytes = pattern(700);
    const QUsbSetupPacket write(Direction::Out, RequestType::Vendor, Recipient::Device, 1, 2, 3, quint16(bytes.size()));
    const auto written = waitFor(m_device->control(write, bytes));
    QCOMPARE(written.status(), Kind::NoError);
    QCOMPARE(written.bytesTransferred(), qint64(bytes.size()));
    QCOMPARE(stored, bytes);
    QCOMPARE(m_virtual->controlRequests().last(), write);
    const QUsbSetupPacket read(Direction::In, RequestType::Vendor, Recipient::Device, 1, 0, 0, quint16(bytes.size()));
    QCOMPARE(waitFor(m_device->control(read)).data(), bytes);
}

void ConformanceSuite::shortControlReadGivesWhatCame()
{
    open(*m_virtual);
    const auto result = waitFor(m_device->readDescriptor(DescriptorType::Device, 0, 255));
    QCOMPARE(result.status(), Kind::NoError);
    QCOMPARE(result.data().size(), 18);
}

void ConformanceSuite::silentRequestTimesOut()
{
    m_virtual->setControlHandler([](const Transfer &transfer) -> std::optional<Reply> {
        return transfer.setup().type() == RequestType::Vendor ? std::optional(Reply::hold()) : std::nullopt;
    });
    open(*m_virtual);
    const QUsbSetupPacket request(Direction::In, RequestType::Vendor, Recipient::Device, 1, 0, 0, 8);
    QCOMPARE(waitFor(m_device->control(request, {}, 30ms)).status(), Kind::TimedOut);
    QCOMPARE(waitFor(m_device->readDescriptor(DescriptorType::Device, 0, 18)).data().size(), 18); // goes on
}

void ConformanceSuite::silentRequestIsCancelled()
{
    m_virtual->setControlHandler([](const Transfer &transfer) -> std::optional<Reply> {
        return transfer.setup().type() == RequestType::Vendor ? std::optional(Reply::hold()) : std::nullopt;
    });
    open(*m_virtual);
    const QUsbSetupPacket request(Direction::In, RequestType::Vendor, Recipient::Device, 1, 0, 0, 8);
    const auto future = m_device->control(request);
    m_device->cancelControlTransfers();
    QCOMPARE(waitFor(future).status(), Kind::Cancelled);
}

void ConformanceSuite::shortPacketEndsARead()
{
    open(*m_virtual);
    const auto future = m_in->read(4096);
    m_virtual->send(0x81, pattern(700));
    const auto result = waitFor(future);
    QCOMPARE(result.status(), Kind::NoError);
    QCOMPARE(result.data(), pattern(700));
}

void ConformanceSuite::zeroLengthPacketEndsARead()
{
    open(*m_virtual);
    m_virtual->send(0x81, pattern(512)); // the message ends, and so a zero-length packet follows
    QCOMPARE(waitFor(m_in->read(4096)).data(), pattern(512));
    m_virtual->send(0x81, {});
    const auto result = waitFor(m_in->read(4096));
    QCOMPARE(result.status(), Kind::NoError);
    QCOMPARE(result.data(), QByteArray());
}

void ConformanceSuite::longMessageFillsSeveralReads()
{
    open(*m_virtual);
    const QByteArray message = pattern(2500);
    m_virtual->send(0x81, message);
    QCOMPARE(waitFor(m_in->read(1024)).data(), message.left(1024));
    QCOMPARE(waitFor(m_in->read(1024)).data(), message.mid(1024, 1024));
    QCOMPARE(waitFor(m_in->read(1024)).data(), message.mid(2048));
}

void ConformanceSuite::overlongPacketIsAnOverflow()
{
    m_virtual->setHandler(0x81, [](const Transfer &) { return Reply::data(pattern(1000)); });
    open(*m_virtual);
    const auto result = waitFor(m_in->read(512));
    QCOMPARE(result.status(), Kind::Overflow);
}

void ConformanceSuite::exactReadTakesNoLongerPacket()
{
    constexpr auto exact = QUsbEndpoint::ReadOption::Exact;
    int size = 13;
    m_virtual->setHandler(0x81, [&](const Transfer &) { return Reply::data(pattern(size++)); });
    open(*m_virtual);
    QCOMPARE(waitFor(m_in->read(13, {}, exact)).data(), pattern(13));
    QCOMPARE(waitFor(m_in->read(13, {}, exact)).status(), Kind::Overflow);
    QCOMPARE(waitFor(m_in->read(13)).data(), pattern(15).left(13)); // as usual, the rest is kept
    QCOMPARE(m_in->keptBytes(), 2);
}

void ConformanceSuite::queuedReadsFinishInTheirOrder()
{
    int count = 0;
    m_virtual->setHandler(0x81, [&](const Transfer &) { return Reply::data(QByteArray::number(count++)); });
    open(*m_virtual);
    QList<QFuture<QUsbTransferResult>> reads;
    QByteArrayList order;
    for (int i = 0; i < 64; ++i) {
        reads.append(m_in->read(512));
        reads.last().then(this, [&](const QUsbTransferResult &result) { order.append(result.data()); });
    }
    for (int i = 0; i < 64; ++i)
        QCOMPARE(waitFor(reads.at(i)).data(), QByteArray::number(i));
    QTRY_COMPARE(order.size(), 64);
    for (int i = 0; i < 64; ++i)
        QCOMPARE(order.at(i), QByteArray::number(i));
}

void ConformanceSuite::silentReadTimesOut()
{
    open(*m_virtual);
    const auto result = waitFor(m_in->read(512, 30ms));
    QCOMPARE(result.status(), Kind::TimedOut);
    QCOMPARE(result.data(), QByteArray());
    m_virtual->send(0x81, "late");
    QCOMPARE(waitFor(m_in->read(512)).data(), "late"); // nothing is lost
}

void ConformanceSuite::silentReadIsCancelled()
{
    open(*m_virtual);
    const auto first = m_in->read(512);
    const auto second = m_in->read(512);
    m_in->cancelAll();
    QCOMPARE(waitFor(first).status(), Kind::Cancelled);
    QCOMPARE(waitFor(second).status(), Kind::Cancelled);
    m_virtual->send(0x81, "late");
    QCOMPARE(waitFor(m_in->read(512)).data(), "late");
}

void ConformanceSuite::partOfATakenBackReadIsNotLost()
{
    if (!m_stage->can(Stage::Ability::PartialBytesOfTakenBackTransfers))
        QSKIP("USB/IP has no way to give a transfer back with some of its bytes.");
    open(*m_virtual);
    m_virtual->send(0x81, pattern(1024), QUsbVirtualDevice::MessageEnd::Open);
    const auto timedOut = waitFor(m_in->read(4096, 50ms));
    QCOMPARE(timedOut.status(), Kind::TimedOut);
    QCOMPARE(timedOut.data(), pattern(1024));
}

void ConformanceSuite::lateAnswerComes()
{
    m_virtual->setHandler(0x81, [](const Transfer &) { return Reply::data("late").after(50ms); });
    open(*m_virtual);
    QCOMPARE(waitFor(m_in->read(512)).data(), "late");
}

void ConformanceSuite::writtenBytesArrive_data()
{
    QTest::addColumn<qsizetype>("size");
    for (const qsizetype size : {0, 1, 511, 512, 513, 4096, 16384, 65536, 100'000})
        QTest::addRow("%d bytes", int(size)) << size;
}

void ConformanceSuite::writtenBytesArrive()
{
    QFETCH(qsizetype, size);
    open(*m_virtual);
    const auto result = waitFor(m_out->write(pattern(size)));
    QCOMPARE(result.status(), Kind::NoError);
    QCOMPARE(result.bytesTransferred(), qint64(size));
    QCOMPARE(m_virtual->received(0x02), pattern(size));
}

void ConformanceSuite::interruptTransfersWork()
{
    open(*m_virtual, 1);
    m_virtual->send(0x83, "abcd");
    QCOMPARE(waitFor(m_interface->endpoint(0x83)->read(8)).data(), "abcd");
    QCOMPARE(waitFor(m_interface->endpoint(0x04)->write("efgh")).status(), Kind::NoError);
    QCOMPARE(m_virtual->received(0x04), "efgh");
}

void ConformanceSuite::stallHaltsUntilItIsCleared()
{
    m_virtual->addFault(0x81, QUsbVirtualFault::stallAt(0));
    open(*m_virtual);
    m_virtual->send(0x81, "after the halt");
    QCOMPARE(waitFor(m_in->read(512)).status(), Kind::Stall);
    QVERIFY(m_virtual->isHalted(0x81));
    QCOMPARE(waitFor(m_in->read(512)).status(), Kind::Stall);
    QVERIFY(waitFor(m_in->clearHalt()));
    QVERIFY(!m_virtual->isHalted(0x81));
    QCOMPARE(waitFor(m_in->read(512)).data(), "after the halt");
}

void ConformanceSuite::stallKeepsWhatCameBefore()
{
    m_virtual->addFault(0x81, QUsbVirtualFault::stallAt(1024));
    open(*m_virtual);
    m_virtual->send(0x81, pattern(2000));
    const auto result = waitFor(m_in->read(4096));
    QCOMPARE(result.status(), Kind::Stall);
    QCOMPARE(result.data(), pattern(1024));
}

void ConformanceSuite::stalledWriteCountsWhatWasTaken()
{
    m_virtual->addFault(0x02, QUsbVirtualFault::stallAt(1024));
    open(*m_virtual);
    const auto result = waitFor(m_out->write(pattern(4096)));
    QCOMPARE(result.status(), Kind::Stall);
    QCOMPARE(result.bytesTransferred(), qint64(1024));
    QCOMPARE(m_virtual->received(0x02), pattern(1024));
}

void ConformanceSuite::haltByTheHostIsAStall()
{
    open(*m_virtual);
    QCOMPARE(waitFor(m_in->setFeature(Feature::EndpointHalt)).status(), Kind::NoError);
    QVERIFY(m_virtual->isHalted(0x81));
    m_virtual->send(0x81, "x");
    QCOMPARE(waitFor(m_in->read(512)).status(), Kind::Stall);
    QVERIFY(waitFor(m_in->clearHalt()));
    QCOMPARE(waitFor(m_in->read(512)).data(), "x");
}

void ConformanceSuite::alternateSettingsAreChosen()
{
    open(*m_virtual);
    QVERIFY(waitFor(m_interface->setAlternateSetting(1)));
    QCOMPARE(m_virtual->alternateSetting(0), quint8(1));
    QVERIFY(m_interface->endpoint(0x83));
    QCOMPARE(waitFor(m_interface->setAlternateSetting(5)).error().kind(), Kind::NotFound);
    QVERIFY(waitFor(m_interface->release()));
    QTRY_COMPARE(m_virtual->alternateSetting(0), quint8(0));
}

void ConformanceSuite::alternateSettingEndsAHalt()
{
    open(*m_virtual);
    m_virtual->halt(0x81);
    QCOMPARE(waitFor(m_in->read(512)).status(), Kind::Stall);
    QVERIFY(waitFor(m_interface->setAlternateSetting(1)));
    QVERIFY(!m_virtual->isHalted(0x81));
    m_virtual->send(0x81, "x");
    QCOMPARE(waitFor(m_interface->endpoint(0x81)->read(512)).data(), "x");
}

void ConformanceSuite::configurationIsChosen()
{
    QByteArray descriptors = m_virtual->descriptors();
    descriptors[17] = 2; // bNumConfigurations
    descriptors += QByteArray::fromHex("090219000102008032"
                                       "0904000001ff000000"
                                       "07058102000200");
    m_virtual->setDescriptors(descriptors);
    const QUsbDeviceInfo info = m_stage->plugIn(*m_context, *m_virtual);
    QCOMPARE(info.configurations().size(), 2);
    m_device = new QUsbDevice(info, m_context.get());
    QVERIFY(waitFor(m_device->open()));
    QVERIFY(waitFor(m_device->setConfiguration(2)));
    QCOMPARE(m_virtual->configurationValue(), quint8(2));
    QCOMPARE(waitFor(m_device->setConfiguration(9)).error().kind(), Kind::NotFound);
    const auto claimed = waitFor(m_device->claimInterface(0));
    QVERIFY(claimed);
    QCOMPARE(waitFor(m_device->setConfiguration(1)).error().kind(), Kind::Busy);
    QCOMPARE(waitFor(m_device->claimInterface(1)).error().kind(), Kind::NotFound);
}

void ConformanceSuite::interfaceIsBusyForAnother()
{
    open(*m_virtual);
    const auto other = m_stage->createContext();
    QTRY_VERIFY(!other->devices(QUsbDeviceFilter(0x1209, 0x0001)).isEmpty());
    QUsbDevice device(other->devices(QUsbDeviceFilter(0x1209, 0x0001)).first(), other.get());
    QVERIFY(waitFor(device.open()));
    QCOMPARE(waitFor(device.claimInterface(0)).error().kind(), Kind::Busy);
    const QUsbError refused = waitFor(device.setConfiguration(1)).error();
    QCOMPARE(refused.kind(), Kind::Busy);
    QVERIFY2(refused.message().contains("interface 0 is in use by another program"_L1), qPrintable(refused.message()));
    QVERIFY(waitFor(device.claimInterface(1)));
    QVERIFY(waitFor(m_interface->release()));
    QVERIFY(waitFor(device.claimInterface(0)));
}

void ConformanceSuite::resetKeepsTheConfigurationOnly()
{
    open(*m_virtual, 1);
    const int before = m_virtual->resets();
    QVERIFY(waitFor(m_device->reset()));
    QVERIFY(m_virtual->resets() > before);
    QCOMPARE(m_virtual->configurationValue(), quint8(1));
    QCOMPARE(m_virtual->alternateSetting(0), quint8(0));
    m_virtual->send(0x81, "still here");
    QCOMPARE(waitFor(m_interface->endpoint(0x81)->read(512)).data(), "still here");
}

void ConformanceSuite::resetIntoAnotherDevice()
{
    open(*m_virtual);
    QByteArray other = m_virtual->descriptors();
    other[10] = 0x77; // idProduct
    m_virtual->setResetHandler([&] { m_virtual->setDescriptors(other); });
    QSignalSpy removed(m_context.get(), &QUsbContext::deviceRemoved);
    QCOMPARE(waitFor(m_device->reset()).error().kind(), Kind::Disconnected);
    QTRY_COMPARE(removed.size(), 1);
    QTRY_COMPARE(m_context->devices(QUsbDeviceFilter(0x1209, 0x0077)).size(), 1);
    m_virtual->setResetHandler({});
}

void ConformanceSuite::isochronousPacketsKeepTheirBounds()
{
    QUsbVirtualDevice device(TestDescriptors::isochronousDevice(192));
    QList<Reply::Packet> packets;
    for (const int size : {192, 0, 7, 191, 192, 1, 100, 5})
        packets.append({Kind::NoError, pattern(size)});
    device.setHandler(0x84, [&](const Transfer &transfer) {
        return transfer.packetCount() == packets.size() ? Reply::packets(packets) : Reply::stall();
    });
    open(device, 1);
    const auto result = waitFor(m_interface->endpoint(0x84)->readPackets(8));
    QCOMPARE(result.status(), Kind::NoError);
    QCOMPARE(result.packets().size(), 8);
    QByteArray all;
    for (int i = 0; i < 8; ++i) {
        QCOMPARE(result.packets().at(i).size(), int(packets.at(i).data.size()));
        QCOMPARE(result.packets().at(i).requestedSize(), 192);
        QVERIFY(!result.packets().at(i).isLost());
        all += packets.at(i).data;
    }
    QCOMPARE(result.data(), all);
    delete m_device;
    m_stage->unplug(device);
}

void ConformanceSuite::isochronousPacketsFailOneByOne()
{
    QUsbVirtualDevice device(TestDescriptors::isochronousDevice(192));
    device.addFault(0x84, QUsbVirtualFault::failAt(2, Kind::TransferError));
    device.setHandler(0x84, [](const Transfer &transfer) {
        return Reply::packets(QList<Reply::Packet>(transfer.packetCount(), {Kind::NoError, "packet"}));
    });
    open(device, 1);
    const auto result = waitFor(m_interface->endpoint(0x84)->readPackets(4));
    QCOMPARE(result.status(), Kind::NoError); // as a whole
    QCOMPARE(result.data(), "packetpacketpacket");
    QCOMPARE(result.packets().at(2).status(), Kind::TransferError);
    QCOMPARE(result.packets().at(3).size(), 6);
    delete m_device;
    m_stage->unplug(device);
}

void ConformanceSuite::isochronousPacketsAreWritten()
{
    QUsbVirtualDevice device(TestDescriptors::isochronousDevice(192));
    open(device, 1);
    const auto result = waitFor(m_interface->endpoint(0x05)->writePackets("abcdefghi", {2, 3, 4}));
    QCOMPARE(result.status(), Kind::NoError);
    QCOMPARE(device.receivedTransfers(0x05), (QByteArrayList {"ab", "cde", "fghi"}));
    delete m_device;
    m_stage->unplug(device);
}

void ConformanceSuite::unplugEndsQueuedReads_data()
{
    QTest::addColumn<int>("count");
    for (const int count : {1, 8, 64})
        QTest::addRow("%d", count) << count;
}

void ConformanceSuite::unplugEndsQueuedReads()
{
    QFETCH(int, count);
    open(*m_virtual);
    QSignalSpy removed(m_context.get(), &QUsbContext::deviceRemoved);
    QSignalSpy disconnected(m_device, &QUsbDevice::disconnected);
    QList<QFuture<QUsbTransferResult>> reads;
    QList<int> order;
    for (int i = 0; i < count; ++i) {
        reads.append(m_in->read(512));
        reads.last().then(this, [&order, i](const QUsbTransferResult &) { order.append(i); });
    }
    m_stage->unplug(*m_virtual);
    for (const auto &read : reads)
        QCOMPARE(waitFor(read).status(), Kind::Disconnected);
    QTRY_COMPARE(removed.size(), 1);
    QTRY_COMPARE(disconnected.size(), 1);
    QTRY_COMPARE(order.size(), count);
    QVERIFY(std::is_sorted(order.cbegin(), order.cend()));
    QCOMPARE(m_device->state(), QUsbDevice::State::Closed);
}

void ConformanceSuite::deviceLeavesInTheMiddleOfATransfer_data()
{
    QTest::addColumn<int>("size");
    QTest::addColumn<int>("count");
    QTest::addRow("large") << 16384 << 4;
    // Many reach the device at once: what it takes before it leaves must be told all the same.
    QTest::addRow("small") << 64 << 32;
}

void ConformanceSuite::deviceLeavesInTheMiddleOfATransfer()
{
    QFETCH(int, size);
    QFETCH(int, count);
    const int complete = count / 4;
    m_virtual->addFault(0x02, QUsbVirtualFault::disconnectAt(complete * size + size / 4));
    open(*m_virtual);
    QList<QFuture<QUsbTransferResult>> writes;
    for (int i = 0; i < count; ++i)
        writes.append(m_out->write(pattern(size)));
    for (int i = 0; i < count; ++i)
        QCOMPARE(waitFor(writes.at(i)).status(), i < complete ? Kind::NoError : Kind::Disconnected);
    QTRY_COMPARE(m_context->devices(QUsbDeviceFilter(0x1209, 0x0001)).size(), 0);
}

void ConformanceSuite::deviceComesBackAsAnother()
{
    open(*m_virtual);
    const QString place = m_device->info().portPath();
    QByteArray other = m_virtual->descriptors();
    other[10] = 0x77; // idProduct
    m_virtual->setDescriptors(other);
    m_virtual->reconnect();
    QTRY_COMPARE_WITH_TIMEOUT(m_context->devices(QUsbDeviceFilter(0x1209, 0x0077)).size(), 1, 10'000);
    QTRY_COMPARE(m_device->state(), QUsbDevice::State::Closed);
    QCOMPARE(m_context->devices(QUsbDeviceFilter(0x1209, 0x0077)).first().portPath(), place);
}
