// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#ifndef QUSBDEVICEWAIT_P_H
#define QUSBDEVICEWAIT_P_H

#include "qusbcontexttask_p.h"
#include "qusbdevicefilter.h"
#include "qusbdeviceinfo.h"
#include "qusbresult.h"

#include <QtCore/qfuture.h>
#include <QtCore/qpromise.h>

#include <chrono>

class QUsbContext;

/*!
    \internal
    One QUsbContext::waitForDevice(): gone as soon as the future has finished or was cancelled. Deleting it ends the wait
    as Aborted.
*/
class QUsbDeviceWait final : public QUsbContextTask
{
    Q_OBJECT

public:
    using Result = QUsbResult<QUsbDeviceInfo>;

    QUsbDeviceWait(const QUsbDeviceFilter &filter, std::chrono::milliseconds timeout, QUsbContext *context);
    ~QUsbDeviceWait() override;
    Q_DISABLE_COPY_MOVE(QUsbDeviceWait)

    QFuture<Result> future() const { return m_promise.future(); }

private:
    void check(const QUsbDeviceInfo &device);
    void finish(const Result &result);

    const QUsbDeviceFilter m_filter;
    QPromise<Result> m_promise;
    bool m_finished = false;
};

#endif // QUSBDEVICEWAIT_P_H
