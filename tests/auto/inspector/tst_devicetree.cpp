// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "bench.h"
#include "devicefiltermodel.h"
#include "devicepanel.h"
#include "devicetreeview.h"
#include "testdescriptors.h"

#include "qusbdevicemodel.h"
#include "testprogram.h"

#include <QtTest/qabstractitemmodeltester.h>
#include <QtTest/qsignalspy.h>
#include <QtTest/qtest.h>
#include <QtWidgets/qheaderview.h>
#include <QtWidgets/qlineedit.h>

using namespace Qt::StringLiterals;

class tst_DeviceTree : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void showsEverythingExpanded();
    void selectionSurvivesWhatComesAndGoes();
    void foldedHubsStayFolded();
    void newDevicesAreExpandedIn();
    void selectedDeviceThatGoesLeavesNothingSelected();
    void hubThatGoesTakesTheSelectionAlong();
    void filterKeepsTheWayToWhatMatches();
    void filterGivesSelectionAndFoldingBack();
    void filterThatMatchesNothingSaysSo();
    void devicesThatComeWhileFilteringAreFiltered();
    void namesStayLegibleWithAllColumns();

private:
    QModelIndex indexOf(const QUsbDeviceInfo &device) const { return m_filterModel->indexForDevice(device); }
    QModelIndex indexOf(const TestDevice *device) const { return indexOf(device->info); }
    QModelIndex indexOf(const QUsbVirtualHub *hub) const { return indexOf(hub->info()); }
    void filter(const QString &text);

    std::unique_ptr<Bench> m_bench;
    std::unique_ptr<QUsbDeviceModel> m_model;
    std::unique_ptr<DevicePanel> m_panel;
    DeviceTreeView *m_tree = nullptr;
    DeviceFilterModel *m_filterModel = nullptr;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
    std::unique_ptr<QSignalSpy> m_resets;
};

void tst_DeviceTree::init()
{
    m_bench = std::make_unique<Bench>();
    m_bench->plugAll();
    m_model = std::make_unique<QUsbDeviceModel>(m_bench->context.get());
    m_panel = std::make_unique<DevicePanel>(m_model.get());
    m_tree = m_panel->treeView();
    m_filterModel = qobject_cast<DeviceFilterModel *>(m_tree->model());
    QVERIFY(m_filterModel);
    m_tester = std::make_unique<QAbstractItemModelTester>(m_filterModel,
                                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    m_resets = std::make_unique<QSignalSpy>(m_filterModel, &QAbstractItemModel::modelReset);
    m_panel->resize(400, 400);
    m_panel->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_panel.get()));
}

void tst_DeviceTree::cleanup()
{
    QCOMPARE(m_resets->size(), 0);
    m_resets.reset();
    m_tester.reset();
    m_panel.reset();
    m_model.reset();
    m_bench.reset();
}

void tst_DeviceTree::filter(const QString &text)
{
    m_panel->filterEdit()->setText(text);
    QTest::keyClick(m_panel->filterEdit(), Qt::Key_Return); // At once.
}

void tst_DeviceTree::showsEverythingExpanded()
{
    QCOMPARE(m_filterModel->rowCount(), 2); // The root hubs.
    QVERIFY(m_tree->isExpanded(indexOf(m_bench->rootHub)));
    QVERIFY(m_tree->isExpanded(indexOf(m_bench->hub)));
    QCOMPARE(indexOf(m_bench->keyboard).parent(), indexOf(m_bench->hub));
    QVERIFY(!m_tree->visualRect(indexOf(m_bench->keyboard)).isEmpty());
    QVERIFY(!indexOf(m_bench->keyboard).data(Qt::DecorationRole).value<QIcon>().isNull());
}

void tst_DeviceTree::selectionSurvivesWhatComesAndGoes()
{
    QSignalSpy selected(m_tree, &DeviceTreeView::deviceSelected);
    QVERIFY(selected.isValid());
    m_tree->setCurrentDevice(m_bench->probe->info);
    QCOMPARE(selected.size(), 1);

    m_bench->unplug(m_bench->keyboard);
    m_bench->unplug(m_bench->stick);
    m_bench->plug(1, stickDescriptors());
    m_bench->plugAgain(m_bench->keyboard);
    QCOMPARE(m_tree->currentDevice(), m_bench->probe->info);
    QCOMPARE(m_tree->selectionModel()->selectedRows().size(), 1);
    QVERIFY(m_tree->isExpanded(indexOf(m_bench->hub)));
    QCOMPARE(selected.size(), 1);
}

void tst_DeviceTree::foldedHubsStayFolded()
{
    m_tree->collapse(indexOf(m_bench->hub));
    m_bench->unplug(m_bench->keyboard);
    m_bench->plugAgain(m_bench->keyboard);
    m_bench->unplug(m_bench->stick);
    QVERIFY(!m_tree->isExpanded(indexOf(m_bench->hub)));
    QVERIFY(m_tree->isExpanded(indexOf(m_bench->rootHub)));
}

void tst_DeviceTree::newDevicesAreExpandedIn()
{
    QUsbVirtualHub *hub = m_bench->plugHub(7, u"Acme"_s, u"Second Hub"_s);
    const TestDevice *device = m_bench->plug(1, stickDescriptors(), {}, {}, {}, hub);
    QVERIFY(m_tree->isExpanded(indexOf(hub)));
    QVERIFY(!m_tree->visualRect(indexOf(device)).isEmpty());
    QCOMPARE(m_tree->currentIndex(), QModelIndex()); // Nothing was selected, and nothing is.
}

