// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "qusbvideotables_p.h"

using Format = QUsbDescriptorField::Format;

/* The frames of video streaming interfaces, and the formats H.264 and VP8. */

namespace QUsbDescriptorTables {
namespace {

// Uncompressed, Motion-JPEG, frame-based

constexpr BitSpec frameCapabilities[] = {flag("Still image supported", 0), flag("Fixed frame-rate", 1)};
constexpr FieldSpec frameCapabilitiesField {.name = "bmCapabilities",
                                            .format = Format::Hexadecimal,
                                            .bits = frameCapabilities,
                                            .text = presentText<frameCapabilities>};
constexpr FieldSpec intervalTypeField {.name = "bFrameIntervalType", .text = intervalCountText};

constexpr IntervalPlaces framePlaces {.count = 25, .first = 26};
constexpr FieldSpec frameFields[] = {
    videoSubtypeField,
    frameIndexField,
    frameCapabilitiesField,
    widthField,
    heightField,
    minimumBitRateField,
    maximumBitRateField,
    {.name = "dwMaxVideoFrameBufferSize", .size = 4, .unit = QT_TR_NOOP("bytes")},
    defaultIntervalField<framePlaces>(),
    intervalTypeField,
    rangeField<framePlaces>("dwMinFrameInterval", checkMinimumInterval),
    rangeField<framePlaces>("dwMaxFrameInterval", checkFrameInterval),
    rangeField<framePlaces>("dwFrameIntervalStep", checkIntervalStep),
    intervalField<framePlaces>(),
};

constexpr IntervalPlaces frameBasedPlaces {.count = 21, .first = 26};
constexpr FieldSpec frameBasedFields[] = {
    videoSubtypeField,
    frameIndexField,
    frameCapabilitiesField,
    widthField,
    heightField,
    minimumBitRateField,
    maximumBitRateField,
    defaultIntervalField<frameBasedPlaces>(),
    intervalTypeField,
    {.name = "dwBytesPerLine", .size = 4, .unit = QT_TR_NOOP("bytes")},
    rangeField<frameBasedPlaces>("dwMinFrameInterval", checkMinimumInterval),
    rangeField<frameBasedPlaces>("dwMaxFrameInterval", checkFrameInterval),
    rangeField<frameBasedPlaces>("dwFrameIntervalStep", checkIntervalStep),
    intervalField<frameBasedPlaces>(),
};

// What H.264 and VP8 have in common

constexpr FieldSpec configurationDelayField {.name = "bMaxCodecConfigDelay", .unit = QT_TR_NOOP("frames")};
constexpr BitSpec syncFrameTypes[] = {
    flag("Reset", 0),
    flag("IDR frame with SPS and PPS headers", 1),
    flag("IDR frame with SPS and PPS headers that is a long-term reference frame", 2),
    flag("Non-IDR random-access I frame with SPS and PPS headers", 3),
    flag("Non-IDR random-access I frame with SPS and PPS headers that is a long-term reference frame", 4),
    flag("P frame that is a long-term reference frame", 5),
    flag("Gradual Decoder Refresh frames", 6),
};
constexpr ValueName resolutionScalings[] = {
    {0, QT_TR_NOOP("Not supported")},
    {1, QT_TR_NOOP("1.5 or 2.0 in both directions, aspect ratio maintained")},
    {2, QT_TR_NOOP("1.0, 1.5 or 2.0 in either direction")},
    {3, QT_TR_NOOP("Resolutions of the frame descriptors only")},
    {4, QT_TR_NOOP("Arbitrary")},
};
constexpr FieldSpec resolutionScalingField {.name = "bResolutionScaling", .names = resolutionScalings};
constexpr BitSpec rateControlModes[] = {
    flag("Variable bit rate with underflow allowed", 0),
    flag("Constant bit rate", 1),
    flag("Constant QP", 2),
    flag("Global VBR with underflow allowed", 3),
    flag("VBR without underflow", 4),
    flag("Global VBR without underflow", 5),
};
constexpr FieldSpec rateControlField {.name = "bmSupportedRateControlModes",
                                      .format = Format::Hexadecimal,
                                      .bits = rateControlModes,
                                      .text = presentText<rateControlModes>};
// Usages come in four blocks of eight: real-time, broadcast, file storage, multiview.
constexpr BitSpec usages[] = {
    flag("Real-time/UCConfig mode 0", 0),
    flag("Real-time/UCConfig mode 1", 1),
    flag("Real-time/UCConfig mode 2", 2),
    flag("Real-time/UCConfig mode 3", 3),
    {.name = "Broadcast modes", .offset = 8, .width = 8, .format = Format::Hexadecimal},
    flag("File storage mode with I and P slices", 16),
    flag("File storage mode with I, P, and B slices", 17),
    flag("File storage all-I-frame mode", 18),
    flag("MVC Stereo High mode", 24),
    flag("MVC Multiview mode", 25),
};
constexpr FieldSpec usagesField {.name = "bmSupportedUsages", .size = 4, .format = Format::Hexadecimal, .bits = usages};
constexpr FieldSpec intervalCountField {.name = "bNumFrameIntervals"};

QString plusOneText(const Scope &, quint64 value)
{
    return QString::number(value + 1);
}

constexpr FieldSpec macroblocksField(const char *name)
{
    return {.name = name, .size = 2, .unit = QT_TR_NOOP("macroblocks/s"), .scale = 1000};
}

// H.264

constexpr BitSpec sliceModes[] = {
    flag("Maximum number of MBs per slice", 0),
    flag("Target compressed size per slice", 1),
    flag("Number of slices per frame", 2),
    flag("Number of macroblock rows per slice", 3),
};
constexpr FieldSpec h264Fields[] = {
    videoSubtypeField,
    formatIndexField,
    frameCountField,
    defaultFrameField,
    configurationDelayField,
    {.name = "bmSupportedSliceModes",
     .format = Format::Hexadecimal,
     .bits = sliceModes,
     .text = presentText<sliceModes>},
    {.name = "bmSupportedSyncFrameTypes", .format = Format::Hexadecimal, .bits = syncFrameTypes},
    resolutionScalingField,
    {.name = "Reserved1"},
    rateControlField,
    macroblocksField("wMaxMBperSecOneResolutionNoScalability"),
    macroblocksField("wMaxMBperSecTwoResolutionsNoScalability"),
    macroblocksField("wMaxMBperSecThreeResolutionsNoScalability"),
    macroblocksField("wMaxMBperSecFourResolutionsNoScalability"),
    macroblocksField("wMaxMBperSecOneResolutionTemporalScalability"),
    macroblocksField("wMaxMBperSecTwoResolutionsTemporalScalability"),
    macroblocksField("wMaxMBperSecThreeResolutionsTemporalScalability"),
    macroblocksField("wMaxMBperSecFourResolutionsTemporalScalability"),
    macroblocksField("wMaxMBperSecOneResolutionTemporalQualityScalability"),
    macroblocksField("wMaxMBperSecTwoResolutionsTemporalQualityScalability"),
    macroblocksField("wMaxMBperSecThreeResolutionsTemporalQualityScalability"),
    macroblocksField("wMaxMBperSecFourResolutionsTemporalQualityScalability"),
    macroblocksField("wMaxMBperSecOneResolutionTemporalSpatialScalability"),
    macroblocksField("wMaxMBperSecTwoResolutionsTemporalSpatialScalability"),
    macroblocksField("wMaxMBperSecThreeResolutionsTemporalSpatialScalability"),
    macroblocksField("wMaxMBperSecFourResolutionsTemporalSpatialScalability"),
    macroblocksField("wMaxMBperSecOneResolutionFullScalability"),
    macroblocksField("wMaxMBperSecTwoResolutionsFullScalability"),
    macroblocksField("wMaxMBperSecThreeResolutionsFullScalability"),
    macroblocksField("wMaxMBperSecFourResolutionsFullScalability"),
};

// profile_idc in the high byte, the constraint flags in the low one
constexpr ValueName h264Profiles[] = {
    {0x42, "Baseline"}, {0x4d, "Main"},           {0x53, "Scalable Baseline"}, {0x56, "Scalable High"},
    {0x64, "High"},     {0x76, "Multiview High"}, {0x80, "Stereo High"},
};
constexpr BitSpec h264ProfileBits[] = {
    {.name = "Constraint set flags", .width = 8, .format = Format::Hexadecimal},
    {.name = "profile_idc", .offset = 8, .width = 8, .names = h264Profiles},
};

QString h264LevelText(const Scope &, quint64 value)
{
    return value == 0 ? QString() : QString::number(double(value) / 10, 'f', 1);
}

constexpr BitSpec h264Capabilities[] = {
    flag("CAVLC only", 0),
    flag("CABAC only", 1),
    flag("Constant frame rate", 2),
    flag("Separate QP for luma/chroma", 3),
    flag("Separate QP for Cb/Cr", 4),
    flag("No picture reordering", 5),
    flag("Long-term reference frame", 6),
};
constexpr BitSpec svcCapabilities[] = {
    {.name = "Maximum number of temporal layers minus 1", .width = 3, .text = plusOneText},
    flag("Rewrite support", 3),
    {.name = "Maximum number of CGS layers minus 1", .offset = 4, .width = 3, .text = plusOneText},
    {.name = "Maximum number of MGS sublayers", .offset = 7, .width = 3},
    flag("Additional SNR scalability in spatial enhancement layers", 10),
    {.name = "Maximum number of spatial layers minus 1", .offset = 11, .width = 3, .text = plusOneText},
};
constexpr BitSpec mvcCapabilities[] = {
    {.name = "Maximum number of temporal layers minus 1", .width = 3, .text = plusOneText},
    {.name = "Maximum number of view components minus 1", .offset = 3, .width = 8, .text = plusOneText},
};
constexpr IntervalPlaces h264Places {.count = 43, .first = 44};
constexpr FieldSpec h264FrameFields[] = {
    videoSubtypeField,
    frameIndexField,
    widthField,
    heightField,
    {.name = "wSARwidth", .size = 2},
    {.name = "wSARheight", .size = 2},
    {.name = "wProfile", .size = 2, .format = Format::Hexadecimal, .bits = h264ProfileBits},
    {.name = "bLevelIDC", .text = h264LevelText},
    {.name = "wConstrainedToolset", .size = 2, .format = Format::Hexadecimal},
    usagesField,
    {.name = "bmCapabilities",
     .size = 2,
     .format = Format::Hexadecimal,
     .bits = h264Capabilities,
     .text = presentText<h264Capabilities>},
    {.name = "bmSVCCapabilities", .size = 4, .format = Format::Hexadecimal, .bits = svcCapabilities},
    {.name = "bmMVCCapabilities", .size = 4, .format = Format::Hexadecimal, .bits = mvcCapabilities},
    minimumBitRateField,
    maximumBitRateField,
    defaultIntervalField<h264Places>(),
    intervalCountField,
    intervalField<h264Places>(),
};

// VP8

constexpr BitSpec vp8SyncFrameTypes[] = {
    flag("Reset", 0),
    flag("Key frame", 1),
    flag("Golden frame", 2),
    flag("Alternate reference frame", 3),
};
constexpr FieldSpec vp8Fields[] = {
    videoSubtypeField,
    formatIndexField,
    frameCountField,
    defaultFrameField,
    configurationDelayField,
    {.name = "bSupportedPartitionCount"},
    {.name = "bmSupportedSyncFrameTypes", .format = Format::Hexadecimal, .bits = vp8SyncFrameTypes},
    resolutionScalingField,
    rateControlField,
    macroblocksField("wMaxMBperSec"),
};
constexpr BitSpec scalabilityCapabilities[] = {
    {.name = "Maximum number of temporal layers minus 1", .width = 3, .text = plusOneText},
};
constexpr IntervalPlaces vp8Places {.count = 30, .first = 31};
constexpr FieldSpec vp8FrameFields[] = {
    videoSubtypeField,
    frameIndexField,
    widthField,
    heightField,
    {.name = "bmSupportedUsages", .size = 4, .format = Format::Hexadecimal},
    {.name = "bmCapabilities", .size = 2, .format = Format::Hexadecimal},
    {.name = "bmScalabilityCapabilities", .size = 4, .format = Format::Hexadecimal, .bits = scalabilityCapabilities},
    minimumBitRateField,
    maximumBitRateField,
    defaultIntervalField<vp8Places>(),
    intervalCountField,
    intervalField<vp8Places>(),
};

constexpr DescriptorSpec descriptors[] = {
    videoStreamingSpec("Uncompressed Video Frame Descriptor", "UVC 1.5 Uncompressed Payload, table 3-2", 0x05, 26,
                       frameFields),
    videoStreamingSpec("Motion-JPEG Video Frame Descriptor", "UVC 1.5 Motion-JPEG Payload, table 3-2", 0x07, 26,
                       frameFields),
    videoStreamingSpec("Frame Based Payload Video Frame Descriptor", "UVC 1.5 Frame Based Payload, table 3-2", 0x11, 26,
                       frameBasedFields),
    videoStreamingSpec("H.264 Payload Video Format Descriptor", "UVC 1.5 H.264 Payload, table 3-1", 0x13, 52,
                       h264Fields),
    videoStreamingSpec("H.264 Payload Video Frame Descriptor", "UVC 1.5 H.264 Payload, table 3-2", 0x14, 44,
                       h264FrameFields),
    videoStreamingSpec("H.264 Payload Simulcast Video Format Descriptor", "UVC 1.5 H.264 Payload, table 3-1", 0x15, 52,
                       h264Fields),
    videoStreamingSpec("VP8 Payload Video Format Descriptor", "UVC 1.5 VP8 Payload, table 3-1", 0x16, 13, vp8Fields),
    videoStreamingSpec("VP8 Payload Video Frame Descriptor", "UVC 1.5 VP8 Payload, table 3-2", 0x17, 31,
                       vp8FrameFields),
    videoStreamingSpec("VP8 Payload Simulcast Video Format Descriptor", "UVC 1.5 VP8 Payload, table 3-1", 0x18, 13,
                       vp8Fields),
};

} // namespace

Table<DescriptorSpec> videoFrameDescriptors()
{
    return descriptors;
}

} // namespace QUsbDescriptorTables
