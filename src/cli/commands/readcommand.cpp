// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "readcommand.h"

#include "qusbendpoint.h"
#include "values.h"

#include <limits>

using namespace Qt::StringLiterals;

namespace Cli {

ReadCommand::ReadCommand()
    : EndpointCommand(QUsbProtocol::Direction::In)
{
}

QString ReadCommand::syntax() const
{
    return tr("[OPTIONS] DEVICE");
}

QString ReadCommand::description() const
{
    return tr(
        "Reads from a bulk or interrupt endpoint of the device. A transfer ends when the device sends a short packet, "
        "or when all bytes have arrived. Bytes that arrived before a time-out or Ctrl-C are shown as well.");
}

void ReadCommand::addOptions(QCommandLineParser &parser) const
{
    addEndpointOptions(parser);
    parser.addOption({{u"l"_s, u"length"_s},
                      tr("Read up to this many bytes in each transfer. The default is one packet."),
                      u"BYTES"_s});
    parser.addOption(
        {{u"c"_s, u"count"_s}, tr("Read this many transfers; 0 means until Ctrl-C. The default is 1."), u"NUMBER"_s});
    DataSink::addOptions(parser);
}

QStringList ReadCommand::choices(const QString &option) const
{
    return option == "format"_L1 ? DataSink::formatNames() : QStringList();
}

QUsbError ReadCommand::setOptions(const QCommandLineParser &parser)
{
    QStringList arguments = parser.positionalArguments();
    if (const QUsbError error = setEndpointOptions(parser, arguments, DeviceOptions::OtherArguments::None);
        error.isError())
        return error;
    if (parser.isSet(u"length"_s)) {
        const QUsbResult<quint64> length =
            Values::number(parser.value(u"length"_s), std::numeric_limits<qint64>::max());
        if (!length)
            return length.error();
        if (length.value() == 0)
            return usageError(tr("--length must be at least 1"));
        m_length = qsizetype(length.value());
    }
    if (parser.isSet(u"count"_s)) {
        const QUsbResult<quint64> count = Values::number(parser.value(u"count"_s), std::numeric_limits<quint64>::max());
        if (!count)
            return count.error();
        m_count = count.value();
    }
    if (const QUsbError error = m_sink.setOptions(parser); error.isError())
        return error;
    return checkNoneLeft(arguments);
}

void ReadCommand::ready()
{
    if (proceedWithOutput(m_sink.open(output())))
        beginTransfer();
}

void ReadCommand::beginTransfer()
{
    m_remaining = m_length > 0 ? m_length : qMax(endpoint()->maxPacketSize(), qsizetype(1));
    readChunk();
}

void ReadCommand::readChunk()
{
    const qsizetype wanted = qMin(m_remaining, chunkSize());
    endpoint()->read(wanted, timeout({})).then(this, [this, wanted](const QUsbTransferResult &result) {
        received(result, wanted);
    });
}

void ReadCommand::received(const QUsbTransferResult &result, qsizetype wanted)
{
    m_remaining -= result.data().size();
    const bool isLast = !result || isInterrupted() || result.data().size() < wanted || m_remaining == 0;
    if (!proceedWithOutput(m_sink.write(result.data())))
        return;
    if (isLast && !proceedWithOutput(m_sink.endTransfer()))
        return;
    if (!isLast)
        return readChunk();
    ++m_done;
    const bool wantsMore = result && !isInterrupted() && (m_count == 0 || m_done < m_count);
    if (wantsMore)
        return beginTransfer();
    const auto ending = result ? DataSink::Ending::Success : DataSink::Ending::Failure;
    if (proceedWithOutput(m_sink.close(ending)))
        conclude(explained(result.error()));
}

} // namespace Cli

#include "moc_readcommand.cpp"
