// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#ifndef QUSBDESCRIPTORTABLES_P_H
#define QUSBDESCRIPTORTABLES_P_H

#include "qusbdescriptordecoder.h"
#include "qusbdescriptorfield.h"

#include <QtCore/qcoreapplication.h>

#include <chrono>
#include <cstddef>

/*
    What a descriptor looks like, as data. A family of descriptors is one file with one table of DescriptorSpec; to
    teach the decoder a new one, write the table and name it in families[] in qusbdescriptordecoder.cpp.

    Tables begin after bLength and bDescriptorType, which every descriptor has. Their functions get a Scope and never
    see bytes beyond the descriptor. Texts are marked with QT_TR_NOOP; names are the specification's and are not
    translated.
*/
namespace QUsbDescriptorTables {

/* A constant array somewhere else. (std::span wants a complete type, and FieldSpec refers to itself.) */
template <typename T>
class Table
{
public:
    constexpr Table() = default;
    template <size_t N>
    constexpr Table(const T (&array)[N])
        : m_begin(array)
        , m_size(N)
    {
    }
    constexpr const T *begin() const { return m_begin; }
    constexpr const T *end() const { return m_begin + m_size; }
    constexpr bool isEmpty() const { return m_size == 0; }

private:
    const T *m_begin = nullptr;
    size_t m_size = 0;
};

/* Where a field stands: its descriptor, and what is known of the surroundings. */
struct Scope
{
    QByteArrayView bytes; // The descriptor alone, not what is below it.
    QByteArrayView enclosing; // The descriptor it is right below: endpoint, interface, configuration; may be empty.
    quint8 type = 0; // What it is taken for; its bDescriptorType, but for a damaged device descriptor.
    qsizetype offset = 0; // Where it begins in what is decoded.
    QUsbDescriptorDecoder::Context context; // The class is that of the interface the descriptor is below.
    qsizetype spanSize = 0; // Bytes of the descriptor and all that is below it.
    qsizetype count = 0; // How many there are of what the descriptor counts: interfaces, endpoints, capabilities.

    quint8 byte(qsizetype at) const { return at >= 0 && at < bytes.size() ? quint8(bytes[at]) : quint8(0); }
    quint16 word(qsizetype at) const { return quint16(byte(at) | byte(at + 1) << 8); }
    quint32 dword(qsizetype at) const { return word(at) | quint32(word(at + 2)) << 16; }
};

struct Remark
{
    QUsbDescriptorField::Severity severity = QUsbDescriptorField::Severity::None;
    QString text;
};

using TextFunction = QString (*)(const Scope &scope, quint64 value);
using CheckFunction = Remark (*)(const Scope &scope, quint64 value);
using CountFunction = qsizetype (*)(const Scope &scope);
using MatchFunction = bool (*)(const Scope &scope);

struct ValueName
{
    quint64 value = 0;
    const char *text = nullptr; // Translated when shown.
};

/* Some bits of a field, lowest first. In a field with a table of bits, those that no entry mentions are reserved. */
struct BitSpec
{
    const char *name = nullptr;
    int offset = 0;
    int width = 1;
    Table<ValueName> names = {};
    TextFunction text = nullptr;
    QUsbDescriptorField::Format format = QUsbDescriptorField::Format::Decimal;
};

struct FieldSpec
{
    const char *name = nullptr;
    qsizetype size = 1; // In bytes; Rest: all that is left of the descriptor.
    QUsbDescriptorField::Format format = QUsbDescriptorField::Format::Decimal;
    Table<ValueName> names = {};
    Table<BitSpec> bits = {};
    TextFunction text = nullptr; // Instead of names.
    CheckFunction check = nullptr;
    CountFunction sizeOf = nullptr; // Instead of size.
    CountFunction count = nullptr; // How often it repeats; at most as often as there are bytes.
    Table<FieldSpec> group = {}; // Instead of one field, several that repeat together.
};

constexpr qsizetype Rest = -1;

struct DescriptorSpec
{
    const char *name = nullptr;
    const char *section = nullptr;
    quint8 type = 0;
    int subtype = Any; // Third byte.
    int interfaceClass = Any;
    MatchFunction matches = nullptr; // A further condition.
    qsizetype minimumSize = 2;
    Table<FieldSpec> fields = {};

    static constexpr int Any = -1;
};

/* The families, in files of their own. */
Table<DescriptorSpec> standardDescriptors();
Table<DescriptorSpec> endpointDescriptors();
Table<DescriptorSpec> capabilityDescriptors();
Table<DescriptorSpec> hidDescriptors();

/* Translates a text that a table marked with QT_TR_NOOP. */
inline QString translated(const char *text)
{
    return QCoreApplication::translate("QUsbDescriptorTables", text);
}

/* What tables of several families use. */
inline constexpr ValueName noYes[] = {{0, QT_TR_NOOP("No")}, {1, QT_TR_NOOP("Yes")}};
QString descriptorTypeText(const Scope &scope, quint64 value);
QString endpointText(const Scope &scope, quint64 value);
QString durationText(std::chrono::microseconds time);
inline bool isSuperSpeed(const Scope &scope)
{
    return scope.context.speed >= QUsbProtocol::Speed::Super;
}
/* A remark if what a descriptor claims to have is not what there is. */
Remark checkCount(qsizetype claimed, qsizetype found);

} // namespace QUsbDescriptorTables

#endif // QUSBDESCRIPTORTABLES_P_H
