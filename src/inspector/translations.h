// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#ifndef TRANSLATIONS_H
#define TRANSLATIONS_H

#include <QtCore/qlocale.h>

/*!
    Lets the application speak the language of \a locale: our own texts and those of Qt. If there is no translation it
    speaks English, which needs one, too, for its plurals. Needs an application object, which owns the translators.
*/
void installTranslations(const QLocale &locale);

#endif // TRANSLATIONS_H
