// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#ifndef KERNELSTAGE_H
#define KERNELSTAGE_H

#include "stage.h"

#include "qusbkernelport.h"
#include "qusbvirtualdevice.h"

#include <QtTest/qtest.h>

#include <map>

/*! The real kernel, with vhci_hcd as the host controller. */
class KernelStage final : public Stage
{
public:
    std::unique_ptr<QUsbContext> createContext() override { return std::make_unique<QUsbContext>(); }
    QUsbDeviceInfo plugIn(QUsbContext &context, QUsbVirtualDevice &device) override
    {
        QUsbKernelPort &port = m_ports[&device];
        QList<QUsbDeviceInfo> added;
        const auto connection = QObject::connect(&context, &QUsbContext::deviceAdded, &context,
                                                 [&](const QUsbDeviceInfo &info) { added.append(info); });
        if (const QUsbError error = port.plug(&device); error.isError())
            qWarning() << error;
        QUsbDeviceInfo ours;
        (void)QTest::qWaitFor(
            [&] {
                for (const QUsbDeviceInfo &info : std::as_const(added)) {
                    if (info.portPath() == port.portPath())
                        ours = info;
                }
                return !ours.isNull();
            },
            10'000);
        QObject::disconnect(connection);
        return ours;
    }
    // Pulling the plug while transfers are cancelled hangs the kernel: vhci_hcd of Linux 6.1 loses one.
    void unplug(QUsbVirtualDevice &device) override
    {
        m_ports[&device].switchOff();
        m_ports.erase(&device);
    }

private:
    std::map<QUsbVirtualDevice *, QUsbKernelPort> m_ports;
};

#endif // KERNELSTAGE_H
