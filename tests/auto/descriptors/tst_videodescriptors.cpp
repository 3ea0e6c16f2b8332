// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "classdescriptors.h"
#include "descriptorbytes.h"
#include "testprogram.h"

#include <QtTest/qtest.h>

using namespace ClassDescriptors;
using namespace DescriptorBytes;
using namespace Qt::StringLiterals;
using Field = QUsbDescriptorField;
using Severity = QUsbDescriptorField::Severity;

/* Descriptors of UVC 1.5 and its payloads. */
class tst_VideoDescriptors : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFieldHasNameValueAndText_data();
    void everyFieldHasNameValueAndText();
    void everyTruncationIsCovered_data() { everyFieldHasNameValueAndText_data(); }
    void everyTruncationIsCovered();
    void takesBitsApart_data();
    void takesBitsApart();
    void namesFormats_data();
    void namesFormats();
    void showsIntervalsAsRates_data();
    void showsIntervalsAsRates();
    void remarksOnImpossibleValues_data();
    void remarksOnImpossibleValues();
    void linksOfTwoCamerasStayApart();
};

// What is decoded: the interface it belongs to, and its type.
struct Kind
{
    int type = 0x24;
    int subclass = 1;
};
static const Kind VC {0x24, 1};
static const Kind VCE {0x25, 1};
static const Kind VS {0x24, 2};

static void row(const char *tag, const Kind &kind, const char *hex, const char *name, const char *section,
                const char *fields)
{
    QTest::newRow(tag) << descriptor(kind.type, hex) << kind.subclass << QString::fromLatin1(name)
                       << QString::fromLatin1(section) << QString::fromUtf8(fields);
}

