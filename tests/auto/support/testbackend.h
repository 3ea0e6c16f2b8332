// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#ifndef TESTBACKEND_H
#define TESTBACKEND_H

#include "testdevice.h"

#include "qusbcontext.h"
#include "qusbvirtualbackend_p.h"
#include "qusbvirtualbus.h"

#include <QtCore/qhash.h>

#include <memory>
#include <optional>

class QUsbVirtualHub;

/*!
    A virtual bus as a context on it sees it, save for what no bus can do: faults at the seam between
    the two, and a record of what passes it. What needs nothing of this is plainer with a QUsbContext on a QUsbVirtualBus.
*/
class TestBackend final : public QUsbBackend, private QUsbBackend::Observer
{
public:
    using RootHubs = QUsbVirtualBus::RootHubs;

    explicit TestBackend(RootHubs rootHubs = RootHubs::Hidden);
    ~TestBackend() override;

    /*! A context on a new bus, which \a backend is set to. The context owns it. */
    static std::unique_ptr<QUsbContext> createContext(TestBackend **backend, RootHubs rootHubs = RootHubs::Hidden);

    /*! Plugs \a device in where it wants to be. */
    void plug(TestDevice *device);
    /*! Plugs \a device into \a port of \a hub. */
    void plug(TestDevice *device, QUsbVirtualHub *hub, quint8 port);
    /*! Ends its transfers as Disconnected and takes it away. */
    void unplug(QUsbVirtualDevice *device) { device->unplug(); }
    /*! plug() of a device that is not listed, as in a sandbox: only a file descriptor leads to it. */
    void plugUnlisted(TestDevice *device);
    /*! What file descriptors stand for. */
    QHash<int, TestDevice *> fileDescriptors;
    /*! For devices without a seam. */
    QUsbVirtualBus &bus() { return m_bus; }

    /*! What start() is to return. */
    QUsbError startError;
    /*! What transferMemoryLimit() is to return. */
    std::optional<qint64> memoryLimit;
    /*! Called by waitForEvents(), to let a device act while the thread waits. */
    std::function<void()> onWait;
    /*! How often waitForEvents() was called. */
    int waits = 0;

    QUsbError start(QUsbCompletionQueue *queue, QUsbBackend::Observer *observer) override;
    QList<QUsbDeviceInfo> devices() const override { return m_listed.devices(); }
    bool isHotplugSupported() const override { return true; }
    std::unique_ptr<QUsbBackendDevice> createDevice(const QUsbDeviceInfo &device) override;
    std::function<QUsbSystemKnowledge()> systemKnowledge(const QUsbDeviceInfo &device) const override
    {
        return m_listed.systemKnowledge(device);
    }
    std::optional<qint64> transferMemoryLimit() const override { return memoryLimit; }
    void wrapFileDescriptor(int descriptor, std::function<void(Wrapped)> done) override;
    void waitForEvents(std::chrono::milliseconds wait) override;
    bool isBusy() const override { return false; }
    void abandon() override;

    QUsbCompletionQueue *queue() const { return m_queue; }

private:
    // What the bus of the unlisted ones says
    void deviceAdded(const QUsbDeviceInfo &) override { }
    void deviceRemoved(const QUsbDeviceInfo &device) override { m_observer->unlistedDeviceLeft(device); }
    void unlistedDeviceLeft(const QUsbDeviceInfo &) override { }

    void plugged(TestDevice *device, const QUsbError &error);
    std::unique_ptr<QUsbBackendDevice> decorated(std::unique_ptr<QUsbBackendDevice> handle,
                                                 const QUsbDeviceInfo &info) const;

    QUsbVirtualBus m_bus;
    QUsbVirtualBus m_unlistedBus {RootHubs::Hidden};
    QUsbVirtualBackend m_listed;
    QUsbVirtualBackend m_unlisted;
    QUsbCompletionQueue *m_queue = nullptr;
    QUsbBackend::Observer *m_observer = nullptr;
    QHash<quint64, std::shared_ptr<TestSeam>> m_seams; // by arrival
};

#endif // TESTBACKEND_H
