// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#ifndef FIELDFACTS_H
#define FIELDFACTS_H

#include "fieldtree.h"

#include "qusbdescriptordecoder.h"

#include <QtCore/qstringlist.h>

/* What tests of tables expect of one descriptor, as text. */
namespace FieldFacts {

using Context = QUsbDescriptorDecoder::Context;

/* Below an interface of a class: 0x020201 is class 2, subclass 2, protocol 1. */
inline Context belowInterface(int classes)
{
    Context context;
    context.interfaceClass = quint8(classes >> 16);
    context.interfaceSubclass = quint8(classes >> 8);
    context.interfaceProtocol = quint8(classes);
    return context;
}

inline QString namesOf(const QUsbDescriptorField &group)
{
    QStringList names;
    const QList<QUsbDescriptorField> children = group.children();
    for (const QUsbDescriptorField &child : children)
        names += child.name();
    return names.join(u' ');
}

/* The field that "wNumberMCFilters/Filtering" is about; names may have slashes themselves. */
inline QUsbDescriptorField at(const QUsbDescriptorField &group, const QString &path)
{
    QUsbDescriptorField field = group.child(path);
    for (qsizetype i = path.indexOf(u'/'); field.isNull() && i >= 0; i = path.indexOf(u'/', i + 1)) {
        if (const QUsbDescriptorField outer = group.child(path.first(i)); !outer.isNull())
            field = at(outer, path.sliced(i + 1));
    }
    return field;
}

/* Value and meaning: "0x01 | Yes". */
inline QString describe(const QUsbDescriptorField &field)
{
    QStringList parts {field.valueText(), field.text()};
    parts.removeAll(QString());
    return parts.join(QLatin1StringView(" | "));
}

/* Returns the first of facts, "path = value | text", that is none. */
inline QString firstWrong(const QUsbDescriptorField &group, const QStringList &facts)
{
    for (const QString &fact : facts) {
        const qsizetype middle = fact.indexOf(QLatin1StringView(" = "));
        const QUsbDescriptorField field = at(group, fact.first(middle));
        const QString found = field.isNull() ? QStringLiteral("not there") : describe(field);
        if (found != fact.sliced(middle + 3))
            return fact + QStringLiteral("; but it is ") + found;
    }
    return {};
}

/* Works out everything there is to say of field and what is below it, and returns how much that is. */
inline qsizetype readAll(const QUsbDescriptorField &field)
{
    qsizetype size = describe(field).size() + field.unit().size() + field.remark().size() + field.link().size();
    const QList<QUsbDescriptorField> children = field.children();
    for (const QUsbDescriptorField &child : children)
        size += readAll(child);
    return size;
}

/* Returns what is wrong with the trees of what is left if a device stops early, or if its descriptors do. */
inline QString truncationFault(const QByteArray &descriptor, const Context &context)
{
    for (qsizetype size = 0; size < descriptor.size(); ++size) {
        QByteArray blob = descriptor.first(size);
        for (const bool isAdjusted : {false, true}) {
            if (isAdjusted && size > 0)
                blob[0] = char(size);
            const QUsbDescriptorField root = QUsbDescriptorDecoder::decode(blob, context);
            if (const QString fault = FieldTree::coverageFault(root, blob); !fault.isEmpty())
                return QString::number(size) + QStringLiteral(" bytes: ") + fault;
            if (FieldTree::depth(root) > 8)
                return QStringLiteral("too deep");
            if (size > 0 && readAll(root) == 0)
                return QStringLiteral("nothing to say");
        }
    }
    return {};
}

} // namespace FieldFacts

#endif // FIELDFACTS_H
