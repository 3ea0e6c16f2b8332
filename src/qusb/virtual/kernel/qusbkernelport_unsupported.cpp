// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

// QUsbKernelPort where there is no Linux.

#include "qusbkernelport.h"

#include <QtCore/qcoreapplication.h>

class QUsbKernelPortPrivate
{
};

QUsbKernelPort::QUsbKernelPort() = default;
QUsbKernelPort::~QUsbKernelPort() = default;

QUsbError QUsbKernelPort::plug(QUsbVirtualDevice *)
{
    return QUsbError(
        QUsbError::Kind::NotSupported,
        QCoreApplication::translate("QUsbKernelPort", "only Linux lets virtual devices be plugged into the kernel"),
        QCoreApplication::translate("QUsbKernelPort", "Plug it into a QUsbVirtualBus."));
}

void QUsbKernelPort::unplug() { }

void QUsbKernelPort::switchOff() { }

void QUsbKernelPort::unplugAtControlRequest(int) { }

bool QUsbKernelPort::isPluggedIn() const
{
    return false;
}

bool QUsbKernelPort::waitUntilFree(std::chrono::milliseconds) const
{
    return true;
}

QString QUsbKernelPort::portPath() const
{
    return {};
}
