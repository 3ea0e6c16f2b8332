// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "qusbaudiovideotables_p.h"

using Format = QUsbDescriptorField::Format;

/* Audio 2.0: the terminals, units and clocks of control interfaces, and what endpoints say. */

namespace QUsbDescriptorTables {
namespace {

constexpr int Protocol = 0x20;
constexpr int Streaming = 0x02;

constexpr ValueName subtypes[] = {
    {0x01, "HEADER"},
    {0x02, "INPUT_TERMINAL"},
    {0x03, "OUTPUT_TERMINAL"},
    {0x04, "MIXER_UNIT"},
    {0x05, "SELECTOR_UNIT"},
    {0x06, "FEATURE_UNIT"},
    {0x07, "EFFECT_UNIT"},
    {0x08, "PROCESSING_UNIT"},
    {0x09, "EXTENSION_UNIT"},
    {0x0a, "CLOCK_SOURCE"},
    {0x0b, "CLOCK_SELECTOR"},
    {0x0c, "CLOCK_MULTIPLIER"},
    {0x0d, "SAMPLE_RATE_CONVERTER"},
};
constexpr FieldSpec subtypeField {.name = "bDescriptorSubtype", .format = Format::Hexadecimal, .names = subtypes};
constexpr FieldSpec unitIdField {.name = "bUnitID", .check = checkAudioId};
constexpr FieldSpec clockIdField {.name = "bClockID", .check = checkAudioId};
constexpr FieldSpec terminalIdField {.name = "bTerminalID", .check = checkAudioId};

template <int Size, const auto &Bits>
constexpr FieldSpec controls(CountFunction sizeOf = nullptr)
{
    return {.name = "bmControls",
            .size = Size,
            .format = Format::Hexadecimal,
            .bits = Bits,
            .text = presentText<Bits>,
            .check = checkControls,
            .sizeOf = sizeOf};
}

// Audio 2.0, A.7
constexpr ValueName categories[] = {
    {0x00, QT_TR_NOOP("Undefined")},     {0x01, QT_TR_NOOP("Desktop speaker")},
    {0x02, QT_TR_NOOP("Home theater")},  {0x03, QT_TR_NOOP("Microphone")},
    {0x04, QT_TR_NOOP("Headset")},       {0x05, QT_TR_NOOP("Telephone")},
    {0x06, QT_TR_NOOP("Converter")},     {0x07, QT_TR_NOOP("Voice or sound recorder")},
    {0x08, QT_TR_NOOP("I/O box")},       {0x09, QT_TR_NOOP("Musical instrument")},
    {0x0a, QT_TR_NOOP("Pro-audio")},     {0x0b, QT_TR_NOOP("Audio/video")},
    {0x0c, QT_TR_NOOP("Control panel")}, {0xff, QT_TR_NOOP("Other")},
};
constexpr BitSpec headerControls[] = {control("Latency Control", 0)};
constexpr FieldSpec headerFields[] = {
    subtypeField,
    {.name = "bcdADC", .size = 2, .format = Format::Bcd},
    {.name = "bCategory", .format = Format::Hexadecimal, .names = categories},
    {.name = "wTotalLength", .size = 2},
    controls<1, headerControls>(),
};

// Clocks

constexpr ValueName clockTypes[] = {
    {0, QT_TR_NOOP("External")},
    {1, QT_TR_NOOP("Internal, fixed")},
    {2, QT_TR_NOOP("Internal, variable")},
    {3, QT_TR_NOOP("Internal, programmable")},
};
constexpr BitSpec clockAttributes[] = {
    {.name = "Clock Type", .width = 2, .names = clockTypes},
    flag("Synchronized to SOF", 2),
};
constexpr BitSpec clockSourceControls[] = {
    control("Clock Frequency Control", 0),
    control("Clock Validity Control", 1),
};
constexpr BitSpec clockSelectorControls[] = {control("Clock Selector Control", 0)};
constexpr BitSpec clockMultiplierControls[] = {
    control("Clock Numerator Control", 0),
    control("Clock Denominator Control", 1),
};
constexpr FieldSpec clockSourceFields[] = {
    subtypeField,
    clockIdField,
    {.name = "bmAttributes", .format = Format::Hexadecimal, .bits = clockAttributes},
    controls<1, clockSourceControls>(),
    associatedTerminalField,
    {.name = "iClockSource", .format = Format::StringIndex},
};
constexpr FieldSpec clockSelectorFields[] = {
    subtypeField,
    clockIdField,
    pinCountField,
    {.name = "baCSourceID", .link = Link::Entity, .count = byteBefore},
    controls<1, clockSelectorControls>(),
    {.name = "iClockSelector", .format = Format::StringIndex},
};
constexpr FieldSpec clockMultiplierFields[] = {
    subtypeField,
    clockIdField,
    clockSourceField,
    controls<1, clockMultiplierControls>(),
    {.name = "iClockMultiplier", .format = Format::StringIndex},
};

// Terminals

constexpr BitSpec inputControls[] = {
    control("Copy Protect Control", 0), control("Connector Control", 1), control("Overload Control", 2),
    control("Cluster Control", 3),      control("Underflow Control", 4), control("Overflow Control", 5),
};
constexpr BitSpec outputControls[] = {
    control("Copy Protect Control", 0), control("Connector Control", 1), control("Overload Control", 2),
    control("Underflow Control", 3),    control("Overflow Control", 4),
};
constexpr FieldSpec inputTerminalFields[] = {
    subtypeField,
    terminalIdField,
    audioTerminalTypeField,
    associatedTerminalField,
    clockSourceField,
    channelCountField,
    channelConfigField,
    channelNamesField,
    controls<2, inputControls>(),
    {.name = "iTerminal", .format = Format::StringIndex},
};
constexpr FieldSpec outputTerminalFields[] = {
    subtypeField, terminalIdField,  audioTerminalTypeField,        associatedTerminalField,
    sourceField,  clockSourceField, controls<2, outputControls>(), {.name = "iTerminal", .format = Format::StringIndex},
};

// Units

constexpr BitSpec mixerControls[] = {
    control("Cluster Control", 0),
    control("Underflow Control", 1),
    control("Overflow Control", 2),
};
constexpr BitSpec selectorControls[] = {control("Selector Control", 0)};
constexpr FieldSpec mixerFields[] = {
    subtypeField,
    unitIdField,
    pinCountField,
    sourcesField,
    channelCountField,
    channelConfigField,
    channelNamesField,
    // One bit for each pair of an input and an output channel, the first one highest: no number.
    {.name = "bmMixerControls", .format = Format::None, .sizeOf = restBut<2>},
    controls<1, mixerControls>(),
    {.name = "iMixer", .format = Format::StringIndex},
};
constexpr FieldSpec selectorFields[] = {
    subtypeField,
    unitIdField,
    pinCountField,
    sourcesField,
    controls<1, selectorControls>(),
    {.name = "iSelector", .format = Format::StringIndex},
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
     .count = asManyAsFit<4, 1>},
    {.name = "iFeature", .format = Format::StringIndex},
};
constexpr FieldSpec rateConverterFields[] = {
    subtypeField,
    unitIdField,
    sourceField,
    {.name = "bCSourceInID", .link = Link::Entity},
    {.name = "bCSourceOutID", .link = Link::Entity},
    {.name = "iSRC", .format = Format::StringIndex},
};

constexpr FieldSpec effectFields[] = {
    subtypeField,
    unitIdField,
    {.name = "wEffectType", .size = 2, .format = Format::Hexadecimal, .names = effectTypes},
    sourceField,
    effectControls<1, 1, equalizerControls>(),
    effectControls<2, 1, reverberationControls>(),
    effectControls<3, 1, modulationDelayControls>(),
    effectControls<4, 1, compressorControls>(),
    {.name = "bmaControls", .size = 4, .format = Format::Hexadecimal, .count = otherEffectChannels<1>},
    {.name = "iEffects", .format = Format::StringIndex},
};

constexpr ValueName processTypes[] = {
    {0, "PROCESS_UNDEFINED"},
    {1, "UP/DOWNMIX_PROCESS"},
    {2, "DOLBY_PROLOGIC_PROCESS"},
    {3, "STEREO_EXTENDER_PROCESS"},
};
constexpr BitSpec mixModeControls[] = {
    control("Enable Control", 0),    control("Mode Select Control", 1), control("Cluster Control", 2),
    control("Underflow Control", 3), control("Overflow Control", 4),
};
constexpr BitSpec extenderControls[] = {
    control("Enable Control", 0),    control("Width Control", 1),    control("Cluster Control", 2),
    control("Underflow Control", 3), control("Overflow Control", 4),
};
bool hasModes(const Scope &scope)
{
    return scope.word(4) == 1 || scope.word(4) == 2;
}
qsizetype modeCountSize(const Scope &scope)
{
    return hasModes(scope) ? 1 : 0;
}
qsizetype modeCount(const Scope &scope)
{
    return hasModes(scope) ? byteBefore(scope) : 0;
}
constexpr FieldSpec processingFields[] = {
    subtypeField,
    unitIdField,
    {.name = "wProcessType", .size = 2, .format = Format::Hexadecimal, .names = processTypes},
    pinCountField,
    sourcesField,
    channelCountField,
    channelConfigField,
    channelNamesField,
    controls<2, mixModeControls>(sizeIfType<1, 2>),
    controls<2, mixModeControls>(sizeIfType<2, 2>),
    controls<2, extenderControls>(sizeIfType<3, 2>),
    {.name = "bmControls", .format = Format::Hexadecimal, .sizeOf = sizeIfOtherType<3, 2>},
    {.name = "iProcessing", .format = Format::StringIndex},
    {.name = "bNrModes", .sizeOf = modeCountSize},
    {.name = "daModes",
     .size = 4,
     .format = Format::Hexadecimal,
     .bits = audioChannels,
     .text = presentText<audioChannels>,
     .count = modeCount},
    {.name = "Process-specific", .format = Format::None, .sizeOf = restBut<0>},
};
constexpr BitSpec extensionControls[] = {
    control("Enable Control", 0),
    control("Cluster Control", 1),
    control("Underflow Control", 2),
    control("Overflow Control", 3),
};
constexpr FieldSpec extensionFields[] = {
    subtypeField,
    unitIdField,
    {.name = "wExtensionCode", .size = 2, .format = Format::Hexadecimal},
    pinCountField,
    sourcesField,
    channelCountField,
    channelConfigField,
    channelNamesField,
    controls<1, extensionControls>(),
    {.name = "iExtension", .format = Format::StringIndex},
};

// Endpoints

constexpr ValueName endpointSubtypes[] = {{1, "EP_GENERAL"}};
constexpr BitSpec endpointAttributes[] = {flag("MaxPacketsOnly", 7)};
constexpr BitSpec endpointControls[] = {
    control("Pitch Control", 0),
    control("Data Overrun Control", 1),
    control("Data Underrun Control", 2),
};
constexpr FieldSpec endpointFields[] = {
    {.name = "bDescriptorSubtype", .format = Format::Hexadecimal, .names = endpointSubtypes},
    {.name = "bmAttributes", .format = Format::Hexadecimal, .bits = endpointAttributes},
    controls<1, endpointControls>(),
    lockDelayUnitsField,
    lockDelayField,
};

constexpr DescriptorSpec descriptors[] = {
    audioControlSpec<Protocol>("Class-Specific AC Interface Header Descriptor", "Audio 2.0, table 4-5", 0x01, 9, 0,
                               headerFields),
    audioControlSpec<Protocol>("Input Terminal Descriptor", "Audio 2.0, table 4-9", 0x02, 17, 3, inputTerminalFields),
    audioControlSpec<Protocol>("Output Terminal Descriptor", "Audio 2.0, table 4-10", 0x03, 12, 3,
                               outputTerminalFields),
    audioControlSpec<Protocol>("Mixer Unit Descriptor", "Audio 2.0, table 4-11", 0x04, 13, 3, mixerFields),
    audioControlSpec<Protocol>("Selector Unit Descriptor", "Audio 2.0, table 4-12", 0x05, 7, 3, selectorFields),
    audioControlSpec<Protocol>("Feature Unit Descriptor", "Audio 2.0, table 4-13", 0x06, 6, 3, featureFields),
    audioControlSpec<Protocol>("Effect Unit Descriptor", "Audio 2.0, table 4-15", 0x07, 8, 3, effectFields),
    audioControlSpec<Protocol>("Processing Unit Descriptor", "Audio 2.0, table 4-20", 0x08, 16, 3, processingFields),
    audioControlSpec<Protocol>("Extension Unit Descriptor", "Audio 2.0, table 4-24", 0x09, 15, 3, extensionFields),
    audioControlSpec<Protocol>("Clock Source Descriptor", "Audio 2.0, table 4-6", 0x0a, 8, 3, clockSourceFields),
    audioControlSpec<Protocol>("Clock Selector Descriptor", "Audio 2.0, table 4-7", 0x0b, 7, 3, clockSelectorFields),
    audioControlSpec<Protocol>("Clock Multiplier Descriptor", "Audio 2.0, table 4-8", 0x0c, 7, 3,
                               clockMultiplierFields),
    audioControlSpec<Protocol>("Sampling Rate Converter Unit Descriptor", "Audio 2.0, table 4-14", 0x0d, 8, 3,
                               rateConverterFields),
    {.name = "Class-Specific AS Isochronous Audio Data Endpoint Descriptor",
     .section = "Audio 2.0, table 4-34",
     .type = CsEndpoint,
     .subtype = 1,
     .interfaceClass = AudioClass,
     .interfaceSubclass = Streaming,
     .interfaceProtocol = Protocol,
     .minimumSize = 8,
     .place = Place::Endpoint,
     .fields = endpointFields},
};

} // namespace

Table<DescriptorSpec> audio2Descriptors()
{
    return descriptors;
}

} // namespace QUsbDescriptorTables
