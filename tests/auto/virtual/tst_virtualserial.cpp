// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "virtualbench.h"

#include "qusbvirtualmodem.h"
#include "qusbvirtualserialport.h"
#include "testprogram.h"

using Kind = QUsbError::Kind;
using namespace QUsbProtocol;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/*! The FTDI-like serial port and the CDC ACM one. */
class tst_VirtualSerial : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void portEchoesBehindTwoStatusBytes_data();
    void portEchoesBehindTwoStatusBytes();
    void portSendsStatusWhenTheLatencyTimerRunsOut();
    void portHasALineToTheProgram();
    void portKnowsTheBaudRate_data();
    void portKnowsTheBaudRate();
    void portAnswersTheChipsRequests();
    void portPurges();
    void modemEchoes();
    void modemHasALineToTheProgram();
    void modemKeepsTheLineCoding();
    void modemNotifiesThatTheLineIsUp();
    void fullEchoMakesTheHostWait();
    void descriptorsAreRight();
};

/*! What \a packets of 64 bytes carry. */
static QByteArray payload(const QByteArray &packets)
{
    QByteArray result;
    for (qsizetype i = 0; i < packets.size(); i += 64) {
        if (packets.mid(i, 2) != "\xb1\x60"_ba)
            return "no status bytes"_ba;
        result += packets.mid(i + 2, 62);
    }
    return result;
}

void tst_VirtualSerial::portEchoesBehindTwoStatusBytes_data()
{
    QTest::addColumn<int>("size");
    for (const int size : {1, 61, 62, 63, 64, 124, 496, 1000})
        QTest::addRow("%d", size) << size;
}

void tst_VirtualSerial::portEchoesBehindTwoStatusBytes()
{
    QFETCH(const int, size);
    QUsbVirtualSerialPort port;
    VirtualBench bench(&port);
    QVERIFY(bench.interface);
    const QByteArray data(size, 'x');
    QVERIFY(bench.write(0x02, data));
    QByteArray came;
    while (came.size() < size)
        came += payload(bench.read(0x81, 512).data());
    QCOMPARE(came, data);
    QCOMPARE(port.bytesWaiting(), qsizetype(0));
}

void tst_VirtualSerial::portSendsStatusWhenTheLatencyTimerRunsOut()
{
    QUsbVirtualSerialPort port;
    QUsbVirtualBus bus(QUsbVirtualBus::RootHubs::Hidden, QUsbVirtualBus::TimeSource::Manual);
    QVERIFY(!bus.plug(&port).isError());
    QUsbContext context(&bus);
    QUsbDevice device(port.info(), &context);
    device.open();
    auto *interface = waitFor(device.claimInterface(0)).value();
    QVERIFY(interface);
    const auto first = interface->endpoint(0x81)->read(512);
    QVERIFY(port.waitForPendingTransfers(0x81, 1));
    bus.advance(15ms);
    QCoreApplication::processEvents();
    QVERIFY(!first.isFinished());
    bus.advance(1ms);
    QCOMPARE(waitFor(first).data(), "\xb1\x60"_ba);

    QVERIFY(waitFor(device.controlOut(RequestType::Vendor, 0x09, 100, 0, {})));
    QCOMPARE(port.latencyTimer(), 100ms);
    const auto second = interface->endpoint(0x81)->read(512);
    QVERIFY(port.waitForPendingTransfers(0x81, 1));
    bus.advance(99ms);
    QCoreApplication::processEvents();
    QVERIFY(!second.isFinished());
    port.transmit("data"); // is sent at once
    QCOMPARE(waitFor(second).data(),
             "\xb1\x60"
             "data"_ba);
}

void tst_VirtualSerial::portHasALineToTheProgram()
{
    QUsbVirtualSerialPort port;
    port.setMode(QUsbVirtualSerialPort::Mode::Manual);
    QCOMPARE(port.mode(), QUsbVirtualSerialPort::Mode::Manual);
    VirtualBench bench(&port);
    QVERIFY(bench.write(0x02, "to the program"));
    QCOMPARE(port.takeReceived(), "to the program");
    QCOMPARE(port.takeReceived(), QByteArray());
    port.transmit("to the host");
    QCOMPARE(payload(bench.read(0x81, 512).data()), "to the host");
    QVERIFY(payload(bench.read(0x81, 512).data()).isEmpty()); // no echo, and no waiting for ever
}

