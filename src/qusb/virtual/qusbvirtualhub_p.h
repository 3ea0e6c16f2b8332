// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#ifndef QUSBVIRTUALHUB_P_H
#define QUSBVIRTUALHUB_P_H

#include "qusbvirtualdevices_p.h"
#include "qusbvirtualhub.h"

#include <optional>
#include <vector>

/*! \internal The ports of a hub, and the requests to them. All of it with the hub locked, save where it says otherwise. */
class QUsbVirtualHubPrivate
{
public:
    QUsbVirtualHubPrivate(QUsbVirtualHub *hub, int portCount, QUsbProtocol::Speed speed);

    static QUsbVirtualHubPrivate *of(const QUsbVirtualHub *hub) { return hub->d.get(); }
    /*! A hub that is listed as a host controller's own. */
    static std::unique_ptr<QUsbVirtualHub> createRootHub(int portCount, QUsbProtocol::Speed speed);
    static QUsbDescriptorBuilder descriptors(int portCount, QUsbProtocol::Speed speed);

    /*!
        What is in \a port, from 1, is now a device of \a speed, which the host has enumerated, or nothing. The host
        is told on the interrupt endpoint. Any thread; a bus may be locked, and so the hub is not.
    */
    void setPort(quint8 port, std::optional<QUsbProtocol::Speed> speed);

    int portCount() const { return int(m_ports.size()); }
    QUsbVirtualReply readChanges(const QUsbVirtualTransfer &transfer);
    std::optional<QUsbVirtualReply> control(const QUsbVirtualTransfer &transfer);
    void reset();

private:
    struct Port
    {
        std::optional<QUsbProtocol::Speed> device;
        bool isPowered = true; // As a host leaves it, which no bus in the process bothers to be.
        bool isEnabled = false;
        bool isSuspended = false;
        QUsbProtocol::PortChange change;
    };

    struct News
    {
        quint8 port;
        std::optional<QUsbProtocol::Speed> device;
    };

    void takeNews();
    bool isSuperSpeed() const { return m_speed >= QUsbProtocol::Speed::Super; }
    QByteArray hubDescriptor() const;
    QByteArray portStatus(const Port &port) const;
    QByteArray changeBitmap() const;
    QUsbVirtualReply controlHub(const QUsbSetupPacket &setup);
    QUsbVirtualReply controlPort(const QUsbSetupPacket &setup);
    QUsbVirtualReply setFeature(Port &port, QUsbProtocol::PortFeature feature, quint8 selector);
    QUsbVirtualReply clearFeature(Port &port, QUsbProtocol::PortFeature feature);
    void setPower(Port &port, bool isPowered);
    void setLinkState(Port &port, QUsbProtocol::PortLinkState state);

    QUsbVirtualHub *const m_hub;
    const QUsbProtocol::Speed m_speed;
    std::vector<Port> m_ports; //!< From port 1.
    QUsbVirtualLocks::ValuesMutex m_newsMutex;
    std::vector<News> m_news; //!< The changes from setPort() that were not handled yet.
    QByteArray m_reported; //!< The bitmap that the host knows.
    QUsbVirtualDevices::Wait m_interval;
};

#endif // QUSBVIRTUALHUB_P_H
