// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "devicejson.h"
#include "lintoutput.h"
#include "qusbdevicejson.h"

#include <QtCore/qcoreapplication.h>
#include <QtCore/qfileinfo.h>
#include <QtCore/qjsonarray.h>
#include <QtCore/qjsonobject.h>
#include <QtCore/qurl.h>

using namespace Qt::StringLiterals;

/* SARIF 2.1.0: https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html. Sections are of that document. */

namespace Cli {
namespace {

QJsonObject messageObject(const QString &text)
{
    return {{u"text"_s, text}};
}

// 3.27.10
QString level(LintOutput::Severity severity)
{
    switch (severity) {
    case LintOutput::Severity::Error:
        return u"error"_s;
    case LintOutput::Severity::Warning:
        return u"warning"_s;
    default:
        return u"note"_s;
    }
}

// 3.49
QJsonObject ruleObject(const QUsbLintRule &rule)
{
    QJsonObject object {
        {u"id"_s, rule.id()},
        {u"shortDescription"_s, messageObject(rule.title())},
        {u"fullDescription"_s, messageObject(rule.explanation())},
        {u"help"_s, messageObject(rule.remedy())},
        {u"defaultConfiguration"_s, QJsonObject {{u"level"_s, level(rule.severity())}}},
    };
    if (!rule.section().isEmpty())
        object.insert("properties"_L1, QJsonObject {{u"section"_s, rule.section()}});
    return object;
}

// 3.4.3: relative references stay relative.
QString artifactUri(const QString &fileName)
{
    if (QFileInfo(fileName).isAbsolute())
        return QString::fromLatin1(QUrl::fromLocalFile(fileName).toEncoded());
    return QString::fromLatin1(QUrl::toPercentEncoding(fileName, "/"));
}

// 3.28 and 3.33
QJsonObject locationObject(const LintedDevice &device, const QUsbLintFinding &finding)
{
    QJsonObject location {
        {u"logicalLocations"_s, QJsonArray {QJsonObject {{u"fullyQualifiedName"_s, finding.path()}}}},
    };
    if (device.fileName.isEmpty() || device.fileName == u'-')
        return location;
    QJsonObject physical {{u"artifactLocation"_s, QJsonObject {{u"uri"_s, artifactUri(device.fileName)}}}};
    // In other files the bytes are written as text.
    if (device.isRawFile) {
        physical.insert(
            "region"_L1,
            QJsonObject {{u"byteOffset"_s, qint64(finding.offset())}, {u"byteLength"_s, qint64(finding.size())}});
    }
    location.insert("physicalLocation"_L1, physical);
    return location;
}

// 3.27
QJsonObject resultObject(const LintedDevice &device, const QString &deviceText, const QUsbLintFinding &finding,
                         qsizetype ruleIndex)
{
    QJsonObject object {
        {u"ruleId"_s, finding.ruleId()},
        {u"level"_s, level(finding.severity())},
        {u"message"_s, messageObject(finding.message())},
        {u"locations"_s, QJsonArray {locationObject(device, finding)}},
        {u"properties"_s,
         QJsonObject {{u"device"_s, deviceText},
                      {u"block"_s, QUsbDeviceJson::toObject(finding.block())},
                      {u"offset"_s, qint64(finding.offset())},
                      {u"size"_s, qint64(finding.size())}}},
    };
    if (ruleIndex >= 0)
        object.insert("ruleIndex"_L1, qint64(ruleIndex));
    return object;
}

// 3.20: devices that could not be asked, though that was wanted.
QJsonArray invocations(const QList<LintedDevice> &devices)
{
    QJsonArray notifications;
    for (const LintedDevice &device : devices) {
        if (const QUsbError error = device.snapshot.queryError(); error.isError()) {
            const QString text = LintOutput::deviceText(device) + ": "_L1 + error.message();
            notifications.append(QJsonObject {{u"level"_s, u"error"_s}, {u"message"_s, messageObject(text)}});
        }
    }
    QJsonObject invocation {{u"executionSuccessful"_s, notifications.isEmpty()}};
    if (!notifications.isEmpty())
        invocation.insert("toolExecutionNotifications"_L1, notifications);
    return {invocation};
}

} // namespace

QByteArray LintOutput::sarif(const QList<LintedDevice> &devices, const QList<QUsbLintFinding> &findings)
{
    const QList<QUsbLintRule> rules = QUsbLint::rules();
    QJsonArray ruleArray;
    for (const QUsbLintRule &rule : rules)
        ruleArray.append(ruleObject(rule));
    QStringList names; // Once for each device, since all of its descriptors are parsed for that.
    for (const LintedDevice &device : devices)
        names += deviceText(device);
    QJsonArray results;
    for (const QUsbLintFinding &finding : findings) {
        const qsizetype ruleIndex = rules.indexOf(QUsbLint::rule(finding.ruleId()));
        results.append(
            resultObject(devices.at(finding.deviceIndex()), names.at(finding.deviceIndex()), finding, ruleIndex));
    }
    QJsonObject driver {{u"name"_s, u"qusb"_s}, {u"rules"_s, ruleArray}};
    if (const QString version = QCoreApplication::applicationVersion(); !version.isEmpty())
        driver.insert("version"_L1, version);
    return DeviceJson::indented(QJsonObject {
        {u"$schema"_s, u"https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"_s},
        {u"version"_s, u"2.1.0"_s},
        {u"runs"_s,
         QJsonArray {QJsonObject {{u"tool"_s, QJsonObject {{u"driver"_s, driver}}},
                                  {u"invocations"_s, invocations(devices)},
                                  {u"results"_s, results}}}},
    });
}

} // namespace Cli
