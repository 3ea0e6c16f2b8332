// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#ifndef LINTCASES_H
#define LINTCASES_H

#include "descriptorbytes.h"

#include "qusbdevicesnapshot.h"
#include "qusblintfinding.h"

#include <QtCore/qlist.h>
#include <QtCore/qstringlist.h>

/* Snapshots that break one rule, each with one that does not and is otherwise alike. */
namespace LintCases {

using BlockKind = QUsbDescriptorBlock::Kind;
using QUsbProtocol::Speed;

struct LintCase
{
    QByteArray rule;
    QByteArray title;
    QUsbDeviceSnapshot broken;
    QUsbDeviceSnapshot good; // Breaks no rule.
    QString path = {}; // Of the finding; empty: any.
};

QList<LintCase> deviceCases();
QList<LintCase> interfaceCases();
QList<LintCase> superSpeedCases();
QList<LintCase> capabilityCases();
QList<LintCase> stringCases();
QList<LintCase> classCases();
QList<LintCase> mediaCases();
QList<LintCase> structureCases();
QList<LintCase> contractCases();
QList<LintCase> tableCases(); // Rules of the decoder's tables.

inline QList<LintCase> all()
{
    return deviceCases() + structureCases() + interfaceCases() + superSpeedCases() + capabilityCases() + stringCases()
        + classCases() + contractCases() + mediaCases() + tableCases();
}

/* "RULE: path" for each finding of that severity and above. */
inline QStringList idsOf(const QList<QUsbLintFinding> &findings,
                         QUsbDescriptorField::Severity least = QUsbDescriptorField::Severity::Information)
{
    QStringList result;
    for (const QUsbLintFinding &finding : findings) {
        if (finding.severity() >= least)
            result.append(finding.ruleId() + QLatin1StringView(": ") + finding.path());
    }
    return result;
}

inline QUsbDeviceSnapshot snapshotOf(const QByteArray &bytes, Speed speed = Speed::High,
                                     BlockKind kind = BlockKind::Device)
{
    QUsbDeviceSnapshot snapshot;
    snapshot.setSpeed(speed);
    snapshot.setBlock(QUsbDescriptorBlock(kind, bytes));
    return snapshot;
}

inline QUsbDeviceSnapshot with(QUsbDeviceSnapshot snapshot, const QUsbDescriptorBlock &block)
{
    snapshot.setBlock(block);
    return snapshot;
}

/* A device with one configuration of so many interfaces. */
inline QUsbDeviceSnapshot deviceWith(const QByteArray &contents, int interfaces = 1, Speed speed = Speed::High)
{
    QByteArray device = DescriptorBytes::device();
    if (speed >= Speed::Super) {
        device.replace(2, 2, DescriptorBytes::bytes({0x20, 0x03}));
        device[7] = 9;
    }
    if (speed == Speed::Low)
        device[7] = 8;
    return snapshotOf(device + DescriptorBytes::configuration(1, interfaces, contents), speed);
}

/* The bytes with some of them replaced. */
inline QByteArray patched(QByteArray bytes, qsizetype pos, std::initializer_list<int> values)
{
    for (const int value : values)
        bytes[pos++] = char(value);
    return bytes;
}

} // namespace LintCases

#endif // LINTCASES_H
