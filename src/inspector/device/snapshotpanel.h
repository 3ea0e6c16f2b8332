// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#ifndef SNAPSHOTPANEL_H
#define SNAPSHOTPANEL_H

#include "qusbdevicesnapshot.h"

#include <QtWidgets/qwidget.h>

class QStandardItem;
class QStandardItemModel;
class QTreeView;

/*! \brief The snapshots that are open: a row for each file, and below it one for each device in it. */
class SnapshotPanel : public QWidget
{
    Q_OBJECT

public:
    explicit SnapshotPanel(QWidget *parent = nullptr);

    /*!
        Reads \a fileName, a file of snapshots or of descriptors, and selects the first device in it. A file that is open is
        read again. Returns why the file could not be read.
    */
    QUsbError open(const QString &fileName);
    /*! Closes \a fileName; has no effect if it is not open. */
    void close(const QString &fileName);
    /*! Returns the files that are open, in their order. */
    QStringList fileNames() const;
    /*! Selects nothing. Emits no signal. */
    void clearSelection();

    /*! Returns the view of files and devices. */
    QTreeView *treeView() const { return m_tree; }

Q_SIGNALS:
    /*! The user selected a device: \a snapshot in file \a fileName. */
    void snapshotSelected(const QUsbDeviceSnapshot &snapshot, const QString &fileName);
    /*! The user wants virtual devices that are like \a snapshots. */
    void pluggingRequested(const QList<QUsbDeviceSnapshot> &snapshots);
    /*! The user wants \a fileName to be read again. */
    void reloadRequested(const QString &fileName);
    /*! The file \a fileName was closed. */
    void fileClosed(const QString &fileName);

private:
    QStandardItem *fileItem(const QString &fileName) const;
    void selectionChanged();
    void showMenu(const QPoint &position);

    QStandardItemModel *m_model;
    QTreeView *m_tree;
};

#endif // SNAPSHOTPANEL_H
