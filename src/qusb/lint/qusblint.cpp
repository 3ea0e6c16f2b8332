// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "qusblint.h"

#include "qusbdescriptorblock_p.h"
#include "qusbdescriptortexts_p.h"
#include "qusblint_p.h"

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace QUsbLintChecks {
namespace {

using SubjectFunction = std::span<const CheckFunction> (*)();

constexpr SubjectFunction subjects[] = {
    speedChecks,         deviceChecks,     structureChecks, interfaceChecks, endpointChecks,
    superSpeedChecks,    capabilityChecks, stringChecks,    contractChecks,  hidChecks,
    communicationChecks, audioChecks,      videoChecks,
};

// The section of the descriptor that a node is of.
QString sectionOf(const QUsbDescriptorField &field)
{
    for (QUsbDescriptorField node = field; !node.isNull(); node = node.parent()) {
        if (const QString section = node.section(); !section.isEmpty())
            return section;
    }
    return {};
}

// The field that is exactly there, or the descriptor. Fields may be in groups that repeat.
QUsbDescriptorField fieldAt(const QUsbDescriptorField &node, qsizetype offset, qsizetype size)
{
    const QList<QUsbDescriptorField> children = node.children();
    for (const QUsbDescriptorField &child : children) {
        if (child.kind() == QUsbDescriptorField::Kind::BitField || offset < child.offset()
            || offset + size > child.offset() + child.size())
            continue;
        if (child.offset() == offset && child.size() == size)
            return child;
        return child.kind() == QUsbDescriptorField::Kind::Group ? fieldAt(child, offset, size) : node;
    }
    return node;
}

// A string, a qualifier or a hub descriptor is all there is in its block: bytes behind its end are no descriptors.
// STR-LEN, QUAL and HUB-LEN say that they are there.
bool isBehindTheOnly(const QUsbDescriptorField &field, const QUsbDescriptorBlock &block)
{
    return field.offset() >= QUsbDescriptorBlockKinds::withoutPadding(block.kind(), block.bytes()).size();
}

// Whether a field of a block is of a class-specific descriptor in an interface of the maker's own class, where such a
// descriptor may mean anything.
bool isMakersOwn(const QUsbDescriptorField &field, const QByteArray &block)
{
    bool isClassSpecific = false;
    for (QUsbDescriptorField node = field; !node.isNull(); node = node.parent()) {
        if (node.kind() != QUsbDescriptorField::Kind::Group || node.offset() + 2 > block.size())
            continue;
        if (node.name() == "Interface Descriptor"_L1)
            return isClassSpecific && node.offset() + 5 < block.size()
                && quint8(block.at(node.offset() + 5)) == quint8(QUsbProtocol::ClassCode::VendorSpecific);
        const auto type = quint8(block.at(node.offset() + 1));
        isClassSpecific = isClassSpecific || (type >= 0x21 && type <= 0x25);
    }
    return false;
}

} // namespace

bool isBcd(quint16 value)
{
    for (; value != 0; value >>= 4) {
        if ((value & 0x0f) > 9)
            return false;
    }
    return true;
}

QString claimText(qsizetype claimed, qsizetype found)
{
    return QUsbDescriptorTables::checkCount("", claimed, found).text;
}

void Report::add(const char *rule, const Descriptor &descriptor, qsizetype pos, qsizetype size, const QString &message,
                 Severity severity)
{
    if (pos + size > descriptor.size())
        return; // That the descriptor is too short is for the tree to say.
    const QString id = QString::fromLatin1(rule);
    const qsizetype offset = descriptor.node.offset() + pos;
    if (severity == Severity::None) {
        const QUsbLintRuleSpec *spec = findRule(id);
        Q_ASSERT_X(spec, "QUsbLint", rule);
        severity = spec->severity;
    }
    const bool isWhole = pos == 0 && size == descriptor.size();
    addFinding(descriptor.block, isWhole ? descriptor.node : fieldAt(descriptor.node, offset, size), offset, size, id,
               severity, message);
}

void Report::addFinding(qsizetype block, const QUsbDescriptorField &field, qsizetype offset, qsizetype size,
                        const QString &rule, Severity severity, const QString &message)
{
    if (qsizetype(m_entries.size()) >= QUsbLint::MaximumFindings)
        return;
    const QUsbLintRuleSpec *spec = findRule(rule);
    auto d = std::make_unique<QUsbLintFindingPrivate>();
    d->ruleId = rule;
    d->severity = severity;
    d->message = message;
    d->remedy = spec ? spec->rule().remedy() : QString();
    d->section = spec && spec->section ? QString::fromLatin1(spec->section) : sectionOf(field);
    d->deviceIndex = m_deviceIndex;
    d->block = m_device.blocks().at(size_t(block)).block;
    d->offset = offset;
    d->size = size;
    d->field = field;
    d->path = pathOf(field, d->block);
    m_entries.push_back({block, QUsbLintFindingPrivate::create(std::move(d))});
}

void Report::addRemarks()
{
    for (size_t i = 0; i < m_device.blocks().size(); ++i)
        addRemarks(m_device.blocks()[i].tree, qsizetype(i));
}

void Report::addRemarks(const QUsbDescriptorField &field, qsizetype block)
{
    if (qsizetype(m_entries.size()) >= QUsbLint::MaximumFindings)
        return;
    if (isBehindTheOnly(field, m_device.blocks().at(size_t(block)).block))
        return;
    if (const Severity severity = field.severity(); severity != Severity::None)
        addFinding(block, field, field.offset(), field.size(), field.rule(),
                   isMakersOwn(field, m_device.blocks().at(size_t(block)).block.bytes()) ? Severity::Information
                                                                                         : severity,
                   field.remark());
    const QList<QUsbDescriptorField> children = field.children();
    for (const QUsbDescriptorField &child : children)
        addRemarks(child, block);
}

QList<QUsbLintFinding> Report::findings()
{
    const auto place = [](const Entry &entry) {
        return std::tuple(entry.block, entry.finding.offset(), -int(entry.finding.severity()));
    };
    std::stable_sort(m_entries.begin(), m_entries.end(),
                     [place](const Entry &a, const Entry &b) { return place(a) < place(b); });
    QList<QUsbLintFinding> result;
    result.reserve(qsizetype(m_entries.size()));
    QSet<QString> here; // The rules that are broken at one place.
    for (size_t i = 0; i < m_entries.size(); ++i) {
        const Entry &entry = m_entries[i];
        const bool isSamePlace = i > 0 && m_entries[i - 1].block == entry.block
            && m_entries[i - 1].finding.offset() == entry.finding.offset();
        if (!isSamePlace)
            here.clear();
        if (here.contains(entry.finding.ruleId()))
            continue; // A table and a check have come across the same fault.
        here.insert(entry.finding.ruleId());
        result.append(entry.finding);
    }
    return result;
}

} // namespace QUsbLintChecks

