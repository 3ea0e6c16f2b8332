// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "qusbaudiovideotables_p.h"

using Format = QUsbDescriptorField::Format;
using Severity = QUsbDescriptorField::Severity;

/*
    Audio 3.0: the terminals, units, clocks and power domains of control interfaces, streaming interfaces and their
    endpoints. Clusters,
    connectors, extended terminals and strings are asked for by the IDs that stand here; their lengths take two bytes,
    so they are no descriptors of a configuration.
*/

namespace QUsbDescriptorTables {
namespace {

constexpr int Protocol = 0x30;
constexpr int Streaming = 0x02;

constexpr ValueName subtypes[] = {
    {0x01, "HEADER"},           {0x02, "INPUT_TERMINAL"},        {0x03, "OUTPUT_TERMINAL"}, {0x04, "EXTENDED_TERMINAL"},
    {0x05, "MIXER_UNIT"},       {0x06, "SELECTOR_UNIT"},         {0x07, "FEATURE_UNIT"},    {0x08, "EFFECT_UNIT"},
    {0x09, "PROCESSING_UNIT"},  {0x0a, "EXTENSION_UNIT"},        {0x0b, "CLOCK_SOURCE"},    {0x0c, "CLOCK_SELECTOR"},
    {0x0d, "CLOCK_MULTIPLIER"}, {0x0e, "SAMPLE_RATE_CONVERTER"}, {0x0f, "CONNECTORS"},      {0x10, "POWER_DOMAIN"},
};
constexpr FieldSpec subtypeField {.name = "bDescriptorSubtype", .format = Format::Hexadecimal, .names = subtypes};
constexpr FieldSpec unitIdField {.name = "bUnitID", .check = checkAudioId};
constexpr FieldSpec clockIdField {.name = "bClockID", .check = checkAudioId};
constexpr FieldSpec terminalIdField {.name = "bTerminalID", .check = checkAudioId};

/* The ID of a descriptor or a string that is asked for by a request of the class. */
constexpr FieldSpec idField(const char *name)
{
    return {.name = name, .size = 2, .format = Format::Hexadecimal};
}
constexpr FieldSpec clusterField = idField("wClusterDescrID");

template <const auto &Bits>
constexpr FieldSpec controls(CountFunction sizeOf = nullptr)
{
    return {.name = "bmControls",
            .size = 4,
            .format = Format::Hexadecimal,
            .bits = Bits,
            .text = presentText<Bits>,
            .check = checkControls,
            .sizeOf = sizeOf};
}

// Audio 3.0, A.7
constexpr ValueName categories[] = {
    {0x00, QT_TR_NOOP("Undefined")},       {0x01, QT_TR_NOOP("Desktop speaker")},
    {0x02, QT_TR_NOOP("Home theater")},    {0x03, QT_TR_NOOP("Microphone")},
    {0x04, QT_TR_NOOP("Headset")},         {0x05, QT_TR_NOOP("Telephone")},
    {0x06, QT_TR_NOOP("Converter")},       {0x07, QT_TR_NOOP("Voice or sound recorder")},
    {0x08, QT_TR_NOOP("I/O box")},         {0x09, QT_TR_NOOP("Musical instrument")},
    {0x0a, QT_TR_NOOP("Pro-audio")},       {0x0b, QT_TR_NOOP("Audio/video")},
    {0x0c, QT_TR_NOOP("Control panel")},   {0x0d, QT_TR_NOOP("Headphone")},
    {0x0e, QT_TR_NOOP("Generic speaker")}, {0x0f, QT_TR_NOOP("Headset adapter")},
    {0x10, QT_TR_NOOP("Speakerphone")},    {0xff, QT_TR_NOOP("Other")},
};
constexpr BitSpec audio3HeaderControls[] = {control("Latency Control", 0)};
constexpr FieldSpec headerFields[] = {
    subtypeField,
    {.name = "bCategory", .format = Format::Hexadecimal, .names = categories},
    {.name = "wTotalLength", .size = 2},
    controls<audio3HeaderControls>(),
};

// Clocks

constexpr ValueName clockTypes[] = {{0, QT_TR_NOOP("External")}, {1, QT_TR_NOOP("Internal")}};
constexpr BitSpec clockAttributes[] = {
    {.name = "Clock Type", .names = clockTypes},
    flag("Synchronized to SOF", 1),
};
constexpr BitSpec audio3ClockSourceControls[] = {
    control("Clock Frequency Control", 0),
    control("Clock Validity Control", 1),
};
constexpr BitSpec audio3ClockSelectorControls[] = {control("Clock Selector Control", 0)};
constexpr BitSpec audio3ClockMultiplierControls[] = {
    control("Clock Numerator Control", 0),
    control("Clock Denominator Control", 1),
};
constexpr FieldSpec clockSourceFields[] = {
    subtypeField,
    clockIdField,
    {.name = "bmAttributes", .format = Format::Hexadecimal, .bits = clockAttributes},
    controls<audio3ClockSourceControls>(),
    {.name = "bReferenceTerminal", .link = Link::Entity},
    idField("wClockSourceStr"),
};
constexpr FieldSpec clockSelectorFields[] = {
    subtypeField,
    clockIdField,
    pinCountField,
    {.name = "baCSourceID", .link = Link::Entity, .count = byteBefore},
    controls<audio3ClockSelectorControls>(),
    idField("wCSelectorDescrStr"),
};
constexpr FieldSpec clockMultiplierFields[] = {
    subtypeField,
    clockIdField,
    clockSourceField,
    controls<audio3ClockMultiplierControls>(),
    idField("wCMultiplierDescrStr"),
};

// Terminals

constexpr BitSpec terminalControls[] = {
    control("Insertion Control", 0),
    control("Overload Control", 1),
    control("Underflow Control", 2),
    control("Overflow Control", 3),
};
constexpr FieldSpec inputTerminalFields[] = {
    subtypeField,
    terminalIdField,
    audioTerminalTypeField,
    associatedTerminalField,
    clockSourceField,
    controls<terminalControls>(),
    clusterField,
    idField("wExTerminalDescrID"),
    idField("wConnectorsDescrID"),
    idField("wTerminalDescrStr"),
};
constexpr FieldSpec outputTerminalFields[] = {
    subtypeField,
    terminalIdField,
    audioTerminalTypeField,
    associatedTerminalField,
    sourceField,
    clockSourceField,
    controls<terminalControls>(),
    idField("wExTerminalDescrID"),
    idField("wConnectorsDescrID"),
    idField("wTerminalDescrStr"),
};

// Units

constexpr BitSpec flowControls[] = {
    control("Underflow Control", 0),
    control("Overflow Control", 1),
};
constexpr BitSpec audio3SelectorControls[] = {control("Selector Control", 0)};
constexpr FieldSpec mixerFields[] = {
    subtypeField,
    unitIdField,
    pinCountField,
    sourcesField,
    clusterField,
    // One bit for each pair of an input and an output channel, the first one highest: no number.
    {.name = "bmMixerControls", .format = Format::None, .sizeOf = restBut<6>},
    controls<flowControls>(),
    idField("wMixerDescrStr"),
};
constexpr FieldSpec selectorFields[] = {
    subtypeField,
    unitIdField,
    pinCountField,
    sourcesField,
    controls<audio3SelectorControls>(),
    idField("wSelectorDescrStr"),
};
constexpr FieldSpec featureFields[] = {
    subtypeField,
    unitIdField,
    sourceField,
    {.name = "bmaControls",
     .size = 4,
     .format = Format::Hexadecimal,
     .bits = featureControls,
     .text = channelControlsText<featureControls>,
     .check = checkControls,
     .count = asManyAsFit<4, 2>},
    idField("wFeatureDescrStr"),
};
constexpr FieldSpec rateConverterFields[] = {
    subtypeField,
    unitIdField,
    sourceField,
    {.name = "bCSourceInID", .link = Link::Entity},
    {.name = "bCSourceOutID", .link = Link::Entity},
    idField("wSRCDescrStr"),
};

constexpr FieldSpec effectFields[] = {
    subtypeField,
    unitIdField,
    {.name = "wEffectType", .size = 2, .format = Format::Hexadecimal, .names = effectTypes},
    sourceField,
    effectControls<1, 2, equalizerControls>(),
    effectControls<2, 2, reverberationControls>(),
    effectControls<3, 2, modulationDelayControls>(),
    effectControls<4, 2, compressorControls>(),
    {.name = "bmaControls", .size = 4, .format = Format::Hexadecimal, .count = otherEffectChannels<2>},
    idField("wEffectsDescrStr"),
};

constexpr ValueName processTypes[] = {
    {0, "PROCESS_UNDEFINED"},
    {1, "UP/DOWNMIX_PROCESS"},
    {2, "STEREO_EXTENDER_PROCESS"},
    {3, "MULTI_FUNCTION_PROCESS"},
};
constexpr BitSpec mixerModeControls[] = {
    control("Mode Select Control", 0),
    control("Underflow Control", 1),
    control("Overflow Control", 2),
};
constexpr BitSpec stereoExtenderControls[] = {
    control("Width Control", 0),
    control("Underflow Control", 1),
    control("Overflow Control", 2),
};
constexpr BitSpec algorithms[] = {
    flag("Algorithm Undefined", 0),        flag("Beam Forming", 1),
    flag("Acoustic Echo Cancellation", 2), flag("Active Noise Cancellation", 3),
    flag("Blind Source Separation", 4),    flag("Noise Suppression/Reduction", 5),
};
qsizetype modeCount(const Scope &scope)
{
    return scope.word(4) == 1 ? byteBefore(scope) : 0;
}
constexpr FieldSpec processingFields[] = {
    subtypeField,
    unitIdField,
    {.name = "wProcessType", .size = 2, .format = Format::Hexadecimal, .names = processTypes},
    pinCountField,
    sourcesField,
    idField("wProcessingDescrStr"),
    controls<mixerModeControls>(sizeIfType<1, 4>),
    controls<stereoExtenderControls>(sizeIfType<2, 4>),
    controls<flowControls>(sizeIfType<3, 4>),
    {.name = "bNrModes", .sizeOf = sizeIfType<1, 1>},
    {.name = "waClusterDescrID", .size = 2, .format = Format::Hexadecimal, .count = modeCount},
    {.name = "wClusterDescrID", .format = Format::Hexadecimal, .sizeOf = sizeIfType<3, 2>},
    {.name = "bmAlgorithms",
     .format = Format::Hexadecimal,
     .bits = algorithms,
     .text = presentText<algorithms>,
     .sizeOf = sizeIfType<3, 4>},
    {.name = "Process-specific", .format = Format::None, .sizeOf = restBut<0>},
};
constexpr FieldSpec extensionFields[] = {
    subtypeField,
    unitIdField,
    {.name = "wExtensionCode", .size = 2, .format = Format::Hexadecimal},
    pinCountField,
    sourcesField,
    idField("wExtensionDescrStr"),
    controls<flowControls>(),
    clusterField,
};

constexpr FieldSpec powerDomainFields[] = {
    subtypeField,
    {.name = "bPowerDomainID", .check = checkAudioId},
    {.name = "waRecoveryTime(1)", .size = 2, .unit = QT_TR_NOOP("µs"), .scale = 50},
    {.name = "waRecoveryTime(2)", .size = 2, .unit = QT_TR_NOOP("µs"), .scale = 50},
    {.name = "bNrEntities"},
    {.name = "baEntityID", .link = Link::Entity, .count = byteBefore},
    idField("wPDomainDescrStr"),
};

// Streaming interfaces

constexpr ValueName streamingSubtypes[] = {{1, "AS_GENERAL"}, {2, "AS_VALID_FREQ_RANGE"}};
constexpr FieldSpec streamingSubtypeField {
    .name = "bDescriptorSubtype", .format = Format::Hexadecimal, .names = streamingSubtypes};
// Audio Data Formats 3.0, A.2
constexpr BitSpec formats[] = {
    flag("PCM", 0),
    flag("PCM8", 1),
    flag("IEEE_FLOAT", 2),
    flag("ALAW", 3),
    flag("MULAW", 4),
    flag("DSD", 5),
    flag("RAW_DATA", 6),
    flag("PCM_IEC60958", 7),
    flag("AC-3", 8),
    flag("MPEG-1_Layer1", 9),
    flag("MPEG-1_Layer2/3 or MPEG-2_NOEXT", 10),
    flag("MPEG-2_EXT", 11),
    flag("MPEG-2_AAC_ADTS", 12),
    flag("MPEG-2_Layer1_LS", 13),
    flag("MPEG-2_Layer2/3_LS", 14),
    flag("DTS-I", 15),
    flag("DTS-II", 16),
    flag("DTS-III", 17),
    flag("ATRAC", 18),
    flag("ATRAC2/3", 19),
    flag("WMA", 20),
    flag("E-AC-3", 21),
    flag("MAT", 22),
    flag("DTS-IV", 23),
    flag("MPEG-4_HE_AAC", 24),
    flag("MPEG-4_HE_AAC_V2", 25),
    flag("MPEG-4_AAC_LC", 26),
    flag("DRA", 27),
    flag("MPEG-4_HE_AAC_SURROUND", 28),
    flag("MPEG-4_AAC_LC_SURROUND", 29),
    flag("MPEG-H_3D_AUDIO", 30),
    flag("AC4", 31),
    flag("MPEG-4_AAC_ELD", 32),
};
constexpr BitSpec generalControls[] = {
    control("Active Alternate Setting Control", 0),
    control("Valid Alternate Settings Control", 1),
    control("Audio Data Format Control", 2),
};
constexpr FieldSpec generalFields[] = {
    streamingSubtypeField,
    terminalLinkField,
    {.name = "bmControls",
     .size = 4,
     .format = Format::Hexadecimal,
     .bits = generalControls,
     .text = presentText<generalControls>,
     .check = checkControls},
    {.name = "wClusterDescrID", .size = 2, .format = Format::Hexadecimal},
    {.name = "bmFormats", .size = 8, .format = Format::Hexadecimal, .bits = formats, .text = presentText<formats>},
    slotField,
    resolutionField<18>(),
    {.name = "bmAuxProtocols", .size = 2, .format = Format::Hexadecimal},
    {.name = "bControlSize", .text = bytesText},
};
Remark checkMinimum(const Scope &scope, quint64 value)
{
    return value <= scope.dword(scope.at + 4)
        ? Remark {}
        : Remark {"UAC-FREQ", Severity::Warning, translated(QT_TR_NOOP("The minimum is above the maximum."))};
}
constexpr FieldSpec validRangeFields[] = {
    streamingSubtypeField,
    {.name = "dMIN", .size = 4, .unit = QT_TR_NOOP("Hz"), .check = checkMinimum},
    {.name = "dMAX", .size = 4, .unit = QT_TR_NOOP("Hz"), .check = checkFrequency},
};

// Endpoints

constexpr ValueName endpointSubtypes[] = {{1, "EP_GENERAL"}};
constexpr BitSpec audio3EndpointControls[] = {
    control("Pitch Control", 0),
    control("Data Overrun Control", 1),
    control("Data Underrun Control", 2),
};
constexpr FieldSpec endpointFields[] = {
    {.name = "bDescriptorSubtype", .format = Format::Hexadecimal, .names = endpointSubtypes},
    controls<audio3EndpointControls>(),
    lockDelayUnitsField,
    lockDelayField,
};

constexpr DescriptorSpec streamingSpec(const char *name, const char *section, int subtype, qsizetype minimumSize,
                                       Table<FieldSpec> fields)
{
    DescriptorSpec spec = audioControlSpec<Protocol>(name, section, subtype, minimumSize, 0, fields);
    spec.interfaceSubclass = Streaming;
    return spec;
}

constexpr DescriptorSpec descriptors[] = {
    audioControlSpec<Protocol>("Class-Specific AC Interface Header Descriptor", "Audio 3.0, table 4-15", 0x01, 10, 0,
                               headerFields),
    audioControlSpec<Protocol>("Input Terminal Descriptor", "Audio 3.0, table 4-16", 0x02, 20, 3, inputTerminalFields),
    audioControlSpec<Protocol>("Output Terminal Descriptor", "Audio 3.0, table 4-17", 0x03, 19, 3,
                               outputTerminalFields),
    audioControlSpec<Protocol>("Mixer Unit Descriptor", "Audio 3.0, table 4-29", 0x05, 13, 3, mixerFields),
    audioControlSpec<Protocol>("Selector Unit Descriptor", "Audio 3.0, table 4-30", 0x06, 11, 3, selectorFields),
    audioControlSpec<Protocol>("Feature Unit Descriptor", "Audio 3.0, table 4-31", 0x07, 7, 3, featureFields),
    audioControlSpec<Protocol>("Effect Unit Descriptor", "Audio 3.0, table 4-33", 0x08, 9, 3, effectFields),
    audioControlSpec<Protocol>("Processing Unit Descriptor", "Audio 3.0, table 4-38", 0x09, 9, 3, processingFields),
    audioControlSpec<Protocol>("Extension Unit Descriptor", "Audio 3.0, table 4-42", 0x0a, 15, 3, extensionFields),
    audioControlSpec<Protocol>("Clock Source Descriptor", "Audio 3.0, table 4-43", 0x0b, 12, 3, clockSourceFields),
    audioControlSpec<Protocol>("Clock Selector Descriptor", "Audio 3.0, table 4-44", 0x0c, 11, 3, clockSelectorFields),
    audioControlSpec<Protocol>("Clock Multiplier Descriptor", "Audio 3.0, table 4-45", 0x0d, 11, 3,
                               clockMultiplierFields),
    audioControlSpec<Protocol>("Sampling Rate Converter Unit Descriptor", "Audio 3.0, table 4-32", 0x0e, 9, 3,
                               rateConverterFields),
    audioControlSpec<Protocol>("Power Domain Descriptor", "Audio 3.0, table 4-46", 0x10, 11, 3, powerDomainFields),
    streamingSpec("Class-Specific AS Interface Descriptor", "Audio 3.0, table 4-49", 1, 23, generalFields),
    streamingSpec("Class-Specific AS Valid Frequency Range Descriptor", "Audio 3.0, table 4-50", 2, 11,
                  validRangeFields),
    {.name = "Class-Specific AS Isochronous Audio Data Endpoint Descriptor",
     .section = "Audio 3.0, table 4-52",
     .type = CsEndpoint,
     .subtype = 1,
     .interfaceClass = AudioClass,
     .interfaceSubclass = Streaming,
     .interfaceProtocol = Protocol,
     .minimumSize = 10,
     .place = Place::Endpoint,
     .fields = endpointFields},
};

} // namespace

Table<DescriptorSpec> audio3Descriptors()
{
    return descriptors;
}

} // namespace QUsbDescriptorTables
