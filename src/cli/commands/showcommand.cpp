// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "showcommand.h"

#include <QtCore/qcommandlineparser.h>
#include <QtCore/qpointer.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Cli {

QString ShowCommand::syntax() const
{
    return tr("[OPTIONS] [DEVICE|FILE ...]");
}

QString ShowCommand::description() const
{
    return tr("Shows the descriptors of these devices, or of all devices, field by field. A FILE is a snapshot, raw "
              "bytes or hexadecimal text; '-' is the standard input. Sends nothing to a device unless you add --ask.");
}

void ShowCommand::addOptions(QCommandLineParser &parser) const
{
    SnapshotSource::addOptions(parser);
    SpeedOption::addOption(parser);
    DescriptorOutput::addOptions(parser);
}

QStringList ShowCommand::choices(const QString &option) const
{
    return option == "speed"_L1 ? SpeedOption::names() : QStringList();
}

QUsbError ShowCommand::setOptions(const QCommandLineParser &parser)
{
    if (const QUsbError error = m_format.setOptions(parser); error.isError())
        return error;
    if (const QUsbError error = m_speed.setOption(parser); error.isError())
        return error;
    QStringList arguments = parser.positionalArguments();
    SnapshotSource first;
    if (const QUsbError error = first.setOptions(parser, arguments, DeviceOptions::OtherArguments::Some);
        error.isError())
        return error;
    if (first.isSet() || arguments.isEmpty())
        m_sources.append(first);
    for (const QString &other : std::as_const(arguments)) {
        SnapshotSource source;
        if (parser.isSet(u"ask"_s))
            source.setAsksDevice();
        if (const QUsbError error = source.setWord(other); error.isError())
            return error;
        m_sources.append(source);
    }
    const auto fileCount = std::count_if(m_sources.cbegin(), m_sources.cend(),
                                         [](const SnapshotSource &source) { return source.isFile(); });
    if (const QUsbError error = m_speed.checkFiles(fileCount); error.isError())
        return error;
    return SnapshotSource::checkAsk(parser,
                                    needsBus() ? SnapshotSource::Sources::Devices : SnapshotSource::Sources::Files);
}

bool ShowCommand::needsBus() const
{
    return std::any_of(m_sources.cbegin(), m_sources.cend(),
                       [](const SnapshotSource &source) { return source.needsBus(); });
}

void ShowCommand::run()
{
    readNext();
}

void ShowCommand::readNext()
{
    if (m_done == m_sources.size()) {
        m_speed.applyTo(m_snapshots);
        const ExitCode code = reportAll(SnapshotSource::queryErrors(m_snapshots), ExitCode::Success);
        printAndFinish(m_format.devices(m_snapshots), code);
        return;
    }
    m_sources.at(m_done++)
        .read(context(), SnapshotSource::Number::Several)
        .then([guard = QPointer(this)](const SnapshotSource::Result &result) {
            if (guard) // Ctrl-C may have ended the command.
                guard->take(result);
        });
}

void ShowCommand::take(const SnapshotSource::Result &result)
{
    if (!result)
        return fail(result.error());
    m_snapshots += result.value();
    readNext();
}

} // namespace Cli

#include "moc_showcommand.cpp"
