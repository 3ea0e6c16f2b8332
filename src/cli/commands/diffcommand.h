// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#ifndef CLI_DIFFCOMMAND_H
#define CLI_DIFFCOMMAND_H

#include "command.h"
#include "qusbsnapshotdifference.h"
#include "snapshotsource.h"

#include <array>

namespace Cli {

/*! \brief `qusb diff`: shows in what two devices, or snapshots of them, differ. */
class DiffCommand : public Command
{
    Q_OBJECT

public:
    QString syntax() const override;
    QString description() const override;
    void addOptions(QCommandLineParser &parser) const override;
    bool takesFiles() const override { return true; }
    bool takesSeveral() const override { return true; }
    QUsbError setOptions(const QCommandLineParser &parser) override;
    bool needsBus() const override { return m_sides[0].needsBus() || m_sides[1].needsBus(); }

protected:
    void run() override;
    ExitCode failureCode() const override { return ExitCode::Usage; } // Failure says that they differ.

private:
    void read(size_t side);
    void show();
    QByteArray json(const QList<QUsbSnapshotDifference> &differences) const;

    std::array<SnapshotSource, 2> m_sides;
    std::array<QUsbDeviceSnapshot, 2> m_snapshots;
    bool m_json = false;
};

} // namespace Cli

#endif // CLI_DIFFCOMMAND_H
