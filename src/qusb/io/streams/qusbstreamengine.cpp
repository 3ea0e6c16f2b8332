// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "qusbstreamengine_p.h"

#include "qusbdevicesession_p.h"
#include "qusbtransfererror_p.h"

using Kind = QUsbError::Kind;

void QUsbStreamTransfer::completed(QUsbCompletionQueue &)
{
    engine.transferDone(*this);
}

QUsbStreamEngine::QUsbStreamEngine(std::shared_ptr<QUsbPipe> pipe, const Setup &setup, Listener *listener)
    : m_pipe(std::move(pipe))
    , m_setup(setup)
    , m_listener(listener)
{
    const QUsbPipeEndpoint &endpoint = m_pipe->endpoint();
    const size_t count = size_t(setup.queuedTransfers + setup.spareTransfers);
    m_order.resize(count);
    m_free.reserve(count);
    for (size_t i = 0; i < count; ++i) {
        auto &transfer = *m_transfers.emplace_back(std::make_unique<QUsbStreamTransfer>(*this));
        transfer.memory.resize(size_t(setup.transferSize));
        transfer.type = endpoint.type;
        transfer.endpointAddress = endpoint.address;
        transfer.streamId = endpoint.streamId;
        transfer.buffer = transfer.memory.data();
        transfer.length = int(setup.transferSize);
        if (endpoint.type == QUsbProtocol::TransferType::Isochronous)
            transfer.packets.reserve(size_t(setup.transferSize / setup.packetSize));
        m_free.push_back(&transfer);
    }
}

QUsbStreamEngine::~QUsbStreamEngine() = default;

QUsbError QUsbStreamEngine::start()
{
    m_self = shared_from_this();
    const QUsbError occupied = m_pipe->occupy(m_self);
    if (occupied.isError()) {
        m_self.reset();
        return occupied;
    }
    m_owner = &m_pipe->session()->owner();
    Lock lock(m_mutex);
    m_phase = Phase::Running;
    advance(lock);
    if (!m_failed || m_inFlight > 0) {
        post(lock); // there may be something to deliver already
        wake();
        return {};
    }
    // The first transfer was not accepted.
    m_phase = Phase::Ended;
    const QUsbStreamTransfer &first = *m_order[m_orderBegin];
    const QUsbError refused = m_pipe->error(first.status, first.cause, 0, first.length);
    lock.unlock();
    m_pipe->leave();
    return refused; // deliver(), which is due, lets go
}

void QUsbStreamEngine::forgetListener()
{
    m_listener = nullptr;
    cancel(Kind::Aborted);
}

QUsbStreamCounters QUsbStreamEngine::counters() const
{
    const Lock lock(m_mutex);
    return m_counters;
}

bool QUsbStreamEngine::isIdle() const
{
    const Lock lock(m_mutex);
    return m_inFlight == 0;
}

void QUsbStreamEngine::cancel(Kind reason)
{
    {
        const Lock lock(m_mutex);
        if (m_phase != Phase::Running)
            return;
        m_phase = Phase::Ending;
        m_reason = reason;
        post(lock);
    }
    wake();
    cancelTransfers();
}

void QUsbStreamEngine::cancelTransfers()
{
    // Last first: cancelling the first would let the next one begin. None is submitted any more, so those that complete
    // meanwhile stay what they are, and cancelling them does no harm.
    std::vector<QUsbStreamTransfer *> submitted;
    {
        const Lock lock(m_mutex);
        for (size_t i = m_orderSize; i-- > 0;) {
            QUsbStreamTransfer *transfer = m_order[(m_orderBegin + i) % m_order.size()];
            if (!transfer->done)
                submitted.push_back(transfer);
        }
    }
    for (QUsbStreamTransfer *transfer : submitted)
        m_pipe->session()->backend().cancel(transfer);
}

void QUsbStreamEngine::retire()
{
    for (const auto &transfer : m_transfers)
        m_pipe->session()->backend().discard(transfer.get());
}

void QUsbStreamEngine::giveUp(const QUsbError &error)
{
    if (!m_listener)
        return;
    Listener *listener = std::exchange(m_listener, nullptr);
    if (m_owner->isEnding())
        listener->postpone([self = shared_from_this(), listener, error] { listener->ended(error); });
    else
        listener->ended(error);
}

QUsbStreamTransfer *QUsbStreamEngine::takeFree(const Lock &)
{
    if (m_free.empty())
        return nullptr;
    QUsbStreamTransfer *transfer = m_free.back();
    m_free.pop_back();
    return transfer;
}

void QUsbStreamEngine::submit(QUsbStreamTransfer &transfer, const Lock &lock)
{
    m_order[(m_orderBegin + m_orderSize++) % m_order.size()] = &transfer;
    transfer.status = Kind::NoError;
    transfer.actualLength = 0;
    transfer.done = false;
    ++m_inFlight;
    const QUsbError error = m_pipe->session()->backend().submit(&transfer);
    if (!error.isError())
        return;
    --m_inFlight;
    transfer.done = true;
    transfer.status = error.kind();
    transfer.cause = error;
    m_failed = true;
    post(lock);
    wake();
}

QUsbStreamTransfer *QUsbStreamEngine::takeDone(const Lock &)
{
    if (m_orderSize == 0 || !m_order[m_orderBegin]->done)
        return nullptr;
    QUsbStreamTransfer *transfer = m_order[m_orderBegin];
    m_orderBegin = (m_orderBegin + 1) % m_order.size();
    --m_orderSize;
    return transfer;
}

