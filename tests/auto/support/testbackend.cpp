// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "testbackend.h"

#include "qusbcontext_p.h"
#include "qusbdeviceinfo_p.h"

using Kind = QUsbError::Kind;

TestBackend::TestBackend(RootHubs rootHubs)
    : m_bus(rootHubs)
    , m_listed(QUsbVirtualBusPrivate::of(&m_bus))
    , m_unlisted(QUsbVirtualBusPrivate::of(&m_unlistedBus))
{
}

TestBackend::~TestBackend() = default;

std::unique_ptr<QUsbContext> TestBackend::createContext(TestBackend **backend, RootHubs rootHubs)
{
    auto owned = std::make_unique<TestBackend>(rootHubs);
    *backend = owned.get();
    return std::unique_ptr<QUsbContext>(QUsbContextPrivate::createContext(std::move(owned)));
}

void TestBackend::plug(TestDevice *device)
{
    plugged(device, m_bus.plug(device, device->port));
}

void TestBackend::plug(TestDevice *device, QUsbVirtualHub *hub, quint8 port)
{
    plugged(device, m_bus.plug(device, hub, port));
}

void TestBackend::plugUnlisted(TestDevice *device)
{
    plugged(device, m_unlistedBus.plug(device));
    auto unlisted = QUsbDeviceInfoPrivate::copyOf(device->info);
    unlisted->portNumbers.clear(); // nobody tells a sandbox
    device->info = QUsbDeviceInfoPrivate::create(std::move(unlisted));
}

void TestBackend::plugged(TestDevice *device, const QUsbError &error)
{
    if (error.isError())
        qFatal("the test plugs in what cannot be: %s", qPrintable(error.message()));
    device->info = device->QUsbVirtualDevice::info();
    m_seams.insert(QUsbDeviceInfoPrivate::arrivalOf(device->info), device->seam());
}

QUsbError TestBackend::start(QUsbCompletionQueue *queue, QUsbBackend::Observer *observer)
{
    m_queue = queue;
    m_observer = observer;
    m_listed.start(queue, observer);
    m_unlisted.start(queue, this);
    return startError;
}

std::unique_ptr<QUsbBackendDevice> TestBackend::createDevice(const QUsbDeviceInfo &info)
{
    return decorated(m_listed.createDevice(info), info);
}

std::unique_ptr<QUsbBackendDevice> TestBackend::decorated(std::unique_ptr<QUsbBackendDevice> handle,
                                                          const QUsbDeviceInfo &info) const
{
    const auto seam = m_seams.value(QUsbDeviceInfoPrivate::arrivalOf(info));
    return handle && seam ? TestSeam::decorate(std::move(handle), seam, m_queue) : std::move(handle);
}

void TestBackend::wrapFileDescriptor(int descriptor, std::function<void(Wrapped)> done)
{
    const TestDevice *device = fileDescriptors.value(descriptor);
    m_queue->call([this, info = device ? device->info : QUsbDeviceInfo(), done = std::move(done)] {
        auto handle = m_listed.createDevice(info);
        if (!handle)
            handle = m_unlisted.createDevice(info);
        if (handle)
            done({decorated(std::move(handle), info), info, {}});
        else
            done({nullptr, {}, QUsbError(Kind::InvalidParameter, QStringLiteral("no such descriptor"))});
    });
}

void TestBackend::abandon()
{
    m_unlisted.abandon();
    m_listed.abandon();
}

void TestBackend::waitForEvents(std::chrono::milliseconds wait)
{
    ++waits;
    if (onWait)
        onWait();
    if (!m_unlisted.devices().isEmpty())
        m_unlisted.waitForEvents(std::chrono::milliseconds(0));
    m_listed.waitForEvents(onWait ? qMin(wait, std::chrono::milliseconds(1)) : wait);
}
