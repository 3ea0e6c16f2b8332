// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "signalwatcher.h"

#include "interruption.h"

#include <QtCore/qsocketnotifier.h>

#include <array>
#include <atomic>
#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <unistd.h>

namespace Cli {
namespace {

constexpr std::array watchedSignals {SIGINT, SIGTERM, SIGHUP};
std::atomic<int> pipeWriteEnd {-1};
static_assert(std::atomic<int>::is_always_lock_free);

extern "C" void handleSignal(int signal)
{
    const int savedErrno = errno;
    Interruption::setSignal(signal);
    const auto byte = char(signal);
    [[maybe_unused]] const ssize_t ignored = ::write(pipeWriteEnd.load(), &byte, 1);
    errno = savedErrno;
}

} // namespace

SignalWatcher::SignalWatcher(QObject *parent)
    : QObject(parent)
{
    if (::pipe2(m_pipe, O_CLOEXEC | O_NONBLOCK) != 0)
        return; // the signals keep their deadly default
    pipeWriteEnd = m_pipe[1];
    auto *notifier = new QSocketNotifier(m_pipe[0], QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, &SignalWatcher::readPipe);

    struct sigaction action = {};
    action.sa_handler = handleSignal;
    action.sa_flags = SA_RESETHAND;
    ::sigemptyset(&action.sa_mask);
    for (const int number : watchedSignals) {
        struct sigaction previous = {};
        ::sigaction(number, nullptr, &previous);
        if (previous.sa_handler != SIG_IGN) // nohup, or a background job of a shell without job control
            ::sigaction(number, &action, nullptr);
    }
}

SignalWatcher::~SignalWatcher()
{
    for (const int number : watchedSignals) {
        struct sigaction previous = {};
        ::sigaction(number, nullptr, &previous);
        if (previous.sa_handler == handleSignal)
            ::signal(number, SIG_DFL);
    }
    pipeWriteEnd = -1;
    for (const int fileDescriptor : m_pipe) {
        if (fileDescriptor >= 0)
            ::close(fileDescriptor);
    }
}

void SignalWatcher::readPipe()
{
    char byte;
    if (::read(m_pipe[0], &byte, 1) == 1)
        Q_EMIT interrupted(byte);
}

} // namespace Cli

#include "moc_signalwatcher.cpp"
