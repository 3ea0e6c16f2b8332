// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "qusboutstream.h"

#include "qusbdevicesession_p.h"
#include "qusboutstream_p.h"

#include <cstring>

using Kind = QUsbError::Kind;
using QUsbProtocol::TransferType;

QUsbOutStreamEngine::QUsbOutStreamEngine(std::shared_ptr<QUsbPipe> pipe, const Setup &setup, Listener *listener)
    : QUsbStreamEngine(std::move(pipe), setup, listener)
    , m_ready(size_t(setup.queuedTransfers + setup.spareTransfers))
{
}

/*! The transfer that takes the next byte, if there is one. */
QUsbStreamTransfer *QUsbOutStreamEngine::filling(const Lock &lock)
{
    if (!m_filling) {
        m_filling = takeFree(lock);
        if (m_filling)
            m_filling->length = 0;
    }
    return m_filling;
}

/*! What is filled so far waits for its turn from now on. */
void QUsbOutStreamEngine::makeReady(const Lock &)
{
    QUsbStreamTransfer *transfer = std::exchange(m_filling, nullptr);
    if (transfer->type == TransferType::Isochronous) {
        transfer->packets.clear();
        for (int offset = 0; offset < transfer->length; offset += m_setup.packetSize)
            transfer->packets.push_back({qMin(m_setup.packetSize, transfer->length - offset)});
    }
    m_lastPacketFull = transfer->length > 0 && transfer->length % m_pipe->endpoint().maxPacketSize == 0;
    m_ready[(m_readyBegin + m_readySize++) % m_ready.size()] = transfer;
}

qsizetype QUsbOutStreamEngine::write(QByteArrayView data)
{
    qsizetype taken = 0;
    const Lock lock(m_mutex);
    while (taken < data.size() && filling(lock)) {
        const qsizetype size = qMin(data.size() - taken, m_setup.transferSize - m_filling->length);
        std::memcpy(m_filling->buffer + m_filling->length, data.data() + taken, size_t(size));
        m_filling->length += int(size);
        taken += size;
        if (m_filling->length == m_setup.transferSize)
            makeReady(lock);
        advance(lock);
    }
    m_accepted += taken;
    return taken;
}

qsizetype QUsbOutStreamEngine::freeBytes() const
{
    const Lock lock(m_mutex);
    return qsizetype(freeTransfers(lock)) * m_setup.transferSize
        + (m_filling ? m_setup.transferSize - m_filling->length : 0);
}

qint64 QUsbOutStreamEngine::bytesToWrite() const
{
    const Lock lock(m_mutex);
    return m_accepted - m_counters.bytes;
}

void QUsbOutStreamEngine::advance(const Lock &lock)
{
    // A transfer is not held back to be filled up: what there is goes out when nothing else is under way.
    if (m_readySize == 0 && m_inFlight == 0 && m_filling && m_filling->length > 0)
        makeReady(lock);
    while (mayAdvance(lock) && m_inFlight < m_setup.queuedTransfers && m_readySize > 0) {
        QUsbStreamTransfer *transfer = m_ready[m_readyBegin];
        m_readyBegin = (m_readyBegin + 1) % m_ready.size();
        --m_readySize;
        submit(*transfer, lock);
    }
}

/*! Ends what was written with a zero-length packet if one is due, as soon as there is a transfer for it. */
void QUsbOutStreamEngine::appendZeroLengthPacket(const Lock &lock)
{
    if (!m_zeroLengthPacketDue)
        return;
    m_zeroLengthPacketDue = false;
    if (m_filling && m_filling->length > 0)
        m_filling->endWithZeroLengthPacket = true;
    else if (m_lastPacketFull && m_readySize > 0)
        m_ready[(m_readyBegin + m_readySize - 1) % m_ready.size()]->endWithZeroLengthPacket = true;
    else if (m_lastPacketFull && filling(lock))
        makeReady(lock); // empty
    else
        m_zeroLengthPacketDue = m_lastPacketFull; // all are with the kernel, or done and not yet back
}

void QUsbOutStreamEngine::finish(QUsbOutStream::Ending ending)
{
    {
        const Lock lock(m_mutex);
        if (std::exchange(m_finishing, true))
            return;
        m_zeroLengthPacketDue =
            ending == QUsbOutStream::Ending::ZeroLengthPacket && m_pipe->endpoint().type != TransferType::Isochronous;
        appendZeroLengthPacket(lock);
        advance(lock);
        post(lock);
    }
    wake();
}

