// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#ifndef TABLES_H
#define TABLES_H

#include <QtCore/qjsonobject.h>
#include <QtCore/qstringlist.h>

/*! What was measured, as tables in Markdown, which also read well on a terminal. */
namespace Tables {

/*! A table with a \a title. */
QString table(const QString &title, const QStringList &header, const QList<QStringList> &rows);
/*! \a value with two places. */
QString number(double value);

/*! The tables of what bench_host prints. */
QString host(const QJsonObject &results);
/*! The tables of what bench_usb prints. */
QString usb(const QJsonObject &results);

} // namespace Tables

#endif // TABLES_H
