// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "qusbhidreportanalysis_p.h"

#include "qusbhidunits_p.h"

#include <iterator>

using Item = QUsbHidReportAnalysis::Item;
using Tag = QUsbHidReportAnalysis::Tag;

QUsbHidReportAnalysis::QUsbHidReportAnalysis(QByteArrayView bytes)
{
    m_items.reserve(size_t(bytes.size()) / 2 + 1);
    for (qsizetype offset = 0; offset < bytes.size();) {
        m_items.push_back(itemAt(bytes, offset));
        take(quint32(m_items.size() - 1));
        offset += qsizetype(m_items.back().size);
    }
    finish();
}

Item QUsbHidReportAnalysis::itemAt(QByteArrayView bytes, qsizetype offset)
{
    const auto byteAt = [bytes](qsizetype pos) { return pos < bytes.size() ? quint8(bytes[pos]) : quint8(0); };
    const quint8 prefix = byteAt(offset);
    Item item;
    item.offset = quint32(offset);
    item.tag = Tag(prefix & 0xfc);
    qsizetype size = 0;
    if (prefix == 0xfe) {
        size = 3 + byteAt(offset + 1);
        item.finding = Finding::LongItem;
    } else {
        item.dataSize = (prefix & 3) == 3 ? 4 : prefix & 3;
        size = 1 + item.dataSize;
        for (int i = item.dataSize; i > 0; --i)
            item.data = item.data << 8 | byteAt(offset + i);
    }
    if (size > bytes.size() - offset) {
        size = bytes.size() - offset;
        item.finding = Finding::Truncated;
    }
    item.size = quint32(size);
    return item;
}

qint32 QUsbHidReportAnalysis::signedData(const Item &item)
{
    const int unused = 32 - 8 * item.dataSize;
    return unused == 32 ? 0 : qint32(item.data << unused) >> unused;
}

void QUsbHidReportAnalysis::find(size_t index, Finding finding)
{
    m_items[index].finding = qMax(m_items[index].finding, finding);
}

void QUsbHidReportAnalysis::take(quint32 index)
{
    if (m_items[index].finding == Finding::Truncated || m_items[index].finding == Finding::LongItem)
        return;
    m_items[index].page = quint16(m_globals.page);
    switch (quint8(m_items[index].tag) & 0x0c) {
    case 0x00:
        takeMain(index);
        break;
    case 0x04:
        takeGlobal(index);
        break;
    case 0x08:
        takeLocal(index);
        break;
    default:
        find(index, Finding::Reserved);
        break;
    }
}

void QUsbHidReportAnalysis::takeMain(quint32 index)
{
    completeUsages();
    switch (m_items[index].tag) {
    case Tag::Input:
    case Tag::Output:
    case Tag::Feature:
        takeData(index);
        break;
    case Tag::Collection:
        beginCollection(index);
        break;
    case Tag::EndCollection:
        if (m_open.empty())
            find(index, Finding::NothingOpen);
        else
            m_open.pop_back();
        break;
    default:
        find(index, Finding::Reserved);
        break;
    }
    m_usages.clear();
    m_rangeMinimum = -1;
    m_isInDelimiter = false;
}

void QUsbHidReportAnalysis::beginCollection(quint32 index)
{
    constexpr quint32 Application = 1;
    if (m_open.size() >= MaximumDepth)
        find(index, Finding::TooDeep);
    if (!m_usages.empty()) {
        m_items[index].usageItem = m_usages.front().item + 1;
        m_items[index].page = m_items[m_usages.front().item].page;
    }
    Open open;
    open.item = index;
    if (m_items[index].data == Application && !m_usages.empty())
        open.application = m_usages.front().first;
    else if (!m_open.empty())
        open.application = m_open.back().application;
    m_open.push_back(open);
}

