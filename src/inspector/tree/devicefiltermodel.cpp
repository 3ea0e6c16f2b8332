// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "devicefiltermodel.h"

#include "icons.h"

#include "qusbdevicemodel.h"

#include <algorithm>

DeviceFilterModel::DeviceFilterModel(QUsbDeviceModel *model, QObject *parent)
    : QSortFilterProxyModel(parent)
    , m_devices(model)
{
    setRecursiveFilteringEnabled(true);
    setSortRole(QUsbDeviceModel::SortRole);
    setSourceModel(model);
}

void DeviceFilterModel::setFilterText(const QString &text)
{
    const QStringList words = text.simplified().split(u' ', Qt::SkipEmptyParts);
    if (words == m_words)
        return;
    m_words = words;
    invalidateFilter();
}

QModelIndex DeviceFilterModel::indexForDevice(const QUsbDeviceInfo &device) const
{
    return mapFromSource(m_devices->indexForDevice(device));
}

QUsbDeviceInfo DeviceFilterModel::deviceInfo(const QModelIndex &index) const
{
    return m_devices->deviceInfo(mapToSource(index));
}

QVariant DeviceFilterModel::data(const QModelIndex &index, int role) const
{
    if (role == Qt::DecorationRole && index.column() == QUsbDeviceModel::NameColumn)
        return deviceIcon(deviceInfo(index));
    return QSortFilterProxyModel::data(index, role);
}

bool DeviceFilterModel::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    if (m_words.isEmpty())
        return true;
    QString text;
    for (int column = 0; column < m_devices->columnCount(parent); ++column)
        text += m_devices->index(row, column, parent).data().toString() + u' ';
    text += m_devices->deviceInfo(m_devices->index(row, 0, parent)).serialNumber();
    return std::all_of(m_words.begin(), m_words.end(),
                       [&text](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
}

#include "moc_devicefiltermodel.cpp"
