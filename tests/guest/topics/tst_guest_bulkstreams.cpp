// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "guest.h"
#include "guesttest.h"

#include "qusbcontext.h"
#include "qusbdevice.h"
#include "qusbendpoint.h"
#include "qusbinterface.h"

#include <QtTest/qtest.h>

using Kind = QUsbError::Kind;
using namespace Guest;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/*! SuperSpeed bulk streams, which QEMU's disk with USB Attached SCSI uses: the status of a command comes on its stream. */
class tst_GuestBulkStreams : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();

    void statusComesOnTheStreamOfItsCommand();
    void endpointsWithoutStreamsSaySo();

private:
    static constexpr quint8 commandPipe = 0x01; // USB Attached SCSI, 4.2
    static constexpr quint8 statusPipe = 0x82;

    std::unique_ptr<QUsbContext> m_context;
    std::unique_ptr<QUsbDevice> m_device;
    QUsbInterface *m_interface = nullptr;
};

void tst_GuestBulkStreams::initTestCase()
{
    if (!isHere())
        QSKIP("This test needs the guest: ./dev guest");
    m_context = std::make_unique<QUsbContext>();
    qemu(u"device_add"_s,
         {{u"driver"_s, u"usb-uas"_s}, {u"bus"_s, u"usb.0"_s}, {u"id"_s, u"uas"_s}, {u"port"_s, u"7"_s}});
    // It waits to be told that its disks, of which it needs none, are there.
    qemu(u"qom-set"_s, {{u"path"_s, u"/machine/peripheral/uas"_s}, {u"property"_s, u"attached"_s}, {u"value"_s, true}});
    const auto arrived = waitFor(m_context->waitForDevice(QUsbDeviceFilter(0x46f4, 0x0003), 15s));
    QVERIFY2(arrived.isSuccess(), qPrintable(arrived.error().message()));
    m_device = std::make_unique<QUsbDevice>(arrived.value(), m_context.get());
    QVERIFY(waitFor(m_device->open()));
    const auto claimed = waitFor(m_device->claimInterface(0, QUsbDevice::ClaimOption::DetachKernelDriver));
    QVERIFY2(claimed.isSuccess(), qPrintable(claimed.error().message()));
    m_interface = claimed.value();
}

void tst_GuestBulkStreams::cleanupTestCase()
{
    m_device.reset();
    if (isHere())
        qemu(u"device_del"_s, {{u"id"_s, u"uas"_s}});
    if (m_context)
        QTRY_VERIFY_WITH_TIMEOUT(m_context->devices(QUsbDeviceFilter(0x46f4, 0x0003)).isEmpty(), 15'000);
    m_context.reset();
}

void tst_GuestBulkStreams::statusComesOnTheStreamOfItsCommand()
{
    QVERIFY(!m_interface->streamEndpoint(statusPipe, 1)); // not yet
    const auto granted = waitFor(m_interface->allocateStreams(4, {statusPipe, 0x83, 0x04}));
    QVERIFY2(granted.isSuccess(), qPrintable(granted.error().toString()));
    QCOMPARE(granted.value(), 4u);
    QVERIFY(!m_interface->streamEndpoint(statusPipe, 5));
    QUsbEndpoint *third = m_interface->streamEndpoint(statusPipe, 3);
    QUsbEndpoint *second = m_interface->streamEndpoint(statusPipe, 2);
    QVERIFY(second && third);

    const auto other = second->read(96);
    const auto status = third->read(96, 10s);
    QByteArray command(32, '\0'); // a command information unit: INQUIRY to a unit that is not there
    command[0] = 0x01;
    command[3] = 3; // tag, and so the stream
    command[16] = 0x12;
    command[20] = 36;
    const auto sent = waitFor(m_interface->endpoint(commandPipe)->write(command, 10s));
    QVERIFY2(sent.isSuccess(), qPrintable(sent.error().message()));
    const auto answer = waitFor(status);
    QVERIFY2(answer.isSuccess(), qPrintable(answer.error().message()));
    QCOMPARE(answer.data().at(0), '\x03'); // a sense information unit
    QCOMPARE(answer.data().at(3), '\x03'); // for our tag
    QVERIFY(!other.isFinished());

    const auto freed = waitFor(m_interface->freeStreams({statusPipe, 0x83, 0x04}));
    QVERIFY2(freed.isSuccess(), qPrintable(freed.error().toString()));
    QCOMPARE(waitFor(other).status(), Kind::Aborted);
    QVERIFY(!m_interface->streamEndpoint(statusPipe, 3));
}

void tst_GuestBulkStreams::endpointsWithoutStreamsSaySo()
{
    QCOMPARE(waitFor(m_interface->allocateStreams(4, {commandPipe})).error().kind(), Kind::NotSupported);
    QCOMPARE(waitFor(m_interface->allocateStreams(0, {statusPipe})).error().kind(), Kind::InvalidParameter);
}

QUSB_GUEST_TEST(tst_GuestBulkStreams)

#include "tst_guest_bulkstreams.moc"
