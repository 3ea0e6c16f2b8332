// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#ifndef LINTCASES_H
#define LINTCASES_H

#include "descriptorbytes.h"

#include "qusbdevicesnapshot.h"

#include <QtCore/qlist.h>
#include <QtCore/qstring.h>

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
    QString path; // Of the finding.
};

QList<LintCase> deviceCases();
QList<LintCase> interfaceCases();
QList<LintCase> superSpeedCases();
QList<LintCase> capabilityCases();
QList<LintCase> stringCases();
QList<LintCase> classCases();
QList<LintCase> mediaCases();

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
