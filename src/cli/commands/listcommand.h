// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#ifndef CLI_LISTCOMMAND_H
#define CLI_LISTCOMMAND_H

#include "command.h"
#include "deviceoptions.h"
#include "devicetext.h"

namespace Cli {

/*! \brief `qusb list`: the devices, a line each. */
class ListCommand : public Command
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
    DeviceOptions m_devices;
    bool m_json = false;
    DeviceText::Detail m_detail = DeviceText::Detail::Short;
};

} // namespace Cli

#endif // CLI_LISTCOMMAND_H
