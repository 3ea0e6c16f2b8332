// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "throughput.h"

#include "measure.h"
#include "usb1mode.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using Measure::median;

Throughput::Throughput(const Plan &plan)
    : m_plan(plan)
{
    m_modes.erase(m_modes.begin());
    if (Usb1::isInstalled())
        m_modes.push_back(Usb1::mode());
}

static double rate(const Mode &mode, const Work &work)
{
    const double seconds = mode.run(work);
    if (seconds <= 0)
        qFatal("%s failed", qPrintable(mode.name));
    return work.count / seconds;
}

void Throughput::calibrate(Work &work)
{
    work.count = 20 * work.depth;
    for (int i = 0; i < (m_plan.steady ? 1 : 2); ++i)
        work.count = qMax(20 * work.depth, int(rate(m_bare, work) * m_plan.secondsPerRun));
}

QJsonArray Throughput::compare(const Work &work)
{
    struct Series
    {
        std::vector<double> rates;
        std::vector<double> ratios;
    };
    std::vector<Series> series(m_modes.size());
    std::vector<double> bareRates;
    for (int round = 0; round < m_plan.rounds; ++round) {
        // The machine is not alone, and its speed drifts: each is compared with the bare loop just before and after.
        double before = rate(m_bare, work);
        bareRates.push_back(before);
        for (size_t i = 0; i < m_modes.size(); ++i) {
            if (m_modes[i].oneInFlightOnly && work.depth > 1)
                continue;
            const double own = rate(m_modes[i], work);
            const double after = m_plan.steady ? before : rate(m_bare, work);
            series[i].rates.push_back(own);
            series[i].ratios.push_back(own / ((before + after) / 2));
            bareRates.push_back(after);
            before = after;
        }
    }
    QJsonArray results;
    const auto add = [&](const Mode &mode, double transfersPerSecond, double ratio) {
        results.append(QJsonObject {{u"mode"_s, mode.name},
                                    {u"pump"_s, mode.pump},
                                    {u"direction"_s, work.in ? u"IN"_s : u"OUT"_s},
                                    {u"size"_s, work.size},
                                    {u"depth"_s, work.depth},
                                    {u"transfersPerSecond"_s, qRound(transfersPerSecond)},
                                    {u"ratio"_s, ratio}});
    };
    add(m_bare, median(bareRates), 1);
    m_settings.push_back({work, median(bareRates) * work.size});
    for (size_t i = 0; i < m_modes.size(); ++i) {
        if (!series[i].rates.empty())
            add(m_modes[i], median(series[i].rates), median(series[i].ratios));
    }
    return results;
}

QJsonArray Throughput::matrix()
{
    QJsonArray results;
    for (const bool in : {true, false}) {
        for (const int size : m_plan.sizes) {
            for (const int depth : m_plan.depths) {
                std::fprintf(stderr, "bench: %s %d bytes, %d in flight\n", in ? "IN" : "OUT", size, depth);
                Work work {in, in ? m_plan.inAddress : m_plan.outAddress, size, depth};
                calibrate(work);
                for (const QJsonValue &each : compare(work))
                    results.append(each);
            }
        }
    }
    return results;
}

QJsonArray Throughput::defaults()
{
    const auto modes = usbModes(QUsbContext::EventHandling::EventLoop);
    const Mode &stream =
        *std::find_if(modes.begin(), modes.end(), [](const Mode &mode) { return mode.name == "stream chunks"_L1; });
    QJsonArray results;
    for (const bool in : {true, false}) {
        std::fprintf(stderr, "bench: %s with default settings\n", in ? "IN" : "OUT");
        std::vector<Setting> candidates;
        std::copy_if(m_settings.begin(), m_settings.end(), std::back_inserter(candidates),
                     [&](const Setting &each) { return each.work.in == in; });
        std::sort(candidates.begin(), candidates.end(),
                  [](const Setting &a, const Setting &b) { return a.bytesPerSecond > b.bytesPerSecond; });
        candidates.resize(qMin(candidates.size(), size_t(3))); // one run may have flattered one of them
        std::vector<double> own;
        std::vector<std::vector<double>> others(candidates.size());
        for (int round = 0; round < (m_plan.steady ? 1 : 2) * m_plan.rounds; ++round) {
            for (size_t i = 0; i < candidates.size(); ++i) {
                Work work = candidates[i].work;
                others[i].push_back(rate(m_bare, work) * work.size);
                work.defaults = true;
                own.push_back(rate(stream, work) * work.size);
            }
        }
        size_t best = 0;
        for (size_t i = 0; i < candidates.size(); ++i)
            best = median(others[i]) > median(others[best]) ? i : best;
        results.append(QJsonObject {{u"direction"_s, in ? u"IN"_s : u"OUT"_s},
                                    {u"bytesPerSecond"_s, double(qRound64(median(own)))},
                                    {u"bestSize"_s, candidates[best].work.size},
                                    {u"bestDepth"_s, candidates[best].work.depth},
                                    {u"bestBytesPerSecond"_s, double(qRound64(median(others[best])))},
                                    {u"ratio"_s, median(own) / median(others[best])}});
    }
    return results;
}
