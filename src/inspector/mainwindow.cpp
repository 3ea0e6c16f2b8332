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
#include "livestatus.h"
#include "messagestrip.h"
#include "requestpanel.h"
#include "snapshotactions.h"
#include "snapshotpanel.h"
#include "virtualdevices.h"
#include "virtualmenu.h"
#include "virtualstrip.h"
#include "virtualwindow.h"
#include "wholefile.h"
#include "windowarrangement.h"

#include "qusbcontext.h"
#include "qusbdevicemodel.h"

#include <QtCore/qbuffer.h>
#include <QtCore/qfileinfo.h>
#include <QtCore/qmimedata.h>
#include <QtCore/qurl.h>
#include <QtGui/qevent.h>
#include <QtGui/qimagewriter.h>
#include <QtWidgets/qapplication.h>
#include <QtWidgets/qboxlayout.h>
#include <QtWidgets/qdockwidget.h>
#include <QtWidgets/qfiledialog.h>
#include <QtWidgets/qlineedit.h>
#include <QtWidgets/qmenubar.h>
#include <QtWidgets/qmessagebox.h>
#include <QtWidgets/qpushbutton.h>
#include <QtWidgets/qstackedwidget.h>
#include <QtWidgets/qstatusbar.h>
#include <QtWidgets/qstyle.h>

#include <chrono>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto MessageTime = std::chrono::milliseconds(8s);

QDockWidget *dock(QMainWindow *window, const QString &title, const QString &name, QWidget *content)
{
    auto *dockWidget = new QDockWidget(title, window);
    dockWidget->setObjectName(name);
    dockWidget->setWidget(content);
    return dockWidget;
}

