// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "snapshotactions.h"

#include "inspecteddevice.h"
#include "icons.h"

#include "snapshotplugging.h"
#include "snapshotstore.h"

#include <QtCore/qcoreapplication.h>
#include <QtGui/qaction.h>
#include <QtWidgets/qfiledialog.h>

using namespace Qt::StringLiterals;

namespace {

QString suggestedName(const QUsbDeviceInfo &device)
{
    return u"%1-%2.json"_s.arg(device.vendorId(), 4, 16, '0'_L1).arg(device.productId(), 4, 16, '0'_L1);
}

} // namespace

SnapshotActions::SnapshotActions(QWidget *window)
    : QObject(window)
    , m_window(window)
    , m_ask(new QAction(tr("&Read More from Device"), this))
    , m_save(new QAction(tr("&Save Snapshot…"), this))
    , m_share(new QAction(tr("Save Snapshot for S&haring…"), this))
    , m_open(new QAction(tr("&Open Snapshot…"), this))
    , m_plug(new QAction(tr("&Plug In as Virtual Device"), this))
{
    m_ask->setShortcuts(QKeySequence::Refresh);
    m_ask->setToolTip(
        tr("Reads strings, capabilities and other descriptors from the device. Nothing is claimed or changed."));
    m_save->setShortcuts(QKeySequence::Save);
    m_share->setToolTip(tr("Leaves out serial numbers and network addresses"));
    m_open->setShortcuts(QKeySequence::Open);
    m_plug->setToolTip(tr("Makes a virtual device with these descriptors, to which requests can be sent"));
    using Redaction = QUsbDeviceSnapshot::Redaction;
    connect(m_ask, &QAction::triggered, this, [this] { m_device->askDevice(); });
    connect(m_save, &QAction::triggered, this, [this] { chooseFile({}); });
    connect(m_share, &QAction::triggered, this,
            [this] { chooseFile(Redaction::SerialNumbers | Redaction::ContainerId | Redaction::MacAddress); });
    connect(m_open, &QAction::triggered, this, &SnapshotActions::chooseSnapshot);
    connect(m_plug, &QAction::triggered, this, [this] { Q_EMIT pluggingRequested({snapshot()}); });
    update();
}

void SnapshotActions::setDevice(InspectedDevice *device)
{
    if (m_device)
        m_device->disconnect(this);
    m_device = device;
    m_snapshot = {};
    if (device)
        connect(device, &InspectedDevice::changed, this, &SnapshotActions::update);
    update();
}

void SnapshotActions::setSnapshot(const QUsbDeviceSnapshot &snapshot)
{
    setDevice(nullptr);
    m_snapshot = snapshot;
    update();
}

QUsbDeviceSnapshot SnapshotActions::snapshot() const
{
    return m_device ? m_device->snapshot() : m_snapshot;
}

void SnapshotActions::update()
{
    m_ask->setEnabled(m_device && m_device->isPluggedIn() && !m_device->isAskingDevice());
    const QUsbDeviceSnapshot known = snapshot();
    m_save->setEnabled(!known.isEmpty());
    m_share->setEnabled(!known.isEmpty());
    m_plug->setEnabled(!known.block(QUsbDescriptorBlock::Kind::Device).isNull()
                       && !SnapshotPlugging::pluggable({known}).isEmpty());
}

QUsbError SnapshotActions::save(const QUsbDeviceSnapshot &snapshot, const QString &fileName)
{
    QUsbDeviceSnapshot signedSnapshot = snapshot;
    signedSnapshot.setTool(u"qusb-inspector "_s + QCoreApplication::applicationVersion());
    return SnapshotStore::save(fileName, {signedSnapshot}).withContext(tr("The snapshot was not saved"));
}

void SnapshotActions::chooseFile(QUsbDeviceSnapshot::Redactions redactions)
{
    // Of the moment it was asked for, whatever is plugged in or selected while the dialog is open.
    const QUsbDeviceSnapshot chosen = snapshot().redacted(redactions);
    auto *dialog = new QFileDialog(m_window, tr("Save Snapshot"), {}, tr("Snapshots (*.json)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"json"_s);
    dialog->selectFile(suggestedName(chosen.info()));
    connect(dialog, &QFileDialog::fileSelected, this, [this, chosen](const QString &fileName) {
        if (const QUsbError error = save(chosen, fileName); error.isError())
            Q_EMIT failed(error);
        else
            Q_EMIT saved(fileName);
    });
    dialog->open();
}

void SnapshotActions::chooseSnapshot()
{
    auto *dialog = new QFileDialog(m_window, tr("Open Snapshots"), {},
                                   tr("Snapshots and descriptors (*.json *.bin *.hex *.txt);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this, &SnapshotActions::openingRequested);
    dialog->open();
}

#include "moc_snapshotactions.cpp"
