// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#ifndef QUSBLIBRARY_H
#define QUSBLIBRARY_H

#include "qusb_export.h"
#include "qusb_version.h" // IWYU pragma: export

#include <QtCore/qlocale.h>
#include <QtCore/qversionnumber.h>

/*!
    \brief The library itself: its version, and its translations.

    The macros QUSB_VERSION_STR ("0.1.0"), QUSB_VERSION_MAJOR, QUSB_VERSION_MINOR, QUSB_VERSION_PATCH and QUSB_VERSION tell
    which headers a program is compiled with. Compare QUSB_VERSION with QUSB_VERSION_CHECK():

    \code
    #if QUSB_VERSION >= QUSB_VERSION_CHECK(0, 1, 0)
    #endif
    \endcode

    Thread-safe, except for installTranslator().

    \since 0.1
*/
namespace QUsbLibrary {

/*! Returns the version of the library that the program runs with. */
QUSB_EXPORT QVersionNumber version();

/*!
    Makes errors and descriptions appear in the language of \a locale. They are English otherwise. Call it after the
    application object was created, in its thread, and before the first QUsbContext: texts that exist do not change.

    \code
    QCoreApplication application(argc, argv);
    QUsbLibrary::installTranslator();
    \endcode

    Calling it again replaces the language. Returns whether there is a translation: without, the texts are English.
*/
QUSB_EXPORT bool installTranslator(const QLocale &locale = QLocale());

} // namespace QUsbLibrary

#endif // QUSBLIBRARY_H
