// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "qusbpipe_p.h"

#include "qusbdevicesession_p.h"
#include "qusbfuture_p.h"
#include "qusbtransfererror_p.h"

#include <algorithm>
#include <limits>
#include <numeric>

using Kind = QUsbError::Kind;
using QUsbProtocol::TransferType;
using namespace std::chrono_literals;

// What a message of unknown length is asked for at a time: the size in which the kernel takes transfers.
static constexpr qsizetype messagePart = 16 * 1024;

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

QString QUsbPipe::readProblem(qsizetype size, Sizes sizes, std::chrono::milliseconds timeout) const
{
    const int unit =
        m_endpoint.type == TransferType::Isochronous ? m_endpoint.isochronousPacketSize : m_endpoint.maxPacketSize;
    if (!(m_endpoint.address & quint8(QUsbProtocol::Direction::In)))
        return QUsbTransferError::tr("this endpoint cannot be read from");
    if (unit < 1)
        return QUsbTransferError::tr("according to its descriptor, it carries no data in this alternate setting");
    if (size < 1 || size > std::numeric_limits<int>::max() - unit)
        return QUsbTransferError::tr("%1 is not a valid size for a read").arg(size);
    if (sizes == Sizes::WholePackets && size % unit != 0) {
        return QUsbTransferError::tr("a buffer of %1 bytes does not hold a whole number of packets of %2 bytes")
            .arg(size)
            .arg(unit);
    }
    return timeout < 0ms ? QUsbTransferError::tr("the time-out is negative") : QString();
}

QString QUsbPipe::writeProblem(qsizetype size, std::chrono::milliseconds timeout) const
{
    if (m_endpoint.address & quint8(QUsbProtocol::Direction::In))
        return QUsbTransferError::tr("this endpoint cannot be written to");
    if (size > std::numeric_limits<int>::max())
        return QUsbTransferError::tr("there is too much data for one transfer");
    return timeout < 0ms ? QUsbTransferError::tr("the time-out is negative") : QString();
}

QUsbPipe::Future QUsbPipe::read(qsizetype maxSize, std::chrono::milliseconds timeout)
{
    if (const Kind refused = refusal(); refused != Kind::NoError)
        return refuse(refused, {}, maxSize);
    if (const QString problem = readProblem(maxSize, Sizes::Any, timeout); !problem.isEmpty())
        return refuse(Kind::InvalidParameter, {}, maxSize, problem);
    if (m_endpoint.type == TransferType::Isochronous)
        return readPackets((maxSize + m_endpoint.isochronousPacketSize - 1) / m_endpoint.isochronousPacketSize,
                           timeout);
    QUsbOperation &operation = prepare(timeout);
    prepareRead(operation, maxSize);
    return startForFuture(operation);
}

void QUsbPipe::prepareRead(QUsbOperation &operation, qsizetype maxSize)
{
    operation.bytesWanted = maxSize;
    if (!m_kept.isEmpty() && m_inFlight.size() == 1)
        return; // What was kept answers this read; there is nothing to ask the device for.
    // A whole number of packets: then a device that keeps to its descriptor cannot overflow the buffer.
    const qsizetype packet = m_endpoint.maxPacketSize;
    operation.useOwnBuffer(int((maxSize + packet - 1) / packet * packet));
}

