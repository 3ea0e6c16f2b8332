// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#ifndef QUSBHIDUSAGETABLES_P_H
#define QUSBHIDUSAGETABLES_P_H

#include <QtCore/qglobal.h>

#include <cstddef>

/* The usages of the HID Usage Tables 1.7 (HUT), as data. Names in the specification's spelling, not translated. */
namespace QUsbHidUsageTables {

struct Usage
{
    quint16 id;
    const char *name;
};

/* The usages in the order of their numbers; none if all names are made from the number. */
struct Page
{
    template <size_t N>
    constexpr Page(quint16 pageId, const char *pageName, const Usage (&pageUsages)[N])
        : id(pageId)
        , name(pageName)
        , usages(pageUsages)
        , usageCount(N)
    {
    }
    constexpr Page(quint16 pageId, const char *pageName)
        : id(pageId)
        , name(pageName)
    {
    }
    constexpr const Usage *begin() const { return usages; }
    constexpr const Usage *end() const { return usages + usageCount; }

    quint16 id;
    const char *name;
    const Usage *usages = nullptr;
    size_t usageCount = 0;
};

/* The pages of one file. */
class Pages
{
public:
    template <size_t N>
    constexpr Pages(const Page (&pages)[N])
        : m_begin(pages)
        , m_size(N)
    {
    }
    constexpr const Page *begin() const { return m_begin; }
    constexpr const Page *end() const { return m_begin + m_size; }

private:
    const Page *m_begin;
    size_t m_size;
};

Pages desktopPages();
Pages keyboardPages();
Pages consumerPages();
Pages digitizerPages();
Pages sensorPages();
Pages otherPages();

} // namespace QUsbHidUsageTables

#endif // QUSBHIDUSAGETABLES_P_H
