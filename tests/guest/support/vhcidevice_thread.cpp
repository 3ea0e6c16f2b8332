// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

// The half of VhciDevice that runs in the device's thread.

#include "vhcidevice.h"

#include <algorithm>
#include <cerrno>
#include <poll.h>
#include <sys/eventfd.h>
#include <sys/prctl.h>
#include <sys/socket.h>

using namespace QUsbProtocol;
using Usbip::Completion;

using Lock = std::lock_guard<std::recursive_mutex>;

void VhciDevice::run()
{
    m_threadId = std::this_thread::get_id();
    ::prctl(PR_SET_TIMERSLACK, 1); // jitter is a matter of microseconds
    QByteArray input;
    QByteArray output;
    for (;;) {
        Clock::time_point next;
        {
            const Lock lock(m_mutex);
            QByteArrayView rest(input);
            while (const auto message = Usbip::takeMessage(rest))
                handle(*message);
            input.remove(0, input.size() - rest.size());
            next = serveAll();
            m_changed.notify_all();
            if (!m_plugged)
                break;
            output.swap(m_output);
        }
        if (!send(output) || !receive(input, next))
            break;
        output.resize(0);
    }
    drain();
    const Lock lock(m_mutex);
    m_plugged = false;
}

/*!
    Waits until the kernel has closed its end, too. As long as it has not, it must be able to send: a transfer that it
    can neither send nor give back, because it was cancelled just now, it would wait for for ever.
*/
void VhciDevice::drain() const
{
    QByteArray chunk(65536, Qt::Uninitialized);
    pollfd wait {m_socket, POLLIN, 0};
    while (::poll(&wait, 1, 5000) > 0 && ::recv(m_socket, chunk.data(), size_t(chunk.size()), 0) > 0)
        continue;
}

