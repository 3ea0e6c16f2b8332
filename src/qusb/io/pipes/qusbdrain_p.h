// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#ifndef QUSBDRAIN_P_H
#define QUSBDRAIN_P_H

#include "qusbpipe_p.h"

#include <QtCore/qdeadlinetimer.h>
#include <QtCore/qpromise.h>

#include <memory>

/*!
    \internal
    Reads from a pipe, and drops what comes, until the device is quiet. Lives as long as its read is under way.
*/
class QUsbDrain : public std::enable_shared_from_this<QUsbDrain>
{
public:
    static QUsbPipe::Future start(const std::shared_ptr<QUsbPipe> &pipe, std::chrono::milliseconds quietTime,
                                  std::chrono::milliseconds limit);

private:
    QUsbDrain(std::shared_ptr<QUsbPipe> pipe, std::chrono::milliseconds quietTime, std::chrono::milliseconds limit);
    void readOn();
    void received(const QUsbTransferResult &result);
    void finish(const QUsbError &error);

    const std::shared_ptr<QUsbPipe> m_pipe;
    const std::chrono::milliseconds m_quietTime;
    const QDeadlineTimer m_deadline;
    qsizetype m_dropped = 0;
    QPromise<QUsbTransferResult> m_promise;
};

#endif // QUSBDRAIN_P_H
