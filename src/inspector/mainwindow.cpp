// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "mainwindow.h"

#include "descriptorview.h"
#include "devicepage.h"
#include "devicepanel.h"
#include "inspecteddevice.h"
#include "devicetreeview.h"
#include "emptystate.h"
#include "icons.h"
#include "messagestrip.h"
#include "requestpanel.h"
#include "snapshotactions.h"
#include "virtualmenu.h"
#include "virtualstrip.h"
#include "wholefile.h"

#include "qusbcontext.h"
#include "qusbdevicemodel.h"

#include <QtCore/qbuffer.h>
#include <QtCore/qfileinfo.h>
#include <QtCore/qsettings.h>
#include <QtGui/qevent.h>
#include <QtGui/qimagewriter.h>
#include <QtWidgets/qapplication.h>
#include <QtWidgets/qdockwidget.h>
#include <QtWidgets/qfiledialog.h>
#include <QtWidgets/qheaderview.h>
#include <QtWidgets/qlabel.h>
#include <QtWidgets/qlineedit.h>
#include <QtWidgets/qmenubar.h>
#include <QtWidgets/qmessagebox.h>
#include <QtWidgets/qpushbutton.h>
#include <QtWidgets/qsplitter.h>
#include <QtWidgets/qstackedwidget.h>
#include <QtWidgets/qstatusbar.h>
#include <QtWidgets/qstyle.h>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto MessageTime = std::chrono::milliseconds(8s);

QString windowGeometryKey()
{
    return u"mainWindow/geometry"_s;
}
QString windowStateKey()
{
    return u"mainWindow/state"_s;
}
QString treeHeaderKey()
{
    return u"mainWindow/deviceTreeHeader"_s;
}
QString descriptorSplitterKey()
{
    return u"mainWindow/descriptorSplitter"_s;
}
QString requestSplitterKey()
{
    return u"mainWindow/requestSplitter"_s;
}

constexpr int ArrangementVersion = 1; // To be raised when docks change.

QDockWidget *dock(QMainWindow *window, const QString &title, const QString &name, QWidget *content)
{
    auto *dockWidget = new QDockWidget(title, window);
    dockWidget->setObjectName(name);
    dockWidget->setWidget(content);
    return dockWidget;
}

/*! Whether \a b may well be \a a, plugged in again. */
bool lookAlike(const QUsbDeviceInfo &a, const QUsbDeviceInfo &b)
{
    if (a.vendorId() != b.vendorId() || a.productId() != b.productId())
        return false;
    return a.serialNumber().isEmpty() ? a.portPath() == b.portPath() : a.serialNumber() == b.serialNumber();
}

} // namespace

MainWindow::MainWindow(QUsbContext *context, Arrangement arrangement, QWidget *parent)
    : QMainWindow(parent)
    , m_context(context)
    , m_arrangement(arrangement)
    , m_model(new QUsbDeviceModel(context, this))
    , m_devicePanel(new DevicePanel(m_model, this))
    , m_pages(new QStackedWidget(this))
    , m_empty(new EmptyState(this))
    , m_devicePage(new DevicePage(this))
    , m_requestPanel(new RequestPanel(this))
    , m_snapshotActions(new SnapshotActions(this))
    , m_deviceDock(dock(this, tr("Devices"), u"devices"_s, m_devicePanel))
    , m_requestDock(dock(this, tr("Requests"), u"requests"_s, m_requestPanel))
    , m_countLabel(new QLabel(this))
    , m_hotplugIcon(new QLabel(this))
    , m_hotplugLabel(new QLabel(this))
{
    updateTitle();
    m_pages->addWidget(m_empty);
    m_pages->addWidget(m_devicePage);
    setCentralWidget(m_pages);
    addDockWidget(Qt::LeftDockWidgetArea, m_deviceDock);
    addDockWidget(Qt::BottomDockWidgetArea, m_requestDock);

    statusBar()->addPermanentWidget(m_countLabel);
    statusBar()->addPermanentWidget(m_hotplugIcon);
    statusBar()->addPermanentWidget(m_hotplugLabel);
    createActions();

    connect(m_devicePanel->treeView(), &DeviceTreeView::deviceSelected, this, &MainWindow::deviceSelected);
    connect(m_devicePage, &DevicePage::deviceRequested, this, &MainWindow::selectDevice);
    connect(context, &QUsbContext::deviceAdded, this, &MainWindow::deviceAdded);
    connect(context, &QUsbContext::deviceRemoved, this, &MainWindow::deviceRemoved);

    resize(1280, 860);
    resizeDocks({m_deviceDock}, {330}, Qt::Horizontal);
    resizeDocks({m_requestDock}, {385}, Qt::Vertical);
    if (m_arrangement == Arrangement::Remembered)
        restoreArrangement();
    if (context->error().isError()) {
        // No device will ever come: the reason has the window for itself.
        for (QDockWidget *pane : {m_deviceDock, m_requestDock}) {
            pane->hide();
            pane->toggleViewAction()->setEnabled(false);
        }
        m_hasBus = false;
    }
    updateEmptyState();
    updateStatus();
    updateActions();
    m_devicePanel->treeView()->setFocus();
}

