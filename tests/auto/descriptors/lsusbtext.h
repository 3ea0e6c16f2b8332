// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#ifndef LSUSBTEXT_H
#define LSUSBTEXT_H

#include "qusbdescriptorfield.h"

#include <QtCore/qregularexpression.h>
#include <QtCore/qstringlist.h>

/* The class descriptors that "lsusb -v" shows, to compare them with trees. */
namespace LsusbText {

/* One descriptor: "name value" for each field in order, without the numbers of fields that repeat. */
struct Descriptor
{
    QStringList fields;
    bool isCut = false; // lsusb gave up after these.
};

inline QString normalized(const QString &value)
{
    if (value.startsWith(QLatin1StringView("0x")))
        return QString::number(value.toULongLong(nullptr, 16));
    if (value.endsWith(QLatin1StringView("MHz")))
        return QString::number(qRound64(value.chopped(3).toDouble() * 1'000'000));
    return value;
}

/* Names that lsusb spells differently. */
inline QString specifiedName(const QString &name)
{
    if (name == QLatin1StringView("bFlags"))
        return QStringLiteral("bmFlags");
    if (name == QLatin1StringView("bcdMSC")) // of MIDI
        return QStringLiteral("bcdADC");
    return name == QLatin1StringView("bNumCompressionPatterns") ? name.chopped(1) : name;
}

inline void appendField(const QString &line, Descriptor *descriptor)
{
    static const QRegularExpression field(
        QStringLiteral("^\\s+([a-zB][a-z]{0,3}[A-Z]\\w*)\\s?(?:[(\\[]\\s*(\\d+)[)\\]])?\\s+(\\S+)(.*)$"));
    const QRegularExpressionMatch match = field.match(line);
    if (!match.hasMatch()) {
        descriptor->isCut |= line.contains(QLatin1StringView("Descriptor too short"));
        return;
    }
    const QString name = specifiedName(match.captured(1));
    const QString value = normalized(match.captured(3));
    static const QRegularExpression jack(QStringLiteral("\\(ID (\\d+), Pin (\\d+)\\)"));
    if (const QRegularExpressionMatch source = jack.match(match.captured(4)); source.hasMatch()) {
        descriptor->fields += QLatin1StringView("baSourceID ") + source.captured(1);
        descriptor->fields += QLatin1StringView("BaSourcePin ") + source.captured(2);
    } else if (name == QLatin1StringView("bmControls") && match.captured(2).toInt() > 0) {
        // One number, byte by byte.
        const qulonglong last = descriptor->fields.takeLast().section(u' ', 1).toULongLong();
        const qulonglong sum = last + (value.toULongLong() << 8 * match.captured(2).toInt());
        descriptor->fields += name + u' ' + QString::number(sum);
    } else {
        descriptor->fields += name + u' ' + value;
    }
}

inline qsizetype indentOf(const QString &line)
{
    qsizetype indent = 0;
    while (indent < line.size() && line[indent] == u' ')
        ++indent;
    return indent;
}

/* The audio, MIDI and video descriptors of a text, but for those of standard endpoints. */
inline QList<Descriptor> descriptorsOf(const QString &text)
{
    static const QRegularExpression header(
        QStringLiteral("^\\s+(Audio|Video|MIDI)(Control|Streaming) (Interface|Endpoint) Descriptor:"));
    QList<Descriptor> result;
    qsizetype indent = -1; // That of the descriptor's first line; -1 outside of any.
    const QStringList lines = text.split(u'\n');
    for (const QString &line : lines) {
        if (header.match(line).hasMatch()) {
            result.append(Descriptor());
            indent = indentOf(line);
        } else if (indent >= 0 && line.trimmed() == QLatin1StringView("Warning: Descriptor too short")) {
            result.last().isCut = true;
        } else if (indent >= 0 && indentOf(line) <= indent) {
            indent = -1;
        } else if (indent >= 0) {
            appendField(line, &result.last());
        }
    }
    return result;
}

inline void appendFields(const QUsbDescriptorField &group, Descriptor *descriptor)
{
    using Field = QUsbDescriptorField;
    const QList<Field> children = group.children();
    for (const Field &field : children) {
        if (field.kind() == Field::Kind::Group)
            appendFields(field, descriptor);
        if (field.kind() != Field::Kind::Field)
            continue;
        const bool isText = field.format() == Field::Format::Bcd || field.format() == Field::Format::Uuid;
        const QString value = isText ? field.valueText() : QString::number(field.value());
        descriptor->fields += specifiedName(field.name().section(u'[', 0, 0)) + u' ' + value;
    }
}

/* Endpoint descriptors of video, which lsusb 014 leaves out. */
enum class VideoEndpoints { Shown, LeftOut };

/* The same of a tree: descriptors 0x24 and 0x25 of audio and video interfaces. */
inline void appendDescriptors(const QUsbDescriptorField &node, quint64 interfaceClass, VideoEndpoints videoEndpoints,
                              QList<Descriptor> *result)
{
    const QList<QUsbDescriptorField> children = node.children();
    for (const QUsbDescriptorField &child : children) {
        if (child.kind() != QUsbDescriptorField::Kind::Group)
            continue;
        const quint64 type = child.child(u"bDescriptorType").value();
        const bool isVideoEndpoint = type == 0x25 && interfaceClass == 14;
        if ((type == 0x24 || type == 0x25) && (interfaceClass == 1 || interfaceClass == 14)
            && !(isVideoEndpoint && videoEndpoints == VideoEndpoints::LeftOut)) {
            result->append(Descriptor());
            appendFields(child, &result->last());
        }
        appendDescriptors(child, type == 4 ? child.child(u"bInterfaceClass").value() : interfaceClass, videoEndpoints,
                          result);
    }
}

/* Returns in what the text and the tree disagree; empty if they do not. */
inline QString difference(const QString &text, const QUsbDescriptorField &root, qsizetype *compared)
{
    const QList<Descriptor> expected = descriptorsOf(text);
    QList<Descriptor> found;
    const bool hasVideoEndpoints = text.contains(QLatin1StringView("VideoControl Endpoint Descriptor"));
    appendDescriptors(root, 0, hasVideoEndpoints ? VideoEndpoints::Shown : VideoEndpoints::LeftOut, &found);
    *compared = expected.size();
    if (found.size() != expected.size())
        return QStringLiteral("%1 descriptors instead of %2").arg(found.size()).arg(expected.size());
    for (qsizetype i = 0; i < found.size(); ++i) {
        const QStringList &wanted = expected.at(i).fields;
        const QStringList fields = expected.at(i).isCut ? found.at(i).fields.mid(0, wanted.size()) : found.at(i).fields;
        if (fields != wanted)
            return QStringLiteral("%1: %2 instead of %3").arg(i).arg(fields.join(u';'), wanted.join(u';'));
    }
    return {};
}

} // namespace LsusbText

#endif // LSUSBTEXT_H
