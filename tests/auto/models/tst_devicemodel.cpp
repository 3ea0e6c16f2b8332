// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "testdescriptors.h"

#include "qusbcontext.h"
#include "qusbdevicemodel.h"
#include "qusbvirtualbus.h"
#include "qusbvirtualhub.h"
#include "testprogram.h"

#include <QtTest/qabstractitemmodeltester.h>
#include <QtTest/qsignalspy.h>
#include <QtTest/qtest.h>

#include <vector>

using namespace Qt::StringLiterals;

class tst_DeviceModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void startsWithWhatIsThere();
    void showsTheTopology();
    void ordersByBusAndPort();
    void insertsAndRemovesRowsOneAtATime();
    void childThatOutlivesItsHubMovesUp();
    void childThatComesBeforeItsHubWaits();
    void columnsAndRoles();
    void namesComeFromTheDeviceFirst_data();
    void namesComeFromTheDeviceFirst();
    void classComesFromTheInterfacesIfTheDeviceSaysSo();
    void textsOfTheDeviceAreMadePrintable();
    void toolTipEscapesTheDevicesTexts();
    void outlivesTheContext();

private:
    QUsbVirtualDevice *plug(std::unique_ptr<QUsbVirtualDevice> device, quint8 port, QUsbVirtualHub *hub = nullptr);
    QUsbVirtualDevice *plug(quint8 port, QUsbVirtualHub *hub = nullptr);
    QUsbVirtualHub *plugHub(quint8 port);
    void unplug(QUsbVirtualDevice *device);
    QModelIndex indexOf(const QUsbDeviceInfo &device) const { return m_model->indexForDevice(device); }
    QModelIndex indexOf(const QUsbVirtualDevice *device) const { return indexOf(device->info()); }
    /*! The root hub of bus 1. */
    QUsbDeviceInfo root() const { return m_context->devices().first(); }

    std::unique_ptr<QUsbVirtualBus> m_bus;
    std::unique_ptr<QUsbContext> m_context;
    std::unique_ptr<QUsbDeviceModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
    std::unique_ptr<QSignalSpy> m_resets;
    std::vector<std::unique_ptr<QUsbVirtualDevice>> m_hardware;
};

void tst_DeviceModel::init()
{
    m_bus = std::make_unique<QUsbVirtualBus>();
    m_context = std::make_unique<QUsbContext>(m_bus.get());
    m_model = std::make_unique<QUsbDeviceModel>(m_context.get());
    m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get(),
                                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    m_resets = std::make_unique<QSignalSpy>(m_model.get(), &QAbstractItemModel::modelReset);
    QVERIFY(m_resets->isValid());
}

void tst_DeviceModel::cleanup()
{
    QCOMPARE(m_resets->size(), 0); // Whatever happens.
    m_resets.reset();
    m_tester.reset();
    m_model.reset();
    m_context.reset();
    m_hardware.clear();
    m_bus.reset();
}

QUsbVirtualDevice *tst_DeviceModel::plug(std::unique_ptr<QUsbVirtualDevice> device, quint8 port, QUsbVirtualHub *hub)
{
    QUsbVirtualDevice *plain = m_hardware.emplace_back(std::move(device)).get();
    [&] {
        QVERIFY(!(hub ? m_bus->plug(plain, hub, port) : m_bus->plug(plain, port)).isError());
        QTRY_VERIFY(m_context->devices().contains(plain->info()));
    }();
    return plain;
}

QUsbVirtualDevice *tst_DeviceModel::plug(quint8 port, QUsbVirtualHub *hub)
{
    auto device = std::make_unique<QUsbVirtualDevice>(TestDescriptors::bulkDevice());
    device->setString(2, u"Device %1"_s.arg(port));
    return plug(std::move(device), port, hub);
}

QUsbVirtualHub *tst_DeviceModel::plugHub(quint8 port)
{
    auto hub = std::make_unique<QUsbVirtualHub>();
    QUsbVirtualHub *plain = hub.get();
    plug(std::move(hub), port);
    return plain;
}

void tst_DeviceModel::unplug(QUsbVirtualDevice *device)
{
    const QUsbDeviceInfo info = device->info();
    device->unplug();
    QTRY_VERIFY(!m_context->devices().contains(info));
}

