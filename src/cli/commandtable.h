// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#ifndef CLI_COMMANDTABLE_H
#define CLI_COMMANDTABLE_H

#include "command.h"

#include <QtCore/qstring.h>

#include <memory>
#include <span>

namespace Cli {

/*! A command by name. */
struct CommandEntry
{
    QLatin1StringView name;
    QLatin1StringView alias; //!< Another name that works, and is not shown; may be empty.
    const char *summary; //!< One line for the list of commands, to be translated in the context Cli::CommandTable.
    std::unique_ptr<Command> (*create)();
};

/*! \brief All there is to do. */
namespace CommandTable {

/*! Returns the commands in the order in which help lists them. */
std::span<const CommandEntry> entries();
/*! Returns the command called \a name, or null. */
const CommandEntry *find(QStringView name);
/*! Returns what the command \a entry does, in one line. Translated. */
QString summary(const CommandEntry &entry);

} // namespace CommandTable
} // namespace Cli

#endif // CLI_COMMANDTABLE_H
