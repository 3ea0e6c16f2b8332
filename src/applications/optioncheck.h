// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#ifndef OPTIONCHECK_H
#define OPTIONCHECK_H

#include <QtCore/qstringlist.h>

class QCommandLineParser;

/*! \brief What a QCommandLineParser accepts, but does not say what is meant. */
namespace OptionCheck {

/*!
    Returns what is wrong with the options that \a parser has found: one that is given twice and is not \a repeatable, or an
    empty value. An empty text if nothing is. There is no full stop at its end.
*/
QString problem(const QCommandLineParser &parser, const QStringList &repeatable = {});

} // namespace OptionCheck

#endif // OPTIONCHECK_H
