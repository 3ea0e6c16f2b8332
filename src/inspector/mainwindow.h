// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#ifndef MAINWINDOW_H
#define MAINWINDOW_H

#include "qusbdevicesnapshot.h"
#include "qusberror.h"

#include <QtCore/qhash.h>
#include <QtCore/qpointer.h>
#include <QtWidgets/qmainwindow.h>

class DevicePage;
class DevicePanel;
class InspectedDevice;
class EmptyState;
class LiveStatus;
class MessageStrip;
class QStackedWidget;
class QUsbContext;
class QUsbDeviceModel;
class RequestPanel;
class SnapshotActions;
class SnapshotPanel;
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
    /*!
        Opens \a fileNames, of snapshots or of descriptors, and shows the last. Says which of them cannot be read, and returns
        the first reason.
    */
    QUsbError openSnapshots(const QStringList &fileNames);
    /*!
        Makes virtual devices that are like \a snapshots: in this window if its devices are virtual, else in a new one.
        Says which of them cannot be plugged in.
    */
    void plugIn(const QList<QUsbDeviceSnapshot> &snapshots);
    /*! Saves a picture of the window as \a fileName. Returns why that failed, or an empty string. */
    QString saveScreenshot(const QString &fileName);

    /*! Returns the pane with the tree. */
    DevicePanel *devicePanel() const { return m_devicePanel; }
    /*! Returns the pane with the snapshots that are open. */
    SnapshotPanel *snapshotPanel() const { return m_snapshotPanel; }
    /*! Returns the strip with what could not be done. */
    MessageStrip *messageStrip() const { return m_message; }
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
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void createActions();
    void connectSnapshots();
    void deviceSelected(const QUsbDeviceInfo &device);
    void snapshotSelected(const QUsbDeviceSnapshot &snapshot, const QString &fileName);
    void snapshotClosed(const QString &fileName);
    void letGo(const QUsbDeviceInfo &device);
    void showRequests();
    void deviceAdded(const QUsbDeviceInfo &device);
    void deviceRemoved(const QUsbDeviceInfo &device);
    void updateEmptyState();
    void updateActions();
    void updateTitle();
    InspectedDevice *inspect(const QUsbDeviceInfo &device);
    void chooseScreenshotFile();
    void showAbout();
    void askBeforeClosing();

    QPointer<QUsbContext> m_context;
    const Arrangement m_arrangement;
    bool m_hasBus = true;
    bool m_isClosingAgreed = false;
    bool m_isMakingRoom = false; // The requests are hidden for a snapshot.
    QUsbDeviceModel *m_model;
    QHash<QUsbDeviceInfo, QPointer<InspectedDevice>> m_inspected;

    DevicePanel *m_devicePanel;
    SnapshotPanel *m_snapshotPanel;
    MessageStrip *m_message;
    QStackedWidget *m_pages;
    EmptyState *m_empty;
    DevicePage *m_devicePage;
    RequestPanel *m_requestPanel;
    SnapshotActions *m_snapshotActions;
    QDockWidget *m_deviceDock;
    QDockWidget *m_snapshotDock;
    QDockWidget *m_requestDock;
    LiveStatus *m_liveStatus;
    QAction *m_copyField = nullptr;
    QAction *m_copyBytes = nullptr;
    QMenu *m_helpMenu = nullptr;
    VirtualDevices *m_virtualDevices = nullptr;
    VirtualStrip *m_virtualStrip = nullptr;
    VirtualMenu *m_virtualMenu = nullptr;
};

#endif // MAINWINDOW_H
