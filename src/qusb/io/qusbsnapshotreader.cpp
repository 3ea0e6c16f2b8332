// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "qusbsnapshotreader_p.h"

#include "qusbcontext_p.h"
#include "qusbdevice.h"
#include "qusbfuture_p.h"
#include "qusbsnapshotinquiry_p.h"

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
    , m_timeout(timeout)
    , m_context(context)
    , m_snapshot(QUsbDeviceSnapshot::fromInfo(info))
    , m_promise(startedPromise<Result>())
{
    auto *watcher = new QFutureWatcher<Result>(this);
    connect(watcher, &QFutureWatcherBase::canceled, this, [this] { finish(QUsbError(Kind::Cancelled, {})); });
    watcher->setFuture(m_promise.future());

    if (m_timeout > 0ms)
        QTimer::singleShot(m_timeout, this, &QUsbSnapshotReader::timedOut);
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
    delete m_device;
}

void QUsbSnapshotReader::systemRead(const QUsbDeviceSnapshot &snapshot)
{
    if (m_finished)
        return;
    m_snapshot = snapshot;
    m_snapshot.setTakenAt(QDateTime::currentDateTimeUtc());
    m_snapshot.setHost(
        u"%1 %2, %3"_s.arg(QSysInfo::kernelType(), QSysInfo::kernelVersion(), QSysInfo::prettyProductName()));
    m_snapshot.setTool(
        u"%1 %2"_s.arg(QCoreApplication::applicationName(), QCoreApplication::applicationVersion()).trimmed());
    if (m_source == QUsbContext::SnapshotSource::SystemAndDevice)
        ask();
    else
        finish(m_snapshot);
}

void QUsbSnapshotReader::ask()
{
    m_device = new QUsbDevice(m_info, m_context->q);
    // No context object: Qt up to 6.5 wants that one to outlive the future.
    m_device->open().then([reader = QPointer(this)](const QUsbResult<void> &result) {
        if (reader && !reader->m_finished)
            reader->opened(result.error());
    });
}

void QUsbSnapshotReader::opened(const QUsbError &error)
{
    if (error.isError()) {
        m_snapshot.addNote(QUsbContext::tr("The device could not be asked. %1", "why not").arg(error.toString()));
        return finish(m_snapshot);
    }
    m_inquiry = std::make_shared<QUsbSnapshotInquiry>(m_device, m_snapshot);
    m_inquiry->future().then([reader = QPointer(this)](const Result &result) {
        if (!reader || reader->m_finished)
            return;
        reader->m_snapshot = result.value();
        reader->close();
    });
    m_inquiry->start();
}

void QUsbSnapshotReader::timedOut()
{
    const QString note = QUsbContext::tr("Not everything could be read: %1 ms were over.").arg(m_timeout.count());
    if (const auto inquiry = m_inquiry)
        return inquiry->stop(note);
    m_snapshot.addNote(note); // the system is still reading, or opening
    finish(m_snapshot);
}

/*! So that the caller, and others, can open it; what was claimed by the way is given back. */
void QUsbSnapshotReader::close()
{
    m_device->close().then([reader = QPointer(this)](const QUsbResult<void> &) {
        if (reader)
            reader->finish(reader->m_snapshot);
    });
}

void QUsbSnapshotReader::finish(const Result &result)
{
    if (std::exchange(m_finished, true))
        return;
    deleteLater();
    if (m_inquiry)
        m_inquiry->cancelTransfer();
    finishPromise(std::move(m_promise), result); // user code may delete the context, and this with it
}
