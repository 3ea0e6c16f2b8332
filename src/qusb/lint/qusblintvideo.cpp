// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "qusblintentities_p.h"

#include <algorithm>

using QUsbProtocol::ClassCode;

/* Video functions (Video 1.5). */

namespace QUsbLintChecks {
namespace {

enum Subclass : quint8 { VideoControl = 0x01, VideoStreaming = 0x02 };
constexpr quint8 header = 0x01;
constexpr quint8 outputHeader = 0x02;

// Video 1.5, 3.7.2
constexpr EntitySpec entities[] = {
    {.subtype = 0x02, .isTerminal = true},
    {.subtype = 0x03, .source = 7, .isTerminal = true},
    {.subtype = 0x04, .source = 5, .count = 4}, // selector
    {.subtype = 0x05, .source = 4}, // processing
    {.subtype = 0x06, .source = 22, .count = 21}, // extension
    {.subtype = 0x07, .source = 4}, // encoding
};

// A kind of format, and the frames that follow it (Video 1.5 and its payload specifications).
struct FormatSpec
{
    quint8 format = 0;
    quint8 frame = 0;
    qsizetype defaultFrame = 0; // Where bDefaultFrameIndex stands in the format,
    qsizetype interval = 0; // and in the frame the default interval,
    qsizetype intervalType = 0; // bFrameIntervalType,
    qsizetype intervals = 0; // and the intervals; 0: these frames are not looked into.
};
constexpr FormatSpec formats[] = {
    {0x04, 0x05, 22, 21, 25, 26}, // uncompressed
    {0x06, 0x07, 6, 21, 25, 26}, // MJPEG
    {0x10, 0x11, 22, 17, 21, 26}, // frame-based
    {0x13, 0x14, 5, 0, 0, 0}, // H.264
    {0x16, 0x17, 5, 0, 0, 0}, // VP8
};

const FormatSpec *specFor(quint8 subtype, quint8 FormatSpec::*which)
{
    const auto it = std::find_if(std::begin(formats), std::end(formats),
                                 [=](const FormatSpec &spec) { return spec.*which == subtype; });
    return it == std::end(formats) ? nullptr : it;
}

template <typename Function>
void forEachVideo(const Device &device, Subclass subclass, Function function)
{
    forEachSetting(device, ClassCode::Video, [&](const Configuration &configuration, const Setting &setting) {
        const QList<Descriptor> all = setting.classSpecific();
        if (setting.subclass() == subclass && !all.isEmpty())
            function(configuration, setting, all);
    });
}

void checkControl(const Device &device, Report &report)
{
    forEachVideo(
        device, VideoControl, [&](const Configuration &configuration, const Setting &, const QList<Descriptor> &all) {
            checkEntities(report, "UVC-LINK", "UVC-ID", configuration, all, entities);
            const Descriptor &first = all.constFirst();
            if (first.subtype() != header || first.size() < 12)
                return report.add("UVC-TOTAL", first,
                                  translated(QT_TR_NOOP("The first of these descriptors must be the header.")));
            if (!configuration.isDamaged && first.word(5) != totalSize(all))
                report.add("UVC-TOTAL", first, 5, 2, claimText(first.word(5), totalSize(all)));
            const qsizetype end = qMin<qsizetype>(first.size(), 12 + first.byte(11));
            for (qsizetype pos = 12; pos < end; ++pos) {
                if (!configuration.mayHaveInterface(first.byte(pos)))
                    report.add("UVC-LINK", first, pos, 1,
                               translated(QT_TR_NOOP("There is no interface %1.")).arg(first.byte(pos)));
            }
        });
}

Terminals terminalsOf(const Configuration &configuration)
{
    Terminals result;
    result.isComplete = !configuration.isDamaged;
    for (const Setting &setting : configuration.settings) {
        if (setting.interfaceClass() == quint8(ClassCode::Video) && setting.subclass() == VideoControl)
            addTerminals(result, setting.classSpecific(), entities);
    }
    return result;
}

bool hasEndpoint(const Configuration &configuration, quint8 interfaceNumber, quint8 address)
{
    for (const Setting &setting : configuration.settings) {
        const auto isMeant = [address](const Endpoint &endpoint) { return endpoint.address() == address; };
        if (setting.number() == interfaceNumber
            && std::any_of(setting.endpoints.cbegin(), setting.endpoints.cend(), isMeant))
            return true;
    }
    return false;
}

void checkStreaming(const Device &device, Report &report)
{
    forEachVideo(
        device, VideoStreaming,
        [&](const Configuration &configuration, const Setting &setting, const QList<Descriptor> &all) {
            const Descriptor &first = all.constFirst();
            const bool isInput = first.subtype() == header;
            if ((!isInput && first.subtype() != outputHeader) || first.size() < 9)
                return report.add("UVC-TOTAL", first,
                                  translated(QT_TR_NOOP("The first of these descriptors must be the header.")));
            if (!configuration.isDamaged && first.word(4) != totalSize(all))
                report.add("UVC-TOTAL", first, 4, 2, claimText(first.word(4), totalSize(all)));
            const qsizetype terminal = isInput ? 8 : 7;
            if (!terminalsOf(configuration).mayHave(first.byte(terminal)))
                report.add("UVC-LINK", first, terminal, 1,
                           translated(QT_TR_NOOP("There is no terminal with ID %1.")).arg(first.byte(terminal)));
            if (!configuration.isDamaged && !hasEndpoint(configuration, setting.number(), first.byte(6)))
                report.add("UVC-LINK", first, 6, 1,
                           translated(QT_TR_NOOP("The interface has no endpoint %1.")).arg(hex(first.byte(6), 2)));
        });
}

// What a format says about the frames that follow it.
void checkFormat(Report &report, const Descriptor &format, const FormatSpec &spec, const QList<Descriptor> &frames)
{
    if (frames.size() != format.byte(4))
        report.add("UVC-FRAME", format, 4, 1, claimText(format.byte(4), frames.size()));
    QSet<quint8> indexes;
    for (const Descriptor &frame : frames) {
        if (indexes.contains(frame.byte(3)))
            report.add("UVC-FRAME", frame, 3, 1,
                       translated(QT_TR_NOOP("The format has a frame %1 already.")).arg(frame.byte(3)));
        indexes.insert(frame.byte(3));
    }
    const quint8 defaultFrame = format.byte(spec.defaultFrame);
    if (!frames.isEmpty() && !indexes.contains(defaultFrame))
        report.add("UVC-INDEX", format, spec.defaultFrame, 1,
                   translated(QT_TR_NOOP("The format has no frame %1.")).arg(defaultFrame));
}

void checkFormats(const Device &device, Report &report)
{
    const auto isUnknown = [](const Descriptor &descriptor) { return !descriptor.isDecoded(); };
    forEachVideo(device, VideoStreaming, [&](const Configuration &c, const Setting &, const QList<Descriptor> &all) {
        if (c.isDamaged || std::any_of(all.cbegin(), all.cend(), isUnknown))
            return; // Formats and frames may be in there.
        for (qsizetype i = 0; i < all.size(); ++i) {
            const FormatSpec *spec = specFor(all.at(i).subtype(), &FormatSpec::format);
            if (!spec || all.at(i).size() <= spec->defaultFrame)
                continue;
            QList<Descriptor> frames;
            // Still image and colour descriptors come after the frames, of the same format.
            for (qsizetype next = i + 1; next < all.size() && all.at(next).subtype() == spec->frame; ++next)
                frames.append(all.at(next));
            checkFormat(report, all.at(i), *spec, frames);
        }
        if (const Descriptor &first = all.constFirst(); first.subtype() == header) {
            static constexpr quint8 others[] = {0x0a, 0x0c, 0x12, 0x15, 0x18}; // without frames of their own
            const qsizetype count = std::count_if(all.cbegin(), all.cend(), [](const Descriptor &descriptor) {
                return specFor(descriptor.subtype(), &FormatSpec::format)
                    || std::find(std::begin(others), std::end(others), descriptor.subtype()) != std::end(others);
            });
            if (count != first.byte(3))
                report.add("UVC-FRAME", first, 3, 1, claimText(first.byte(3), count));
        }
    });
}

void checkContinuousIntervals(Report &report, const Descriptor &frame, const FormatSpec &spec)
{
    const quint32 least = frame.dword(spec.intervals);
    const quint32 most = frame.dword(spec.intervals + 4);
    const quint32 step = frame.dword(spec.intervals + 8);
    const quint32 usual = frame.dword(spec.interval);
    if (frame.size() < spec.intervals + 12)
        return report.add("UVC-INT", frame, spec.intervalType, 1,
                          translated(QT_TR_NOOP("Least, most and step are missing.")));
    if (least == 0)
        report.add("UVC-INT", frame, spec.intervals, 4, translated(QT_TR_NOOP("An interval cannot be 0.")));
    if (least > most)
        return report.add("UVC-INT", frame, spec.intervals, 4, translated(QT_TR_NOOP("More than dwMaxFrameInterval.")));
    if (most != least && (step == 0 || (most - least) % step != 0))
        report.add("UVC-INT", frame, spec.intervals + 8, 4,
                   translated(QT_TR_NOOP("Does not lead from the least interval to the longest.")));
    if (usual < least || usual > most)
        report.add("UVC-INT", frame, spec.interval, 4,
                   translated(QT_TR_NOOP("Not between the least interval and the longest.")));
}

void checkDiscreteIntervals(Report &report, const Descriptor &frame, const FormatSpec &spec)
{
    const qsizetype count = frame.byte(spec.intervalType);
    if (frame.size() != spec.intervals + 4 * count)
        report.add("UVC-INT", frame, spec.intervalType, 1,
                   claimText(count, qMax<qsizetype>(0, frame.size() - spec.intervals) / 4));
    const quint32 usual = frame.dword(spec.interval);
    bool isListed = false;
    quint32 previous = 0;
    for (qsizetype pos = spec.intervals; pos + 4 <= frame.size() && pos < spec.intervals + 4 * count; pos += 4) {
        const quint32 interval = frame.dword(pos);
        if (interval == 0)
            report.add("UVC-INT", frame, pos, 4, translated(QT_TR_NOOP("An interval cannot be 0.")));
        else if (interval <= previous)
            report.add("UVC-INT", frame, pos, 4,
                       translated(QT_TR_NOOP("Not longer than the one before; intervals get longer.")),
                       Severity::Information);
        isListed = isListed || interval == usual;
        previous = interval;
    }
    if (!isListed)
        report.add("UVC-INT", frame, spec.interval, 4, translated(QT_TR_NOOP("None of the intervals that follow.")));
}

void checkFrames(const Device &device, Report &report)
{
    forEachVideo(device, VideoStreaming, [&](const Configuration &, const Setting &, const QList<Descriptor> &all) {
        for (const Descriptor &frame : all) {
            const FormatSpec *spec = specFor(frame.subtype(), &FormatSpec::frame);
            if (!spec || spec->intervals == 0 || frame.size() < spec->intervals)
                continue;
            if (frame.dword(9) > frame.dword(13))
                report.add("UVC-RATE", frame, 9, 4, translated(QT_TR_NOOP("More than dwMaxBitRate.")));
            if (frame.byte(spec->intervalType) == 0)
                checkContinuousIntervals(report, frame, *spec);
            else
                checkDiscreteIntervals(report, frame, *spec);
        }
    });
}

bool isVideo(const Descriptor &association)
{
    return association.type() == quint8(QUsbProtocol::DescriptorType::InterfaceAssociation) && association.size() >= 8
        && association.byte(4) == quint8(ClassCode::Video);
}

void checkAssociation(const Device &device, Report &report)
{
    for (const Configuration &configuration : device.configurations()) {
        QSet<int> associated;
        for (const Descriptor &association : configuration.extra) {
            if (!isVideo(association))
                continue;
            for (int i = 0; i < association.byte(3); ++i)
                associated.insert(association.byte(2) + i);
            if (association.byte(5) != 0x03)
                report.add(
                    "UVC-IAD", association, 5, 1,
                    translated(QT_TR_NOOP("The subclass of a video function is 3, a collection of interfaces.")));
            if (association.byte(6) != 0)
                report.add("UVC-IAD", association, 6, 1,
                           translated(QT_TR_NOOP("The protocol of a video function is 0.")));
        }
        for (const Setting &setting : configuration.settings) {
            const bool isControl =
                setting.interfaceClass() == quint8(ClassCode::Video) && setting.subclass() == VideoControl;
            if (isControl && !associated.contains(setting.number()) && !configuration.isDamaged)
                report.add("UVC-IAD", setting.descriptor,
                           translated(QT_TR_NOOP("The interface belongs to no association of a video function.")));
        }
    }
}

constexpr CheckFunction checks[] = {checkControl, checkStreaming, checkFormats, checkFrames, checkAssociation};

} // namespace

std::span<const CheckFunction> videoChecks()
{
    return checks;
}

} // namespace QUsbLintChecks
