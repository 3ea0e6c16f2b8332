// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "snapshotpanel.h"

#include "icons.h"
#include "snapshotfiles.h"
#include "snapshotplugging.h"

#include "qusbdevicemodel.h"

#include <QtCore/qdir.h>
#include <QtCore/qfileinfo.h>
#include <QtGui/qstandarditemmodel.h>
#include <QtWidgets/qboxlayout.h>
#include <QtWidgets/qheaderview.h>
#include <QtWidgets/qmenu.h>
#include <QtWidgets/qstyle.h>
#include <QtWidgets/qtreeview.h>

using namespace Qt::StringLiterals;

namespace {

enum Role { FileRole = Qt::UserRole, SnapshotRole };

/*! The row of the device of \a snapshot. */
QList<QStandardItem *> deviceRow(const QUsbDeviceSnapshot &snapshot)
{
    const QUsbDeviceInfo info = snapshot.info();
    const bool hasDevice = !snapshot.block(QUsbDescriptorBlock::Kind::Device).isNull();
    auto *name = new QStandardItem(hasDevice ? QUsbDeviceModel::deviceName(info) : SnapshotPanel::tr("Descriptors"));
    name->setIcon(deviceIcon(info));
    name->setData(QVariant::fromValue(snapshot), SnapshotRole);
    const QString ids = u"%1:%2"_s.arg(info.vendorId(), 4, 16, '0'_L1).arg(info.productId(), 4, 16, '0'_L1);
    auto *id = new QStandardItem(hasDevice ? ids : QString());
    auto *port = new QStandardItem(snapshot.portPath());
    return {name, id, port};
}

/*! The snapshots in the file that \a item, of any row, belongs to. */
QList<QUsbDeviceSnapshot> snapshotsOf(const QStandardItem *item)
{
    const QStandardItem *file = item->parent() ? item->parent() : item;
    QList<QUsbDeviceSnapshot> snapshots;
    for (int row = 0; row < file->rowCount(); ++row)
        snapshots.append(file->child(row)->data(SnapshotRole).value<QUsbDeviceSnapshot>());
    return snapshots;
}

} // namespace

SnapshotPanel::SnapshotPanel(QWidget *parent)
    : QWidget(parent)
    , m_model(new QStandardItemModel(0, 3, this))
    , m_tree(new QTreeView(this))
{
    m_model->setHorizontalHeaderLabels({tr("Name"), tr("ID"), tr("Location")});
    m_tree->setModel(m_model);
    m_tree->setAccessibleName(tr("Snapshots"));
    m_tree->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_tree->setUniformRowHeights(true);
    m_tree->setAllColumnsShowFocus(true);
    m_tree->setContextMenuPolicy(Qt::CustomContextMenu);
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_tree->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_tree->header()->setSectionResizeMode(2, QHeaderView::ResizeToContents);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_tree);

    connect(m_tree->selectionModel(), &QItemSelectionModel::selectionChanged, this, &SnapshotPanel::selectionChanged);
    connect(m_tree, &QWidget::customContextMenuRequested, this, &SnapshotPanel::showMenu);
}

QUsbError SnapshotPanel::open(const QString &fileName)
{
    const QString path = QFileInfo(fileName).absoluteFilePath();
    const QUsbResult<QList<QUsbDeviceSnapshot>> snapshots = SnapshotFiles::read(path);
    if (!snapshots)
        return snapshots.error();
    QStandardItem *file = fileItem(path);
    if (!file) {
        file = new QStandardItem(QFileInfo(path).fileName());
        file->setIcon(style()->standardIcon(QStyle::SP_FileIcon)); // All rows are as high as the first.
        file->setData(path, FileRole);
        file->setToolTip(u"<qt>%1</qt>"_s.arg(QDir::toNativeSeparators(path).toHtmlEscaped()));
        m_model->appendRow({file, new QStandardItem, new QStandardItem});
    }
    clearSelection(); // Rows are replaced: their neighbours are not what the user selected.
    file->removeRows(0, file->rowCount());
    for (const QUsbDeviceSnapshot &snapshot : snapshots.value())
        file->appendRow(deviceRow(snapshot));
    m_tree->expand(file->index());
    const QModelIndex first = m_model->index(0, 0, file->index());
    m_tree->setCurrentIndex(first.isValid() ? first : file->index());
    return {};
}

void SnapshotPanel::close(const QString &fileName)
{
    const QStandardItem *file = fileItem(fileName);
    if (!file)
        return;
    clearSelection();
    m_model->removeRow(file->row());
    clearSelection(); // Of what is current now.
    Q_EMIT fileClosed(fileName);
}

QStringList SnapshotPanel::fileNames() const
{
    QStringList names;
    for (int row = 0; row < m_model->rowCount(); ++row)
        names.append(m_model->item(row)->data(FileRole).toString());
    return names;
}

void SnapshotPanel::clearSelection()
{
    m_tree->setCurrentIndex({});
    m_tree->clearSelection();
}

QStandardItem *SnapshotPanel::fileItem(const QString &fileName) const
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->item(row)->data(FileRole).toString() == fileName)
            return m_model->item(row);
    }
    return nullptr;
}

void SnapshotPanel::selectionChanged()
{
    const QModelIndexList rows = m_tree->selectionModel()->selectedRows();
    if (rows.isEmpty() || !rows.constFirst().parent().isValid())
        return;
    const QModelIndex index = rows.constFirst();
    Q_EMIT snapshotSelected(index.data(SnapshotRole).value<QUsbDeviceSnapshot>(),
                            index.parent().data(FileRole).toString());
}

void SnapshotPanel::showMenu(const QPoint &position)
{
    const QStandardItem *item = m_model->itemFromIndex(m_tree->indexAt(position).siblingAtColumn(0));
    if (!item)
        return;
    const QString fileName = (item->parent() ? item->parent() : item)->data(FileRole).toString();
    const QList<QUsbDeviceSnapshot> all = snapshotsOf(item);
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto addPlugging = [this, menu](const QString &text, const QList<QUsbDeviceSnapshot> &snapshots) {
        QAction *action = menu->addAction(text);
        action->setEnabled(!SnapshotPlugging::pluggable(snapshots).isEmpty());
        connect(action, &QAction::triggered, this, [this, snapshots] { Q_EMIT pluggingRequested(snapshots); });
    };
    if (item->parent())
        addPlugging(tr("&Plug In as Virtual Device"), {item->data(SnapshotRole).value<QUsbDeviceSnapshot>()});
    addPlugging(tr("Plug In &All Devices of the File"), all);
    menu->addSeparator();
    QAction *again = menu->addAction(tr("&Read Again"));
    connect(again, &QAction::triggered, this, [this, fileName] { Q_EMIT reloadRequested(fileName); });
    QAction *closing = menu->addAction(inspectorIcon(Icon::Close), tr("&Close File"));
    connect(closing, &QAction::triggered, this, [this, fileName] { close(fileName); });
    menu->popup(m_tree->viewport()->mapToGlobal(position));
}

#include "moc_snapshotpanel.cpp"