void QUsbOutStreamEngine::deliverProgress()
{
    qint64 bytes = 0;
    bool finished = false;
    {
        const Lock lock(m_mutex);
        while (QUsbStreamTransfer *transfer = takeDone(lock)) {
            bytes += transfer->actualLength;
            const bool asAsked = transfer->status == Kind::Cancelled && m_phase == Phase::Ending;
            if (transfer->status != Kind::NoError && !asAsked)
                noteFailure(*transfer);
            transfer->endWithZeroLengthPacket = false;
            giveBack(*transfer, lock);
        }
        appendZeroLengthPacket(lock);
        advance(lock);
        const bool nothingLeft = m_inFlight == 0 && m_readySize == 0 && !(m_filling && m_filling->length > 0);
        finished = m_finishing && nothingLeft && mayAdvance(lock);
    }
    if (finished)
        stop();
    if (bytes > 0 && m_listener)
        m_listener->bytesTaken(bytes);
}

QUsbOutStreamPrivate::QUsbOutStreamPrivate(QUsbOutStream *stream, QUsbEndpoint *usedEndpoint)
    : QUsbStreamPrivate(usedEndpoint)
    , q(stream)
{
}

void QUsbOutStreamPrivate::bytesTaken(qint64 bytes)
{
    Q_EMIT q->bytesWritten(bytes);
}

void QUsbOutStreamPrivate::ended(const QUsbError &endingError)
{
    const QPointer<QUsbOutStream> guard(q);
    finalCounters = engine->counters();
    engine.reset();
    error = endingError;
    Q_EMIT q->runningChanged(false);
    if (guard && endingError.isError())
        Q_EMIT q->errorOccurred(endingError);
    if (guard)
        Q_EMIT q->finished();
}

void QUsbOutStreamPrivate::postpone(const std::function<void()> &function)
{
    QMetaObject::invokeMethod(q, function, Qt::QueuedConnection);
}

QUsbOutStream::QUsbOutStream(QUsbEndpoint *endpoint, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<QUsbOutStreamPrivate>(this, endpoint))
{
}

QUsbOutStream::~QUsbOutStream()
{
    if (d->engine)
        d->engine->forgetListener();
}

QUsbEndpoint *QUsbOutStream::endpoint() const
{
    return d->endpoint;
}

qsizetype QUsbOutStream::transferSize() const
{
    return d->transferSize;
}

void QUsbOutStream::setTransferSize(qsizetype bytes)
{
    d->setTransferSize(bytes);
}

int QUsbOutStream::queuedTransfers() const
{
    return d->queuedTransfers;
}

void QUsbOutStream::setQueuedTransfers(int count)
{
    d->queuedTransfers = qMax(1, count);
}

qsizetype QUsbOutStream::highWaterMark() const
{
    return d->highWaterMark();
}

void QUsbOutStream::setHighWaterMark(qsizetype bytes)
{
    d->setHighWaterMark(bytes);
}

int QUsbOutStream::packetSize() const
{
    return d->packetSize;
}

void QUsbOutStream::setPacketSize(int bytes)
{
    if (d->endpoint)
        d->packetSize = qBound(1, bytes, d->endpoint->info().maxPayloadPerInterval());
}

QUsbResult<void> QUsbOutStream::start()
{
    if (d->engine)
        return d->engine->isRunning() ? QUsbResult<void>() : QUsbResult<void>(d->stillEnding());
    d->error = d->obstacle(QUsbProtocol::Direction::Out);
    if (d->error.isError())
        return d->error;
    d->finalCounters = {};
    d->engine = std::make_shared<QUsbOutStreamEngine>(d->pipe(), d->setup(), d.get());
    d->error = d->engine->start();
    if (d->error.isError()) {
        d->engine.reset();
        return d->error;
    }
    Q_EMIT runningChanged(true);
    return {};
}

qsizetype QUsbOutStream::write(QByteArrayView data)
{
    return d->engine && d->engine->isOpen() ? d->engine->write(data) : 0;
}

qsizetype QUsbOutStream::freeBytes() const
{
    return d->engine && d->engine->isOpen() ? d->engine->freeBytes() : 0;
}

qint64 QUsbOutStream::bytesToWrite() const
{
    return d->engine ? d->engine->bytesToWrite() : 0;
}

void QUsbOutStream::finish(Ending ending)
{
    if (d->engine)
        d->engine->finish(ending);
}

void QUsbOutStream::stop()
{
    if (d->engine)
        d->engine->stop();
}

bool QUsbOutStream::isRunning() const
{
    return d->engine != nullptr;
}

QUsbError QUsbOutStream::error() const
{
    return d->error;
}

qint64 QUsbOutStream::bytesSent() const
{
    return d->counters().bytes;
}

qint64 QUsbOutStream::completedTransfers() const
{
    return d->counters().transfers;
}

qint64 QUsbOutStream::underruns() const
{
    return d->counters().underruns;
}

qint64 QUsbOutStream::lostPackets() const
{
    return d->counters().lostPackets;
}

#include "moc_qusboutstream.cpp"
