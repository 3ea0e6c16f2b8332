// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#ifndef DEVICETREEVIEW_H
#define DEVICETREEVIEW_H

#include "qusbdeviceinfo.h"

#include <QtCore/qset.h>
#include <QtWidgets/qtreeview.h>

class DeviceFilterModel;

/*!
    \brief The tree of devices. Everything is expanded but what the user has folded, and stays so whatever comes and goes.

    When the selected device goes nothing is selected: Qt would go on to the next one, which nobody has asked for.
*/
class DeviceTreeView : public QTreeView
{
    Q_OBJECT

public:
    /*! A view of \a model, not null. */
    explicit DeviceTreeView(DeviceFilterModel *model, QWidget *parent = nullptr);

    /*! Returns the device that is selected; a null value if none is. */
    QUsbDeviceInfo currentDevice() const;
    /*! Selects \a device, as soon as it is there and the filter shows it. */
    void setCurrentDevice(const QUsbDeviceInfo &device);
    /*! Brings expansion and selection back after the filter has changed. */
    void filterChanged();

Q_SIGNALS:
    /*! \a device was selected. */
    void deviceSelected(const QUsbDeviceInfo &device);

protected:
    void contextMenuEvent(QContextMenuEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void expandFrom(const QModelIndex &index);
    void rowsGoing(const QModelIndex &parent, int first, int last);
    void showColumnMenu(const QPoint &position);
    void fitNames();

    DeviceFilterModel *m_model;
    QUsbDeviceInfo m_wanted; // Selected, or would be if the filter showed it.
    QSet<QUsbDeviceInfo> m_folded;
    bool m_isFitting = false;
    bool m_isFittedByUser = false;
};

#endif // DEVICETREEVIEW_H
