// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#ifndef INSTANTBACKEND_H
#define INSTANTBACKEND_H

#include "qusbbackend_p.h"
#include "qusbcontext_p.h"
#include "qusbdeviceinfo_p.h"

#include <algorithm>
#include <memory>
#include <vector>

/*!
    A bus with one device whose transfers succeed in full, in the order of submission, and at no cost: what is left is what
    QUsb itself costs. It allocates nothing once it has had as much under way as it will have.
*/
class InstantBackend final : public QUsbBackend
{
public:
    /*! When transfers are done. */
    enum class Completion : quint8 {
        WhenPumped, //!< With pump()
        AtOnce, //!< All that there are, as soon as the event loop runs
        Never, //!< Until they are cancelled
    };

    InstantBackend(const QByteArray &descriptors, Completion completion)
        : m_completion(completion)
        , m_batch(*this)
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
    /*! A context with nothing but that. It stays with the context. */
    static std::unique_ptr<QUsbContext> createContext(const QByteArray &descriptors, Completion completion,
                                                      InstantBackend **backend = nullptr)
    {
        auto owned = std::make_unique<InstantBackend>(descriptors, completion);
        if (backend)
            *backend = owned.get();
        return std::unique_ptr<QUsbContext>(QUsbContextPrivate::createContext(std::move(owned)));
    }

    /*! Completes the \a count that were submitted first, as libusb does when it is pumped, and then delivers. */
    void pump(int count = 1)
    {
        for (int i = 0; i < count; ++i)
            completeFirst(QUsbError::Kind::NoError);
        m_queue->deliver();
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
        return std::make_unique<Device>(*this);
    }
    std::function<QUsbSystemKnowledge()> systemKnowledge(const QUsbDeviceInfo &) const override
    {
        return [] { return QUsbSystemKnowledge(); };
    }
    std::optional<qint64> transferMemoryLimit() const override { return std::nullopt; }
    void wrapFileDescriptor(int, std::function<void(Wrapped)>) override { }
    void waitForEvents(std::chrono::milliseconds wait) override { m_queue->waitForCompletion(wait); }
    bool isBusy() const override { return false; }
    void abandon() override { }

private:
    class Device final : public QUsbBackendDevice
    {
    public:
        explicit Device(InstantBackend &backend)
            : m_backend(backend)
        {
        }
        QUsbError open() override { return {}; }
        std::optional<quint8> activeConfigurationValue() override { return quint8(1); }
        QUsbError setConfiguration(quint8) override { return {}; }
        QUsbError claimInterface(quint8, QUsbKernelDriverPolicy) override { return {}; }
        QUsbError releaseInterface(quint8) override { return {}; }
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
            m_backend.add(transfer);
            return {};
        }
        void cancel(QUsbBackendTransfer *) override { m_backend.cancelOne(); }
        void discard(QUsbBackendTransfer *) override { }

    private:
        InstantBackend &m_backend;
    };

    /*! Goes through the queue to complete what was submitted meanwhile. */
    class Batch final : public QUsbCompletion
    {
    public:
        explicit Batch(InstantBackend &backend)
            : m_backend(backend)
        {
        }
        void deliver() override
        {
            m_posted = false;
            for (size_t left = m_backend.m_size; left > 0; --left)
                m_backend.completeFirst(m_kind);
        }
        void post(QUsbError::Kind kind)
        {
            m_kind = kind;
            if (!std::exchange(m_posted, true))
                m_backend.m_queue->post(this);
        }

    private:
        InstantBackend &m_backend;
        QUsbError::Kind m_kind = QUsbError::Kind::NoError;
        bool m_posted = false;
    };

    void add(QUsbBackendTransfer *transfer)
    {
        if (m_size == m_ring.size()) {
            std::rotate(m_ring.begin(), m_ring.begin() + std::ptrdiff_t(m_begin), m_ring.end());
            m_begin = 0;
            m_ring.resize(qMax(size_t(64), 2 * m_size));
        }
        m_ring[(m_begin + m_size++) % m_ring.size()] = transfer;
        if (m_completion == Completion::AtOnce)
            m_batch.post(QUsbError::Kind::NoError);
    }
    void completeFirst(QUsbError::Kind status)
    {
        if (m_size == 0)
            return;
        QUsbBackendTransfer *transfer = m_ring[m_begin];
        m_begin = (m_begin + 1) % m_ring.size();
        --m_size;
        transfer->status = status;
        const bool done = status == QUsbError::Kind::NoError;
        transfer->actualLength = done ? transfer->length : 0;
        for (QUsbBackendTransfer::Packet &packet : transfer->packets)
            packet.actualLength = done ? packet.length : 0;
        transfer->completed(*m_queue);
    }
    /*! Which one does not matter: all that are under way are cancelled in the end. */
    void cancelOne() { m_batch.post(QUsbError::Kind::Cancelled); }

    QUsbDeviceInfo m_info;
    const Completion m_completion;
    QUsbCompletionQueue *m_queue = nullptr;
    Batch m_batch;
    std::vector<QUsbBackendTransfer *> m_ring;
    size_t m_begin = 0;
    size_t m_size = 0;
};

#endif // INSTANTBACKEND_H
