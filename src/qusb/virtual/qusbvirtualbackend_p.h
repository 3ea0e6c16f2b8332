// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#ifndef QUSBVIRTUALBACKEND_P_H
#define QUSBVIRTUALBACKEND_P_H

#include "qusbbackend_p.h"
#include "qusbvirtualbus_p.h"

#include <QtCore/qobject.h>
#include <QtCore/qpointer.h>
#include <QtCore/qtimer.h>

#include <atomic>
#include <memory>
#include <vector>

class QUsbVirtualHandle;

/*!
    \internal
    A context's view of a QUsbVirtualBus, and its share of the host's work, done in the context's event loop.
*/
class QUsbVirtualBackend final : public QUsbBackend
{
public:
    explicit QUsbVirtualBackend(std::shared_ptr<QUsbVirtualBusPrivate> bus);
    ~QUsbVirtualBackend() override;

    QUsbError start(QUsbCompletionQueue *queue, Observer *observer) override;
    QList<QUsbDeviceInfo> devices() const override { return m_devices; }
    bool isHotplugSupported() const override { return true; }
    std::unique_ptr<QUsbBackendDevice> createDevice(const QUsbDeviceInfo &device) override;
    std::function<QUsbSystemKnowledge()> systemKnowledge(const QUsbDeviceInfo &device) const override;
    std::optional<qint64> transferMemoryLimit() const override { return std::nullopt; }
    void wrapFileDescriptor(int descriptor, std::function<void(Wrapped)> done) override;
    void waitForEvents(std::chrono::milliseconds wait) override;
    bool isBusy() const override { return false; }
    void abandon() override;

    // For the bus; any thread.
    void deviceArrived(const QUsbDeviceInfo &device);
    void deviceLeft(const QUsbDeviceInfo &device);

    // For the handles.
    QUsbCompletionQueue *queue() const { return m_queue; }
    /*! Makes sure that the handles do the host's work soon. Any thread. */
    void schedule();
    void removeHandle(QUsbVirtualHandle *handle);

private:
    class Waker;

    /*! Does the host's work. Afterwards the queue contains the completed transfers. */
    void serve();

    const std::shared_ptr<QUsbVirtualBusPrivate> m_bus;
    QUsbCompletionQueue *m_queue = nullptr;
    Observer *m_observer = nullptr;
    QList<QUsbDeviceInfo> m_devices;
    std::vector<QUsbVirtualHandle *> m_handles; // those that were made and live
    QPointer<Waker> m_waker; // a child of the queue
    std::atomic<bool> m_scheduled = false;
    QUsbVirtualClock::TimePoint m_next = QUsbVirtualClock::never; // when there is something to do again
};

#endif // QUSBVIRTUALBACKEND_P_H
