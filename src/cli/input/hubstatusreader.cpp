// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "hubstatusreader.h"

#include "qusbcontext.h"
#include "qusbdevice.h"
#include "qusbhub.h"

namespace Cli {

HubStatusReader::HubStatusReader(const QUsbDeviceInfo &hub, QUsbContext *context, QObject *parent)
    : QObject(parent)
    , m_device(new QUsbDevice(hub, context))
    , m_hub(new QUsbHub(m_device))
{
}

QUsbDeviceInfo HubStatusReader::hub() const
{
    return m_device->info();
}

void HubStatusReader::start()
{
    m_device->open();
    m_hub->readDescriptor().then(
        this, [this](const QUsbResult<QUsbHubDescriptor> &descriptor) { readPorts(descriptor.value().portCount()); });
}

void HubStatusReader::cancel()
{
    m_device->cancelControlTransfers();
}

void HubStatusReader::readPorts(int count)
{
    if (count == 0)
        return close();
    m_ports.resize(count);
    m_pending = count;
    for (int port = 1; port <= count; ++port) {
        m_hub->readPortStatus(quint8(port)).then(this, [this, port](const QUsbResult<QUsbHubPortStatus> &status) {
            if (status)
                m_ports[port - 1] = status.value();
            if (--m_pending == 0)
                close();
        });
    }
}

void HubStatusReader::close()
{
    m_device->close().then(this, [this](const QUsbResult<void> &) { Q_EMIT finished(); });
}

} // namespace Cli

#include "moc_hubstatusreader.cpp"
