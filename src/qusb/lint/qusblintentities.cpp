// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "qusblintentities_p.h"

#include <algorithm>
#include <array>

namespace QUsbLintChecks {
namespace {

struct Entity
{
    Descriptor descriptor;
    const EntitySpec *spec = nullptr;
    QList<quint8> sources;
};

const EntitySpec *specFor(const Descriptor &descriptor, std::span<const EntitySpec> specs)
{
    const auto it = std::find_if(specs.begin(), specs.end(),
                                 [&](const EntitySpec &spec) { return spec.subtype == descriptor.subtype(); });
    return it == specs.end() || descriptor.size() <= it->id || !descriptor.isDecoded() ? nullptr : &*it;
}

// Whether descriptors may hide IDs: they are unknown, or too short for theirs.
bool hasUnknown(const QList<Descriptor> &descriptors, std::span<const EntitySpec> specs)
{
    return std::any_of(descriptors.cbegin(), descriptors.cend(), [&](const Descriptor &descriptor) {
        const bool isEntity = std::any_of(specs.begin(), specs.end(),
                                          [&](const EntitySpec &spec) { return spec.subtype == descriptor.subtype(); });
        return !descriptor.isDecoded() || (isEntity && !specFor(descriptor, specs));
    });
}

class Function
{
public:
    Function(Report &report, const char *rule, const char *idRule)
        : m_report(report)
        , m_rule(rule)
        , m_idRule(idRule)
    {
    }

    void add(const Descriptor &descriptor, const EntitySpec &spec)
    {
        const quint8 id = descriptor.byte(spec.id);
        Entity &entity = m_entities[id];
        if (id == 0)
            m_report.add(m_idRule, descriptor, spec.id, 1, translated(QT_TR_NOOP("0 stands for none.")));
        else if (entity.spec)
            m_report.add(m_rule, descriptor, spec.id, 1, translated(QT_TR_NOOP("ID %1 is used already.")).arg(id));
        else
            entity = {descriptor, &spec, {}};
    }

    void allowUnknownIds() { m_mayHaveMore = true; }

    void checkReferences()
    {
        for (Entity &entity : m_entities) {
            if (!entity.spec)
                continue;
            const EntitySpec &spec = *entity.spec;
            const qsizetype count = spec.source < 0 ? 0
                : spec.count < 0                    ? 1
                                                    : qsizetype(entity.descriptor.byte(spec.count));
            for (qsizetype i = 0; i < count; ++i) {
                const qsizetype pos = spec.source + i * spec.stride;
                if (pos >= entity.descriptor.size())
                    break;
                checkReference(entity.descriptor, pos);
                entity.sources.append(entity.descriptor.byte(pos));
            }
            for (const qsizetype pos : {spec.clock, spec.secondClock}) {
                if (pos >= 0 && entity.descriptor.byte(pos) != 0)
                    checkReference(entity.descriptor, pos);
            }
        }
    }

    // A loop is reported once, where its lowest ID is.
    void checkLoops()
    {
        QSet<quint8> covered;
        for (size_t id = 1; id < m_entities.size(); ++id) {
            const QSet<quint8> reached = reachableFrom(quint8(id));
            if (covered.contains(quint8(id)) || !reached.contains(quint8(id)))
                continue;
            covered += reached;
            const Entity &entity = m_entities[id];
            m_report.add(m_rule, entity.descriptor, entity.spec->source, 1,
                         translated(QT_TR_NOOP("%1 gets its own output back.")).arg(id));
        }
    }

private:
    void checkReference(const Descriptor &descriptor, qsizetype pos)
    {
        const quint8 id = descriptor.byte(pos);
        if (!m_entities[id].spec && !m_mayHaveMore)
            m_report.add(m_rule, descriptor, pos, 1,
                         translated(QT_TR_NOOP("There is no terminal or unit with ID %1.")).arg(id));
    }

    QSet<quint8> reachableFrom(quint8 start) const
    {
        QSet<quint8> reached;
        QList<quint8> open = m_entities[start].sources;
        while (!open.isEmpty()) {
            const quint8 id = open.takeLast();
            if (reached.contains(id))
                continue;
            reached.insert(id);
            open += m_entities[id].sources;
        }
        return reached;
    }

    Report &m_report;
    const char *m_rule;
    const char *m_idRule;
    std::array<Entity, 256> m_entities; // by ID
    bool m_mayHaveMore = false;
};

} // namespace

void checkEntities(Report &report, const char *rule, const char *idRule, const Configuration &configuration,
                   const QList<Descriptor> &descriptors, std::span<const EntitySpec> specs)
{
    Function function(report, rule, idRule);
    for (const Descriptor &descriptor : descriptors) {
        if (const EntitySpec *spec = specFor(descriptor, specs))
            function.add(descriptor, *spec);
    }
    if (configuration.isDamaged || hasUnknown(descriptors, specs))
        function.allowUnknownIds();
    function.checkReferences();
    function.checkLoops();
}

void addTerminals(Terminals &all, const QList<Descriptor> &descriptors, std::span<const EntitySpec> specs)
{
    all.isComplete = all.isComplete && !hasUnknown(descriptors, specs);
    for (const Descriptor &descriptor : descriptors) {
        const EntitySpec *spec = specFor(descriptor, specs);
        if (spec && spec->isTerminal)
            all.ids.insert(descriptor.byte(spec->id));
    }
}

qsizetype totalSize(const QList<Descriptor> &descriptors)
{
    qsizetype size = 0;
    for (const Descriptor &descriptor : descriptors)
        size += descriptor.size();
    return size;
}

} // namespace QUsbLintChecks
