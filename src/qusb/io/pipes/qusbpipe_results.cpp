// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

// What a pipe makes of completions.

#include "qusbpipe_p.h"

#include "qusbdevicesession_p.h"
#include "qusbfuture_p.h"
#include "qusbtransfererror_p.h"

#include <QtCore/qtimer.h>

#include <algorithm>
#include <cstring>

using Kind = QUsbError::Kind;
using QUsbProtocol::TransferType;
using Ending = QUsbKeptData::Ending;
using namespace std::chrono_literals;

/*!
    Holds \a operation back if it failed on the wire, and with it what completes after it.

    When the plug is pulled, transfers may fail that way some time before the hub notices that the device is gone. One
    cause should have one name, so there is a moment's time for disconnect() to come.
*/
bool QUsbPipe::holdBack(QUsbOperation &operation)
{
    const bool suspicious = operation.status == Kind::TransferError
        && operation.stage == QUsbOperation::Stage::Submitted && isOpen() && !m_session->isDisconnected();
    if (operation.heldBack || (!suspicious && m_heldBack.empty()))
        return false;
    if (m_heldBack.empty()) {
        QTimer::singleShot(QUsbDeviceSession::disconnectionDelay, &m_session->queue(), [weak = weak_from_this()] {
            if (const auto self = weak.lock())
                self->deliverHeldBack();
        });
    }
    operation.heldBack = true;
    m_heldBack.push_back(&operation);
    return true;
}

void QUsbPipe::deliverHeldBack()
{
    for (QUsbOperation *operation : std::exchange(m_heldBack, {}))
        m_session->queue().post(operation);
}

/*!
    Lets those finish first that were started before \a operation, if all of them end for the same reason, or if some of
    them wait for their turn: they may have been read before.
*/
bool QUsbPipe::awaitTurn(QUsbOperation &operation)
{
    // An unplugged device's come back in any order, and cancelling begins with the last.
    bool keepsOrder = operation.keepsOrder || operation.status == Kind::Disconnected;
    if (operation.status == Kind::NoError || operation.actualLength > 0) {
        keepsOrder |= std::any_of(m_inFlight.begin(), operation.position,
                                  [](const QUsbOperation &earlier) { return earlier.awaitsTurn; });
    }
    operation.awaitsTurn = keepsOrder && &operation != &m_inFlight.front();
    return operation.awaitsTurn;
}

/*! Asks for the next part of a message that has not ended; returns whether it did. */
bool QUsbPipe::continueMessage(QUsbOperation &operation)
{
    const bool mayContinue = operation.extent == QUsbOperation::Extent::Message && operation.status == Kind::NoError
        && operation.endReason == Kind::NoError && operation.isFull() && isOpen() && !operation.promise->isCanceled();
    // With exactly as many bytes as are wanted there may still come the zero-length packet that ends the message.
    if (!mayContinue || operation.gathered.size() + operation.actualLength > operation.bytesWanted)
        return false;
    const auto left = operation.deadline.isForever()
        ? 0ms
        : std::chrono::ceil<std::chrono::milliseconds>(operation.deadline.remainingTimeAsDuration());
    if (!operation.deadline.isForever() && left == 0ms) {
        operation.status = Kind::TimedOut;
        return false;
    }
    operation.gathered.append(operation.buffer, operation.actualLength);
    operation.actualLength = 0;
    operation.timeout = left;
    submit(operation); // into the same buffer
    return true;
}

/*! A read that waits for the device does not have to if bytes are left over from the one before it. */
void QUsbPipe::answerWithKeptData()
{
    if (m_kept.isEmpty() || m_inFlight.empty())
        return;
    QUsbOperation &next = m_inFlight.front();
    if (next.stage != QUsbOperation::Stage::Submitted || next.endReason != Kind::NoError)
        return;
    if (!std::exchange(next.endsWithKeptData, true))
        m_session->backend().cancel(&next);
}

