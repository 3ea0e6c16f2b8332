// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "qusbdescriptordecoder.h"

#include "qusbdescriptorfield_p.h"
#include "qusbdescriptortables_p.h"
#include "qusbdescriptorwalk_p.h"

#include <algorithm>
#include <bitset>

using namespace Qt::StringLiterals;
using namespace QUsbDescriptorWalk;
using Context = QUsbDescriptorDecoder::Context;
using Format = QUsbDescriptorField::Format;
using Kind = QUsbDescriptorField::Kind;
using Node = QUsbDescriptorFieldPrivate;
using NodePtr = std::unique_ptr<QUsbDescriptorFieldPrivate>;
using Severity = QUsbDescriptorField::Severity;

namespace QUsbDescriptorTables {
namespace {

using FamilyFunction = Table<DescriptorSpec> (*)();

// The first descriptor that fits is taken.
constexpr FamilyFunction families[] = {
    standardDescriptors,
    endpointDescriptors,
    capabilityDescriptors,
    hidDescriptors,
};

constexpr FieldSpec headerFields[] = {
    {.name = "bLength"},
    {.name = "bDescriptorType", .format = Format::Hexadecimal, .text = descriptorTypeText},
};
constexpr FieldSpec unknownFields[] = {
    {.name = "data", .size = Rest, .format = Format::None},
};
constexpr FieldSpec classSpecificFields[] = {
    {.name = "bDescriptorSubtype", .format = Format::Hexadecimal},
    {.name = "data", .size = Rest, .format = Format::None},
};
// What is left if no family knows better.
constexpr DescriptorSpec unknownDescriptor {.name = "Unknown Descriptor", .fields = unknownFields};
constexpr DescriptorSpec classSpecificDescriptors[] = {
    {.name = "Class-Specific Interface Descriptor", .type = 0x24, .fields = classSpecificFields},
    {.name = "Class-Specific Endpoint Descriptor", .type = 0x25, .fields = classSpecificFields},
};

const DescriptorSpec *specIn(Table<DescriptorSpec> family, const Scope &scope)
{
    const auto fits = [&scope](const DescriptorSpec &spec) {
        return spec.type == scope.type && (spec.subtype == DescriptorSpec::Any || spec.subtype == scope.byte(2))
            && (spec.interfaceClass == DescriptorSpec::Any || spec.interfaceClass == scope.context.interfaceClass)
            && (!spec.matches || spec.matches(scope));
    };
    const auto it = std::find_if(family.begin(), family.end(), fits);
    return it == family.end() ? nullptr : it;
}

const DescriptorSpec &specFor(const Scope &scope)
{
    for (const FamilyFunction family : families) {
        if (const DescriptorSpec *spec = specIn(family(), scope))
            return *spec;
    }
    const DescriptorSpec *spec = specIn(classSpecificDescriptors, scope);
    return spec ? *spec : unknownDescriptor;
}

QString nameOf(Table<ValueName> names, quint64 value)
{
    const auto isNamed = [value](const ValueName &name) { return name.value == value; };
    const auto it = std::find_if(names.begin(), names.end(), isNamed);
    return it == names.end() ? QString() : translated(it->text);
}

class Decoder
{
public:
    Decoder(const QByteArray &blob, const Context &context)
        : m_blob(blob)
        , m_context(context)
    {
    }
    QUsbDescriptorField decode() const;

private:
    enum class Level { Configuration, Interface, Endpoint };

    NodePtr node(Kind kind, const QString &name, qsizetype offset, qsizetype size) const;
    NodePtr raw(const QString &name, qsizetype offset, qsizetype size, const Remark &remark) const;
    NodePtr damaged(const Step &step) const;
    NodePtr field(const FieldSpec &spec, const QString &name, const Scope &scope, qsizetype offset,
                  qsizetype size) const;
    NodePtr bits(const Node &field, const QString &name, int offset, int width) const;
    void addBits(Node &field, Table<BitSpec> specs, const Scope &scope) const;
    void addReserved(Node &field, int from, int to) const;
    qsizetype addFields(Node &group, Table<FieldSpec> specs, const Scope &scope, qsizetype pos) const;
    qsizetype addField(Node &group, const FieldSpec &spec, const QString &name, const Scope &scope,
                       qsizetype pos) const;

