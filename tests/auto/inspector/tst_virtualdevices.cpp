// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "controlrequestform.h"
#include "dataedit.h"
#include "devicepage.h"
#include "devicepanel.h"
#include "inspecteddevice.h"
#include "devicetreeview.h"
#include "emptystate.h"
#include "endpointrequestform.h"
#include "mainwindow.h"
#include "requestbutton.h"
#include "requestpanel.h"
#include "responseview.h"
#include "virtualdevices.h"
#include "virtualmenu.h"
#include "virtualstrip.h"

#include "qusbcontext.h"
#include "qusbvirtualbus.h"
#include "qusbvirtualcatalogue.h"
#include "testprogram.h"

#include <QtCore/qcommandlineparser.h>
#include <QtCore/qsettings.h>
#include <QtCore/qtemporarydir.h>
#include <QtTest/qtest.h>
#include <QtWidgets/qcombobox.h>
#include <QtWidgets/qdockwidget.h>
#include <QtWidgets/qlabel.h>
#include <QtWidgets/qmenubar.h>
#include <QtWidgets/qmessagebox.h>
#include <QtWidgets/qpushbutton.h>
#include <QtWidgets/qspinbox.h>
#include <QtWidgets/qstatusbar.h>
#include <QtWidgets/qtabwidget.h>
#include <QtWidgets/qtoolbutton.h>
#include <QtWidgets/qtreewidget.h>

using namespace Qt::StringLiterals;

/*! The window on virtual devices: that it says so, that they come and go, and that transfers with them work. */
class tst_VirtualDevices : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void saysThatDevicesAreVirtual();
    void saysWhyThereIsNoHardware();
    void saysNothingOfHardware();
    void stripStays();
    void stripIsNotPartOfTheArrangement();
    void everyDeviceCanBeLookedAt();
    void plugsInFromTheMenu();
    void plugsIntoTheSelectedHub();
    void unplugsTheSelectedDevice();
    void unplugsAHubWithWhatIsBehindIt();
    void rootHubsStay();
    void emptyBusSaysHowToPlugIn();
    void controlRequest();
    void loopbackSendsBackWhatItGets();
    void isochronousPackets();
    void unplugsWhileAReadWaits();

private:
    static VirtualOptions options(const QString &argument)
    {
        QCommandLineParser parser;
        parser.addOptions(VirtualOptions::options());
        parser.parse({u"program"_s, argument});
        return VirtualOptions(parser);
    }
    void show(const VirtualOptions &options, const QUsbError &reason = {});
    void plug(const QString &name);
    void open(const QUsbDeviceInfo &device);
    void claim(const QUsbDeviceInfo &device);
    void useEndpoint(quint8 address);
    RequestPanel *panel() const { return m_window->requestPanel(); }
    RequestRecord record() const { return panel()->responseView()->record(); }

    QTemporaryDir m_settings;
    std::unique_ptr<VirtualDevices> m_devices;
    std::unique_ptr<QUsbContext> m_context;
    std::unique_ptr<MainWindow> m_window;
};

void tst_VirtualDevices::initTestCase()
{
    QVERIFY(m_settings.isValid());
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_settings.path());
    QCoreApplication::setOrganizationName(u"QUsb"_s);
    QCoreApplication::setApplicationName(u"tst_virtualdevices"_s);
}

void tst_VirtualDevices::init()
{
    show(options(u"--virtual"_s));
}

void tst_VirtualDevices::cleanup()
{
    m_window.reset();
    m_context.reset();
    m_devices.reset();
}