// Reads the maximum by the minimum in force: negative only if that one is.
void QUsbHidReportAnalysis::settleBounds(Bounds &bounds, qint64 *minimum, qint64 *maximum)
{
    const bool isSigned = bounds.minimum < 0;
    *minimum = bounds.minimum;
    *maximum = isSigned ? qint64(signedData(bounds.maximum)) : qint64(bounds.maximum.data);
    if (bounds.maximumItem >= 0)
        m_items[size_t(bounds.maximumItem)].isSigned = isSigned;
}

void QUsbHidReportAnalysis::settleUnits()
{
    for (const quint32 unit : m_pendingUnits)
        m_items[unit].unitExponent = qint8(m_globals.unitExponent);
    m_pendingUnits.clear();
}

void QUsbHidReportAnalysis::takeData(quint32 index)
{
    constexpr quint64 Beyond = quint64(1) << 62; // Sums stay below what 64 bits hold.
    const Item &item = m_items[index];
    Field field;
    field.type = item.tag == Tag::Input ? ReportType::Input
                                        : (item.tag == Tag::Output ? ReportType::Output : ReportType::Feature);
    settleUnits();
    settleBounds(m_globals.logical, &field.logicalMinimum, &field.logicalMaximum);
    settleBounds(m_globals.physical, &field.physicalMinimum, &field.physicalMaximum);
    field.reportId = m_globals.reportId;
    field.flags = QUsbHidReportDescriptor::Flags::fromInt(quint16(item.data & 0x1ff));
    field.bitSize = m_globals.reportSize;
    field.count = m_globals.reportCount;
    field.unitCode = m_globals.unit;
    field.unitExponent = m_globals.unitExponent;
    field.application = m_open.empty() ? 0 : m_open.back().application;
    field.usages = usages();
    field.itemOffset = qsizetype(item.offset);

    Total &total = m_totals[(size_t(field.type) - 1) * 256 + field.reportId];
    field.bitOffset = total.bits + (field.reportId != 0 ? 8 : 0);
    total.bits = qMin(total.bits + qMin(quint64(field.bitSize) * field.count, Beyond), Beyond);
    total.lastItem = index;
    m_hasFieldsWithoutId = m_hasFieldsWithoutId || field.reportId == 0;
    if (m_open.empty())
        find(index, Finding::Outside);
    if (!field.isConstant() && field.logicalMinimum > field.logicalMaximum)
        find(index, Finding::Range);
    m_fields += field;
}

void QUsbHidReportAnalysis::takeGlobal(quint32 index)
{
    Item &item = m_items[index];
    switch (item.tag) {
    case Tag::UsagePage:
        m_globals.page = item.data & 0xffff;
        break;
    case Tag::LogicalMinimum:
        m_globals.logical.minimum = signedData(item);
        break;
    case Tag::LogicalMaximum:
        m_globals.logical.maximum = item;
        m_globals.logical.maximumItem = index;
        break;
    case Tag::PhysicalMinimum:
        m_globals.physical.minimum = signedData(item);
        break;
    case Tag::PhysicalMaximum:
        m_globals.physical.maximum = item;
        m_globals.physical.maximumItem = index;
        break;
    case Tag::UnitExponent:
        m_globals.unitExponent = QUsbHidUnits::exponent(item.data, item.dataSize);
        item.unitExponent = qint8(m_globals.unitExponent);
        break;
    case Tag::Unit:
        m_globals.unit = item.data;
        m_pendingUnits.push_back(index);
        break;
    case Tag::ReportSize:
        m_globals.reportSize = item.data;
        break;
    case Tag::ReportId:
        if (item.data == 0 || item.data > 255)
            find(index, Finding::ReportIdZero);
        else if (m_hasFieldsWithoutId)
            find(index, Finding::MixedIds);
        m_globals.reportId = quint8(item.data);
        m_usesIds = m_usesIds || m_globals.reportId != 0;
        break;
    case Tag::ReportCount:
        m_globals.reportCount = item.data;
        break;
    case Tag::Push:
        push(index);
        break;
    case Tag::Pop:
        pop(index);
        break;
    default:
        find(index, Finding::Reserved);
        break;
    }
}