void QUsbPipe::finish(QUsbOperation &operation)
{
    if (holdBack(operation) || awaitTurn(operation) || continueMessage(operation))
        return;
    const auto self = shared_from_this();
    const auto session = m_session->shared_from_this();

    const QUsbSetupPacket setup = operation.setup;
    const bool endsMessage = ending(operation) == Ending::Message;
    QUsbTransferResult result = takeResult(operation);
    const auto handler = std::exchange(operation.handler, nullptr);
    auto promise = std::exchange(operation.promise, std::nullopt);
    operation.watcher.reset();
    keepIdle(operation);
    if (!m_inFlight.empty() && m_inFlight.front().awaitsTurn) {
        m_inFlight.front().awaitsTurn = false;
        session->queue().post(&m_inFlight.front());
    }

    if (promise && !promise->addResult(result)) { // cancelled, perhaps this very moment by another thread
        if (keepsCancelledData() && operation.isIn()) {
            const bool inCallersBuffer = operation.buffersBelongToCaller;
            m_kept.putBack(inCallersBuffer ? QByteArray(operation.buffer, result.bytesTransferred()) : result.data(),
                           endsMessage && m_kept.isEmpty() ? Ending::Message : Ending::Open);
        }
        result = QUsbTransferResult(result.error());
    }
    answerWithKeptData();
    // From here on user code may run: close, delete, submit, open a dialog.
    if (handler)
        handler(result);
    if (promise) {
        promise->finish();
        if (const FinishedCallback callback = m_finishedCallback)
            callback(setup, result);
    }
    session->settle();
}

void QUsbPipe::abandon()
{
    struct Ended
    {
        std::optional<QPromise<QUsbTransferResult>> promise;
        Handler handler;
        QUsbSetupPacket setup;
        QUsbTransferResult result;
    };
    const auto self = shared_from_this();
    const Kind kind = m_session->isDisconnected() ? Kind::Disconnected : Kind::Aborted;
    const QUsbError cause(kind, QUsbTransferError::tr("the kernel did not return the transfer"));
    // The operations stay as they are, for the kernel may still write to their buffers; nobody waits for them any more.
    std::vector<Ended> ended;
    for (QUsbOperation &operation : m_inFlight) {
        operation.watcher.reset();
        operation.cause = cause;
        ended.push_back({std::exchange(operation.promise, std::nullopt), std::exchange(operation.handler, nullptr),
                         operation.setup, QUsbTransferResult(error(operation, kind, 0))});
    }
    const FinishedCallback callback = std::exchange(m_finishedCallback, nullptr);
    if (const auto occupant = m_occupant)
        occupant->giveUp(error(kind, cause, 0, QUsbTransferError::unlimited));
    for (Ended &each : ended) {
        if (each.handler)
            each.handler(each.result);
        if (!each.promise)
            continue;
        finishPromise(std::move(*each.promise), each.result);
        if (callback)
            callback(each.setup, each.result);
    }
}

Kind QUsbPipe::outcome(const QUsbOperation &operation) const
{
    Kind kind = operation.status;
    if (kind == Kind::Cancelled && operation.endReason != Kind::NoError)
        kind = operation.endReason;
    else if (kind == Kind::Cancelled)
        kind = operation.endsWithKeptData ? Kind::NoError : Kind::Aborted;
    // Which error a transfer sees first when the plug is pulled is chance; one cause should have one name.
    if (kind != Kind::NoError && m_session->isDisconnected())
        kind = Kind::Disconnected;
    return kind;
}

QUsbTransferResult QUsbPipe::takeResult(QUsbOperation &operation)
{
    const Kind kind = outcome(operation);
    if (m_endpoint.type == TransferType::Isochronous) {
        const int size = operation.actualLength;
        const auto packets = operation.packetOutcomes();
        return QUsbTransferResult(error(operation, kind, size), operation.takeData(), size, packets);
    }
    if (m_endpoint.type == TransferType::Control && operation.isIn())
        return QUsbTransferResult(error(operation, kind, operation.actualLength), operation.takeData());
    const bool bytes = operation.isIn() && operation.extent == QUsbOperation::Extent::Transfer;
    if (bytes && operation.promise && operation.promise->isCanceled())
        return keepResult(operation, kind);
    if (operation.isIn() && operation.buffersBelongToCaller)
        return takeCallersBufferResult(operation, kind);
    if (operation.isIn() && operation.extent == QUsbOperation::Extent::Message)
        return takeMessageResult(operation, kind);
    if (operation.isIn())
        return takeByteResult(operation, kind);
    operation.takeData();
    return QUsbTransferResult(error(operation, kind, operation.actualLength), operation.actualLength);
}

