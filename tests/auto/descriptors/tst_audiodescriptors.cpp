// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "classdescriptors.h"
#include "descriptorbytes.h"
#include "testprogram.h"

#include <QtTest/qtest.h>

using namespace ClassDescriptors;
using namespace DescriptorBytes;
using namespace Qt::StringLiterals;
using Context = QUsbDescriptorDecoder::Context;
using Field = QUsbDescriptorField;
using Severity = QUsbDescriptorField::Severity;

/* Descriptors of Audio 1.0, 2.0 and 3.0. */
class tst_AudioDescriptors : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFieldHasNameValueAndText_data();
    void everyFieldHasNameValueAndText();
    void everyTruncationIsCovered_data() { everyFieldHasNameValueAndText_data(); }
    void everyTruncationIsCovered();
    void takesBitsApart_data();
    void takesBitsApart();
    void protocolChoosesTheTable();
    void everyOtherProtocolIsAudio1();
    void remarksOnImpossibleValues_data();
    void remarksOnImpossibleValues();
};

// What is decoded: the interface it belongs to, and its type.
struct Kind
{
    int type = 0x24;
    int subclass = 1;
    int protocol = 0;
};
static const Kind AC1 {0x24, 1, 0x00};
static const Kind AS1 {0x24, 2, 0x00};
static const Kind AS1E {0x25, 2, 0x00};
static const Kind AC2 {0x24, 1, 0x20};
static const Kind AS2 {0x24, 2, 0x20};
static const Kind AS2E {0x25, 2, 0x20};
static const Kind AC3 {0x24, 1, 0x30};
static const Kind AS3 {0x24, 2, 0x30};
static const Kind AS3E {0x25, 2, 0x30};

static Context contextOf(const Kind &kind)
{
    return context(1, kind.subclass, kind.protocol);
}

static void row(const char *tag, const Kind &kind, const char *hex, const char *name, const char *section,
                const char *fields)
{
    QTest::newRow(tag) << descriptor(kind.type, hex) << kind.subclass << kind.protocol << QString::fromLatin1(name)
                       << QString::fromLatin1(section) << QString::fromUtf8(fields);
}