void tst_DeviceModel::startsWithWhatIsThere()
{
    const QUsbVirtualDevice *device = plug(2);
    const QUsbDeviceModel late(m_context.get());
    QCOMPARE(late.rowCount(), 2);
    const QModelIndex hubIndex = late.index(0, 0);
    QCOMPARE(late.deviceInfo(hubIndex), root());
    QCOMPARE(late.rowCount(hubIndex), 1);
    QCOMPARE(late.deviceInfo(late.index(0, 0, hubIndex)), device->info());
}

void tst_DeviceModel::showsTheTopology()
{
    QUsbVirtualHub *hub = plugHub(2);
    const QUsbVirtualDevice *device = plug(3, hub);
    QCOMPARE(m_model->rowCount(), 2);
    QVERIFY(!indexOf(root()).parent().isValid());
    QCOMPARE(indexOf(hub).parent(), indexOf(root()));
    QCOMPARE(indexOf(device).parent(), indexOf(hub));
    QVERIFY(!m_model->indexForDevice({}).isValid());
    QVERIFY(m_model->deviceInfo({}).isNull());
}

void tst_DeviceModel::ordersByBusAndPort()
{
    const QUsbDeviceInfo bus1 = m_context->devices().at(0);
    const QUsbDeviceInfo bus2 = m_context->devices().at(1);
    const QUsbDeviceInfo port10 = plug(10)->info();
    const QUsbDeviceInfo port2 = plug(2)->info();
    const QUsbDeviceInfo port4 = plug(4)->info();
    QCOMPARE(indexOf(bus1).row(), 0);
    QCOMPARE(indexOf(bus2).row(), 1);
    QCOMPARE(indexOf(port2).row(), 0);
    QCOMPARE(indexOf(port4).row(), 1);
    QCOMPARE(indexOf(port10).row(), 2);

    // A view that sorts by location gets the same order.
    const auto key = [this](const QUsbDeviceInfo &device) {
        return indexOf(device)
            .siblingAtColumn(QUsbDeviceModel::LocationColumn)
            .data(QUsbDeviceModel::SortRole)
            .toString();
    };
    QCOMPARE_LT(key(bus1), key(port2));
    QCOMPARE_LT(key(port2), key(port4));
    QCOMPARE_LT(key(port4), key(port10));
    QCOMPARE_LT(key(port10), key(bus2));
}

void tst_DeviceModel::insertsAndRemovesRowsOneAtATime()
{
    QUsbVirtualDevice *first = plug(1);
    const QUsbVirtualDevice *second = plug(2);
    const QUsbDeviceInfo firstInfo = first->info();
    const QPersistentModelIndex kept = indexOf(second);

    QSignalSpy removed(m_model.get(), &QAbstractItemModel::rowsRemoved);
    QSignalSpy inserted(m_model.get(), &QAbstractItemModel::rowsInserted);
    unplug(first);
    QCOMPARE(removed.size(), 1);
    QVERIFY(kept.isValid());
    QCOMPARE(m_model->deviceInfo(kept), second->info());
    QCOMPARE(kept.row(), 0);
    QVERIFY(!indexOf(firstInfo).isValid());

    plug(1);
    QCOMPARE(inserted.size(), 1);
    QCOMPARE(kept.row(), 1);
}

void tst_DeviceModel::childThatOutlivesItsHubMovesUp()
{
    // A bus reports children first; a system may not.
    QUsbVirtualHub *hub = plugHub(2);
    QUsbVirtualDevice *device = plug(3, hub);
    const QPersistentModelIndex kept = indexOf(device);

    Q_EMIT m_context->deviceRemoved(hub->info());
    QVERIFY(kept.isValid());
    QVERIFY(!kept.parent().isValid());
    QCOMPARE(m_model->deviceInfo(kept), device->info());
    QCOMPARE(m_model->rowCount(indexOf(root())), 0);
    unplug(device);
    QVERIFY(!kept.isValid());
    QCOMPARE(m_model->rowCount(), 2);
}

void tst_DeviceModel::childThatComesBeforeItsHubWaits()
{
    QUsbVirtualHub *hub = plugHub(2);
    QUsbVirtualDevice *device = plug(3, hub);
    Q_EMIT m_context->deviceRemoved(device->info());
    Q_EMIT m_context->deviceRemoved(hub->info());
    Q_EMIT m_context->deviceAdded(device->info());
    const QPersistentModelIndex waiting = indexOf(device);
    QVERIFY(waiting.isValid());
    QVERIFY(!waiting.parent().isValid());
    Q_EMIT m_context->deviceAdded(hub->info());
    QCOMPARE(m_model->rowCount(), 2);
    QCOMPARE(waiting.parent(), indexOf(hub));
    QCOMPARE(indexOf(hub).parent(), indexOf(root()));
    unplug(hub);
    QVERIFY(!waiting.isValid());
}