void tst_VirtualDevices::show(const VirtualOptions &options, const QUsbError &reason)
{
    cleanup();
    m_devices = std::make_unique<VirtualDevices>(options);
    QVERIFY(!m_devices->error().isError());
    m_context = std::make_unique<QUsbContext>(m_devices->bus());
    m_window = std::make_unique<MainWindow>(m_context.get(), MainWindow::Arrangement::Default);
    m_window->setVirtualDevices(m_devices.get(), reason);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

void tst_VirtualDevices::plug(const QString &name)
{
    auto *action = m_window->virtualMenu()->plugMenu()->findChild<QAction *>(name);
    QVERIFY(action);
    action->trigger();
}

void tst_VirtualDevices::open(const QUsbDeviceInfo &device)
{
    m_window->selectDevice(device);
    QVERIFY(m_window->isDeviceShown());
    panel()->findChild<QPushButton *>(u"open"_s)->click();
    QTRY_COMPARE(panel()->device()->state(), QUsbDevice::State::Open);
    QTRY_VERIFY(!panel()->device()->isBusy());
}

void tst_VirtualDevices::claim(const QUsbDeviceInfo &device)
{
    open(device);
    panel()->findChild<QPushButton *>(u"claim"_s)->click();
    QTRY_VERIFY(panel()->device()->claimedInterface(0));
    QTRY_VERIFY(!panel()->device()->isBusy());
    panel()->findChild<QTabWidget *>(u"forms"_s)->setCurrentWidget(panel()->endpointForm());
}

void tst_VirtualDevices::useEndpoint(quint8 address)
{
    auto *endpoints = panel()->endpointForm()->findChild<QComboBox *>(u"endpoint"_s);
    const int index = endpoints->findData(uint(address));
    QVERIFY(index >= 0);
    endpoints->setCurrentIndex(index);
}

void tst_VirtualDevices::saysThatDevicesAreVirtual()
{
    QVERIFY(m_window->virtualStrip()->isVisible());
    QVERIFY(m_window->virtualStrip()->text().contains("Virtual devices"_L1));
    QVERIFY(m_window->windowTitle().contains("Virtual"_L1));
    QVERIFY(m_window->findChild<QDockWidget *>(u"devices"_s)->windowTitle().contains("Virtual"_L1));
    m_window->selectDevice(m_devices->suggestion());
    QVERIFY(m_window->isDeviceShown());
    QVERIFY2(m_window->windowTitle().contains("virtual devices"_L1), qPrintable(m_window->windowTitle()));
    const auto labels = m_window->statusBar()->findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(),
                        [](const QLabel *label) { return label->text().contains("virtual device"_L1); }));
    QVERIFY(!m_window->virtualStrip()->findChild<QToolButton *>(u"why"_s)); // It was the user's wish.
}

void tst_VirtualDevices::saysWhyThereIsNoHardware()
{
    const QUsbError reason(QUsbError::Kind::NotFound, u"There is nothing in /sys."_s, u"Buy a computer."_s);
    show({}, reason);
    QVERIFY(m_window->virtualStrip()->isVisible());
    QVERIFY2(m_window->virtualStrip()->text().contains("no USB bus"_L1), qPrintable(m_window->virtualStrip()->text()));
    m_window->virtualStrip()->findChild<QToolButton *>(u"why"_s)->click(); // Comes back at once.
    QPointer<QMessageBox> box = m_window->findChild<QMessageBox *>();
    QVERIFY(box);
    QCOMPARE(box->text(), reason.message());
    QCOMPARE(box->informativeText(), reason.remedy());
    box->close();
    QTRY_VERIFY(!box);
}

void tst_VirtualDevices::saysNothingOfHardware()
{
    const MainWindow window(m_context.get(), MainWindow::Arrangement::Default);
    QVERIFY(!window.virtualStrip());
    QVERIFY(!window.virtualMenu());
    QVERIFY(!window.windowTitle().contains("virtual"_L1, Qt::CaseInsensitive));
}

void tst_VirtualDevices::stripStays()
{
    const VirtualStrip *strip = m_window->virtualStrip();
    QVERIFY(!strip->isMovable());
    QVERIFY(!strip->isFloatable());
    const std::unique_ptr<QMenu> menu(m_window->createPopupMenu());
    for (const QAction *action : menu->actions())
        QVERIFY(action != strip->toggleViewAction() || !action->isVisible());
    m_window->resize(640, 480);
    QVERIFY(strip->isVisible());
    QCOMPARE_GE(strip->width(), m_window->width() - 2);
}

/*! What is remembered of the window serves both kinds of devices, in any order. */
void tst_VirtualDevices::stripIsNotPartOfTheArrangement()
{
    const auto showAndClose = [this](QSize size, bool isVirtual) {
        MainWindow window(m_context.get());
        if (isVirtual)
            window.setVirtualDevices(m_devices.get());
        window.show();
        const bool isRight = isVirtual ? window.virtualStrip()->isVisible() : !window.virtualStrip();
        const QSize remembered = window.size();
        window.resize(size);
        window.close();
        return isRight ? remembered : QSize();
    };
    showAndClose({1000, 700}, true);
    QCOMPARE(showAndClose({1010, 710}, false), QSize(1000, 700));
    QCOMPARE(showAndClose({1020, 720}, true), QSize(1010, 710));
    QCOMPARE(showAndClose({1030, 730}, true), QSize(1020, 720));
}

