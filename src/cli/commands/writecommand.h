// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#ifndef CLI_WRITECOMMAND_H
#define CLI_WRITECOMMAND_H

#include "datasource.h"
#include "endpointcommand.h"

class QUsbTransferResult;

namespace Cli {

/*! \brief `qusb write`: sends bytes to a bulk or interrupt endpoint, as one transfer. */
class WriteCommand : public EndpointCommand
{
    Q_OBJECT

public:
    WriteCommand();

    QString syntax() const override;
    QString description() const override;
    void addOptions(QCommandLineParser &parser) const override;
    QUsbError setOptions(const QCommandLineParser &parser) override;

protected:
    void ready() override;
    void cancel() override;

private:
    void send(const QByteArray &bytes, DataSource::End end);
    void sent(const QUsbTransferResult &result, DataSource::End end);

    DataSource m_source;
    bool m_endWithZeroLengthPacket = false;
    qint64 m_sent = 0;
};

} // namespace Cli

#endif // CLI_WRITECOMMAND_H
