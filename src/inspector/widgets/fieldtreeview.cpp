// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "fieldtreeview.h"

#include "fielddelegate.h"

#include <QtCore/qscopedvaluerollback.h>
#include <QtWidgets/qheaderview.h>

#include <algorithm>

using namespace Qt::StringLiterals;

FieldTreeView::FieldTreeView(QUsbDescriptorModel *model, QWidget *parent)
    : QTreeView(parent)
    , m_model(model)
{
    setModel(model);
    setItemDelegate(new FieldDelegate(this));
    setAlternatingRowColors(true);
    setUniformRowHeights(true);
    setAllColumnsShowFocus(true);
    header()->setStretchLastSection(false);
    header()->setResizeContentsPrecision(200); // Rows that are looked at; all would take too long.
    header()->setSectionResizeMode(QHeaderView::Interactive);
    header()->setSectionResizeMode(QUsbDescriptorModel::MeaningColumn, QHeaderView::Stretch);
    connect(header(), &QHeaderView::sectionResized, this, [this](int column) {
        if (!m_isSharing && isVisible() && column != QUsbDescriptorModel::MeaningColumn)
            m_isSharedByUser = true;
    });
}

bool FieldTreeView::isDescriptor(const QModelIndex &index) const
{
    return m_model->field(index).kind() == QUsbDescriptorField::Kind::Group;
}

void FieldTreeView::unfold(Details details)
{
    scheduleDelayedItemsLayout(); // Until then, expand() just takes notes.
    unfoldBelow({}, details);
}

void FieldTreeView::unfoldBelow(const QModelIndex &parent, Details details)
{
    const QByteArray bytes = m_model->bytes();
    for (int row = 0; row < m_model->rowCount(parent); ++row) {
        const QModelIndex index = m_model->index(row, 0, parent);
        const bool isOtherBlock = !parent.isValid() && m_model->bytes(index) != bytes;
        const bool isDetail = isOtherBlock || !isDescriptor(index);
        if ((isDetail && details == Details::Folded) || !m_model->hasChildren(index))
            continue;
        expand(index);
        unfoldBelow(index, details);
    }
}

void FieldTreeView::fitColumns()
{
    for (const int column : {QUsbDescriptorModel::FieldColumn, QUsbDescriptorModel::ValueColumn,
                             QUsbDescriptorModel::OffsetColumn})
        m_wanted[column] = std::max(sizeHintForColumn(column), header()->sectionSizeHint(column));
    shareWidth();
}

/*! Where there is little room, names and values give some of theirs, and offsets, which stand with the bytes, all. */
void FieldTreeView::shareWidth()
{
    if (m_isSharedByUser || m_wanted.isEmpty())
        return;
    const QScopedValueRollback isSharing(m_isSharing, true);
    const int digit = fontMetrics().horizontalAdvance(u'0');
    int field = std::min(m_wanted.value(QUsbDescriptorModel::FieldColumn) + digit, 36 * digit);
    int value = std::min(m_wanted.value(QUsbDescriptorModel::ValueColumn) + digit, 16 * digit);
    const int offset = m_wanted.value(QUsbDescriptorModel::OffsetColumn) + digit;
    int missing = 28 * digit - (viewport()->width() - field - value - offset);
    const auto give = [&](int *width, int least) {
        const int given = std::clamp(missing, 0, std::max(*width - least, 0));
        *width -= given;
        missing -= given;
    };
    give(&field, 22 * digit);
    give(&value, 9 * digit);
    setColumnHidden(QUsbDescriptorModel::OffsetColumn, missing > 14 * digit);
    header()->resizeSection(QUsbDescriptorModel::FieldColumn, field);
    header()->resizeSection(QUsbDescriptorModel::ValueColumn, value);
    header()->resizeSection(QUsbDescriptorModel::OffsetColumn, offset);
}

void FieldTreeView::resizeEvent(QResizeEvent *event)
{
    QTreeView::resizeEvent(event);
    shareWidth();
}

namespace {

/*! The name of row \a index below \a parent, which tells where it is in another tree of the same device. */
QString pathOf(const QString &parent, const QModelIndex &index)
{
    return parent + u'/' + QString::number(index.data(QUsbDescriptorModel::OffsetRole).toLongLong()) + u':'
        + index.data().toString();
}

} // namespace

FieldTreeView::Folding FieldTreeView::folding() const
{
    Folding folding;
    readFolding({}, {}, &folding);
    for (QModelIndex index = currentIndex().siblingAtColumn(0); index.isValid(); index = index.parent())
        folding.current.prepend(pathOf({}, index));
    return folding;
}

/*! Descriptors are looked into even when they are folded; the fields in them are too many for that. */
void FieldTreeView::readFolding(const QModelIndex &parent, const QString &path, Folding *folding) const
{
    for (int row = 0; row < m_model->rowCount(parent); ++row) {
        const QModelIndex index = m_model->index(row, 0, parent);
        if (!m_model->hasChildren(index))
            continue;
        const bool isUnfolded = isExpanded(index);
        if (!isUnfolded && !isDescriptor(index))
            continue;
        const QString indexPath = pathOf(path, index);
        if (isUnfolded)
            folding->unfolded.insert(indexPath);
        readFolding(index, indexPath, folding);
    }
}

void FieldTreeView::setFolding(const Folding &folding)
{
    scheduleDelayedItemsLayout();
    QModelIndex current;
    applyFolding({}, {}, folding, &current);
    if (current.isValid())
        setCurrentIndex(current);
}

void FieldTreeView::applyFolding(const QModelIndex &parent, const QString &path, const Folding &folding,
                                 QModelIndex *current)
{
    for (int row = 0; row < m_model->rowCount(parent); ++row) {
        const QModelIndex index = m_model->index(row, 0, parent);
        const QString indexPath = pathOf(path, index);
        if (indexPath == folding.current)
            *current = index;
        const bool isUnfolded = folding.unfolded.contains(indexPath);
        if (isUnfolded)
            expand(index);
        if (isUnfolded || isDescriptor(index) || folding.current.startsWith(indexPath))
            applyFolding(index, indexPath, folding, current);
    }
}

#include "moc_fieldtreeview.cpp"