void tst_VirtualDevices::everyDeviceCanBeLookedAt()
{
    const QList<QUsbDeviceInfo> devices = m_context->devices();
    QCOMPARE_GE(devices.size(), QUsbVirtualCatalogue::deviceNames().size());
    for (const QUsbDeviceInfo &device : devices) {
        m_window->selectDevice(device);
        QCOMPARE(m_window->devicePage()->info(), device);
        QVERIFY(!m_window->grab().isNull());
    }
}

void tst_VirtualDevices::plugsInFromTheMenu()
{
    const QStringList names = QUsbVirtualCatalogue::deviceNames();
    QCOMPARE(m_window->virtualMenu()->plugMenu()->actions().size(), names.size());
    QVERIFY(m_window->menuBar()->actions().contains(m_window->virtualMenu()->menuAction()));
    show(options(u"--virtual-devices=none"_s));
    for (const QString &name : names) {
        const qsizetype before = m_context->devices().size();
        plug(name);
        QTRY_COMPARE(m_context->devices().size(), before + 1);
    }
}

void tst_VirtualDevices::plugsIntoTheSelectedHub()
{
    show(options(u"--virtual-devices=hub"_s));
    const auto hubs = m_context->devices(QUsbDeviceFilter().withPredicate(
        [](const QUsbDeviceInfo &device) { return device.isHub() && !device.portNumbers().isEmpty(); }));
    QCOMPARE(hubs.size(), 1);
    m_window->selectDevice(hubs.first());
    const QList<QUsbDeviceInfo> before = m_context->devices();
    for (int i = 0; i < 8; ++i)
        plug(u"mouse"_s);
    QTRY_COMPARE(m_context->devices().size(), before.size() + 8);
    int behind = 0;
    for (const QUsbDeviceInfo &device : m_context->devices())
        behind += device.parent() == hubs.first() ? 1 : 0;
    QCOMPARE(behind, 7); // The eighth found no port there, and another.
}

void tst_VirtualDevices::unplugsTheSelectedDevice()
{
    const QUsbDeviceInfo device = m_devices->suggestion();
    QVERIFY(!m_window->virtualMenu()->unplugAction()->isEnabled()); // Nothing is selected.
    m_window->selectDevice(device);
    QVERIFY(m_window->virtualMenu()->unplugAction()->isEnabled());
    m_window->virtualMenu()->unplugAction()->trigger();
    QTRY_VERIFY(!m_context->devices().contains(device));
    QVERIFY(m_window->devicePage()->isUnplugged());
    QVERIFY(!m_window->virtualMenu()->unplugAction()->isEnabled());
    plug(u"loopback"_s);
    QTRY_VERIFY(!m_devices->suggestion().isNull());
}

void tst_VirtualDevices::unplugsAHubWithWhatIsBehindIt()
{
    const QList<QUsbDeviceInfo> devices = m_context->devices();
    for (const QUsbDeviceInfo &device : devices) {
        if (device.parent().isNull() || !device.isHub())
            continue;
        m_window->selectDevice(device);
        plug(u"disk"_s);
        QTRY_COMPARE(m_context->devices().size(), devices.size() + 1);
        m_window->virtualMenu()->unplugAction()->trigger();
        QTRY_VERIFY(!m_context->devices().contains(device));
        for (const QUsbDeviceInfo &left : m_context->devices())
            QVERIFY(left.parent() != device);
        return;
    }
    QFAIL("The demonstration has no hub.");
}

void tst_VirtualDevices::rootHubsStay()
{
    const QList<QUsbDeviceInfo> devices = m_context->devices();
    for (const QUsbDeviceInfo &device : devices) {
        if (!device.parent().isNull())
            continue;
        m_window->selectDevice(device);
        QVERIFY(!m_window->virtualMenu()->unplugAction()->isEnabled());
    }
}

