// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "qusbpipe_p.h"

#include "qusbdevicesession_p.h"
#include "qusbfuture_p.h"
#include "qusbtransfererror_p.h"
#include "qusbtransferoutcome_p.h"

#include <algorithm>
#include <limits>

using Kind = QUsbError::Kind;
using QUsbProtocol::TransferType;
using Ending = QUsbKeptData::Ending;
using namespace std::chrono_literals;

QUsbPipe::QUsbPipe(QUsbDeviceSession &session, const QUsbPipeEndpoint &endpoint)
    : m_session(&session)
    , m_queue(session.queue())
    , m_device(session.info())
    , m_endpoint(endpoint)
{
}

QUsbPipe::~QUsbPipe()
{
    Q_ASSERT(!m_session);
}

QUsbPipe::Future QUsbPipe::read(qsizetype maxSize, std::chrono::milliseconds timeout, QUsbPipeEndpoint::Sizes sizes,
                                const Handler &handler)
{
    if (const Kind refused = refusal(); refused != Kind::NoError)
        return refuse(refused, maxSize);
    if (const QString problem = m_endpoint.readProblem(maxSize, QUsbPipeEndpoint::Sizes::Any, timeout);
        !problem.isEmpty())
        return refuse(Kind::InvalidParameter, maxSize, problem);
    if (m_endpoint.type == TransferType::Isochronous)
        return readPackets((maxSize + m_endpoint.isochronousPacketSize - 1) / m_endpoint.isochronousPacketSize, timeout,
                           handler);
    QUsbOperation &operation = prepare(timeout);
    operation.handler = handler;
    prepareRead(operation, maxSize, sizes);
    return startForFuture(operation);
}

void QUsbPipe::prepareRead(QUsbOperation &operation, qsizetype maxSize, QUsbPipeEndpoint::Sizes sizes)
{
    operation.bytesWanted = maxSize;
    if (!m_kept.isEmpty() && m_inFlight.size() == 1)
        return; // What was kept answers this read; there is nothing to ask the device for.
    const bool isExact = sizes == QUsbPipeEndpoint::Sizes::Any;
    operation.useOwnBuffer(int(isExact ? maxSize : m_endpoint.wholePackets(maxSize)));
}

QUsbPipe::Future QUsbPipe::readInto(char *buffer, qsizetype size, std::chrono::milliseconds timeout)
{
    if (const Kind refused = refusal(); refused != Kind::NoError)
        return refuse(refused, size);
    QString problem = m_endpoint.readProblem(size, QUsbPipeEndpoint::Sizes::WholePackets, timeout);
    if (problem.isEmpty() && m_endpoint.type == TransferType::Isochronous)
        problem = QUsbTransferError::tr("isochronous data cannot be read into a caller's buffer");
    if (!problem.isEmpty())
        return refuse(Kind::InvalidParameter, size, problem);
    QUsbOperation &operation = prepare(timeout);
    operation.bytesWanted = size;
    const bool keptAnswers = !m_kept.isEmpty() && m_inFlight.size() == 1;
    operation.useCallersBuffer(buffer, keptAnswers ? 0 : int(size));
    return startForFuture(operation);
}

QUsbPipe::Future QUsbPipe::readMessage(qsizetype maxSize, std::chrono::milliseconds timeout)
{
    Kind refused = refusal();
    if (refused == Kind::NoError && !m_inFlight.empty())
        refused = Kind::Busy; // what was queued before would take parts of the message
    if (refused != Kind::NoError)
        return refuse(refused, maxSize);
    QString problem = m_endpoint.readProblem(maxSize, QUsbPipeEndpoint::Sizes::Any, timeout);
    if (problem.isEmpty() && m_endpoint.type == TransferType::Isochronous)
        problem = QUsbTransferError::tr("isochronous endpoints do not support messages");
    if (!problem.isEmpty())
        return refuse(Kind::InvalidParameter, maxSize, problem);

    QUsbOperation &operation = prepare(timeout);
    operation.message.emplace(m_kept, maxSize, timeout);
    if (!operation.message->wasKept() && m_kept.isEmpty()) // else what it is made of, or too long for it, is here
        prepareRead(operation, QUsbMessageRead::partSize(maxSize));
    operation.bytesWanted = maxSize;
    return startForFuture(operation);
}

