// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

// The half of QUsbVirtualDevice that deals with transfers.

#include "qusbvirtualdevice_p.h"

#include <algorithm>

using namespace QUsbProtocol;

static const QUsbVirtualClock realClock;

QUsbVirtualDevicePrivate::QUsbVirtualDevicePrivate(const QByteArray &descriptors, Speed deviceSpeed)
    : speed(deviceSpeed)
    , clock(&realClock)
{
    model.setDescriptors(descriptors);
}

QUsbVirtualDevicePrivate::~QUsbVirtualDevicePrivate() = default;

QUsbVirtualDevicePrivate::Endpoint &QUsbVirtualDevicePrivate::endpointAt(quint8 address)
{
    Endpoint &endpoint = m_endpoints[address];
    endpoint.address = address;
    return endpoint;
}

QUsbVirtualDevicePrivate::Endpoint &QUsbVirtualDevicePrivate::endpointOf(const QUsbBackendTransfer *transfer)
{
    return endpointAt(transfer->type == TransferType::Control ? 0 : transfer->endpointAddress);
}

const QUsbVirtualDevicePrivate::Endpoint *QUsbVirtualDevicePrivate::existingEndpoint(quint8 address) const
{
    const auto it = m_endpoints.find(address);
    return it == m_endpoints.end() ? nullptr : &it->second;
}

void QUsbVirtualDevicePrivate::plugged(QUsbVirtualSocket *newSocket, const Clock *newClock)
{
    socket = newSocket;
    clock = newClock;
    controlRequests.clear();
    resets = 0;
    claims.clear();
    model.restart();
}

void QUsbVirtualDevicePrivate::unplugged()
{
    if (!socket)
        return;
    bringWork(); // it ends with the rest, in its order
    socket = nullptr;
    clock = &realClock;
    info = {};
    std::vector<Waiting> all;
    for (auto &[address, endpoint] : m_endpoints) {
        all.insert(all.end(), endpoint.queue.begin(), endpoint.queue.end());
        for (const auto &[id, waiting] : endpoint.held)
            all.push_back(waiting);
        endpoint.queue.clear();
        endpoint.held.clear();
        endpoint.due.reset();
        endpoint.reply.reset();
        endpoint.busyUntil = {};
        endpoint.silent = false;
    }
    m_cancelRequests.clear();
    std::sort(all.begin(), all.end(), [](const Waiting &a, const Waiting &b) { return a.id < b.id; });
    for (const Waiting &waiting : all)
        finish(waiting, Kind::Disconnected);
    for (QUsbVirtualHost *host : m_hosts)
        host->answered();
    changed.notify_all();
}

void QUsbVirtualDevicePrivate::addHost(QUsbVirtualHost *host)
{
    m_hosts.push_back(host);
}

void QUsbVirtualDevicePrivate::removeHost(QUsbVirtualHost *host)
{
    std::erase(m_hosts, host);
    for (QUsbVirtualHost *other : m_hosts) // another host must do its pending work
        other->workArrived();
}

void QUsbVirtualDevicePrivate::forgetHandlers()
{
    for (auto &[address, endpoint] : m_endpoints)
        endpoint.handler = nullptr;
    controlHandler = nullptr;
    resetHandler = nullptr;
}

quint64 QUsbVirtualDevicePrivate::submit(QUsbBackendTransfer *transfer, QUsbVirtualHost *host)
{
    Endpoint &endpoint = endpointOf(transfer);
    Waiting waiting {transfer, host, ++m_lastId, Clock::never};
    if (transfer->timeout.count() > 0) {
        waiting.deadline = clock->now() + transfer->timeout;
        m_deadlines.emplace(std::pair(waiting.deadline, waiting.id), transfer);
    }
    transfer->status = Kind::NoError;
    transfer->actualLength = 0;
    for (QUsbBackendTransfer::Packet &packet : transfer->packets) {
        packet.status = Kind::TransferError; // until its turn comes: -EXDEV on Linux
        packet.actualLength = 0;
    }
    ++endpoint.counts.submitted;
    endpoint.queue.push_back(waiting);
    changed.notify_all();
    return waiting.id;
}

/*! Takes the transfer for which \a isIt is true out of \a endpoint, unanswered. */
template <typename Predicate>
std::optional<QUsbVirtualDevicePrivate::Waiting> QUsbVirtualDevicePrivate::withdraw(Endpoint &endpoint, Predicate isIt)
{
    if (const auto it = std::find_if(endpoint.queue.begin(), endpoint.queue.end(), isIt); it != endpoint.queue.end()) {
        const Waiting waiting = *it;
        if (it == endpoint.queue.begin()) {
            endpoint.due.reset();
            endpoint.reply.reset();
        }
        endpoint.queue.erase(it);
        return waiting;
    }
    const auto held =
        std::find_if(endpoint.held.begin(), endpoint.held.end(), [&](const auto &entry) { return isIt(entry.second); });
    if (held == endpoint.held.end())
        return std::nullopt;
    const Waiting waiting = held->second;
    endpoint.held.erase(held);
    return waiting;
}