void QUsbHidReportAnalysis::push(quint32 index)
{
    if (m_pushed.size() >= MaximumDepth) {
        ++m_pushesBeyond;
        find(index, Finding::TooDeep);
        return;
    }
    m_pushed.push_back(m_globals);
    m_pushItems.push_back(index);
}

void QUsbHidReportAnalysis::pop(quint32 index)
{
    if (m_pushesBeyond > 0) {
        --m_pushesBeyond;
    } else if (m_pushed.empty()) {
        find(index, Finding::NothingPushed);
    } else {
        settleUnits();
        m_globals = m_pushed.back();
        m_pushed.pop_back();
        m_pushItems.pop_back();
    }
}

void QUsbHidReportAnalysis::takeLocal(quint32 index)
{
    const Item &item = m_items[index];
    switch (item.tag) {
    case Tag::Usage:
        addUsage(index);
        break;
    case Tag::UsageMinimum:
        if (m_rangeMinimum >= 0)
            find(size_t(m_rangeMinimum), Finding::UsageRange);
        m_rangeMinimum = index;
        break;
    case Tag::UsageMaximum:
        endUsageRange(index);
        break;
    case Tag::Delimiter:
        m_isInDelimiter = item.data == 1;
        m_hasDelimited = false;
        break;
    case Tag::DesignatorIndex:
    case Tag::DesignatorMinimum:
    case Tag::DesignatorMaximum:
    case Tag::StringIndex:
    case Tag::StringMinimum:
    case Tag::StringMaximum:
        break;
    default:
        find(index, Finding::Reserved);
        break;
    }
}

quint32 QUsbHidReportAnalysis::usageOf(quint32 index) const
{
    const Item &item = m_items[index];
    return item.dataSize == 4 ? item.data : quint32(item.page) << 16 | item.data;
}

// Of several usages between delimiters, which are alternatives, the first one counts.
void QUsbHidReportAnalysis::addUsage(quint32 index)
{
    if (m_isInDelimiter && m_hasDelimited)
        return;
    m_hasDelimited = true;
    const quint32 usage = usageOf(index);
    m_usages.push_back({usage, usage, index, index, m_items[index].dataSize < 4});
}

void QUsbHidReportAnalysis::endUsageRange(quint32 index)
{
    if (m_rangeMinimum < 0) {
        find(index, Finding::UsageRange);
        return;
    }
    const auto minimum = quint32(m_rangeMinimum);
    m_rangeMinimum = -1;
    const quint32 first = usageOf(minimum);
    quint32 last = usageOf(index);
    if (m_items[minimum].dataSize == 4 && m_items[index].dataSize < 4) // The page is said once.
        last = (first & 0xffff0000) | m_items[index].data;
    m_items[index].page = quint16(last >> 16);
    if (first > last || first >> 16 != last >> 16) {
        find(index, Finding::UsageRange);
        return;
    }
    if (m_isInDelimiter && m_hasDelimited)
        return;
    m_hasDelimited = true;
    m_usages.push_back({first, last, minimum, index, m_items[minimum].dataSize < 4});
}

// The page of a short usage is the one in force at the main item (HID 1.11, 6.2.2.8). But where usages of several
// pages were listed one after the other, each keeps its own, and only those after the last page changed are meant.
void QUsbHidReportAnalysis::completeUsages()
{
    if (m_rangeMinimum >= 0)
        find(size_t(m_rangeMinimum), Finding::UsageRange);
    const quint32 page = m_globals.page << 16;
    for (auto usage = m_usages.rbegin(); usage != m_usages.rend(); ++usage) {
        if (!usage->isShort)
            continue;
        if ((usage->first & 0xffff0000) == page)
            break;
        usage->first = page | (usage->first & 0xffff);
        usage->last = page | (usage->last & 0xffff);
        m_items[usage->item].page = quint16(m_globals.page);
        m_items[usage->lastItem].page = quint16(m_globals.page);
    }
}

