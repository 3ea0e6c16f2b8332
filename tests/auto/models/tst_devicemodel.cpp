// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "testbackend.h"
#include "testdescriptors.h"

#include "qusbcontext.h"
#include "qusbdevicemodel.h"

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
    TestDevice *plug(int bus, const QList<quint8> &ports,
                     const QByteArray &descriptors = TestDescriptors::bulkDevice());
    void unplug(TestDevice *device);
    QModelIndex indexOf(const TestDevice *device) const { return m_model->indexForDevice(device->info); }

    TestBackend *m_backend = nullptr;
    std::unique_ptr<QUsbContext> m_context;
    std::unique_ptr<QUsbDeviceModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
    std::unique_ptr<QSignalSpy> m_resets;
    std::vector<std::unique_ptr<TestDevice>> m_hardware;
    quint8 m_lastAddress = 0;
};

void tst_DeviceModel::init()
{
    m_context = TestBackend::createContext(&m_backend);
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
}

TestDevice *tst_DeviceModel::plug(int bus, const QList<quint8> &ports, const QByteArray &descriptors)
{
    m_hardware.push_back(std::make_unique<TestDevice>());
    TestDevice *device = m_hardware.back().get();
    device->bus = bus;
    device->ports = ports;
    device->address = ++m_lastAddress;
    device->descriptors = descriptors;
    device->product = u"Device %1"_s.arg(m_lastAddress);
    m_backend->plug(device);
    [&] { QTRY_VERIFY(m_context->devices().contains(device->info)); }();
    return device;
}

void tst_DeviceModel::unplug(TestDevice *device)
{
    m_backend->unplug(device);
    QTRY_VERIFY(!m_context->devices().contains(device->info));
}

void tst_DeviceModel::startsWithWhatIsThere()
{
    const TestDevice *hub = plug(1, {}, TestDescriptors::hub());
    const TestDevice *device = plug(1, {2});
    const QUsbDeviceModel late(m_context.get());
    QCOMPARE(late.rowCount(), 1);
    const QModelIndex hubIndex = late.index(0, 0);
    QCOMPARE(late.deviceInfo(hubIndex), hub->info);
    QCOMPARE(late.rowCount(hubIndex), 1);
    QCOMPARE(late.deviceInfo(late.index(0, 0, hubIndex)), device->info);
}

void tst_DeviceModel::showsTheTopology()
{
    const TestDevice *root = plug(1, {}, TestDescriptors::hub());
    const TestDevice *hub = plug(1, {2}, TestDescriptors::hub());
    const TestDevice *device = plug(1, {2, 3});
    QCOMPARE(m_model->rowCount(), 1);
    QVERIFY(!indexOf(root).parent().isValid());
    QCOMPARE(indexOf(hub).parent(), indexOf(root));
    QCOMPARE(indexOf(device).parent(), indexOf(hub));
    QVERIFY(!m_model->indexForDevice({}).isValid());
    QVERIFY(m_model->deviceInfo({}).isNull());
}