QUsbPipe::Future QUsbPipe::readInto(char *buffer, qsizetype size, std::chrono::milliseconds timeout)
{
    if (const Kind refused = refusal(); refused != Kind::NoError)
        return refuse(refused, {}, size);
    QString problem = readProblem(size, Sizes::WholePackets, timeout);
    if (problem.isEmpty() && m_endpoint.type == TransferType::Isochronous)
        problem = QUsbTransferError::tr("isochronous data cannot be read into a caller's buffer");
    if (!problem.isEmpty())
        return refuse(Kind::InvalidParameter, {}, size, problem);
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
        return refuse(refused, {}, maxSize);
    QString problem = readProblem(maxSize, Sizes::Any, timeout);
    if (problem.isEmpty() && m_endpoint.type == TransferType::Isochronous)
        problem = QUsbTransferError::tr("isochronous endpoints do not support messages");
    if (!problem.isEmpty())
        return refuse(Kind::InvalidParameter, {}, maxSize, problem);

    QUsbOperation &operation = prepare(timeout);
    operation.extent = QUsbOperation::Extent::Message;
    operation.bytesWanted = maxSize;
    operation.deadline = timeout > 0ms ? QDeadlineTimer(timeout) : QDeadlineTimer(QDeadlineTimer::Forever);
    if (auto message = m_kept.takeMessage(maxSize)) {
        operation.gathered = std::move(*message);
        operation.messageEnded = true;
        return startForFuture(operation);
    }
    operation.gathered = m_kept.take(maxSize);
    if (m_kept.isEmpty())
        prepareRead(operation, qMin(messagePart, maxSize));
    operation.bytesWanted = maxSize;
    return startForFuture(operation);
}

QUsbPipe::Future QUsbPipe::readPackets(qsizetype count, std::chrono::milliseconds timeout)
{
    if (const Kind refused = refusal(); refused != Kind::NoError)
        return refuse(refused, {}, 0);
    const int packetSize = m_endpoint.isochronousPacketSize;
    if (m_endpoint.type != TransferType::Isochronous)
        return refuse(Kind::InvalidParameter, {}, 0,
                      QUsbTransferError::tr("only isochronous endpoints can read or write packets"));
    if (count < 1 || count > std::numeric_limits<int>::max() / qMax(1, packetSize)) {
        return refuse(Kind::InvalidParameter, {}, 0,
                      QUsbTransferError::tr("%1 is not a valid number of packets for a read").arg(count));
    }
    if (const QString problem = readProblem(count * packetSize, Sizes::Any, timeout); !problem.isEmpty())
        return refuse(Kind::InvalidParameter, {}, count * packetSize, problem);
    QUsbOperation &operation = prepare(timeout);
    operation.bytesWanted = count * packetSize;
    operation.useOwnBuffer(int(operation.bytesWanted));
    operation.dividePackets(operation.length, packetSize);
    return startForFuture(operation);
}

