// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

// What a QUsbVirtualDevice says to each transfer, faults included.

#include "qusbvirtualdevice_p.h"

#include <algorithm>
#include <cstring>

using namespace QUsbProtocol;
using namespace std::chrono_literals;
using Reply = QUsbVirtualReply;
using Action = QUsbVirtualFault::Action;

namespace {

/*! How long a packet of isochronous \a endpoint takes (USB 2.0, 5.6.4 and table 9-13). */
std::chrono::microseconds serviceInterval(const QUsbVirtualModel::Endpoint &endpoint, Speed speed)
{
    const int exponent = std::clamp(int(endpoint.interval), 1, 16) - 1;
    return (speed >= Speed::High ? 125us : 1000us) * (1 << exponent);
}

/*! Where the data of \a transfer is in its buffer. */
char *dataOf(const QUsbBackendTransfer *transfer)
{
    return transfer->buffer + (transfer->type == TransferType::Control ? QUsbSetupPacket::Size : 0);
}

/*! How many bytes \a reply would move of \a transfer. */
qsizetype size(const Reply &reply, const QUsbVirtualTransfer &transfer)
{
    if (transfer.isIn())
        return reply.bytes().size();
    const qsizetype left = transfer.length() - transfer.bytesMoved();
    return reply.accepted() >= 0 ? std::min(reply.accepted(), left) : left;
}

} // namespace

/*! Answers the transfers that are due at \a endpoint. Returns the time of the next one. */
QUsbVirtualDevicePrivate::TimePoint QUsbVirtualDevicePrivate::serve(Endpoint &endpoint)
{
    while (isPluggedIn() && !endpoint.queue.empty()) {
        if (!endpoint.due)
            schedule(endpoint);
        if (*endpoint.due > clock->now())
            return *endpoint.due;
        if (endpoint.budget == 0)
            return clock->now();
        endpoint.naking = false;
        // By value: a handler may unplug, or complete others.
        const Waiting waiting = endpoint.queue.front();
        const bool wasDelayed = endpoint.reply.has_value();
        const Reply reply = wasDelayed ? *std::exchange(endpoint.reply, std::nullopt) : ask(endpoint, waiting);
        if (!isPluggedIn() || endpoint.queue.empty() || endpoint.queue.front().id != waiting.id)
            continue;
        if (reply.kind() == Reply::Kind::Nak) {
            endpoint.naking = true;
            endpoint.due = reply.delay().count() > 0 ? clock->now() + reply.delay() : Clock::never;
        } else if (reply.kind() != Reply::Kind::Hold && reply.delay().count() > 0 && !wasDelayed) {
            endpoint.reply = reply;
            endpoint.due = clock->now() + reply.delay();
        } else if (!take(endpoint, waiting, reply)) {
            endpoint.naking = true;
            endpoint.due = Clock::never;
        }
    }
    return Clock::never;
}

/*! Decides when the first transfer in the queue is to be asked for. */
void QUsbVirtualDevicePrivate::schedule(Endpoint &endpoint)
{
    auto due = clock->now();
    const QUsbBackendTransfer *transfer = endpoint.queue.front().transfer;
    if (!transfer->packets.empty()) {
        auto packetTime = endpoint.packetTime;
        if (const auto described = model.endpoint(endpoint.address); !packetTime && described)
            packetTime = serviceInterval(*described, speed);
        if (packetTime && packetTime->count() > 0) {
            // Without a pause from one transfer to the next, as on the bus, unless the host has let the pipe run empty.
            const bool isLate = endpoint.busyUntil + 10ms < due;
            due = (isLate ? due : endpoint.busyUntil) + *packetTime * qint64(transfer->packets.size());
            endpoint.busyUntil = due;
        }
    }
    if (endpoint.jitter.count() > 0)
        due += std::chrono::microseconds(endpoint.random() % quint64(endpoint.jitter.count() + 1));
    endpoint.due = due;
}

