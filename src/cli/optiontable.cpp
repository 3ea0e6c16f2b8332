// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "optiontable.h"

#include "tool.h"

#include <QtCore/qcommandlineparser.h>
#include <QtCore/qregularexpression.h>

using namespace Qt::StringLiterals;

namespace Cli {

// The parser does not give its options away but in its help.
QList<OptionEntry> OptionTable::of(const QCommandLineParser &parser)
{
    static const QRegularExpression beginning(u"^  (-\\S+(?:, -\\S+)*)(?: <(.+)>)?(?:  +(.*))?$"_s);
    QList<OptionEntry> result;
    const QStringList lines = parser.helpText().split(u'\n');
    for (const QString &line : lines) {
        if (const auto match = beginning.match(line); match.hasMatch())
            result.append({match.captured(1).split(u", "_s), match.captured(2), match.captured(3)});
        else if (!result.isEmpty() && line.startsWith("   "_L1))
            result.last().description += u' ' + line.trimmed();
    }
    for (OptionEntry &option : result)
        option.description = option.description.trimmed();
    return result;
}

QList<OptionEntry> OptionTable::of(const Command &command)
{
    QCommandLineParser parser;
    Tool::setUp(parser, command);
    parser.setApplicationDescription({});
    return of(parser);
}

} // namespace Cli
