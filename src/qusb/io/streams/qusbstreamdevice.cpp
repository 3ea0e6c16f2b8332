// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "qusbstreamdevice.h"

#include "qusbdevicesession_p.h"
#include "qusbinstream_p.h"
#include "qusboutstream_p.h"
#include "qusbstreamdevice_p.h"

#include <QtCore/qpointer.h>

#include <cstring>

using Kind = QUsbError::Kind;
using namespace std::chrono_literals;

QUsbStreamDevicePrivate::QUsbStreamDevicePrivate(QUsbStreamDevice *device, QUsbEndpoint *inEndpoint,
                                                 QUsbEndpoint *outEndpoint)
    : q(device)
{
    if (inEndpoint) {
        m_packetSize = inEndpoint->maxPacketSize();
        in = std::make_unique<QUsbInStream>(inEndpoint);
        QObject::connect(in.get(), &QUsbInStream::chunkReceived, q,
                         [this](const QUsbStreamChunk &chunk) { chunkReceived(chunk); });
        QObject::connect(in.get(), &QUsbInStream::finished, q, [this] { inFinished(); });
    }
    if (outEndpoint) {
        out = std::make_unique<QUsbOutStream>(outEndpoint);
        QObject::connect(out.get(), &QUsbOutStream::bytesWritten, q, [this](qint64 bytes) { sent(bytes); });
        QObject::connect(out.get(), &QUsbOutStream::errorOccurred, q,
                         [this](const QUsbError &reason) { fail(reason); });
    }
}

QUsbError QUsbStreamDevicePrivate::start(QIODevice::OpenMode mode)
{
    const bool reads = mode & QIODevice::ReadOnly;
    const bool writes = mode & QIODevice::WriteOnly;
    if ((reads && !in) || (writes && !out) || (!reads && !writes)) {
        return QUsbError(Kind::InvalidParameter,
                         reads && !in         ? QUsbStreamDevice::tr("There is no IN endpoint to read from.")
                             : writes && !out ? QUsbStreamDevice::tr("There is no OUT endpoint to write to.")
                                              : QUsbStreamDevice::tr("Open it for reading, writing, or both."));
    }
    if (!waitUntilStopped()) {
        return QUsbError(Kind::Busy, QUsbStreamDevice::tr("The transfers from before close() have not finished yet."));
    }
    received.clear();
    toSend.clear();
    readFinished = !reads;
    error = {};
    m_keptComesFirst = reads && in->endpoint() && in->endpoint()->keptBytes() > 0;
    const QPointer<QUsbStreamDevice> guard(q); // the streams emit runningChanged()
    if (const auto started = reads ? in->start() : QUsbResult<void>(); !started || !guard)
        return started.error();
    const auto started = writes ? out->start() : QUsbResult<void>();
    if (!started && reads)
        in->stop();
    return started.error();
}

void QUsbStreamDevicePrivate::stop()
{
    keep(std::exchange(received, {}));
    toSend.clear();
    stopStreams();
}

void QUsbStreamDevicePrivate::stopStreams()
{
    const QPointer<QUsbStreamDevice> guard(q);
    if (in)
        in->stop(); // emits pausedChanged()
    if (guard && out)
        out->stop();
}

void QUsbStreamDevicePrivate::keep(QByteArrayView data)
{
    if (data.isEmpty() || !in->endpoint())
        return;
    QUsbPipe &pipe = *QUsbEndpointPrivate::of(in->endpoint())->pipe;
    if (pipe.cancelledData() == QUsbPipe::CancelledData::Keep)
        pipe.kept().append(data.toByteArray(), QUsbKeptData::Ending::Open);
}

void QUsbStreamDevicePrivate::chunkReceived(const QUsbStreamChunk &chunk)
{
    // What the endpoint had kept has no headers any more.
    const int headerSize = std::exchange(m_keptComesFirst, false) ? 0 : packetHeaderSize;
    if (!q->isOpen()) {
        QByteArray payload;
        QUsbInStreamEngine::appendPayload(payload, chunk.data(), m_packetSize, headerSize);
        keep(payload);
        return;
    }
    const qsizetype before = received.size();
    QUsbInStreamEngine::appendPayload(received, chunk.data(), m_packetSize, headerSize);
    const qsizetype arrived = received.size() - before;
    bytesReceived += arrived;
    const QPointer<QUsbStreamDevice> guard(q);
    if (readBufferSize > 0 && received.size() >= readBufferSize)
        in->pause();
    if (guard && arrived > 0)
        announceReadyRead();
}

