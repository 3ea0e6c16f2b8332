// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "qusblibrary.h"

#include <QtCore/qcoreapplication.h>
#include <QtCore/qpointer.h>
#include <QtCore/qtranslator.h>

#include <memory>

using namespace Qt::StringLiterals;

#ifdef QUSB_HAS_TRANSLATIONS
static void initializeResource() // outside of any namespace, as the macro demands
{
    Q_INIT_RESOURCE(qusb_translations);
}
#endif

QVersionNumber QUsbLibrary::version()
{
    return QVersionNumber(QUSB_VERSION_MAJOR, QUSB_VERSION_MINOR, QUSB_VERSION_PATCH);
}

bool QUsbLibrary::installTranslator(const QLocale &locale)
{
    static QPointer<QTranslator> installed;
    if (!QCoreApplication::instance())
        return false;
    delete installed; // which removes it
#ifdef QUSB_HAS_TRANSLATIONS
    initializeResource();
#endif
    auto translator = std::make_unique<QTranslator>();
    // English has plural forms to translate.
    const bool isTranslated = translator->load(locale, u"qusb"_s, u"_"_s, u":/qusb/i18n"_s);
    if (!isTranslated && !translator->load(u":/qusb/i18n/qusb_en.qm"_s))
        return false;
    translator->setParent(QCoreApplication::instance());
    installed = translator.release();
    QCoreApplication::installTranslator(installed);
    return isTranslated;
}
