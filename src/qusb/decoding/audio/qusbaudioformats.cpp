// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "qusbaudiovideotables_p.h"

using Format = QUsbDescriptorField::Format;
using Severity = QUsbDescriptorField::Severity;

/* The streaming interfaces of Audio 1.0 and 2.0: what is transferred, and in which format. */

namespace QUsbDescriptorTables {
namespace {

constexpr int Streaming = 0x02;

// Names of formats are as in the specifications, so they are not translated.
constexpr ValueName formatTypes[] = {
    {0x00, "FORMAT_TYPE_UNDEFINED"}, {0x01, "FORMAT_TYPE_I"},       {0x02, "FORMAT_TYPE_II"},
    {0x03, "FORMAT_TYPE_III"},       {0x04, "FORMAT_TYPE_IV"},      {0x81, "EXT_FORMAT_TYPE_I"},
    {0x82, "EXT_FORMAT_TYPE_II"},    {0x83, "EXT_FORMAT_TYPE_III"},
};
constexpr FieldSpec formatTypeField {.name = "bFormatType", .format = Format::Hexadecimal, .names = formatTypes};

// Audio 1.0

constexpr ValueName subtypes1[] = {{1, "AS_GENERAL"}, {2, "FORMAT_TYPE"}, {3, "FORMAT_SPECIFIC"}};
constexpr FieldSpec subtypeField1 {.name = "bDescriptorSubtype", .format = Format::Hexadecimal, .names = subtypes1};

// Audio Data Formats 1.0, A.1
constexpr ValueName formatTags[] = {
    {0x0000, "TYPE_I_UNDEFINED"},
    {0x0001, "PCM"},
    {0x0002, "PCM8"},
    {0x0003, "IEEE_FLOAT"},
    {0x0004, "ALAW"},
    {0x0005, "MULAW"},
    {0x1000, "TYPE_II_UNDEFINED"},
    {0x1001, "MPEG"},
    {0x1002, "AC-3"},
    {0x2000, "TYPE_III_UNDEFINED"},
    {0x2001, "IEC1937_AC-3"},
    {0x2002, "IEC1937_MPEG-1_Layer1"},
    {0x2003, "IEC1937_MPEG-1_Layer2/3 or IEC1937_MPEG-2_NOEXT"},
    {0x2004, "IEC1937_MPEG-2_EXT"},
    {0x2005, "IEC1937_MPEG-2_Layer1_LS"},
    {0x2006, "IEC1937_MPEG-2_Layer2/3_LS"},
};
constexpr FieldSpec formatTagField {
    .name = "wFormatTag", .size = 2, .format = Format::Hexadecimal, .names = formatTags};

constexpr FieldSpec generalFields1[] = {
    subtypeField1,
    terminalLinkField,
    {.name = "bDelay", .unit = QT_TR_NOOP("frames")},
    formatTagField,
};

// The frequencies: a number of them, or a range if that number is 0.

QString rateText(const Scope &, quint64 value)
{
    return value == 0 ? translated(QT_TR_NOOP("Continuous")) : translated(QT_TR_NOOP("%1 discrete")).arg(value);
}

Remark checkLowerRate(const Scope &scope, quint64 value)
{
    return value <= scope.triple(scope.at + 3)
        ? checkFrequency(scope, value)
        : Remark {"UAC-FREQ", Severity::Warning, translated(QT_TR_NOOP("The minimum is above the maximum."))};
}

// bSamFreqType stands at 7, but in type II at 8.
template <int At>
qsizetype rangeSize(const Scope &scope)
{
    return scope.byte(At) == 0 ? 3 : 0;
}
template <int At>
constexpr FieldSpec lowerRateField()
{
    return {.name = "tLowerSamFreq", .unit = QT_TR_NOOP("Hz"), .check = checkLowerRate, .sizeOf = rangeSize<At>};
}
template <int At>
constexpr FieldSpec upperRateField()
{
    return {.name = "tUpperSamFreq", .unit = QT_TR_NOOP("Hz"), .check = checkFrequency, .sizeOf = rangeSize<At>};
}
template <int At>
qsizetype rateCount(const Scope &scope)
{
    return scope.byte(At);
}
template <int At>
constexpr FieldSpec rateField()
{
    return {.name = "tSamFreq", .size = 3, .unit = QT_TR_NOOP("Hz"), .check = checkFrequency, .count = rateCount<At>};
}

constexpr FieldSpec typeIFields1[] = {
    subtypeField1,        formatTypeField,
    channelCountField,    {.name = "bSubframeSize", .text = bytesText},
    resolutionField<5>(), {.name = "bSamFreqType", .text = rateText},
    rateField<7>(),       lowerRateField<7>(),
    upperRateField<7>(),
};
constexpr FieldSpec typeIIFields1[] = {
    subtypeField1,
    formatTypeField,
    {.name = "wMaxBitRate", .size = 2, .unit = QT_TR_NOOP("kbit/s")},
    {.name = "wSamplesPerFrame", .size = 2},
    {.name = "bSamFreqType", .text = rateText},
    rateField<8>(),
    lowerRateField<8>(),
    upperRateField<8>(),
};

// What Audio 1.0 and 2.0 say of MPEG and AC-3.

constexpr ValueName multilingual[] = {
    {0, QT_TR_NOOP("Not supported")},
    {1, QT_TR_NOOP("At Fs")},
    {3, QT_TR_NOOP("At Fs and Fs/2")},
};
constexpr ValueName rangeControls[] = {
    {0, QT_TR_NOOP("Not supported")},
    {1, QT_TR_NOOP("Supported, not scalable")},
    {2, QT_TR_NOOP("Scalable, common boost and cut")},
    {3, QT_TR_NOOP("Scalable, separate boost and cut")},
};
constexpr BitSpec mpegCapabilities[] = {
    flag("Layer I", 0),
    flag("Layer II", 1),
    flag("Layer III", 2),
    flag("MPEG-1 only", 3),
    flag("MPEG-1 dual-channel", 4),
    flag("MPEG-2 second stereo", 5),
    flag("MPEG-2 7.1 channel augmentation", 6),
    flag("Adaptive multi-channel prediction", 7),
    {.name = "MPEG-2 multilingual support", .offset = 8, .width = 2, .names = multilingual},
};
constexpr BitSpec mpegFeatures[] = {
    {.name = "Internal Dynamic Range Control", .offset = 4, .width = 2, .names = rangeControls},
};
constexpr BitSpec ac3Features[] = {
    flag("RF mode", 0),
    flag("Line mode", 1),
    flag("Custom0 mode", 2),
    flag("Custom1 mode", 3),
    {.name = "Internal Dynamic Range Control", .offset = 4, .width = 2, .names = rangeControls},
};

QString bsidText(const Scope &, quint64 value)
{
    QStringList modes;
    for (int mode = 0; mode < 32; ++mode) {
        if (value >> mode & 1)
            modes += QString::number(mode);
    }
    return modes.isEmpty() ? QString() : translated(QT_TR_NOOP("BSID %1")).arg(modes.join(QLatin1String(", ")));
}

constexpr FieldSpec mpegCapabilitiesField {
    .name = "bmMPEGCapabilities", .size = 2, .format = Format::Hexadecimal, .bits = mpegCapabilities};
constexpr FieldSpec mpegFeaturesField {.name = "bmMPEGFeatures", .format = Format::Hexadecimal, .bits = mpegFeatures};
constexpr FieldSpec bsidField {.name = "bmBSID", .size = 4, .format = Format::Hexadecimal, .text = bsidText};
constexpr FieldSpec ac3FeaturesField {.name = "bmAC3Features", .format = Format::Hexadecimal, .bits = ac3Features};

constexpr FieldSpec mpegFields1[] = {subtypeField1, formatTagField, mpegCapabilitiesField, mpegFeaturesField};
constexpr FieldSpec ac3Fields1[] = {subtypeField1, formatTagField, bsidField, ac3FeaturesField};
constexpr FieldSpec otherSpecificFields1[] = {
    subtypeField1,
    formatTagField,
    {.name = "data", .size = Rest, .format = Format::None},
};

// Audio 2.0

constexpr ValueName subtypes2[] = {{1, "AS_GENERAL"}, {2, "FORMAT_TYPE"}, {3, "ENCODER"}, {4, "DECODER"}};
constexpr FieldSpec subtypeField2 {.name = "bDescriptorSubtype", .format = Format::Hexadecimal, .names = subtypes2};

// Audio Data Formats 2.0, A.2
constexpr BitSpec typeIFormats[] = {
    flag("PCM", 0),  flag("PCM8", 1),  flag("IEEE_FLOAT", 2),
    flag("ALAW", 3), flag("MULAW", 4), flag("TYPE_I_RAW_DATA", 31),
};
constexpr BitSpec typeIIFormats[] = {
    flag("MPEG", 0), flag("AC-3", 1), flag("WMA", 2), flag("DTS", 3), flag("TYPE_II_RAW_DATA", 31),
};
constexpr BitSpec typeIIIFormats[] = {
    flag("IEC61937_AC-3", 0),
    flag("IEC61937_MPEG-1_Layer1", 1),
    flag("IEC61937_MPEG-1_Layer2/3 or IEC61937_MPEG-2_NOEXT", 2),
    flag("IEC61937_MPEG-2_EXT", 3),
    flag("IEC61937_MPEG-2_AAC_ADTS", 4),
    flag("IEC61937_MPEG-2_Layer1_LS", 5),
    flag("IEC61937_MPEG-2_Layer2/3_LS", 6),
    flag("IEC61937_DTS-I", 7),
    flag("IEC61937_DTS-II", 8),
    flag("IEC61937_DTS-III", 9),
    flag("IEC61937_ATRAC", 10),
    flag("IEC61937_ATRAC2/3", 11),
    flag("TYPE_III_WMA", 12),
};
constexpr BitSpec typeIVFormats[] = {
    flag("PCM", 0),
    flag("PCM8", 1),
    flag("IEEE_FLOAT", 2),
    flag("ALAW", 3),
    flag("MULAW", 4),
    flag("MPEG", 5),
    flag("AC-3", 6),
    flag("WMA", 7),
    flag("IEC61937_AC-3", 8),
    flag("IEC61937_MPEG-1_Layer1", 9),
    flag("IEC61937_MPEG-1_Layer2/3 or IEC61937_MPEG-2_NOEXT", 10),
    flag("IEC61937_MPEG-2_EXT", 11),
    flag("IEC61937_MPEG-2_AAC_ADTS", 12),
    flag("IEC61937_MPEG-2_Layer1_LS", 13),
    flag("IEC61937_MPEG-2_Layer2/3_LS", 14),
    flag("IEC61937_DTS-I", 15),
    flag("IEC61937_DTS-II", 16),
    flag("IEC61937_DTS-III", 17),
    flag("IEC61937_ATRAC", 18),
    flag("IEC61937_ATRAC2/3", 19),
    flag("TYPE_III_WMA", 20),
    flag("IEC60958_PCM", 21),
};

// bFormatType stands at 5; extended types have the formats of those they extend.
template <int Type>
qsizetype formatsSize(const Scope &scope)
{
    return (scope.byte(5) & 0x7f) == Type ? 4 : 0;
}
qsizetype otherFormatsSize(const Scope &scope)
{
    const int type = scope.byte(5) & 0x7f;
    return type == 0 || type > 4 ? 4 : 0;
}
template <int Type, const auto &Bits>
constexpr FieldSpec formatsField()
{
    return {.name = "bmFormats",
            .format = Format::Hexadecimal,
            .bits = Bits,
            .text = presentText<Bits>,
            .sizeOf = formatsSize<Type>};
}

constexpr BitSpec generalControls2[] = {
    control("Active Alternate Setting Control", 0),
    control("Valid Alternate Settings Control", 1),
};
constexpr FieldSpec generalFields2[] = {
    subtypeField2,
    terminalLinkField,
    {.name = "bmControls", .format = Format::Hexadecimal, .bits = generalControls2, .check = checkControls},
    formatTypeField,
    formatsField<1, typeIFormats>(),
    formatsField<2, typeIIFormats>(),
    formatsField<3, typeIIIFormats>(),
    formatsField<4, typeIVFormats>(),
    {.name = "bmFormats", .format = Format::Hexadecimal, .sizeOf = otherFormatsSize},
    channelCountField,
    channelConfigField,
    channelNamesField,
};

constexpr FieldSpec headerLengthField {.name = "bHeaderLength", .text = bytesText};
constexpr FieldSpec sideBandField {.name = "bSideBandProtocol", .format = Format::Hexadecimal};
constexpr FieldSpec typeIFields2[] = {subtypeField2, formatTypeField, slotField, resolutionField<4>()};
constexpr FieldSpec typeIIFields2[] = {
    subtypeField2,
    formatTypeField,
    {.name = "wMaxBitRate", .size = 2, .unit = QT_TR_NOOP("kbit/s")},
    {.name = "wSlotsPerFrame", .size = 2},
};
constexpr FieldSpec typeIVFields2[] = {subtypeField2, formatTypeField};
constexpr FieldSpec extendedTypeIFields2[] = {
    subtypeField2,        formatTypeField,   slotField,
    resolutionField<4>(), headerLengthField, {.name = "bControlSize", .text = bytesText},
    sideBandField,
};
constexpr FieldSpec extendedTypeIIFields2[] = {
    subtypeField2,
    formatTypeField,
    {.name = "wMaxBitRate", .size = 2, .unit = QT_TR_NOOP("kbit/s")},
    {.name = "wSamplesPerFrame", .size = 2},
    headerLengthField,
    sideBandField,
};
constexpr FieldSpec extendedTypeIIIFields2[] = {
    subtypeField2, formatTypeField, slotField, resolutionField<4>(), headerLengthField, sideBandField,
};
constexpr FieldSpec otherTypeFields[] = {
    subtypeField2,
    formatTypeField,
    {.name = "data", .size = Rest, .format = Format::None},
};

constexpr ValueName coders[] = {
    {0, "UNDEFINED"}, {1, "OTHER"}, {2, "MPEG"}, {3, "AC-3"}, {4, "WMA"}, {5, "DTS"},
};
constexpr BitSpec encoderControls[] = {
    control("Bit Rate Control", 0),      control("Quality Control", 1),   control("VBR Control", 2),
    control("Type Control", 3),          control("Underflow Control", 4), control("Overflow Control", 5),
    control("Encoder Error Control", 6), control("Param1 Control", 7),    control("Param2 Control", 8),
    control("Param3 Control", 9),        control("Param4 Control", 10),   control("Param5 Control", 11),
    control("Param6 Control", 12),       control("Param7 Control", 13),   control("Param8 Control", 14),
};
constexpr BitSpec decoderControls[] = {
    control("Underflow Control", 0),
    control("Overflow Control", 1),
    control("Decoder Error Control", 2),
};
constexpr FieldSpec encoderFields[] = {
    subtypeField2,
    {.name = "bEncoderID"},
    {.name = "bEncoder", .names = coders},
    {.name = "bmControls",
     .size = 4,
     .format = Format::Hexadecimal,
     .bits = encoderControls,
     .text = presentText<encoderControls>,
     .check = checkControls},
    {.name = "iParam1", .format = Format::StringIndex},
    {.name = "iParam2", .format = Format::StringIndex},
    {.name = "iParam3", .format = Format::StringIndex},
    {.name = "iParam4", .format = Format::StringIndex},
    {.name = "iParam5", .format = Format::StringIndex},
    {.name = "iParam6", .format = Format::StringIndex},
    {.name = "iParam7", .format = Format::StringIndex},
    {.name = "iParam8", .format = Format::StringIndex},
    {.name = "iEncoder", .format = Format::StringIndex},
};
// bDecoder stands at 4 and says what is between it and bmControls.
template <int Decoder, int Size>
qsizetype decoderSize(const Scope &scope)
{
    return scope.byte(4) == Decoder ? Size : 0;
}
qsizetype otherDecoderSize(const Scope &scope)
{
    return scope.byte(4) < 2 || scope.byte(4) > 5 ? restBut<2>(scope) : 0;
}
constexpr FieldSpec decoderFields[] = {
    subtypeField2,
    {.name = "bDecoderID"},
    {.name = "bDecoder", .names = coders},
    {.name = "bmMPEGCapabilities",
     .format = Format::Hexadecimal,
     .bits = mpegCapabilities,
     .sizeOf = decoderSize<2, 2>},
    {.name = "bmMPEGFeatures", .format = Format::Hexadecimal, .bits = mpegFeatures, .sizeOf = decoderSize<2, 1>},
    {.name = "bmBSID", .format = Format::Hexadecimal, .text = bsidText, .sizeOf = decoderSize<3, 4>},
    {.name = "bmAC3Features", .format = Format::Hexadecimal, .bits = ac3Features, .sizeOf = decoderSize<3, 1>},
    {.name = "bmWMAProfile", .format = Format::Hexadecimal, .sizeOf = decoderSize<4, 2>},
    {.name = "bmCapabilities", .format = Format::Hexadecimal, .sizeOf = decoderSize<5, 1>},
    {.name = "data", .format = Format::None, .sizeOf = otherDecoderSize},
    {.name = "bmControls",
     .format = Format::Hexadecimal,
     .bits = decoderControls,
     .text = presentText<decoderControls>,
     .check = checkControls},
    {.name = "iDecoder", .format = Format::StringIndex},
};

// Which descriptor it is. bFormatType and the low byte of wFormatTag stand at 3.

template <int Type>
bool isFormatType(const Scope &scope)
{
    return scope.byte(3) == Type;
}
template <quint16 Tag>
bool isFormatTag(const Scope &scope)
{
    return scope.word(3) == Tag;
}

constexpr DescriptorSpec streamingSpec(int protocol, int subtype, const char *name, const char *section,
                                       qsizetype minimumSize, Table<FieldSpec> fields, MatchFunction matches = nullptr)
{
    return {.name = name,
            .section = section,
            .type = CsInterface,
            .subtype = subtype,
            .interfaceClass = AudioClass,
            .interfaceSubclass = Streaming,
            .interfaceProtocol = protocol,
            .matches = matches,
            .minimumSize = minimumSize,
            .place = Place::Interface,
            .fields = fields};
}

constexpr DescriptorSpec descriptors[] = {
    streamingSpec(0x00, 1, "Class-Specific AS Interface Descriptor", "Audio 1.0, table 4-19", 7, generalFields1),
    streamingSpec(0x00, 2, "Type I Format Type Descriptor", "Audio Data Formats 1.0, 2.2", 8, typeIFields1,
                  isFormatType<1>),
    streamingSpec(0x00, 2, "Type II Format Type Descriptor", "Audio Data Formats 1.0, 2.3", 9, typeIIFields1,
                  isFormatType<2>),
    streamingSpec(0x00, 2, "Type III Format Type Descriptor", "Audio Data Formats 1.0, 2.4", 8, typeIFields1,
                  isFormatType<3>),
    streamingSpec(0x00, 2, "Format Type Descriptor", "Audio Data Formats 1.0, 2", 4, otherTypeFields),
    streamingSpec(0x00, 3, "MPEG Format-Specific Descriptor", "Audio Data Formats 1.0, 2.3", 8, mpegFields1,
                  isFormatTag<0x1001>),
    streamingSpec(0x00, 3, "AC-3 Format-Specific Descriptor", "Audio Data Formats 1.0, 2.3", 10, ac3Fields1,
                  isFormatTag<0x1002>),
    streamingSpec(0x00, 3, "Format-Specific Descriptor", "Audio 1.0, 4.5.4", 5, otherSpecificFields1),
    streamingSpec(0x20, 1, "Class-Specific AS Interface Descriptor", "Audio 2.0, table 4-27", 16, generalFields2),
    streamingSpec(0x20, 2, "Type I Format Type Descriptor", "Audio Data Formats 2.0, 2.3.1", 6, typeIFields2,
                  isFormatType<0x01>),
    streamingSpec(0x20, 2, "Type II Format Type Descriptor", "Audio Data Formats 2.0, 2.3.2", 8, typeIIFields2,
                  isFormatType<0x02>),
    streamingSpec(0x20, 2, "Type III Format Type Descriptor", "Audio Data Formats 2.0, 2.3.3", 6, typeIFields2,
                  isFormatType<0x03>),
    streamingSpec(0x20, 2, "Type IV Format Type Descriptor", "Audio Data Formats 2.0, 2.3.4", 4, typeIVFields2,
                  isFormatType<0x04>),
    streamingSpec(0x20, 2, "Extended Type I Format Type Descriptor", "Audio Data Formats 2.0, 2.4", 9,
                  extendedTypeIFields2, isFormatType<0x81>),
    streamingSpec(0x20, 2, "Extended Type II Format Type Descriptor", "Audio Data Formats 2.0, 2.4", 10,
                  extendedTypeIIFields2, isFormatType<0x82>),
    streamingSpec(0x20, 2, "Extended Type III Format Type Descriptor", "Audio Data Formats 2.0, 2.4", 8,
                  extendedTypeIIIFields2, isFormatType<0x83>),
    streamingSpec(0x20, 2, "Format Type Descriptor", "Audio Data Formats 2.0, 2.3", 4, otherTypeFields),
    streamingSpec(0x20, 3, "AS Encoder Descriptor", "Audio 2.0, table 4-28", 18, encoderFields),
    streamingSpec(0x20, 4, "AS Decoder Descriptor", "Audio 2.0, 4.9.4", 7, decoderFields),
};

} // namespace

Table<DescriptorSpec> audioFormatDescriptors()
{
    return descriptors;
}

} // namespace QUsbDescriptorTables
