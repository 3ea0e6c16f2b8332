// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#ifndef CLI_OPTIONTABLE_H
#define CLI_OPTIONTABLE_H

#include <QtCore/qlist.h>
#include <QtCore/qstringlist.h>

class QCommandLineParser;

namespace Cli {

class Command;

/*! An option as its help has it. */
struct OptionEntry
{
    QStringList names; //!< "-o", "--output"
    QString value; //!< "FILE"; empty if there is none.
    QString description; //!< Translated.
};

/*! \brief The options of commands, for pages, completion and tests. */
namespace OptionTable {

/*! Returns the options that were added to \a parser. */
QList<OptionEntry> of(const QCommandLineParser &parser);
/*! Returns all options of \a command, also those that all commands have. */
QList<OptionEntry> of(const Command &command);

} // namespace OptionTable
} // namespace Cli

#endif // CLI_OPTIONTABLE_H
