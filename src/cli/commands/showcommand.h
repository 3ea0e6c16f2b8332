// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#ifndef CLI_SHOWCOMMAND_H
#define CLI_SHOWCOMMAND_H

#include "command.h"
#include "descriptoroutput.h"
#include "snapshotsource.h"
#include "speedoption.h"

namespace Cli {

/*! \brief `qusb show`: every field of the descriptors of devices, or of files. */
class ShowCommand : public Command
{
    Q_OBJECT

public:
    QString syntax() const override;
    QString description() const override;
    void addOptions(QCommandLineParser &parser) const override;
    bool takesFiles() const override { return true; }
    bool takesSeveral() const override { return true; }
    QStringList choices(const QString &option) const override;
    QUsbError setOptions(const QCommandLineParser &parser) override;
    bool needsBus() const override;

protected:
    void run() override;

private:
    void readNext();
    void take(const SnapshotSource::Result &result);

    QList<SnapshotSource> m_sources; // One after the other.
    QList<QUsbDeviceSnapshot> m_snapshots; // Of those that were read.
    qsizetype m_done = 0;
    DescriptorOutput m_format;
    SpeedOption m_speed;
};

} // namespace Cli

#endif // CLI_SHOWCOMMAND_H