void tst_VideoDescriptors::everyFieldHasNameValueAndText_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("subclass");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("section");
    QTest::addColumn<QString>("fields");
    row("header", VC, "01 5001 a000 80c3c901 02 01 02", "Class-Specific VC Interface Header Descriptor",
        "UVC 1.5, table 3-3",
        "bcdUVC 1.50 | wTotalLength 160 | dwClockFrequency 30000000 (30 MHz) | bInCollection 2 | baInterfaceNr[0] 1 | "
        "baInterfaceNr[1] 2");
    row("camera", VC, "02 01 0102 00 07 0a00 1400 0500 03 0e0022", "Camera Terminal Descriptor", "UVC 1.5, table 3-6",
        "bTerminalID 1 | wTerminalType 0x0201 (Camera) | bAssocTerminal 0 | iTerminal 7 | wObjectiveFocalLengthMin 10 "
        "| wObjectiveFocalLengthMax 20 | wOcularFocalLength 5 | bControlSize 3 | bmControls 0x22000e (Auto-Exposure "
        "Mode; Auto-Exposure Priority; Exposure Time (Absolute); Focus, Auto; Region of Interest)");
    row("media transport input", VC, "02 01 0202 00 00 01 05 05 0300000001",
        "Media Transport Input Terminal Descriptor", "UVC 1.5 Media Transport Terminal, table 2-1",
        "bTerminalID 1 | wTerminalType 0x0202 (Media transport input) | bAssocTerminal 0 | iTerminal 0 | bControlSize "
        "1 | bmControls 0x05 (Transport Control; Media Information) | bTransportModeSize 5 | bmTransportModes "
        "0x0100000003 (Play Forward; Pause; Record Pause)");
    row("composite connector", VC, "02 02 0104 03 00", "Input Terminal Descriptor", "UVC 1.5, table 3-4",
        "bTerminalID 2 | wTerminalType 0x0401 (Composite connector) | bAssocTerminal 3 | iTerminal 0");
    row("audio terminal in a video function", VC, "02 02 0302 03 00 99", "Input Terminal Descriptor",
        "UVC 1.5, table 3-4",
        "bTerminalID 2 | wTerminalType 0x0203 (Personal microphone) | bAssocTerminal 3 | iTerminal 0 | "
        "Terminal-specific 99");
    row("output terminal", VC, "03 05 0101 00 04 00", "Output Terminal Descriptor", "UVC 1.5, table 3-5",
        "bTerminalID 5 | wTerminalType 0x0101 (USB streaming) | bAssocTerminal 0 | bSourceID 4 | iTerminal 0");
    row("media transport output", VC, "03 05 0203 01 04 00 01 01 01 20", "Media Transport Output Terminal Descriptor",
        "UVC 1.5 Media Transport Terminal, table 2-2",
        "bTerminalID 5 | wTerminalType 0x0302 (Media transport output) | bAssocTerminal 1 | bSourceID 4 | iTerminal 0 "
        "| bControlSize 1 | bmControls 0x01 (Transport Control) | bTransportModeSize 1 | bmTransportModes 0x20 (Stop)");
    row("selector", VC, "04 06 02 01 02 03", "Selector Unit Descriptor", "UVC 1.5, table 3-7",
        "bUnitID 6 | bNrInPins 2 | baSourceID[0] 1 | baSourceID[1] 2 | iSelector 3");
    row("processing", VC, "05 02 01 9001 03 5f1704 00 03", "Processing Unit Descriptor", "UVC 1.5, table 3-8",
        "bUnitID 2 | bSourceID 1 | wMaxMultiplier 400 (× 4) | bControlSize 3 | bmControls 0x04175f (Brightness; "
        "Contrast; Hue; Saturation; Sharpness; White Balance Temperature; Backlight Compensation; Gain; Power Line "
        "Frequency; White Balance Temperature, Auto; Contrast, Auto) | iProcessing 0 | bmVideoStandards 0x03 (None; "
        "NTSC - 525/60)");
    row("processing of 1.0", VC, "05 02 01 0040 02 3f04 00", "Processing Unit Descriptor", "UVC 1.5, table 3-8",
        "bUnitID 2 | bSourceID 1 | wMaxMultiplier 16384 (× 163.84) | bControlSize 2 | bmControls 0x043f (Brightness; "
        "Contrast; Hue; Saturation; Sharpness; Gamma; Power Line Frequency) | iProcessing 0");
    row("extension", VC, "06 03 e48e67690f41db40a8507420d7d8240e 08 01 02 02 3f03 04", "Extension Unit Descriptor",
        "UVC 1.5, table 3-10",
        "bUnitID 3 | guidExtensionCode {69678ee4-410f-40db-a850-7420d7d8240e} | bNumControls 8 | bNrInPins 1 | "
        "baSourceID[0] 2 | bControlSize 2 | bmControls 0x033f | iExtension 4");
    row("encoding", VC, "07 08 02 09 03 ff0000 400008", "Encoding Unit Descriptor", "UVC 1.5, table 3-9",
        "bUnitID 8 | bSourceID 2 | iEncoding 9 | bControlSize 3 | bmControls 0x0000ff (Select Layer; Profile and "
        "Toolset; Video Resolution; Minimum Frame Interval; Slice Mode; Rate Control Mode; Average Bit Rate; CPB Size) "
        "| bmControlsRuntime 0x080040 (Average Bit Rate; Error Resiliency)");
    row("interrupt endpoint", VCE, "03 1000", "Class-Specific VC Interrupt Endpoint Descriptor", "UVC 1.5, table 3-12",
        "wMaxTransferSize 16 (16 bytes)");
    row("input header", VS, "01 02 3607 81 01 05 03 01 01 01 00 34",
        "Class-Specific VS Interface Input Header Descriptor", "UVC 1.5, table 3-14",
        "bNumFormats 2 | wTotalLength 1846 | bEndpointAddress 0x81 (1 IN) | bmInfo 0x01 | bTerminalLink 5 | "
        "bStillCaptureMethod 3 (Method 3: a bulk endpoint for still images) | bTriggerSupport 1 (Yes) | bTriggerUsage "
        "1 (General purpose button) | bControlSize 1 | bmaControls[0] 0x00 | bmaControls[1] 0x34 (wCompQuality; "
        "Generate Key Frame; Update Frame Segment)");
    row("input header without trigger", VS, "01 01 3607 82 00 05 00 00 01 02 0400",
        "Class-Specific VS Interface Input Header Descriptor", "UVC 1.5, table 3-14",
        "bNumFormats 1 | wTotalLength 1846 | bEndpointAddress 0x82 (2 IN) | bmInfo 0x00 | bTerminalLink 5 | "
        "bStillCaptureMethod 0 (None) | bTriggerSupport 0 (No) | bTriggerUsage 1 | bControlSize 2 | bmaControls[0] "
        "0x0004 (wCompQuality)");
    row("output header", VS, "02 01 0001 02 01 01 0f", "Class-Specific VS Interface Output Header Descriptor",
        "UVC 1.5, table 3-15",
        "bNumFormats 1 | wTotalLength 256 | bEndpointAddress 0x02 (2 OUT) | bTerminalLink 1 | bControlSize 1 | "
        "bmaControls[0] 0x0f (wKeyFrameRate; wPFrameRate; wCompQuality; wCompWindowSize)");
    row("still image", VS, "03 00 02 8002 e001 4001 f000 01 05", "Still Image Frame Descriptor", "UVC 1.5, table 3-18",
        "bEndpointAddress 0x00 | bNumImageSizePatterns 2 | wWidth 640 (640 pixels) | wHeight 480 (480 pixels) | wWidth "
        "320 (320 pixels) | wHeight 240 (240 pixels) | bNumCompressionPattern 1 | bCompression[0] 5");
    row("uncompressed format", VS, "04 01 13 5955593200001000800000aa00389b71 10 01 00 00 25 00",
        "Uncompressed Video Format Descriptor", "UVC 1.5 Uncompressed Payload, table 3-1",
        "bFormatIndex 1 | bNumFrameDescriptors 19 | guidFormat {32595559-0000-0010-8000-00aa00389b71} (YUY2) | "
        "bBitsPerPixel 16 | bDefaultFrameIndex 1 | bAspectRatioX 0 | bAspectRatioY 0 | bmInterlaceFlags 0x25 | "
        "bCopyProtect 0 (No restrictions)");
    row("uncompressed frame, discrete", VS,
        "05 01 01 8002 e001 00007701 0000ca08 00600900 15160500 02 15160500 80841e00",
        "Uncompressed Video Frame Descriptor", "UVC 1.5 Uncompressed Payload, table 3-2",
        "bFrameIndex 1 | bmCapabilities 0x01 (Still image supported) | wWidth 640 (640 pixels) | wHeight 480 (480 "
        "pixels) | dwMinBitRate 24576000 (24576000 bit/s) | dwMaxBitRate 147456000 (147456000 bit/s) | "
        "dwMaxVideoFrameBufferSize 614400 (614400 bytes) | dwDefaultFrameInterval 333333 (33.3333 ms (30 fps)) | "
        "bFrameIntervalType 2 (2 discrete) | dwFrameInterval[0] 333333 (33.3333 ms (30 fps)) | dwFrameInterval[1] "
        "2000000 (200 ms (5 fps))");
    row("uncompressed frame, continuous", VS,
        "05 02 03 a000 7800 00701700 0000ca08 00600900 15160500 00 15160500 80841e00 55d00600",
        "Uncompressed Video Frame Descriptor", "UVC 1.5 Uncompressed Payload, table 3-2",
        "bFrameIndex 2 | bmCapabilities 0x03 (Still image supported; Fixed frame-rate) | wWidth 160 (160 pixels) | "
        "wHeight 120 (120 pixels) | dwMinBitRate 1536000 (1536000 bit/s) | dwMaxBitRate 147456000 (147456000 bit/s) | "
        "dwMaxVideoFrameBufferSize 614400 (614400 bytes) | dwDefaultFrameInterval 333333 (33.3333 ms (30 fps)) | "
        "bFrameIntervalType 0 (Continuous) | dwMinFrameInterval 333333 (33.3333 ms (30 fps)) | dwMaxFrameInterval "
        "2000000 (200 ms (5 fps)) | dwFrameIntervalStep 446549 (44.6549 ms (22.39 fps)) !UVC-INT");
    row("MJPEG format", VS, "06 02 13 01 01 10 09 02 01", "Motion-JPEG Video Format Descriptor",
        "UVC 1.5 Motion-JPEG Payload, table 3-1",
        "bFormatIndex 2 | bNumFrameDescriptors 19 | bmFlags 0x01 | bDefaultFrameIndex 1 | bAspectRatioX 16 | "
        "bAspectRatioY 9 | bmInterlaceFlags 0x02 | bCopyProtect 1 (Duplication restricted)");
    row("MJPEG frame", VS, "07 01 00 0005 d002 00007701 0000ca08 00600900 03170500 01 03170500",
        "Motion-JPEG Video Frame Descriptor", "UVC 1.5 Motion-JPEG Payload, table 3-2",
        "bFrameIndex 1 | bmCapabilities 0x00 | wWidth 1280 (1280 pixels) | wHeight 720 (720 pixels) | dwMinBitRate "
        "24576000 (24576000 bit/s) | dwMaxBitRate 147456000 (147456000 bit/s) | dwMaxVideoFrameBufferSize 614400 "
        "(614400 bytes) | dwDefaultFrameInterval 333571 (33.3571 ms (29.98 fps)) | bFrameIntervalType 1 (1 discrete) | "
        "dwFrameInterval[0] 333571 (33.3571 ms (29.98 fps))");
    row("MPEG-2 TS format", VS, "0a 03 00 bc bc 00000000000000000000000000000000", "MPEG-2 TS Format Descriptor",
        "UVC 1.5 MPEG-2 TS Payload, table 3-1",
        "bFormatIndex 3 | bDataOffset 0 | bPacketLength 188 (188 bytes) | bStrideLength 188 (188 bytes) | "
        "guidStrideFormat {00000000-0000-0000-0000-000000000000}");
    row("MPEG-2 TS format of 1.0", VS, "0a 03 00 bc bc", "MPEG-2 TS Format Descriptor",
        "UVC 1.5 MPEG-2 TS Payload, table 3-1",
        "bFormatIndex 3 | bDataOffset 0 | bPacketLength 188 (188 bytes) | bStrideLength 188 (188 bytes)");
    row("DV format", VS, "0c 04 80320200 82", "DV Format Descriptor", "UVC 1.5 DV Payload, table 3-1",
        "bFormatIndex 4 | dwMaxVideoFrameBufferSize 144000 (144000 bytes) | bFormatType 0x82");
    row("color matching", VS, "0d 01 07 04", "Color Matching Descriptor", "UVC 1.5, table 3-19",
        "bColorPrimaries 1 (BT.709, sRGB) | bTransferCharacteristics 7 (sRGB) | bMatrixCoefficients 4 (SMPTE 170M "
        "(BT.601))");
    row("frame based format", VS, "10 03 01 4832363400001000800000aa00389b71 10 01 00 00 00 00 01",
        "Frame Based Payload Video Format Descriptor", "UVC 1.5 Frame Based Payload, table 3-1",
        "bFormatIndex 3 | bNumFrameDescriptors 1 | guidFormat {34363248-0000-0010-8000-00aa00389b71} (H264) | "
        "bBitsPerPixel 16 | bDefaultFrameIndex 1 | bAspectRatioX 0 | bAspectRatioY 0 | bmInterlaceFlags 0x00 | "
        "bCopyProtect 0 (No restrictions) | bVariableSize 1 (Yes)");
    row("frame based frame", VS, "11 01 02 8007 3804 00007701 0000ca08 15160500 01 00000000 15160500",
        "Frame Based Payload Video Frame Descriptor", "UVC 1.5 Frame Based Payload, table 3-2",
        "bFrameIndex 1 | bmCapabilities 0x02 (Fixed frame-rate) | wWidth 1920 (1920 pixels) | wHeight 1080 (1080 "
        "pixels) | dwMinBitRate 24576000 (24576000 bit/s) | dwMaxBitRate 147456000 (147456000 bit/s) | "
        "dwDefaultFrameInterval 333333 (33.3333 ms (30 fps)) | bFrameIntervalType 1 (1 discrete) | dwBytesPerLine 0 (0 "
        "bytes) | dwFrameInterval[0] 333333 (33.3333 ms (30 fps))");
    row("frame based frame, continuous", VS,
        "11 01 00 8007 3804 00007701 0000ca08 20a10700 00 00000000 15160500 2a2c0a00 15160500",
        "Frame Based Payload Video Frame Descriptor", "UVC 1.5 Frame Based Payload, table 3-2",
        "bFrameIndex 1 | bmCapabilities 0x00 | wWidth 1920 (1920 pixels) | wHeight 1080 (1080 pixels) | dwMinBitRate "
        "24576000 (24576000 bit/s) | dwMaxBitRate 147456000 (147456000 bit/s) | dwDefaultFrameInterval 500000 (50 ms "
        "(20 fps)) | bFrameIntervalType 0 (Continuous) | dwBytesPerLine 0 (0 bytes) | dwMinFrameInterval 333333 "
        "(33.3333 ms (30 fps)) | dwMaxFrameInterval 666666 (66.6666 ms (15 fps)) | dwFrameIntervalStep 333333 (33.3333 "
        "ms (30 fps))");
    row("stream based format", VS, "12 05 5955593200001000800000aa00389b71 78563412",
        "Stream Based Payload Format Descriptor", "UVC 1.5 Stream Based Payload, table 3-1",
        "bFormatIndex 5 | guidFormat {32595559-0000-0010-8000-00aa00389b71} (YUY2) | dwPacketLength 305419896 "
        "(305419896 bytes)");
    row("H.264 format", VS,
        "13 01 02 01 02 05 22 04 00 03 f500 0000 0000 0000 f500 0000 0000 0000 0000 0000 0000 0000 0000 0000 0000 0000 "
        "0000 0000 0000 0100",
        "H.264 Payload Video Format Descriptor", "UVC 1.5 H.264 Payload, table 3-1",
        "bFormatIndex 1 | bNumFrameDescriptors 2 | bDefaultFrameIndex 1 | bMaxCodecConfigDelay 2 (2 frames) | "
        "bmSupportedSliceModes 0x05 (Maximum number of MBs per slice; Number of slices per frame) | "
        "bmSupportedSyncFrameTypes 0x22 | bResolutionScaling 4 (Arbitrary) | Reserved1 0 | bmSupportedRateControlModes "
        "0x03 (Variable bit rate with underflow allowed; Constant bit rate) | wMaxMBperSecOneResolutionNoScalability "
        "245 (245000 macroblocks/s) | wMaxMBperSecTwoResolutionsNoScalability 0 (0 macroblocks/s) | "
        "wMaxMBperSecThreeResolutionsNoScalability 0 (0 macroblocks/s) | wMaxMBperSecFourResolutionsNoScalability 0 (0 "
        "macroblocks/s) | wMaxMBperSecOneResolutionTemporalScalability 245 (245000 macroblocks/s) | "
        "wMaxMBperSecTwoResolutionsTemporalScalability 0 (0 macroblocks/s) | "
        "wMaxMBperSecThreeResolutionsTemporalScalability 0 (0 macroblocks/s) | "
        "wMaxMBperSecFourResolutionsTemporalScalability 0 (0 macroblocks/s) | "
        "wMaxMBperSecOneResolutionTemporalQualityScalability 0 (0 macroblocks/s) | "
        "wMaxMBperSecTwoResolutionsTemporalQualityScalability 0 (0 macroblocks/s) | "
        "wMaxMBperSecThreeResolutionsTemporalQualityScalability 0 (0 macroblocks/s) | "
        "wMaxMBperSecFourResolutionsTemporalQualityScalability 0 (0 macroblocks/s) | "
        "wMaxMBperSecOneResolutionTemporalSpatialScalability 0 (0 macroblocks/s) | "
        "wMaxMBperSecTwoResolutionsTemporalSpatialScalability 0 (0 macroblocks/s) | "
        "wMaxMBperSecThreeResolutionsTemporalSpatialScalability 0 (0 macroblocks/s) | "
        "wMaxMBperSecFourResolutionsTemporalSpatialScalability 0 (0 macroblocks/s) | "
        "wMaxMBperSecOneResolutionFullScalability 0 (0 macroblocks/s) | wMaxMBperSecTwoResolutionsFullScalability 0 (0 "
        "macroblocks/s) | wMaxMBperSecThreeResolutionsFullScalability 0 (0 macroblocks/s) | "
        "wMaxMBperSecFourResolutionsFullScalability 1 (1000 macroblocks/s)");
    row("H.264 frame", VS,
        "14 01 8007 3804 0100 0100 4042 28 0000 01000100 2400 01010000 03000000 80841e00 809698 00 15160500 01 "
        "15160500",
        "H.264 Payload Video Frame Descriptor", "UVC 1.5 H.264 Payload, table 3-2",
        "bFrameIndex 1 | wWidth 1920 (1920 pixels) | wHeight 1080 (1080 pixels) | wSARwidth 1 | wSARheight 1 | "
        "wProfile 0x4240 | bLevelIDC 40 (4.0) | wConstrainedToolset 0x0000 | bmSupportedUsages 0x00010001 | "
        "bmCapabilities 0x0024 (Constant frame rate; No picture reordering) | bmSVCCapabilities 0x00000101 | "
        "bmMVCCapabilities 0x00000003 | dwMinBitRate 2000000 (2000000 bit/s) | dwMaxBitRate 10000000 (10000000 bit/s) "
        "| dwDefaultFrameInterval 333333 (33.3333 ms (30 fps)) | bNumFrameIntervals 1 | dwFrameInterval[0] 333333 "
        "(33.3333 ms (30 fps))");
    row("H.264 simulcast format", VS,
        "15 02 01 01 00 00 00 00 00 00 0000 0000 0000 0000 0000 0000 0000 0000 0000 0000 0000 0000 0000 0000 0000 0000 "
        "0000 0000 0000 0000",
        "H.264 Payload Simulcast Video Format Descriptor", "UVC 1.5 H.264 Payload, table 3-1",
        "bFormatIndex 2 | bNumFrameDescriptors 1 | bDefaultFrameIndex 1 | bMaxCodecConfigDelay 0 (0 frames) | "
        "bmSupportedSliceModes 0x00 | bmSupportedSyncFrameTypes 0x00 | bResolutionScaling 0 (Not supported) | "
        "Reserved1 0 | bmSupportedRateControlModes 0x00 | wMaxMBperSecOneResolutionNoScalability 0 (0 macroblocks/s) | "
        "wMaxMBperSecTwoResolutionsNoScalability 0 (0 macroblocks/s) | wMaxMBperSecThreeResolutionsNoScalability 0 (0 "
        "macroblocks/s) | wMaxMBperSecFourResolutionsNoScalability 0 (0 macroblocks/s) | "
        "wMaxMBperSecOneResolutionTemporalScalability 0 (0 macroblocks/s) | "
        "wMaxMBperSecTwoResolutionsTemporalScalability 0 (0 macroblocks/s) | "
        "wMaxMBperSecThreeResolutionsTemporalScalability 0 (0 macroblocks/s) | "
        "wMaxMBperSecFourResolutionsTemporalScalability 0 (0 macroblocks/s) | "
        "wMaxMBperSecOneResolutionTemporalQualityScalability 0 (0 macroblocks/s) | "
        "wMaxMBperSecTwoResolutionsTemporalQualityScalability 0 (0 macroblocks/s) | "
        "wMaxMBperSecThreeResolutionsTemporalQualityScalability 0 (0 macroblocks/s) | "
        "wMaxMBperSecFourResolutionsTemporalQualityScalability 0 (0 macroblocks/s) | "
        "wMaxMBperSecOneResolutionTemporalSpatialScalability 0 (0 macroblocks/s) | "
        "wMaxMBperSecTwoResolutionsTemporalSpatialScalability 0 (0 macroblocks/s) | "
        "wMaxMBperSecThreeResolutionsTemporalSpatialScalability 0 (0 macroblocks/s) | "
        "wMaxMBperSecFourResolutionsTemporalSpatialScalability 0 (0 macroblocks/s) | "
        "wMaxMBperSecOneResolutionFullScalability 0 (0 macroblocks/s) | wMaxMBperSecTwoResolutionsFullScalability 0 (0 "
        "macroblocks/s) | wMaxMBperSecThreeResolutionsFullScalability 0 (0 macroblocks/s) | "
        "wMaxMBperSecFourResolutionsFullScalability 0 (0 macroblocks/s)");
    row("VP8 format", VS, "16 01 01 01 00 08 02 02 02 f500", "VP8 Payload Video Format Descriptor",
        "UVC 1.5 VP8 Payload, table 3-1",
        "bFormatIndex 1 | bNumFrameDescriptors 1 | bDefaultFrameIndex 1 | bMaxCodecConfigDelay 0 (0 frames) | "
        "bSupportedPartitionCount 8 | bmSupportedSyncFrameTypes 0x02 | bResolutionScaling 2 (1.0, 1.5 or 2.0 in either "
        "direction) | bmSupportedRateControlModes 0x02 (Constant bit rate) | wMaxMBperSec 245 (245000 macroblocks/s)");
    row("VP8 frame", VS, "17 01 8002 e001 01000000 0000 02000000 80841e00 80969800 15160500 02 15160500 2a2c0a00",
        "VP8 Payload Video Frame Descriptor", "UVC 1.5 VP8 Payload, table 3-2",
        "bFrameIndex 1 | wWidth 640 (640 pixels) | wHeight 480 (480 pixels) | bmSupportedUsages 0x00000001 | "
        "bmCapabilities 0x0000 | bmScalabilityCapabilities 0x00000002 | dwMinBitRate 2000000 (2000000 bit/s) | "
        "dwMaxBitRate 10000000 (10000000 bit/s) | dwDefaultFrameInterval 333333 (33.3333 ms (30 fps)) | "
        "bNumFrameIntervals 2 | dwFrameInterval[0] 333333 (33.3333 ms (30 fps)) | dwFrameInterval[1] 666666 (66.6666 "
        "ms (15 fps))");
    row("VP8 simulcast format", VS, "18 02 01 01 00 08 02 02 02 f500", "VP8 Payload Simulcast Video Format Descriptor",
        "UVC 1.5 VP8 Payload, table 3-1",
        "bFormatIndex 2 | bNumFrameDescriptors 1 | bDefaultFrameIndex 1 | bMaxCodecConfigDelay 0 (0 frames) | "
        "bSupportedPartitionCount 8 | bmSupportedSyncFrameTypes 0x02 | bResolutionScaling 2 (1.0, 1.5 or 2.0 in either "
        "direction) | bmSupportedRateControlModes 0x02 (Constant bit rate) | wMaxMBperSec 245 (245000 macroblocks/s)");
    row("frame without intervals", VS, "05 01 00 8002 e001 00007701 0000ca08 00600900 00000000 02 00000000 15160500",
        "Uncompressed Video Frame Descriptor", "UVC 1.5 Uncompressed Payload, table 3-2",
        "bFrameIndex 1 | bmCapabilities 0x00 | wWidth 640 (640 pixels) | wHeight 480 (480 pixels) | dwMinBitRate "
        "24576000 (24576000 bit/s) | dwMaxBitRate 147456000 (147456000 bit/s) | dwMaxVideoFrameBufferSize 614400 "
        "(614400 bytes) | dwDefaultFrameInterval 0 !UVC-INT | bFrameIntervalType 2 (2 discrete) | dwFrameInterval[0] 0 "
        "!UVC-INT | dwFrameInterval[1] 333333 (33.3333 ms (30 fps))");
    row("frame with another default", VS, "05 01 00 0000 e001 0000ca08 00007701 00600900 15160500 01 80841e00",
        "Uncompressed Video Frame Descriptor", "UVC 1.5 Uncompressed Payload, table 3-2",
        "bFrameIndex 1 | bmCapabilities 0x00 | wWidth 0 (0 pixels) !UVC-SIZE | wHeight 480 (480 pixels) | dwMinBitRate "
        "147456000 (147456000 bit/s) !UVC-RATE | dwMaxBitRate 24576000 (24576000 bit/s) | dwMaxVideoFrameBufferSize "
        "614400 (614400 bytes) | dwDefaultFrameInterval 333333 (33.3333 ms (30 fps)) !UVC-INT | bFrameIntervalType 1 "
        "(1 discrete) | dwFrameInterval[0] 2000000 (200 ms (5 fps))");
}

