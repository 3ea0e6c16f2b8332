// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#ifndef QUSBDEVICERESTART_P_H
#define QUSBDEVICERESTART_P_H

#include "qusbdevice_p.h"

#include <QtCore/qobject.h>

/*!
    \internal
    QUsbDevice::resetAndReopen() under way: reset, close, find the device again at its port, open, ask whether it answers.

    A child of the device, which tells it when a session has opened or closed. What happens in between is up to the
    hardware, so it does not follow a script: whenever the device is closed, it looks for what is at the port.
*/
class QUsbDeviceRestart : public QObject
{
    Q_OBJECT

public:
    explicit QUsbDeviceRestart(QUsbDevicePrivate *device);
    /*! Ends the restart as Aborted. */
    ~QUsbDeviceRestart() override;
    Q_DISABLE_COPY_MOVE(QUsbDeviceRestart)

    QFuture<QUsbResult<void>> start(std::chrono::milliseconds timeout);
    /*! Finishes the future. The device may be gone afterwards, and this will be. */
    void finish(const QUsbError &error);

    /*! A session has opened, or has failed to with \a error, which nobody has heard of yet. */
    void opened(const QUsbError &error);
    /*! A session has closed; the instance that it was for is gone if \a wasDisconnected. */
    void closed(bool wasDisconnected);
    /*! The error of a restart that was ended by closing the device. */
    static QUsbError aborted();

private:
    void resetDone(QUsbDeviceSession &session, const QUsbError &error);
    void search();
    void askWhetherItAnswers();

    QUsbDevicePrivate *const m_device;
    const QString m_portPath;
    QUsbDeviceInfo m_gone; // the instance that will not come back
    QUsbDevicePrivate::Promise m_promise;
    bool m_finished = false;
};

#endif // QUSBDEVICERESTART_P_H