void tst_VirtualSerial::portKnowsTheBaudRate_data()
{
    QTest::addColumn<quint16>("value");
    QTest::addColumn<quint16>("index");
    QTest::addColumn<int>("baudRate");
    // As drivers encode them.
    QTest::newRow("300") << quint16(0x2710) << quint16(0) << 300;
    QTest::newRow("9600") << quint16(0x4138) << quint16(0) << 9600;
    QTest::newRow("19200") << quint16(0x809c) << quint16(0) << 19200;
    QTest::newRow("38400") << quint16(0xc04e) << quint16(0) << 38400;
    QTest::newRow("57600") << quint16(0x0034) << quint16(0) << 57692;
    QTest::newRow("115200") << quint16(0x001a) << quint16(0) << 115385;
    QTest::newRow("921600") << quint16(0x8003) << quint16(0) << 923077;
    QTest::newRow("3 MBd") << quint16(0) << quint16(0) << 3000000;
    QTest::newRow("2 MBd") << quint16(1) << quint16(0) << 2000000;
    QTest::newRow("five eighths") << quint16(0x4002) << quint16(1) << 1142857;
}

void tst_VirtualSerial::portKnowsTheBaudRate()
{
    QFETCH(const quint16, value);
    QFETCH(const quint16, index);
    QFETCH(const int, baudRate);
    QUsbVirtualSerialPort port;
    QCOMPARE(port.baudRate(), 9600);
    VirtualBench bench(&port);
    QVERIFY(bench.vendorOut(0x03, value, index));
    QCOMPARE(port.baudRate(), baudRate);
}

void tst_VirtualSerial::portAnswersTheChipsRequests()
{
    QUsbVirtualSerialPort port;
    VirtualBench bench(&port);
    QVERIFY(bench.vendorOut(0x00, 0, 0)); // reset
    QVERIFY(bench.vendorOut(0x01, 0x0303, 0)); // DTR and RTS
    QVERIFY(port.isDataTerminalReady());
    QVERIFY(port.isRequestToSend());
    QVERIFY(bench.vendorOut(0x01, 0x0100, 0)); // DTR off, RTS as it is
    QVERIFY(!port.isDataTerminalReady());
    QVERIFY(port.isRequestToSend());
    QVERIFY(bench.vendorOut(0x02, 0, 0x0100)); // flow control
    QVERIFY(bench.vendorOut(0x04, 8, 0)); // 8N1
    QCOMPARE(bench.vendorIn(0x05, 0, 0, 2).data(), "\xb1\x60"_ba);
    QCOMPARE(bench.vendorIn(0x05, 0, 0, 1).data(), "\xb1"_ba);
    QVERIFY(bench.vendorOut(0x06, 0, 0)); // event character
    QVERIFY(bench.vendorOut(0x07, 0, 0)); // error character
    QCOMPARE(bench.vendorIn(0x0a, 0, 0, 1).data(), QByteArray(1, 16));
    QCOMPARE(bench.vendorOut(0x09, 0, 0).status(), Kind::Stall);
    QCOMPARE(bench.vendorIn(0x90, 0, 0x0a, 2).data(), "\xff\xff"_ba); // EEPROM
    QCOMPARE(bench.vendorIn(0x77, 0, 0, 2).status(), Kind::Stall);
    QCOMPARE(bench.vendorIn(0x03, 0, 0, 2).status(), Kind::Stall);
}

void tst_VirtualSerial::portPurges()
{
    QUsbVirtualSerialPort port;
    VirtualBench bench(&port);
    QVERIFY(bench.write(0x02, "old"));
    QVERIFY(bench.vendorOut(0x00, 1, 0)); // what goes to the line
    QCOMPARE(port.bytesWaiting(), qsizetype(3));
    QVERIFY(bench.vendorOut(0x00, 2, 0)); // what comes from it
    QCOMPARE(port.bytesWaiting(), qsizetype(0));
}

void tst_VirtualSerial::modemEchoes()
{
    QUsbVirtualModem modem;
    VirtualBench bench(&modem, QUsbVirtualModem::DataInterface);
    QVERIFY(bench.interface);
    const auto read = bench.endpoint(0x81)->read(512);
    QVERIFY(bench.write(0x02, "hello"));
    QCOMPARE(waitFor(read).data(), "hello");
    QVERIFY(bench.write(0x02, QByteArray(1000, 'x')));
    QCOMPARE(bench.read(0x81, 4096).data(), QByteArray(1000, 'x'));
}

