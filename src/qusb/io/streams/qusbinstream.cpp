// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "qusbinstream.h"

#include "qusbdevicesession_p.h"
#include "qusbinstream_p.h"

using Kind = QUsbError::Kind;

void QUsbInStreamEngine::advance(const Lock &lock)
{
    while (!m_paused && mayAdvance(lock) && m_inFlight < m_setup.queuedTransfers) {
        QUsbStreamTransfer *transfer = takeFree(lock);
        if (!transfer)
            return;
        if (m_setup.packetSize > 0 && transfer->packets.empty()
            && m_pipe->endpoint().type == QUsbProtocol::TransferType::Isochronous) {
            transfer->packets.resize(size_t(m_setup.transferSize / m_setup.packetSize), {m_setup.packetSize});
        }
        submit(*transfer, lock);
    }
}

/*! What the endpoint had kept comes first. */
void QUsbInStreamEngine::deliverKept()
{
    {
        const Lock lock(m_mutex);
        if (m_keptDelivered || m_paused || !m_listener)
            return;
    }
    m_keptDelivered = true;
    const QByteArray kept = m_pipe->kept().take(m_pipe->kept().size());
    m_delivered = kept.size();
    if (!kept.isEmpty())
        m_listener->keptReceived(kept);
}

void QUsbInStreamEngine::deliverProgress()
{
    deliverKept();
    QUsbStreamTransfer *transfer = nullptr;
    // With events in a thread more may arrive meanwhile than we deliver, and others in this event loop want their turn.
    int left = m_setup.queuedTransfers + m_setup.spareTransfers;
    while (true) {
        {
            const Lock lock(m_mutex);
            if (transfer) {
                giveBack(*transfer, lock);
                advance(lock);
            }
            transfer = m_paused || left == 0 ? nullptr : takeDone(lock);
            if (left == 0 && m_pipe->session())
                post(lock); // what came meanwhile
        }
        if (!transfer)
            break;
        deliverOne(*transfer);
        --left;
    }
    if (left == 0)
        wake();
}

void QUsbInStreamEngine::deliverOne(QUsbStreamTransfer &transfer)
{
    const bool behindFailure = m_failure != Kind::NoError;
    const bool asAsked = transfer.status == Kind::Cancelled && m_phase == Phase::Ending;
    if (transfer.status != Kind::NoError && !asAsked)
        noteFailure(transfer);
    if (!transfer.packets.empty())
        transfer.compactPackets();
    const bool hasNews = transfer.actualLength > 0 || (transfer.status == Kind::NoError && !transfer.packets.empty());
    if (m_listener && !behindFailure && hasNews) {
        const qint64 position = std::exchange(m_delivered, m_delivered + transfer.actualLength);
        m_listener->transferReceived(transfer, position);
    } else if (transfer.packets.empty() && m_pipe->cancelledData() == QUsbPipe::CancelledData::Keep) {
        const bool endsMessage = transfer.status == Kind::NoError && transfer.actualLength < transfer.length;
        QByteArray payload;
        appendPayload(payload, QByteArrayView(transfer.buffer, transfer.actualLength), m_pipe->endpoint().maxPacketSize,
                      m_packetHeaderSize);
        m_pipe->kept().append(payload, endsMessage ? QUsbKeptData::Ending::Message : QUsbKeptData::Ending::Open);
    }
}

void QUsbInStreamEngine::appendPayload(QByteArray &payload, QByteArrayView data, qsizetype packetSize, int headerSize)
{
    if (headerSize == 0) {
        payload += data;
        return;
    }
    for (; !data.isEmpty(); data = data.sliced(qMin(packetSize, data.size()))) // a transfer begins with a packet
        payload += data.first(qMin(packetSize, data.size())).sliced(qMin(qsizetype(headerSize), data.size()));
}

void QUsbInStreamEngine::setPaused(Pause pause)
{
    {
        const Lock lock(m_mutex);
        m_paused = pause == Pause::Paused;
        if (m_paused)
            return;
        advance(lock);
        post(lock);
    }
    wake();
}

void QUsbInStreamEngine::cancel(Kind reason)
{
    {
        const Lock lock(m_mutex);
        m_paused = false; // what has arrived is delivered now
    }
    QUsbStreamEngine::cancel(reason);
}

QUsbInStreamPrivate::QUsbInStreamPrivate(QUsbInStream *stream, QUsbEndpoint *usedEndpoint)
    : QUsbStreamPrivate(usedEndpoint)
    , q(stream)
{
}

