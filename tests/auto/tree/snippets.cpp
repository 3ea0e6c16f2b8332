// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

// The code that is shown in docs/. tst_docs checks that it is the same; here it is compiled, and never run.

#include <QUsbContext>
#include <QUsbDescriptorDecoder>
#include <QUsbDescriptorText>
#include <QUsbDevice>
#include <QUsbEndpoint>
#include <QUsbFuture>
#include <QUsbInterface>
#include <QUsbSnapshotFile>
#include <QUsbSnapshotReader>
#include <QUsbVirtualBus>
#include <QUsbVirtualDevice>
#include <QUsbVirtualReplica>
#if __has_include(<QUsbFxLoader>)
#    include <QUsbFxLoader>
#endif

#include <QDebug>

using namespace std::chrono_literals;
using QUsbProtocol::Request, QUsbProtocol::RequestType;

void snapshot(QUsbContext &usb, const QUsbDeviceInfo &device)
{
    QUsbFuture::then(QUsbSnapshotReader::read(&usb, device, QUsbSnapshotReader::Source::SystemAndDevice), &usb,
                     [](const QUsbResult<QUsbDeviceSnapshot> &snapshot) {
                         const QByteArray file = QUsbSnapshotFile::toJson({snapshot.value()});
                     });
}

void replica(QUsbVirtualBus &bus, const QUsbDeviceSnapshot &snapshot)
{
    QUsbVirtualReplica replica(snapshot);
    bus.plug(&replica);
}

void control(QUsbContext *context, QUsbDevice *device, QUsbInterface *interface, quint16 value, quint16 index)
{
    QUsbFuture::then(device->controlIn(RequestType::Standard, quint8(Request::GetStatus), 0, 0, 2, 1s), context,
                     [](const QUsbTransferResult &status) { qInfo() << status.data(); });
    device->controlOut(RequestType::Vendor, 0x01, value, index, "data", 1s);
    interface->controlOut(RequestType::Class, 0x22, 0x0003); // wIndex is the interface's number
}

void hotplug(QUsbContext &usb)
{
    QObject::connect(&usb, &QUsbContext::deviceAdded, &usb, [](const QUsbDeviceInfo &device) {
        qInfo() << "added:" << device; // it can be opened now
    });
    QObject::connect(&usb, &QUsbContext::deviceRemoved, &usb, [](const QUsbDeviceInfo &device) {
        qInfo() << "removed:" << device; // its description stays valid
    });
}

void timeout(QUsbEndpoint *in)
{
    QUsbFuture::then(in->read(512, 500ms), in, [](const QUsbTransferResult &result) {
        if (result.status() == QUsbError::Kind::TimedOut)
            qInfo() << "received before:" << result.data();
    });
    in->cancelAll(); // each pending read finishes as Cancelled, with its bytes
}

void virtualBus()
{
    QUsbDescriptorBuilder builder(QUsbProtocol::Speed::High);
    builder.setIds(0x1209, 0x0001)
        .setStrings(QStringLiteral("Example"), QStringLiteral("Thermometer"))
        .addInterface(QUsbProtocol::ClassCode::VendorSpecific)
        .addEndpoint(0x81, QUsbProtocol::TransferType::Interrupt, 8, 4);
    QUsbVirtualDevice thermometer(builder);
    thermometer.send(0x81, "23.5");
    thermometer.addFault(0x81, QUsbVirtualFault::stallAt(4)); // stalls after 4 bytes

    QUsbVirtualBus bus;
    bus.plug(&thermometer);
    QUsbContext usb(&bus); // works like a context on real buses
}

template <typename Device>
void reopen(QUsbContext *context, Device *device)
{
    if constexpr (requires { device->resetAndReopen(5s); }) { // it may not be there yet
        QUsbFuture::then(device->resetAndReopen(5s), context, [device](const QUsbResult<void> &reopened) {
            if (reopened)
                device->claimInterface(0);
            else
                qWarning().noquote() << reopened.error().toString();
        });
    }
}
template void reopen(QUsbContext *context, QUsbDevice *device);

#ifdef QUSBFXLOADER_H
void load(QUsbContext *context, QUsbDevice *device)
{
    const auto image = QUsbFxImage::fromFile("firmware.img"); // or Intel HEX for an FX2
    auto *loader = new QUsbFxLoader(device);
    QUsbFuture::then(loader->load(image.value()), context,
                     [](const QUsbResult<void> &loaded) { qInfo() << loaded.error(); });
}
#endif

void printFields(const QUsbDeviceInfo &info)
{
    const QUsbDescriptorField tree = QUsbDescriptorDecoder::decode(info.descriptorBytes(), info.speed());
    qInfo().noquote() << QUsbDescriptorText::toText(tree);
}