using namespace QUsbLintChecks;

QList<QUsbLintFinding> QUsbLint::check(const QUsbDeviceSnapshot &snapshot)
{
    return check(QList<QUsbDeviceSnapshot> {snapshot});
}

QList<QUsbLintFinding> QUsbLint::check(const QList<QUsbDeviceSnapshot> &snapshots)
{
    const std::vector<Device> devices(snapshots.cbegin(), snapshots.cend());
    std::vector<Report> reports;
    reports.reserve(devices.size());
    for (size_t i = 0; i < devices.size(); ++i) {
        Report &report = reports.emplace_back(devices[i], qsizetype(i));
        report.addRemarks();
        for (const SubjectFunction subject : subjects) {
            for (const CheckFunction check : subject())
                check(devices[i], report);
        }
    }
    checkDevicesTogether(devices, reports);
    QList<QUsbLintFinding> result;
    for (Report &report : reports)
        result += report.findings();
    return result;
}

QList<QUsbLintRule> QUsbLint::rules()
{
    QList<QUsbLintRule> result;
    forEachGroup([&](const QUsbLintRuleGroup &group) {
        for (const QUsbLintRuleSpec &spec : group.rules)
            result.append(spec.rule());
    });
    return result;
}

QUsbLintRule QUsbLint::rule(QStringView id)
{
    const QUsbLintRuleSpec *spec = findRule(id);
    return spec ? spec->rule() : QUsbLintRule();
}
