// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "qusbdrain_p.h"

#include "qusbfuture_p.h"
#include "qusbtransfererror_p.h"

using Kind = QUsbError::Kind;
using namespace std::chrono_literals;

static constexpr qsizetype partSize = 16 * 1024;

QUsbDrain::QUsbDrain(std::shared_ptr<QUsbPipe> pipe, std::chrono::milliseconds quietTime,
                     std::chrono::milliseconds limit)
    : m_pipe(std::move(pipe))
    , m_quietTime(qMax(1ms, quietTime))
    , m_deadline(limit)
    , m_promise(startedPromise<QUsbTransferResult>())
{
}

QUsbPipe::Future QUsbDrain::start(const std::shared_ptr<QUsbPipe> &pipe, std::chrono::milliseconds quietTime,
                                  std::chrono::milliseconds limit)
{
    Kind refused = pipe->refusal();
    if (refused == Kind::NoError && pipe->pendingTransfers() > 0)
        refused = Kind::Busy;
    const bool readable = pipe->endpoint().type != QUsbProtocol::TransferType::Isochronous
        && (pipe->endpoint().address & quint8(QUsbProtocol::Direction::In));
    if (refused == Kind::NoError && !readable)
        refused = Kind::InvalidParameter;
    if (refused != Kind::NoError) {
        const QString why = readable ? QString() : QUsbTransferError::tr("this endpoint cannot be drained");
        return queuedFuture(
            pipe->queue(),
            QUsbTransferResult(pipe->error(refused, QUsbError(refused, why), 0, QUsbTransferError::unlimited)));
    }
    const std::shared_ptr<QUsbDrain> drain(new QUsbDrain(pipe, quietTime, limit));
    const auto future = drain->m_promise.future();
    drain->m_dropped = pipe->kept().size();
    pipe->kept().clear();
    drain->readOn();
    return future;
}

void QUsbDrain::readOn()
{
    m_pipe->readFor([self = shared_from_this()](const QUsbTransferResult &result) { self->received(result); }, partSize,
                    m_quietTime);
}

void QUsbDrain::received(const QUsbTransferResult &result)
{
    m_dropped += result.bytesTransferred();
    const bool quiet = result.status() == Kind::TimedOut && result.bytesTransferred() == 0;
    const bool goesOn = result.isSuccess() || result.status() == Kind::TimedOut || result.status() == Kind::Overflow;
    if (quiet || !goesOn || m_promise.isCanceled()) {
        finish(quiet ? QUsbError() : result.error());
    } else if (m_deadline.hasExpired()) {
        finish(m_pipe->error(Kind::TimedOut,
                             QUsbError(Kind::TimedOut, QUsbTransferError::tr("the device does not stop sending"),
                                       QUsbTransferError::tr("Make it stop first, or reset it.")),
                             m_dropped, QUsbTransferError::unlimited));
    } else {
        readOn();
    }
}

void QUsbDrain::finish(const QUsbError &error)
{
    finishPromise(std::move(m_promise), QUsbTransferResult(error, m_dropped));
}
