// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "qusbtransaction_p.h"

#include "qusbtransfererror_p.h"

using Kind = QUsbError::Kind;

QUsbPipe::Future QUsbTransaction::start(QUsbPipe &requests, const QByteArray &request, QUsbPipe *replies,
                                        qsizetype maxReplySize, std::chrono::milliseconds timeout)
{
    if (const Kind refused = requests.refusal(); refused != Kind::NoError)
        return requests.refuse(refused, request.size());
    if (const QString problem = requests.endpoint().writeProblem(request.size(), timeout); !problem.isEmpty())
        return requests.refuse(Kind::InvalidParameter, request.size(), problem);
    if (!replies) {
        return requests.refuse(Kind::InvalidParameter, request.size(),
                               QUsbTransferError::tr("there is no endpoint for the reply"));
    }

    // Each knows the other by its number, which stays valid when that is over.
    const quint64 before = replies->lastTransfer();
    const quint64 writing = requests.lastTransfer() + 1;
    const auto reply = replies->read(maxReplySize, timeout, QUsbPipeEndpoint::Sizes::WholePackets,
                                     [out = requests.weak_from_this(), writing](const QUsbTransferResult &result) {
                                         if (const auto pipe = out.lock(); pipe && !result)
                                             pipe->cancel(writing, Kind::Cancelled);
                                     });
    const quint64 reading = replies->lastTransfer();
    if (reading == before) // refused
        return reply;
    const auto written = [in = replies->weak_from_this(), reading](const QUsbTransferResult &result) {
        if (const auto pipe = in.lock(); pipe && !result)
            pipe->cancel(reading, result.status(), result.error());
    };
    requests.writeFor(written, request, timeout);
    return reply;
}
