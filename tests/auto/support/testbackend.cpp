// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "testbackend.h"

#include "qusbcontext_p.h"
#include "qusbdeviceinfo_p.h"

#include <QtCore/qthread.h>
#include <QtCore/qtimer.h>

#include <algorithm>
#include <cstring>

using Kind = QUsbError::Kind;

/*! A handle; its device may be unplugged first. */
class TestHandle final : public QUsbBackendDevice
{
public:
    TestHandle(TestBackend *backend, TestDevice *device)
        : m_backend(backend)
        , m_device(device)
    {
    }

    QUsbError open() override { return call("open", "open"); }
    std::optional<quint8> activeConfigurationValue() override { return m_device->configurationValue; }
    QUsbError setConfiguration(quint8 value) override
    {
        return call("configuration", "configuration " + QByteArray::number(value));
    }
    QUsbError claimInterface(quint8 number, QUsbKernelDriverPolicy policy) override
    {
        const bool detach = policy == QUsbKernelDriverPolicy::DetachAndReattach;
        const QUsbError error = call("claim", "claim " + QByteArray::number(number) + (detach ? " detach" : ""));
        if (!error.isError() && !detach && m_device->boundInterfaces.contains(number))
            return QUsbError(Kind::Busy, QStringLiteral("a driver has it"));
        return error;
    }
    QUsbError releaseInterface(quint8 number, QUsbKernelDriverPolicy) override
    {
        return call("release", "release " + QByteArray::number(number));
    }
    QUsbError setAlternateSetting(quint8 number, quint8 setting) override
    {
        return call("alternate", "alternate " + QByteArray::number(number) + ' ' + QByteArray::number(setting));
    }
    QUsbError clearHalt(quint8 endpoint) override { return call("halt", "halt " + QByteArray::number(endpoint, 16)); }
    QUsbError reset() override { return call("reset", "reset"); }
    QUsbError allocateStreams(quint32 &count, const QByteArray &endpoints) override
    {
        count = qMin(count, m_device->grantedStreams);
        return call("streams", "streams " + QByteArray::number(count) + ' ' + endpoints.toHex(' '));
    }
    QUsbError freeStreams(const QByteArray &endpoints) override
    {
        return call("free streams", "free streams " + endpoints.toHex(' '));
    }
    QUsbResult<QString> kernelDriver(quint8 number) override
    {
        const QUsbError error = call("driver", "driver " + QByteArray::number(number));
        if (error.isError())
            return error;
        return m_device->boundInterfaces.contains(number) ? m_device->kernelDrivers.value(number) : QString();
    }
    QUsbError detachKernelDriver(quint8 number) override
    {
        const QUsbError error = call("detach", "detach " + QByteArray::number(number));
        if (!error.isError() && !m_device->boundInterfaces.remove(number))
            return QUsbError(Kind::NotFound, QStringLiteral("no driver"));
        return error;
    }
    QUsbError attachKernelDriver(quint8 number) override
    {
        const QUsbError error = call("attach", "attach " + QByteArray::number(number));
        if (!error.isError() && !m_device->kernelDrivers.contains(number))
            return QUsbError(Kind::NotFound, QStringLiteral("no driver"));
        if (!error.isError())
            m_device->boundInterfaces.insert(number);
        return error;
    }