void tst_DeviceTree::selectedDeviceThatGoesLeavesNothingSelected()
{
    m_tree->setCurrentDevice(m_bench->probe->info);
    QSignalSpy selected(m_tree, &DeviceTreeView::deviceSelected);
    m_bench->unplug(m_bench->probe);
    QVERIFY(!m_tree->currentIndex().isValid());
    QVERIFY(m_tree->selectionModel()->selectedRows().isEmpty());
    QCOMPARE(selected.size(), 0);
}

void tst_DeviceTree::hubThatGoesTakesTheSelectionAlong()
{
    m_tree->setCurrentDevice(m_bench->probe->info);
    QSignalSpy selected(m_tree, &DeviceTreeView::deviceSelected);
    m_bench->unplug(m_bench->hub); // Its devices are announced as gone before it.
    QVERIFY(!m_tree->currentIndex().isValid());
    QCOMPARE(selected.size(), 0);
    QCOMPARE(m_filterModel->rowCount(indexOf(m_bench->rootHub)), 1);
}

void tst_DeviceTree::filterKeepsTheWayToWhatMatches()
{
    for (const QString &text : {u"keyb"_s, u"046d:c31c"_s, u"1-2.3"_s, u"logitech hid"_s, u"HUMAN"_s}) {
        filter(text);
        if (text == "logitech hid"_L1 || text == "HUMAN"_L1)
            continue; // Depends on the names of classes; it must not crash.
        QVERIFY2(indexOf(m_bench->keyboard).isValid(), qPrintable(text));
        QVERIFY2(!indexOf(m_bench->stick).isValid(), qPrintable(text));
        QVERIFY(m_tree->isExpanded(indexOf(m_bench->hub)));
    }
    filter(u"4C530001230423117283"_s); // A serial number.
    QVERIFY(indexOf(m_bench->stick).isValid());
    QVERIFY(!indexOf(m_bench->keyboard).isValid());
    filter(u"4-Port"_s); // A hub. What is plugged into it does not match.
    QVERIFY(indexOf(m_bench->hub).isValid());
    QVERIFY(!indexOf(m_bench->keyboard).isValid());
    QVERIFY(!indexOf(m_bench->stick).isValid());
    filter({});
    QVERIFY(indexOf(m_bench->stick).isValid());
}

void tst_DeviceTree::filterGivesSelectionAndFoldingBack()
{
    m_tree->setCurrentDevice(m_bench->probe->info);
    m_tree->collapse(indexOf(m_bench->hub));
    m_tree->setCurrentDevice(m_bench->stick->info);
    filter(u"keyboard"_s);
    QVERIFY(m_tree->isExpanded(indexOf(m_bench->hub))); // What matches is to be seen.
    QVERIFY(!m_tree->currentIndex().isValid());
    filter({});
    QVERIFY(!m_tree->isExpanded(indexOf(m_bench->hub)));
    QCOMPARE(m_tree->currentDevice(), m_bench->stick->info);
}

void tst_DeviceTree::filterThatMatchesNothingSaysSo()
{
    filter(u"no such thing"_s);
    QCOMPARE(m_filterModel->rowCount(), 0);
    QVERIFY(!m_tree->isVisible());
    QTest::keyClick(m_panel->filterEdit(), Qt::Key_Escape);
    QTRY_VERIFY(m_tree->isVisible());
    QCOMPARE(m_panel->filterEdit()->text(), QString());
}

void tst_DeviceTree::devicesThatComeWhileFilteringAreFiltered()
{
    filter(u"keyboard"_s);
    const TestDevice *stick = m_bench->plug(1, stickDescriptors(), u"SanDisk"_s, u"Other Stick"_s);
    const TestDevice *keyboard = m_bench->plug(3, keyboardDescriptors(), u"Acme"_s, u"Keyboard"_s);
    QVERIFY(!indexOf(stick).isValid());
    QVERIFY(indexOf(keyboard).isValid());
}

/*! Where there is no room for all columns, one scrolls. Where there is, nothing is left over. */
void tst_DeviceTree::namesStayLegibleWithAllColumns()
{
    const int least = 20 * m_tree->fontMetrics().averageCharWidth();
    for (int column = 0; column < m_model->columnCount(); ++column)
        m_tree->setColumnHidden(column, false);
    for (const int width : {250, 400, 1000}) {
        m_panel->resize(width, 400);
        QTRY_VERIFY2(m_tree->columnWidth(QUsbDeviceModel::NameColumn) >= least, qPrintable(QString::number(width)));
    }
    QTRY_COMPARE(m_tree->header()->length(), m_tree->viewport()->width());
    m_tree->header()->resizeSection(QUsbDeviceModel::NameColumn, 3 * least); // As the user does.
    m_panel->resize(600, 400);
    QCoreApplication::processEvents();
    QCOMPARE(m_tree->columnWidth(QUsbDeviceModel::NameColumn), 3 * least);
}

QUSB_TEST(tst_DeviceTree)
#include "tst_devicetree.moc"
