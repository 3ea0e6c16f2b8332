// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "qusblibusbbackend_p.h"

#include "qusbdeviceinfo_p.h"
#include "qusblibusbdevice_p.h"
#include "qusblibusberror_p.h"
#include "qusblibusblog_p.h"
#include "qusblibusbthreadpump_p.h"
#include "qusbsysfs_p.h"
#include "qusbsysfsknowledge_p.h"
#include "qusbusbfs_p.h"

#ifdef Q_OS_UNIX
#    include "qusblibusbeventlooppump_p.h"
#endif

#include <QtCore/qcoreapplication.h>

#include <libusb.h>

#include <algorithm>
#include <atomic>

namespace {

/*! A reference to a libusb_device that goes with whatever holds it. */
std::shared_ptr<libusb_device> referenced(libusb_device *device)
{
    return {libusb_ref_device(device), libusb_unref_device};
}

qsizetype depth(libusb_device *device)
{
    quint8 ports[7];
    return qMax(0, libusb_get_port_numbers(device, ports, 7));
}

} // namespace

QUsbLibusbBackend::QUsbLibusbBackend(Pump pump)
    : m_wantedPump(pump)
{
}

QUsbLibusbBackend::~QUsbLibusbBackend()
{
    if (!m_context)
        return;
    m_pump.reset(); // no callback of libusb runs from here on
    if (m_hotplugSupported)
        libusb_hotplug_deregister_callback(m_context, m_hotplugHandle);
    m_reader.reset();
    m_observer = nullptr;
    m_queue->deliverAll(); // what is still queued holds references to devices
    for (const Entry &entry : m_entries)
        libusb_unref_device(entry.device);
    m_log.reset();
    libusb_exit(m_context);
}

void QUsbLibusbBackend::abandon()
{
    m_observer = nullptr;
    if (!m_context)
        return;
    if (m_hotplugSupported)
        libusb_hotplug_deregister_callback(m_context, m_hotplugHandle);
    m_pump->abandon();
    m_reader->abandon();
    m_log.reset();
}

QUsbError QUsbLibusbBackend::start(QUsbCompletionQueue *queue, Observer *observer)
{
    m_queue = queue;
    m_observer = observer;
    const int code = libusb_init(&m_context);
    if (code != LIBUSB_SUCCESS) {
        m_context = nullptr;
        return QUsbLibusbError::error(code, QCoreApplication::translate("QUsbContext", "libusb could not be started"));
    }
    m_log = std::make_unique<QUsbLibusbLog>(m_context, queue);
    m_pump = createPump();
    m_reader = std::make_unique<QUsbWorker>(queue);
    watch();
    listPresentDevices();
    return QUsbSysfs::noBus();
}

std::unique_ptr<QUsbLibusbPump> QUsbLibusbBackend::createPump() const
{
    Pump chosen = m_wantedPump;
    if (chosen == Pump::Automatic) {
        const libusb_pollfd **descriptors = libusb_get_pollfds(m_context);
        chosen = descriptors ? Pump::EventLoop : Pump::Thread;
        libusb_free_pollfds(descriptors);
    }
#ifdef Q_OS_UNIX
    if (chosen == Pump::EventLoop)
        return std::make_unique<QUsbLibusbEventLoopPump>(m_context, m_queue);
#endif
    return std::make_unique<QUsbLibusbThreadPump>(m_context, m_queue);
}

void QUsbLibusbBackend::watch()
{
    const auto changed = [](libusb_context *, libusb_device *device, libusb_hotplug_event event, void *self) {
        auto *backend = static_cast<QUsbLibusbBackend *>(self);
        const Change change = event == LIBUSB_HOTPLUG_EVENT_DEVICE_ARRIVED ? Change::Arrived : Change::Left;
        backend->m_queue->call([backend, held = referenced(device), change] { backend->deviceChanged(held, change); });
        return 0; // keep watching
    };
    if (!libusb_has_capability(LIBUSB_CAP_HAS_HOTPLUG))
        return;
    const int code = libusb_hotplug_register_callback(
        m_context, LIBUSB_HOTPLUG_EVENT_DEVICE_ARRIVED | LIBUSB_HOTPLUG_EVENT_DEVICE_LEFT, LIBUSB_HOTPLUG_NO_FLAGS,
        LIBUSB_HOTPLUG_MATCH_ANY, LIBUSB_HOTPLUG_MATCH_ANY, LIBUSB_HOTPLUG_MATCH_ANY, changed, this, &m_hotplugHandle);
    m_hotplugSupported = code == LIBUSB_SUCCESS;
}

/*! Lists after watch() has begun, so that nothing falls in between; what is told twice is recognised by its pointer. */
void QUsbLibusbBackend::listPresentDevices()
{
    libusb_device **list = nullptr;
    const qsizetype count = libusb_get_device_list(m_context, &list);
    if (count < 0)
        return;
    std::sort(list, list + count, [](libusb_device *a, libusb_device *b) {
        return std::pair(libusb_get_bus_number(a), depth(a)) < std::pair(libusb_get_bus_number(b), depth(b));
    });
    for (libusb_device **each = list; each != list + count; ++each)
        addEntry(*each, QUsbSysfs::readDevice(*each));
    libusb_free_device_list(list, 1);
}

QUsbDeviceInfo QUsbLibusbBackend::addEntry(libusb_device *device, std::unique_ptr<QUsbDeviceInfoPrivate> read)
{
    const auto parent = find(libusb_get_parent(device));
    if (parent != m_entries.end())
        read->parent = parent->info;
    read->arrival = QUsbDeviceInfoPrivate::nextArrival();
    const QUsbDeviceInfo info = QUsbDeviceInfoPrivate::create(std::move(read));
    m_entries.push_back({libusb_ref_device(device), info});
    return info;
}

