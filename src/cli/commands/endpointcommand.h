// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#ifndef CLI_ENDPOINTCOMMAND_H
#define CLI_ENDPOINTCOMMAND_H

#include "devicecommand.h"
#include "endpointchoice.h"

class QUsbEndpoint;

namespace Cli {

/*! \brief A command that uses one bulk or interrupt endpoint. */
class EndpointCommand : public DeviceCommand
{
    Q_OBJECT

protected:
    explicit EndpointCommand(QUsbProtocol::Direction direction);

    static void addEndpointOptions(QCommandLineParser &parser);
    QUsbError setEndpointOptions(const QCommandLineParser &parser, QStringList &arguments,
                                 DeviceOptions::OtherArguments others);

    /*! endpoint() can be used now. */
    virtual void ready() = 0;
    QUsbEndpoint *endpoint() const { return m_endpoint; }
    /*! Returns \a error of a transfer with what this tool can do about it. */
    static QUsbError explained(const QUsbError &error);
    /*! Returns the size to cut large transfers at: a whole number of packets, so that the device sees one transfer. */
    qsizetype chunkSize() const;

    void opened() override;
    void claimed(QUsbInterface *interface) override;
    void cancel() override;

private:
    void useEndpoint(QUsbInterface *interface);
    void begin(QUsbEndpoint *endpoint);
    static QUsbError directionError(quint8 address, QUsbProtocol::Direction wanted);

    EndpointWish m_wish;
    EndpointChoice m_choice;
    bool m_clearHalt = false;
    QUsbEndpoint *m_endpoint = nullptr; // from ready() on
};

} // namespace Cli

#endif // CLI_ENDPOINTCOMMAND_H