MainWindow::~MainWindow()
{
    for (const QPointer<InspectedDevice> &inspected : std::as_const(m_inspected)) {
        if (inspected)
            inspected->retire();
    }
}

void MainWindow::createActions()
{
    QMenu *fileMenu = menuBar()->addMenu(tr("&File"));
    fileMenu->addAction(m_snapshotActions->openAction());
    fileMenu->addAction(m_snapshotActions->saveAction());
    fileMenu->addAction(m_snapshotActions->shareAction());
    fileMenu->addSeparator();
    QAction *screenshot = fileMenu->addAction(inspectorIcon(Icon::Screenshot), tr("Save S&creenshot…"));
    connect(screenshot, &QAction::triggered, this, &MainWindow::chooseScreenshotFile);
    fileMenu->addSeparator();
    QAction *quit = fileMenu->addAction(inspectorIcon(Icon::Quit), tr("&Quit"));
    quit->setShortcuts(QKeySequence::Quit);
    quit->setMenuRole(QAction::QuitRole);
    connect(quit, &QAction::triggered, this, &QWidget::close);

    QMenu *editMenu = menuBar()->addMenu(tr("&Edit"));
    m_copyField = editMenu->addAction(inspectorIcon(Icon::Copy), tr("Copy &Field"));
    m_copyField->setShortcuts(QKeySequence::Copy);
    connect(m_copyField, &QAction::triggered, this, [this] { m_devicePage->descriptorView()->copyField(); });
    m_copyBytes = editMenu->addAction(tr("Copy &Bytes"));
    m_copyBytes->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C));
    connect(m_copyBytes, &QAction::triggered, this, [this] { m_devicePage->descriptorView()->copyBytes(); });
    editMenu->addSeparator();
    QAction *cancelAll = editMenu->addAction(inspectorIcon(Icon::Stop), tr("&Cancel All Requests"));
    cancelAll->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Period));
    connect(cancelAll, &QAction::triggered, m_requestPanel, &RequestPanel::cancelAll);
    QAction *filter = editMenu->addAction(tr("F&ilter Devices"));
    filter->setShortcuts(QKeySequence::Find);
    filter->setEnabled(!m_context->error().isError());
    connect(filter, &QAction::triggered, this, [this] {
        m_deviceDock->show();
        m_devicePanel->filterEdit()->setFocus(Qt::ShortcutFocusReason);
        m_devicePanel->filterEdit()->selectAll();
    });

    QMenu *viewMenu = menuBar()->addMenu(tr("&View"));
    m_deviceDock->toggleViewAction()->setShortcut(QKeySequence(Qt::ALT | Qt::Key_1));
    m_requestDock->toggleViewAction()->setShortcut(QKeySequence(Qt::ALT | Qt::Key_2));
    viewMenu->addAction(m_deviceDock->toggleViewAction());
    viewMenu->addAction(m_requestDock->toggleViewAction());
    viewMenu->addSeparator();
    viewMenu->addAction(m_snapshotActions->askAction());
    m_devicePage->setAskAction(m_snapshotActions->askAction());
    connect(m_snapshotActions, &SnapshotActions::ended, this,
            [this](const QString &message) { statusBar()->showMessage(message, int(MessageTime.count())); });

    m_helpMenu = menuBar()->addMenu(tr("&Help"));
    QAction *about = m_helpMenu->addAction(inspectorIcon(Icon::About), tr("&About USB Inspector"));
    about->setMenuRole(QAction::AboutRole);
    connect(about, &QAction::triggered, this, &MainWindow::showAbout);
    QAction *aboutQt = m_helpMenu->addAction(tr("About &Qt"));
    aboutQt->setMenuRole(QAction::AboutQtRole);
    connect(aboutQt, &QAction::triggered, qApp, &QApplication::aboutQt);
}

void MainWindow::setVirtualDevices(VirtualDevices *devices, const QUsbError &reason)
{
    m_virtualStrip = new VirtualStrip(reason, this);
    addToolBar(Qt::TopToolBarArea, m_virtualStrip);
    m_virtualMenu = new VirtualMenu(devices, this);
    menuBar()->insertMenu(m_helpMenu->menuAction(), m_virtualMenu);
    connect(m_virtualMenu, &VirtualMenu::failed, this,
            [this](const QUsbError &error) { statusBar()->showMessage(error.message(), int(MessageTime.count())); });
    m_devicePanel->treeView()->addAction(m_virtualMenu->unplugAction());
    m_deviceDock->setWindowTitle(tr("Virtual Devices"));
    updateTitle();
    updateEmptyState();
    updateStatus();
    updateActions();
}

