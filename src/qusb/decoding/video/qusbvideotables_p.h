// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#ifndef QUSBVIDEOTABLES_P_H
#define QUSBVIDEOTABLES_P_H

#include "qusbaudiovideotables_p.h"

/* What the formats and frames of video streaming interfaces have in common. */
namespace QUsbDescriptorTables {

inline constexpr int VideoStreaming = 0x02;

// UVC 1.5, A.6
inline constexpr ValueName videoStreamingSubtypes[] = {
    {0x01, "VS_INPUT_HEADER"},          {0x02, "VS_OUTPUT_HEADER"},      {0x03, "VS_STILL_IMAGE_FRAME"},
    {0x04, "VS_FORMAT_UNCOMPRESSED"},   {0x05, "VS_FRAME_UNCOMPRESSED"}, {0x06, "VS_FORMAT_MJPEG"},
    {0x07, "VS_FRAME_MJPEG"},           {0x0a, "VS_FORMAT_MPEG2TS"},     {0x0c, "VS_FORMAT_DV"},
    {0x0d, "VS_COLORFORMAT"},           {0x10, "VS_FORMAT_FRAME_BASED"}, {0x11, "VS_FRAME_FRAME_BASED"},
    {0x12, "VS_FORMAT_STREAM_BASED"},   {0x13, "VS_FORMAT_H264"},        {0x14, "VS_FRAME_H264"},
    {0x15, "VS_FORMAT_H264_SIMULCAST"}, {0x16, "VS_FORMAT_VP8"},         {0x17, "VS_FRAME_VP8"},
    {0x18, "VS_FORMAT_VP8_SIMULCAST"},
};
inline constexpr FieldSpec videoSubtypeField {
    .name = "bDescriptorSubtype", .format = QUsbDescriptorField::Format::Hexadecimal, .names = videoStreamingSubtypes};

Remark checkVideoIndex(const Scope &scope, quint64 value);
inline constexpr FieldSpec formatIndexField {.name = "bFormatIndex", .check = checkVideoIndex};
inline constexpr FieldSpec frameCountField {.name = "bNumFrameDescriptors"};
inline constexpr FieldSpec frameIndexField {.name = "bFrameIndex", .check = checkVideoIndex};
/* bNumFrameDescriptors stands at 4 in all formats. */
Remark checkDefaultFrame(const Scope &scope, quint64 value);
inline constexpr FieldSpec defaultFrameField {.name = "bDefaultFrameIndex", .check = checkDefaultFrame};

Remark checkPixels(const Scope &scope, quint64 value);
inline constexpr FieldSpec widthField {.name = "wWidth", .size = 2, .unit = QT_TR_NOOP("pixels"), .check = checkPixels};
inline constexpr FieldSpec heightField {
    .name = "wHeight", .size = 2, .unit = QT_TR_NOOP("pixels"), .check = checkPixels};
/* The maximum stands right behind the minimum. */
Remark checkMinimumBitRate(const Scope &scope, quint64 value);
inline constexpr FieldSpec minimumBitRateField {
    .name = "dwMinBitRate", .size = 4, .unit = QT_TR_NOOP("bit/s"), .check = checkMinimumBitRate};
inline constexpr FieldSpec maximumBitRateField {.name = "dwMaxBitRate", .size = 4, .unit = QT_TR_NOOP("bit/s")};

// Frame intervals: a number of them or, if that number is 0, a range.

/* "33.3333 ms (30 fps)" */
QString frameIntervalText(const Scope &scope, quint64 value);
Remark checkFrameInterval(const Scope &scope, quint64 value);
inline constexpr const char *intervalUnit = QT_TR_NOOP("ns");

/* Where the number of intervals and the first of them stand. */
struct IntervalPlaces
{
    int count = 0;
    int first = 0;
};
Remark checkDefaultInterval(const Scope &scope, quint64 value, const IntervalPlaces &places);
Remark checkMinimumInterval(const Scope &scope, quint64 value);
Remark checkIntervalStep(const Scope &scope, quint64 value);

template <IntervalPlaces Places>
Remark checkDefaultIntervalAt(const Scope &scope, quint64 value)
{
    return checkDefaultInterval(scope, value, Places);
}
template <IntervalPlaces Places>
constexpr FieldSpec defaultIntervalField()
{
    return {.name = "dwDefaultFrameInterval",
            .size = 4,
            .text = frameIntervalText,
            .unit = intervalUnit,
            .scale = 100,
            .check = checkDefaultIntervalAt<Places>};
}
template <IntervalPlaces Places>
qsizetype intervalCount(const Scope &scope)
{
    return scope.byte(Places.count);
}
template <IntervalPlaces Places>
qsizetype intervalRangeSize(const Scope &scope)
{
    return scope.byte(Places.count) == 0 ? 4 : 0;
}
template <IntervalPlaces Places>
constexpr FieldSpec intervalField()
{
    return {.name = "dwFrameInterval",
            .size = 4,
            .text = frameIntervalText,
            .unit = intervalUnit,
            .scale = 100,
            .check = checkFrameInterval,
            .count = intervalCount<Places>};
}
template <IntervalPlaces Places>
constexpr FieldSpec rangeField(const char *name, CheckFunction check)
{
    return {.name = name,
            .text = frameIntervalText,
            .unit = intervalUnit,
            .scale = 100,
            .check = check,
            .sizeOf = intervalRangeSize<Places>};
}
QString intervalCountText(const Scope &scope, quint64 value);

constexpr DescriptorSpec videoStreamingSpec(const char *name, const char *section, int subtype, qsizetype minimumSize,
                                            Table<FieldSpec> fields)
{
    return {.name = name,
            .section = section,
            .type = CsInterface,
            .subtype = subtype,
            .interfaceClass = VideoClass,
            .interfaceSubclass = VideoStreaming,
            .minimumSize = minimumSize,
            .place = Place::Interface,
            .fields = fields};
}

} // namespace QUsbDescriptorTables

#endif // QUSBVIDEOTABLES_P_H
