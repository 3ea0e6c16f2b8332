// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#ifndef QUSBLIBUSBPUMP_P_H
#define QUSBLIBUSBPUMP_P_H

#include <QtCore/qglobal.h>

#include <chrono>

/*!
    \internal
    What calls libusb when something happened on its file descriptors, and has the queue delivered afterwards. libusb's
    callbacks, and so QUsbBackendTransfer::completed(), run in there.
*/
class QUsbLibusbPump
{
public:
    virtual ~QUsbLibusbPump() = default;

    /*! Waits up to \a wait for libusb to complete something, which is in the queue afterwards, undelivered. */
    virtual void waitForEvents(std::chrono::milliseconds wait) = 0;
    /*! Call after each submission, on the context's thread or inside a callback of libusb. */
    virtual void transferSubmitted() = 0;
    /*! Stops without waiting: soon nothing calls libusb any more. The pump stays for ever. Context's thread. */
    virtual void abandon() = 0;

protected:
    QUsbLibusbPump() = default;
    Q_DISABLE_COPY_MOVE(QUsbLibusbPump)
};

#endif // QUSBLIBUSBPUMP_P_H
