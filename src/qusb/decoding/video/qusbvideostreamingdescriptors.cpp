// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "qusbvideotables_p.h"

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;
using Format = QUsbDescriptorField::Format;

/* Video streaming interfaces: headers, formats that say all by themselves, still images, colors. */

namespace QUsbDescriptorTables {
namespace {

// Headers

constexpr FieldSpec endpointAddressField {
    .name = "bEndpointAddress", .format = Format::Hexadecimal, .text = endpointText, .link = Link::Endpoint};
constexpr BitSpec inputInformation[] = {flag("Dynamic Format Change Support", 0)};
constexpr ValueName stillMethods[] = {
    {0, QT_TR_NOOP("None")},
    {1, QT_TR_NOOP("Method 1: the next frame of the video")},
    {2, QT_TR_NOOP("Method 2: a still image in the video")},
    {3, QT_TR_NOOP("Method 3: a bulk endpoint for still images")},
};
constexpr ValueName triggerUsages[] = {
    {0, QT_TR_NOOP("Initiates a still image capture")},
    {1, QT_TR_NOOP("General purpose button")},
};

// Without a trigger its usage has no meaning.
QString triggerUsageText(const Scope &scope, quint64 value)
{
    return byteBefore(scope) == 0 || value > 1 ? QString() : translated(triggerUsages[value].text);
}

constexpr BitSpec formatControls[] = {
    flag("wKeyFrameRate", 0),   flag("wPFrameRate", 1),        flag("wCompQuality", 2),
    flag("wCompWindowSize", 3), flag("Generate Key Frame", 4), flag("Update Frame Segment", 5),
};
constexpr BitSpec outputFormatControls[] = {
    flag("wKeyFrameRate", 0),
    flag("wPFrameRate", 1),
    flag("wCompQuality", 2),
    flag("wCompWindowSize", 3),
};

// One set of controls for each format; their number stands at 3, their size at 12 or at 8.
qsizetype formatCount(const Scope &scope)
{
    return scope.byte(3);
}
template <int At>
qsizetype controlSize(const Scope &scope)
{
    return scope.byte(At);
}
template <int At, const auto &Bits>
constexpr FieldSpec formatControlsField()
{
    return {.name = "bmaControls",
            .format = Format::Hexadecimal,
            .bits = Bits,
            .text = presentText<Bits>,
            .sizeOf = controlSize<At>,
            .count = formatCount};
}

constexpr FieldSpec inputHeaderFields[] = {
    videoSubtypeField,
    {.name = "bNumFormats"},
    {.name = "wTotalLength", .size = 2},
    endpointAddressField,
    {.name = "bmInfo", .format = Format::Hexadecimal, .bits = inputInformation},
    terminalLinkField,
    {.name = "bStillCaptureMethod", .names = stillMethods},
    {.name = "bTriggerSupport", .names = noYes},
    {.name = "bTriggerUsage", .text = triggerUsageText},
    {.name = "bControlSize"},
    formatControlsField<12, formatControls>(),
};
constexpr FieldSpec outputHeaderFields[] = {
    videoSubtypeField,
    {.name = "bNumFormats"},
    {.name = "wTotalLength", .size = 2},
    endpointAddressField,
    terminalLinkField,
    {.name = "bControlSize"},
    formatControlsField<8, outputFormatControls>(),
};

// Still images

constexpr FieldSpec sizePatternFields[] = {widthField, heightField};
constexpr FieldSpec stillImageFields[] = {
    videoSubtypeField,
    {.name = "bEndpointAddress", .format = Format::Hexadecimal, .link = Link::Endpoint}, // 0 but for method 3
    {.name = "bNumImageSizePatterns"},
    {.name = "Image size pattern", .count = byteBefore, .group = sizePatternFields},
    {.name = "bNumCompressionPattern"},
    {.name = "bCompression", .count = byteBefore},
};

// Formats

// Most are a FourCC in the first four bytes. The others are no characters there.
QString videoFormatText(const Scope &scope, quint64)
{
    static constexpr char FourCcTail[] = "\x00\x00\x10\x00\x80\x00\x00\xaa\x00\x38\x9b\x71";
    static constexpr struct
    {
        quint32 first;
        const char *name;
    } others[] = {
        {0xe436eb7b, "RGB565"}, {0xe436eb7c, "RGB555"}, {0xe436eb7d, "RGB24"},
        {0xe436eb7e, "RGB32"},  {0x00000032, "L8"},     {0x00000051, "L16"},
    };
    const QByteArrayView guid = scope.bytes.sliced(scope.at).first(qMin<qsizetype>(16, scope.bytes.size() - scope.at));
    const auto isPrintable = [](char c) { return c >= ' ' && c <= '~'; };
    if (guid.size() == 16 && guid.sliced(4) == QByteArrayView(FourCcTail, 12)
        && std::all_of(guid.cbegin(), guid.cbegin() + 4, isPrintable)) {
        return QString::fromLatin1(guid.first(4)).trimmed();
    }
    const quint32 first = scope.dword(scope.at);
    const auto it = std::find_if(std::begin(others), std::end(others), [=](const auto &o) { return o.first == first; });
    return it == std::end(others) ? QString() : QString::fromLatin1(it->name);
}

constexpr FieldSpec formatGuidField {.name = "guidFormat", .size = 16, .format = Format::Uuid, .text = videoFormatText};
constexpr FieldSpec aspectXField {.name = "bAspectRatioX"};
constexpr FieldSpec aspectYField {.name = "bAspectRatioY"};

// UVC 1.5 Uncompressed Payload, table 3-1; the same in the other payloads.
constexpr ValueName fieldsPerFrame[] = {{0, QT_TR_NOOP("2 fields")}, {1, QT_TR_NOOP("1 field")}};
constexpr ValueName fieldPatterns[] = {
    {0, QT_TR_NOOP("Field 1 only")},
    {1, QT_TR_NOOP("Field 2 only")},
    {2, QT_TR_NOOP("Regular pattern of fields 1 and 2")},
    {3, QT_TR_NOOP("Random pattern of fields 1 and 2")},
};
constexpr BitSpec interlaceFlags[] = {
    flag("Interlaced stream or variable", 0),
    {.name = "Fields per frame", .offset = 1, .names = fieldsPerFrame},
    flag("Field 1 first", 2),
    {.name = "Field pattern", .offset = 4, .width = 2, .names = fieldPatterns},
};
constexpr FieldSpec interlaceField {.name = "bmInterlaceFlags", .format = Format::Hexadecimal, .bits = interlaceFlags};
constexpr ValueName copyProtections[] = {
    {0, QT_TR_NOOP("No restrictions")},
    {1, QT_TR_NOOP("Duplication restricted")},
};
constexpr FieldSpec copyProtectField {.name = "bCopyProtect", .names = copyProtections};

constexpr FieldSpec uncompressedFields[] = {
    videoSubtypeField, formatIndexField, frameCountField, formatGuidField, {.name = "bBitsPerPixel"},
    defaultFrameField, aspectXField,     aspectYField,    interlaceField,  copyProtectField,
};
constexpr BitSpec mjpegFlags[] = {flag("FixedSizeSamples", 0)};
constexpr FieldSpec mjpegFields[] = {
    videoSubtypeField, formatIndexField,
    frameCountField,   {.name = "bmFlags", .format = Format::Hexadecimal, .bits = mjpegFlags},
    defaultFrameField, aspectXField,
    aspectYField,      interlaceField,
    copyProtectField,
};
constexpr FieldSpec frameBasedFields[] = {
    videoSubtypeField,
    formatIndexField,
    frameCountField,
    formatGuidField,
    {.name = "bBitsPerPixel"},
    defaultFrameField,
    aspectXField,
    aspectYField,
    interlaceField,
    copyProtectField,
    {.name = "bVariableSize", .names = noYes},
};
constexpr FieldSpec transportStreamFields[] = {
    videoSubtypeField,
    formatIndexField,
    {.name = "bDataOffset"},
    {.name = "bPacketLength", .unit = QT_TR_NOOP("bytes")},
    {.name = "bStrideLength", .unit = QT_TR_NOOP("bytes")},
    {.name = "guidStrideFormat", .size = 16, .format = Format::Uuid},
};
constexpr ValueName dvFormats[] = {
    {0, QT_TR_NOOP("SD-DV")},
    {1, QT_TR_NOOP("SDL-DV")},
    {2, QT_TR_NOOP("HD-DV")},
};
constexpr ValueName dvRates[] = {{0, QT_TR_NOOP("50 Hz")}, {1, QT_TR_NOOP("60 Hz")}};
constexpr BitSpec dvFormatBits[] = {
    {.name = "Format", .width = 7, .names = dvFormats},
    {.name = "Frequency", .offset = 7, .names = dvRates},
};
constexpr FieldSpec dvFields[] = {
    videoSubtypeField,
    formatIndexField,
    {.name = "dwMaxVideoFrameBufferSize", .size = 4, .unit = QT_TR_NOOP("bytes")},
    {.name = "bFormatType", .format = Format::Hexadecimal, .bits = dvFormatBits},
};
constexpr FieldSpec streamBasedFields[] = {
    videoSubtypeField,
    formatIndexField,
    formatGuidField,
    {.name = "dwPacketLength", .size = 4, .unit = QT_TR_NOOP("bytes")},
};

// Colors. UVC 1.5, table 3-19; the names are those of standards.

constexpr ValueName colorPrimaries[] = {
    {0, QT_TR_NOOP("Unspecified")}, {1, "BT.709, sRGB"}, {2, "BT.470-2 (M)"},
    {3, "BT.470-2 (B, G)"},         {4, "SMPTE 170M"},   {5, "SMPTE 240M"},
};
constexpr ValueName transferCharacteristics[] = {
    {0, QT_TR_NOOP("Unspecified")}, {1, "BT.709"},     {2, "BT.470-2 (M)"},
    {3, "BT.470-2 (B, G)"},         {4, "SMPTE 170M"}, {5, "SMPTE 240M"},
    {6, QT_TR_NOOP("Linear")},      {7, "sRGB"},
};
constexpr ValueName matrixCoefficients[] = {
    {0, QT_TR_NOOP("Unspecified")}, {1, "BT.709"},     {2, "FCC"}, {3, "BT.470-2 (B, G)"},
    {4, "SMPTE 170M (BT.601)"},     {5, "SMPTE 240M"},
};
constexpr FieldSpec colorFields[] = {
    videoSubtypeField,
    {.name = "bColorPrimaries", .names = colorPrimaries},
    {.name = "bTransferCharacteristics", .names = transferCharacteristics},
    {.name = "bMatrixCoefficients", .names = matrixCoefficients},
};

constexpr DescriptorSpec descriptors[] = {
    videoStreamingSpec("Class-Specific VS Interface Input Header Descriptor", "UVC 1.5, table 3-14", 0x01, 13,
                       inputHeaderFields),
    videoStreamingSpec("Class-Specific VS Interface Output Header Descriptor", "UVC 1.5, table 3-15", 0x02, 9,
                       outputHeaderFields),
    videoStreamingSpec("Still Image Frame Descriptor", "UVC 1.5, table 3-18", 0x03, 6, stillImageFields),
    videoStreamingSpec("Uncompressed Video Format Descriptor", "UVC 1.5 Uncompressed Payload, table 3-1", 0x04, 27,
                       uncompressedFields),
    videoStreamingSpec("Motion-JPEG Video Format Descriptor", "UVC 1.5 Motion-JPEG Payload, table 3-1", 0x06, 11,
                       mjpegFields),
    videoStreamingSpec("MPEG-2 TS Format Descriptor", "UVC 1.5 MPEG-2 TS Payload, table 3-1", 0x0a, 7,
                       transportStreamFields),
    videoStreamingSpec("DV Format Descriptor", "UVC 1.5 DV Payload, table 3-1", 0x0c, 9, dvFields),
    videoStreamingSpec("Color Matching Descriptor", "UVC 1.5, table 3-19", 0x0d, 6, colorFields),
    videoStreamingSpec("Frame Based Payload Video Format Descriptor", "UVC 1.5 Frame Based Payload, table 3-1", 0x10,
                       28, frameBasedFields),
    videoStreamingSpec("Stream Based Payload Format Descriptor", "UVC 1.5 Stream Based Payload, table 3-1", 0x12, 24,
                       streamBasedFields),
};

} // namespace

Table<DescriptorSpec> videoStreamingDescriptors()
{
    return descriptors;
}

} // namespace QUsbDescriptorTables
