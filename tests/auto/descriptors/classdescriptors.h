// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#ifndef CLASSDESCRIPTORS_H
#define CLASSDESCRIPTORS_H

#include "fieldtree.h"

#include "qusbdescriptordecoder.h"

#include <QtCore/qstringlist.h>

/* Descriptors of classes by themselves, and what the decoder makes of them. */
namespace ClassDescriptors {

inline QUsbDescriptorDecoder::Context context(int interfaceClass, int subclass, int protocol = 0)
{
    QUsbDescriptorDecoder::Context result;
    result.interfaceClass = quint8(interfaceClass);
    result.interfaceSubclass = quint8(subclass);
    result.interfaceProtocol = quint8(protocol);
    return result;
}

/* The descriptor that hex is, without the two bytes of its header. */
inline QByteArray descriptor(int type, const QByteArray &hex)
{
    const QByteArray body = QByteArray::fromHex(hex);
    return QByteArray(1, char(body.size() + 2)) + char(type) + body;
}

inline QUsbDescriptorField decoded(const QByteArray &bytes, const QUsbDescriptorDecoder::Context &context)
{
    return QUsbDescriptorDecoder::decode(bytes, context).children().value(0);
}

inline void appendLines(const QUsbDescriptorField &group, QStringList *lines)
{
    const QList<QUsbDescriptorField> children = group.children();
    for (const QUsbDescriptorField &field : children) {
        if (field.kind() == QUsbDescriptorField::Kind::Group) {
            appendLines(field, lines);
        } else if (field.offset() > 2 || group.offset() > 2) {
            QStringList parts {field.name()};
            const bool isRaw = field.kind() == QUsbDescriptorField::Kind::Raw;
            parts += isRaw ? QString::fromLatin1(field.bytes().toHex()) : field.valueText();
            if (!field.text().isEmpty())
                parts += u'(' + field.text() + u')';
            if (!field.rule().isEmpty())
                parts += u'!' + field.rule();
            lines->append(parts.join(u' '));
        }
    }
}

/* What is after bDescriptorSubtype: "name value (text) !RULE", one line for each field. */
inline QStringList linesOf(const QUsbDescriptorField &node)
{
    QStringList lines;
    appendLines(node, &lines);
    return lines;
}

/* The bits of a field that are not 0: "name = value", or what the value means instead. */
inline QStringList bitsOf(const QUsbDescriptorField &field)
{
    QStringList lines;
    const QList<QUsbDescriptorField> children = field.children();
    for (const QUsbDescriptorField &bits : children) {
        if (bits.value() != 0)
            lines += bits.name() + QLatin1StringView(" = ") + (bits.text().isEmpty() ? bits.valueText() : bits.text());
    }
    return lines;
}

/* Whatever of a descriptor is missing, and whether bLength says so or not, the tree covers what is there. */
inline QString truncationFault(const QByteArray &bytes, const QUsbDescriptorDecoder::Context &context)
{
    for (qsizetype size = 0; size <= bytes.size(); ++size) {
        QByteArray cut = bytes.first(size);
        for (int pass = 0; pass < 2; ++pass) {
            const QUsbDescriptorField root = QUsbDescriptorDecoder::decode(cut, context);
            if (const QString fault = FieldTree::coverageFault(root, cut); !fault.isEmpty())
                return QString::number(size) + QLatin1StringView(": ") + fault;
            if (size > 0)
                cut[0] = char(size);
        }
    }
    return {};
}

} // namespace ClassDescriptors

#endif // CLASSDESCRIPTORS_H
