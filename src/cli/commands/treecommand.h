// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#ifndef CLI_TREECOMMAND_H
#define CLI_TREECOMMAND_H

#include "command.h"
#include "hubstatusreader.h"

#include <QtCore/qhash.h>

namespace Cli {

/*! \brief `qusb tree`: what is plugged in where, with the status of the ports of those hubs that can be asked. */
class TreeCommand : public Command
{
    Q_OBJECT

public:
    QString syntax() const override;
    QString description() const override;
    bool namesDevices() const override { return false; }
    void addOptions(QCommandLineParser &parser) const override;
    QUsbError setOptions(const QCommandLineParser &parser) override;
    void interrupt() override;

protected:
    void run() override;

private:
    void addReader(const QUsbDeviceInfo &hub);
    void show();

    bool m_readsStatus = true;
    QHash<QUsbDeviceInfo, PortStates> m_ports;
    QList<HubStatusReader *> m_readers; // at work
    bool m_interrupted = false;
};

} // namespace Cli

#endif // CLI_TREECOMMAND_H
