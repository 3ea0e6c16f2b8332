// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#ifndef CLI_TOOL_H
#define CLI_TOOL_H

#include "exitcode.h"
#include "optiontable.h"
#include "virtualoptions.h"

#include <QtCore/qobject.h>
#include <QtCore/qstringlist.h>

#include <memory>
#include <optional>

class QCommandLineParser;
class QUsbContext;
class VirtualDevices;

namespace Cli {

class Command;
struct CommandEntry;

/*! \brief Finds the command that the command line asks for, and runs it. */
class Tool : public QObject
{
    Q_OBJECT

public:
    explicit Tool(QObject *parent = nullptr);
    ~Tool() override;
    Q_DISABLE_COPY_MOVE(Tool)

    /*!
        Looks at \a arguments, the first of which is the name of the program. Returns the exit code if that settles it;
        else there is a command to run.
    */
    std::optional<ExitCode> prepare(const QStringList &arguments);
    /*! Runs the command, and ends the application's event loop with its exit code. */
    void run();

    /*! Returns the options that may stand before the command. */
    static QList<OptionEntry> globalOptions();
    /*! Adds all options of \a command to \a parser, and its description. */
    static void setUp(QCommandLineParser &parser, const Command &command);

private:
    std::optional<ExitCode> prepareCommand(const CommandEntry &entry, const QStringList &arguments);
    ExitCode help(const QStringList &arguments) const;
    static ExitCode usageError(const QString &message, const QString &command = {});
    static ExitCode parserError(const QCommandLineParser &parser, const QString &command = {});
    static ExitCode show(const QString &text);

    VirtualOptions m_virtualOptions;
    std::unique_ptr<VirtualDevices> m_virtualDevices; // goes last
    std::unique_ptr<QUsbContext> m_context;
    std::unique_ptr<Command> m_command; // goes first
};

} // namespace Cli

#endif // CLI_TOOL_H
