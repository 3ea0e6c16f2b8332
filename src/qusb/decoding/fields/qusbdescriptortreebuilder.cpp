// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "qusbdescriptortreebuilder_p.h"

using namespace QUsbDescriptorTables;
using Form = QUsbDescriptorTree::Form;
using Fault = QUsbDescriptorTree::Fault;

QUsbDescriptorTreeBuilder::QUsbDescriptorTreeBuilder(const QByteArray &blob, const QUsbDescriptorContext &context)
    : m_tree(std::make_unique<QUsbDescriptorTree>())
{
    m_tree->blob = blob;
    m_tree->context = context;
    // A node for each byte and a descriptor for each seven is what most need.
    const auto expected = size_t(qMin<qsizetype>(blob.size(), 1 << 17));
    m_tree->nodes.reserve(expected + 16);
    m_tree->surroundings.reserve(expected / 7 + 2);
    m_tree->surroundings.push_back({.size = quint32(blob.size()),
                                    .interfaceClass = context.interfaceClass,
                                    .interfaceSubclass = context.interfaceSubclass,
                                    .interfaceProtocol = context.interfaceProtocol});
    open(add(Form::Root, 0, blob.size()));
    m_position = 0;
}

Scope QUsbDescriptorTreeBuilder::scope(const Surroundings &surroundings) const
{
    Scope scope;
    scope.bytes = blob().sliced(surroundings.offset, surroundings.size);
    scope.enclosing = blob().sliced(surroundings.enclosingOffset, surroundings.enclosingSize);
    scope.type = surroundings.type;
    scope.offset = surroundings.offset;
    scope.context = context();
    scope.context.interfaceClass = surroundings.interfaceClass;
    scope.context.interfaceSubclass = surroundings.interfaceSubclass;
    scope.context.interfaceProtocol = surroundings.interfaceProtocol;
    scope.spanSize = surroundings.spanSize;
    scope.count = surroundings.count;
    scope.state = surroundings.state;
    return scope;
}

QUsbDescriptorTree::Node &QUsbDescriptorTreeBuilder::add(Form form, qsizetype offset, qsizetype size)
{
    const auto index = quint32(m_tree->nodes.size());
    Node node;
    node.literal = nullptr;
    node.offset = quint32(offset);
    node.size = quint32(size);
    node.parent = m_open.empty() ? 0 : m_open.back();
    node.end = index + 1;
    node.surroundings = quint32(m_tree->surroundings.size() - 1);
    node.item = QUsbDescriptorTree::NoItem;
    node.form = form;
    node.fault = Fault::None;
    m_tree->nodes.push_back(node);
    m_position = offset + size;
    return m_tree->nodes.back();
}

void QUsbDescriptorTreeBuilder::open(Node &node)
{
    m_open.push_back(quint32(&node - m_tree->nodes.data()));
}

void QUsbDescriptorTreeBuilder::end()
{
    Node &node = m_tree->nodes[m_open.back()];
    node.end = quint32(m_tree->nodes.size());
    node.size = quint32(m_position - node.offset);
    m_open.pop_back();
}

void QUsbDescriptorTreeBuilder::addRaw(const char *name, qsizetype offset, qsizetype size, Fault fault)
{
    Node &node = add(Form::Raw, offset, size);
    node.literal = name;
    node.fault = fault;
}

void QUsbDescriptorTreeBuilder::beginDescriptor(const DescriptorSpec &spec, const Surroundings &surroundings,
                                                Table<FieldSpec> header, Fault fault)
{
    m_tree->surroundings.push_back(surroundings);
    Scope scope = this->scope(surroundings);
    Node &node = add(Form::Descriptor, surroundings.offset, surroundings.size);
    node.descriptor = &spec;
    if (surroundings.size < spec.minimumSize)
        node.fault = Fault::Short;
    else
        node.fault = fault;
    open(node);

    qsizetype pos = addFields(header, scope, 0);
    pos = addFields(spec.fields, scope, pos);
    if (pos < scope.bytes.size())
        addRaw("Unknown bytes", scope.offset + pos, scope.bytes.size() - pos, Fault::Longer);
}

// Adds fields from pos on until the table or the descriptor ends. Returns the position after them.
qsizetype QUsbDescriptorTreeBuilder::addFields(Table<FieldSpec> specs, Scope &scope, qsizetype pos)
{
    for (const FieldSpec &spec : specs) {
        if (!spec.count) {
            pos = addField(spec, QUsbDescriptorTree::NoItem, scope, pos);
            continue;
        }
        scope.at = pos;
        const qsizetype count = qMin<qsizetype>(spec.count(scope), QUsbDescriptorTree::NoItem);
        const qsizetype outer = scope.item;
        for (qsizetype i = 0; i < count && pos < scope.bytes.size(); ++i) {
            scope.item = i;
            const qsizetype next = addField(spec, quint16(i), scope, pos);
            if (next == pos) // Takes no bytes, so all of them would.
                break;
            pos = next;
        }
        scope.item = outer;
    }
    return pos;
}

qsizetype QUsbDescriptorTreeBuilder::addField(const FieldSpec &spec, quint16 item, Scope &scope, qsizetype pos)
{
    const qsizetype left = scope.bytes.size() - pos;
    if (left <= 0)
        return pos;
    if (!spec.group.isEmpty()) {
        const size_t index = m_tree->nodes.size();
        Node &group = add(Form::Item, scope.offset + pos, 0);
        group.field = &spec;
        group.item = item;
        open(group);
        const qsizetype next = addFields(spec.group, scope, pos);
        end();
        if (next == pos)
            m_tree->nodes.resize(index);
        return next;
    }
    scope.at = pos;
    const qsizetype fixed = spec.size == Rest ? left : spec.size;
    const qsizetype size = spec.sizeOf ? spec.sizeOf(scope) : fixed;
    if (size <= 0)
        return pos;
    Node &field = add(Form::Field, scope.offset + pos, qMin(size, left));
    field.field = &spec;
    field.item = item;
    if (size > left)
        field.fault = Fault::Cut;
    return pos + qMin(size, left);
}

QUsbDescriptorField QUsbDescriptorTreeBuilder::finish()
{
    Q_ASSERT(m_open.size() == 1);
    m_tree->nodes.front().end = quint32(m_tree->nodes.size());
    m_tree->nodes.shrink_to_fit();
    return QUsbDescriptorTree::handle(m_tree.release(), 0);
}
