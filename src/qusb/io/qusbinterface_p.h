// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#ifndef QUSBINTERFACE_P_H
#define QUSBINTERFACE_P_H

#include "qusbdevicesession_p.h"
#include "qusbinterface.h"

#include <QtCore/qhash.h>
#include <QtCore/qlist.h>
#include <QtCore/qpromise.h>

#include <memory>

/*! \internal The state of a QUsbInterface. */
class QUsbInterfacePrivate
{
public:
    QUsbInterfacePrivate(std::shared_ptr<QUsbDeviceSession> usedSession, const QUsbInterfaceInfo &interfaceInfo,
                         quint8 interfaceNumber)
        : session(std::move(usedSession))
        , info(interfaceInfo)
        , number(interfaceNumber)
    {
    }

    static QUsbInterface *create(std::unique_ptr<QUsbInterfacePrivate> privateData, QUsbDevice *device);
    static QUsbInterfacePrivate *of(QUsbInterface *interface) { return interface->d.get(); }

    /*! Deletes the endpoint objects, ends their transfers as \a reason and returns their pipes. */
    QUsbDeviceSession::Pipes closeEndpoints(QUsbError::Kind reason);
    /*! The session has ended: the interface is no longer ours. Emits nothing. */
    void sessionClosed();
    /*! The kernel has put the interface back to alternate setting 0; returns whether it was another. Emits nothing. */
    bool resetAlternateSetting();
    /*! Releases through the session, which may outlive this; finishes \a promise. */
    void release(QPromise<QUsbResult<void>> promise);

    QUsbInterface *q = nullptr;
    std::shared_ptr<QUsbDeviceSession> session;
    const QUsbInterfaceInfo info;
    const quint8 number;
    quint8 alternateSetting = 0;
    bool claimed = true;
    int endpointsClosed = 0; // how often: streams that were allocated before are gone
    bool changing = false; // setAlternateSetting() is under way
    /*! Returns the object for endpoint \a address, or for stream \a streamId of it; makes it if need be. */
    QUsbEndpoint *endpoint(quint8 address, quint32 streamId);
    /*! Closes the endpoint objects of streams of \a addresses and returns their pipes. */
    QUsbDeviceSession::Pipes closeStreams(const QByteArray &addresses);

    QList<QUsbEndpoint *> endpoints; // children of q
    QHash<quint8, quint32> streams; // endpoint address: how many are allocated
};

#endif // QUSBINTERFACE_P_H
