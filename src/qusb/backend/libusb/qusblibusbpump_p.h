// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#ifndef QUSBLIBUSBPUMP_P_H
#define QUSBLIBUSBPUMP_P_H

#include "qusbcompletionqueue_p.h"

#include <QtCore/qsocketnotifier.h>
#include <QtCore/qtimer.h>

#include <chrono>
#include <unordered_map>

struct libusb_context;

/*!
    \internal
    Runs libusb from the Qt event loop: one QSocketNotifier per file descriptor and direction that libusb asks for, and
    a timer only where libusb needs one (libusb: "Polling and timing").
*/
class QUsbLibusbPump : public QObject
{
    Q_OBJECT

public:
    /*! Pumps \a context and delivers \a queue, its parent, after each time that libusb has returned. */
    QUsbLibusbPump(libusb_context *context, QUsbCompletionQueue *queue);
    ~QUsbLibusbPump() override;

    /*! Lets libusb handle events for up to \a wait; what it completes is in the queue afterwards, undelivered. */
    void handleEvents(std::chrono::milliseconds wait);
    /*! Call after a submission: arms the timer where libusb has no file descriptor for time-outs. */
    void updateTimer();

private:
    struct Notifiers
    {
        QSocketNotifier *read = nullptr;
        QSocketNotifier *write = nullptr;
    };

    void addFileDescriptor(int fd, short events);
    void removeFileDescriptor(int fd);
    QSocketNotifier *createNotifier(int fd, QSocketNotifier::Type type);
    void pump();

    libusb_context *const m_context;
    QUsbCompletionQueue *const m_queue;
    std::unordered_map<int, Notifiers> m_notifiers;
    QTimer m_timer;
    bool m_timerNeeded = false;
    bool m_insideLibusb = false;
};

#endif // QUSBLIBUSBPUMP_P_H
