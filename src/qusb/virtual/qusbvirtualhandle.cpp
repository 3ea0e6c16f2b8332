// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "qusbvirtualhandle_p.h"

#include "qusbbackenderror_p.h"
#include "qusbcompletionqueue_p.h"
#include "qusbvirtualbackend_p.h"

#include <algorithm>

using namespace QUsbProtocol;
using Kind = QUsbError::Kind;
using Lock = QUsbVirtualEngine::Lock;
using UniqueLock = std::unique_lock<QUsbVirtualEngine::Mutex>;

QUsbVirtualHandle::QUsbVirtualHandle(QUsbVirtualBackend *backend, QUsbVirtualBusPrivate::SlotPointer slot)
    : m_backend(backend)
    , m_slot(std::move(slot))
    , m_engine(m_slot->engine)
{
    const Lock lock(m_engine->mutex);
    m_engine->addHost(this);
}

QUsbVirtualHandle::~QUsbVirtualHandle()
{
    close();
    if (!m_backend)
        return;
    m_backend->removeHandle(this);
    detach();
}

void QUsbVirtualHandle::detach()
{
    const Lock lock(m_engine->mutex);
    m_engine->removeHost(this);
    m_backend = nullptr;
}

QUsbError QUsbVirtualHandle::gone()
{
    return QUsbError(Kind::Disconnected, tr("the device was unplugged"));
}

/*! What the system says to \a call without asking the device; a success lets it go on. */
QUsbError QUsbVirtualHandle::refusal(HostCall call, quint8 interfaceNumber)
{
    if (m_slot->isGone)
        return gone();
    const std::lock_guard lock(m_engine->hostErrorsMutex);
    const auto it = m_engine->hostErrors.find(call);
    if (it == m_engine->hostErrors.end())
        return {};
    const QUsbError error = it->error;
    if (it->times > 0 && --it->times == 0)
        m_engine->hostErrors.erase(it);
    if (!error.message().isEmpty())
        return error;
    if (call == HostCall::Open && error.kind() == Kind::AccessDenied)
        return QUsbBackendError::accessDenied(m_slot->info, tr("its virtual device node"), error.details());
    if (call == HostCall::Claim && error.kind() == Kind::Busy)
        return QUsbBackendError::interfaceBusy(interfaceNumber, {}, error.details());
    return QUsbError(error.kind(), tr("the system refused"), error.remedy(), error.details());
}

/*! Sends \a setup and waits for it; \a failure is what an error says. */
QUsbError QUsbVirtualHandle::request(UniqueLock &lock, const QUsbSetupPacket &setup, const QString &failure)
{
    QUsbVirtualControl control;
    const Kind kind = control.run(*m_engine, lock, setup, QUsbVirtualControl::Patience::Kernel);
    if (kind == Kind::Disconnected || !isPluggedIn())
        return gone();
    // libusb's blocking calls know no stall: it is LIBUSB_ERROR_OTHER.
    return kind == Kind::NoError ? QUsbError() : QUsbError(kind == Kind::Stall ? Kind::TransferError : kind, failure);
}

QUsbError QUsbVirtualHandle::open()
{
    const Lock lock(m_engine->mutex);
    return refusal(HostCall::Open);
}

std::optional<quint8> QUsbVirtualHandle::activeConfigurationValue()
{
    const Lock lock(m_engine->mutex);
    return m_engine->model.configurationValue();
}

QUsbError QUsbVirtualHandle::setConfiguration(quint8 configurationValue)
{
    UniqueLock lock(m_engine->mutex);
    if (const QUsbError refused = refusal(HostCall::SetConfiguration); refused.isError())
        return refused;
    if (!m_engine->claims.isEmpty() || !m_engine->boundInterfaces.isEmpty())
        return configurationBusy();
    if (configurationValue != 0 && m_slot->info.configuration(configurationValue).isNull())
        return QUsbBackendError::noConfiguration(configurationValue);
    return request(lock,
                   QUsbSetupPacket(Direction::Out, Recipient::Device, Request::SetConfiguration, configurationValue),
                   QUsbBackendError::configurationFailed(configurationValue));
}

QUsbError QUsbVirtualHandle::busy(quint8 interfaceNumber) const
{
    const bool isBound = m_engine->boundInterfaces.contains(interfaceNumber);
    return QUsbBackendError::interfaceBusy(interfaceNumber,
                                           isBound ? m_engine->kernelDrivers.value(interfaceNumber).name : QString());
}

