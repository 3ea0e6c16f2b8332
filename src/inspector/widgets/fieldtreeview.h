// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#ifndef FIELDTREEVIEW_H
#define FIELDTREEVIEW_H

#include "qusbdescriptormodel.h"

#include <QtCore/qmap.h>
#include <QtCore/qset.h>
#include <QtWidgets/qtreeview.h>

/*!
    \brief Shows a QUsbDescriptorModel as a tree of fields, descriptors unfolded and details folded.

    Descriptors may take 64 KiB. So folding is settled before the view lays its rows out: each call on a view that is laid
    out would do that again.
*/
class FieldTreeView : public QTreeView
{
    Q_OBJECT

public:
    /*! Which rows are unfolded and which is current, in words that hold for another tree of the same device. */
    struct Folding
    {
        QSet<QString> unfolded;
        QString current;
    };

    explicit FieldTreeView(QUsbDescriptorModel *model, QWidget *parent = nullptr);

    /*! Bits, and rows at the top that have bytes of their own. */
    enum class Details : quint8 { Folded, Unfolded };

    /*! Unfolds the descriptors, and perhaps \a details, of a model that has just been reset. */
    void unfold(Details details);
    /*! Gives names and values what they need, but leaves room for the meaning, until the user moves a column's edge. */
    void fitColumns();

    /*! Returns what setFolding() takes. */
    Folding folding() const;
    /*! Unfolds and selects as \a folding says, in a model that has just been reset. */
    void setFolding(const Folding &folding);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void shareWidth();
    void unfoldBelow(const QModelIndex &parent, Details details);
    void readFolding(const QModelIndex &parent, const QString &path, Folding *folding) const;
    void applyFolding(const QModelIndex &parent, const QString &path, const Folding &folding, QModelIndex *current);
    bool isDescriptor(const QModelIndex &index) const;

    QUsbDescriptorModel *m_model;
    QMap<int, int> m_wanted; //!< Widths by column.
    bool m_isSharing = false;
    bool m_isSharedByUser = false;
};

#endif // FIELDTREEVIEW_H
