// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "virtualmenu.h"

#include "icons.h"
#include "virtualdevices.h"

#include "qusbvirtualcatalogue.h"

VirtualMenu::VirtualMenu(VirtualDevices *devices, QWidget *parent)
    : QMenu(tr("&Devices"), parent)
    , m_devices(devices)
    , m_plugMenu(addMenu(tr("&Plug In")))
    , m_unplug(addAction(inspectorIcon(Icon::Unplugged), tr("&Unplug")))
{
    const QStringList names = QUsbVirtualCatalogue::deviceNames();
    for (const QString &name : names) {
        QAction *action = m_plugMenu->addAction(QUsbVirtualCatalogue::description(name));
        action->setObjectName(name);
        connect(action, &QAction::triggered, this, [this, name] { plug(name); });
    }
    setToolTipsVisible(true);
    m_plugMenu->menuAction()->setToolTip(tr("Plug a virtual device into the selected hub, or into the bus"));
    m_unplug->setToolTip(tr("Unplug the selected device and all devices connected through it"));
    connect(m_unplug, &QAction::triggered, this, [this] { m_devices->unplug(m_device); });
    setDevice({});
}

void VirtualMenu::setDevice(const QUsbDeviceInfo &device)
{
    m_device = device;
    m_unplug->setEnabled(m_devices->canUnplug(device));
}

void VirtualMenu::plug(const QString &name)
{
    if (const QUsbError error = m_devices->plug(name, m_device); error.isError())
        Q_EMIT failed(error);
}

#include "moc_virtualmenu.cpp"
