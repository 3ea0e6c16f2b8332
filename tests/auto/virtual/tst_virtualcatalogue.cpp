// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "virtualbench.h"

#include "qusbdemonstrationbus.h"
#include "qusbdescriptordecoder.h"
#include "qusbvirtualcatalogue.h"
#include "testprogram.h"

using namespace Qt::StringLiterals;

class tst_VirtualCatalogue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void makesEveryDevice_data();
    void makesEveryDevice();
    void knowsNoOthers();
    void demonstrationHasOneOfEach();
    void demonstrationIsATree();
    void demonstrationWorks();
};

void tst_VirtualCatalogue::makesEveryDevice_data()
{
    QTest::addColumn<QString>("name");
    const QStringList expected {u"loopback"_s, u"source-sink"_s, u"serial"_s,  u"modem"_s, u"keyboard"_s, u"mouse"_s,
                                u"disk"_s,     u"camera"_s,      u"headset"_s, u"hub"_s,   u"sine"_s};
    QCOMPARE(QUsbVirtualCatalogue::deviceNames(), expected);
    for (const QString &name : expected)
        QTest::newRow(qPrintable(name)) << name;
}

void tst_VirtualCatalogue::makesEveryDevice()
{
    QFETCH(const QString, name);
    QVERIFY(!QUsbVirtualCatalogue::description(name).isEmpty());
    const std::unique_ptr<QUsbVirtualDevice> device = QUsbVirtualCatalogue::create(name);
    QVERIFY(device);
    VirtualBench bench(device.get());
    QVERIFY2(!bench.error.isError(), qPrintable(bench.error.toString()));
    QVERIFY(bench.interface);
    QCOMPARE(bench.info.warnings(), QStringList());
    QCOMPARE(bench.info.manufacturer(), u"QUsb"_s);
    QVERIFY(bench.info.product().startsWith(u"Virtual "_s));
    const QList<QUsbConfigurationInfo> configurations = bench.info.configurations();
    QCOMPARE(configurations.size(), 1);
    QCOMPARE(configurations.first().warnings(), QStringList());
}

void tst_VirtualCatalogue::knowsNoOthers()
{
    QVERIFY(QUsbVirtualCatalogue::description(u"toaster"_s).isEmpty());
    QVERIFY(!QUsbVirtualCatalogue::create(u"toaster"_s));
    QVERIFY(!QUsbVirtualCatalogue::create({}));
}

void tst_VirtualCatalogue::demonstrationHasOneOfEach()
{
    QUsbDemonstrationBus demonstration(QUsbVirtualBus::RootHubs::Hidden);
    QUsbContext context(demonstration.bus());
    const QStringList names = QUsbVirtualCatalogue::deviceNames();
    QCOMPARE(context.devices().size(), names.size());
    for (const QString &name : names) {
        QVERIFY(demonstration.device(name));
        QVERIFY2(demonstration.device(name)->isPluggedIn(), qPrintable(name));
    }
    QVERIFY(!demonstration.device(u"toaster"_s));
}

void tst_VirtualCatalogue::demonstrationIsATree()
{
    QUsbDemonstrationBus demonstration;
    const QString hub = demonstration.device(u"hub"_s)->info().portPath();
    QCOMPARE(hub, u"1-1"_s);
    for (const QString &name : {u"keyboard"_s, u"mouse"_s, u"serial"_s})
        QVERIFY(demonstration.device(name)->info().portPath().startsWith(hub + u'.'));
    for (const QString &name : {u"disk"_s, u"modem"_s, u"camera"_s, u"headset"_s, u"sine"_s, u"loopback"_s})
        QVERIFY(!demonstration.device(name)->info().portPath().contains(u'.'));
}

void tst_VirtualCatalogue::demonstrationWorks()
{
    QUsbDemonstrationBus demonstration;
    QUsbContext context(demonstration.bus());
    QUsbDevice device(demonstration.device(u"loopback"_s)->info(), &context);
    device.open();
    auto *interface = waitFor(device.claimInterface(0)).value();
    QVERIFY(interface);
    QVERIFY(waitFor(interface->endpoint(0x01)->write("hello")));
    QCOMPARE(waitFor(interface->endpoint(0x81)->read(512)).data(), "hello");
}

QUSB_TEST(tst_VirtualCatalogue)
#include "tst_virtualcatalogue.moc"
