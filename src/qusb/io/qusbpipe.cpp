// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "qusbpipe_p.h"

#include "qusbdevicesession_p.h"
#include "qusbfuture_p.h"
#include "qusbtransfererror_p.h"

#include <QtCore/qtimer.h>

#include <limits>

using Kind = QUsbError::Kind;
using QUsbProtocol::TransferType;
using namespace std::chrono_literals;

QUsbPipe::QUsbPipe(QUsbDeviceSession &session, TransferType type, quint8 address, int maxPacketSize)
    : m_session(&session)
    , m_device(session.info())
    , m_type(type)
    , m_address(address)
    , m_maxPacketSize(qMax(1, maxPacketSize))
{
}

QUsbPipe::~QUsbPipe()
{
    Q_ASSERT(!m_session);
}

QFuture<QUsbTransferResult> QUsbPipe::read(qsizetype maxSize, std::chrono::milliseconds timeout)
{
    if (const Kind refused = refusal(); refused != Kind::NoError)
        return refuse(refused, {}, maxSize);
    if (!isIn())
        return refuse(Kind::InvalidParameter, {}, maxSize, QUsbTransferError::tr("this endpoint cannot be read from"));
    if (maxSize < 1 || maxSize > std::numeric_limits<int>::max() - m_maxPacketSize) {
        return refuse(Kind::InvalidParameter, {}, maxSize,
                      QUsbTransferError::tr("%1 is not a size that can be read").arg(maxSize));
    }
    if (timeout < 0ms)
        return refuse(Kind::InvalidParameter, {}, maxSize, QUsbTransferError::tr("the time-out is negative"));

    Operation &operation = prepare(timeout);
    operation.bytesWanted = maxSize;
    if (!m_kept.isEmpty() && m_inFlight.size() == 1) {
        // What was kept answers this read; there is nothing to ask the device for.
        operation.length = 0;
        const auto future = operation.promise->future();
        complete(operation, {});
        return future;
    }
    // A whole number of packets: then a device that keeps to its descriptor cannot overflow the buffer.
    reserveBuffer(operation, int((maxSize + m_maxPacketSize - 1) / m_maxPacketSize) * m_maxPacketSize);
    return start(operation);
}

QFuture<QUsbTransferResult> QUsbPipe::write(const QByteArray &data, std::chrono::milliseconds timeout,
                                            bool endWithZeroLengthPacket)
{
    if (const Kind refused = refusal(); refused != Kind::NoError)
        return refuse(refused, {}, data.size());
    if (isIn())
        return refuse(Kind::InvalidParameter, {}, data.size(),
                      QUsbTransferError::tr("this endpoint cannot be written to"));
    if (data.size() > std::numeric_limits<int>::max())
        return refuse(Kind::InvalidParameter, {}, data.size(), QUsbTransferError::tr("too much data for one transfer"));
    if (timeout < 0ms)
        return refuse(Kind::InvalidParameter, {}, data.size(), QUsbTransferError::tr("the time-out is negative"));

    Operation &operation = prepare(timeout);
    operation.bytesWanted = data.size();
    operation.data = data;
    operation.buffer = const_cast<char *>(operation.data.constData()); // only read from
    operation.length = int(data.size());
    // An empty write is one zero-length packet already.
    operation.endWithZeroLengthPacket = endWithZeroLengthPacket && !data.isEmpty();
    return start(operation);
}

QFuture<QUsbTransferResult> QUsbPipe::control(const QUsbSetupPacket &setup, const QByteArray &data,
                                              std::chrono::milliseconds timeout)
{
    if (const Kind refused = refusal(); refused != Kind::NoError)
        return refuse(refused, setup, setup.length());
    const bool in = setup.direction() == QUsbProtocol::Direction::In;
    if (data.size() != (in ? 0 : setup.length())) {
        return refuse(Kind::InvalidParameter, setup, setup.length(),
                      in ? QUsbTransferError::tr("a request for data takes none along")
                         : QUsbTransferError::tr("wLength is %1, but there are %2 bytes of data")
                               .arg(setup.length())
                               .arg(data.size()));
    }
    if (timeout < 0ms) {
        return refuse(Kind::InvalidParameter, setup, setup.length(), QUsbTransferError::tr("the time-out is negative"));
    }

    Operation &operation = prepare(timeout);
    operation.setup = setup;
    operation.bytesWanted = setup.length();
    reserveBuffer(operation, int(QUsbSetupPacket::Size) + setup.length());
    const QByteArray packet = setup.toByteArray();
    std::copy(packet.cbegin(), packet.cend(), operation.buffer);
    std::copy(data.cbegin(), data.cend(), operation.buffer + QUsbSetupPacket::Size);
    return start(operation);
}

