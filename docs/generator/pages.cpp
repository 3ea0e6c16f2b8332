// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "pages.h"

#include "commandtable.h"
#include "deviceoptions.h"
#include "lintoutput.h"
#include "optiontable.h"
#include "qusblint.h"
#include "qusbvirtualcatalogue.h"

#include <QtCore/qcommandlineparser.h>
#include <QtCore/qregularexpression.h>

using namespace Cli;
using namespace Qt::StringLiterals;

namespace {

constexpr auto rulesHeading = "\n# Rules\n"_L1;

QString wrapped(const QString &text)
{
    constexpr qsizetype Width = 118;
    QString result;
    qsizetype column = 0;
    const QStringList words = text.split(u' ');
    for (const QString &word : words) {
        const bool fits = column + 1 + word.size() <= Width;
        if (!result.isEmpty())
            result += fits ? u' ' : u'\n';
        column = fits ? column + 1 + word.size() : word.size();
        result += word;
    }
    return result;
}

QString ruleText(const QUsbLintRule &rule)
{
    QString text = u"\n### %1 %2\n\n*%3*"_s.arg(rule.id(), rule.title(), LintOutput::severityWord(rule.severity()));
    if (!rule.section().isEmpty())
        text += ", "_L1 + rule.section();
    return text + "\n\n"_L1 + wrapped(rule.explanation()) + "\n\n"_L1 + wrapped("**Remedy:** "_L1 + rule.remedy())
        + u'\n';
}

// --- roff

QString roff(const QString &text)
{
    return QString(text).replace(u'\\', "\\e"_L1).replace(u'-', "\\-"_L1);
}

QString bold(const QString &text)
{
    return "\\fB"_L1 + roff(text) + "\\fR"_L1;
}

QString italic(const QString &text)
{
    return "\\fI"_L1 + roff(text) + "\\fR"_L1;
}

// Each sentence begins a line, and none of them is taken for a request.
QString paragraph(const QString &text)
{
    QString result = roff(text).replace(". "_L1, ".\n"_L1);
    static const QRegularExpression request(u"^(?=[.'])"_s, QRegularExpression::MultilineOption);
    return result.replace(request, u"\\&"_s) + u'\n';
}

// "[OPTIONS] VID:PID --file FILE": words in capitals are for others to stand there, options stand as they are.
QString syntaxText(const QString &syntax)
{
    static const QRegularExpression pieces(u"--[a-z-]+|[A-Z]+|[^-A-Z]+|-"_s);
    QString result;
    for (auto matches = pieces.globalMatch(syntax); matches.hasNext();) {
        const QString piece = matches.next().captured();
        result += piece.startsWith("--"_L1) ? bold(piece) : piece.front().isUpper() ? italic(piece) : roff(piece);
    }
    return result;
}

QString virtualDevices()
{
    return ".BR "_L1 + roff(QUsbVirtualCatalogue::deviceNames().join(" \", \" "_L1)) + " ;\n"_L1;
}

QString synopsis()
{
    QString result;
    for (const CommandEntry &entry : CommandTable::entries())
        result += ".SY qusb\n"_L1 + bold(entry.name) + u' ' + syntaxText(entry.create()->syntax()) + u'\n';
    return result + ".YS\n"_L1;
}

QString optionText(const OptionEntry &option)
{
    QStringList names = option.names;
    for (QString &name : names)
        name = bold(name);
    QString result = ".TP\n"_L1 + names.join(", "_L1);
    if (!option.value.isEmpty())
        result += u' ' + italic(option.value);
    return result + u'\n' + paragraph(option.description);
}

QString options(const QString &command)
{
    const CommandEntry *entry = CommandTable::find(command);
    if (!entry)
        return {};
    QCommandLineParser devices;
    DeviceOptions::addOptions(devices);
    QStringList ofDevices;
    const QList<OptionEntry> deviceOptions = OptionTable::of(devices);
    for (const OptionEntry &option : deviceOptions)
        ofDevices += option.names;
    QCommandLineParser parser;
    entry->create()->addOptions(parser);
    QString result;
    const QList<OptionEntry> all = OptionTable::of(parser);
    for (const OptionEntry &option : all) {
        if (!ofDevices.contains(option.names.last()))
            result += optionText(option);
    }
    return result;
}

} // namespace

QByteArray Pages::withRules(const QByteArray &page)
{
    QString text = QString::fromUtf8(page);
    text.truncate(text.indexOf(rulesHeading));
    text += rulesHeading;
    QString subject;
    const QList<QUsbLintRule> rules = QUsbLint::rules();
    for (const QUsbLintRule &rule : rules) {
        if (rule.subject() != subject)
            text += "\n## "_L1 + rule.subject() + u'\n';
        subject = rule.subject();
        text += ruleText(rule);
    }
    return text.toUtf8();
}

QByteArray Pages::withCommands(const QByteArray &page)
{
    static const QRegularExpression regions(
        u"(\\.\\\\\" \\{(synopsis|devices|options ([a-z]+))\n).*?(\\.\\\\\" \\}\n)"_s,
        QRegularExpression::DotMatchesEverythingOption);
    const QString text = QString::fromUtf8(page);
    QString result;
    qsizetype done = 0;
    for (auto matches = regions.globalMatch(text); matches.hasNext();) {
        const auto match = matches.next();
        result += QStringView(text).sliced(done, match.capturedStart() - done);
        result += match.captured(1)
            + (match.captured(2) == "synopsis"_L1      ? synopsis()
                   : match.captured(2) == "devices"_L1 ? virtualDevices()
                                                       : options(match.captured(3)))
            + match.captured(4);
        done = match.capturedEnd();
    }
    return (result + QStringView(text).sliced(done)).toUtf8();
}