void tst_DeviceModel::ordersByBusAndPort()
{
    const TestDevice *bus2 = plug(2, {}, TestDescriptors::hub());
    const TestDevice *bus1 = plug(1, {}, TestDescriptors::hub());
    const TestDevice *port10 = plug(1, {10});
    const TestDevice *port2 = plug(1, {2});
    const TestDevice *port4 = plug(1, {4});
    QCOMPARE(indexOf(bus1).row(), 0);
    QCOMPARE(indexOf(bus2).row(), 1);
    QCOMPARE(indexOf(port2).row(), 0);
    QCOMPARE(indexOf(port4).row(), 1);
    QCOMPARE(indexOf(port10).row(), 2);

    // A view that sorts by location gets the same order.
    const auto key = [this](const TestDevice *device) {
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
    plug(1, {}, TestDescriptors::hub());
    TestDevice *first = plug(1, {1});
    const TestDevice *second = plug(1, {2});
    const QPersistentModelIndex kept = indexOf(second);

    QSignalSpy removed(m_model.get(), &QAbstractItemModel::rowsRemoved);
    QSignalSpy inserted(m_model.get(), &QAbstractItemModel::rowsInserted);
    unplug(first);
    QCOMPARE(removed.size(), 1);
    QVERIFY(kept.isValid());
    QCOMPARE(m_model->deviceInfo(kept), second->info);
    QCOMPARE(kept.row(), 0);
    QVERIFY(!indexOf(first).isValid());

    plug(1, {1});
    QCOMPARE(inserted.size(), 1);
    QCOMPARE(kept.row(), 1);
}

void tst_DeviceModel::childThatOutlivesItsHubMovesUp()
{
    const TestDevice *root = plug(1, {}, TestDescriptors::hub());
    TestDevice *hub = plug(1, {2}, TestDescriptors::hub());
    TestDevice *device = plug(1, {2, 3});
    const QPersistentModelIndex kept = indexOf(device);

    unplug(hub);
    QVERIFY(kept.isValid());
    QVERIFY(!kept.parent().isValid());
    QCOMPARE(m_model->deviceInfo(kept), device->info);
    QCOMPARE(m_model->rowCount(indexOf(root)), 0);
    unplug(device);
    QVERIFY(!kept.isValid());
    QCOMPARE(m_model->rowCount(), 1);
}

void tst_DeviceModel::childThatComesBeforeItsHubWaits()
{
    // The backend knows both before either is announced: the model hears of the child, whose parent it does not have.
    TestDevice hub;
    hub.bus = 3;
    hub.ports = {};
    hub.descriptors = TestDescriptors::hub();
    TestDevice device;
    device.bus = 3;
    device.address = 9;
    device.ports = {1};
    device.descriptors = TestDescriptors::bulkDevice();
    m_backend->plug(&hub);
    m_backend->plug(&device);
    QTRY_COMPARE(m_context->devices().size(), 2);

    QUsbDeviceModel model(m_context.get());
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    Q_EMIT m_context->deviceRemoved(hub.info);
    QCOMPARE(model.rowCount(), 1);
    const QPersistentModelIndex waiting = model.indexForDevice(device.info);
    QVERIFY(!waiting.parent().isValid());
    Q_EMIT m_context->deviceAdded(hub.info);
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(waiting.parent(), model.indexForDevice(hub.info));

    m_backend->unplug(&device);
    m_backend->unplug(&hub);
    QTRY_COMPARE(m_context->devices().size(), 0);
    QCOMPARE(model.rowCount(), 0);
}

void tst_DeviceModel::columnsAndRoles()
{
    plug(1, {}, TestDescriptors::hub());
    TestDevice *device = plug(1, {2});
    const QModelIndex index = indexOf(device);
    const auto text = [&](int column) { return index.siblingAtColumn(column).data().toString(); };
    QCOMPARE(m_model->columnCount(), 5);
    QCOMPARE(text(QUsbDeviceModel::NameColumn), device->product);
    QCOMPARE(text(QUsbDeviceModel::IdColumn), u"1209:0001"_s);
    QCOMPARE(text(QUsbDeviceModel::LocationColumn), u"1-2"_s);
    QCOMPARE(text(QUsbDeviceModel::SpeedColumn), u"480 Mb/s"_s);
    for (int column = 0; column < m_model->columnCount(); ++column) {
        QVERIFY(!m_model->headerData(column, Qt::Horizontal).toString().isEmpty());
        QVERIFY(!text(column).isEmpty());
        QVERIFY(index.siblingAtColumn(column).data(QUsbDeviceModel::SortRole).isValid());
        QCOMPARE(index.siblingAtColumn(column).data(QUsbDeviceModel::DeviceRole).value<QUsbDeviceInfo>(), device->info);
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
    TestDevice device;
    device.descriptors = TestDescriptors::bulkDevice();
    device.manufacturer = manufacturer;
    device.product = product;
    m_backend->plug(&device);
    QTRY_COMPARE(m_model->rowCount(), 1);
    QTEST(indexOf(&device).data().toString(), "name");
    m_backend->unplug(&device);
    QTRY_COMPARE(m_model->rowCount(), 0);
}

void tst_DeviceModel::classComesFromTheInterfacesIfTheDeviceSaysSo()
{
    const TestDevice *hub = plug(1, {}, TestDescriptors::hub());
    const TestDevice *device = plug(1, {1});
    QCOMPARE(QUsbDeviceModel::className(hub->info), u"Hub"_s);
    QCOMPARE(QUsbDeviceModel::className(device->info), u"Vendor specific"_s); // Both interfaces, but once.
    QCOMPARE(QUsbDeviceModel::className({}), QString());
}

void tst_DeviceModel::textsOfTheDeviceAreMadePrintable()
{
    TestDevice device;
    device.descriptors = TestDescriptors::bulkDevice();
    device.product = u"Pro\u202Ebe\u0007"_s;
    m_backend->plug(&device);
    QTRY_COMPARE(m_model->rowCount(), 1);
    QCOMPARE(indexOf(&device).data().toString(), u"Pro\uFFFDbe\u2407"_s);
    m_backend->unplug(&device);
    QTRY_COMPARE(m_model->rowCount(), 0);
}

void tst_DeviceModel::toolTipEscapesTheDevicesTexts()
{
    TestDevice device;
    device.descriptors = TestDescriptors::bulkDevice();
    device.product = u"<img src=x>"_s;
    m_backend->plug(&device);
    QTRY_COMPARE(m_model->rowCount(), 1);
    const QString toolTip = indexOf(&device).data(Qt::ToolTipRole).toString();
    QVERIFY(!toolTip.contains("<img"_L1));
    QVERIFY(toolTip.contains("&lt;img"_L1));
    m_backend->unplug(&device);
    QTRY_COMPARE(m_model->rowCount(), 0);
}

void tst_DeviceModel::outlivesTheContext()
{
    const TestDevice *device = plug(1, {1});
    m_context.reset();
    QCOMPARE(m_model->rowCount(), 1);
    QCOMPARE(m_model->deviceInfo(m_model->index(0, 0)), device->info);
    QVERIFY(!m_model->index(0, 0).data().toString().isEmpty());
}

QTEST_GUILESS_MAIN(tst_DeviceModel)
#include "tst_devicemodel.moc"
