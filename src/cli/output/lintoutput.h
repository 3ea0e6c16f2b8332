// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#ifndef CLI_LINTOUTPUT_H
#define CLI_LINTOUTPUT_H

#include "qusbdevicesnapshot.h"
#include "qusblint.h"

#include <QtCore/qbytearray.h>
#include <QtCore/qlist.h>
#include <QtCore/qstring.h>

namespace Cli {

/*! A device that was checked, and where it comes from. */
struct LintedDevice
{
    QUsbDeviceSnapshot snapshot;
    QString fileName; //!< Empty if it is a device of a bus.
    bool isRawFile = false; //!< The bytes of the file are those of the snapshot's only block.
};

/*! \brief What `qusb lint` has found, for people and for programs. */
namespace LintOutput {

using Severity = QUsbDescriptorField::Severity;

/*! Returns the word that options and formats have for \a severity: "error", "warning", "information". */
QString severityWord(Severity severity);
/*! Returns \a device in a few words: its file, VID:PID and place. Printable. */
QString deviceText(const LintedDevice &device);

/*! Returns a line for each finding, as compilers have it, and one that counts them. */
QByteArray text(const QList<LintedDevice> &devices, const QList<QUsbLintFinding> &findings);
/*! Returns a JSON object; docs/lint.md describes it. */
QByteArray json(const QList<LintedDevice> &devices, const QList<QUsbLintFinding> &findings);
/*! Returns a log in the format SARIF 2.1.0 (OASIS Static Analysis Results Interchange Format). */
QByteArray sarif(const QList<LintedDevice> &devices, const QList<QUsbLintFinding> &findings);

/*! Returns a line for each rule. */
QByteArray rulesText();
/*! Returns the rules as a JSON array. */
QByteArray rulesJson();

} // namespace LintOutput
} // namespace Cli

#endif // CLI_LINTOUTPUT_H
