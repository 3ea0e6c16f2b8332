// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#ifndef QUSBFUTURE_P_H
#define QUSBFUTURE_P_H

#include "qusbcompletionqueue_p.h"

#include <QtCore/qfuture.h>
#include <QtCore/qpromise.h>

#include <utility>

/*! \internal A promise whose future is running, as all futures that QUsb hands out are from the start. */
template <typename T>
QPromise<T> startedPromise()
{
    QPromise<T> promise;
    promise.start();
    return promise;
}

/*! \internal Finishes \a promise with \a value. Continuations run in here: the caller must expect anything. */
template <typename T>
void finishPromise(QPromise<T> promise, T value)
{
    promise.addResult(std::move(value));
    promise.finish();
}

/*! \internal A future that has finished with \a value. */
template <typename T>
QFuture<T> readyFuture(T value)
{
    auto promise = startedPromise<T>();
    const QFuture<T> future = promise.future();
    finishPromise(std::move(promise), std::move(value));
    return future;
}

/*! \internal A future that finishes with \a value like all others: in its turn, and not inside the call that returns it. */
template <typename T>
QFuture<T> queuedFuture(QUsbCompletionQueue &queue, T value)
{
    auto promise = startedPromise<T>();
    const QFuture<T> future = promise.future();
    queue.call([promise = std::move(promise), value = std::move(value)]() mutable {
        finishPromise(std::move(promise), std::move(value));
    });
    return future;
}

#endif // QUSBFUTURE_P_H
