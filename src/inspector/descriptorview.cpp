// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "descriptorview.h"

#include "fielddelegate.h"
#include "hexview.h"
#include "icons.h"

#include <QtGui/qclipboard.h>
#include <QtGui/qguiapplication.h>
#include <QtWidgets/qboxlayout.h>
#include <QtWidgets/qheaderview.h>
#include <QtWidgets/qmenu.h>
#include <QtWidgets/qsplitter.h>
#include <QtWidgets/qtreeview.h>

#include <algorithm>

using namespace Qt::StringLiterals;

DescriptorView::DescriptorView(QWidget *parent)
    : QWidget(parent)
    , m_model(new QUsbDescriptorModel(this))
    , m_splitter(new QSplitter(Qt::Horizontal, this))
    , m_fields(new QTreeView(this))
    , m_hex(new HexView(this))
{
    m_fields->setModel(m_model);
    m_fields->setItemDelegate(new FieldDelegate(m_fields));
    m_fields->setAlternatingRowColors(true);
    m_fields->setUniformRowHeights(true);
    m_fields->setAllColumnsShowFocus(true);
    m_fields->setAccessibleName(tr("Descriptors, field by field"));
    m_fields->setContextMenuPolicy(Qt::CustomContextMenu);
    QHeaderView *header = m_fields->header();
    header->setStretchLastSection(false);
    header->setSectionResizeMode(QUsbDescriptorModel::FieldColumn, QHeaderView::Interactive);
    header->setSectionResizeMode(QUsbDescriptorModel::ValueColumn, QHeaderView::Interactive);
    header->setSectionResizeMode(QUsbDescriptorModel::MeaningColumn, QHeaderView::Stretch);
    header->setSectionResizeMode(QUsbDescriptorModel::OffsetColumn, QHeaderView::ResizeToContents);
    m_hex->setAccessibleName(tr("Descriptors, byte by byte"));

    m_splitter->addWidget(m_fields);
    m_splitter->addWidget(m_hex);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 0);
    m_splitter->setSizes({10'000, m_hex->minimumSizeHint().width()});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_splitter);

    connect(m_fields->selectionModel(), &QItemSelectionModel::currentChanged, this, &DescriptorView::fieldSelected);
    connect(m_hex, &HexView::byteActivated, this, &DescriptorView::byteSelected);
    connect(m_fields, &QWidget::customContextMenuRequested, this, &DescriptorView::showMenu);
}

void DescriptorView::setDevice(const QUsbDeviceInfo &device)
{
    m_model->setDevice(device);
    m_hex->setData(m_model->bytes());
    m_fields->expandAll();
    // Bits explain a field to those who ask: they are folded away.
    const auto fold = [this](const auto &self, const QModelIndex &index) -> void {
        if (m_model->field(index).kind() == QUsbDescriptorField::Kind::Field)
            m_fields->collapse(index);
        for (int row = 0; row < m_model->rowCount(index); ++row)
            self(self, m_model->index(row, 0, index));
    };
    fold(fold, {});
    // Names and values get what they need, but leave room for the meaning.
    QHeaderView *header = m_fields->header();
    const int digit = m_fields->fontMetrics().horizontalAdvance(u'0');
    m_fields->resizeColumnToContents(QUsbDescriptorModel::FieldColumn);
    m_fields->resizeColumnToContents(QUsbDescriptorModel::ValueColumn);
    header->resizeSection(QUsbDescriptorModel::FieldColumn,
                          std::min(header->sectionSize(QUsbDescriptorModel::FieldColumn) + digit, digit * 36));
    header->resizeSection(QUsbDescriptorModel::ValueColumn,
                          std::min(header->sectionSize(QUsbDescriptorModel::ValueColumn) + digit, digit * 16));
}

void DescriptorView::copyField() const
{
    const QModelIndex current = m_fields->currentIndex();
    if (!current.isValid())
        return;
    const QString name = current.siblingAtColumn(QUsbDescriptorModel::FieldColumn).data().toString();
    const QString value = current.siblingAtColumn(QUsbDescriptorModel::ValueColumn).data().toString();
    const QString meaning = current.siblingAtColumn(QUsbDescriptorModel::MeaningColumn).data().toString();
    QString text = name;
    if (!value.isEmpty() && !meaning.isEmpty())
        text = u"%1: %2 (%3)"_s.arg(name, value, meaning);
    else if (!value.isEmpty() || !meaning.isEmpty())
        text = u"%1: %2"_s.arg(name, value.isEmpty() ? meaning : value);
    QGuiApplication::clipboard()->setText(text);
}

void DescriptorView::copyBytes() const
{
    m_hex->copy();
}

void DescriptorView::fieldSelected(const QModelIndex &index)
{
    if (index.isValid()) {
        m_hex->setSelection(index.data(QUsbDescriptorModel::OffsetRole).value<qsizetype>(),
                            index.data(QUsbDescriptorModel::SizeRole).value<qsizetype>());
    } else {
        m_hex->clearSelection();
    }
}

void DescriptorView::byteSelected(qsizetype offset)
{
    const QModelIndex index = m_model->indexForOffset(offset);
    if (!index.isValid())
        return;
    m_fields->scrollTo(index);
    if (m_fields->currentIndex() == index)
        fieldSelected(index); // Another byte of the same field.
    else
        m_fields->setCurrentIndex(index);
}

void DescriptorView::showMenu(const QPoint &position)
{
    if (!m_fields->indexAt(position).isValid())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu->addAction(inspectorIcon(Icon::Copy), tr("Copy &Field")), &QAction::triggered, this,
            &DescriptorView::copyField);
    connect(menu->addAction(tr("Copy &Bytes")), &QAction::triggered, this, &DescriptorView::copyBytes);
    menu->addSeparator();
    connect(menu->addAction(tr("&Expand All")), &QAction::triggered, m_fields, &QTreeView::expandAll);
    connect(menu->addAction(tr("&Collapse All")), &QAction::triggered, m_fields, &QTreeView::collapseAll);
    menu->popup(m_fields->viewport()->mapToGlobal(position));
}

#include "moc_descriptorview.cpp"
