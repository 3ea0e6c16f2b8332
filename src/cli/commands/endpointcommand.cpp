// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "endpointcommand.h"

#include "qusbdevice.h"
#include "qusbendpoint.h"
#include "qusbinterface.h"
#include "values.h"

using namespace Qt::StringLiterals;

namespace Cli {

EndpointCommand::EndpointCommand(QUsbProtocol::Direction direction)
{
    m_wish.direction = direction;
}

void EndpointCommand::addEndpointOptions(QCommandLineParser &parser)
{
    addDeviceOptions(parser);
    parser.addOption({{u"e"_s, u"endpoint"_s},
                      tr("Use the endpoint with this address (hexadecimal). The default is the first bulk endpoint."),
                      u"ADDRESS"_s});
    parser.addOption(
        {u"alt"_s, tr("Select this alternate setting. The default is one that has the endpoint."), u"NUMBER"_s});
    parser.addOption({u"clear-halt"_s, tr("Clear the endpoint's halt first.")});
}

QUsbError EndpointCommand::setEndpointOptions(const QCommandLineParser &parser, QStringList &arguments,
                                              DeviceOptions::OtherArguments others)
{
    if (const QUsbError error = setDeviceOptions(parser, arguments, others); error.isError())
        return error;
    if (parser.isSet(u"endpoint"_s)) {
        const QUsbResult<quint8> address = Values::endpointAddress(parser.value(u"endpoint"_s));
        if (!address)
            return address.error();
        if (QUsbProtocol::endpointDirection(address.value()) != m_wish.direction)
            return directionError(address.value(), m_wish.direction);
        m_wish.address = address.value();
    }
    if (parser.isSet(u"alt"_s)) {
        const QUsbResult<quint64> number = Values::number(parser.value(u"alt"_s), 0xff);
        if (!number)
            return number.error();
        m_wish.alternateSetting = quint8(number.value());
    }
    m_wish.interfaceNumber = interfaceNumber();
    m_clearHalt = parser.isSet(u"clear-halt"_s);
    return {};
}

QUsbError EndpointCommand::directionError(quint8 address, QUsbProtocol::Direction wanted)
{
    const auto hex = [](quint8 value) { return QString::asprintf("0x%02x", value); };
    const quint8 other = address ^ quint8(QUsbProtocol::Direction::In);
    return usageError(wanted == QUsbProtocol::Direction::In
                          ? tr("Endpoint %1 is an OUT endpoint. Did you mean %2?").arg(hex(address), hex(other))
                          : tr("Endpoint %1 is an IN endpoint. Did you mean %2?").arg(hex(address), hex(other)));
}

QUsbError EndpointCommand::explained(const QUsbError &error)
{
    if (error.kind() != QUsbError::Kind::Stall)
        return error;
    return QUsbError(error.kind(), error.message(), tr("Add --clear-halt to clear the halt first."), error.details());
}

qsizetype EndpointCommand::chunkSize() const
{
    constexpr qsizetype target = qsizetype {256} * 1024;
    const qsizetype packet = qMax(m_endpoint->maxPacketSize(), qsizetype(1));
    return target / packet * packet;
}

void EndpointCommand::opened()
{
    const QUsbResult<EndpointChoice> choice = chooseEndpoint(device()->activeConfiguration(), m_wish);
    if (!choice)
        return conclude(choice.error());
    m_choice = choice.value();
    claim(m_choice.interfaceNumber);
}

void EndpointCommand::claimed(QUsbInterface *interface)
{
    const QUsbEndpoint *current = interface->endpoint(m_choice.address);
    const bool isThere = current && current->transferType() != QUsbProtocol::TransferType::Isochronous;
    if ((isThere && !m_wish.alternateSetting) || interface->alternateSetting() == m_choice.alternateSetting)
        return useEndpoint(interface);
    interface->setAlternateSetting(m_choice.alternateSetting)
        .then(this, [this, interface](const QUsbResult<void> &result) {
            if (proceed(result.error()))
                useEndpoint(interface);
        });
}

void EndpointCommand::useEndpoint(QUsbInterface *interface)
{
    QUsbEndpoint *endpoint = interface->endpoint(m_choice.address);
    if (!endpoint) { // unplugged in this very moment
        return conclude(
            QUsbError(QUsbError::Kind::Disconnected, tr("The device was unplugged."), tr("Plug it in again.")));
    }
    if (!m_clearHalt)
        return begin(endpoint);
    endpoint->clearHalt().then(this, [this, endpoint](const QUsbResult<void> &result) {
        if (proceed(result.error()))
            begin(endpoint);
    });
}

void EndpointCommand::begin(QUsbEndpoint *endpoint)
{
    m_endpoint = endpoint;
    ready();
}

void EndpointCommand::cancel()
{
    if (m_endpoint)
        m_endpoint->cancelAll();
}

} // namespace Cli

#include "moc_endpointcommand.cpp"