void MainWindow::selectDevice(const QUsbDeviceInfo &device)
{
    m_devicePanel->treeView()->setCurrentDevice(device);
}

bool MainWindow::isDeviceShown() const
{
    return m_pages->currentWidget() == m_devicePage;
}

InspectedDevice *MainWindow::inspect(const QUsbDeviceInfo &device)
{
    QPointer<InspectedDevice> &inspected = m_inspected[device];
    if (!inspected && m_context)
        inspected = new InspectedDevice(device, m_context);
    return inspected;
}

void MainWindow::deviceSelected(const QUsbDeviceInfo &device)
{
    const QUsbDeviceInfo before = m_devicePage->info();
    if (isDeviceShown() && before == device)
        return;
    InspectedDevice *inspected = inspect(device);
    if (!inspected)
        return;
    m_devicePage->setDevice(inspected);
    m_requestPanel->setDevice(inspected);
    m_snapshotActions->setDevice(inspected);
    m_pages->setCurrentWidget(m_devicePage);
    updateTitle();
    // Devices that are neither shown nor busy are let go.
    const QPointer<InspectedDevice> old = m_inspected.value(before);
    if (old && old != inspected && (old->isIdle() || !old->isPluggedIn())) {
        m_inspected.remove(before);
        old->retire();
    }
    updateActions();
}

void MainWindow::deviceAdded(const QUsbDeviceInfo &device)
{
    if (isDeviceShown() && m_devicePage->isUnplugged() && lookAlike(m_devicePage->info(), device))
        m_devicePage->offerReplacement(device);
    statusBar()->showMessage(tr("%1 was plugged in.").arg(QUsbDeviceModel::deviceName(device)),
                             int(MessageTime.count()));
    updateEmptyState();
    updateStatus();
    updateActions();
}

void MainWindow::deviceRemoved(const QUsbDeviceInfo &device)
{
    const bool isShown = isDeviceShown() && m_devicePage->info() == device;
    if (const QPointer<InspectedDevice> inspected = m_inspected.value(device)) {
        inspected->setUnplugged();
        if (!isShown) {
            m_inspected.remove(device);
            inspected->retire();
        }
    }
    const bool isGoneAgain = isDeviceShown() && m_devicePage->isUnplugged() && lookAlike(m_devicePage->info(), device);
    if (isShown || isGoneAgain)
        m_devicePage->setUnplugged();
    statusBar()->showMessage(tr("%1 was unplugged.").arg(QUsbDeviceModel::deviceName(device)),
                             int(MessageTime.count()));
    updateEmptyState();
    updateStatus();
    updateActions();
}

void MainWindow::updateEmptyState()
{
    if (!m_context)
        return;
    if (const QUsbError error = m_context->error(); error.isError()) {
        m_empty->setMessage(error.kind() == QUsbError::Kind::NotFound ? tr("No USB bus") : tr("USB is not available"),
                            error.remedy().isEmpty() ? error.message() : error.message() + u"\n\n"_s + error.remedy());
    } else if (m_model->rowCount() == 0) {
        m_empty->setMessage(
            tr("No USB devices"),
            m_virtualMenu ? tr("To plug one in, use the menu Devices, Plug In. It appears here at once.")
                : m_context->isHotplugSupported() ? tr("Plug in a device. It appears here at once.")
                                                  : tr("Plug in a device and restart the inspector. Hotplug "
                                                       "notification is not available on this system."));
    } else {
        m_empty->setMessage(tr("No device selected"),
                            tr("Select a device to see its descriptors. This sends nothing to the device."));
    }
}

void MainWindow::updateStatus()
{
    if (!m_context)
        return;
    const int count = int(m_context->devices().size());
    m_countLabel->setText(m_virtualMenu ? tr("%n virtual device(s)", nullptr, count)
                                        : tr("%n device(s)", nullptr, count));
    m_countLabel->setVisible(m_hasBus);
    m_hotplugIcon->setVisible(m_hasBus);
    m_hotplugLabel->setVisible(m_hasBus);
    const bool isLive = m_context->isHotplugSupported();
    m_hotplugLabel->setText(isLive ? tr("Live") : tr("Not live"));
    const QString explanation = isLive
        ? tr("The list shows at once when a device is plugged in or unplugged.")
        : tr("The list shows the devices that were connected when the inspector was started.");
    m_hotplugLabel->setToolTip(explanation);
    m_hotplugIcon->setToolTip(explanation);
    const int size = style()->pixelMetric(QStyle::PM_SmallIconSize, nullptr, this);
    m_hotplugIcon->setPixmap(
        inspectorIcon(isLive ? Icon::Success : Icon::Warning).pixmap(QSize(size, size), devicePixelRatio()));
}

