// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#ifndef QUSBLIBUSBBACKEND_P_H
#define QUSBLIBUSBBACKEND_P_H

#include "qusbbackend_p.h"
#include "qusbworker_p.h"

#include <memory>
#include <vector>

struct libusb_context;
struct libusb_device;
class QUsbDeviceInfoPrivate;
class QUsbLibusbLog;
class QUsbLibusbPump;

/*!
    \internal
    The buses that libusb shows: a private libusb context, its pump, and the list of devices kept by hotplug events.

    An arrival travels: udev → libusb's hotplug callback, which only notes the device → queue → worker, which reads
    sysfs → queue → observer. A departure takes the same way, so that neither overtakes the other.
*/
class QUsbLibusbBackend final : public QUsbBackend
{
public:
    /*! What calls libusb. */
    enum class Pump : quint8 {
        Automatic, //!< The event loop, where libusb has file descriptors for it
        EventLoop,
        Thread,
    };

    explicit QUsbLibusbBackend(Pump pump = Pump::Automatic);
    ~QUsbLibusbBackend() override;
    Q_DISABLE_COPY_MOVE(QUsbLibusbBackend)

    QUsbError start(QUsbCompletionQueue *queue, Observer *observer) override;
    QList<QUsbDeviceInfo> devices() const override;
    bool isHotplugSupported() const override { return m_hotplugSupported; }
    std::unique_ptr<QUsbBackendDevice> createDevice(const QUsbDeviceInfo &device) override;
    std::function<QUsbSystemKnowledge()> systemKnowledge(const QUsbDeviceInfo &device) const override;
    std::optional<qint64> transferMemoryLimit() const override;
    void wrapFileDescriptor(int descriptor, std::function<void(Wrapped)> done) override;
    void waitForEvents(std::chrono::milliseconds wait) override;
    bool isBusy() const override { return m_reader && !m_reader->isIdle(); }
    void abandon() override;

private:
    struct Entry
    {
        libusb_device *device = nullptr; // referenced, which makes the pointer an identity
        QUsbDeviceInfo info;
    };

    enum class Change : quint8 { Arrived, Left };

    struct WrappedHandle;

    std::unique_ptr<QUsbLibusbPump> createPump() const;
    void watch();
    Wrapped wrapped(WrappedHandle handle);
    void deviceChanged(const std::shared_ptr<libusb_device> &device, Change change);
    void listPresentDevices();
    QUsbDeviceInfo addEntry(libusb_device *device, std::unique_ptr<QUsbDeviceInfoPrivate> read);
    void deviceArrived(libusb_device *device, std::unique_ptr<QUsbDeviceInfoPrivate> read);
    void deviceLeft(libusb_device *device);
    std::vector<Entry>::iterator find(libusb_device *device);

    const Pump m_wantedPump;
    libusb_context *m_context = nullptr;
    QUsbCompletionQueue *m_queue = nullptr;
    Observer *m_observer = nullptr;
    std::unique_ptr<QUsbLibusbLog> m_log;
    std::unique_ptr<QUsbLibusbPump> m_pump;
    std::unique_ptr<QUsbWorker> m_reader;
    std::vector<Entry> m_entries; // parents before children
    int m_hotplugHandle = 0;
    bool m_hotplugSupported = false;
};

#endif // QUSBLIBUSBBACKEND_P_H
