// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#ifndef QUSBTRANSACTION_P_H
#define QUSBTRANSACTION_P_H

#include "qusbpipe_p.h"

/*! \internal A request on one pipe and the reply on another: the read is queued first, and if one fails the other ends. */
namespace QUsbTransaction {

QUsbPipe::Future start(QUsbPipe &requests, const QByteArray &request, QUsbPipe *replies, qsizetype maxReplySize,
                       std::chrono::milliseconds timeout);

} // namespace QUsbTransaction

#endif // QUSBTRANSACTION_P_H