void QUsbStreamDevicePrivate::announceReadyRead()
{
    if (m_emittingReadyRead) { // an event loop or a wait inside the slot; told when that has returned, if still unread
        m_moreArrived = true;
        return;
    }
    const QPointer<QUsbStreamDevice> guard(q);
    m_emittingReadyRead = true;
    do {
        m_moreArrived = false;
        Q_EMIT q->readyRead();
    } while (guard && m_moreArrived && !received.isEmpty());
    if (guard)
        m_emittingReadyRead = false;
}

void QUsbStreamDevicePrivate::sent(qint64 bytes)
{
    if (!q->isOpen())
        return;
    bytesSent += bytes;
    m_untold += bytes;
    feed();
    if (m_emittingBytesWritten)
        return;
    const QPointer<QUsbStreamDevice> guard(q);
    m_emittingBytesWritten = true;
    while (guard && m_untold > 0)
        Q_EMIT q->bytesWritten(std::exchange(m_untold, 0));
    if (guard)
        m_emittingBytesWritten = false;
}

void QUsbStreamDevicePrivate::feed()
{
    if (!toSend.isEmpty())
        toSend.remove(0, out->write(toSend));
}

void QUsbStreamDevicePrivate::inFinished()
{
    if (!q->isOpen() || readFinished)
        return;
    const QPointer<QUsbStreamDevice> guard(q);
    readFinished = true;
    if (in->error().isError())
        fail(in->error());
    if (guard && q->isOpen())
        Q_EMIT q->readChannelFinished();
}

void QUsbStreamDevicePrivate::fail(const QUsbError &reason)
{
    if (!q->isOpen() || error.isError())
        return; // one cause, one error
    error = reason;
    q->setErrorString(reason.message());
    toSend.clear();
    const QPointer<QUsbStreamDevice> guard(q);
    stopStreams();
    if (guard)
        Q_EMIT q->errorOccurred(reason);
}

qint64 QUsbStreamDevicePrivate::take(char *data, qint64 size)
{
    const qint64 taken = qMin(size, qint64(received.size()));
    if (taken > 0) // QIODevice also asks for nothing, into nowhere
        std::memcpy(data, received.constData(), size_t(taken));
    received.remove(0, taken); // only moves its beginning
    const qint64 outcome = taken == 0 && size > 0 && readFinished ? -1 : taken;
    if (taken > 0 && in->isPaused() && (readBufferSize == 0 || received.size() < readBufferSize))
        in->resume();
    return outcome;
}

void QUsbStreamDevicePrivate::deliverNow()
{
    const QPointer<QUsbStreamDevice> guard(q);
    if (const auto engine = in ? QUsbInStreamPrivate::of(in.get())->engine : nullptr)
        engine->deliverNow();
    if (!guard)
        return;
    if (const auto engine = out ? QUsbOutStreamPrivate::of(out.get())->engine : nullptr)
        engine->deliverNow();
}

/*! The session of the streams, if they still have one. */
QUsbDeviceSession *QUsbStreamDevicePrivate::session() const
{
    for (QUsbEndpoint *endpoint : {in ? in->endpoint() : nullptr, out ? out->endpoint() : nullptr}) {
        if (endpoint && QUsbEndpointPrivate::of(endpoint)->pipe->session())
            return QUsbEndpointPrivate::of(endpoint)->pipe->session();
    }
    return nullptr;
}

bool QUsbStreamDevicePrivate::wait(QDeadlineTimer deadline, const std::function<bool()> &done,
                                   const std::function<bool()> &possible)
{
    const QPointer<QUsbStreamDevice> guard(q);
    QPointer<QUsbCompletionQueue> queue;
    bool isDone = false;
    bool expired = false;
    while (true) {
        deliverNow(); // runs slots: anything may be gone
        isDone = guard && done();
        QUsbDeviceSession *used = guard && !isDone && !expired && possible() ? session() : nullptr;
        if (!used)
            break;
        queue = &used->queue();
        // At least once, so that what has happened by now is seen without any time at all.
        expired = deadline.hasExpired();
        const auto left = deadline.isForever()
            ? 1h
            : std::chrono::ceil<std::chrono::milliseconds>(deadline.remainingTimeAsDuration());
        used->buses().waitForEvents(left);
    }
    // What else has happened was not delivered, and nobody else may know of it.
    if (queue)
        queue->wakeIfNeeded();
    if (guard && expired && !isDone)
        q->setErrorString(QUsbStreamDevice::tr("The wait timed out."));
    return isDone;
}

bool QUsbStreamDevicePrivate::waitUntilStopped()
{
    const auto stopped = [this] { return !(in && in->isRunning()) && !(out && out->isRunning()); };
    return stopped() || wait(QDeadlineTimer(1s), stopped, [] { return true; });
}