static void addAudio1Rows()
{
    row("1.0 header", AC1, "01 0001 2800 02 01 02", "Class-Specific AC Interface Header Descriptor",
        "Audio 1.0, table 4-2",
        "bcdADC 1.00 | wTotalLength 40 | bInCollection 2 | baInterfaceNr[0] 1 | baInterfaceNr[1] 2");
    row("1.0 input terminal", AC1, "02 01 0102 00 02 0300 01 07", "Input Terminal Descriptor", "Audio 1.0, table 4-3",
        "bTerminalID 1 | wTerminalType 0x0201 (Microphone) | bAssocTerminal 0 | bNrChannels 2 | wChannelConfig 0x0003 "
        "(Left Front; Right Front) | iChannelNames 1 | iTerminal 7");
    row("1.0 output terminal", AC1, "03 02 0103 01 05 00", "Output Terminal Descriptor", "Audio 1.0, table 4-4",
        "bTerminalID 2 | wTerminalType 0x0301 (Speaker) | bAssocTerminal 1 | bSourceID 5 | iTerminal 0");
    row("1.0 mixer", AC1, "04 05 02 01 02 02 0300 04 80c0 09", "Mixer Unit Descriptor", "Audio 1.0, table 4-5",
        "bUnitID 5 | bNrInPins 2 | baSourceID[0] 1 | baSourceID[1] 2 | bNrChannels 2 | wChannelConfig 0x0003 (Left "
        "Front; Right Front) | iChannelNames 4 | bmControls 80c0 | iMixer 9");
    row("1.0 selector", AC1, "05 06 02 03 04 0a", "Selector Unit Descriptor", "Audio 1.0, table 4-6",
        "bUnitID 6 | bNrInPins 2 | baSourceID[0] 3 | baSourceID[1] 4 | iSelector 10");
    row("1.0 feature", AC1, "06 07 01 02 0303 0201 0200 0b", "Feature Unit Descriptor", "Audio 1.0, table 4-7",
        "bUnitID 7 | bSourceID 1 | bControlSize 2 | bmaControls[0] 0x0303 (Master: Mute; Volume; Bass Boost; Loudness) "
        "| bmaControls[1] 0x0102 (Channel 1: Volume; Bass Boost) | bmaControls[2] 0x0002 (Channel 2: Volume) | "
        "iFeature 11");
    row("1.0 up/down-mix", AC1, "07 08 0100 01 02 06 3f00 00 01 03 00 02 0300 3f00", "Processing Unit Descriptor",
        "Audio 1.0, table 4-8",
        "bUnitID 8 | wProcessType 0x0001 (UP/DOWNMIX_PROCESS) | bNrInPins 1 | baSourceID[0] 2 | bNrChannels 6 | "
        "wChannelConfig 0x003f (Left Front; Right Front; Center Front; Low Frequency Enhancement; Left Surround; Right "
        "Surround) | iChannelNames 0 | bControlSize 1 | bmControls 0x03 (Enable Processing; Mode Select) | iProcessing "
        "0 | bNrModes 2 | waModes[0] 0x0003 (Left Front; Right Front) | waModes[1] 0x003f (Left Front; Right Front; "
        "Center Front; Low Frequency Enhancement; Left Surround; Right Surround)");
    row("1.0 Dolby", AC1, "07 08 0200 01 02 06 3f00 00 01 03 00 01 3f00", "Processing Unit Descriptor",
        "Audio 1.0, table 4-8",
        "bUnitID 8 | wProcessType 0x0002 (DOLBY_PROLOGIC_PROCESS) | bNrInPins 1 | baSourceID[0] 2 | bNrChannels 6 | "
        "wChannelConfig 0x003f (Left Front; Right Front; Center Front; Low Frequency Enhancement; Left Surround; Right "
        "Surround) | iChannelNames 0 | bControlSize 1 | bmControls 0x03 (Enable Processing; Mode Select) | iProcessing "
        "0 | bNrModes 1 | waModes[0] 0x003f (Left Front; Right Front; Center Front; Low Frequency Enhancement; Left "
        "Surround; Right Surround)");
    row("1.0 stereo extender", AC1, "07 08 0300 01 02 02 0300 00 01 03 08", "Processing Unit Descriptor",
        "Audio 1.0, table 4-8",
        "bUnitID 8 | wProcessType 0x0003 (3D_STEREO_EXTENDER_PROCESS) | bNrInPins 1 | baSourceID[0] 2 | bNrChannels 2 "
        "| wChannelConfig 0x0003 (Left Front; Right Front) | iChannelNames 0 | bControlSize 1 | bmControls 0x03 "
        "(Enable Processing; Spaciousness) | iProcessing 8");
    row("1.0 reverberation", AC1, "07 08 0400 01 02 02 0300 00 01 1f 08", "Processing Unit Descriptor",
        "Audio 1.0, table 4-8",
        "bUnitID 8 | wProcessType 0x0004 (REVERBERATION_PROCESS) | bNrInPins 1 | baSourceID[0] 2 | bNrChannels 2 | "
        "wChannelConfig 0x0003 (Left Front; Right Front) | iChannelNames 0 | bControlSize 1 | bmControls 0x1f (Enable "
        "Processing; Reverb Type; Reverb Level; Reverb Time; Reverb Delay Feedback) | iProcessing 8");
    row("1.0 chorus", AC1, "07 08 0500 01 02 02 0300 00 01 0f 08", "Processing Unit Descriptor", "Audio 1.0, table 4-8",
        "bUnitID 8 | wProcessType 0x0005 (CHORUS_PROCESS) | bNrInPins 1 | baSourceID[0] 2 | bNrChannels 2 | "
        "wChannelConfig 0x0003 (Left Front; Right Front) | iChannelNames 0 | bControlSize 1 | bmControls 0x0f (Enable "
        "Processing; Chorus Level; Chorus Modulation Rate; Chorus Modulation Depth) | iProcessing 8");
    row("1.0 compressor", AC1, "07 08 0600 01 02 02 0300 00 01 3f 08", "Processing Unit Descriptor",
        "Audio 1.0, table 4-8",
        "bUnitID 8 | wProcessType 0x0006 (DYN_RANGE_COMP_PROCESS) | bNrInPins 1 | baSourceID[0] 2 | bNrChannels 2 | "
        "wChannelConfig 0x0003 (Left Front; Right Front) | iChannelNames 0 | bControlSize 1 | bmControls 0x3f (Enable "
        "Processing; Compression Ratio; MaxAmpl; Threshold; Attack Time; Release Time) | iProcessing 8");
    row("1.0 unknown process", AC1, "07 08 2300 01 02 02 0300 00 02 0180 08 5566", "Processing Unit Descriptor",
        "Audio 1.0, table 4-8",
        "bUnitID 8 | wProcessType 0x0023 | bNrInPins 1 | baSourceID[0] 2 | bNrChannels 2 | wChannelConfig 0x0003 (Left "
        "Front; Right Front) | iChannelNames 0 | bControlSize 2 | bmControls 0x8001 | iProcessing 8 | Process-specific "
        "5566");
    row("1.0 extension", AC1, "08 09 3412 02 01 02 02 0300 00 01 01 ff", "Extension Unit Descriptor",
        "Audio 1.0, table 4-15",
        "bUnitID 9 | wExtensionCode 0x1234 | bNrInPins 2 | baSourceID[0] 1 | baSourceID[1] 2 | bNrChannels 2 | "
        "wChannelConfig 0x0003 (Left Front; Right Front) | iChannelNames 0 | bControlSize 1 | bmControls 0x01 | "
        "iExtension 255");
    row("1.0 endpoint", AS1E, "01 83 02 0010", "Class-Specific AS Isochronous Audio Data Endpoint Descriptor",
        "Audio 1.0, table 4-21",
        "bmAttributes 0x83 (Sampling Frequency; Pitch; MaxPacketsOnly) | bLockDelayUnits 2 (Decoded PCM samples) | "
        "wLockDelay 4096 (4096 samples)");
    row("1.0 general", AS1, "01 03 02 0100", "Class-Specific AS Interface Descriptor", "Audio 1.0, table 4-19",
        "bTerminalLink 3 | bDelay 2 (2 frames) | wFormatTag 0x0001 (PCM)");
    row("1.0 type I, discrete", AS1, "02 01 02 02 10 02 44ac00 80bb00", "Type I Format Type Descriptor",
        "Audio Data Formats 1.0, 2.2",
        "bFormatType 0x01 (FORMAT_TYPE_I) | bNrChannels 2 | bSubframeSize 2 (2 bytes) | bBitResolution 16 (16 bits) | "
        "bSamFreqType 2 (2 discrete) | tSamFreq[0] 44100 (44100 Hz) | tSamFreq[1] 48000 (48000 Hz)");
    row("1.0 type I, continuous", AS1, "02 01 01 03 18 00 401f00 00ee02", "Type I Format Type Descriptor",
        "Audio Data Formats 1.0, 2.2",
        "bFormatType 0x01 (FORMAT_TYPE_I) | bNrChannels 1 | bSubframeSize 3 (3 bytes) | bBitResolution 24 (24 bits) | "
        "bSamFreqType 0 (Continuous) | tLowerSamFreq 8000 (8000 Hz) | tUpperSamFreq 192000 (192000 Hz)");
    row("1.0 type II", AS1, "02 02 8001 8004 01 80bb00", "Type II Format Type Descriptor",
        "Audio Data Formats 1.0, 2.3",
        "bFormatType 0x02 (FORMAT_TYPE_II) | wMaxBitRate 384 (384 kbit/s) | wSamplesPerFrame 1152 | bSamFreqType 1 (1 "
        "discrete) | tSamFreq[0] 48000 (48000 Hz)");
    row("1.0 type III", AS1, "02 03 02 02 10 01 80bb00", "Type III Format Type Descriptor",
        "Audio Data Formats 1.0, 2.4",
        "bFormatType 0x03 (FORMAT_TYPE_III) | bNrChannels 2 | bSubframeSize 2 (2 bytes) | bBitResolution 16 (16 bits) "
        "| bSamFreqType 1 (1 discrete) | tSamFreq[0] 48000 (48000 Hz)");
    row("1.0 MPEG", AS1, "03 0110 0703 20", "MPEG Format-Specific Descriptor", "Audio Data Formats 1.0, 2.3",
        "wFormatTag 0x1001 (MPEG) | bmMPEGCapabilities 0x0307 | bmMPEGFeatures 0x20");
    row("1.0 AC-3", AS1, "03 0210 01010000 31", "AC-3 Format-Specific Descriptor", "Audio Data Formats 1.0, 2.3",
        "wFormatTag 0x1002 (AC-3) | bmBSID 0x00000101 (BSID 0, 8) | bmAC3Features 0x31");
    row("1.0 other format", AS1, "03 0040 0102", "Format-Specific Descriptor", "Audio 1.0, 4.5.4",
        "wFormatTag 0x4000 | data 0102");
}

