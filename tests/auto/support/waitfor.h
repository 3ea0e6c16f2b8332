// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#ifndef WAITFOR_H
#define WAITFOR_H

#include "qusberror.h"

#include <QtCore/qfuture.h>
#include <QtTest/qtest.h>

/*! What \a future holds once it has finished; waits up to 20 s, for the guest is slow. */
template <typename T>
T waitFor(const QFuture<T> &future)
{
    if (!QTest::qWaitFor([&] { return future.isFinished(); }, 20'000))
        return T(QUsbError(QUsbError::Kind::Aborted, QStringLiteral("the future did not finish within 20 s")));
    return future.result();
}

#endif // WAITFOR_H
