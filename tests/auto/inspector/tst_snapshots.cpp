// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "descriptorview.h"
#include "fieldtreeview.h"
#include "devicepage.h"
#include "inspecteddevice.h"
#include "hexview.h"
#include "mainwindow.h"
#include "requestpanel.h"
#include "snapshotactions.h"
#include "virtualdevices.h"

#include "qusbcontext.h"
#include "qusbsnapshotfile.h"
#include "qusbvirtualbus.h"
#include "testprogram.h"

#include <QtCore/qcommandlineparser.h>
#include <QtCore/qtemporarydir.h>
#include <QtTest/qtest.h>
#include <QtWidgets/qfiledialog.h>
#include <QtWidgets/qtoolbutton.h>
#include <QtWidgets/qtreeview.h>

#include <algorithm>

using namespace Qt::StringLiterals;

/*! What the window knows of a device beyond its configurations: from the system, from the device, in files. */
class tst_Snapshots : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void showsWhatTheSystemKnows();
    void askingSendsAndShowsMore();
    void selectionAndFoldingOutliveAsking();
    void bytesAreThoseOfTheSelectedBlock();
    void savesWhatIsKnown();
    void sharingLeavesOutTheSerialNumber();
    void savingTellsWhyItFailed();
    void savingReplacesOnlyFiles();
    void actionsNeedADevice();

private:
    QUsbDescriptorModel *model() const { return view()->model(); }
    DescriptorView *view() const { return m_window->devicePage()->descriptorView(); }
    InspectedDevice *device() const { return m_window->requestPanel()->device(); }
    void select(QUsbProtocol::ClassCode interfaceClass);
    QModelIndex find(const QString &name, const QModelIndex &below = {}) const;
    QString saveBy(QAction *action);

    QTemporaryDir m_directory;
    std::unique_ptr<VirtualDevices> m_devices;
    std::unique_ptr<QUsbContext> m_context;
    std::unique_ptr<MainWindow> m_window;
};

void tst_Snapshots::initTestCase()
{
    QVERIFY(m_directory.isValid());
}

void tst_Snapshots::init()
{
    QCommandLineParser parser;
    parser.addOptions(VirtualOptions::options());
    QVERIFY(parser.parse({u"program"_s, u"--virtual-devices=keyboard,disk"_s}));
    m_devices = std::make_unique<VirtualDevices>(VirtualOptions(parser));
    QVERIFY(!m_devices->error().isError());
    m_context = std::make_unique<QUsbContext>(m_devices->bus());
    m_window = std::make_unique<MainWindow>(m_context.get(), MainWindow::Arrangement::Default);
    m_window->setVirtualDevices(m_devices.get(), {});
    select(QUsbProtocol::ClassCode::Hid);
}

void tst_Snapshots::select(QUsbProtocol::ClassCode interfaceClass)
{
    const QList<QUsbDeviceInfo> devices = m_context->devices();
    const auto it = std::find_if(devices.begin(), devices.end(), [interfaceClass](const QUsbDeviceInfo &device) {
        return device.configurations()
                   .constFirst()
                   .interfaces()
                   .constFirst()
                   .alternateSettings()
                   .constFirst()
                   .interfaceClass()
            == quint8(interfaceClass);
    });
    QVERIFY(it != devices.end());
    m_window->selectDevice(*it);
    QVERIFY(m_window->isDeviceShown());
}

void tst_Snapshots::cleanup()
{
    m_window.reset();
    m_context.reset();
    m_devices.reset();
}

QModelIndex tst_Snapshots::find(const QString &name, const QModelIndex &below) const
{
    for (int row = 0; row < model()->rowCount(below); ++row) {
        const QModelIndex index = model()->index(row, 0, below);
        if (index.data().toString() == name)
            return index;
        if (const QModelIndex inner = find(name, index); inner.isValid())
            return inner;
    }
    return {};
}

void tst_Snapshots::showsWhatTheSystemKnows()
{
    QTRY_VERIFY(device()->areDriversKnown());
    QCOMPARE(model()->snapshot(), device()->snapshot());
    QCOMPARE(model()->bytes(), device()->info().descriptorBytes());
    QVERIFY(!find(u"Strings"_s).isValid()); // Nobody has asked.
    QVERIFY(m_window->snapshotActions()->askAction()->isEnabled());
}

void tst_Snapshots::askingSendsAndShowsMore()
{
    QTRY_VERIFY(device()->areDriversKnown());
    QAction *const ask = m_window->snapshotActions()->askAction();
    ask->trigger();
    QVERIFY(!ask->isEnabled());
    QTRY_VERIFY(!device()->isAskingDevice());
    QVERIFY(ask->isEnabled());
    QVERIFY(find(u"Strings"_s).isValid());
    const QModelIndex report = find(u"HID report descriptor of interface 0"_s);
    QVERIFY(report.isValid());
    QVERIFY(model()->rowCount(report) > 0);
    QVERIFY(find(u"Usage Page"_s, report).isValid());
    QCOMPARE(device()->state(), QUsbDevice::State::Closed);
}

