// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "writecommand.h"

#include "qusbendpoint.h"

using namespace Qt::StringLiterals;

namespace Cli {

WriteCommand::WriteCommand()
    : EndpointCommand(QUsbProtocol::Direction::Out)
{
    connect(&m_source, &DataSource::received, this, &WriteCommand::send);
    connect(&m_source, &DataSource::failed, this, [this](const QUsbError &error) { conclude(error); });
}

QString WriteCommand::syntax() const
{
    return tr("[OPTIONS] DEVICE BYTES... | --text TEXT | --file FILE");
}

QString WriteCommand::description() const
{
    return tr(
        "Sends bytes to a bulk or interrupt endpoint of the device, as one transfer. BYTES are in hexadecimal, like "
        "01a0ff or 01 a0 ff.");
}

void WriteCommand::addOptions(QCommandLineParser &parser) const
{
    addEndpointOptions(parser);
    DataSource::addOptions(parser);
    parser.addOption({u"zlp"_s,
                      tr("Send a zero-length packet at the end if the last packet is full, so that the device "
                         "recognizes the end.")});
}

QUsbError WriteCommand::setOptions(const QCommandLineParser &parser)
{
    QStringList arguments = parser.positionalArguments();
    if (const QUsbError error = setEndpointOptions(parser, arguments, DeviceOptions::OtherArguments::Some);
        error.isError())
        return error;
    if (const QUsbError error = m_source.setOptions(parser, arguments); error.isError())
        return error;
    m_endWithZeroLengthPacket = parser.isSet(u"zlp"_s);
    if (!m_source.isSet() && !m_endWithZeroLengthPacket)
        return usageError(tr("Missing data: give BYTES in hexadecimal, --text or --file"));
    return {};
}

void WriteCommand::ready()
{
    if (const QUsbError error = m_source.open(); error.isError())
        return conclude(error);
    m_source.request(chunkSize());
}

void WriteCommand::send(const QByteArray &bytes, DataSource::End end)
{
    // Nothing is left to send. All packets were full; an empty one tells the end.
    if (bytes.isEmpty() && !m_endWithZeroLengthPacket) {
        return conclude(m_sent > 0 ? QUsbError()
                                   : QUsbError(QUsbError::Kind::InvalidParameter, tr("There is nothing to send."),
                                               tr("To send a zero-length packet, add --zlp.")));
    }
    const bool addsPacket = m_endWithZeroLengthPacket && end == DataSource::End::AtEnd && !bytes.isEmpty();
    const auto option =
        addsPacket ? QUsbEndpoint::WriteOption::EndWithZeroLengthPacket : QUsbEndpoint::WriteOption::None;
    endpoint()->write(bytes, timeout({}), option).then(this, [this, end](const QUsbTransferResult &result) {
        sent(result, end);
    });
}

void WriteCommand::sent(const QUsbTransferResult &result, DataSource::End end)
{
    if (!result) {
        const QUsbError error = explained(result.error());
        return conclude(m_sent > 0 ? error.withContext(tr("After %1 bytes").arg(m_sent)) : error);
    }
    m_sent += result.bytesTransferred();
    if (end == DataSource::End::AtEnd || isInterrupted())
        return conclude();
    m_source.request(chunkSize());
}

void WriteCommand::cancel()
{
    m_source.stop();
    if (endpoint() && endpoint()->pendingTransfers() > 0)
        EndpointCommand::cancel();
    else if (endpoint())
        conclude(); // it was waiting for its input
}

} // namespace Cli

#include "moc_writecommand.cpp"
