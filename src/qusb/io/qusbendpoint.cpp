// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "qusbendpoint.h"

#include "qusbdevice.h"
#include "qusbdevice_p.h"
#include "qusbdrain_p.h"
#include "qusbendpoint_p.h"
#include "qusbfuture_p.h"
#include "qusbinterface.h"
#include "qusbinterface_p.h"
#include "qusbtransaction_p.h"
#include "qusbtransfererror_p.h"

#include <QtCore/qpointer.h>

using Kind = QUsbError::Kind;
using namespace QUsbProtocol;

QFuture<QUsbTransferResult> QUsbEndpointPrivate::control(const QUsbSetupPacket &setup, const QByteArray &data,
                                                         std::chrono::milliseconds timeout) const
{
    if (interface)
        return interface->device()->control(setup, data, timeout);
    const QUsbTransferError context {session->info(), TransferType::Control, 0, setup, 0, setup.length()};
    return queuedFuture(pipe->queue(), QUsbTransferResult(context.error(Kind::NotOpen)));
}

QUsbEndpoint *QUsbEndpointPrivate::create(std::unique_ptr<QUsbEndpointPrivate> privateData, QUsbInterface *parent)
{
    return new QUsbEndpoint(std::move(privateData), parent);
}

QUsbEndpoint::QUsbEndpoint(std::unique_ptr<QUsbEndpointPrivate> privateData, QUsbInterface *parent)
    : QObject(parent)
    , d(std::move(privateData))
{
    d->pipe->setFinishedCallback(
        [this](const QUsbSetupPacket &, const QUsbTransferResult &result) { Q_EMIT transferFinished(result); });
}

QUsbEndpoint::~QUsbEndpoint()
{
    d->pipe->setFinishedCallback(nullptr);
    if (!d->interface)
        return;
    QUsbInterfacePrivate::of(d->interface)->endpoints.removeOne(this);
    d->pipe->close(Kind::Aborted);
    d->session->retireWhenIdle({d->pipe});
}

QUsbEndpointInfo QUsbEndpoint::info() const
{
    return d->info;
}

quint8 QUsbEndpoint::address() const
{
    return d->info.address();
}

Direction QUsbEndpoint::direction() const
{
    return d->info.direction();
}

TransferType QUsbEndpoint::transferType() const
{
    return d->info.transferType();
}

qsizetype QUsbEndpoint::maxPacketSize() const
{
    return d->info.maxPacketSize();
}

qsizetype QUsbEndpoint::pendingTransfers() const
{
    return d->pipe->pendingTransfers();
}

QFuture<QUsbTransferResult> QUsbEndpoint::read(qsizetype maxSize, std::chrono::milliseconds timeout,
                                               ReadOptions options)
{
    using Sizes = QUsbPipeEndpoint::Sizes;
    return d->pipe->read(maxSize, timeout, options.testFlag(ReadOption::Exact) ? Sizes::Any : Sizes::WholePackets);
}

QFuture<QUsbTransferResult> QUsbEndpoint::write(const QByteArray &data, std::chrono::milliseconds timeout,
                                                WriteOptions options)
{
    return d->pipe->write(data, timeout, options.testFlag(WriteOption::EndWithZeroLengthPacket));
}

QFuture<QUsbTransferResult> QUsbEndpoint::readInto(char *buffer, qsizetype size, std::chrono::milliseconds timeout)
{
    return d->pipe->readInto(buffer, size, timeout);
}

QFuture<QUsbTransferResult> QUsbEndpoint::readUntilShortPacket(qsizetype maxSize, std::chrono::milliseconds timeout)
{
    return d->pipe->readMessage(maxSize, timeout);
}

QFuture<QUsbTransferResult> QUsbEndpoint::readPackets(qsizetype count, std::chrono::milliseconds timeout)
{
    return d->pipe->readPackets(count, timeout);
}

QFuture<QUsbTransferResult> QUsbEndpoint::drain(std::chrono::milliseconds quietTime, std::chrono::milliseconds limit)
{
    return QUsbDrain::start(d->pipe, quietTime, limit);
}

QFuture<QUsbTransferResult> QUsbEndpoint::writeFrom(const char *buffer, qsizetype size,
                                                    std::chrono::milliseconds timeout, WriteOptions options)
{
    return write(QByteArray::fromRawData(buffer, size), timeout, options);
}

