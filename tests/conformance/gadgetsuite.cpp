// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "gadgetsuite.h"

#include "waitfor.h"

#include "qusbdevice.h"
#include "qusbendpoint.h"
#include "qusbinterface.h"

#include <QtTest/qsignalspy.h>
#include <QtTest/qtest.h>

using Kind = QUsbError::Kind;
using namespace QUsbProtocol;
using namespace std::chrono_literals;

GadgetSuite::GadgetSuite(GadgetStage *stage)
    : m_stage(stage)
{
}

GadgetSuite::~GadgetSuite() = default;

void GadgetSuite::init()
{
    m_context = m_stage->createContext();
}

void GadgetSuite::cleanup()
{
    delete m_device;
    m_context.reset();
}

void GadgetSuite::open(const GadgetStage::Gadget &gadget)
{
    QVERIFY(!gadget.info.isNull());
    m_device = new QUsbDevice(gadget.info, m_context.get());
    const auto opened = waitFor(m_device->open());
    QVERIFY2(opened, qPrintable(opened.error().message()));
    if (m_device->activeConfigurationValue() != gadget.configurationValue)
        QVERIFY(waitFor(m_device->setConfiguration(gadget.configurationValue)));
    m_interface = waitFor(m_device->claimInterface(0)).value();
    QVERIFY(m_interface);
    for (const QUsbEndpointInfo &endpoint : m_interface->alternateSettingInfo().endpoints()) {
        if (endpoint.transferType() == TransferType::Bulk)
            (endpoint.direction() == Direction::In ? m_in : m_out) = m_interface->endpoint(endpoint.address());
    }
    QVERIFY(m_in && m_out);
}

void GadgetSuite::sourceGivesWhatIsAskedFor_data()
{
    QTest::addColumn<int>("size");
    for (const int size : {1, 511, 512, 513, 4096, 16384, 65536})
        QTest::addRow("%d bytes", size) << size;
}

void GadgetSuite::sourceGivesWhatIsAskedFor()
{
    QFETCH(int, size);
    open(m_stage->sourceSink(*m_context));
    const auto result = waitFor(m_in->read(size));
    QCOMPARE(result.status(), Kind::NoError);
    QCOMPARE(result.data(), QByteArray(size, '\0')); // pattern 0
}

void GadgetSuite::sinkTakesWhatIsWritten_data()
{
    sourceGivesWhatIsAskedFor_data();
    QTest::newRow("0 bytes") << 0;
}

void GadgetSuite::sinkTakesWhatIsWritten()
{
    QFETCH(int, size);
    open(m_stage->sourceSink(*m_context));
    const auto result = waitFor(m_out->write(QByteArray(size, '\0')));
    QCOMPARE(result.status(), Kind::NoError);
    QCOMPARE(result.bytesTransferred(), qint64(size));
}

void GadgetSuite::manyReadsAreQueued()
{
    open(m_stage->sourceSink(*m_context));
    QList<QFuture<QUsbTransferResult>> reads;
    QList<int> order;
    for (int i = 0; i < 64; ++i) {
        reads.append(m_in->read(512));
        reads.last().then(this, [&order, i](const QUsbTransferResult &) { order.append(i); });
    }
    for (const auto &read : reads)
        QCOMPARE(waitFor(read).data().size(), 512);
    QTRY_COMPARE(order.size(), 64);
    QVERIFY(std::is_sorted(order.cbegin(), order.cend()));
}

void GadgetSuite::unknownRequestIsAStall()
{
    open(m_stage->sourceSink(*m_context));
    const QUsbSetupPacket unknown(Direction::In, RequestType::Vendor, Recipient::Device, 0x77, 0, 0, 8);
    QCOMPARE(waitFor(m_device->control(unknown)).status(), Kind::Stall);
}

void GadgetSuite::haltIsSeenAndCleared()
{
    open(m_stage->sourceSink(*m_context));
    const QUsbSetupPacket status(Direction::In, Recipient::Endpoint, Request::GetStatus, 0, m_in->address(), 2);
    QCOMPARE(waitFor(m_device->control(status)).data(), QByteArray(2, '\0'));
    QCOMPARE(waitFor(m_in->setFeature(Feature::EndpointHalt)).status(), Kind::NoError);
    QCOMPARE(waitFor(m_device->control(status)).data(), QByteArray("\1\0", 2));
    QCOMPARE(waitFor(m_in->read(512)).status(), Kind::Stall);
    QVERIFY(waitFor(m_in->clearHalt()));
    QCOMPARE(waitFor(m_device->control(status)).data(), QByteArray(2, '\0'));
    QCOMPARE(waitFor(m_in->read(512)).status(), Kind::NoError);
}

void GadgetSuite::loopbackReturnsWhatWasWritten_data()
{
    QTest::addColumn<int>("size");
    for (const int size : {1, 63, 64, 511, 512})
        QTest::addRow("%d bytes", size) << size;
}

void GadgetSuite::loopbackReturnsWhatWasWritten()
{
    QFETCH(int, size);
    open(m_stage->loopback(*m_context));
    QByteArray bytes(size, Qt::Uninitialized);
    for (int i = 0; i < size; ++i)
        bytes[i] = char(i * 7);
    QCOMPARE(waitFor(m_out->write(bytes)).status(), Kind::NoError);
    QCOMPARE(waitFor(m_in->read(512)).data(), bytes);
}

void GadgetSuite::emptyLoopbackTimesOut()
{
    open(m_stage->loopback(*m_context));
    QCOMPARE(waitFor(m_in->read(512, 30ms)).status(), Kind::TimedOut);
    QCOMPARE(waitFor(m_out->write("later")).status(), Kind::NoError);
    QCOMPARE(waitFor(m_in->read(512)).data(), "later");
}

void GadgetSuite::emptyLoopbackIsCancelled()
{
    open(m_stage->loopback(*m_context));
    const auto first = m_in->read(512);
    const auto second = m_in->read(512);
    m_in->cancelAll();
    QCOMPARE(waitFor(first).status(), Kind::Cancelled);
    QCOMPARE(waitFor(second).status(), Kind::Cancelled);
}

void GadgetSuite::unplugEndsQueuedReads()
{
    open(m_stage->loopback(*m_context));
    QSignalSpy removed(m_context.get(), &QUsbContext::deviceRemoved);
    QList<QFuture<QUsbTransferResult>> reads;
    for (int i = 0; i < 16; ++i)
        reads.append(m_in->read(512));
    m_stage->unplug();
    for (const auto &read : reads)
        QCOMPARE(waitFor(read).status(), Kind::Disconnected);
    QTRY_COMPARE(removed.size(), 1);
}
