// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#ifndef PALETTETINT_H
#define PALETTETINT_H

#include <QtCore/qglobal.h>
#include <QtGui/qcolor.h>

class QPalette;

/*! What a colour is to tell, beside an icon and words that tell the same. */
enum class Tone : quint8 {
    Neutral, //!< Nothing in particular.
    Information, //!< Worth knowing.
    Positive, //!< It worked.
    Warning, //!< Look twice.
    Negative, //!< It failed.
};

/*! Returns \a palette's window colour, tinted with \a tone: a background that the palette's texts stay legible on. */
QColor tonedBackground(const QPalette &palette, Tone tone);
/*! Returns a line colour that goes with tonedBackground(). */
QColor tonedBorder(const QPalette &palette, Tone tone);
/*! Returns \a palette with texts, on windows and in fields, that are less prominent but still easy to read. */
QPalette secondaryPalette(const QPalette &palette);
/*! Returns a mixture of \a a and \a b; \a share is that of \a b, from 0 to 1. */
QColor mixedColor(const QColor &a, const QColor &b, qreal share);

#endif // PALETTETINT_H