void tst_VideoDescriptors::everyFieldHasNameValueAndText()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const int, subclass);
    const Field node = decoded(bytes, context(14, subclass));
    QTEST(node.name(), "name");
    QTEST(node.section(), "section");
    QTEST(linesOf(node).join(u" | "_s), "fields");
    QCOMPARE(node.severity(), Severity::None);
    QVERIFY(!node.child(u"bDescriptorSubtype").text().isEmpty());
}

void tst_VideoDescriptors::everyTruncationIsCovered()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const int, subclass);
    QCOMPARE(truncationFault(bytes, context(14, subclass)), QString());
}

void tst_VideoDescriptors::takesBitsApart_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("subclass");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QStringList>("bits");
    const auto bitRow = [](const char *tag, const Kind &kind, const char *hex, const QString &field,
                           const QStringList &bits) {
        QTest::newRow(tag) << descriptor(kind.type, hex) << kind.subclass << field << bits;
    };
    bitRow("camera", VC, "02 01 0102 00 00 0000 0000 0000 03 008022", u"bmControls"_s,
           {u"Reserved = 1"_s, u"Focus, Auto = Yes"_s, u"Region of Interest = Yes"_s});
    // What lsusb mixes into the controls above it.
    bitRow("encoding, at runtime", VC, "07 08 02 09 03 ffff0f 000008", u"bmControlsRuntime"_s,
           {u"Error Resiliency = Yes"_s});
    // In both formats, 1 is one field.
    bitRow("interlaced", VS, "04 01 01 5955593200001000800000aa00389b71 10 01 00 00 37 00", u"bmInterlaceFlags"_s,
           {u"Interlaced stream or variable = Yes"_s, u"Fields per frame = 1 field"_s, u"Field 1 first = Yes"_s,
            u"Field pattern = Random pattern of fields 1 and 2"_s});
    bitRow("interlaced MJPEG", VS, "06 02 01 01 01 10 09 02 01", u"bmInterlaceFlags"_s,
           {u"Fields per frame = 1 field"_s});
    bitRow("second format", VS, "01 02 0000 81 01 05 00 00 00 02 0400 3000", u"bmaControls[1]"_s,
           {u"Generate Key Frame = Yes"_s, u"Update Frame Segment = Yes"_s});
    bitRow("DV", VS, "0c 04 00000000 82", u"bFormatType"_s, {u"Format = HD-DV"_s, u"Frequency = 60 Hz"_s});
    bitRow("H.264 profile", VS, "14 01 8007 3804 0100 0100 4064 28 0000", u"wProfile"_s,
           {u"Constraint set flags = 0x40"_s, u"profile_idc = High"_s});
    bitRow("H.264 layers", VS, "14 01 8007 3804 0100 0100 4064 28 0000 01000100 2400 0a080000", u"bmSVCCapabilities"_s,
           {u"Maximum number of temporal layers minus 1 = 3"_s, u"Rewrite support = Yes"_s,
            u"Maximum number of spatial layers minus 1 = 2"_s});
}

