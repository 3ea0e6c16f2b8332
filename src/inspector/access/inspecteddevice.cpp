// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "inspecteddevice.h"

#include "qusbendpoint.h"
#include "qusbfuture.h"
#include "qusbinterface.h"

#include <QtCore/qelapsedtimer.h>
#include <QtCore/qpromise.h>

namespace {

QFuture<QUsbTransferResult> finishedFuture(const QUsbTransferResult &result)
{
    QPromise<QUsbTransferResult> promise;
    promise.start();
    promise.addResult(result);
    promise.finish();
    return promise.future();
}

} // namespace

InspectedDevice::InspectedDevice(const QUsbDeviceInfo &info, QUsbContext *context)
    : QObject(context)
    , m_info(info)
    , m_device(new QUsbDevice(info, context))
    , m_snapshot(QUsbDeviceSnapshot::fromInfo(info))
    , m_context(context)
{
    connect(m_device, &QUsbDevice::stateChanged, this, &InspectedDevice::stateChanged);
    connect(m_device, &QUsbDevice::activeConfigurationValueChanged, this, &InspectedDevice::changed);
    connect(m_device, &QUsbDevice::closed, this, [this] {
        askSystem();
        deleteWhenIdle();
    });
    askSystem();
}

QUsbDevice::State InspectedDevice::state() const
{
    return m_device ? m_device->state() : QUsbDevice::State::Closed;
}

/*! Permission to write ends with the session. */
void InspectedDevice::stateChanged()
{
    if (state() != QUsbDevice::State::Open)
        m_writeAccess = WriteAccess::Locked;
    Q_EMIT changed();
}

void InspectedDevice::setWriteAccess(WriteAccess access)
{
    if (m_writeAccess == access || state() != QUsbDevice::State::Open)
        return;
    m_writeAccess = access;
    Q_EMIT changed();
}

bool InspectedDevice::isIdle() const
{
    return m_changes == 0 && m_snapshotReads == 0 && m_requests == 0 && state() == QUsbDevice::State::Closed;
}

void InspectedDevice::clearError()
{
    m_error = {};
    Q_EMIT changed();
}

quint8 InspectedDevice::configurationValue() const
{
    return m_device ? m_device->activeConfigurationValue() : quint8(0);
}

QUsbConfigurationInfo InspectedDevice::configuration() const
{
    return m_device ? m_device->activeConfiguration() : QUsbConfigurationInfo();
}

QUsbInterface *InspectedDevice::claimedInterface(quint8 interfaceNumber) const
{
    return m_device ? m_device->claimedInterface(interfaceNumber) : nullptr;
}

bool InspectedDevice::hasClaims() const
{
    return m_device && !m_device->claimedInterfaces().isEmpty();
}

QMap<quint8, QString> InspectedDevice::drivers() const
{
    QMap<quint8, QString> drivers;
    const QList<QUsbDeviceSnapshot::InterfaceState> states = m_snapshot.interfaceStates();
    for (const QUsbDeviceSnapshot::InterfaceState &state : states) {
        if (!state.driver.isEmpty())
            drivers.insert(state.number, state.driver);
    }
    return drivers;
}

void InspectedDevice::askSystem()
{
    readSnapshot(QUsbSnapshotReader::Source::System);
}

void InspectedDevice::askDevice()
{
    if (m_asking)
        return;
    m_asking = true;
    readSnapshot(QUsbSnapshotReader::Source::SystemAndDevice);
    Q_EMIT changed();
}

void InspectedDevice::readSnapshot(QUsbSnapshotReader::Source source)
{
    if (!m_context || !m_pluggedIn)
        return;
    ++m_snapshotReads;
    QUsbFuture::then(QUsbSnapshotReader::read(m_context, m_info, source), this,
                     [this, source](const QUsbResult<QUsbDeviceSnapshot> &result) {
                         --m_snapshotReads;
                         if (source == QUsbSnapshotReader::Source::SystemAndDevice)
                             m_asking = false;
                         if (result)
                             setSnapshot(result.value());
                         else if (m_pluggedIn && source == QUsbSnapshotReader::Source::SystemAndDevice)
                             m_error = result.error();
                         Q_EMIT changed();
                         deleteWhenIdle();
                     });
}

/*! What the device has answered before still holds when the system is asked again. */
void InspectedDevice::setSnapshot(QUsbDeviceSnapshot snapshot)
{
    const QList<QUsbDescriptorBlock> before = m_snapshot.blocks();
    for (const QUsbDescriptorBlock &block : before) {
        if (block.origin() == QUsbDescriptorBlock::Origin::Device
            && snapshot.block(block.kind(), block.index(), block.languageId()).isNull())
            snapshot.setBlock(block);
    }
    m_driversKnown = true;
    m_snapshot = snapshot;
    Q_EMIT snapshotChanged();
}

