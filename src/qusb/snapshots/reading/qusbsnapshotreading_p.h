// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#ifndef QUSBSNAPSHOTREADING_P_H
#define QUSBSNAPSHOTREADING_P_H

#include "qusbcontexttask_p.h"
#include "qusbdevicesnapshot.h"
#include "qusbresult.h"
#include "qusbsnapshotreader.h"
#include "qusbsystemknowledge_p.h"

#include <QtCore/qfuture.h>
#include <QtCore/qpromise.h>

#include <chrono>
#include <memory>

class QUsbContextPrivate;
class QUsbDevice;
class QUsbSnapshotInquiry;

/*!
    \internal
    One QUsbSnapshotReader::read(): gone as soon as the future has finished or was cancelled. Deleting it ends it as Aborted.
*/
class QUsbSnapshotReading final : public QUsbContextTask
{
    Q_OBJECT

public:
    using Result = QUsbResult<QUsbDeviceSnapshot>;

    QUsbSnapshotReading(const QUsbDeviceInfo &info, QUsbSnapshotReader::Source source,
                        std::chrono::milliseconds timeout, QUsbContextPrivate *context);
    ~QUsbSnapshotReading() override;
    Q_DISABLE_COPY_MOVE(QUsbSnapshotReading)

    QFuture<Result> future() const { return m_promise.future(); }

private:
    void systemRead(const QUsbSystemKnowledge &known);
    void ask();
    void opened(const QUsbError &error);
    void timedOut();
    void close();
    void finish(const Result &result);

    const QUsbDeviceInfo m_info;
    const QUsbSnapshotReader::Source m_source;
    const std::chrono::milliseconds m_timeout;
    QUsbContextPrivate *const m_context;
    QUsbDeviceSnapshot m_snapshot;
    QUsbDevice *m_device = nullptr; // a child of the context, but ours
    std::shared_ptr<QUsbSnapshotInquiry> m_inquiry;
    QPromise<Result> m_promise;
    bool m_finished = false;
};

#endif // QUSBSNAPSHOTREADING_P_H
