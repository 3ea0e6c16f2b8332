// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "lintcommand.h"

#include "devicename.h"
#include "snapshotfiles.h"

#include <QtCore/qcommandlineparser.h>
#include <QtCore/qfile.h>
#include <QtCore/qfileinfo.h>
#include <QtCore/qpointer.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Cli {
namespace {

// What is no JSON has the bytes of descriptors. The standard input can be read only once.
bool isRawFile(const QString &name)
{
    if (name == u'-' || name.endsWith(".json"_L1, Qt::CaseInsensitive))
        return false;
    QFile file(name);
    return file.open(QIODevice::ReadOnly) && !file.read(256).trimmed().startsWith('{');
}

} // namespace

QString LintCommand::syntax() const
{
    return tr("[OPTIONS] [DEVICE|FILE...]");
}

QString LintCommand::description() const
{
    return tr(
        "Checks descriptors against the rules of the specifications. Without arguments it checks all devices but root "
        "hubs. A FILE is a snapshot, or descriptors as raw bytes. The exit status is 1 if a rule is broken, and 2 "
        "after an "
        "error. Sends nothing to a device unless you add --ask.");
}

void LintCommand::addOptions(QCommandLineParser &parser) const
{
    SnapshotSource::addOptions(parser);
    SpeedOption::addOption(parser);
    parser.addOption({u"format"_s, tr("The output format: text (the default), json or sarif."), u"FORMAT"_s});
    parser.addOption({u"fail-on"_s,
                      tr("The lowest severity for exit status 1: error, warning (the default), info, or never."),
                      u"SEVERITY"_s});
    parser.addOption({u"rule"_s, tr("Check only this rule. Can be repeated."), u"ID"_s});
    parser.addOption({u"ignore"_s, tr("Skip this rule. Can be repeated."), u"ID"_s});
    parser.addOption({u"rules"_s, tr("List the rules and exit.")});
}

QStringList LintCommand::choices(const QString &option) const
{
    if (option == "format"_L1)
        return {u"text"_s, u"json"_s, u"sarif"_s};
    if (option == "fail-on"_L1)
        return {u"error"_s, u"warning"_s, u"info"_s, u"never"_s};
    return option == "speed"_L1 ? SpeedOption::names() : QStringList();
}

QStringList LintCommand::repeatableOptions() const
{
    return {u"rule"_s, u"ignore"_s};
}

QUsbError LintCommand::setOptions(const QCommandLineParser &parser)
{
    if (parser.isSet(u"format"_s)) {
        if (const QUsbError error = setFormat(parser.value(u"format"_s)); error.isError())
            return error;
    }
    if (parser.isSet(u"fail-on"_s)) {
        if (const QUsbError error = setFailOn(parser.value(u"fail-on"_s)); error.isError())
            return error;
    }
    if (const QUsbError error = addRules(parser.values(u"rule"_s), m_rules); error.isError())
        return error;
    if (const QUsbError error = addRules(parser.values(u"ignore"_s), m_ignored); error.isError())
        return error;
    m_listsRules = parser.isSet(u"rules"_s);
    if (m_listsRules)
        return checkRuleList(parser);
    if (const QUsbError error = m_speed.setOption(parser); error.isError())
        return error;
    if (const QUsbError error = setInputs(parser); error.isError())
        return error;
    const auto fileCount = std::count_if(m_inputs.cbegin(), m_inputs.cend(), [](const Input &input) {
        return !input.rawFileName.isEmpty() || input.source.isFile();
    });
    if (const QUsbError error = m_speed.checkFiles(fileCount); error.isError())
        return error;
    return SnapshotSource::checkAsk(parser,
                                    needsBus() ? SnapshotSource::Sources::Devices : SnapshotSource::Sources::Files);
}

QUsbError LintCommand::checkRuleList(const QCommandLineParser &parser) const
{
    if (m_format == Format::Sarif)
        return usageError(tr("--rules prints text or json, not sarif"));
    const QStringList options = parser.optionNames();
    for (const QString &option : options) {
        if (option != "rules"_L1 && option != "format"_L1)
            return usageError(tr("--rules only lists rules; --%1 has no effect there").arg(option));
    }
    return checkNoneLeft(parser.positionalArguments());
}

QUsbError LintCommand::setFormat(const QString &word)
{
    if (word == "text"_L1)
        m_format = Format::Text;
    else if (word == "json"_L1)
        m_format = Format::Json;
    else if (word == "sarif"_L1)
        m_format = Format::Sarif;
    else
        return usageError(tr("Unknown format '%1'. Use one of: text, json, sarif").arg(word));
    return {};
}

QUsbError LintCommand::setFailOn(const QString &word)
{
    if (word == "error"_L1)
        m_failOn = Severity::Error;
    else if (word == "warning"_L1)
        m_failOn = Severity::Warning;
    else if (word == "info"_L1)
        m_failOn = Severity::Information;
    else if (word == "never"_L1)
        m_failOn = Severity::None;
    else
        return usageError(tr("Unknown severity '%1'. Use one of: error, warning, info, never").arg(word));
    return {};
}

