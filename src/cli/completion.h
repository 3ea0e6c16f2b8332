// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#ifndef CLI_COMPLETION_H
#define CLI_COMPLETION_H

#include <QtCore/qlist.h>
#include <QtCore/qstringlist.h>

namespace Cli {

/*! A word that a command line can go on with. */
struct Candidate
{
    QString word;
    QString description; //!< May be empty.

    friend bool operator==(const Candidate &a, const Candidate &b) { return a.word == b.word; }
};

/*!
    \brief What a shell offers when the user presses Tab.

    The scripts in src/cli/completions run `qusb complete -- WORDS`. A line of the output is a word and its description,
    with a tab between; the line `:files` stands for the names of files, which the shell knows best.
*/
namespace Completion {

/*! The word that stands for names of files. */
inline constexpr QLatin1StringView Files(":files");

/*! Returns what the last of \a words can become; the ones before it are those after the name of the program. */
QList<Candidate> candidates(const QStringList &words);
/*! Returns candidates() as lines for a shell. */
QString lines(const QStringList &words);

} // namespace Completion
} // namespace Cli

#endif // CLI_COMPLETION_H
