// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#ifndef COMMANDTEST_H
#define COMMANDTEST_H

#include "testbackend.h"

#include "command.h"

#include <QtCore/qtemporaryfile.h>

#include <memory>
#include <optional>

/*! \brief A test of commands on a bus in this process. What needs the program itself is in tst_program. */
class CommandTest : public QObject
{
    Q_OBJECT

protected:
    void plug(TestDevice &device);
    /*! Starts the command of \a arguments; an error is one of usage. */
    QUsbError begin(const QStringList &arguments);
    /*! Waits until it has finished. */
    bool end();
    bool run(const QStringList &arguments);
    QByteArray output();
    QByteArray errorOutput();

    TestBackend *m_backend = nullptr;
    std::unique_ptr<QUsbContext> m_context;
    std::unique_ptr<Cli::Command> m_command;
    std::optional<Cli::ExitCode> m_exitCode;

private Q_SLOTS:
    void init();
    void cleanup();

private:
    QTemporaryFile m_output;
    QTemporaryFile m_errorOutput;
};

#endif // COMMANDTEST_H
