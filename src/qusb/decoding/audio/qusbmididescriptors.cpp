// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "qusbaudiovideotables_p.h"

using Format = QUsbDescriptorField::Format;

/* MIDI 1.0 and 2.0: jacks, elements, endpoints, and the group terminal blocks, which are asked for by themselves. */

namespace QUsbDescriptorTables {
namespace {

constexpr int MidiStreaming = 0x03;
constexpr quint8 GroupTerminalBlock = 0x26;

constexpr ValueName subtypes[] = {{1, "MS_HEADER"}, {2, "MIDI_IN_JACK"}, {3, "MIDI_OUT_JACK"}, {4, "ELEMENT"}};
constexpr FieldSpec subtypeField {.name = "bDescriptorSubtype", .format = Format::Hexadecimal, .names = subtypes};

constexpr FieldSpec headerFields[] = {
    subtypeField,
    {.name = "bcdMSC", .size = 2, .format = Format::Bcd},
    {.name = "wTotalLength", .size = 2},
};

constexpr ValueName jackTypes[] = {{1, QT_TR_NOOP("Embedded")}, {2, QT_TR_NOOP("External")}};
constexpr FieldSpec jackTypeField {.name = "bJackType", .names = jackTypes};
constexpr FieldSpec jackIdField {.name = "bJackID", .check = checkAudioId};
constexpr FieldSpec jackNameField {.name = "iJack", .format = Format::StringIndex};
constexpr FieldSpec sourceFields[] = {
    {.name = "baSourceID", .link = Link::Entity},
    {.name = "BaSourcePin"},
};
constexpr FieldSpec inputPinsField {.name = "Input pin", .count = byteBefore, .group = sourceFields};

constexpr FieldSpec inJackFields[] = {subtypeField, jackTypeField, jackIdField, jackNameField};
constexpr FieldSpec outJackFields[] = {
    subtypeField, jackTypeField, jackIdField, {.name = "bNrInputPins"}, inputPinsField, jackNameField,
};

constexpr BitSpec elementCapabilities[] = {
    flag("CUSTOM UNDEFINED", 0),
    flag("MIDI CLOCK", 1),
    flag("MTC (MIDI Time Code)", 2),
    flag("MMC (MIDI Machine Control)", 3),
    flag("GM1 (General MIDI v.1)", 4),
    flag("GM2 (General MIDI v.2)", 5),
    flag("GS compatible", 6),
    flag("XG compatible", 7),
    flag("EFX", 8),
    flag("MIDI Patch Bay", 9),
    flag("DLS1 (Downloadable Sounds v.1)", 10),
    flag("DLS2 (Downloadable Sounds v.2)", 11),
};
constexpr FieldSpec elementFields[] = {
    subtypeField,
    {.name = "bElementID", .check = checkAudioId},
    {.name = "bNrInputPins"},
    inputPinsField,
    {.name = "bNrOutputPins"},
    {.name = "bInTerminalLink", .link = Link::Terminal},
    {.name = "bOutTerminalLink", .link = Link::Terminal},
    {.name = "bElCapsSize"},
    {.name = "bmElementCaps",
     .format = Format::Hexadecimal,
     .bits = elementCapabilities,
     .text = presentText<elementCapabilities>,
     .sizeOf = byteBefore},
    {.name = "iElement", .format = Format::StringIndex},
};

constexpr ValueName endpointSubtypes[] = {{1, "MS_GENERAL"}, {2, "MS_GENERAL_2_0"}};
constexpr FieldSpec endpointSubtypeField {
    .name = "bDescriptorSubtype", .format = Format::Hexadecimal, .names = endpointSubtypes};
constexpr FieldSpec endpointFields1[] = {
    endpointSubtypeField,
    {.name = "bNumEmbMIDIJack"},
    {.name = "baAssocJackID", .link = Link::Entity, .count = byteBefore},
};
constexpr FieldSpec endpointFields2[] = {
    endpointSubtypeField,
    {.name = "bNumGrpTrmBlock"},
    {.name = "baAssoGrpTrmBlkID", .count = byteBefore},
};

// Group terminal blocks

constexpr ValueName blockSubtypes[] = {{1, "GR_TRM_BLOCK_HEADER"}, {2, "GR_TRM_BLOCK"}};
constexpr FieldSpec blockSubtypeField {
    .name = "bDescriptorSubtype", .format = Format::Hexadecimal, .names = blockSubtypes};
constexpr ValueName blockTypes[] = {
    {0, QT_TR_NOOP("Bidirectional")},
    {1, QT_TR_NOOP("Input only")},
    {2, QT_TR_NOOP("Output only")},
};
// MIDI 2.0, A.6
constexpr ValueName midiProtocols[] = {
    {0x00, QT_TR_NOOP("Unknown; use MIDI-CI to query it")},
    {0x01, QT_TR_NOOP("MIDI 1.0, up to 64 bits")},
    {0x02, QT_TR_NOOP("MIDI 1.0, up to 64 bits, with jitter reduction timestamps")},
    {0x03, QT_TR_NOOP("MIDI 1.0, up to 128 bits")},
    {0x04, QT_TR_NOOP("MIDI 1.0, up to 128 bits, with jitter reduction timestamps")},
    {0x11, QT_TR_NOOP("MIDI 2.0")},
    {0x12, QT_TR_NOOP("MIDI 2.0, with jitter reduction timestamps")},
};

QString firstGroupText(const Scope &, quint64 value)
{
    return value < 16 ? translated(QT_TR_NOOP("Group %1")).arg(value + 1) : QString();
}

Remark checkFirstGroup(const Scope &, quint64 value)
{
    return value < 16
        ? Remark {}
        : Remark {"MIDI-GROUP", QUsbDescriptorField::Severity::Warning, translated(QT_TR_NOOP("There are 16 groups."))};
}

Remark checkGroupCount(const Scope &scope, quint64 value)
{
    return value > 0 && value + scope.byte(scope.at - 1) <= 16
        ? Remark {}
        : Remark {"MIDI-GROUP", QUsbDescriptorField::Severity::Warning, translated(QT_TR_NOOP("There are 16 groups."))};
}

QString bandwidthText(const Scope &, quint64 value)
{
    switch (value) {
    case 0:
        return translated(QT_TR_NOOP("Unknown or not fixed"));
    case 1:
        return translated(QT_TR_NOOP("31.25 kbit/s"));
    default:
        return translated(QT_TR_NOOP("%1 kB/s")).arg(value * 4);
    }
}

constexpr FieldSpec blockHeaderFields[] = {
    blockSubtypeField,
    {.name = "wTotalLength", .size = 2},
};
constexpr FieldSpec blockFields[] = {
    blockSubtypeField,
    {.name = "bGrpTrmBlkID", .check = checkAudioId},
    {.name = "bGrpTrmBlkType", .names = blockTypes},
    {.name = "nGroupTrm", .text = firstGroupText, .check = checkFirstGroup},
    {.name = "nNumGroupTrm", .check = checkGroupCount},
    {.name = "iBlockItem", .format = Format::StringIndex},
    {.name = "bMIDIProtocol", .format = Format::Hexadecimal, .names = midiProtocols},
    {.name = "wMaxInputBandwidth", .size = 2, .text = bandwidthText},
    {.name = "wMaxOutputBandwidth", .size = 2, .text = bandwidthText},
};

bool isGroupTerminalBlock(const Scope &scope)
{
    const QUsbDescriptorContext &context = scope.context;
    return context.content == QUsbDescriptorBlock::Kind::MidiGroupTerminals
        || (context.interfaceClass == AudioClass && context.interfaceSubclass == MidiStreaming);
}

constexpr DescriptorSpec streamingSpec(const char *name, const char *section, int subtype, qsizetype minimumSize,
                                       qsizetype entityId, Table<FieldSpec> fields)
{
    return {.name = name,
            .section = section,
            .type = CsInterface,
            .subtype = subtype,
            .interfaceClass = AudioClass,
            .interfaceSubclass = MidiStreaming,
            .minimumSize = minimumSize,
            .place = Place::Interface,
            .entityId = entityId,
            .isEntityLocal = true,
            .fields = fields};
}

constexpr DescriptorSpec endpointSpec(const char *section, int subtype, Table<FieldSpec> fields)
{
    return {.name = "Class-Specific MS Data Endpoint Descriptor",
            .section = section,
            .type = CsEndpoint,
            .subtype = subtype,
            .interfaceClass = AudioClass,
            .interfaceSubclass = MidiStreaming,
            .minimumSize = 4,
            .place = Place::Endpoint,
            .fields = fields};
}

constexpr DescriptorSpec descriptors[] = {
    streamingSpec("Class-Specific MS Interface Header Descriptor", "MIDI 1.0, table 6-2", 1, 7, 0, headerFields),
    streamingSpec("MIDI IN Jack Descriptor", "MIDI 1.0, table 6-3", 2, 6, 4, inJackFields),
    streamingSpec("MIDI OUT Jack Descriptor", "MIDI 1.0, table 6-4", 3, 7, 4, outJackFields),
    streamingSpec("MIDI Element Descriptor", "MIDI 1.0, table 6-5", 4, 10, 3, elementFields),
    endpointSpec("MIDI 1.0, table 6-7", 1, endpointFields1),
    endpointSpec("MIDI 2.0, 5.3.2", 2, endpointFields2),
    {.name = "Group Terminal Block Header Descriptor",
     .section = "MIDI 2.0, 5.4.1",
     .type = GroupTerminalBlock,
     .subtype = 1,
     .matches = isGroupTerminalBlock,
     .minimumSize = 5,
     .fields = blockHeaderFields},
    {.name = "Group Terminal Block Descriptor",
     .section = "MIDI 2.0, 5.4.2",
     .type = GroupTerminalBlock,
     .subtype = 2,
     .matches = isGroupTerminalBlock,
     .minimumSize = 13,
     .fields = blockFields},
};

} // namespace

Table<DescriptorSpec> midiDescriptors()
{
    return descriptors;
}

} // namespace QUsbDescriptorTables
