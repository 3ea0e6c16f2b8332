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
    for (QUsbEndpoint *endpoint : std::exchange(endpoints, {})) {
        QUsbEndpointPrivate *closed = QUsbEndpointPrivate::of(endpoint);
        closed->interface = nullptr;
        closed->pipe->shut(reason);
        pipes.push_back(closed->pipe);
        endpoint->deleteLater(); // its own slot may be what leads here
    }
    return pipes;
}

void QUsbInterfacePrivate::abandon()
{
    claimed = false;
    closeEndpoints(Kind::Aborted);
    q->deleteLater();
    Q_EMIT q->released();
}

void QUsbInterfacePrivate::resetAlternateSetting()
{
    if (alternateSetting == 0)
        return;
    session->retireWhenIdle(closeEndpoints(Kind::Aborted));
    alternateSetting = 0;
    Q_EMIT q->alternateSettingChanged(0);
}

void QUsbInterfacePrivate::release(QPromise<QUsbResult<void>> promise)
{
    claimed = false;
    const auto pipes = closeEndpoints(Kind::Aborted);
    auto done = [guard = QPointer(q), promise = std::move(promise)](const QUsbError &error) mutable {
        if (guard)
            Q_EMIT guard->released();
        if (guard)
            guard->deleteLater();
        finishPromise(std::move(promise), QUsbResult<void>(error));
    };
    session->retireWhenIdle(pipes);
    session->runWhenIdle(
        pipes,
        [used = session.get(), interfaceNumber = number, policy = session->takeClaim(number)] {
            return used->backend().releaseInterface(interfaceNumber, policy);
        },
        std::move(done));
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
        return readyFuture(Result(QUsbDevicePrivate::of(device())->report(QUsbError(kind, message))));
    };
    if (!d->claimed)
        return fail(Kind::NotOpen, tr("interface %1 was released").arg(d->number));
    if (d->changing)
        return fail(Kind::Busy, tr("interface %1 is being changed already").arg(d->number));
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
    d->session->runWhenIdle(
        pipes,
        [used = d->session.get(), number = d->number, alternateSetting] {
            return used->backend().setAlternateSetting(number, alternateSetting);
        },
        std::move(done));
    return future;
}

QFuture<QUsbResult<void>> QUsbInterface::release()
{
    if (!d->claimed)
        return readyFuture(QUsbResult<void>());
    auto promise = startedPromise<QUsbResult<void>>();
    const auto future = promise.future();
    QUsbDevicePrivate::of(device())->interfaces.removeOne(this);
    d->release(std::move(promise));
    return future;
}

QUsbEndpoint *QUsbInterface::endpoint(quint8 address)
{
    if (!d->claimed || d->changing || d->session->isClosing())
        return nullptr;
    for (QUsbEndpoint *endpoint : std::as_const(d->endpoints)) {
        if (endpoint->address() == address)
            return endpoint;
    }
    auto endpointPrivate = std::make_unique<QUsbEndpointPrivate>();
    endpointPrivate->info = alternateSettingInfo().endpointByAddress(address);
    const QUsbEndpointInfo &info = endpointPrivate->info;
    if (info.isNull())
        return nullptr;
    endpointPrivate->interface = this;
    endpointPrivate->session = d->session;
    endpointPrivate->pipe = d->session->createPipe(info.transferType(), address, info.maxPacketSize());
    return d->endpoints.emplaceBack(new QUsbEndpoint(std::move(endpointPrivate), this));
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
