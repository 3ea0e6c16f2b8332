// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "qusbvideotables_p.h"

#include <QtCore/qmath.h>

using Severity = QUsbDescriptorField::Severity;

namespace QUsbDescriptorTables {
namespace {

Remark intervalRemark(const char *text)
{
    return {"UVC-INT", Severity::Warning, translated(text)};
}

// A number with up to some decimal places, none of them an unneeded 0.
QString shortNumber(double number, double places)
{
    return QString::number(double(qRound64(number * places)) / places, 'g', 12);
}

} // namespace

Remark checkVideoIndex(const Scope &, quint64 value)
{
    return value != 0 ? Remark {}
                      : Remark {"UVC-INDEX", Severity::Warning, translated(QT_TR_NOOP("The first index is 1."))};
}

Remark checkDefaultFrame(const Scope &scope, quint64 value)
{
    const quint8 frames = scope.byte(4);
    const bool isFine = frames == 0 || (value >= 1 && value <= frames);
    return isFine
        ? Remark {}
        : Remark {"UVC-INDEX", Severity::Warning, translated(QT_TR_NOOP("There are frames 1 to %1 only.")).arg(frames)};
}

Remark checkPixels(const Scope &, quint64 value)
{
    return value != 0
        ? Remark {}
        : Remark {"UVC-SIZE", Severity::Warning, translated(QT_TR_NOOP("A picture has at least one pixel."))};
}

Remark checkMinimumBitRate(const Scope &scope, quint64 value)
{
    return value <= scope.dword(scope.at + 4)
        ? Remark {}
        : Remark {"UVC-RATE", Severity::Warning, translated(QT_TR_NOOP("The minimum is above the maximum."))};
}

QString frameIntervalText(const Scope &, quint64 value)
{
    if (value == 0)
        return {};
    const QString time = translated(QT_TR_NOOP("%1 ms")).arg(shortNumber(double(value) / 10'000, 10'000));
    return translated(QT_TR_NOOP("%1 (%2 fps)")).arg(time, shortNumber(10'000'000 / double(value), 100));
}

QString intervalCountText(const Scope &, quint64 value)
{
    return value == 0 ? translated(QT_TR_NOOP("Continuous")) : translated(QT_TR_NOOP("%1 discrete")).arg(value);
}

Remark checkFrameInterval(const Scope &, quint64 value)
{
    return value != 0 ? Remark {} : intervalRemark(QT_TR_NOOP("The frame interval must not be 0."));
}

Remark checkMinimumInterval(const Scope &scope, quint64 value)
{
    return value <= scope.dword(scope.at + 4) ? checkFrameInterval(scope, value)
                                              : intervalRemark(QT_TR_NOOP("The minimum is above the maximum."));
}

Remark checkIntervalStep(const Scope &scope, quint64 value)
{
    const quint32 minimum = scope.dword(scope.at - 8);
    const quint32 maximum = scope.dword(scope.at - 4);
    if (minimum >= maximum)
        return {};
    if (value == 0)
        return intervalRemark(QT_TR_NOOP("No step leads from the minimum to the maximum."));
    return (maximum - minimum) % value == 0
        ? Remark {}
        : Remark {"UVC-INT", Severity::Information,
                  translated(QT_TR_NOOP("No number of steps leads from the minimum to the maximum."))};
}

Remark checkDefaultInterval(const Scope &scope, quint64 value, const IntervalPlaces &places)
{
    if (value == 0)
        return checkFrameInterval(scope, value);
    const qsizetype count = scope.byte(places.count);
    if (scope.bytes.size() < places.first + (count == 0 ? 8 : 4 * count))
        return {}; // That the descriptor is too short is what matters.
    if (count == 0) {
        const bool isWithin = value >= scope.dword(places.first) && value <= scope.dword(places.first + 4);
        return isWithin ? Remark {} : intervalRemark(QT_TR_NOOP("Outside of what the device offers."));
    }
    for (qsizetype i = 0; i < count; ++i) {
        if (scope.dword(places.first + 4 * i) == value)
            return {};
    }
    return intervalRemark(QT_TR_NOOP("None of those the device offers."));
}

} // namespace QUsbDescriptorTables
