// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "qusbclaim_p.h"

#include "qusbdeviceinfo_p.h"
#include "qusbinterface.h"
#include "qusbinterface_p.h"

using Kind = QUsbError::Kind;

QUsbClaim::QUsbClaim(QUsbDevicePrivate *device, quint8 interfaceNumber, QUsbKernelDriverPolicy policy)
    : m_device(device)
    , m_guard(device->q)
    , m_session(device->session)
    , m_interfaceNumber(interfaceNumber)
    , m_policy(policy)
{
}

QFuture<QUsbClaim::Result> QUsbClaim::start(QUsbDevicePrivate *device, quint8 interfaceNumber,
                                            QUsbKernelDriverPolicy policy)
{
    auto promise = startedPromise<Result>();
    const auto future = promise.future();
    const std::shared_ptr<QUsbClaim> claim(new QUsbClaim(device, interfaceNumber, policy));
    device->session->run([claim] { return claim->perform(); },
                         [claim, promise = std::move(promise)](const QUsbError &error) mutable {
                             Result result = claim->outcome(error); // may emit
                             finishPromise(std::move(promise), std::move(result));
                         });
    return future;
}

QUsbError QUsbClaim::perform()
{
    const QUsbError error = m_session->claimInterface(m_interfaceNumber, m_policy);
    const auto isKnown = [this](std::optional<quint8> value) {
        return value && !QUsbDeviceInfoPrivate::activeConfiguration(m_session->info(), *value).isNull();
    };
    if (error.isError() || isKnown(m_session->configurationAtOpening()))
        return error;
    m_configuration = m_session->backend().activeConfigurationValue();
    if (!isKnown(m_configuration)) // no matter what the system says: there is a configuration with this interface
        m_configuration = onlyConfigurationWithIt();
    return error;
}

std::optional<quint8> QUsbClaim::onlyConfigurationWithIt() const
{
    std::optional<quint8> found;
    for (const QUsbConfigurationInfo &configuration : m_session->info().configurations()) {
        if (configuration.interfaceByNumber(m_interfaceNumber).isNull())
            continue;
        if (found)
            return std::nullopt;
        found = configuration.configurationValue();
    }
    return found;
}

QUsbError QUsbClaim::closedMeanwhile()
{
    return QUsbError(Kind::Aborted, QUsbDevice::tr("it was closed while the interface was being claimed"));
}

QUsbClaim::Result QUsbClaim::outcome(const QUsbError &error)
{
    if (!error.isError())
        m_session->addClaim(m_interfaceNumber); // also if nobody wants it any more: it must be released
    if (!isWanted())
        return Result(error.isError() ? error : closedMeanwhile());
    if (error.isError())
        return Result(m_device->report(error));
    m_device->setActiveConfigurationValue(m_configuration.value_or(m_device->activeConfigurationValue));
    if (!isWanted())
        return Result(closedMeanwhile());
    if (QUsbInterface *interface = m_guard->claimedInterface(m_interfaceNumber)) // two claims may have been under way
        return Result(interface);
    auto interfacePrivate = std::make_unique<QUsbInterfacePrivate>(
        m_session, m_guard->activeConfiguration().interfaceByNumber(m_interfaceNumber), m_interfaceNumber);
    QUsbInterface *interface = QUsbInterfacePrivate::create(std::move(interfacePrivate), m_guard);
    m_device->interfaces.append(interface);
    return Result(interface);
}
