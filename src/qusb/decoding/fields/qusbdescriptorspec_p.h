// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#ifndef QUSBDESCRIPTORSPEC_P_H
#define QUSBDESCRIPTORSPEC_P_H

#include "qusbdescriptorfield.h"
#include "qusbdescriptorscope_p.h"

#include <cstddef>

/* What descriptors look like, as data: the form of the tables. */
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

struct Remark
{
    const char *rule = nullptr; // A name that stays the same: "CFG-TOTAL". Documented in docs/lint.md.
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

/* What the value of a field refers to. */
enum class Link : quint8 {
    None,
    Interface, // The number of an interface.
    Endpoint, // The address of an endpoint.
    Entity, // The ID of a terminal, a unit, a clock or a jack: DescriptorSpec::entityId.
    Terminal, // The same, of another interface of the function, where an ID of the own one may be the same.
};

/* Some bits of a field, lowest first; those that the field is too short for do not count. In a field with a table of bits, those that no entry mentions are reserved. */
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
    const char *unit = nullptr; // What the value counts: "ms". Without names and text, the text is value and unit.
    int scale = 1; // How many of the unit one step of the value is.
    CheckFunction check = nullptr;
    Link link = Link::None;
    CountFunction sizeOf = nullptr; // Instead of size; 0 or less if there is no such field in this descriptor.
    CountFunction count = nullptr; // How often it repeats; at most as often as there are bytes.
    Table<FieldSpec> group = {}; // Instead of one field, several that repeat together.
    const char *reservedRule = nullptr; // The rule that reserved bits break, as a warning; else they are information.
};

constexpr qsizetype Rest = -1;

/* Where descriptors of a kind belong: right below which other one. */
enum class Place : quint8 { Anywhere, Configuration, Interface, Endpoint, Bos };

struct DescriptorSpec
{
    const char *name = nullptr;
    const char *section = nullptr;
    quint8 type = 0;
    int subtype = Any; // Third byte.
    int interfaceClass = Any;
    int interfaceSubclass = Any;
    int interfaceProtocol = Any;
    MatchFunction matches = nullptr; // A further condition.
    qsizetype minimumSize = 2;
    Place place = Place::Anywhere;
    qsizetype entityId = 0; // Where in the descriptor its ID stands that others refer to; 0: it has none.
    bool isEntityLocal = false; // The ID is known within its interface only.
    Table<FieldSpec> header = {}; // Instead of bLength and bDescriptorType, if the specification calls them otherwise.
    Table<FieldSpec> fields = {};
    TextFunction text = nullptr; // The whole in a few words, where that makes sense; value is 0.
    CheckFunction check = nullptr; // Of what concerns the whole; value is 0.

    static constexpr int Any = -1;
};

} // namespace QUsbDescriptorTables

#endif // QUSBDESCRIPTORSPEC_P_H
