// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "bench.h"
#include "descriptorview.h"
#include "fieldtreeview.h"
#include "devicepage.h"
#include "devicepanel.h"
#include "devicetreeview.h"
#include "emptystate.h"
#include "hexview.h"
#include "mainwindow.h"
#include "messagestrip.h"
#include "requestpanel.h"
#include "screenshottask.h"

#include "qusbcontext.h"
#include "testprogram.h"

#include <QtCore/qsettings.h>
#include <QtCore/qstandardpaths.h>
#include <QtCore/qtemporarydir.h>
#include <QtGui/qclipboard.h>
#include <QtGui/qguiapplication.h>
#include <QtGui/qimage.h>
#include <QtTest/qsignalspy.h>
#include <QtTest/qtest.h>
#include <QtWidgets/qdockwidget.h>
#include <QtWidgets/qlabel.h>
#include <QtWidgets/qmenubar.h>
#include <QtWidgets/qmessagebox.h>
#include <QtWidgets/qstatusbar.h>
#include <QtWidgets/qtoolbutton.h>
#include <QtWidgets/qtreeview.h>

using namespace Qt::StringLiterals;

class tst_MainWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void saysWhatToDoWithoutDevices();
    void saysWhyThereIsNoBus();
    void saysThatNothingIsSelected();
    void showsTheSelectedDevice();
    void lookingSendsNothing();
    void fieldsAndBytesFollowEachOther();
    void copiesFieldAndBytes();
    void unpluggedDeviceStaysOnThePage();
    void deviceThatComesBackIsOffered();
    void selectionStaysWhileOthersComeAndGo();
    void textsOfTheDeviceAreNotMarkup();
    void remembersItsArrangement();
    void takesAPicture();
    void tellsIfAPictureCannotBeSaved();
    void everyControlHasAName();
    void aboutBoxDoesNotBlock();
    void outlivesTheContext();

private:
    QTreeView *fields() const { return m_window->devicePage()->descriptorView()->fieldView(); }
    HexView *hex() const { return m_window->devicePage()->descriptorView()->hexView(); }
    QModelIndex find(const QString &name, const QModelIndex &below = {}) const;

    QTemporaryDir m_settings;
    std::unique_ptr<Bench> m_bench;
    std::unique_ptr<MainWindow> m_window;
};

void tst_MainWindow::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    // Settings of its own: the test may run twice at a time, once with each event dispatcher.
    QVERIFY(m_settings.isValid());
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_settings.path());
    QCoreApplication::setOrganizationName(u"QUsb"_s);
    QCoreApplication::setApplicationName(u"tst_mainwindow"_s);
}

