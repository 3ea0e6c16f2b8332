// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#ifndef QUSBDEVICE_P_H
#define QUSBDEVICE_P_H

#include "qusbdevice.h"
#include "qusbdevicesession_p.h"
#include "qusbfuture_p.h"

#include <QtCore/qpointer.h>

#include <functional>
#include <memory>
#include <vector>

class QUsbDeviceRestart;

/*! \internal The state of a QUsbDevice, and the way of its calls through the session. */
class QUsbDevicePrivate
{
public:
    using State = QUsbDevice::State;
    using Promise = QPromise<QUsbResult<void>>;

    QUsbDevicePrivate(QUsbDevice *device, QUsbContext *usedContext, const QUsbDeviceInfo &deviceInfo)
        : q(device)
        , context(usedContext)
        , info(deviceInfo)
    {
    }

    static QUsbDevicePrivate *of(QUsbDevice *device) { return device->d.get(); }

    void setState(State newState);
    /*! Opens with \a newSession. The device is closed. */
    QFuture<QUsbResult<void>> open(const std::shared_ptr<QUsbDeviceSession> &newSession);
    void opened(const QUsbError &error);
    void sessionClosed();
    void setActiveConfigurationValue(quint8 configurationValue);
    /*! Stands for \a newInfo from now on. The device is closed. */
    void setInfo(const QUsbDeviceInfo &newInfo);
    /*! Resets the port of the open device and calls \a done, even if this object is gone by then. */
    void resetPort(std::function<void(const QUsbError &)> done);
    /*! Makes a sentence of \a error that begins with the device's name. */
    QUsbError named(const QUsbError &error) const;
    /*! The context's queue. */
    QUsbCompletionQueue &queue() const;
    /*! A future that finishes, in its turn, with what \a make returns. */
    template <typename Result, typename Make>
    QFuture<Result> later(Make make) const;
    /*! A future that finishes, in its turn, with \a error, which is reported then. */
    template <typename Result>
    QFuture<Result> refuse(const QUsbError &error)
    {
        return later<Result>([this, guard = QPointer(q), error] { return Result(guard ? report(error) : error); });
    }
    /*! Emits errorOccurred() if \a error is one, and returns it as named(). */
    QUsbError report(const QUsbError &error);

    /*!
        Runs \a work on the worker and finishes the returned future with its outcome. \a succeeded runs before, if it
        was a success and this object is still there.
    */
    template <typename Work, typename Succeeded>
    QFuture<QUsbResult<void>> call(Work work, Succeeded succeeded);

    QUsbDevice *const q;
    QUsbContext *const context;
    QUsbDeviceInfo info;
    State state = State::Closed;
    quint8 activeConfigurationValue = 0;
    std::shared_ptr<QUsbDeviceSession> session; // from open() until it is closed
    std::vector<Promise> openPromises;
    std::vector<Promise> closePromises;
    QList<QUsbInterface *> interfaces; // claimed ones; children of q
    bool isUnlisted = false; // of a file descriptor, and not in the context's list
    QUsbDeviceRestart *restart = nullptr; // resetAndReopen() under way; a child of q
};

template <typename Result, typename Make>
QFuture<Result> QUsbDevicePrivate::later(Make make) const
{
    auto promise = startedPromise<Result>();
    const auto future = promise.future();
    queue().call([promise = std::move(promise), make = std::move(make)]() mutable {
        Result result = make(); // may emit, and so lead to anything
        finishPromise(std::move(promise), std::move(result));
    });
    return future;
}

template <typename Work, typename Succeeded>
QFuture<QUsbResult<void>> QUsbDevicePrivate::call(Work work, Succeeded succeeded)
{
    auto promise = startedPromise<QUsbResult<void>>();
    const auto future = promise.future();
    session->run(std::move(work),
                 [this, guard = QPointer<QUsbDevice>(q), promise = std::move(promise),
                  succeeded = std::move(succeeded)](const QUsbError &error) mutable {
                     QUsbError named = error;
                     if (guard && !error.isError())
                         succeeded();
                     else if (guard)
                         named = report(error);
                     finishPromise(std::move(promise), QUsbResult<void>(named));
                 });
    return future;
}

#endif // QUSBDEVICE_P_H
