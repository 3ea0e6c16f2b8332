// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "qusbvirtualbackend_p.h"

#include "qusbdeviceinfo_p.h"
#include "qusbvirtualhandle_p.h"

#include <QtCore/qcoreapplication.h>
#include <QtCore/qcoreevent.h>

#include <algorithm>

using namespace std::chrono_literals;

/*! What wakes the context's thread: an event for work that has come, a timer for work that will be due. */
class QUsbVirtualBackend::Waker final : public QObject
{
public:
    Waker(QUsbVirtualBackend *backend, QObject *parent)
        : QObject(parent)
        , m_backend(backend)
    {
        m_timer.setSingleShot(true);
        m_timer.setTimerType(Qt::PreciseTimer);
        connect(&m_timer, &QTimer::timeout, this, &Waker::work);
    }

    void post() { QCoreApplication::postEvent(this, new QEvent(QEvent::User)); }
    void setAlarm(QUsbVirtualClock::TimePoint time)
    {
        if (time == QUsbVirtualClock::never) {
            m_timer.stop();
            return;
        }
        const auto wait = std::chrono::ceil<std::chrono::milliseconds>(time - std::chrono::steady_clock::now());
        m_timer.start(std::clamp(wait, 0ms, std::chrono::milliseconds(24h)));
    }

protected:
    void customEvent(QEvent *) override { work(); }

private:
    void work()
    {
        m_backend->serve();
        m_backend->queue()->deliver(); // user code runs here, which may delete us
    }

    QUsbVirtualBackend *const m_backend;
    QTimer m_timer {this};
};

QUsbVirtualBackend::QUsbVirtualBackend(std::shared_ptr<QUsbVirtualBusPrivate> bus)
    : m_bus(std::move(bus))
{
}

QUsbVirtualBackend::~QUsbVirtualBackend()
{
    abandon();
    delete m_waker;
}

void QUsbVirtualBackend::abandon()
{
    m_bus->removeBackend(this);
    for (QUsbVirtualHandle *handle : std::exchange(m_handles, {}))
        handle->detach();
}

QUsbError QUsbVirtualBackend::start(QUsbCompletionQueue *queue, Observer *observer)
{
    m_queue = queue;
    m_observer = observer;
    m_waker = new Waker(this, queue);
    m_devices = m_bus->addBackend(this);
    return {};
}

void QUsbVirtualBackend::deviceArrived(const QUsbDeviceInfo &device)
{
    // New for this context; contexts that are created later list it as already present, as on a real system.
    auto arrived = QUsbDeviceInfoPrivate::copyOf(device);
    arrived->arrivalTime = std::chrono::steady_clock::now();
    m_queue->call([this, info = QUsbDeviceInfoPrivate::create(std::move(arrived))] {
        m_devices.append(info);
        m_observer->deviceAdded(info);
    });
}

void QUsbVirtualBackend::deviceLeft(const QUsbDeviceInfo &device)
{
    m_queue->call([this, device] {
        m_devices.removeOne(device);
        m_observer->deviceRemoved(device);
    });
}

std::unique_ptr<QUsbBackendDevice> QUsbVirtualBackend::createDevice(const QUsbDeviceInfo &device)
{
    const auto slot = m_bus->slotOf(device);
    if (!slot)
        return nullptr;
    auto handle = std::make_unique<QUsbVirtualHandle>(this, slot);
    m_handles.push_back(handle.get());
    return handle;
}

std::function<QUsbSystemKnowledge()> QUsbVirtualBackend::systemKnowledge(const QUsbDeviceInfo &device) const
{
    QUsbSystemKnowledge known;
    if (const auto slot = m_bus->slotOf(device)) {
        known = slot->engine->knownToSystem;
        // A longer one was not read to its end.
        const QByteArray &store = slot->binaryObjectStore;
        if (store.size() >= 5 && QUsbDescriptor(store).wordAt(2) <= store.size())
            known.binaryObjectStore = store;
    }
    return [known] { return known; };
}

void QUsbVirtualBackend::removeHandle(QUsbVirtualHandle *handle)
{
    std::erase(m_handles, handle);
}

void QUsbVirtualBackend::wrapFileDescriptor(int, std::function<void(Wrapped)> done)
{
    m_queue->call([done = std::move(done)] {
        done({nullptr,
              {},
              QUsbError(QUsbError::Kind::NotSupported,
                        QCoreApplication::translate("QUsbVirtualBus", "virtual devices have no file descriptor"))});
    });
}

void QUsbVirtualBackend::schedule()
{
    if (m_scheduled.exchange(true))
        return;
    m_waker->post();
    m_queue->announce();
}

void QUsbVirtualBackend::serve()
{
    m_scheduled = false;
    m_next = QUsbVirtualClock::never;
    for (QUsbVirtualHandle *handle : m_handles)
        m_next = std::min(m_next, handle->serve());
    if (m_next != QUsbVirtualClock::never && m_next <= m_bus->clock.now())
        schedule();
    else if (!m_bus->clock.isManual())
        m_waker->setAlarm(m_next);
}

void QUsbVirtualBackend::waitForEvents(std::chrono::milliseconds wait)
{
    // What is scheduled stays so: the event that was posted comes, and finds less to do.
    serve();
    const auto left = std::chrono::ceil<std::chrono::milliseconds>(m_next - m_bus->clock.now());
    const bool isDueBefore = m_next != QUsbVirtualClock::never && !m_bus->clock.isManual() && left < wait;
    m_queue->waitForCompletion(isDueBefore ? std::max(left, 0ms) : wait);
}
