// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "qusbvirtualcamera.h"

#include "qusbdescriptorwriter_p.h"
#include "qusbvirtualdevices_p.h"

using namespace QUsbProtocol;
using namespace Qt::StringLiterals;
using Writer = QUsbDescriptorWriter;

namespace {

constexpr quint8 StreamEndpoint = 0x81;
constexpr quint8 StatusEndpoint = 0x83;
constexpr quint8 StreamInterface = 1;
constexpr quint8 CameraTerminal = 1;
constexpr quint8 ProcessingUnit = 2;
constexpr quint8 StreamTerminal = 3;

/*! A class-specific interface descriptor. */
Writer specific(int subtype)
{
    return Writer(DescriptorType::CsInterface).u8(subtype);
}

/*! What interface 0 consists of (Video 1.1, 3.7.2). */
QByteArray controlDescriptors()
{
    // None of them has controls, because no code answers the requests.
    QByteArray parts = specific(0x02) // Camera terminal
                           .u8(CameraTerminal)
                           .u16(0x0201)
                           .u8({0, 0})
                           .u16(0)
                           .u16(0)
                           .u16(0)
                           .u8({3, 0, 0, 0})
                           .bytes();
    parts += specific(0x05).u8({ProcessingUnit, CameraTerminal}).u16(0).u8({2, 0, 0, 0, 0}).bytes();
    parts += specific(0x03).u8(StreamTerminal).u16(0x0101).u8({0, ProcessingUnit, 0}).bytes();
    constexpr qsizetype headerSize = 13;
    return specific(0x01) // Header
               .u16(0x0110)
               .u16(int(headerSize + parts.size()))
               .u32(48000000)
               .u8({1, StreamInterface})
               .bytes()
        + parts;
}

/*! A frame of a format: \a subtype is that of the format's frames (3.9.2.6; Uncompressed payload 1.1, 3.1.2). */
QByteArray frame(int subtype, int index, int width, int height)
{
    constexpr quint32 interval = 333333; // 100 ns: 30 per second
    const auto size = quint32(width * height * 2);
    return specific(subtype)
        .u8({index, 0})
        .u16(width)
        .u16(height)
        .u32(size * 8 * 30)
        .u32(size * 8 * 30)
        .u32(size)
        .u32(interval)
        .u8(1)
        .u32(interval)
        .bytes();
}

/*! What interface 1 offers (3.9.2). */
QByteArray streamDescriptors()
{
    const QByteArray yuy2 = QByteArray::fromHex("5955593200001000800000aa00389b71");
    const QByteArray colors = specific(0x0d).u8({1, 1, 4}).bytes(); // BT.709, SMPTE 170M
    QByteArray parts = specific(0x04).u8({1, 2}).raw(yuy2).u8({16, 1, 0, 0, 0, 0}).bytes();
    parts += frame(0x05, 1, 640, 480) + frame(0x05, 2, 320, 240) + colors;
    parts += specific(0x06).u8({2, 1, 0, 1, 0, 0, 0, 0}).bytes(); // MJPEG
    parts += frame(0x07, 1, 1280, 720) + colors;
    constexpr qsizetype headerSize = 15;
    return specific(0x01) // Input header
               .u8(2)
               .u16(int(headerSize + parts.size()))
               .u8({StreamEndpoint, 0, StreamTerminal, 0, 0, 0, 1, 0, 0})
               .bytes()
        + parts;
}

QUsbDescriptorBuilder cameraDescriptors()
{
    constexpr quint8 asynchronous = int(SynchronizationType::Asynchronous) << 2;
    return QUsbDescriptorBuilder(Speed::High)
        .setIds(QUsbVirtualDevices::TestVendorId, 0x0005)
        .setDeviceClass(ClassCode::Miscellaneous, 2, 1) // There is an association.
        .setStrings(QUsbVirtualDevices::manufacturer(), u"Virtual camera"_s)
        .addConfiguration(500)
        .addInterfaceAssociation(2, ClassCode::Video, 0x03, 0, u"Virtual camera"_s)
        .addInterface(ClassCode::Video, 0x01, 0, u"Virtual camera"_s)
        .addDescriptor(controlDescriptors())
        .addEndpoint(StatusEndpoint, TransferType::Interrupt, 16, 8)
        .addDescriptor(Writer(DescriptorType::CsEndpoint).u8(0x03).u16(16).bytes())
        .addInterface(ClassCode::Video, 0x02)
        .addDescriptor(streamDescriptors())
        .addAlternateSetting()
        .addEndpoint(StreamEndpoint, TransferType::Isochronous, 1024, 1, 1, asynchronous)
        .addAlternateSetting()
        .addEndpoint(StreamEndpoint, TransferType::Isochronous, 1024, 1, 3, asynchronous);
}

} // namespace

QUsbVirtualCamera::QUsbVirtualCamera()
    : QUsbVirtualDevice(cameraDescriptors())
{
}

QUsbVirtualCamera::~QUsbVirtualCamera() = default;
