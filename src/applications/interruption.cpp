// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "interruption.h"

#include <QtCore/qglobal.h>

#include <atomic>
#include <cerrno>

#ifdef Q_OS_UNIX
#    include <poll.h>
#endif

namespace {

std::atomic<int> noted {0};
static_assert(std::atomic<int>::is_always_lock_free);

[[maybe_unused]] constexpr int turn = 100; // milliseconds between two looks at the signal

} // namespace

void Interruption::setSignal(int signal) noexcept
{
    noted = signal;
}

int Interruption::signal() noexcept
{
    return noted;
}

int Interruption::waitFor([[maybe_unused]] int fileDescriptor, [[maybe_unused]] Event event) noexcept
{
#ifdef Q_OS_UNIX
    for (;;) {
        const bool isEnding = noted != 0;
        pollfd entry {fileDescriptor, short(event == Event::Readable ? POLLIN : POLLOUT), 0};
        const int count = ::poll(&entry, 1, isEnding ? 0 : turn);
        if (count > 0)
            return 0; // also if it is closed: reading or writing tells why
        if (count < 0 && errno != EINTR)
            return errno;
        if (isEnding)
            return EINTR;
    }
#else
    return 0;
#endif
}

int Interruption::pause() noexcept
{
#ifdef Q_OS_UNIX
    (void)::poll(nullptr, 0, turn);
#endif
    return noted == 0 ? 0 : EINTR;
}
