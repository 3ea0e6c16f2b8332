// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "tables.h"

#include <QtCore/qjsonarray.h>

using namespace Qt::StringLiterals;

QString Tables::number(double value)
{
    return QString::number(value, 'f', 2);
}

QString Tables::table(const QString &title, const QStringList &header, const QList<QStringList> &rows)
{
    const auto line = [](const QStringList &cells) -> QString { return "| "_L1 + cells.join(" | "_L1) + " |\n"_L1; };
    QStringList rules {u"---"_s};
    rules.resize(header.size(), u"---:"_s);
    QString text = "### "_L1 + title + "\n\n"_L1 + line(header) + line(rules);
    for (const QStringList &row : rows)
        text += line(row);
    return text + u'\n';
}

namespace {

/*! A cell for one key of a row. */
QString cell(const QJsonValue &value)
{
    if (!value.isDouble())
        return value.toString();
    const double figure = value.toDouble();
    return figure == qRound64(figure) ? QString::number(qRound64(figure)) : Tables::number(figure);
}

/*! One line for each object of \a rows, with its \a keys as columns. */
QString listing(const QString &title, const QJsonArray &rows, const QList<std::pair<QString, QString>> &keys)
{
    if (rows.isEmpty())
        return {};
    QStringList header;
    for (const auto &[key, name] : keys)
        header += name;
    QList<QStringList> lines;
    for (const QJsonValue &row : rows) {
        QStringList cells;
        for (const auto &[key, name] : keys)
            cells += cell(row[key]);
        lines += cells;
    }
    return Tables::table(title, header, lines);
}

QString modeName(const QJsonValue &row)
{
    const QString pump = row["pump"_L1].toString();
    return row["mode"_L1].toString() + (pump == "thread"_L1 ? u" (thread)"_s : QString());
}

/*! One line for each size and depth, one column for each mode. */
QString throughput(const QJsonArray &rows, const QString &direction)
{
    QStringList modes;
    QStringList places;
    QHash<QString, QString> cells;
    for (const QJsonValue &row : rows) {
        if (row["direction"_L1].toString() != direction)
            continue;
        const QString mode = modeName(row);
        const QString place = u"%1 × %2 B"_s.arg(row["depth"_L1].toInt()).arg(row["size"_L1].toInt());
        const QString rate = QString::number(row["transfersPerSecond"_L1].toInt());
        if (!modes.contains(mode))
            modes += mode;
        if (!places.contains(place))
            places += place;
        cells[place + mode] = modes.first() == mode ? rate : Tables::number(row["ratio"_L1].toDouble());
    }
    if (modes.isEmpty())
        return {};
    QList<QStringList> lines;
    for (const QString &place : places) {
        QStringList line {place};
        for (const QString &mode : modes)
            line += cells.value(place + mode);
        lines += line;
    }
    QStringList header {u"in flight × size"_s};
    header += modes;
    header[1] += ", transfers/s"_L1;
    return Tables::table(u"Bulk %1: ratio to the bare loop"_s.arg(direction), header, lines);
}

} // namespace

QString Tables::host(const QJsonObject &results)
{
    return listing(u"What each layer costs, per transfer"_s, results["layers"_L1].toArray(),
                   {{u"layer"_s, u"layer"_s},
                    {u"size"_s, u"bytes"_s},
                    {u"depth"_s, u"in flight"_s},
                    {u"nanoseconds"_s, u"ns"_s},
                    {u"allocations"_s, u"allocations"_s}})
        + listing(u"Cancelling queued reads"_s, results["cancel"_L1].toArray(),
                  {{u"way"_s, u"with"_s}, {u"transfers"_s, u"reads"_s}, {u"milliseconds"_s, u"ms"_s}})
        + listing(u"Virtual devices, µs for each"_s, results["devices"_L1].toArray(),
                  {{u"devices"_s, u"devices"_s},
                   {u"plugMicroseconds"_s, u"plug"_s},
                   {u"listMicroseconds"_s, u"list"_s},
                   {u"unplugMicroseconds"_s, u"unplug"_s},
                   {u"cycleMicroseconds"_s, u"plug and unplug one, ten times as often"_s}})
        + listing(u"A virtual device above its futures, ns"_s, results["virtualTransfers"_L1].toArray(),
                  {{u"what"_s, u"transfer"_s},
                   {u"depth"_s, u"in flight"_s},
                   {u"futureNanoseconds"_s, u"future"_s},
                   {u"virtualDeviceNanoseconds"_s, u"above it"_s}})
        + listing(u"Descriptors, ms"_s, results["decoding"_L1].toArray(),
                  {{u"contents"_s, u"a configuration of"_s},
                   {u"bytes"_s, u"bytes"_s},
                   {u"nodes"_s, u"nodes"_s},
                   {u"parseMilliseconds"_s, u"parse to values"_s},
                   {u"decodeMilliseconds"_s, u"decode to the field tree"_s},
                   {u"readAllMilliseconds"_s, u"read all names, values and texts"_s}});
}

QString Tables::usb(const QJsonObject &results)
{
    const QJsonArray rates = results["throughput"_L1].toArray();
    const std::pair<QString, QString> mode {u"mode"_s, u"mode"_s};
    const std::pair<QString, QString> pump {u"pump"_s, u"events in"_s};
    const std::pair<QString, QString> ratio {u"ratio"_s, u"ratio"_s};
    return throughput(rates, u"IN"_s) + throughput(rates, u"OUT"_s)
        + listing(u"Streams with default settings"_s, results["defaults"_L1].toArray(),
                  {{u"direction"_s, u"direction"_s},
                   {u"bytesPerSecond"_s, u"bytes/s"_s},
                   {u"bestBytesPerSecond"_s, u"best loop"_s},
                   {u"bestSize"_s, u"its size"_s},
                   {u"bestDepth"_s, u"in flight"_s},
                   ratio})
        + listing(u"From completion in the kernel to the program, 512 bytes"_s, results["latency"_L1].toArray(),
                  {mode,
                   pump,
                   {u"medianMicroseconds"_s, u"median, µs"_s},
                   {u"percentile95Microseconds"_s, u"95 %, µs"_s},
                   ratio})
        + listing(u"Allocations per transfer of 16 KiB, libusb's own included"_s, results["allocations"_L1].toArray(),
                  {mode, pump, {u"perTransfer"_s, u"allocations"_s}})
        + listing(u"Wake-ups in two idle seconds"_s, results["idle"_L1].toArray(),
                  {{u"state"_s, u"state"_s},
                   pump,
                   {u"eventLoopWakeUps"_s, u"of the event loop"_s},
                   {u"threadSwitches"_s, u"of any thread"_s}})
        + listing(u"Cancelling 1 000 reads in the kernel"_s, results["cancel"_L1].toArray(),
                  {{u"way"_s, u"with"_s}, {u"milliseconds"_s, u"ms"_s}, ratio});
}
