// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "controlcommand.h"

#include "endpointchoice.h"
#include "qusbdevice.h"
#include "qusbendpoint.h"
#include "qusbinterface.h"
#include "values.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Cli {
namespace {

constexpr qsizetype maximumLength = 0xffff; // wLength has 16 bits

/*! Requests that the kernel has to send, since it keeps the result in mind (USB 2.0, 9.4). */
enum class KernelRequest : quint8 {
    None,
    SetAddress,
    SetConfiguration,
    SetInterface,
    ClearHalt,
};

KernelRequest kernelRequest(const QUsbSetupPacket &setup)
{
    using QUsbProtocol::Recipient;
    using QUsbProtocol::Request;
    constexpr quint16 endpointHalt = 0;
    constexpr quint8 endpointNumber = 0x0f;
    if (setup.direction() != QUsbProtocol::Direction::Out || setup.type() != QUsbProtocol::RequestType::Standard)
        return KernelRequest::None;
    const auto request = Request(setup.request());
    switch (setup.recipient()) {
    case Recipient::Device:
        return request == Request::SetAddress      ? KernelRequest::SetAddress
            : request == Request::SetConfiguration ? KernelRequest::SetConfiguration
                                                   : KernelRequest::None;
    case Recipient::Interface:
        return request == Request::SetInterface ? KernelRequest::SetInterface : KernelRequest::None;
    case Recipient::Endpoint: // the kernel keeps nothing of endpoint 0
        return request == Request::ClearFeature && setup.value() == endpointHalt
                && (setup.index() & endpointNumber) != 0
            ? KernelRequest::ClearHalt
            : KernelRequest::None;
    default:
        return KernelRequest::None;
    }
}

} // namespace

ControlCommand::ControlCommand()
{
    connect(&m_source, &DataSource::received, this, &ControlCommand::send);
    connect(&m_source, &DataSource::failed, this, [this](const QUsbError &error) { conclude(error); });
}

QString ControlCommand::syntax() const
{
    return tr("[OPTIONS] DEVICE REQUESTTYPE REQUEST VALUE INDEX [LENGTH | --data BYTES | --text TEXT | --file FILE]");
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
        "A standard or class request to an interface or endpoint claims the interface. The kernel itself sends "
        "SET_CONFIGURATION, SET_INTERFACE and CLEAR_FEATURE of a halt, so that it knows of them.");
}

void ControlCommand::addOptions(QCommandLineParser &parser) const
{
    addDeviceOptions(parser);
    parser.addOption({u"data"_s, tr("Send these bytes (hexadecimal)."), u"BYTES"_s});
    DataSource::addOptions(parser);
    DataSink::addOptions(parser);
}

QStringList ControlCommand::choices(const QString &option) const
{
    if (option == "format"_L1)
        return DataSink::formatNames();
    if (option == "#1"_L1) {
        return {u"in,standard,device"_s,  u"in,class,interface"_s,  u"in,vendor,device"_s,
                u"out,standard,device"_s, u"out,class,interface"_s, u"out,vendor,device"_s};
    }
    return {};
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
    if (const QUsbError error = setRequest(arguments); error.isError())
        return error;
    if (const QUsbError error = checkUnusedOptions(parser); error.isError())
        return error;
    return checkKernelRequest(parser);
}

QUsbError ControlCommand::checkUnusedOptions(const QCommandLineParser &parser) const
{
    if (m_setup.direction() == QUsbProtocol::Direction::Out) {
        for (const QString &option : {u"output"_s, u"format"_s}) {
            if (parser.isSet(option))
                return usageError(tr("An OUT request returns no data for --%1").arg(option));
        }
    }
    const bool mayClaim = interfaceNumber() || m_setup.recipient() == QUsbProtocol::Recipient::Interface
        || m_setup.recipient() == QUsbProtocol::Recipient::Endpoint;
    return parser.isSet(u"detach"_s) && !mayClaim
        ? usageError(tr("This request claims no interface. Add --interface to --detach"))
        : QUsbError();
}

/*! What the kernel sends by itself has no other data than the kernel gives it. */
QUsbError ControlCommand::checkKernelRequest(const QCommandLineParser &parser) const
{
    const KernelRequest request = kernelRequest(m_setup);
    if (request == KernelRequest::None)
        return {};
    if (request == KernelRequest::SetAddress) {
        return usageError(tr("The kernel gives devices their addresses. After a SET_ADDRESS from elsewhere it could "
                             "not reach the device"));
    }
    if (m_source.isSet())
        return usageError(tr("The kernel sends this request, without data"));
    if (parser.isSet(u"timeout"_s))
        return usageError(tr("The kernel sends this request, with its own time-out"));
    if (m_setup.value() > 0xff || (request == KernelRequest::SetConfiguration && m_setup.index() != 0)
        || m_setup.index() > 0xff) {
        return usageError(tr("The kernel sends this request, and VALUE and INDEX are not valid for it"));
    }
    if (request == KernelRequest::SetConfiguration && interfaceNumber())
        return usageError(tr("The configuration cannot be set while an interface is claimed. Leave out --interface"));
    return {};
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
    if (kernelRequest(m_setup) == KernelRequest::SetConfiguration) {
        const auto value = quint8(m_setup.value());
        device()->setConfiguration(value).then(this, [this, value](const QUsbResult<void> &result) {
            const QUsbError error = result.error();
            if (error.kind() != QUsbError::Kind::Busy)
                return conclude(error);
            conclude(QUsbError(
                error.kind(), error.message(),
                tr("To end the drivers as well, write %1 to /sys/bus/usb/devices/%2/bConfigurationValue as root.")
                    .arg(value)
                    .arg(device()->info().portPath()),
                error.details()));
        });
        return;
    }
    if (const std::optional<quint8> number = interfaceToClaim())
        claim(*number);
    else
        prepareData();
}

void ControlCommand::claimed(QUsbInterface *interface)
{
    if (kernelRequest(m_setup) == KernelRequest::None)
        prepareData();
    else
        setKernelState(interface);
}

void ControlCommand::setKernelState(QUsbInterface *interface)
{
    const auto end = [this](const QUsbResult<void> &result) { conclude(result.error()); };
    if (kernelRequest(m_setup) == KernelRequest::SetInterface) {
        interface->setAlternateSetting(quint8(m_setup.value())).then(this, end);
        return;
    }
    const auto address = quint8(m_setup.index());
    if (QUsbEndpoint *endpoint = interface->endpoint(address)) {
        endpoint->clearHalt().then(this, end);
        return;
    }
    conclude(QUsbError(QUsbError::Kind::NotFound,
                       tr("Interface %1 has no endpoint 0x%2 in its alternate setting %3.")
                           .arg(interface->number())
                           .arg(address, 2, 16, '0'_L1)
                           .arg(interface->alternateSetting())));
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
