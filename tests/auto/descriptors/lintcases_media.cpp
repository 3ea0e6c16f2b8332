// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "lintcases.h"

using namespace DescriptorBytes;
using namespace Qt::StringLiterals;

/* Audio and video functions: control in interface 0, streaming in interface 1. */
namespace LintCases {
namespace {

struct Audio
{
    int inputId = 1;
    int outputSource = 2;
    int unitSource = 1;
    int collection = 1; // the interface that belongs to it
    int terminalLink = 1;
    int extraLength = 0; // of wTotalLength
    int controlProtocol = 0;
    int streamProtocol = 0;
    QByteArray format = {}; // after the header of the streaming interface
    int endpoints = 0; // which follow that
    QByteArray entity = {}; // one more of the control interface
};

QUsbDeviceSnapshot audio(const Audio &values)
{
    const QByteArray entities = join({
        bytes({12, 0x24, 2, values.inputId, 1, 1, 0, 1, 0, 0, 0, 0}),
        bytes({9, 0x24, 6, 2, values.unitSource, 1, 0, 0, 0}),
        bytes({9, 0x24, 3, 3, 1, 3, 0, values.outputSource, 0}),
        values.entity,
    });
    const int total = 9 + int(entities.size()) + values.extraLength;
    return deviceWith(join({
                          interface(0, 0, 0, 1, 1, values.controlProtocol),
                          bytes({9, 0x24, 1, 0, 1, total, 0, 1, values.collection}),
                          entities,
                          interface(1, 0, 0, 1, 2, values.streamProtocol),
                          interface(1, 1, values.endpoints, 1, 2, values.streamProtocol),
                          bytes({7, 0x24, 1, values.terminalLink, 1, 1, 0}),
                          values.format,
                      }),
                      2);
}

// Version 2: a clock source and two terminals.
QUsbDeviceSnapshot audio2(int clockOfInput, int extraLength = 0, int controls = 1)
{
    const QByteArray entities = join({
        bytes({8, 0x24, 0x0a, 9, 1, controls, 0, 0}),
        bytes({17, 0x24, 2, 1, 1, 1, 0, clockOfInput, 2, 3, 0, 0, 0, 0, 0, 0, 0}),
        bytes({12, 0x24, 3, 3, 1, 3, 0, 1, 9, 0, 0, 0}),
    });
    const int total = 9 + int(entities.size()) + extraLength;
    return deviceWith(join({interface(0, 0, 0, 1, 1, 0x20), bytes({9, 0x24, 1, 0, 2, 1, total, 0, 0}), entities}));
}

QUsbDeviceSnapshot midi(int source, int extraLength = 0)
{
    const QByteArray jacks = join({
        bytes({6, 0x24, 2, 1, 1, 0}),
        bytes({9, 0x24, 3, 2, 2, 1, source, 1, 0}),
    });
    const int total = 7 + int(jacks.size()) + extraLength;
    return deviceWith(join({interface(0, 0, 0, 1, 3), bytes({7, 0x24, 1, 0, 1, total, 0}), jacks}));
}

struct Video
{
    int unitId = 2;
    int unitSource = 1;
    int controlExtra = 0; // of wTotalLength
    int streamExtra = 0;
    int endpointAddress = 0x81;
    int terminalLink = 3;
    int formatCount = 1;
    int frameCount = 1;
    int defaultFrame = 1;
    int leastBitRate = 1;
    int width = 64;
    int functionSubclass = 3;
    int functionProtocol = 0;
    int functionSize = 2; // interfaces; 0: there is no association
    int defaultInterval = 4;
    QByteArray intervals = bytes({2, 4, 0, 0, 0, 8, 0, 0, 0}); // bFrameIntervalType and what follows
};

QUsbDeviceSnapshot video(const Video &values)
{
    const QByteArray entities = join({
        bytes({17, 0x24, 2, 1, 1, 2, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0, 0}),
        bytes({12, 0x24, 5, values.unitId, values.unitSource, 0, 0, 2, 0, 0, 0, 0}),
        bytes({9, 0x24, 3, 3, 1, 1, 0, 2, 0}),
    });
    const int controlSize = 13 + int(entities.size()) + values.controlExtra;
    const QByteArray frame = join({
        bytes({25 + int(values.intervals.size()), 0x24, 7, 1, 0, values.width, 0, 64, 0}),
        bytes({values.leastBitRate, 0, 0, 0, 2, 0, 0, 0, 0, 0, 1, 0, values.defaultInterval, 0, 0, 0}),
        values.intervals,
    });
    const QByteArray format = bytes({11, 0x24, 6, 1, values.frameCount, 0, values.defaultFrame, 0, 0, 0, 0});
    const int streamSize = 14 + int(format.size() + frame.size()) + values.streamExtra;
    const QByteArray association =
        bytes({8, 11, 0, values.functionSize, 14, values.functionSubclass, values.functionProtocol, 0});
    return deviceWith(join({
                          values.functionSize > 0 ? association : QByteArray(),
                          interface(0, 0, 0, 14, 1),
                          bytes({13, 0x24, 1, 0, 1, controlSize, 0, 0, 0, 0, 0, 1, 1}),
                          entities,
                          interface(1, 0, 1, 14, 2),
                          bytes({14, 0x24, 1, values.formatCount, streamSize, 0, values.endpointAddress, 0,
                                 values.terminalLink, 0, 0, 0, 1, 0}),
                          format,
                          frame,
                          endpoint(0x81),
                      }),
                      2);
}

QUsbDeviceSnapshot videoWithIntervals(std::initializer_list<int> values, int defaultInterval = 4)
{
    // Each is one byte of four.
    QByteArray intervals;
    for (const int value : values)
        intervals += intervals.isEmpty() ? bytes({value}) : bytes({value, 0, 0, 0});
    return video({.defaultInterval = defaultInterval, .intervals = intervals});
}

} // namespace

QList<LintCase> mediaCases()
{
    const QString control = u"Configuration 1 / Interface 0.0"_s;
    const QString stream = u"Configuration 1 / Interface 1.0"_s;
    const QString audioStream = u"Configuration 1 / Interface 1.1"_s;
    const QUsbDeviceSnapshot continuous = videoWithIntervals({0, 2, 8, 2});

    const auto format = [](int subframe, int bits, int rate) {
        return audio({.format = bytes({11, 0x24, 2, 1, 2, subframe, bits, 1, rate & 0xff, rate >> 8, 0})});
    };
    const QString sink = u" / Endpoint 0x01"_s;
    // An endpoint of Audio 1.0 has two bytes more.
    const auto sound = [](int attributes, int synchAddress, int feedbackAttributes) {
        const QByteArray feedback = bytes({9, 5, 0x82, feedbackAttributes, 3, 0, 4, 2, 0});
        const bool isThere = feedbackAttributes >= 0;
        return audio({.format = bytes({9, 5, 0x01, attributes, 192, 0, 4, 0, synchAddress})
                          + (isThere ? feedback : QByteArray()),
                      .endpoints = isThere ? 2 : 1});
    };

    return {
        {"UAC-PROTOCOL", "unknown", audio({.controlProtocol = 4}), audio({}), control + u" / bInterfaceProtocol"_s},
        {"UAC-PROTOCOL", "of a stream", audio({.streamProtocol = 1}), audio({}), stream + u" / bInterfaceProtocol"_s},
        {"UAC-PROTOCOL", "two versions", audio({.streamProtocol = 0x20}), audio({}),
         stream + u" / bInterfaceProtocol"_s},
        {"UAC-FREQ", "0", format(2, 16, 0), format(2, 16, 48'000), {}},
        {"UAC-BITS", "17 in two bytes", format(2, 17, 48'000), format(2, 16, 48'000), {}},
        {"UAC-CONTROL", "set only", audio2(9, 0, 2), audio2(9, 0, 3), {}},
        {"EP-SYNC", "none", sound(0x05, 0, -1), sound(0x09, 0, -1), audioStream + sink + u" / bmAttributes"_s},
        {"EP-SYNC", "other direction only", sound(0x05, 0, 0x05), sound(0x05, 0, 0x11),
         audioStream + sink + u" / bmAttributes"_s},
        {"EP-SYNC", "other address", sound(0x05, 0x83, 0x11), sound(0x05, 0x82, 0x01),
         audioStream + sink + u" / bSynchAddress"_s},
        {"UVC-SIZE", "0", video({.width = 0}), video({.width = 1}), {}},
        {"UVC-IAD", "subclass", video({.functionSubclass = 2}), video({}),
         u"Configuration 1 / Interface Association / bFunctionSubClass"_s},
        {"UVC-IAD", "protocol", video({.functionProtocol = 1}), video({}),
         u"Configuration 1 / Interface Association / bFunctionProtocol"_s},
        {"UVC-IAD", "missing", video({.functionSize = 0}), video({}), control},
        {"UAC-LINK", "undefined", audio({.outputSource = 7}), audio({}), control + u" / Output Terminal / bSourceID"_s},
        {"UAC-ID", "0", audio({.inputId = 0}), audio({}), control + u" / Input Terminal / bTerminalID"_s},
        {"UAC-LINK", "ID twice", audio({.inputId = 3}), audio({}), control + u" / Output Terminal / bTerminalID"_s},
        {"UAC-LINK", "loop", audio({.unitSource = 2}), audio({}), control + u" / Feature Unit / bSourceID"_s},
        {"UAC-LINK", "interface", audio({.collection = 2}), audio({}),
         control + u" / Class-Specific AC Interface Header / baInterfaceNr[0]"_s},
        {"UAC-LINK", "terminal link", audio({.terminalLink = 2}), audio({}),
         audioStream + u" / Class-Specific AS Interface / bTerminalLink"_s},
        {"UAC-LINK", "clock", audio2(8), audio2(9), control + u" / Input Terminal / bCSourceID"_s},
        {"UAC-LINK", "jack", midi(3), midi(1), control + u" / MIDI OUT Jack / Input pin[0] / baSourceID"_s},
        {"UAC-TOTAL", "version 1", audio({.extraLength = 1}), audio({}),
         control + u" / Class-Specific AC Interface Header / wTotalLength"_s},
        {"UAC-TOTAL", "version 2", audio2(9, 1), audio2(9),
         control + u" / Class-Specific AC Interface Header / wTotalLength"_s},
        {"UAC-TOTAL", "MIDI", midi(1, 1), midi(1), control + u" / Class-Specific MS Interface Header / wTotalLength"_s},
        {"UVC-ID", "0", video({.unitId = 0}), video({}), control + u" / Processing Unit / bUnitID"_s},
        {"UVC-LINK", "undefined", video({.unitSource = 7}), video({}), control + u" / Processing Unit / bSourceID"_s},
        {"UVC-LINK", "loop", video({.unitSource = 2}), video({}), control + u" / Processing Unit / bSourceID"_s},
        {"UVC-LINK", "terminal link", video({.terminalLink = 2}), video({}),
         stream + u" / Class-Specific VS Interface Input Header / bTerminalLink"_s},
        {"UVC-LINK", "endpoint", video({.endpointAddress = 0x82}), video({}),
         stream + u" / Class-Specific VS Interface Input Header / bEndpointAddress"_s},
        {"UVC-TOTAL", "control", video({.controlExtra = 1}), video({}),
         control + u" / Class-Specific VC Interface Header / wTotalLength"_s},
        {"UVC-TOTAL", "streaming", video({.streamExtra = 1}), video({}),
         stream + u" / Class-Specific VS Interface Input Header / wTotalLength"_s},
        {"UVC-FRAME", "formats", video({.formatCount = 2}), video({}),
         stream + u" / Class-Specific VS Interface Input Header / bNumFormats"_s},
        {"UVC-FRAME", "frames", video({.frameCount = 2}), video({}),
         stream + u" / Motion-JPEG Video Format / bNumFrameDescriptors"_s},
        {"UVC-INDEX", "default", video({.defaultFrame = 2}), video({}),
         stream + u" / Motion-JPEG Video Format / bDefaultFrameIndex"_s},
        {"UVC-RATE", "upside down", video({.leastBitRate = 3}), video({}),
         stream + u" / Motion-JPEG Video Frame / dwMinBitRate"_s},
        {"UVC-INT", "default not listed", video({.defaultInterval = 5}), video({}),
         stream + u" / Motion-JPEG Video Frame / dwDefaultFrameInterval"_s},
        {"UVC-INT", "count", videoWithIntervals({3, 4, 8}), videoWithIntervals({2, 4, 8}),
         stream + u" / Motion-JPEG Video Frame / bFrameIntervalType"_s},
        {"UVC-INT", "zero", videoWithIntervals({2, 0, 4}), videoWithIntervals({2, 2, 4}),
         stream + u" / Motion-JPEG Video Frame / dwFrameInterval[0]"_s},
        {"UVC-INT", "order", videoWithIntervals({2, 8, 4}), videoWithIntervals({2, 4, 8}),
         stream + u" / Motion-JPEG Video Frame / dwFrameInterval[1]"_s},
        {"UVC-INT", "continuous, least zero", videoWithIntervals({0, 0, 8, 2}), continuous,
         stream + u" / Motion-JPEG Video Frame / dwMinFrameInterval"_s},
        {"UVC-INT", "continuous, upside down", videoWithIntervals({0, 8, 2, 2}), continuous,
         stream + u" / Motion-JPEG Video Frame / dwMinFrameInterval"_s},
        {"UVC-INT", "continuous, step", videoWithIntervals({0, 2, 8, 4}), continuous,
         stream + u" / Motion-JPEG Video Frame / dwFrameIntervalStep"_s},
        {"UVC-INT", "continuous, default", videoWithIntervals({0, 2, 8, 2}, 9), continuous,
         stream + u" / Motion-JPEG Video Frame / dwDefaultFrameInterval"_s},
        {"UVC-INT", "continuous, missing", videoWithIntervals({0, 2, 8}), continuous,
         stream + u" / Motion-JPEG Video Frame / bFrameIntervalType"_s},
    };
}

} // namespace LintCases
