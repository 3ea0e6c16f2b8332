// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#ifndef QUSBDESCRIPTORTREE_P_H
#define QUSBDESCRIPTORTREE_P_H

#include "qusbdescriptorfield.h"
#include "qusbdescriptorspec_p.h"

#include <vector>

/*
    All that was decoded of some bytes: one record of fixed size for each node, each before the nodes below it, and
    side by side with its neighbours. Names, values, texts and remarks are worked out from the tables when they are
    asked for, so that decoding costs what finding the fields costs, and a tree little more than its bytes.

    Made by QUsbDescriptorTreeBuilder. Never changed afterwards, so that threads may share it.
*/
class QUsbDescriptorTree : public QSharedData
{
public:
    using Kind = QUsbDescriptorField::Kind;
    using Format = QUsbDescriptorField::Format;
    using Severity = QUsbDescriptorField::Severity;
    using Scope = QUsbDescriptorTables::Scope;
    using Remark = QUsbDescriptorTables::Remark;

    /* What a node is, and which member of Node says it. */
    enum class Form : quint8 {
        Root,
        Descriptor, // descriptor
        Item, // field: fields that repeat together
        Field, // field
        Raw, // literal
    };

    /* What is wrong with how bytes lie; what is wrong with values is for the tables to say. */
    enum class Fault : quint8 {
        None,
        Cut, // The descriptor ends within the field.
        Longer, // More bytes than are known.
        Short,
        Header,
        Damaged,
        DamagedWide, // Damaged, and the length has two bytes.
        Misplaced,
        TooMuch, // More bytes than descriptors can have.
    };

    struct Node
    {
        union
        {
            const QUsbDescriptorTables::DescriptorSpec *descriptor;
            const QUsbDescriptorTables::FieldSpec *field;
            const char *literal;
        };
        quint32 offset;
        quint32 size;
        quint32 parent;
        quint32 end; // The index after the last node below this one.
        quint32 surroundings;
        quint16 item; // Which one of several of the same name; NoItem if it is the only one.
        Form form;
        Fault fault;
    };

    /* What the nodes of one descriptor have in common. */
    struct Surroundings
    {
        quint32 offset = 0; // Where the descriptor begins.
        quint32 size = 0;
        quint32 enclosingOffset = 0;
        quint32 enclosingSize = 0;
        quint32 spanSize = 0;
        quint32 count = 0;
        quint32 state = 0;
        quint8 type = 0;
        quint8 interfaceClass = 0;
        quint8 interfaceSubclass = 0;
        quint8 interfaceProtocol = 0;
    };

    static constexpr quint16 NoItem = 0xffff;

    /* Makes the handle of a node; bits is the place of some bits in bitsOf(node), or -1. */
    static QUsbDescriptorField handle(const QUsbDescriptorTree *tree, qsizetype node, int bits = -1);

    Scope scopeOf(const Node &node) const;
    QString name(const Node &node) const;
    Kind kind(const Node &node) const;
    Format format(const Node &node) const;
    quint64 value(const Node &node) const;
    QString text(const Node &node) const;
    QString unit(const Node &node) const;
    Remark remark(const Node &node) const;
    /* Returns the node that a field refers to, or nothing: -1. */
    qsizetype link(const Node &node) const;

    /* Some bits of a field. What no table mentions is reserved: a null spec. */
    struct Bits
    {
        const QUsbDescriptorTables::BitSpec *spec = nullptr;
        int offset = 0;
        int width = 0;
    };
    static QList<Bits> bitsOf(const Node &node);

    QByteArray blob;
    QUsbDescriptorContext context;
    std::vector<Node> nodes;
    std::vector<Surroundings> surroundings;

private:
    struct Function;
    Function functionOf(const Node &from) const;
    int nearness(size_t index, const Function &function) const;
    qsizetype findEntity(const Node &from, quint64 id) const;
    qsizetype findBelow(qsizetype root, quint8 type, qsizetype at, quint64 value) const;
    qsizetype enclosing(const Node &node, quint8 type) const;
    Remark faultRemark(const Node &node) const;
};

#endif // QUSBDESCRIPTORTREE_P_H
