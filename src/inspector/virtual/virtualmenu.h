// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#ifndef VIRTUALMENU_H
#define VIRTUALMENU_H

#include "qusbdeviceinfo.h"
#include "qusberror.h"

#include <QtWidgets/qmenu.h>

class VirtualDevices;

/*! \brief The menu that plugs virtual devices in and unplugs them. */
class VirtualMenu : public QMenu
{
    Q_OBJECT

public:
    /*! A menu for \a devices, not null. */
    explicit VirtualMenu(VirtualDevices *devices, QWidget *parent = nullptr);

    /*! Lets the menu act on \a device: it is what is unplugged and, if it is a hub, plugged into. May be null. */
    void setDevice(const QUsbDeviceInfo &device);
    /*! Returns the menu with the catalogue. */
    QMenu *plugMenu() const { return m_plugMenu; }
    /*! Returns the action that unplugs the device. */
    QAction *unplugAction() const { return m_unplug; }

Q_SIGNALS:
    /*! A device could not be plugged in, because of \a error. */
    void failed(const QUsbError &error);

private:
    void plug(const QString &name);

    VirtualDevices *m_devices;
    QUsbDeviceInfo m_device;
    QMenu *m_plugMenu;
    QAction *m_unplug;
};

#endif // VIRTUALMENU_H