static void addAudio2Rows()
{
    row("2.0 header", AC2, "01 0002 04 5d00 03", "Class-Specific AC Interface Header Descriptor",
        "Audio 2.0, table 4-5",
        "bcdADC 2.00 | bCategory 0x04 (Headset) | wTotalLength 93 | bmControls 0x03 (Latency Control)");
    row("2.0 clock source", AC2, "0a 04 07 07 00 03", "Clock Source Descriptor", "Audio 2.0, table 4-6",
        "bClockID 4 | bmAttributes 0x07 | bmControls 0x07 (Clock Frequency Control; Clock Validity Control) | "
        "bAssocTerminal 0 | iClockSource 3");
    row("2.0 clock selector", AC2, "0b 05 02 04 06 03 00", "Clock Selector Descriptor", "Audio 2.0, table 4-7",
        "bClockID 5 | bNrInPins 2 | baCSourceID[0] 4 | baCSourceID[1] 6 | bmControls 0x03 (Clock Selector Control) | "
        "iClockSelector 0");
    row("2.0 clock multiplier", AC2, "0c 06 04 05 02", "Clock Multiplier Descriptor", "Audio 2.0, table 4-8",
        "bClockID 6 | bCSourceID 4 | bmControls 0x05 (Clock Numerator Control; Clock Denominator Control) | "
        "iClockMultiplier 2");
    row("2.0 input terminal", AC2, "02 01 0101 00 04 02 03000080 00 0300 07", "Input Terminal Descriptor",
        "Audio 2.0, table 4-9",
        "bTerminalID 1 | wTerminalType 0x0101 (USB streaming) | bAssocTerminal 0 | bCSourceID 4 | bNrChannels 2 | "
        "bmChannelConfig 0x80000003 (Front Left; Front Right; Raw Data) | iChannelNames 0 | bmControls 0x0003 (Copy "
        "Protect Control) | iTerminal 7");
    row("2.0 output terminal", AC2, "03 03 0203 00 02 04 4001 00", "Output Terminal Descriptor",
        "Audio 2.0, table 4-10",
        "bTerminalID 3 | wTerminalType 0x0302 (Headphones) | bAssocTerminal 0 | bSourceID 2 | bCSourceID 4 | "
        "bmControls 0x0140 (Underflow Control; Overflow Control) | iTerminal 0");
    row("2.0 mixer", AC2, "04 07 02 01 02 02 03000000 00 c0 04 06", "Mixer Unit Descriptor", "Audio 2.0, table 4-11",
        "bUnitID 7 | bNrInPins 2 | baSourceID[0] 1 | baSourceID[1] 2 | bNrChannels 2 | bmChannelConfig 0x00000003 "
        "(Front Left; Front Right) | iChannelNames 0 | bmMixerControls c0 | bmControls 0x04 (Underflow Control) | "
        "iMixer 6");
    row("2.0 selector", AC2, "05 08 02 01 02 03 00", "Selector Unit Descriptor", "Audio 2.0, table 4-12",
        "bUnitID 8 | bNrInPins 2 | baSourceID[0] 1 | baSourceID[1] 2 | bmControls 0x03 (Selector Control) | iSelector "
        "0");
    row("2.0 feature", AC2, "06 02 01 0f000000 0c0c0000 09", "Feature Unit Descriptor", "Audio 2.0, table 4-13",
        "bUnitID 2 | bSourceID 1 | bmaControls[0] 0x0000000f (Master: Mute Control; Volume Control) | bmaControls[1] "
        "0x00000c0c (Channel 1: Volume Control; Graphic Equalizer Control) | iFeature 9");
    row("2.0 effect, equalizer", AC2, "07 09 0100 01 3f000000 00000000 02", "Effect Unit Descriptor",
        "Audio 2.0, table 4-15",
        "bUnitID 9 | wEffectType 0x0001 (PARAM_EQ_SECTION_EFFECT) | bSourceID 1 | bmaControls[0] 0x0000003f (Master: "
        "Center Frequency Control; Q Factor Control; Gain Control) | bmaControls[1] 0x00000000 (Channel 1) | iEffects "
        "2");
    row("2.0 effect, reverberation", AC2, "07 09 0200 01 ff030000 02", "Effect Unit Descriptor",
        "Audio 2.0, table 4-15",
        "bUnitID 9 | wEffectType 0x0002 (REVERBERATION_EFFECT) | bSourceID 1 | bmaControls[0] 0x000003ff (Master: Type "
        "Control; Level Control; Time Control; Delay Feedback Control; Pre-Delay Control) | iEffects 2");
    row("2.0 effect, modulation delay", AC2, "07 09 0300 01 ff030000 02", "Effect Unit Descriptor",
        "Audio 2.0, table 4-15",
        "bUnitID 9 | wEffectType 0x0003 (MOD_DELAY_EFFECT) | bSourceID 1 | bmaControls[0] 0x000003ff (Master: Balance "
        "Control; Rate Control; Depth Control; Time Control; Feedback Level Control) | iEffects 2");
    row("2.0 effect, compressor", AC2, "07 09 0400 01 ff030000 02", "Effect Unit Descriptor", "Audio 2.0, table 4-15",
        "bUnitID 9 | wEffectType 0x0004 (DYN_RANGE_COMP_EFFECT) | bSourceID 1 | bmaControls[0] 0x000003ff (Master: "
        "Compression Ratio Control; MaxAmpl Control; Threshold Control; Attack Time Control; Release Time Control) | "
        "iEffects 2");
    row("2.0 unknown effect", AC2, "07 09 0900 01 ff030000 02", "Effect Unit Descriptor", "Audio 2.0, table 4-15",
        "bUnitID 9 | wEffectType 0x0009 | bSourceID 1 | bmaControls[0] 0x000003ff | iEffects 2");
    row("2.0 up/down-mix", AC2, "08 0a 0100 01 02 02 03000000 00 0f00 04 02 03000000 04000000",
        "Processing Unit Descriptor", "Audio 2.0, table 4-20",
        "bUnitID 10 | wProcessType 0x0001 (UP/DOWNMIX_PROCESS) | bNrInPins 1 | baSourceID[0] 2 | bNrChannels 2 | "
        "bmChannelConfig 0x00000003 (Front Left; Front Right) | iChannelNames 0 | bmControls 0x000f (Enable Control; "
        "Mode Select Control) | iProcessing 4 | bNrModes 2 | daModes[0] 0x00000003 (Front Left; Front Right) | "
        "daModes[1] 0x00000004 (Front Center)");
    row("2.0 Dolby", AC2, "08 0a 0200 01 02 02 03000000 00 0f00 04 01 07000000", "Processing Unit Descriptor",
        "Audio 2.0, table 4-20",
        "bUnitID 10 | wProcessType 0x0002 (DOLBY_PROLOGIC_PROCESS) | bNrInPins 1 | baSourceID[0] 2 | bNrChannels 2 | "
        "bmChannelConfig 0x00000003 (Front Left; Front Right) | iChannelNames 0 | bmControls 0x000f (Enable Control; "
        "Mode Select Control) | iProcessing 4 | bNrModes 1 | daModes[0] 0x00000007 (Front Left; Front Right; Front "
        "Center)");
    row("2.0 stereo extender", AC2, "08 0a 0300 01 02 02 03000000 00 0c00 04", "Processing Unit Descriptor",
        "Audio 2.0, table 4-20",
        "bUnitID 10 | wProcessType 0x0003 (STEREO_EXTENDER_PROCESS) | bNrInPins 1 | baSourceID[0] 2 | bNrChannels 2 | "
        "bmChannelConfig 0x00000003 (Front Left; Front Right) | iChannelNames 0 | bmControls 0x000c (Width Control) | "
        "iProcessing 4");
    row("2.0 extension", AC2, "09 0b 3412 01 02 02 03000000 00 43 04", "Extension Unit Descriptor",
        "Audio 2.0, table 4-24",
        "bUnitID 11 | wExtensionCode 0x1234 | bNrInPins 1 | baSourceID[0] 2 | bNrChannels 2 | bmChannelConfig "
        "0x00000003 (Front Left; Front Right) | iChannelNames 0 | bmControls 0x43 (Enable Control; Overflow Control) | "
        "iExtension 4");
    row("2.0 sampling rate converter", AC2, "0d 0c 01 04 05 06", "Sampling Rate Converter Unit Descriptor",
        "Audio 2.0, table 4-14", "bUnitID 12 | bSourceID 1 | bCSourceInID 4 | bCSourceOutID 5 | iSRC 6");
    row("2.0 endpoint", AS2E, "01 80 03 01 0500", "Class-Specific AS Isochronous Audio Data Endpoint Descriptor",
        "Audio 2.0, table 4-34",
        "bmAttributes 0x80 | bmControls 0x03 (Pitch Control) | bLockDelayUnits 1 (Milliseconds) | wLockDelay 5 (5 ms)");
    row("2.0 general, type I", AS2, "01 01 05 01 01000080 02 03000000 00", "Class-Specific AS Interface Descriptor",
        "Audio 2.0, table 4-27",
        "bTerminalLink 1 | bmControls 0x05 | bFormatType 0x01 (FORMAT_TYPE_I) | bmFormats 0x80000001 (PCM; "
        "TYPE_I_RAW_DATA) | bNrChannels 2 | bmChannelConfig 0x00000003 (Front Left; Front Right) | iChannelNames 0");
    row("2.0 general, type II", AS2, "01 01 00 02 03000000 02 03000000 00", "Class-Specific AS Interface Descriptor",
        "Audio 2.0, table 4-27",
        "bTerminalLink 1 | bmControls 0x00 | bFormatType 0x02 (FORMAT_TYPE_II) | bmFormats 0x00000003 (MPEG; AC-3) | "
        "bNrChannels 2 | bmChannelConfig 0x00000003 (Front Left; Front Right) | iChannelNames 0");
    row("2.0 general, type III", AS2, "01 01 00 03 81000000 02 03000000 00", "Class-Specific AS Interface Descriptor",
        "Audio 2.0, table 4-27",
        "bTerminalLink 1 | bmControls 0x00 | bFormatType 0x03 (FORMAT_TYPE_III) | bmFormats 0x00000081 (IEC61937_AC-3; "
        "IEC61937_DTS-I) | bNrChannels 2 | bmChannelConfig 0x00000003 (Front Left; Front Right) | iChannelNames 0");
    row("2.0 general, type IV", AS2, "01 01 00 04 00002000 02 03000000 00", "Class-Specific AS Interface Descriptor",
        "Audio 2.0, table 4-27",
        "bTerminalLink 1 | bmControls 0x00 | bFormatType 0x04 (FORMAT_TYPE_IV) | bmFormats 0x00200000 (IEC60958_PCM) | "
        "bNrChannels 2 | bmChannelConfig 0x00000003 (Front Left; Front Right) | iChannelNames 0");
    row("2.0 type I", AS2, "02 01 04 18", "Type I Format Type Descriptor", "Audio Data Formats 2.0, 2.3.1",
        "bFormatType 0x01 (FORMAT_TYPE_I) | bSubslotSize 4 (4 bytes) | bBitResolution 24 (24 bits)");
    row("2.0 type II", AS2, "02 02 8001 8004", "Type II Format Type Descriptor", "Audio Data Formats 2.0, 2.3.2",
        "bFormatType 0x02 (FORMAT_TYPE_II) | wMaxBitRate 384 (384 kbit/s) | wSlotsPerFrame 1152");
    row("2.0 type III", AS2, "02 03 02 10", "Type III Format Type Descriptor", "Audio Data Formats 2.0, 2.3.3",
        "bFormatType 0x03 (FORMAT_TYPE_III) | bSubslotSize 2 (2 bytes) | bBitResolution 16 (16 bits)");
    row("2.0 type IV", AS2, "02 04", "Type IV Format Type Descriptor", "Audio Data Formats 2.0, 2.3.4",
        "bFormatType 0x04 (FORMAT_TYPE_IV)");
    row("2.0 extended type I", AS2, "02 81 04 18 08 02 01", "Extended Type I Format Type Descriptor",
        "Audio Data Formats 2.0, 2.4",
        "bFormatType 0x81 (EXT_FORMAT_TYPE_I) | bSubslotSize 4 (4 bytes) | bBitResolution 24 (24 bits) | bHeaderLength "
        "8 (8 bytes) | bControlSize 2 (2 bytes) | bSideBandProtocol 0x01");
    row("2.0 extended type II", AS2, "02 82 8001 8004 08 01", "Extended Type II Format Type Descriptor",
        "Audio Data Formats 2.0, 2.4",
        "bFormatType 0x82 (EXT_FORMAT_TYPE_II) | wMaxBitRate 384 (384 kbit/s) | wSamplesPerFrame 1152 | bHeaderLength "
        "8 (8 bytes) | bSideBandProtocol 0x01");
    row("2.0 extended type III", AS2, "02 83 02 10 08 01", "Extended Type III Format Type Descriptor",
        "Audio Data Formats 2.0, 2.4",
        "bFormatType 0x83 (EXT_FORMAT_TYPE_III) | bSubslotSize 2 (2 bytes) | bBitResolution 16 (16 bits) | "
        "bHeaderLength 8 (8 bytes) | bSideBandProtocol 0x01");
    row("2.0 encoder", AS2, "03 01 03 43000000 01 02 00 00 00 00 00 00 05", "AS Encoder Descriptor",
        "Audio 2.0, table 4-28",
        "bEncoderID 1 | bEncoder 3 (AC-3) | bmControls 0x00000043 (Bit Rate Control; Type Control) | iParam1 1 | "
        "iParam2 2 | iParam3 0 | iParam4 0 | iParam5 0 | iParam6 0 | iParam7 0 | iParam8 0 | iEncoder 5");
    row("2.0 decoder, MPEG", AS2, "04 01 02 0701 10 03 05", "AS Decoder Descriptor", "Audio 2.0, 4.9.4",
        "bDecoderID 1 | bDecoder 2 (MPEG) | bmMPEGCapabilities 0x0107 | bmMPEGFeatures 0x10 | bmControls 0x03 "
        "(Underflow Control) | iDecoder 5");
    row("2.0 decoder, AC-3", AS2, "04 01 03 00010000 02 03 05", "AS Decoder Descriptor", "Audio 2.0, 4.9.4",
        "bDecoderID 1 | bDecoder 3 (AC-3) | bmBSID 0x00000100 (BSID 8) | bmAC3Features 0x02 | bmControls 0x03 "
        "(Underflow Control) | iDecoder 5");
    row("2.0 decoder, WMA", AS2, "04 01 04 0700 03 05", "AS Decoder Descriptor", "Audio 2.0, 4.9.4",
        "bDecoderID 1 | bDecoder 4 (WMA) | bmWMAProfile 0x0007 | bmControls 0x03 (Underflow Control) | iDecoder 5");
    row("2.0 decoder, DTS", AS2, "04 01 05 01 03 05", "AS Decoder Descriptor", "Audio 2.0, 4.9.4",
        "bDecoderID 1 | bDecoder 5 (DTS) | bmCapabilities 0x01 | bmControls 0x03 (Underflow Control) | iDecoder 5");
    row("2.0 decoder, other", AS2, "04 01 01 aabb 03 05", "AS Decoder Descriptor", "Audio 2.0, 4.9.4",
        "bDecoderID 1 | bDecoder 1 (OTHER) | data aabb | bmControls 0x03 (Underflow Control) | iDecoder 5");
}

