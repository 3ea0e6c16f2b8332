// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "vhcidevice.h"

#include "vhciport.h"

#include <algorithm>
#include <cerrno>
#include <sys/eventfd.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using Lock = std::lock_guard<std::recursive_mutex>;

VhciDevice::VhciDevice(const QByteArray &descriptors, QUsbProtocol::Speed speed)
    : m_speed(speed)
    , m_event(::eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK))
{
    m_model.setDescriptors(descriptors);
    m_model.setString(1, u"QUsb"_s);
    m_model.setString(2, u"Test device"_s);
    m_model.setString(3, u"QUSB-VHCI"_s);
}

VhciDevice::~VhciDevice()
{
    unplug();
    if (!waitUntilPortIsFree())
        qWarning("vhci: port %d is not free", m_port);
    ::close(m_event);
}

void VhciDevice::setDescriptors(const QByteArray &descriptors)
{
    const Lock lock(m_mutex);
    m_model.setDescriptors(descriptors);
}

void VhciDevice::setDescriptor(QUsbProtocol::DescriptorType type, quint8 index, const QByteArray &descriptor)
{
    const Lock lock(m_mutex);
    m_model.setDescriptor(type, index, descriptor);
}

void VhciDevice::setString(quint8 index, const QString &text)
{
    const Lock lock(m_mutex);
    m_model.setString(index, text);
}

void VhciDevice::setHandler(quint8 endpoint, VhciHandler handler)
{
    const Lock lock(m_mutex);
    endpointAt(endpoint).handler = std::move(handler);
}

void VhciDevice::setControlHandler(std::function<std::optional<VhciReply>(const VhciTransfer &)> handler)
{
    const Lock lock(m_mutex);
    m_controlHandler = std::move(handler);
}

void VhciDevice::setResetHandler(std::function<void()> handler)
{
    const Lock lock(m_mutex);
    m_resetHandler = std::move(handler);
}

void VhciDevice::setJitter(quint8 endpoint, std::chrono::microseconds max, quint32 seed)
{
    const Lock lock(m_mutex);
    endpointAt(endpoint).jitter = max;
    endpointAt(endpoint).random.seed(seed);
}

void VhciDevice::setPacketTime(quint8 endpoint, std::chrono::microseconds time)
{
    const Lock lock(m_mutex);
    endpointAt(endpoint).packetTime = time;
}

void VhciDevice::setHalted(quint8 endpoint, bool halted)
{
    const Lock lock(m_mutex);
    m_model.setHalted(endpoint, halted);
    wake();
}

bool VhciDevice::complete(quint32 transferId, const VhciReply &reply)
{
    const Lock lock(m_mutex);
    for (auto &[address, endpoint] : m_endpoints) {
        const auto it = endpoint.held.find(transferId);
        if (it == endpoint.held.end())
            continue;
        const VhciTransfer transfer = std::move(it->second);
        endpoint.held.erase(it);
        answer(endpoint, transfer, reply);
        interrupt();
        return true;
    }
    return false;
}

void VhciDevice::wake()
{
    const Lock lock(m_mutex);
    m_woken = true;
    interrupt();
}

bool VhciDevice::plug()
{
    const std::lock_guard plugging(m_plugging);
    if (isPlugged())
        return true;
    join();
    if (m_port >= 0 && !waitUntilPortIsFree())
        return false;
    int ends[2];
    if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends) < 0)
        return false;
    {
        const Lock lock(m_mutex);
        m_socket = ends[0];
        m_plugged = true;
        m_requests.clear();
        m_lastRequest = 0;
        m_lastTransfer = 0;
        m_unlinkedEarly.clear();
        m_resets = 0;
        m_resetting = true; // the first time it is none
        m_model.restart();
    }
    m_thread = std::thread(&VhciDevice::run, this);

    int error = EBUSY;
    const QList<int> ports = m_port >= 0 ? QList<int> {m_port} : VhciPort::freePorts(m_speed);
    for (const int port : ports) {
        error = VhciPort::attach(port, ends[1], m_speed);
        if (error != 0)
            continue; // another process may have been faster
        const Lock lock(m_mutex);
        m_port = port;
        break;
    }
    ::close(ends[1]); // the kernel has its own reference
    if (error == 0)
        return true;
    qWarning("vhci: attach: %s", strerror(error));
    pullPlug();
    join();
    return false;
}

