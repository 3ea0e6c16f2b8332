// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#ifndef CLI_READCOMMAND_H
#define CLI_READCOMMAND_H

#include "datasink.h"
#include "endpointcommand.h"

class QUsbTransferResult;

namespace Cli {

/*! \brief `qusb read`: shows or saves what a bulk or interrupt endpoint sends. */
class ReadCommand : public EndpointCommand
{
    Q_OBJECT

public:
    ReadCommand();

    QString syntax() const override;
    QString description() const override;
    void addOptions(QCommandLineParser &parser) const override;
    QStringList choices(const QString &option) const override;
    QUsbError setOptions(const QCommandLineParser &parser) override;

protected:
    void ready() override;

private:
    void beginTransfer();
    void readChunk();
    void received(const QUsbTransferResult &result, qsizetype wanted);

    DataSink m_sink;
    qsizetype m_length = 0; // of a transfer; 0: one packet
    quint64 m_count = 1; // of transfers; 0: without end
    quint64 m_done = 0; // transfers
    qsizetype m_remaining = 0; // of the transfer under way
};

} // namespace Cli

#endif // CLI_READCOMMAND_H
