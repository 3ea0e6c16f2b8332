// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "snapshotactions.h"

#include "inspecteddevice.h"
#include "icons.h"

#include "snapshotstore.h"

#include <QtCore/qcoreapplication.h>
#include <QtCore/qprocess.h>
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
{
    m_ask->setShortcuts(QKeySequence::Refresh);
    m_ask->setToolTip(
        tr("Reads strings, capabilities and other descriptors from the device. Nothing is claimed or changed."));
    m_save->setShortcuts(QKeySequence::Save);
    m_share->setToolTip(tr("Leaves out serial numbers and network addresses"));
    m_open->setShortcuts(QKeySequence::Open);
    using Redaction = QUsbDeviceSnapshot::Redaction;
    connect(m_ask, &QAction::triggered, this, [this] { m_device->askDevice(); });
    connect(m_save, &QAction::triggered, this, [this] { chooseFile({}); });
    connect(m_share, &QAction::triggered, this,
            [this] { chooseFile(Redaction::SerialNumbers | Redaction::ContainerId | Redaction::MacAddress); });
    connect(m_open, &QAction::triggered, this, &SnapshotActions::chooseSnapshot);
    update();
}

void SnapshotActions::setDevice(InspectedDevice *device)
{
    if (m_device)
        m_device->disconnect(this);
    m_device = device;
    if (device)
        connect(device, &InspectedDevice::changed, this, &SnapshotActions::update);
    update();
}

void SnapshotActions::update()
{
    m_ask->setEnabled(m_device && m_device->isPluggedIn() && !m_device->isAskingDevice());
    m_save->setEnabled(m_device);
    m_share->setEnabled(m_device);
}

QString SnapshotActions::save(const QUsbDeviceSnapshot &snapshot, const QString &fileName)
{
    QUsbDeviceSnapshot signedSnapshot = snapshot;
    signedSnapshot.setTool(u"qusb-inspector "_s + QCoreApplication::applicationVersion());
    if (const QUsbError error = SnapshotStore::save(fileName, {signedSnapshot}); error.isError())
        return tr("The snapshot was not saved. %1").arg(error.toString());
    return tr("The snapshot was saved as %1.").arg(fileName);
}

void SnapshotActions::chooseFile(QUsbDeviceSnapshot::Redactions redactions)
{
    // Of the moment it was asked for, whatever is plugged in or selected while the dialog is open.
    const QUsbDeviceSnapshot snapshot = m_device->snapshot().redacted(redactions);
    auto *dialog = new QFileDialog(m_window, tr("Save Snapshot"), {}, tr("Snapshots (*.json)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"json"_s);
    dialog->selectFile(suggestedName(m_device->info()));
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, snapshot](const QString &fileName) { Q_EMIT ended(save(snapshot, fileName)); });
    dialog->open();
}

void SnapshotActions::chooseSnapshot()
{
    auto *dialog = new QFileDialog(m_window, tr("Open Snapshot"), {}, tr("Snapshots (*.json)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &fileName) {
        const bool started =
            QProcess::startDetached(QCoreApplication::applicationFilePath(), {u"--virtual-devices"_s, fileName});
        if (!started)
            Q_EMIT ended(tr("No inspector could be started to show %1.").arg(fileName));
    });
    dialog->open();
}

#include "moc_snapshotactions.cpp"