    void close() override
    {
        if (m_device)
            m_device->recordCall("close");
    }
    QUsbError submit(QUsbBackendTransfer *transfer) override
    {
        if (!plugged())
            return QUsbError(Kind::Disconnected, QStringLiteral("gone"));
        if (const QUsbError refused = m_device->submit(transfer); refused.isError())
            return refused;
        if (transfer->timeout.count() > 0) {
            QTimer::singleShot(transfer->timeout, m_backend->queue(),
                               [device = m_device, transfer, number = m_device->m_submission.value(transfer)] {
                                   device->endSubmission(transfer, number, Kind::TimedOut);
                               });
        }
        m_backend->queue()->call([device = m_device] { device->serve(); });
        return {};
    }
    void cancel(QUsbBackendTransfer *transfer) override
    {
        // As in the kernel, it comes back later.
        if (m_device->wedged)
            return;
        if (m_device->m_pending.contains(transfer))
            m_device->m_cancelled.append(transfer);
        m_backend->queue()->call([device = m_device, transfer, number = m_device->m_submission.value(transfer)] {
            device->endSubmission(transfer, number, Kind::Cancelled);
        });
    }
    void discard(QUsbBackendTransfer *) override { }

private:
    bool plugged() const { return !m_device->info.isNull() && m_device->m_backend; }
    QUsbError call(const QByteArray &name, const QByteArray &text)
    {
        QThread::msleep(ulong(m_device->callDuration.count()));
        m_device->recordCall(text);
        if (m_device->onCall) {
            m_backend->queue()->call([device = m_device, name] {
                if (device->onCall) // it may have been taken away meanwhile
                    device->onCall(name);
            });
        }
        while (m_device->wedged)
            QThread::msleep(1);
        if (!m_device->m_plugged)
            return QUsbError(Kind::Disconnected, QStringLiteral("gone"));
        const auto count = m_device->callErrorCounts.find(name);
        if (count != m_device->callErrorCounts.end() && (*count)-- <= 0)
            return {};
        return m_device->callErrors.value(name);
    }

    TestBackend *const m_backend;
    TestDevice *const m_device;
};

QByteArrayList TestDevice::calls() const
{
    const std::lock_guard lock(m_callsMutex);
    return m_calls;
}

void TestDevice::recordCall(const QByteArray &call)
{
    const std::lock_guard lock(m_callsMutex);
    m_calls.append(call);
}

QUsbError TestDevice::submit(QUsbBackendTransfer *transfer)
{
    static quint64 serial = 0;
    const quint8 endpoint = transfer->endpointAddress;
    const int number = m_submissions[endpoint]++;
    if (const QUsbError error = m_submitErrors[endpoint].take(number); error.isError())
        return error;
    m_submissionOrder.append(endpoint);
    m_last[endpoint] = {transfer->length, transfer->buffer, transfer->streamId};
    m_pending.append(transfer);
    m_submission[transfer] = ++serial;
    transfer->status = Kind::NoError;
    transfer->actualLength = 0;
    return {};
}

qsizetype TestDevice::pending(quint8 endpoint) const
{
    return std::count_if(m_pending.cbegin(), m_pending.cend(),
                         [=](const QUsbBackendTransfer *transfer) { return transfer->endpointAddress == endpoint; });
}

void TestDevice::accept(quint8 endpoint, int transfers)
{
    for (int i = 0; i < transfers; ++i)
        m_replies[endpoint].append(Reply {});
    serve();
}

void TestDevice::send(quint8 endpoint, const QByteArray &data, Kind status)
{
    m_replies[endpoint].append({status, data});
    serve();
}

void TestDevice::sendPart(quint8 endpoint, const QByteArray &data)
{
    for (QUsbBackendTransfer *transfer : std::as_const(m_pending)) {
        if (transfer->endpointAddress == endpoint) {
            std::memcpy(transfer->buffer + transfer->actualLength, data.constData(), size_t(data.size()));
            transfer->actualLength += int(data.size());
            return;
        }
    }
}

void TestDevice::unwedge()
{
    wedged = false;
    const auto pending = m_pending;
    for (QUsbBackendTransfer *transfer : pending)
        end(transfer, Kind::Cancelled);
}

void TestDevice::end(QUsbBackendTransfer *transfer, Kind status)
{
    if (!m_pending.removeOne(transfer))
        return; // answered before
    m_submission.remove(transfer);
    m_cancelled.removeOne(transfer);
    transfer->status = status;
    for (QUsbBackendTransfer::Packet &packet : transfer->packets) {
        if (status == Kind::Cancelled)
            packet.status = cancelledPacketStatus;
    }
    transfer->completed(*m_queue);
    m_queue->wake();
}

void TestDevice::endSubmission(QUsbBackendTransfer *transfer, quint64 submission, Kind status)
{
    if (m_submission.value(transfer) == submission)
        end(transfer, status);
}

