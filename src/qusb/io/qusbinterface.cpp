// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "qusbinterface.h"

#include "qusbdevice.h"
#include "qusbdevice_p.h"
#include "qusbendpoint.h"
#include "qusbendpoint_p.h"
#include "qusbfuture_p.h"
#include "qusbinterface_p.h"
#include "qusbtransfererror_p.h"

#include <QtCore/qpointer.h>

using Kind = QUsbError::Kind;
using namespace QUsbProtocol;

QUsbInterface *QUsbInterfacePrivate::create(std::unique_ptr<QUsbInterfacePrivate> privateData, QUsbDevice *device)
{
    return new QUsbInterface(std::move(privateData), device);
}

QUsbDeviceSession::Pipes QUsbInterfacePrivate::closeEndpoints(Kind reason)
{
    QUsbDeviceSession::Pipes pipes;
    streams.clear();
    ++endpointsClosed;
    for (QUsbEndpoint *endpoint : std::exchange(endpoints, {})) {
        QUsbEndpointPrivate *closed = QUsbEndpointPrivate::of(endpoint);
        closed->interface = nullptr;
        closed->pipe->close(reason);
        pipes.push_back(closed->pipe);
        endpoint->deleteLater(); // its own slot may be what leads here
    }
    return pipes;
}

void QUsbInterfacePrivate::sessionClosed()
{
    claimed = false;
    closeEndpoints(Kind::Aborted);
    q->deleteLater();
}

bool QUsbInterfacePrivate::resetAlternateSetting()
{
    if (alternateSetting == 0)
        return false;
    session->retireWhenIdle(closeEndpoints(Kind::Aborted));
    alternateSetting = 0;
    return true;
}

void QUsbInterfacePrivate::release(QPromise<QUsbResult<void>> promise)
{
    claimed = false;
    const auto pipes = closeEndpoints(Kind::Aborted);
    auto done = [guard = QPointer(q), device = QPointer(q->device()),
                 promise = std::move(promise)](const QUsbError &error) mutable {
        if (guard)
            Q_EMIT guard->released();
        if (guard)
            guard->deleteLater();
        const QUsbError named = device ? QUsbDevicePrivate::of(device)->report(error) : error;
        finishPromise(std::move(promise), QUsbResult<void>(named));
    };
    session->retireWhenIdle(pipes);
    session->removeClaim(number);
    session->run(
        [used = session.get(), interfaceNumber = number] { return used->detachedDrivers().release(interfaceNumber); },
        std::move(done), pipes);
}

QUsbInterface::QUsbInterface(std::unique_ptr<QUsbInterfacePrivate> privateData, QUsbDevice *device)
    : QObject(device)
    , d(std::move(privateData))
{
    d->q = this;
}

QUsbInterface::~QUsbInterface()
{
    if (!d->claimed)
        return;
    QUsbDevicePrivate::of(device())->interfaces.removeOne(this);
    if (d->session->isClosing())
        d->closeEndpoints(Kind::Aborted);
    else
        d->release(startedPromise<QUsbResult<void>>());
}

QUsbDevice *QUsbInterface::device() const
{
    return static_cast<QUsbDevice *>(parent());
}

quint8 QUsbInterface::number() const
{
    return d->number;
}

QUsbInterfaceInfo QUsbInterface::info() const
{
    return d->info;
}

bool QUsbInterface::isClaimed() const
{
    return d->claimed;
}

quint8 QUsbInterface::alternateSetting() const
{
    return d->alternateSetting;
}

QUsbAlternateSettingInfo QUsbInterface::alternateSettingInfo() const
{
    return d->info.alternateSettingByNumber(d->alternateSetting);
}

