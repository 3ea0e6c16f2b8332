// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#ifndef DEVICEPANEL_H
#define DEVICEPANEL_H

#include <QtWidgets/qwidget.h>

class DeviceFilterModel;
class DeviceTreeView;
class EmptyState;
class QLineEdit;
class QStackedWidget;
class QUsbDeviceModel;

/*! \brief The tree of devices with a line to filter it. */
class DevicePanel : public QWidget
{
    Q_OBJECT

public:
    /*! Shows \a model, not null. */
    explicit DevicePanel(QUsbDeviceModel *model, QWidget *parent = nullptr);

    /*! Returns the tree. */
    DeviceTreeView *treeView() const { return m_tree; }
    /*! Returns the line with the words to filter by. */
    QLineEdit *filterEdit() const { return m_filter; }

private:
    void applyFilter();
    void updatePage();

    QUsbDeviceModel *m_model;
    DeviceFilterModel *m_filterModel;
    QLineEdit *m_filter;
    QStackedWidget *m_pages;
    DeviceTreeView *m_tree;
    EmptyState *m_empty;
};

#endif // DEVICEPANEL_H
