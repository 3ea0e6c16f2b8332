// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#ifndef CLI_ENDPOINTCHOICE_H
#define CLI_ENDPOINTCHOICE_H

#include "qusbdeviceinfo.h"
#include "qusbresult.h"

#include <optional>

namespace Cli {

/*! What the user says about the endpoint to use. */
struct EndpointWish
{
    QUsbProtocol::Direction direction = QUsbProtocol::Direction::In;
    std::optional<quint8> address; //!< Without it: the first bulk endpoint.
    std::optional<quint8> interfaceNumber;
    std::optional<quint8> alternateSetting;
};

/*! An endpoint and where it is. */
struct EndpointChoice
{
    quint8 interfaceNumber = 0;
    quint8 alternateSetting = 0;
    quint8 address = 0;

    friend bool operator==(const EndpointChoice &, const EndpointChoice &) = default;
};

/*!
    Finds the endpoint for \a wish in \a configuration. Settings that interfaces have by default go first, so that an
    alternate setting is selected only if it must be. The error names the endpoints there are.
*/
QUsbResult<EndpointChoice> chooseEndpoint(const QUsbConfigurationInfo &configuration, const EndpointWish &wish);

} // namespace Cli

#endif // CLI_ENDPOINTCHOICE_H
