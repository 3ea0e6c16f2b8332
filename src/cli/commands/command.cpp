// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "command.h"

#include "qusbcontext.h"
#include "qusbstrings.h"

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace Cli {

Command::Command()
    : m_output(STDOUT_FILENO)
    , m_errorOutput(STDERR_FILENO)
{
}

void Command::setOutput(Output output, Output errorOutput)
{
    m_output = output;
    m_errorOutput = errorOutput;
}

void Command::start(QUsbContext *context)
{
    m_context = context;
    const QUsbError error = needsBus() ? context->error() : QUsbError();
    if (error.kind() == QUsbError::Kind::NotFound) {
        fail(QUsbError(error.kind(), error.message(),
                       error.remedy() + u' ' + tr("To try qusb without USB hardware, add --virtual.")));
    } else if (error.isError()) {
        fail(error);
    } else {
        run();
    }
}

void Command::finish(ExitCode code)
{
    if (m_finished)
        return;
    m_finished = true;
    Q_EMIT finished(code);
}

void Command::fail(const QUsbError &error)
{
    if (m_finished)
        return;
    report(error);
    finish(failureCode());
}

void Command::note(const QString &message) const
{
    (void)m_errorOutput.writeText(QUsbStrings::printable(u"qusb: "_s + message) + u'\n');
}

void Command::report(const QUsbError &error) const
{
    (void)m_errorOutput.writeText(errorLine(error));
}

ExitCode Command::reportAll(const QList<QUsbError> &errors, ExitCode code) const
{
    for (const QUsbError &error : errors)
        report(error);
    return errors.isEmpty() ? code : failureCode();
}

bool Command::print(const QByteArray &bytes)
{
    const QUsbError error = m_output.write(bytes);
    if (error.kind() == QUsbError::Kind::Cancelled)
        finish(ExitCode::Success); // the reader has closed the pipe, as head does
    else if (error.isError())
        fail(error);
    return !error.isError();
}

void Command::printAndFinish(const QByteArray &bytes, ExitCode code)
{
    const QUsbError error = m_output.write(bytes);
    if (error.isError() && error.kind() != QUsbError::Kind::Cancelled)
        fail(error);
    else
        finish(code);
}

QUsbError Command::checkNoneLeft(const QStringList &arguments)
{
    return arguments.isEmpty() ? QUsbError() : usageError(tr("Unexpected argument '%1'").arg(arguments.first()));
}

QUsbError Command::usageError(const QString &message)
{
    return QUsbError(QUsbError::Kind::InvalidParameter, message);
}

} // namespace Cli

#include "moc_command.cpp"