QUsbPipe::Operation &QUsbPipe::prepare(std::chrono::milliseconds timeout)
{
    if (m_idle.empty()) {
        m_idle.emplace_front();
        m_idle.front().position = m_idle.begin();
    }
    m_inFlight.splice(m_inFlight.end(), m_idle, m_idle.begin());
    Operation &operation = m_inFlight.back();
    operation.pipe = this;
    operation.type = m_type;
    operation.endpointAddress = m_address;
    operation.timeout = timeout;
    operation.endWithZeroLengthPacket = false;
    operation.status = Kind::NoError;
    operation.actualLength = 0;
    operation.submitError = {};
    operation.endReason = Kind::NoError;
    operation.stage = Stage::Waiting;
    operation.heldBack = false;
    operation.promise.emplace(startedPromise<QUsbTransferResult>());
    return operation;
}

void QUsbPipe::reserveBuffer(Operation &operation, int length)
{
    // Data that a result has taken over is gone or shared, and a shared buffer must not be written to by the kernel.
    if (operation.data.size() < length || !operation.data.isDetached())
        operation.data = QByteArray(length, Qt::Uninitialized);
    operation.buffer = operation.data.data();
    operation.length = length;
}

QFuture<QUsbTransferResult> QUsbPipe::start(Operation &operation)
{
    const auto future = operation.promise->future();
    if (m_state == State::Open)
        submit(operation);
    return future;
}

void QUsbPipe::submit(Operation &operation)
{
    operation.stage = Stage::Submitted;
    const QUsbError error = m_session->backend().submit(&operation);
    if (error.isError())
        complete(operation, error);
}

/*! Sends \a operation, of which the kernel knows nothing, the way of all completions. */
void QUsbPipe::complete(Operation &operation, const QUsbError &error)
{
    operation.stage = Stage::Completing;
    operation.submitError = error;
    operation.status = error.kind();
    m_session->queue().post(&operation);
}

void QUsbPipe::open()
{
    if (m_state == State::Shut)
        return;
    m_state = State::Open;
    for (Operation &operation : m_inFlight) {
        if (operation.stage == Stage::Waiting)
            submit(operation);
    }
}

void QUsbPipe::suspend(Kind reason)
{
    if (m_state == State::Shut)
        return;
    m_state = State::Suspended;
    cancelAll(reason);
    deliverHeldBack();
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
    for (auto it = m_inFlight.rbegin(); it != m_inFlight.rend(); ++it)
        end(*it, reason);
}

void QUsbPipe::cancelWhereAsked()
{
    for (auto it = m_inFlight.rbegin(); it != m_inFlight.rend(); ++it) {
        if (it->promise->isCanceled())
            end(*it, Kind::Cancelled);
    }
}

void QUsbPipe::end(Operation &operation, Kind reason)
{
    if (operation.endReason != Kind::NoError)
        return;
    operation.endReason = reason;
    if (operation.stage == Stage::Submitted)
        m_session->backend().cancel(&operation);
    else if (operation.stage == Stage::Waiting)
        complete(operation, QUsbError(reason, {}));
}

void QUsbPipe::retire()
{
    Q_ASSERT(m_state == State::Shut && m_inFlight.empty());
    for (Operation &operation : m_idle)
        m_session->backend().discard(&operation);
    m_idle.clear();
    m_finishedCallback = nullptr;
    m_session = nullptr;
}