void tst_Snapshots::selectionAndFoldingOutliveAsking()
{
    QTRY_VERIFY(device()->areDriversKnown());
    QTreeView *const fields = view()->fieldView();
    const QModelIndex vendor = find(u"idVendor"_s);
    fields->setCurrentIndex(vendor);
    fields->collapse(find(u"Configuration Descriptor"_s));
    m_window->snapshotActions()->askAction()->trigger();
    QTRY_VERIFY(find(u"Strings"_s).isValid());
    QCOMPARE(fields->currentIndex(), find(u"idVendor"_s));
    QVERIFY(fields->isExpanded(find(u"Device Descriptor"_s)));
    QVERIFY(!fields->isExpanded(find(u"Configuration Descriptor"_s)));
    QCOMPARE(view()->hexView()->selectionOffset(), 8);
}

void tst_Snapshots::bytesAreThoseOfTheSelectedBlock()
{
    m_window->snapshotActions()->askAction()->trigger();
    QTRY_VERIFY(find(u"Strings"_s).isValid());
    QTreeView *const fields = view()->fieldView();
    const QModelIndex report = find(u"HID report descriptor of interface 0"_s);
    fields->setCurrentIndex(report);
    QCOMPARE(view()->hexView()->data(), model()->bytes(report));
    QCOMPARE(view()->hexView()->selectionSize(), model()->bytes(report).size());
    Q_EMIT view()->hexView()->byteActivated(0);
    QVERIFY(fields->currentIndex() != report);
    QCOMPARE(model()->bytes(fields->currentIndex()), model()->bytes(report));
    fields->setCurrentIndex(find(u"bDeviceClass"_s));
    QCOMPARE(view()->hexView()->data(), model()->bytes());
}

QString tst_Snapshots::saveBy(QAction *action)
{
    const QString fileName = m_directory.filePath(u"snapshot.json"_s);
    action->trigger();
    auto *dialog = m_window->findChild<QFileDialog *>();
    if (!dialog)
        return {};
    Q_EMIT dialog->fileSelected(fileName);
    dialog->close();
    delete dialog;
    return fileName;
}

static QUsbDeviceSnapshot read(const QString &fileName)
{
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QUsbSnapshotFile::fromJson(file.readAll()).value().value(0);
}

void tst_Snapshots::savesWhatIsKnown()
{
    m_window->snapshotActions()->askAction()->trigger();
    QTRY_VERIFY(find(u"Strings"_s).isValid());
    const QUsbDeviceSnapshot saved = read(saveBy(m_window->snapshotActions()->saveAction()));
    QCOMPARE(saved.blocks(), device()->snapshot().blocks());
    QCOMPARE(saved.serialNumber(), device()->info().serialNumber());
    QVERIFY(saved.tool().startsWith("qusb-inspector"_L1));
}

void tst_Snapshots::sharingLeavesOutTheSerialNumber()
{
    select(QUsbProtocol::ClassCode::MassStorage);
    QVERIFY(!device()->info().serialNumber().isEmpty());
    const QUsbDeviceSnapshot saved = read(saveBy(m_window->snapshotActions()->shareAction()));
    QVERIFY(!saved.isEmpty());
    QVERIFY(saved.serialNumber() != device()->info().serialNumber());
}

void tst_Snapshots::savingTellsWhyItFailed()
{
    const QString nowhere = m_directory.filePath(u"no/such/folder/snapshot.json"_s);
    const QString message = SnapshotActions::save(device()->snapshot(), nowhere).message();
    QVERIFY2(message.contains(nowhere) && message.contains("not saved"_L1), qPrintable(message));
}

/*! Devices and FIFOs are written into, not replaced. */
void tst_Snapshots::savingReplacesOnlyFiles()
{
    const QString message = SnapshotActions::save(device()->snapshot(), u"/dev/full"_s).message();
    QVERIFY2(message.contains("not saved"_L1) && message.contains("No space left"_L1), qPrintable(message));
    QVERIFY(!QFileInfo(u"/dev/full"_s).isFile());
    QVERIFY(m_window->saveScreenshot(u"/dev/full"_s).contains("No space left"_L1));
    QVERIFY(!QFileInfo(u"/dev/full"_s).isFile());
    QVERIFY(m_window->saveScreenshot(u"/dev/null"_s).isEmpty());
    QVERIFY(!QFileInfo(u"/dev/null"_s).isFile());
}

void tst_Snapshots::actionsNeedADevice()
{
    const SnapshotActions actions(m_window.get());
    QVERIFY(!actions.askAction()->isEnabled());
    QVERIFY(!actions.saveAction()->isEnabled());
    QVERIFY(!actions.shareAction()->isEnabled());
    QVERIFY(actions.openAction()->isEnabled());
}

QUSB_TEST(tst_Snapshots)
#include "tst_snapshots.moc"