QUsbError QUsbVirtualHandle::configurationBusy() const
{
    QList<quint8> inUse = m_engine->claims.keys() + m_engine->boundInterfaces.values();
    const quint8 first = *std::min_element(inUse.cbegin(), inUse.cend());
    const bool isBound = m_engine->boundInterfaces.contains(first);
    return QUsbBackendError::configurationBusy(first, isBound ? m_engine->kernelDrivers.value(first).name : QString());
}

QUsbError QUsbVirtualHandle::claimInterface(quint8 interfaceNumber, QUsbKernelDriverPolicy policy)
{
    const Lock lock(m_engine->mutex);
    if (const QUsbError refused = refusal(HostCall::Claim, interfaceNumber); refused.isError())
        return refused;
    if (!m_engine->model.hasInterface(interfaceNumber))
        return QUsbBackendError::noInterface(interfaceNumber);
    const void *owner = m_engine->claims.value(interfaceNumber);
    if (owner && owner != this)
        return busy(interfaceNumber);
    if (m_engine->boundInterfaces.contains(interfaceNumber)) {
        if (policy == QUsbKernelDriverPolicy::Keep)
            return busy(interfaceNumber);
        m_engine->detachDriver(interfaceNumber);
    }
    m_engine->claims.insert(interfaceNumber, this);
    return {};
}

QUsbError QUsbVirtualHandle::releaseInterface(quint8 interfaceNumber)
{
    UniqueLock lock(m_engine->mutex);
    if (const QUsbError refused = refusal(HostCall::Release); refused.isError())
        return refused;
    if (m_engine->claims.value(interfaceNumber) != this)
        return QUsbBackendError::noInterface(interfaceNumber);
    m_engine->claims.remove(interfaceNumber);
    // As Linux does when a driver lets go; that it may fail is of no interest there, either.
    if (m_engine->model.alternateSetting(interfaceNumber) != 0) {
        (void)request(
            lock, QUsbSetupPacket(Direction::Out, Recipient::Interface, Request::SetInterface, 0, interfaceNumber), {});
    }
    return isPluggedIn() ? QUsbError() : gone();
}

QUsbError QUsbVirtualHandle::setAlternateSetting(quint8 interfaceNumber, quint8 alternateSetting)
{
    UniqueLock lock(m_engine->mutex);
    if (const QUsbError refused = refusal(HostCall::SetAlternateSetting); refused.isError())
        return refused;
    const QString failure = QUsbBackendError::alternateSettingFailed(interfaceNumber, alternateSetting);
    if (!m_engine->model.hasInterface(interfaceNumber, alternateSetting))
        return QUsbError(Kind::NotFound, failure);
    return request(
        lock,
        QUsbSetupPacket(Direction::Out, Recipient::Interface, Request::SetInterface, alternateSetting, interfaceNumber),
        failure);
}

QUsbError QUsbVirtualHandle::clearHalt(quint8 endpointAddress)
{
    UniqueLock lock(m_engine->mutex);
    if (const QUsbError refused = refusal(HostCall::ClearHalt); refused.isError())
        return refused;
    return request(lock,
                   QUsbSetupPacket(Direction::Out, Recipient::Endpoint, Request::ClearFeature,
                                   quint16(Feature::EndpointHalt), endpointAddress),
                   QUsbBackendError::clearHaltFailed(endpointAddress));
}

QUsbError QUsbVirtualHandle::reset()
{
    UniqueLock lock(m_engine->mutex);
    if (const QUsbError refused = refusal(HostCall::Reset); refused.isError())
        return refused;
    const quint8 configurationValue = m_engine->model.configurationValue();
    m_engine->reset();
    if (!isPluggedIn())
        return gone();
    if (m_engine->model.descriptors() != m_slot->descriptors) {
        m_engine->reconnect();
        return QUsbBackendError::cameBackAsAnother();
    }
    // libusb releases and claims the interfaces, and so Linux brings back the configuration but not alternate settings.
    if (configurationValue == 0)
        return {};
    return request(lock,
                   QUsbSetupPacket(Direction::Out, Recipient::Device, Request::SetConfiguration, configurationValue),
                   QUsbBackendError::resetFailed());
}

QUsbError QUsbVirtualHandle::allocateStreams(quint32 &count, const QByteArray &endpoints)
{
    const Lock lock(m_engine->mutex);
    if (const QUsbError refused = refusal(HostCall::AllocateStreams); refused.isError())
        return refused;
    for (const char address : endpoints) {
        quint32 most = 0;
        for (const QUsbInterfaceInfo &interface : m_slot->info.activeConfiguration().interfaces()) {
            const quint8 active = m_engine->model.alternateSetting(interface.number());
            const auto setting = interface.alternateSettingByNumber(active);
            most = std::max(most, quint32(setting.endpointByAddress(quint8(address)).maxStreams()));
        }
        if (most == 0)
            return QUsbBackendError::noStreams();
        count = std::min(count, most);
    }
    return {};
}

