// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "bench.h"
#include "controlrequestform.h"
#include "descriptorview.h"
#include "fieldtreeview.h"
#include "devicepage.h"
#include "devicepanel.h"
#include "inspecteddevice.h"
#include "endpointrequestform.h"
#include "mainwindow.h"
#include "requestbutton.h"
#include "requestpanel.h"
#include "responseview.h"
#include "translations.h"
#include "virtualdevices.h"
#include "virtualmenu.h"

#include "qusbcontext.h"
#include "qusbvirtualbus.h"
#include "testprogram.h"

#include <QtCore/qdir.h>
#include <QtCore/qtranslator.h>
#include <QtGui/qpalette.h>
#include <QtTest/qtest.h>
#include <QtWidgets/qapplication.h>
#include <QtWidgets/qcombobox.h>
#include <QtWidgets/qlineedit.h>
#include <QtWidgets/qpushbutton.h>
#include <QtWidgets/qstylefactory.h>
#include <QtWidgets/qtabwidget.h>
#include <QtWidgets/qtoolbutton.h>
#include <QtWidgets/qtreeview.h>

using HostCall = QUsbVirtualDevice::HostCall;
using namespace Qt::StringLiterals;

/*
    Paints the window in its main states, light and dark, and in German. With QUSB_PICTURES set to a directory the pictures
    are saved there to be looked at; here it is only seen to that they are no blank, and that dark is dark.
*/
class tst_Pictures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void state_data();
    void state();

private:
    void bringAbout(const QString &state, Bench *bench, MainWindow *window);
    static void bringAboutVirtual(const QString &state, VirtualDevices *devices, QUsbContext *context,
                                  MainWindow *window);
    static void save(const QImage &picture, const QString &name);
    static QPalette darkPalette();
    QPalette m_lightPalette;
};

