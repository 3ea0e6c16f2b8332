// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#ifndef MAINWINDOW_H
#define MAINWINDOW_H

#include "qusbdeviceinfo.h"
#include "qusberror.h"

#include <QtCore/qhash.h>
#include <QtCore/qpointer.h>
#include <QtWidgets/qmainwindow.h>

class DevicePage;
class DevicePanel;
class InspectedDevice;
class EmptyState;
class QLabel;
class QStackedWidget;
class QUsbContext;
class QUsbDeviceModel;
class RequestPanel;
class SnapshotActions;
class VirtualDevices;
class VirtualMenu;
class VirtualStrip;

/*! \brief The window of the inspector: devices at the left, the selected one in the middle, requests below. */
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    /*! Where the arrangement of the window comes from. */
    enum class Arrangement : quint8 {
        Remembered, //!< From the user's settings, and kept there.
        Default, //!< As shipped; nothing is kept. For pictures and tests.
    };

    /*! A window on the devices of \a context, not null. */
    explicit MainWindow(QUsbContext *context, Arrangement arrangement = Arrangement::Remembered,
                        QWidget *parent = nullptr);
    ~MainWindow() override;

    /*!
        Says, to stay, that the devices of the context are those of \a devices, which outlives the window, and lets the
        user plug in and unplug. \a reason is why there is no hardware to be shown, or a success if that was the user's
        wish. Once, and before the window is shown.
    */
    void setVirtualDevices(VirtualDevices *devices, const QUsbError &reason = {});
    /*! Selects \a device. */
    void selectDevice(const QUsbDeviceInfo &device);
    /*! Saves a picture of the window as \a fileName. Returns why that failed, or an empty string. */
    QString saveScreenshot(const QString &fileName);

    /*! Returns the pane with the tree. */
    DevicePanel *devicePanel() const { return m_devicePanel; }
    /*! Returns the page of the selected device. */
    DevicePage *devicePage() const { return m_devicePage; }
    /*! Returns what stands in for the page when there is none to show. */
    EmptyState *emptyState() const { return m_empty; }
    /*! Returns the pane for requests. */
    RequestPanel *requestPanel() const { return m_requestPanel; }
    /*! Returns what can be done with all that is known of the device that is shown. */
    SnapshotActions *snapshotActions() const { return m_snapshotActions; }
    /*! Returns what says that the devices are virtual; null if they are not. */
    VirtualStrip *virtualStrip() const { return m_virtualStrip; }
    /*! Returns the menu to plug in and unplug virtual devices; null if they are not virtual. */
    VirtualMenu *virtualMenu() const { return m_virtualMenu; }
    /*! Returns whether a device is shown, and not the empty state. */
    bool isDeviceShown() const;

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void createActions();
    void deviceSelected(const QUsbDeviceInfo &device);
    void deviceAdded(const QUsbDeviceInfo &device);
    void deviceRemoved(const QUsbDeviceInfo &device);
    void updateEmptyState();
    void updateStatus();
    void updateActions();
    void updateTitle();
    InspectedDevice *inspect(const QUsbDeviceInfo &device);
    void chooseScreenshotFile();
    void showAbout();
    void askBeforeClosing();
    void restoreArrangement();
    void saveArrangement() const;

    QPointer<QUsbContext> m_context;
    const Arrangement m_arrangement;
    bool m_hasBus = true;
    bool m_isClosingAgreed = false;
    QUsbDeviceModel *m_model;
    QHash<QUsbDeviceInfo, QPointer<InspectedDevice>> m_inspected;

    DevicePanel *m_devicePanel;
    QStackedWidget *m_pages;
    EmptyState *m_empty;
    DevicePage *m_devicePage;
    RequestPanel *m_requestPanel;
    SnapshotActions *m_snapshotActions;
    QDockWidget *m_deviceDock;
    QDockWidget *m_requestDock;
    QLabel *m_countLabel;
    QLabel *m_hotplugIcon;
    QLabel *m_hotplugLabel;
    QAction *m_copyField = nullptr;
    QAction *m_copyBytes = nullptr;
    QMenu *m_helpMenu = nullptr;
    VirtualStrip *m_virtualStrip = nullptr;
    VirtualMenu *m_virtualMenu = nullptr;
};

#endif // MAINWINDOW_H
