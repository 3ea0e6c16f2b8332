// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#ifndef QUSBLIBUSBLOG_P_H
#define QUSBLIBUSBLOG_P_H

struct libusb_context;
class QUsbCompletionQueue;

/*!
    \internal
    Brings libusb's log of one context into the logging category "qusb.libusb".

    libusb logs from whatever thread and under its own locks; the lines go through the completion queue, so that a
    message handler may do anything. Which lines libusb makes is decided here, once, from what the category lets
    through. While a context is logged, libusb writes nothing to stderr, not even for other contexts of the process.
*/
class QUsbLibusbLog
{
public:
    QUsbLibusbLog(libusb_context *context, QUsbCompletionQueue *queue);
    ~QUsbLibusbLog();
    QUsbLibusbLog(const QUsbLibusbLog &) = delete;
    QUsbLibusbLog &operator=(const QUsbLibusbLog &) = delete;

private:
    libusb_context *const m_context;
};

#endif // QUSBLIBUSBLOG_P_H
