// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "descriptorview.h"
#include "devicepage.h"
#include "devicepanel.h"
#include "devicetreeview.h"
#include "emptystate.h"
#include "mainwindow.h"
#include "messagestrip.h"
#include "requestpanel.h"
#include "snapshotactions.h"
#include "snapshotpanel.h"
#include "virtualdevices.h"

#include "qusbcontext.h"
#include "qusbsnapshotfile.h"
#include "qusbvirtualbus.h"
#include "qusbvirtualcatalogue.h"
#include "qusbvirtualdevice.h"
#include "testprogram.h"

#include <QtCore/qcommandlineparser.h>
#include <QtCore/qmimedata.h>
#include <QtCore/qtemporarydir.h>
#include <QtCore/qurl.h>
#include <QtGui/qevent.h>
#include <QtTest/qtest.h>
#include <QtWidgets/qapplication.h>
#include <QtWidgets/qstackedwidget.h>
#include <QtWidgets/qtreeview.h>

#include <algorithm>

using namespace Qt::StringLiterals;
using Kind = QUsbDescriptorBlock::Kind;

/*! Files of snapshots, opened in the window. */
class tst_OpenedSnapshots : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void showsAllThatTheFileHolds();
    void severalFilesAndDevicesAreOpenAtOnce();
    void showsDamagedDescriptors_data();
    void showsDamagedDescriptors();
    void showsFilesOfBytes();
    void tellsWhatCannotBeOpened();
    void readsAFileAgain();
    void deviceAndSnapshotAreSelectedInTurn();
    void unpluggingDoesNotChangeASnapshot();
    void closingAFileLeavesNothingOfIt();
    void filesCanBeDropped();
    void pluggingInTellsWhatWasRefused();
    void pluggingInHasAWindowOfItsOwnBesideRealDevices();

private:
    /*! What the catalogue's \a name looks like to the system. */
    static QUsbDeviceSnapshot snapshotOf(const QString &name);
    QString write(const QString &name, const QList<QUsbDeviceSnapshot> &snapshots) const;
    QString write(const QString &name, const QByteArray &contents) const;
    QString path(const QString &name) const { return m_directory->filePath(name); }
    SnapshotPanel *panel() const { return m_window->snapshotPanel(); }
    DevicePage *page() const { return m_window->devicePage(); }
    QModelIndex row(int file, int device) const;
    QUsbDeviceInfo device(const QString &name) const;
    void click(QTreeView *view, const QModelIndex &index) const;
    bool isShown(const QWidget *widget) const { return widget->isVisibleTo(m_window.get()); }

    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<VirtualDevices> m_devices;
    std::unique_ptr<QUsbContext> m_context;
    std::unique_ptr<MainWindow> m_window;
};