void QUsbInStreamPrivate::setPacketHeaderSize(int bytes)
{
    m_packetHeaderSize = bytes;
    if (engine)
        engine->setPacketHeaderSize(bytes);
}

void QUsbInStreamPrivate::transferReceived(const QUsbStreamTransfer &transfer, qint64 position)
{
    Q_EMIT q->chunkReceived(
        QUsbStreamChunk(QByteArrayView(transfer.buffer, transfer.actualLength), position, &transfer));
}

void QUsbInStreamPrivate::keptReceived(const QByteArray &data)
{
    keptBytes = data.size();
    Q_EMIT q->chunkReceived(QUsbStreamChunk(data, 0, nullptr));
}

void QUsbInStreamPrivate::ended(const QUsbError &endingError)
{
    const QPointer<QUsbInStream> guard(q);
    finalCounters = engine->counters();
    engine.reset();
    error = endingError;
    const bool wasPaused = std::exchange(paused, false);
    Q_EMIT q->runningChanged(false);
    if (guard && wasPaused)
        Q_EMIT q->pausedChanged(false);
    if (guard && endingError.isError())
        Q_EMIT q->errorOccurred(endingError);
    if (guard)
        Q_EMIT q->finished();
}

void QUsbInStreamPrivate::postpone(const std::function<void()> &function)
{
    QMetaObject::invokeMethod(q, function, Qt::QueuedConnection);
}

QUsbInStream::QUsbInStream(QUsbEndpoint *endpoint, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<QUsbInStreamPrivate>(this, endpoint))
{
}

QUsbInStream::~QUsbInStream()
{
    if (d->engine)
        d->engine->forgetListener();
}

QUsbEndpoint *QUsbInStream::endpoint() const
{
    return d->endpoint;
}

qsizetype QUsbInStream::transferSize() const
{
    return d->transferSize;
}

void QUsbInStream::setTransferSize(qsizetype bytes)
{
    d->setTransferSize(bytes);
}

int QUsbInStream::queuedTransfers() const
{
    return d->queuedTransfers;
}

void QUsbInStream::setQueuedTransfers(int count)
{
    d->queuedTransfers = qMax(1, count);
}

qsizetype QUsbInStream::highWaterMark() const
{
    return d->highWaterMark();
}

void QUsbInStream::setHighWaterMark(qsizetype bytes)
{
    d->setHighWaterMark(bytes);
}

QUsbResult<void> QUsbInStream::start()
{
    if (d->engine)
        return d->engine->isRunning() ? QUsbResult<void>() : QUsbResult<void>(d->stillEnding());
    d->error = d->obstacle(QUsbProtocol::Direction::In);
    if (d->error.isError())
        return d->error;
    d->finalCounters = {};
    d->keptBytes = 0;
    d->engine = std::make_shared<QUsbInStreamEngine>(d->pipe(), d->setup(), d.get());
    d->engine->setPacketHeaderSize(d->m_packetHeaderSize);
    d->error = d->engine->start();
    if (d->error.isError()) {
        d->engine.reset();
        return d->error;
    }
    Q_EMIT runningChanged(true);
    return {};
}

void QUsbInStream::stop()
{
    if (!d->engine)
        return;
    d->engine->stop();
    if (std::exchange(d->paused, false))
        Q_EMIT pausedChanged(false);
}

bool QUsbInStream::isRunning() const
{
    return d->engine != nullptr;
}

void QUsbInStream::pause()
{
    if (!d->engine || d->paused || !d->engine->isRunning())
        return;
    d->paused = true;
    d->engine->setPaused(QUsbInStreamEngine::Pause::Paused);
    Q_EMIT pausedChanged(true);
}

void QUsbInStream::resume()
{
    if (!d->engine || !d->paused)
        return;
    d->paused = false;
    d->engine->setPaused(QUsbInStreamEngine::Pause::Flowing);
    Q_EMIT pausedChanged(false);
}

bool QUsbInStream::isPaused() const
{
    return d->paused;
}

QUsbError QUsbInStream::error() const
{
    return d->error;
}

qint64 QUsbInStream::bytesReceived() const
{
    return d->counters().bytes + d->keptBytes;
}

qint64 QUsbInStream::completedTransfers() const
{
    return d->counters().transfers;
}

qint64 QUsbInStream::underruns() const
{
    return d->counters().underruns;
}

qint64 QUsbInStream::lostPackets() const
{
    return d->counters().lostPackets;
}

#include "moc_qusbinstream.cpp"
