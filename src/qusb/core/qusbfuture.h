// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#ifndef QUSBFUTURE_H
#define QUSBFUTURE_H

#include <QtCore/qfuture.h>
#include <QtCore/qobject.h>
#include <QtCore/qpointer.h>

#include <functional>
#include <utility>

/*!
    \brief Continuations of the futures that QUsb returns.

    \since 0.1
*/
namespace QUsbFuture {

/*!
    Calls \a function with the result of \a future when it has finished, unless \a context was deleted before.

    \code
    QUsbFuture::then(in->read(4096, 500ms), this, [this](const QUsbTransferResult &result) { show(result.data()); });
    \endcode

    Use this instead of QFuture::then() with a context. Up to Qt 6.5, that context must outlive the future: otherwise a
    debug build of Qt aborts. It may go first here, with every version of Qt.

    \a function runs in the thread in which the future finishes: that of the QUsbContext, to which \a context must belong,
    too. It runs from the event loop, or at once if the future has finished already. If the future was cancelled, it does
    not run. While a QUsbDevice, QUsbInterface or QUsbEndpoint is being deleted, its pending futures finish: if that happens
    in the destructor of \a context, \a function runs there.

    To cancel, keep \a future and call its cancel(). There is no other future that could be taken for it: to cancel what
    QFuture::then() returns does not reach the device.
*/
template <typename T, typename Function>
void then(const QFuture<T> &future, const QObject *context, Function &&function)
{
    auto copy = future; // then() is not const
    copy.then(
        [guard = QPointer<const QObject>(context), call = std::forward<Function>(function)](const T &result) mutable {
            if (guard)
                std::invoke(call, result);
        });
}

} // namespace QUsbFuture

#endif // QUSBFUTURE_H