void tst_VideoDescriptors::takesBitsApart()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const int, subclass);
    QFETCH(const QString, field);
    QTEST(bitsOf(decoded(bytes, context(14, subclass)).child(field)), "bits");
}

void tst_VideoDescriptors::namesFormats_data()
{
    QTest::addColumn<QByteArray>("guid");
    QTest::addColumn<QString>("text");
    const auto guid = [](const char *first) -> QByteArray { return QByteArray(first) + "00001000800000aa00389b71"; };
    QTest::newRow("NV12") << guid("4e563132") << u"NV12"_s;
    QTest::newRow("M420") << guid("4d343230") << u"M420"_s;
    QTest::newRow("I420") << guid("49343230") << u"I420"_s;
    QTest::newRow("padded") << guid("59382020") << u"Y8"_s;
    QTest::newRow("infrared") << QByteArray("3200000002001000800000aa00389b71") << u"L8"_s;
    QTest::newRow("RGB") << QByteArray("7deb36e44f52ce119f530020af0ba770") << u"RGB24"_s;
    QTest::newRow("no text") << guid("01020304") << QString();
    QTest::newRow("other tail") << QByteArray("4e563132 00001000800000aa00389b72") << QString();
}

void tst_VideoDescriptors::namesFormats()
{
    QFETCH(const QByteArray, guid);
    const QByteArray bytes = descriptor(0x24, "04 01 01 " + guid + " 10 01 00 00 00 00");
    QTEST(decoded(bytes, context(14, 2)).child(u"guidFormat").text(), "text");
}

