// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#ifndef QUSBHIDREPORTWALK_P_H
#define QUSBHIDREPORTWALK_P_H

#include "qusbhidreportanalysis_p.h"
#include "qusbdescriptortreebuilder_p.h"

/*
    The field tree of a report descriptor: a group for each item, below that of the collection it is in. The item that
    ends a collection is the last one in it.
*/
class QUsbHidReportWalk
{
public:
    static QUsbDescriptorField decode(const QByteArray &bytes, const QUsbDescriptorContext &context);

private:
    using Item = QUsbHidReportAnalysis::Item;

    QUsbHidReportWalk(const QByteArray &bytes, const QUsbDescriptorContext &context);
    void add(const Item &item);

    QUsbDescriptorTreeBuilder m_builder;
    const QUsbHidReportAnalysis m_analysis;
    size_t m_open = 0; // Collections that did not end yet.
};

/* What the items look like, as tables. */
namespace QUsbHidReportItems {

const QUsbDescriptorTables::DescriptorSpec &specFor(const QUsbHidReportAnalysis::Item &item);
QUsbDescriptorTables::Table<QUsbDescriptorTables::FieldSpec> header();
/* What Scope::state is for an item. */
quint32 state(const QUsbHidReportAnalysis::Item &item);

} // namespace QUsbHidReportItems

#endif // QUSBHIDREPORTWALK_P_H
