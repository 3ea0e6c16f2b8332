// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#ifndef QUSBVIRTUALDATA_P_H
#define QUSBVIRTUALDATA_P_H

#include "qusberror.h"
#include "qusbvirtualreply.h"
#include "qusbvirtualtransfer.h"

class QUsbBackendTransfer;

/*! \internal The bytes that a device's reply moves into a transfer, or takes from it. */
namespace QUsbVirtualData {

/*! Returns how many bytes \a reply would move of \a transfer. */
qsizetype size(const QUsbVirtualReply &reply, const QUsbVirtualTransfer &transfer);
/*! Moves what \a reply says, of \a transfer, which is seen as \a view. Returns how that part of the transfer ends. */
QUsbError::Kind move(QUsbBackendTransfer *transfer, const QUsbVirtualTransfer &view, const QUsbVirtualReply &reply);

} // namespace QUsbVirtualData

#endif // QUSBVIRTUALDATA_P_H
