// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "qusblibusbeventlooppump_p.h"

#include <QtCore/qthread.h>

#include <libusb.h>
#include <poll.h>

QUsbLibusbEventLoopPump::QUsbLibusbEventLoopPump(libusb_context *context, QUsbCompletionQueue *queue)
    : QObject(queue)
    , m_context(context)
    , m_queue(queue)
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &QUsbLibusbEventLoopPump::pump);
    m_timerNeeded = !libusb_pollfds_handle_timeouts(m_context);

    // The callbacks tell of changes only, so first listen and then walk those that exist already.
    libusb_set_pollfd_notifiers(
        m_context,
        [](int fd, short events, void *self) {
            auto *pump = static_cast<QUsbLibusbEventLoopPump *>(self);
            if (pump->thread() == QThread::currentThread()) {
                pump->addFileDescriptor(fd, events);
                return;
            }
            // libusb_open() on a worker. Level-triggered, so nothing is missed by being late.
            pump->m_queue->call([pump, fd, events] { pump->addFileDescriptor(fd, events); });
        },
        [](int fd, void *self) { static_cast<QUsbLibusbEventLoopPump *>(self)->removeFileDescriptor(fd); }, this);
    if (const libusb_pollfd **descriptors = libusb_get_pollfds(m_context)) {
        for (const libusb_pollfd **each = descriptors; *each; ++each)
            addFileDescriptor((*each)->fd, (*each)->events);
        libusb_free_pollfds(descriptors);
    }
}

QUsbLibusbEventLoopPump::~QUsbLibusbEventLoopPump()
{
    libusb_set_pollfd_notifiers(m_context, nullptr, nullptr, nullptr);
}

void QUsbLibusbEventLoopPump::abandon()
{
    libusb_set_pollfd_notifiers(m_context, nullptr, nullptr, nullptr);
    m_timer.stop();
    m_insideLibusb = true; // and never again
    while (!m_notifiers.empty())
        removeFileDescriptor(m_notifiers.begin()->first);
}

void QUsbLibusbEventLoopPump::addFileDescriptor(int fd, short events)
{
    Notifiers &notifiers = m_notifiers[fd];
    if ((events & POLLIN) && !notifiers.read)
        notifiers.read = createNotifier(fd, QSocketNotifier::Read);
    if ((events & POLLOUT) && !notifiers.write)
        notifiers.write = createNotifier(fd, QSocketNotifier::Write);
}

QSocketNotifier *QUsbLibusbEventLoopPump::createNotifier(int fd, QSocketNotifier::Type type)
{
    auto *notifier = new QSocketNotifier(fd, type, this);
    connect(notifier, &QSocketNotifier::activated, this, &QUsbLibusbEventLoopPump::pump);
    return notifier;
}

void QUsbLibusbEventLoopPump::removeFileDescriptor(int fd)
{
    // The number may be reused as soon as this returns, and this may run inside the notifier's own signal.
    Q_ASSERT(thread() == QThread::currentThread());
    const auto node = m_notifiers.extract(fd);
    if (node.empty())
        return;
    for (QSocketNotifier *notifier : {node.mapped().read, node.mapped().write}) {
        if (notifier) {
            notifier->setEnabled(false);
            notifier->deleteLater();
        }
    }
}

void QUsbLibusbEventLoopPump::handleEvents(std::chrono::milliseconds wait)
{
    if (m_insideLibusb)
        return;
    m_insideLibusb = true;
    const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(wait);
    timeval tv;
    tv.tv_sec = seconds.count();
    tv.tv_usec = std::chrono::microseconds(wait - seconds).count();
    libusb_handle_events_timeout_completed(m_context, &tv, nullptr);
    m_insideLibusb = false;
    if (m_timerNeeded)
        updateTimer();
}

void QUsbLibusbEventLoopPump::transferSubmitted()
{
    if (m_timerNeeded && !m_insideLibusb)
        updateTimer();
}

void QUsbLibusbEventLoopPump::updateTimer()
{
    timeval tv;
    if (libusb_get_next_timeout(m_context, &tv) == 1) {
        const auto left = std::chrono::seconds(tv.tv_sec) + std::chrono::microseconds(tv.tv_usec);
        m_timer.start(std::chrono::ceil<std::chrono::milliseconds>(left));
    } else {
        m_timer.stop();
    }
}

void QUsbLibusbEventLoopPump::pump()
{
    handleEvents(std::chrono::milliseconds::zero());
    m_queue->deliver(); // may delete this
}

#include "moc_qusblibusbeventlooppump_p.cpp"
