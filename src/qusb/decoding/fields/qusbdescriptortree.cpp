// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "qusbdescriptortexts_p.h"
#include "qusbdescriptortree_p.h"

#include <algorithm>

using namespace QUsbDescriptorTables;
using QUsbProtocol::DescriptorType;

namespace {

QString nameOf(Table<ValueName> names, quint64 value)
{
    const auto isNamed = [value](const ValueName &name) { return name.value == value; };
    const auto it = std::find_if(names.begin(), names.end(), isNamed);
    return it == names.end() ? QString() : translated(it->text);
}

} // namespace

QUsbDescriptorField QUsbDescriptorTree::handle(const QUsbDescriptorTree *tree, qsizetype node, int bits)
{
    return QUsbDescriptorField(tree, quint32(node), bits);
}

Scope QUsbDescriptorTree::scopeOf(const Node &node) const
{
    const Surroundings &known = surroundings[node.surroundings];
    Scope scope;
    scope.bytes = QByteArrayView(blob).sliced(known.offset, known.size);
    scope.enclosing = QByteArrayView(blob).sliced(known.enclosingOffset, known.enclosingSize);
    scope.type = known.type;
    scope.offset = known.offset;
    scope.context = context;
    scope.context.interfaceClass = known.interfaceClass;
    scope.context.interfaceSubclass = known.interfaceSubclass;
    scope.context.interfaceProtocol = known.interfaceProtocol;
    scope.spanSize = known.spanSize;
    scope.count = known.count;
    scope.state = known.state;
    scope.at = qsizetype(node.offset) - known.offset;
    const Node &parent = nodes[node.parent];
    const quint16 item = node.item == NoItem ? parent.item : node.item;
    scope.item = item == NoItem ? 0 : item;
    return scope;
}

QString QUsbDescriptorTree::name(const Node &node) const
{
    switch (node.form) {
    case Form::Root:
        return {};
    case Form::Descriptor:
        return QString::fromLatin1(node.descriptor->name);
    case Form::Raw:
        return QString::fromLatin1(node.literal);
    case Form::Item:
    case Form::Field:
        break;
    }
    const QString result = QString::fromLatin1(node.field->name);
    return node.item == NoItem ? result : result + u'[' + QString::number(node.item) + u']';
}

QUsbDescriptorField::Kind QUsbDescriptorTree::kind(const Node &node) const
{
    switch (node.form) {
    case Form::Root:
    case Form::Descriptor:
    case Form::Item:
        return Kind::Group;
    case Form::Raw:
        return Kind::Raw;
    case Form::Field:
        break;
    }
    const bool isMeaningless = node.field->format == Format::None && !node.field->text && node.field->names.isEmpty();
    return isMeaningless || node.fault == Fault::Cut ? Kind::Raw : Kind::Field;
}

QUsbDescriptorField::Format QUsbDescriptorTree::format(const Node &node) const
{
    return node.form == Form::Field && node.fault == Fault::None ? node.field->format : Format::None;
}

quint64 QUsbDescriptorTree::value(const Node &node) const
{
    if (node.form != Form::Field || node.fault != Fault::None)
        return 0;
    quint64 result = 0;
    for (qsizetype i = qMin<qsizetype>(node.size, 8); i > 0; --i)
        result = result << 8 | quint8(blob[qsizetype(node.offset) + i - 1]);
    return result;
}

QString QUsbDescriptorTree::text(const Node &node) const
{
    if (node.form == Form::Descriptor && node.descriptor->text)
        return node.descriptor->text(scopeOf(node), 0);
    if (node.form != Form::Field || node.fault != Fault::None)
        return {};
    const FieldSpec &spec = *node.field;
    if (spec.text)
        return spec.text(scopeOf(node), value(node));
    if (!spec.unit || !spec.names.isEmpty())
        return nameOf(spec.names, value(node));
    return QString::number(value(node) * quint64(spec.scale)) + u' ' + translated(spec.unit);
}

QString QUsbDescriptorTree::unit(const Node &node) const
{
    if (node.form != Form::Field || !node.field->unit)
        return {};
    const QString unit = translated(node.field->unit);
    return node.field->scale == 1 ? unit : QString::number(node.field->scale) + u' ' + unit;
}

