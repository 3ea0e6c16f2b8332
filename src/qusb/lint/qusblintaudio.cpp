// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "qusbaudioprotocol_p.h"
#include "qusblintentities_p.h"

#include <algorithm>

using namespace QUsbAudioProtocol;
using QUsbProtocol::ClassCode;

/* Audio functions (Audio 1.0, 2.0 and 3.0) and MIDI (MIDI 1.0). */

namespace QUsbLintChecks {
namespace {

enum Subclass : quint8 { AudioControl = 0x01, AudioStreaming = 0x02, MidiStreaming = 0x03 };
constexpr quint8 header = 0x01;

// Audio 1.0, 4.3.2
constexpr EntitySpec entities1[] = {
    {.subtype = 0x02, .isTerminal = true},
    {.subtype = 0x03, .source = 7, .isTerminal = true},
    {.subtype = 0x04, .source = 5, .count = 4}, // mixer
    {.subtype = 0x05, .source = 5, .count = 4}, // selector
    {.subtype = 0x06, .source = 4}, // feature
    {.subtype = 0x07, .source = 7, .count = 6}, // processing
    {.subtype = 0x08, .source = 7, .count = 6}, // extension
};

// Audio 2.0, 4.7.2
constexpr EntitySpec entities2[] = {
    {.subtype = 0x02, .clock = 7, .isTerminal = true},
    {.subtype = 0x03, .source = 7, .clock = 8, .isTerminal = true},
    {.subtype = 0x04, .source = 5, .count = 4}, // mixer
    {.subtype = 0x05, .source = 5, .count = 4}, // selector
    {.subtype = 0x06, .source = 4}, // feature
    {.subtype = 0x07, .source = 6}, // effect
    {.subtype = 0x08, .source = 7, .count = 6}, // processing
    {.subtype = 0x09, .source = 7, .count = 6}, // extension
    {.subtype = 0x0a}, // clock source
    {.subtype = 0x0b, .source = 5, .count = 4}, // clock selector
    {.subtype = 0x0c, .source = 4}, // clock multiplier
    {.subtype = 0x0d, .source = 4, .clock = 5, .secondClock = 6}, // sample rate converter
};

// Audio 3.0, 4.5.2
constexpr EntitySpec entities3[] = {
    {.subtype = 0x02, .clock = 7, .isTerminal = true},
    {.subtype = 0x03, .source = 7, .clock = 8, .isTerminal = true},
    {.subtype = 0x04, .isTerminal = true}, // extended terminal
    {.subtype = 0x05, .source = 5, .count = 4}, // mixer
    {.subtype = 0x06, .source = 5, .count = 4}, // selector
    {.subtype = 0x07, .source = 4}, // feature
    {.subtype = 0x08, .source = 6}, // effect
    {.subtype = 0x09, .source = 7, .count = 6}, // processing
    {.subtype = 0x0a, .source = 7, .count = 6}, // extension
    {.subtype = 0x0b}, // clock source
    {.subtype = 0x0c, .source = 5, .count = 4}, // clock selector
    {.subtype = 0x0d, .source = 4}, // clock multiplier
    {.subtype = 0x0e, .source = 4, .clock = 5, .secondClock = 6}, // sample rate converter
};

// MIDI 1.0, 6.1.2: of what comes in, an ID and the number of a pin
constexpr EntitySpec jacks[] = {
    {.subtype = 0x02, .id = 4},
    {.subtype = 0x03, .id = 4, .source = 6, .count = 5, .stride = 2},
    {.subtype = 0x04, .source = 5, .count = 4, .stride = 2}, // element
};

std::span<const EntitySpec> entitiesOf(quint8 protocol)
{
    switch (protocol) {
    case Audio2:
        return entities2;
    case Audio3:
        return entities3;
    default: // Unknown ones count as far as the decoder takes them for version 1.
        return entities1;
    }
}

// Where wTotalLength stands in the header.
qsizetype totalLengthPos(quint8 protocol)
{
    return protocol == Audio2 ? 6 : protocol == Audio3 ? 4 : 5;
}

// Control interfaces of functions with their descriptors.
template <typename Function>
void forEachControl(const Device &device, Function function)
{
    forEachSetting(device, ClassCode::Audio, [&](const Configuration &configuration, const Setting &setting) {
        const QList<Descriptor> all = setting.classSpecific();
        if (setting.subclass() == AudioControl && !all.isEmpty() && all.constFirst().isDecoded())
            function(configuration, setting, all);
    });
}

void checkLinks(const Device &device, Report &report)
{
    forEachControl(device, [&](const Configuration &c, const Setting &setting, const QList<Descriptor> &all) {
        checkEntities(report, "UAC-LINK", "UAC-ID", c, all, entitiesOf(setting.protocol()));
    });
}

void checkTotalLength(const Device &device, Report &report)
{
    forEachControl(device, [&](const Configuration &c, const Setting &setting, const QList<Descriptor> &all) {
        const Descriptor &first = all.constFirst();
        const qsizetype pos = totalLengthPos(setting.protocol());
        if (first.subtype() != header || first.size() < pos + 2)
            report.add("UAC-TOTAL", first,
                       translated(QT_TR_NOOP("The first of these descriptors must be the header.")));
        else if (!c.isDamaged && first.word(pos) != totalSize(all))
            report.add("UAC-TOTAL", first, pos, 2, claimText(first.word(pos), totalSize(all)));
    });
}

// Version 1 counts the interfaces that belong to the function.
void checkCollection(const Device &device, Report &report)
{
    forEachControl(device,
                   [&](const Configuration &configuration, const Setting &setting, const QList<Descriptor> &all) {
                       const Descriptor &first = all.constFirst();
                       if (setting.protocol() == Audio2 || setting.protocol() == Audio3 || first.subtype() != header)
                           return;
                       const qsizetype end = qMin<qsizetype>(first.size(), 8 + first.byte(7));
                       for (qsizetype pos = 8; pos < end; ++pos) {
                           if (!configuration.mayHaveInterface(first.byte(pos)))
                               report.add("UAC-LINK", first, pos, 1,
                                          translated(QT_TR_NOOP("There is no interface %1.")).arg(first.byte(pos)));
                       }
                   });
}

Terminals terminalsOf(const Configuration &configuration)
{
    Terminals result;
    result.isComplete = !configuration.isDamaged;
    for (const Setting &setting : configuration.settings) {
        if (setting.interfaceClass() == quint8(ClassCode::Audio) && setting.subclass() == AudioControl)
            addTerminals(result, setting.classSpecific(), entitiesOf(setting.protocol()));
    }
    return result;
}

void checkTerminalLinks(const Device &device, Report &report)
{
    forEachSetting(device, ClassCode::Audio, [&](const Configuration &configuration, const Setting &setting) {
        const QList<Descriptor> all = setting.classSpecific();
        if (setting.subclass() != AudioStreaming || all.isEmpty())
            return;
        const Terminals terminals = terminalsOf(configuration);
        for (const Descriptor &descriptor : all) {
            if (descriptor.subtype() == header && descriptor.isDecoded() && descriptor.size() > 3
                && !terminals.mayHave(descriptor.byte(3)))
                report.add("UAC-LINK", descriptor, 3, 1,
                           translated(QT_TR_NOOP("There is no terminal with ID %1.")).arg(descriptor.byte(3)));
        }
    });
}

bool isKnown(quint8 protocol)
{
    return protocol == nearest(protocol);
}

// The version of the specification; Linux takes unknown ones for 1.0, other systems ignore the function.
void checkProtocol(const Device &device, Report &report)
{
    forEachSetting(device, ClassCode::Audio, [&](const Configuration &configuration, const Setting &setting) {
        if (setting.subclass() != AudioControl && setting.subclass() != AudioStreaming)
            return;
        if (!isKnown(setting.protocol()))
            return report.add("UAC-PROTOCOL", setting.descriptor, 7, 1,
                              translated(QT_TR_NOOP("No version of the specification has this number.")));
        const auto &settings = configuration.settings;
        const auto isControl = [](const Setting &other) {
            return other.interfaceClass() == quint8(ClassCode::Audio) && other.subclass() == AudioControl;
        };
        const auto fits = [&](const Setting &other) {
            return isControl(other) && (other.protocol() == setting.protocol() || !isKnown(other.protocol()));
        };
        if (std::any_of(settings.cbegin(), settings.cend(), isControl)
            && std::none_of(settings.cbegin(), settings.cend(), fits))
            report.add("UAC-PROTOCOL", setting.descriptor, 7, 1,
                       translated(QT_TR_NOOP("The control interface has another version.")));
    });
}

void checkMidi(const Device &device, Report &report)
{
    forEachSetting(device, ClassCode::Audio, [&](const Configuration &configuration, const Setting &setting) {
        const QList<Descriptor> all = setting.classSpecific();
        if (setting.subclass() != MidiStreaming || all.isEmpty())
            return;
        const Descriptor &first = all.constFirst();
        if (first.subtype() != header || first.size() < 7) {
            report.add("UAC-TOTAL", first,
                       translated(QT_TR_NOOP("The first of these descriptors must be the header.")));
            return;
        }
        // The text of MIDI 1.0 counts up to the last jack, its appendix B the endpoints, too.
        const qsizetype withEndpoints = setting.descriptor.node.size() - setting.descriptor.size();
        const int claimed = first.word(5);
        if (claimed != totalSize(all) && claimed != withEndpoints && !configuration.isDamaged)
            report.add("UAC-TOTAL", first, 5, 2, claimText(claimed, totalSize(all)));
        if (first.word(3) < 0x0200) // MIDI 2.0 has no jacks
            checkEntities(report, "UAC-LINK", "UAC-ID", configuration, all, jacks);
    });
}

constexpr CheckFunction checks[] = {
    checkLinks, checkTotalLength, checkCollection, checkTerminalLinks, checkProtocol, checkMidi,
};

} // namespace

std::span<const CheckFunction> audioChecks()
{
    return checks;
}

} // namespace QUsbLintChecks
