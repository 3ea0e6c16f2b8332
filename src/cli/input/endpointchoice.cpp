// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "endpointchoice.h"

#include "qusbprotocol.h"

#include <QtCore/qcoreapplication.h>
#include <QtCore/qstringlist.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Cli {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Cli::EndpointChoice)
};

struct Candidate
{
    QUsbAlternateSettingInfo setting;
    QUsbEndpointInfo endpoint;
};

QList<QUsbAlternateSettingInfo> settingsInOrder(const QUsbConfigurationInfo &configuration, const EndpointWish &wish)
{
    QList<QUsbAlternateSettingInfo> settings;
    const auto interfaces = configuration.interfaces();
    for (const QUsbInterfaceInfo &interface : interfaces) {
        if (!wish.interfaceNumber || wish.interfaceNumber == interface.number())
            settings += interface.alternateSettings();
    }
    if (wish.alternateSetting)
        settings.removeIf([&](const auto &setting) { return setting.number() != wish.alternateSetting; });
    std::stable_partition(settings.begin(), settings.end(), [](const auto &setting) { return setting.number() == 0; });
    return settings;
}

QList<Candidate> candidates(const QUsbConfigurationInfo &configuration, const EndpointWish &wish)
{
    QList<Candidate> result;
    const auto settings = settingsInOrder(configuration, wish);
    for (const QUsbAlternateSettingInfo &setting : settings) {
        const auto endpoints = setting.endpoints();
        for (const QUsbEndpointInfo &endpoint : endpoints)
            result.append({setting, endpoint});
    }
    return result;
}

// "0x81 (Bulk), 0x82 (Interrupt)"
QString usableEndpoints(const QList<Candidate> &all, QUsbProtocol::Direction direction)
{
    QStringList names;
    for (const Candidate &candidate : all) {
        const QUsbEndpointInfo &endpoint = candidate.endpoint;
        const bool usable = endpoint.transferType() == QUsbProtocol::TransferType::Bulk
            || endpoint.transferType() == QUsbProtocol::TransferType::Interrupt;
        if (usable && endpoint.direction() == direction) {
            names += u"0x%1 (%2)"_s.arg(endpoint.address(), 2, 16, QLatin1Char('0'))
                         .arg(QUsbProtocol::transferTypeName(endpoint.transferType()));
        }
    }
    names.removeDuplicates();
    return names.join(", "_L1);
}

QString notFoundMessage(const EndpointWish &wish)
{
    QString what;
    if (wish.address)
        what = Text::tr("The device has no endpoint 0x%1").arg(*wish.address, 2, 16, QLatin1Char('0'));
    else if (wish.direction == QUsbProtocol::Direction::In)
        what = Text::tr("The device has no bulk IN endpoint");
    else
        what = Text::tr("The device has no bulk OUT endpoint");
    if (wish.interfaceNumber && wish.alternateSetting) {
        return Text::tr("%1 in interface %2, alternate setting %3.")
            .arg(what)
            .arg(*wish.interfaceNumber)
            .arg(*wish.alternateSetting);
    }
    if (wish.interfaceNumber)
        return Text::tr("%1 in interface %2.").arg(what).arg(*wish.interfaceNumber);
    if (wish.alternateSetting)
        return Text::tr("%1 in an alternate setting %2.").arg(what).arg(*wish.alternateSetting);
    return what + u'.';
}

QUsbError notFound(const EndpointWish &wish, const QList<Candidate> &all)
{
    const QString usable = usableEndpoints(all, wish.direction);
    return QUsbError(QUsbError::Kind::NotFound, notFoundMessage(wish),
                     usable.isEmpty() ? Text::tr("It has no usable endpoint; see qusb info.")
                                      : Text::tr("Choose one with --endpoint: %1.").arg(usable));
}

} // namespace

QUsbResult<EndpointChoice> chooseEndpoint(const QUsbConfigurationInfo &configuration, const EndpointWish &wish)
{
    if (configuration.isNull()) {
        return QUsbError(QUsbError::Kind::NotFound, Text::tr("The device is not configured, so it has no endpoints."));
    }
    const QList<Candidate> all = candidates(configuration, wish);
    const auto found = std::find_if(all.begin(), all.end(), [&wish](const Candidate &candidate) {
        const QUsbEndpointInfo &endpoint = candidate.endpoint;
        if (wish.address)
            return endpoint.address() == wish.address;
        return endpoint.transferType() == QUsbProtocol::TransferType::Bulk && endpoint.direction() == wish.direction;
    });
    if (found == all.end())
        return notFound(wish, all);
    switch (found->endpoint.transferType()) {
    case QUsbProtocol::TransferType::Bulk:
    case QUsbProtocol::TransferType::Interrupt:
        return EndpointChoice {found->setting.interfaceNumber(), found->setting.number(), found->endpoint.address()};
    case QUsbProtocol::TransferType::Control:
    case QUsbProtocol::TransferType::Isochronous:
        break;
    }
    return QUsbError(QUsbError::Kind::NotSupported,
                     Text::tr("Endpoint 0x%1 is of type %2. This command supports bulk and interrupt endpoints only.")
                         .arg(found->endpoint.address(), 2, 16, QLatin1Char('0'))
                         .arg(QUsbProtocol::transferTypeName(found->endpoint.transferType())));
}

} // namespace Cli