/*! The names of the files that are dragged as \a data. */
QStringList localFiles(const QMimeData *data)
{
    QStringList names;
    const QList<QUrl> urls = data->urls();
    for (const QUrl &url : urls) {
        if (url.isLocalFile())
            names.append(url.toLocalFile());
    }
    return names;
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
    , m_snapshotPanel(new SnapshotPanel(this))
    , m_message(new MessageStrip(MessageStrip::Closing::Allowed, this))
    , m_pages(new QStackedWidget(this))
    , m_empty(new EmptyState(this))
    , m_devicePage(new DevicePage(this))
    , m_requestPanel(new RequestPanel(this))
    , m_snapshotActions(new SnapshotActions(this))
    , m_deviceDock(dock(this, tr("Devices"), u"devices"_s, m_devicePanel))
    , m_snapshotDock(dock(this, tr("Snapshots"), u"snapshots"_s, m_snapshotPanel))
    , m_requestDock(dock(this, tr("Requests"), u"requests"_s, m_requestPanel))
    , m_liveStatus(new LiveStatus(context, this))
{
    updateTitle();
    m_pages->addWidget(m_empty);
    m_pages->addWidget(m_devicePage);
    m_message->setObjectName(u"message"_s);
    auto *central = new QWidget(this);
    auto *column = new QVBoxLayout(central);
    column->setContentsMargins({});
    auto *messagePlace = new QVBoxLayout; // Takes no place while the message is hidden.
    const int margin = style()->pixelMetric(QStyle::PM_LayoutLeftMargin, nullptr, this);
    messagePlace->setContentsMargins(margin, margin, margin, 0);
    messagePlace->addWidget(m_message);
    column->addLayout(messagePlace);
    column->addWidget(m_pages, 1);
    setCentralWidget(central);
    addDockWidget(Qt::LeftDockWidgetArea, m_deviceDock);
    addDockWidget(Qt::LeftDockWidgetArea, m_snapshotDock);
    m_snapshotDock->hide(); // until a file is opened
    addDockWidget(Qt::BottomDockWidgetArea, m_requestDock);

    statusBar()->addPermanentWidget(m_liveStatus);
    createActions();
    connectSnapshots();
    setAcceptDrops(true);

    connect(m_devicePanel->treeView(), &DeviceTreeView::deviceSelected, this, &MainWindow::deviceSelected);
    connect(m_devicePage, &DevicePage::deviceRequested, this, &MainWindow::selectDevice);
    connect(context, &QUsbContext::deviceAdded, this, &MainWindow::deviceAdded);
    connect(context, &QUsbContext::deviceRemoved, this, &MainWindow::deviceRemoved);

    resize(1280, 860);
    resizeDocks({m_deviceDock}, {330}, Qt::Horizontal);
    resizeDocks({m_requestDock}, {385}, Qt::Vertical);
    if (m_arrangement == Arrangement::Remembered)
        WindowArrangement::restore(*this);
    if (context->error().isError()) {
        // No device will ever come: the reason has the window for itself.
        for (QDockWidget *pane : {m_deviceDock, m_requestDock}) {
            pane->hide();
            pane->toggleViewAction()->setEnabled(false);
        }
        m_hasBus = false;
        m_liveStatus->hide();
    }
    updateEmptyState();
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
    fileMenu->addAction(m_snapshotActions->plugAction());
    fileMenu->addSeparator();
    QAction *screenshot = fileMenu->addAction(inspectorIcon(Icon::Screenshot), tr("Save S&creenshot…"));
    connect(screenshot, &QAction::triggered, this, &MainWindow::chooseScreenshotFile);
    fileMenu->addSeparator();
    QAction *quit = fileMenu->addAction(inspectorIcon(Icon::Quit), tr("&Quit"));
    quit->setShortcuts(QKeySequence::Quit);
    quit->setMenuRole(QAction::QuitRole);
    connect(quit, &QAction::triggered, this, [] { QApplication::closeAllWindows(); });

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
    m_snapshotDock->toggleViewAction()->setShortcut(QKeySequence(Qt::ALT | Qt::Key_3));
    for (QDockWidget *pane : {m_deviceDock, m_requestDock, m_snapshotDock})
        viewMenu->addAction(pane->toggleViewAction());
    viewMenu->addSeparator();
    viewMenu->addAction(m_snapshotActions->askAction());
    m_devicePage->setAskAction(m_snapshotActions->askAction());
    m_devicePage->setPlugAction(m_snapshotActions->plugAction());

    m_helpMenu = menuBar()->addMenu(tr("&Help"));
    QAction *about = m_helpMenu->addAction(inspectorIcon(Icon::About), tr("&About USB Inspector"));
    about->setMenuRole(QAction::AboutRole);
    connect(about, &QAction::triggered, this, &MainWindow::showAbout);
    QAction *aboutQt = m_helpMenu->addAction(tr("About &Qt"));
    aboutQt->setMenuRole(QAction::AboutQtRole);
    connect(aboutQt, &QAction::triggered, qApp, &QApplication::aboutQt);
}

void MainWindow::connectSnapshots()
{
    connect(m_snapshotActions, &SnapshotActions::openingRequested, this, &MainWindow::openSnapshots);
    connect(m_snapshotActions, &SnapshotActions::pluggingRequested, this, &MainWindow::plugIn);
    connect(m_snapshotActions, &SnapshotActions::failed, m_message,
            [this](const QUsbError &error) { m_message->showError(error); });
    connect(m_snapshotActions, &SnapshotActions::saved, this, [this](const QString &fileName) {
        m_message->hide();
        statusBar()->showMessage(tr("The snapshot was saved as %1.").arg(fileName), int(MessageTime.count()));
    });
    connect(m_snapshotPanel, &SnapshotPanel::snapshotSelected, this, &MainWindow::snapshotSelected);
    connect(m_snapshotPanel, &SnapshotPanel::fileClosed, this, &MainWindow::snapshotClosed);
    connect(m_snapshotPanel, &SnapshotPanel::pluggingRequested, this, &MainWindow::plugIn);
    connect(m_snapshotPanel, &SnapshotPanel::reloadRequested, this,
            [this](const QString &fileName) { openSnapshots({fileName}); });
    connect(m_message, &MessageStrip::dismissed, m_message, &QWidget::hide);
}

void MainWindow::setVirtualDevices(VirtualDevices *devices, const QUsbError &reason)
{
    m_virtualDevices = devices;
    m_liveStatus->setDevices(LiveStatus::Devices::Virtual);
    m_virtualStrip = new VirtualStrip(reason, this);
    addToolBar(Qt::TopToolBarArea, m_virtualStrip);
    m_virtualMenu = new VirtualMenu(devices, this);
    menuBar()->insertMenu(m_helpMenu->menuAction(), m_virtualMenu);
    connect(m_virtualMenu, &VirtualMenu::failed, m_message,
            [this](const QUsbError &error) { m_message->showError(error); });
    m_devicePanel->treeView()->addAction(m_virtualMenu->unplugAction());
    m_deviceDock->setWindowTitle(tr("Virtual Devices"));
    updateTitle();
    updateEmptyState();
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
    if (isDeviceShown() && m_devicePage->isShowing(device))
        return;
    InspectedDevice *inspected = inspect(device);
    if (!inspected)
        return;
    const QUsbDeviceInfo before = m_devicePage->info();
    m_snapshotPanel->clearSelection();
    m_devicePage->setDevice(inspected);
    m_requestPanel->setDevice(inspected);
    m_snapshotActions->setDevice(inspected);
    showRequests();
    m_pages->setCurrentWidget(m_devicePage);
    updateTitle();
    letGo(before);
    updateActions();
}

/*! Devices that are neither shown nor busy are let go. */
void MainWindow::letGo(const QUsbDeviceInfo &device)
{
    const QPointer<InspectedDevice> old = m_inspected.value(device);
    if (!old || old == m_requestPanel->device() || (!old->isIdle() && old->isPluggedIn()))
        return;
    m_inspected.remove(device);
    old->retire();
}

QUsbError MainWindow::openSnapshots(const QStringList &fileNames)
{
    QList<QUsbError> errors;
    for (const QString &fileName : fileNames) {
        if (const QUsbError error = m_snapshotPanel->open(fileName); error.isError())
            errors += error;
        else
            m_snapshotDock->show();
    }
    m_message->setVisible(!errors.isEmpty());
    if (errors.isEmpty())
        return {};
    QStringList lines;
    for (const QUsbError &error : std::as_const(errors))
        lines += error.toString();
    m_message->showMessage(Tone::Negative, tr("%n file(s) could not be opened.", nullptr, int(errors.size())),
                           lines.join(u'\n'));
    return errors.constFirst();
}

void MainWindow::snapshotSelected(const QUsbDeviceSnapshot &snapshot, const QString &fileName)
{
    const QUsbDeviceInfo before = m_devicePage->info();
    m_devicePanel->treeView()->setCurrentDevice({});
    m_devicePage->setSnapshot(snapshot, fileName);
    m_requestPanel->setNoDevice(
        tr("Requests cannot be sent to a snapshot. To try them, plug it in as a virtual device."));
    m_snapshotActions->setSnapshot(snapshot);
    m_isMakingRoom = m_isMakingRoom || !m_requestDock->isHidden();
    m_requestDock->hide();
    m_pages->setCurrentWidget(m_devicePage);
    updateTitle();
    letGo(before);
    updateActions();
}

void MainWindow::snapshotClosed(const QString &fileName)
{
    if (m_snapshotPanel->fileNames().isEmpty())
        m_snapshotDock->hide();
    if (!isDeviceShown() || m_devicePage->snapshotFileName() != fileName)
        return;
    m_pages->setCurrentWidget(m_empty);
    m_requestPanel->setNoDevice(tr("Compose requests to the selected device here."));
    m_snapshotActions->setSnapshot({});
    showRequests();
    updateEmptyState();
    updateTitle();
    updateActions();
}

/*! Snapshots have the place of the requests, which are of no use with them, until a device is shown. */
void MainWindow::showRequests()
{
    if (std::exchange(m_isMakingRoom, false))
        m_requestDock->show();
}

void MainWindow::plugIn(const QList<QUsbDeviceSnapshot> &snapshots)
{
    if (!m_virtualDevices) {
        new VirtualWindow(snapshots, this); // Deletes itself when it is closed.
        return;
    }
    const SnapshotPlugging::Outcome outcome = m_virtualDevices->plug(snapshots);
    QStringList problems = outcome.notes;
    for (const QUsbError &refusal : outcome.refusals)
        problems += refusal.message();
    if (!outcome.refusals.isEmpty()) {
        m_message->showMessage(Tone::Negative,
                               tr("%n device(s) could not be plugged in.", nullptr, int(outcome.refusals.size())),
                               problems.join(u'\n'));
    } else if (!problems.isEmpty()) {
        m_message->showMessage(Tone::Information, tr("Not every device is where the original was."),
                               problems.join(u'\n'));
    } else {
        m_message->hide();
    }
    if (!outcome.first.isNull())
        selectDevice(outcome.first);
}

void MainWindow::deviceAdded(const QUsbDeviceInfo &device)
{
    if (isDeviceShown() && m_devicePage->isUnplugged() && lookAlike(m_devicePage->info(), device))
        m_devicePage->offerReplacement(device);
    statusBar()->showMessage(tr("%1 was plugged in.").arg(QUsbDeviceModel::deviceName(device)),
                             int(MessageTime.count()));
    updateEmptyState();
    updateActions();
}

void MainWindow::deviceRemoved(const QUsbDeviceInfo &device)
{
    const bool isShown = isDeviceShown() && m_devicePage->isShowing(device);
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
        if (const QString error = saveScreenshot(fileName); !error.isEmpty())
            m_message->showMessage(Tone::Negative, error);
        else
            statusBar()->showMessage(tr("The picture was saved as %1.").arg(fileName), int(MessageTime.count()));
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
    showRequests();
    if (m_arrangement == Arrangement::Remembered && m_hasBus)
        WindowArrangement::save(*this);
    QMainWindow::closeEvent(event);
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (!localFiles(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    const QStringList fileNames = localFiles(event->mimeData());
    if (fileNames.isEmpty())
        return;
    event->acceptProposedAction();
    openSnapshots(fileNames);
}

#include "moc_mainwindow.cpp"