QUsbError QUsbVirtualHandle::freeStreams(const QByteArray &)
{
    const Lock lock(m_engine->mutex);
    return refusal(HostCall::FreeStreams);
}

QUsbResult<QString> QUsbVirtualHandle::kernelDriver(quint8 interfaceNumber)
{
    const Lock lock(m_engine->mutex);
    if (const QUsbError refused = refusal(HostCall::KernelDriver); refused.isError())
        return refused;
    if (!m_engine->boundInterfaces.contains(interfaceNumber))
        return QString();
    return m_engine->kernelDrivers.value(interfaceNumber).name;
}

QUsbError QUsbVirtualHandle::detachKernelDriver(quint8 interfaceNumber)
{
    const Lock lock(m_engine->mutex);
    if (const QUsbError refused = refusal(HostCall::DetachKernelDriver); refused.isError())
        return refused;
    if (!m_engine->model.hasInterface(interfaceNumber))
        return QUsbBackendError::noInterface(interfaceNumber);
    return m_engine->detachDriver(interfaceNumber) ? QUsbError() : QUsbBackendError::noDriverBound(interfaceNumber);
}

QUsbError QUsbVirtualHandle::attachKernelDriver(quint8 interfaceNumber)
{
    const Lock lock(m_engine->mutex);
    if (const QUsbError refused = refusal(HostCall::AttachKernelDriver); refused.isError())
        return refused;
    if (!m_engine->model.hasInterface(interfaceNumber))
        return QUsbBackendError::noInterface(interfaceNumber);
    if (m_engine->claims.contains(interfaceNumber))
        return busy(interfaceNumber);
    if (m_engine->boundInterfaces.contains(interfaceNumber))
        return QUsbBackendError::interfaceTaken(interfaceNumber, m_engine->kernelDrivers.value(interfaceNumber).name);
    return m_engine->attachDriver(interfaceNumber) ? QUsbError() : QUsbBackendError::noDriverTakes(interfaceNumber);
}

void QUsbVirtualHandle::close()
{
    const Lock lock(m_engine->mutex);
    if (!isPluggedIn())
        return;
    m_engine->claims.removeIf([this](const auto &claim) { return claim.value() == this; });
}

QUsbError QUsbVirtualHandle::submit(QUsbBackendTransfer *transfer)
{
    if (const QUsbError refused = refusal(HostCall::Submit); refused.isError())
        return refused;
    want(Wish::Submit, transfer);
    return {};
}

void QUsbVirtualHandle::cancel(QUsbBackendTransfer *transfer)
{
    want(Wish::Cancel, transfer); // as in the kernel, it comes back later
}

/*!
    Notes \a wish for the next bringWork(). The device is not locked here: who submits may have a lock of its own, which
    the completion of a transfer takes as well, with the device locked.
*/
void QUsbVirtualHandle::want(Wish wish, QUsbBackendTransfer *transfer)
{
    {
        const std::lock_guard lock(m_wishesMutex);
        m_wishes.emplace_back(wish, transfer);
    }
    workArrived();
}

bool QUsbVirtualHandle::bringWork()
{
    {
        const std::lock_guard lock(m_wishesMutex);
        if (m_wishes.empty())
            return false;
        m_broughtWishes.swap(m_wishes);
    }
    for (const auto &[wish, transfer] : m_broughtWishes) {
        if (wish == Wish::Cancel) {
            m_engine->cancelLater(transfer);
        } else if (isPluggedIn()) {
            m_engine->submit(transfer, this);
        } else {
            transfer->status = Kind::Disconnected;
            transfer->actualLength = 0;
            transferEnded(transfer);
        }
    }
    m_broughtWishes.clear();
    return true;
}

QUsbVirtualClock::TimePoint QUsbVirtualHandle::serve()
{
    const Lock lock(m_engine->mutex);
    m_isServing = true;
    auto next = QUsbVirtualClock::never;
    if (isPluggedIn())
        next = m_engine->serve();
    else
        bringWork();
    m_isServing = false;
    return next;
}

void QUsbVirtualHandle::transferEnded(QUsbBackendTransfer *transfer)
{
    if (!m_backend) // there is no receiver any more
        return;
    transfer->completed(*m_backend->queue());
    m_hasNews = true;
}

void QUsbVirtualHandle::answered()
{
    // What our own serve() has brought is delivered after it.
    if (std::exchange(m_hasNews, false) && !m_isServing && m_backend)
        m_backend->queue()->wakeIfNeeded();
}

void QUsbVirtualHandle::workArrived()
{
    if (m_backend)
        m_backend->schedule();
}
