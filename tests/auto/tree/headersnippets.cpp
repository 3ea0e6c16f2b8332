// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

// The code that is shown in the public headers. tst_publicheaders checks that it is the same; here it is compiled, and what
// needs virtual devices only is run by that test.

#include "headersnippets.h"

#include <QUsb/QUsb>

#include "qusbtestbench.h"

#include <QtCore/qdebug.h>
#include <QtCore/qfile.h>
#include <QtTest/qtest.h>

using namespace QUsbProtocol;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

class Window : public QObject
{
public:
    void open(QUsbDevice *device);
    void control(const QUsbDeviceInfo &info, QUsbContext &usb);
    void stayConnected(QUsbContext &usb);
    void read(QUsbInterface *interface);
    void read(QUsbEndpoint *in);
    void stream(QUsbEndpoint *endpoint, QFile *file);

private:
    void showError(const QString &) { }
    void show(const QByteArray &) { }
};

void Window::open(QUsbDevice *device)
{
    QUsbFuture::then(device->open(), this, [this](const QUsbResult<void> &opened) {
        if (!opened)
            showError(opened.error().message());
    });
}

void Window::control(const QUsbDeviceInfo &info, QUsbContext &usb)
{
    auto *device = new QUsbDevice(info, &usb);
    device->open();
    QUsbFuture::then(device->controlIn(QUsbProtocol::RequestType::Vendor, 0x01, 0, 0, 64, 1s), this,
                     [](const QUsbTransferResult &result) { qInfo() << result; });
}

void Window::stayConnected(QUsbContext &usb)
{
    auto *connector = new QUsbDeviceConnector(&usb);
    connector->setFilter(QUsbDeviceFilter(0x0403, 0x6001));
    connector->addInterface(0, QUsbDevice::ClaimOption::DetachKernelDriver);
    connect(connector, &QUsbDeviceConnector::connected, this, [](QUsbDevice *device) {
        QUsbEndpoint *in = device->claimedInterface(0)->endpoint(0x81);
        qInfo() << "reading from" << in;
    });
    connect(connector, &QUsbDeviceConnector::disconnected, this, [] { qInfo() << "waiting for the device"; });
    connector->start();
}

void Window::read(QUsbInterface *interface)
{
    QUsbEndpoint *in = interface->endpoint(QUsbProtocol::TransferType::Bulk, QUsbProtocol::Direction::In);
    QUsbFuture::then(in->read(4096, 500ms), this, [](const QUsbTransferResult &result) {
        qInfo() << result.data() << result.error().message(); // after a time-out: the bytes that arrived before
    });
}

void Window::read(QUsbEndpoint *in)
{
    QUsbFuture::then(in->read(4096, 500ms), this, [this](const QUsbTransferResult &result) { show(result.data()); });
}

void Window::stream(QUsbEndpoint *endpoint, QFile *file)
{
    auto *stream = new QUsbInStream(endpoint, endpoint);
    QObject::connect(stream, &QUsbInStream::chunkReceived, file,
                     [file](const QUsbStreamChunk &chunk) { file->write(chunk.data().data(), chunk.size()); });
    QObject::connect(stream, &QUsbInStream::finished, this, [stream] { qInfo() << stream->error(); });
    if (const auto started = stream->start(); !started)
        qWarning() << started.error();
}

[[maybe_unused]] void feed(QUsbEndpoint *endpoint, QFile *file)
{
    auto *stream = new QUsbOutStream(endpoint, endpoint);
    const auto feed = [stream, file] {
        while (stream->freeBytes() > 0 && !file->atEnd())
            stream->write(file->read(stream->freeBytes()));
        if (file->atEnd())
            stream->finish();
    };
    QObject::connect(stream, &QUsbOutStream::bytesWritten, file, feed);
    if (stream->start())
        feed();
}

[[maybe_unused]] void load(QUsbDevice *device, const QString &fileName)
{
    auto *loader = new QUsbFxLoader(device); // device->open() has been called
    const auto image = QUsbFxImage::fromFile(fileName);
    QUsbFuture::then(loader->load(image.value()), loader, [](const QUsbResult<void> &loaded) {
        qInfo() << (loaded ? QStringLiteral("It runs.") : loaded.error().toString());
    });
}

[[maybe_unused]] void hub(const QUsbDeviceInfo &info, QUsbContext &usb)
{
    auto *device = new QUsbDevice(info, &usb); // info.isHub()
    device->open();
    auto *hub = new QUsbHub(device);
    QUsbFuture::then(hub->readPortStatus(1), hub,
                     [](const QUsbResult<QUsbHubPortStatus> &status) { qInfo() << status; });
}

[[maybe_unused]] void filter()
{
    const auto filter = QUsbDeviceFilter(0x0403, 0x6001).withSerialNumber(u"A6008isP"_qs);
    Q_UNUSED(filter)
}

[[maybe_unused]] void list()
{
    QUsbContext usb;
    for (const QUsbDeviceInfo &device : usb.devices())
        qInfo() << device;
    QObject::connect(&usb, &QUsbContext::deviceAdded, &usb,
                     [](const QUsbDeviceInfo &device) { qInfo() << "added:" << device; });
}

[[maybe_unused]] void serial(QUsbInterface *interface)
{
    auto *serial = new QUsbStreamDevice(interface->endpoint(TransferType::Bulk, Direction::In),
                                        interface->endpoint(TransferType::Bulk, Direction::Out), interface);
    QObject::connect(serial, &QIODevice::readyRead, serial, [serial] {
        while (serial->canReadLine())
            qInfo() << serial->readLine();
    });
    if (!serial->open(QIODevice::ReadWrite))
        qWarning() << serial->error();
    serial->write("hello\n");
}

