// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "qusblibusbthreadpump_p.h"

#include <libusb.h>

using namespace std::chrono_literals;

QUsbLibusbThreadPump::QUsbLibusbThreadPump(libusb_context *context, QUsbCompletionQueue *queue)
    : m_context(context)
    , m_queue(queue)
    , m_thread([this] { loop(); })
{
}

QUsbLibusbThreadPump::~QUsbLibusbThreadPump()
{
    m_quit = true;
    libusb_interrupt_event_handler(
        m_context); // remembered by libusb, so it is not lost if the thread is not yet inside
    m_thread.join();
}

void QUsbLibusbThreadPump::abandon()
{
    m_quit = true;
    libusb_interrupt_event_handler(m_context);
    m_thread.detach(); // what keeps it may be what we were given up for
}

void QUsbLibusbThreadPump::loop()
{
    while (!m_quit) {
        timeval longest {60, 0}; // a wake-up a minute bounds whatever libusb may miss
        const int code = libusb_handle_events_timeout_completed(m_context, &longest, nullptr);
        m_queue->wakeIfNeeded();
        if (code != LIBUSB_SUCCESS && code != LIBUSB_ERROR_INTERRUPTED)
            std::this_thread::sleep_for(10ms); // it did not wait, so it would come back at once for ever
    }
}
