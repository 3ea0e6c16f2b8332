// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "qusbcontext.h"

#include "qusbcontext_p.h"
#include "qusbdevice.h"
#include "qusbdevice_p.h"
#include "qusbfuture_p.h"

#include <QtCore/qpointer.h>

using Result = QUsbResult<QUsbDevice *>;

QFuture<Result> QUsbContext::openFileDescriptor(int fileDescriptor)
{
    if (d->ending)
        return readyFuture(Result(QUsbError(QUsbError::Kind::Aborted, tr("The context is being deleted."))));
    const quint64 id = ++d->lastWrapping;
    const auto future = d->wrappings.emplace(id, startedPromise<Result>()).first->second.future();
    d->backend->wrapFileDescriptor(fileDescriptor, [d = d.get(), id](QUsbBackend::Wrapped wrapped) {
        d->fileDescriptorWrapped(id, std::move(wrapped));
    });
    return future;
}

void QUsbContextPrivate::fileDescriptorWrapped(quint64 id, QUsbBackend::Wrapped wrapped)
{
    auto node = wrappings.extract(id);
    if (node.empty()) // the context is being destroyed and has finished the future
        return;
    if (wrapped.error.isError()) {
        finishPromise(std::move(node.mapped()), Result(wrapped.error));
        return;
    }
    auto *device = new QUsbDevice(wrapped.info, q);
    auto *devicePrivate = QUsbDevicePrivate::of(device);
    devicePrivate->isUnlisted = !devices.contains(wrapped.info);
    const auto session = std::make_shared<QUsbDeviceSession>(*this, wrapped.info, std::move(wrapped.device));
    sessions.push_back(session);
    const auto promise = std::make_shared<QPromise<Result>>(std::move(node.mapped()));
    devicePrivate->open(session).then([promise, guard = QPointer(device)](const QUsbResult<void> &opened) {
        if (!opened && guard)
            guard->deleteLater();
        const QUsbError failure = opened && !guard
            ? QUsbError(QUsbError::Kind::Aborted, QUsbContext::tr("The device was deleted in a slot of opened()."))
            : opened.error();
        finishPromise(std::move(*promise), failure.isError() ? Result(failure) : Result(guard.data()));
    });
}