QUsbPipe::Future QUsbPipe::readPackets(qsizetype count, std::chrono::milliseconds timeout, const Handler &handler)
{
    if (const Kind refused = refusal(); refused != Kind::NoError)
        return refuse(refused, 0);
    const int packetSize = m_endpoint.isochronousPacketSize;
    if (m_endpoint.type != TransferType::Isochronous)
        return refuse(Kind::InvalidParameter, 0,
                      QUsbTransferError::tr("only isochronous endpoints can read or write packets"));
    if (count < 1 || count > std::numeric_limits<int>::max() / qMax(1, packetSize)) {
        return refuse(Kind::InvalidParameter, 0,
                      QUsbTransferError::tr("%1 is not a valid number of packets for a read").arg(count));
    }
    if (const QString problem = m_endpoint.readProblem(count * packetSize, QUsbPipeEndpoint::Sizes::Any, timeout);
        !problem.isEmpty())
        return refuse(Kind::InvalidParameter, count * packetSize, problem);
    QUsbOperation &operation = prepare(timeout);
    operation.handler = handler;
    operation.bytesWanted = count * packetSize;
    operation.useOwnBuffer(int(operation.bytesWanted));
    operation.dividePackets(operation.length, packetSize);
    return startForFuture(operation);
}

QUsbPipe::Future QUsbPipe::write(const QByteArray &data, std::chrono::milliseconds timeout,
                                 bool endWithZeroLengthPacket)
{
    if (const Kind refused = refusal(); refused != Kind::NoError)
        return refuse(refused, data.size());
    if (const QString problem = m_endpoint.writeProblem(data.size(), timeout); !problem.isEmpty())
        return refuse(Kind::InvalidParameter, data.size(), problem);
    if (m_endpoint.type == TransferType::Isochronous) {
        const qsizetype packetSize = qMax(1, m_endpoint.isochronousPacketSize);
        QList<int> sizes(data.size() / packetSize, int(packetSize));
        if (data.size() % packetSize)
            sizes.append(int(data.size() % packetSize));
        return writePackets(data, sizes, timeout);
    }
    QUsbOperation &operation = prepare(timeout);
    operation.bytesWanted = data.size();
    operation.useData(data);
    // An empty write is one zero-length packet already.
    operation.endWithZeroLengthPacket = endWithZeroLengthPacket && !data.isEmpty();
    return startForFuture(operation);
}

QUsbPipe::Future QUsbPipe::writePackets(const QByteArray &data, const QList<int> &sizes,
                                        std::chrono::milliseconds timeout)
{
    if (const Kind refused = refusal(); refused != Kind::NoError)
        return refuse(refused, data.size());
    const QString problem = m_endpoint.packetsProblem(data.size(), sizes, timeout);
    if (!problem.isEmpty())
        return refuse(Kind::InvalidParameter, data.size(), problem);
    QUsbOperation &operation = prepare(timeout);
    operation.bytesWanted = data.size();
    operation.useData(data);
    for (const int size : sizes)
        operation.packets.push_back({size});
    return startForFuture(operation);
}

QUsbPipe::Future QUsbPipe::control(const QUsbSetupPacket &setup, const QByteArray &data,
                                   std::chrono::milliseconds timeout)
{
    if (const Kind refused = refusal(); refused != Kind::NoError)
        return refuse(refused, setup.length(), {}, setup);
    const bool in = setup.direction() == QUsbProtocol::Direction::In;
    if (data.size() != (in ? 0 : setup.length())) {
        return refuse(Kind::InvalidParameter, setup.length(),
                      in ? QUsbTransferError::tr("an IN request cannot send data")
                         : QUsbTransferError::tr("wLength is %1, but there are %2 bytes of data")
                               .arg(setup.length())
                               .arg(data.size()),
                      setup);
    }
    if (timeout < 0ms) {
        return refuse(Kind::InvalidParameter, setup.length(), QUsbTransferError::tr("the time-out is negative"), setup);
    }

    QUsbOperation &operation = prepare(timeout);
    operation.setup = setup;
    operation.bytesWanted = setup.length();
    operation.useOwnBuffer(int(QUsbSetupPacket::Size) + setup.length());
    const QByteArray packet = setup.toByteArray();
    std::copy(packet.cbegin(), packet.cend(), operation.buffer);
    std::copy(data.cbegin(), data.cend(), operation.buffer + QUsbSetupPacket::Size);
    return startForFuture(operation);
}

void QUsbPipe::readFor(const Handler &handler, qsizetype maxSize, std::chrono::milliseconds timeout)
{
    if (const Kind refused = refusal(); refused != Kind::NoError) {
        handler(QUsbTransferResult(error(refused, {}, 0, maxSize)));
        return;
    }
    QUsbOperation &operation = prepare(timeout);
    operation.handler = handler;
    prepareRead(operation, maxSize);
    start(operation);
}

