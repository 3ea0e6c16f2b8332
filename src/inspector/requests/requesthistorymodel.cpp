// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "requesthistorymodel.h"

#include "outcome.h"

#include "qusbdevicemodel.h"

#include <QtCore/qlocale.h>

using namespace Qt::StringLiterals;

RequestHistoryModel::RequestHistoryModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void RequestHistoryModel::add(const RequestRecord &record)
{
    beginInsertRows({}, 0, 0);
    m_records.prepend(record);
    endInsertRows();
    const auto last = int(m_records.size() - 1);
    if (last >= Limit && m_records.at(last).state == RequestRecord::State::Finished) {
        beginRemoveRows({}, last, last);
        m_records.removeLast();
        endRemoveRows();
    }
}

void RequestHistoryModel::update(const RequestRecord &record)
{
    const int row = rowOf(record.id);
    if (row < 0)
        return;
    m_records[row] = record;
    Q_EMIT dataChanged(index(row, 0), index(row, BytesColumn));
}

void RequestHistoryModel::clear()
{
    for (auto row = int(m_records.size() - 1); row >= 0; --row) {
        if (m_records.at(row).state != RequestRecord::State::Finished)
            continue;
        beginRemoveRows({}, row, row);
        m_records.removeAt(row);
        endRemoveRows();
    }
}

RequestRecord RequestHistoryModel::record(int row) const
{
    return m_records.value(row);
}

int RequestHistoryModel::rowOf(quint64 id) const
{
    for (qsizetype row = 0; row < m_records.size(); ++row) {
        if (m_records.at(row).id == id)
            return int(row);
    }
    return -1;
}

int RequestHistoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_records.size());
}

int RequestHistoryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : BytesColumn + 1;
}

QVariant RequestHistoryModel::data(const QModelIndex &index, int role) const
{
    Q_ASSERT(checkIndex(index));
    if (!index.isValid())
        return {};
    const RequestRecord &record = m_records.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        switch (Column(index.column())) {
        case TimeColumn:
            return QLocale().toString(record.started.time(), u"HH:mm:ss"_s);
        case DeviceColumn:
            return QUsbDeviceModel::locationText(record.device);
        case RequestColumn:
            return record.request.description();
        case StatusColumn:
            return record.statusText();
        case BytesColumn:
            return record.state == RequestRecord::State::Finished ? QLocale().toString(record.result.bytesTransferred())
                                                                  : QString();
        }
        break;
    case Qt::DecorationRole:
        if (index.column() == StatusColumn)
            return inspectorIcon(outcomeIcon(record));
        break;
    case Qt::TextAlignmentRole:
        if (index.column() == BytesColumn)
            return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
        break;
    case Qt::ToolTipRole: {
        QStringList lines {QUsbDeviceModel::deviceName(record.device), record.request.description(),
                           record.statusText()};
        if (record.state == RequestRecord::State::Finished)
            lines.append(record.bytesText() + u", "_s + record.durationText());
        return QString(u"<qt>"_s + lines.join(u'\n').toHtmlEscaped().replace(u'\n', u"<br/>"_s) + u"</qt>"_s);
    }
    default:
        break;
    }
    return {};
}

QVariant RequestHistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case TimeColumn:
        return tr("Time");
    case DeviceColumn:
        return tr("Device");
    case RequestColumn:
        return tr("Request");
    case StatusColumn:
        return tr("Status");
    case BytesColumn:
        return tr("Bytes");
    }
    return {};
}

#include "moc_requesthistorymodel.cpp"
