// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "qusbdevice.h"

#include "qusbdevice_p.h"
#include "qusbinterface.h"

using Kind = QUsbError::Kind;

QFuture<QUsbResult<QString>> QUsbDevice::kernelDriver(quint8 interfaceNumber)
{
    using Result = QUsbResult<QString>;
    if (!d->session)
        return d->refuse<Result>(QUsbDeviceSession::notOpen());
    auto promise = startedPromise<Result>();
    const auto future = promise.future();
    const auto name = std::make_shared<QString>();
    d->session->run(
        [session = d->session.get(), interfaceNumber, name] {
            const Result driver = session->backend().kernelDriver(interfaceNumber);
            *name = driver.value();
            return driver.error();
        },
        [this, guard = QPointer(this), name, promise = std::move(promise)](const QUsbError &error) mutable {
            const QUsbError named = guard ? d->report(error) : error;
            finishPromise(std::move(promise), named.isError() ? Result(named) : Result(*name));
        });
    return future;
}

QFuture<QUsbResult<void>> QUsbDevice::detachKernelDriver(quint8 interfaceNumber)
{
    if (!d->session)
        return d->refuse<QUsbResult<void>>(QUsbDeviceSession::notOpen());
    return d->call(
        [session = d->session.get(), interfaceNumber] { return session->detachedDrivers().detach(interfaceNumber); },
        [] {});
}

QFuture<QUsbResult<void>> QUsbDevice::attachKernelDriver(quint8 interfaceNumber)
{
    if (!d->session)
        return d->refuse<QUsbResult<void>>(QUsbDeviceSession::notOpen());
    if (claimedInterface(interfaceNumber)) {
        return d->refuse<QUsbResult<void>>(QUsbError(
            Kind::Busy, tr("interface %1 is claimed by this program").arg(interfaceNumber), tr("Release it first.")));
    }
    return d->call(
        [session = d->session.get(), interfaceNumber] { return session->detachedDrivers().attach(interfaceNumber); },
        [] {});
}
