// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "qusbvirtualengine_p.h"

#include "qusbvirtualdata_p.h"

#include <algorithm>

using namespace QUsbProtocol;
using namespace std::chrono_literals;
using Reply = QUsbVirtualReply;

/*! A device may be a static variable, and come before those of this file. */
static const QUsbVirtualClock &realClock()
{
    static const QUsbVirtualClock clock;
    return clock;
}

/*! How long a packet of isochronous \a endpoint takes (USB 2.0, 5.6.4 and table 9-13). */
static std::chrono::microseconds serviceInterval(const QUsbVirtualModel::Endpoint &endpoint, Speed speed)
{
    const int exponent = std::clamp(int(endpoint.interval), 1, 16) - 1;
    return (speed >= Speed::High ? 125us : 1000us) * (1 << exponent);
}

QUsbVirtualEngine::QUsbVirtualEngine(const QByteArray &descriptors, Speed deviceSpeed)
    : speed(deviceSpeed)
    , clock(&realClock())
{
    model.setDescriptors(descriptors);
}

QUsbVirtualEngine::~QUsbVirtualEngine() = default;

QUsbVirtualEngine::Endpoint &QUsbVirtualEngine::endpointAt(quint8 address)
{
    Endpoint &endpoint = m_endpoints[address];
    endpoint.address = address;
    return endpoint;
}

QUsbVirtualEngine::Endpoint &QUsbVirtualEngine::endpointOf(const QUsbBackendTransfer *transfer)
{
    return endpointAt(transfer->type == TransferType::Control ? 0 : transfer->endpointAddress);
}

const QUsbVirtualEngine::Endpoint *QUsbVirtualEngine::existingEndpoint(quint8 address) const
{
    const auto it = m_endpoints.find(address);
    return it == m_endpoints.end() ? nullptr : &it->second;
}

void QUsbVirtualEngine::plugged(QUsbVirtualSocket *newSocket, const Clock *newClock)
{
    socket = newSocket;
    clock = newClock;
    controlRequests.clear();
    resets = 0;
    claims.clear();
    for (auto it = kernelDrivers.cbegin(); it != kernelDrivers.cend(); ++it)
        boundInterfaces.insert(it.key());
    model.restart();
}

bool QUsbVirtualEngine::detachDriver(quint8 interfaceNumber)
{
    if (!boundInterfaces.remove(interfaceNumber))
        return false;
    const KernelDriver &driver = kernelDrivers[interfaceNumber];
    if (driver.sharing == QUsbVirtualDevice::KernelDriverSharing::Together) {
        for (const quint8 each : driver.interfaces)
            boundInterfaces.remove(each);
    }
    return true;
}

bool QUsbVirtualEngine::attachDriver(quint8 interfaceNumber)
{
    const KernelDriver driver = kernelDrivers.value(interfaceNumber);
    if (driver.interfaces.isEmpty() || driver.interfaces.first() != interfaceNumber)
        return false;
    const auto isFree = [this](quint8 each) { return !claims.contains(each) && !boundInterfaces.contains(each); };
    const bool needsAll = driver.sharing == QUsbVirtualDevice::KernelDriverSharing::Together;
    if (needsAll && !std::all_of(driver.interfaces.cbegin(), driver.interfaces.cend(), isFree))
        return false;
    for (const quint8 each : driver.interfaces) {
        if (isFree(each))
            boundInterfaces.insert(each);
    }
    return true;
}

void QUsbVirtualEngine::unplugged()
{
    if (!socket)
        return;
    bringWork(); // it ends with the rest, in its order
    socket = nullptr;
    clock = &realClock();
    info = {};
    std::vector<Waiting> all;
    for (auto &[address, endpoint] : m_endpoints) {
        const std::vector<Waiting> here = endpoint.queue.takeAll();
        all.insert(all.end(), here.begin(), here.end());
        endpoint.due.reset();
        endpoint.reply.reset();
        endpoint.pacing.restart();
        endpoint.faults.endSilence();
    }
    m_cancelRequests.clear();
    std::sort(all.begin(), all.end(), [](const Waiting &a, const Waiting &b) { return a.id < b.id; });
    for (const Waiting &waiting : all)
        finish(waiting, Kind::Disconnected);
    for (QUsbVirtualHost *host : m_hosts)
        host->answered();
    changed.notify_all();
}

void QUsbVirtualEngine::addHost(QUsbVirtualHost *host)
{
    const std::lock_guard lock(m_hostsMutex);
    m_hosts.push_back(host);
}

void QUsbVirtualEngine::removeHost(QUsbVirtualHost *host)
{
    const std::lock_guard lock(m_hostsMutex);
    std::erase(m_hosts, host);
    for (QUsbVirtualHost *other : m_hosts) // another host must do its pending work
        other->workArrived();
}

void QUsbVirtualEngine::forgetHandlers()
{
    for (auto &[address, endpoint] : m_endpoints)
        endpoint.handler = nullptr;
    controlHandler = nullptr;
    resetHandler = nullptr;
}

