// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "qusbvirtualengine_p.h"

#include <QtCore/qscopeguard.h>

using Lock = QUsbVirtualEngine::Lock;

/*! \class QUsbVirtualDevice
    The public functions; the behaviour is in QUsbVirtualEngine. */

QUsbVirtualDevice::QUsbVirtualDevice(const QUsbDescriptorBuilder &builder)
    : QUsbVirtualDevice(builder.descriptors(), builder.speed())
{
    d->model.setDescriptor(QUsbProtocol::DescriptorType::Bos, 0, builder.binaryObjectStore());
    const auto strings = builder.strings();
    for (auto it = strings.cbegin(); it != strings.cend(); ++it)
        d->model.setString(it.key(), it.value());
    const auto reports = builder.reportDescriptors();
    for (auto it = reports.cbegin(); it != reports.cend(); ++it)
        d->model.setInterfaceDescriptor(it.key(), QUsbProtocol::DescriptorType::Report, it.value());
}

QUsbVirtualDevice::QUsbVirtualDevice(const QByteArray &descriptors, QUsbProtocol::Speed speed)
    : d(std::make_shared<QUsbVirtualEngine>(descriptors, speed))
{
}

QUsbVirtualDevice::~QUsbVirtualDevice()
{
    unplug();
    // Hosts may keep the engine, but the captures of the handlers must not outlive this object.
    const Lock lock(d->mutex);
    d->forgetHandlers();
}

QUsbProtocol::Speed QUsbVirtualDevice::speed() const
{
    return d->speed;
}

QByteArray QUsbVirtualDevice::descriptors() const
{
    const Lock lock(d->mutex);
    return d->model.descriptors();
}

void QUsbVirtualDevice::setDescriptors(const QByteArray &descriptors)
{
    const Lock lock(d->mutex);
    d->model.setDescriptors(descriptors);
}

void QUsbVirtualDevice::setDescriptor(QUsbProtocol::DescriptorType type, quint8 index, const QByteArray &descriptor)
{
    const Lock lock(d->mutex);
    d->model.setDescriptor(type, index, descriptor);
}

void QUsbVirtualDevice::setInterfaceDescriptor(quint8 interfaceNumber, QUsbProtocol::DescriptorType type,
                                               const QByteArray &descriptor)
{
    const Lock lock(d->mutex);
    d->model.setInterfaceDescriptor(interfaceNumber, type, descriptor);
}

void QUsbVirtualDevice::setString(quint8 index, const QString &text)
{
    const Lock lock(d->mutex);
    d->model.setString(index, text);
}

void QUsbVirtualDevice::setHandler(quint8 endpointAddress, Handler handler)
{
    const Lock lock(d->mutex);
    d->endpointAt(endpointAddress).handler = std::move(handler);
    d->wake();
}

void QUsbVirtualDevice::setControlHandler(ControlHandler handler)
{
    const Lock lock(d->mutex);
    d->controlHandler = std::move(handler);
    d->wake();
}

void QUsbVirtualDevice::setResetHandler(std::function<void()> handler)
{
    const Lock lock(d->mutex);
    d->resetHandler = std::move(handler);
}

void QUsbVirtualDevice::send(quint8 endpointAddress, const QByteArray &data, MessageEnd end)
{
    const Lock lock(d->mutex);
    d->endpointAt(endpointAddress)
        .mailbox.send(data,
                      end == MessageEnd::Open ? QUsbVirtualMailbox::End::Open : QUsbVirtualMailbox::End::ShortPacket);
    d->wake();
}

qsizetype QUsbVirtualDevice::bytesToSend(quint8 endpointAddress) const
{
    const Lock lock(d->mutex);
    const auto *endpoint = d->existingEndpoint(endpointAddress);
    return endpoint ? endpoint->mailbox.bytesToSend() : 0;
}

QByteArray QUsbVirtualDevice::received(quint8 endpointAddress) const
{
    return receivedTransfers(endpointAddress).join();
}

QList<QByteArray> QUsbVirtualDevice::receivedTransfers(quint8 endpointAddress) const
{
    const Lock lock(d->mutex);
    const auto *endpoint = d->existingEndpoint(endpointAddress);
    return endpoint ? endpoint->mailbox.received() : QList<QByteArray>();
}

QByteArray QUsbVirtualDevice::takeReceived(quint8 endpointAddress)
{
    const Lock lock(d->mutex);
    return d->endpointAt(endpointAddress).mailbox.takeReceived().join();
}

bool QUsbVirtualDevice::complete(quint64 id, const QUsbVirtualReply &reply)
{
    const Lock lock(d->mutex);
    d->bringWork();
    return d->complete(id, reply);
}

void QUsbVirtualDevice::wake()
{
    const Lock lock(d->mutex);
    d->wake();
}