Ending QUsbPipe::ending(const QUsbOperation &operation)
{
    const bool endedShort =
        operation.stage == QUsbOperation::Stage::Submitted && operation.status == Kind::NoError && !operation.isFull();
    return endedShort ? Ending::Message : Ending::Open;
}

bool QUsbPipe::keepsCancelledData() const
{
    // Isochronous data is nothing without its packets.
    return m_cancelledData == CancelledData::Keep && m_endpoint.type != TransferType::Control
        && m_endpoint.type != TransferType::Isochronous;
}

QUsbTransferResult QUsbPipe::keepResult(QUsbOperation &operation, Kind kind)
{
    if (keepsCancelledData())
        m_kept.append(QByteArray(operation.buffer, operation.actualLength), ending(operation));
    return QUsbTransferResult(error(operation, kind, operation.actualLength));
}

QUsbTransferResult QUsbPipe::takeByteResult(QUsbOperation &operation, Kind kind)
{
    const Ending ending = QUsbPipe::ending(operation);
    QByteArray data = operation.takeData();
    if (!m_kept.isEmpty() || data.size() > operation.bytesWanted) {
        m_kept.append(data, ending);
        data = m_kept.take(operation.bytesWanted);
    }
    return QUsbTransferResult(error(operation, kind, data.size()), data);
}

QUsbTransferResult QUsbPipe::takeMessageResult(QUsbOperation &operation, Kind kind)
{
    bool ended = operation.messageEnded || !operation.isFull();
    if (operation.length == 0) // nothing was asked of the device
        ended = operation.messageEnded;
    QByteArray data = operation.takeData();
    const bool tooLong = data.size() > operation.bytesWanted;
    if (tooLong) {
        m_kept.putBack(data.mid(operation.bytesWanted), ended ? Ending::Message : Ending::Open);
        data.truncate(operation.bytesWanted);
    }
    if (kind == Kind::NoError && (tooLong || !ended)) {
        kind = Kind::Overflow;
        operation.cause = QUsbError(kind, QUsbTransferError::tr("the message is longer than the limit"),
                                    QUsbTransferError::tr("Read the rest, or raise the limit."));
    }
    return QUsbTransferResult(error(operation, kind, data.size()), data);
}

QUsbTransferResult QUsbPipe::takeCallersBufferResult(QUsbOperation &operation, Kind kind)
{
    qsizetype size = operation.actualLength;
    if (!m_kept.isEmpty()) {
        m_kept.append(QByteArray(operation.buffer, size), ending(operation));
        const QByteArray data = m_kept.take(operation.bytesWanted);
        std::memcpy(operation.buffer, data.constData(), size_t(data.size()));
        size = data.size();
    }
    return QUsbTransferResult(error(operation, kind, size), size);
}

QUsbError QUsbPipe::error(const QUsbOperation &operation, Kind kind, qsizetype bytesTransferred) const
{
    if (kind == Kind::NoError)
        return {};
    if (operation.verdict.kind() == kind)
        return operation.verdict;
    const QUsbTransferError context {m_device,         m_endpoint.type,       m_endpoint.address, operation.setup,
                                     bytesTransferred, operation.bytesWanted, operation.timeout};
    return context.error(kind, operation.cause);
}

QUsbError QUsbPipe::error(Kind kind, const QUsbError &cause, qsizetype bytesTransferred, qsizetype bytesWanted) const
{
    const QUsbTransferError context {m_device, m_endpoint.type, m_endpoint.address, {}, bytesTransferred, bytesWanted};
    return context.error(kind, cause);
}