bool TestDevice::serve()
{
    bool served = true;
    bool servedAny = false;
    while (served) {
        served = false;
        QList<quint8> waiting; // an endpoint answers its transfers in their order
        const auto pending = m_pending;
        for (QUsbBackendTransfer *transfer : pending) {
            if (waiting.contains(transfer->endpointAddress))
                continue;
            if (serveOne(transfer))
                served = servedAny = true;
            else
                waiting.append(transfer->endpointAddress);
        }
    }
    return servedAny;
}

bool TestDevice::serveOne(QUsbBackendTransfer *transfer)
{
    if (transfer->type == QUsbProtocol::TransferType::Control)
        return serveControl(transfer);
    if (transfer->type == QUsbProtocol::TransferType::Isochronous)
        return servePackets(transfer);
    if (transfer->endpointAddress & 0x80) {
        auto &replies = m_replies[transfer->endpointAddress];
        if (replies.isEmpty())
            return false;
        const Reply reply = replies.takeFirst();
        const int size = qMin(transfer->length - transfer->actualLength, int(reply.data.size()));
        std::memcpy(transfer->buffer + transfer->actualLength, reply.data.constData(), size_t(size));
        transfer->actualLength += size;
        if (size < reply.data.size()) // the rest stays in the device's FIFO
            replies.prepend({reply.status, reply.data.mid(size)});
        end(transfer, size < reply.data.size() ? Kind::NoError : reply.status);
        return true;
    }
    return serveOut(transfer);
}

bool TestDevice::serveOut(QUsbBackendTransfer *transfer)
{
    auto &replies = m_replies[transfer->endpointAddress];
    if (silent && replies.isEmpty())
        return false;
    const Reply reply = replies.isEmpty() ? Reply {} : replies.takeFirst();
    const bool takesAll = reply.status == Kind::NoError;
    transfer->actualLength = takesAll ? transfer->length : qMin(transfer->length, int(reply.data.size()));
    const QByteArray taken(transfer->buffer, transfer->actualLength);
    m_received[transfer->endpointAddress].append(taken);
    m_receivedTransfers[transfer->endpointAddress].append(taken);
    if (takesAll && transfer->endWithZeroLengthPacket && transfer->length % 512 == 0)
        m_receivedTransfers[transfer->endpointAddress].append(QByteArray());
    end(transfer, reply.status);
    return true;
}

bool TestDevice::servePackets(QUsbBackendTransfer *transfer)
{
    const bool in = transfer->endpointAddress & 0x80;
    auto &replies = m_replies[transfer->endpointAddress];
    if (in ? size_t(replies.size()) < transfer->packets.size() : silent)
        return false;
    char *place = transfer->buffer;
    transfer->actualLength = 0;
    for (QUsbBackendTransfer::Packet &packet : transfer->packets) {
        const Reply reply = in ? replies.takeFirst() : Reply {Kind::NoError, QByteArray(place, packet.length)};
        packet.status = reply.status;
        packet.actualLength = qMin(packet.length, int(reply.data.size()));
        if (in)
            std::memcpy(place, reply.data.constData(), size_t(packet.actualLength));
        else
            m_received[transfer->endpointAddress].append(reply.data);
        if (!in)
            m_receivedTransfers[transfer->endpointAddress].append(reply.data);
        transfer->actualLength += packet.actualLength;
        place += packet.length;
    }
    end(transfer, Kind::NoError);
    return true;
}

bool TestDevice::serveControl(QUsbBackendTransfer *transfer)
{
    if (silent)
        return false;
    const auto setup = QUsbSetupPacket::fromBytes(QByteArrayView(transfer->buffer, QUsbSetupPacket::Size));
    const bool in = setup->direction() == QUsbProtocol::Direction::In;
    const QByteArray sent = in ? QByteArray() : QByteArray(transfer->buffer + QUsbSetupPacket::Size, setup->length());
    Reply reply {Kind::Stall, {}};
    if (onControl)
        reply = onControl(*setup, sent);
    else if (setup->requestType() == 0x80 && setup->request() == quint8(QUsbProtocol::Request::GetDescriptor)
             && setup->value() == 0x0100)
        reply = {Kind::NoError, descriptors.left(18)};
    if (in) {
        const int size = qMin(int(setup->length()), int(reply.data.size()));
        std::memcpy(transfer->buffer + QUsbSetupPacket::Size, reply.data.constData(), size_t(size));
        transfer->actualLength = size;
    } else {
        transfer->actualLength = reply.status == Kind::NoError ? setup->length() : 0;
    }
    end(transfer, reply.status);
    return true;
}

