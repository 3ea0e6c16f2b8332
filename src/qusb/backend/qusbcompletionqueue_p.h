// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#ifndef QUSBCOMPLETIONQUEUE_P_H
#define QUSBCOMPLETIONQUEUE_P_H

#include <QtCore/qabstracteventdispatcher.h>
#include <QtCore/qobject.h>
#include <QtCore/qpointer.h>

#include <chrono>
#include <condition_variable>
#include <functional>
#include <mutex>
#include <utility>

/*!
    \internal
    Something that happened elsewhere (in libusb, on a worker) and waits to be told on the context's thread.
*/
class QUsbCompletion
{
public:
    virtual ~QUsbCompletion() = default;
    /*! Runs on the context's thread, outside libusb and without a lock. From here on the completion owns itself. */
    virtual void deliver() = 0;

protected:
    QUsbCompletion() = default;
    Q_DISABLE_COPY_MOVE(QUsbCompletion)

private:
    friend class QUsbCompletionQueue;
    QUsbCompletion *m_next = nullptr;
};

/*!
    \internal
    The one thread boundary of QUsb: a mutex-protected queue and a bare wake-up event.

    Whatever may lead to user code goes through here, so user code never runs inside a libusb callback or under a lock.
*/
class QUsbCompletionQueue : public QObject
{
    Q_OBJECT

public:
    explicit QUsbCompletionQueue(QObject *parent);

    /*! Calls \a function in the queue's thread whenever that is about to sleep. */
    void setBeforeSleep(const std::function<void()> &function) { m_beforeSleep = function; }

    /*! Appends \a completion. Any thread. Whoever pumps libusb calls deliver() or wake() afterwards. */
    void append(QUsbCompletion *completion);
    /*! Appends \a completion and wakes the context's thread; returns whether it did. Any thread. */
    bool post(QUsbCompletion *completion);
    /*! Calls \a function on the context's thread, in its turn. Any thread. */
    template <typename Function>
    void call(Function function)
    {
        auto *made = new Call<Function>(std::move(function));
        if (!post(made))
            delete made;
    }
    /*! Makes sure that deliver() runs soon. Any thread. */
    void wake();
    /*! Makes sure that deliver() runs soon if there is something to deliver, and returns whether there is. Any thread. */
    bool wakeIfNeeded();
    /*! Notes that something appended before has more to tell, for waitForCompletion(). Any thread. */
    void announce();
    /*! Waits up to \a wait for something to be appended or announced since it was last called. One thread at a time. */
    void waitForCompletion(std::chrono::milliseconds wait);
    /*!
        Delivers until the queue is empty, but so much only that others in the event loop have their turn; the rest follows in
        a later one. Returns whether there is a rest. Context's thread. User code may delete the context, and this with it.
    */
    bool deliver();
    /*! deliver(), until the queue is empty. For destructors. */
    void deliverAll()
    {
        while (deliver()) { }
    }
    /*!
        Takes no more from now on: what is appended is dropped, and what is here is not delivered. For a queue that stays
        for ever, because something that was given up may still append to it. Any thread.
    */
    void close();

    bool event(QEvent *event) override;

private:
    template <typename Function>
    class Call final : public QUsbCompletion
    {
    public:
        explicit Call(Function &&function)
            : m_function(std::move(function))
        {
        }
        void deliver() override
        {
            Function function = std::move(m_function);
            delete this;
            function();
        }

    private:
        Function m_function;
    };

    QUsbCompletion *takeFirst();
    bool appendLocked(QUsbCompletion *completion);
    void postWakeLocked();
    void followDispatcher();
    void beforeSleep();

    std::mutex m_mutex;
    std::condition_variable m_appended;
    QUsbCompletion *m_first = nullptr;
    QUsbCompletion *m_last = nullptr;
    QPointer<QAbstractEventDispatcher> m_dispatcher; // context's thread
    std::function<void()> m_beforeSleep; // context's thread
    bool m_closed = false;
    bool m_wakePosted = false;
    bool m_hasNews = false; // for waitForCompletion()
};

#endif // QUSBCOMPLETIONQUEUE_P_H