static void addAudio3Rows()
{
    row("3.0 header", AC3, "01 0e 6000 03000000", "Class-Specific AC Interface Header Descriptor",
        "Audio 3.0, table 4-15",
        "bCategory 0x0e (Generic speaker) | wTotalLength 96 | bmControls 0x00000003 (Latency Control)");
    row("3.0 input terminal", AC3, "02 01 0102 00 0b 01000000 0200 0300 0400 0500", "Input Terminal Descriptor",
        "Audio 3.0, table 4-16",
        "bTerminalID 1 | wTerminalType 0x0201 (Microphone) | bAssocTerminal 0 | bCSourceID 11 | bmControls 0x00000001 "
        "(Insertion Control) | wClusterDescrID 0x0002 | wExTerminalDescrID 0x0003 | wConnectorsDescrID 0x0004 | "
        "wTerminalDescrStr 0x0005");
    row("3.0 output terminal", AC3, "03 02 0103 00 01 0b 40000000 0000 0000 0600", "Output Terminal Descriptor",
        "Audio 3.0, table 4-17",
        "bTerminalID 2 | wTerminalType 0x0301 (Speaker) | bAssocTerminal 0 | bSourceID 1 | bCSourceID 11 | bmControls "
        "0x00000040 (Overflow Control) | wExTerminalDescrID 0x0000 | wConnectorsDescrID 0x0000 | wTerminalDescrStr "
        "0x0006");
    row("3.0 mixer", AC3, "05 03 02 01 02 0700 8040 0c000000 0800", "Mixer Unit Descriptor", "Audio 3.0, table 4-29",
        "bUnitID 3 | bNrInPins 2 | baSourceID[0] 1 | baSourceID[1] 2 | wClusterDescrID 0x0007 | bmMixerControls 8040 | "
        "bmControls 0x0000000c (Overflow Control) | wMixerDescrStr 0x0008");
    row("3.0 selector", AC3, "06 04 02 01 02 03000000 0900", "Selector Unit Descriptor", "Audio 3.0, table 4-30",
        "bUnitID 4 | bNrInPins 2 | baSourceID[0] 1 | baSourceID[1] 2 | bmControls 0x00000003 (Selector Control) | "
        "wSelectorDescrStr 0x0009");
    row("3.0 feature", AC3, "07 05 01 03000000 0c000000 0c000000 0a00", "Feature Unit Descriptor",
        "Audio 3.0, table 4-31",
        "bUnitID 5 | bSourceID 1 | bmaControls[0] 0x00000003 (Master: Mute Control) | bmaControls[1] 0x0000000c "
        "(Channel 1: Volume Control) | bmaControls[2] 0x0000000c (Channel 2: Volume Control) | wFeatureDescrStr "
        "0x000a");
    row("3.0 effect", AC3, "08 06 0100 01 03000000 03000000 0b00", "Effect Unit Descriptor", "Audio 3.0, table 4-33",
        "bUnitID 6 | wEffectType 0x0001 (PARAM_EQ_SECTION_EFFECT) | bSourceID 1 | bmaControls[0] 0x00000003 (Master: "
        "Center Frequency Control) | bmaControls[1] 0x00000003 (Channel 1: Center Frequency Control) | "
        "wEffectsDescrStr 0x000b");
    row("3.0 up/down-mix", AC3, "09 07 0100 01 01 0c00 03000000 02 0100 0200", "Processing Unit Descriptor",
        "Audio 3.0, table 4-38",
        "bUnitID 7 | wProcessType 0x0001 (UP/DOWNMIX_PROCESS) | bNrInPins 1 | baSourceID[0] 1 | wProcessingDescrStr "
        "0x000c | bmControls 0x00000003 (Mode Select Control) | bNrModes 2 | waClusterDescrID[0] 0x0001 | "
        "waClusterDescrID[1] 0x0002");
    row("3.0 stereo extender", AC3, "09 07 0200 01 01 0c00 03000000", "Processing Unit Descriptor",
        "Audio 3.0, table 4-38",
        "bUnitID 7 | wProcessType 0x0002 (STEREO_EXTENDER_PROCESS) | bNrInPins 1 | baSourceID[0] 1 | "
        "wProcessingDescrStr 0x000c | bmControls 0x00000003 (Width Control)");
    row("3.0 multi-function", AC3, "09 07 0300 01 01 0c00 05000000 0100 26000000", "Processing Unit Descriptor",
        "Audio 3.0, table 4-38",
        "bUnitID 7 | wProcessType 0x0003 (MULTI_FUNCTION_PROCESS) | bNrInPins 1 | baSourceID[0] 1 | "
        "wProcessingDescrStr 0x000c | bmControls 0x00000005 (Underflow Control; Overflow Control) | wClusterDescrID "
        "0x0001 | bmAlgorithms 0x00000026 (Beam Forming; Acoustic Echo Cancellation; Noise Suppression/Reduction)");
    row("3.0 unknown process", AC3, "09 07 0700 01 01 0c00 112233", "Processing Unit Descriptor",
        "Audio 3.0, table 4-38",
        "bUnitID 7 | wProcessType 0x0007 | bNrInPins 1 | baSourceID[0] 1 | wProcessingDescrStr 0x000c | "
        "Process-specific 112233");
    row("3.0 extension", AC3, "0a 08 3412 01 01 0d00 01000000 0100", "Extension Unit Descriptor",
        "Audio 3.0, table 4-42",
        "bUnitID 8 | wExtensionCode 0x1234 | bNrInPins 1 | baSourceID[0] 1 | wExtensionDescrStr 0x000d | bmControls "
        "0x00000001 (Underflow Control) | wClusterDescrID 0x0001");
    row("3.0 clock source", AC3, "0b 0b 03 05000000 00 0e00", "Clock Source Descriptor", "Audio 3.0, table 4-43",
        "bClockID 11 | bmAttributes 0x03 | bmControls 0x00000005 (Clock Frequency Control; Clock Validity Control) | "
        "bReferenceTerminal 0 | wClockSourceStr 0x000e");
    row("3.0 clock selector", AC3, "0c 0c 01 0b 03000000 0f00", "Clock Selector Descriptor", "Audio 3.0, table 4-44",
        "bClockID 12 | bNrInPins 1 | baCSourceID[0] 11 | bmControls 0x00000003 (Clock Selector Control) | "
        "wCSelectorDescrStr 0x000f");
    row("3.0 clock multiplier", AC3, "0d 0d 0b 05000000 1000", "Clock Multiplier Descriptor", "Audio 3.0, table 4-45",
        "bClockID 13 | bCSourceID 11 | bmControls 0x00000005 (Clock Numerator Control; Clock Denominator Control) | "
        "wCMultiplierDescrStr 0x0010");
    row("3.0 sampling rate converter", AC3, "0e 0e 01 0b 0c 1100", "Sampling Rate Converter Unit Descriptor",
        "Audio 3.0, table 4-32", "bUnitID 14 | bSourceID 1 | bCSourceInID 11 | bCSourceOutID 12 | wSRCDescrStr 0x0011");
    row("3.0 power domain", AC3, "10 0f 6400 c800 02 01 02 1200", "Power Domain Descriptor", "Audio 3.0, table 4-46",
        "bPowerDomainID 15 | waRecoveryTime(1) 100 (5000 µs) | waRecoveryTime(2) 200 (10000 µs) | bNrEntities 2 | "
        "baEntityID[0] 1 | baEntityID[1] 2 | wPDomainDescrStr 0x0012");
    row("3.0 endpoint", AS3E, "01 03000000 02 2000", "Class-Specific AS Isochronous Audio Data Endpoint Descriptor",
        "Audio 3.0, table 4-52",
        "bmControls 0x00000003 (Pitch Control) | bLockDelayUnits 2 (Decoded PCM samples) | wLockDelay 32 (32 samples)");
    row("3.0 general", AS3, "01 01 01000000 0100 2100000001000000 04 18 0100 00",
        "Class-Specific AS Interface Descriptor", "Audio 3.0, table 4-49",
        "bTerminalLink 1 | bmControls 0x00000001 (Active Alternate Setting Control) | wClusterDescrID 0x0001 | "
        "bmFormats 0x0000000100000021 (PCM; DSD; MPEG-4_AAC_ELD) | bSubslotSize 4 (4 bytes) | bBitResolution 24 (24 "
        "bits) | bmAuxProtocols 0x0001 | bControlSize 0 (0 bytes)");
    row("3.0 valid frequency range", AS3, "02 401f0000 80bb0000", "Class-Specific AS Valid Frequency Range Descriptor",
        "Audio 3.0, table 4-50", "dMIN 8000 (8000 Hz) | dMAX 48000 (48000 Hz)");
}

