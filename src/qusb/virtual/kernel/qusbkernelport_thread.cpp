// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

// The half of QUsbKernelPort that runs in its thread.

#include "qusbkernelport_p.h"
#include "qusbvhci_p.h"

#include <QtCore/qdeadlinetimer.h>
#include <QtCore/qdebug.h>
#include <QtCore/qthread.h>

#include <algorithm>
#include <cerrno>
#include <poll.h>
#include <sys/eventfd.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace QUsbProtocol;
using namespace std::chrono_literals;
using QUsbUsbIp::Transfer;

void QUsbKernelPortPrivate::run(const std::shared_ptr<Engine> &device)
{
    m_threadId = std::this_thread::get_id();
    ::prctl(PR_SET_TIMERSLACK, 1); // jitter is a matter of microseconds
    do {
        converse(*device);
    } while (comeBack(*device));
}

void QUsbKernelPortPrivate::converse(Engine &device)
{
    QByteArray input;
    QByteArray output;
    for (;;) {
        auto next = Clock::never;
        {
            const Engine::Lock lock(device.mutex);
            QByteArrayView rest(input);
            while (auto message = QUsbUsbIp::takeMessage(rest))
                handle(device, std::move(*message));
            input.remove(0, input.size() - rest.size());
            if (m_plugged)
                next = device.serve();
            m_finished.clear();
            if (!m_plugged)
                break;
            output.swap(m_output);
        }
        if (!send(output) || !receive(input, next))
            break;
        output.resize(0);
    }
    {
        const Engine::Lock lock(device.mutex);
        pullPlug(); // the kernel may have thrown it out
    }
    drain();
    const Engine::Lock lock(device.mutex);
    m_finished.clear();
    ::close(m_socket);
    m_socket = -1;
}

/*! Plugs the device in once more if that is wanted, as soon as the kernel has forgotten it. */
bool QUsbKernelPortPrivate::comeBack(Engine &device)
{
    for (const QDeadlineTimer deadline(10s); m_returning && !waitUntilFree(0ms); QThread::usleep(500)) {
        if (deadline.hasExpired())
            m_returning = false;
    }
    const Engine::Lock lock(device.mutex);
    if (!m_returning)
        return false;
    const QUsbError error = connectTo(device);
    m_returning = false;
    if (error.isError())
        qWarning() << "QUsbKernelPort:" << error;
    return !error.isError();
}

/*!
    Waits until the kernel has closed its end, too. Until then the kernel must be able to send. It would wait endlessly for
    a transfer that was just cancelled, if it can neither send the transfer nor give it back.
*/
void QUsbKernelPortPrivate::drain() const
{
    QByteArray chunk(65536, Qt::Uninitialized);
    pollfd wait {m_socket, POLLIN, 0};
    while (::poll(&wait, 1, 5000) > 0 && ::recv(m_socket, chunk.data(), size_t(chunk.size()), 0) > 0)
        continue;
}

bool QUsbKernelPortPrivate::send(const QByteArray &stream) const
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

/*! Waits for messages, for interrupt(), or \a until then. Returns false if the kernel has let go of the device. */
bool QUsbKernelPortPrivate::receive(QByteArray &stream, Clock::TimePoint until) const
{
    constexpr qsizetype Chunk = 256 * 1024;
    pollfd wait[] {{m_socket, POLLIN, 0}, {m_event, POLLIN, 0}};
    timespec timeout {};
    if (until != Clock::never) {
        const auto left = std::max<std::chrono::nanoseconds>(until - m_clock.now(), 0ns);
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

void QUsbKernelPortPrivate::handle(Engine &device, QUsbUsbIp::Message message)
{
    if (!m_plugged)
        return;
    if (!message.transfer) {
        unlink(device, message);
        return;
    }
    Transfer *transfer = message.transfer.get();
    m_lastTransfer = transfer->sequence;
    m_transfers.insert_or_assign(transfer->sequence, std::move(message.transfer));
    if (transfer->type == TransferType::Bulk) {
        if (const auto endpoint = device.model.endpoint(transfer->endpointAddress))
            transfer->type = endpoint->type;
    }
    if (const auto early = m_unlinkedEarly.find(transfer->sequence); early != m_unlinkedEarly.end()) {
        transfer->unlinkedBy = early->second;
        m_unlinkedEarly.erase(early);
        device.submit(transfer, this);
        device.cancel(transfer);
        return;
    }
    noticeReset(device, *transfer);
    if (!m_plugged) // the reset handler may have had enough
        return;
    device.submit(transfer, this);
    // What is answered at once is answered before whatever the next message takes back.
    device.serve();
}

void QUsbKernelPortPrivate::unlink(Engine &device, const QUsbUsbIp::Message &message)
{
    // The kernel's thread that sends looks at new transfers, then at unlinks: one that came in between it takes back
    // before it has sent it. Were this answered now, the kernel would lose track of the transfer.
    if (qint32(message.unlinks - m_lastTransfer) > 0) {
        m_unlinkedEarly.emplace(message.unlinks, message.sequence);
        return;
    }
    const auto it = m_transfers.find(message.unlinks);
    if (it == m_transfers.end()) {
        QUsbUsbIp::appendUnlinked(m_output, message.sequence, QUsbUsbIp::Unlinked::TooLate);
        return;
    }
    it->second->unlinkedBy = message.sequence;
    device.cancel(it->second.get());
}

/*! USB/IP does not pass a reset on, and the kernel does not ask for so much or so little of the descriptor otherwise. */
void QUsbKernelPortPrivate::noticeReset(Engine &device, const Transfer &transfer)
{
    if (transfer.type != TransferType::Control)
        return;
    const auto setup = QUsbSetupPacket::fromBytes(QByteArrayView(transfer.buffer, transfer.length));
    const bool marker = setup && setup->requestType() == 0x80 && setup->request() == quint8(Request::GetDescriptor)
        && setup->value() == quint8(DescriptorType::Device) << 8 && (setup->length() == 64 || setup->length() == 8);
    if (!marker)
        m_resetting = false;
    else if (!std::exchange(m_resetting, true))
        device.reset();
}

/*! Whether the plug is pulled instead of an answer to the control request that has come; pulls it. */
bool QUsbKernelPortPrivate::isLastRequest()
{
    if (++m_requests != m_unplugAtRequest)
        return false;
    m_unplugAtRequest = 0;
    pullPlug();
    return true;
}

void QUsbKernelPortPrivate::transferEnded(QUsbBackendTransfer *backendTransfer)
{
    auto *transfer = static_cast<Transfer *>(backendTransfer);
    if (m_plugged) {
        const bool takenBack = transfer->unlinkedBy != 0;
        // The answer to an unlink message has no room for the bytes that had moved.
        const bool isComplete = !takenBack || transfer->actualLength > 0;
        if (isComplete)
            QUsbUsbIp::appendCompletion(m_output, *transfer);
        if (takenBack) {
            QUsbUsbIp::appendUnlinked(m_output, transfer->unlinkedBy,
                                      isComplete ? QUsbUsbIp::Unlinked::TooLate : QUsbUsbIp::Unlinked::TakenBack);
        }
    }
    if (auto node = m_transfers.extract(transfer->sequence))
        m_finished.push_back(std::move(node.mapped())); // its handler may still look at it
}
