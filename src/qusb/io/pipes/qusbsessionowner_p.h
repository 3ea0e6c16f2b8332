// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#ifndef QUSBSESSIONOWNER_P_H
#define QUSBSESSIONOWNER_P_H

#include <chrono>
#include <memory>

class QUsbBackend;
class QUsbCompletionQueue;
class QUsbDeviceInfo;
class QUsbDeviceSession;

/*!
    \internal
    What a session needs of the context that keeps it. The context outlives it, save for one that QUsbDeviceSession::abandon()
    was called on. Everything is called on the context's thread.
*/
class QUsbSessionOwner
{
public:
    virtual QUsbBackend &usedBackend() const = 0;
    /*! Where completions and the results of the worker arrive. */
    virtual QUsbCompletionQueue &completionQueue() const = 0;
    /*! Returns a session on \a device that is closing, and will be closed; null if there is none. */
    virtual std::shared_ptr<QUsbDeviceSession> closingSession(const QUsbDeviceInfo &device) const = 0;
    /*! Returns how long the kernel may take to give back all transfers of a session that closes. */
    virtual std::chrono::milliseconds limitOfClosing() const = 0;
    /*! Returns whether the context is being destroyed, and so emits nothing any more, nor do the streams on its devices. */
    virtual bool isEnding() const = 0;
    /*! \a session is closed. The owner lets go of it. */
    virtual void removeSession(QUsbDeviceSession *session) = 0;
    /*! A future was handed out: makes sure that cancelling it in another thread wakes this one, if it lasts. */
    virtual void expectCancellation() = 0;

protected:
    ~QUsbSessionOwner() = default;
};

#endif // QUSBSESSIONOWNER_P_H