/*! Runs where the backend completes: keep it short. */
void QUsbStreamEngine::transferDone(QUsbStreamTransfer &transfer)
{
    const Lock lock(m_mutex);
    --m_inFlight;
    transfer.done = true;
    ++m_counters.transfers;
    m_counters.bytes += transfer.actualLength;
    if (transfer.status != Kind::NoError) {
        m_failed = true; // as a whole: its packets were not lost on the way
    } else {
        for (const QUsbBackendTransfer::Packet &packet : transfer.packets)
            m_counters.lostPackets += packet.status != Kind::NoError;
    }
    if (mayAdvance(lock)) {
        advance(lock);
        if (m_inFlight == 0 && expectsMore(lock))
            ++m_counters.underruns;
    }
    post(lock);
}

void QUsbStreamEngine::post(const Lock &)
{
    if (std::exchange(m_posted, true)) {
        if (const QUsbDeviceSession *session = m_pipe->session())
            session->queue().announce();
        return;
    }
    m_pipe->session()->queue().append(this); // who completes delivers or wakes afterwards
}

void QUsbStreamEngine::wake() const
{
    // Without a session the pipe is retired, and this waits in the queue for its end.
    if (const QUsbDeviceSession *session = m_pipe->session())
        session->queue().wake();
}

void QUsbStreamEngine::deliver()
{
    const auto self = shared_from_this();
    {
        const Lock lock(m_mutex);
        m_posted = false;
        if (m_phase == Phase::Ended || m_postponed) { // deliverNow() was faster
            m_self.reset();
            return;
        }
    }
    process(HoldBack::Allowed);
}

void QUsbStreamEngine::deliverNow()
{
    const auto self = shared_from_this();
    if (m_phase != Phase::Ended && !m_postponed)
        process(HoldBack::Never);
}

void QUsbStreamEngine::process(HoldBack holdBackPolicy)
{
    if (m_listener && m_owner->isEnding()) // nothing is emitted from a destructor
        return postponeDelivery();
    deliverProgress();
    bool cancelRest = false;
    bool idle = false;
    bool over = false;
    {
        const Lock lock(m_mutex);
        idle = m_inFlight == 0;
        over = idle && m_orderSize == 0 && (m_phase == Phase::Ending || m_failed);
        cancelRest = m_failed && !idle && !std::exchange(m_restCancelled, true);
    }
    if (cancelRest)
        cancelTransfers();
    if (m_phase == Phase::Ended)
        return; // user code has led here before
    if (over && !holdBack(holdBackPolicy))
        conclude();
    else if (idle && m_phase == Phase::Ending && m_pipe->session())
        m_pipe->session()->settle();
}

/*! The context is being destroyed: leaves the pipe as soon as that is idle, and tells of all the rest afterwards. */
void QUsbStreamEngine::postponeDelivery()
{
    if (!isIdle() || std::exchange(m_postponed, true))
        return;
    m_listener->postpone([self = shared_from_this()] {
        self->deliverProgress();
        if (self->m_phase != Phase::Ended)
            self->conclude();
    });
    if (const auto session = leavePipe())
        session->settle();
}

bool QUsbStreamEngine::holdBack(HoldBack policy)
{
    QUsbDeviceSession *session = m_pipe->session();
    if (policy == HoldBack::Never || m_phase != Phase::Running || m_deliveryOrder.isHolding() || !session
        || !QUsbDeliveryOrder::isDoubtful(m_failure, *session)) {
        return false;
    }
    m_deliveryOrder.holdBack([this] {
        const auto self = shared_from_this();
        if (m_phase != Phase::Ended)
            process(HoldBack::Never);
    });
    return true;
}

/*! Remembers why the stream ends: the first failure, but for the rest, which we cancel when one has failed. */
void QUsbStreamEngine::noteFailure(const QUsbStreamTransfer &transfer)
{
    if (m_failure != Kind::NoError && m_failure != Kind::Cancelled)
        return;
    m_failure = transfer.status;
    m_failureCause = transfer.cause;
}

QUsbError QUsbStreamEngine::endingError() const
{
    QUsbDeviceSession *session = m_pipe->session();
    Kind kind = m_failure == Kind::NoError || (m_failure == Kind::Cancelled && m_reason != Kind::NoError) ? m_reason
                                                                                                          : m_failure;
    if (kind == Kind::Cancelled && m_reason != Kind::Cancelled)
        kind = Kind::Aborted; // the kernel ended it, not we
    if (kind != Kind::NoError && session && session->isDisconnected())
        kind = Kind::Disconnected;
    return m_pipe->error(kind, m_failureCause, m_counters.bytes, QUsbTransferError::unlimited);
}

/*! Leaves the pipe; returns the session, which may settle then, if there still is one. */
std::shared_ptr<QUsbDeviceSession> QUsbStreamEngine::leavePipe()
{
    QUsbDeviceSession *session = m_pipe->session();
    {
        const Lock lock(m_mutex);
        if (!m_posted) // else deliver() lets go
            m_self.reset();
    }
    if (session)
        m_pipe->leave();
    return session ? session->shared_from_this() : nullptr;
}

void QUsbStreamEngine::conclude()
{
    const QUsbError error = endingError();
    {
        const Lock lock(m_mutex);
        m_phase = Phase::Ended;
    }
    const auto session = leavePipe();
    if (m_listener)
        std::exchange(m_listener, nullptr)->ended(error);
    if (session)
        session->settle();
}