void tst_VirtualDevices::emptyBusSaysHowToPlugIn()
{
    QUsbVirtualBus bus(QUsbVirtualBus::RootHubs::Hidden);
    QUsbContext context(&bus);
    MainWindow window(&context, MainWindow::Arrangement::Default);
    window.setVirtualDevices(m_devices.get());
    QVERIFY2(window.emptyState()->text().contains("Plug In"_L1), qPrintable(window.emptyState()->text()));
}

void tst_VirtualDevices::controlRequest()
{
    const QUsbDeviceInfo device = m_devices->suggestion();
    open(device);
    panel()->controlForm()->setRequest({0x80, 6, 0x0100, 0, 18});
    panel()->controlForm()->button()->click();
    QTRY_COMPARE(record().state, RequestRecord::State::Finished);
    QVERIFY2(record().result.isSuccess(), qPrintable(record().result.error().toString()));
    QCOMPARE(record().result.data(), device.descriptorBytes().first(18));
}

void tst_VirtualDevices::loopbackSendsBackWhatItGets()
{
    claim(m_devices->suggestion());
    panel()->findChild<QToolButton *>(u"allowWrites"_s)->setChecked(true);
    useEndpoint(0x01);
    panel()->endpointForm()->findChild<DataEdit *>(u"data"_s)->setData("hello");
    panel()->endpointForm()->button()->click();
    QTRY_VERIFY(record().state == RequestRecord::State::Finished);
    QVERIFY2(record().result.isSuccess(), qPrintable(record().result.error().toString()));
    useEndpoint(0x81);
    panel()->endpointForm()->button()->click();
    QTRY_VERIFY(record().request.endpointAddress == 0x81 && record().state == RequestRecord::State::Finished);
    QCOMPARE(record().result.data(), QByteArray("hello"));
}

void tst_VirtualDevices::isochronousPackets()
{
    show(options(u"--virtual-devices=sine"_s));
    const QUsbResult<QUsbDeviceInfo> sine = m_context->singleDevice(QUsbDeviceFilter().withPortPath(u"1-1"_s));
    QVERIFY(sine);
    claim(sine.value());
    EndpointRequestForm *form = panel()->endpointForm();
    auto *settings = form->findChild<QComboBox *>(u"setting"_s);
    settings->setCurrentIndex(settings->findData(1U));
    form->findChild<QPushButton *>(u"select"_s)->click();
    QTRY_VERIFY(!panel()->device()->isBusy());
    useEndpoint(0x81);
    auto *packets = form->findChild<QSpinBox *>(u"packets"_s);
    QVERIFY(packets->isVisible());
    QVERIFY(!form->findChild<QSpinBox *>(u"length"_s)->isVisible());
    packets->setValue(16);
    form->button()->click();
    QTRY_COMPARE(record().state, RequestRecord::State::Finished);
    QVERIFY2(record().result.isSuccess(), qPrintable(record().result.error().toString()));
    QCOMPARE(record().result.packets().size(), 16);
    auto *views = panel()->responseView()->findChild<QTabWidget *>(u"views"_s);
    auto *table = panel()->responseView()->findChild<QTreeWidget *>(u"packets"_s);
    QCOMPARE(table->topLevelItemCount(), 16);
    QVERIFY(views->isTabVisible(views->indexOf(table)));
    QCOMPARE(table->topLevelItem(15)->text(3), u"Completed"_s);
    // Other responses have no packets.
    panel()->controlForm()->button()->click();
    QTRY_VERIFY(record().request.kind == Request::Kind::Control && record().state == RequestRecord::State::Finished);
    QVERIFY(!views->isTabVisible(views->indexOf(table)));
}

void tst_VirtualDevices::unplugsWhileAReadWaits()
{
    show(options(u"--virtual-devices=loopback"_s)); // Deleted when it is unplugged, unlike those of the demonstration.
    claim(m_devices->suggestion());
    useEndpoint(0x81);
    panel()->endpointForm()->button()->click();
    QCOMPARE(panel()->runningRequests(), 1);
    m_window->virtualMenu()->unplugAction()->trigger();
    QTRY_COMPARE(record().state, RequestRecord::State::Finished);
    QCOMPARE(record().result.status(), QUsbError::Kind::Disconnected);
}

QUSB_TEST(tst_VirtualDevices)
#include "tst_virtualdevices.moc"
