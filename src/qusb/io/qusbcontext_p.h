// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#ifndef QUSBCONTEXT_P_H
#define QUSBCONTEXT_P_H

#include "qusbbackend_p.h"
#include "qusbcontext.h"
#include "qusbsessionowner_p.h"
#include "qusbworker_p.h"

#include <QtCore/qpromise.h>
#include <QtCore/qtimer.h>

#include <map>
#include <memory>
#include <vector>

class QUsbDeviceSession;

/*! \internal What a QUsbContext is made of: the backend, the queue, the list of devices, the open sessions. */
class QUsbContextPrivate final : public QUsbBackend::Observer, public QUsbSessionOwner
{
public:
    QUsbContextPrivate(std::unique_ptr<QUsbBackend> backend, QUsbContext *q);
    ~QUsbContextPrivate();
    Q_DISABLE_COPY_MOVE(QUsbContextPrivate)

    /*! A context on \a backend instead of the system's buses. */
    static QUsbContext *createContext(std::unique_ptr<QUsbBackend> backend, QObject *parent = nullptr);
    static QUsbContextPrivate *of(QUsbContext *context) { return context->d.get(); }

    /*! Opens a session on \a device; null if it is gone. */
    std::shared_ptr<QUsbDeviceSession> createSession(const QUsbDeviceInfo &device);
    /*! Lists the devices and begins to watch. */
    void start();
    /*! q is still in its old thread, for the last time. */
    void aboutToMoveToThread() const;
    /*! Makes a device of what came of openFileDescriptor() number \a id. */
    void fileDescriptorWrapped(quint64 id, QUsbBackend::Wrapped wrapped);
    /*! Closes all sessions, waits until the kernel has given everything back, or leaves to it what it keeps. */
    void close();

    /*! The worker that reads what the system knows. */
    QUsbWorker &systemReader();

    QUsbBackend &usedBackend() const override { return *backend; }
    QUsbCompletionQueue &completionQueue() const override { return queue; }
    std::shared_ptr<QUsbDeviceSession> closingSession(const QUsbDeviceInfo &device) const override;
    std::chrono::milliseconds limitOfClosing() const override { return closingLimit; }
    bool isEnding() const override { return ending; }
    void removeSession(QUsbDeviceSession *session) override;
    void expectCancellation() override
    {
        if (!m_cancellationTimer.isActive())
            m_cancellationTimer.start();
    }

    void deviceAdded(const QUsbDeviceInfo &device) override;
    void deviceRemoved(const QUsbDeviceInfo &device) override;
    void unlistedDeviceLeft(const QUsbDeviceInfo &device) override;

    QUsbContext *const q;
    QUsbCompletionQueue &queue; // a child of q, unless it was left behind
    std::unique_ptr<QUsbBackend> backend;
    QUsbError error;
    QList<QUsbDeviceInfo> devices;
    std::vector<std::shared_ptr<QUsbDeviceSession>> sessions;
    std::map<quint64, QPromise<QUsbResult<QUsbDevice *>>> wrappings; // openFileDescriptor() under way
    quint64 lastWrapping = 0;
    // The kernel gives transfers back within milliseconds, and its own calls end within its time-out of 5 s. What takes
    // longer is stuck, and hanging with it would not help.
    std::chrono::milliseconds closingLimit {10'000};
    bool ending = false; // the destructor runs: nothing new begins

private:
    friend class QUsbContext;

    bool isWaitedFor() const;
    void leaveBehind();

    std::unique_ptr<QUsbWorker> m_systemReader; // from its first use on
    QTimer &m_cancellationTimer; // a child of q
};

#endif // QUSBCONTEXT_P_H