QUsbStreamDevice::QUsbStreamDevice(QUsbEndpoint *in, QUsbEndpoint *out, QObject *parent)
    : QIODevice(parent)
    , d(std::make_unique<QUsbStreamDevicePrivate>(this, in, out))
{
}

QUsbStreamDevice::~QUsbStreamDevice()
{
    // Not close(), for nothing is emitted from a destructor.
    if (isOpen())
        d->keep(d->received);
}

QUsbInStream *QUsbStreamDevice::inStream() const
{
    return d->in.get();
}

QUsbOutStream *QUsbStreamDevice::outStream() const
{
    return d->out.get();
}

bool QUsbStreamDevice::open(OpenMode mode)
{
    QUsbError error(Kind::InvalidParameter, tr("It is already open."));
    const QPointer<QUsbStreamDevice> guard(this);
    if (!isOpen())
        error = d->start(mode);
    if (!guard)
        return false;
    if (!error.isError())
        return QIODevice::open(mode | Unbuffered);
    if (!isOpen())
        d->error = error;
    setErrorString(error.message());
    return false;
}

void QUsbStreamDevice::close()
{
    if (!isOpen())
        return;
    QIODevice::close(); // aboutToClose(): a slot may still read, or close
    if (!isOpen())
        d->stop();
}

bool QUsbStreamDevice::isSequential() const
{
    return true;
}

qint64 QUsbStreamDevice::bytesAvailable() const
{
    return d->received.size() + QIODevice::bytesAvailable();
}

qint64 QUsbStreamDevice::bytesToWrite() const
{
    const bool sending = isOpen() && d->out && !d->error.isError();
    return sending ? d->toSend.size() + d->out->bytesToWrite() : 0;
}

bool QUsbStreamDevice::canReadLine() const
{
    return d->received.contains('\n') || QIODevice::canReadLine();
}

bool QUsbStreamDevice::waitForReadyRead(int msecs)
{
    if (!isReadable() || d->readFinished)
        return false;
    if (d->in->isPaused()) {
        setErrorString(tr("The read buffer is full. Read from it first."));
        return false;
    }
    const qint64 before = d->bytesReceived;
    return d->wait(
        QDeadlineTimer(msecs), [this, before] { return d->bytesReceived != before; },
        [this] { return isOpen() && !d->readFinished; });
}

bool QUsbStreamDevice::waitForBytesWritten(int msecs)
{
    const qint64 before = d->bytesSent;
    return bytesToWrite() > 0
        && d->wait(
            QDeadlineTimer(msecs), [this, before] { return d->bytesSent != before; },
            [this] { return isOpen() && !d->error.isError(); });
}

bool QUsbStreamDevice::flush(std::chrono::milliseconds limit)
{
    if (!isWritable() || d->error.isError())
        return false;
    const auto failed = [this] { return !isOpen() || d->error.isError(); };
    return d->wait(
        QDeadlineTimer(limit), [this, failed] { return !failed() && bytesToWrite() == 0; },
        [failed] { return !failed(); });
}

QUsbError QUsbStreamDevice::error() const
{
    return d->error;
}

qint64 QUsbStreamDevice::readBufferSize() const
{
    return d->readBufferSize;
}

void QUsbStreamDevice::setReadBufferSize(qint64 bytes)
{
    d->readBufferSize = qMax(qint64(0), bytes);
    if (d->in && d->in->isPaused() && (bytes <= 0 || d->received.size() < bytes))
        d->in->resume();
}

int QUsbStreamDevice::packetHeaderSize() const
{
    return d->packetHeaderSize;
}

void QUsbStreamDevice::setPacketHeaderSize(int bytes)
{
    d->packetHeaderSize = qMax(0, bytes);
    if (d->in)
        QUsbInStreamPrivate::of(d->in.get())->setPacketHeaderSize(d->packetHeaderSize);
}

qint64 QUsbStreamDevice::readData(char *data, qint64 maxSize)
{
    return d->take(data, maxSize);
}

qint64 QUsbStreamDevice::readLineData(char *data, qint64 maxSize)
{
    const qsizetype end = d->received.indexOf('\n');
    return d->take(data, end < 0 ? maxSize : qMin(maxSize, qint64(end + 1)));
}

qint64 QUsbStreamDevice::writeData(const char *data, qint64 maxSize)
{
    if (d->error.isError() || !d->out->isRunning())
        return -1;
    const QByteArrayView bytes(data, maxSize);
    const qsizetype taken = d->toSend.isEmpty() ? d->out->write(bytes) : 0;
    d->toSend += bytes.sliced(taken);
    return maxSize;
}

#include "moc_qusbstreamdevice.cpp"