void QUsbVirtualDevice::halt(quint8 endpointAddress)
{
    const Lock lock(d->mutex);
    d->model.setHalted(endpointAddress);
    d->wake();
}

void QUsbVirtualDevice::clearHalt(quint8 endpointAddress)
{
    const Lock lock(d->mutex);
    d->model.clearHalt(endpointAddress);
}

void QUsbVirtualDevice::setBytesPerSecond(quint8 endpointAddress, qint64 bytesPerSecond)
{
    const Lock lock(d->mutex);
    d->endpointAt(endpointAddress).pacing.setBytesPerSecond(bytesPerSecond);
}

void QUsbVirtualDevice::setPacketTime(quint8 endpointAddress, std::chrono::microseconds time)
{
    const Lock lock(d->mutex);
    d->endpointAt(endpointAddress).pacing.setPacketTime(time);
}

void QUsbVirtualDevice::setJitter(quint8 endpointAddress, std::chrono::microseconds longest, quint32 seed)
{
    const Lock lock(d->mutex);
    d->endpointAt(endpointAddress).pacing.setJitter(longest, seed);
}

void QUsbVirtualDevice::addFault(quint8 endpointAddress, const QUsbVirtualFault &fault)
{
    const Lock lock(d->mutex);
    d->addFault(endpointAddress, fault);
}

void QUsbVirtualDevice::clearFaults()
{
    const Lock lock(d->mutex);
    d->clearFaults();
}

void QUsbVirtualDevice::setHostError(HostCall call, const QUsbError &error, int times)
{
    const std::lock_guard lock(d->hostErrorsMutex);
    if (error.isError() && times != 0)
        d->hostErrors.insert(call, {error, times});
    else
        d->hostErrors.remove(call);
}

void QUsbVirtualDevice::setKernelDriver(quint8 interfaceNumber, const QString &name)
{
    setKernelDriver(QList<quint8> {interfaceNumber}, name);
}

void QUsbVirtualDevice::setKernelDriver(const QList<quint8> &interfaceNumbers, const QString &name,
                                        KernelDriverSharing sharing)
{
    const Lock lock(d->mutex);
    for (const quint8 each : interfaceNumbers) {
        if (name.isEmpty()) {
            d->kernelDrivers.remove(each);
            d->boundInterfaces.remove(each);
        } else {
            d->kernelDrivers.insert(each, {name, interfaceNumbers, sharing});
            d->boundInterfaces.insert(each);
        }
    }
}

bool QUsbVirtualDevice::isPluggedIn() const
{
    const Lock lock(d->mutex);
    return d->isPluggedIn();
}

void QUsbVirtualDevice::unplug()
{
    // The socket belongs to a bus or a port, which may be calling us. They know the order of locks.
    const Lock lock(d->mutex);
    if (const auto socket = d->socket)
        socket->pullPlug();
}

void QUsbVirtualDevice::reconnect()
{
    const Lock lock(d->mutex);
    d->reconnect();
}

QUsbDeviceInfo QUsbVirtualDevice::info() const
{
    const Lock lock(d->mutex);
    return d->info;
}

QList<QUsbSetupPacket> QUsbVirtualDevice::controlRequests() const
{
    const Lock lock(d->mutex);
    return d->controlRequests;
}

int QUsbVirtualDevice::resets() const
{
    const Lock lock(d->mutex);
    return d->resets;
}

quint8 QUsbVirtualDevice::configurationValue() const
{
    const Lock lock(d->mutex);
    return d->model.configurationValue();
}

quint8 QUsbVirtualDevice::alternateSetting(quint8 interfaceNumber) const
{
    const Lock lock(d->mutex);
    return d->model.alternateSetting(interfaceNumber);
}

bool QUsbVirtualDevice::isHalted(quint8 endpointAddress) const
{
    const Lock lock(d->mutex);
    return d->model.isHalted(endpointAddress);
}

QUsbVirtualDevice::Counts QUsbVirtualDevice::counts(quint8 endpointAddress) const
{
    const Lock lock(d->mutex);
    d->bringWork();
    const auto *endpoint = d->existingEndpoint(endpointAddress);
    return endpoint ? endpoint->counts : Counts();
}

QList<quint64> QUsbVirtualDevice::pendingTransfers(quint8 endpointAddress) const
{
    const Lock lock(d->mutex);
    d->bringWork();
    const auto *endpoint = d->existingEndpoint(endpointAddress);
    return endpoint ? endpoint->queue.ids() : QList<quint64>();
}

bool QUsbVirtualDevice::waitForPendingTransfers(quint8 endpointAddress, qsizetype count,
                                                std::chrono::milliseconds timeout) const
{
    std::unique_lock lock(d->mutex);
    return d->changed.wait_for(lock, timeout, [&] {
        const qsizetype pending = pendingTransfers(endpointAddress).size();
        return count == 0 ? pending == 0 : pending >= count;
    });
}
