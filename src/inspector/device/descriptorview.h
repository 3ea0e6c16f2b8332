// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#ifndef DESCRIPTORVIEW_H
#define DESCRIPTORVIEW_H

#include "qusbdescriptormodel.h"

#include <QtCore/qmap.h>
#include <QtWidgets/qwidget.h>

class FieldTreeView;
class HexView;
class QSplitter;

/*! \brief Decoded descriptors beside their bytes. What is selected on one side is selected on the other. */
class DescriptorView : public QWidget
{
    Q_OBJECT

public:
    explicit DescriptorView(QWidget *parent = nullptr);

    /*!
        Shows all that \a snapshot holds. What was selected and unfolded stays so if it is of the same device as before.
    */
    void setSnapshot(const QUsbDeviceSnapshot &snapshot);
    /*! Returns the model of the fields. */
    QUsbDescriptorModel *model() const { return m_model; }
    /*! Returns the view of the fields. */
    FieldTreeView *fieldView() const { return m_fields; }
    /*! Returns the view of the bytes. */
    HexView *hexView() const { return m_hex; }
    /*! Returns the pane between which fields and bytes share the width. */
    QSplitter *splitter() const { return m_splitter; }

    /*! Returns how many findings of each severity there are. */
    QMap<QUsbDescriptorField::Severity, int> findingCounts() const;
    /*! Unfolds the findings and selects the first. */
    void showFindings();

    /*! Copies the selected field, "bDeviceClass: 0x09 (Hub)", to the clipboard. */
    void copyField() const;
    /*! Copies the selected bytes to the clipboard. */
    void copyBytes() const;

private:
    void fieldSelected(const QModelIndex &index);
    void byteSelected(qsizetype offset);
    void rowActivated(const QModelIndex &index);
    QModelIndex findings() const;
    void showMenu(const QPoint &position);

    QUsbDescriptorModel *m_model;
    QSplitter *m_splitter;
    FieldTreeView *m_fields;
    HexView *m_hex;
    QPersistentModelIndex m_inHex; // A row whose bytes the view of the bytes shows.
};

#endif // DESCRIPTORVIEW_H
