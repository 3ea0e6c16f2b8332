// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#ifndef QUSBDESCRIPTORTABLES_P_H
#define QUSBDESCRIPTORTABLES_P_H

#include "qusbdescriptorcontext.h"
#include "qusbdescriptorfield.h"

#include <QtCore/qcoreapplication.h>

#include <chrono>
#include <cstddef>

/*
    What a descriptor looks like, as data. A family of descriptors is one file with one table of DescriptorSpec; to
    teach the decoder a new one, write the table and name it in families[] in qusbdescriptordecoder.cpp.

    Tables begin after bLength and bDescriptorType, which every descriptor has. Their functions get a Scope and never
    see bytes beyond the descriptor. They are called whenever somebody asks for a text, in any thread, so they depend on
    nothing else. Texts are marked with QT_TR_NOOP; names are the specification's and are not translated.
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
    QUsbDescriptorContext context; // The class is that of the interface the descriptor is below.
    qsizetype spanSize = 0; // Bytes of the descriptor and all that is below it.
    qsizetype count = 0; // How many there are of what the descriptor counts: interfaces, endpoints, capabilities.
    qsizetype at = 0; // Where in the descriptor the field in question begins.
    qsizetype item = 0; // Which one it is, if it or the group it is in repeats.
    quint32 state = 0; // What else a walk of its own kind knows, as the usage page in force in a report descriptor.

    /* What is not there counts as 0. */
    quint8 byte(qsizetype pos) const { return pos >= 0 && pos < bytes.size() ? quint8(bytes[pos]) : quint8(0); }
    quint16 word(qsizetype pos) const { return quint16(byte(pos) | byte(pos + 1) << 8); }
    quint32 triple(qsizetype pos) const { return word(pos) | quint32(byte(pos + 2)) << 16; }
    quint32 dword(qsizetype pos) const { return word(pos) | quint32(word(pos + 2)) << 16; }
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

/* The families, in files of their own. */
Table<DescriptorSpec> standardDescriptors();
Table<DescriptorSpec> endpointDescriptors();
Table<DescriptorSpec> billboardDescriptors();
Table<DescriptorSpec> powerDeliveryDescriptors();
Table<DescriptorSpec> capabilityDescriptors();
Table<DescriptorSpec> hidDescriptors();
Table<DescriptorSpec> audio1Descriptors();
Table<DescriptorSpec> audio2Descriptors();
Table<DescriptorSpec> audio3Descriptors();
Table<DescriptorSpec> audioFormatDescriptors();
Table<DescriptorSpec> midiDescriptors();
Table<DescriptorSpec> videoDescriptors();
Table<DescriptorSpec> videoStreamingDescriptors();
Table<DescriptorSpec> videoFrameDescriptors();
Table<DescriptorSpec> communicationDescriptors();
Table<DescriptorSpec> smartCardDescriptors();
Table<DescriptorSpec> firmwareUpgradeDescriptors();
Table<DescriptorSpec> pipeUsageDescriptors();
Table<DescriptorSpec> printerDescriptors();
Table<DescriptorSpec> hubDescriptors();
Table<DescriptorSpec> webUsbDescriptors();

/* Translates a text that a table marked with QT_TR_NOOP. */
inline QString translated(const char *text)
{
    return QCoreApplication::translate("QUsbDescriptorTables", text);
}

/* What tables of several families use. */
inline constexpr ValueName noYes[] = {{0, QT_TR_NOOP("No")}, {1, QT_TR_NOOP("Yes")}};
QString descriptorTypeText(const Scope &scope, quint64 value);
QString endpointText(const Scope &scope, quint64 value);
QString capabilityTypeText(const Scope &scope, quint64 value);
QString windowsVersionText(const Scope &scope, quint64 value);
QString durationText(std::chrono::microseconds time);
inline bool isSuperSpeed(const Scope &scope)
{
    return scope.context.speed >= QUsbProtocol::Speed::Super;
}
/* A remark on a value that breaks rule, in the words of text, which QT_TR_NOOP marks. */
inline Remark warning(const char *rule, const char *text)
{
    return {rule, QUsbDescriptorField::Severity::Warning, translated(text)};
}
/* A remark if what a descriptor claims to have is not what there is. */
Remark checkCount(const char *rule, qsizetype claimed, qsizetype found);

} // namespace QUsbDescriptorTables

#endif // QUSBDESCRIPTORTABLES_P_H
