// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#ifndef VIRTUALWINDOW_H
#define VIRTUALWINDOW_H

#include "qusbcontext.h"
#include "qusbdevicesnapshot.h"
#include "virtualdevices.h"

#include <QtCore/qobject.h>
#include <QtCore/qpointer.h>

class MainWindow;

/*! \brief A window of its own on virtual devices that are like those of snapshots. Closing the window deletes this object. */
class VirtualWindow : public QObject
{
    Q_OBJECT

public:
    /*! Plugs replicas of \a snapshots into a new bus and opens the window. It tells which of them could not be plugged in. */
    explicit VirtualWindow(const QList<QUsbDeviceSnapshot> &snapshots, QObject *parent = nullptr);
    ~VirtualWindow() override;

    /*! Returns the window; null when it was closed. */
    MainWindow *window() const { return m_window; }

private:
    VirtualDevices m_devices;
    QUsbContext m_context;
    QPointer<MainWindow> m_window;
};

#endif // VIRTUALWINDOW_H