void QUsbPipe::writeFor(const Handler &handler, const QByteArray &data, std::chrono::milliseconds timeout)
{
    if (const Kind refused = refusal(); refused != Kind::NoError) {
        handler(QUsbTransferResult(error(refused, {}, 0, data.size())));
        return;
    }
    QUsbOperation &operation = prepare(timeout);
    operation.handler = handler;
    operation.bytesWanted = data.size();
    operation.useData(data);
    start(operation);
}

QUsbOperation &QUsbPipe::prepare(std::chrono::milliseconds timeout)
{
    // The one that was idle for longest, and one more than would do: the result of the one before may still be looked at
    // when the next transfer starts, and then its buffer is not free yet.
    if (m_idle.size() < 2) {
        m_idle.emplace_front();
        m_idle.front().position = m_idle.begin();
    }
    m_idleMemory -= m_idle.front().memory();
    m_inFlight.splice(m_inFlight.end(), m_idle, m_idle.begin());
    QUsbOperation &operation = m_inFlight.back();
    operation.reset();
    operation.pipe = this;
    operation.id = ++m_lastTransfer;
    operation.type = m_endpoint.type;
    operation.endpointAddress = m_endpoint.address;
    operation.streamId = m_endpoint.streamId;
    operation.timeout = timeout;
    return operation;
}

/*! Keeps \a operation, which has finished, for another call, and neither too many of them nor too much memory. */
void QUsbPipe::keepIdle(QUsbOperation &operation)
{
    constexpr size_t mostOperations = 32;
    constexpr qsizetype mostMemory = 4 * 1024 * 1024;
    operation.becomeIdle();
    m_idleMemory += operation.memory();
    m_idle.splice(m_idle.end(), m_inFlight, operation.position);
    if (m_idle.size() <= mostOperations && m_idleMemory <= mostMemory)
        return;
    m_idleMemory -= m_idle.front().memory();
    m_session->backend().discard(&m_idle.front());
    m_idle.pop_front();
}

QUsbPipe::Future QUsbPipe::startForFuture(QUsbOperation &operation)
{
    operation.promise.emplace(startedPromise<QUsbTransferResult>());
    const auto future = operation.promise->future();
    start(operation);
    m_session->expectCancellation();
    return future;
}

void QUsbPipe::start(QUsbOperation &operation)
{
    const bool needsNoTransfer = operation.isIn() && operation.length == 0;
    if (needsNoTransfer)
        complete(operation, {});
    else if (isOpen())
        submit(operation);
}

void QUsbPipe::submit(QUsbOperation &operation)
{
    operation.stage = QUsbOperation::Stage::Submitted;
    const QUsbError error = m_session->backend().submit(&operation);
    if (error.isError())
        complete(operation, error);
}

/*! Sends \a operation, of which the kernel knows nothing, the way of all completions. */
void QUsbPipe::complete(QUsbOperation &operation, const QUsbError &error)
{
    operation.stage = QUsbOperation::Stage::Completing;
    operation.cause = error;
    operation.status = error.kind();
    m_queue.post(&operation);
}

QUsbError QUsbPipe::occupy(const std::shared_ptr<QUsbPipeOccupant> &occupant)
{
    Kind refused = refusal();
    if (refused == Kind::NoError && !m_inFlight.empty())
        refused = Kind::Busy;
    if (refused != Kind::NoError)
        return error(refused, {}, 0, 0);
    m_occupant = occupant;
    return {};
}

void QUsbPipe::leave()
{
    if (const auto occupant = std::exchange(m_occupant, nullptr))
        occupant->retire();
}

void QUsbPipe::open()
{
    if (m_state == State::Closed)
        return;
    m_state = State::Open;
    for (QUsbOperation &operation : m_inFlight) {
        if (operation.stage == QUsbOperation::Stage::Waiting)
            submit(operation);
    }
}

void QUsbPipe::suspend(Kind reason)
{
    ++m_suspensions;
    cancelAll(reason);
    m_order.release();
}

void QUsbPipe::resume()
{
    Q_ASSERT(m_suspensions > 0);
    --m_suspensions;
}

void QUsbPipe::close(Kind reason)
{
    m_state = State::Closed;
    cancelAll(reason);
    m_order.release();
}

void QUsbPipe::cancelAll(Kind reason)
{
    // Last first: cancelling the first would let the next one begin.
    for (auto it = m_inFlight.rbegin(); it != m_inFlight.rend(); ++it) {
        it->keepsOrder = true;
        cancel(*it, reason);
    }
    if (m_occupant)
        m_occupant->cancel(reason);
}

