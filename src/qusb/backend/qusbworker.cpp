// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "qusbworker_p.h"

QUsbWorker::QUsbWorker(QUsbCompletionQueue *queue)
    : m_queue(queue)
{
}

QUsbWorker::~QUsbWorker()
{
    {
        const std::lock_guard lock(m_mutex);
        m_quit = true;
    }
    m_wake.notify_one();
    if (m_thread.joinable())
        m_thread.join();
}

bool QUsbWorker::isIdle() const
{
    const std::lock_guard lock(m_mutex);
    return m_jobs.empty() && !m_working;
}

void QUsbWorker::abandon()
{
    const std::lock_guard lock(m_mutex);
    m_abandoned = true;
    m_wake.notify_one();
    if (m_thread.joinable())
        m_thread.detach();
}

void QUsbWorker::enqueue(Job *job)
{
    {
        const std::lock_guard lock(m_mutex);
        m_jobs.push_back(job);
    }
    if (!m_thread.joinable())
        m_thread = std::thread([this] { loop(); });
    m_wake.notify_one();
}

void QUsbWorker::loop()
{
    std::unique_lock lock(m_mutex);
    while (true) {
        m_wake.wait(lock, [this] { return m_quit || m_abandoned || !m_jobs.empty(); });
        if (m_jobs.empty() || m_abandoned)
            return;
        Job *job = m_jobs.front();
        m_jobs.pop_front();
        m_working = true;
        lock.unlock();
        job->execute();
        lock.lock();
        m_working = false;
        if (m_abandoned) {
            m_jobs.push_back(job); // what it holds is not for this thread to destroy
            return;
        }
        m_queue->post(job);
    }
}
