// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "commandtest.h"

#include "commandtable.h"

#include <QtCore/qcommandlineparser.h>
#include <QtTest/qtest.h>

using namespace Cli;
using namespace Qt::StringLiterals;
using Kind = QUsbError::Kind;

void CommandTest::init()
{
    QVERIFY(m_output.open());
    QVERIFY(m_errorOutput.open());
    m_context = TestBackend::createContext(&m_backend);
}

void CommandTest::cleanup()
{
    m_command.reset();
    m_context.reset();
}

void CommandTest::plug(TestDevice &device)
{
    const qsizetype count = m_context->devices().size();
    m_backend->plug(&device);
    QTRY_COMPARE(m_context->devices().size(), count + 1);
}

QUsbError CommandTest::begin(const QStringList &arguments)
{
    for (QTemporaryFile *file : {&m_output, &m_errorOutput}) {
        file->resize(0);
        file->seek(0);
    }
    m_exitCode.reset();
    m_command = CommandTable::find(arguments.first())->create();
    connect(m_command.get(), &Command::finished, this, [this](ExitCode code) {
        QVERIFY(!m_exitCode);
        m_exitCode = code;
    });
    QCommandLineParser parser;
    m_command->addOptions(parser);
    if (!parser.parse(arguments))
        return QUsbError(Kind::InvalidParameter, parser.errorText());
    if (const QUsbError error = m_command->setOptions(parser); error.isError())
        return error;
    m_command->setOutput(Output(m_output.handle()), Output(m_errorOutput.handle()));
    m_command->start(m_context.get());
    return {};
}

bool CommandTest::end()
{
    return QTest::qWaitFor([this] { return m_exitCode.has_value(); });
}

bool CommandTest::run(const QStringList &arguments)
{
    const QUsbError error = begin(arguments);
    if (error.isError())
        qWarning() << error;
    return !error.isError() && end();
}

QByteArray CommandTest::output()
{
    m_output.seek(0);
    return m_output.readAll();
}

QByteArray CommandTest::errorOutput()
{
    m_errorOutput.seek(0);
    return m_errorOutput.readAll();
}

#include "moc_commandtest.cpp"
