// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "descriptorview.h"

#include "fieldtreeview.h"
#include "hexview.h"
#include "icons.h"

#include <QtGui/qclipboard.h>
#include <QtGui/qguiapplication.h>
#include <QtWidgets/qboxlayout.h>
#include <QtWidgets/qmenu.h>
#include <QtWidgets/qsplitter.h>

using namespace Qt::StringLiterals;

DescriptorView::DescriptorView(QWidget *parent)
    : QWidget(parent)
    , m_model(new QUsbDescriptorModel(this))
    , m_splitter(new QSplitter(Qt::Horizontal, this))
    , m_fields(new FieldTreeView(m_model, this))
    , m_hex(new HexView(this))
{
    m_fields->setAccessibleName(tr("Descriptors, field by field"));
    m_fields->setContextMenuPolicy(Qt::CustomContextMenu);
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
    connect(m_fields, &QAbstractItemView::activated, this, &DescriptorView::rowActivated);
    connect(m_hex, &HexView::byteActivated, this, &DescriptorView::byteSelected);
    connect(m_fields, &QWidget::customContextMenuRequested, this, &DescriptorView::showMenu);
}

void DescriptorView::setSnapshot(const QUsbDeviceSnapshot &snapshot)
{
    const bool isSameDevice = m_model->rowCount() > 0 && snapshot.info().descriptorBytes() == m_model->bytes()
        && snapshot.portPath() == m_model->snapshot().portPath();
    const FieldTreeView::Folding before = isSameDevice ? m_fields->folding() : FieldTreeView::Folding();
    m_model->setSnapshot(snapshot);
    m_inHex = QPersistentModelIndex();
    m_hex->setData(m_model->bytes());
    if (isSameDevice) {
        m_fields->setFolding(before);
    } else {
        m_fields->unfold(FieldTreeView::Details::Folded);
        m_fields->fitColumns();
        m_fields->scrollToTop();
    }
}

/*! The last row at the top is the only one whose rows have a severity and no field. */
QModelIndex DescriptorView::findings() const
{
    const QModelIndex last = m_model->index(m_model->rowCount() - 1, 0);
    const QModelIndex first = m_model->index(0, 0, last);
    const bool isFinding = first.isValid() && m_model->field(first).isNull()
        && first.data(QUsbDescriptorModel::SeverityRole).value<QUsbDescriptorField::Severity>()
            != QUsbDescriptorField::Severity::None;
    return isFinding ? last : QModelIndex();
}

QMap<QUsbDescriptorField::Severity, int> DescriptorView::findingCounts() const
{
    QMap<QUsbDescriptorField::Severity, int> counts;
    const QModelIndex all = findings();
    for (int row = 0; all.isValid() && row < m_model->rowCount(all); ++row) {
        const QVariant severity = m_model->index(row, 0, all).data(QUsbDescriptorModel::SeverityRole);
        ++counts[severity.value<QUsbDescriptorField::Severity>()];
    }
    return counts;
}

void DescriptorView::showFindings()
{
    const QModelIndex all = findings();
    if (!all.isValid())
        return;
    m_fields->expand(all);
    m_fields->setCurrentIndex(m_model->index(0, 0, all));
    m_fields->scrollTo(all, QAbstractItemView::PositionAtTop);
    m_fields->setFocus(Qt::OtherFocusReason);
}

/*! A finding leads to the field it is about. */
void DescriptorView::rowActivated(const QModelIndex &index)
{
    if (!findings().isValid() || index.parent() != findings())
        return;
    const QModelIndex row = index.siblingAtColumn(0);
    const QModelIndex field =
        m_model->indexForOffset(row.data(QUsbDescriptorModel::OffsetRole).value<qsizetype>(), row);
    if (!field.isValid())
        return;
    m_fields->setCurrentIndex(field);
    m_fields->scrollTo(field, QAbstractItemView::PositionAtCenter);
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
