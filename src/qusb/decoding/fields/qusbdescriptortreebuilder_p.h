// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#ifndef QUSBDESCRIPTORTREEBUILDER_P_H
#define QUSBDESCRIPTORTREEBUILDER_P_H

#include "qusbdescriptortree_p.h"

#include <memory>

/*
    Writes a tree from its root to its leaves, each node before those below it. It goes over the fields of a descriptor;
    which descriptors there are and what is below them is for the walks to say: QUsbDescriptorDecoder, and those of
    report descriptors and descriptor sets.
*/
class QUsbDescriptorTreeBuilder
{
public:
    using Fault = QUsbDescriptorTree::Fault;
    using Surroundings = QUsbDescriptorTree::Surroundings;

    QUsbDescriptorTreeBuilder(const QByteArray &blob, const QUsbDescriptorContext &context);

    QByteArrayView blob() const { return m_tree->blob; }
    const QUsbDescriptorContext &context() const { return m_tree->context; }

    /* What a table's functions get to see of these surroundings. */
    QUsbDescriptorTables::Scope scope(const Surroundings &surroundings) const;

    /*
        Begins a descriptor of surroundings.size bytes. Its fields are there when this returns: spec.fields, after
        header; what is left is a raw node. What is added until end() is below it.
    */
    void beginDescriptor(const QUsbDescriptorTables::DescriptorSpec &spec, const Surroundings &surroundings,
                         QUsbDescriptorTables::Table<QUsbDescriptorTables::FieldSpec> header,
                         Fault fault = Fault::None);
    /* Ends what beginDescriptor() began; it then reaches to where the last node below it ends. */
    void end();
    void addRaw(const char *name, qsizetype offset, qsizetype size, Fault fault);

    /* The position after what was added last. */
    qsizetype position() const { return m_position; }
    qsizetype depth() const { return qsizetype(m_open.size()); }

    /* The root of what was built. */
    QUsbDescriptorField finish();

private:
    using FieldSpec = QUsbDescriptorTables::FieldSpec;
    using Node = QUsbDescriptorTree::Node;

    Node &add(QUsbDescriptorTree::Form form, qsizetype offset, qsizetype size);
    void open(Node &node);
    qsizetype addFields(QUsbDescriptorTables::Table<FieldSpec> specs, QUsbDescriptorTables::Scope &scope,
                        qsizetype pos);
    qsizetype addField(const FieldSpec &spec, quint16 item, QUsbDescriptorTables::Scope &scope, qsizetype pos);

    std::unique_ptr<QUsbDescriptorTree> m_tree;
    std::vector<quint32> m_open; // The nodes that others may still be added to, the root first.
    qsizetype m_position = 0;
};

#endif // QUSBDESCRIPTORTREEBUILDER_P_H