QFuture<QUsbTransferResult> QUsbEndpoint::writePackets(const QByteArray &data, const QList<int> &sizes,
                                                       std::chrono::milliseconds timeout)
{
    return d->pipe->writePackets(data, sizes, timeout);
}

QFuture<QUsbTransferResult> QUsbEndpoint::transact(const QByteArray &request, QUsbEndpoint *replies,
                                                   qsizetype maxReplySize, std::chrono::milliseconds timeout)
{
    return QUsbTransaction::start(*d->pipe, request, replies ? replies->d->pipe.get() : nullptr, maxReplySize, timeout);
}

quint64 QUsbEndpoint::lastTransfer() const
{
    return d->pipe->lastTransfer();
}

bool QUsbEndpoint::cancel(quint64 transfer)
{
    return d->pipe->cancel(transfer, Kind::Cancelled);
}

QUsbEndpoint::CancelledDataPolicy QUsbEndpoint::cancelledDataPolicy() const
{
    return d->pipe->cancelledData() == QUsbPipe::CancelledData::Keep ? CancelledDataPolicy::Keep
                                                                     : CancelledDataPolicy::Discard;
}

void QUsbEndpoint::setCancelledDataPolicy(CancelledDataPolicy policy)
{
    d->pipe->setCancelledData(policy == CancelledDataPolicy::Keep ? QUsbPipe::CancelledData::Keep
                                                                  : QUsbPipe::CancelledData::Discard);
}

qsizetype QUsbEndpoint::keptBytes() const
{
    return d->pipe->kept().size();
}

QByteArray QUsbEndpoint::takeKeptData()
{
    return d->pipe->kept().take(d->pipe->kept().size());
}

void QUsbEndpoint::cancelAll()
{
    d->pipe->cancelAll(Kind::Cancelled);
}

QFuture<QUsbResult<void>> QUsbEndpoint::clearHalt()
{
    using Result = QUsbResult<void>;
    if (!d->interface) {
        return queuedFuture(
            d->pipe->queue(),
            Result(QUsbError(Kind::NotOpen, tr("endpoint 0x%1 is closed").arg(address(), 2, 16, QLatin1Char('0')))));
    }
    QUsbDevice *device = d->interface->device();
    auto promise = startedPromise<Result>();
    const auto future = promise.future();
    d->pipe->suspend(Kind::Aborted);
    auto done = [guard = QPointer(device), pipe = d->pipe,
                 promise = std::move(promise)](const QUsbError &error) mutable {
        pipe->resume();
        const QUsbError named = guard ? QUsbDevicePrivate::of(guard)->report(error) : error;
        finishPromise(std::move(promise), Result(named));
    };
    d->session->run([session = d->session.get(),
                     endpointAddress = address()] { return session->backend().clearHalt(endpointAddress); },
                    std::move(done), {d->pipe});
    return future;
}

QFuture<QUsbTransferResult> QUsbEndpoint::controlIn(RequestType type, quint8 request, quint16 value, quint16 length,
                                                    std::chrono::milliseconds timeout)
{
    const QUsbSetupPacket setup(Direction::In, type, Recipient::Endpoint, request, value, address(), length);
    return d->control(setup, {}, timeout);
}

QFuture<QUsbTransferResult> QUsbEndpoint::controlOut(RequestType type, quint8 request, quint16 value,
                                                     const QByteArray &data, std::chrono::milliseconds timeout)
{
    const QUsbSetupPacket setup(Direction::Out, type, Recipient::Endpoint, request, value, address(),
                                quint16(data.size()));
    return d->control(setup, data, timeout);
}

QFuture<QUsbTransferResult> QUsbEndpoint::clearFeature(Feature feature, std::chrono::milliseconds timeout)
{
    return controlOut(RequestType::Standard, quint8(Request::ClearFeature), quint16(feature), {}, timeout);
}

QFuture<QUsbTransferResult> QUsbEndpoint::setFeature(Feature feature, std::chrono::milliseconds timeout)
{
    return controlOut(RequestType::Standard, quint8(Request::SetFeature), quint16(feature), {}, timeout);
}

#include "moc_qusbendpoint.cpp"
