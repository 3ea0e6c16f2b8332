// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "targets.h"

#include <algorithm>
#include <functional>
#include <limits>

using namespace Qt::StringLiterals;

namespace {

using Condition = std::function<bool(const QJsonValue &)>;

/*! The least (or the largest) \a key among those \a rows that fulfil \a condition; nothing if there are none. */
QJsonValue extreme(const QJsonArray &rows, const QString &key, bool least, const Condition &condition)
{
    QJsonValue found;
    for (const QJsonValue &row : rows) {
        if (!condition(row))
            continue;
        const double value = row[key].toDouble();
        if (!found.isDouble() || (least ? value < found.toDouble() : value > found.toDouble()))
            found = value;
    }
    return found;
}

class Targets
{
public:
    void atLeast(const QString &target, double wanted, const QJsonValue &measured)
    {
        add(target, u"≥ "_s, wanted, measured, measured.toDouble() >= wanted - 0.005);
    }
    void atMost(const QString &target, double wanted, const QJsonValue &measured)
    {
        add(target, u"≤ "_s, wanted, measured, measured.toDouble() <= wanted + 0.005);
    }
    QJsonArray rows;

private:
    void add(const QString &target, const QString &sign, double wanted, const QJsonValue &measured, bool met)
    {
        if (measured.isDouble()) { // else it was not measured this time
            rows += QJsonObject {{u"target"_s, target},
                                 {u"wanted"_s, QString(sign + QString::number(wanted))},
                                 {u"measured"_s, measured},
                                 {u"met"_s, met ? u"yes"_s : u"MISSED"_s}};
        }
    }
};

Condition mode(const QString &name, int size = 0, int depth = 0)
{
    return [=](const QJsonValue &row) {
        return row["mode"_L1].toString() == name && row["pump"_L1].toString() == "event loop"_L1
            && (size == 0 || row["size"_L1].toInt() == size) && (depth == 0 || row["depth"_L1].toInt() == depth);
    };
}

} // namespace

QJsonArray compareWithTargets(const QJsonObject &host, const QJsonObject &usb)
{
    const auto anything = [](const QJsonValue &) { return true; };
    const QJsonArray rates = usb["throughput"_L1].toArray();
    const QString ratio = u"ratio"_s;
    Targets targets;
    targets.atLeast(u"futures, 1 in flight"_s, 0.90, extreme(rates, ratio, true, mode(u"futures"_s, 0, 1)));
    targets.atLeast(u"futures, 16 × 512 B"_s, 0.75, extreme(rates, ratio, true, mode(u"futures"_s, 512, 16)));
    targets.atLeast(u"futures, 16 × 16 KiB"_s, 0.95, extreme(rates, ratio, true, mode(u"futures"_s, 16384, 16)));
    targets.atLeast(u"stream chunks, everywhere"_s, 0.97, extreme(rates, ratio, true, mode(u"stream chunks"_s)));
    targets.atLeast(u"streams with default settings, to the best of all loops"_s, 1,
                    extreme(usb["defaults"_L1].toArray(), ratio, true, anything));
    targets.atLeast(u"QIODevice, everywhere"_s, 0.90, extreme(rates, ratio, true, mode(u"QIODevice"_s)));
    targets.atMost(u"idle: wake-ups in 2 s, of any thread"_s, 0,
                   extreme(usb["idle"_L1].toArray(), u"threadSwitches"_s, false, anything));
    targets.atMost(u"stream: allocations per transfer"_s, 0,
                   extreme(host["layers"_L1].toArray(), u"allocations"_s, false,
                           [](const QJsonValue &row) { return row["layer"_L1].toString().startsWith("stream"_L1); }));
    targets.atMost(u"cancelling 1 000 queued reads, ms"_s, 10,
                   extreme(host["cancel"_L1].toArray(), u"milliseconds"_s, false,
                           [](const QJsonValue &row) { return row["transfers"_L1].toInt() == 1000; }));
    targets.atMost(u"decoding a configuration of 64 KiB, ms"_s, 5,
                   extreme(host["decoding"_L1].toArray(), u"decodeMilliseconds"_s, false, anything));
    return targets.rows;
}
