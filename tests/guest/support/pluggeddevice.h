// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#ifndef PLUGGEDDEVICE_H
#define PLUGGEDDEVICE_H

#include "qusbkernelport.h"
#include "qusbvirtualdevice.h"

/*!
    A virtual device and the port of the real kernel that it is for.

    \code
    CounterSource source; // before the device, which uses it
    PluggedDevice vhci(TestDescriptors::bulkDevice());
    vhci.setHandler(0x81, std::ref(source));
    QVERIFY(vhci.plug());
    // … talk to QUsbDeviceFilter().withPortPath(vhci.portPath()) …
    vhci.unplug();
    \endcode
*/
class PluggedDevice : public QUsbVirtualDevice
{
public:
    /*! A device with \a descriptors. Strings 1 to 3 are set. */
    explicit PluggedDevice(const QByteArray &descriptors, QUsbProtocol::Speed speed = QUsbProtocol::Speed::High);

    /*! Loads vhci_hcd, which adds 16 empty buses, and waits until udev has seen them. Returns whether it is there. */
    static bool loadModule();

    /*! Plugs it in; warns if that does not work. */
    bool plug();
    void unplug() { m_port.unplug(); }
    void switchOff() { m_port.switchOff(); }
    void unplugAtControlRequest(int count) { m_port.unplugAtControlRequest(count); }
    bool waitUntilPortIsFree() const { return m_port.waitUntilFree(); }
    QString portPath() const { return m_port.portPath(); }

    /*! Keeps what comes at an endpoint, without an answer. */
    static QUsbVirtualReply silence(const QUsbVirtualTransfer &) { return QUsbVirtualReply::hold(); }

private:
    QUsbKernelPort m_port; // goes before the device, and waits until it is free
};

#endif // PLUGGEDDEVICE_H