void tst_MainWindow::init()
{
    m_bench = std::make_unique<Bench>();
    m_bench->plugAll();
    m_window = std::make_unique<MainWindow>(m_bench->context.get(), MainWindow::Arrangement::Default);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

void tst_MainWindow::cleanup()
{
    m_window.reset();
    m_bench.reset();
}

QModelIndex tst_MainWindow::find(const QString &name, const QModelIndex &below) const
{
    const QAbstractItemModel *model = fields()->model();
    for (int row = 0; row < model->rowCount(below); ++row) {
        const QModelIndex index = model->index(row, 0, below);
        if (index.data().toString() == name)
            return index;
        if (const QModelIndex inner = find(name, index); inner.isValid())
            return inner;
    }
    return {};
}

void tst_MainWindow::saysWhatToDoWithoutDevices()
{
    QUsbVirtualBus bus(QUsbVirtualBus::RootHubs::Hidden);
    QUsbContext context(&bus);
    MainWindow window(&context, MainWindow::Arrangement::Default);
    QVERIFY(!window.isDeviceShown());
    QVERIFY(!window.emptyState()->title().isEmpty());
    QVERIFY(window.emptyState()->text().contains("Plug"_L1));
    // The first device that comes changes that.
    QUsbVirtualDevice stick(stickDescriptors());
    QVERIFY(!bus.plug(&stick).isError());
    QTRY_VERIFY(!window.emptyState()->text().contains("Plug"_L1));
}

void tst_MainWindow::saysWhyThereIsNoBus()
{
    const QUsbContext context; // Of this machine. In the places where tests are built it often has no bus.
    if (!context.error().isError())
        QSKIP("This machine has a USB bus.");
    QUsbContext usb;
    MainWindow window(&usb, MainWindow::Arrangement::Default);
    window.show();
    QVERIFY(window.emptyState()->isVisible());
    QVERIFY(window.emptyState()->text().contains(context.error().message()));
    QVERIFY(window.emptyState()->text().contains(context.error().remedy()));
}

void tst_MainWindow::saysThatNothingIsSelected()
{
    QVERIFY(!m_window->isDeviceShown());
    QVERIFY(m_window->emptyState()->isVisible());
    QVERIFY(m_window->emptyState()->text().contains("Select"_L1));
}

void tst_MainWindow::showsTheSelectedDevice()
{
    DeviceTreeView *tree = m_window->devicePanel()->treeView();
    m_window->selectDevice(m_bench->stick->info);
    QVERIFY(m_window->isDeviceShown());
    QCOMPARE(m_window->devicePage()->info(), m_bench->stick->info);
    QCOMPARE(hex()->data(), m_bench->stick->descriptors());

    // With the keyboard in the tree.
    tree->setFocus();
    QTest::keyClick(tree, Qt::Key_Up);
    QVERIFY(m_window->devicePage()->info() != m_bench->stick->info);
}

void tst_MainWindow::lookingSendsNothing()
{
    const auto requests = [this] { return m_bench->hub->controlRequests().size(); };
    const qsizetype before = requests();
    for (const QUsbDeviceInfo &device : m_bench->context->devices()) {
        m_window->selectDevice(device);
        QTest::qWait(20);
    }
    QCOMPARE(requests(), before);
    for (const TestDevice *device : {m_bench->probe, m_bench->keyboard, m_bench->stick}) {
        QVERIFY(device->calls().isEmpty());
        QCOMPARE(device->submissions(0), 0);
    }
}

void tst_MainWindow::fieldsAndBytesFollowEachOther()
{
    m_window->selectDevice(m_bench->probe->info);
    const QModelIndex vendor = find(u"idVendor"_s);
    QVERIFY(vendor.isValid());
    fields()->setCurrentIndex(vendor);
    QCOMPARE(hex()->selectionOffset(), 8);
    QCOMPARE(hex()->selectionSize(), 2);
    QVERIFY(hex()->viewport()->rect().contains(hex()->byteRect(8)));

    // The second byte of wMaxPacketSize of the last endpoint: the field is selected, with both its bytes.
    const qsizetype offset = m_bench->probe->descriptors().indexOf(QByteArray::fromHex("07050403080004")) + 5;
    hex()->setSelection(offset, 1);
    QTest::mouseClick(hex()->viewport(), Qt::LeftButton, {}, hex()->byteRect(offset).center());
    QCOMPARE(fields()->currentIndex().data().toString(), u"wMaxPacketSize"_s);
    QCOMPARE(hex()->selectionOffset(), offset - 1);
    QCOMPARE(hex()->selectionSize(), 2);
    QVERIFY(!fields()->visualRect(fields()->currentIndex()).isEmpty());

    // A descriptor selects all that is its own.
    fields()->setCurrentIndex(fields()->model()->index(0, 0));
    QCOMPARE(hex()->selectionOffset(), 0);
    QCOMPARE(hex()->selectionSize(), 18);

    // The keyboard leads from byte to field, too.
    hex()->setFocus();
    QTest::keyClick(hex(), Qt::Key_Home, Qt::ControlModifier);
    QCOMPARE(fields()->currentIndex().data().toString(), u"bLength"_s);
    QTest::keyClick(hex(), Qt::Key_Right);
    QCOMPARE(fields()->currentIndex().data().toString(), u"bDescriptorType"_s);
}

void tst_MainWindow::copiesFieldAndBytes()
{
    m_window->selectDevice(m_bench->probe->info);
    fields()->setCurrentIndex(find(u"bNumConfigurations"_s));
    fields()->setFocus();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QTest::keySequence(fields(), QKeySequence::Copy);
    QVERIFY2(QGuiApplication::clipboard()->text().startsWith("bNumConfigurations: 1"_L1),
             qPrintable(QGuiApplication::clipboard()->text()));
    fields()->setCurrentIndex(find(u"idVendor"_s));
    QTest::keySequence(fields(), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C));
    QCOMPARE(QGuiApplication::clipboard()->text(), u"09 12"_s);
}

