// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#ifndef MEASURE_H
#define MEASURE_H

#include <QtCore/qelapsedtimer.h>

#include <algorithm>
#include <vector>

namespace Measure {

/*! Nanoseconds that \a function takes. */
template <typename Function>
double nanoseconds(Function function)
{
    QElapsedTimer timer;
    timer.start();
    function();
    return double(timer.nsecsElapsed());
}

/*! The best of some runs: what disturbs only makes it slower. */
template <typename Function>
double best(Function function, int runs = 5)
{
    double least = nanoseconds(function);
    for (int i = 1; i < runs; ++i)
        least = std::min(least, nanoseconds(function));
    return least;
}

/*! The middle of \a values; 0 if there are none. */
inline double median(std::vector<double> values)
{
    if (values.empty())
        return 0;
    std::sort(values.begin(), values.end());
    const size_t middle = values.size() / 2;
    return values.size() % 2 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
}

} // namespace Measure

#endif // MEASURE_H
