// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "allocationcounter.h"
#include "instantbackend.h"
#include "testdescriptors.h"
#include "waitfor.h"

#include "qusbdevice.h"
#include "qusbendpoint.h"
#include "qusbinstream.h"
#include "qusbinterface.h"
#include "qusboutstream.h"
#include "testprogram.h"

#include <QtTest/qtest.h>

class tst_StreamAllocations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void inStreamAllocatesNothing_data();
    void inStreamAllocatesNothing();
    void outStreamAllocatesNothing_data();
    void outStreamAllocatesNothing();
};

void tst_StreamAllocations::initTestCase()
{
    if (!AllocationCounter::works())
        QSKIP("Allocations cannot be counted here.");
    AllocationCounter::start();
    delete new QByteArray(100, 'x');
    QVERIFY(AllocationCounter::stop() > 0);
}

static QUsbInterface *claim(QUsbContext *context)
{
    auto *device = new QUsbDevice(context->devices().first(), context);
    device->open();
    return waitFor(device->claimInterface(0)).value();
}

void tst_StreamAllocations::inStreamAllocatesNothing_data()
{
    QTest::addColumn<QByteArray>("descriptors");
    QTest::addColumn<quint8>("in");
    QTest::addColumn<quint8>("out");
    QTest::newRow("bulk") << TestDescriptors::bulkDevice() << quint8(0x81) << quint8(0x02);
    QTest::newRow("isochronous") << TestDescriptors::plainIsochronousDevice() << quint8(0x85) << quint8(0x06);
}

void tst_StreamAllocations::inStreamAllocatesNothing()
{
    QFETCH(QByteArray, descriptors);
    QFETCH(quint8, in);
    InstantBackend *backend = nullptr;
    const auto context = InstantBackend::createContext(descriptors, InstantBackend::Completion::WhenPumped, &backend);
    QUsbInterface *interface = claim(context.get());
    QVERIFY(interface);
    QUsbInStream stream(interface->endpoint(in));
    qint64 bytes = 0;
    connect(&stream, &QUsbInStream::chunkReceived, this, [&](const QUsbStreamChunk &chunk) { bytes += chunk.size(); });
    QVERIFY(stream.start());
    for (int i = 0; i < 100; ++i)
        backend->pump();
    QCOMPARE(bytes, 100 * stream.transferSize());

    AllocationCounter::start();
    for (int i = 0; i < 5000; ++i)
        backend->pump();
    const long allocations = AllocationCounter::stop();
    QCOMPARE(bytes, 5100 * stream.transferSize());
    QCOMPARE(allocations, 0L);
}

void tst_StreamAllocations::outStreamAllocatesNothing_data()
{
    inStreamAllocatesNothing_data();
}

void tst_StreamAllocations::outStreamAllocatesNothing()
{
    QFETCH(QByteArray, descriptors);
    QFETCH(quint8, out);
    InstantBackend *backend = nullptr;
    const auto context = InstantBackend::createContext(descriptors, InstantBackend::Completion::WhenPumped, &backend);
    QUsbInterface *interface = claim(context.get());
    QVERIFY(interface);
    QUsbOutStream stream(interface->endpoint(out));
    const QByteArray data(100'000, 'x');
    qint64 bytes = 0;
    connect(&stream, &QUsbOutStream::bytesWritten, this, [&](qint64 written) {
        bytes += written;
        stream.write(data);
    });
    QVERIFY(stream.start());
    stream.write(data);
    for (int i = 0; i < 100; ++i)
        backend->pump();

    AllocationCounter::start();
    for (int i = 0; i < 5000; ++i)
        backend->pump();
    const long allocations = AllocationCounter::stop();
    QCOMPARE(bytes, 5100 * stream.transferSize());
    QCOMPARE(allocations, 0L);
}

QUSB_TEST(tst_StreamAllocations)
#include "tst_streamallocations.moc"
