// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "controlcommand.h"

#include "endpointchoice.h"
#include "qusbdevice.h"
#include "values.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Cli {

static constexpr qsizetype maximumLength = 0xffff; // wLength has 16 bits

ControlCommand::ControlCommand()
{
    connect(&m_source, &DataSource::received, this, &ControlCommand::send);
    connect(&m_source, &DataSource::failed, this, [this](const QUsbError &error) { conclude(error); });
}

QString ControlCommand::syntax() const
{
    return tr("[OPTIONS] VID:PID REQUESTTYPE REQUEST VALUE INDEX [LENGTH | --data BYTES | --text TEXT | --file FILE]");
}

QString ControlCommand::description() const
{
    return tr(
        "Sends a control request to the device.\n"
        "\n"
        "REQUESTTYPE is bmRequestType: two hexadecimal digits, or words with commas between them: in or out; "
        "standard, class or vendor; device, interface, endpoint or other. Without them it is standard and device.\n"
        "REQUEST is a number or the specification's name, like GET_DESCRIPTOR.\n"
        "VALUE, INDEX and LENGTH are numbers, in hexadecimal with 0x. A request that reads needs LENGTH.\n"
        "A standard or class request to an interface or endpoint claims the interface.");
}

void ControlCommand::addOptions(QCommandLineParser &parser) const
{
    addDeviceOptions(parser);
    parser.addOption({u"data"_s, tr("Send these bytes (hexadecimal)."), u"BYTES"_s});
    DataSource::addOptions(parser);
    DataSink::addOptions(parser);
}

QUsbError ControlCommand::setOptions(const QCommandLineParser &parser)
{
    QStringList arguments = parser.positionalArguments();
    if (const QUsbError error = setDeviceOptions(parser, arguments, DeviceOptions::OtherArguments::Some);
        error.isError())
        return error;
    if (const QUsbError error = m_source.setOptions(parser, parser.values(u"data"_s)); error.isError())
        return error;
    if (const QUsbError error = m_sink.setOptions(parser); error.isError())
        return error;
    return setRequest(arguments);
}

QUsbError ControlCommand::setRequest(const QStringList &arguments)
{
    if (arguments.size() < 4)
        return usageError(tr("Missing arguments: REQUESTTYPE REQUEST VALUE INDEX"));
    const QUsbResult<quint8> requestType = Values::requestType(arguments.at(0));
    if (!requestType)
        return requestType.error();
    const QUsbResult<quint8> request = Values::request(arguments.at(1), requestType.value());
    if (!request)
        return request.error();
    const QUsbResult<quint64> value = Values::number(arguments.at(2), 0xffff);
    if (!value)
        return value.error();
    const QUsbResult<quint64> index = Values::number(arguments.at(3), 0xffff);
    if (!index)
        return index.error();
    m_setup = QUsbSetupPacket(requestType.value(), request.value(), quint16(value.value()), quint16(index.value()), 0);
    return setLength(arguments.mid(4));
}

QUsbError ControlCommand::setLength(const QStringList &arguments)
{
    const bool reads = m_setup.direction() == QUsbProtocol::Direction::In;
    if (reads && m_source.isSet())
        return usageError(tr("An IN request cannot send data"));
    if (arguments.isEmpty())
        return reads ? usageError(tr("Missing argument LENGTH: the number of bytes to read")) : QUsbError();
    const QUsbResult<quint64> length = Values::number(arguments.first(), maximumLength);
    if (!length)
        return length.error();
    if (!reads && length.value() != 0)
        return usageError(tr("An OUT request has no LENGTH argument; its length is that of --data, --text or --file"));
    m_setup.setLength(quint16(length.value()));
    return checkNoneLeft(arguments.mid(1));
}

// The kernel lets such requests pass only to whoever has the interface.
std::optional<quint8> ControlCommand::interfaceToClaim() const
{
    const auto low = quint8(m_setup.index() & 0xff);
    if (interfaceNumber() || m_setup.type() == QUsbProtocol::RequestType::Vendor)
        return interfaceNumber();
    if (m_setup.recipient() == QUsbProtocol::Recipient::Interface)
        return low;
    if (m_setup.recipient() == QUsbProtocol::Recipient::Endpoint) {
        EndpointWish wish;
        wish.address = low;
        if (const auto choice = chooseEndpoint(device()->activeConfiguration(), wish))
            return choice.value().interfaceNumber;
    }
    return {};
}

void ControlCommand::opened()
{
    if (const std::optional<quint8> number = interfaceToClaim())
        claim(*number);
    else
        prepareData();
}

void ControlCommand::claimed(QUsbInterface *)
{
    prepareData();
}

void ControlCommand::prepareData()
{
    if (!m_source.isSet())
        return send({});
    if (const QUsbError error = m_source.open(); error.isError())
        return conclude(error);
    m_source.request(maximumLength + 1);
}

void ControlCommand::send(const QByteArray &data)
{
    if (data.size() > maximumLength) {
        return conclude(QUsbError(QUsbError::Kind::InvalidParameter,
                                  tr("A control request can send at most %1 bytes.").arg(maximumLength),
                                  tr("Send fewer bytes.")));
    }
    if (m_setup.direction() == QUsbProtocol::Direction::Out)
        m_setup.setLength(quint16(data.size()));
    else if (!proceedWithOutput(m_sink.open(output()))) // what comes must not be lost
        return;
    m_isSent = true;
    device()->control(m_setup, data, timeout(5s)).then(this, [this](const QUsbTransferResult &result) {
        answered(result);
    });
}

void ControlCommand::answered(const QUsbTransferResult &result)
{
    if (m_setup.direction() == QUsbProtocol::Direction::In) {
        const auto ending = result ? DataSink::Ending::Success : DataSink::Ending::Failure;
        if (!proceedWithOutput(m_sink.write(result.data())) || !proceedWithOutput(m_sink.close(ending)))
            return;
    }
    conclude(result.error());
}

void ControlCommand::cancel()
{
    m_source.stop();
    if (m_isSent)
        device()->cancelControlTransfers();
    else
        conclude(); // it was waiting for its input
}

} // namespace Cli

#include "moc_controlcommand.cpp"
