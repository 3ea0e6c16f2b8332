// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "qusbsnapshotreading_p.h"

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

QUsbSnapshotReading::QUsbSnapshotReading(const QUsbDeviceInfo &info, QUsbSnapshotReader::Source source,
                                         std::chrono::milliseconds timeout, QUsbContextPrivate *context)
    : QUsbContextTask(context->q)
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
        QTimer::singleShot(m_timeout, this, &QUsbSnapshotReading::timedOut);
    m_context->systemReader().run(m_context->backend->systemKnowledge(info),
                                  [reading = QPointer(this)](const QUsbSystemKnowledge &known) {
                                      if (reading)
                                          reading->systemRead(known);
                                  });
}

QUsbSnapshotReading::~QUsbSnapshotReading()
{
    finish(QUsbError(Kind::Aborted, QUsbContext::tr("The context was deleted in the meantime.")));
    delete m_device;
}

/*! Adds the data of the system to a snapshot that was made from the info of the device. */
static void addSystemKnowledge(QUsbDeviceSnapshot &snapshot, const QUsbSystemKnowledge &known)
{
    using Block = QUsbDescriptorBlock;
    const auto addBlock = [&](Block::Kind kind, const QByteArray &bytes, quint8 index = 0) {
        if (!bytes.isEmpty())
            snapshot.setBlock(Block(kind, bytes, index, 0, Block::Origin::System));
    };
    addBlock(Block::Kind::Device, known.descriptors);
    addBlock(Block::Kind::Bos, known.binaryObjectStore);
    for (const auto &[name, value] : known.attributes)
        snapshot.setAttribute(name, value);
    if (known.activeConfigurationValue)
        snapshot.setActiveConfigurationValue(known.activeConfigurationValue);
    for (auto it = known.strings.cbegin(); it != known.strings.cend(); ++it)
        snapshot.setSystemString(it.key(), it.value());
    for (const QUsbSystemKnowledge::Interface &interface : known.interfaces) {
        snapshot.setInterfaceState({interface.number, interface.driver, interface.deviceNodes});
        addBlock(Block::Kind::HidReport, interface.reportDescriptor, interface.number);
    }
}

void QUsbSnapshotReading::systemRead(const QUsbSystemKnowledge &known)
{
    if (m_finished)
        return;
    addSystemKnowledge(m_snapshot, known);
    m_snapshot.setTakenAt(QDateTime::currentDateTimeUtc());
    m_snapshot.setHost(
        u"%1 %2, %3"_s.arg(QSysInfo::kernelType(), QSysInfo::kernelVersion(), QSysInfo::prettyProductName()));
    m_snapshot.setTool(
        u"%1 %2"_s.arg(QCoreApplication::applicationName(), QCoreApplication::applicationVersion()).trimmed());
    if (m_source == QUsbSnapshotReader::Source::SystemAndDevice)
        ask();
    else
        finish(m_snapshot);
}

void QUsbSnapshotReading::ask()
{
    m_device = new QUsbDevice(m_info, m_context->q);
    // No context object: Qt up to 6.5 wants that one to outlive the future.
    m_device->open().then([reading = QPointer(this)](const QUsbResult<void> &result) {
        if (reading && !reading->m_finished)
            reading->opened(result.error());
    });
}

void QUsbSnapshotReading::opened(const QUsbError &error)
{
    if (error.isError()) {
        m_snapshot.setQueryError(error);
        m_snapshot.addNote(
            QUsbSnapshotReader::tr("The device could not be queried. %1", "why not").arg(error.toString()));
        return finish(m_snapshot);
    }
    m_inquiry = std::make_shared<QUsbSnapshotInquiry>(m_device, m_snapshot);
    m_inquiry->future().then([reading = QPointer(this)](const Result &result) {
        if (!reading || reading->m_finished)
            return;
        reading->m_snapshot = result.value();
        reading->close();
    });
    m_inquiry->start();
}

void QUsbSnapshotReading::timedOut()
{
    const QString note =
        QUsbSnapshotReader::tr("Incomplete: the time limit of %1 ms was reached.").arg(m_timeout.count());
    if (const auto inquiry = m_inquiry)
        return inquiry->stop(note);
    m_snapshot.addNote(note); // the system is still reading, or opening
    m_snapshot.setQueryError(QUsbError(QUsbError::Kind::TimedOut, note));
    finish(m_snapshot);
}

/*! Closes the device, so that the caller and others can open it. This releases claimed interfaces. */
void QUsbSnapshotReading::close()
{
    m_device->close().then([reading = QPointer(this)](const QUsbResult<void> &) {
        if (reading)
            reading->finish(reading->m_snapshot);
    });
}

void QUsbSnapshotReading::finish(const Result &result)
{
    if (std::exchange(m_finished, true))
        return;
    deleteLater();
    if (m_inquiry)
        m_inquiry->cancelTransfer();
    finishPromise(std::move(m_promise), result); // user code may delete the context, and this with it
}

#include "moc_qusbsnapshotreading_p.cpp"
