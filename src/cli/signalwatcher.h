// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#ifndef CLI_SIGNALWATCHER_H
#define CLI_SIGNALWATCHER_H

#include <QtCore/qobject.h>

namespace Cli {

/*!
    \brief Brings SIGINT, SIGTERM and SIGHUP into the event loop, through a pipe (Qt: "Calling Qt Functions From Unix Signal
    Handlers"). Interruption knows of them before the event loop does.

    Only the first signal is caught: if tidying up hangs, a second Ctrl-C ends the program the hard way. One instance.
*/
class SignalWatcher : public QObject
{
    Q_OBJECT

public:
    explicit SignalWatcher(QObject *parent = nullptr);
    ~SignalWatcher() override;
    Q_DISABLE_COPY_MOVE(SignalWatcher)

Q_SIGNALS:
    /*! The user or the system asks the program to end, by \a signal. */
    void interrupted(int signal);

private:
    void readPipe();

    int m_pipe[2] = {-1, -1};
};

} // namespace Cli

#endif // CLI_SIGNALWATCHER_H
