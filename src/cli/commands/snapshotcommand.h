// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#ifndef CLI_SNAPSHOTCOMMAND_H
#define CLI_SNAPSHOTCOMMAND_H

#include "command.h"
#include "snapshotsource.h"

namespace Cli {

/*! \brief `qusb snapshot`: writes all that is known of a device, or of all of them, to a file. */
class SnapshotCommand : public Command
{
    Q_OBJECT

public:
    QString syntax() const override;
    QString description() const override;
    void addOptions(QCommandLineParser &parser) const override;
    bool takesFiles() const override { return true; }
    QStringList choices(const QString &option) const override;
    QUsbError setOptions(const QCommandLineParser &parser) override;
    bool needsBus() const override { return m_source.needsBus(); }

protected:
    void run() override;

private:
    QUsbError setRedactions(const QString &words);
    void write(const SnapshotSource::Result &result);

    SnapshotSource m_source;
    QUsbDeviceSnapshot::Redactions m_redactions;
    QString m_outputFile; // empty: the standard output
    bool m_all = false;
};

} // namespace Cli

#endif // CLI_SNAPSHOTCOMMAND_H
