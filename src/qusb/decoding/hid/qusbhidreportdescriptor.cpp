// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "qusbhidreportdescriptor.h"

#include "qusbhidreportanalysis_p.h"
#include "qusbhidunits_p.h"

#include <QtCore/qdebug.h>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

class QUsbHidReportDescriptorPrivate : public QSharedData
{
public:
    struct Note
    {
        qsizetype offset = 0;
        QUsbHidReportAnalysis::Finding finding;
    };

    QList<QUsbHidReportDescriptor::Report> reports;
    QList<Note> notes;
    qsizetype ignored = 0; // Bytes beyond what a descriptor can have.
    bool usesIds = false;
};
QT_DEFINE_QESDP_SPECIALIZATION_DTOR(QUsbHidReportDescriptorPrivate)

QUsbHidReportDescriptor::QUsbHidReportDescriptor() noexcept = default;
QUsbHidReportDescriptor::QUsbHidReportDescriptor(const QUsbHidReportDescriptor &other) noexcept = default;
QUsbHidReportDescriptor &QUsbHidReportDescriptor::operator=(const QUsbHidReportDescriptor &other) noexcept = default;
QUsbHidReportDescriptor::~QUsbHidReportDescriptor() = default;

static void addTo(QList<QUsbHidReportDescriptor::Report> &reports, const QUsbHidReportDescriptor::Field &field)
{
    const auto isBefore = [](const QUsbHidReportDescriptor::Report &a, const QUsbHidReportDescriptor::Report &b) {
        return a.type != b.type ? a.type < b.type : a.id < b.id;
    };
    QUsbHidReportDescriptor::Report report;
    report.type = field.type;
    report.id = field.reportId;
    auto it = std::lower_bound(reports.begin(), reports.end(), report, isBefore);
    if (it == reports.end() || isBefore(report, *it))
        it = reports.insert(it, report);
    it->fields += field;
    constexpr quint64 Beyond = quint64(1) << 62;
    it->bitSize = qMin(field.bitOffset + qMin(quint64(field.bitSize) * field.count, Beyond), Beyond);
}

QUsbHidReportDescriptor QUsbHidReportDescriptor::fromBytes(QByteArrayView bytes)
{
    constexpr qsizetype MaximumSize = 65535; // wDescriptorLength has two bytes.
    const QUsbHidReportAnalysis analysis(bytes.first(qMin(bytes.size(), MaximumSize)));
    QUsbHidReportDescriptor result;
    result.d = new QUsbHidReportDescriptorPrivate;
    result.d->usesIds = analysis.usesReportIds();
    result.d->ignored = qMax<qsizetype>(0, bytes.size() - MaximumSize);
    for (const Field &field : analysis.fields())
        addTo(result.d->reports, field);
    for (const QUsbHidReportAnalysis::Item &item : analysis.items()) {
        if (QUsbHidReportAnalysis::remark(item.finding).severity >= QUsbDescriptorField::Severity::Warning)
            result.d->notes.append({qsizetype(item.offset), item.finding});
    }
    return result;
}

bool QUsbHidReportDescriptor::isEmpty() const noexcept
{
    return !d || d->reports.isEmpty();
}

bool QUsbHidReportDescriptor::usesReportIds() const noexcept
{
    return d && d->usesIds;
}

QList<QUsbHidReportDescriptor::Report> QUsbHidReportDescriptor::reports() const
{
    return d ? d->reports : QList<Report>();
}

QUsbHidReportDescriptor::Report QUsbHidReportDescriptor::report(ReportType type, quint8 id) const
{
    const QList<Report> all = reports();
    const auto isMeant = [type, id](const Report &report) { return report.type == type && report.id == id; };
    const auto it = std::find_if(all.cbegin(), all.cend(), isMeant);
    if (it != all.cend())
        return *it;
    Report none;
    none.type = type;
    none.id = id;
    return none;
}

QUsbHidReportDescriptor::Report QUsbHidReportDescriptor::reportOf(ReportType type, QByteArrayView bytes) const
{
    return report(type, usesReportIds() && !bytes.isEmpty() ? quint8(bytes.front()) : quint8(0));
}

QStringList QUsbHidReportDescriptor::warnings() const
{
    using QUsbDescriptorTables::translated;
    QStringList result;
    if (!d)
        return result;
    for (const QUsbHidReportDescriptorPrivate::Note &note : std::as_const(d->notes)) {
        result += translated(QT_TRANSLATE_NOOP("QUsbDescriptorTables", "Byte %1: %2"))
                      .arg(QString::number(note.offset), QUsbHidReportAnalysis::remark(note.finding).text);
    }
    if (d->ignored > 0) {
        result +=
            translated(QT_TRANSLATE_NOOP("QUsbDescriptorTables", "The last %1 bytes do not fit.")).arg(d->ignored);
    }
    return result;
}

quint32 QUsbHidReportDescriptor::Field::usage(qint64 index) const
{
    if (usages.isEmpty() || index < 0)
        return 0;
    for (const UsageRange &range : usages) {
        const qint64 size = qint64(range.last) - range.first + 1;
        if (index < size)
            return quint32(range.first + index);
        index -= size;
    }
    // Of elements, the last usage is that of all that remain; of an array, there is no such control.
    return isArray() ? 0 : usages.constLast().last;
}

QString QUsbHidReportDescriptor::Field::unit() const
{
    return QUsbHidUnits::text(unitCode, unitExponent);
}

double QUsbHidReportDescriptor::Field::physicalValue(qint64 value) const
{
    if ((physicalMinimum == 0 && physicalMaximum == 0) || logicalMinimum == logicalMaximum)
        return double(value);
    const double scale = double(physicalMaximum - physicalMinimum) / double(logicalMaximum - logicalMinimum);
    return double(value - logicalMinimum) * scale + double(physicalMinimum);
}

std::optional<qint64> QUsbHidReportDescriptor::value(QByteArrayView report, const Field &field, quint32 index)
{
    if (field.bitSize == 0 || field.bitSize > 64 || index >= field.count)
        return std::nullopt;
    const quint64 end = quint64(report.size()) * 8;
    const quint64 distance = quint64(index) * field.bitSize;
    if (field.bitOffset > end || distance > end - field.bitOffset || field.bitSize > end - field.bitOffset - distance) {
        return std::nullopt;
    }
    const quint64 first = field.bitOffset + distance;
    quint64 result = 0;
    for (quint32 bit = 0; bit < field.bitSize; ++bit) {
        const quint64 at = first + bit;
        result |= quint64(quint8(report[qsizetype(at / 8)]) >> (at % 8) & 1) << bit;
    }
    if (field.logicalMinimum >= 0)
        return qint64(result);
    const quint32 unused = 64 - field.bitSize;
    return qint64(result << unused) >> unused;
}

QDebug operator<<(QDebug debug, const QUsbHidReportDescriptor &descriptor)
{
    const QDebugStateSaver saver(debug);
    debug.resetFormat().nospace();
    debug << "QUsbHidReportDescriptor(";
    const char *separator = "";
    const QList<QUsbHidReportDescriptor::Report> reports = descriptor.reports();
    for (const QUsbHidReportDescriptor::Report &report : reports) {
        debug << separator << report.type << ' ' << report.id << ": " << report.size() << " bytes";
        separator = ", ";
    }
    return debug << ')';
}

#include "moc_qusbhidreportdescriptor.cpp"
