// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#ifndef THROUGHPUT_H
#define THROUGHPUT_H

#include "usbmodes.h"

#include <QtCore/qjsonarray.h>
#include <QtCore/qjsonobject.h>

/*! Rates of all modes, side by side. */
class Throughput
{
public:
    struct Plan
    {
        std::vector<int> sizes;
        std::vector<int> depths;
        int rounds;
        double secondsPerRun;
        bool steady; //!< Time does not drift: one run of the bare loop is as good as many
        quint8 inAddress;
        quint8 outAddress;
    };
    explicit Throughput(const Plan &plan);

    /*! Each mode at each size and depth: an object for each, with its rate, and its ratio to the bare loop's. */
    QJsonArray matrix();
    /*! Streams as they are when nothing is set, beside the best of the loops in matrix(). */
    QJsonArray defaults();

private:
    struct Setting
    {
        Work work;
        double bytesPerSecond = 0; //!< Of the bare loop
    };

    /*! Sets the count so that a run takes as long as is planned. */
    void calibrate(Work &work);
    QJsonArray compare(const Work &work);

    const Plan m_plan;
    std::vector<Mode> m_modes = allModes(); // but for the bare loop
    const Mode m_bare = bareLoop();
    std::vector<Setting> m_settings;
};

#endif // THROUGHPUT_H
