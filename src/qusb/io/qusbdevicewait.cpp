// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "qusbdevicewait_p.h"

#include "qusbcontext.h"
#include "qusbfuture_p.h"

#include <QtCore/qfuturewatcher.h>
#include <QtCore/qtimer.h>

using Kind = QUsbError::Kind;
using namespace std::chrono_literals;

QUsbDeviceWait::QUsbDeviceWait(const QUsbDeviceFilter &filter, std::chrono::milliseconds timeout, QUsbContext *context)
    : QUsbContextTask(context)
    , m_filter(filter)
    , m_promise(startedPromise<Result>())
{
    connect(context, &QUsbContext::deviceAdded, this, &QUsbDeviceWait::check);

    // Only a watcher tells of a cancelled future; the promise does not.
    auto *watcher = new QFutureWatcher<Result>(this);
    connect(watcher, &QFutureWatcherBase::canceled, this, [this] { finish(QUsbError(Kind::Cancelled, {})); });
    watcher->setFuture(m_promise.future());

    if (timeout > 0ms) {
        auto *timer = new QTimer(this);
        timer->setSingleShot(true);
        connect(timer, &QTimer::timeout, this, [this, timeout] {
            finish(QUsbError(Kind::TimedOut,
                             QUsbContext::tr("Device %1 was not plugged in within %2 ms.")
                                 .arg(m_filter.description())
                                 .arg(timeout.count()),
                             QUsbContext::tr("Check the selection, and that the device is plugged in.")));
        });
        timer->start(timeout);
    }
}

QUsbDeviceWait::~QUsbDeviceWait()
{
    finish(
        QUsbError(Kind::Aborted,
                  QUsbContext::tr("The context was deleted while waiting for device %1.").arg(m_filter.description())));
}

void QUsbDeviceWait::check(const QUsbDeviceInfo &device)
{
    if (!m_finished && m_filter.matches(device))
        finish(device);
}

void QUsbDeviceWait::finish(const Result &result)
{
    if (std::exchange(m_finished, true))
        return;
    deleteLater();
    finishPromise(std::move(m_promise), result); // user code may delete the context, and this with it
}

#include "moc_qusbdevicewait_p.cpp"
