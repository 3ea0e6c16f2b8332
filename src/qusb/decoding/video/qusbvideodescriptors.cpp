// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "qusbaudiovideotables_p.h"

#include <algorithm>
#include <iterator>

using Format = QUsbDescriptorField::Format;

/* The terminals and units of video control interfaces. */

namespace QUsbDescriptorTables {
namespace {

constexpr int Control = 0x01;

constexpr ValueName subtypes[] = {
    {1, "VC_HEADER"},          {2, "VC_INPUT_TERMINAL"}, {3, "VC_OUTPUT_TERMINAL"}, {4, "VC_SELECTOR_UNIT"},
    {5, "VC_PROCESSING_UNIT"}, {6, "VC_EXTENSION_UNIT"}, {7, "VC_ENCODING_UNIT"},
};
constexpr FieldSpec subtypeField {.name = "bDescriptorSubtype", .format = Format::Hexadecimal, .names = subtypes};
constexpr FieldSpec terminalIdField {.name = "bTerminalID", .check = checkVideoId};
constexpr FieldSpec unitIdField {.name = "bUnitID", .check = checkVideoId};
constexpr FieldSpec controlSizeField {.name = "bControlSize"};

template <const auto &Bits>
constexpr FieldSpec controls()
{
    return {.name = "bmControls",
            .format = Format::Hexadecimal,
            .bits = Bits,
            .text = presentText<Bits>,
            .sizeOf = byteBefore};
}

QString clockText(const Scope &, quint64 value)
{
    return frequencyText(value);
}

constexpr FieldSpec headerFields[] = {
    subtypeField,
    {.name = "bcdUVC", .size = 2, .format = Format::Bcd},
    {.name = "wTotalLength", .size = 2},
    {.name = "dwClockFrequency", .size = 4, .text = clockText, .unit = QT_TR_NOOP("Hz")},
    {.name = "bInCollection"},
    {.name = "baInterfaceNr", .link = Link::Interface, .count = byteBefore},
};

// Terminals. UVC 1.5, B

constexpr ValueName terminalTypes[] = {
    {0x0100, QT_TR_NOOP("USB, vendor-specific")},
    {0x0101, QT_TR_NOOP("USB streaming")},
    {0x0200, QT_TR_NOOP("Input, vendor-specific")},
    {0x0201, QT_TR_NOOP("Camera")},
    {0x0202, QT_TR_NOOP("Media transport input")},
    {0x0300, QT_TR_NOOP("Output, vendor-specific")},
    {0x0301, QT_TR_NOOP("Display")},
    {0x0302, QT_TR_NOOP("Media transport output")},
    {0x0400, QT_TR_NOOP("External, vendor-specific")},
    {0x0401, QT_TR_NOOP("Composite connector")},
    {0x0402, QT_TR_NOOP("S-Video connector")},
    {0x0403, QT_TR_NOOP("Component connector")},
};

// An associated terminal may be one of the audio class.
QString terminalText(const Scope &scope, quint64 value)
{
    const auto isNamed = [value](const ValueName &name) { return name.value == value; };
    const auto it = std::find_if(std::begin(terminalTypes), std::end(terminalTypes), isNamed);
    return it == std::end(terminalTypes) ? audioTerminalText(scope, value) : translated(it->text);
}

constexpr FieldSpec terminalTypeField {
    .name = "wTerminalType", .size = 2, .format = Format::Hexadecimal, .text = terminalText};
constexpr FieldSpec terminalNameField {.name = "iTerminal", .format = Format::StringIndex};

constexpr BitSpec cameraControls[] = {
    flag("Scanning Mode", 0),
    flag("Auto-Exposure Mode", 1),
    flag("Auto-Exposure Priority", 2),
    flag("Exposure Time (Absolute)", 3),
    flag("Exposure Time (Relative)", 4),
    flag("Focus (Absolute)", 5),
    flag("Focus (Relative)", 6),
    flag("Iris (Absolute)", 7),
    flag("Iris (Relative)", 8),
    flag("Zoom (Absolute)", 9),
    flag("Zoom (Relative)", 10),
    flag("PanTilt (Absolute)", 11),
    flag("PanTilt (Relative)", 12),
    flag("Roll (Absolute)", 13),
    flag("Roll (Relative)", 14),
    flag("Focus, Auto", 17),
    flag("Privacy", 18),
    flag("Focus, Simple", 19),
    flag("Window", 20),
    flag("Region of Interest", 21),
};
constexpr FieldSpec cameraFields[] = {
    subtypeField,
    terminalIdField,
    terminalTypeField,
    associatedTerminalField,
    terminalNameField,
    {.name = "wObjectiveFocalLengthMin", .size = 2},
    {.name = "wObjectiveFocalLengthMax", .size = 2},
    {.name = "wOcularFocalLength", .size = 2},
    controlSizeField,
    controls<cameraControls>(),
};

// UVC 1.5 Media Transport Terminal, tables 2-1 and 2-2
constexpr BitSpec transportControls[] = {
    flag("Transport Control", 0),
    flag("Absolute Track Number Control", 1),
    flag("Media Information", 2),
    flag("Time Code Information", 3),
};
constexpr BitSpec transportModes[] = {
    flag("Play Forward", 0),
    flag("Pause", 1),
    flag("Rewind", 2),
    flag("Fast Forward", 3),
    flag("High Speed Rewind", 4),
    flag("Stop", 5),
    flag("Eject", 6),
    flag("Play Next Frame", 7),
    flag("Play Slowest Forward", 8),
    flag("Play Slow Forward 4", 9),
    flag("Play Slow Forward 3", 10),
    flag("Play Slow Forward 2", 11),
    flag("Play Slow Forward 1", 12),
    flag("Play X1", 13),
    flag("Play Fast Forward 1", 14),
    flag("Play Fast Forward 2", 15),
    flag("Play Fast Forward 3", 16),
    flag("Play Fast Forward 4", 17),
    flag("Play Fastest Forward", 18),
    flag("Play Previous Frame", 19),
    flag("Play Slowest Reverse", 20),
    flag("Play Slow Reverse 4", 21),
    flag("Play Slow Reverse 3", 22),
    flag("Play Slow Reverse 2", 23),
    flag("Play Slow Reverse 1", 24),
    flag("Play X1 Reverse", 25),
    flag("Play Fast Reverse 1", 26),
    flag("Play Fast Reverse 2", 27),
    flag("Play Fast Reverse 3", 28),
    flag("Play Fast Reverse 4", 29),
    flag("Play Fastest Reverse", 30),
    flag("Record Start", 31),
    flag("Record Pause", 32),
};
constexpr FieldSpec transportModeSizeField {.name = "bTransportModeSize"};
constexpr FieldSpec transportModesField {.name = "bmTransportModes",
                                         .format = Format::Hexadecimal,
                                         .bits = transportModes,
                                         .text = presentText<transportModes>,
                                         .sizeOf = byteBefore};
constexpr FieldSpec transportInputFields[] = {
    subtypeField,
    terminalIdField,
    terminalTypeField,
    associatedTerminalField,
    terminalNameField,
    controlSizeField,
    controls<transportControls>(),
    transportModeSizeField,
    transportModesField,
};
constexpr FieldSpec inputTerminalFields[] = {
    subtypeField,      terminalIdField,
    terminalTypeField, associatedTerminalField,
    terminalNameField, {.name = "Terminal-specific", .format = Format::None, .sizeOf = restBut<0>},
};
constexpr FieldSpec transportOutputFields[] = {
    subtypeField,
    terminalIdField,
    terminalTypeField,
    associatedTerminalField,
    sourceField,
    terminalNameField,
    controlSizeField,
    controls<transportControls>(),
    transportModeSizeField,
    transportModesField,
};
constexpr FieldSpec outputTerminalFields[] = {
    subtypeField,
    terminalIdField,
    terminalTypeField,
    associatedTerminalField,
    sourceField,
    terminalNameField,
    {.name = "Terminal-specific", .format = Format::None, .sizeOf = restBut<0>},
};

// Units

constexpr FieldSpec selectorFields[] = {
    subtypeField, unitIdField, pinCountField, sourcesField, {.name = "iSelector", .format = Format::StringIndex},
};

constexpr BitSpec processingControls[] = {
    flag("Brightness", 0),
    flag("Contrast", 1),
    flag("Hue", 2),
    flag("Saturation", 3),
    flag("Sharpness", 4),
    flag("Gamma", 5),
    flag("White Balance Temperature", 6),
    flag("White Balance Component", 7),
    flag("Backlight Compensation", 8),
    flag("Gain", 9),
    flag("Power Line Frequency", 10),
    flag("Hue, Auto", 11),
    flag("White Balance Temperature, Auto", 12),
    flag("White Balance Component, Auto", 13),
    flag("Digital Multiplier", 14),
    flag("Digital Multiplier Limit", 15),
    flag("Analog Video Standard", 16),
    flag("Analog Video Lock Status", 17),
    flag("Contrast, Auto", 18),
};
constexpr BitSpec videoStandards[] = {
    flag("None", 0),           flag("NTSC - 525/60", 1), flag("PAL - 625/50", 2),
    flag("SECAM - 625/50", 3), flag("NTSC - 625/50", 4), flag("PAL - 525/60", 5),
};

QString multiplierText(const Scope &, quint64 value)
{
    return value == 0 ? QString() : translated(QT_TR_NOOP("× %1")).arg(double(value) / 100);
}

constexpr FieldSpec processingFields[] = {
    subtypeField,
    unitIdField,
    sourceField,
    {.name = "wMaxMultiplier", .size = 2, .text = multiplierText},
    controlSizeField,
    controls<processingControls>(),
    {.name = "iProcessing", .format = Format::StringIndex},
    {.name = "bmVideoStandards",
     .format = Format::Hexadecimal,
     .bits = videoStandards,
     .text = presentText<videoStandards>},
};
constexpr FieldSpec extensionFields[] = {
    subtypeField,
    unitIdField,
    {.name = "guidExtensionCode", .size = 16, .format = Format::Uuid},
    {.name = "bNumControls"},
    pinCountField,
    sourcesField,
    controlSizeField,
    {.name = "bmControls", .format = Format::Hexadecimal, .sizeOf = byteBefore},
    {.name = "iExtension", .format = Format::StringIndex},
};

constexpr BitSpec encodingControls[] = {
    flag("Select Layer", 0),
    flag("Profile and Toolset", 1),
    flag("Video Resolution", 2),
    flag("Minimum Frame Interval", 3),
    flag("Slice Mode", 4),
    flag("Rate Control Mode", 5),
    flag("Average Bit Rate", 6),
    flag("CPB Size", 7),
    flag("Peak Bit Rate", 8),
    flag("Quantization Parameter", 9),
    flag("Synchronization and Long-Term Reference Frame", 10),
    flag("Long-Term Buffer", 11),
    flag("Picture Long-Term Reference", 12),
    flag("LTR Validation", 13),
    flag("Level IDC", 14),
    flag("SEI Message", 15),
    flag("QP Range", 16),
    flag("Priority ID", 17),
    flag("Start or Stop Layer/View", 18),
    flag("Error Resiliency", 19),
};
// Both bitmaps are of bControlSize bytes, which stands at 6.
qsizetype encodingControlSize(const Scope &scope)
{
    return scope.byte(6);
}
constexpr FieldSpec encodingFields[] = {
    subtypeField,
    unitIdField,
    sourceField,
    {.name = "iEncoding", .format = Format::StringIndex},
    controlSizeField,
    controls<encodingControls>(),
    {.name = "bmControlsRuntime",
     .format = Format::Hexadecimal,
     .bits = encodingControls,
     .text = presentText<encodingControls>,
     .sizeOf = encodingControlSize},
};

// The interrupt endpoint

constexpr ValueName endpointSubtypes[] = {{1, "EP_GENERAL"}, {2, "EP_ENDPOINT"}, {3, "EP_INTERRUPT"}};
constexpr FieldSpec endpointFields[] = {
    {.name = "bDescriptorSubtype", .format = Format::Hexadecimal, .names = endpointSubtypes},
    {.name = "wMaxTransferSize", .size = 2, .unit = QT_TR_NOOP("bytes")},
};

// Which terminal it is: the word at 4.
template <quint16 Type>
bool isTerminal(const Scope &scope)
{
    return scope.word(4) == Type;
}

constexpr DescriptorSpec controlSpec(const char *name, const char *section, int subtype, qsizetype minimumSize,
                                     qsizetype entityId, Table<FieldSpec> fields, MatchFunction matches = nullptr)
{
    return {.name = name,
            .section = section,
            .type = CsInterface,
            .subtype = subtype,
            .interfaceClass = VideoClass,
            .interfaceSubclass = Control,
            .matches = matches,
            .minimumSize = minimumSize,
            .place = Place::Interface,
            .entityId = entityId,
            .fields = fields};
}

constexpr DescriptorSpec descriptors[] = {
    controlSpec("Class-Specific VC Interface Header Descriptor", "UVC 1.5, table 3-3", 1, 12, 0, headerFields),
    controlSpec("Camera Terminal Descriptor", "UVC 1.5, table 3-6", 2, 15, 3, cameraFields, isTerminal<0x0201>),
    controlSpec("Media Transport Input Terminal Descriptor", "UVC 1.5 Media Transport Terminal, table 2-1", 2, 9, 3,
                transportInputFields, isTerminal<0x0202>),
    controlSpec("Input Terminal Descriptor", "UVC 1.5, table 3-4", 2, 8, 3, inputTerminalFields),
    controlSpec("Media Transport Output Terminal Descriptor", "UVC 1.5 Media Transport Terminal, table 2-2", 3, 10, 3,
                transportOutputFields, isTerminal<0x0302>),
    controlSpec("Output Terminal Descriptor", "UVC 1.5, table 3-5", 3, 9, 3, outputTerminalFields),
    controlSpec("Selector Unit Descriptor", "UVC 1.5, table 3-7", 4, 6, 3, selectorFields),
    controlSpec("Processing Unit Descriptor", "UVC 1.5, table 3-8", 5, 9, 3, processingFields),
    controlSpec("Encoding Unit Descriptor", "UVC 1.5, table 3-9", 7, 13, 3, encodingFields),
    controlSpec("Extension Unit Descriptor", "UVC 1.5, table 3-10", 6, 24, 3, extensionFields),
    {.name = "Class-Specific VC Interrupt Endpoint Descriptor",
     .section = "UVC 1.5, table 3-12",
     .type = CsEndpoint,
     .subtype = 3,
     .interfaceClass = VideoClass,
     .interfaceSubclass = Control,
     .minimumSize = 5,
     .place = Place::Endpoint,
     .fields = endpointFields},
};

} // namespace

Table<DescriptorSpec> videoDescriptors()
{
    return descriptors;
}

} // namespace QUsbDescriptorTables
