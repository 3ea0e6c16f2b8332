// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#ifndef QUSBVIRTUALHOST_P_H
#define QUSBVIRTUALHOST_P_H

#include <QtCore/qglobal.h>

class QUsbBackendTransfer;

/*!
    \internal
    Who submits transfers to a virtual device and does the host's work: calls QUsbVirtualEngine::serve() whenever
    there may be something to answer. All calls but workArrived() come with the device locked; none may lead to user code.
*/
class QUsbVirtualHost
{
public:
    /*! \a transfer has its outcome, and is the host's again. */
    virtual void transferEnded(QUsbBackendTransfer *transfer) = 0;
    /*! After some transferEnded(): now is the time to tell others, if serve() was called by somebody else. */
    virtual void answered() = 0;
    /*! Now is the time to submit and to cancel what waits for it; returns whether there was something. */
    virtual bool bringWork() { return false; }
    /*! serve() should be called soon. Any thread; it takes no lock of QUsbVirtualLocks. */
    virtual void workArrived() = 0;

protected:
    QUsbVirtualHost() = default;
    ~QUsbVirtualHost() = default;
    Q_DISABLE_COPY_MOVE(QUsbVirtualHost)
};

/*!
    \internal
    What a virtual device is plugged into: a bus or a kernel's port. Called with the device locked.
*/
class QUsbVirtualSocket
{
public:
    /*! The device pulls its own plug. Afterwards it is unplugged. */
    virtual void pullPlug() = 0;
    /*! The device leaves and comes back. */
    virtual void reconnect() = 0;

protected:
    QUsbVirtualSocket() = default;
    ~QUsbVirtualSocket() = default;
    Q_DISABLE_COPY_MOVE(QUsbVirtualSocket)
};

#endif // QUSBVIRTUALHOST_P_H
