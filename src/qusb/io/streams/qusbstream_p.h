// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#ifndef QUSBSTREAM_P_H
#define QUSBSTREAM_P_H

#include "qusbendpoint.h"
#include "qusbendpoint_p.h"
#include "qusbstreamengine_p.h"

#include <QtCore/qpointer.h>

#include <memory>

/*! \internal What QUsbInStream and QUsbOutStream have in common: their settings, and the way to start. */
class QUsbStreamPrivate
{
public:
    explicit QUsbStreamPrivate(QUsbEndpoint *usedEndpoint);

    void setTransferSize(qsizetype bytes);
    void setHighWaterMark(qsizetype bytes) { m_highWaterMark = qMax(qsizetype(0), bytes); }
    qsizetype highWaterMark() const { return m_highWaterMark.value_or(transferSize * queuedTransfers); }
    /*! What an engine is to be made of. */
    QUsbStreamEngine::Setup setup() const;
    /*! Why a stream in \a direction cannot be started, if so. */
    QUsbError obstacle(QUsbProtocol::Direction direction) const;
    /*! The error of a start before the end. */
    QUsbError stillEnding() const;
    std::shared_ptr<QUsbPipe> pipe() const { return QUsbEndpointPrivate::of(endpoint)->pipe; }

    const QPointer<QUsbEndpoint> endpoint;
    qsizetype transferSize = 0;
    int queuedTransfers = 16;
    int packetSize = 0; //!< Of an isochronous endpoint
    QUsbError error;

private:
    qsizetype unit() const;
    QUsbError memoryObstacle() const;

    std::optional<qsizetype> m_highWaterMark;
};

#endif // QUSBSTREAM_P_H