Reply QUsbVirtualDevicePrivate::ask(Endpoint &endpoint, const Waiting &waiting)
{
    if (endpoint.silent)
        return Reply::nak();
    const QUsbVirtualTransfer transfer = request(waiting);
    if (endpoint.address != 0 && model.isHalted(endpoint.address))
        return Reply::stall();
    if (auto fault = dueFault(endpoint, transfer))
        return *std::move(fault);
    Reply reply = askDevice(endpoint, transfer);
    if (!isPluggedIn() || reply.kind() == Reply::Kind::Nak || reply.kind() == Reply::Kind::Hold)
        return reply;
    applyFault(endpoint, transfer, reply);
    if (endpoint.bytesPerSecond > 0) {
        const auto time = std::chrono::nanoseconds(1s) * size(reply, transfer) / endpoint.bytesPerSecond;
        endpoint.busyUntil = std::max(endpoint.busyUntil, clock->now()) + time;
        const auto wait = endpoint.busyUntil - clock->now();
        reply.m_delay += std::chrono::ceil<std::chrono::microseconds>(wait);
    }
    return reply;
}

Reply QUsbVirtualDevicePrivate::askDevice(Endpoint &endpoint, const QUsbVirtualTransfer &transfer)
{
    if (endpoint.address == 0)
        return control(transfer);
    if (const QUsbVirtualDevice::Handler handler = endpoint.handler) // by value: it may replace itself
        return handler(transfer);
    if (!transfer.isIn())
        return Reply::accept();
    return transfer.packetCount() > 0 ? sendQueuedPackets(endpoint, transfer) : sendQueued(endpoint, transfer);
}

Reply QUsbVirtualDevicePrivate::control(const QUsbVirtualTransfer &transfer)
{
    if (std::exchange(m_lastRequest, transfer.id()) != transfer.id()) { // or it is asked again after a NAK
        controlRequests.append(transfer.setup());
        if (const auto observer = requestObserver; observer && observer(transfer.setup()))
            return Reply::nak();
    }
    if (const auto handler = controlHandler) {
        if (auto reply = handler(transfer))
            return *std::move(reply);
    }
    return model.answer(transfer.setup());
}

Reply QUsbVirtualDevicePrivate::sendQueued(Endpoint &endpoint, const QUsbVirtualTransfer &transfer)
{
    if (endpoint.messages.empty())
        return Reply::nak();
    Message &message = endpoint.messages.front();
    const auto described = model.endpoint(endpoint.address);
    const qsizetype maxPacketSize = described && described->maxPacketSize > 0 ? described->maxPacketSize : 512;
    const qsizetype room = transfer.length() - transfer.bytesMoved();
    const qsizetype left = message.data.size() - message.sent;
    if (left > room) {
        // Whole packets only: the one that does not fit is sent and is too long.
        const qsizetype sent = std::min(left, (room + maxPacketSize - 1) / maxPacketSize * maxPacketSize);
        const QByteArray bytes = message.data.mid(message.sent, sent);
        message.sent += sent;
        return Reply::data(bytes);
    }
    const QByteArray bytes = message.sent == 0 ? message.data : message.data.mid(message.sent);
    const bool ends = message.end == QUsbVirtualDevice::MessageEnd::ShortPacket || left % maxPacketSize != 0;
    endpoint.messages.pop_front();
    return ends ? Reply::data(bytes) : Reply::more(bytes);
}

Reply QUsbVirtualDevicePrivate::sendQueuedPackets(Endpoint &endpoint, const QUsbVirtualTransfer &transfer)
{
    QList<Reply::Packet> packets;
    for (qsizetype i = 0; i < transfer.packetCount() && !endpoint.messages.empty(); ++i) {
        packets.append({Kind::NoError, std::move(endpoint.messages.front().data)});
        endpoint.messages.pop_front();
    }
    return Reply::packets(packets);
}

/*! Notes what \a reply takes of an OUT transfer that no handler sees. */
void QUsbVirtualDevicePrivate::keepReceived(Endpoint &endpoint, const QUsbVirtualTransfer &transfer, const Reply &reply,
                                            int maxPacketSize)
{
    for (qsizetype i = 0; i < transfer.packetCount(); ++i) {
        if (reply.packetList().value(i).status == Kind::NoError)
            endpoint.received.append(transfer.packetData(i).toByteArray());
    }
    if (transfer.packetCount() > 0)
        return;
    const qsizetype taken = size(reply, transfer);
    const bool isWhole = transfer.bytesMoved() + taken == transfer.length() && reply.status() == Kind::NoError;
    if (transfer.bytesMoved() > 0) // the rest of a transfer that a fault has cut
        endpoint.received.last() += transfer.data().first(taken);
    else if (taken > 0 || isWhole)
        endpoint.received.append(transfer.data().first(taken).toByteArray());
    if (isWhole && transfer.endsWithZeroLengthPacket() && transfer.length() > 0 && maxPacketSize > 0
        && transfer.length() % maxPacketSize == 0)
        endpoint.received.append(QByteArray());
}