void tst_OpenedSnapshots::init()
{
    m_directory = std::make_unique<QTemporaryDir>();
    QVERIFY(m_directory->isValid());
    QCommandLineParser parser;
    parser.addOptions(VirtualOptions::options());
    QVERIFY(parser.parse({u"program"_s, u"--virtual-devices=keyboard,disk"_s}));
    m_devices = std::make_unique<VirtualDevices>(VirtualOptions(parser));
    m_context = std::make_unique<QUsbContext>(m_devices->bus());
    m_window = std::make_unique<MainWindow>(m_context.get(), MainWindow::Arrangement::Default);
    m_window->setVirtualDevices(m_devices.get());
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

void tst_OpenedSnapshots::cleanup()
{
    m_window.reset();
    m_context.reset();
    m_devices.reset();
}

QUsbDeviceSnapshot tst_OpenedSnapshots::snapshotOf(const QString &name)
{
    const auto device = QUsbVirtualCatalogue::create(name);
    QUsbVirtualBus bus;
    if (bus.plug(device.get()).isError())
        qFatal("no such device");
    return QUsbDeviceSnapshot::fromInfo(device->info());
}

QString tst_OpenedSnapshots::write(const QString &name, const QList<QUsbDeviceSnapshot> &snapshots) const
{
    return write(name, QUsbSnapshotFile::toJson(snapshots));
}

QString tst_OpenedSnapshots::write(const QString &name, const QByteArray &contents) const
{
    QFile file(path(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(contents) != contents.size())
        qFatal("%s", qPrintable(file.errorString()));
    return file.fileName();
}

QModelIndex tst_OpenedSnapshots::row(int file, int device) const
{
    const QAbstractItemModel *model = panel()->treeView()->model();
    return model->index(device, 0, model->index(file, 0));
}

/*! The device that is plugged in and whose product has \a name in it. */
QUsbDeviceInfo tst_OpenedSnapshots::device(const QString &name) const
{
    const QList<QUsbDeviceInfo> devices = m_context->devices();
    const auto it = std::find_if(devices.begin(), devices.end(),
                                 [&](const QUsbDeviceInfo &info) { return info.product().contains(name); });
    return it == devices.end() ? QUsbDeviceInfo() : *it;
}

void tst_OpenedSnapshots::click(QTreeView *view, const QModelIndex &index) const
{
    const QRect place = view->visualRect(index);
    QVERIFY2(view->viewport()->rect().contains(place.center()), "not to be seen");
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, place.center());
}

void tst_OpenedSnapshots::showsAllThatTheFileHolds()
{
    QUsbDeviceSnapshot snapshot = snapshotOf(u"keyboard"_s);
    snapshot.setHost(u"Linux 9.9"_s);
    snapshot.setTool(u"something 1.0"_s);
    snapshot.setTakenAt(QDateTime({2020, 2, 3}, {4, 5}));
    snapshot.setInterfaceState({0, u"usbhid"_s, {}});
    snapshot.addNote(u"The device was cold."_s);
    const QString fileName = write(u"keyboard.json"_s, QList {snapshot});
    QVERIFY(!isShown(panel()));
    QVERIFY(!m_window->openSnapshots({fileName}).isError());

    QVERIFY(isShown(panel()));
    QVERIFY(m_window->isDeviceShown());
    QCOMPARE(page()->snapshotFileName(), fileName);
    QVERIFY(isShown(page()->messageStrip()));
    QVERIFY(page()->messageStrip()->text().contains("keyboard.json"_L1));
    for (const QString &part : {u"2020"_s, u"Linux 9.9"_s, u"something 1.0"_s})
        QVERIFY2(page()->messageStrip()->details().contains(part), qPrintable(page()->messageStrip()->details()));
    QStringList texts;
    const QAbstractItemModel *fields = page()->descriptorView()->model();
    const std::function<void(const QModelIndex &)> collect = [&](const QModelIndex &above) {
        for (int i = 0; i < fields->rowCount(above); ++i) {
            for (int column = 0; column < fields->columnCount(above); ++column)
                texts += fields->index(i, column, above).data().toString();
            collect(fields->index(i, 0, above));
        }
    };
    collect({});
    QVERIFY(texts.contains(u"idVendor"_s));
    QVERIFY2(texts.join(u' ').contains("The device was cold."_L1), "notes are a part of the snapshot");
    // What needs a device is not offered.
    QVERIFY(!m_window->requestPanel()->device());
    QVERIFY(!m_window->snapshotActions()->askAction()->isEnabled());
    QVERIFY(m_window->snapshotActions()->saveAction()->isEnabled());
}

void tst_OpenedSnapshots::severalFilesAndDevicesAreOpenAtOnce()
{
    const QString one = write(u"one.json"_s, {snapshotOf(u"mouse"_s), snapshotOf(u"camera"_s)});
    const QString two = write(u"two.json"_s, {snapshotOf(u"modem"_s)});
    QVERIFY(!m_window->openSnapshots({one, two}).isError());
    QCOMPARE(panel()->fileNames(), (QStringList {one, two}));
    QCOMPARE(page()->info().product(), snapshotOf(u"modem"_s).product()); // the last that was opened
    click(panel()->treeView(), row(0, 1));
    QCOMPARE(page()->info().product(), snapshotOf(u"camera"_s).product());
    QCOMPARE(page()->snapshotFileName(), one);
    QVERIFY(m_window->windowTitle().contains(page()->info().product()));
    click(panel()->treeView(), row(0, 0));
    QCOMPARE(page()->info().product(), snapshotOf(u"mouse"_s).product());
    // Opened once more, a file is not there twice.
    QVERIFY(!m_window->openSnapshots({one}).isError());
    QCOMPARE(panel()->fileNames(), (QStringList {one, two}));
}

void tst_OpenedSnapshots::showsDamagedDescriptors_data()
{
    QTest::addColumn<QByteArray>("descriptors");

    const QByteArray whole = snapshotOf(u"mouse"_s).block(Kind::Device).bytes();
    QByteArray tooLong = whole;
    tooLong[0] = '\xff';
    QTest::newRow("device descriptor only") << whole.left(18);
    QTest::newRow("header of a configuration cut") << whole.left(18 + 1);
    QTest::newRow("bLength 255") << tooLong;
    QTest::newRow("no length") << QByteArray(40, '\0');
}

void tst_OpenedSnapshots::showsDamagedDescriptors()
{
    QFETCH(const QByteArray, descriptors);
    QUsbDeviceSnapshot damaged;
    damaged.setBlock(QUsbDescriptorBlock(Kind::Device, descriptors));
    QVERIFY(!m_window->openSnapshots({write(u"bad.json"_s, {damaged, snapshotOf(u"mouse"_s)})}).isError());
    QCOMPARE(panel()->treeView()->model()->rowCount(row(0, 0).parent()), 2);
    QVERIFY(m_window->isDeviceShown());
    QVERIFY(page()->descriptorView()->model()->rowCount() > 0);
    QVERIFY(!isShown(m_window->messageStrip()));
}

void tst_OpenedSnapshots::showsFilesOfBytes()
{
    const QByteArray bytes = snapshotOf(u"mouse"_s).block(Kind::Device).bytes();
    QVERIFY(!m_window->openSnapshots({write(u"mouse.bin"_s, bytes)}).isError());
    QCOMPARE(page()->info().vendorId(), snapshotOf(u"mouse"_s).info().vendorId());
    QVERIFY(!m_window->openSnapshots({write(u"mouse.hex"_s, bytes.toHex(' '))}).isError());
    QCOMPARE(page()->info().vendorId(), snapshotOf(u"mouse"_s).info().vendorId());
    // Not a device: its HID report descriptor.
    QVERIFY(!m_window->openSnapshots({write(u"report.hex"_s, "05 01 09 02 a1 01 c0")}).isError());
    QCOMPARE(row(2, 0).data().toString(), u"Descriptors"_s);
    QVERIFY(!m_window->snapshotActions()->plugAction()->isEnabled());
    QVERIFY(page()->descriptorView()->model()->rowCount() > 0);
}

void tst_OpenedSnapshots::tellsWhatCannotBeOpened()
{
    const QString good = write(u"good.json"_s, {snapshotOf(u"mouse"_s)});
    const QString broken = write(u"broken.json"_s, QByteArray("{\"format\": \"qusb-snapsh"));
    QVERIFY(m_window->openSnapshots({broken, path(u"missing.json"_s), good}).isError());
    QVERIFY(isShown(m_window->messageStrip()));
    QVERIFY2(m_window->messageStrip()->text().startsWith("2 file"_L1), qPrintable(m_window->messageStrip()->text()));
    QVERIFY(m_window->messageStrip()->details().contains("broken.json"_L1));
    QVERIFY(m_window->messageStrip()->details().contains("missing.json"_L1));
    QCOMPARE(panel()->fileNames(), QStringList {good});
    QVERIFY(!m_window->openSnapshots({good}).isError());
    QVERIFY(!isShown(m_window->messageStrip()));
}

void tst_OpenedSnapshots::readsAFileAgain()
{
    const QString fileName = write(u"device.json"_s, {snapshotOf(u"mouse"_s)});
    QVERIFY(!m_window->openSnapshots({fileName}).isError());
    write(u"device.json"_s, {snapshotOf(u"modem"_s)});
    Q_EMIT panel()->reloadRequested(fileName);
    QCOMPARE(page()->info().product(), snapshotOf(u"modem"_s).product());
    QCOMPARE(panel()->fileNames(), QStringList {fileName});
}

void tst_OpenedSnapshots::deviceAndSnapshotAreSelectedInTurn()
{
    const QUsbDeviceInfo keyboard = device(u"keyboard"_s);
    m_window->selectDevice(keyboard);
    QVERIFY(m_window->requestPanel()->device());
    // The very device that is shown.
    QVERIFY(!m_window->openSnapshots({write(u"same.json"_s, {QUsbDeviceSnapshot::fromInfo(keyboard)})}).isError());
    QVERIFY(!m_window->requestPanel()->device());
    QVERIFY(!isShown(m_window->requestPanel())); // Its place is the snapshot's.
    QVERIFY(m_window->devicePanel()->treeView()->currentDevice().isNull());
    m_window->selectDevice(keyboard);
    QVERIFY(page()->snapshotFileName().isEmpty());
    QVERIFY(m_window->requestPanel()->device());
    QVERIFY(isShown(m_window->requestPanel()));
    QVERIFY(!isShown(page()->messageStrip()));
    QVERIFY(!panel()->treeView()->selectionModel()->hasSelection());
    click(panel()->treeView(), row(0, 0));
    QVERIFY(!page()->snapshotFileName().isEmpty());
    QVERIFY(!m_window->requestPanel()->device());
}

void tst_OpenedSnapshots::unpluggingDoesNotChangeASnapshot()
{
    const QUsbDeviceInfo keyboard = device(u"keyboard"_s);
    m_window->selectDevice(keyboard);
    QVERIFY(!m_window->openSnapshots({write(u"same.json"_s, {QUsbDeviceSnapshot::fromInfo(keyboard)})}).isError());
    m_devices->unplug(keyboard);
    QTRY_VERIFY(!m_context->devices().contains(keyboard));
    QVERIFY(!page()->isUnplugged());
    QVERIFY(page()->messageStrip()->text().contains("same.json"_L1));
}

void tst_OpenedSnapshots::closingAFileLeavesNothingOfIt()
{
    const QString one = write(u"one.json"_s, {snapshotOf(u"mouse"_s)});
    const QString two = write(u"two.json"_s, {snapshotOf(u"modem"_s)});
    QVERIFY(!m_window->openSnapshots({one, two}).isError());
    panel()->close(one);
    QCOMPARE(page()->snapshotFileName(), two);
    QVERIFY(m_window->isDeviceShown());
    panel()->close(two);
    QVERIFY(!m_window->isDeviceShown());
    QVERIFY(!isShown(panel()));
    QVERIFY(!m_window->snapshotActions()->saveAction()->isEnabled());
}

void tst_OpenedSnapshots::filesCanBeDropped()
{
    const QString fileName = write(u"mouse.json"_s, {snapshotOf(u"mouse"_s)});
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(fileName)});
    QDragEnterEvent enter({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(m_window.get(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(m_window.get(), &drop);
    QCOMPARE(panel()->fileNames(), QStringList {fileName});

    QMimeData text;
    text.setText(u"mouse"_s);
    QDragEnterEvent other({10, 10}, Qt::CopyAction, &text, Qt::LeftButton, {});
    other.ignore();
    QApplication::sendEvent(m_window.get(), &other);
    QVERIFY(!other.isAccepted());
}

void tst_OpenedSnapshots::pluggingInTellsWhatWasRefused()
{
    QUsbDeviceSnapshot damaged;
    damaged.setBlock(QUsbDescriptorBlock(Kind::Device, snapshotOf(u"mouse"_s).block(Kind::Device).bytes().left(18)));
    const qsizetype before = m_context->devices().size();
    m_window->plugIn({damaged, snapshotOf(u"modem"_s), snapshotOf(u"mouse"_s)});
    QTRY_COMPARE(m_context->devices().size(), before + 2);
    QVERIFY(isShown(m_window->messageStrip()));
    QVERIFY2(m_window->messageStrip()->text().startsWith("1 device"_L1), qPrintable(m_window->messageStrip()->text()));
    QTRY_VERIFY(m_window->requestPanel()->device());
    QCOMPARE(page()->info().product(), snapshotOf(u"modem"_s).product());
}

void tst_OpenedSnapshots::pluggingInHasAWindowOfItsOwnBesideRealDevices()
{
    const MainWindow real(m_context.get(), MainWindow::Arrangement::Default); // knows nothing of virtual devices
    const_cast<MainWindow &>(real).plugIn({snapshotOf(u"mouse"_s)});
    const auto others = [this, &real] {
        QList<MainWindow *> windows;
        const QWidgetList all = QApplication::topLevelWidgets();
        for (QWidget *widget : all) {
            if (auto *window = qobject_cast<MainWindow *>(widget);
                window && window != &real && window != m_window.get())
                windows.append(window);
        }
        return windows;
    };
    QCOMPARE(others().size(), 1);
    MainWindow *window = others().constFirst();
    QVERIFY(window->isVisible());
    QVERIFY(window->virtualStrip());
    QTRY_VERIFY(window->requestPanel()->device());
    QCOMPARE(window->devicePage()->info().product(), snapshotOf(u"mouse"_s).product());
    window->close();
    QTRY_VERIFY(others().isEmpty());
}

QUSB_TEST(tst_OpenedSnapshots)
#include "tst_openedsnapshots.moc"
