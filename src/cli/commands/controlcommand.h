// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#ifndef CLI_CONTROLCOMMAND_H
#define CLI_CONTROLCOMMAND_H

#include "datasink.h"
#include "datasource.h"
#include "devicecommand.h"
#include "qusbsetuppacket.h"

class QUsbTransferResult;

namespace Cli {

/*!
    \brief `qusb control`: sends one control request.

    Requests that change what the kernel believes of the device, such as its configuration, are sent by the kernel: sent
    past it, the two would disagree from then on.
*/
class ControlCommand : public DeviceCommand
{
    Q_OBJECT

public:
    ControlCommand();

    QString syntax() const override;
    QString description() const override;
    void addOptions(QCommandLineParser &parser) const override;
    QStringList choices(const QString &option) const override;
    QUsbError setOptions(const QCommandLineParser &parser) override;

    /*! Returns the request; its length is only known with the data if it sends any. */
    const QUsbSetupPacket &setup() const { return m_setup; }

protected:
    void opened() override;
    void claimed(QUsbInterface *interface) override;
    void cancel() override;

private:
    QUsbError setRequest(const QStringList &arguments);
    QUsbError setLength(const QStringList &arguments);
    QUsbError checkKernelRequest(const QCommandLineParser &parser) const;
    QUsbError checkUnusedOptions(const QCommandLineParser &parser) const;
    std::optional<quint8> interfaceToClaim() const;
    void prepareData();
    void send(const QByteArray &data);
    void setKernelState(QUsbInterface *interface);
    void answered(const QUsbTransferResult &result);

    QUsbSetupPacket m_setup;
    DataSource m_source;
    DataSink m_sink;
    bool m_isSent = false;
};

} // namespace Cli

#endif // CLI_CONTROLCOMMAND_H
