// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#ifndef QUSBTRANSFERERROR_P_H
#define QUSBTRANSFERERROR_P_H

#include "qusbdeviceinfo.h"
#include "qusberror.h"
#include "qusbprotocol.h"
#include "qusbsetuppacket.h"

#include <QtCore/qcoreapplication.h>

#include <chrono>

/*! \internal What is known of a transfer that failed, and the sentence that tells it. */
struct QUsbTransferError
{
    Q_DECLARE_TR_FUNCTIONS(QUsbTransferError)

public:
    /*! bytesWanted of what goes on until it is ended. */
    static constexpr qsizetype unlimited = -1;

    const QUsbDeviceInfo &device;
    QUsbProtocol::TransferType type;
    quint8 endpointAddress;
    QUsbSetupPacket setup; //!< Of a control transfer
    qsizetype bytesTransferred = 0;
    qsizetype bytesWanted = 0;
    std::chrono::milliseconds timeout {0};

    /*! Returns the error of \a kind; \a cause, if any, is what the backend said of it. */
    QUsbError error(QUsbError::Kind kind, const QUsbError &cause = {}) const;

    /*! Returns "0403:6001 at 1-2", which names \a device in messages. */
    static QString deviceLabel(const QUsbDeviceInfo &device);

private:
    QString subject() const;
    QString progress() const;
    QString sentence(QUsbError::Kind kind, const QUsbError &cause) const;
    QString remedy(QUsbError::Kind kind) const;
};

#endif // QUSBTRANSFERERROR_P_H
