// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

// The tests of the driver. They pass on any machine, because the thermometer is a virtual device.

#include "thermometer.h"

#include <QUsbTest>
#include <QUsbTestBench>

#include <QSignalSpy>
#include <QtEndian>

using Kind = QUsbError::Kind;

/* The hardware, as its data sheet describes it. */
class VirtualThermometer : public QUsbVirtualDevice
{
public:
    VirtualThermometer()
        : QUsbVirtualDevice(QUsbDescriptorBuilder(QUsbProtocol::Speed::Full)
                                .setIds(0x1209, 0x0001)
                                .setStrings(QStringLiteral("Example"), QStringLiteral("Thermometer"))
                                .addInterface(QUsbProtocol::ClassCode::VendorSpecific)
                                .addEndpoint(0x81, QUsbProtocol::TransferType::Interrupt, 8, 10))
    {
        setControlHandler([this](const QUsbVirtualTransfer &transfer) -> std::optional<QUsbVirtualReply> {
            if (transfer.setup().type() != QUsbProtocol::RequestType::Vendor || transfer.setup().request() != 1)
                return std::nullopt;
            if (transfer.setup().value() < 10)
                return QUsbVirtualReply::stall(); // the interval is too short
            m_interval = transfer.setup().value();
            return QUsbVirtualReply::accept();
        });
    }
    ~VirtualThermometer() override { unplug(); } // the handler uses members of this class

    void report(double celsius)
    {
        const qint16 hundredths = qToLittleEndian(qint16(qRound(celsius * 100)));
        send(0x81, QByteArray(reinterpret_cast<const char *>(&hundredths), 2));
    }
    int interval() const { return m_interval; }

private:
    std::atomic<int> m_interval = 1000;
};

class tst_Thermometer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reportsEachTemperature()
    {
        QUsbTestBench bench;
        VirtualThermometer hardware;
        QVERIFY(bench.plug(hardware));
        Thermometer thermometer(&bench.context());
        QSignalSpy changed(&thermometer, &Thermometer::temperatureChanged);
        hardware.report(23.5);
        QTRY_COMPARE(thermometer.temperature(), 23.5);
        hardware.report(-4.25);
        QTRY_COMPARE(thermometer.temperature(), -4.25);
        QCOMPARE(changed.size(), 2);
    }

    void noticesThatItIsPluggedInAndOut()
    {
        QUsbTestBench bench;
        Thermometer thermometer(&bench.context());
        VirtualThermometer hardware;
        for (int i = 0; i < 3; ++i) {
            QVERIFY(bench.plug(hardware));
            QTRY_VERIFY(thermometer.isConnected());
            QVERIFY(bench.unplug(hardware));
            QTRY_VERIFY(!thermometer.isConnected());
        }
    }

    void setsTheInterval()
    {
        QUsbTestBench bench;
        VirtualThermometer hardware;
        QVERIFY(bench.plug(hardware));
        Thermometer thermometer(&bench.context());
        QTRY_VERIFY(thermometer.isConnected());
        QUSB_VERIFY(thermometer.setInterval(std::chrono::milliseconds(250)));
        QCOMPARE(hardware.interval(), 250);
        QUSB_COMPARE_KIND(thermometer.setInterval(std::chrono::milliseconds(1)), Kind::Stall);
    }

    void goesOnAfterAStall()
    {
        QUsbTestBench bench;
        VirtualThermometer hardware;
        hardware.addFault(0x81, QUsbVirtualFault::stallAt(2));
        QVERIFY(bench.plug(hardware));
        Thermometer thermometer(&bench.context());
        hardware.report(1);
        QTRY_COMPARE(thermometer.temperature(), 1.0);
        hardware.report(2);
        QTRY_COMPARE(thermometer.temperature(), 2.0);
    }

    void saysWhenAnotherProgramHasIt()
    {
        QUsbTestBench bench;
        VirtualThermometer hardware;
        hardware.setKernelDriver(0, QStringLiteral("usbtmc"));
        QVERIFY(bench.plug(hardware));
        Thermometer thermometer(&bench.context());
        QSignalSpy errors(&thermometer, &Thermometer::errorOccurred);
        QTRY_COMPARE(errors.size(), 1);
        QVERIFY(errors.first().first().toString().contains(QStringLiteral("usbtmc")));
    }
};

QTEST_GUILESS_MAIN(tst_Thermometer)
#include "tst_thermometer.moc"
