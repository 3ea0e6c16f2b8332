// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#ifndef QUSBAUDIOVIDEOTABLES_P_H
#define QUSBAUDIOVIDEOTABLES_P_H

#include "qusbdescriptortables_p.h"

/* What the tables of the audio and video classes have in common: both describe functions as terminals and units. */
namespace QUsbDescriptorTables {

inline constexpr quint8 CsInterface = 0x24;
inline constexpr quint8 CsEndpoint = 0x25;
inline constexpr int AudioClass = 0x01;
inline constexpr int VideoClass = 0x0e;

// How many, or how long: what an earlier field says.

inline qsizetype byteBefore(const Scope &scope)
{
    return scope.byte(scope.at - 1);
}
/* All that is left but for the fields that stand at the end. */
template <int Tail>
qsizetype restBut(const Scope &scope)
{
    return scope.bytes.size() - scope.at - Tail;
}
/* As many fields of a size as there is room for before those at the end. */
template <int Size, int Tail>
qsizetype asManyAsFit(const Scope &scope)
{
    return (scope.bytes.size() - scope.at - Tail) / Size;
}
/* A field that is there if the process, effect or terminal (the word at offset 4) is of a type. */
template <quint16 Type, int Size>
qsizetype sizeIfType(const Scope &scope)
{
    return scope.word(4) == Type ? Size : 0;
}
/* A field that is there if the type is none of those from 1 to Last. */
template <quint16 Last, int Size>
qsizetype sizeIfOtherType(const Scope &scope)
{
    return scope.word(4) == 0 || scope.word(4) > Last ? Size : 0;
}

// Bits of controls.

constexpr BitSpec flag(const char *name, int bit)
{
    return {.name = name, .offset = bit, .names = noYes};
}
inline constexpr ValueName controlAccess[] = {
    {0, QT_TR_NOOP("Not present")},
    {1, QT_TR_NOOP("Read only")},
    {2, QT_TR_NOOP("Not allowed")},
    {3, QT_TR_NOOP("Read and write")},
};
/* Audio 2.0 and 3.0 have two bits for each control. */
constexpr BitSpec control(const char *name, int index)
{
    return {.name = name, .offset = 2 * index, .width = 2, .names = controlAccess};
}
/* The names of those bits that are not 0. */
template <const auto &Bits>
QString presentText(const Scope &, quint64 value)
{
    QStringList names;
    for (const BitSpec &bits : Table<BitSpec>(Bits)) {
        if (value >> bits.offset & ((quint64(1) << bits.width) - 1))
            names += QString::fromLatin1(bits.name);
    }
    return names.join(QLatin1String("; "));
}
/* The same for the controls of a channel; the first of such fields is about all channels. */
template <const auto &Bits>
QString channelControlsText(const Scope &scope, quint64 value)
{
    const QString channel =
        scope.item == 0 ? translated(QT_TR_NOOP("Master")) : translated(QT_TR_NOOP("Channel %1")).arg(scope.item);
    const QString names = presentText<Bits>(scope, value);
    return names.isEmpty() ? channel : translated(QT_TR_NOOP("%1: %2")).arg(channel, names);
}
/* Of two bits, 10 would be a control that can be set but not read. */
Remark checkControls(const Scope &scope, quint64 value);

/* 0 is no ID. */
Remark checkAudioId(const Scope &scope, quint64 value);
Remark checkVideoId(const Scope &scope, quint64 value);

// Fields that stand in several descriptors.

inline constexpr FieldSpec associatedTerminalField {.name = "bAssocTerminal", .link = Link::Entity};
inline constexpr FieldSpec sourceField {.name = "bSourceID", .link = Link::Entity};
inline constexpr FieldSpec clockSourceField {.name = "bCSourceID", .link = Link::Entity};
inline constexpr FieldSpec pinCountField {.name = "bNrInPins"};
inline constexpr FieldSpec sourcesField {.name = "baSourceID", .link = Link::Entity, .count = byteBefore};
inline constexpr FieldSpec terminalLinkField {.name = "bTerminalLink", .link = Link::Entity};

// Audio. The names of channels, and what uses them.

QString audioTerminalText(const Scope &scope, quint64 value);
QString frequencyText(quint64 hertz);
inline constexpr FieldSpec audioTerminalTypeField {
    .name = "wTerminalType", .size = 2, .format = QUsbDescriptorField::Format::Hexadecimal, .text = audioTerminalText};

// Audio 2.0, 4.1; those of 1.0 are the first twelve of its own table.
inline constexpr BitSpec audioChannels[] = {
    flag("Front Left", 0),
    flag("Front Right", 1),
    flag("Front Center", 2),
    flag("Low Frequency Effects", 3),
    flag("Back Left", 4),
    flag("Back Right", 5),
    flag("Front Left of Center", 6),
    flag("Front Right of Center", 7),
    flag("Back Center", 8),
    flag("Side Left", 9),
    flag("Side Right", 10),
    flag("Top Center", 11),
    flag("Top Front Left", 12),
    flag("Top Front Center", 13),
    flag("Top Front Right", 14),
    flag("Top Back Left", 15),
    flag("Top Back Center", 16),
    flag("Top Back Right", 17),
    flag("Top Front Left of Center", 18),
    flag("Top Front Right of Center", 19),
    flag("Left Low Frequency Effects", 20),
    flag("Right Low Frequency Effects", 21),
    flag("Top Side Left", 22),
    flag("Top Side Right", 23),
    flag("Bottom Center", 24),
    flag("Back Left of Center", 25),
    flag("Back Right of Center", 26),
    flag("Raw Data", 31),
};
inline constexpr FieldSpec channelCountField {.name = "bNrChannels"};
inline constexpr FieldSpec channelConfigField {
    .name = "bmChannelConfig",
    .size = 4,
    .format = QUsbDescriptorField::Format::Hexadecimal,
    .bits = audioChannels,
    .text = presentText<audioChannels>,
};
inline constexpr FieldSpec channelNamesField {.name = "iChannelNames",
                                              .format = QUsbDescriptorField::Format::StringIndex};

// Audio 2.0, table 4-13, and Audio 3.0, table 4-31.
inline constexpr BitSpec featureControls[] = {
    control("Mute Control", 0),
    control("Volume Control", 1),
    control("Bass Control", 2),
    control("Mid Control", 3),
    control("Treble Control", 4),
    control("Graphic Equalizer Control", 5),
    control("Automatic Gain Control", 6),
    control("Delay Control", 7),
    control("Bass Boost Control", 8),
    control("Loudness Control", 9),
    control("Input Gain Control", 10),
    control("Input Gain Pad Control", 11),
    control("Phase Inverter Control", 12),
    control("Underflow Control", 13),
    control("Overflow Control", 14),
};
// Audio 2.0, tables 4-15 to 4-18; Audio 3.0, tables 4-33 to 4-36.
inline constexpr ValueName effectTypes[] = {
    {0, "EFFECT_UNDEFINED"}, {1, "PARAM_EQ_SECTION_EFFECT"}, {2, "REVERBERATION_EFFECT"},
    {3, "MOD_DELAY_EFFECT"}, {4, "DYN_RANGE_COMP_EFFECT"},
};
inline constexpr BitSpec equalizerControls[] = {
    control("Center Frequency Control", 0), control("Q Factor Control", 1), control("Gain Control", 2),
    control("Underflow Control", 3),        control("Overflow Control", 4),
};
inline constexpr BitSpec reverberationControls[] = {
    control("Type Control", 0),
    control("Level Control", 1),
    control("Time Control", 2),
    control("Delay Feedback Control", 3),
    control("Pre-Delay Control", 4),
    control("Density Control", 5),
    control("Hi-Freq Roll-Off Control", 6),
    control("Underflow Control", 7),
    control("Overflow Control", 8),
};
inline constexpr BitSpec modulationDelayControls[] = {
    control("Balance Control", 0),  control("Rate Control", 1),           control("Depth Control", 2),
    control("Time Control", 3),     control("Feedback Level Control", 4), control("Underflow Control", 5),
    control("Overflow Control", 6),
};
inline constexpr BitSpec compressorControls[] = {
    control("Compression Ratio Control", 0), control("MaxAmpl Control", 1),      control("Threshold Control", 2),
    control("Attack Time Control", 3),       control("Release Time Control", 4), control("Underflow Control", 5),
    control("Overflow Control", 6),
};
/* The controls of an effect unit for each channel, if the effect is of a type; Tail bytes follow. */
template <quint16 Type, int Tail>
qsizetype effectChannels(const Scope &scope)
{
    return scope.word(4) == Type ? asManyAsFit<4, Tail>(scope) : 0;
}
template <int Tail>
qsizetype otherEffectChannels(const Scope &scope)
{
    return scope.word(4) == 0 || scope.word(4) > 4 ? asManyAsFit<4, Tail>(scope) : 0;
}

/* What the controls are depends on the effect, so of these fields those of one kind are there. */
template <quint16 Type, int Tail, const auto &Bits>
constexpr FieldSpec effectControls()
{
    return {.name = "bmaControls",
            .size = 4,
            .format = QUsbDescriptorField::Format::Hexadecimal,
            .bits = Bits,
            .text = channelControlsText<Bits>,
            .check = checkControls,
            .count = effectChannels<Type, Tail>};
}

inline constexpr ValueName lockDelayUnits[] = {
    {0, QT_TR_NOOP("Undefined")},
    {1, QT_TR_NOOP("Milliseconds")},
    {2, QT_TR_NOOP("Decoded PCM samples")},
};
QString lockDelayText(const Scope &scope, quint64 value);
inline constexpr FieldSpec lockDelayUnitsField {.name = "bLockDelayUnits", .names = lockDelayUnits};
inline constexpr FieldSpec lockDelayField {.name = "wLockDelay", .size = 2, .text = lockDelayText};

// What samples are.

QString bytesText(const Scope &scope, quint64 value);
Remark checkFrequency(const Scope &scope, quint64 value);
/* A resolution must fit into the bytes of a sample, whose number stands at At. */
Remark checkResolution(quint64 bits, quint64 bytes);
template <int At>
Remark checkResolutionAt(const Scope &scope, quint64 value)
{
    return checkResolution(value, scope.byte(At));
}
template <int At>
constexpr FieldSpec resolutionField()
{
    return {.name = "bBitResolution", .unit = QT_TR_NOOP("bits"), .check = checkResolutionAt<At>};
}
inline constexpr FieldSpec slotField {.name = "bSubslotSize", .text = bytesText};

/* A descriptor of an audio control interface of a version of the specification, which is its protocol. */
template <int Protocol>
constexpr DescriptorSpec audioControlSpec(const char *name, const char *section, int subtype, qsizetype minimumSize,
                                          qsizetype entityId, Table<FieldSpec> fields)
{
    return {.name = name,
            .section = section,
            .type = CsInterface,
            .subtype = subtype,
            .interfaceClass = AudioClass,
            .interfaceSubclass = 1, // AUDIOCONTROL
            .interfaceProtocol = Protocol,
            .minimumSize = minimumSize,
            .place = Place::Interface,
            .entityId = entityId,
            .fields = fields};
}

} // namespace QUsbDescriptorTables

#endif // QUSBAUDIOVIDEOTABLES_P_H