quint64 QUsbVirtualEngine::submit(QUsbBackendTransfer *transfer, QUsbVirtualHost *host)
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
    endpoint.queue.append(waiting);
    changed.notify_all();
    return waiting.id;
}

/*! Takes transfer \a id out of \a endpoint, unanswered. */
std::optional<QUsbVirtualEngine::Waiting> QUsbVirtualEngine::withdraw(Endpoint &endpoint, quint64 id)
{
    const bool isFirst = !endpoint.queue.isEmpty() && endpoint.queue.first().id == id;
    auto waiting = endpoint.queue.take(id);
    if (isFirst) {
        endpoint.due.reset();
        endpoint.reply.reset();
    }
    return waiting;
}

bool QUsbVirtualEngine::cancel(QUsbBackendTransfer *transfer, Kind status)
{
    Endpoint &endpoint = endpointOf(transfer);
    const auto id = endpoint.queue.idOf(transfer);
    if (!id)
        return false;
    takeBack(endpoint, *id, status);
    changed.notify_all();
    return true;
}

/*! Completes transfer \a id as \a status, unless it was answered. */
void QUsbVirtualEngine::takeBack(Endpoint &endpoint, quint64 id, Kind status)
{
    if (const auto waiting = withdraw(endpoint, id)) {
        ++endpoint.counts.cancelled;
        finish(*waiting, status);
    }
}

void QUsbVirtualEngine::cancelLater(const QUsbBackendTransfer *transfer)
{
    // Only compared, because the object may have been deleted by the time this runs.
    for (auto &[address, endpoint] : m_endpoints) {
        if (const auto id = endpoint.queue.idOf(transfer))
            m_cancelRequests.emplace_back(&endpoint, *id);
    }
}

void QUsbVirtualEngine::reset()
{
    ++resets;
    model.restart();
    if (const auto handler = resetHandler)
        handler();
}

