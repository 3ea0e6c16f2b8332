// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#ifndef REQUESTHISTORYMODEL_H
#define REQUESTHISTORYMODEL_H

#include "request.h"

#include <QtCore/qabstractitemmodel.h>

/*! \brief The requests of this run of the program, newest first, running ones included. */
class RequestHistoryModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    /*! What the columns show. */
    enum Column : int { TimeColumn, DeviceColumn, RequestColumn, StatusColumn, BytesColumn };
    Q_ENUM(Column)

    /*! How many requests are remembered. */
    static constexpr int Limit = 1000;

    explicit RequestHistoryModel(QObject *parent = nullptr);

    /*! Puts \a record before all others; the oldest finished one goes if there are too many. */
    void add(const RequestRecord &record);
    /*! Replaces the record that has the id of \a record. */
    void update(const RequestRecord &record);
    /*! Forgets all records but those of running requests. */
    void clear();
    /*! Returns the record in \a row. */
    RequestRecord record(int row) const;
    /*! Returns the row of the record with \a id; -1 if it is not there. */
    int rowOf(quint64 id) const;


    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QList<RequestRecord> m_records;
};

#endif // REQUESTHISTORYMODEL_H
