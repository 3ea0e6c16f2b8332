// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "qusbaudiovideotables_p.h"

using Format = QUsbDescriptorField::Format;

/* Audio 1.0: the terminals and units of control interfaces, and what endpoints say. Formats: qusbaudioformats.cpp. */

namespace QUsbDescriptorTables {
namespace {

constexpr int Protocol = 0x00;
constexpr int Streaming = 0x02;

constexpr ValueName subtypes[] = {
    {1, "HEADER"},        {2, "INPUT_TERMINAL"}, {3, "OUTPUT_TERMINAL"}, {4, "MIXER_UNIT"},
    {5, "SELECTOR_UNIT"}, {6, "FEATURE_UNIT"},   {7, "PROCESSING_UNIT"}, {8, "EXTENSION_UNIT"},
};
constexpr FieldSpec subtypeField {.name = "bDescriptorSubtype", .format = Format::Hexadecimal, .names = subtypes};
constexpr FieldSpec unitIdField {.name = "bUnitID", .check = checkAudioId};
constexpr FieldSpec terminalIdField {.name = "bTerminalID", .check = checkAudioId};

// Audio 1.0, 3.7.2.3
constexpr BitSpec channels[] = {
    flag("Left Front", 0),     flag("Right Front", 1),
    flag("Center Front", 2),   flag("Low Frequency Enhancement", 3),
    flag("Left Surround", 4),  flag("Right Surround", 5),
    flag("Left of Center", 6), flag("Right of Center", 7),
    flag("Surround", 8),       flag("Side Left", 9),
    flag("Side Right", 10),    flag("Top", 11),
};
constexpr FieldSpec shortChannelConfigField {.name = "wChannelConfig",
                                             .size = 2,
                                             .format = Format::Hexadecimal,
                                             .bits = channels,
                                             .text = presentText<channels>};

constexpr FieldSpec headerFields[] = {
    subtypeField,
    {.name = "bcdADC", .size = 2, .format = Format::Bcd},
    {.name = "wTotalLength", .size = 2},
    {.name = "bInCollection"},
    {.name = "baInterfaceNr", .link = Link::Interface, .count = byteBefore},
};
constexpr FieldSpec inputTerminalFields[] = {
    subtypeField,           terminalIdField,
    audioTerminalTypeField, associatedTerminalField,
    channelCountField,      shortChannelConfigField,
    channelNamesField,      {.name = "iTerminal", .format = Format::StringIndex},
};
constexpr FieldSpec outputTerminalFields[] = {
    subtypeField,
    terminalIdField,
    audioTerminalTypeField,
    associatedTerminalField,
    sourceField,
    {.name = "iTerminal", .format = Format::StringIndex},
};
constexpr FieldSpec mixerFields[] = {
    subtypeField,
    unitIdField,
    pinCountField,
    sourcesField,
    channelCountField,
    shortChannelConfigField,
    channelNamesField,
    // One bit for each pair of an input and an output channel, the first one highest: no number.
    {.name = "bmControls", .format = Format::None, .sizeOf = restBut<1>},
    {.name = "iMixer", .format = Format::StringIndex},
};
constexpr FieldSpec selectorFields[] = {
    subtypeField, unitIdField, pinCountField, sourcesField, {.name = "iSelector", .format = Format::StringIndex},
};

// Feature units

constexpr BitSpec features[] = {
    flag("Mute", 0),           flag("Volume", 1),
    flag("Bass", 2),           flag("Mid", 3),
    flag("Treble", 4),         flag("Graphic Equalizer", 5),
    flag("Automatic Gain", 6), flag("Delay", 7),
    flag("Bass Boost", 8),     flag("Loudness", 9),
};

qsizetype featureSize(const Scope &scope)
{
    return scope.byte(5);
}

qsizetype featureChannels(const Scope &scope)
{
    const qsizetype size = featureSize(scope);
    return size == 0 ? 0 : restBut<1>(scope) / size;
}

constexpr FieldSpec featureFields[] = {
    subtypeField,
    unitIdField,
    sourceField,
    {.name = "bControlSize"},
    {.name = "bmaControls",
     .format = Format::Hexadecimal,
     .bits = features,
     .text = channelControlsText<features>,
     .sizeOf = featureSize,
     .count = featureChannels},
    {.name = "iFeature", .format = Format::StringIndex},
};

// Processing units

constexpr ValueName processTypes[] = {
    {0, "PROCESS_UNDEFINED"},          {1, "UP/DOWNMIX_PROCESS"},    {2, "DOLBY_PROLOGIC_PROCESS"},
    {3, "3D_STEREO_EXTENDER_PROCESS"}, {4, "REVERBERATION_PROCESS"}, {5, "CHORUS_PROCESS"},
    {6, "DYN_RANGE_COMP_PROCESS"},
};
constexpr BitSpec enableOnly[] = {flag("Enable Processing", 0)};
constexpr BitSpec mixModes[] = {flag("Enable Processing", 0), flag("Mode Select", 1)};
constexpr BitSpec stereoExtender[] = {flag("Enable Processing", 0), flag("Spaciousness", 1)};
constexpr BitSpec reverberation[] = {
    flag("Enable Processing", 0), flag("Reverb Type", 1),           flag("Reverb Level", 2),
    flag("Reverb Time", 3),       flag("Reverb Delay Feedback", 4),
};
constexpr BitSpec chorus[] = {
    flag("Enable Processing", 0),
    flag("Chorus Level", 1),
    flag("Chorus Modulation Rate", 2),
    flag("Chorus Modulation Depth", 3),
};
constexpr BitSpec compressor[] = {
    flag("Enable Processing", 0), flag("Compression Ratio", 1), flag("MaxAmpl", 2),
    flag("Threshold", 3),         flag("Attack Time", 4),       flag("Release Time", 5),
};

// Which controls there are depends on the process, so of these fields one is there.
template <quint16 Type>
qsizetype controlsOf(const Scope &scope)
{
    return scope.word(4) == Type ? byteBefore(scope) : 0;
}
qsizetype controlsOfOthers(const Scope &scope)
{
    return scope.word(4) == 0 || scope.word(4) > 6 ? byteBefore(scope) : 0;
}
template <quint16 Type, const auto &Bits>
constexpr FieldSpec processControls()
{
    return {.name = "bmControls",
            .format = Format::Hexadecimal,
            .bits = Bits,
            .text = presentText<Bits>,
            .sizeOf = controlsOf<Type>};
}

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
    shortChannelConfigField,
    channelNamesField,
    {.name = "bControlSize"},
    processControls<1, mixModes>(),
    processControls<2, mixModes>(),
    processControls<3, stereoExtender>(),
    processControls<4, reverberation>(),
    processControls<5, chorus>(),
    processControls<6, compressor>(),
    {.name = "bmControls", .format = Format::Hexadecimal, .bits = enableOnly, .sizeOf = controlsOfOthers},
    {.name = "iProcessing", .format = Format::StringIndex},
    {.name = "bNrModes", .sizeOf = modeCountSize},
    {.name = "waModes",
     .size = 2,
     .format = Format::Hexadecimal,
     .bits = channels,
     .text = presentText<channels>,
     .count = modeCount},
    {.name = "Process-specific", .format = Format::None, .sizeOf = restBut<0>},
};
constexpr FieldSpec extensionFields[] = {
    subtypeField,
    unitIdField,
    {.name = "wExtensionCode", .size = 2, .format = Format::Hexadecimal},
    pinCountField,
    sourcesField,
    channelCountField,
    shortChannelConfigField,
    channelNamesField,
    {.name = "bControlSize"},
    // All other bits are the maker's.
    {.name = "bmControls", .format = Format::Hexadecimal, .sizeOf = byteBefore},
    {.name = "iExtension", .format = Format::StringIndex},
};

// Endpoints

constexpr ValueName endpointSubtypes[] = {{1, "EP_GENERAL"}};
constexpr BitSpec endpointAttributes[] = {
    flag("Sampling Frequency", 0),
    flag("Pitch", 1),
    flag("MaxPacketsOnly", 7),
};
constexpr FieldSpec endpointFields[] = {
    {.name = "bDescriptorSubtype", .format = Format::Hexadecimal, .names = endpointSubtypes},
    {.name = "bmAttributes",
     .format = Format::Hexadecimal,
     .bits = endpointAttributes,
     .text = presentText<endpointAttributes>},
    lockDelayUnitsField,
    lockDelayField,
};

constexpr DescriptorSpec descriptors[] = {
    audioControlSpec<Protocol>("Class-Specific AC Interface Header Descriptor", "Audio 1.0, table 4-2", 1, 8, 0,
                               headerFields),
    audioControlSpec<Protocol>("Input Terminal Descriptor", "Audio 1.0, table 4-3", 2, 12, 3, inputTerminalFields),
    audioControlSpec<Protocol>("Output Terminal Descriptor", "Audio 1.0, table 4-4", 3, 9, 3, outputTerminalFields),
    audioControlSpec<Protocol>("Mixer Unit Descriptor", "Audio 1.0, table 4-5", 4, 10, 3, mixerFields),
    audioControlSpec<Protocol>("Selector Unit Descriptor", "Audio 1.0, table 4-6", 5, 6, 3, selectorFields),
    audioControlSpec<Protocol>("Feature Unit Descriptor", "Audio 1.0, table 4-7", 6, 7, 3, featureFields),
    audioControlSpec<Protocol>("Processing Unit Descriptor", "Audio 1.0, table 4-8", 7, 13, 3, processingFields),
    audioControlSpec<Protocol>("Extension Unit Descriptor", "Audio 1.0, table 4-15", 8, 13, 3, extensionFields),
    {.name = "Class-Specific AS Isochronous Audio Data Endpoint Descriptor",
     .section = "Audio 1.0, table 4-21",
     .type = CsEndpoint,
     .subtype = 1,
     .interfaceClass = AudioClass,
     .interfaceSubclass = Streaming,
     .interfaceProtocol = Protocol,
     .minimumSize = 7,
     .place = Place::Endpoint,
     .fields = endpointFields},
};

} // namespace

Table<DescriptorSpec> audio1Descriptors()
{
    return descriptors;
}

} // namespace QUsbDescriptorTables