bool QUsbVirtualEngine::complete(quint64 id, const QUsbVirtualReply &reply)
{
    for (auto &[address, endpoint] : m_endpoints) {
        const auto waiting = withdraw(endpoint, id);
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

void QUsbVirtualEngine::wake()
{
    m_woken = true;
    if (!m_serving) // which looks again
        ring();
}

void QUsbVirtualEngine::ring()
{
    m_woken = true;
    const std::lock_guard lock(m_hostsMutex);
    for (QUsbVirtualHost *host : m_hosts)
        host->workArrived();
}

void QUsbVirtualEngine::reconnect()
{
    if (!socket)
        return;
    if (m_serving)
        m_reconnectWanted = true;
    else
        socket->reconnect();
}

bool QUsbVirtualEngine::bringWork()
{
    bool any = false;
    for (QUsbVirtualHost *host : m_hosts)
        any |= host->bringWork();
    return any;
}

QUsbVirtualEngine::TimePoint QUsbVirtualEngine::serve()
{
    if (m_serving) // a handler's own doing ends up here
        return Clock::never;
    m_serving = true;
    bringWork();
    for (auto &[address, endpoint] : m_endpoints)
        endpoint.budget = endpoint.queue.size();
    TimePoint next;
    do {
        const bool woken = m_woken.exchange(false);
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
QUsbVirtualEngine::TimePoint QUsbVirtualEngine::takeBackOverdue()
{
    // By their numbers: a transfer may have been answered meanwhile, and submitted again.
    for (const auto &[endpoint, id] : std::exchange(m_cancelRequests, {}))
        takeBack(*endpoint, id, Kind::Cancelled);
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

/*! Answers the transfers that are due at \a endpoint. Returns the time of the next one. */
QUsbVirtualEngine::TimePoint QUsbVirtualEngine::serve(Endpoint &endpoint)
{
    while (isPluggedIn() && !endpoint.queue.isEmpty()) {
        if (!endpoint.due)
            schedule(endpoint);
        if (*endpoint.due > clock->now())
            return *endpoint.due;
        if (endpoint.budget == 0)
            return clock->now();
        endpoint.naking = false;
        // By value: a handler may unplug, or complete others.
        const Waiting waiting = endpoint.queue.first();
        const bool wasDelayed = endpoint.reply.has_value();
        const Reply reply = wasDelayed ? *std::exchange(endpoint.reply, std::nullopt) : ask(endpoint, waiting);
        if (!isPluggedIn() || endpoint.queue.isEmpty() || endpoint.queue.first().id != waiting.id)
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
void QUsbVirtualEngine::schedule(Endpoint &endpoint)
{
    const auto described = model.endpoint(endpoint.address);
    endpoint.due = endpoint.pacing.due(clock->now(), qint64(endpoint.queue.first().transfer->packets.size()),
                                       described ? serviceInterval(*described, speed) : 0us);
}

Reply QUsbVirtualEngine::ask(Endpoint &endpoint, const Waiting &waiting)
{
    if (endpoint.faults.isSilent())
        return Reply::nak();
    const QUsbVirtualTransfer transfer = request(waiting);
    if (endpoint.address != 0 && model.isHalted(endpoint.address))
        return Reply::stall();
    if (const auto fault = endpoint.faults.takeDue(transfer))
        return suffer(*fault);
    Reply reply = askDevice(endpoint, transfer);
    if (!isPluggedIn() || reply.kind() == Reply::Kind::Nak || reply.kind() == Reply::Kind::Hold)
        return reply;
    endpoint.faults.apply(transfer, reply);
    return reply.after(reply.delay() + endpoint.pacing.delay(clock->now(), QUsbVirtualData::size(reply, transfer)));
}

/*! Lets \a fault happen, and returns what the host gets of it. */
Reply QUsbVirtualEngine::suffer(const QUsbVirtualFault &fault)
{
    if (fault.action() == QUsbVirtualFault::Action::Fail)
        return Reply::failure(fault.status());
    if (fault.action() == QUsbVirtualFault::Action::Disconnect)
        socket->pullPlug();
    return Reply::nak();
}

Reply QUsbVirtualEngine::askDevice(Endpoint &endpoint, const QUsbVirtualTransfer &transfer)
{
    if (endpoint.address == 0)
        return control(transfer);
    if (const QUsbVirtualDevice::Handler handler = endpoint.handler) // by value: it may replace itself
        return handler(transfer);
    return transfer.isIn() ? endpoint.mailbox.next(transfer, maxPacketSize(endpoint)) : Reply::accept();
}

/*! Of one packet; 0 if no descriptor says it. */
int QUsbVirtualEngine::maxPacketSize(const Endpoint &endpoint) const
{
    const auto described = model.endpoint(endpoint.address);
    return described ? described->maxPacketSize : 0;
}

Reply QUsbVirtualEngine::control(const QUsbVirtualTransfer &transfer)
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

/*! Moves what \a reply says, and ends the transfer if it is over. Returns false if nothing has moved: not ready. */
bool QUsbVirtualEngine::take(Endpoint &endpoint, const Waiting &waiting, const Reply &reply)
{
    if (reply.kind() == Reply::Kind::More) {
        const QUsbVirtualTransfer transfer = request(waiting);
        const qsizetype before = transfer.bytesMoved();
        keep(endpoint, transfer, reply, 0);
        const Kind status = QUsbVirtualData::move(waiting.transfer, transfer, reply);
        if (status == Kind::NoError && transfer.bytesMoved() < transfer.length()) {
            endpoint.due.reset();
            return transfer.bytesMoved() > before;
        }
        endpoint.queue.takeFirst();
        endTurn(endpoint);
        ++endpoint.counts.answered;
        m_woken = true;
        finish(waiting, status);
        return true;
    }
    endTurn(endpoint);
    if (reply.kind() == Reply::Kind::Hold) {
        endpoint.queue.holdFirst();
    } else {
        endpoint.queue.takeFirst();
        answer(endpoint, waiting, reply);
    }
    return true;
}

/*! The next transfer at \a endpoint has its turn, if this serve() has turns left. */
void QUsbVirtualEngine::endTurn(Endpoint &endpoint)
{
    endpoint.due.reset();
    --endpoint.budget;
}

void QUsbVirtualEngine::answer(Endpoint &endpoint, const Waiting &waiting, const Reply &reply)
{
    const QUsbVirtualTransfer transfer = request(waiting);
    ++endpoint.counts.answered;
    m_woken = true; // a loopback may have something to send now
    keep(endpoint, transfer, reply, maxPacketSize(endpoint));
    const Kind status = QUsbVirtualData::move(waiting.transfer, transfer, reply);
    if (status == Kind::Stall && endpoint.address != 0)
        model.setHalted(endpoint.address);
    finish(waiting, status);
}

/*! Notes what \a reply takes of an OUT transfer that no handler sees. */
void QUsbVirtualEngine::keep(Endpoint &endpoint, const QUsbVirtualTransfer &transfer, const Reply &reply,
                             int maxPacketSize)
{
    if (!transfer.isIn() && !endpoint.handler && endpoint.address != 0)
        endpoint.mailbox.keep(transfer, reply, maxPacketSize);
}

void QUsbVirtualEngine::finish(const Waiting &waiting, Kind status)
{
    if (waiting.deadline != Clock::never)
        m_deadlines.erase({waiting.deadline, waiting.id});
    waiting.transfer->status = status;
    waiting.host->transferEnded(waiting.transfer);
}

void QUsbVirtualEngine::addFault(quint8 address, const QUsbVirtualFault &fault)
{
    endpointAt(address).faults.add(fault);
    wake();
}

void QUsbVirtualEngine::clearFaults()
{
    for (auto &[address, endpoint] : m_endpoints)
        endpoint.faults.clear();
    wake();
}
