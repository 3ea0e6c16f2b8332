// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#ifndef QUSBENDPOINT_P_H
#define QUSBENDPOINT_P_H

#include "qusbendpoint.h"
#include "qusbpipe_p.h"

#include <memory>

/*! \internal The state of a QUsbEndpoint. */
class QUsbEndpointPrivate
{
public:
    static QUsbEndpoint *create(std::unique_ptr<QUsbEndpointPrivate> privateData, QUsbInterface *parent);
    static QUsbEndpointPrivate *of(QUsbEndpoint *endpoint) { return endpoint->d.get(); }
    /*! Sends a control request through the device, or refuses if the endpoint is closed. */
    QFuture<QUsbTransferResult> control(const QUsbSetupPacket &setup, const QByteArray &data,
                                        std::chrono::milliseconds timeout) const;

    QUsbInterface *interface = nullptr; //!< Null once the endpoint is closed
    QUsbEndpointInfo info;
    std::shared_ptr<QUsbDeviceSession> session;
    std::shared_ptr<QUsbPipe> pipe;
};

#endif // QUSBENDPOINT_P_H
