// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#ifndef FIELDTREE_H
#define FIELDTREE_H

#include "qusbdescriptorfield.h"

#include <QtCore/qbytearrayview.h>
#include <QtCore/qstring.h>

/* What must hold of every tree the decoder makes, whatever the bytes. */
namespace FieldTree {

inline int depth(const QUsbDescriptorField &field)
{
    int result = 0;
    const QList<QUsbDescriptorField> children = field.children();
    for (const QUsbDescriptorField &child : children)
        result = qMax(result, depth(child));
    return result + 1;
}

inline QString fault(const QUsbDescriptorField &field, const char *text)
{
    return QString::fromLatin1("%1 at %2: %3").arg(field.name()).arg(field.offset()).arg(QLatin1StringView(text));
}

inline QString bitFault(const QUsbDescriptorField &field)
{
    int next = 0;
    const QList<QUsbDescriptorField> children = field.children();
    for (const QUsbDescriptorField &bits : children) {
        if (bits.kind() != QUsbDescriptorField::Kind::BitField || !bits.children().isEmpty())
            return fault(bits, "a field has children that are no bits");
        if (bits.offset() != field.offset() || bits.size() != field.size() || bits.bitOffset() != next)
            return fault(bits, "bits do not lie side by side");
        next += bits.bitWidth();
        if (bits.bitWidth() < 1
            || bits.value() != (field.value() >> bits.bitOffset() & ((1ull << bits.bitWidth()) - 1)))
            return fault(bits, "bits have the wrong value");
    }
    if (!children.isEmpty() && next != field.size() * 8)
        return fault(field, "bits do not cover the field");
    return {};
}

/* Returns what is wrong with the tree below field, which ought to cover exactly the bytes from begin to end of blob. */
inline QString coverageFault(const QUsbDescriptorField &field, QByteArrayView blob, qsizetype begin, qsizetype end)
{
    if (field.isNull() || field.offset() != begin || field.offset() + field.size() != end)
        return fault(field, "not where it ought to be");
    if (field.bytes() != blob.sliced(begin, end - begin))
        return fault(field, "has other bytes");
    if ((field.severity() == QUsbDescriptorField::Severity::None) != field.remark().isEmpty())
        return fault(field, "severity and remark disagree");
    switch (field.kind()) {
    case QUsbDescriptorField::Kind::BitField:
        return fault(field, "bits outside a field");
    case QUsbDescriptorField::Kind::Raw:
        return field.children().isEmpty() && field.size() > 0 ? QString() : fault(field, "raw bytes with children");
    case QUsbDescriptorField::Kind::Field:
        return field.size() > 0 ? bitFault(field) : fault(field, "empty field");
    case QUsbDescriptorField::Kind::Group:
        break;
    }
    qsizetype next = begin;
    const QList<QUsbDescriptorField> children = field.children();
    for (const QUsbDescriptorField &child : children) {
        const qsizetype childEnd = child.offset() + child.size();
        if (child.offset() != next || childEnd <= next || childEnd > end)
            return fault(child, "children do not lie side by side");
        if (const QString inner = coverageFault(child, blob, next, childEnd); !inner.isEmpty())
            return inner;
        next = childEnd;
    }
    return next == end ? QString() : fault(field, "children do not cover it");
}

inline QString coverageFault(const QUsbDescriptorField &root, QByteArrayView blob)
{
    return coverageFault(root, blob, 0, blob.size());
}

/* Returns the node called name that begins at offset; a null node if there is none. */
inline QUsbDescriptorField find(const QUsbDescriptorField &field, QStringView name, qsizetype offset)
{
    if (field.offset() == offset && field.name() == name)
        return field;
    const QList<QUsbDescriptorField> children = field.children();
    for (const QUsbDescriptorField &child : children) {
        const bool isWithin = offset >= child.offset() && offset < child.offset() + child.size();
        if (const QUsbDescriptorField found = isWithin ? find(child, name, offset) : QUsbDescriptorField();
            !found.isNull())
            return found;
    }
    return {};
}

} // namespace FieldTree

#endif // FIELDTREE_H
