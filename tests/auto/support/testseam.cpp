// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "testseam.h"

#include <QtCore/qthread.h>

#include <utility>

using Lock = std::lock_guard<std::mutex>;

/*! A handle as the context sees it: \a seam notes what is asked of it, and spoils some. */
class TestHandle final : public QUsbBackendDevice
{
public:
    TestHandle(std::unique_ptr<QUsbBackendDevice> inner, std::shared_ptr<TestSeam> seam, QUsbCompletionQueue *queue)
        : m_inner(std::move(inner))
        , m_seam(std::move(seam))
        , m_queue(queue)
    {
    }

    QUsbError open() override
    {
        begin("open", "open");
        return m_inner->open();
    }
    std::optional<quint8> activeConfigurationValue() override
    {
        const auto claimed = m_seam->claimedConfiguration.get();
        return claimed ? *claimed : m_inner->activeConfigurationValue();
    }
    QUsbError setConfiguration(quint8 value) override
    {
        begin("configuration", "configuration " + QByteArray::number(value));
        return m_inner->setConfiguration(value);
    }
    QUsbError claimInterface(quint8 number, QUsbKernelDriverPolicy policy) override
    {
        const bool detach = policy == QUsbKernelDriverPolicy::Detach;
        begin("claim", "claim " + QByteArray::number(number) + (detach ? " detach" : ""));
        return m_inner->claimInterface(number, policy);
    }
    QUsbError releaseInterface(quint8 number) override
    {
        begin("release", "release " + QByteArray::number(number));
        return m_inner->releaseInterface(number);
    }
    QUsbError setAlternateSetting(quint8 number, quint8 setting) override
    {
        begin("alternate", "alternate " + QByteArray::number(number) + ' ' + QByteArray::number(setting));
        return m_inner->setAlternateSetting(number, setting);
    }
    QUsbError clearHalt(quint8 endpoint) override
    {
        begin("halt", "halt " + QByteArray::number(endpoint, 16));
        return m_inner->clearHalt(endpoint);
    }
    QUsbError reset() override
    {
        begin("reset", "reset");
        return m_inner->reset();
    }
    QUsbError allocateStreams(quint32 &count, const QByteArray &endpoints) override
    {
        count = std::min<quint32>(count, m_seam->grantedStreams);
        begin("streams", "streams " + QByteArray::number(count) + ' ' + endpoints.toHex(' '));
        return m_inner->allocateStreams(count, endpoints);
    }
    QUsbError freeStreams(const QByteArray &endpoints) override
    {
        begin("free streams", "free streams " + endpoints.toHex(' '));
        return m_inner->freeStreams(endpoints);
    }
    QUsbResult<QString> kernelDriver(quint8 number) override
    {
        begin("driver", "driver " + QByteArray::number(number));
        return m_inner->kernelDriver(number);
    }
    QUsbError detachKernelDriver(quint8 number) override
    {
        begin("detach", "detach " + QByteArray::number(number));
        return m_inner->detachKernelDriver(number);
    }
    QUsbError attachKernelDriver(quint8 number) override
    {
        begin("attach", "attach " + QByteArray::number(number));
        return m_inner->attachKernelDriver(number);
    }

    void close() override
    {
        m_seam->recordCall("close");
        m_inner->close();
    }
    QUsbError submit(QUsbBackendTransfer *transfer) override
    {
        const QUsbError refused = m_seam->recordSubmission(*transfer);
        return refused.isError() ? refused : m_inner->submit(transfer);
    }
    void cancel(QUsbBackendTransfer *transfer) override
    {
        if (!m_seam->swallow(m_inner.get(), transfer))
            m_inner->cancel(transfer);
    }
    void discard(QUsbBackendTransfer *transfer) override
    {
        m_seam->forget(transfer);
        m_inner->discard(transfer);
    }

private:
    /*! What every blocking call does first; \a text is what calls() has. */
    void begin(const QByteArray &name, const QByteArray &text)
    {
        QThread::msleep(ulong(m_seam->callDuration.get().count()));
        m_seam->recordCall(text);
        m_queue->call([seam = m_seam, name] {
            if (const auto onCall = seam->onCall.get()) // what it was may have been taken away meanwhile
                onCall(name);
        });
        while (m_seam->wedged)
            QThread::msleep(1);
    }

    const std::unique_ptr<QUsbBackendDevice> m_inner;
    const std::shared_ptr<TestSeam> m_seam;
    QUsbCompletionQueue *const m_queue;
};

std::unique_ptr<QUsbBackendDevice> TestSeam::decorate(std::unique_ptr<QUsbBackendDevice> inner,
                                                      std::shared_ptr<TestSeam> seam, QUsbCompletionQueue *queue)
{
    return std::make_unique<TestHandle>(std::move(inner), std::move(seam), queue);
}

void TestSeam::unwedge()
{
    wedged = false;
    std::vector<Swallowed> swallowed;
    {
        const Lock lock(m_mutex);
        swallowed = std::exchange(m_swallowed, {});
    }
    for (const auto &[handle, transfer] : swallowed)
        handle->cancel(transfer);
}

bool TestSeam::swallow(QUsbBackendDevice *handle, QUsbBackendTransfer *transfer)
{
    if (!wedged)
        return false;
    const Lock lock(m_mutex);
    m_swallowed.push_back({handle, transfer});
    return true;
}

void TestSeam::forget(QUsbBackendTransfer *transfer)
{
    const Lock lock(m_mutex);
    std::erase_if(m_swallowed, [=](const Swallowed &each) { return each.transfer == transfer; });
}

void TestSeam::recordCall(const QByteArray &call)
{
    const Lock lock(m_mutex);
    m_calls.append(call);
}

QByteArrayList TestSeam::calls() const
{
    const Lock lock(m_mutex);
    return m_calls;
}

QUsbError TestSeam::recordSubmission(const QUsbBackendTransfer &transfer)
{
    const quint8 endpoint = transfer.endpointAddress;
    const Lock lock(m_mutex);
    Last &last = m_last[endpoint];
    if (QUsbError refusal = m_refusals[endpoint].take(last.count++); refusal.isError())
        return refusal;
    last = {last.count, transfer.length, transfer.buffer, transfer.streamId};
    m_submissionOrder.append(endpoint);
    return {};
}

void TestSeam::refuseSubmission(quint8 endpoint, int others, const QUsbError &error)
{
    const Lock lock(m_mutex);
    m_refusals[endpoint].insert(m_last.value(endpoint).count + others, error);
}

TestSeam::Last TestSeam::last(quint8 endpoint) const
{
    const Lock lock(m_mutex);
    return m_last.value(endpoint);
}

int TestSeam::submissions(quint8 endpoint) const
{
    return last(endpoint).count;
}

int TestSeam::lastLength(quint8 endpoint) const
{
    return last(endpoint).length;
}

const char *TestSeam::lastBuffer(quint8 endpoint) const
{
    return last(endpoint).buffer;
}

quint32 TestSeam::lastStreamId(quint8 endpoint) const
{
    return last(endpoint).streamId;
}

QList<quint8> TestSeam::submissionOrder() const
{
    const Lock lock(m_mutex);
    return m_submissionOrder;
}
