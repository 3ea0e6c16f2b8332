// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#ifndef QUSBHIDUSAGETABLES_P_H
#define QUSBHIDUSAGETABLES_P_H

#include <QtCore/qglobal.h>

#include <cstddef>

/* The usages of the HID Usage Tables 1.5 (HUT), as data. Names in the specification's spelling, not translated. */
namespace QUsbHidUsageTables {

/* Usages that follow one another: the names from the first one on, with a | between them, empty where there is none. */
struct Run
{
    quint16 first;
    const char *names;
};

struct Page
{
    template <size_t N>
    constexpr Page(quint16 pageId, const char *pageName, const Run (&pageRuns)[N])
        : id(pageId)
        , name(pageName)
        , runs(pageRuns)
        , runCount(N)
    {
    }
    constexpr Page(quint16 pageId, const char *pageName)
        : id(pageId)
        , name(pageName)
    {
    }
    constexpr const Run *begin() const { return runs; }
    constexpr const Run *end() const { return runs + runCount; }

    quint16 id;
    const char *name;
    const Run *runs = nullptr;
    size_t runCount = 0;
};

/* The big ones have files of their own. */
const Page &consumerPage();
const Page &digitizerPage();
const Page &keyboardPage();
const Page &powerPage();
const Page &batteryPage();
const Page &sensorPage();

} // namespace QUsbHidUsageTables

#endif // QUSBHIDUSAGETABLES_P_H
