// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "qusbaudiovideotables_p.h"

#include <algorithm>
#include <iterator>

using Severity = QUsbDescriptorField::Severity;

namespace QUsbDescriptorTables {
namespace {

// USB Device Class Definition for Terminal Types 1.0 and 2.0.
constexpr ValueName terminalTypes[] = {
    {0x0100, QT_TR_NOOP("USB, undefined")},
    {0x0101, QT_TR_NOOP("USB streaming")},
    {0x01ff, QT_TR_NOOP("USB, vendor-specific")},
    {0x0200, QT_TR_NOOP("Input, undefined")},
    {0x0201, QT_TR_NOOP("Microphone")},
    {0x0202, QT_TR_NOOP("Desktop microphone")},
    {0x0203, QT_TR_NOOP("Personal microphone")},
    {0x0204, QT_TR_NOOP("Omni-directional microphone")},
    {0x0205, QT_TR_NOOP("Microphone array")},
    {0x0206, QT_TR_NOOP("Processing microphone array")},
    {0x0300, QT_TR_NOOP("Output, undefined")},
    {0x0301, QT_TR_NOOP("Speaker")},
    {0x0302, QT_TR_NOOP("Headphones")},
    {0x0303, QT_TR_NOOP("Head-mounted display audio")},
    {0x0304, QT_TR_NOOP("Desktop speaker")},
    {0x0305, QT_TR_NOOP("Room speaker")},
    {0x0306, QT_TR_NOOP("Communication speaker")},
    {0x0307, QT_TR_NOOP("Low frequency effects speaker")},
    {0x0400, QT_TR_NOOP("Bidirectional, undefined")},
    {0x0401, QT_TR_NOOP("Handset")},
    {0x0402, QT_TR_NOOP("Headset")},
    {0x0403, QT_TR_NOOP("Speakerphone, no echo reduction")},
    {0x0404, QT_TR_NOOP("Echo-suppressing speakerphone")},
    {0x0405, QT_TR_NOOP("Echo-canceling speakerphone")},
    {0x0500, QT_TR_NOOP("Telephony, undefined")},
    {0x0501, QT_TR_NOOP("Phone line")},
    {0x0502, QT_TR_NOOP("Telephone")},
    {0x0503, QT_TR_NOOP("Down line phone")},
    {0x0600, QT_TR_NOOP("External, undefined")},
    {0x0601, QT_TR_NOOP("Analog connector")},
    {0x0602, QT_TR_NOOP("Digital audio interface")},
    {0x0603, QT_TR_NOOP("Line connector")},
    {0x0604, QT_TR_NOOP("Legacy audio connector")},
    {0x0605, QT_TR_NOOP("S/PDIF interface")},
    {0x0606, QT_TR_NOOP("1394 DA stream")},
    {0x0607, QT_TR_NOOP("1394 DV stream soundtrack")},
    {0x0608, QT_TR_NOOP("ADAT Lightpipe")},
    {0x0609, QT_TR_NOOP("TDIF")},
    {0x060a, QT_TR_NOOP("MADI")},
    {0x0700, QT_TR_NOOP("Embedded, undefined")},
    {0x0701, QT_TR_NOOP("Level calibration noise source")},
    {0x0702, QT_TR_NOOP("Equalization noise")},
    {0x0703, QT_TR_NOOP("CD player")},
    {0x0704, QT_TR_NOOP("DAT")},
    {0x0705, QT_TR_NOOP("DCC")},
    {0x0706, QT_TR_NOOP("MiniDisc")},
    {0x0707, QT_TR_NOOP("Analog tape")},
    {0x0708, QT_TR_NOOP("Phonograph")},
    {0x0709, QT_TR_NOOP("VCR audio")},
    {0x070a, QT_TR_NOOP("Video disc audio")},
    {0x070b, QT_TR_NOOP("DVD audio")},
    {0x070c, QT_TR_NOOP("TV tuner audio")},
    {0x070d, QT_TR_NOOP("Satellite receiver audio")},
    {0x070e, QT_TR_NOOP("Cable tuner audio")},
    {0x070f, QT_TR_NOOP("DSS audio")},
    {0x0710, QT_TR_NOOP("Radio receiver")},
    {0x0711, QT_TR_NOOP("Radio transmitter")},
    {0x0712, QT_TR_NOOP("Multi-track recorder")},
    {0x0713, QT_TR_NOOP("Synthesizer")},
    {0x0714, QT_TR_NOOP("Piano")},
    {0x0715, QT_TR_NOOP("Guitar")},
    {0x0716, QT_TR_NOOP("Drums, rhythm")},
    {0x0717, QT_TR_NOOP("Other musical instrument")},
};

} // namespace

QString audioTerminalText(const Scope &, quint64 value)
{
    const auto isNamed = [value](const ValueName &name) { return name.value == value; };
    const auto it = std::find_if(std::begin(terminalTypes), std::end(terminalTypes), isNamed);
    return it == std::end(terminalTypes) ? QString() : translated(it->text);
}

QString frequencyText(quint64 hertz)
{
    if (hertz >= 1'000'000)
        return translated(QT_TR_NOOP("%1 MHz")).arg(double(hertz) / 1'000'000, 0, 'g', 10);
    return translated(QT_TR_NOOP("%1 Hz")).arg(hertz);
}

QString lockDelayText(const Scope &scope, quint64 value)
{
    switch (byteBefore(scope)) {
    case 1:
        return translated(QT_TR_NOOP("%1 ms")).arg(value);
    case 2:
        return translated(QT_TR_NOOP("%1 samples")).arg(value);
    default:
        return {};
    }
}

QString bytesText(const Scope &, quint64 value)
{
    return translated(QT_TR_NOOP("%1 bytes")).arg(value);
}

Remark checkFrequency(const Scope &, quint64 value)
{
    return value != 0
        ? Remark {}
        : Remark {"UAC-FREQ", Severity::Warning, translated(QT_TR_NOOP("Nothing can be sampled at 0 Hz."))};
}

Remark checkResolution(quint64 bits, quint64 bytes)
{
    return bits <= 8 * bytes
        ? Remark {}
        : Remark {"UAC-BITS", Severity::Warning, translated(QT_TR_NOOP("More bits than a sample has."))};
}

Remark checkControls(const Scope &, quint64 value)
{
    constexpr quint64 ReadableBits = 0x5555'5555'5555'5555;
    return value >> 1 & ~value & ReadableBits
        ? Remark {"UAC-CONTROL", Severity::Warning,
                  translated(QT_TR_NOOP("A control that can be set must be readable as well."))}
        : Remark {};
}

Remark checkAudioId(const Scope &, quint64 value)
{
    return value != 0 ? Remark {}
                      : Remark {"UAC-ID", Severity::Warning, translated(QT_TR_NOOP("0 stands for no entity."))};
}

Remark checkVideoId(const Scope &, quint64 value)
{
    return value != 0 ? Remark {}
                      : Remark {"UVC-ID", Severity::Warning, translated(QT_TR_NOOP("0 stands for no entity."))};
}

} // namespace QUsbDescriptorTables