bool QUsbVirtualDevicePrivate::cancel(QUsbBackendTransfer *transfer, Kind status)
{
    Endpoint &endpoint = endpointOf(transfer);
    const auto waiting = withdraw(endpoint, [=](const Waiting &each) { return each.transfer == transfer; });
    if (!waiting)
        return false;
    ++endpoint.counts.cancelled;
    finish(*waiting, status);
    changed.notify_all();
    return true;
}

void QUsbVirtualDevicePrivate::cancelLater(const QUsbBackendTransfer *transfer)
{
    // Only compared, because the object may have been deleted by the time this runs.
    for (const auto &[address, endpoint] : m_endpoints) {
        for (const Waiting &waiting : endpoint.queue) {
            if (waiting.transfer == transfer)
                m_cancelRequests.push_back(waiting.id);
        }
        for (const auto &[id, waiting] : endpoint.held) {
            if (waiting.transfer == transfer)
                m_cancelRequests.push_back(id);
        }
    }
}

void QUsbVirtualDevicePrivate::reset()
{
    ++resets;
    model.restart();
    if (const auto handler = resetHandler)
        handler();
}

bool QUsbVirtualDevicePrivate::complete(quint64 id, const QUsbVirtualReply &reply)
{
    for (auto &[address, endpoint] : m_endpoints) {
        const auto waiting = withdraw(endpoint, [=](const Waiting &each) { return each.id == id; });
        if (!waiting)
            continue;
        answer(endpoint, *waiting, reply);
        for (QUsbVirtualHost *host : m_hosts)
            host->answered();
        wake(); // a loopback may have something to send now
        changed.notify_all();
        return true;
    }
    return false;
}

void QUsbVirtualDevicePrivate::wake()
{
    m_woken = true;
    if (m_serving)
        return;
    for (QUsbVirtualHost *host : m_hosts)
        host->workArrived();
}

void QUsbVirtualDevicePrivate::reconnect()
{
    if (!socket)
        return;
    if (m_serving)
        m_reconnectWanted = true;
    else
        socket->reconnect();
}

bool QUsbVirtualDevicePrivate::bringWork()
{
    bool any = false;
    for (QUsbVirtualHost *host : m_hosts)
        any |= host->bringWork();
    return any;
}

QUsbVirtualDevicePrivate::TimePoint QUsbVirtualDevicePrivate::serve()
{
    if (m_serving) // a handler's own doing ends up here
        return Clock::never;
    m_serving = true;
    bringWork();
    for (auto &[address, endpoint] : m_endpoints)
        endpoint.budget = endpoint.queue.size();
    TimePoint next;
    do {
        const bool woken = std::exchange(m_woken, false);
        next = takeBackOverdue();
        for (auto &[address, endpoint] : m_endpoints) {
            if (woken && endpoint.naking)
                endpoint.due = clock->now();
            next = std::min(next, serve(endpoint));
        }
    } while (m_woken && isPluggedIn());
    m_serving = false;
    if (bringWork()) // submitted by a callback
        next = clock->now();
    for (QUsbVirtualHost *host : m_hosts)
        host->answered();
    changed.notify_all();
    if (std::exchange(m_reconnectWanted, false) && socket)
        socket->reconnect();
    return next;
}

/*! Removes cancelled and timed-out transfers. Returns the time of the next time-out. */
QUsbVirtualDevicePrivate::TimePoint QUsbVirtualDevicePrivate::takeBackOverdue()
{
    for (const quint64 id : std::exchange(m_cancelRequests, {})) {
        for (auto &[address, endpoint] : m_endpoints) {
            // By its number: it may have been answered meanwhile, and submitted again.
            const auto waiting = withdraw(endpoint, [&](const Waiting &each) { return each.id == id; });
            if (waiting) {
                ++endpoint.counts.cancelled;
                finish(*waiting, Kind::Cancelled);
            }
        }
    }
    while (!m_deadlines.empty()) {
        const auto first = m_deadlines.begin();
        if (first->first.first > clock->now())
            return first->first.first;
        QUsbBackendTransfer *transfer = first->second;
        m_deadlines.erase(first);
        cancel(transfer, Kind::TimedOut);
    }
    return Clock::never;
}