QUsbError LintCommand::addRules(const QStringList &values, QSet<QString> &rules)
{
    for (const QString &value : values) {
        const QStringList ids = value.split(u',');
        for (const QString &id : ids) {
            if (QUsbLint::rule(id.toUpper()).isNull())
                return usageError(tr("Unknown rule '%1'. qusb lint --rules lists all rules").arg(id));
            rules.insert(id.toUpper());
        }
    }
    return {};
}

QUsbError LintCommand::setInputs(const QCommandLineParser &parser)
{
    const QStringList words = parser.positionalArguments();
    if (words.isEmpty())
        return addInput(parser, {});
    for (qsizetype i = 0; i < words.size(); ++i) {
        QString word = words.at(i);
        if (DeviceName::isHalfOfIds(word) && i + 1 < words.size() && DeviceName::isHalfOfIds(words.at(i + 1)))
            word += u':' + words.at(++i);
        if (const QUsbError error = addInput(parser, word); error.isError())
            return error;
    }
    return {};
}

QUsbError LintCommand::addInput(const QCommandLineParser &parser, const QString &word)
{
    Input input;
    QStringList file;
    if (SnapshotSource::isFileName(word)) {
        if (isRawFile(word))
            input.rawFileName = word;
        else
            file.append(word);
    }
    // The options choose devices, also those in a file of snapshots.
    if (const QUsbError error = input.source.setOptions(parser, file, DeviceOptions::OtherArguments::None);
        error.isError())
        return error;
    input.source.setRootHubs(SnapshotSource::RootHubs::LeftOut);
    const bool isDevice = !word.isEmpty() && input.rawFileName.isEmpty() && !input.source.isFile();
    if (isDevice) {
        if (const QUsbError error = input.source.setWord(word); error.isError())
            return error;
    }
    m_inputs.append(input);
    return {};
}

bool LintCommand::needsBus() const
{
    return std::any_of(m_inputs.cbegin(), m_inputs.cend(),
                       [](const Input &input) { return input.rawFileName.isEmpty() && input.source.needsBus(); });
}

void LintCommand::run()
{
    if (!m_listsRules)
        return readNext();
    printAndFinish(m_format == Format::Text ? LintOutput::rulesText() : LintOutput::rulesJson());
}

void LintCommand::readNext()
{
    if (m_inputs.isEmpty())
        return check();
    const Input input = m_inputs.takeFirst();
    if (!input.rawFileName.isEmpty()) {
        if (const QUsbError error = readRawFile(input.rawFileName); error.isError())
            return fail(error);
        return readNext();
    }
    input.source.read(context(), SnapshotSource::Number::Several)
        .then([guard = QPointer(this), fileName = input.source.fileName()](const SnapshotSource::Result &result) {
            if (guard && !guard->isFinished()) // Ctrl-C may have ended the command.
                guard->take(result, fileName);
        });
}

void LintCommand::take(const SnapshotSource::Result &result, const QString &fileName)
{
    if (!result)
        return fail(result.error());
    for (const QUsbDeviceSnapshot &snapshot : result.value())
        m_devices.append({snapshot, fileName, false});
    readNext();
}

QUsbError LintCommand::readRawFile(const QString &name)
{
    const QUsbResult<QUsbDescriptorBlock> block = SnapshotFiles::readBlock(name);
    if (!block)
        return block.error();
    QUsbDeviceSnapshot snapshot;
    snapshot.setBlock(block.value());
    // A file of digits has more characters than the descriptors have bytes.
    m_devices.append({snapshot, name, QFileInfo(name).size() == block.value().bytes().size()});
    return {};
}

void LintCommand::check()
{
    QList<QUsbDeviceSnapshot> snapshots;
    for (const LintedDevice &device : std::as_const(m_devices))
        snapshots.append(device.snapshot);
    m_speed.applyTo(snapshots);
    QList<QUsbLintFinding> findings = QUsbLint::check(snapshots);
    findings.removeIf([this](const QUsbLintFinding &finding) {
        return m_ignored.contains(finding.ruleId()) || (!m_rules.isEmpty() && !m_rules.contains(finding.ruleId()));
    });
    const QByteArray output = m_format == Format::Text ? LintOutput::text(m_devices, findings)
        : m_format == Format::Json                     ? LintOutput::json(m_devices, findings)
                                                       : LintOutput::sarif(m_devices, findings);
    const bool fails = m_failOn != Severity::None
        && std::any_of(findings.cbegin(), findings.cend(),
                       [this](const auto &finding) { return finding.severity() >= m_failOn; });
    printAndFinish(output,
                   reportAll(SnapshotSource::queryErrors(snapshots), fails ? ExitCode::Failure : ExitCode::Success));
}

} // namespace Cli

#include "moc_lintcommand.cpp"
