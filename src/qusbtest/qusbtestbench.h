// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#ifndef QUSBTESTBENCH_H
#define QUSBTESTBENCH_H

#include "qusbtest.h"

#include "qusbcontext.h"
#include "qusbvirtualbus.h"
#include "qusbvirtualdevice.h"

#include <QtTest/qtest.h>

/*!
    \brief A bus of virtual devices and the context to give to the code under test.

    \code
    void TestThermometer::readsTheTemperature()
    {
        QUsbTestBench bench;
        QUsbVirtualDevice hardware(descriptors());
        hardware.send(0x81, "23.5");
        QVERIFY(bench.plug(hardware));

        Thermometer thermometer(&bench.context()); // the application's own class
        QUSB_VERIFY(thermometer.open());
        QTRY_COMPARE(thermometer.temperature(), 23.5);
    }
    \endcode

    The code under test must take its QUsbContext from outside. The bench and the devices can be created and deleted in
    any order.

    \since 0.1
*/
class QUsbTestBench
{
public:
    /*!
        Creates a bus with hidden root hubs. With TimeSource::Manual, time passes only when bus().advance() is called.
    */
    explicit QUsbTestBench(QUsbVirtualBus::TimeSource timeSource = QUsbVirtualBus::TimeSource::Real)
        : m_bus(QUsbVirtualBus::RootHubs::Hidden, timeSource)
        , m_context(&m_bus)
    {
    }
    Q_DISABLE_COPY_MOVE(QUsbTestBench)

    QUsbVirtualBus &bus() { return m_bus; }
    QUsbContext &context() { return m_context; }

    /*! Plugs in \a device and waits until the context lists it. Returns false and logs a warning if it fails. */
    bool plug(QUsbVirtualDevice &device)
    {
        if (const QUsbError error = m_bus.plug(&device); error.isError()) {
            qWarning() << error;
            return false;
        }
        return QTest::qWaitFor([&] { return m_context.devices().contains(device.info()); });
    }
    /*! Unplugs \a device and waits until the context has removed it. */
    bool unplug(QUsbVirtualDevice &device)
    {
        const QUsbDeviceInfo info = device.info();
        m_bus.unplug(&device);
        return QTest::qWaitFor([&] { return !m_context.devices().contains(info); });
    }

private:
    QUsbVirtualBus m_bus;
    QUsbContext m_context;
};

#endif // QUSBTESTBENCH_H
