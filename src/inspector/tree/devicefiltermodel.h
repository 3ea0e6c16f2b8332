// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#ifndef DEVICEFILTERMODEL_H
#define DEVICEFILTERMODEL_H

#include "qusbdeviceinfo.h"

#include <QtCore/qsortfilterproxymodel.h>

class QUsbDeviceModel;

/*!
    \brief The devices that match some words, with the hubs on the way to them; and an icon for each.

    A device matches if each word is in its name, identifiers, place, speed, class or serial number. What is plugged into
    a matching hub is not shown for that: on most systems, "hub" or "480" would match everything.
*/
class DeviceFilterModel : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    /*! A filter on \a model, not null. */
    explicit DeviceFilterModel(QUsbDeviceModel *model, QObject *parent = nullptr);

    /*! Shows what matches \a text; everything if it is empty. */
    void setFilterText(const QString &text);
    /*! Returns whether there is something to match. */
    bool isFiltering() const { return !m_words.isEmpty(); }
    /*! Returns the row of \a device; an invalid index if it is gone or filtered out. */
    QModelIndex indexForDevice(const QUsbDeviceInfo &device) const;
    /*! Returns the device that \a index stands for. */
    QUsbDeviceInfo deviceInfo(const QModelIndex &index) const;

    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    QUsbDeviceModel *m_devices;
    QStringList m_words;
};

#endif // DEVICEFILTERMODEL_H
