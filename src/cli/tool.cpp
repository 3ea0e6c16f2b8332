// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "tool.h"

#include "command.h"
#include "commandtable.h"
#include "completion.h"
#include "interruption.h"
#include "optioncheck.h"
#include "output.h"
#include "qusbcontext.h"
#include "qusbstrings.h"
#include "qusbvirtualbus.h"
#include "signalwatcher.h"
#include "virtualdevices.h"

#include <QtCore/qcommandlineparser.h>
#include <QtCore/qcoreapplication.h>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace Cli {
namespace {

// As wide as Qt makes the list of options.
QString wrapped(const QString &text, qsizetype width = 79)
{
    QString result;
    const QStringList lines = text.split(u'\n');
    for (const QString &line : lines) {
        qsizetype column = 0;
        const QStringList words = line.split(u' ');
        for (const QString &word : words) {
            const bool fits = column + 1 + word.size() <= width;
            if (column > 0)
                result += fits ? u' ' : u'\n';
            column = column > 0 && fits ? column + 1 + word.size() : word.size();
            result += word;
        }
        result += u'\n';
    }
    return result.chopped(1);
}

/*! The options that may stand before the command. */
QList<QCommandLineOption> optionsOfTheTool()
{
    return QList<QCommandLineOption> {{{u"h"_s, u"help"_s}, Tool::tr("Show this help.")},
                                      {{u"v"_s, u"version"_s}, Tool::tr("Show the version.")}}
    + VirtualOptions::options();
}

QString optionHelp(const QCommandLineOption &option)
{
    QStringList names;
    const QStringList all = option.names();
    for (const QString &name : all)
        names.append((name.size() == 1 ? "-"_L1 : "--"_L1) + name);
    QString syntax = names.join(", "_L1);
    if (!option.valueName().isEmpty())
        syntax += u' ' + option.valueName();
    constexpr int column = 27;
    return "  "_L1 + syntax.leftJustified(column - 2)
        + wrapped(option.description(), 79 - column).replace(u'\n', u'\n' + QString(column, u' ')) + u'\n';
}

QString overview()
{
    QString text = Tool::tr("Usage: qusb COMMAND [OPTIONS] [ARGUMENTS]") + "\n\n"_L1 + Tool::tr("Commands:") + u'\n';
    for (const CommandEntry &entry : CommandTable::entries())
        text += "  "_L1 + QString(entry.name).leftJustified(9) + CommandTable::summary(entry) + u'\n';
    text += u'\n' + Tool::tr("Options:") + u'\n';
    const QList<QCommandLineOption> options = optionsOfTheTool();
    for (const QCommandLineOption &option : options)
        text += optionHelp(option);
    return text + u'\n' + Tool::tr("For help on a command, run qusb COMMAND --help. For the manual, run man qusb.")
        + u'\n';
}

// Qt's own usage line shows the path of the program and does not know about commands.
QString helpText(const QCommandLineParser &parser, const CommandEntry &entry, const Command &command)
{
    const QString text = parser.helpText();
    return Tool::tr("Usage: qusb %1 %2").arg(entry.name, command.syntax()) + u'\n' + text.mid(text.indexOf(u'\n'));
}

} // namespace

Tool::Tool(QObject *parent)
    : QObject(parent)
{
}

Tool::~Tool() = default;

QList<OptionEntry> Tool::globalOptions()
{
    QCommandLineParser parser;
    parser.addOptions(optionsOfTheTool());
    return OptionTable::of(parser);
}

void Tool::setUp(QCommandLineParser &parser, const Command &command)
{
    QString description = command.description();
    if (command.namesDevices()) {
        description += "\n\n"_L1
            + tr("DEVICE is IDs like 0403:6001, a port like 1-2.3, a bus and an address like 1:5, or a serial number "
                 "like serial:A1B2.");
    }
    parser.setApplicationDescription(wrapped(description));
    command.addOptions(parser);
    parser.addOptions(VirtualOptions::options());
    parser.addOption({{u"h"_s, u"help"_s}, tr("Show this help.")});
}

ExitCode Tool::usageError(const QString &message, const QString &command)
{
    const QString where = command.isEmpty() ? u"qusb --help"_s : "qusb "_L1 + command + " --help"_L1;
    const QString sentence = message.endsWith(u'.') || message.endsWith(u'?') ? message : message + u'.';
    const QUsbError error(QUsbError::Kind::InvalidParameter, sentence, tr("See %1.").arg(where));
    (void)Output(STDERR_FILENO).writeText(errorLine(error));
    return ExitCode::Usage;
}

ExitCode Tool::parserError(const QCommandLineParser &parser, const QString &command)
{
    const QStringList unknown = parser.unknownOptionNames();
    if (!unknown.isEmpty()) {
        const QString name = unknown.first();
        if (name.front().isDigit())
            return usageError(tr("'-%1' is not an option. Numbers cannot be negative").arg(name), command);
        const QString option = (name.size() == 1 ? "-"_L1 : "--"_L1) + name;
        return usageError(tr("Unknown option '%1'").arg(option), command);
    }
    const QString text = parser.errorText();
    return usageError(text.chopped(text.endsWith(u'.') ? 1 : 0), command);
}