void tst_AudioDescriptors::everyFieldHasNameValueAndText_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("subclass");
    QTest::addColumn<int>("protocol");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("section");
    QTest::addColumn<QString>("fields");
    addAudio1Rows();
    addAudio2Rows();
    addAudio3Rows();
}

void tst_AudioDescriptors::everyFieldHasNameValueAndText()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const int, subclass);
    QFETCH(const int, protocol);
    const Field node = decoded(bytes, context(1, subclass, protocol));
    QTEST(node.name(), "name");
    QTEST(node.section(), "section");
    QTEST(linesOf(node).join(u" | "_s), "fields");
    QCOMPARE(node.severity(), Severity::None);
    QVERIFY(!node.child(u"bDescriptorSubtype").text().isEmpty());
}

void tst_AudioDescriptors::everyTruncationIsCovered()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const int, subclass);
    QFETCH(const int, protocol);
    QCOMPARE(truncationFault(bytes, context(1, subclass, protocol)), QString());
}

void tst_AudioDescriptors::takesBitsApart_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("subclass");
    QTest::addColumn<int>("protocol");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QStringList>("bits");
    const auto bitRow = [](const char *tag, const Kind &kind, const char *hex, const QString &field,
                           const QStringList &bits) {
        QTest::newRow(tag) << descriptor(kind.type, hex) << kind.subclass << kind.protocol << field << bits;
    };
    bitRow("1.0 endpoint", AS1E, "01 81 00 0000", u"bmAttributes"_s,
           {u"Sampling Frequency = Yes"_s, u"MaxPacketsOnly = Yes"_s});
    bitRow("1.0 channels", AC1, "02 01 0102 00 02 0308 00 00", u"wChannelConfig"_s,
           {u"Left Front = Yes"_s, u"Right Front = Yes"_s, u"Top = Yes"_s});
    bitRow("1.0 MPEG", AS1, "03 0110 0203 30", u"bmMPEGCapabilities"_s,
           {u"Layer II = Yes"_s, u"MPEG-2 multilingual support = At Fs and Fs/2"_s});
    bitRow("1.0 MPEG features", AS1, "03 0110 0203 30", u"bmMPEGFeatures"_s,
           {u"Internal Dynamic Range Control = Scalable, separate boost and cut"_s});
    bitRow("2.0 clock", AC2, "0a 04 07 07 00 00", u"bmAttributes"_s,
           {u"Clock Type = Internal, programmable"_s, u"Synchronized to SOF = Yes"_s});
    bitRow("2.0 clock controls", AC2, "0a 04 03 07 00 00", u"bmControls"_s,
           {u"Clock Frequency Control = Read and write"_s, u"Clock Validity Control = Read only"_s});
    bitRow("2.0 features", AC2, "06 02 01 00000000 01000030 00", u"bmaControls[1]"_s,
           {u"Mute Control = Read only"_s, u"Overflow Control = Read and write"_s});
    bitRow("2.0 last channel", AC2, "02 01 0101 00 04 02 00000004 00 0000 00", u"bmChannelConfig"_s,
           {u"Back Right of Center = Yes"_s});
    bitRow("2.0 reserved channel", AC2, "02 01 0101 00 04 02 00000008 00 0000 00", u"bmChannelConfig"_s,
           {u"Reserved = 1"_s});
    bitRow("3.0 clock", AC3, "0b 0b 03 05000000 00 0000", u"bmAttributes"_s,
           {u"Clock Type = Internal"_s, u"Synchronized to SOF = Yes"_s});
    bitRow("3.0 formats", AS3, "01 01 00000000 0000 0100000001000000 02 10 0000 00", u"bmFormats"_s,
           {u"PCM = Yes"_s, u"MPEG-4_AAC_ELD = Yes"_s});
}