void tst_MainWindow::unpluggedDeviceStaysOnThePage()
{
    m_window->selectDevice(m_bench->probe->info);
    m_bench->unplug(m_bench->probe);
    const DevicePage *page = m_window->devicePage();
    QVERIFY(m_window->isDeviceShown());
    QCOMPARE(page->info(), m_bench->probe->info);
    QVERIFY(page->isUnplugged());
    QVERIFY(page->messageStrip()->isVisible());
    QVERIFY(page->messageStrip()->text().contains("unplugged"_L1));
    QCOMPARE(hex()->data(), m_bench->probe->descriptors()); // Still to be read.
    QVERIFY(!m_window->devicePanel()->treeView()->currentIndex().isValid());
    m_bench->unplug(m_bench->keyboard); // Something else goes: the page stays.
    QCOMPARE(page->info(), m_bench->probe->info);

    m_window->selectDevice(m_bench->stick->info);
    QVERIFY(!page->isUnplugged());
    QVERIFY(!page->messageStrip()->isVisible());
    QCOMPARE(page->info(), m_bench->stick->info);
}

void tst_MainWindow::deviceThatComesBackIsOffered()
{
    m_window->selectDevice(m_bench->probe->info);
    const QUsbDeviceInfo before = m_bench->probe->info;
    m_bench->unplug(m_bench->probe);
    const DevicePage *page = m_window->devicePage();
    const auto visibleButton = [page]() -> QToolButton * {
        const auto buttons = page->messageStrip()->findChildren<QToolButton *>();
        for (QToolButton *button : buttons) {
            if (button->isVisible())
                return button;
        }
        return nullptr;
    };
    QVERIFY(!visibleButton());
    QVERIFY(!visibleButton());
    m_bench->plugAgain(m_bench->probe);
    QCOMPARE(page->info(), before); // Nobody is taken anywhere without asking.
    QVERIFY(visibleButton());
    visibleButton()->click();
    QCOMPARE(page->info(), m_bench->probe->info);
    QVERIFY(!page->isUnplugged());
    QCOMPARE(m_window->devicePanel()->treeView()->currentDevice(), m_bench->probe->info);
}

void tst_MainWindow::selectionStaysWhileOthersComeAndGo()
{
    m_window->selectDevice(m_bench->probe->info);
    fields()->setCurrentIndex(find(u"idVendor"_s));
    m_bench->unplug(m_bench->stick);
    m_bench->unplug(m_bench->keyboard);
    m_bench->plugAgain(m_bench->stick);
    QCOMPARE(m_window->devicePage()->info(), m_bench->probe->info);
    QCOMPARE(fields()->currentIndex().data().toString(), u"idVendor"_s);
    QCOMPARE(m_window->devicePanel()->treeView()->currentDevice(), m_bench->probe->info);
    const auto labels = m_window->statusBar()->findChildren<QLabel *>();
    QVERIFY(
        std::any_of(labels.begin(), labels.end(), [](const QLabel *label) { return label->text().startsWith(u'5'); }));
}