/*!
    Holds \a operation back if it failed on the wire, and with it what completes after it.

    When the plug is pulled, transfers may fail that way some time before the hub notices that the device is gone. One
    cause should have one name, so there is a moment's time for disconnect() to come.
*/
bool QUsbPipe::holdBack(Operation &operation)
{
    const bool suspicious = operation.status == Kind::TransferError && operation.stage == Stage::Submitted
        && m_state == State::Open && !m_session->isDisconnected();
    if (operation.heldBack || (!suspicious && m_heldBack.empty()))
        return false;
    if (m_heldBack.empty()) {
        QTimer::singleShot(300ms, &m_session->queue(), [weak = weak_from_this()] {
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
    for (Operation *operation : std::exchange(m_heldBack, {}))
        m_session->queue().post(operation);
}

void QUsbPipe::finish(Operation &operation)
{
    if (holdBack(operation))
        return;
    const auto self = shared_from_this();
    const auto session = m_session->shared_from_this();

    const QUsbSetupPacket setup = operation.setup;
    const QUsbTransferResult result = takeResult(operation);
    auto promise = std::move(*operation.promise);
    operation.promise.reset();
    m_idle.splice(m_idle.begin(), m_inFlight, operation.position);

    // From here on user code may run: close, delete, submit, open a dialog.
    finishPromise(std::move(promise), result);
    if (const FinishedCallback callback = m_finishedCallback)
        callback(setup, result);
    session->settle();
}

QUsbTransferResult QUsbPipe::takeResult(Operation &operation)
{
    Kind kind = operation.status;
    if (kind == Kind::Cancelled)
        kind = operation.endReason == Kind::NoError ? Kind::Aborted : operation.endReason;
    // Which error a transfer sees first when the plug is pulled is chance; one cause should have one name.
    if (kind != Kind::NoError && m_session->isDisconnected())
        kind = Kind::Disconnected;

    const bool in =
        m_type == TransferType::Control ? operation.setup.direction() == QUsbProtocol::Direction::In : isIn();
    QByteArray data;
    qsizetype bytesTransferred = operation.actualLength;
    if (in) {
        data = takeData(operation);
        if (m_type != TransferType::Control) {
            if (operation.promise->isCanceled()) { // then QPromise::addResult() does nothing
                m_kept.append(data);
                data.clear();
            } else {
                data = withKept(data, operation.bytesWanted);
            }
        }
        bytesTransferred = data.size();
    } else {
        operation.data.clear();
    }
    QUsbError error;
    if (kind != Kind::NoError) {
        const QUsbTransferError context {
            m_device, m_type, m_address, operation.setup, bytesTransferred, operation.bytesWanted, operation.timeout};
        error = context.error(kind, operation.submitError);
    }
    return in ? QUsbTransferResult(error, data) : QUsbTransferResult(error, bytesTransferred);
}

QByteArray QUsbPipe::takeData(Operation &operation)
{
    const int offset = m_type == TransferType::Control ? int(QUsbSetupPacket::Size) : 0;
    const int size = operation.actualLength;
    if (operation.length == 0 || size == 0)
        return {};
    // A small answer to a large request is copied, so that the caller does not keep the large buffer.
    if (offset || size < operation.length / 2)
        return QByteArray(operation.buffer + offset, size);
    QByteArray data = std::exchange(operation.data, {});
    data.truncate(size);
    return data;
}

QByteArray QUsbPipe::withKept(const QByteArray &data, qsizetype maxSize)
{
    if (m_kept.isEmpty() && data.size() <= maxSize)
        return data;
    const QByteArray all = m_kept.isEmpty() ? data : m_kept + data;
    m_kept = all.mid(maxSize);
    return all.left(maxSize);
}

Kind QUsbPipe::refusal() const
{
    if (m_session && m_session->isDisconnected())
        return Kind::Disconnected;
    if (m_type == TransferType::Isochronous)
        return Kind::NotSupported;
    switch (m_state) {
    case State::Open:
    case State::Waiting:
        return Kind::NoError;
    case State::Suspended:
        return Kind::Busy;
    case State::Shut:
        break;
    }
    return Kind::NotOpen;
}

QFuture<QUsbTransferResult> QUsbPipe::refuse(Kind kind, const QUsbSetupPacket &setup, qsizetype size,
                                             const QString &why) const
{
    const QUsbTransferError context {m_device, m_type, m_address, setup, 0, size};
    return readyFuture(QUsbTransferResult(context.error(kind, QUsbError(kind, why))));
}