bool QUsbPipe::cancel(quint64 transfer, Kind reason, const QUsbError &verdict)
{
    for (QUsbOperation &operation : m_inFlight) {
        if (operation.id != transfer)
            continue;
        if (operation.endReason == Kind::NoError)
            operation.verdict = verdict;
        cancel(operation, reason);
        return true;
    }
    return false;
}

void QUsbPipe::cancelWhereAsked()
{
    for (auto it = m_inFlight.rbegin(); it != m_inFlight.rend(); ++it) {
        if (it->promise && it->promise->isCanceled())
            cancel(*it, Kind::Cancelled);
    }
}

bool QUsbPipe::watchCancellation()
{
    bool younger = false;
    for (QUsbOperation &operation : m_inFlight) {
        if (!operation.promise || operation.watcher)
            continue;
        if (operation.id <= m_lastSeenByWatch)
            operation.watcher.emplace().setFuture(operation.promise->future());
        else
            younger = true;
    }
    m_lastSeenByWatch = m_lastTransfer;
    return younger;
}

void QUsbPipe::cancel(QUsbOperation &operation, Kind reason)
{
    if (operation.endReason != Kind::NoError)
        return;
    operation.endReason = reason;
    if (operation.stage == QUsbOperation::Stage::Submitted)
        m_session->backend().cancel(&operation);
    else if (operation.stage == QUsbOperation::Stage::Waiting)
        complete(operation, QUsbError(reason, {}));
}

/*! Holds \a operation back if it may turn out that the device is gone, and what completes after such a one. */
bool QUsbPipe::holdBack(QUsbOperation &operation)
{
    const bool isDoubtful = operation.stage == QUsbOperation::Stage::Submitted && isOpen()
        && QUsbDeliveryOrder::isDoubtful(operation.status, *m_session);
    if (operation.heldBack || (!isDoubtful && !m_order.isHolding()))
        return false;
    operation.heldBack = true;
    m_order.holdBack([this, &operation] { m_queue.post(&operation); });
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
    if (holdBack(operation))
        return;
    if (operation.message && isOpen() && operation.message->goesOn(operation)) {
        submit(operation); // into the same buffer
        return;
    }
    operation.awaitsTurn = QUsbDeliveryOrder::mustWait(operation, m_inFlight);
    if (operation.awaitsTurn)
        return;
    const auto self = shared_from_this();
    const auto session = m_session->shared_from_this();

    const QUsbSetupPacket setup = operation.setup;
    const bool endsMessage = operation.ending() == Ending::Message;
    QUsbTransferResult result = QUsbTransferOutcome(*this, operation).take();
    const auto handler = std::exchange(operation.handler, nullptr);
    auto promise = std::exchange(operation.promise, std::nullopt);
    operation.watcher.reset();
    keepIdle(operation);
    if (!m_inFlight.empty() && m_inFlight.front().awaitsTurn) {
        m_inFlight.front().awaitsTurn = false;
        m_queue.post(&m_inFlight.front());
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

void QUsbPipe::giveUp()
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

void QUsbPipe::retire()
{
    Q_ASSERT(m_state == State::Closed && isIdle());
    leave();
    for (QUsbOperation &operation : m_idle)
        m_session->backend().discard(&operation);
    m_idle.clear();
    m_finishedCallback = nullptr;
    m_session = nullptr;
}

Kind QUsbPipe::refusal() const
{
    if (!m_session)
        return Kind::NotOpen;
    if (m_session->isDisconnected())
        return Kind::Disconnected;
    const bool readingMessage = !m_inFlight.empty() && m_inFlight.front().message;
    if (m_state == State::Closed)
        return Kind::NotOpen;
    return m_suspensions > 0 || m_occupant || readingMessage ? Kind::Busy : Kind::NoError;
}

QUsbPipe::Future QUsbPipe::refuse(Kind kind, qsizetype size, const QString &why, const QUsbSetupPacket &setup) const
{
    const QUsbTransferError context {m_device, m_endpoint.type, m_endpoint.address, setup, 0, size};
    return queuedFuture(m_queue, QUsbTransferResult(context.error(kind, QUsbError(kind, why))));
}

bool QUsbPipe::keepsCancelledData() const
{
    // Isochronous data is nothing without its packets.
    return m_cancelledData == CancelledData::Keep && m_endpoint.type != TransferType::Control
        && m_endpoint.type != TransferType::Isochronous;
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