void tst_DeviceModel::columnsAndRoles()
{
    const QUsbVirtualDevice *device = plug(2);
    const QModelIndex index = indexOf(device);
    const auto text = [&](int column) { return index.siblingAtColumn(column).data().toString(); };
    QCOMPARE(m_model->columnCount(), 5);
    QCOMPARE(text(QUsbDeviceModel::NameColumn), u"Device 2"_s);
    QCOMPARE(text(QUsbDeviceModel::IdColumn), u"1209:0001"_s);
    QCOMPARE(text(QUsbDeviceModel::LocationColumn), u"1-2"_s);
    QCOMPARE(text(QUsbDeviceModel::SpeedColumn), u"480 Mb/s"_s);
    for (int column = 0; column < m_model->columnCount(); ++column) {
        QVERIFY(!m_model->headerData(column, Qt::Horizontal).toString().isEmpty());
        QVERIFY(!text(column).isEmpty());
        QVERIFY(index.siblingAtColumn(column).data(QUsbDeviceModel::SortRole).isValid());
        QCOMPARE(index.siblingAtColumn(column).data(QUsbDeviceModel::DeviceRole).value<QUsbDeviceInfo>(),
                 device->info());
    }
    QCOMPARE(m_model->roleNames().value(QUsbDeviceModel::DeviceRole), QByteArray("device"));
}

void tst_DeviceModel::namesComeFromTheDeviceFirst_data()
{
    QTest::addColumn<QString>("manufacturer");
    QTest::addColumn<QString>("product");
    QTest::addColumn<QString>("name");

    QTest::newRow("both") << u"Acme"_s << u"Probe"_s << u"Acme Probe"_s;
    QTest::newRow("maker in product") << u"Acme"_s << u"ACME Probe"_s << u"ACME Probe"_s;
    QTest::newRow("product only") << QString() << u"Probe"_s << u"Probe"_s;
    QTest::newRow("maker only") << u"Acme"_s << QString() << u"Acme"_s;
    QTest::newRow("spaces") << u"  Acme  "_s << u"Big\tProbe "_s << u"Acme Big Probe"_s;
}

void tst_DeviceModel::namesComeFromTheDeviceFirst()
{
    QFETCH(const QString, manufacturer);
    QFETCH(const QString, product);
    auto device = std::make_unique<QUsbVirtualDevice>(TestDescriptors::bulkDevice());
    device->setString(1, manufacturer);
    device->setString(2, product);
    QTEST(indexOf(plug(std::move(device), 1)).data().toString(), "name");
}

void tst_DeviceModel::classComesFromTheInterfacesIfTheDeviceSaysSo()
{
    QCOMPARE(QUsbDeviceModel::className(root()), u"Hub"_s);
    QCOMPARE(QUsbDeviceModel::className(plug(1)->info()), u"Vendor specific"_s); // Both interfaces, but once.
    QCOMPARE(QUsbDeviceModel::className({}), QString());
}

void tst_DeviceModel::textsOfTheDeviceAreMadePrintable()
{
    auto device = std::make_unique<QUsbVirtualDevice>(TestDescriptors::bulkDevice());
    device->setString(2, u"Pro\u202Ebe\u0007"_s);
    QCOMPARE(indexOf(plug(std::move(device), 1)).data().toString(), u"Pro\uFFFDbe\u2407"_s);
}

void tst_DeviceModel::toolTipEscapesTheDevicesTexts()
{
    auto device = std::make_unique<QUsbVirtualDevice>(TestDescriptors::bulkDevice());
    device->setString(2, u"<img src=x>"_s);
    const QString toolTip = indexOf(plug(std::move(device), 1)).data(Qt::ToolTipRole).toString();
    QVERIFY(!toolTip.contains("<img"_L1));
    QVERIFY(toolTip.contains("&lt;img"_L1));
}

void tst_DeviceModel::outlivesTheContext()
{
    const QUsbVirtualDevice *device = plug(1);
    m_context.reset();
    const QModelIndex index = indexOf(device);
    QCOMPARE(m_model->deviceInfo(index), device->info());
    QCOMPARE(index.data().toString(), u"Device 1"_s);
}

QUSB_TEST(tst_DeviceModel)
#include "tst_devicemodel.moc"