std::vector<QUsbLibusbBackend::Entry>::iterator QUsbLibusbBackend::find(libusb_device *device)
{
    return std::find_if(m_entries.begin(), m_entries.end(), [=](const Entry &entry) { return entry.device == device; });
}

QList<QUsbDeviceInfo> QUsbLibusbBackend::devices() const
{
    QList<QUsbDeviceInfo> infos;
    for (const Entry &entry : m_entries)
        infos.append(entry.info);
    return infos;
}

void QUsbLibusbBackend::deviceChanged(const std::shared_ptr<libusb_device> &device, Change change)
{
    if (!m_reader) // being destroyed
        return;
    // Departures go through the reader too, so that they cannot overtake the arrival that is being read.
    using Read = std::unique_ptr<QUsbDeviceInfoPrivate>;
    const auto read = [device, change, now = std::chrono::steady_clock::now()] {
        if (change == Change::Left)
            return Read();
        auto info = QUsbSysfs::readDevice(device.get());
        info->arrivalTime = now;
        return info;
    };
    m_reader->run(read, [this, device, change](Read info) {
        if (change == Change::Arrived)
            deviceArrived(device.get(), std::move(info));
        else
            deviceLeft(device.get());
    });
}

void QUsbLibusbBackend::deviceArrived(libusb_device *device, std::unique_ptr<QUsbDeviceInfoPrivate> read)
{
    if (m_observer && find(device) == m_entries.end())
        m_observer->deviceAdded(addEntry(device, std::move(read)));
}

void QUsbLibusbBackend::deviceLeft(libusb_device *device)
{
    const auto entry = find(device);
    if (!m_observer || entry == m_entries.end())
        return;
    const QUsbDeviceInfo info = entry->info;
    libusb_unref_device(entry->device);
    m_entries.erase(entry);
    m_observer->deviceRemoved(info);
}

std::unique_ptr<QUsbBackendDevice> QUsbLibusbBackend::createDevice(const QUsbDeviceInfo &device)
{
    const auto entry =
        std::find_if(m_entries.begin(), m_entries.end(), [&](const Entry &each) { return each.info == device; });
    if (entry == m_entries.end())
        return nullptr;
    return std::make_unique<QUsbLibusbDevice>(entry->device, device, m_queue, m_pump.get());
}

/*! What the worker has made of a file descriptor. */
struct QUsbLibusbBackend::WrappedHandle
{
    libusb_device_handle *handle = nullptr;
    int descriptor = -1;
    std::unique_ptr<QUsbDeviceInfoPrivate> read;
    QUsbError error;
};

void QUsbLibusbBackend::wrapFileDescriptor(int descriptor, std::function<void(Wrapped)> done)
{
    QUsbError refusal;
    const int own = m_context ? QUsbUsbfs::duplicate(descriptor, &refusal) : -1;
    if (own < 0) {
        if (!m_context)
            refusal = QUsbError(QUsbError::Kind::NotSupported, QUsbLibusbDevice::tr("libusb could not be started"));
        m_queue->call([done = std::move(done), refusal] { done({nullptr, {}, refusal}); });
        return;
    }
    const auto wrap = [context = m_context, own] {
        WrappedHandle wrapped {nullptr, own, nullptr, QUsbUsbfs::check(own)};
        if (wrapped.error.isError())
            return wrapped;
        const int code = libusb_wrap_sys_device(context, own, &wrapped.handle);
        wrapped.error =
            QUsbLibusbError::error(code, QUsbLibusbDevice::tr("the file descriptor is not a usable USB device node"));
        if (wrapped.handle) {
            wrapped.read = QUsbUsbfs::readDevice(own);
            wrapped.read->speed = QUsbProtocol::Speed(libusb_get_device_speed(libusb_get_device(wrapped.handle)));
        }
        return wrapped;
    };
    m_reader->run(wrap, [this, done = std::move(done)](WrappedHandle handle) { done(wrapped(std::move(handle))); });
}

QUsbBackend::Wrapped QUsbLibusbBackend::wrapped(WrappedHandle handle)
{
    if (handle.error.isError()) {
        QUsbUsbfs::close(handle.descriptor);
        return {nullptr, {}, handle.error};
    }
    const auto listed = std::find_if(m_entries.begin(), m_entries.end(), [&](const Entry &entry) {
        return entry.info.bus() == handle.read->bus && entry.info.address() == handle.read->address;
    });
    const bool isListed = listed != m_entries.end();
    if (!isListed)
        handle.read->arrival = QUsbDeviceInfoPrivate::nextArrival();
    const QUsbDeviceInfo info = isListed ? listed->info : QUsbDeviceInfoPrivate::create(std::move(handle.read));
    auto device = std::make_unique<QUsbLibusbDevice>(handle.handle, handle.descriptor, info, m_queue, m_pump.get());
    if (!isListed) {
        device->watchHangUp([this, info] {
            if (m_observer)
                m_observer->unlistedDeviceLeft(info);
        });
    }
    return {std::move(device), info, {}};
}

void QUsbLibusbBackend::waitForEvents(std::chrono::milliseconds wait)
{
    m_pump->waitForEvents(wait);
}

std::optional<qint64> QUsbLibusbBackend::transferMemoryLimit() const
{
    return QUsbSysfs::transferMemoryLimit();
}

std::function<QUsbSystemKnowledge()> QUsbLibusbBackend::systemKnowledge(const QUsbDeviceInfo &device) const
{
    return [path = device.systemPath(), address = device.address()] { return QUsbSysfsKnowledge::read(path, address); };
}