QUsbPipe::Future QUsbPipe::write(const QByteArray &data, std::chrono::milliseconds timeout,
                                 bool endWithZeroLengthPacket)
{
    if (const Kind refused = refusal(); refused != Kind::NoError)
        return refuse(refused, {}, data.size());
    if (const QString problem = writeProblem(data.size(), timeout); !problem.isEmpty())
        return refuse(Kind::InvalidParameter, {}, data.size(), problem);
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
        return refuse(refused, {}, data.size());
    QString problem = writeProblem(data.size(), timeout);
    const auto fits = [this](int size) { return size >= 0 && size <= m_endpoint.isochronousPacketSize; };
    if (m_endpoint.type != TransferType::Isochronous)
        problem = QUsbTransferError::tr("only isochronous endpoints can read or write packets");
    else if (sizes.isEmpty() || !std::all_of(sizes.cbegin(), sizes.cend(), fits))
        problem = QUsbTransferError::tr("a packet carries 0 to %1 bytes").arg(m_endpoint.isochronousPacketSize);
    else if (std::accumulate(sizes.cbegin(), sizes.cend(), qsizetype(0)) != data.size())
        problem = QUsbTransferError::tr("the sizes of the packets do not add up to the size of the data");
    if (!problem.isEmpty())
        return refuse(Kind::InvalidParameter, {}, data.size(), problem);
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
        return refuse(refused, setup, setup.length());
    const bool in = setup.direction() == QUsbProtocol::Direction::In;
    if (data.size() != (in ? 0 : setup.length())) {
        return refuse(Kind::InvalidParameter, setup, setup.length(),
                      in ? QUsbTransferError::tr("an IN request cannot send data")
                         : QUsbTransferError::tr("wLength is %1, but there are %2 bytes of data")
                               .arg(setup.length())
                               .arg(data.size()));
    }
    if (timeout < 0ms) {
        return refuse(Kind::InvalidParameter, setup, setup.length(), QUsbTransferError::tr("the time-out is negative"));
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

QUsbPipe::Future QUsbPipe::transact(const QByteArray &request, QUsbPipe *replies, qsizetype maxReplySize,
                                    std::chrono::milliseconds timeout)
{
    if (const Kind refused = refusal(); refused != Kind::NoError)
        return refuse(refused, {}, request.size());
    QString problem = writeProblem(request.size(), timeout);
    if (problem.isEmpty() && !replies)
        problem = QUsbTransferError::tr("there is no endpoint for the reply");
    if (!problem.isEmpty())
        return refuse(Kind::InvalidParameter, {}, request.size(), problem);
    // Each knows the other by its number, which stays valid when that is over.
    const quint64 before = replies->lastTransfer();
    const auto reply = replies->read(maxReplySize, timeout);
    const quint64 reading = replies->lastTransfer();
    if (reading == before) // refused
        return reply;
    const quint64 writing = m_lastTransfer + 1;
    replies->m_inFlight.back().handler = [out = weak_from_this(), writing](const QUsbTransferResult &result) {
        if (const auto pipe = out.lock(); pipe && !result)
            pipe->cancel(writing, Kind::Cancelled);
    };
    const auto written = [in = replies->weak_from_this(), reading](const QUsbTransferResult &result) {
        if (const auto pipe = in.lock(); pipe && !result)
            pipe->cancel(reading, result.status(), result.error());
    };
    writeFor(written, request, timeout);
    return reply;
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
    m_session->queue().post(&operation);
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

void QUsbPipe::vacate()
{
    if (const auto occupant = std::exchange(m_occupant, nullptr))
        occupant->retire();
}

void QUsbPipe::open()
{
    if (m_state == State::Shut)
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
    deliverHeldBack();
}

void QUsbPipe::resume()
{
    Q_ASSERT(m_suspensions > 0);
    --m_suspensions;
}

void QUsbPipe::shut(Kind reason)
{
    m_state = State::Shut;
    cancelAll(reason);
    deliverHeldBack();
}

void QUsbPipe::cancelAll(Kind reason)
{
    // Last first: cancelling the first would let the next one begin.
    for (auto it = m_inFlight.rbegin(); it != m_inFlight.rend(); ++it) {
        it->keepsOrder = true;
        end(*it, reason);
    }
    if (m_occupant)
        m_occupant->end(reason);
}

bool QUsbPipe::cancel(quint64 transfer, Kind reason, const QUsbError &verdict)
{
    for (QUsbOperation &operation : m_inFlight) {
        if (operation.id != transfer)
            continue;
        if (operation.endReason == Kind::NoError)
            operation.verdict = verdict;
        end(operation, reason);
        return true;
    }
    return false;
}

void QUsbPipe::cancelWhereAsked()
{
    for (auto it = m_inFlight.rbegin(); it != m_inFlight.rend(); ++it) {
        if (it->promise && it->promise->isCanceled())
            end(*it, Kind::Cancelled);
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

void QUsbPipe::end(QUsbOperation &operation, Kind reason)
{
    if (operation.endReason != Kind::NoError)
        return;
    operation.endReason = reason;
    if (operation.stage == QUsbOperation::Stage::Submitted)
        m_session->backend().cancel(&operation);
    else if (operation.stage == QUsbOperation::Stage::Waiting)
        complete(operation, QUsbError(reason, {}));
}

void QUsbPipe::retire()
{
    Q_ASSERT(m_state == State::Shut && isIdle());
    vacate();
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
    const bool readingMessage = !m_inFlight.empty() && m_inFlight.front().extent == QUsbOperation::Extent::Message;
    if (m_state == State::Shut)
        return Kind::NotOpen;
    return m_suspensions > 0 || m_occupant || readingMessage ? Kind::Busy : Kind::NoError;
}

QUsbPipe::Future QUsbPipe::refuse(Kind kind, const QUsbSetupPacket &setup, qsizetype size, const QString &why) const
{
    const QUsbTransferError context {m_device, m_endpoint.type, m_endpoint.address, setup, 0, size};
    return queuedFuture(m_queue, QUsbTransferResult(context.error(kind, QUsbError(kind, why))));
}
