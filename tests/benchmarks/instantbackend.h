// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#ifndef INSTANTBACKEND_H
#define INSTANTBACKEND_H

#include "qusbbackend_p.h"
#include "qusbcontext_p.h"
#include "qusbdeviceinfo_p.h"

#include <memory>

/*! One device whose transfers are done as soon as they are submitted: what is left is what QUsb itself costs. */
class InstantBackend final : public QUsbBackend
{
public:
    explicit InstantBackend(const QByteArray &descriptors)
    {
        auto info = std::make_unique<QUsbDeviceInfoPrivate>();
        info->arrival = QUsbDeviceInfoPrivate::nextArrival();
        info->bus = 1;
        info->address = 2;
        info->portNumbers = {1};
        info->speed = QUsbProtocol::Speed::High;
        info->activeConfigurationValue = 1;
        info->setDescriptors(descriptors);
        m_info = QUsbDeviceInfoPrivate::create(std::move(info));
    }
    static std::unique_ptr<QUsbContext> createContext(const QByteArray &descriptors)
    {
        return std::unique_ptr<QUsbContext>(
            QUsbContextPrivate::createContext(std::make_unique<InstantBackend>(descriptors)));
    }

    QUsbError start(QUsbCompletionQueue *queue, Observer *) override
    {
        m_queue = queue;
        return {};
    }
    QList<QUsbDeviceInfo> devices() const override { return {m_info}; }
    bool isHotplugSupported() const override { return true; }
    std::unique_ptr<QUsbBackendDevice> createDevice(const QUsbDeviceInfo &) override
    {
        return std::make_unique<Device>(m_queue);
    }
    std::optional<qint64> transferMemoryLimit() const override { return std::nullopt; }
    void wrapFileDescriptor(int, std::function<void(Wrapped)>) override { }
    void waitForEvents(std::chrono::milliseconds wait) override { m_queue->waitForCompletion(wait); }

private:
    class Device final : public QUsbBackendDevice
    {
    public:
        explicit Device(QUsbCompletionQueue *queue)
            : m_queue(queue)
        {
        }
        QUsbError open() override { return {}; }
        std::optional<quint8> activeConfigurationValue() override { return quint8(1); }
        QUsbError setConfiguration(quint8) override { return {}; }
        QUsbError claimInterface(quint8, QUsbKernelDriverPolicy) override { return {}; }
        QUsbError releaseInterface(quint8, QUsbKernelDriverPolicy) override { return {}; }
        QUsbError setAlternateSetting(quint8, quint8) override { return {}; }
        QUsbError clearHalt(quint8) override { return {}; }
        QUsbError reset() override { return {}; }
        QUsbError allocateStreams(quint32 &, const QByteArray &) override { return {}; }
        QUsbError freeStreams(const QByteArray &) override { return {}; }
        QUsbResult<QString> kernelDriver(quint8) override { return QString(); }
        QUsbError detachKernelDriver(quint8) override { return {}; }
        QUsbError attachKernelDriver(quint8) override { return {}; }
        void close() override { }
        QUsbError submit(QUsbBackendTransfer *transfer) override
        {
            transfer->status = QUsbError::Kind::NoError;
            transfer->actualLength = transfer->length;
            transfer->completed(*m_queue);
            m_queue->wake();
            return {};
        }
        void cancel(QUsbBackendTransfer *) override { }
        void discard(QUsbBackendTransfer *) override { }

    private:
        QUsbCompletionQueue *const m_queue;
    };

    QUsbDeviceInfo m_info;
    QUsbCompletionQueue *m_queue = nullptr;
};

#endif // INSTANTBACKEND_H