void tst_AudioDescriptors::takesBitsApart()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const int, subclass);
    QFETCH(const int, protocol);
    QFETCH(const QString, field);
    QTEST(bitsOf(decoded(bytes, context(1, subclass, protocol)).child(field)), "bits");
}

void tst_AudioDescriptors::protocolChoosesTheTable()
{
    // 0D is one thing in Audio 2.0 and another one in 3.0; 1.0 has none.
    const QByteArray bytes = descriptor(0x24, "0d 0c 01 04050607 0809");
    QCOMPARE(decoded(bytes, contextOf(AC1)).name(), u"Class-Specific Interface Descriptor"_s);
    QCOMPARE(decoded(bytes, contextOf(AC2)).name(), u"Sampling Rate Converter Unit Descriptor"_s);
    QCOMPARE(decoded(bytes, contextOf(AC3)).name(), u"Clock Multiplier Descriptor"_s);
    QCOMPARE(decoded(bytes, context(7, 1, 0x20)).name(), u"Class-Specific Interface Descriptor"_s);
}

void tst_AudioDescriptors::everyOtherProtocolIsAudio1()
{
    const std::pair<Kind, const char *> rows[] {
        {AC1, "02 01 0102 00 02 0300 01 07"}, // an input terminal
        {AS1, "02 01 02 02 10 01 80bb00"}, // a format
        {AS1E, "01 01 00 0000"}, // an endpoint
    };
    for (const auto &[kind, hex] : rows) {
        const QByteArray bytes = descriptor(kind.type, hex);
        const QString section = decoded(bytes, contextOf(kind)).section();
        QVERIFY(!section.isEmpty());
        for (int protocol = 0; protocol <= 0xff; ++protocol) {
            const bool isOther = protocol != AC2.protocol && protocol != AC3.protocol;
            const QString found = decoded(bytes, context(1, kind.subclass, protocol)).section();
            QCOMPARE(found == section, isOther);
        }
    }
}

