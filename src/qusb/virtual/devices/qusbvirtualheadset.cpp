// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "qusbvirtualheadset.h"

#include "qusbdescriptorwriter_p.h"
#include "qusbvirtualdevices_p.h"

using namespace QUsbProtocol;
using namespace Qt::StringLiterals;
using Writer = QUsbDescriptorWriter;

namespace {

constexpr int SampleRate = 48000;
constexpr quint8 FromHost = 1; // Terminals
constexpr quint8 Earphones = 2;
constexpr quint8 Microphone = 3;
constexpr quint8 ToHost = 4;

/*! A class-specific interface descriptor. */
Writer specific(int subtype)
{
    return Writer(DescriptorType::CsInterface).u8(subtype);
}

/*! What interface 0 consists of (Audio 1.0, 4.3.2). */
QByteArray controlDescriptors()
{
    constexpr int streaming = 0x0101; // Terminal types (Audio Terminal Types 1.0)
    constexpr int headset = 0x0402;
    constexpr int leftAndRight = 0x0003;
    QByteArray parts = specific(0x02).u8(FromHost).u16(streaming).u8({0, 2}).u16(leftAndRight).u8({0, 0}).bytes();
    parts += specific(0x03).u8(Earphones).u16(headset).u8({Microphone, FromHost, 0}).bytes();
    parts += specific(0x02).u8(Microphone).u16(headset).u8({Earphones, 1}).u16(0).u8({0, 0}).bytes();
    parts += specific(0x03).u8(ToHost).u16(streaming).u8({0, Microphone, 0}).bytes();
    constexpr qsizetype headerSize = 10;
    return specific(0x01).u16(0x0100).u16(int(headerSize + parts.size())).u8({2, 1, 2}).bytes() + parts;
}

/*! Adds a streaming interface for \a terminal (4.5.2, 4.6.1; Audio Data Formats 1.0, 2.2.5). */
void addStream(QUsbDescriptorBuilder &builder, quint8 terminal, int channels, quint8 endpoint, SynchronizationType type)
{
    const int bytesPerPacket = SampleRate / 1000 * channels * 2;
    builder.addInterface(ClassCode::Audio, 0x02)
        .addAlternateSetting()
        .addDescriptor(specific(0x01).u8({terminal, 1}).u16(0x0001).bytes()) // PCM
        .addDescriptor(specific(0x02).u8({0x01, channels, 2, 16, 1}).u24(SampleRate).bytes())
        .addDescriptor(Writer(DescriptorType::Endpoint)
                           .u8({endpoint, int(TransferType::Isochronous) | int(type) << 2})
                           .u16(bytesPerPacket)
                           .u8({1, 0, 0})
                           .bytes())
        .addDescriptor(Writer(DescriptorType::CsEndpoint).u8({0x01, 0, 0}).u16(0).bytes());
}

QUsbDescriptorBuilder headsetDescriptors()
{
    QUsbDescriptorBuilder builder(Speed::Full);
    builder.setIds(QUsbVirtualDevices::TestVendorId, 0x0006)
        .setStrings(QUsbVirtualDevices::manufacturer(), u"Virtual headset"_s)
        .addConfiguration(100)
        .addInterface(ClassCode::Audio, 0x01)
        .addDescriptor(controlDescriptors());
    addStream(builder, FromHost, 2, QUsbVirtualHeadset::OutEndpoint, SynchronizationType::Adaptive);
    addStream(builder, ToHost, 1, QUsbVirtualHeadset::InEndpoint, SynchronizationType::Asynchronous);
    return builder;
}

} // namespace

QUsbVirtualHeadset::QUsbVirtualHeadset()
    : QUsbVirtualDevice(headsetDescriptors())
{
}

QUsbVirtualHeadset::~QUsbVirtualHeadset() = default;
