// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#ifndef VIRTUALSTAGE_H
#define VIRTUALSTAGE_H

#include "stage.h"

#include "qusbvirtualbus.h"
#include "qusbvirtualdevice.h"

#include <QtTest/qtest.h>

/*! A bus inside the process. */
class VirtualStage final : public Stage
{
public:
    std::unique_ptr<QUsbContext> createContext() override { return std::make_unique<QUsbContext>(&m_bus); }
    QUsbDeviceInfo plugIn(QUsbContext &context, QUsbVirtualDevice &device) override
    {
        if (const QUsbError error = m_bus.plug(&device); error.isError()) {
            qWarning() << error;
            return {};
        }
        return QTest::qWaitFor([&] { return context.devices().contains(device.info()); }) ? device.info()
                                                                                          : QUsbDeviceInfo();
    }
    void unplug(QUsbVirtualDevice &device) override { m_bus.unplug(&device); }

private:
    QUsbVirtualBus m_bus;
};

#endif // VIRTUALSTAGE_H