bool VhciDevice::send(const QByteArray &stream) const
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
bool VhciDevice::receive(QByteArray &stream, Clock::time_point until) const
{
    constexpr qsizetype Chunk = 256 * 1024;
    pollfd wait[] {{m_socket, POLLIN, 0}, {m_event, POLLIN, 0}};
    timespec timeout {};
    if (until != Clock::time_point::max()) {
        const auto left = std::max<std::chrono::nanoseconds>(until - Clock::now(), std::chrono::nanoseconds(0));
        timeout = {time_t(left.count() / 1'000'000'000), long(left.count() % 1'000'000'000)};
    }
    if (::ppoll(wait, 2, until == Clock::time_point::max() ? nullptr : &timeout, nullptr) < 0)
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

void VhciDevice::handle(const Usbip::Message &message)
{
    if (!m_plugged)
        return;
    if (message.unlinks != 0) {
        unlink(message);
        return;
    }
    Endpoint &endpoint = endpointAt(message.transfer.endpoint);
    ++endpoint.counts.submitted;
    m_lastTransfer = message.transfer.id;
    if (const auto early = m_unlinkedEarly.find(message.transfer.id); early != m_unlinkedEarly.end()) {
        ++endpoint.counts.unlinked;
        Usbip::appendUnlinked(m_output, early->second, -ECONNRESET);
        m_unlinkedEarly.erase(early);
        return;
    }
    endpoint.queue.push_back(message.transfer);
    serve(endpoint);
}

void VhciDevice::unlink(const Usbip::Message &message)
{
    // The kernel's thread that sends looks at new transfers, then at unlinks: one that came in between it takes back
    // before it has sent it. Were this answered now, the kernel would lose track of the transfer.
    if (qint32(message.unlinks - m_lastTransfer) > 0) {
        m_unlinkedEarly.emplace(message.unlinks, message.sequence);
        return;
    }
    for (auto &[address, endpoint] : m_endpoints) {
        const auto it = std::find_if(endpoint.queue.begin(), endpoint.queue.end(),
                                     [&](const VhciTransfer &transfer) { return transfer.id == message.unlinks; });
        if (it == endpoint.queue.begin() && !endpoint.queue.empty()) {
            endpoint.due.reset();
            endpoint.reply.reset();
        }
        if (it != endpoint.queue.end())
            endpoint.queue.erase(it);
        else if (endpoint.held.erase(message.unlinks) == 0)
            continue;
        ++endpoint.counts.unlinked;
        Usbip::appendUnlinked(m_output, message.sequence, -ECONNRESET);
        return;
    }
    Usbip::appendUnlinked(m_output, message.sequence, 0); // too late: it was answered
}

VhciDevice::Clock::time_point VhciDevice::serveAll()
{
    auto next = Clock::time_point::max();
    do {
        const bool woken = std::exchange(m_woken, false);
        next = Clock::time_point::max();
        for (auto &[address, endpoint] : m_endpoints) {
            if (woken && endpoint.naking)
                endpoint.due = Clock::now();
            next = std::min(next, serve(endpoint));
        }
    } while (m_woken && m_plugged);
    return next;
}

/*! Answers what is due at \a endpoint; returns when there is something to do again. */
VhciDevice::Clock::time_point VhciDevice::serve(Endpoint &endpoint)
{
    while (m_plugged && !endpoint.queue.empty()) {
        if (!endpoint.due)
            schedule(endpoint);
        if (*endpoint.due > Clock::now())
            return *endpoint.due;
        endpoint.naking = false;
        // By value: a handler may unplug, or complete others.
        const VhciTransfer transfer = endpoint.queue.front();
        const bool asked = endpoint.reply.has_value();
        const VhciReply reply = asked ? *endpoint.reply : ask(endpoint, transfer);
        if (!m_plugged)
            break;
        if (reply.kind == VhciReply::Kind::Nak) {
            endpoint.naking = true;
            endpoint.due = reply.delay.count() > 0 ? Clock::now() + reply.delay : Clock::time_point::max();
            continue;
        }
        if (reply.kind == VhciReply::Kind::Answer && reply.delay.count() > 0 && !asked) {
            endpoint.reply = reply;
            endpoint.due = Clock::now() + reply.delay;
            continue;
        }
        endpoint.queue.pop_front();
        endpoint.due.reset();
        endpoint.reply.reset();
        if (reply.kind == VhciReply::Kind::Hold)
            endpoint.held.emplace(transfer.id, transfer);
        else
            answer(endpoint, transfer, reply);
    }
    return Clock::time_point::max();
}

/*! Decides when the first transfer in the queue is to be asked for. */
void VhciDevice::schedule(Endpoint &endpoint)
{
    auto due = Clock::now();
    if (endpoint.packetTime.count() > 0) {
        // Without a pause from one transfer to the next, as on the bus.
        due = std::max(endpoint.lastPacket, due) + endpoint.packetTime * endpoint.queue.front().packets.size();
        endpoint.lastPacket = due;
    }
    if (endpoint.jitter.count() > 0)
        due += std::chrono::microseconds(endpoint.random() % quint64(endpoint.jitter.count() + 1));
    endpoint.due = due;
}

VhciReply VhciDevice::ask(Endpoint &endpoint, const VhciTransfer &transfer)
{
    if (transfer.endpoint == 0)
        return control(transfer);
    if (m_model.isHalted(transfer.endpoint))
        return VhciReply::stall();
    if (!endpoint.handler)
        return VhciReply::hold();
    const VhciHandler handler = endpoint.handler; // it may replace itself
    return handler(transfer);
}

VhciReply VhciDevice::control(const VhciTransfer &transfer)
{
    if (std::exchange(m_lastRequest, transfer.id) != transfer.id) { // or it is asked again after a NAK
        noticeReset(transfer.setup);
        m_requests.append(transfer.setup);
        if (m_requests.size() == m_unplugAtRequest) {
            m_unplugAtRequest = 0;
            pullPlug();
            return {};
        }
    }
    if (m_controlHandler) {
        if (auto reply = m_controlHandler(transfer))
            return *std::move(reply);
    }
    return m_model.answer(transfer);
}

void VhciDevice::noticeReset(const QUsbSetupPacket &setup)
{
    const bool marker = setup.requestType() == 0x80 && setup.request() == quint8(Request::GetDescriptor)
        && setup.value() == quint8(DescriptorType::Device) << 8 && (setup.length() == 64 || setup.length() == 8);
    if (!marker) {
        m_resetting = false;
    } else if (!std::exchange(m_resetting, true)) {
        ++m_resets;
        m_model.restart();
        if (m_resetHandler)
            m_resetHandler();
    }
}

void VhciDevice::answer(Endpoint &endpoint, const VhciTransfer &transfer, const VhciReply &reply)
{
    ++endpoint.counts.answered;
    m_woken = true; // a loopback may have something to send now
    Completion completion;
    completion.status = reply.status;
    QByteArray data;
    if (!transfer.packets.isEmpty()) {
        completion.packets = transfer.packets;
        for (qsizetype i = 0; i < completion.packets.size(); ++i) {
            Usbip::Packet &packet = completion.packets[i];
            const VhciReply::Packet ours = reply.packets.value(i);
            packet.status = ours.status;
            packet.actualLength = transfer.in ? quint32(ours.data.size()) : ours.status == 0 ? packet.length : 0;
            if (packet.actualLength > packet.length) {
                packet.actualLength = packet.length;
                packet.status = -EOVERFLOW;
            }
            completion.actualLength += packet.actualLength;
            data += ours.data.first(transfer.in ? packet.actualLength : 0);
        }
    } else if (transfer.in) {
        data = reply.data.left(transfer.length);
        // A kernel that gets more than it has room for throws the device out; a host controller says "babble".
        if (reply.data.size() > transfer.length && reply.status == 0)
            completion.status = -EOVERFLOW;
        completion.actualLength = data.size();
    } else {
        completion.actualLength = reply.accepted >= 0 ? reply.accepted : reply.status == 0 ? transfer.length : 0;
    }
    completion.data = data;
    if (completion.status == -EPIPE && transfer.endpoint != 0)
        m_model.setHalted(transfer.endpoint, true);
    Usbip::appendCompletion(m_output, transfer, completion);
}