ExitCode Tool::show(const QString &text)
{
    const QUsbError error = Output(STDOUT_FILENO).writeText(text);
    if (!error.isError() || error.kind() == QUsbError::Kind::Cancelled)
        return ExitCode::Success;
    (void)Output(STDERR_FILENO).writeText(errorLine(error));
    return ExitCode::Failure;
}

std::optional<ExitCode> Tool::prepare(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setOptionsAfterPositionalArgumentsMode(QCommandLineParser::ParseAsPositionalArguments); // the command's
    parser.addOptions(optionsOfTheTool());
    if (!parser.parse(arguments))
        return parserError(parser);
    if (const QString problem = OptionCheck::problem(parser); !problem.isEmpty())
        return usageError(problem);
    m_virtualOptions = VirtualOptions(parser);
    if (m_virtualOptions.error().isError())
        return usageError(m_virtualOptions.error().message());
    const QStringList rest = parser.positionalArguments();
    if (parser.isSet(u"help"_s))
        return help(rest);
    if (parser.isSet(u"version"_s))
        return show(QCoreApplication::applicationName() + u' ' + QCoreApplication::applicationVersion() + u'\n');
    if (rest.isEmpty()) {
        (void)Output(STDERR_FILENO).writeText(overview());
        return ExitCode::Usage;
    }
    if (rest.first() == "help"_L1)
        return help(rest.mid(1));
    if (rest.first() == "complete"_L1) // for the scripts of shells
        return show(Completion::lines(rest.mid(rest.value(1) == "--"_L1 ? 2 : 1)));
    if (const CommandEntry *entry = CommandTable::find(rest.first()))
        return prepareCommand(*entry, rest);
    return usageError(tr("Unknown command '%1'").arg(rest.first()));
}

ExitCode Tool::help(const QStringList &arguments) const
{
    if (arguments.isEmpty())
        return show(overview());
    const CommandEntry *entry = CommandTable::find(arguments.first());
    if (!entry)
        return usageError(tr("Unknown command '%1'").arg(arguments.first()));
    const std::unique_ptr<Command> command = entry->create();
    QCommandLineParser parser;
    setUp(parser, *command);
    return show(helpText(parser, *entry, *command));
}

std::optional<ExitCode> Tool::prepareCommand(const CommandEntry &entry, const QStringList &arguments)
{
    m_command = entry.create();
    QCommandLineParser parser;
    setUp(parser, *m_command);
    const bool parsed = parser.parse(arguments);
    if (parser.isSet(u"help"_s))
        return show(helpText(parser, entry, *m_command));
    if (!parsed)
        return parserError(parser, entry.name);
    if (const QString problem = OptionCheck::problem(parser, m_command->repeatableOptions()); !problem.isEmpty())
        return usageError(problem, entry.name);
    if (const VirtualOptions options(parser); options.isSet()) {
        if (m_virtualOptions.isSet())
            return usageError(tr("Virtual devices are chosen twice, before and after the command"), entry.name);
        m_virtualOptions = options;
    }
    if (m_virtualOptions.error().isError())
        return usageError(m_virtualOptions.error().message(), entry.name);
    if (const QUsbError error = m_command->setOptions(parser); error.isError())
        return usageError(error.message(), entry.name);
    return {};
}

void Tool::run()
{
    connect(m_command.get(), &Command::finished, this, [](ExitCode code) {
        // A system call that a signal has ended is a failure before the event loop knows of the signal.
        const int signal = Interruption::signal();
        const bool isInterrupted = signal != 0 && code != ExitCode::Success;
        QCoreApplication::exit(isInterrupted ? int(ExitCode::Interrupted) + signal : int(code));
    });
    auto *signalWatcher = new SignalWatcher(this);
    connect(signalWatcher, &SignalWatcher::interrupted, m_command.get(), &Command::interrupt);
    if (m_virtualOptions.isSet()) {
        m_virtualDevices = std::make_unique<VirtualDevices>(m_virtualOptions);
        if (m_virtualDevices->error().isError()) {
            (void)Output(STDERR_FILENO).writeText(errorLine(m_virtualDevices->error()));
            return QCoreApplication::exit(int(ExitCode::Failure));
        }
        const QStringList notes = m_virtualDevices->notes();
        for (const QString &note : notes)
            (void)Output(STDERR_FILENO).writeText("qusb: "_L1 + QUsbStrings::printable(note) + u'\n');
        m_context = std::make_unique<QUsbContext>(m_virtualDevices->bus());
    } else {
        m_context = std::make_unique<QUsbContext>();
    }
    m_command->start(m_context.get());
}

} // namespace Cli

#include "moc_tool.cpp"