void MainWindow::updateActions()
{
    m_copyField->setEnabled(isDeviceShown());
    m_copyBytes->setEnabled(isDeviceShown());
    if (m_virtualMenu)
        m_virtualMenu->setDevice(m_devicePanel->treeView()->currentDevice());
}

/*! The name of the program stands behind it, where the platform has that. */
void MainWindow::updateTitle()
{
    const QString device = isDeviceShown() ? QUsbDeviceModel::deviceName(m_devicePage->info()) : QString();
    if (!m_virtualMenu)
        setWindowTitle(device.isEmpty() ? tr("USB Inspector") : device);
    else
        setWindowTitle(device.isEmpty() ? tr("Virtual devices") : tr("%1 – virtual devices", "a device").arg(device));
}

QString MainWindow::saveScreenshot(const QString &fileName)
{
    QBuffer buffer;
    QImageWriter writer(&buffer, QFileInfo(fileName).suffix().toLatin1());
    if (QFileInfo(fileName).suffix().isEmpty())
        writer.setFormat("png");
    if (!writer.write(grab().toImage()))
        return tr("The picture could not be saved as %1: %2").arg(fileName, writer.errorString());
    const QUsbError error = WholeFile::write(fileName, buffer.data());
    return error.isError() ? tr("The picture was not saved. %1").arg(error.toString()) : QString();
}

void MainWindow::chooseScreenshotFile()
{
    auto *dialog = new QFileDialog(this, tr("Save Screenshot"), {}, tr("PNG images (*.png)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"png"_s);
    dialog->selectFile(tr("usb-inspector.png", "name of a file"));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &fileName) {
        const QString error = saveScreenshot(fileName);
        statusBar()->showMessage(error.isEmpty() ? tr("The picture was saved as %1.").arg(fileName) : error,
                                 int(MessageTime.count()));
    });
    dialog->open();
}

void MainWindow::showAbout()
{
    auto *box = new QMessageBox(this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setWindowTitle(tr("About USB Inspector"));
    box->setIconPixmap(windowIcon().pixmap(QSize(64, 64), devicePixelRatio()));
    box->setTextFormat(Qt::PlainText);
    box->setText(tr("USB Inspector %1").arg(QCoreApplication::applicationVersion()));
    box->setInformativeText(tr("Shows USB devices and their descriptors, and sends requests to them.\n\nMade with "
                               "QUsb, USB for the Qt event loop. Free software under the MIT license."));
    box->open();
}

/*! Not needed for the devices: they are closed in order, and drivers come back. But what was asked for would be lost. */
void MainWindow::askBeforeClosing()
{
    auto *box = new QMessageBox(this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setObjectName(u"closing"_s);
    box->setIcon(QMessageBox::Question);
    box->setTextFormat(Qt::PlainText);
    const auto count = int(m_requestPanel->runningRequests());
    box->setText(tr("%n request(s) are still running. Cancel and quit?", nullptr, count));
    QPushButton *quit = box->addButton(tr("Cancel and &Quit"), QMessageBox::DestructiveRole);
    box->setDefaultButton(box->addButton(tr("&Keep Running"), QMessageBox::RejectRole));
    connect(quit, &QPushButton::clicked, this, [this] {
        m_isClosingAgreed = true;
        close();
    });
    box->open();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (m_requestPanel->runningRequests() > 0 && !m_isClosingAgreed) {
        event->ignore();
        askBeforeClosing();
        return;
    }
    if (m_arrangement == Arrangement::Remembered && m_hasBus)
        saveArrangement();
    QMainWindow::closeEvent(event);
}

void MainWindow::restoreArrangement()
{
    const QSettings settings;
    restoreGeometry(settings.value(windowGeometryKey()).toByteArray());
    restoreState(settings.value(windowStateKey()).toByteArray(), ArrangementVersion);
    m_devicePanel->treeView()->header()->restoreState(settings.value(treeHeaderKey()).toByteArray());
    m_devicePage->descriptorView()->splitter()->restoreState(settings.value(descriptorSplitterKey()).toByteArray());
    m_requestPanel->restoreState(settings.value(requestSplitterKey()).toByteArray());
}

void MainWindow::saveArrangement() const
{
    QSettings settings;
    settings.setValue(windowGeometryKey(), saveGeometry());
    settings.setValue(windowStateKey(), saveState(ArrangementVersion));
    settings.setValue(treeHeaderKey(), m_devicePanel->treeView()->header()->saveState());
    settings.setValue(descriptorSplitterKey(), m_devicePage->descriptorView()->splitter()->saveState());
    settings.setValue(requestSplitterKey(), m_requestPanel->saveState());
}

#include "moc_mainwindow.cpp"