void tst_AudioDescriptors::remarksOnImpossibleValues_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("subclass");
    QTest::addColumn<int>("protocol");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("rule");
    const auto ruleRow = [](const char *tag, const Kind &kind, const char *hex, const char *field, const char *rule) {
        QTest::newRow(tag) << descriptor(kind.type, hex) << kind.subclass << kind.protocol << QString::fromLatin1(field)
                           << QString::fromLatin1(rule);
    };
    ruleRow("0 Hz", AS1, "02 01 02 02 10 01 000000", "tSamFreq[0]", "UAC-FREQ");
    ruleRow("minimum above maximum", AS1, "02 01 02 02 10 00 80bb00 44ac00", "tLowerSamFreq", "UAC-FREQ");
    ruleRow("minimum is maximum", AS1, "02 01 02 02 10 00 80bb00 80bb00", "tLowerSamFreq", "");
    ruleRow("20 bits in 2 bytes", AS1, "02 01 02 02 14 01 80bb00", "bBitResolution", "UAC-BITS");
    ruleRow("16 bits in 2 bytes", AS1, "02 01 02 02 10 01 80bb00", "bBitResolution", "");
    ruleRow("24 bits in 2 bytes", AS2, "02 01 02 18", "bBitResolution", "UAC-BITS");
    ruleRow("range of 3.0", AS3, "02 80bb0000 401f0000", "dMIN", "UAC-FREQ");
    ruleRow("write only", AC2, "0a 04 03 02 00 00", "bmControls", "UAC-CONTROL");
    ruleRow("write only, for a channel", AC3, "07 05 01 03000000 00000020 0000", "bmaControls[1]", "UAC-CONTROL");
    ruleRow("read and write", AC2, "0a 04 03 0d 00 00", "bmControls", "");
    ruleRow("terminal 0", AC1, "03 00 0103 01 05 00", "bTerminalID", "UAC-ID");
    ruleRow("unit 0", AC2, "06 00 01 00000000 00", "bUnitID", "UAC-ID");
    ruleRow("too short", AC2, "0a 04 03", "", "DESC-SHORT");
    ruleRow("source cut off", AC1, "04 05 02 01 02 02 03", "wChannelConfig", "DESC-CUT");
}

void tst_AudioDescriptors::remarksOnImpossibleValues()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const int, subclass);
    QFETCH(const int, protocol);
    QFETCH(const QString, field);
    const Field node = decoded(bytes, context(1, subclass, protocol));
    const Field found = field.isEmpty() ? node : node.child(field);
    QVERIFY(!found.isNull());
    QTEST(found.rule(), "rule");
}

QUSB_TEST(tst_AudioDescriptors)
#include "tst_audiodescriptors.moc"
