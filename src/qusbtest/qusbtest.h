// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#ifndef QUSBTEST_H
#define QUSBTEST_H

#include "qusbdeviceinfo.h"
#include "qusberror.h"
#include "qusbresult.h"
#include "qusbsetuppacket.h"
#include "qusbtransferresult.h"

#include <QtCore/qcoreapplication.h>
#include <QtCore/qdeadlinetimer.h>
#include <QtCore/qdebug.h>
#include <QtCore/qfuture.h>
#include <QtCore/qtimer.h>
#include <QtTest/qtest.h>

#include <chrono>

/*!
    \brief Helpers for testing programs that use QUsb with Qt Test.

    Link QUsb::Test (find_package(QUsb COMPONENTS Test)). QUsbTestBench has the virtual devices. QCOMPARE() and
    QVERIFY() print QUsbError, QUsbTransferResult and QUsbDeviceInfo once this is included.

    \since 0.1
*/
namespace QUsbTest {

/*!
    Runs the event loop until \a future has finished, for at most \a timeout, and returns its result. If the future has
    not finished then, or was cancelled, the result is QUsbError::Kind::Aborted.
*/
template <typename T>
T waitFor(const QFuture<T> &future, std::chrono::milliseconds timeout = std::chrono::seconds(5))
{
    const QDeadlineTimer deadline(timeout);
    QTimer alarm; // ends the last sleep
    alarm.start(timeout);
    while (!future.isFinished() && !deadline.hasExpired()) {
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    if (!future.isFinished() || future.resultCount() == 0) {
        return T(QUsbError(QUsbError::Kind::Aborted,
                           QStringLiteral("QUsbTest::waitFor(): no result within %1 ms").arg(timeout.count())));
    }
    return future.result();
}

/*! Returns \a value as text for the messages of Qt Test; delete[] it. */
template <typename T>
char *describe(const T &value)
{
    QString text;
    QDebug(&text).nospace() << value;
    return qstrdup(qPrintable(text));
}

} // namespace QUsbTest

/*! Waits for \a future and verifies that it succeeded. The failure message contains the error's message and remedy. */
#define QUSB_VERIFY(future) \
    do { \
        const QUsbError qusbError = QUsbTest::waitFor(future).error(); \
        QVERIFY2(!qusbError.isError(), qPrintable(qusbError.message() + QLatin1Char(' ') + qusbError.remedy())); \
    } while (false)

/*! Waits for \a future and compares the kind of its error with \a kind. */
#define QUSB_COMPARE_KIND(future, expectedKind) QCOMPARE(QUsbTest::waitFor(future).error().kind(), expectedKind)

namespace QTest {

template <>
inline char *toString(const QUsbError &error)
{
    return QUsbTest::describe(error);
}

template <>
inline char *toString(const QUsbTransferResult &result)
{
    return QUsbTest::describe(result);
}

template <>
inline char *toString(const QUsbSetupPacket &packet)
{
    return QUsbTest::describe(packet);
}

template <>
inline char *toString(const QUsbDeviceInfo &info)
{
    return QUsbTest::describe(info);
}

} // namespace QTest

#endif // QUSBTEST_H
