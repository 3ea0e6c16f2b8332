// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "palettetint.h"

#include <QtGui/qpalette.h>

namespace {

/*! A tone's hue at the brightness that the palette calls for. */
QColor toneColor(const QPalette &palette, Tone tone)
{
    const bool isDark = palette.color(QPalette::Window).lightnessF() < 0.5;
    const float value = isDark ? 0.9f : 0.75f;
    switch (tone) {
    case Tone::Neutral:
        return palette.color(QPalette::WindowText);
    case Tone::Information:
        return palette.color(QPalette::Highlight);
    case Tone::Positive:
        return QColor::fromHsvF(0.37f, 0.8f, value);
    case Tone::Warning:
        return QColor::fromHsvF(0.11f, 0.9f, value);
    case Tone::Negative:
        return QColor::fromHsvF(0.0f, 0.75f, value);
    }
    return {};
}

} // namespace

QColor mixedColor(const QColor &a, const QColor &b, qreal share)
{
    const auto mixed = [share](float x, float y) { return x + float(share) * (y - x); };
    return QColor::fromRgbF(mixed(a.redF(), b.redF()), mixed(a.greenF(), b.greenF()), mixed(a.blueF(), b.blueF()));
}

QPalette secondaryPalette(const QPalette &palette)
{
    QPalette secondary = palette;
    for (QPalette::ColorGroup group : {QPalette::Active, QPalette::Inactive}) {
        secondary.setColor(
            group, QPalette::WindowText,
            mixedColor(palette.color(group, QPalette::WindowText), palette.color(group, QPalette::Window), 0.3));
        secondary.setColor(group, QPalette::Text,
                           mixedColor(palette.color(group, QPalette::Text), palette.color(group, QPalette::Base), 0.4));
    }
    return secondary;
}

QColor tonedBackground(const QPalette &palette, Tone tone)
{
    return mixedColor(palette.color(QPalette::Window), toneColor(palette, tone), tone == Tone::Neutral ? 0.06 : 0.18);
}

QColor tonedBorder(const QPalette &palette, Tone tone)
{
    return mixedColor(palette.color(QPalette::Window), toneColor(palette, tone), tone == Tone::Neutral ? 0.2 : 0.6);
}