QFuture<QUsbResult<void>> QUsbInterface::setAlternateSetting(quint8 alternateSetting)
{
    using Result = QUsbResult<void>;
    const auto fail = [this](Kind kind, const QString &message) {
        return QUsbDevicePrivate::of(device())->refuse<Result>(QUsbError(kind, message));
    };
    if (!d->claimed)
        return fail(Kind::NotOpen, tr("interface %1 was released").arg(d->number));
    if (d->changing)
        return fail(Kind::Busy, tr("the alternate setting of interface %1 is already being changed").arg(d->number));
    if (d->info.alternateSettingByNumber(alternateSetting).isNull()) {
        return fail(Kind::NotFound,
                    tr("interface %1 has no alternate setting %2").arg(d->number).arg(alternateSetting));
    }
    auto promise = startedPromise<Result>();
    const auto future = promise.future();
    d->changing = true;
    const auto pipes = d->closeEndpoints(Kind::Aborted);
    auto done = [this, guard = QPointer(this), alternateSetting,
                 promise = std::move(promise)](const QUsbError &error) mutable {
        QUsbError named = error;
        if (guard) {
            d->changing = false;
            if (error.isError()) {
                named = d->claimed ? QUsbDevicePrivate::of(device())->report(error) : error;
            } else {
                d->alternateSetting = alternateSetting;
                Q_EMIT alternateSettingChanged(alternateSetting);
            }
        }
        finishPromise(std::move(promise), Result(named));
    };
    d->session->retireWhenIdle(pipes);
    d->session->run([used = d->session.get(), number = d->number,
                     alternateSetting] { return used->backend().setAlternateSetting(number, alternateSetting); },
                    std::move(done), pipes);
    return future;
}

QFuture<QUsbResult<void>> QUsbInterface::release()
{
    if (!d->claimed)
        return queuedFuture(d->session->queue(), QUsbResult<void>());
    auto promise = startedPromise<QUsbResult<void>>();
    const auto future = promise.future();
    QUsbDevicePrivate::of(device())->interfaces.removeOne(this);
    d->release(std::move(promise));
    return future;
}

QUsbEndpoint *QUsbInterfacePrivate::endpoint(quint8 address, quint32 streamId)
{
    if (!claimed || changing || session->isClosing())
        return nullptr;
    for (QUsbEndpoint *endpoint : std::as_const(endpoints)) {
        const QUsbPipeEndpoint &known = QUsbEndpointPrivate::of(endpoint)->pipe->endpoint();
        if (known.address == address && known.streamId == streamId)
            return endpoint;
    }
    const QUsbEndpointInfo endpointInfo = q->alternateSettingInfo().endpointByAddress(address);
    if (endpointInfo.isNull())
        return nullptr;
    auto endpointPrivate = std::make_unique<QUsbEndpointPrivate>();
    endpointPrivate->info = endpointInfo;
    endpointPrivate->interface = q;
    endpointPrivate->session = session;
    endpointPrivate->pipe = session->createPipe({endpointInfo.transferType(), address, endpointInfo.maxPacketSize(),
                                                 endpointInfo.maxPayloadPerInterval(), streamId});
    return endpoints.emplaceBack(QUsbEndpointPrivate::create(std::move(endpointPrivate), q));
}

QUsbDeviceSession::Pipes QUsbInterfacePrivate::closeStreams(const QByteArray &addresses)
{
    QUsbDeviceSession::Pipes pipes;
    const auto open = endpoints;
    for (QUsbEndpoint *endpoint : open) {
        QUsbEndpointPrivate *closed = QUsbEndpointPrivate::of(endpoint);
        if (!closed->pipe->endpoint().streamId || !addresses.contains(char(endpoint->address())))
            continue;
        endpoints.removeOne(endpoint);
        closed->interface = nullptr;
        closed->pipe->close(Kind::Aborted);
        pipes.push_back(closed->pipe);
        endpoint->deleteLater();
    }
    for (const char address : addresses)
        streams.remove(quint8(address));
    return pipes;
}

QUsbEndpoint *QUsbInterface::endpoint(quint8 address)
{
    return d->endpoint(address, 0);
}

QUsbEndpoint *QUsbInterface::streamEndpoint(quint8 address, quint32 streamId)
{
    return streamId && streamId <= d->streams.value(address) ? d->endpoint(address, streamId) : nullptr;
}