void tst_MainWindow::textsOfTheDeviceAreNotMarkup()
{
    const TestDevice *device =
        m_bench->plug(9, stickDescriptors(), {}, u"<h1>big</h1><img src='x'>"_s, u"<b>serial</b>"_s);
    m_window->selectDevice(device->info);
    const auto labels = m_window->findChildren<QLabel *>();
    int found = 0;
    for (const QLabel *label : labels) {
        if (!label->text().contains(u'<'))
            continue;
        ++found;
        QCOMPARE(label->textFormat(), Qt::PlainText);
        QVERIFY(!label->toolTip().contains("<b>serial"_L1));
    }
    QVERIFY(found >= 2);
}

void tst_MainWindow::remembersItsArrangement()
{
    QSettings().clear();
    {
        MainWindow window(m_bench->context.get());
        window.resize(740, 560); // within the screen, which Qt 6.5 and later keep to
        window.findChild<QDockWidget *>(u"requests"_s)->hide();
        window.show();
        window.close();
    }
    MainWindow window(m_bench->context.get());
    QCOMPARE(window.size(), QSize(740, 560));
    QVERIFY(window.findChild<QDockWidget *>(u"requests"_s)->isHidden());
    QVERIFY(!window.findChild<QDockWidget *>(u"devices"_s)->isHidden());
    QSettings().clear();
}

void tst_MainWindow::takesAPicture()
{
    const QTemporaryDir dir;
    const QString fileName = dir.filePath(u"picture.png"_s);
    MainWindow window(m_bench->context.get(), MainWindow::Arrangement::Default);
    window.resize(1100, 800);
    window.selectDevice(m_bench->probe->info);
    ScreenshotTask task(&window, fileName);
    QSignalSpy finished(&task, &ScreenshotTask::finished);
    QVERIFY(finished.isValid());
    task.start();
    QVERIFY(finished.wait());
    QCOMPARE(finished.first().first().toString(), QString());
    const QImage picture(fileName);
    QCOMPARE(picture.size(), window.size() * window.devicePixelRatio());
}

void tst_MainWindow::tellsIfAPictureCannotBeSaved()
{
    const QString error = m_window->saveScreenshot(u"/no/such/directory/picture.png"_s);
    QVERIFY(error.contains("/no/such/directory"_L1));
}

void tst_MainWindow::everyControlHasAName()
{
    m_window->selectDevice(m_bench->probe->info);
    const auto widgets = m_window->findChildren<QWidget *>();
    for (QWidget *widget : widgets) {
        if (!(widget->focusPolicy() & Qt::TabFocus) || !widget->isVisible() || widget->focusProxy())
            continue;
        if (qobject_cast<QAbstractButton *>(widget) || qobject_cast<QLabel *>(widget) || widget->inherits("QTabBar")
            || widget->inherits("QDockWidgetTitleButton") || widget->inherits("QMainWindow"))
            continue; // Their text is their name.
        if (widget->parentWidget()->inherits("QAbstractSpinBox") || widget->parentWidget()->inherits("QComboBox"))
            continue;
        QVERIFY2(!widget->accessibleName().isEmpty(),
                 qPrintable(QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName()));
    }
}

void tst_MainWindow::aboutBoxDoesNotBlock()
{
    const auto actions = m_window->menuBar()->actions();
    QAction *about = actions.last()->menu()->actions().first();
    about->trigger(); // Comes back at once.
    QPointer<QMessageBox> box = m_window->findChild<QMessageBox *>();
    QVERIFY(box);
    box->close();
    QTRY_VERIFY(!box);
}

void tst_MainWindow::outlivesTheContext()
{
    m_window->selectDevice(m_bench->probe->info);
    m_bench->context.reset();
    QVERIFY(!m_window->grab().isNull());
    m_window->selectDevice(m_bench->stick->info);
    m_window->close();
}

QUSB_TEST(tst_MainWindow)
#include "tst_mainwindow.moc"
