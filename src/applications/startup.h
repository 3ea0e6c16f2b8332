// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#ifndef STARTUP_H
#define STARTUP_H

#include "qusberror.h"

#include <QtCore/qlocale.h>

/*! \brief What a program owes its caller before anything else: standard streams, arguments, language. */
namespace Startup {

/*!
    Keeps the numbers of closed standard streams from being given to other files, so that nothing is read from or written
    to those by mistake: reading and writing closed streams fails. A closed pipe is then an error of writing instead of
    the end of the process. Call it first.
*/
void prepareStreams();

/*! Returns what is wrong with the arguments: those that are no UTF-8 would reach the program changed. */
QUsbError checkArguments(int count, const char *const *arguments);

/*! Returns which variable of the environment has a value that QUsb cannot follow. */
QUsbError checkEnvironment();

/*!
    Returns the language of texts. Where the locale is C or POSIX, that is English, whatever `LANGUAGE` says, as for
    programs that use gettext.
*/
QLocale language();

/*! Returns whether the locale knows no characters but ASCII: C or POSIX, and nothing with UTF-8. */
bool isAsciiOnly();

} // namespace Startup

#endif // STARTUP_H
