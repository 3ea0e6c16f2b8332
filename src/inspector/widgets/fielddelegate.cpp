// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "fielddelegate.h"

#include "icons.h"

#include "qusbdescriptormodel.h"

#include <algorithm>

namespace {

void setIcon(QStyleOptionViewItem *option, Icon icon)
{
    option->icon = inspectorIcon(icon);
    option->features |= QStyleOptionViewItem::HasDecoration;
}

} // namespace

QSize FieldDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QSize size = QStyledItemDelegate::sizeHint(option, index);
    const int height = std::max(size.height(), option.decorationSize.height()); // As high as a row that has an icon.
    return {size.width(), height + 4}; // Room to breathe.
}

void FieldDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const auto field = index.data(QUsbDescriptorModel::FieldRole).value<QUsbDescriptorField>();
    if (field.kind() == QUsbDescriptorField::Kind::Group && index.column() == QUsbDescriptorModel::FieldColumn)
        option->font.setBold(true);
    if (index.column() != QUsbDescriptorModel::MeaningColumn)
        return;
    switch (index.data(QUsbDescriptorModel::SeverityRole).value<QUsbDescriptorField::Severity>()) {
    case QUsbDescriptorField::Severity::None:
        break;
    case QUsbDescriptorField::Severity::Information:
        setIcon(option, Icon::Information);
        break;
    case QUsbDescriptorField::Severity::Warning:
        setIcon(option, Icon::Warning);
        break;
    case QUsbDescriptorField::Severity::Error:
        setIcon(option, Icon::Error);
        break;
    }
}

#include "moc_fielddelegate.cpp"
