// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#ifndef QUSBHUB_H
#define QUSBHUB_H

#include "qusb_export.h"
#include "qusbhubdescriptor.h"
#include "qusbhubportstatus.h"
#include "qusbhubstatus.h"
#include "qusbprotocol.h"
#include "qusbresult.h"

#include <QtCore/qfuture.h>
#include <QtCore/qobject.h>

#include <chrono>

class QUsbDevice;

/*!
    \brief The requests that hubs understand: their descriptor, the status of their ports, and switching them.

    \code
    auto *device = new QUsbDevice(info, &usb); // info.isHub()
    device->open();
    auto *hub = new QUsbHub(device);
    QUsbFuture::then(hub->readPortStatus(1), hub, [](const QUsbResult<QUsbHubPortStatus> &status) { qInfo() << status; });
    \endcode

    A hub is a child of its device, and only a way to send it requests: it has no state of its own. No interface has to
    be claimed and no driver detached, so this works beside the system, which goes on managing the hub. It does not
    expect others to: what is switched here it may switch back, and a device whose port is reset, suspended or powered
    off behind its back is lost to it. It also clears the change bits of ports at once.

    Ports count from 1 to QUsbHubDescriptor::portCount(). The operations may follow QUsbDevice::open() at once, each
    finishes exactly once in the context's thread, and cancelling its future cancels the transfer. Deleting the hub
    ends none of them; closing or deleting the device does, as QUsbError::Kind::Aborted.

    Errors: those of QUsbDevice::control(), where a refusal (QUsbError::Kind::Stall) mostly means that there is no such
    port or feature; QUsbError::Kind::TransferError if the answer is too short or makes no sense;
    QUsbError::Kind::NotSupported if the device is no hub; QUsbError::Kind::InvalidParameter for port 0. Messages name
    the device and the request.

    Use it from the context's thread. A time-out of zero means none. Based on USB 2.0, 11.24, and USB 3.2, 10.16.

    \since 0.1
*/
class QUSB_EXPORT QUsbHub : public QObject
{
    Q_OBJECT

public:
    /*! The default time-out of requests. */
    static constexpr std::chrono::milliseconds DefaultTimeout {1000};

    /*! Creates an object for the hub \a device, which becomes its parent. The device need not be open yet. */
    explicit QUsbHub(QUsbDevice *device);
    ~QUsbHub() override;
    Q_DISABLE_COPY_MOVE(QUsbHub)

    /*! Returns the device. */
    QUsbDevice *device() const;
    /*!
        Returns how the hub lays out the status of its ports, as its device descriptor says: bDeviceProtocol is 3 for
        SuperSpeed (USB 3.2, table 9-11). A USB 3 hub is two hubs, one of each kind.
    */
    QUsbHubPortStatus::Layout portStatusLayout() const;

    /*! Reads the hub descriptor (USB 2.0, 11.24.2.5; USB 3.2, 10.16.2.3). */
    QFuture<QUsbResult<QUsbHubDescriptor>> readDescriptor(std::chrono::milliseconds timeout = DefaultTimeout);
    /*! Reads the status of the hub as a whole (USB 2.0, 11.24.2.6). */
    QFuture<QUsbResult<QUsbHubStatus>> readStatus(std::chrono::milliseconds timeout = DefaultTimeout);
    /*! Reads the status of port \a port (USB 2.0, 11.24.2.7; USB 3.2, 10.16.2.6). */
    QFuture<QUsbResult<QUsbHubPortStatus>> readPortStatus(quint8 port,
                                                          std::chrono::milliseconds timeout = DefaultTimeout);

    /*! Sends SET_FEATURE to the hub (USB 2.0, 11.24.2.12). */
    QFuture<QUsbResult<void>> setFeature(QUsbProtocol::HubFeature feature,
                                         std::chrono::milliseconds timeout = DefaultTimeout);
    /*! Sends CLEAR_FEATURE to the hub, which acknowledges a change (USB 2.0, 11.24.2.1). */
    QFuture<QUsbResult<void>> clearFeature(QUsbProtocol::HubFeature feature,
                                           std::chrono::milliseconds timeout = DefaultTimeout);

    /*!
        Sends SET_FEATURE to port \a port (USB 2.0, 11.24.2.13; USB 3.2, 10.16.2.10). Some features take a \a selector:
        the test mode of PORT_TEST, the colour of PORT_INDICATOR, the link state of PORT_LINK_STATE, the time-outs.
    */
    QFuture<QUsbResult<void>> setPortFeature(quint8 port, QUsbProtocol::PortFeature feature, quint8 selector = 0,
                                             std::chrono::milliseconds timeout = DefaultTimeout);
    /*! Sends CLEAR_FEATURE to port \a port (USB 2.0, 11.24.2.2). Only PORT_INDICATOR takes a \a selector. */
    QFuture<QUsbResult<void>> clearPortFeature(quint8 port, QUsbProtocol::PortFeature feature, quint8 selector = 0,
                                               std::chrono::milliseconds timeout = DefaultTimeout);

    /*!
        Switches on port \a port: sets PORT_POWER. The power is stable QUsbHubDescriptor::powerOnToPowerGood() after the
        future has finished.
    */
    QFuture<QUsbResult<void>> powerOnPort(quint8 port, std::chrono::milliseconds timeout = DefaultTimeout);
    /*!
        Switches off port \a port: clears PORT_POWER. Many hubs accept this, but cannot switch power.
        QUsbHubDescriptor::powerSwitching() returns what the hub claims to support. With ganged switching, the power is
        switched off when all ports are off.
    */
    QFuture<QUsbResult<void>> powerOffPort(quint8 port, std::chrono::milliseconds timeout = DefaultTimeout);
    /*!
        Starts a reset of port \a port: sets PORT_RESET. The reset has ended when QUsbHubPortStatus::change() contains
        CPortReset. Afterwards the device at the port has no address. To reset a device that the system continues to
        use, call QUsbDevice::reset().
    */
    QFuture<QUsbResult<void>> resetPort(quint8 port, std::chrono::milliseconds timeout = DefaultTimeout);
};

#endif // QUSBHUB_H
