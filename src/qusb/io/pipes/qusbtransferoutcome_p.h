// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#ifndef QUSBTRANSFEROUTCOME_P_H
#define QUSBTRANSFEROUTCOME_P_H

#include "qusberror.h"
#include "qusbtransferresult.h"

class QUsbOperation;
class QUsbPipe;

/*! \internal Makes a result of an operation that the backend is done with; what that has no use for is kept by the pipe. */
class QUsbTransferOutcome
{
public:
    QUsbTransferOutcome(QUsbPipe &pipe, QUsbOperation &operation);

    /*! Takes what has arrived. To be called once. */
    QUsbTransferResult take();

private:
    QUsbTransferResult takePackets();
    QUsbTransferResult takeNothing();
    QUsbTransferResult takeBytes();
    QUsbTransferResult takeMessage();
    QUsbTransferResult takeFromCallersBuffer();
    QUsbError error(qsizetype bytesTransferred) const;

    QUsbPipe &m_pipe;
    QUsbOperation &m_operation;
    QUsbError::Kind m_kind;
};

#endif // QUSBTRANSFEROUTCOME_P_H
