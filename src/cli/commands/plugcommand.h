// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#ifndef CLI_PLUGCOMMAND_H
#define CLI_PLUGCOMMAND_H

#include "command.h"

#include <memory>
#include <vector>

class QUsbKernelPort;
class QUsbVirtualDevice;

namespace Cli {

/*! \brief `qusb plug`: plugs virtual devices into the kernel, until it is interrupted. */
class PlugCommand : public Command
{
    Q_OBJECT

public:
    PlugCommand();
    ~PlugCommand() override;
    Q_DISABLE_COPY_MOVE(PlugCommand)

    QString syntax() const override;
    QString description() const override;
    bool namesDevices() const override { return false; }
    void addOptions(QCommandLineParser &parser) const override;
    bool takesFiles() const override { return true; }
    bool takesSeveral() const override { return true; }
    QStringList choices(const QString &option) const override;
    QUsbError setOptions(const QCommandLineParser &parser) override;
    bool needsBus() const override { return false; } // what is missing then, the kernel's port says better
    void interrupt() override;

protected:
    void run() override;

private:
    struct Plugged;

    void list();
    bool plugFile(const QString &fileName);
    bool plug(const QString &name, std::unique_ptr<QUsbVirtualDevice> device);
    void tellDrivers(const QString &name, const QString &portPath, int triesLeft);
    void unplugAll();

    bool m_list = false;
    QStringList m_names;
    std::vector<Plugged> m_plugged;
};

} // namespace Cli

#endif // CLI_PLUGCOMMAND_H
