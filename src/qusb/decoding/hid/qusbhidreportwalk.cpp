// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "qusbhidreportwalk_p.h"

using Tag = QUsbHidReportAnalysis::Tag;

namespace {

constexpr qsizetype MaximumSize = 65535; // wDescriptorLength has two bytes.

} // namespace

QUsbHidReportWalk::QUsbHidReportWalk(const QByteArray &bytes, const QUsbDescriptorContext &context)
    : m_builder(bytes, context)
    , m_analysis(m_builder.blob().first(qMin(bytes.size(), MaximumSize)))
{
}

void QUsbHidReportWalk::add(const Item &item)
{
    QUsbDescriptorTree::Surroundings surroundings;
    surroundings.offset = item.offset;
    surroundings.size = item.size;
    surroundings.state = QUsbHidReportItems::state(item);
    if (item.tag == Tag::Collection && item.usageItem > 0) {
        const Item &usage = m_analysis.items()[item.usageItem - 1];
        surroundings.enclosingOffset = usage.offset;
        surroundings.enclosingSize = usage.size;
    }
    m_builder.beginDescriptor(QUsbHidReportItems::specFor(item), surroundings, QUsbHidReportItems::header());
    const bool isWhole = item.finding != QUsbHidReportAnalysis::Finding::Truncated;
    if (isWhole && item.tag == Tag::Collection && ++m_open <= QUsbHidReportAnalysis::MaximumDepth)
        return;
    m_builder.end();
    if (isWhole && item.tag == Tag::EndCollection && m_open > 0 && m_open-- <= QUsbHidReportAnalysis::MaximumDepth)
        m_builder.end();
}

QUsbDescriptorField QUsbHidReportWalk::decode(const QByteArray &bytes, const QUsbDescriptorContext &context)
{
    QUsbHidReportWalk walk(bytes, context);
    for (const Item &item : walk.m_analysis.items())
        walk.add(item);
    for (size_t open = qMin(walk.m_open, QUsbHidReportAnalysis::MaximumDepth); open > 0; --open)
        walk.m_builder.end();
    if (bytes.size() > MaximumSize) {
        walk.m_builder.addRaw("Unknown bytes", MaximumSize, bytes.size() - MaximumSize,
                              QUsbDescriptorTree::Fault::TooMuch);
    }
    return walk.m_builder.finish();
}
