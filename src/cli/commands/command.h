// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#ifndef CLI_COMMAND_H
#define CLI_COMMAND_H

#include "exitcode.h"
#include "output.h"
#include "qusberror.h"

#include <QtCore/qobject.h>
#include <QtCore/qstringlist.h>

class QCommandLineParser;
class QUsbContext;

namespace Cli {

/*!
    \brief One command of the tool, like `qusb list`.

    It is configured once, started once, and finishes once. What takes time happens in the event loop.
*/
class Command : public QObject
{
    Q_OBJECT

public:
    /*! Returns what goes behind the name of the command: "[OPTIONS] VID PID". */
    virtual QString syntax() const = 0;
    /*! Returns what the command does, for its help. */
    virtual QString description() const = 0;
    /*! Returns whether the arguments can name devices. */
    virtual bool namesDevices() const { return true; }
    /*! Declares the options to \a parser. */
    virtual void addOptions(QCommandLineParser &parser) const = 0;
    /*! Returns whether the arguments can name files. */
    virtual bool takesFiles() const { return false; }
    /*! Returns whether there can be several devices or files. */
    virtual bool takesSeveral() const { return false; }
    /*!
        Returns the words that the value of \a option can be; none if it is no word of a list. "#1" is the argument with
        this index.
    */
    virtual QStringList choices([[maybe_unused]] const QString &option) const { return {}; }
    /*! Returns the names of the options that may be given more than once. */
    virtual QStringList repeatableOptions() const { return {}; }
    /*! Takes over options and arguments of \a parser; an error is one of usage. */
    virtual QUsbError setOptions(const QCommandLineParser &parser) = 0;

    /*! Writes to \a output and \a errorOutput; without it, to stdout and stderr. */
    void setOutput(Output output, Output errorOutput);

    /*! Does what it is for on the buses of \a context, which outlives it. Ends with finished(), possibly at once. */
    void start(QUsbContext *context);
    /*! Returns whether it is pointless without a bus. */
    virtual bool needsBus() const { return true; }
    /*! Ends early, in good order, because the user asks for it. */
    virtual void interrupt() { finish(ExitCode::Interrupted); }

Q_SIGNALS:
    /*! The command is done and the process should end with \a code. */
    void finished(Cli::ExitCode code);

protected:
    Command();

    /*! Returns the exit code of a failure; another one where Failure says something else. */
    virtual ExitCode failureCode() const { return ExitCode::Failure; }

    /*! Does what the command is for; there is a bus if needsBus(). */
    virtual void run() = 0;
    /*! Returns the context. */
    QUsbContext *context() const { return m_context; }
    /*! Returns where the results go. */
    const Output &output() const { return m_output; }
    /*! Ends the command. Only the first call counts. */
    void finish(ExitCode code);
    /*! Ends the command, after a line about \a error. */
    void fail(const QUsbError &error);
    /*! Writes a line about each of \a errors. Returns \a code or, if there are any, the code of a failure. */
    ExitCode reportAll(const QList<QUsbError> &errors, ExitCode code) const;
    /*! Writes a line to stderr that is no error. */
    void note(const QString &message) const;
    /*! Writes a line about \a error to stderr. */
    void report(const QUsbError &error) const;
    /*! Writes \a bytes to stdout; if that does not work, ends the command and returns false. */
    [[nodiscard]] bool print(const QByteArray &bytes);
    /*! The same with a text, in the characters of the locale. */
    [[nodiscard]] bool print(const QString &text) { return print(Output::encoded(text)); }
    /*!
        Writes \a bytes to stdout and ends the command with \a code, also if the reader has closed the pipe; or with a
        failure if that does not work.
    */
    void printAndFinish(const QByteArray &bytes, ExitCode code = ExitCode::Success);
    /*! The same with a text. */
    void printAndFinish(const QString &text) { printAndFinish(Output::encoded(text)); }
    /*! Returns whether finish() was called. */
    bool isFinished() const { return m_finished; }

    /*! A usage error if \a arguments are left over. */
    static QUsbError checkNoneLeft(const QStringList &arguments);
    /*! A usage error. */
    static QUsbError usageError(const QString &message);

private:
    QUsbContext *m_context = nullptr;
    Output m_output;
    Output m_errorOutput;
    bool m_finished = false;
};

} // namespace Cli

#endif // CLI_COMMAND_H