    Scope scopeOf(const Step &step, const Context &context) const;
    NodePtr descriptor(const Step &step, const Scope &scope) const;
    NodePtr interfaceNode(const Step &step, qsizetype end, const Context &context) const;
    NodePtr sectionNode(const Section &section, qsizetype configurationCount) const;
    void addNested(Node &group, const Step &parent, qsizetype end, Level level, const Context &context) const;
    qsizetype countInterfaces(qsizetype offset, qsizetype end) const;

    static void add(Node &group, NodePtr child) { group.children.append(Node::create(std::move(child))); }

    const QByteArray m_blob;
    const Context m_context;
};

NodePtr Decoder::node(Kind kind, const QString &name, qsizetype offset, qsizetype size) const
{
    auto result = std::make_unique<Node>();
    result->blob = m_blob;
    result->kind = kind;
    result->name = name;
    result->offset = offset;
    result->size = size;
    return result;
}

NodePtr Decoder::raw(const QString &name, qsizetype offset, qsizetype size, const Remark &remark) const
{
    NodePtr result = node(Kind::Raw, name, offset, size);
    result->severity = remark.severity;
    result->remark = remark.text;
    return result;
}

NodePtr Decoder::damaged(const Step &step) const
{
    const QString text = translated(QT_TRANSLATE_NOOP("QUsbDescriptorTables",
                                                      "bLength is %1, bytes left: %2; these are not understood."))
                             .arg(quint8(m_blob[step.offset]))
                             .arg(step.size);
    return raw(u"Damaged Descriptor"_s, step.offset, step.size, {Severity::Error, text});
}

NodePtr Decoder::field(const FieldSpec &spec, const QString &name, const Scope &scope, qsizetype offset,
                       qsizetype size) const
{
    NodePtr result = node(spec.format == Format::None && !spec.text ? Kind::Raw : Kind::Field, name, offset, size);
    result->format = spec.format;
    for (qsizetype i = qMin<qsizetype>(size, 8); i > 0; --i)
        result->value = result->value << 8 | quint8(m_blob[offset + i - 1]);
    result->text = spec.text ? spec.text(scope, result->value) : nameOf(spec.names, result->value);
    if (spec.check) {
        const Remark remark = spec.check(scope, result->value);
        result->severity = remark.severity;
        result->remark = remark.text;
    }
    if (!spec.bits.isEmpty())
        addBits(*result, spec.bits, scope);
    return result;
}

NodePtr Decoder::bits(const Node &field, const QString &name, int offset, int width) const
{
    NodePtr result = node(Kind::BitField, name, field.offset, field.size);
    result->bitOffset = offset;
    result->bitWidth = width;
    result->value = field.value >> offset & ((quint64(1) << width) - 1);
    result->format = Format::Decimal;
    return result;
}

void Decoder::addBits(Node &field, Table<BitSpec> specs, const Scope &scope) const
{
    int next = 0;
    for (const BitSpec &spec : specs) {
        addReserved(field, next, spec.offset);
        NodePtr child = bits(field, QString::fromLatin1(spec.name), spec.offset, spec.width);
        child->format = spec.format;
        child->text = spec.text ? spec.text(scope, child->value) : nameOf(spec.names, child->value);
        next = spec.offset + spec.width;
        add(field, std::move(child));
    }
    addReserved(field, next, int(field.size) * 8);
}

void Decoder::addReserved(Node &field, int from, int to) const
{
    if (from >= to)
        return;
    NodePtr child = bits(field, u"Reserved"_s, from, to - from);
    if (child->value != 0) {
        child->severity = Severity::Information;
        child->remark = translated(QT_TRANSLATE_NOOP("QUsbDescriptorTables", "Reserved bits should be 0."));
    }
    add(field, std::move(child));
}

// Adds fields from pos on until the table or the descriptor ends. Returns the position after them.
qsizetype Decoder::addFields(Node &group, Table<FieldSpec> specs, const Scope &scope, qsizetype pos) const
{
    for (const FieldSpec &spec : specs) {
        const QString name = QString::fromLatin1(spec.name);
        if (!spec.count) {
            pos = addField(group, spec, name, scope, pos);
            continue;
        }
        const qsizetype count = spec.count(scope);
        for (qsizetype i = 0; i < count && pos < scope.bytes.size(); ++i)
            pos = addField(group, spec, name + u'[' + QString::number(i) + u']', scope, pos);
    }
    return pos;
}

qsizetype Decoder::addField(Node &group, const FieldSpec &spec, const QString &name, const Scope &scope,
                            qsizetype pos) const
{
    const qsizetype left = scope.bytes.size() - pos;
    if (left <= 0)
        return pos;
    if (!spec.group.isEmpty()) {
        NodePtr item = node(Kind::Group, name, scope.offset + pos, 0);
        const qsizetype end = addFields(*item, spec.group, scope, pos);
        item->size = end - pos;
        add(group, std::move(item));
        return end;
    }
    const qsizetype wanted = spec.sizeOf ? qMax<qsizetype>(0, spec.sizeOf(scope)) : spec.size;
    const qsizetype size = wanted == Rest ? left : wanted;
    if (size > left) {
        const QString text =
            translated(QT_TRANSLATE_NOOP("QUsbDescriptorTables", "The descriptor ends within this field."));
        add(group, raw(name, scope.offset + pos, left, {Severity::Error, text}));
        return pos + left;
    }
    if (size > 0)
        add(group, field(spec, name, scope, scope.offset + pos, size));
    return pos + size;
}

Scope Decoder::scopeOf(const Step &step, const Context &context) const
{
    Scope scope;
    scope.bytes = QByteArrayView(m_blob).sliced(step.offset, step.size);
    scope.type = step.type;
    scope.offset = step.offset;
    scope.context = context;
    return scope;
}

// The descriptor with its own fields. The caller adds what is below it.
NodePtr Decoder::descriptor(const Step &step, const Scope &scope) const
{
    const DescriptorSpec &spec = specFor(scope);
    NodePtr group = node(Kind::Group, QString::fromLatin1(spec.name), step.offset, step.size);
    group->section = spec.section;
    qsizetype pos = addFields(*group, headerFields, scope, 0);
    pos = addFields(*group, spec.fields, scope, pos);
    if (pos < step.size) {
        const QString text =
            translated(QT_TRANSLATE_NOOP("QUsbDescriptorTables", "The descriptor is longer than what is known of it."));
        add(*group, raw(u"Unknown bytes"_s, step.offset + pos, step.size - pos, {Severity::Information, text}));
    }
    if (step.size < spec.minimumSize) {
        group->severity = Severity::Error;
        group->remark = translated(QT_TRANSLATE_NOOP("QUsbDescriptorTables",
                                                     "The descriptor has %1 bytes; it should have at least %2."))
                            .arg(step.size)
                            .arg(spec.minimumSize);
    } else if (scope.byte(0) != step.size || scope.byte(1) != scope.type) {
        // A device descriptor, which has a fixed place whatever it says.
        group->severity = Severity::Error;
        group->remark =
            translated(QT_TRANSLATE_NOOP("QUsbDescriptorTables", "bLength and bDescriptorType should be %1 and %2."))
                .arg(step.size)
                .arg(scope.type);
    }
    return group;
}

// Adds to group what is below its own descriptor, parent, which is of a certain level.
void Decoder::addNested(Node &group, const Step &parent, qsizetype end, Level level, const Context &context) const
{
    qsizetype offset = parent.end();
    while (offset < end) {
        const Step step = stepAt(m_blob, offset, end);
        if ((level == Level::Interface && endsInterface(step)) || (level == Level::Endpoint && endsEndpoint(step)))
            break;
        NodePtr child;
        if (step.isDamaged) {
            child = damaged(step);
        } else if (isInterface(step)) {
            child = interfaceNode(step, end, context);
        } else {
            Scope scope = scopeOf(step, context);
            scope.enclosing = QByteArrayView(m_blob).sliced(parent.offset, parent.size);
            child = descriptor(step, scope);
            if (isEndpoint(step))
                addNested(*child, step, end, Level::Endpoint, context);
        }
        offset += child->size;
        add(group, std::move(child));
    }
    group.size = offset - group.offset;
}

NodePtr Decoder::interfaceNode(const Step &step, qsizetype end, const Context &context) const
{
    qsizetype endpointCount = 0;
    for (qsizetype offset = step.end(); offset < end;) {
        const Step next = stepAt(m_blob, offset, end);
        if (endsInterface(next))
            break;
        endpointCount += isEndpoint(next) ? 1 : 0;
        offset = next.end();
    }
    Scope scope = scopeOf(step, context);
    scope.count = endpointCount;
    Context inner = context;
    inner.interfaceClass = scope.byte(5);
    inner.interfaceSubclass = scope.byte(6);
    inner.interfaceProtocol = scope.byte(7);
    NodePtr result = descriptor(step, scope);
    addNested(*result, step, end, Level::Interface, inner);
    return result;
}

qsizetype Decoder::countInterfaces(qsizetype offset, qsizetype end) const
{
    std::bitset<256> numbers;
    while (offset < end) {
        const Step step = stepAt(m_blob, offset, end);
        if (isInterface(step))
            numbers.set(quint8(m_blob[offset + 2]));
        offset = step.end();
    }
    return qsizetype(numbers.count());
}

NodePtr Decoder::sectionNode(const Section &section, qsizetype configurationCount) const
{
    // A device descriptor takes its 18 bytes whatever bLength says.
    const bool isDevice = section.kind == Section::Kind::Device;
    const Step step = isDevice
        ? Step {section.offset, section.size, quint8(QUsbProtocol::DescriptorType::Device), false}
        : stepAt(m_blob, section.offset, section.end());
    if (step.isDamaged)
        return damaged(step);

    Scope scope = scopeOf(step, m_context);
    scope.spanSize = section.size;
    if (section.kind == Section::Kind::Device)
        scope.count = configurationCount;
    if (section.kind == Section::Kind::Configuration)
        scope.count = countInterfaces(step.end(), section.end());
    if (section.kind == Section::Kind::Bos) {
        for (qsizetype offset = step.end(); offset < section.end(); ++scope.count)
            offset = stepAt(m_blob, offset, section.end()).end();
    }
    NodePtr result = descriptor(step, scope);
    addNested(*result, step, section.end(), Level::Configuration, m_context);
    return result;
}

QUsbDescriptorField Decoder::decode() const
{
    NodePtr root = node(Kind::Group, {}, 0, m_blob.size());
    const QList<Section> all = sections(m_blob);
    const auto isConfiguration = [](const Section &section) { return section.kind == Section::Kind::Configuration; };
    const qsizetype configurationCount = std::count_if(all.cbegin(), all.cend(), isConfiguration);
    for (const Section &section : all)
        add(*root, sectionNode(section, configurationCount));
    return Node::create(std::move(root));
}

} // namespace
} // namespace QUsbDescriptorTables

QUsbDescriptorField QUsbDescriptorDecoder::decode(QByteArrayView descriptors, const Context &context)
{
    return QUsbDescriptorTables::Decoder(descriptors.toByteArray(), context).decode();
}

QUsbDescriptorField QUsbDescriptorDecoder::decode(QByteArrayView descriptors, QUsbProtocol::Speed speed)
{
    Context context;
    context.speed = speed;
    return decode(descriptors, context);
}
