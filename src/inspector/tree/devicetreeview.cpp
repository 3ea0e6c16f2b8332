// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "devicetreeview.h"

#include "devicefiltermodel.h"
#include "icons.h"

#include "qusbdevicemodel.h"

#include <QtCore/qscopedvaluerollback.h>
#include <QtGui/qclipboard.h>
#include <QtGui/qevent.h>
#include <QtGui/qguiapplication.h>
#include <QtWidgets/qheaderview.h>
#include <QtWidgets/qmenu.h>

#include <algorithm>

DeviceTreeView::DeviceTreeView(DeviceFilterModel *model, QWidget *parent)
    : QTreeView(parent)
    , m_model(model)
{
    // Before the view and its selection hear of it.
    connect(model, &QAbstractItemModel::rowsAboutToBeRemoved, this, &DeviceTreeView::rowsGoing);
    setModel(model);
    connect(model, &QAbstractItemModel::rowsInserted, this, [this](const QModelIndex &above, int first, int last) {
        expandFrom(above); // It may have been without children until now.
        for (int row = first; row <= last; ++row)
            expandFrom(m_model->index(row, 0, above));
        if (const QModelIndex wanted = m_model->indexForDevice(m_wanted); wanted.isValid() && currentDevice().isNull())
            setCurrentIndex(wanted);
    });
    connect(model, &QAbstractItemModel::rowsMoved, this, [this] { expandFrom({}); });

    setAccessibleName(tr("Devices"));
    setUniformRowHeights(true);
    setAllColumnsShowFocus(true);
    setAnimated(false);
    setTextElideMode(Qt::ElideRight);
    header()->setStretchLastSection(false);
    header()->setSectionsMovable(true);
    header()->setSectionResizeMode(QUsbDeviceModel::NameColumn, QHeaderView::Interactive);
    for (int column : {QUsbDeviceModel::IdColumn, QUsbDeviceModel::LocationColumn, QUsbDeviceModel::SpeedColumn,
                       QUsbDeviceModel::ClassColumn})
        header()->setSectionResizeMode(column, QHeaderView::ResizeToContents);
    for (int column : {QUsbDeviceModel::LocationColumn, QUsbDeviceModel::SpeedColumn, QUsbDeviceModel::ClassColumn})
        hideColumn(column);
    connect(header(), &QHeaderView::sectionResized, this, [this](int column) {
        if (column != QUsbDeviceModel::NameColumn)
            fitNames();
        else if (!m_isFitting && isVisible())
            m_isFittedByUser = true;
    });
    header()->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header(), &QWidget::customContextMenuRequested, this, &DeviceTreeView::showColumnMenu);

    connect(this, &QTreeView::collapsed, this, [this](const QModelIndex &index) {
        if (!m_model->isFiltering())
            m_folded.insert(m_model->deviceInfo(index));
    });
    connect(this, &QTreeView::expanded, this, [this](const QModelIndex &index) {
        if (!m_model->isFiltering())
            m_folded.remove(m_model->deviceInfo(index));
    });
    // Not currentChanged(): a view that gets the focus has a current row, which the user has not selected.
    connect(selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        const QUsbDeviceInfo selected = currentDevice();
        if (selected.isNull())
            return;
        m_wanted = selected;
        Q_EMIT deviceSelected(m_wanted);
    });
    expandFrom({});
}

QUsbDeviceInfo DeviceTreeView::currentDevice() const
{
    const QModelIndexList rows = selectionModel()->selectedRows();
    return rows.isEmpty() ? QUsbDeviceInfo() : m_model->deviceInfo(rows.first());
}

void DeviceTreeView::setCurrentDevice(const QUsbDeviceInfo &device)
{
    m_wanted = device;
    const QModelIndex index = m_model->indexForDevice(device);
    setCurrentIndex(index);
    if (index.isValid())
        scrollTo(index);
}

void DeviceTreeView::filterChanged()
{
    expandFrom({});
    if (!m_model->isFiltering()) {
        const QSet<QUsbDeviceInfo> folded = m_folded;
        for (const QUsbDeviceInfo &device : folded)
            collapse(m_model->indexForDevice(device));
    }
    const QModelIndex index = m_model->indexForDevice(m_wanted);
    if (index.isValid() && currentDevice() != m_wanted)
        setCurrentIndex(index);
    if (index.isValid())
        scrollTo(index);
}

/*! Expands \a index and everything below it, except collapsed rows; while filtering, expands these as well. */
void DeviceTreeView::expandFrom(const QModelIndex &index)
{
    if (index.isValid() && (m_model->isFiltering() || !m_folded.contains(m_model->deviceInfo(index))))
        expand(index.siblingAtColumn(0));
    for (int row = 0; row < m_model->rowCount(index); ++row)
        expandFrom(m_model->index(row, 0, index));
}

void DeviceTreeView::rowsGoing(const QModelIndex &parent, int first, int last)
{
    for (QModelIndex index = currentIndex(); index.isValid(); index = index.parent()) {
        if (index.parent() == parent && index.row() >= first && index.row() <= last) {
            setCurrentIndex({});
            return;
        }
    }
}

void DeviceTreeView::contextMenuEvent(QContextMenuEvent *event)
{
    const QModelIndex index = indexAt(event->pos());
    if (!index.isValid())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto addCopy = [this, menu, index](const QString &text, int column) {
        const QString copied = index.siblingAtColumn(column).data().toString();
        QAction *action = menu->addAction(inspectorIcon(Icon::Copy), text);
        connect(action, &QAction::triggered, this, [copied] { QGuiApplication::clipboard()->setText(copied); });
    };
    addCopy(tr("Copy &Name"), QUsbDeviceModel::NameColumn);
    addCopy(tr("Copy &ID"), QUsbDeviceModel::IdColumn);
    addCopy(tr("Copy &Location"), QUsbDeviceModel::LocationColumn);
    if (!actions().isEmpty()) {
        menu->addSeparator();
        menu->addActions(actions());
    }
    menu->addSeparator();
    connect(menu->addAction(tr("&Expand All")), &QAction::triggered, this, &QTreeView::expandAll);
    connect(menu->addAction(tr("&Collapse All")), &QAction::triggered, this, &QTreeView::collapseAll);
    menu->popup(event->globalPos());
}

/*! Names get what the other columns leave, but never less than can be read: where there is no room, one scrolls. */
void DeviceTreeView::fitNames()
{
    if (m_isFittedByUser)
        return;
    const QScopedValueRollback isFitting(m_isFitting, true);
    const int others = header()->length() - columnWidth(QUsbDeviceModel::NameColumn);
    const int least = 24 * fontMetrics().averageCharWidth();
    header()->resizeSection(QUsbDeviceModel::NameColumn, std::max(viewport()->width() - others, least));
}

void DeviceTreeView::resizeEvent(QResizeEvent *event)
{
    QTreeView::resizeEvent(event);
    fitNames();
}

void DeviceTreeView::showColumnMenu(const QPoint &position)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (int column = QUsbDeviceModel::IdColumn; column <= QUsbDeviceModel::ClassColumn; ++column) {
        QAction *action = menu->addAction(m_model->headerData(column, Qt::Horizontal).toString());
        action->setCheckable(true);
        action->setChecked(!isColumnHidden(column));
        connect(action, &QAction::toggled, this, [this, column](bool shown) {
            setColumnHidden(column, !shown);
            fitNames();
        });
    }
    menu->popup(header()->mapToGlobal(position));
}

#include "moc_devicetreeview.cpp"