Remark QUsbDescriptorTree::faultRemark(const Node &node) const
{
    const auto noteOf = [](const char *rule, Severity severity, const char *text) {
        return Remark {rule, severity, translated(text)};
    };
    switch (node.fault) {
    case Fault::None:
        break;
    case Fault::Cut:
        return noteOf("DESC-CUT", Severity::Error,
                      QT_TRANSLATE_NOOP("QUsbDescriptorTables", "The descriptor ends within this field."));
    case Fault::Longer:
        return noteOf("DESC-LONG", Severity::Information,
                      QT_TRANSLATE_NOOP("QUsbDescriptorTables", "The descriptor is longer than its known versions."));
    case Fault::Misplaced:
        return noteOf("DESC-PLACE", Severity::Warning,
                      QT_TRANSLATE_NOOP("QUsbDescriptorTables", "A descriptor of this kind does not belong here."));
    case Fault::TooMuch:
        return noteOf("DESC-SIZE", Severity::Error,
                      QT_TRANSLATE_NOOP("QUsbDescriptorTables", "There are more bytes than a device can have."));
    case Fault::Short: {
        Remark remark = noteOf(
            "DESC-SHORT", Severity::Error,
            QT_TRANSLATE_NOOP("QUsbDescriptorTables", "The descriptor has %1 bytes; it should have at least %2."));
        remark.text = remark.text.arg(surroundings[node.surroundings].size).arg(node.descriptor->minimumSize);
        return remark;
    }
    case Fault::Header: { // A device descriptor, which has a fixed place whatever it says.
        const Scope scope = scopeOf(node);
        Remark remark =
            noteOf("DEV-LEN", Severity::Error,
                   QT_TRANSLATE_NOOP("QUsbDescriptorTables", "bLength and bDescriptorType should be %1 and %2."));
        remark.text = remark.text.arg(scope.bytes.size()).arg(scope.type);
        return remark;
    }
    case Fault::Damaged: {
        Remark remark = noteOf(
            "DESC-LENGTH", Severity::Error,
            QT_TRANSLATE_NOOP("QUsbDescriptorTables", "bLength is %1, but %2 bytes are left. They cannot be decoded."));
        remark.text = remark.text.arg(quint8(blob[qsizetype(node.offset)])).arg(node.size);
        return remark;
    }
    case Fault::DamagedWide: {
        if (node.size < 2) {
            return noteOf("DESC-LENGTH", Severity::Error,
                          QT_TRANSLATE_NOOP("QUsbDescriptorTables", "There is no room for a length."));
        }
        Remark remark = noteOf(
            "DESC-LENGTH", Severity::Error,
            QT_TRANSLATE_NOOP("QUsbDescriptorTables", "wLength is %1, but %2 bytes are left. They cannot be decoded."));
        const int length = quint8(blob[qsizetype(node.offset)]) | quint8(blob[qsizetype(node.offset) + 1]) << 8;
        remark.text = remark.text.arg(length).arg(node.size);
        return remark;
    }
    }
    return {};
}

Remark QUsbDescriptorTree::remark(const Node &node) const
{
    if (node.fault != Fault::None)
        return faultRemark(node);
    if (node.form == Form::Descriptor && node.descriptor->check)
        return node.descriptor->check(scopeOf(node), 0);
    return node.form == Form::Field && node.field->check ? node.field->check(scopeOf(node), value(node)) : Remark {};
}

// Bits that no entry of the table mentions are reserved.
QList<QUsbDescriptorTree::Bits> QUsbDescriptorTree::bitsOf(const Node &node)
{
    QList<Bits> result;
    if (node.form != Form::Field || node.fault != Fault::None || node.field->bits.isEmpty() || node.size > 8)
        return result;
    const int end = int(node.size) * 8;
    int next = 0;
    for (const BitSpec &spec : node.field->bits) {
        if (spec.offset + spec.width > end)
            break;
        if (spec.offset > next)
            result.append({nullptr, next, spec.offset - next});
        result.append({&spec, spec.offset, spec.width});
        next = spec.offset + spec.width;
    }
    if (next < end)
        result.append({nullptr, next, end - next});
    return result;
}

qsizetype QUsbDescriptorTree::link(const Node &node) const
{
    if (node.form != Form::Field || node.fault != Fault::None)
        return -1;
    switch (node.field->link) {
    case Link::None:
        break;
    case Link::Interface:
        return findBelow(enclosing(node, quint8(DescriptorType::Configuration)), quint8(DescriptorType::Interface), 2,
                         value(node));
    case Link::Endpoint:
        return findBelow(enclosing(node, quint8(DescriptorType::Configuration)), quint8(DescriptorType::Endpoint), 2,
                         value(node));
    case Link::Entity:
    case Link::Terminal:
        return findEntity(node, value(node));
    }
    return -1;
}