void tst_VideoDescriptors::showsIntervalsAsRates_data()
{
    QTest::addColumn<quint32>("interval");
    QTest::addColumn<QString>("text");
    QTest::newRow("30") << 333333u << u"33.3333 ms (30 fps)"_s;
    QTest::newRow("29.97") << 333667u << u"33.3667 ms (29.97 fps)"_s;
    QTest::newRow("7.5") << 1333333u << u"133.3333 ms (7.5 fps)"_s;
    QTest::newRow("120") << 83333u << u"8.3333 ms (120 fps)"_s;
    QTest::newRow("slow") << 100000000u << u"10000 ms (0.1 fps)"_s;
    QTest::newRow("none") << 0u << QString();
    QTest::newRow("longest") << 0xffffffffu << u"429496.7295 ms (0 fps)"_s;
}

void tst_VideoDescriptors::showsIntervalsAsRates()
{
    QFETCH(const quint32, interval);
    QByteArray bytes = descriptor(0x24, "05 01 00 8002 e001 00000000 00000000 00000000 00000000 01 00000000");
    for (int i = 0; i < 4; ++i)
        bytes[26 + i] = char(interval >> 8 * i);
    const Field field = decoded(bytes, context(14, 2)).child(u"dwFrameInterval[0]");
    QTEST(field.text(), "text");
    QCOMPARE(field.unit(), u"100 ns"_s);
    QCOMPARE(field.value(), interval);
}

