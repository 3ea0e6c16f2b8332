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

#include <QtCore/qset.h>

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

namespace {

/*! The names of the rows from the top to \a index, which tell where it is in another tree of the same device. */
QStringList pathOf(QModelIndex index)
{
    QStringList path;
    for (; index.isValid(); index = index.parent()) {
        const QModelIndex name = index.siblingAtColumn(QUsbDescriptorModel::FieldColumn);
        path.prepend(
            u"%1/%2"_s.arg(name.data(QUsbDescriptorModel::OffsetRole).toLongLong()).arg(name.data().toString()));
    }
    return path;
}

template <typename Visitor>
void visitRows(const QAbstractItemModel &model, const QModelIndex &parent, const Visitor &visit)
{
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex index = model.index(row, 0, parent);
        visit(index);
        visitRows(model, index, visit);
    }
}

} // namespace

void DescriptorView::setSnapshot(const QUsbDeviceSnapshot &snapshot)
{
    const QByteArray before = m_model->bytes();
    const bool isSameDevice = m_model->rowCount() > 0 && snapshot.info().descriptorBytes() == before
        && snapshot.portPath() == m_model->snapshot().portPath();
    const QStringList current = pathOf(m_fields->currentIndex());
    QSet<QStringList> unfolded;
    if (isSameDevice) {
        visitRows(*m_model, {}, [&](const QModelIndex &index) {
            if (m_fields->isExpanded(index))
                unfolded.insert(pathOf(index));
        });
    }

    m_model->setSnapshot(snapshot);
    m_inHex = QPersistentModelIndex();
    m_hex->setData(m_model->bytes());
    if (!isSameDevice) {
        foldByDefault();
        fitColumns();
        return;
    }
    visitRows(*m_model, {}, [&](const QModelIndex &index) {
        const QStringList path = pathOf(index);
        m_fields->setExpanded(index, unfolded.contains(path));
        if (path == current)
            m_fields->setCurrentIndex(index);
    });
}

/*! Bits and everything outside the configurations are details, so they are collapsed at first. */
void DescriptorView::foldByDefault()
{
    m_fields->expandAll();
    visitRows(*m_model, {}, [this](const QModelIndex &index) {
        const bool isField = m_model->field(index).kind() == QUsbDescriptorField::Kind::Field;
        const bool isOtherBlock = !index.parent().isValid() && m_model->bytes(index) != m_model->bytes();
        if (isField || isOtherBlock)
            m_fields->collapse(index);
    });
}

/*! Names and values get what they need, but leave room for the meaning. */
void DescriptorView::fitColumns()
{
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
    // Rows without bytes do not keep the selection of the previous row.
    const QByteArray bytes = index.isValid() ? m_model->bytes(index) : QByteArray();
    if (bytes.isEmpty()) {
        m_hex->clearSelection();
        return;
    }
    if (bytes != m_hex->data())
        m_hex->setData(bytes);
    m_inHex = index.siblingAtColumn(0);
    m_hex->setSelection(index.data(QUsbDescriptorModel::OffsetRole).value<qsizetype>(),
                        index.data(QUsbDescriptorModel::SizeRole).value<qsizetype>());
}

void DescriptorView::byteSelected(qsizetype offset)
{
    const QModelIndex index = m_model->indexForOffset(offset, m_inHex);
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
