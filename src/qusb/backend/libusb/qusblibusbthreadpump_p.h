// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#ifndef QUSBLIBUSBTHREADPUMP_P_H
#define QUSBLIBUSBTHREADPUMP_P_H

#include "qusbcompletionqueue_p.h"
#include "qusblibusbpump_p.h"

#include <atomic>
#include <thread>

struct libusb_context;

/*!
    \internal
    Runs libusb on a thread of its own, which sleeps inside libusb and hands completions to the queue (libusb:
    "Multi-threaded applications and asynchronous I/O"). The only way where libusb has no file descriptors to poll.
*/
class QUsbLibusbThreadPump final : public QUsbLibusbPump
{
public:
    QUsbLibusbThreadPump(libusb_context *context, QUsbCompletionQueue *queue);
    ~QUsbLibusbThreadPump() override;

    void waitForEvents(std::chrono::milliseconds wait) override { m_queue->waitForCompletion(wait); }
    void transferSubmitted() override { }
    void abandon() override;

private:
    void loop();

    libusb_context *const m_context;
    QUsbCompletionQueue *const m_queue;
    std::atomic<bool> m_quit = false;
    std::thread m_thread; // last: it uses the rest
};

#endif // QUSBLIBUSBTHREADPUMP_P_H
