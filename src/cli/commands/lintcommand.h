// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#ifndef CLI_LINTCOMMAND_H
#define CLI_LINTCOMMAND_H

#include "command.h"
#include "lintoutput.h"
#include "snapshotsource.h"
#include "speedoption.h"

#include <QtCore/qlist.h>
#include <QtCore/qset.h>

namespace Cli {

/*! \brief `qusb lint`: which rules of the specifications the descriptors of devices break. */
class LintCommand : public Command
{
    Q_OBJECT

public:
    QString syntax() const override;
    QString description() const override;
    void addOptions(QCommandLineParser &parser) const override;
    QStringList repeatableOptions() const override;
    bool takesFiles() const override { return true; }
    bool takesSeveral() const override { return true; }
    QStringList choices(const QString &option) const override;
    QUsbError setOptions(const QCommandLineParser &parser) override;
    bool needsBus() const override;

protected:
    void run() override;
    ExitCode failureCode() const override { return ExitCode::Usage; } // Failure says that there are findings.

private:
    using Severity = QUsbDescriptorField::Severity;
    enum class Format : quint8 { Text, Json, Sarif };

    /*! A file of raw bytes, or whatever a source finds. */
    struct Input
    {
        QString rawFileName;
        SnapshotSource source;
    };

    QUsbError setFormat(const QString &word);
    QUsbError setFailOn(const QString &word);
    static QUsbError addRules(const QStringList &values, QSet<QString> &rules);
    QUsbError checkRuleList(const QCommandLineParser &parser) const;
    QUsbError setInputs(const QCommandLineParser &parser);
    QUsbError addInput(const QCommandLineParser &parser, const QString &word);
    void readNext();
    void take(const SnapshotSource::Result &result, const QString &fileName);
    QUsbError readRawFile(const QString &name);
    void check();

    QList<Input> m_inputs;
    QList<LintedDevice> m_devices;
    SpeedOption m_speed;
    QSet<QString> m_rules; // Only these; empty: all.
    QSet<QString> m_ignored;
    Format m_format = Format::Text;
    Severity m_failOn = Severity::Warning; // None: never.
    bool m_listsRules = false;
};

} // namespace Cli

#endif // CLI_LINTCOMMAND_H
