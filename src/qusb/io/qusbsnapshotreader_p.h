// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#ifndef QUSBSNAPSHOTREADER_P_H
#define QUSBSNAPSHOTREADER_P_H

#include "qusbcontext.h"
#include "qusbdevicesnapshot.h"
#include "qusbresult.h"

#include <QtCore/qfuture.h>
#include <QtCore/qobject.h>
#include <QtCore/qpromise.h>

#include <chrono>
#include <memory>

class QUsbContextPrivate;
class QUsbDevice;
class QUsbSnapshotInquiry;

/*!
    \internal
    One QUsbContext::snapshot(): a child of the context that is gone as soon as the future has finished or was cancelled.
    Deleting it ends it as Aborted.
*/
class QUsbSnapshotReader : public QObject
{
    Q_OBJECT

public:
    using Result = QUsbResult<QUsbDeviceSnapshot>;

    QUsbSnapshotReader(const QUsbDeviceInfo &info, QUsbContext::SnapshotSource source,
                       std::chrono::milliseconds timeout, QUsbContextPrivate *context);
    ~QUsbSnapshotReader() override;
    Q_DISABLE_COPY_MOVE(QUsbSnapshotReader)

    QFuture<Result> future() const { return m_promise.future(); }

private:
    void systemRead(const QUsbDeviceSnapshot &snapshot);
    void ask();
    void opened(const QUsbError &error);
    void timedOut();
    void close();
    void finish(const Result &result);

    const QUsbDeviceInfo m_info;
    const QUsbContext::SnapshotSource m_source;
    const std::chrono::milliseconds m_timeout;
    QUsbContextPrivate *const m_context;
    QUsbDeviceSnapshot m_snapshot;
    QUsbDevice *m_device = nullptr; // a child of the context, but ours
    std::shared_ptr<QUsbSnapshotInquiry> m_inquiry;
    QPromise<Result> m_promise;
    bool m_finished = false;
};

#endif // QUSBSNAPSHOTREADER_P_H
