// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "tool.h"

#include "command.h"
#include "commandtable.h"
#include "output.h"
#include "qusbcontext.h"
#include "qusbvirtualbus.h"
#include "signalwatcher.h"
#include "virtualdevices.h"

#include <QtCore/qcommandlineparser.h>
#include <QtCore/qcoreapplication.h>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace Cli {
namespace {

bool isHelpOption(const QString &argument)
{
    return argument == "--help"_L1 || argument == "-h"_L1;
}

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

QString optionHelp(const QString &option, const QString &text)
{
    constexpr int column = 21;
    return "  "_L1 + option.leftJustified(column - 2)
        + wrapped(text, 79 - column).replace(u'\n', u'\n' + QString(column, u' ')) + u'\n';
}

QString overview()
{
    QString text = Tool::tr("Usage: qusb COMMAND [OPTIONS] [ARGUMENTS]") + "\n\n"_L1 + Tool::tr("Commands:") + u'\n';
    for (const CommandEntry &entry : CommandTable::entries())
        text += "  "_L1 + QString(entry.name).leftJustified(9) + CommandTable::summary(entry) + u'\n';
    return text + u'\n' + Tool::tr("Options:") + u'\n' + optionHelp(u"-h, --help"_s, Tool::tr("Show this help."))
        + optionHelp(u"-v, --version"_s, Tool::tr("Show the version."))
        + optionHelp(u"--virtual[=NAMES]"_s, VirtualOption::description()) + u'\n'
        + Tool::tr("For help on a command, run qusb COMMAND --help. For the manual, run man qusb.") + u'\n';
}

void setUp(QCommandLineParser &parser, const Command &command)
{
    parser.setApplicationDescription(wrapped(command.description()));
    command.addOptions(parser);
    parser.addOption(VirtualOption::option());
    parser.addOption({{u"h"_s, u"help"_s}, Tool::tr("Show this help.")});
}

// Qt's own usage line shows the path of the program and does not know about commands.
QString helpText(const QCommandLineParser &parser, const CommandEntry &entry, const Command &command)
{
    const QString text = parser.helpText();
    return Tool::tr("Usage: qusb %1 %2").arg(entry.name, command.syntax()) + u'\n'
        + VirtualOption::correctedHelp(text.mid(text.indexOf(u'\n')));
}

} // namespace

Tool::Tool(QObject *parent)
    : QObject(parent)
{
}

Tool::~Tool() = default;

ExitCode Tool::usageError(const QString &message, const QString &command)
{
    const QString where = command.isEmpty() ? u"qusb --help"_s : "qusb "_L1 + command + " --help"_L1;
    const QString sentence = message.endsWith(u'.') || message.endsWith(u'?') ? message : message + u'.';
    const QUsbError error(QUsbError::Kind::InvalidParameter, sentence, tr("See %1.").arg(where));
    (void)Output(STDERR_FILENO).writeText(errorLine(error));
    return ExitCode::Usage;
}

ExitCode Tool::show(const QString &text)
{
    const QUsbError error = Output(STDOUT_FILENO).writeText(text);
    if (!error.isError() || error.kind() == QUsbError::Kind::Cancelled)
        return ExitCode::Success;
    (void)Output(STDERR_FILENO).writeText(errorLine(error));
    return ExitCode::Failure;
}

std::optional<ExitCode> Tool::prepare(QStringList arguments)
{
    m_virtualOption = VirtualOption::takeFrom(arguments); // before or after the command
    if (m_virtualOption.error().isError())
        return usageError(m_virtualOption.error().message());
    if (arguments.size() < 2) {
        (void)Output(STDERR_FILENO).writeText(overview());
        return ExitCode::Usage;
    }
    const QString name = arguments.at(1);
    if (isHelpOption(name) || name == "help"_L1)
        return help(arguments.mid(2));
    if (name == "--version"_L1 || name == "-v"_L1)
        return show(QCoreApplication::applicationName() + u' ' + QCoreApplication::applicationVersion() + u'\n');
    if (name.startsWith(u'-'))
        return usageError(tr("Unknown option '%1'").arg(name));
    if (const CommandEntry *entry = CommandTable::find(name))
        return prepareCommand(*entry, arguments.mid(1));
    return usageError(tr("Unknown command '%1'").arg(name));
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
        return usageError(parser.errorText(), entry.name);
    if (const QUsbError error = m_command->setOptions(parser); error.isError())
        return usageError(error.message(), entry.name);
    return {};
}

void Tool::run()
{
    connect(m_command.get(), &Command::finished, this, [](ExitCode code) { QCoreApplication::exit(int(code)); });
    auto *signalWatcher = new SignalWatcher(this);
    connect(signalWatcher, &SignalWatcher::interrupted, m_command.get(), &Command::interrupt);
    if (m_virtualOption.isSet()) {
        m_virtualDevices = std::make_unique<VirtualDevices>(m_virtualOption);
        if (m_virtualDevices->error().isError()) {
            (void)Output(STDERR_FILENO).writeText(errorLine(m_virtualDevices->error()));
            return QCoreApplication::exit(int(ExitCode::Failure));
        }
        m_context = std::make_unique<QUsbContext>(m_virtualDevices->bus());
    } else {
        m_context = std::make_unique<QUsbContext>();
    }
    m_command->start(m_context.get());
}

} // namespace Cli

#include "moc_tool.cpp"
