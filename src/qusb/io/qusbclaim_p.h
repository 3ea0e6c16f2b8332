// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#ifndef QUSBCLAIM_P_H
#define QUSBCLAIM_P_H

#include "qusbdevice_p.h"

#include <QtCore/qfuture.h>
#include <QtCore/qpointer.h>

#include <memory>
#include <optional>

/*! \internal One QUsbDevice::claimInterface() under way. */
class QUsbClaim
{
public:
    using Result = QUsbResult<QUsbInterface *>;

    /*! Claims \a interfaceNumber of \a device, which has a session. */
    static QFuture<Result> start(QUsbDevicePrivate *device, quint8 interfaceNumber, QUsbKernelDriverPolicy policy);

private:
    QUsbClaim(QUsbDevicePrivate *device, quint8 interfaceNumber, QUsbKernelDriverPolicy policy);

    QUsbError perform(); // on the worker
    std::optional<quint8> onlyConfigurationWithIt() const;
    Result outcome(const QUsbError &error);
    /*! Whether the device is there and wants the interface. Ask again after each emit. */
    bool isWanted() const { return m_guard && !m_session->isClosing(); }
    static QUsbError closedMeanwhile();

    QUsbDevicePrivate *const m_device; // as long as m_guard
    const QPointer<QUsbDevice> m_guard;
    const std::shared_ptr<QUsbDeviceSession> m_session;
    const quint8 m_interfaceNumber;
    const QUsbKernelDriverPolicy m_policy;
    // A device that has just arrived may have been unconfigured when it was opened.
    std::optional<quint8> m_configuration;
};

#endif // QUSBCLAIM_P_H
