// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#ifndef QUSBLIBUSBEVENTLOOPPUMP_P_H
#define QUSBLIBUSBEVENTLOOPPUMP_P_H

#include "qusbcompletionqueue_p.h"
#include "qusblibusbpump_p.h"

#include <QtCore/qobject.h>
#include <QtCore/qsocketnotifier.h>
#include <QtCore/qtimer.h>

#include <unordered_map>

struct libusb_context;

/*!
    \internal
    Runs libusb from the Qt event loop: one QSocketNotifier per file descriptor and direction that libusb asks for, and
    a timer only where libusb needs one (libusb: "Polling and timing").
*/
class QUsbLibusbEventLoopPump final : public QObject, public QUsbLibusbPump
{
    Q_OBJECT

public:
    /*! Pumps \a context and delivers \a queue, its parent, after each time that libusb has returned. */
    QUsbLibusbEventLoopPump(libusb_context *context, QUsbCompletionQueue *queue);
    ~QUsbLibusbEventLoopPump() override;

    void waitForEvents(std::chrono::milliseconds wait) override { handleEvents(wait); }
    void transferSubmitted() override;
    void abandon() override;

private:
    struct Notifiers
    {
        QSocketNotifier *read = nullptr;
        QSocketNotifier *write = nullptr;
    };

    void addFileDescriptor(int fd, short events);
    void removeFileDescriptor(int fd);
    QSocketNotifier *createNotifier(int fd, QSocketNotifier::Type type);
    void handleEvents(std::chrono::milliseconds wait);
    void updateTimer();
    void pump();

    libusb_context *const m_context;
    QUsbCompletionQueue *const m_queue;
    std::unordered_map<int, Notifiers> m_notifiers;
    QTimer m_timer {this}; // a child, so that it changes threads along with this
    bool m_timerNeeded = false;
    bool m_insideLibusb = false;
};

#endif // QUSBLIBUSBEVENTLOOPPUMP_P_H