[[maybe_unused]] void readSnapshot(QUsbContext &usb, const QUsbDeviceInfo &device)
{
    QUsbFuture::then(QUsbSnapshotReader::read(&usb, device, QUsbSnapshotReader::Source::SystemAndDevice), &usb,
                     [](const QUsbResult<QUsbDeviceSnapshot> &snapshot) {
                         if (snapshot)
                             qInfo().noquote() << QUsbDescriptorText::toText(snapshot.value());
                     });
}

[[maybe_unused]] void lookAt(const QUsbDeviceSnapshot &snapshot, const QUsbDeviceSnapshot &before,
                             const QUsbDeviceSnapshot &after)
{
    const QList<QUsbLintFinding> findings = QUsbLint::check(snapshot);
    for (const QUsbLintFinding &finding : findings)
        qWarning().noquote() << finding.path() << finding.message();
    const QUsbDescriptorBlock bos = snapshot.block(QUsbDescriptorBlock::Kind::Bos);
    const QUsbDescriptorField tree = snapshot.decoded(bos);
    for (const auto &difference : QUsbSnapshotDifference::between(before, after))
        qInfo().noquote() << difference.text(); // "Device: bcdDevice 1.03 -> 1.04"
}

[[maybe_unused]] void replicas(QUsbVirtualBus &bus, const QByteArray &json, QUsbVirtualDevice &keyboard)
{
    const auto file = QUsbSnapshotFile::fromJson(json);
    QUsbVirtualReplica replica(file.value().first());
    bus.plug(&replica);
    QUsbVirtualHub hub(7);
    bus.plug(&hub);
    bus.plug(&keyboard, &hub, 3);
}

[[maybe_unused]] void kernelPort()
{
    QUsbVirtualDisk disk;
    QUsbKernelPort port;
    if (const QUsbError error = port.plug(&disk); error.isError())
        qWarning() << error; // says what is missing, and how to get it
    else
        qInfo() << "plugged in at" << port.portPath(); // "5-1"; /dev/sdX follows
}

void devices(QUsbVirtualBus &bus, const QUsbDescriptorBuilder &builder)
{
    QUsbVirtualDevice device(builder);
    device.setHandler(0x81, [](const QUsbVirtualTransfer &) { return QUsbVirtualReply::data("23.5 C"); });
    device.setControlHandler([](const QUsbVirtualTransfer &transfer) -> std::optional<QUsbVirtualReply> {
        if (transfer.setup().type() == QUsbProtocol::RequestType::Vendor && transfer.setup().request() == 1)
            return QUsbVirtualReply::data("version 2");
        return std::nullopt; // the standard answer
    });
    bus.plug(&device);

    QUsbContext usb(&bus);
    Window window;
    window.control(device.info(), usb);
    window.stayConnected(usb);
    auto *opened = new QUsbDevice(device.info(), &usb);
    window.open(opened);
    QUsbInterface *interface = QUsbTest::waitFor(opened->claimInterface(0)).value();
    QVERIFY(interface);
    window.read(interface);
    window.read(interface->endpoint(0x81));
    QFile file;
    window.stream(interface->endpoint(0x81), &file);
}

QUsbDescriptorBuilder descriptors()
{
    return QUsbDescriptorBuilder()
        .setIds(0x1209, 0x0001)
        .addInterface(ClassCode::VendorSpecific)
        .addEndpoint(0x81, TransferType::Interrupt, 8, 4);
}

/*! What an application may have. */
class Thermometer
{
public:
    explicit Thermometer(QUsbContext *usb)
        : m_device(usb->anyDevice(QUsbDeviceFilter(0x1209, 0x0001)).value(), usb)
    {
    }
    QFuture<QUsbResult<void>> open()
    {
        const auto opened = m_device.open();
        QUsbFuture::then(m_device.claimInterface(0), &m_device, [this](const QUsbResult<QUsbInterface *> &claimed) {
            QUsbFuture::then(claimed.value()->endpoint(0x81)->read(8), &m_device,
                             [this](const QUsbTransferResult &result) { m_temperature = result.data().toDouble(); });
        });
        return opened;
    }
    double temperature() const { return m_temperature; }

private:
    QUsbDevice m_device;
    double m_temperature = 0;
};

class TestThermometer
{
public:
    void readsTheTemperature();
};

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

} // namespace

void HeaderSnippets::run()
{
    TestThermometer().readsTheTemperature();
    QUsbDescriptorBuilder builder(QUsbProtocol::Speed::High);
    builder.setIds(0x1209, 0x0001)
        .setStrings(QStringLiteral("Example"), QStringLiteral("Thermometer"), QStringLiteral("T-1000"))
        .addConfiguration()
        .addInterface(QUsbProtocol::ClassCode::VendorSpecific)
        .addEndpoint(0x81, QUsbProtocol::TransferType::Bulk, 512)
        .addEndpoint(0x02, QUsbProtocol::TransferType::Bulk, 512);
    QUsbVirtualDevice thermometer(builder);
    {
        QUsbDemonstrationBus demonstration;
        QUsbContext usb(demonstration.bus());
        QVERIFY(!usb.devices().isEmpty());
    }
    QUsbVirtualBus bus;
    QUsbVirtualDisk disk;
    bus.plug(&disk);
    QUsbContext usb(&bus); // works like a context on the buses of the system
    QVERIFY(!usb.devices().isEmpty());
    devices(bus, builder);
}

[[maybe_unused]] static void translate(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QUsbLibrary::installTranslator();
#if QUSB_VERSION >= QUSB_VERSION_CHECK(0, 1, 0)
#endif
}
