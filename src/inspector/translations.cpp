// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "translations.h"

#include "qusblibrary.h"

#include <QtCore/qcoreapplication.h>
#include <QtCore/qlibraryinfo.h>
#include <QtCore/qtranslator.h>

using namespace Qt::StringLiterals;

void installTranslations(const QLocale &locale)
{
    QCoreApplication *const application = QCoreApplication::instance();
    auto *qt = new QTranslator(application);
    if (qt->load(locale, u"qtbase"_s, u"_"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(qt);
    QUsbLibrary::installTranslator(locale); // has the inspector's texts, too
}
