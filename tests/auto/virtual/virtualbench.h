// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#ifndef VIRTUALBENCH_H
#define VIRTUALBENCH_H

#include "waitfor.h"

#include "qusbcontext.h"
#include "qusbdevice.h"
#include "qusbendpoint.h"
#include "qusbinterface.h"
#include "qusbvirtualbus.h"
#include "qusbvirtualdevice.h"

#include <QtTest/qtest.h>

/*! A virtual device, plugged in, opened, and with one of its interfaces claimed. */
struct VirtualBench
{
    explicit VirtualBench(QUsbVirtualDevice *virtualDevice, quint8 interfaceNumber = 0,
                          QUsbVirtualBus::TimeSource timeSource = QUsbVirtualBus::TimeSource::Real)
        : bus(QUsbVirtualBus::RootHubs::Hidden, timeSource)
        , error(bus.plug(virtualDevice))
        , context(&bus)
        , info(virtualDevice->info())
        , device(info, &context)
    {
        device.open();
        interface = waitFor(device.claimInterface(interfaceNumber)).value();
    }
    QUsbEndpoint *endpoint(quint8 address) const { return interface->endpoint(address); }
    QUsbTransferResult read(quint8 address, qsizetype size, std::chrono::milliseconds timeout = {}) const
    {
        return waitFor(endpoint(address)->read(size, timeout));
    }
    QUsbTransferResult write(quint8 address, const QByteArray &data) const
    {
        return waitFor(endpoint(address)->write(data));
    }
    QUsbTransferResult controlIn(QUsbProtocol::RequestType type, quint8 request, quint16 value, quint16 length)
    {
        return waitFor(interface->controlIn(type, request, value, length));
    }
    QUsbTransferResult controlOut(QUsbProtocol::RequestType type, quint8 request, quint16 value,
                                  const QByteArray &data = {})
    {
        return waitFor(interface->controlOut(type, request, value, data));
    }
    /*! Vendor requests to the device. */
    QUsbTransferResult vendorIn(quint8 request, quint16 value, quint16 index, quint16 length)
    {
        return waitFor(device.controlIn(QUsbProtocol::RequestType::Vendor, request, value, index, length));
    }
    QUsbTransferResult vendorOut(quint8 request, quint16 value, quint16 index, const QByteArray &data = {})
    {
        return waitFor(device.controlOut(QUsbProtocol::RequestType::Vendor, request, value, index, data));
    }

    QUsbVirtualBus bus;
    QUsbError error;
    QUsbContext context;
    QUsbDeviceInfo info;
    QUsbDevice device;
    QUsbInterface *interface = nullptr;
};

#endif // VIRTUALBENCH_H
