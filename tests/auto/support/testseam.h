// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#ifndef TESTSEAM_H
#define TESTSEAM_H

#include "qusbbackend_p.h"

#include <QtCore/qbytearraylist.h>
#include <QtCore/qhash.h>

#include <atomic>
#include <chrono>
#include <functional>
#include <limits>
#include <memory>
#include <mutex>
#include <optional>
#include <vector>

/*! A value that a test sets while other threads read it. */
template <typename T>
class Guarded
{
public:
    Guarded &operator=(T value)
    {
        const std::lock_guard lock(m_mutex);
        std::swap(m_value, value);
        return *this;
    }
    T get() const
    {
        const std::lock_guard lock(m_mutex);
        return m_value;
    }

private:
    mutable std::mutex m_mutex;
    T m_value {};
};

/*!
    What passes between a context and one device, and what can go wrong there that no bus can do. Belongs to the device
    and to the handles that a context has on it, which may live longer.
*/
class TestSeam
{
public:
    /*! As with a wedged host controller: cancelled transfers do not come back, and blocking calls do not return. */
    std::atomic<bool> wedged = false;
    /*! Gives everything back. */
    void unwedge();
    /*! How long a blocking call blocks. */
    Guarded<std::chrono::milliseconds> callDuration;
    /*! Runs on the context's thread after each blocking call, before its outcome arrives there. */
    Guarded<std::function<void(const QByteArray &name)>> onCall;
    /*! What the system answers when asked for the active configuration; unset: the truth. */
    Guarded<std::optional<std::optional<quint8>>> claimedConfiguration;
    /*! The most bulk streams that the system grants. */
    std::atomic<quint32> grantedStreams = std::numeric_limits<quint32>::max();

    QByteArrayList calls() const;
    int submissions(quint8 endpoint) const;
    int lastLength(quint8 endpoint) const;
    const char *lastBuffer(quint8 endpoint) const;
    quint32 lastStreamId(quint8 endpoint) const;
    QList<quint8> submissionOrder() const;
    void refuseSubmission(quint8 endpoint, int others, const QUsbError &error);

    /*! A handle that passes everything on to \a inner and lets \a seam see it. */
    static std::unique_ptr<QUsbBackendDevice> decorate(std::unique_ptr<QUsbBackendDevice> inner,
                                                       std::shared_ptr<TestSeam> seam, QUsbCompletionQueue *queue);

private:
    friend class TestHandle;

    struct Last
    {
        int count = 0;
        int length = 0;
        const char *buffer = nullptr;
        quint32 streamId = 0;
    };
    struct Swallowed
    {
        QUsbBackendDevice *handle;
        QUsbBackendTransfer *transfer;
    };

    void recordCall(const QByteArray &call);
    QUsbError recordSubmission(const QUsbBackendTransfer &transfer);
    Last last(quint8 endpoint) const;
    /*! Returns whether the cancellation of \a transfer is to be forgotten, for now. */
    bool swallow(QUsbBackendDevice *handle, QUsbBackendTransfer *transfer);
    void forget(QUsbBackendTransfer *transfer);

    mutable std::mutex m_mutex; // for everything below
    QByteArrayList m_calls;
    QHash<quint8, Last> m_last;
    QList<quint8> m_submissionOrder;
    QHash<quint8, QHash<int, QUsbError>> m_refusals;
    std::vector<Swallowed> m_swallowed;
};

#endif // TESTSEAM_H