/*! Shows how \a future ends. It must be one that the context finishes. */
template <typename T>
void InspectedDevice::follow(QFuture<QUsbResult<T>> future)
{
    ++m_changes;
    m_error = {};
    Q_EMIT changed();
    QUsbFuture::then(future, this, [this](const QUsbResult<T> &result) {
        --m_changes;
        // What an unplugged device does not do any more needs no words of its own.
        if (m_pluggedIn)
            m_error = result.error();
        if constexpr (std::is_same_v<T, QUsbInterface *>) {
            if (QUsbInterface *interface = result.value()) {
                connect(interface, &QUsbInterface::alternateSettingChanged, this, &InspectedDevice::changed,
                        Qt::UniqueConnection);
                connect(interface, &QUsbInterface::released, this, &InspectedDevice::changed, Qt::UniqueConnection);
            }
        }
        askSystem();
        Q_EMIT changed();
        deleteWhenIdle();
    });
}

void InspectedDevice::open()
{
    follow(m_device->open());
}

void InspectedDevice::close()
{
    follow(m_device->close());
}

void InspectedDevice::setConfiguration(quint8 configurationValue)
{
    follow(m_device->setConfiguration(configurationValue));
}

void InspectedDevice::claim(quint8 interfaceNumber, QUsbDevice::ClaimOptions options)
{
    follow(m_device->claimInterface(interfaceNumber, options));
}

void InspectedDevice::release(quint8 interfaceNumber)
{
    if (QUsbInterface *interface = claimedInterface(interfaceNumber))
        follow(interface->release());
}

void InspectedDevice::setAlternateSetting(quint8 interfaceNumber, quint8 alternateSetting)
{
    if (QUsbInterface *interface = claimedInterface(interfaceNumber))
        follow(interface->setAlternateSetting(alternateSetting));
}

void InspectedDevice::clearHalt(quint8 interfaceNumber, quint8 endpointAddress)
{
    QUsbInterface *interface = claimedInterface(interfaceNumber);
    if (QUsbEndpoint *endpoint = interface ? interface->endpoint(endpointAddress) : nullptr)
        follow(endpoint->clearHalt());
}

QFuture<QUsbTransferResult> InspectedDevice::start(const Request &request)
{
    if (request.kind == Request::Kind::Control) {
        const bool isOut = request.direction() == QUsbProtocol::Direction::Out;
        return m_device->control(request.setup, isOut ? request.data : QByteArray(), request.timeout);
    }
    QUsbInterface *interface = claimedInterface(request.interfaceNumber);
    QUsbEndpoint *endpoint = interface ? interface->endpoint(request.endpointAddress) : nullptr;
    if (!endpoint) {
        return finishedFuture(QUsbTransferResult(
            QUsbError(QUsbError::Kind::NotOpen, tr("Interface %1 is not claimed.").arg(request.interfaceNumber),
                      tr("Claim the interface first."))));
    }
    if (request.direction() == QUsbProtocol::Direction::In)
        return endpoint->read(request.length, request.timeout);
    return endpoint->write(request.data, request.timeout, request.options);
}

void InspectedDevice::send(quint64 id, const Request &request)
{
    ++m_requests;
    QElapsedTimer timer;
    timer.start();
    QUsbFuture::then(start(request), this, [this, id, timer](const QUsbTransferResult &result) {
        --m_requests;
        Q_EMIT requestFinished(id, result, std::chrono::nanoseconds(timer.nsecsElapsed()));
        deleteWhenIdle();
    });
}

void InspectedDevice::cancel(const Request &request)
{
    if (request.kind == Request::Kind::Control) {
        m_device->cancelControlTransfers();
        return;
    }
    QUsbInterface *interface = claimedInterface(request.interfaceNumber);
    if (QUsbEndpoint *endpoint = interface ? interface->endpoint(request.endpointAddress) : nullptr)
        endpoint->cancelAll();
}

void InspectedDevice::setUnplugged()
{
    if (!m_pluggedIn)
        return;
    m_pluggedIn = false;
    m_writeAccess = WriteAccess::Locked;
    m_error = {};
    Q_EMIT changed();
}

void InspectedDevice::retire()
{
    m_retired = true;
    if (state() == QUsbDevice::State::Open)
        close();
    deleteWhenIdle();
}

void InspectedDevice::deleteWhenIdle()
{
    if (!m_retired || !isIdle())
        return;
    if (m_device)
        m_device->deleteLater();
    deleteLater();
}

#include "moc_inspecteddevice.cpp"
