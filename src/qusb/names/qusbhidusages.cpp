// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "qusbhidusages.h"

#include "qusbhidusagetables_p.h"

#include <QtCore/qstringview.h>

#include <algorithm>
#include <string_view>

using namespace Qt::StringLiterals;

namespace QUsbHidUsageTables {
namespace {

using PagesFunction = Pages (*)();
constexpr PagesFunction files[] = {desktopPages, keyboardPages, consumerPages, digitizerPages, sensorPages, otherPages};

const Page *find(quint16 id)
{
    for (const PagesFunction pages : files) {
        for (const Page &page : pages()) {
            if (page.id == id)
                return &page;
        }
    }
    return nullptr;
}

// Empty if the page does not define it.
std::string_view nameOf(const Page &page, quint16 id)
{
    const auto isBefore = [](const Usage &usage, quint16 wanted) { return usage.id < wanted; };
    const auto it = std::lower_bound(page.begin(), page.end(), id, isBefore);
    return it != page.end() && it->id == id ? it->name : std::string_view();
}

// HUT's chapter on sensors: the upper four bits of a data field's usage.
std::string_view sensorModifier(quint16 id)
{
    constexpr std::string_view modifiers[] = {
        "",
        "Change Sensitivity Absolute",
        "Maximum",
        "Minimum",
        "Accuracy",
        "Resolution",
        "Threshold High",
        "Threshold Low",
        "Calibration Offset",
        "Calibration Multiplier",
        "Report Interval",
        "Frequency Maximum",
        "Period Maximum",
        "Change Sensitivity Percent of Range",
        "Change Sensitivity Percent Relative",
        "Vendor Reserved",
    };
    return modifiers[id >> 12];
}

QString text(std::string_view name)
{
    return QString::fromUtf8(name.data(), qsizetype(name.size()));
}

QString sensorName(const Page &page, quint16 id)
{
    if (const std::string_view name = nameOf(page, id); !name.empty())
        return text(name);
    const std::string_view field = nameOf(page, id & 0xfff);
    if (field.empty())
        return {};
    return u"%1: %2"_s.arg(text(field), text(sensorModifier(id)));
}

} // namespace
} // namespace QUsbHidUsageTables

namespace QUsbHidUsages {

QString pageName(quint16 page)
{
    if (page >= 0xff00)
        return u"Vendor-defined"_s;
    const QUsbHidUsageTables::Page *const found = QUsbHidUsageTables::find(page);
    return found ? QString::fromLatin1(found->name) : QString();
}

QString usageName(quint32 usage)
{
    const auto page = quint16(usage >> 16);
    const auto id = quint16(usage);
    const QUsbHidUsageTables::Page *const found = QUsbHidUsageTables::find(page);
    if (!found)
        return {};
    switch (page) {
    case 0x09:
        return id == 0 ? u"No Button Pressed"_s : u"Button %1"_s.arg(id);
    case 0x0a:
        return id == 0 ? QString() : u"Instance %1"_s.arg(id);
    case 0x10:
        return u"U+%1"_s.arg(id, 4, 16, '0'_L1);
    case 0x20:
        return QUsbHidUsageTables::sensorName(*found, id);
    case 0x81:
        return id == 0 ? QString() : u"Enum %1"_s.arg(id);
    default:
        break;
    }
    return QUsbHidUsageTables::text(QUsbHidUsageTables::nameOf(*found, id));
}

QString text(quint32 usage)
{
    const auto page = quint16(usage >> 16);
    if (QString name = usageName(usage); !name.isEmpty())
        return name;
    const QString id = u"0x%1"_s.arg(usage & 0xffff, 4, 16, '0'_L1);
    const QString name = page < 0xff00 ? pageName(page) : QString();
    return (name.isEmpty() ? u"0x%1"_s.arg(page, 4, 16, '0'_L1) : name) + u' ' + id;
}

} // namespace QUsbHidUsages