/*! Moves what \a reply says, and ends the transfer if it is over. Returns false if nothing has moved: not ready. */
bool QUsbVirtualDevicePrivate::take(Endpoint &endpoint, const Waiting &waiting, const Reply &reply)
{
    if (reply.kind() == Reply::Kind::Hold) {
        endpoint.held.emplace(waiting.id, waiting);
    } else if (reply.kind() == Reply::Kind::More) {
        const QUsbVirtualTransfer transfer = request(waiting);
        const qsizetype before = transfer.bytesMoved();
        if (!transfer.isIn() && !endpoint.handler && endpoint.address != 0)
            keepReceived(endpoint, transfer, reply, 0);
        const Kind status = moveBytes(waiting.transfer, reply);
        if (status == Kind::NoError && transfer.bytesMoved() < transfer.length()) {
            endpoint.due.reset();
            return transfer.bytesMoved() > before;
        }
        endpoint.queue.pop_front();
        endpoint.due.reset();
        --endpoint.budget;
        ++endpoint.counts.answered;
        m_woken = true;
        finish(waiting, status);
        return true;
    }
    endpoint.queue.pop_front();
    endpoint.due.reset();
    --endpoint.budget;
    if (reply.kind() == Reply::Kind::Answer)
        answer(endpoint, waiting, reply);
    return true;
}

void QUsbVirtualDevicePrivate::answer(Endpoint &endpoint, const Waiting &waiting, const Reply &reply)
{
    const QUsbVirtualTransfer transfer = request(waiting);
    ++endpoint.counts.answered;
    m_woken = true; // a loopback may have something to send now
    if (!transfer.isIn() && !endpoint.handler && endpoint.address != 0)
        keepReceived(endpoint, transfer, reply,
                     model.endpoint(endpoint.address).value_or(QUsbVirtualModel::Endpoint {}).maxPacketSize);
    const bool hasPackets = !waiting.transfer->packets.empty();
    const Kind status = hasPackets ? movePackets(waiting.transfer, reply) : moveBytes(waiting.transfer, reply);
    if (status == Kind::Stall && endpoint.address != 0)
        model.setHalted(endpoint.address);
    finish(waiting, status);
}

QUsbVirtualDevicePrivate::Kind QUsbVirtualDevicePrivate::moveBytes(QUsbBackendTransfer *transfer,
                                                                   const Reply &reply) const
{
    const QUsbVirtualTransfer view(0, transfer);
    const qsizetype room = view.length() - view.bytesMoved();
    if (!view.isIn()) {
        const bool takesAll = reply.accepted() < 0 && reply.status() == Kind::NoError;
        transfer->actualLength += int(takesAll ? room : std::clamp<qsizetype>(reply.accepted(), 0, room));
        return reply.status();
    }
    const qsizetype moved = std::min(room, reply.m_data.size());
    if (moved > 0)
        std::memcpy(dataOf(transfer) + transfer->actualLength, reply.m_data.constData(), size_t(moved));
    transfer->actualLength += int(moved);
    // Truncate to wLength, as a device must.
    const bool isTooLong = reply.m_data.size() > room && transfer->type != TransferType::Control;
    return isTooLong && reply.status() == Kind::NoError ? Kind::Overflow : reply.status();
}

QUsbVirtualDevicePrivate::Kind QUsbVirtualDevicePrivate::movePackets(QUsbBackendTransfer *transfer,
                                                                     const Reply &reply) const
{
    const QUsbVirtualTransfer view(0, transfer);
    char *place = transfer->buffer;
    for (size_t i = 0; i < transfer->packets.size(); ++i) {
        QUsbBackendTransfer::Packet &packet = transfer->packets[i];
        const Reply::Packet ours = reply.m_packets.value(qsizetype(i));
        packet.status = ours.status;
        if (view.isIn()) {
            packet.actualLength = int(std::min<qsizetype>(packet.length, ours.data.size()));
            if (ours.data.size() > packet.length && ours.status == Kind::NoError)
                packet.status = Kind::Overflow;
            if (packet.actualLength > 0)
                std::memcpy(place, ours.data.constData(), size_t(packet.actualLength));
        } else {
            packet.actualLength = ours.status == Kind::NoError ? packet.length : 0;
        }
        transfer->actualLength += packet.actualLength;
        place += packet.length;
    }
    return reply.status();
}

