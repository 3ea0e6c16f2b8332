// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#ifndef QUSBHIDREPORTANALYSIS_P_H
#define QUSBHIDREPORTANALYSIS_P_H

#include "qusbdescriptortables_p.h"
#include "qusbhidreportdescriptor.h"

#include <QtCore/qbytearrayview.h>

#include <array>
#include <vector>

/*
    A report descriptor, read once from its beginning to its end (HID 1.11, 6.2.2). Says of each item what the items
    before and after it make of it; the field tree and QUsbHidReportDescriptor both stand on that.

    Takes time and memory in proportion to the bytes, whatever counts and sizes they claim.
*/
class QUsbHidReportAnalysis
{
public:
    using Field = QUsbHidReportDescriptor::Field;
    using ReportType = QUsbHidReportDescriptor::ReportType;

    /* An item's prefix without the bits that say how many bytes follow. */
    enum class Tag : quint8 {
        Input = 0x80,
        Output = 0x90,
        Collection = 0xa0,
        Feature = 0xb0,
        EndCollection = 0xc0,
        UsagePage = 0x04,
        LogicalMinimum = 0x14,
        LogicalMaximum = 0x24,
        PhysicalMinimum = 0x34,
        PhysicalMaximum = 0x44,
        UnitExponent = 0x54,
        Unit = 0x64,
        ReportSize = 0x74,
        ReportId = 0x84,
        ReportCount = 0x94,
        Push = 0xa4,
        Pop = 0xb4,
        Usage = 0x08,
        UsageMinimum = 0x18,
        UsageMaximum = 0x28,
        DesignatorIndex = 0x38,
        DesignatorMinimum = 0x48,
        DesignatorMaximum = 0x58,
        StringIndex = 0x78,
        StringMinimum = 0x88,
        StringMaximum = 0x98,
        Delimiter = 0xa8,
        Long = 0xfc, // With two bytes of data.
    };

    /* What is wrong with an item. Of several, the last one here is told. */
    enum class Finding : quint8 {
        None,
        Reserved,
        LongItem,
        MixedIds,
        Outside,
        NotAligned,
        TooLarge,
        UsageRange,
        Range,
        ReportIdZero,
        TooDeep,
        NeverPopped,
        NothingPushed,
        NeverClosed,
        NothingOpen,
        Truncated,
    };

    struct Item
    {
        quint32 offset = 0;
        quint32 size = 0;
        quint32 data = 0; // Of a short item.
        quint32 usageItem = 0; // Of a collection: the item of the usage that names it, counted from 1; 0: none.
        quint16 page = 0; // The usage page that a usage, also usageItem, of one or two bytes is on.
        qint8 unitExponent = 0; // What a unit is to be multiplied by.
        quint8 dataSize = 0; // Of a short item.
        Tag tag = Tag::Input;
        Finding finding = Finding::None;
        bool isSigned = false; // Whether a maximum is negative if its uppermost bit is set.
    };

    explicit QUsbHidReportAnalysis(QByteArrayView bytes);

    const std::vector<Item> &items() const { return m_items; }
    const QList<Field> &fields() const { return m_fields; }
    bool usesReportIds() const { return m_usesIds; }

    /* No deeper than this are collections and pushed states kept apart. */
    static constexpr size_t MaximumDepth = 32;
    /* No larger than this in bytes can a report be: wLength of GET_REPORT has two bytes. */
    static constexpr quint64 MaximumReportSize = 65535;

    /* Returns the item at an offset within bytes. */
    static Item itemAt(QByteArrayView bytes, qsizetype offset);
    /* Returns data as a number in two's complement. */
    static qint32 signedData(const Item &item);
    /* Returns what is to be said about a finding. */
    static QUsbDescriptorTables::Remark remark(Finding finding);

private:
    struct Bounds
    {
        qint64 minimum = 0;
        Item maximum; // Whether it is signed depends on the minimum, which may come later.
        qint64 maximumItem = -1;
    };
    struct Globals
    {
        quint32 page = 0;
        Bounds logical;
        Bounds physical;
        quint32 unit = 0;
        int unitExponent = 0;
        quint32 reportSize = 0;
        quint32 reportCount = 0;
        quint8 reportId = 0;
    };
    struct LocalUsage
    {
        quint32 first = 0;
        quint32 last = 0;
        quint32 item = 0; // Of a range, its minimum; the maximum is at lastItem.
        quint32 lastItem = 0;
        bool isShort = false; // Its page is that of the moment.
    };
    struct Open // A collection that did not end yet.
    {
        quint32 item = 0;
        quint32 application = 0;
    };
    struct Total // Of a report.
    {
        quint64 bits = 0;
        qint64 lastItem = -1;
    };

    void take(quint32 index);
    void takeMain(quint32 index);
    void takeData(quint32 index);
    void takeGlobal(quint32 index);
    void takeLocal(quint32 index);
    void settleBounds(Bounds &bounds, qint64 *minimum, qint64 *maximum);
    void settleUnits();
    void beginCollection(quint32 index);
    void push(quint32 index);
    void pop(quint32 index);
    void addUsage(quint32 index);
    void endUsageRange(quint32 index);
    void completeUsages();
    void finish();
    void find(size_t index, Finding finding);
    quint32 usageOf(quint32 index) const;
    QList<QUsbHidReportDescriptor::UsageRange> usages() const;

    std::vector<Item> m_items;
    QList<Field> m_fields;
    Globals m_globals;
    std::vector<LocalUsage> m_usages;
    std::vector<quint32> m_pendingUnits; // Units whose exponent may still come.
    std::vector<Globals> m_pushed;
    std::vector<quint32> m_pushItems;
    std::vector<Open> m_open;
    std::array<Total, 3 * 256> m_totals;
    size_t m_pushesBeyond = 0; // That were too many to be kept.
    qint64 m_rangeMinimum = -1; // The item of a usage minimum without its maximum yet.
    bool m_usesIds = false;
    bool m_hasFieldsWithoutId = false;
    bool m_isInDelimiter = false;
    bool m_hasDelimited = false; // The first of the usages between delimiters was there.
};

#endif // QUSBHIDREPORTANALYSIS_P_H