QPalette tst_Pictures::darkPalette()
{
    QPalette palette(QColor(49, 54, 59), QColor(42, 46, 50));
    palette.setColor(QPalette::Base, QColor(27, 30, 32));
    palette.setColor(QPalette::AlternateBase, QColor(35, 38, 41));
    palette.setColor(QPalette::Text, QColor(252, 252, 252));
    palette.setColor(QPalette::WindowText, QColor(252, 252, 252));
    palette.setColor(QPalette::ButtonText, QColor(252, 252, 252));
    palette.setColor(QPalette::PlaceholderText, QColor(161, 169, 177));
    palette.setColor(QPalette::Highlight, QColor(61, 174, 233));
    palette.setColor(QPalette::HighlightedText, QColor(252, 252, 252));
    for (QPalette::ColorRole role : {QPalette::Text, QPalette::WindowText, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, QColor(110, 116, 122));
    return palette;
}

void tst_Pictures::initTestCase()
{
    QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
    m_lightPalette = QApplication::palette();
}

void tst_Pictures::cleanupTestCase()
{
    QApplication::setPalette(m_lightPalette);
}

void tst_Pictures::state_data()
{
    QTest::addColumn<QString>("state");
    QTest::addColumn<bool>("isDark");
    QTest::addColumn<bool>("isGerman");

    for (const char *state : {"nothing-plugged", "no-bus", "nothing-selected", "device", "control", "stall", "denied",
                              "bulk", "running", "write", "unplugged", "filtered", "narrow", "snapshot", "snapshot-broken", "virtual",
                              "virtual-no-bus", "virtual-menu", "virtual-narrow", "virtual-packets"}) {
        QTest::addRow("%s-light", state) << QString::fromLatin1(state) << false << false;
        QTest::addRow("%s-dark", state) << QString::fromLatin1(state) << true << false;
        QTest::addRow("%s-german", state) << QString::fromLatin1(state) << false << true;
    }
}

void tst_Pictures::bringAbout(const QString &state, Bench *bench, MainWindow *window)
{
    RequestPanel *panel = window->requestPanel();
    const auto waitUntilIdle = [panel] {
        QTRY_VERIFY(panel->runningRequests() == 0 && panel->device() && !panel->device()->isBusy());
    };
    const auto open = [panel, waitUntilIdle] {
        panel->findChild<QPushButton *>(u"open"_s)->click();
        waitUntilIdle();
    };
    const auto claim = [panel, open, waitUntilIdle] {
        open();
        panel->findChild<QPushButton *>(u"claim"_s)->click();
        waitUntilIdle();
        panel->findChild<QTabWidget *>(u"forms"_s)->setCurrentWidget(panel->endpointForm());
    };
    const auto selectField = [window](int row, int child) {
        QTreeView *fields = window->devicePage()->descriptorView()->fieldView();
        fields->setCurrentIndex(fields->model()->index(child, 0, fields->model()->index(row, 0)));
    };

    if (state == "nothing-plugged"_L1 || state == "no-bus"_L1 || state == "nothing-selected"_L1)
        return;
    if (state.startsWith("snapshot"_L1)) {
        const QString devices = QStringLiteral(QUSB_SOURCE_DIR "/tests/data/devices/");
        const QString broken = state == "snapshot"_L1 ? QString() : devices + u"no-such-device.json"_s;
        QStringList files {devices + u"qemu-audio.json"_s, devices + u"qemu-hub.json"_s};
        if (!broken.isEmpty())
            files.prepend(broken);
        QCOMPARE(window->openSnapshots(files).isError(), !broken.isEmpty());
        return;
    }
    window->selectDevice(state == "filtered"_L1 ? bench->keyboard->info : bench->probe->info);
    if (state == "device"_L1 || state == "narrow"_L1)
        selectField(0, 7);
    if (state == "narrow"_L1)
        window->resize(960, 700);
    if (state == "control"_L1 || state == "stall"_L1 || state == "unplugged"_L1) {
        open();
        panel->controlForm()->button()->click();
        waitUntilIdle();
        auto *views = panel->responseView()->findChild<QTabWidget *>(u"views"_s);
        views->setCurrentIndex(state == "control"_L1 ? 2 : 0);
    }
    if (state == "stall"_L1) {
        panel->controlForm()->setRequest({0xc0, 0x51, 0, 0, 64});
        panel->controlForm()->button()->click();
        waitUntilIdle();
    }
    if (state == "denied"_L1) {
        bench->probe->setHostError(
            HostCall::Open,
            QUsbError(QUsbError::Kind::AccessDenied,
                      u"you do not have permission to open /dev/bus/usb/001/003: it belongs to root:root, mode 0664"_s,
                      u"To grant access, put this line into /etc/udev/rules.d/70-usb-1209-0001.rules and plug the "
                      "device in again: SUBSYSTEM==\"usb\", ATTR{idVendor}==\"1209\", ATTR{idProduct}==\"0001\", "
                      "MODE=\"0660\", TAG+=\"uaccess\""_s));
        open();
    }
    if (state == "bulk"_L1 || state == "running"_L1) {
        claim();
        panel->endpointForm()->button()->click();
        bench->probe->send(0x81, "The quick brown fox jumps over the lazy dog.\r\n" + QByteArray::fromHex("00ff10"));
        waitUntilIdle();
    }
    if (state == "running"_L1)
        panel->endpointForm()->button()->click();
    if (state == "write"_L1) {
        open();
        panel->controlForm()->setRequest({0x40, 0x01, 0x0203, 0, 0}, "hello");
    }
    if (state == "unplugged"_L1)
        bench->unplug(bench->probe);
    if (state == "filtered"_L1)
        window->devicePanel()->filterEdit()->setText(u"keyboard"_s);
}

void tst_Pictures::bringAboutVirtual(const QString &state, VirtualDevices *devices, QUsbContext *context,
                                     MainWindow *window)
{
    QUsbError reason;
    if (state != "virtual"_L1) {
        reason = QUsbError(QUsbError::Kind::NotFound, u"This system has no USB bus: /sys/bus/usb/devices is empty."_s,
                           u"Run this on a machine with a USB controller."_s);
    }
    window->setVirtualDevices(devices, reason);
    window->selectDevice(devices->suggestion());
    if (state == "virtual-narrow"_L1)
        window->resize(800, 600);
    if (state == "virtual-menu"_L1)
        window->virtualMenu()->plugMenu()->popup(window->mapToGlobal(QPoint(200, 40)));
    if (state != "virtual"_L1 && state != "virtual-packets"_L1)
        return;
    if (state == "virtual-packets"_L1)
        window->selectDevice(context->anyDevice(QUsbDeviceFilter(0x1209, 0x0008)).value());
    RequestPanel *panel = window->requestPanel();
    const auto click = [panel](const QString &button) {
        panel->findChild<QPushButton *>(button)->click();
        QTRY_VERIFY(panel->runningRequests() == 0 && !panel->device()->isBusy());
    };
    click(u"open"_s);
    panel->controlForm()->button()->click();
    QTRY_VERIFY(panel->runningRequests() == 0);
    if (state != "virtual-packets"_L1)
        return;
    click(u"claim"_s);
    panel->findChild<QTabWidget *>(u"forms"_s)->setCurrentWidget(panel->endpointForm());
    panel->endpointForm()->findChild<QComboBox *>(u"setting"_s)->setCurrentIndex(1);
    click(u"select"_s);
    panel->endpointForm()->button()->click();
    QTRY_VERIFY(panel->runningRequests() == 0);
    auto *views = panel->responseView()->findChild<QTabWidget *>(u"views"_s);
    views->setCurrentIndex(views->count() - 1);
}

void tst_Pictures::save(const QImage &picture, const QString &name)
{
    const QString directory = qEnvironmentVariable("QUSB_PICTURES");
    if (!directory.isEmpty())
        QVERIFY(picture.save(QDir(directory).filePath(u"gui-%1.png"_s.arg(name))));
}

void tst_Pictures::state()
{
    QFETCH(const QString, state);
    QFETCH(const bool, isDark);
    QFETCH(const bool, isGerman);
    QApplication::setPalette(isDark ? darkPalette() : m_lightPalette);
    installTranslations(isGerman ? QLocale(QLocale::German) : QLocale(QLocale::English));

    Bench bench;
    QUsbContext machine; // May have no bus.
    if (state != "nothing-plugged"_L1)
        bench.plugAll();
    VirtualDevices devices;
    QUsbContext virtualContext(devices.bus());
    const bool isVirtual = state.startsWith("virtual"_L1);
    MainWindow window(state == "no-bus"_L1 ? &machine
                          : isVirtual      ? &virtualContext
                                           : bench.context.get(),
                      MainWindow::Arrangement::Default);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    if (isVirtual)
        bringAboutVirtual(state, &devices, &virtualContext, &window);
    else
        bringAbout(state, &bench, &window);
    QTest::qWait(state == "filtered"_L1 ? 250 : 30); // The filter takes a moment.

    const QImage picture = window.grab().toImage();
    save(picture, QString::fromLatin1(QTest::currentDataTag()));
    if (state == "virtual-menu"_L1)
        save(window.virtualMenu()->plugMenu()->grab().toImage(),
             u"plug-%1"_s.arg(QString::fromLatin1(QTest::currentDataTag())));

    const QColor ground = picture.pixelColor(picture.width() - 3, picture.height() / 3);
    QCOMPARE(ground.lightnessF() < 0.5, isDark);
    int inked = 0;
    for (int y = 0; y < picture.height(); y += 2) {
        for (int x = 0; x < picture.width(); x += 2) {
            if (qAbs(picture.pixelColor(x, y).lightness() - ground.lightness()) > 100)
                ++inked;
        }
    }
    QCOMPARE_GT(inked, 300);

    const auto translators = qApp->findChildren<QTranslator *>();
    for (QTranslator *translator : translators)
        delete translator;
}

QUSB_TEST(tst_Pictures)
#include "tst_pictures.moc"