void tst_VideoDescriptors::remarksOnImpossibleValues_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("subclass");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("rule");
    const auto ruleRow = [](const char *tag, const Kind &kind, const QByteArray &hex, const char *field,
                            const char *rule) {
        QTest::newRow(tag) << descriptor(kind.type, hex) << kind.subclass << QString::fromLatin1(field)
                           << QString::fromLatin1(rule);
    };
    const QByteArray frame = "05 01 00 8002 e001 01000000 02000000 00600900 "; // up to the default interval
    ruleRow("range", VS, frame + "02000000 00 01000000 03000000 01000000", "dwMinFrameInterval", "");
    ruleRow("range upside down", VS, frame + "02000000 00 03000000 01000000 01000000", "dwMinFrameInterval", "UVC-INT");
    ruleRow("default below range", VS, frame + "01000000 00 02000000 03000000 01000000", "dwDefaultFrameInterval",
            "UVC-INT");
    ruleRow("default within range", VS, frame + "02000000 00 02000000 03000000 01000000", "dwDefaultFrameInterval", "");
    ruleRow("default in list", VS, frame + "03000000 02 02000000 03000000", "dwDefaultFrameInterval", "");
    ruleRow("default not in list", VS, frame + "04000000 02 02000000 03000000", "dwDefaultFrameInterval", "UVC-INT");
    ruleRow("list cut off", VS, frame + "04000000 02 02000000 0300", "dwFrameInterval[1]", "DESC-CUT");
    ruleRow("no step", VS, frame + "02000000 00 02000000 03000000 00000000", "dwFrameIntervalStep", "UVC-INT");
    ruleRow("no step needed", VS, frame + "02000000 00 02000000 02000000 00000000", "dwFrameIntervalStep", "");
    ruleRow("step does not divide", VS, frame + "02000000 00 02000000 07000000 02000000", "dwFrameIntervalStep",
            "UVC-INT");
    ruleRow("no time", VS, frame + "02000000 01 00000000", "dwFrameInterval[0]", "UVC-INT");
    ruleRow("frame based default", VS, "11 01 00 8002 e001 00000000 00000000 02000000 01 00000000 03000000",
            "dwDefaultFrameInterval", "UVC-INT");
    ruleRow("bit rates", VS, "05 01 00 8002 e001 03000000 02000000 00000000 01000000 01 01000000", "dwMinBitRate",
            "UVC-RATE");
    ruleRow("no width", VS, "05 01 00 0000 e001 00000000 00000000 00000000 01000000 01 01000000", "wWidth", "UVC-SIZE");
    ruleRow("frame 0", VS, "05 00 00 8002 e001 00000000 00000000 00000000 01000000 01 01000000", "bFrameIndex",
            "UVC-INDEX");
    ruleRow("default frame beyond", VS, "06 02 03 01 04 10 09 00 01", "bDefaultFrameIndex", "UVC-INDEX");
    ruleRow("default frame", VS, "06 02 03 01 03 10 09 00 01", "bDefaultFrameIndex", "");
    ruleRow("unit 0", VC, "04 00 01 01 00", "bUnitID", "UVC-ID");
    ruleRow("too short", VC, "03 05 0101", "", "DESC-SHORT");
}