QFuture<QUsbResult<quint32>> QUsbInterface::allocateStreams(quint32 count, const QList<quint8> &endpoints)
{
    using Result = QUsbResult<quint32>;
    const auto fail = [this](Kind kind, const QString &message) {
        return QUsbDevicePrivate::of(device())->refuse<Result>(QUsbError(kind, message));
    };
    if (!d->claimed)
        return fail(Kind::NotOpen, tr("interface %1 was released").arg(d->number));
    const QByteArray addresses(reinterpret_cast<const char *>(endpoints.constData()), endpoints.size());
    for (const quint8 address : endpoints) {
        if (alternateSettingInfo().endpointByAddress(address).maxStreams() == 0) {
            return fail(Kind::NotSupported,
                        tr("endpoint 0x%1 does not support bulk streams").arg(address, 2, 16, QLatin1Char('0')));
        }
    }
    if (count == 0 || endpoints.isEmpty())
        return fail(Kind::InvalidParameter, tr("no endpoint or number of streams was given"));
    auto promise = startedPromise<Result>();
    const auto future = promise.future();
    const auto granted = std::make_shared<quint32>(count);
    auto done = [this, guard = QPointer(this), endpoints, granted, before = d->endpointsClosed,
                 promise = std::move(promise)](const QUsbError &error) mutable {
        QUsbError named = error;
        if (!error.isError() && guard && d->endpointsClosed != before)
            named = QUsbError(Kind::Aborted, tr("interface %1 was changed in the meantime").arg(d->number));
        if (guard && named.isError())
            named = QUsbDevicePrivate::of(device())->report(named);
        for (const quint8 address : endpoints) {
            if (guard && !named.isError())
                d->streams.insert(address, *granted);
        }
        finishPromise(std::move(promise), named.isError() ? Result(named) : Result(*granted));
    };
    d->session->run([session = d->session.get(), addresses,
                     granted] { return session->backend().allocateStreams(*granted, addresses); },
                    std::move(done));
    return future;
}

QFuture<QUsbResult<void>> QUsbInterface::freeStreams(const QList<quint8> &endpoints)
{
    using Result = QUsbResult<void>;
    if (!d->claimed)
        return queuedFuture(d->session->queue(), Result()); // released, and the streams with it
    const QByteArray addresses(reinterpret_cast<const char *>(endpoints.constData()), endpoints.size());
    auto promise = startedPromise<Result>();
    const auto future = promise.future();
    auto done = [guard = QPointer(device()), promise = std::move(promise)](const QUsbError &error) mutable {
        const QUsbError named = guard ? QUsbDevicePrivate::of(guard)->report(error) : error;
        finishPromise(std::move(promise), Result(named));
    };
    const auto pipes = d->closeStreams(addresses);
    d->session->retireWhenIdle(pipes);
    d->session->run([session = d->session.get(), addresses] { return session->backend().freeStreams(addresses); },
                    std::move(done), pipes);
    return future;
}

QUsbEndpoint *QUsbInterface::endpoint(TransferType type, Direction direction)
{
    const auto candidates = alternateSettingInfo().endpoints();
    for (const QUsbEndpointInfo &candidate : candidates) {
        if (candidate.transferType() == type && candidate.direction() == direction)
            return endpoint(candidate.address());
    }
    return nullptr;
}

QFuture<QUsbTransferResult> QUsbInterface::controlIn(RequestType type, quint8 request, quint16 value, quint16 length,
                                                     std::chrono::milliseconds timeout)
{
    const QUsbSetupPacket setup(Direction::In, type, Recipient::Interface, request, value, number(), length);
    return device()->control(setup, {}, timeout);
}

QFuture<QUsbTransferResult> QUsbInterface::controlOut(RequestType type, quint8 request, quint16 value,
                                                      const QByteArray &data, std::chrono::milliseconds timeout)
{
    const QUsbSetupPacket setup(Direction::Out, type, Recipient::Interface, request, value, number(),
                                quint16(data.size()));
    return device()->control(setup, data, timeout);
}

QFuture<QUsbTransferResult> QUsbInterface::clearFeature(Feature feature, std::chrono::milliseconds timeout)
{
    return controlOut(RequestType::Standard, quint8(Request::ClearFeature), quint16(feature), {}, timeout);
}

QFuture<QUsbTransferResult> QUsbInterface::setFeature(Feature feature, std::chrono::milliseconds timeout)
{
    return controlOut(RequestType::Standard, quint8(Request::SetFeature), quint16(feature), {}, timeout);
}

#include "moc_qusbinterface.cpp"
