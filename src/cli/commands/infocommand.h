// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#ifndef CLI_INFOCOMMAND_H
#define CLI_INFOCOMMAND_H

#include "command.h"
#include "deviceoptions.h"

namespace Cli {

/*! \brief `qusb info`: what the descriptors say of one device. */
class InfoCommand : public Command
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
    DeviceOptions m_device;
    bool m_json = false;
};

} // namespace Cli

#endif // CLI_INFOCOMMAND_H
