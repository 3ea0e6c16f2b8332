// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#ifndef FILEERROR_H
#define FILEERROR_H

#include "qusberror.h"

#include <QtCore/qstring.h>

/*! \brief Errors of files: they name the file and the reason, and what to do about this reason. */
namespace FileError {

/*! Returns that file \a name, "-" for the standard input, cannot be read for \a reason, a text of Qt or of the system. */
QUsbError reading(const QString &name, const QString &reason);
/*! Returns that file \a name, "-" for the standard output, cannot be written for \a reason. */
QUsbError writing(const QString &name, const QString &reason);

} // namespace FileError

#endif // FILEERROR_H