QList<QUsbHidReportDescriptor::UsageRange> QUsbHidReportAnalysis::usages() const
{
    QList<QUsbHidReportDescriptor::UsageRange> result;
    for (const LocalUsage &usage : m_usages) {
        // Usages listed one by one are often a range.
        if (!result.isEmpty() && result.constLast().last + 1 == usage.first && (usage.first & 0xffff) != 0)
            result.last().last = usage.last;
        else
            result.append({usage.first, usage.last});
    }
    return result;
}

void QUsbHidReportAnalysis::finish()
{
    settleUnits();
    for (const Open &open : m_open)
        find(open.item, Finding::NeverClosed);
    for (const quint32 item : m_pushItems)
        find(item, Finding::NeverPopped);
    for (const Total &total : m_totals) {
        if (total.lastItem < 0)
            continue;
        if (total.bits > MaximumReportSize * 8)
            find(size_t(total.lastItem), Finding::TooLarge);
        else if (total.bits % 8 != 0)
            find(size_t(total.lastItem), Finding::NotAligned);
    }
}

QUsbDescriptorTables::Remark QUsbHidReportAnalysis::remark(Finding finding)
{
    using Severity = QUsbDescriptorField::Severity;
    struct Note
    {
        const char *rule;
        Severity severity;
        const char *text;
    };
    static constexpr Note notes[] = {
        // in the order of Finding
        {nullptr, Severity::None, ""},
        {"HID-RESERVED", Severity::Information, QT_TRANSLATE_NOOP("QUsbDescriptorTables", "This item is reserved.")},
        {"HID-LONG", Severity::Information, QT_TRANSLATE_NOOP("QUsbDescriptorTables", "No long items are defined.")},
        {"HID-ID", Severity::Warning,
         QT_TRANSLATE_NOOP("QUsbDescriptorTables", "Some reports have an ID, but those before this item have none.")},
        {"HID-TOP", Severity::Warning, QT_TRANSLATE_NOOP("QUsbDescriptorTables", "This field is in no collection.")},
        {"HID-ALIGN", Severity::Information,
         QT_TRANSLATE_NOOP("QUsbDescriptorTables", "The report that ends here is not a whole number of bytes.")},
        {"HID-SIZE", Severity::Error,
         QT_TRANSLATE_NOOP("QUsbDescriptorTables", "The report that ends here is larger than 65535 bytes.")},
        {"HID-RANGE", Severity::Warning,
         QT_TRANSLATE_NOOP("QUsbDescriptorTables", "A usage minimum needs a usage maximum that is not smaller.")},
        {"HID-RANGE", Severity::Warning,
         QT_TRANSLATE_NOOP("QUsbDescriptorTables", "The logical minimum is larger than the logical maximum.")},
        {"HID-ID", Severity::Error,
         QT_TRANSLATE_NOOP("QUsbDescriptorTables", "A report ID is a number from 1 to 255.")},
        {"HID-DEPTH", Severity::Warning, QT_TRANSLATE_NOOP("QUsbDescriptorTables", "This is nested too deeply.")},
        {"HID-BAL", Severity::Warning, QT_TRANSLATE_NOOP("QUsbDescriptorTables", "This Push has no matching Pop.")},
        {"HID-BAL", Severity::Error, QT_TRANSLATE_NOOP("QUsbDescriptorTables", "This Pop has no matching Push.")},
        {"HID-BAL", Severity::Error, QT_TRANSLATE_NOOP("QUsbDescriptorTables", "This collection does not end.")},
        {"HID-BAL", Severity::Error,
         QT_TRANSLATE_NOOP("QUsbDescriptorTables", "This End Collection has no matching Collection.")},
        {"HID-TRUNC", Severity::Error,
         QT_TRANSLATE_NOOP("QUsbDescriptorTables", "The report descriptor ends within this item.")},
    };
    static_assert(std::size(notes) == size_t(Finding::Truncated) + 1);
    const Note &note = notes[size_t(finding)];
    return {note.rule, note.severity, note.rule ? QUsbDescriptorTables::translated(note.text) : QString()};
}
