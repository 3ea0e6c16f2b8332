// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "qusbsnapshotreader_p.h"

#include "qusbcontext_p.h"
#include "qusbfuture_p.h"

#include <QtCore/qcoreapplication.h>
#include <QtCore/qfuturewatcher.h>
#include <QtCore/qpointer.h>
#include <QtCore/qsysinfo.h>
#include <QtCore/qtimer.h>

using Kind = QUsbError::Kind;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

QUsbSnapshotReader::QUsbSnapshotReader(const QUsbDeviceInfo &info, QUsbContext::SnapshotSource source,
                                       std::chrono::milliseconds timeout, QUsbContextPrivate *context)
    : QObject(context->q)
    , m_info(info)
    , m_source(source)
    , m_context(context)
    , m_promise(startedPromise<Result>())
{
    Q_UNUSED(timeout);
    auto *watcher = new QFutureWatcher<Result>(this);
    connect(watcher, &QFutureWatcherBase::canceled, this, [this] { finish(QUsbError(Kind::Cancelled, {})); });
    watcher->setFuture(m_promise.future());

    if (!m_context->systemReader)
        m_context->systemReader = std::make_unique<QUsbWorker>(&m_context->queue);
    const auto read = [info, knowledge = m_context->backend->systemKnowledge(info)] {
        auto snapshot = QUsbDeviceSnapshot::fromInfo(info);
        if (knowledge)
            knowledge(snapshot);
        return snapshot;
    };
    m_context->systemReader->run(read, [reader = QPointer(this)](const QUsbDeviceSnapshot &snapshot) {
        if (reader)
            reader->systemRead(snapshot);
    });
}

QUsbSnapshotReader::~QUsbSnapshotReader()
{
    finish(QUsbError(Kind::Aborted, QUsbContext::tr("The list of devices was closed meanwhile.")));
}

void QUsbSnapshotReader::systemRead(const QUsbDeviceSnapshot &snapshot)
{
    m_snapshot = snapshot;
    m_snapshot.setTakenAt(QDateTime::currentDateTimeUtc());
    m_snapshot.setHost(
        u"%1 %2, %3"_s.arg(QSysInfo::kernelType(), QSysInfo::kernelVersion(), QSysInfo::prettyProductName()));
    m_snapshot.setTool(
        u"%1 %2"_s.arg(QCoreApplication::applicationName(), QCoreApplication::applicationVersion()).trimmed());
    finish(m_snapshot);
}

void QUsbSnapshotReader::finish(const Result &result)
{
    if (std::exchange(m_finished, true))
        return;
    deleteLater();
    finishPromise(std::move(m_promise), result); // user code may delete the context, and this with it
}
