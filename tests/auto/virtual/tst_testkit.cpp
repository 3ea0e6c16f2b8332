// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "qusbtest.h"
#include "qusbtestbench.h"

#include "qusbdevice.h"
#include "qusbendpoint.h"
#include "qusbinterface.h"
#include "testprogram.h"

#include <QtCore/qpromise.h>

using Kind = QUsbError::Kind;
using namespace std::chrono_literals;

/*! What applications' tests link. */
class tst_TestKit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void benchPlugsAndUnplugs();
    void benchSaysWhyItCannotPlug();
    void benchHasItsOwnTime();
    void waitingEnds();
    void valuesAreDescribed();
};

static QUsbDescriptorBuilder descriptors()
{
    QUsbDescriptorBuilder builder;
    builder.setIds(0x1209, 0x0001)
        .addInterface(QUsbProtocol::ClassCode::VendorSpecific)
        .addEndpoint(0x81, QUsbProtocol::TransferType::Bulk, 512);
    return builder;
}

void tst_TestKit::benchPlugsAndUnplugs()
{
    QUsbTestBench bench;
    QUsbVirtualDevice hardware(descriptors());
    hardware.send(0x81, "hello");
    QVERIFY(bench.plug(hardware));
    QCOMPARE(bench.context().devices(), QList<QUsbDeviceInfo> {hardware.info()});
    QUsbDevice device(hardware.info(), &bench.context());
    QUSB_VERIFY(device.open());
    QUsbInterface *interface = QUsbTest::waitFor(device.claimInterface(0)).value();
    QVERIFY(interface);
    QCOMPARE(QUsbTest::waitFor(interface->endpoint(0x81)->read(512)).data(), "hello");
    QUSB_COMPARE_KIND(device.claimInterface(7), Kind::NotFound);
    QVERIFY(bench.unplug(hardware));
    QVERIFY(bench.context().devices().isEmpty());
}

void tst_TestKit::benchSaysWhyItCannotPlug()
{
    QUsbTestBench bench;
    QUsbVirtualDevice hardware(descriptors());
    QVERIFY(bench.plug(hardware));
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("already plugged in")));
    QVERIFY(!bench.plug(hardware));
}

void tst_TestKit::benchHasItsOwnTime()
{
    QUsbTestBench bench(QUsbVirtualBus::TimeSource::Manual);
    bench.bus().advance(1h);
    QCOMPARE(bench.bus().time(), std::chrono::nanoseconds(1h));
}

void tst_TestKit::waitingEnds()
{
    QPromise<QUsbResult<void>> promise;
    promise.start();
    QCOMPARE(QUsbTest::waitFor(promise.future(), 5ms).error().kind(), Kind::Aborted);
    auto cancelled = promise.future();
    cancelled.cancel();
    promise.finish();
    QCOMPARE(QUsbTest::waitFor(cancelled).error().kind(), Kind::Aborted);
}

void tst_TestKit::valuesAreDescribed()
{
    const std::unique_ptr<char[]> error(QTest::toString(QUsbError(Kind::Stall, QStringLiteral("it said no"))));
    QVERIFY2(QByteArray(error.get()).contains("it said no"), error.get());
    const std::unique_ptr<char[]> info(QTest::toString(QUsbDeviceInfo()));
    QCOMPARE(QByteArray(info.get()), "QUsbDeviceInfo()");
}

QUSB_TEST(tst_TestKit)
#include "tst_testkit.moc"
