// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#ifndef PAGES_H
#define PAGES_H

#include <QtCore/qbytearray.h>

/*! \brief Pages of which parts are made from tables in the program. What people wrote around them stays. */
namespace Pages {

/*! Returns \a page, docs/lint.md, with the rules of QUsbLint below its heading "Rules". */
QByteArray withRules(const QByteArray &page);

/*!
    Returns \a page, docs/qusb.1, with the synopsis and the options of the commands between the comments
    `.\" {synopsis` or `.\" {options COMMAND` and `.\" }`. The options that name a device are left out.
*/
QByteArray withCommands(const QByteArray &page);

} // namespace Pages

#endif // PAGES_H
