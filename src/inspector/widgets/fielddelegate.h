// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#ifndef FIELDDELEGATE_H
#define FIELDDELEGATE_H

#include <QtWidgets/qstyleditemdelegate.h>

/*! \brief Paints the rows of a QUsbDescriptorModel: descriptors stand out, remarks have an icon. */
class FieldDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
};

#endif // FIELDDELEGATE_H
