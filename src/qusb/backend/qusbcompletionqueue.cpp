// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "qusbcompletionqueue_p.h"

#include <QtCore/qcoreapplication.h>
#include <QtCore/qcoreevent.h>
#include <QtCore/qpointer.h>

// How many completions are delivered in one turn of the event loop, at most.
static constexpr int longestBatch = 256;

static QEvent::Type wakeEventType()
{
    static const auto type = static_cast<QEvent::Type>(QEvent::registerEventType());
    return type;
}

QUsbCompletionQueue::QUsbCompletionQueue(QObject *parent)
    : QObject(parent)
{
    wakeEventType(); // registered here, on a known thread
    followDispatcher();
    if (!m_dispatcher) // comes with the thread's first event loop
        wake();
}

void QUsbCompletionQueue::append(QUsbCompletion *completion)
{
    {
        const std::lock_guard lock(m_mutex);
        appendLocked(completion);
    }
    m_appended.notify_one(); // costs a load when nobody waits
}

bool QUsbCompletionQueue::appendLocked(QUsbCompletion *completion)
{
    if (m_closed)
        return false;
    (m_last ? m_last->m_next : m_first) = completion;
    m_last = completion;
    m_hasNews = true;
    return true;
}

void QUsbCompletionQueue::close()
{
    const std::lock_guard lock(m_mutex);
    m_closed = true;
    m_first = nullptr;
    m_last = nullptr;
}

void QUsbCompletionQueue::announce()
{
    {
        const std::lock_guard lock(m_mutex);
        m_hasNews = true;
    }
    m_appended.notify_one();
}

bool QUsbCompletionQueue::post(QUsbCompletion *completion)
{
    // All of it with the lock: as soon as completion can be delivered, we may be deleted by what it leads to.
    const std::lock_guard lock(m_mutex);
    if (!appendLocked(completion))
        return false;
    m_appended.notify_one();
    postWakeLocked();
    return true;
}

void QUsbCompletionQueue::wake()
{
    const std::lock_guard lock(m_mutex);
    postWakeLocked();
}

bool QUsbCompletionQueue::wakeIfNeeded()
{
    const std::lock_guard lock(m_mutex);
    if (m_first)
        postWakeLocked();
    return m_first != nullptr;
}

void QUsbCompletionQueue::waitForCompletion(std::chrono::milliseconds wait)
{
    std::unique_lock lock(m_mutex);
    // Not for what is in the queue: who waits may leave that to others, and must not be woken up by it over and over.
    m_appended.wait_for(lock, wait, [this] { return m_hasNews; });
    m_hasNews = false;
}

void QUsbCompletionQueue::postWakeLocked()
{
    if (m_wakePosted || m_closed)
        return;
    m_wakePosted = true;
    QCoreApplication::postEvent(this, new QEvent(wakeEventType()));
}

QUsbCompletion *QUsbCompletionQueue::takeFirst()
{
    const std::lock_guard lock(m_mutex);
    QUsbCompletion *completion = m_first;
    if (!completion)
        return nullptr;
    m_first = std::exchange(completion->m_next, nullptr);
    if (!m_first)
        m_last = nullptr;
    return completion;
}

/*!
    Hears of it when an event loop is about to sleep. That one may be a loop that user code opens inside deliver(), and has
    to deliver the rest: an event posted for the case that it does would cost another turn for each batch.
*/
void QUsbCompletionQueue::followDispatcher()
{
    QAbstractEventDispatcher *dispatcher = QAbstractEventDispatcher::instance();
    if (dispatcher == m_dispatcher)
        return;
    if (m_dispatcher)
        m_dispatcher->disconnect(this);
    m_dispatcher = dispatcher;
    if (!dispatcher)
        return;
    // Loops that do not sleep, as QCoreApplication::processEvents(), emit awake() instead.
    connect(dispatcher, &QAbstractEventDispatcher::aboutToBlock, this, &QUsbCompletionQueue::beforeSleep);
    connect(dispatcher, &QAbstractEventDispatcher::awake, this, &QUsbCompletionQueue::beforeSleep);
}

void QUsbCompletionQueue::beforeSleep()
{
    if (m_beforeSleep)
        m_beforeSleep();
    wakeIfNeeded();
}

bool QUsbCompletionQueue::deliver()
{
    // Another thread may append faster than we deliver, and so may what is delivered.
    followDispatcher();
    const QPointer<QUsbCompletionQueue> guard(this);
    for (int left = longestBatch; left > 0 && guard; --left) {
        QUsbCompletion *completion = takeFirst();
        if (!completion)
            return false;
        completion->deliver();
    }
    return guard && wakeIfNeeded();
}

bool QUsbCompletionQueue::event(QEvent *event)
{
    if (event->type() == QEvent::ThreadChange) {
        if (m_dispatcher)
            std::exchange(m_dispatcher, nullptr)->disconnect(this);
        wake(); // moves along, and finds the other thread's dispatcher
    }
    if (event->type() != wakeEventType())
        return QObject::event(event);
    {
        const std::lock_guard lock(m_mutex);
        m_wakePosted = false;
    }
    deliver();
    return true;
}

#include "moc_qusbcompletionqueue_p.cpp"
