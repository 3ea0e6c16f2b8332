// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#ifndef QUSBWORKER_P_H
#define QUSBWORKER_P_H

#include "qusbcompletionqueue_p.h"

#include <condition_variable>
#include <deque>
#include <optional>
#include <thread>
#include <type_traits>
#include <utility>

/*!
    \internal
    One thread that runs what can only be done by blocking, one call after the other, and reports back through the
    completion queue. The thread starts with the first call.
*/
class QUsbWorker
{
public:
    explicit QUsbWorker(QUsbCompletionQueue *queue);
    /*! Waits for the calls that were handed over. */
    ~QUsbWorker();
    Q_DISABLE_COPY_MOVE(QUsbWorker)

    /*! Returns whether no call is waiting or under way. */
    bool isIdle() const;
    /*! Nobody will hear of the calls that are not done. For a worker that stays for ever, because a call of it may. */
    void abandon();

    /*! Calls \a work on the worker's thread, then \a done with what it returned on the context's thread. */
    template <typename Work, typename Done>
    void run(Work work, Done done)
    {
        enqueue(new Call<Work, Done>(std::move(work), std::move(done)));
    }

private:
    class Job : public QUsbCompletion
    {
    public:
        virtual void execute() = 0;
    };

    template <typename Work, typename Done>
    class Call final : public Job
    {
    public:
        Call(Work &&work, Done &&done)
            : m_work(std::move(work))
            , m_done(std::move(done))
        {
        }
        void execute() override { m_result.emplace(m_work()); }
        void deliver() override
        {
            // What was captured must die here, on the context's thread, before user code that m_done runs can ask.
            Done done = std::move(m_done);
            auto result = std::move(*m_result);
            delete this;
            done(std::move(result));
        }

    private:
        Work m_work;
        Done m_done;
        std::optional<std::invoke_result_t<Work &>> m_result;
    };

    void enqueue(Job *job);
    void loop();

    QUsbCompletionQueue *const m_queue;
    mutable std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<Job *> m_jobs;
    bool m_working = false;
    bool m_quit = false;
    bool m_abandoned = false;
    std::thread m_thread;
};

#endif // QUSBWORKER_P_H
