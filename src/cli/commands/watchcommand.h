// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#ifndef CLI_WATCHCOMMAND_H
#define CLI_WATCHCOMMAND_H

#include "command.h"
#include "deviceoptions.h"
#include "qusbiddatabase.h"

namespace Cli {

/*! \brief `qusb watch`: a line for each device that comes or goes, until it is interrupted. */
class WatchCommand : public Command
{
    Q_OBJECT

public:
    QString syntax() const override;
    QString description() const override;
    void addOptions(QCommandLineParser &parser) const override;
    QUsbError setOptions(const QCommandLineParser &parser) override;

protected:
    void run() override;

private:
    void report(QLatin1StringView event, const QUsbDeviceInfo &device);

    DeviceOptions m_devices;
    bool m_json = false;
    bool m_present = false;
    QUsbIdDatabase m_names;
};

} // namespace Cli

#endif // CLI_WATCHCOMMAND_H
