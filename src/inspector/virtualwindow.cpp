// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "virtualwindow.h"

#include "mainwindow.h"

#include "qusbvirtualbus.h"

VirtualWindow::VirtualWindow(const QList<QUsbDeviceSnapshot> &snapshots, QObject *parent)
    : QObject(parent)
    , m_devices(VirtualOptions::emptyBus())
    , m_context(m_devices.bus())
    , m_window(new MainWindow(&m_context, MainWindow::Arrangement::Default))
{
    m_window->setAttribute(Qt::WA_DeleteOnClose);
    m_window->setVirtualDevices(&m_devices);
    connect(m_window, &QObject::destroyed, this, &QObject::deleteLater);
    m_window->show();
    m_window->plugIn(snapshots);
}

VirtualWindow::~VirtualWindow()
{
    if (m_window)
        m_window->disconnect(this);
    delete m_window;
}

#include "moc_virtualwindow.cpp"
