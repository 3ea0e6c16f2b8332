// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "qusbdevicerestart_p.h"

#include "qusbcontext.h"
#include "qusbdevicefilter.h"
#include "qusbfuture_p.h"
#include "qusbtransferresult.h"

#include <QtCore/qfuturewatcher.h>
#include <QtCore/qpointer.h>
#include <QtCore/qtimer.h>

using Kind = QUsbError::Kind;
using namespace std::chrono_literals;

QUsbDeviceRestart::QUsbDeviceRestart(QUsbDevicePrivate *device)
    : QObject(device->q)
    , m_device(device)
    , m_portPath(device->info.portPath())
    , m_promise(startedPromise<QUsbResult<void>>())
{
    connect(device->context, &QUsbContext::deviceAdded, this, &QUsbDeviceRestart::search);
}

QUsbDeviceRestart::~QUsbDeviceRestart()
{
    finish(aborted());
}

QUsbError QUsbDeviceRestart::aborted()
{
    return QUsbError(Kind::Aborted, QUsbDevice::tr("it was closed while being reset and reopened"));
}

QFuture<QUsbResult<void>> QUsbDeviceRestart::start(std::chrono::milliseconds timeout)
{
    const auto future = m_promise.future();
    if (timeout > 0ms) {
        auto *timer = new QTimer(this);
        timer->setSingleShot(true);
        connect(timer, &QTimer::timeout, this, [this, timeout] {
            finish(QUsbError(Kind::TimedOut,
                             QUsbDevice::tr("it did not come back within %1 ms after its reset").arg(timeout.count()),
                             QUsbDevice::tr("Plug it in again, or allow more time.")));
        });
        timer->start(timeout);
    }
    m_device->resetPort([guard = QPointer(this), session = m_device->session.get()](const QUsbError &error) {
        if (guard)
            guard->resetDone(*session, error);
    });
    return future;
}

void QUsbDeviceRestart::finish(const QUsbError &error)
{
    if (std::exchange(m_finished, true))
        return;
    auto promise = std::move(m_promise);
    QUsbError named = error;
    if (m_device->restart == this) { // else the device is being destroyed
        m_device->restart = nullptr;
        deleteLater();
        named = m_device->report(error);
    }
    finishPromise(std::move(promise), QUsbResult<void>(named));
}

void QUsbDeviceRestart::resetDone(QUsbDeviceSession &session, const QUsbError &error)
{
    if (m_finished || error.kind() == Kind::Disconnected) // then the session is closing already
        return;
    if (error.isError())
        finish(error);
    else
        session.close(Kind::Aborted);
}

void QUsbDeviceRestart::closed(bool wasDisconnected)
{
    if (wasDisconnected)
        m_gone = m_device->info;
    search();
}

void QUsbDeviceRestart::search()
{
    if (m_finished || m_device->restart != this || m_device->state != QUsbDevice::State::Closed)
        return;
    const auto there = m_device->context->devices(QUsbDeviceFilter().withPortPath(m_portPath));
    for (const QUsbDeviceInfo &info : there) {
        if (info == m_gone)
            continue;
        const QPointer<QUsbDeviceRestart> guard(this);
        m_device->setInfo(info);
        if (guard && m_device->state == QUsbDevice::State::Closed)
            m_device->q->open();
        return;
    }
}

void QUsbDeviceRestart::opened(const QUsbError &error)
{
    if (!error.isError())
        askWhetherItAnswers();
    else if (error.kind() == Kind::Disconnected || error.kind() == Kind::NotFound)
        m_gone = m_device->info; // and when the session is closed, the search goes on
    else
        finish(error);
}

/*!
    A device that goes away by itself after the reset can be opened for as long as its hub has not noticed, a quarter of
    a second with some. It is back only when it answers.
*/
void QUsbDeviceRestart::askWhetherItAnswers()
{
    auto *watcher = new QFutureWatcher<QUsbTransferResult>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher] {
        watcher->deleteLater();
        const QUsbTransferResult answer = watcher->result();
        switch (answer.status()) {
        case Kind::NoError:
        case Kind::Stall: // an answer, too
            return finish({});
        case Kind::Disconnected:
        case Kind::Aborted:
        case Kind::NotOpen:
            return; // closed() was called, or will be
        default:
            return finish(QUsbError(answer.status(), QUsbDevice::tr("it does not answer after its reset"),
                                    answer.error().remedy(), answer.error().message()));
        }
    });
    watcher->setFuture(m_device->q->readDescriptor(QUsbProtocol::DescriptorType::Device, 0, 18, 0, 1s));
}

#include "moc_qusbdevicerestart_p.cpp"