void tst_VideoDescriptors::remarksOnImpossibleValues()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const int, subclass);
    QFETCH(const QString, field);
    const Field node = decoded(bytes, context(14, subclass));
    const Field found = field.isEmpty() ? node : node.child(field);
    QVERIFY(!found.isNull());
    QTEST(found.rule(), "rule");
}

void tst_VideoDescriptors::linksOfTwoCamerasStayApart()
{
    const auto camera = [](int first, int address) {
        const QByteArray header = bytes({13, 0x24, 1, 0, 1, 37, 0, 0, 0, 0, 0, 1, first + 1});
        QByteArray streamHeader = descriptor(0x24, "01 01 0e00 81 00 02 00 00 00 01 00");
        streamHeader[6] = char(address);
        return join({bytes({8, 11, first, 2, 14, 3, 0, 0}), interface(first, 0, 0, 14, 1), header,
                     descriptor(0x24, "02 01 0102 00 00 0000 0000 0000 00"), descriptor(0x24, "03 02 0101 00 01 00"),
                     interface(first + 1, 0, 1, 14, 2), streamHeader, endpoint(address, 1, 512, 1)});
    };
    const QByteArray one = camera(0, 0x81);
    const QByteArray blob = device() + configuration(1, 4, one + camera(2, 0x82));
    const Field root = QUsbDescriptorDecoder::decode(blob);
    QCOMPARE(FieldTree::coverageFault(root, blob), QString());
    QList<Field> settings;
    const QList<Field> children = root.child(u"Configuration Descriptor").children();
    for (const Field &child : children) {
        if (child.name() == u"Interface Descriptor")
            settings += child;
    }
    QCOMPARE(settings.size(), 4);
    for (int i = 0; i < 4; i += 2) {
        const Field control = settings.at(i);
        const Field header = control.child(u"Class-Specific VC Interface Header Descriptor");
        QVERIFY(header.child(u"baInterfaceNr[0]").link() == settings.at(i + 1));
        const Field output = control.child(u"Output Terminal Descriptor");
        const Field source = output.child(u"bSourceID").link();
        QCOMPARE(source.name(), u"Camera Terminal Descriptor"_s);
        QCOMPARE(source.offset(), control.child(u"Camera Terminal Descriptor").offset());
        const Field stream = settings.at(i + 1).child(u"Class-Specific VS Interface Input Header Descriptor");
        QCOMPARE(stream.child(u"bTerminalLink").link().offset(), output.offset());
        QCOMPARE(stream.child(u"bEndpointAddress").link().offset(),
                 settings.at(i + 1).child(u"Endpoint Descriptor").offset());
    }
}

QUSB_TEST(tst_VideoDescriptors)
#include "tst_videodescriptors.moc"
