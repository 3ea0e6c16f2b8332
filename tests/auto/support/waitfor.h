// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#ifndef WAITFOR_H
#define WAITFOR_H

#include "qusberror.h"

#include <QtCore/qcoreapplication.h>
#include <QtCore/qdeadlinetimer.h>
#include <QtCore/qfuture.h>
#include <QtCore/qtimer.h>

#include <chrono>

/*!
    What \a future holds once it has finished; waits up to 20 s, for the guest is slow. Sleeps in the event loop, and so
    is faster than QTest::qWaitFor(), which looks every 10 ms.
*/
template <typename T>
T waitFor(const QFuture<T> &future)
{
    constexpr std::chrono::seconds longest(20);
    const QDeadlineTimer deadline(longest);
    QTimer alarm;
    alarm.start(longest);
    while (!future.isFinished() && !deadline.hasExpired()) {
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    if (!future.isFinished())
        return T(QUsbError(QUsbError::Kind::Aborted, QStringLiteral("the future did not finish within 20 s")));
    return future.result();
}

#endif // WAITFOR_H