void tst_VirtualSerial::modemHasALineToTheProgram()
{
    QUsbVirtualModem modem;
    modem.setMode(QUsbVirtualModem::Mode::Manual);
    VirtualBench bench(&modem, QUsbVirtualModem::DataInterface);
    QVERIFY(bench.write(0x02, "AT\r"));
    QCOMPARE(modem.takeReceived(), "AT\r");
    const auto read = bench.endpoint(0x81)->read(512);
    modem.transmit("OK\r\n");
    QCOMPARE(waitFor(read).data(), "OK\r\n");
    QCOMPARE(bench.read(0x81, 512, 20ms).status(), Kind::TimedOut);
}

void tst_VirtualSerial::modemKeepsTheLineCoding()
{
    QUsbVirtualModem modem;
    VirtualBench bench(&modem);
    const QByteArray initial = bench.controlIn(RequestType::Class, 0x21, 0, 7).data();
    QCOMPARE(initial, QByteArray::fromHex("80250000000008"));
    QCOMPARE(modem.baudRate(), 9600U);
    const QByteArray coding = QByteArray::fromHex("00c20100000207");
    QVERIFY(bench.controlOut(RequestType::Class, 0x20, 0, coding));
    QCOMPARE(modem.baudRate(), 115200U);
    QCOMPARE(modem.lineCoding(), coding);
    QCOMPARE(bench.controlIn(RequestType::Class, 0x21, 0, 7).data(), coding);
    QCOMPARE(bench.controlOut(RequestType::Class, 0x20, 0, "short").status(), Kind::Stall);
    QVERIFY(bench.controlOut(RequestType::Class, 0x23, 100)); // break
    QCOMPARE(bench.controlIn(RequestType::Class, 0x01, 0, 7).status(), Kind::Stall);
}

void tst_VirtualSerial::modemNotifiesThatTheLineIsUp()
{
    QUsbVirtualModem modem;
    VirtualBench bench(&modem);
    QCOMPARE(bench.read(0x83, 16, 20ms).status(), Kind::TimedOut);
    const auto read = bench.endpoint(0x83)->read(16);
    QVERIFY(bench.controlOut(RequestType::Class, 0x22, 3));
    QVERIFY(modem.isDataTerminalReady());
    QVERIFY(modem.isRequestToSend());
    QCOMPARE(waitFor(read).data(), QByteArray::fromHex("a12000000000020003") + '\0');
    QVERIFY(bench.controlOut(RequestType::Class, 0x22, 0));
    QVERIFY(!modem.isDataTerminalReady());
    QCOMPARE(bench.read(0x83, 16, 20ms).status(), Kind::TimedOut);
}

void tst_VirtualSerial::fullEchoMakesTheHostWait()
{
    QUsbVirtualModem modem;
    VirtualBench bench(&modem, QUsbVirtualModem::DataInterface);
    const QByteArray data(64 * 1024, 'x');
    QVERIFY(bench.write(0x02, data));
    const auto waiting = bench.endpoint(0x02)->write("more");
    QCOMPARE(bench.read(0x81, data.size()).data(), data);
    QVERIFY(waitFor(waiting));
    QCOMPARE(bench.read(0x81, 512).data(), "more");
}

void tst_VirtualSerial::descriptorsAreRight()
{
    QUsbVirtualSerialPort port;
    QUsbVirtualModem modem;
    QUsbVirtualBus bus;
    QVERIFY(!bus.plug(&port).isError());
    QVERIFY(!bus.plug(&modem).isError());
    QCOMPARE(port.info().warnings(), QStringList());
    QCOMPARE(port.info().vendorId(), quint16(0x0403));
    QCOMPARE(port.info().productId(), quint16(0x6001));
    QCOMPARE(modem.info().warnings(), QStringList());
    const QUsbConfigurationInfo configuration = modem.info().configuration(1);
    QCOMPARE(configuration.warnings(), QStringList());
    QCOMPARE(configuration.interfaceAssociations().size(), 1);
    QCOMPARE(configuration.interfaceByNumber(0).defaultAlternateSetting().extraDescriptors().size(), 4);
    QCOMPARE(configuration.interfaceByNumber(1).defaultAlternateSetting().endpoints().size(), 2);
}

QUSB_TEST(tst_VirtualSerial)
#include "tst_virtualserial.moc"