std::unique_ptr<QUsbContext> TestBackend::createContext(TestBackend **backend)
{
    auto owned = std::make_unique<TestBackend>();
    *backend = owned.get();
    return std::unique_ptr<QUsbContext>(QUsbContextPrivate::createContext(std::move(owned)));
}

QUsbError TestBackend::start(QUsbCompletionQueue *queue, Observer *observer)
{
    m_queue = queue;
    m_observer = observer;
    return startError;
}

QList<QUsbDeviceInfo> TestBackend::devices() const
{
    QList<QUsbDeviceInfo> infos;
    for (const TestDevice *device : m_devices)
        infos.append(device->info);
    return infos;
}

void TestBackend::makeKnown(TestDevice *device)
{
    static quint64 arrival = 1'000'000;
    auto data = std::make_unique<QUsbDeviceInfoPrivate>();
    data->arrival = ++arrival;
    if (device->justArrived)
        data->arrivalTime = std::chrono::steady_clock::now();
    data->bus = device->bus;
    data->address = device->address;
    data->portNumbers = device->ports;
    data->speed = device->speed;
    data->activeConfigurationValue = 1;
    data->manufacturer = device->manufacturer;
    data->product = device->product;
    data->serialNumber = device->serialNumber;
    for (const TestDevice *other : std::as_const(m_devices)) {
        if (other->bus == device->bus
            && other->ports == device->ports.first(qMax(qsizetype(0), device->ports.size() - 1)))
            data->parent = other->info;
    }
    data->setDescriptors(device->descriptors);
    device->info = QUsbDeviceInfoPrivate::create(std::move(data));
    device->m_backend = this;
    device->m_queue = m_queue;
    device->m_plugged = true;
}

void TestBackend::plug(TestDevice *device)
{
    makeKnown(device);
    m_devices.append(device);
    m_queue->call([this, info = device->info] { m_observer->deviceAdded(info); });
}

void TestBackend::plugUnlisted(TestDevice *device)
{
    makeKnown(device);
}

void TestBackend::unplugUnlisted(TestDevice *device)
{
    endTransfers(device);
    m_queue->call([this, info = device->info] { m_observer->unlistedDeviceLeft(info); });
}

void TestBackend::wrapFileDescriptor(int descriptor, std::function<void(Wrapped)> done)
{
    TestDevice *device = fileDescriptors.value(descriptor);
    m_queue->call([this, device, done = std::move(done)] {
        if (device)
            done({std::make_unique<TestHandle>(this, device), device->info, {}});
        else
            done({nullptr, {}, QUsbError(Kind::InvalidParameter, QStringLiteral("no such descriptor"))});
    });
}

void TestBackend::endTransfers(TestDevice *device)
{
    const auto pending = device->m_pending;
    for (QUsbBackendTransfer *transfer : pending)
        device->end(transfer, Kind::Disconnected);
    device->m_backend = nullptr;
    device->m_plugged = false;
}

void TestBackend::unplug(TestDevice *device)
{
    endTransfers(device);
    m_devices.removeOne(device);
    m_queue->call([this, info = device->info] { m_observer->deviceRemoved(info); });
}

std::unique_ptr<QUsbBackendDevice> TestBackend::createDevice(const QUsbDeviceInfo &info)
{
    for (TestDevice *device : std::as_const(m_devices)) {
        if (device->info == info)
            return std::make_unique<TestHandle>(this, device);
    }
    return nullptr;
}

void TestBackend::waitForEvents(std::chrono::milliseconds wait)
{
    // What a device does not need the event loop for goes on.
    ++waits;
    if (onWait)
        onWait();
    bool served = false;
    for (TestDevice *device : QList(m_devices)) {
        for (QUsbBackendTransfer *transfer : QList(device->m_cancelled)) {
            device->end(transfer, Kind::Cancelled);
            served = true;
        }
        served |= device->serve();
    }
    if (!served)
        m_queue->waitForCompletion(onWait ? qMin(wait, std::chrono::milliseconds(1)) : wait);
}