// The descriptor of a type that a node is below, or the root.
qsizetype QUsbDescriptorTree::enclosing(const Node &node, quint8 type) const
{
    qsizetype at = node.parent;
    while (at > 0 && !(nodes[size_t(at)].form == Form::Descriptor && nodes[size_t(at)].descriptor->type == type))
        at = nodes[size_t(at)].parent;
    return at;
}

qsizetype QUsbDescriptorTree::findBelow(qsizetype root, quint8 type, qsizetype at, quint64 value) const
{
    for (size_t i = size_t(root) + 1; i < nodes[size_t(root)].end; ++i) {
        const Node &node = nodes[i];
        if (node.form == Form::Descriptor && node.descriptor->type == type && scopeOf(node).byte(at) == value)
            return qsizetype(i);
    }
    return -1;
}

// What of the surroundings of a node says which function it belongs to.
struct QUsbDescriptorTree::Function
{
    size_t interface = 0; // The interface it is below, or the root.
    size_t configuration = 0;
    int number = -1; // The interface's; -1 if there is none.
    int first = -1; // The first interface of the association; -1 if there is none.
    int count = 0;
};

QUsbDescriptorTree::Function QUsbDescriptorTree::functionOf(const Node &from) const
{
    Function function;
    function.interface = size_t(enclosing(from, quint8(DescriptorType::Interface)));
    function.configuration = size_t(enclosing(from, quint8(DescriptorType::Configuration)));
    if (function.interface == 0)
        return function;
    function.number = scopeOf(nodes[function.interface]).byte(2);
    for (size_t i = function.configuration + 1; i < nodes[function.configuration].end; i = nodes[i].end) {
        const Node &node = nodes[i];
        if (node.form != Form::Descriptor || node.descriptor->type != quint8(DescriptorType::InterfaceAssociation))
            continue;
        const Scope association = scopeOf(node);
        if (function.number >= association.byte(2) && function.number < association.byte(2) + association.byte(3)) {
            function.first = association.byte(2);
            function.count = association.byte(3);
        }
    }
    return function;
}

// How near another interface is to a function: in it, before it, behind it.
int QUsbDescriptorTree::nearness(size_t index, const Function &function) const
{
    if (index == 0)
        return 0;
    const Node &interface = nodes[index];
    const int number = scopeOf(interface).byte(2);
    if (function.first >= 0 && number >= function.first && number < function.first + function.count)
        return 2;
    const auto names = [&](const Node &node) {
        return node.form == Form::Field && node.field->link == Link::Interface && int(value(node)) == function.number;
    };
    if (std::any_of(nodes.cbegin() + qsizetype(index), nodes.cbegin() + interface.end, names))
        return 2;
    return interface.offset < nodes[function.interface].offset ? 1 : 0;
}

// IDs are unique within a function. What is in the same interface is nearest. Next is what is in the same association,
// or in an interface that names this one, as headers do. Not every function has either, so the last one of the same
// class before it is taken, else the first.
qsizetype QUsbDescriptorTree::findEntity(const Node &from, quint64 id) const
{
    if (id == 0)
        return -1;
    const Function function = functionOf(from);
    const Node &interface = nodes[function.interface];
    const bool isElsewhere = from.field->link == Link::Terminal && function.number >= 0;
    const quint8 interfaceClass = surroundings[from.surroundings].interfaceClass;
    qsizetype found = -1;
    int best = -1;
    size_t other = 0; // The interface whose rank is known.
    int rank = 0;
    for (size_t i = function.configuration + 1; i < nodes[function.configuration].end; ++i) {
        const Node &node = nodes[i];
        if (node.form != Form::Descriptor || node.descriptor->entityId == 0
            || surroundings[node.surroundings].interfaceClass != interfaceClass
            || scopeOf(node).byte(node.descriptor->entityId) != id) {
            continue;
        }
        const bool isOwn = node.offset >= interface.offset && node.offset < interface.offset + interface.size;
        if (isOwn && !isElsewhere)
            return qsizetype(i);
        if (isOwn || node.descriptor->isEntityLocal)
            continue;
        const auto at = size_t(enclosing(node, quint8(DescriptorType::Interface)));
        if (at != other)
            rank = nearness(at, function);
        other = at;
        if (rank > best || (rank == 1 && best == 1)) {
            best = rank;
            found = qsizetype(i);
        }
    }
    return found;
}
