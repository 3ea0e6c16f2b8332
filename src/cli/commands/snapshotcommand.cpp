// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "snapshotcommand.h"

#include "qusbsnapshotfile.h"
#include "snapshotstore.h"

#include <QtCore/qpointer.h>

using namespace Qt::StringLiterals;
using Redaction = QUsbDeviceSnapshot::Redaction;

namespace Cli {

QString SnapshotCommand::syntax() const
{
    return tr("[OPTIONS] DEVICE|FILE|--all");
}

QString SnapshotCommand::description() const
{
    return tr(
        "Saves everything known about a device to a JSON file: what the system knows and, with --ask, what the device "
        "answers. You can show and compare the file, and plug it in as a "
        "virtual device. From a snapshot FILE, the command takes the devices that the options select.");
}

void SnapshotCommand::addOptions(QCommandLineParser &parser) const
{
    SnapshotSource::addOptions(parser);
    parser.addOption({u"all"_s, tr("Save all devices, including hubs.")});
    parser.addOption({{u"o"_s, u"output"_s}, tr("Write to this file; - is the standard output."), u"FILE"_s});
    parser.addOption({u"redact"_s,
                      tr("Replace what identifies an individual device with zeros: serial, container, mac (separated "
                         "by commas), or all."),
                      u"WHAT"_s});
}

QStringList SnapshotCommand::choices(const QString &option) const
{
    return option == "redact"_L1 ? QStringList {u"serial"_s, u"container"_s, u"mac"_s, u"all"_s} : QStringList();
}

QUsbError SnapshotCommand::setRedactions(const QString &words)
{
    const QStringList list = words.split(u',');
    for (const QString &word : list) {
        if (word == "serial"_L1)
            m_redactions |= Redaction::SerialNumbers;
        else if (word == "container"_L1)
            m_redactions |= Redaction::ContainerId;
        else if (word == "mac"_L1)
            m_redactions |= Redaction::MacAddress;
        else if (word == "all"_L1)
            m_redactions |= Redaction::SerialNumbers | Redaction::ContainerId | Redaction::MacAddress;
        else
            return usageError(tr("Cannot redact '%1'. Use one of: serial, container, mac, all").arg(word));
    }
    return {};
}

QUsbError SnapshotCommand::setOptions(const QCommandLineParser &parser)
{
    QStringList arguments = parser.positionalArguments();
    if (const QUsbError error = m_source.setOptions(parser, arguments, DeviceOptions::OtherArguments::None);
        error.isError())
        return error;
    if (parser.isSet(u"redact"_s)) {
        if (const QUsbError error = setRedactions(parser.value(u"redact"_s)); error.isError())
            return error;
    }
    m_all = parser.isSet(u"all"_s);
    if (m_all && m_source.isSet() && !m_source.isFile())
        return usageError(tr("Choose a device or --all, not both"));
    if (!m_all && !m_source.isSet())
        return usageError(tr("Missing argument DEVICE or --all"));
    const auto sources = m_source.isFile() ? SnapshotSource::Sources::Files : SnapshotSource::Sources::Devices;
    if (const QUsbError error = SnapshotSource::checkAsk(parser, sources); error.isError())
        return error;
    const QString file = parser.value(u"output"_s);
    m_outputFile = file == u'-' ? QString() : file;
    return checkNoneLeft(arguments);
}

void SnapshotCommand::run()
{
    const auto number = m_all || m_source.isFile() ? SnapshotSource::Number::Several : SnapshotSource::Number::One;
    m_source.read(context(), number).then([guard = QPointer(this)](const SnapshotSource::Result &result) {
        if (guard) // Ctrl-C may have ended the command.
            guard->write(result);
    });
}

void SnapshotCommand::write(const SnapshotSource::Result &result)
{
    if (!result)
        return fail(result.error());
    QList<QUsbDeviceSnapshot> snapshots = result.value();
    for (QUsbDeviceSnapshot &snapshot : snapshots)
        snapshot = snapshot.redacted(m_redactions);
    const ExitCode code = reportAll(SnapshotSource::queryErrors(result.value()), ExitCode::Success);
    if (m_outputFile.isEmpty()) {
        printAndFinish(QUsbSnapshotFile::toJson(snapshots), code);
    } else if (const QUsbError error = SnapshotStore::save(m_outputFile, snapshots); error.isError()) {
        fail(error);
    } else {
        finish(code);
    }
}

} // namespace Cli

#include "moc_snapshotcommand.cpp"
