// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "bench.h"
#include "controlrequestform.h"
#include "endpointrequestform.h"
#include "inspecteddevice.h"
#include "mainwindow.h"
#include "requestpanel.h"
#include "testprogram.h"
#include "translations.h"
#include "virtualdevices.h"

#include "qusbcontext.h"

#include <QtCore/qtranslator.h>
#include <QtTest/qtest.h>
#include <QtWidgets/qabstractbutton.h>
#include <QtWidgets/qapplication.h>
#include <QtWidgets/qcombobox.h>
#include <QtWidgets/qlabel.h>
#include <QtWidgets/qmenu.h>
#include <QtWidgets/qmenubar.h>
#include <QtWidgets/qtabbar.h>
#include <QtWidgets/qtabwidget.h>

using namespace Qt::StringLiterals;

/*! What Alt and a letter reach, in each language: two controls that share a letter both lose it. */
class tst_Keyboard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lettersAreUnique_data();
    void lettersAreUnique();
    void lettersOfMenusAreUnique_data();
    void lettersOfMenusAreUnique();
    void cleanup();

private:
    using Letters = QMap<QChar, QStringList>;
    static void add(const QString &text, Letters *letters);
    static QString shared(const Letters &letters);
    static Letters lettersOf(const MainWindow &window);
    static void checkMenu(const QMenu *menu);
};

void tst_Keyboard::cleanup()
{
    const auto translators = qApp->findChildren<QTranslator *>();
    for (QTranslator *translator : translators)
        delete translator;
}

void tst_Keyboard::add(const QString &text, Letters *letters)
{
    if (const QKeySequence key = QKeySequence::mnemonic(text); !key.isEmpty())
        (*letters)[QChar(key[0].key())].append(text);
}

QString tst_Keyboard::shared(const Letters &letters)
{
    QStringList lines;
    for (auto it = letters.cbegin(); it != letters.cend(); ++it) {
        if (it->size() > 1)
            lines.append(u"%1: %2"_s.arg(it.key()).arg(it->join(u" | "_s)));
    }
    return lines.join(u'\n');
}

tst_Keyboard::Letters tst_Keyboard::lettersOf(const MainWindow &window)
{
    Letters letters;
    const auto menus = window.menuBar()->actions();
    for (const QAction *menu : menus)
        add(menu->text(), &letters);
    const auto buttons = window.findChildren<QAbstractButton *>();
    for (const QAbstractButton *button : buttons) {
        if (button->isVisible())
            add(button->text(), &letters);
    }
    const auto labels = window.findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        if (label->isVisible() && label->buddy())
            add(label->text(), &letters);
    }
    const auto bars = window.findChildren<QTabBar *>();
    for (const QTabBar *bar : bars) {
        for (int tab = 0; bar->isVisible() && tab < bar->count(); ++tab)
            add(bar->tabText(tab), &letters);
    }
    return letters;
}

void tst_Keyboard::lettersAreUnique_data()
{
    QTest::addColumn<QLocale>("language");
    QTest::addRow("English") << QLocale(QLocale::English);
    QTest::addRow("German") << QLocale(QLocale::German);
}

void tst_Keyboard::lettersAreUnique()
{
    QFETCH(const QLocale, language);
    installTranslations(language);
    VirtualDevices devices;
    QUsbContext context(devices.bus());
    MainWindow window(&context, MainWindow::Arrangement::Default);
    window.setVirtualDevices(&devices);
    window.selectDevice(devices.suggestion());
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    RequestPanel *panel = window.requestPanel();
    const auto click = [panel](const QString &name) {
        panel->findChild<QAbstractButton *>(name)->click();
        QTRY_VERIFY(panel->runningRequests() == 0 && !panel->device()->isBusy());
    };
    // With several configurations there is one control more.
    int looks = 0;
    QStringList collisions;
    const auto look = [&] {
        collisions.append(shared(lettersOf(window)));
        ++looks;
    };
    auto *tabs = panel->findChild<QTabWidget *>(u"forms"_s);
    auto *endpoints = panel->endpointForm()->findChild<QComboBox *>(u"endpoint"_s);
    const auto lookAtAll = [&] {
        tabs->setCurrentWidget(panel->controlForm());
        for (const quint8 requestType : {0x80, 0x00}) { // The one has data to be edited.
            panel->controlForm()->setRequest({requestType, 3, 0, 0, 8});
            look();
        }
        tabs->setCurrentWidget(panel->endpointForm());
        for (int endpoint = 0; endpoint < endpoints->count(); ++endpoint) {
            endpoints->setCurrentIndex(endpoint);
            look();
        }
    };
    const auto all = context.devices();
    for (const QUsbDeviceInfo &device : all) {
        window.selectDevice(device);
        lookAtAll();
        click(u"open"_s);
        lookAtAll();
        click(u"claim"_s);
        lookAtAll();
        click(u"allowWrites"_s);
        lookAtAll();
        click(u"open"_s);
    }
    collisions.removeDuplicates();
    collisions.removeAll(QString());
    QVERIFY2(collisions.isEmpty(), qPrintable(collisions.join(u'\n')));
    QCOMPARE_GT(looks, 50);
}

void tst_Keyboard::lettersOfMenusAreUnique_data()
{
    lettersAreUnique_data();
}

void tst_Keyboard::checkMenu(const QMenu *menu)
{
    Letters letters;
    const auto actions = menu->actions();
    for (const QAction *action : actions) {
        add(action->text(), &letters);
        if (action->menu())
            checkMenu(action->menu());
    }
    const QString collisions = shared(letters);
    QVERIFY2(collisions.isEmpty(), qPrintable(menu->title() + u'\n' + collisions));
}

void tst_Keyboard::lettersOfMenusAreUnique()
{
    QFETCH(const QLocale, language);
    installTranslations(language);
    VirtualDevices devices;
    QUsbContext context(devices.bus());
    MainWindow window(&context, MainWindow::Arrangement::Default);
    window.setVirtualDevices(&devices);
    const auto menus = window.menuBar()->actions();
    QVERIFY(menus.size() >= 4);
    for (const QAction *menu : menus)
        checkMenu(menu->menu());
}

QUSB_TEST(tst_Keyboard)
#include "tst_keyboard.moc"
