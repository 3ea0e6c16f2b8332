// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "qusbmicrosoftos20walk_p.h"

#include "qusbmicrosoftos20tables_p.h"

#include <optional>

using namespace QUsbDescriptorTables;
using Type = MicrosoftOs20Type;

namespace {

constexpr qsizetype HeaderSize = 4; // wLength and wDescriptorType
constexpr qsizetype MaximumSize = 65535; // wTotalLength has two bytes.

} // namespace

QUsbMicrosoftOs20Walk::QUsbMicrosoftOs20Walk(const QByteArray &set, const QUsbDescriptorContext &context)
    : m_builder(set, context)
    , m_blob(m_builder.blob())
{
}

quint16 QUsbMicrosoftOs20Walk::word(qsizetype offset) const
{
    return quint16(quint8(m_blob[offset]) | quint8(m_blob[offset + 1]) << 8);
}

QUsbDescriptorField QUsbMicrosoftOs20Walk::decode()
{
    const qsizetype end = qMin(m_blob.size(), MaximumSize);
    addAll(0, end, Level::Root, {});
    if (m_blob.size() > end)
        m_builder.addRaw("Unknown bytes", end, m_blob.size() - end, Fault::TooMuch);
    return m_builder.finish();
}

void QUsbMicrosoftOs20Walk::addAll(qsizetype begin, qsizetype end, Level level, const Surroundings &outer)
{
    for (qsizetype offset = begin; offset < end; offset = m_builder.position()) {
        const qsizetype left = end - offset;
        if (left < HeaderSize || word(offset) < HeaderSize || word(offset) > left)
            m_builder.addRaw("Damaged Descriptor", offset, left, Fault::DamagedWide);
        else
            addOne(offset, end, level, outer);
    }
}

void QUsbMicrosoftOs20Walk::addOne(qsizetype offset, qsizetype end, Level level, const Surroundings &outer)
{
    const qsizetype size = word(offset);
    const Type type = Type(word(offset + 2));
    // The level below the descriptor, if others may be below it; a set is below nothing, a function may lack the
    // configuration.
    std::optional<Level> inner;
    Fault fault = Fault::None;
    if (type == Type::SetHeader && level == Level::Root)
        inner = Level::Set;
    else if (type == Type::ConfigurationSubset && level == Level::Set)
        inner = Level::Configuration;
    else if (type == Type::FunctionSubset && (level == Level::Set || level == Level::Configuration))
        inner = Level::Function;
    else if (level == Level::Root || isSubset(type))
        fault = Fault::Misplaced;

    Surroundings surroundings;
    surroundings.offset = quint32(offset);
    surroundings.size = quint32(size);
    surroundings.enclosingOffset = outer.offset;
    surroundings.enclosingSize = outer.size;
    surroundings.type = quint8(type);
    const qsizetype totalAt = totalLengthOffset(type);
    const qsizetype total = inner && size >= totalAt + 2 ? qMax<qsizetype>(word(offset + totalAt), size) : size;
    const qsizetype innerEnd = qMin(offset + total, end);
    surroundings.spanSize = quint32(innerEnd - offset);

    m_builder.beginDescriptor(microsoftOs20Spec(type), surroundings, microsoftOs20Header(), fault);
    addAll(offset + size, innerEnd, inner.value_or(level), surroundings);
    m_builder.end();
}