void VhciDevice::unplug()
{
    pullPlug();
    if (isThread())
        return; // a handler pulled it; plug() or the next unplug() does the rest
    const std::lock_guard plugging(m_plugging);
    join();
}

void VhciDevice::switchOff()
{
    const std::lock_guard plugging(m_plugging);
    if (!isPlugged())
        return;
    const bool off = VhciPort::setPowered(m_port, m_speed, false);
    pullPlug();
    join();
    if (off && waitUntilPortIsFree())
        VhciPort::setPowered(m_port, m_speed, true);
}

void VhciDevice::pullPlug()
{
    const Lock lock(m_mutex);
    if (!m_plugged)
        return;
    m_plugged = false;
    ::shutdown(m_socket, SHUT_WR); // the kernel notices this; see drain()
    interrupt();
}

void VhciDevice::join()
{
    if (!m_thread.joinable())
        return;
    m_thread.join();
    m_threadId = std::thread::id();
    ::close(m_socket);
    const Lock lock(m_mutex);
    m_socket = -1;
    m_output.clear();
    for (auto &[address, endpoint] : m_endpoints) {
        endpoint.queue.clear();
        endpoint.held.clear();
        endpoint.due.reset();
        endpoint.reply.reset();
    }
    m_changed.notify_all();
}

void VhciDevice::unplugAtControlRequest(int count)
{
    const Lock lock(m_mutex);
    m_unplugAtRequest = count;
}

bool VhciDevice::isPlugged() const
{
    const Lock lock(m_mutex);
    return m_plugged;
}

bool VhciDevice::waitUntilPortIsFree(std::chrono::milliseconds timeout) const
{
    const int port = [this] {
        const Lock lock(m_mutex);
        return m_port;
    }();
    return port < 0 || VhciPort::waitUntilFree(port, m_speed, timeout);
}

QString VhciDevice::portPath() const
{
    const Lock lock(m_mutex);
    return m_port < 0 ? QString() : VhciPort::path(m_port, m_speed);
}

QList<QUsbSetupPacket> VhciDevice::controlRequests() const
{
    const Lock lock(m_mutex);
    return m_requests;
}

int VhciDevice::resets() const
{
    const Lock lock(m_mutex);
    return m_resets;
}

quint8 VhciDevice::configurationValue() const
{
    const Lock lock(m_mutex);
    return m_model.configurationValue();
}

quint8 VhciDevice::alternateSetting(quint8 interface) const
{
    const Lock lock(m_mutex);
    return m_model.alternateSetting(interface);
}

bool VhciDevice::isHalted(quint8 endpoint) const
{
    const Lock lock(m_mutex);
    return m_model.isHalted(endpoint);
}

VhciDevice::Counts VhciDevice::counts(quint8 endpoint) const
{
    const Lock lock(m_mutex);
    const auto it = m_endpoints.find(endpoint);
    return it == m_endpoints.end() ? Counts() : it->second.counts;
}

QList<VhciTransfer> VhciDevice::pending(quint8 endpoint) const
{
    const Lock lock(m_mutex);
    QList<VhciTransfer> transfers;
    if (const auto it = m_endpoints.find(endpoint); it != m_endpoints.end()) {
        for (const auto &[id, transfer] : it->second.held)
            transfers.append(transfer);
        transfers.append(QList<VhciTransfer>(it->second.queue.cbegin(), it->second.queue.cend()));
    }
    return transfers;
}

bool VhciDevice::waitForPending(quint8 endpoint, qsizetype count, std::chrono::milliseconds timeout) const
{
    std::unique_lock lock(m_mutex);
    return m_changed.wait_for(lock, timeout, [&] {
        const auto it = m_endpoints.find(endpoint);
        const qsizetype there =
            it == m_endpoints.end() ? 0 : qsizetype(it->second.held.size() + it->second.queue.size());
        return count == 0 ? there == 0 : there >= count;
    });
}

VhciDevice::Endpoint &VhciDevice::endpointAt(quint8 address)
{
    return m_endpoints[address];
}

void VhciDevice::interrupt() const
{
    if (!isThread())
        ::eventfd_write(m_event, 1);
}