void QUsbVirtualDevicePrivate::finish(const Waiting &waiting, Kind status)
{
    if (waiting.deadline != Clock::never)
        m_deadlines.erase({waiting.deadline, waiting.id});
    waiting.transfer->status = status;
    waiting.host->transferEnded(waiting.transfer);
}

void QUsbVirtualDevicePrivate::addFault(quint8 address, const QUsbVirtualFault &fault)
{
    Endpoint &endpoint = endpointAt(address);
    if (endpoint.faults.empty())
        endpoint.position = 0;
    const auto later = [](const QUsbVirtualFault &a, const QUsbVirtualFault &b) { return a.position() < b.position(); };
    endpoint.faults.insert(std::upper_bound(endpoint.faults.begin(), endpoint.faults.end(), fault, later), fault);
    wake();
}

void QUsbVirtualDevicePrivate::clearFaults()
{
    for (auto &[address, endpoint] : m_endpoints) {
        endpoint.faults.clear();
        endpoint.silent = false;
    }
    wake();
}

/*! What goes wrong with \a transfer before a byte of it moves; nothing if nothing does. */
std::optional<Reply> QUsbVirtualDevicePrivate::dueFault(Endpoint &endpoint, const QUsbVirtualTransfer &transfer)
{
    // A delay applies to the byte at its position, and the failure of a packet to the packet.
    const auto isDue = [&](const QUsbVirtualFault &fault) {
        return fault.position() <= endpoint.position && fault.action() != Action::Delay
            && (fault.action() != Action::Fail || transfer.packetCount() == 0);
    };
    const auto it = std::find_if(endpoint.faults.begin(), endpoint.faults.end(), isDue);
    if (it == endpoint.faults.end())
        return std::nullopt;
    const QUsbVirtualFault fault = *it;
    endpoint.faults.erase(it);
    if (endpoint.address == 0)
        ++endpoint.position;
    switch (fault.action()) {
    case Action::Silence:
        endpoint.silent = true;
        break;
    case Action::Disconnect:
        socket->pullPlug();
        break;
    default:
        return Reply::failure(fault.status());
    }
    return Reply::nak();
}

/*! Lets the faults that stand within \a reply happen to it, and counts on. */
void QUsbVirtualDevicePrivate::applyFault(Endpoint &endpoint, const QUsbVirtualTransfer &transfer, Reply &reply)
{
    if (transfer.packetCount() > 0) {
        applyPacketFault(endpoint, transfer, reply);
        return;
    }
    quint64 end = endpoint.position + (endpoint.address == 0 ? 1 : quint64(size(reply, transfer)));
    while (!endpoint.faults.empty() && endpoint.faults.front().position() < end) {
        const QUsbVirtualFault fault = endpoint.faults.front();
        if (fault.action() != Action::Delay) { // only the bytes before it are transferred now
            const auto moved = qsizetype(fault.position() - endpoint.position);
            reply = transfer.isIn() ? Reply::more(reply.bytes().left(moved)) : Reply::moreAccepted(moved);
            end = fault.position();
            break;
        }
        reply.m_delay += fault.delay();
        endpoint.faults.pop_front();
    }
    endpoint.position = end;
}

void QUsbVirtualDevicePrivate::applyPacketFault(Endpoint &endpoint, const QUsbVirtualTransfer &transfer, Reply &reply)
{
    const quint64 end = endpoint.position + quint64(transfer.packetCount());
    while (!endpoint.faults.empty() && endpoint.faults.front().position() < end) {
        const QUsbVirtualFault fault = endpoint.faults.front();
        if (fault.action() == Action::Fail) {
            const auto index = qsizetype(std::max(fault.position(), endpoint.position) - endpoint.position);
            reply.m_packets.resize(std::max(reply.m_packets.size(), index + 1));
            reply.m_packets[index] = {fault.status(), {}};
        } else if (fault.action() == Action::Delay) {
            reply.m_delay += fault.delay();
        } else {
            break; // with the next transfer
        }
        endpoint.faults.pop_front();
    }
    endpoint.position = end;
}
