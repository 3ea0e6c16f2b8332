// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "lintoutput.h"

#include "devicejson.h"
#include "output.h"
#include "qusbdevicejson.h"
#include "qusbstrings.h"

#include <QtCore/qcoreapplication.h>
#include <QtCore/qjsonarray.h>
#include <QtCore/qjsonobject.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Cli {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Cli::LintOutput)
};

qsizetype count(const QList<QUsbLintFinding> &findings, LintOutput::Severity severity)
{
    return std::count_if(findings.cbegin(), findings.cend(),
                         [severity](const QUsbLintFinding &finding) { return finding.severity() == severity; });
}

qsizetype notAsked(const QList<LintedDevice> &devices)
{
    return std::count_if(devices.cbegin(), devices.cend(),
                         [](const LintedDevice &device) { return device.snapshot.queryError().isError(); });
}

QString severityText(LintOutput::Severity severity)
{
    switch (severity) {
    case LintOutput::Severity::Error:
        return Text::tr("error");
    case LintOutput::Severity::Warning:
        return Text::tr("warning");
    default:
        return Text::tr("note");
    }
}

QString line(const QString &device, const QUsbLintFinding &finding)
{
    QString path = finding.path();
    path.replace(" / "_L1, ", "_L1);
    QString result = Text::tr("%1: %2: [%3] %4 (offset %5): %6", "device, severity, rule, place, its offset, message")
                         .arg(device, severityText(finding.severity()), finding.ruleId(), path,
                              u"0x%1"_s.arg(finding.offset(), 2, 16, '0'_L1), finding.message());
    if (!finding.section().isEmpty())
        result += u' ' + Text::tr("See %1.", "section of a specification").arg(finding.section());
    return QUsbStrings::printable(result);
}

QJsonObject findingObject(const QUsbLintFinding &finding)
{
    return {
        {u"ruleId"_s, finding.ruleId()},
        {u"severity"_s, LintOutput::severityWord(finding.severity())},
        {u"message"_s, finding.message()},
        {u"remedy"_s, finding.remedy()},
        {u"section"_s, finding.section()},
        {u"path"_s, finding.path()},
        {u"block"_s, QUsbDeviceJson::toObject(finding.block())},
        {u"offset"_s, qint64(finding.offset())},
        {u"size"_s, qint64(finding.size())},
    };
}

QJsonObject deviceObject(const LintedDevice &device)
{
    QJsonObject object = QUsbDeviceJson::toObject(device.snapshot);
    if (!device.fileName.isEmpty())
        object.insert("file"_L1, device.fileName);
    return object;
}

} // namespace

QString LintOutput::severityWord(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return u"error"_s;
    case Severity::Warning:
        return u"warning"_s;
    default:
        return u"information"_s;
    }
}

QString LintOutput::deviceText(const LintedDevice &device)
{
    QString result = device.fileName;
    if (!result.isEmpty())
        result += ": "_L1;
    const QUsbDeviceInfo info = device.snapshot.info();
    result += u"%1:%2 "_s.arg(info.vendorId(), 4, 16, '0'_L1).arg(info.productId(), 4, 16, '0'_L1) + info.portPath();
    return QUsbStrings::printable(result.trimmed());
}

QByteArray LintOutput::text(const QList<LintedDevice> &devices, const QList<QUsbLintFinding> &findings)
{
    QString result;
    QStringList names; // Once for each device, since all of its descriptors are parsed for that.
    for (const LintedDevice &device : devices)
        names += deviceText(device);
    for (const QUsbLintFinding &finding : findings)
        result += line(names.at(finding.deviceIndex()), finding) + u'\n';
    for (qsizetype i = 0; i < devices.size(); ++i) {
        if (const QUsbError error = devices.at(i).snapshot.queryError(); error.isError())
            result += Text::tr("%1: not asked: %2", "device, reason").arg(names.at(i), error.message()) + u'\n';
    }
    result += Text::tr("Devices: %1, errors: %2, warnings: %3, notes: %4.")
                  .arg(devices.size())
                  .arg(count(findings, Severity::Error))
                  .arg(count(findings, Severity::Warning))
                  .arg(count(findings, Severity::Information));
    if (const qsizetype number = notAsked(devices); number > 0)
        result += u' ' + Text::tr("Not asked: %1.").arg(number);
    return Output::encoded(result + u'\n');
}

QByteArray LintOutput::json(const QList<LintedDevice> &devices, const QList<QUsbLintFinding> &findings)
{
    QList<QJsonArray> arrays(devices.size());
    for (const QUsbLintFinding &finding : findings)
        arrays[finding.deviceIndex()].append(findingObject(finding));
    QJsonArray deviceArray;
    for (qsizetype i = 0; i < devices.size(); ++i) {
        QJsonObject object = deviceObject(devices.at(i));
        object.insert("findings"_L1, arrays.at(i));
        if (const QUsbError error = devices.at(i).snapshot.queryError(); error.isError())
            object.insert("notAsked"_L1, error.message());
        deviceArray.append(object);
    }
    return DeviceJson::indented(QJsonObject {
        {u"tool"_s, u"qusb"_s},
        {u"version"_s, QCoreApplication::applicationVersion()},
        {u"devices"_s, deviceArray},
        {u"counts"_s,
         QJsonObject {{u"error"_s, qint64(count(findings, Severity::Error))},
                      {u"warning"_s, qint64(count(findings, Severity::Warning))},
                      {u"information"_s, qint64(count(findings, Severity::Information))},
                      {u"notAsked"_s, qint64(notAsked(devices))}}},
    });
}

QByteArray LintOutput::rulesText()
{
    QString result;
    const QList<QUsbLintRule> rules = QUsbLint::rules();
    for (const QUsbLintRule &rule : rules) {
        result += rule.id().leftJustified(14) + severityText(rule.severity()).leftJustified(9) + rule.title();
        result += rule.section().isEmpty() ? u"\n"_s : u" ("_s + rule.section() + u")\n"_s;
    }
    return Output::encoded(result);
}

QByteArray LintOutput::rulesJson()
{
    QJsonArray array;
    const QList<QUsbLintRule> rules = QUsbLint::rules();
    for (const QUsbLintRule &rule : rules) {
        array.append(QJsonObject {
            {u"id"_s, rule.id()},
            {u"severity"_s, severityWord(rule.severity())},
            {u"subject"_s, rule.subject()},
            {u"title"_s, rule.title()},
            {u"explanation"_s, rule.explanation()},
            {u"remedy"_s, rule.remedy()},
            {u"section"_s, rule.section()},
        });
    }
    return DeviceJson::indented(array);
}

} // namespace Cli
