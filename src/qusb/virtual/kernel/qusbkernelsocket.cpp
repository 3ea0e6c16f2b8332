// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "qusbkernelsocket_p.h"

#include <algorithm>
#include <cerrno>
#include <poll.h>
#include <sys/eventfd.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace std::chrono_literals;
using Clock = QUsbVirtualClock;

QUsbKernelSocket::QUsbKernelSocket()
    : m_event(::eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK))
{
}

QUsbKernelSocket::~QUsbKernelSocket()
{
    ::close(m_event);
}

int QUsbKernelSocket::open()
{
    int ends[2];
    if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends) < 0)
        return -1;
    m_socket = ends[0];
    return ends[1];
}

void QUsbKernelSocket::close()
{
    ::close(m_socket);
    m_socket = -1;
}

void QUsbKernelSocket::shutDown() const
{
    ::shutdown(m_socket, SHUT_WR);
}

bool QUsbKernelSocket::send(const QByteArray &stream) const
{
    for (QByteArrayView rest(stream); !rest.isEmpty();) {
        const ssize_t count = ::send(m_socket, rest.data(), size_t(rest.size()), MSG_NOSIGNAL);
        if (count >= 0)
            rest = rest.sliced(count);
        else if (errno != EINTR)
            return false;
    }
    return true;
}

bool QUsbKernelSocket::receive(QByteArray &stream, Clock::TimePoint until) const
{
    constexpr qsizetype Chunk = 256 * 1024;
    pollfd wait[] {{m_socket, POLLIN, 0}, {m_event, POLLIN, 0}};
    timespec timeout {};
    if (until != Clock::never) {
        const auto left = std::max<std::chrono::nanoseconds>(until - std::chrono::steady_clock::now(), 0ns);
        timeout = {time_t(left.count() / 1'000'000'000), long(left.count() % 1'000'000'000)};
    }
    if (::ppoll(wait, 2, until == Clock::never ? nullptr : &timeout, nullptr) < 0)
        return errno == EINTR;
    if (wait[1].revents != 0) {
        eventfd_t value = 0;
        ::eventfd_read(m_event, &value);
    }
    if (wait[0].revents == 0)
        return true;
    const qsizetype size = stream.size();
    stream.resize(size + Chunk);
    const ssize_t count = ::recv(m_socket, stream.data() + size, Chunk, MSG_DONTWAIT);
    const int error = count < 0 ? errno : 0;
    stream.resize(size + std::max<ssize_t>(count, 0));
    return count > 0 || error == EAGAIN || error == EINTR;
}

void QUsbKernelSocket::drain() const
{
    QByteArray chunk(65536, Qt::Uninitialized);
    pollfd wait {m_socket, POLLIN, 0};
    while (::poll(&wait, 1, 5000) > 0 && ::recv(m_socket, chunk.data(), size_t(chunk.size()), 0) > 0)
        continue;
}

void QUsbKernelSocket::interrupt() const
{
    ::eventfd_write(m_event, 1);
}
