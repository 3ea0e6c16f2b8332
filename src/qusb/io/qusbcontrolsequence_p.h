// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#ifndef QUSBCONTROLSEQUENCE_P_H
#define QUSBCONTROLSEQUENCE_P_H

#include "qusbtransferresult.h"

#include <QtCore/qfuture.h>
#include <QtCore/qfuturewatcher.h>
#include <QtCore/qpromise.h>

#include <memory>
#include <optional>
#include <utility>

/*!
    \internal
    The promise of an operation made of transfers, one after the other: cancelling its future cancels the transfer
    under way.

    A future that QFuture::then() returns would be simpler, but cancelling that one reaches no transfer. Continuations
    keep the sequence alive; make it with std::make_shared(). Lives on the context's thread.
*/
template <typename T>
class QUsbControlSequence : public std::enable_shared_from_this<QUsbControlSequence<T>>
{
public:
    QUsbControlSequence()
    {
        QObject::connect(&*m_watcher, &QFutureWatcher<void>::canceled, &*m_watcher, [this] { cancelTransfer(); });
        m_watcher->setFuture(QFuture<void>(m_promise->future()));
        m_promise->start();
    }
    virtual ~QUsbControlSequence() = default;
    Q_DISABLE_COPY_MOVE(QUsbControlSequence)

    QFuture<T> future() const { return m_promise->future(); }
    bool isFinished() const { return !m_promise; }

    /*! Calls \a next with the outcome of \a transfer, unless finish() was called in the meantime. */
    template <typename Next>
    void await(QFuture<QUsbTransferResult> transfer, Next next)
    {
        const auto self = this->shared_from_this();
        m_transfer = transfer;
        transfer
            .then([self, next = std::move(next)](const QUsbTransferResult &result) {
                self->m_transfer = {};
                if (!self->isFinished())
                    next(result);
            })
            .onCanceled([self] {
                // Only our own cancelTransfer() cancels it: nobody else has this future.
                self->m_transfer = {};
                if (!self->isFinished())
                    self->finish(T(QUsbError(QUsbError::Kind::Cancelled, {})));
            });
    }

    /*! Finishes the future with \a value. Continuations run in here: the caller must expect anything. */
    void finish(T value)
    {
        if (isFinished())
            return;
        const auto self = this->shared_from_this();
        m_watcher.reset();
        QPromise<T> promise = std::move(*m_promise);
        m_promise.reset();
        finished();
        promise.addResult(std::move(value)); // does nothing if it was cancelled
        promise.finish();
    }

    /*! Cancels the transfer under way. */
    void cancelTransfer()
    {
        if (!m_transfer.isFinished()) // Qt 6.4 crashes else
            m_transfer.cancel();
    }

protected:
    /*! Whether the future was cancelled, which cancels the transfer under way a little later. */
    bool isCanceled() const { return m_promise && m_promise->isCanceled(); }
    /*! Called just before the future finishes. */
    virtual void finished() { }

private:
    std::optional<QPromise<T>> m_promise {std::in_place};
    std::optional<QFutureWatcher<void>> m_watcher {std::in_place};
    QFuture<QUsbTransferResult> m_transfer; // a default-constructed one is finished
};

#endif // QUSBCONTROLSEQUENCE_P_H
